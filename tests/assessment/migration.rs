//! The same answers under the newer version of their questionnaire.

use crate::builder::{
    assessment, bare, does_not_apply, practice, questionnaire, role_option, section, weighted,
};
use jiff::Timestamp;
use tenken::assessment::migration::{Fate, Migration, NotNewer, check_newer, is_newer, migrate};
use tenken::assessment::{Answer, Assessment, AssessmentId, Identity, Progress};
use tenken::questionnaire::{Kind, Level, Library, Localized, Question, Questionnaire, Role};

fn now() -> Timestamp {
    Timestamp::from_second(1_900_000_000).unwrap()
}

fn migrated(old: Option<&Questionnaire>, new: &Questionnaire, told: &Assessment) -> Migration {
    migrate(old, new, told, AssessmentId::parse("fresh").unwrap(), now())
}

fn worded(words: &str, question: Question) -> Question {
    let text = Localized::from_pairs(&[("ja", words)]);
    Question { text, ..question }
}

fn version(version: &str, questions: Vec<Question>) -> Questionnaire {
    Questionnaire {
        version: version.to_owned(),
        hash: format!("hash of {version}"),
        ..questionnaire(weighted(), vec![section("only", 1, questions)])
    }
}

fn fate_of(migration: &Migration, question: &str) -> Fate {
    let mut questions = migration.questions.iter();
    questions
        .find(|each| each.question == question)
        .unwrap()
        .fate
}

/// Two versions: one question as it was, one reworded, one without the option chosen, one new,
/// one dropped.
fn versions() -> (Questionnaire, Questionnaire) {
    let ask = |id: &str| worded(id, practice(id, 2, 2));
    let mut shorter = ask("shorter");
    shorter.options.retain(|option| option.id != "partly");
    let old = version(
        "1",
        vec![ask("same"), ask("words"), ask("shorter"), ask("gone")],
    );
    let words = worded("other words", practice("words", 5, 5));
    let new = version("2", vec![ask("same"), words, shorter, ask("fresh")]);
    (old, new)
}

fn told(old: &Questionnaire) -> Assessment {
    let answers = [
        ("same", "yes"),
        ("words", "no"),
        ("shorter", "partly"),
        ("gone", "yes"),
    ];
    let mut told = assessment(old, &answers);
    for id in ["same", "words", "shorter", "gone", "only-in-the-file"] {
        told.answers.entry(id.to_owned()).or_default().note = format!("note on {id}");
    }
    "the owner".clone_into(&mut told.sign_off.approved);
    let who = Progress {
        who: "Sato".to_owned(),
        ..Progress::default()
    };
    told.actions.insert("gone".to_owned(), who);
    told
}

#[test]
fn every_question_meets_its_fate() {
    let (old, new) = versions();
    let migration = migrated(Some(&old), &new, &told(&old));
    for (question, fate) in [
        ("same", Fate::Kept),
        ("words", Fate::Reworded),
        ("shorter", Fate::NotCarried),
        ("fresh", Fate::New),
        ("gone", Fate::Dropped),
        ("only-in-the-file", Fate::Dropped),
    ] {
        assert_eq!(fate_of(&migration, question), fate, "{question}");
    }
    assert_eq!(migration.questions.len(), 6);
    let waiting: Vec<&str> = migration
        .to_confirm()
        .map(|each| each.question.as_str())
        .collect();
    assert_eq!(waiting, ["words"]);
}

#[test]
fn answers_go_along_and_no_note_or_action_is_lost() {
    let (old, new) = versions();
    let told = told(&old);
    let moved = migrated(Some(&old), &new, &told).assessment;
    assert_eq!(moved.answer("same"), told.answer("same"));
    assert_eq!(moved.answer("words"), told.answer("words"));
    assert_eq!(moved.answer("shorter"), None);
    assert_eq!(moved.answer("fresh"), None);
    assert_eq!(moved.answer("gone"), told.answer("gone"));
    for (id, entry) in &told.answers {
        assert_eq!(moved.entry(id).unwrap().note, entry.note, "{id}");
    }
    assert_eq!(moved.actions, told.actions);
    assert!(moved.entry("words").unwrap().confirm);
    assert!(!moved.entry("same").unwrap().confirm);
}

#[test]
fn the_new_assessment_is_a_new_one_that_nobody_has_signed() {
    let (old, new) = versions();
    let told = told(&old);
    let moved = migrated(Some(&old), &new, &told).assessment;
    assert_eq!(moved.id.as_str(), "fresh");
    assert_eq!(moved.questionnaire, Identity::of(&new));
    assert_eq!((moved.started, moved.updated), (now(), now()));
    assert_eq!(moved.organisation, told.organisation);
    assert_eq!(moved.sign_off.approved, "");
}

#[test]
fn without_the_old_version_every_answer_wants_a_second_look() {
    let (old, new) = versions();
    let migration = migrated(None, &new, &told(&old));
    assert_eq!(fate_of(&migration, "same"), Fate::Reworded);
    assert_eq!(fate_of(&migration, "shorter"), Fate::NotCarried);
    assert_eq!(fate_of(&migration, "fresh"), Fate::New);
    assert!(migration.assessment.entry("same").unwrap().confirm);
}

#[test]
fn an_answer_that_waits_for_a_second_look_still_waits_after_the_next_version() {
    let (old, new) = versions();
    let first = migrated(Some(&old), &new, &told(&old)).assessment;
    let next = Questionnaire {
        version: "3".to_owned(),
        ..new.clone()
    };
    let second = migrated(Some(&new), &next, &first);
    assert_eq!(fate_of(&second, "words"), Fate::Kept);
    assert!(second.assessment.entry("words").unwrap().confirm);
}

#[test]
fn other_options_or_evidence_are_other_words_and_another_language_or_weight_is_not() {
    let ask = || worded("asked", practice("a", 2, 2));
    let old = version("1", vec![ask()]);
    let told = assessment(&old, &[("a", "yes")]);
    let fate = |question: Question| {
        let new = version("2", vec![question]);
        fate_of(&migrated(Some(&old), &new, &told), "a")
    };
    let mut more = ask();
    more.options.push(role_option("soon", Role::Answer));
    assert_eq!(fate(more), Fate::Reworded);
    let mut evidence = ask();
    evidence.options[0].evidence = Some(Localized::from_pairs(&[("ja", "a record")]));
    assert_eq!(fate(evidence), Fate::Reworded);
    let mut translated = ask();
    translated.text = Localized::from_pairs(&[("ja", "asked"), ("en", "asked at last")]);
    translated.impact = Some(5);
    assert_eq!(fate(translated), Fate::Kept);
}

#[test]
fn a_question_of_another_kind_takes_no_answer_of_the_old_kind() {
    let number = Question {
        kind: Kind::Number { min: 0, max: 9 },
        ..bare("a")
    };
    let old = version("1", vec![number]);
    let mut told = assessment(&old, &[]);
    told.entry_mut(&old, "a").answer = Some(Answer::Number(9));
    let narrower = Question {
        kind: Kind::Number { min: 0, max: 5 },
        ..bare("a")
    };
    let moved = migrated(Some(&old), &version("2", vec![narrower]), &told);
    assert_eq!(fate_of(&moved, "a"), Fate::NotCarried);
}

#[test]
fn a_question_that_moved_to_the_scope_keeps_its_answer() {
    let ask = || worded("asked", practice("a", 1, 1));
    let old = version("1", vec![ask(), practice("b", 1, 1)]);
    let mut new = version("2", vec![practice("b", 1, 1)]);
    new.scope.push(ask());
    let mut told = assessment(&old, &[("a", "not-applicable")]);
    does_not_apply(&mut told, "a");
    let moved = migrated(Some(&old), &new, &told).assessment;
    assert_eq!(moved.scope["a"].answer, told.answers["a"].answer);
    assert_eq!(moved.scope["a"].reason, "we have none");
    assert!(!moved.answers.contains_key("a"));
}

#[test]
fn versions_are_ordered_by_the_numbers_in_their_names() {
    let identity = |version: &str| Identity {
        id: "q".to_owned(),
        version: version.to_owned(),
        hash: format!("hash of {version}"),
    };
    for (older, newer) in [
        ("1", "2"),
        ("2", "10"),
        ("2026-11", "2027-04"),
        ("2026-9", "2026-11"),
        ("2026-11", "2026-11b"),
        ("1.9.0", "1.10"),
    ] {
        let (older, newer) = (identity(older), identity(newer));
        assert!(is_newer(&older, &newer) && !is_newer(&newer, &older));
        assert_eq!(check_newer(&older, &newer), Ok(()));
        assert!(matches!(
            check_newer(&newer, &older),
            Err(NotNewer::Older { .. })
        ));
    }
    let same = identity("2026-11");
    assert!(!is_newer(&same, &same));
    assert!(matches!(check_newer(&same, &same), Err(NotNewer::Same(_))));
    // Corrected without a new name: it can be asked for, but is not offered.
    let corrected = Identity {
        hash: "other".to_owned(),
        ..same.clone()
    };
    assert_eq!(check_newer(&same, &corrected), Ok(()));
    assert!(!is_newer(&same, &corrected));
}

#[test]
fn a_version_of_the_same_content_keeps_everything_as_it_is() {
    let old = Library::open("sme-ai-risk").unwrap();
    let new = Questionnaire {
        version: "2099-01".to_owned(),
        ..old.clone()
    };
    for (level, picked) in Level::ALL.into_iter().zip([0, 1, 4]) {
        let mut told = assessment(&old, &[]);
        told.level = level;
        for question in old.questions() {
            let option = question.options.get(picked).or(question.options.first());
            told.entry_mut(&old, &question.id).answer =
                option.map(|option| Answer::option(&option.id));
        }
        let migration = migrated(Some(&old), &new, &told);
        assert_eq!(
            migration.with_fate(Fate::Kept).count(),
            migration.questions.len()
        );
        assert_eq!(migration.assessment.answers, told.answers);
        assert_eq!(migration.assessment.scope, told.scope);
        assert_eq!(migration.assessment.level, level);
    }
}
