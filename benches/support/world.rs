//! A world to measure in: a database on either server, and the folder of its house.

use std::path::{Path, PathBuf};

use kith::{
    app,
    foundation::{boot::Settings, clock::Clock, db::DatabaseUrl},
    tenancy::House,
};

use super::{Outcome, rows::Filler};

/// On which database.
#[derive(Clone, Debug)]
pub enum Ground {
    /// A file.
    Sqlite,
    /// A server, by the address of one of its databases.
    Postgres(String),
}

impl Ground {
    /// What a table calls it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

/// A database with what was generated, and the folder of its house.
#[derive(Clone, Debug)]
pub struct World {
    /// The folder: key, uploads, on SQLite the file.
    pub data: PathBuf,
    pub url: DatabaseUrl,
}

impl World {
    /// The one of this name, whether it is there or not.
    pub fn called(ground: &Ground, name: &str) -> Outcome<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("worlds")
            .join(ground.name().to_lowercase());
        std::fs::create_dir_all(&folder)?;
        let data = folder.join(name);
        let url = match ground {
            Ground::Sqlite => DatabaseUrl::File(data.join("kith.sqlite")),
            Ground::Postgres(server) => {
                let (base, _) = server.rsplit_once('/').ok_or("no database in the server's address")?;
                DatabaseUrl::Postgres(format!("{base}/kith_{name}"))
            }
        };
        Ok(Self { data, url })
    }

    /// Makes its folder and its empty database.
    pub async fn make(&self, ground: &Ground) -> Outcome<()> {
        std::fs::create_dir_all(&self.data)?;
        if let (Ground::Postgres(server), DatabaseUrl::Postgres(url)) = (ground, &self.url) {
            let mut server = Filler::open(&DatabaseUrl::Postgres(server.clone())).await?;
            let name = url.rsplit('/').next().unwrap_or_default();
            server.run(format!("CREATE DATABASE {name}")).await?;
            server.close().await?;
        }
        Ok(())
    }

    /// The house on it, in this process. Nothing serves and no job runs.
    pub async fn house(&self) -> Outcome<House> {
        let settings = Settings {
            data: self.data.clone(),
            ops_port: 0,
            smtp: String::new(),
            smtp_root: String::new(),
            scheme: "http".into(),
            public_port: None,
            ops_host: "ops.localhost".into(),
            platform_host: String::new(),
            files_host: "files.localhost".into(),
            behind_proxy: false,
            rate_factor: 1,
            made_up_words: false,
        };
        Ok(app::build(&self.url, &settings, true, Clock::system()).await?)
    }

    /// Takes it away, if it is there.
    pub async fn remove(&self, ground: &Ground) -> Outcome<()> {
        if self.data.exists() {
            std::fs::remove_dir_all(&self.data)?;
        }
        if let (Ground::Postgres(server), DatabaseUrl::Postgres(url)) = (ground, &self.url) {
            let mut server = Filler::open(&DatabaseUrl::Postgres(server.clone())).await?;
            let name = url.rsplit('/').next().unwrap_or_default();
            server
                .run(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
                .await?;
            server.close().await?;
        }
        Ok(())
    }
}

/// Ends a house of this process.
pub async fn close(house: House) {
    house.live.closing.cancel();
    house.pools.clone().close().await;
}
