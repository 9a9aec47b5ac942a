//! The ids of the words in the help of `tenken workshop`.

/// Returns the id of what a subcommand does; none for a path of another command.
pub(in crate::cli) fn about(path: &str) -> Option<&'static str> {
    Some(match path {
        "tenken workshop" => "workshop-about",
        "tenken workshop new" => "workshop-about-new",
        "tenken workshop board" => "board-about",
        "tenken workshop kiosk" => "kiosk-about",
        "tenken workshop list" => "workshop-about-list",
        _ => return None,
    })
}

/// Returns the id of what an argument is; none where it means the same as elsewhere.
pub(in crate::cli) fn help(path: &str, id: &str) -> Option<&'static str> {
    let command = path.strip_prefix("tenken workshop ")?;
    Some(match (command, id) {
        ("new", "name") => "workshop-help-name",
        ("new", "folder") => "workshop-help-folder",
        ("new", "date") => "workshop-help-date",
        ("new", "trainer") => "workshop-help-trainer",
        ("new", "questionnaire") => "workshop-help-questionnaire",
        ("new", "level") => "workshop-help-level",
        ("new", "groups") => "workshop-help-groups",
        ("new", "threshold") => "workshop-help-threshold",
        ("new", "present") => "workshop-help-present",
        ("new", "minutes") => "workshop-help-minutes",
        ("new", "seconds") => "workshop-help-seconds",
        ("new", "expected") => "workshop-help-expected",
        ("board", "from") => "board-help-from",
        (_, "workshop") => "workshop-help-workshop",
        _ => return None,
    })
}
