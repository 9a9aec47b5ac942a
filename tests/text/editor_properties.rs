use crate::samples::{hostile, japanese};
use proptest::prelude::*;
use tenken::text::{Editor, Inserted};
use unicode_segmentation::UnicodeSegmentation;

const LIMIT: usize = 60;

#[derive(Clone, Debug)]
enum Step {
    Insert(char),
    Paste(String),
    Backspace,
    Delete,
    Left,
    Right,
    Home,
    End,
    Up,
    Down,
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => japanese().prop_filter_map("empty", |text| text.chars().next().map(Step::Insert)),
        2 => any::<char>().prop_map(Step::Insert),
        2 => prop::sample::select("\u{3099}\u{301}🇯🇵👨👩\u{200d}\u{fe0f}ﾞ\n".chars().collect::<Vec<_>>())
            .prop_map(Step::Insert),
        1 => hostile().prop_map(Step::Paste),
        12 => prop::sample::select(vec![
            Step::Backspace, Step::Delete, Step::Left, Step::Right, Step::Home,
            Step::End, Step::Up, Step::Down, Step::Undo,
        ]),
    ]
}

fn act(editor: &mut Editor, step: &Step, width: usize) {
    match step {
        Step::Insert(c) => drop(editor.insert(*c)),
        Step::Paste(text) => drop(editor.insert_str(text)),
        Step::Backspace => editor.backspace(),
        Step::Delete => editor.delete(),
        Step::Left => editor.left(),
        Step::Right => editor.right(),
        Step::Home => editor.home(width),
        Step::End => editor.end(width),
        Step::Up => drop(editor.up(width)),
        Step::Down => drop(editor.down(width)),
        Step::Undo => drop(editor.undo()),
    }
}

fn edited(steps: &[Step], width: usize, is_single_line: bool) -> Editor {
    let mut editor = if is_single_line {
        Editor::single_line(LIMIT)
    } else {
        Editor::multi_line(LIMIT)
    };
    for step in steps {
        act(&mut editor, step, width);
        check(&editor, width, is_single_line);
    }
    editor
}

fn check(editor: &Editor, width: usize, is_single_line: bool) {
    let text = editor.text();
    let is_between = editor.cursor() == text.len()
        || text
            .grapheme_indices(true)
            .any(|(offset, _)| offset == editor.cursor());
    assert!(is_between, "cursor at {} in {text:?}", editor.cursor());
    assert!(text.chars().count() <= LIMIT);
    assert!(!text.contains(|c: char| c.is_control() && (c != '\n' || is_single_line)));
    let (line, column) = editor.cursor_cell(width);
    assert!(line < editor.lines(width).count());
    assert!(column < width.max(1), "the cursor left the field");
}

proptest! {
    #[test]
    fn no_sequence_of_keys_breaks_an_editor(
        steps in prop::collection::vec(step(), 0..60), width in 0_usize..24, is_single_line: bool,
    ) {
        edited(&steps, width, is_single_line);
    }

    #[test]
    fn undoing_an_insertion_gives_the_text_and_cursor_back(
        steps in prop::collection::vec(step(), 0..20), pasted in hostile(),
    ) {
        let mut editor = edited(&steps, 20, false);
        let before = (editor.text().to_owned(), editor.cursor());
        let _: Inserted = editor.insert_str(&pasted);
        if editor.text() != before.0 {
            prop_assert!(editor.undo());
        }
        prop_assert_eq!((editor.text(), editor.cursor()), (before.0.as_str(), before.1));
    }

    #[test]
    fn undoing_everything_gives_the_first_text_back(
        first in japanese(), steps in prop::collection::vec(step(), 0..30),
    ) {
        let mut editor = Editor::multi_line(1000);
        prop_assert_eq!(editor.set_text(&first), Inserted::All);
        let first = editor.text().to_owned();
        for step in steps.iter().filter(|step| !matches!(step, Step::Undo)) {
            act(&mut editor, step, 20);
        }
        while editor.undo() {}
        prop_assert_eq!(editor.text(), first);
    }

    #[test]
    fn up_then_down_comes_back_to_the_same_cell(text in japanese(), moves in 0_usize..40, width in 4_usize..24) {
        let mut editor = Editor::multi_line(1000);
        let _ = editor.set_text(&text);
        for _ in 0..moves {
            editor.left();
        }
        let before = editor.cursor_cell(width);
        if editor.up(width) {
            prop_assert!(editor.down(width));
            prop_assert_eq!(editor.cursor_cell(width), before);
        }
    }
}
