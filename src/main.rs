//! `kith` serves; `kith --help` names the commands.

use std::process::ExitCode;

#[tokio::main]
async fn main() -> ExitCode {
    match kith::commands::run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kith: {error}");
            ExitCode::FAILURE
        }
    }
}
