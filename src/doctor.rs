//! `kith doctor`: checks what serving needs, and says what to do.

use loco_rs::{app::Hooks, environment::Environment};
use sea_orm_migration::MigratorTrait;

use crate::{
    app::{self, App, BootError},
    foundation::{
        advice::{self, say},
        boot::Settings,
        db::{DbErr, Pools, Scope, Sql, Work},
        keys::{Keys, SECRET_KEY_VARIABLE},
        mail::{SendError, SmtpOutlet},
    },
    sealed,
};

/// The address of the demo world's operator: nobody else has it.
const DEMO_OPERATOR: &str = "operator@demo.example";

/// Runs every check and prints a line for each.
///
/// # Errors
/// When a check failed, so that the command's exit code says so.
pub async fn run() -> Result<(), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let production = environment == Environment::Production;
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let mut report = Report::default();
    report.line("configuration", Ok(()));
    let ring = keys(&settings);
    report.line("keys", ring.as_ref().map(|_| ()).map_err(Clone::clone));
    report.line("mail", mail(&settings, production).await);
    let url = app::database_url(&config.database.uri, &settings)?;
    match Pools::open(&url).await {
        Err(error) => report.line("database", Err(error.to_string())),
        Ok(pools) => {
            let fit = database(&pools, production).await;
            let readable = fit.is_ok();
            report.line("database", fit);
            if let (true, Ok(ring)) = (readable, &ring) {
                report.remark("sealed rows", sealed_rows(&pools, ring).await);
            }
            if readable {
                report.line("hosts", hosts(&pools, production).await);
                report.line("demo accounts", demo_accounts(&pools, production).await);
            }
        }
    }
    report.end()
}

/// What was found, printed as it comes.
#[derive(Default)]
struct Report {
    checks: usize,
    wrong: usize,
}

impl Report {
    fn line(&mut self, what: &str, found: Result<(), String>) {
        self.remark(what, found.map(|()| None));
    }

    /// A check that may have something to say although all is well.
    fn remark(&mut self, what: &str, found: Result<Option<String>, String>) {
        self.checks += 1;
        match found {
            Ok(None) => say(&format!("ok    {what}")),
            Ok(Some(remark)) => say(&format!("ok    {what}: {remark}")),
            Err(advice) => {
                self.wrong += 1;
                say(&format!("wrong {what}: {advice}"));
            }
        }
    }

    fn end(self) -> Result<(), BootError> {
        if self.wrong == 0 {
            return Ok(());
        }
        Err(BootError(format!("{} of {} checks failed", self.wrong, self.checks)))
    }
}

fn keys(settings: &Settings) -> Result<Keys, String> {
    let key = std::env::var(SECRET_KEY_VARIABLE).ok();
    let file = settings.data.join("secret.key");
    if key.is_none() && !file.exists() {
        return Err(format!(
            "there is no master key yet; start kith once, or set {SECRET_KEY_VARIABLE}. A database that was restored needs \
             the key it was served with instead, in {} (mode 0600)",
            file.display()
        ));
    }
    Keys::load(key.as_deref(), &file).map_err(|error| error.to_string())
}

async fn mail(settings: &Settings, production: bool) -> Result<(), String> {
    let Some(server) = settings.mail_server().map_err(|error| error.to_string())? else {
        return if production {
            Err("set KITH_SMTP, such as smtps://user:password@mail.example:465".to_owned())
        } else {
            Ok(())
        };
    };
    let outlet = SmtpOutlet::new(server).map_err(|error| error.to_string())?;
    outlet.greet().await.map_err(|error| {
        let (SendError::Later { reason, .. } | SendError::Never { reason, .. }) = error;
        format!("{reason}; check KITH_SMTP, and KITH_SMTP_ROOT for a private certificate")
    })
}

async fn database(pools: &Pools, production: bool) -> Result<(), String> {
    let applied = figure(pools, "SELECT count(*) AS n FROM seaql_migrations").await;
    let wanted = i64::try_from(migration::Migrator::migrations().len()).unwrap_or(i64::MAX);
    match applied {
        Err(_) => return Err("the tables are missing; run `kith migrate`".to_owned()),
        Ok(applied) if applied < wanted => {
            return Err("the schema is older than this program; run `kith migrate`".to_owned());
        }
        Ok(applied) if applied > wanted => {
            return Err("the schema is newer than this program; install the newer program".to_owned());
        }
        Ok(_) => {}
    }
    if production {
        app::unprivileged(pools).await.map_err(|error| error.to_string())?;
    }
    Ok(())
}

async fn hosts(pools: &Pools, production: bool) -> Result<(), String> {
    let names = hosts_of(pools).await.map_err(|error| advice::database(&error))?;
    if names.is_empty() {
        return Err("no community yet; make one in the operator's console".to_owned());
    }
    if !production {
        return Ok(());
    }
    let mut lost = Vec::new();
    for name in names {
        let resolved = tokio::net::lookup_host((name.as_str(), 443)).await;
        if resolved.is_ok_and(|mut addresses| addresses.next().is_some()) {
            continue;
        }
        lost.push(name);
    }
    if lost.is_empty() {
        return Ok(());
    }
    Err(format!(
        "no address is known for {}; add it to the DNS",
        lost.join(", ")
    ))
}

async fn demo_accounts(pools: &Pools, production: bool) -> Result<(), String> {
    match has_demo_accounts(pools).await {
        Ok(true) if production => Err("the demo world is in this database; start with an empty one".to_owned()),
        Ok(_) => Ok(()),
        Err(error) => Err(advice::database(&error)),
    }
}

/// Whether the demo world's operator, whose password everybody knows, may sign in here.
///
/// # Errors
/// When the database does not answer.
pub async fn has_demo_accounts(pools: &Pools) -> Result<bool, DbErr> {
    let sql = format!("SELECT count(*) AS n FROM operators WHERE email_normal = '{DEMO_OPERATOR}'");
    Ok(figure(pools, &sql).await? > 0)
}

/// Whether these keys open everything that is sealed in the database.
///
/// # Errors
/// Which key is missing, and what to do.
pub async fn keys_fit(pools: &Pools, keys: &Keys) -> Result<(), String> {
    let work = Work::reading(pools);
    let counted = sealed::count(&work).await.map_err(|error| advice::database(&error))?;
    let Some(key) = counted.keys().find(|key| !keys.ids().any(|id| Some(id) == **key)) else {
        return Ok(());
    };
    let key = key.map_or_else(|| "unknown".to_owned(), |id| id.to_string());
    Err(format!(
        "the database holds what the key {key} has sealed, and that key is not here; put it behind the current one into \
         secret.key or {SECRET_KEY_VARIABLE}"
    ))
}

/// Whether the keys fit, and of each older one whether it is still needed.
async fn sealed_rows(pools: &Pools, keys: &Keys) -> Result<Option<String>, String> {
    keys_fit(pools, keys).await?;
    let work = Work::reading(pools);
    let failed = |error: DbErr| advice::database(&error);
    let counted = sealed::count(&work).await.map_err(failed)?;
    let marks = sealed::marks_of_older_keys(&work, keys)
        .await
        .map_err(|error| format!("what is signed cannot be counted ({error}); try again"))?;
    let remarks: Vec<String> = keys
        .ids()
        .skip(1)
        .map(|id| match counted.get(&Some(id)).copied().unwrap_or(0) {
            0 if marks == 0 => format!(
                "nothing stored needs the key {id} any more; it may be removed when the links in letters sent before the \
                 change are no longer wanted"
            ),
            0 => format!("{marks} marks still need an older key; keep {id}, a serving kith makes them anew within the hour"),
            rows => format!(
                "{rows} rows still need the key {id}; keep it, a serving kith seals them anew, some hundred at a time, \
                 beginning within the hour"
            ),
        })
        .collect();
    Ok((!remarks.is_empty()).then(|| remarks.join("; ")))
}

const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

async fn figure(pools: &Pools, sql: &str) -> Result<i64, DbErr> {
    let work = Work::reading(pools);
    let tx = work.scoped(PLATFORM).await?;
    let row = Sql::new(sql).row(&tx).await?;
    row.map_or(Ok(0), |row| row.try_get("", "n"))
}

async fn hosts_of(pools: &Pools) -> Result<Vec<String>, DbErr> {
    #[derive(sea_orm::FromQueryResult)]
    struct Row {
        host: String,
    }
    let work = Work::reading(pools);
    let tx = work.scoped(PLATFORM).await?;
    let rows: Vec<Row> = Sql::new("SELECT host FROM hosts ORDER BY host").all(&tx).await?;
    Ok(rows.into_iter().map(|row| row.host).collect())
}
