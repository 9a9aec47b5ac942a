//! tenken (点検): the self-check a small company does before it lets generative AI into its work.
//!
//! The map of the house. Data goes one way, and no module imports from a later one:
//!
//! | module | what it is |
//! |---|---|
//! | [`i18n`] | the words of the interface, by language |
//! | [`text`] | cells, line breaking, cursor: the only place that measures text |
//! | [`questionnaire`] | what is asked |
//! | [`assessment`] | what was answered, and how it is kept on the disk |
//! | [`scoring`] | what it means: scorecard and ledger |
//! | [`cohort`] | many assessments counted together |
//! | [`report`] | how it looks on paper |
//! | [`workshop`] | a gathering that a trainer leads, and its folder |
//! | [`courier`] | one stick that goes from computer to computer, and its folder |
//! | [`wizard`] | a person on the way through: model, message, update |
//! | [`runner`] | carries out what the wizard asks for, for both faces |
//! | [`tui`] | the way through as screens |
//! | [`plain`] | the way through as lines of text |
//! | [`cli`] | one file a subcommand |

pub mod assessment;
pub mod cli;
pub mod cohort;
pub mod courier;
pub mod i18n;
pub mod plain;
pub mod questionnaire;
pub mod report;
pub mod runner;
pub mod scoring;
pub mod text;
pub mod tui;
pub mod wizard;
pub mod workshop;
