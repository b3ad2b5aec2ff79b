//! `kith` serves; `kith --help` names the commands.

use std::{io::Write, process::ExitCode};

#[tokio::main]
async fn main() -> ExitCode {
    match kith::commands::run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Who has closed the terminal does not read it; the exit code says the same.
            let _heard = writeln!(std::io::stderr(), "kith: {error}");
            ExitCode::FAILURE
        }
    }
}
