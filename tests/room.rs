//! Every question has room on a small screen.

mod common {
    pub mod screen;
    pub mod walk;
}

use common::screen::{screen, theme};
use common::walk::{Walk, empty, shipped};
use tenken::assessment::{Answer, Entry};
use tenken::i18n::Catalogs;
use tenken::questionnaire::Level;

fn everything(lang: &str, size: (u16, u16)) -> Walk {
    let questionnaire = shipped();
    let mut assessment = empty(&questionnaire, Level::Full);
    for question in &questionnaire.scope {
        let ids = question.options.iter().map(|option| option.id.clone());
        let chosen: Vec<String> = if question.id == "scope.people" {
            vec!["most".into()]
        } else {
            ids.collect()
        };
        let entry = Entry {
            answer: Some(Answer::Chosen(chosen)),
            ..Entry::default()
        };
        assessment.scope.insert(question.id.clone(), entry);
    }
    assessment.organisation = "山田製作所".into();
    Walk::opened(lang, size, questionnaire, assessment, false)
}

#[test]
fn every_question_fits_80_by_24_without_scrolling_with_all_its_evidence() {
    let catalogs = Catalogs::load();
    let mut faults = Vec::new();
    for lang in ["ja", "en"] {
        let mut walk = everything(lang, (80, 24));
        let ids: Vec<String> = shipped()
            .questions()
            .map(|question| question.id.clone())
            .collect();
        for id in ids {
            walk.go_to(&id);
            let text = screen(&mut walk.model, &catalogs, &theme(true));
            let squeezed = walk.model.question().unwrap().options.iter().any(|option| {
                option.evidence.as_ref().is_some_and(|evidence| {
                    let words: String = evidence
                        .exact(&walk.model.lang)
                        .unwrap()
                        .chars()
                        .filter(|c| !c.is_whitespace())
                        .collect();
                    let end: String = words
                        .chars()
                        .rev()
                        .take(8)
                        .collect::<Vec<_>>()
                        .into_iter()
                        .rev()
                        .collect();
                    let joined: String =
                        text.text().chars().filter(|c| !c.is_whitespace()).collect();
                    !joined.contains(&end)
                })
            });
            if text.drawn.overflow > 0 || squeezed {
                faults.push(format!(
                    "{lang} {id}: overflow {}\n{}",
                    text.drawn.overflow,
                    text.text()
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} questions do not fit\n{}",
        faults.len(),
        faults.join("\n")
    );
}
