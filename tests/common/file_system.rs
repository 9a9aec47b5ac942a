//! What the file system can do that tests write to: a stick's knows no links, no pipes, no rights.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Stdio};

/// Tells, loudly, when a folder takes no links.
pub(crate) fn lacks_links(folder: &Path) -> bool {
    let link = folder.join("a-link-to-try");
    let made = symlink("nowhere", &link).is_ok();
    let _ = fs::remove_file(link);
    told(folder, !made, "links")
}

/// Tells, loudly, when a folder takes no pipes.
pub(crate) fn lacks_pipes(folder: &Path) -> bool {
    let pipe = folder.join("a-pipe-to-try");
    let mut mkfifo = Command::new("mkfifo");
    let made = mkfifo.arg(&pipe).stderr(Stdio::null()).status();
    let _ = fs::remove_file(pipe);
    told(folder, !made.is_ok_and(|made| made.success()), "pipes")
}

/// Tells, loudly, when a folder takes no names that act on a terminal.
pub(crate) fn lacks_odd_names(folder: &Path) -> bool {
    let odd = folder.join("\u{1b}]0;title\u{7}");
    let made = fs::File::create(&odd).is_ok();
    let _ = fs::remove_file(odd);
    told(folder, !made, "names with control characters")
}

/// Tells, loudly, when a folder keeps nobody out.
pub(crate) fn lacks_rights(folder: &Path) -> bool {
    let inner = folder.join("a-folder-to-try");
    fs::create_dir(&inner).unwrap();
    let set = fs::set_permissions(&inner, fs::Permissions::from_mode(0o700));
    let mode = fs::metadata(&inner).unwrap().permissions().mode() & 0o777;
    fs::remove_dir(inner).unwrap();
    told(folder, set.is_err() || mode != 0o700, "rights")
}

fn told(folder: &Path, lacks: bool, what: &str) -> bool {
    if lacks {
        let _ = writeln!(
            std::io::stderr(),
            "LEFT OUT: {} has no {what}",
            folder.display()
        );
    }
    lacks
}
