use jiff::tz::TimeZone;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tenken::assessment::{Assessment, AssessmentId};
use tenken::courier::stem;
use tenken::questionnaire::{Level, Library};

fn named(organisation: &str, site: &str, id: [u8; 8]) -> String {
    thread_local! {
        static BLANK: Assessment = Assessment::new(
            AssessmentId::parse("bcdfgh23").unwrap(),
            &Library::open("sme-ai-risk").unwrap(),
            Level::Full,
            "2026-11-23T15:30:00Z".parse().unwrap(),
        );
    }
    let mut assessment = BLANK.with(Clone::clone);
    assessment.id = AssessmentId::from_random(id);
    organisation.clone_into(&mut assessment.organisation);
    site.clone_into(&mut assessment.site);
    stem(
        &assessment,
        &TimeZone::get("Asia/Tokyo").unwrap_or(TimeZone::UTC),
    )
}

#[test]
fn a_name_says_day_company_and_site() {
    let name = named("山田製作所", "第2 ライン", [0; 8]);
    let id = AssessmentId::from_random([0; 8]);
    assert!(name.starts_with("2026-11-2"), "{name}");
    assert!(
        name.ends_with(&format!("_山田製作所-第2-ライン_{id}")),
        "{name}"
    );
}

#[test]
fn many_computers_never_make_the_same_name() {
    let ids = (0_u64..2_000).map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15)).to_le_bytes());
    let names: BTreeSet<String> = ids.map(|id| named("A", "B", id)).collect();
    assert_eq!(names.len(), 2_000);
}

proptest! {
    #[test]
    fn whatever_is_typed_the_name_is_one_that_every_file_system_takes(
        organisation in any::<String>(),
        site in "\\PC{0,60}",
        id in any::<[u8; 8]>(),
    ) {
        let name = named(&organisation, &site, id);
        let is_bad = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
        prop_assert!(!name.chars().any(is_bad), "{name:?}");
        prop_assert!(name.len() + ".json.new-100".len() <= 255, "{}", name.len());
        prop_assert!(name.starts_with("2026-11-2") && !name.ends_with(['.', ' ']));
    }
}
