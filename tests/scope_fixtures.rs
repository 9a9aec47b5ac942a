//! Ten imagined companies: how many questions each section of `sme-ai-risk` asks
//! them, and how exposed it is, come out exactly as the questionnaire was planned.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests fail the test they serve"
)]

use jiff::Timestamp;
use tenken::assessment::{Answer, Assessment, AssessmentId, Entry};
use tenken::questionnaire::{Level, Library, Questionnaire};
use tenken::scoring::score;

/// A company, the options it chose by scope question, and what is expected.
struct Fixture {
    company: &'static str,
    scope: &'static [(&'static str, &'static [&'static str])],
    /// Questions in play at level full and exposure (none without a question):
    /// copyright, personal information, errors.
    expected: [(usize, Option<u32>); 3],
}

const SECTIONS: [&str; 3] = ["copyright", "personal-information", "hallucination"];

fn questionnaire() -> Questionnaire {
    Library::load("sme-ai-risk").unwrap().unwrap()
}

fn assessment(questionnaire: &Questionnaire, fixture: &Fixture) -> Assessment {
    let id = AssessmentId::parse("fixture").unwrap();
    let mut assessment = Assessment::new(id, questionnaire, Level::Full, Timestamp::UNIX_EPOCH);
    for (question, options) in fixture.scope {
        let chosen = options.iter().map(|option| (*option).to_owned()).collect();
        let entry = Entry {
            answer: Some(Answer::Chosen(chosen)),
            ..Entry::default()
        };
        assessment.scope.insert(format!("scope.{question}"), entry);
    }
    assessment
}

#[test]
fn every_company_is_asked_what_fits_it_and_exposed_by_what_it_does() {
    let questionnaire = questionnaire();
    for fixture in FIXTURES {
        let card = score(&questionnaire, &assessment(&questionnaire, fixture));
        let found = SECTIONS.map(|id| {
            let section = card
                .sections
                .iter()
                .find(|section| section.id == id)
                .unwrap();
            (section.in_play, section.exposure)
        });
        assert_eq!(found, fixture.expected, "{}", fixture.company);
    }
}

#[test]
fn every_option_a_company_chose_is_one_the_questionnaire_offers() {
    let questionnaire = questionnaire();
    for fixture in FIXTURES {
        for (question, options) in fixture.scope {
            let asked = questionnaire
                .question(&format!("scope.{question}"))
                .unwrap();
            for option in *options {
                assert!(
                    asked.option(option).is_some(),
                    "{}: {question} {option}",
                    fixture.company
                );
            }
        }
    }
}

const FIXTURES: &[Fixture] = &[
    Fixture {
        company: "one-person designer who posts AI images and sells logos",
        scope: &[
            ("people", &["solo"]),
            ("information", &["personal", "published"]),
            ("tools", &["personal-account"]),
            ("making", &["images", "names", "lookalike"]),
            ("reach", &["public", "client-work"]),
            ("matters", &[]),
            ("around", &[]),
        ],
        expected: [(11, Some(96)), (9, Some(45)), (5, Some(39))],
    },
    Fixture {
        company: "12-person parts maker",
        scope: &[
            ("people", &["some"]),
            ("information", &["personal", "entrusted", "own-secrets"]),
            ("tools", &["company-plan", "commissioned"]),
            ("making", &["text", "quotes"]),
            ("reach", &["routine", "customers"]),
            ("matters", &["safety"]),
            ("around", &["data-outsourcing", "new-ai"]),
        ],
        expected: [(6, Some(36)), (10, Some(49)), (7, Some(64))],
    },
    Fixture {
        company: "clinic of 9 with a chatbot on its site",
        scope: &[
            ("people", &["some"]),
            ("information", &["personal", "sensitive"]),
            ("tools", &["company-plan", "rag"]),
            ("making", &["text"]),
            ("reach", &["public", "chatbot"]),
            ("matters", &["health"]),
            ("around", &["data-outsourcing", "newcomers"]),
        ],
        expected: [(7, Some(43)), (11, Some(100)), (11, Some(77))],
    },
    Fixture {
        company: "shop of 5 that writes ads and makes product pictures with AI",
        scope: &[
            ("people", &["some"]),
            ("information", &["personal"]),
            ("tools", &["personal-account"]),
            ("making", &["images", "ads", "names"]),
            ("reach", &["public"]),
            ("matters", &[]),
            ("around", &["creative-outsourcing", "newcomers"]),
        ],
        expected: [(9, Some(75)), (10, Some(49)), (7, Some(39))],
    },
    Fixture {
        company: "firm of 20 that forbids AI",
        scope: &[
            ("people", &["none"]),
            ("around", &["newcomers", "data-outsourcing"]),
        ],
        expected: [(0, None), (1, Some(19)), (0, None)],
    },
    Fixture {
        company: "translation office of 6",
        scope: &[
            ("people", &["most"]),
            ("information", &["published", "personal", "entrusted"]),
            ("tools", &["company-plan"]),
            ("making", &["text", "translation", "research"]),
            ("reach", &["customers", "client-work"]),
            ("matters", &["law-tax"]),
            ("around", &["creative-outsourcing", "data-outsourcing"]),
        ],
        expected: [(8, Some(71)), (10, Some(52)), (6, Some(85))],
    },
    Fixture {
        company: "software house of 15 with a coding agent that sells an AI feature",
        scope: &[
            ("people", &["most"]),
            (
                "information",
                &["published", "personal", "entrusted", "own-secrets"],
            ),
            (
                "tools",
                &["company-plan", "connected", "agent", "coding", "fine-tuned"],
            ),
            ("making", &["text", "research"]),
            ("reach", &["routine", "client-work", "product"]),
            ("matters", &[]),
            (
                "around",
                &["creative-outsourcing", "data-outsourcing", "new-ai"],
            ),
        ],
        expected: [(11, Some(100)), (10, Some(68)), (5, Some(70))],
    },
    Fixture {
        company: "recruiting agency of 8",
        scope: &[
            ("people", &["most"]),
            (
                "information",
                &["published", "personal", "sensitive", "recordings"],
            ),
            ("tools", &["company-plan", "connected"]),
            ("making", &["text", "ads"]),
            ("reach", &["routine", "customers"]),
            ("matters", &["people", "law-tax"]),
            ("around", &["newcomers"]),
        ],
        expected: [(6, Some(35)), (12, Some(100)), (7, Some(82))],
    },
    Fixture {
        company: "construction firm of 30 with meeting-minutes AI",
        scope: &[
            ("people", &["some"]),
            ("information", &["personal", "entrusted", "recordings"]),
            ("tools", &["company-plan", "unknown"]),
            ("making", &["text", "quotes"]),
            ("reach", &["routine", "customers"]),
            ("matters", &["safety", "law-tax"]),
            ("around", &["data-outsourcing", "newcomers"]),
        ],
        expected: [(5, Some(29)), (11, Some(75)), (7, Some(80))],
    },
    Fixture {
        company: "cram school of 7 with AI handouts and AI-voiced lesson videos",
        scope: &[
            ("people", &["some"]),
            ("information", &["published", "personal"]),
            ("tools", &["personal-account"]),
            ("making", &["text", "images", "people", "research"]),
            ("reach", &["public", "customers"]),
            ("matters", &["people"]),
            ("around", &["newcomers"]),
        ],
        expected: [(8, Some(89)), (10, Some(72)), (7, Some(75))],
    },
];
