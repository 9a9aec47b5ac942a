//! What holds of every form, whatever the questionnaire, level and language.

use crate::{questionnaires, sheet};
use std::collections::BTreeSet;
use tenken::questionnaire::{Condition, Level, Question, Questionnaire};
use tenken::report::form::{Form, FormNumber, SheetAnswer, form_html, form_text};
use tenken::text::cells;

fn each_form(check: impl Fn(&Questionnaire, &Form<'_>)) {
    for questionnaire in questionnaires() {
        for level in questionnaire.levels() {
            check(&questionnaire, &Form::of(&questionnaire, level));
        }
    }
}

#[test]
fn every_question_of_the_level_stands_on_it_once_in_order() {
    each_form(|questionnaire, form| {
        let asked: Vec<&str> = questionnaire
            .questions()
            .filter(|question| question.level <= form.level)
            .filter(|question| !can_never_apply(questionnaire, question, form.level))
            .map(|question| question.id.as_str())
            .collect();
        let found: Vec<&str> = form
            .questions()
            .map(|asked| asked.question.id.as_str())
            .collect();
        assert_eq!(found, asked);
        let numbers: Vec<usize> = form.questions().map(|asked| asked.number).collect();
        assert_eq!(numbers, (1..=asked.len()).collect::<Vec<_>>());
    });
}

/// Tells whether a question waits for one box of questions that only a longer level asks.
fn can_never_apply(questionnaire: &Questionnaire, question: &Question, level: Level) -> bool {
    let is_asked = |question: &Question| question.level <= level;
    match &question.when {
        Some(Condition::Flag(flag)) => !questionnaire.questions().any(|other| {
            let mut options = other.options.iter();
            is_asked(other) && options.any(|option| option.turns_on.contains(flag))
        }),
        Some(Condition::Chosen(id, _)) => !is_asked(questionnaire.question(id).unwrap()),
        _ => false,
    }
}

#[test]
fn every_question_and_answer_is_printed_in_both_languages() {
    each_form(|_, form| {
        for lang in ["ja", "en"] {
            let sheet = sheet(form, lang);
            let (text, html) = (form_text(&sheet), form_html(&sheet));
            let squeezed = |text: &str| text.split_whitespace().collect::<String>();
            let text = squeezed(&text);
            for question in sheet.parts.iter().flat_map(|part| &part.questions) {
                let heading = format!("{}{}", question.number, question.text);
                assert!(text.contains(&squeezed(&heading)), "{heading}");
                let SheetAnswer::Boxes(options) = &question.answer else {
                    continue;
                };
                for (number, option) in (1..).zip(options) {
                    assert!(text.contains(&squeezed(&format!("[ ]{number} {option}"))));
                    assert!(html.contains(&format!("<span class=\"digit\">{number}</span>")));
                }
            }
            assert_eq!(
                html.matches("class=\"question\"").count(),
                form.questions().count()
            );
        }
    });
}

#[test]
fn no_line_of_text_is_wider_than_the_paper_or_breaks_badly() {
    each_form(|_, form| {
        for lang in ["ja", "en"] {
            let text = form_text(&sheet(form, lang));
            for line in text.lines() {
                assert!(cells(line) <= 78, "{line}");
                let begins = line.trim_start();
                let is_bad = |c| "、。」』）ーゃゅょっャュョッ・".contains(c);
                assert!(!begins.starts_with(is_bad), "{line}");
                assert!(!line.ends_with(['「', '『', '（']), "{line}");
            }
        }
    });
}

#[test]
fn every_number_a_condition_names_stands_before_it_and_has_the_box() {
    use tenken::report::form::Only;
    fn check(only: &Only, form: &Form<'_>, before: usize) {
        match only {
            Only::Always => {}
            Only::Never => panic!("a question that is never asked is on the form"),
            Only::Chosen(ticked) | Only::NotChosen(ticked) => {
                for boxes in ticked {
                    assert!(boxes.question < before);
                    let options = &form.question(boxes.question).unwrap().question.options;
                    let last = boxes.options.iter().max().unwrap();
                    assert!(*last <= options.len() && !boxes.options.contains(&0));
                }
            }
            Only::All(parts) | Only::Any(parts) => {
                assert!(parts.len() > 1);
                for part in parts {
                    check(part, form, before);
                }
            }
        }
    }
    each_form(|_, form| {
        for asked in form.questions() {
            check(&asked.only, form, asked.number);
        }
    });
}

#[test]
fn forms_of_different_versions_and_levels_have_different_numbers() {
    let mut seen = BTreeSet::new();
    for mut questionnaire in questionnaires() {
        for level in questionnaire.levels() {
            let number = Form::of(&questionnaire, level).number;
            assert!(seen.insert(number.to_string()));
            assert_eq!(FormNumber::read(&number.to_string()), Some(number));
            assert_eq!(number.level(), level);
        }
        questionnaire.hash.push('0');
        for level in questionnaire.levels() {
            assert!(seen.insert(Form::of(&questionnaire, level).number.to_string()));
        }
    }
}

#[test]
fn a_form_asked_for_at_a_longer_level_than_there_is_is_the_longest() {
    for questionnaire in questionnaires() {
        let longest = questionnaire.levels().pop().unwrap();
        let (full, longest) = (
            Form::of(&questionnaire, Level::Full),
            Form::of(&questionnaire, longest),
        );
        assert_eq!(full, longest);
    }
}

#[test]
fn form_numbers_are_read_however_a_keyboard_writes_them() {
    let read = |typed: &str| FormNumber::read(typed).map(|number| number.to_string());
    for typed in [
        "3-48213",
        "348213",
        "３－４８２１３",
        "３ー４８２１３",
        "3 48213",
        "3−48213",
    ] {
        assert_eq!(read(typed).as_deref(), Some("3-48213"), "{typed}");
    }
    for typed in [
        "", "48213", "0-48213", "4-48213", "3-4821", "3-482135", "x-48213",
    ] {
        assert_eq!(read(typed), None, "{typed}");
    }
}
