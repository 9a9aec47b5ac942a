//! The keymap as a person relies on it.

use super::answering::at_first_question;
use tenken::wizard::{Command, Context, Key, bindings, hints, message};

#[test]
fn every_command_has_a_key_that_is_neither_a_letter_nor_with_ctrl_except_leaving_at_once() {
    for context in Context::ALL {
        for binding in bindings(context) {
            let is_safe = |key: &Key| !matches!(key, Key::Char('a'..='z') | Key::Ctrl(_));
            let is_reachable = binding.keys.iter().any(is_safe);
            // Esc, as often as there are layers, leaves as well.
            assert!(
                is_reachable || binding.command == Command::Leave,
                "{context:?} {:?}",
                binding.command
            );
        }
    }
}

#[test]
fn no_key_has_two_meanings_in_one_context() {
    for context in Context::ALL {
        let mut keys: Vec<Key> = bindings(context)
            .iter()
            .flat_map(|binding| binding.keys)
            .copied()
            .collect();
        let all = keys.len();
        keys.sort_by_key(|key| format!("{key:?}"));
        keys.dedup();
        assert_eq!(keys.len(), all, "{context:?}");
    }
}

#[test]
fn every_key_the_bottom_line_shows_does_something() {
    let mut walk = at_first_question();
    for binding in hints(&walk.model) {
        for key in binding.keys {
            assert!(message(*key, &walk.model).is_some(), "{key:?}");
        }
    }
    walk.keys(&[Key::F(10)]);
    for binding in hints(&walk.model) {
        assert!(
            message(binding.keys[0], &walk.model).is_some(),
            "{binding:?}"
        );
    }
}
