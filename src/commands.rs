//! The commands of `kith`.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use clap::{Parser, Subcommand};

use crate::{
    accounts::deletions,
    admin,
    app::{self, App, BootError},
    backup::{self, BackupError, Summary},
    demo::generated,
    foundation::{
        advice::say,
        boot::Settings,
        clock::Clock,
        db::{DatabaseUrl, Pools},
        email_address::EmailAddress,
        files::DiskStorage,
        folder,
        keys::{Keys, SECRET_KEY_VARIABLE},
    },
};
use loco_rs::{app::Hooks, environment::Environment};

#[derive(Parser)]
#[command(
    name = "kith",
    version,
    about = "A community portal for service crowds; without a command it serves"
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Brings the database's schema up to date
    Migrate,
    /// Fills an empty database with a demo world of any size, in development
    Demo(DemoSize),
    /// Makes an operator and prints a one-time link
    Operator {
        /// The operator's address
        email: String,
    },
    /// Checks configuration, database, mail, hosts and keys, and says what to do
    Doctor,
    /// Writes everything but the master key into one archive, while kith may be serving
    Backup {
        /// The archive to write, such as kith.tar.gz; it must not exist
        file: PathBuf,
    },
    /// Fills an empty database and the data folder from an archive, of either database
    Restore {
        /// The archive that `kith backup` wrote
        file: PathBuf,
    },
    /// Lists every door: host, method, path, and who may come
    Routes,
    /// Lists what a request goes through, from the outside to the inside
    Middleware,
}

/// How much of a world; what is not said is as in the demo world.
#[derive(clap::Args)]
struct DemoSize {
    /// Communities; the first four are the demo world's
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    tenants: u32,
    /// People in all communities
    #[arg(long, default_value_t = 0)]
    people: u32,
    /// Topics in all forums
    #[arg(long, default_value_t = 0)]
    topics: u32,
    /// Posts in all topics
    #[arg(long, default_value_t = 0)]
    posts: u32,
    /// Orders besides those of the demo world
    #[arg(long, default_value_t = 0)]
    orders: u32,
    /// The same seed makes the same names, places, texts and times
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Whether this is `kith generate migration …`, which only writes source. Release builds do not know it.
pub(crate) fn writes_source_only() -> bool {
    cfg!(debug_assertions) && std::env::args().nth(1).as_deref() == Some("generate")
}

/// Runs the command of the command line.
///
/// # Errors
/// What went wrong, in a sentence.
pub async fn run() -> Result<(), BootError> {
    // The only command of loco's own that makes sense here; the others would go round our pools, locks and layers.
    if writes_source_only() {
        return loco_rs::cli::main::<App, migration::Migrator>()
            .await
            .map_err(BootError::from);
    }
    match Cli::parse().command {
        None => app::serve().await,
        Some(Command::Routes) => {
            app::doors().iter().for_each(|door| say(door));
            Ok(())
        }
        Some(Command::Middleware) => {
            app::LAYERS
                .iter()
                .for_each(|(name, what)| say(&format!("{name:<12} {what}")));
            Ok(())
        }
        Some(Command::Migrate) => migrate().await,
        Some(Command::Demo(size)) => demo(&size).await,
        Some(Command::Operator { email }) => operator(&email).await,
        Some(Command::Doctor) => crate::doctor::run().await,
        Some(Command::Backup { file }) => back_up(&file).await,
        Some(Command::Restore { file }) => restore(&file).await,
    }
}

async fn migrate() -> Result<(), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let url = app::database_url(&config.database.uri, &settings)?;
    let pools = Pools::open(&url).await?;
    if environment == Environment::Production {
        app::unprivileged(&pools).await?;
    }
    crate::foundation::db::migrate::<migration::Migrator>(&pools).await?;
    say(&format!("{url:?}: the schema is up to date"));
    Ok(())
}

async fn demo(size: &DemoSize) -> Result<(), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    if environment == Environment::Production {
        return Err(BootError("the demo world is made in development only".into()));
    }
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let url = app::database_url(&config.database.uri, &settings)?;
    let house = app::build(&url, &settings, true, Clock::system()).await?;
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let size = generated::Size {
        tenants: count(size.tenants),
        people: count(size.people),
        topics: count(size.topics),
        posts: count(size.posts),
        orders: count(size.orders),
        seed: size.seed,
    };
    let began = Instant::now();
    let made = generated::make(&house, &size, |part, there, all| {
        println!("{:6.1} s  {part:?}: {there} of {all}", began.elapsed().as_secs_f64());
    });
    let made = made.await.map_err(|error| BootError(error.to_string()))?;
    if made {
        Ok(())
    } else {
        Err(BootError(format!(
            "{url:?} is not empty; a demo world is made in an empty database only"
        )))
    }
}

async fn operator(email: &str) -> Result<(), BootError> {
    if EmailAddress::parse(email).is_err() {
        return Err(BootError(format!("{email:?} is no e-mail address")));
    }
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let url = app::database_url(&config.database.uri, &settings)?;
    let house = app::build(&url, &settings, environment != Environment::Production, Clock::system()).await?;
    say(&admin::make_operator(&house, email).await?.to_string());
    Ok(())
}

async fn configured() -> Result<(Settings, DatabaseUrl), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let config = App::load_config(&environment).await?;
    let settings = app::settings_of(&config)?;
    let url = app::database_url(&config.database.uri, &settings)?;
    Ok((settings, url))
}

async fn back_up(file: &Path) -> Result<(), BootError> {
    let (settings, url) = configured().await?;
    if let DatabaseUrl::File(path) = &url
        && !path.exists()
    {
        return Err(BootError(format!(
            "{} does not exist; there is nothing to back up",
            path.display()
        )));
    }
    let key = std::env::var(SECRET_KEY_VARIABLE).ok();
    let kept = settings.data.join("secret.key");
    // A fresh key would be noted as the one that opens the archive, and open nothing.
    if key.is_none() && !kept.exists() {
        return Err(BootError(format!(
            "there is no master key in {}, and {SECRET_KEY_VARIABLE} is not set",
            kept.display()
        )));
    }
    let keys = Keys::load(key.as_deref(), &kept)?;
    let pools = Pools::open(&url).await?;
    let summary = backup::write(&pools, &settings.data, keys.current_id(), file)
        .await
        .map_err(told)?;
    say(&format!("{}: {}", file.display(), figures(&summary)));
    let place = match key {
        Some(_) => format!("in the variable {SECRET_KEY_VARIABLE}"),
        None => format!("in {}", kept.display()),
    };
    say(&format!(
        "The master key {} is NOT in it. It is kept {place}: copy it too, to another place than this",
        summary.key
    ));
    say("archive. Without it, what is encrypted stays unreadable and links that were sent no longer open.");
    Ok(())
}

async fn restore(file: &Path) -> Result<(), BootError> {
    let (settings, url) = configured().await?;
    if !file.exists() {
        // Nothing is made for an archive that is not there.
        let path = file.to_owned();
        let error = std::io::ErrorKind::NotFound.into();
        return Err(told(BackupError::Source { path, error }));
    }
    folder::make_private(&settings.data)?;
    let pools = Pools::open(&url).await?;
    crate::foundation::db::migrate::<migration::Migrator>(&pools).await?;
    let summary = backup::restore(&pools, &settings.data, file).await.map_err(told)?;
    say(&format!("{url:?}: {} restored", figures(&summary)));
    let storage = DiskStorage::open(settings.data.join("files"))
        .await
        .map_err(|error| BootError(error.to_string()))?;
    let deleted = deletions::apply(&pools, &storage, Clock::system().now()).await?;
    if deleted > 0 {
        say(&format!(
            "{deleted} accounts that were deleted after the backup are deleted again"
        ));
    }
    let key = std::env::var(SECRET_KEY_VARIABLE).ok();
    let kept = settings.data.join("secret.key");
    // A missing key is not made here: a fresh one would only hide that the right one is missing.
    let readable = (key.is_some() || kept.exists())
        .then(|| Keys::load(key.as_deref(), &kept))
        .transpose()?
        .is_some_and(|keys| summary.is_readable_with(&keys));
    if !readable {
        say(&format!(
            "The master key {} is not here. Before kith starts, put it into {}",
            summary.key,
            kept.display()
        ));
        say(&format!(
            "(mode 0600) or into {SECRET_KEY_VARIABLE}; without it, what is encrypted stays unreadable."
        ));
    }
    Ok(())
}

fn told(error: BackupError) -> BootError {
    BootError(error.to_string())
}

fn figures(summary: &Summary) -> String {
    format!(
        "{} rows of {} tables, {} files",
        summary.rows,
        summary.tables.len(),
        summary.files
    )
}
