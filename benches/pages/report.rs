//! The tables: figures, ratios, and a mark where an aim is missed.

use std::{fmt, time::Duration};

use super::{
    measure::{Figures, Line, Measured},
    pages::{DEEP_AIM, SIGNED_IN_AIM, TENANTS_AIM},
    support::{
        table::{Table, ms},
        world::Ground,
    },
};

const HEADS: [&str; 17] = [
    "page",
    "reader",
    "CPU ms",
    "× minimal",
    "× anonymous",
    "× first",
    "× one",
    "br ms",
    "answers/s",
    "÷ minimal",
    "÷ one",
    "p99 ms",
    "× minimal",
    "× one",
    "queries",
    "bytes",
    "br",
];

/// One world's tables, perhaps beside another one's.
pub struct Report<'world> {
    title: String,
    world: &'world Measured,
    one: Option<&'world Measured>,
}

impl<'world> Report<'world> {
    /// Beside the world with one community, where this is another.
    pub fn new(ground: &Ground, world: &'world Measured, one: Option<&'world Measured>) -> Self {
        let title = match world.tenants {
            1 => format!("Pages, {}, one community", ground.name()),
            many => format!("Pages, {}, {many} communities", ground.name()),
        };
        Self { title, world, one }
    }

    fn reader(&self, line: &Line, reader: Reader) -> Option<[String; 17]> {
        let figures = reader.of(line)?;
        let minimal = Some(&line.minimal).filter(|_| reader != Reader::Minimal);
        let first = line.page.deeper_than.filter(|_| reader != Reader::Minimal);
        let first = first.and_then(|name| find(self.world, name, reader));
        let one = self.one.and_then(|one| find(one, line.page.name, reader));
        let anonymous = line.anonymous.as_ref().filter(|_| reader == Reader::SignedIn);
        let tenants_aim = Some(TENANTS_AIM).filter(|_| reader != Reader::Minimal);
        let aim = line.page.aim.filter(|_| reader == Reader::Anonymous);
        let cpu = |other: &Figures| ratio(figures.cpu, other.cpu);
        let p99 = |other: &Figures| ratio(figures.p99, other.p99);
        let a_second = |other: &Figures| format!("{:.2}", figures.a_second / other.a_second);
        let name = match reader {
            Reader::Minimal => format!("minimal, {} rows", line.rows),
            Reader::Anonymous => "anonymous".to_owned(),
            Reader::SignedIn => "signed in".to_owned(),
        };
        Some([
            line.page.name.to_owned(),
            name,
            ms(figures.cpu),
            within(minimal.map(cpu), aim),
            within(anonymous.map(cpu), Some(SIGNED_IN_AIM)),
            within(first.map(cpu), Some(DEEP_AIM)),
            within(one.map(cpu), tenants_aim),
            figures.cpu_br.map(ms).unwrap_or_default(),
            format!("{:.0}", figures.a_second),
            minimal.map(a_second).unwrap_or_default(),
            one.map(a_second).unwrap_or_default(),
            ms(figures.p99),
            within(minimal.map(p99), None),
            within(one.map(p99), None),
            format!("{:.0}", figures.queries),
            figures.bytes.to_string(),
            figures.bytes_br.map(|bytes| bytes.to_string()).unwrap_or_default(),
        ])
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&self.title, &HEADS);
        for line in &self.world.lines {
            for reader in [Reader::Minimal, Reader::Anonymous, Reader::SignedIn] {
                self.reader(line, reader).into_iter().for_each(|row| table.row(row));
            }
        }
        write!(f, "{table}")
    }
}

/// Whose figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    Minimal,
    Anonymous,
    SignedIn,
}

impl Reader {
    fn of(self, line: &Line) -> Option<&Figures> {
        match self {
            Self::Minimal => Some(&line.minimal),
            Self::Anonymous => line.anonymous.as_ref(),
            Self::SignedIn => Some(&line.signed_in),
        }
    }
}

fn find<'world>(world: &'world Measured, page: &str, reader: Reader) -> Option<&'world Figures> {
    let line = world.lines.iter().find(|line| line.page.name == page)?;
    reader.of(line)
}

/// The same requests to every community, ordered by community and in turn; nothing where there is one.
pub fn in_turn(ground: &Ground, world: &Measured) -> Option<Table> {
    let title = format!("A page of each of {} communities, {}", world.tenants, ground.name());
    let heads = ["page", "one after the other, CPU ms", "in turn, CPU ms", "ratio"];
    let mut table = Table::new(title, &heads);
    for page in &world.in_turn {
        table.row([
            page.name.to_owned(),
            ms(page.one_after_the_other),
            ms(page.in_turn),
            within(Some(ratio(page.in_turn, page.one_after_the_other)), Some(TENANTS_AIM)),
        ]);
    }
    (world.tenants > 1 && !world.in_turn.is_empty()).then_some(table)
}

fn ratio(figure: Duration, other: Duration) -> f64 {
    figure.as_secs_f64() / other.as_secs_f64()
}

/// The ratio, with a mark where it exceeds its aim.
fn within(ratio: Option<f64>, aim: Option<f64>) -> String {
    let Some(ratio) = ratio else {
        return String::new();
    };
    let missed = aim.is_some_and(|aim| ratio > aim);
    format!("{ratio:.2}{}", if missed { " ✗" } else { "" })
}
