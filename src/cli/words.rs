//! Puts the reader's language into the command line: the parser knows only names.

use super::arguments::Arguments;
use super::workshop::words as workshop;
use crate::i18n::{Catalog, Catalogs, Lang};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command, CommandFactory};

/// Returns the command line with its help in a language.
#[must_use]
pub fn command(catalogs: &Catalogs, lang: &Lang) -> Command {
    let codes: Vec<String> = catalogs
        .langs()
        .map(|lang| lang.code().to_owned())
        .collect();
    let command = Arguments::command().mut_arg("lang", |lang| {
        lang.value_parser(PossibleValuesParser::new(codes))
    });
    localized(command, "tenken", catalogs.get(lang))
}

fn localized(command: Command, path: &str, catalog: &Catalog) -> Command {
    let template = format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n",
        catalog.text("cli-help-usage")
    );
    // Under a heading of ours the parser would sort arguments by name.
    let mut order = 0;
    let mut command = command
        .about(catalog.text(about(path)))
        .help_template(template)
        .subcommand_help_heading(catalog.text("cli-help-commands"))
        .subcommand_value_name("COMMAND")
        .mut_args(|arg| {
            order += 1;
            worded(arg, path, catalog).display_order(order)
        });
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let path = format!("{path} {name}");
        command = command.mut_subcommand(name, |sub| localized(sub, &path, catalog));
    }
    command
}

fn worded(arg: Arg, path: &str, catalog: &Catalog) -> Arg {
    let heading = if arg.is_positional() {
        "cli-help-arguments"
    } else if arg.is_global_set() || path == "tenken" {
        "cli-help-global"
    } else {
        "cli-help-options"
    };
    let words = catalog.text(help(path, arg.get_id().as_str()));
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    // What can be written stands in the words, because the parser would add English ones.
    arg.help(words)
        .help_heading(catalog.text(heading))
        .hide_possible_values(takes_value)
        .hide_default_value(takes_value)
}

fn about(path: &str) -> &'static str {
    match path {
        "tenken" => "cli-about",
        "tenken demo" => "cli-about-demo",
        "tenken new" => "cli-about-new",
        "tenken answer" => "cli-about-answer",
        "tenken enter" => "enter-about",
        "tenken list" => "cli-about-list",
        "tenken report" => "cli-about-report",
        "tenken explain" => "cli-about-explain",
        "tenken compare" => "compare-cli-about",
        "tenken migrate" => "migrate-cli-about",
        "tenken plan" => "cli-about-plan",
        "tenken verify" => "cli-about-verify",
        "tenken export" => "cli-about-export",
        "tenken import" => "cli-about-import",
        "tenken code" => "code-about",
        "tenken receive" => "receive-about",
        "tenken questionnaire" => "cli-about-questionnaire",
        "tenken questionnaire list" => "cli-about-questionnaire-list",
        "tenken questionnaire show" => "cli-about-questionnaire-show",
        "tenken questionnaire check" => "cli-about-questionnaire-check",
        "tenken questionnaire print" => "form-about",
        "tenken questionnaire copy" => "cli-about-questionnaire-copy",
        "tenken courier" => "courier-about",
        "tenken courier prepare" => "courier-about-prepare",
        "tenken courier collect" => "courier-about-collect",
        "tenken doctor" => "cli-about-doctor",
        "tenken completions" => "cli-about-completions",
        "tenken licences" => "licences-about",
        "tenken man" => "man-about",
        _ => workshop::about(path).unwrap_or(MISSING),
    }
}

fn help(path: &str, id: &str) -> &'static str {
    workshop::help(path, id).unwrap_or_else(|| usual_help(path, id))
}

fn usual_help(path: &str, id: &str) -> &'static str {
    match (path, id) {
        (_, "data_dir") => "cli-help-data-dir",
        (_, "lang") => "cli-help-lang",
        (_, "plain") => "cli-help-plain",
        (_, "color") => "cli-help-color",
        (_, "ascii") => "cli-help-ascii",
        (_, "mouse") => "cli-help-mouse",
        (_, "help") => "cli-help-help",
        (_, "version") => "cli-help-version",
        ("tenken new", "questionnaire") => "cli-help-new-questionnaire",
        ("tenken new", "organisation") => "cli-help-organisation",
        ("tenken new", "site") => "cli-help-site",
        ("tenken new", "respondent") => "cli-help-respondent",
        ("tenken new", "answers") => "cli-help-answers",
        ("tenken new" | "tenken questionnaire print", "level") => "cli-help-level",
        ("tenken enter", "level") => "enter-help-level",
        ("tenken questionnaire print", "format") => "form-help-format",
        ("tenken questionnaire print", "output") => "form-help-output",
        ("tenken compare", "one") => "compare-help-one",
        ("tenken compare", "other") => "compare-help-other",
        ("tenken compare", "axis") => "compare-help-as",
        ("tenken compare", "format") => "compare-help-format",
        ("tenken compare", "output") => "compare-help-output",
        ("tenken migrate", "questionnaire") => "migrate-help-folder",
        ("tenken courier collect", "from") => "courier-help-from",
        ("tenken courier prepare", "folder") => "courier-help-folder",
        ("tenken courier" | "tenken courier prepare", "questionnaire") => {
            "courier-help-questionnaire"
        }
        ("tenken courier" | "tenken courier prepare", "level") => "courier-help-level",
        ("tenken courier" | "tenken courier prepare", "organisation") => {
            "courier-help-organisation"
        }
        ("tenken courier" | "tenken courier prepare", "site") => "courier-help-site",
        (_, "id") => "cli-help-id",
        ("tenken answer", "question") => "cli-help-answer-question",
        ("tenken answer", "options") => "cli-help-answer-options",
        ("tenken answer", "note") => "cli-help-note",
        ("tenken report", "output") => "cli-help-output",
        ("tenken report", "font") => "cli-help-report-font",
        ("tenken report", "format") => "cli-help-report-format",
        ("tenken report", "kind") => "cli-help-report-kind",
        ("tenken plan", "changes") => "cli-help-plan-do",
        ("tenken plan", "calendar") => "cli-help-plan-calendar",
        ("tenken doctor", "save") => "cli-help-doctor-save",
        ("tenken doctor", "forget") => "cli-help-doctor-forget",
        ("tenken explain", "question") => "cli-help-explain-question",
        ("tenken verify", "file") => "cli-help-verify-file",
        ("tenken verify", "code") => "cli-help-verify-code",
        ("tenken verify" | "tenken import" | "tenken courier collect", "questionnaire") => {
            "cli-help-verify-questionnaire"
        }
        ("tenken export", "output") => "cli-help-export-output",
        ("tenken export", "without_names") => "cli-help-without-names",
        ("tenken import", "files") => "cli-help-import-files",
        (
            "tenken questionnaire show"
            | "tenken questionnaire check"
            | "tenken questionnaire print"
            | "tenken questionnaire copy",
            "questionnaire",
        ) => "cli-help-questionnaire",
        ("tenken licences", "full") => "licences-help-full",
        ("tenken code", "format") => "code-help-format",
        ("tenken code", "names") => "code-help-names",
        ("tenken code", "reasons") => "code-help-reasons",
        ("tenken code", "invert") => "code-help-invert",
        ("tenken receive", "codes") => "receive-help-codes",
        ("tenken receive", "file") => "receive-help-file",
        ("tenken receive", "workshop") => "receive-help-workshop",
        ("tenken receive", "forget") => "receive-help-forget",
        ("tenken receive", "questionnaire") => "receive-help-questionnaire",
        ("tenken questionnaire copy", "folder") => "cli-help-copy-folder",
        (_, "questionnaire") => "cli-help-folder",
        (_, "format") => "cli-help-format",
        (_, "shell") => "cli-help-shell",
        _ => MISSING,
    }
}

/// An id without words: it comes out as itself, and a test finds it.
const MISSING: &str = "cli-help-missing";
