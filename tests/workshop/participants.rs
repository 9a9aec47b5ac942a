use crate::program::{Run, User};
use std::fs;

/// A workshop with two participants, and their ids.
fn workshop(user: &User) -> [String; 2] {
    let new = [
        "workshop",
        "new",
        "AI",
        "--folder",
        "w",
        "--group",
        "業種=製造,小売",
    ];
    user.run(&new).succeeds();
    let ids = [user.makes_sample(), user.makes_sample()];
    for id in &ids {
        user.run(&["export", id, "-o", &format!("{id}.json")])
            .succeeds();
        let file = format!("{id}.json");
        user.run(&["workshop", "collect", "w", &file]).succeeds();
    }
    ids
}

fn kept(user: &User) -> String {
    fs::read_to_string(user.path("w/workshop.ron")).unwrap()
}

#[test]
fn consent_is_written_down_for_one_for_all_and_taken_back() {
    let user = User::english();
    let [one, _] = workshop(&user);
    let consent = |more: &[&str]| user.run(&[&["workshop", "consent", "w"], more].concat());
    assert!(consent(&[&one]).succeeds().out.contains("1 of 2"));
    assert!(kept(&user).contains("has_everybodys_consent: false"));
    assert!(consent(&["--all"]).succeeds().out.contains("Everybody"));
    assert!(kept(&user).contains("has_everybodys_consent: true"));
    assert!(
        consent(&[&one, "--withdraw"])
            .succeeds()
            .out
            .contains("1 of 2")
    );
    assert!(kept(&user).contains("has_everybodys_consent: false"));
    assert!(consent(&["zzz"]).fails().contains("zzz"));
}

#[test]
fn groups_are_written_down_and_wrong_ones_are_refused_with_those_there_are() {
    let user = User::english();
    let [one, _] = workshop(&user);
    let group = |text: &str| -> Run { user.run(&["workshop", "group", "w", &one, text]) };
    assert!(group("業種＝製造").succeeds().out.contains("業種=製造"));
    assert!(group("業種=漁業").fails().contains("製造, 小売"));
    assert!(group("地域=東").fails().contains("業種"));
    assert!(group("業種").fails().contains("equals sign"));
    assert!(group("業種=").succeeds().out.contains("no groups"));
}
