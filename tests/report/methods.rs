//! The ledger on paper adds up in all three methods.

use crate::builder::{
    assessment, mitigated, mitigation, pointed, points, practice, questionnaire, section, weighted,
};
use crate::case::Case;
use tenken::i18n::Lang;
use tenken::report::ledger_lines;

fn lines(case: &Case) -> Vec<String> {
    ledger_lines(
        case.catalogs.get(&Lang::new("en")),
        &case.questionnaire,
        &case.card(),
    )
}

#[test]
fn the_total_is_said_with_its_rounding_where_there_are_weights() {
    let asked = vec![
        practice("a", 5, 5),
        practice("b", 1, 1),
        practice("c", 1, 3),
    ];
    let asked = questionnaire(weighted(), vec![section("s", 1, asked)]);
    let answers = assessment(&asked, &[("a", "yes"), ("b", "no"), ("c", "partly")]);
    insta::assert_snapshot!(lines(&Case::of(asked, answers)).join("\n"));
}

#[test]
fn the_total_is_the_sum_where_there_are_points() {
    let asked = vec![
        pointed("a", &[("done", 4), ("not", -1)]),
        pointed("b", &[("done", 4), ("not", -1)]),
    ];
    let asked = questionnaire(points(), vec![section("s", 1, asked)]);
    let answers = assessment(&asked, &[("a", "done"), ("b", "not")]);
    insta::assert_snapshot!(lines(&Case::of(asked, answers)).join("\n"));
}

#[test]
fn risk_and_mitigation_are_added_up_apart() {
    let risk = vec![pointed("r", &[("low", 0), ("high", 10)])];
    let done = vec![pointed("m", &[("done", 10), ("not", 0)])];
    let asked = questionnaire(
        mitigated(),
        vec![section("risk", 1, risk), mitigation("done", done)],
    );
    let answers = assessment(&asked, &[("r", "high"), ("m", "done")]);
    insta::assert_snapshot!(lines(&Case::of(asked, answers)).join("\n"));
}
