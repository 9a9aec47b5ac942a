//! The wizard as a person meets it: keys in, screens and lines of text out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail the test they serve"
)]

mod interface {
    mod answering;
    mod any_keys;
    mod board;
    mod board_clock;
    mod board_screens;
    mod bytes;
    mod codes;
    mod easy;
    mod gathering;
    mod joining;
    mod keys;
    mod kiosk;
    mod kiosk_alone;
    mod later;
    mod leaving;
    mod long_notes;
    mod parity;
    mod pasting;
    mod plain;
    mod plan_screens;
    mod planning;
    mod result_screens;
    mod room;
    mod round;
    mod screen;
    mod screens;
    mod several;
    mod shelf_life;
    mod terminals;
    mod typesetting;
    mod walk;
    mod workshops;
}
