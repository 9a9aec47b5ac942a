//! The same in lines of text: the list of questionnaires, what is taken over, how old the facts are.

use super::{plain, run, setup};
use crate::interface::walk::told;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use tenken::assessment::store::{Listed, Load, Lock, Store};
use tenken::assessment::{Answer, Assessment};
use tenken::i18n::Catalogs;
use tenken::questionnaire::Library;
use tenken::runner::Setup;

fn store(folder: &Path, assessment: &mut Assessment) {
    let store = Store::open(folder);
    let Lock::Held(guard) = store.lock(&assessment.id).unwrap() else {
        panic!("nobody else has it");
    };
    assessment.sequence += 1;
    guard.save(assessment).unwrap();
}

fn stored(folder: &Path) -> Vec<Assessment> {
    let listed = Store::open(folder).list().unwrap().into_iter();
    let loaded = listed.filter_map(|each| match each {
        Listed::Named {
            load: Load::Loaded(assessment),
            ..
        } => Some(assessment),
        _ => None,
    });
    loaded.collect()
}

/// What the plain face wrote with every shipped questionnaire installed.
fn lines(folder: &Path, lang: &str, input: &str) -> String {
    let catalogs = Catalogs::load();
    let setup = Setup {
        installed: Library::ids().into_iter().map(str::to_owned).collect(),
        ..setup(folder, &catalogs, lang)
    };
    let (output, end) = run(setup, &mut input.as_bytes());
    end.unwrap();
    output
}

/// The number in front of a line that holds these words.
fn number_of(output: &str, words: &str) -> String {
    let line = output.lines().find(|line| line.contains(words)).unwrap();
    line.split('.').next().unwrap().to_owned()
}

#[test]
fn home_leads_on_to_what_suits_and_a_shared_question_is_answered_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut main = told();
    store(folder.path(), &mut main);
    let output = lines(folder.path(), "ja", "2\nback\nquit\n");
    assert!(output.contains("御社に合う質問票が"), "{output}");
    assert!(
        output.contains("山田製作所 本社の利用状況に合うもの"),
        "{output}"
    );
    let number = number_of(&output, "データと、人とAIの分担");
    // The names are proposed; an empty line goes on, and keeps every answer.
    let script = format!("2\n{number}\n\n\n\n\nquit\n");
    let output = lines(folder.path(), "ja", &script);
    assert!(output.contains("前の診断と同じ名前"), "{output}");
    assert!(output.contains("会社名: 山田製作所"), "{output}");
    assert_eq!(
        output.matches("から引き継いだ答えです").count(),
        3,
        "{output}"
    );
    let all = stored(folder.path());
    let begun = all.iter().find(|each| each.id != main.id).unwrap();
    assert_eq!(begun.questionnaire.id, "data-and-people");
    assert_eq!(begun.site, "本社");
    assert_eq!(begun.answer("scope.people"), Some(&Answer::option("some")));
    assert_eq!(begun.scope.len(), 3);
    assert!(begun.answers.is_empty());
    // Home names it by its title and no longer counts it.
    let output = lines(folder.path(), "ja", "2\nquit\n");
    assert!(
        output.contains("5. 山田製作所 本社, データと、人とAIの分担"),
        "{output}"
    );
    assert!(output.contains("診断あり"), "{output}");
}

#[test]
fn another_company_gets_nothing_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    store(folder.path(), &mut told());
    let list = lines(folder.path(), "ja", "2\nback\nquit\n");
    let number = number_of(&list, "データと、人とAIの分担");
    let script = format!("2\n{number}\n1\n田中工業\n4\nquit\n");
    let output = lines(folder.path(), "ja", &script);
    assert!(!output.contains("から引き継いだ答えです"), "{output}");
}

#[test]
fn the_main_questionnaire_begun_by_row_one_proposes_no_names() {
    let folder = tempfile::tempdir().unwrap();
    store(folder.path(), &mut told());
    let output = lines(folder.path(), "ja", "1\nquit\n");
    assert!(!output.contains("前の診断と同じ名前"), "{output}");
    assert!(output.contains("会社名: \n"), "{output}");
}

#[test]
fn a_follow_up_that_is_not_installed_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    store(folder.path(), &mut told());
    // Only the main questionnaire is installed here.
    let output = plain(folder.path(), "en", "2\nback\nquit\n");
    assert!(!output.contains("suit"), "{output}");
    assert!(
        output.contains("Which questionnaire do you want to answer?"),
        "{output}"
    );
}

/// A questionnaire whose day of review is long past, in a folder of its own.
fn outdated(folder: &Path) -> String {
    let files = Library::files("sme-ai-risk").unwrap();
    for (name, text) in &files.texts {
        let text = text
            .replace("valid_as_of: \"2026-11-01\"", "valid_as_of: \"2020-01-01\"")
            .replace("review_by: \"2027-03-31\"", "review_by: \"2020-03-31\"");
        let mut file = File::create(folder.join(name)).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    folder.display().to_string()
}

#[test]
fn old_facts_are_told_at_home_at_every_question_and_in_the_report() {
    let source = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let catalogs = Catalogs::load();
    let setup = Setup {
        questionnaire: outdated(source.path()),
        ..setup(folder.path(), &catalogs, "en")
    };
    let script = "1\n\n1\n2\nreport\nquit\n";
    let (output, end) = run(setup, &mut script.as_bytes());
    end.unwrap();
    let line = "As of 1 January 2020; may have changed: laws, guidelines";
    let after_home: Vec<&str> = output.split("Answer:").collect();
    assert!(after_home[0].contains(line), "{output}");
    // The two questions, and the report with the question asked again.
    let told = after_home.iter().filter(|part| part.contains(line)).count();
    assert_eq!(told, 4, "{output}");
    assert!(
        output.contains("was due for review on 31 March 2020"),
        "{output}"
    );
}
