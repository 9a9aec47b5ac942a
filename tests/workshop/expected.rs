use crate::program::User;
use std::fs;
use tenken::i18n::Catalogs;
use tenken::workshop::{ExpectedFault, ExpectedList};

fn read(text: impl AsRef<[u8]>) -> Result<ExpectedList, ExpectedFault> {
    ExpectedList::read(&Catalogs::load(), text.as_ref())
}

#[test]
fn a_list_is_read_as_spreadsheets_in_either_language_write_it() {
    let japanese =
        read("\u{feff}会社,事業所,業種\r\n山田製作所,本社,製造\r\n,,\r\n\"佐藤, 商店\",,\r\n");
    let japanese = japanese.unwrap();
    assert_eq!(japanese.kinds, ["業種"]);
    let names: Vec<_> = japanese
        .expected
        .iter()
        .map(|it| (it.organisation.as_str(), it.site.as_str(), it.groups.len()))
        .collect();
    assert_eq!(names, [("山田製作所", "本社", 1), ("佐藤, 商店", "", 0)]);
    let english = read("Organisation,industry\nACME,factory\n").unwrap();
    assert_eq!(english.kinds, ["industry"]);
    assert_eq!(english.expected[0].groups["industry"], "factory");
}

#[test]
fn every_fault_of_a_list_is_named_with_its_line() {
    let shift_jis = b"\x89\xef\x8e\xd0,\x8e\x96\x8b\xc6\x8f\x8a\n";
    assert_eq!(read(shift_jis), Err(ExpectedFault::NotText { line: 1 }));
    assert_eq!(read(""), Err(ExpectedFault::NoHeader));
    assert_eq!(read("name,site\nA,B\n"), Err(ExpectedFault::NoHeader));
    let twice = ExpectedFault::ColumnTwice("x".to_owned());
    assert_eq!(read("会社,x,x\n"), Err(twice));
    assert_eq!(
        read("会社,事業所\nA,B\nA\n"),
        Err(ExpectedFault::Line { line: 3 })
    );
    let twice = read("会社,事業所\nA,B\nC,\nA,B\n").unwrap_err();
    assert!(
        matches!(twice, ExpectedFault::Twice { line: 4, .. }),
        "{twice}"
    );
    let long = read(format!("会社\nA\n{}\n", "あ".repeat(61))).unwrap_err();
    assert!(
        matches!(long, ExpectedFault::Limit { line: 3, .. }),
        "{long}"
    );
    let nameless = read("会社,事業所\n,B\n").unwrap_err();
    assert!(
        matches!(nameless, ExpectedFault::Limit { line: 2, .. }),
        "{nameless}"
    );
}

#[test]
fn a_list_that_is_wrong_makes_no_folder_and_says_which_line() {
    let user = User::english();
    for (text, words) in [
        (&b"\x89\xef\x8e\xd0\n"[..], "CSV UTF-8"),
        (b"name\nA\n", "first column"),
        ("会社\nA\nA\n".as_bytes(), "Line 3"),
    ] {
        user.write("list.csv", text);
        let new = [
            "workshop",
            "new",
            "AI",
            "--folder",
            "w",
            "--expected",
            "list.csv",
        ];
        let said = user.run(&new).fails();
        assert!(said.contains("list.csv") && said.contains(words), "{said}");
        assert!(fs::metadata(user.path("w")).is_err());
    }
    let new = [
        "workshop",
        "new",
        "AI",
        "--folder",
        "w",
        "--expected",
        "none.csv",
    ];
    assert!(user.run(&new).fails().contains("no such file"));
}

#[test]
fn a_label_that_is_not_offered_is_refused_and_one_that_only_the_list_has_is_learnt() {
    let user = User::english();
    user.write("list.csv", "会社,業種\nA,製造\nB,小売\n");
    let new = [
        "workshop",
        "new",
        "AI",
        "--folder",
        "w",
        "--expected",
        "list.csv",
    ];
    let said = user
        .run(&[&new[..], &["--group", "業種=製造"]].concat())
        .fails();
    assert!(said.contains("小売"), "{said}");
    user.run(&[&new[..], &["--group", "地域"]].concat())
        .succeeds();
    let text = fs::read_to_string(user.path("w/workshop.ron")).unwrap();
    assert!(text.contains("labels: [\"製造\", \"小売\"]"), "{text}");
}
