use crate::i18n::{Catalog, Message};
use crate::questionnaire::Contact;
use crate::report::document::{Block, Part, PartId, Reference, Tone};
use crate::report::{Subject, contact_words, words};

/// Makes the part of the places to ask: what each answers and how to get there; none without any.
pub(super) fn part(subject: &Subject<'_>) -> Option<Part> {
    let contacts = &subject.questionnaire.contacts;
    let references = contacts.iter().map(|contact| Reference {
        words: subject.each(|catalog| line(catalog, subject, contact)),
        address: contact.address.clone(),
    });
    let explained = subject.text("contact-explained");
    let blocks = vec![
        Block::Paragraph(Tone::Plain, explained),
        Block::References(references.collect()),
    ];
    titled(subject, blocks)
}

/// Makes the same part in one paragraph: names alone.
pub(super) fn short(subject: &Subject<'_>) -> Option<Part> {
    let names = subject.each(|catalog| {
        let contacts = subject.questionnaire.contacts.iter();
        let names = contacts.map(|contact| words(catalog, subject.questionnaire, &contact.name));
        let names: Vec<String> = names.collect();
        names.join(&catalog.text("report-list-comma"))
    });
    titled(subject, vec![Block::Paragraph(Tone::Plain, names)])
}

fn titled(subject: &Subject<'_>, blocks: Vec<Block>) -> Option<Part> {
    let part = Part {
        id: PartId::Contacts,
        heading: subject.text("contact-title"),
        blocks,
    };
    (!subject.questionnaire.contacts.is_empty()).then_some(part)
}

fn line(catalog: &Catalog, subject: &Subject<'_>, contact: &Contact) -> String {
    let said = contact_words(catalog, subject.questionnaire, contact);
    let ways = said.ways.join(&catalog.text("report-sentence-gap"));
    let message = Message::new("contact-line")
        .with("name", said.name)
        .with("answers", said.answers)
        .with("ways", ways);
    catalog.say(&message).trim_end().to_owned()
}
