mod acting;
mod answering;
mod board;
mod carrying;
mod codes;
mod confirming;
mod details;
mod home;
mod keeping;
mod kiosk;
mod later;
mod layers;
mod moving;
mod offers;
mod planning;
mod reception;
mod round;
mod saving;
mod sheet;
mod workshop_form;
mod workshops;
mod writing;

use super::{Access, Command, Context, Effect, KioskSheet, Layer, Model, Msg, Place, Sheet};
use jiff::Timestamp;

/// Changes the model by what happened and returns what the face has to do.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let shows_that_somebody_is_there = msg.is_input() || matches!(msg, Msg::Opened(_));
    let effects = happen(model, msg);
    if shows_that_somebody_is_there {
        kiosk::wait(model);
    }
    effects
}

fn happen(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Now(now) => return now_is(model, now),
        Msg::Resize(columns, rows) => model.size = (columns, rows),
        Msg::Overflow(rows) => model.overflow = rows,
        Msg::Notice(message) => model.notice = Some(message),
        Msg::Do(command) => return run(model, command),
        Msg::Listed {
            rows,
            deleted,
            suiting,
        } => home::listed(model, rows, deleted, suiting),
        Msg::Offered(offers) => model.place = Place::Offers(offers),
        Msg::Earlier(earlier) => return carrying::take(model, &earlier),
        Msg::Closed => return home::closed(model),
        Msg::NotClosed => kiosk::not_closed(model),
        Msg::Opened(opened) => return home::opened(model, *opened),
        Msg::Newer(newer) => return later::newer(model, newer),
        Msg::Compared(pair) => return later::compared(model, *pair),
        Msg::Trouble(trouble) => model.layers.push(Layer::Trouble(trouble)),
        Msg::Saved(sequence) => saving::saved(model, sequence),
        Msg::SaveFailed(sequence, why) => saving::failed(model, sequence, why),
        Msg::Workshops(workshops) => workshops::listed(model, workshops),
        Msg::Composing(form) => model.place = Place::WorkshopForm(form),
        Msg::Workshop(menu) => workshops::opened(model, *menu, 0),
        Msg::Counted(count) => {
            if let Some(kiosk) = &mut model.kiosk {
                kiosk.answered = count;
            }
        }
        Msg::Round(seen) => round::seen(model, *seen),
        Msg::Room(room) => board::take(model, *room),
        Msg::HandsKept { is_removed } => board::hands_kept(model, is_removed),
        Msg::HandsNotKept(why) => board::hands_not_kept(model, why),
        Msg::Reception(reception, replies) => reception::opened(model, *reception, replies),
        Msg::Received(replies) => reception::replied(model, replies),
        Msg::Moved(folder) => saving::moved(model, folder),
        text => return writing::text(model, text),
    }
    Vec::new()
}

/// Takes the time; a participant who left answers on the screen is over after a while.
fn now_is(model: &mut Model, now: Timestamp) -> Vec<Effect> {
    model.now = now;
    if let Place::Board(board) = &mut model.place {
        board.tick(now);
    }
    kiosk::end(model, now)
}

fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    model.notice = None;
    let context = Context::of(model);
    if !matches!(command, Command::Close | Command::Leave) && !kiosk::leaves(context, command) {
        model.is_warned = false;
    }
    // Whatever happens next, what was typed is not lost by it.
    let mut effects = if stays_in_text(command) {
        Vec::new()
    } else {
        keeping::keep(model)
    };
    effects.extend(run_in(model, context, command));
    board::settle(model);
    effects
}

/// Tells whether a command only moves or changes something inside the text being written.
fn stays_in_text(command: Command) -> bool {
    matches!(
        command,
        Command::Up | Command::Down | Command::First | Command::Last | Command::Editor
    )
}

fn run_in(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    match command {
        Command::Language if model.board().is_some() => board::next_language(model),
        Command::Language => next_language(model),
        Command::Help => open(model, Layer::Help { scroll: 0 }),
        Command::Score => {
            model.shows_score = !model.shows_score;
            remembered(model, Effect::RememberScore(model.shows_score))
        }
        Command::Retry => saving::retry(model),
        Command::OtherFolder => saving::other_folder(model),
        Command::Leave if model.round().is_some() => round::leave(model),
        Command::Leave if model.kiosk.is_some() => {
            kiosk::ask(model, KioskSheet::Trainer { presses: 0 })
        }
        Command::Leave => leave(model),
        Command::Close => close(model),
        Command::Overview if context == Context::Board => board::run(model, command),
        Command::Overview => layers::overview(model),
        Command::Why => layers::why(model),
        Command::Note => layers::note(model),
        Command::Report if context == Context::Home => home::open_report(model),
        Command::Report if context == Context::Board => board::run(model, command),
        Command::Report => open(model, Layer::Report { cursor: 0 }),
        Command::Longer => moving::longer(model),
        Command::Ledger => open(model, Layer::Ledger { cursor: 0 }),
        Command::Crosswalk => open(model, Layer::Crosswalk { scroll: 0 }),
        Command::Codes => codes::open_codes(model),
        Command::Reception => vec![Effect::OpenDesk(None)],
        Command::Compare => later::compare(model),
        Command::Migrate => later::migrate(model),
        Command::Plan => planning::open_plan(model),
        Command::RestoreBackup => home::restore_backup(model),
        _ => in_context(model, context, command),
    }
}

fn in_context(model: &mut Model, context: Context, command: Command) -> Vec<Effect> {
    match context {
        Context::Home => home::run(model, command),
        Context::Offers => offers::run(model, command),
        Context::Details | Context::DetailsField => details::run(model, command),
        Context::Level => moving::level(model, command),
        Context::Single | Context::Multiple => answering::run(model, command),
        Context::Field => writing::field(model, command),
        Context::Review => moving::review(model, command),
        Context::Writing | Context::Folder => writing::run(model, command),
        Context::Reception => reception::run(model, command),
        Context::Overview => layers::run_overview(model, command),
        Context::Report | Context::Ledger => layers::run_result(model, command),
        Context::Why | Context::Help | Context::Crosswalk | Context::Comparison => {
            layers::scroll(model, command)
        }
        Context::Codes => codes::run(model, command),
        Context::Plan => planning::run(model, command),
        Context::Action | Context::ActionField => acting::run(model, command),
        Context::Board => board::run(model, command),
        Context::BoardList
        | Context::BoardResult
        | Context::BoardHands
        | Context::BoardBlank
        | Context::BoardEnd => sheet::run(model, command),
        Context::Workshops => workshops::list(model, command),
        Context::Workshop | Context::WorkshopPath => workshops::menu(model, command),
        Context::WorkshopForm | Context::WorkshopFormField => workshop_form::run(model, command),
        Context::Between => kiosk::start(command),
        Context::Round => round::run(model, command),
        Context::Joining => kiosk::joining(model, command),
        Context::Done => kiosk::run_done(model, command),
        Context::KioskStop | Context::KioskTrainer => kiosk::sheet(model, command),
        Context::Trouble | Context::Newer => Vec::new(),
    }
}

fn open(model: &mut Model, layer: Layer) -> Vec<Effect> {
    model.overflow = 0;
    model.layers.push(layer);
    Vec::new()
}

fn next_language(model: &mut Model) -> Vec<Effect> {
    let here = model.langs.iter().position(|lang| *lang == model.lang);
    let next = here.map_or(0, |index| (index + 1) % model.langs.len());
    if let Some(lang) = model.langs.get(next) {
        model.lang = lang.clone();
    }
    layers::clamp_overview(model);
    remembered(model, Effect::RememberLanguage(model.lang.clone()))
}

/// What a participant chooses holds for that participant only.
fn remembered(model: &Model, effect: Effect) -> Vec<Effect> {
    if model.kiosk.is_some() {
        Vec::new()
    } else {
        vec![effect]
    }
}

fn close(model: &mut Model) -> Vec<Effect> {
    if acting::close_field(model) {
        return Vec::new();
    }
    if let Some(layer) = model.layers.pop() {
        model.overflow = 0;
        if let Layer::Reception(reception) = layer {
            return reception::closed(&reception);
        }
        let is_sample = model
            .session
            .as_ref()
            .is_some_and(|session| session.access == Access::InMemory);
        let is_over = is_sample && model.layers.is_empty();
        // Whoever only looked at the sample has answered nothing to review.
        return match model.place {
            Place::Review { .. } if is_over => home::go(model),
            _ => Vec::new(),
        };
    }
    if let Place::Details(details) = &mut model.place
        && details.editor.take().is_some()
    {
        return Vec::new();
    }
    let field = match &mut model.place {
        Place::WorkshopForm(form) => form.editor.take(),
        Place::Workshop(menu) => menu.editor.take(),
        _ => None,
    };
    if field.is_some() {
        return Vec::new();
    }
    match model.place {
        Place::Home => leave(model),
        Place::Workshops(_) => workshops::list(model, Command::Back),
        Place::Workshop(_) | Place::WorkshopForm(_) => vec![Effect::ListWorkshops],
        Place::Offers(_) => offers::run(model, Command::Back),
        Place::Board(_) => open(model, Layer::Board(Sheet::End)),
        _ if model.round().is_some() => round::leave(model),
        _ if model.kiosk.is_some() => kiosk::ask(model, KioskSheet::Stop),
        _ => home::go(model),
    }
}

/// Leaves, unless the face finds that answers are not on the disk and the person was not told.
fn leave(model: &Model) -> Vec<Effect> {
    vec![Effect::Quit {
        discards: model.is_warned,
    }]
}

/// Leaves a screen of a workshop for the workshop it was opened from, or else the program.
fn leave_workshop(model: &Model, is_from_workshop: bool) -> Vec<Effect> {
    if is_from_workshop {
        vec![Effect::ReturnToWorkshop]
    } else {
        leave(model)
    }
}

/// Moves a row cursor as a command asks; `page` is the number of rows of a screen.
fn moved(cursor: usize, len: usize, page: usize, command: Command) -> usize {
    let last = len.saturating_sub(1);
    match command {
        Command::Up => cursor.saturating_sub(1),
        Command::Down => (cursor + 1).min(last),
        Command::PageUp => cursor.saturating_sub(page),
        Command::PageDown => (cursor + page).min(last),
        Command::First => 0,
        Command::Last => last,
        _ => cursor.min(last),
    }
}
