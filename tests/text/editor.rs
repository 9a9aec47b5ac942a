use tenken::text::{Editor, Inserted};

fn note(text: &str) -> Editor {
    let mut editor = Editor::multi_line(1000);
    assert_eq!(editor.set_text(text), Inserted::All);
    editor
}

/// Types as an input method commits: one character after the other.
fn type_in(editor: &mut Editor, text: &str) {
    for c in text.chars() {
        assert_eq!(editor.insert(c), Inserted::All);
    }
}

#[test]
fn an_input_method_commits_character_by_character() {
    let mut editor = Editor::single_line(20);
    type_in(&mut editor, "日本語か\u{3099}👨‍👩‍👧葛\u{E0100}");
    assert_eq!(editor.text(), "日本語か\u{3099}👨‍👩‍👧葛\u{E0100}");
    assert_eq!(editor.cursor_cell(40), (0, 12));
}

#[test]
fn a_decomposed_kana_is_one_character_to_move_over_and_to_remove() {
    let mut editor = note("あか\u{3099}い");
    editor.left();
    editor.left();
    assert_eq!(editor.cursor(), 3);
    editor.right();
    assert_eq!(editor.cursor(), 9);
    editor.backspace();
    assert_eq!(editor.text(), "あい");
}

#[test]
fn a_character_put_before_a_lone_mark_takes_the_cursor_past_both() {
    let mut editor = note("\u{3099}");
    editor.left();
    type_in(&mut editor, "か");
    assert_eq!((editor.text(), editor.cursor()), ("か\u{3099}", 6));
}

#[test]
fn a_paste_is_tidied() {
    let mut editor = Editor::multi_line(100);
    assert_eq!(
        editor.insert_str("a\r\nb\rc\td\u{1b}[2J\u{200b}\u{202e}"),
        Inserted::All
    );
    assert_eq!(editor.text(), "a\nb\nc d[2J");
    let mut editor = Editor::single_line(100);
    assert_eq!(editor.insert_str("山田製作所\r\n本社\n"), Inserted::All);
    assert_eq!(editor.text(), "山田製作所 本社 ");
}

#[test]
fn a_paste_past_the_limit_is_cut_between_characters_and_says_so() {
    let mut editor = Editor::single_line(4);
    assert_eq!(editor.insert_str("あいうか\u{3099}"), Inserted::Cut);
    assert_eq!(editor.text(), "あいう");
    assert_eq!(editor.insert('え'), Inserted::All);
    assert_eq!(editor.insert('お'), Inserted::Cut);
    assert_eq!(editor.text(), "あいうえ");
}

#[test]
fn undo_takes_back_one_change_after_the_other() {
    let mut editor = note("山田");
    type_in(&mut editor, "製");
    let _ = editor.insert_str("作所です");
    editor.home(40);
    editor.delete();
    assert_eq!(editor.text(), "田製作所です");
    assert!(editor.undo());
    assert_eq!((editor.text(), editor.cursor()), ("山田製作所です", 0));
    assert!(editor.undo());
    assert_eq!((editor.text(), editor.cursor()), ("山田製", 9));
    assert!(editor.undo());
    assert_eq!(editor.text(), "山田");
    assert!(!editor.undo(), "a text that was set is not undone");
}

#[test]
fn backspace_at_the_start_and_delete_at_the_end_do_nothing() {
    let mut editor = note("あ");
    editor.delete();
    editor.home(10);
    editor.backspace();
    assert_eq!(editor.text(), "あ");
    assert!(!editor.undo());
}

#[test]
fn up_and_down_keep_to_a_column_over_short_lines() {
    let mut editor = note("日本語の長い行\nab\n日本語の長い行");
    assert!(editor.up(40));
    assert_eq!(editor.cursor_cell(40), (1, 2));
    assert!(editor.up(40));
    assert_eq!(editor.cursor_cell(40), (0, 14));
    assert!(!editor.up(40));
    editor.left();
    assert!(editor.down(40));
    assert!(editor.down(40));
    assert_eq!(editor.cursor_cell(40), (2, 12));
    assert!(!editor.down(40));
}

#[test]
fn home_and_end_keep_to_the_line_as_it_is_drawn() {
    let mut editor = note("あいうえおかきくけこ");
    assert_eq!(
        editor.lines(9).shown().collect::<Vec<_>>(),
        ["あいうえ", "おかきく", "けこ"]
    );
    editor.home(9);
    assert_eq!(editor.cursor_cell(9), (2, 0));
    editor.up(9);
    editor.end(9);
    assert_eq!(editor.cursor_cell(9), (1, 8), "on the free last column");
    editor.home(9);
    assert_eq!(editor.cursor_cell(9), (1, 0));
    editor.end(9);
    let _ = editor.insert('！');
    assert_eq!(editor.text(), "あいうえおかきく！けこ");
}

#[test]
fn the_cursor_moves_over_spaces_at_the_end_and_stays_in_the_field() {
    let mut editor = Editor::multi_line(100);
    type_in(&mut editor, "abc ");
    assert_eq!(editor.cursor_cell(6), (0, 4));
    type_in(&mut editor, "      ");
    assert_eq!(editor.cursor_cell(6), (0, 5));
    type_in(&mut editor, "d");
    assert_eq!(editor.cursor_cell(6), (1, 1));
}
