//! A person on the way through the questions: the model, what can happen to it, and what follows.
//!
//! [`update`] is pure: it takes the [`Model`] and a [`Msg`], changes the model and
//! returns the [`Effect`]s that the face has to carry out. It reads no clock, no
//! file and no terminal; the time arrives as [`Msg::Now`], results as other
//! messages. Screens (`tui`) and lines of text (`plain`) send the same messages.

mod action_form;
mod action_row;
mod bindings;
mod board;
mod carried;
mod codes;
mod command;
mod context;
mod details;
mod effect;
mod flow;
mod history;
mod home;
mod key;
mod keymap;
mod kiosk;
mod layer;
mod model;
mod msg;
mod newer;
mod offers;
mod overview;
mod pace;
mod pair;
mod plan;
mod quick_due;
mod reception;
mod review;
mod round;
mod saving;
mod session;
mod update;
mod workshop_form;
mod workshop_menu;
mod workshop_words;
mod workshops;

pub use action_form::{ActionField, ActionForm};
pub use action_row::ActionRow;
pub use bindings::{Binding, bindings};
pub use board::{Agenda, Board, Debated, Room, RoomResult, Sheet, Spread, Step, Timer};
pub use carried::Carried;
pub use codes::{CodeSheet, Codes};
pub use command::Command;
pub use context::Context;
pub use details::{Details, Field};
pub use effect::Effect;
pub use flow::{Flow, Tally};
pub use history::{Before, Change, History};
pub use home::{Home, Other, Row, Told};
pub use key::Key;
pub use keymap::{hints, message};
pub use kiosk::{Joining, Kiosk, KioskSheet};
pub use layer::Layer;
pub use model::{Model, Place};
pub use msg::{Msg, Opened, Trouble};
pub use newer::Newer;
pub use offers::{Basis, Offer, Offers};
pub use overview::Overview;
pub use pace::Pace;
pub use pair::Pair;
pub use plan::Plan;
pub use quick_due::QuickDue;
pub use reception::Reception;
pub use review::ReviewRow;
pub use round::Round;
pub use saving::Saving;
pub use session::{Access, Session};
pub use update::update;
pub use workshop_form::{WorkshopField, WorkshopForm};
pub use workshop_menu::{RoomTask, WorkshopItem, WorkshopMenu};
pub use workshop_words::{workshop_field_label, workshop_item_label};
pub use workshops::{WorkshopRow, Workshops};
