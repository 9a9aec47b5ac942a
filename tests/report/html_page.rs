//! The HTML report as a page: whole, safe, and to be had by everybody.

use crate::case::Case;
use crate::page::Page;
use std::collections::BTreeSet;
use tenken::report::layout_html;

impl Case {
    pub(crate) fn html(&self, langs: &[&str]) -> String {
        layout_html(&self.document(langs))
    }
}

/// A finished company, and one that has not answered a question yet.
fn pages() -> Vec<Page> {
    let mut open = Case::sample();
    open.assessment.answers.clear();
    let cases = [Case::sample(), open];
    let langs: [&[&str]; 3] = [&["ja"], &["en"], &["ja", "en"]];
    let pages = cases
        .iter()
        .flat_map(|case| langs.map(|langs| Page::read(&case.html(langs))));
    pages.collect()
}

#[test]
fn a_page_is_html_without_a_fault() {
    for page in pages() {
        assert_eq!(page.errors, Vec::<String>::new());
        assert!(page.elements.len() > 300);
    }
}

#[test]
fn a_page_runs_nothing_and_loads_nothing() {
    let acting = [
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "embed",
        "form",
        "input",
        "base",
        "video",
        "audio",
        "foreignobject",
        "use",
        "image",
        "animate",
    ];
    for page in pages() {
        for element in &page.elements {
            assert!(!acting.contains(&element.name.as_str()), "{element:?}");
            for (name, value) in &element.attributes {
                assert!(!name.starts_with("on") && name != "style" && name != "src");
                let is_link = ["href", "xlink:href"].contains(&name.as_str());
                let is_safe = ["#", "https://", "http://"].map(|start| value.starts_with(start));
                assert!(!is_link || is_safe.contains(&true), "{value}");
                assert!(
                    !value.contains("url(") || value.starts_with("url(#"),
                    "{value}"
                );
            }
        }
        let style = page.texts.iter().find(|text| text.within == "style");
        let style = &style.unwrap().said;
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[test]
fn the_policy_allows_the_one_style_and_nothing_else() {
    for page in pages() {
        let is_policy = |value: &str| value == "Content-Security-Policy";
        let policy = page
            .named("meta")
            .find(|meta| meta.attribute("http-equiv").is_some_and(is_policy));
        let policy = policy.unwrap().attribute("content").unwrap();
        let rest = policy.strip_prefix("default-src 'none'; style-src 'sha256-");
        assert!(
            rest.unwrap()
                .ends_with("='; base-uri 'none'; form-action 'none'"),
            "{policy}"
        );
        assert_eq!(page.named("style").count(), 1);
    }
}

#[test]
fn every_link_and_label_leads_to_the_one_place_of_its_name() {
    for page in pages() {
        let ids = page.elements.iter().filter_map(|each| each.attribute("id"));
        let all: Vec<&str> = ids.collect();
        let ids: BTreeSet<&str> = all.iter().copied().collect();
        assert_eq!(all.len(), ids.len());
        for element in &page.elements {
            let names = ["aria-labelledby", "aria-describedby"];
            let labels = names.into_iter().filter_map(|name| element.attribute(name));
            let fill = element.attribute("fill");
            let fill = fill.and_then(|fill| fill.strip_prefix("url(#")?.strip_suffix(')'));
            let link = element.attribute("href");
            let link = link.and_then(|link| link.strip_prefix('#'));
            for name in labels.chain(fill).chain(link) {
                assert!(ids.contains(name), "{name}");
            }
        }
    }
}

#[test]
fn headings_go_down_one_step_at_a_time_from_a_single_first_one() {
    for page in pages() {
        let levels = page.elements.iter().filter_map(|each| {
            let level = each.name.strip_prefix('h')?;
            level.parse::<u8>().ok()
        });
        let levels: Vec<u8> = levels.collect();
        assert_eq!(levels[0], 1);
        assert!(
            levels
                .windows(2)
                .all(|two| two[1] > 1 && two[1] <= two[0] + 1)
        );
        for landmark in ["header", "nav", "main", "footer"] {
            assert_eq!(page.named(landmark).count(), 1, "{landmark}");
        }
    }
}

#[test]
fn every_heading_of_a_table_says_what_it_heads() {
    for page in pages() {
        let headings: Vec<_> = page.named("th").collect();
        assert!(headings.len() > 20);
        for heading in headings {
            let scope = heading.attribute("scope").unwrap();
            let in_head = heading.within.iter().any(|name| name == "thead");
            assert_eq!(scope == "col", in_head);
        }
    }
}

#[test]
fn every_drawing_says_what_it_is_and_what_it_shows() {
    for page in pages() {
        let drawings = page.named("svg").count();
        assert_eq!(drawings, 2);
        for text in ["title", "desc"] {
            let inside = page
                .named(text)
                .filter(|each| each.within.last().is_some_and(|name| name == "svg"));
            assert_eq!(inside.count(), drawings);
        }
        assert!(
            page.named("svg")
                .all(|svg| svg.attribute("role") == Some("img"))
        );
    }
}

#[test]
fn a_page_in_two_languages_says_all_that_the_pages_in_one_say() {
    let case = Case::sample();
    let both = Page::read(&case.html(&["ja", "en"]));
    for lang in ["ja", "en"] {
        let one = Page::read(&case.html(&[lang]));
        let texts = one.texts.iter().filter(|text| {
            // What a drawing is called holds both languages in one line.
            !["", "style", "title", "desc"].contains(&text.within.as_str())
        });
        for text in texts {
            let is_said = both
                .texts
                .iter()
                .any(|each| each.said == text.said && (each.lang == lang || each.lang == "ja"));
            assert!(is_said, "{lang}: {}", text.said);
        }
    }
}

#[test]
fn what_is_said_in_the_second_language_is_marked_as_of_it() {
    let both = Page::read(&Case::sample().html(&["ja", "en"]));
    assert_eq!(
        both.named("html").next().unwrap().attribute("lang"),
        Some("ja")
    );
    let also = both.elements.iter().filter(|each| {
        let mut classes = each.attribute("class").unwrap_or_default().split(' ');
        classes.any(|class| class == "also")
    });
    let langs: Vec<Option<&str>> = also.map(|each| each.attribute("lang")).collect();
    assert!(langs.len() > 200);
    assert!(langs.iter().all(|lang| *lang == Some("en")));
    let said = |text: &str| both.texts.iter().find(|each| each.said == text).unwrap();
    assert_eq!(said("著作権・契約").lang, "ja");
    assert_eq!(said("Copyright and contracts").lang, "en");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let case = Case::sample();
    assert_eq!(case.html(&["ja", "en"]), case.html(&["ja", "en"]));
}
