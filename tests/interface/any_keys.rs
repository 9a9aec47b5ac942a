//! Whatever is pressed, nothing breaks and nothing is lost.

use super::answering::at_first_question;
use proptest::prelude::*;
use tenken::i18n::Message;
use tenken::text::cells;
use tenken::wizard::{Command, Effect, Key, Model, Msg, Place, update};
use unicode_segmentation::UnicodeSegmentation;

fn any_key() -> impl Strategy<Value = Key> {
    let special = vec![
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
        Key::Backspace,
        Key::Delete,
    ];
    prop_oneof![
        4 => proptest::char::range('0', '9').prop_map(Key::Char),
        3 => proptest::sample::select(special),
        3 => (1..=10_u8).prop_map(Key::F),
        2 => any::<char>().prop_map(Key::Char),
        1 => proptest::sample::select(vec!['か', '\u{3099}', 'ｶ', 'ﾞ', '👍', '\u{200d}', '　', '０']).prop_map(Key::Char),
    ]
}

fn any_msg() -> impl Strategy<Value = Result<Key, Msg>> {
    prop_oneof![
        20 => any_key().prop_map(Ok),
        1 => ".{0,40}".prop_map(|text| Err(Msg::Paste(text))),
        1 => (0..300_u16, 0..100_u16).prop_map(|(columns, rows)| Err(Msg::Resize(columns, rows))),
        1 => Just(Err(Msg::TextDue)),
        1 => ".{0,20}".prop_map(|text| Err(Msg::Edited(Some(text)))),
        1 => Just(Err(Msg::SaveFailed(1, Message::new("store-absent")))),
    ]
}

fn focus_is_sound(model: &Model) {
    if let (Some(session), Place::Question { id, .. }) = (&model.session, &model.place) {
        assert!(session.question(id).is_some());
    }
    if let Some(editor) = model.editor() {
        let cursor = editor.cursor();
        let is_boundary = editor
            .text()
            .grapheme_indices(true)
            .any(|(at, _)| at == cursor);
        assert!(is_boundary || cursor == editor.text().len());
        let width = model.text_width();
        assert!(editor.cursor_cell(width).1 <= width.max(cells("あ")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn any_keys_in_any_order_neither_panic_nor_lose_an_answer(msgs in prop::collection::vec(any_msg(), 0..150)) {
        let mut walk = at_first_question();
        for msg in msgs {
            match msg {
                Ok(key) => { walk.keys(&[key]); }
                Err(msg) => walk.send(msg),
            }
            focus_is_sound(&walk.model);
            // What was saved last is what is in memory, but for text still being typed.
            let last = walk.effects.iter().rev().find_map(|effect| match effect {
                Effect::Save(assessment) => Some(assessment.as_ref()),
                _ => None,
            });
            if let (Some(session), Some(last)) = (&walk.model.session, last) {
                prop_assert_eq!(&session.assessment, last);
            }
        }
    }

    #[test]
    fn undoing_everything_leads_back_to_the_beginning(keys in prop::collection::vec(proptest::char::range('0', '9'), 1..60)) {
        let mut walk = at_first_question();
        let before = walk.assessment().clone();
        walk.model.session.as_mut().unwrap().history = tenken::wizard::History::default();
        for key in keys {
            walk.keys(&[Key::Char(key)]);
            if !walk.model.layers.is_empty() {
                walk.keys(&[Key::Esc]);
            }
        }
        while !walk.model.session.as_ref().unwrap().history.is_empty() {
            update(&mut walk.model, Msg::Do(Command::Undo));
        }
        prop_assert_eq!(&walk.assessment().answers, &before.answers);
        prop_assert_eq!(&walk.assessment().scope, &before.scope);
    }
}
