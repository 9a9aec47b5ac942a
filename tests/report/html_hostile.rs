//! What people typed is text on the page, all of it, and nothing else.

use crate::case::Case;
use crate::everything_stored::filled;
use crate::page::Page;
use proptest::prelude::*;
use proptest::sample::select;
use std::iter::repeat_n;
use tenken::assessment::Assessment;
use tenken::text::clean;

/// Changes every text that a person can have stored.
fn change(assessment: &mut Assessment, mut next: impl FnMut() -> String) {
    let sign_off = &mut assessment.sign_off;
    let mut texts = vec![
        &mut assessment.organisation,
        &mut assessment.site,
        &mut assessment.respondent,
        &mut sign_off.prepared,
        &mut sign_off.checked,
        &mut sign_off.approved,
    ];
    for entry in assessment.answers.values_mut() {
        texts.extend([&mut entry.note, &mut entry.reason]);
    }
    for progress in assessment.actions.values_mut() {
        texts.extend([&mut progress.who, &mut progress.due, &mut progress.text]);
    }
    let stored = texts.into_iter().filter(|text| !text.is_empty());
    stored.for_each(|text| *text = next());
}

const HOSTILE: [&str; 14] = [
    "</style><script>alert(1)</script>",
    "</p></main></body></html>",
    "\" onmouseover=\"alert(1)\" x=\"",
    "' style='color:red",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "<!-- <![CDATA[ ]]> -->",
    "<svg><title></svg>",
    "\"; } @page { content: url(https://example.com) } \\",
    "\u{202e}abc\u{2066}\u{0}\u{1b}[2J",
    "👨‍👩‍👧 🇯🇵 が\u{3099}",
    "  two  spaces \n\n\tand lines\r\n",
    "javascript:alert(1)",
    "<",
    "=",
];

/// What somebody can have typed; a text of nothing but spaces says nothing, and is told as missing.
fn typed() -> impl Strategy<Value = String> {
    let long = any::<char>().prop_map(|c| repeat_n(c, 4000).collect());
    let any_text = prop_oneof![
        4 => select(&HOSTILE[..]).prop_map(str::to_owned),
        3 => ".{1,60}",
        2 => any::<String>(),
        1 => long,
    ];
    any_text.prop_filter("a text", |text: &String| !text.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]
    #[test]
    fn no_text_changes_the_tree_and_every_text_is_there_in_full(
        typed in prop::collection::vec(typed(), 1..12),
        id in ".{1,30}",
    ) {
        let (mut tame, _) = filled();
        let note = tame.assessment.answers["question.of-another-version"].clone();
        let mut wild = Case::of(tame.questionnaire.clone(), tame.assessment.clone());
        // Entries stand in the order of their ids, which a text in an id must not change here.
        let id = format!("question.of-another-version-{id}");
        let harmless = "question.of-another-version-x".to_owned();
        tame.assessment.answers.insert(harmless, note.clone());
        wild.assessment.answers.insert(id, note);
        let mut texts = typed.iter().cycle().cloned();
        change(&mut wild.assessment, || texts.next().unwrap());
        for langs in [&["ja"][..], &["ja", "en"]] {
            let page = Page::read(&wild.html(langs));
            let tame = Page::read(&tame.html(langs));
            let (page_tree, tame_tree) = (page.tree(), tame.tree());
            let differs = page_tree.iter().zip(&tame_tree).find(|(one, other)| one != other);
            prop_assert!(differs.is_none(), "{:?}", differs);
            prop_assert_eq!(page_tree.len(), tame_tree.len());
            let shown = page.text();
            for text in &typed {
                let text = clean(text);
                prop_assert!(shown.contains(text.as_ref()), "{}", text);
            }
        }
    }
}

#[test]
fn only_a_plain_address_of_the_web_becomes_a_link() {
    let linked = [
        "https://www.example.jp/a/%E3%81%82?b=c#d",
        "http://example.com:8080",
    ];
    let shown = [
        "javascript:alert(1)",
        "https://user@example.com/",
        "https://example.com/\" onclick=\"x",
        "https://例え.jp/",
        "HTTPS://example.com",
        "https://",
        "https://example.com/%zz",
        "https://example.com/a b",
        "file:///etc/passwd",
        "https://example.com\\@evil.example",
    ];
    let mut case = Case::sample();
    // Their addresses are links of their own.
    case.questionnaire.contacts.clear();
    for (address, is_linked) in linked
        .map(|address| (address, true))
        .into_iter()
        .chain(shown.map(|address| (address, false)))
    {
        for source in &mut case.questionnaire.sources {
            source.address = Some(address.to_owned());
        }
        let page = Page::read(&case.html(&["ja"]));
        let outward = page
            .named("a")
            .filter(|link| link.attribute("rel") == Some("noreferrer noopener"));
        let hrefs: Vec<_> = outward.map(|link| link.attribute("href")).collect();
        assert_eq!(!hrefs.is_empty(), is_linked, "{address}");
        assert!(hrefs.iter().all(|href| *href == Some(address)));
        assert!(page.text().contains(address));
    }
}
