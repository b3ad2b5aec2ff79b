//! `kith doctor`: checks what serving needs, and says what to do.

use loco_rs::{app::Hooks, environment::Environment};

use crate::{
    app::{self, App, BootError},
    foundation::{
        db::{Pools, Scope, Sql, Work},
        keys::{Keys, SECRET_KEY_VARIABLE},
        mail::SmtpOutlet,
    },
};

/// One finding.
struct Finding {
    what: &'static str,
    problem: Option<String>,
}

/// Runs every check and prints a line for each.
///
/// # Errors
/// When a check failed, so that the command's exit code says so.
pub async fn run() -> Result<(), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let production = environment == Environment::Production;
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let mut findings = vec![Finding {
        what: "configuration",
        problem: None,
    }];
    let key = std::env::var(SECRET_KEY_VARIABLE).ok();
    let file = settings.data.join("secret.key");
    let keys = match &key {
        None if !file.exists() => Err(format!(
            "there is no master key yet; start kith once, or set {SECRET_KEY_VARIABLE}"
        )),
        _ => Keys::load(key.as_deref(), &file)
            .map(|_| ())
            .map_err(|error| error.to_string()),
    };
    findings.push(Finding {
        what: "keys",
        problem: keys.err(),
    });
    let mail = match settings.mail_server() {
        Ok(None) if production => Err("set KITH_SMTP, such as smtps://user:password@mail.example:465".to_owned()),
        Ok(None) => Ok(()),
        Ok(Some(server)) => SmtpOutlet::new(server).map(|_| ()).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    findings.push(Finding {
        what: "mail",
        problem: mail.err(),
    });
    let url = app::database_url(&config.database.uri, &settings)?;
    match Pools::open(&url).await {
        Err(error) => findings.push(Finding {
            what: "database",
            problem: Some(error.to_string()),
        }),
        Ok(pools) => {
            let database = database(&pools).await.map_err(|error| error.to_string());
            findings.push(Finding {
                what: "database",
                problem: database.as_ref().err().cloned(),
            });
            if let Ok((tenants, demo)) = database {
                let hosts = (tenants == 0).then(|| "no community yet; make one in the operator's console".to_owned());
                findings.push(Finding {
                    what: "hosts",
                    problem: hosts,
                });
                let accounts = (production && demo > 0)
                    .then(|| format!("{demo} demo accounts; delete them, or start with an empty database"));
                findings.push(Finding {
                    what: "demo accounts",
                    problem: accounts,
                });
            }
        }
    }
    let mut failed = 0_usize;
    for finding in &findings {
        match &finding.problem {
            None => println!("ok    {}", finding.what),
            Some(problem) => {
                failed += 1;
                println!("wrong {}: {problem}", finding.what);
            }
        }
    }
    if failed == 0 {
        Ok(())
    } else {
        Err(BootError(format!("{failed} of {} checks failed", findings.len())))
    }
}

/// How many tenants and demo accounts there are.
async fn database(pools: &Pools) -> Result<(i64, i64), sea_orm::DbErr> {
    let work = Work::reading(pools);
    let tx = work
        .scoped(Scope {
            name: "platform",
            owner: None,
        })
        .await?;
    let row = Sql::new(
        "SELECT (SELECT count(*) FROM hosts) AS hosts,
                (SELECT count(*) FROM operators WHERE email_normal = 'operator@demo.example') AS demo",
    )
    .row(&tx)
    .await?;
    row.map_or(Ok((0, 0)), |row| {
        Ok((row.try_get("", "hosts")?, row.try_get("", "demo")?))
    })
}
