use crate::assessment::{Assessment, Identity};
use crate::cli::failure::Failure;
use crate::cli::new::{Range, level};
use crate::cli::sample::SAMPLE_QUESTIONNAIRE;
use crate::courier::{Errand, Stick};
use crate::i18n::Message;
use crate::questionnaire::{Files, Level, Library, LoadError, Questionnaire, load};
use clap::Args;

/// What everybody is to be asked; what is left out is as it was, or as usual.
#[derive(Args, Clone, Default)]
pub(super) struct Wish {
    #[arg(long, value_name = "ID")]
    questionnaire: Option<String>,
    #[arg(long, value_name = "LEVEL", value_enum)]
    level: Option<Range>,
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
}

impl Wish {
    /// Makes the errand of a stick: what it was made ready for, with what is wished over it.
    ///
    /// A questionnaire that is not kept on the stick yet comes with its files.
    pub(super) fn on(&self, stick: &Stick) -> Result<(Errand, Option<Files>), Failure> {
        match (stick.errand()?, &self.questionnaire) {
            (Some(before), None) => {
                let questionnaire = stick.questionnaire(&before.questionnaire)?;
                Ok((self.over(before, &questionnaire)?, None))
            }
            (before, _) => self.anew(before),
        }
    }

    fn anew(&self, before: Option<Errand>) -> Result<(Errand, Option<Files>), Failure> {
        let name = self.questionnaire.as_deref();
        let files = Library::find(name.unwrap_or(SAMPLE_QUESTIONNAIRE))?;
        let questionnaire = load(&files).map_err(LoadError::Faults)?;
        let fresh = Errand::new(Identity::of(&questionnaire), usual_level(&questionnaire));
        let (organisation, site) = before
            .map(|before| (before.organisation, before.site))
            .unwrap_or_default();
        let errand = Errand {
            organisation,
            site,
            ..fresh
        };
        Ok((self.over(errand, &questionnaire)?, Some(files)))
    }

    /// Puts what is asked for over an errand.
    fn over(&self, mut errand: Errand, questionnaire: &Questionnaire) -> Result<Errand, Failure> {
        if let Some(range) = self.level {
            errand.level = level(questionnaire, range.into())?;
        }
        let names = [
            (
                "--organisation",
                &self.organisation,
                &mut errand.organisation,
            ),
            ("--site", &self.site, &mut errand.site),
        ];
        for (option, given, name) in names {
            if let Some(given) = given {
                check_name(option, given)?;
                given.trim().clone_into(name);
            }
        }
        Ok(errand)
    }
}

/// As the wizard proposes it: the longest that is not everything.
fn usual_level(questionnaire: &Questionnaire) -> Level {
    let mut levels = questionnaire.levels().into_iter();
    let shorter = levels.rfind(|level| *level < Level::Full);
    shorter.unwrap_or(Level::Full)
}

fn check_name(option: &'static str, name: &str) -> Result<(), Failure> {
    if name.chars().count() <= Assessment::NAME_MAX && !name.contains(char::is_control) {
        return Ok(());
    }
    let wrong = Message::new("cli-new-name")
        .with("option", option)
        .with("limit", Assessment::NAME_MAX);
    Err(Failure::Usage(wrong))
}
