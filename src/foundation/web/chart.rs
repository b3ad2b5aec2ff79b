//! Charts: figures over time as a picture the server draws, with the same figures in a table beneath.
//!
//! The template draws into a square of 100 × 100 that is stretched to its place; words stand outside of the picture,
//! so that they stay sharp and as large as other text at every width.

use serde::Serialize;

/// Lines of the grid, the lowest and the highest included: with more, one counts lines instead of reading values.
const LINES_MAX: u32 = 4;
/// The share of its place that a bar takes.
const BAR_SHARE: f64 = 0.72;

/// One figure: what it belongs to, and how much.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The moment or the thing, in the reader's words.
    pub label: String,
    /// The value; one that is no number is drawn and written as zero.
    pub value: f64,
}

/// What a chart says in words.
#[derive(Clone, Debug, Default)]
pub struct ChartWords {
    /// Its heading.
    pub title: String,
    /// The last value in a sentence.
    pub summary: String,
    /// The head of the table's first column.
    pub label_head: String,
    /// The head of the table's second column.
    pub value_head: String,
}

/// A chart, ready to be drawn; all lengths are per cent of the picture.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Chart {
    title: String,
    summary: String,
    label_head: String,
    value_head: String,
    /// The words at the lines of the grid, from the highest.
    ticks: Vec<String>,
    grid: String,
    bars: Vec<Bar>,
    /// The corners of the curve; empty when there are bars.
    curve: String,
    /// The last corner.
    point: Option<Corner>,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    last: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Corner {
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Row {
    label: String,
    text: String,
}

impl Chart {
    /// Bars from the oldest to now, standing on zero; `write` puts a value into the reader's numbers.
    #[must_use]
    pub fn bars(words: ChartWords, figures: &[Figure], write: impl Fn(f64) -> String) -> Self {
        let values = values(figures);
        let axis = Axis::around(values.iter().copied().chain([0.0]));
        let place = 100.0 / count(figures.len().max(1));
        let bars = values.iter().enumerate().map(|(number, value)| {
            let (top, foot) = (axis.y(value.max(0.0)), axis.y(value.min(0.0)));
            Bar {
                x: rounded(place * (count(number) + (1.0 - BAR_SHARE) / 2.0)),
                y: rounded(top),
                width: rounded(place * BAR_SHARE),
                height: rounded(foot - top),
                last: number + 1 == values.len(),
            }
        });
        Self {
            bars: bars.collect(),
            ..Self::empty(words, figures, &axis, write)
        }
    }

    /// A line from the oldest to now; its axis need not begin at zero.
    #[must_use]
    pub fn line(words: ChartWords, figures: &[Figure], write: impl Fn(f64) -> String) -> Self {
        let values = values(figures);
        let axis = Axis::around(values.iter().copied());
        let step = 100.0 / count(figures.len().saturating_sub(1).max(1));
        let corners: Vec<Corner> = values
            .iter()
            .enumerate()
            .map(|(number, value)| Corner {
                x: rounded(step * count(number)),
                y: rounded(axis.y(*value)),
            })
            .collect();
        let curve: Vec<String> = corners
            .iter()
            .map(|corner| format!("{},{}", corner.x, corner.y))
            .collect();
        Self {
            curve: curve.join(" "),
            point: corners.last().copied(),
            ..Self::empty(words, figures, &axis, write)
        }
    }

    fn empty(words: ChartWords, figures: &[Figure], axis: &Axis, write: impl Fn(f64) -> String) -> Self {
        let lines = axis.lines();
        Self {
            title: words.title,
            summary: words.summary,
            label_head: words.label_head,
            value_head: words.value_head,
            ticks: lines.iter().rev().map(|value| write(*value)).collect(),
            grid: lines
                .iter()
                .map(|value| format!("M0 {}H100", rounded(axis.y(*value))))
                .collect(),
            rows: figures
                .iter()
                .zip(values(figures))
                .map(|(figure, value)| Row {
                    label: figure.label.clone(),
                    text: write(value),
                })
                .collect(),
            ..Self::default()
        }
    }
}

/// From the lowest to the highest line, in steps people count in.
struct Axis {
    low: f64,
    step: f64,
    steps: u32,
}

impl Axis {
    /// The axis around these values. Whole values get whole lines.
    fn around(values: impl Iterator<Item = f64> + Clone) -> Self {
        let whole = values.clone().all(|value| value.fract() == 0.0);
        let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        let (low, high) = match (low.is_finite() && high.is_finite(), high > low) {
            (true, true) => (low, high),
            // A single value stands on zero, and no value at all has an axis nevertheless.
            (true, false) => (low.min(0.0), high.max(1.0)),
            (false, _) => (0.0, 1.0),
        };
        let mut step = nice((high - low) / f64::from(LINES_MAX - 1), whole);
        // Rounding outwards may need one more line than allowed; the next step is wide enough.
        loop {
            let bottom = (low / step).floor();
            let steps = (high / step).ceil() - bottom;
            if steps <= f64::from(LINES_MAX - 1) {
                let steps = (1..LINES_MAX).rfind(|n| f64::from(*n) <= steps).unwrap_or(1);
                return Self {
                    low: bottom * step,
                    step,
                    steps,
                };
            }
            step = nice(step * 1.01, whole);
        }
    }

    fn lines(&self) -> Vec<f64> {
        (0..=self.steps)
            .map(|number| self.low + self.step * f64::from(number))
            .collect()
    }

    /// How far below the upper edge a value lies.
    fn y(&self, value: f64) -> f64 {
        100.0 - (value - self.low) / (self.step * f64::from(self.steps)) * 100.0
    }
}

/// The next of 1, 2, 2.5, 5 and 10 times a power of ten that is at least `least`.
fn nice(least: f64, whole: bool) -> f64 {
    let power = 10_f64.powf(least.log10().floor());
    [1.0, 2.0, 2.5, 5.0, 10.0, 20.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|step| *step >= least && !(whole && step.fract() != 0.0))
        .unwrap_or(least.ceil())
}

fn values(figures: &[Figure]) -> Vec<f64> {
    figures
        .iter()
        .map(|figure| if figure.value.is_finite() { figure.value } else { 0.0 })
        .collect()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// Two places are finer than any screen.
fn rounded(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(values: &[f64]) -> Vec<Figure> {
        let figure = |value: &f64| Figure {
            label: format!("w{value}"),
            value: *value,
        };
        values.iter().map(figure).collect()
    }

    fn bars(values: &[f64]) -> Chart {
        Chart::bars(ChartWords::default(), &figures(values), |value| value.to_string())
    }

    fn line(values: &[f64]) -> Chart {
        Chart::line(ChartWords::default(), &figures(values), |value| value.to_string())
    }

    #[test]
    fn lines_stand_at_numbers_people_count_in() {
        for (values, ticks) in [
            (vec![3.0, 7.0, 12.0], vec!["15", "10", "5", "0"]),
            (vec![1.0, 2.0], vec!["2", "1", "0"]),
            (vec![0.0, 0.0], vec!["1", "0"]),
            (vec![], vec!["1", "0"]),
            (vec![1_240.0, 88.0], vec!["1500", "1000", "500", "0"]),
            (vec![-4.0, 6.0], vec!["10", "5", "0", "-5"]),
            (vec![7.0], vec!["10", "5", "0"]),
        ] {
            assert_eq!(bars(&values).ticks, ticks, "{values:?}");
        }
        assert_eq!(line(&[4.5, 4.625, 4.75]).ticks.first().map(String::as_str), Some("4.8"));
    }

    #[test]
    fn there_are_never_more_lines_than_one_can_take_in() {
        for low in [-1_000.0, -3.5, 0.0, 0.1, 99.0] {
            for span in [0.0, 0.03, 1.0, 2.9, 17.0, 123_456.0, 9e12] {
                let chart = line(&[low, low + span]);
                assert!((2..=4).contains(&chart.ticks.len()), "{low} {span}: {:?}", chart.ticks);
                for part in chart.curve.split(' ') {
                    let y: f64 = part.split(',').nth(1).and_then(|y| y.parse().ok()).expect("a corner");
                    assert!((0.0..=100.0).contains(&y), "{low} {span}: {}", chart.curve);
                }
            }
        }
    }

    #[test]
    fn a_bar_is_as_high_as_its_value_and_the_last_one_is_now() {
        let chart = bars(&[5.0, 10.0]);
        assert_eq!((chart.bars[0].height, chart.bars[1].height), (50.0, 100.0));
        assert_eq!((chart.bars[0].last, chart.bars[1].last), (false, true));
        let below = bars(&[-5.0, 5.0]);
        assert_eq!(
            (below.bars[0].y, below.bars[1].y + below.bars[1].height),
            (50.0, 50.0),
            "both stand on zero"
        );
    }

    #[test]
    fn what_is_no_number_breaks_nothing() {
        let chart = bars(&[f64::NAN, f64::INFINITY, 2.0]);
        assert_eq!(
            chart.rows.iter().map(|row| row.text.as_str()).collect::<Vec<_>>(),
            ["0", "0", "2"]
        );
        assert!(line(&[]).curve.is_empty());
    }
}
