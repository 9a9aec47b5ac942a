use super::room::Room;
use crate::program::User;
use tenken::questionnaire::{Kind, Question};
use tenken::workshop::{Tally, TallyFault};

fn question(room: &Room) -> &Question {
    let mut questions = room.questionnaire.questions();
    let found = questions.find(|it| it.kind == Kind::Single);
    found.unwrap()
}

/// So many hands for the first option, none for the others.
fn hands(question: &Question, first: u64) -> Tally {
    let others = question.options.len() - 1;
    Tally::read(&format!("{first}{}", " 0".repeat(others))).unwrap()
}

#[test]
fn numbers_are_read_with_any_signs_between_and_in_any_width() {
    for text in [
        "12 5 3 2",
        "１２　５　３　２",
        "12,5,3,2",
        "12/5/3/2",
        "12、5、3、2",
        " 12 ,5 / 3  2 ",
    ] {
        assert_eq!(Tally::read(text).unwrap().counts, [12, 5, 3, 2], "{text}");
    }
    for text in [
        "12 five",
        "12 -5",
        "1.5",
        "12 5人",
        "99999999999999999999999",
    ] {
        assert!(Tally::read(text).is_err(), "{text}");
    }
}

#[test]
fn a_tally_that_does_not_add_up_is_refused_and_what_was_there_stays() {
    let room = Room::new();
    let question = question(&room);
    let mut workshop = room.workshop();
    workshop.tally(question, &hands(question, 20)).unwrap();
    let before = workshop.clone();
    let refused = workshop.tally(question, &hands(question, 18)).unwrap_err();
    assert_eq!(
        refused,
        TallyFault::TooFew {
            hands: 18,
            people: 20
        }
    );
    let refused = workshop.tally(question, &hands(question, 23)).unwrap_err();
    let (option, people) = (None, 20);
    assert_eq!(
        refused,
        TallyFault::TooMany {
            option,
            hands: 23,
            people
        }
    );
    let options = question.options.len();
    let refused = workshop
        .tally(question, &Tally::read("20").unwrap())
        .unwrap_err();
    assert_eq!(refused, TallyFault::Numbers { found: 1, options });
    assert_eq!(workshop, before);
}

#[test]
fn who_raised_no_hand_and_a_new_number_of_people_make_it_add_up() {
    let room = Room::new();
    let question = question(&room);
    let mut workshop = room.workshop();
    let mut tally = hands(question, 18);
    tally.open = 2;
    assert_eq!(workshop.tally(question, &tally).unwrap(), None);
    let kept = &workshop.hands[&question.id];
    assert_eq!((kept.people, kept.options.values().sum::<u64>()), (20, 18));
    let mut tally = hands(question, 18);
    tally.people = Some(18);
    let before = workshop.tally(question, &tally).unwrap().unwrap();
    assert_eq!((before.people, workshop.present), (20, 18));
}

#[test]
fn nobody_present_is_asked_for() {
    let room = Room::new();
    let question = question(&room);
    let mut workshop = room.workshop();
    workshop.present = 0;
    let refused = workshop.tally(question, &hands(question, 7)).unwrap_err();
    assert_eq!(refused, TallyFault::NobodyPresent { hands: 7 });
}

#[test]
fn the_trainer_types_replaces_and_takes_away_on_the_command_line() {
    let user = User::english();
    let new = ["workshop", "new", "AI", "--folder", "w", "--present", "22"];
    user.run(&new).succeeds();
    let tally =
        |more: &[&str]| user.run(&[&["workshop", "tally", "w", "scope.people"], more].concat());
    let said = tally(&["12 5 3 2"]).succeeds().out;
    assert!(
        said.contains("written down") && said.contains("people: 22"),
        "{said}"
    );
    let refused = tally(&["12", "5", "3", "1"]).fails();
    assert!(
        refused.contains("1 fewer") && refused.contains("--open 1"),
        "{refused}"
    );
    let refused = tally(&["12", "5", "3"]).fails();
    assert!(
        refused.contains("4 options") && refused.contains("No. 4"),
        "{refused}"
    );
    let said = tally(&["12,5,3", "--people", "20"]).fails();
    assert!(said.contains("3 numbers"), "{said}");
    let said = tally(&["12", "5", "3", "0", "--people", "20"])
        .succeeds()
        .out;
    assert!(said.contains("took the place of"), "{said}");
    let said = tally(&["--remove"]).succeeds().out;
    assert!(said.contains("taken away"), "{said}");
    let said = tally(&["--remove"]).succeeds().out;
    assert!(said.contains("Nothing was changed"), "{said}");
    let several = ["workshop", "tally", "w", "scope.tools"];
    user.run(
        &[
            &several[..],
            &["20", "20", "0", "0", "0", "0", "0", "0", "1"],
        ]
        .concat(),
    )
    .succeeds();
    let refused = user.run(
        &[
            &several[..],
            &["0", "21", "0", "0", "0", "0", "0", "0", "0"],
        ]
        .concat(),
    );
    let refused = refused.fails();
    assert!(refused.contains("Option 2 has 21 hands"), "{refused}");
}
