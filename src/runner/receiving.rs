//! The desk at which codes come in while the wizard is open.

use super::{Desk, Reply, Runner, Welcome};
use crate::i18n::Message;
use crate::wizard::{Model, Msg, Reception, update};
use crate::workshop::Folder;
use std::path::PathBuf;

impl Runner<'_> {
    /// Opens the desk, or says why it cannot be opened.
    pub(super) fn open_desk(&mut self, model: &mut Model, workshop: Option<PathBuf>) {
        let desk = match &workshop {
            None => Desk::open(self.store.clone(), None),
            Some(folder) => Welcome::to(Folder::open(folder.clone()))
                .and_then(|welcome| Desk::of_workshop(welcome, None)),
        };
        let looked = desk.and_then(|mut desk| {
            let replies = desk.look()?;
            Ok((desk, replies))
        });
        match looked {
            Err(why) => drop(update(model, Msg::Notice(why))),
            Ok((desk, replies)) => {
                self.desk = Some(desk);
                let reception = Reception::new(workshop);
                let msg = Msg::Reception(Box::new(reception), words(replies));
                self.send(model, msg);
            }
        }
    }

    /// Takes a line in at the desk.
    pub(super) fn receive(&mut self, model: &mut Model, line: &str) {
        let Some(desk) = &mut self.desk else {
            return;
        };
        let replies = match desk.line(line) {
            Ok(replies) => words(replies),
            Err(why) => vec![why],
        };
        self.send(model, Msg::Received(replies));
    }
}

fn words(replies: Vec<Reply>) -> Vec<Message> {
    replies.into_iter().map(|reply| reply.message).collect()
}
