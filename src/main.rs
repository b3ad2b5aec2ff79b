//! `kith` serves; `kith --help` names the commands.

use std::{io::Write, process::ExitCode};

/// A page is thousands of small allocations, made and freed on several threads: where the system's allocator spends an eighth
/// of a page's time, this one spends less than half of that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
