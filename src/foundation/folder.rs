//! Folders of the house's own.

use std::path::Path;

/// Makes the folder, with those above it, so that nobody else on this machine looks into it. One that is there stays as it
/// is.
///
/// # Errors
/// When it cannot be made.
pub fn make_private(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut maker = std::fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(folder)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::make_private;

    #[test]
    fn nobody_else_looks_into_a_folder_of_ours() {
        let folder = std::env::temp_dir().join(format!("kith-folder-{}", std::process::id()));
        make_private(&folder).unwrap();
        make_private(&folder).unwrap();
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        std::fs::remove_dir(&folder).unwrap();
        assert_eq!(mode & 0o777, 0o700);
    }
}
