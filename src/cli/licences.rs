//! `tenken licences`: what the program is made of, and the licence texts that go with it.

mod notices;
mod text;

use super::environment::Environment;
use super::failure::Failure;
use super::format::Format;
use super::output::Output;
use clap::Args;
use notices::{Component, Notice, Notices};
use serde_json::{Value, json};

/// The program's own two licences; whoever takes it chooses one.
const OWN: [(&str, &str); 2] = [
    ("MIT", include_str!("../../LICENSE-MIT")),
    ("Apache-2.0", include_str!("../../LICENSE-APACHE")),
];

#[derive(Args)]
pub(super) struct Licences {
    #[arg(long)]
    full: bool,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
}

/// Prints the parts by licence; with `--full` where they come from and every text.
pub(super) fn run(
    asked: &Licences,
    environment: &Environment<'_>,
    output: &mut Output,
) -> Result<(), Failure> {
    let notices = Notices::compiled_in();
    if asked.format == Format::Json {
        return output.json(&record(&notices, asked.full));
    }
    let catalog = environment.catalog();
    output.print(&text::summary(&notices, asked.full, catalog))?;
    if asked.full {
        output.print(&text::texts(&notices, catalog))?;
    }
    Ok(())
}

fn record(notices: &Notices, is_full: bool) -> Value {
    let components: Vec<Value> = notices.components.iter().map(component).collect();
    let mut record = json!({
        "format": 1,
        "name": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "licence": env!("CARGO_PKG_LICENSE"),
        "components": components,
    });
    if is_full {
        let own = OWN
            .iter()
            .map(|(licence, text)| json!({"licence": licence, "of": ["tenken"], "text": text}));
        record["texts"] = own.chain(notices.texts.iter().map(notice)).collect();
    }
    record
}

fn component(component: &Component) -> Value {
    json!({
        "name": component.name,
        "version": component.version,
        "licence": component.licence,
        "source": component.source,
    })
}

fn notice(notice: &Notice) -> Value {
    json!({"licence": notice.licence, "of": notice.of, "text": notice.text})
}
