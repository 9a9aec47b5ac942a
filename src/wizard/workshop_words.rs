use super::{RoomTask, WorkshopField, WorkshopItem};

/// Returns the Fluent id of what a row of a workshop says.
#[must_use]
pub fn workshop_item_label(item: WorkshopItem) -> &'static str {
    match item {
        WorkshopItem::Board => "workshop-menu-board",
        WorkshopItem::Collect => "workshop-menu-collect",
        WorkshopItem::Codes => "workshop-menu-codes",
        WorkshopItem::Kiosk => "workshop-menu-kiosk",
        WorkshopItem::Paper => "workshop-menu-paper",
        WorkshopItem::Task(RoomTask::Consent) => "workshop-menu-consent",
        WorkshopItem::Task(RoomTask::Report) => "workshop-menu-report",
        WorkshopItem::Task(RoomTask::HandOuts) => "workshop-menu-hand-outs",
        WorkshopItem::Task(RoomTask::Certificate) => "workshop-menu-certificate",
        WorkshopItem::Task(RoomTask::Export) => "workshop-menu-export",
    }
}

/// Returns the Fluent id of what a field of the form of a new workshop is called.
#[must_use]
pub fn workshop_field_label(field: WorkshopField) -> &'static str {
    match field {
        WorkshopField::Name => "workshop-form-name",
        WorkshopField::Date => "workshop-form-date",
        WorkshopField::Trainer => "workshop-form-trainer",
        WorkshopField::Questionnaire => "workshop-form-questionnaire",
        WorkshopField::Level => "workshop-form-level",
        WorkshopField::Minutes => "workshop-form-minutes",
        WorkshopField::Present => "workshop-form-present",
        WorkshopField::Threshold => "workshop-form-threshold",
        WorkshopField::Groups => "workshop-form-groups",
    }
}
