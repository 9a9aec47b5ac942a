//! Every way in which the program can be started. A command that is in none of these lists fails
//! a test: add it to one.

/// Commands that do their work and end, in an order in which each finds what it needs: arguments,
/// and what is typed. `ID` is an assessment, `OTHER` another, `CODE` are the codes of that.
pub(super) const THAT_END: &[(&[&str], &str)] = &[
    (&["list"], ""),
    (&["doctor"], ""),
    (&["completions", "bash"], ""),
    (&["answer", "ID", "scope.people", "some"], ""),
    (&["report", "ID", "--format", "html", "-o", "r.html"], ""),
    (&["report", "ID", "--format", "xlsx", "-o", "r.xlsx"], ""),
    (&["report", "ID", "--format", "pdf", "-o", "r.pdf"], ""),
    (&["report", "ID", "--format", "json"], ""),
    (&["explain", "ID"], ""),
    (&["plan", "ID"], ""),
    (&["compare", "ID", "OTHER"], ""),
    (&["migrate", "ID"], ""),
    (&["export", "ID", "-o", "stick.json"], ""),
    (&["verify", "stick.json"], ""),
    (&["import", "stick.json"], ""),
    (&["code", "ID", "--format", "text"], ""),
    (&["receive"], "CODE\n"),
    (&["enter", "ID"], "\n"),
    (&["questionnaire", "list"], ""),
    (&["questionnaire", "show", "sme-ai-risk"], ""),
    (&["questionnaire", "check", "sme-ai-risk"], ""),
    (&["questionnaire", "print", "sme-ai-risk"], ""),
    (&["questionnaire", "copy", "sme-ai-risk", "copy"], ""),
    (
        &[
            "new",
            "--questionnaire",
            "sme-ai-risk",
            "--organisation",
            "A",
        ],
        "",
    ),
    (
        &[
            "workshop",
            "new",
            "AI",
            "--folder",
            "w",
            "--present",
            "22",
            "--group",
            "trade=steel,wood",
        ],
        "",
    ),
    (&["workshop", "collect", "w", "stick.json"], ""),
    (&["workshop", "tally", "w", "scope.people", "12 5 3 2"], ""),
    (&["workshop", "enter", "w", "--organisation", "A"], "\n1\n"),
    (&["workshop", "consent", "w", "--all"], ""),
    (&["workshop", "group", "w", "ID", "trade=steel"], ""),
    (&["workshop", "list"], ""),
    (&["workshop", "report", "w", "--format", "html"], ""),
    (&["workshop", "report", "w", "--format", "json"], ""),
    (&["workshop", "handouts", "w", "--output", "h"], ""),
    (&["workshop", "certificate", "w", "--name", "A"], ""),
    (&["workshop", "export", "w", "--format", "csv"], ""),
    (&["licences", "--full"], ""),
    (&["man"], ""),
    (&["courier", "prepare", "s"], ""),
    (
        &["courier", "--plain", "--data-dir", "s/tenken-data"],
        "1\n4\n1\n1\nquit\n1\nquit\n",
    ),
    (&["courier", "collect", "s"], ""),
    (&["demo", "--plain"], "report\nquit\n"),
    (&["--plain"], "1\nA\n\n\n4\n\n1\n1\nreport\nquit\n"),
];

/// Those of them that end with 1: there is nothing newer, or not all that is asked for is typed.
pub(super) const WITHOUT_SUCCESS: &[&[&str]] = &[
    &["migrate", "ID"],
    &["enter", "ID"],
    &["workshop", "enter", "w", "--organisation", "A"],
];

/// Commands that draw on a terminal, and the keys that are pressed; a signal ends them.
pub(super) const ON_A_SCREEN: &[(&[&str], &[&str])] = &[
    (
        &[],
        &["1", "A", "\r", "\r", "\r", "\r", "1", "\r", "1", "\r"],
    ),
    (&["demo"], &["\u{1b}[21~", "\u{1b}", "\u{1b}OQ"]),
    (&["courier"], &["\r", "4", "1", "\r", "1", "\u{1b}", "\r"]),
    (&["code", "ID", "--format", "qr"], &["\r", "\r"]),
    (&["workshop"], &["1"]),
    (&["workshop", "board", "w"], &["1", "\r", "\r"]),
    (&["workshop", "kiosk", "w"], &["\r", "4", "2", "1", "\r"]),
];
