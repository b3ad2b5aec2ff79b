//! What a command says on the terminal: one sentence to whoever runs the house, about what went wrong and what to do.
//!
//! These are the operator's lines, in English as the log is; what members read is in `locales`.

use std::io::{self, ErrorKind, Write};

use sea_orm::DbErr;

/// Prints a line. A reader who has gone (`kith doctor | head -1`) is no failure of the command.
pub fn say(line: &str) {
    // Where nobody reads there is nobody to tell that nobody reads.
    let _heard = writeln!(io::stdout().lock(), "{line}");
}

/// What the system said of a file or a connection, in words.
#[must_use]
pub fn why(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "this user may not".to_owned(),
        ErrorKind::AlreadyExists => "there is one already".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::NotADirectory => "a part of its path is no folder".to_owned(),
        ErrorKind::ConnectionRefused => "nothing listens there".to_owned(),
        ErrorKind::TimedOut => "it did not answer in time".to_owned(),
        _ => error.to_string(),
    }
}

/// Why the database cannot be opened, and what to do.
#[must_use]
pub fn opening(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Io(error) => format!(
            "the database does not answer ({}); start it, or correct DATABASE_URL",
            why(error)
        ),
        sqlx::Error::PoolTimedOut => {
            "the database did not answer in time; see whether it runs and has free connections".to_owned()
        }
        sqlx::Error::Tls(_) => {
            "the connection to the database cannot be encrypted; correct sslmode in DATABASE_URL".to_owned()
        }
        sqlx::Error::Configuration(_) => {
            "DATABASE_URL cannot be read; write postgres://user:password@host/database or sqlite:path".to_owned()
        }
        sqlx::Error::Database(refused) => match refused.code().as_deref() {
            Some("28P01" | "28000") => {
                "PostgreSQL does not let this user in; correct user and password in DATABASE_URL".to_owned()
            }
            Some("3D000") => "PostgreSQL has no database of this name; create it, or correct DATABASE_URL".to_owned(),
            Some("53300") => "PostgreSQL has no connection left; raise max_connections".to_owned(),
            Some("14") => {
                "the database's file cannot be opened; check DATABASE_URL, KITH_DATA and their permissions".to_owned()
            }
            Some("26") => "the database's file is no SQLite database; correct DATABASE_URL or KITH_DATA".to_owned(),
            _ => format!("the database does not open ({}); check DATABASE_URL", refused.message()),
        },
        error => format!("the database does not open ({error}); check DATABASE_URL"),
    }
}

/// What the database said in the middle of the work, and what to do.
#[must_use]
pub fn database(error: &DbErr) -> String {
    format!("the database failed ({error}); run `kith doctor`, and try again")
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::{opening, why};

    #[test]
    fn what_the_system_says_is_said_in_words() {
        assert_eq!(why(&Error::from_raw_os_error(2)), "there is no such file or folder");
        assert_eq!(why(&Error::from(ErrorKind::StorageFull)), "the disk is full");
    }

    #[test]
    fn a_database_that_does_not_answer_is_named_with_what_to_do() {
        let said = opening(&sqlx::Error::Io(Error::from_raw_os_error(111)));
        assert_eq!(
            said,
            "the database does not answer (nothing listens there); start it, or correct DATABASE_URL"
        );
    }
}
