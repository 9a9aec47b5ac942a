/// What no file system on a stick takes in a name.
const FORBIDDEN: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
/// What a name becomes that no file may have.
const PREFIX: &str = "workshops";

/// Makes a name for a file or folder that every file system takes.
#[must_use]
pub fn file_name(name: &str) -> String {
    let plain = |c: char| {
        if c.is_control() || FORBIDDEN.contains(&c) {
            '-'
        } else {
            c
        }
    };
    let name: String = name.trim().chars().map(plain).collect();
    let name = name.trim_matches(|c: char| c == '.' || c == ' ');
    // Windows keeps these for devices, whatever ending follows.
    let stem = name.split('.').next().unwrap_or_default();
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_device = ["con", "prn", "aux", "nul", "com", "lpt"]
        .iter()
        .any(|device| letters.eq_ignore_ascii_case(device));
    if name.is_empty() || is_device {
        format!("{PREFIX}-{name}")
    } else {
        name.to_owned()
    }
}
