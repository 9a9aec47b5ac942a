//! The ids of the words in the help of `tenken workshop`.

/// Returns the id of what a subcommand does; none for a path of another command.
pub(in crate::cli) fn about(path: &str) -> Option<&'static str> {
    Some(match path {
        "tenken workshop" => "workshop-about",
        "tenken workshop new" => "workshop-about-new",
        "tenken workshop board" => "board-about",
        "tenken workshop kiosk" => "kiosk-about",
        "tenken workshop list" => "workshop-about-list",
        "tenken workshop collect" => "workshop-about-collect",
        "tenken workshop tally" => "workshop-about-tally",
        "tenken workshop enter" => "workshop-about-enter",
        "tenken workshop consent" => "workshop-about-consent",
        "tenken workshop group" => "workshop-about-group",
        "tenken workshop report" => "room-about-report",
        "tenken workshop handouts" => "room-about-handouts",
        "tenken workshop export" => "room-about-export",
        "tenken workshop certificate" => "room-about-certificate",
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
        ("collect", "from") => "workshop-help-from",
        ("collect", "is_watching") => "workshop-help-watch",
        ("collect", "consents") => "workshop-help-collect-consent",
        ("collect" | "enter", "groups") => "workshop-help-their-groups",
        ("tally", "question") => "workshop-help-question",
        ("tally", "counts") => "workshop-help-counts",
        ("tally", "people") => "workshop-help-people",
        ("tally", "open") => "workshop-help-open",
        ("tally", "is_removed") => "workshop-help-remove",
        ("enter", "id") => "workshop-help-enter-id",
        ("enter", "organisation") => "cli-help-organisation",
        ("enter", "site") => "cli-help-site",
        ("enter", "respondent") => "cli-help-respondent",
        ("enter", "level") => "enter-help-level",
        ("enter", "consents") => "workshop-help-enter-consent",
        ("consent", "everybody") => "workshop-help-consent-all",
        ("consent", "ids") => "workshop-help-ids",
        ("consent", "is_taken_back") => "workshop-help-consent-withdraw",
        ("group", "groups") => "workshop-help-group",
        ("report", "format") => "room-help-format",
        ("handouts", "format") => "room-help-handouts-format",
        ("certificate", "format") => "room-help-certificate-format",
        ("handouts", "kind") => "room-help-kind",
        ("handouts", "output") => "room-help-folder",
        ("certificate", "organisation") => "room-help-organisation",
        ("certificate", "names") => "room-help-name",
        ("certificate", "list") => "room-help-names",
        ("export", "format") => "room-help-export-format",
        ("report" | "certificate" | "export", "output") => "room-help-output",
        (_, "font") => "cli-help-report-font",
        (_, "workshop") => "workshop-help-workshop",
        _ => return None,
    })
}
