use super::Finding;
use crate::assessment::store::{DataDir, Origin};
use crate::i18n::Message;
use serde_json::json;
use std::io;
use std::path::Path;

#[cfg(unix)]
const MEGABYTE: u64 = 1024 * 1024;
/// One assessment with its questionnaire and reports fits into a few of these.
const FEW: u64 = 20;

/// What the medium of the data folder is like.
#[derive(Clone, Copy)]
struct Medium {
    /// Megabytes that can still be written.
    free: u64,
    is_read_only: bool,
}

/// Looks at the medium the data folder is on: whether it can be written, keeps others out, has room.
pub(super) fn findings(data_dir: &DataDir) -> Vec<Finding> {
    let there = data_dir.path.ancestors().find(|each| each.exists());
    let Some(there) = there else {
        return Vec::new();
    };
    let mut findings: Vec<Finding> = medium(there).map(room).into_iter().collect();
    if cfg!(unix) {
        findings.push(owner(keeps_out(there).ok(), data_dir));
    }
    findings
}

fn room(medium: Medium) -> Finding {
    let is_read_only = if medium.is_read_only { "yes" } else { "no" };
    let said = Message::new("doctor-storage")
        .with("free", medium.free.to_string())
        .with("readonly", is_read_only);
    let value = json!({"free_megabytes": medium.free, "read_only": medium.is_read_only});
    let advice = match (medium.is_read_only, medium.free) {
        (true, _) => Some(Message::new("doctor-storage-read-only")),
        (false, ..FEW) => Some(Message::new("doctor-storage-full")),
        (false, _) => None,
    };
    Finding::good("storage", said, value).advise(advice)
}

/// Says whether others are kept out; on Windows the rights are those of the folder above.
fn owner(keeps_out: Option<bool>, data_dir: &DataDir) -> Finding {
    let Some(keeps_out) = keeps_out else {
        let said = Message::new("doctor-owner-unknown");
        return Finding::good("owner_only", said, json!(null));
    };
    let said = Message::new("doctor-owner").with("kept", if keeps_out { "yes" } else { "no" });
    // A stick is like that, and whoever has it in hand has what is on it.
    let advice = match data_dir.origin {
        _ if keeps_out => None,
        Origin::Portable => Some(Message::new("doctor-owner-stick")),
        _ => Some(Message::new("doctor-owner-advice")),
    };
    Finding::good("owner_only", said, json!(keeps_out)).advise(advice)
}

#[cfg(unix)]
fn medium(folder: &Path) -> Option<Medium> {
    use rustix::fs::{StatVfsMountFlags, statvfs};
    let found = statvfs(folder).ok()?;
    Some(Medium {
        free: found.f_bavail.saturating_mul(found.f_frsize) / MEGABYTE,
        is_read_only: found.f_flag.contains(StatVfsMountFlags::RDONLY),
    })
}

#[cfg(not(unix))]
fn medium(_folder: &Path) -> Option<Medium> {
    None
}

/// Makes a file for its owner alone and looks whether it is.
#[cfg(unix)]
fn keeps_out(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    const OTHERS: u32 = 0o077;
    let file = tempfile::Builder::new()
        .prefix("tenken-doctor-")
        .tempfile_in(folder)?;
    let mode = file.as_file().metadata()?.permissions().mode();
    Ok((mode & OTHERS) == 0)
}

#[cfg(not(unix))]
fn keeps_out(_folder: &Path) -> io::Result<bool> {
    Err(io::ErrorKind::Unsupported.into())
}
