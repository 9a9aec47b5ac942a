use super::excerpt::shown;
use crate::i18n::{Arg, Message};

/// Writes the rules down once: variant, arguments of its message, id of its message.
macro_rules! rules {
    ($(
        #[doc = $doc:literal]
        $name:ident $({ $($arg:ident: $type:ty),+ })? = $id:literal,
    )+) => {
        /// What is wrong with a questionnaire.
        ///
        /// Every rule has a message, `check-` and its id, whose first line says
        /// what is wrong and whose further lines say what to do.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the fields are the arguments of the message")]
        pub enum Rule {
            $( #[doc = $doc] $name $({ $($arg: $type),+ })?, )+
        }

        impl Rule {
            /// Goes through the ids of every rule.
            pub fn ids() -> impl Iterator<Item = &'static str> {
                [$($id),+].into_iter().map(without_area)
            }

            /// Returns the rule's id, such as `text-empty`.
            #[must_use]
            pub fn id(&self) -> &'static str {
                without_area(match self {
                    $( Self::$name $({ $($arg: _),+ })? => $id, )+
                })
            }

            /// Says what is wrong, beginning with a place.
            pub(super) fn message_at(&self, place: &str) -> Message {
                match self {
                    $( Self::$name $({ $($arg),+ })? => {
                        Message::new($id)
                            .with("place", place)
                            $($( .with(stringify!($arg), $arg.arg()) )+)?
                    } )+
                }
            }
        }
    };
}

/// The id of a rule is that of its message without the area.
fn without_area(message: &'static str) -> &'static str {
    message.strip_prefix("check-").unwrap_or(message)
}

/// A piece of data that can stand in a message.
trait ToArg {
    fn arg(&self) -> Arg;
}

impl ToArg for String {
    /// Foreign text is cleaned: a file may hold what a terminal would obey.
    fn arg(&self) -> Arg {
        shown(self).into()
    }
}

impl ToArg for usize {
    fn arg(&self) -> Arg {
        (*self).into()
    }
}

impl ToArg for u32 {
    fn arg(&self) -> Arg {
        (*self).into()
    }
}

rules! {
    /// There is no `questionnaire.ron`.
    HeadMissing = "check-head-missing",
    /// There is no `sources.ron`.
    SourcesMissing = "check-sources-missing",
    /// A section has no file of its own.
    SectionFileMissing { name: String } = "check-section-file-missing",
    /// A file belongs to no section.
    FileUnlisted = "check-file-unlisted",
    /// A file's name holds what cannot be seen or is no text.
    FileNameBad = "check-file-name-bad",
    /// A file holds, outside its texts, a character one cannot see or takes for another.
    FileCharacter { code: String } = "check-file-character",
    /// A file is no ordinary file.
    FileNotRegular = "check-file-not-regular",
    /// A file is too large.
    FileTooLarge { limit: usize } = "check-file-too-large",
    /// A file is not UTF-8.
    FileNotUtf8 = "check-file-not-utf8",
    /// A folder holds too many files.
    FilesTooMany { limit: usize } = "check-files-too-many",

    /// A comma lacks.
    SyntaxComma = "check-syntax-comma",
    /// A colon lacks.
    SyntaxColon = "check-syntax-colon",
    /// A string does not end where it should.
    SyntaxString = "check-syntax-string",
    /// A closing bracket lacks.
    SyntaxBracket { wanted: String } = "check-syntax-bracket",
    /// The file ends too early.
    SyntaxEnd = "check-syntax-end",
    /// Something stands after the end.
    SyntaxTrailing = "check-syntax-trailing",
    /// A comment does not end.
    SyntaxComment = "check-syntax-comment",
    /// A backslash is followed by something unknown.
    SyntaxEscape = "check-syntax-escape",
    /// A character stands where no value can begin.
    SyntaxCharacter { found: String } = "check-syntax-character",
    /// The file is not RON in another way; `detail` is the parser's English.
    SyntaxOther { detail: String } = "check-syntax-other",
    /// Values stand too deep inside each other.
    TooDeep { limit: usize } = "check-too-deep",
    /// A field is not one of the format's.
    FieldUnknown { name: String, expected: String } = "check-field-unknown",
    /// A field lacks.
    FieldMissing { name: String } = "check-field-missing",
    /// A field stands twice.
    FieldDuplicate { name: String } = "check-field-duplicate",
    /// A key of a map stands twice.
    KeyDuplicate { name: String } = "check-key-duplicate",
    /// A text has one language twice.
    LanguageDuplicate { language: String } = "check-language-duplicate",
    /// A value is of the wrong type.
    WrongType { wanted: String } = "check-wrong-type",
    /// A name is not one of those to choose from.
    VariantUnknown { name: String, expected: String } = "check-variant-unknown",
    /// A whole number is too small or too large for its field.
    NumberOutOfRange = "check-number-out-of-range",
    /// A share is not within 0 to 1 or too fine.
    ShareOutOfRange = "check-share-out-of-range",

    /// The format is newer than this program.
    FormatNewer { format: u32, newest: u32 } = "check-format-newer",
    /// The format is 0.
    FormatZero { newest: u32 } = "check-format-zero",
    /// An id is not spelled as ids are.
    IdBad { what: String, id: String } = "check-id-bad",
    /// A section's id cannot be the name of a file.
    IdReserved { id: String } = "check-id-reserved",
    /// A version is not spelled as versions are.
    VersionBad { version: String } = "check-version-bad",
    /// A section file says it is another section.
    SectionMismatch { section: String, wanted: String } = "check-section-mismatch",
    /// An id is given to two things.
    IdDuplicate { what: String, id: String } = "check-id-duplicate",
    /// There are no languages.
    LanguagesEmpty = "check-languages-empty",
    /// A language code is not spelled as codes are.
    LanguageBad { language: String } = "check-language-bad",
    /// A language is listed twice.
    LanguageRepeated { language: String } = "check-language-repeated",
    /// There are too many languages.
    LanguagesTooMany { count: usize, limit: usize } = "check-languages-too-many",
    /// There are no sections.
    SectionsEmpty = "check-sections-empty",
    /// There are too many sections.
    SectionsTooMany { count: usize, limit: usize } = "check-sections-too-many",
    /// There are too many questions.
    QuestionsTooMany { count: usize, limit: usize } = "check-questions-too-many",
    /// A section has no questions.
    SectionEmpty { section: String } = "check-section-empty",
    /// A section's weight is 0 or too large.
    SectionWeight { weight: u32, limit: u32 } = "check-section-weight",

    /// A text lacks in one language.
    TextMissing { language: String } = "check-text-missing",
    /// A text is in a language that is not listed.
    TextUnlisted { language: String } = "check-text-unlisted",
    /// A text is empty.
    TextEmpty { language: String } = "check-text-empty",
    /// A text holds a character one cannot see or takes for another.
    TextCharacter { code: String } = "check-text-character",
    /// A Japanese text holds half-width katakana.
    TextHalfWidth { found: String } = "check-text-half-width",
    /// A Japanese text holds curly quotation marks.
    TextQuotes { found: String } = "check-text-quotes",
    /// A text is too long.
    TextTooLong { cells: usize, limit: usize } = "check-text-too-long",
    /// A text holds a letter that looks like another.
    TextLookAlike { found: String, code: String } = "check-text-look-alike",
    /// A sentence is too long to be read in one breath.
    SentenceTooLong { language: String, count: usize, limit: usize } = "check-sentence-too-long",
    /// A text makes a claim that is false.
    ClaimForbidden { claim: String, right: String } = "check-claim-forbidden",
    /// A text promises something, or passes a verdict on what is lawful.
    PromiseMade = "check-promise-made",
    /// A text calls a thing by a name it does not have here.
    TermAvoided { found: String, term: String } = "check-term-avoided",

    /// A day is none.
    DateBad { value: String } = "check-date-bad",
    /// The day of review is before the day of the facts.
    ReviewBefore { review: String, facts: String } = "check-review-before",
    /// A source's date is none.
    SourceDateBad { value: String } = "check-source-date-bad",
    /// A source's address is none.
    AddressBad { address: String } = "check-address-bad",

    /// A question asks for a scale that is not there.
    ScaleUnknown { scale: String } = "check-scale-unknown",
    /// No question uses a scale.
    ScaleUnused { scale: String } = "check-scale-unused",
    /// A question has a scale and options of its own.
    ScaleAndOptions = "check-scale-and-options",
    /// A question has neither scale nor options.
    OptionsMissing = "check-options-missing",
    /// A number or text question has options.
    OptionsUnwanted = "check-options-unwanted",
    /// There are too few options.
    OptionsTooFew { count: usize, limit: usize } = "check-options-too-few",
    /// There are too many options.
    OptionsTooMany { count: usize, limit: usize } = "check-options-too-many",
    /// Two options have one special role.
    RoleRepeated { role: String } = "check-role-repeated",
    /// An option lacks its credit.
    CreditMissing { option: String } = "check-credit-missing",
    /// An option lacks its points.
    PointsMissing { option: String } = "check-points-missing",
    /// Credit is given though the method counts points.
    CreditUnwanted = "check-credit-unwanted",
    /// Points are given though the method counts credit.
    PointsUnwanted = "check-points-unwanted",
    /// “Does not apply” earns something.
    NotApplicableScored = "check-not-applicable-scored",
    /// An answer about scope earns something.
    ScopeScored = "check-scope-scored",

    /// A number question's smallest number is above its largest.
    NumberLimits { min: String, max: String } = "check-number-limits",
    /// A text question takes no characters, or too many.
    TextLimit { limit: usize } = "check-text-limit",
    /// A scored number question has no steps.
    StepsMissing = "check-steps-missing",
    /// A question without numbers has steps.
    StepsUnwanted = "check-steps-unwanted",
    /// Steps do not rise.
    StepsOrder { from: String, before: String } = "check-steps-order",
    /// A step is outside the question's limits.
    StepsOutside { from: String, min: String, max: String } = "check-steps-outside",
    /// Evidence is given for an option that is not there.
    EvidenceUnknown { option: String, options: String } = "check-evidence-unknown",

    /// Impact or likelihood is outside its range.
    SeverityRange { name: String, value: u32, limit: u32 } = "check-severity-range",
    /// Only one of impact and likelihood is given.
    SeverityHalf { missing: String } = "check-severity-half",
    /// A question of a weighted section has no weight.
    WeightMissing = "check-weight-missing",
    /// A question about scope has a weight.
    WeightOnScope = "check-weight-on-scope",
    /// A text question has a weight.
    WeightOnText = "check-weight-on-text",
    /// The effort of a first step is outside its range.
    EffortRange { value: u32, limit: u32 } = "check-effort-range",
    /// A question about scope has an effort.
    EffortOnScope = "check-effort-on-scope",
    /// A question about scope has a gate.
    GateOnScope = "check-gate-on-scope",
    /// There is a gate but the method has no grades.
    GateWithoutGrades = "check-gate-without-grades",
    /// A gate caps at no grade.
    GateCapUnknown { cap: String, grades: String } = "check-gate-cap-unknown",
    /// A gate caps at the best grade.
    GateCapBest { cap: String } = "check-gate-cap-best",
    /// A gate stands on a question whose every answer earns credit.
    GateNever = "check-gate-never",

    /// A condition asks for a flag that nothing turns on.
    FlagUnknown { flag: String } = "check-flag-unknown",
    /// A condition asks for a flag that only later questions turn on.
    FlagLater { flag: String, question: String } = "check-flag-later",
    /// A condition names a question that is not there.
    ConditionQuestionUnknown { question: String } = "check-condition-question-unknown",
    /// A condition names an option that is not there.
    ConditionOptionUnknown { option: String, question: String } = "check-condition-option-unknown",
    /// A condition names its own or a later question.
    ConditionQuestionLater { question: String } = "check-condition-question-later",
    /// A condition can never hold.
    ConditionNever = "check-condition-never",
    /// No answers make a condition hold.
    ConditionUnreachable = "check-condition-unreachable",
    /// An option exposes a section that is not there.
    ExposureUnknown { section: String } = "check-exposure-unknown",
    /// An option exposes a section too much.
    ExposureTooHigh { points: u32, limit: u32 } = "check-exposure-too-high",

    /// A question rests on a source that is not there.
    SourceUnknown { source: String } = "check-source-unknown",
    /// A question names a source twice.
    SourceRepeated { source: String } = "check-source-repeated",
    /// No question rests on a source.
    SourceUnused { source: String } = "check-source-unused",
    /// A question rests on no source.
    SourceMissing = "check-source-missing",
    /// A question says what law is and rests on no official source.
    LawWithoutSource = "check-law-without-source",
    /// A question serves an official point that is not there.
    PointUnknown { point: String } = "check-point-unknown",
    /// A question names an official point twice.
    PointRepeated { point: String } = "check-point-repeated",
    /// No question serves an official point, and nothing says why.
    PointUnserved { point: String } = "check-point-unserved",
    /// A question serves an official point that says it is not served.
    PointServed { point: String } = "check-point-served",

    /// A question about scope has a line for workers.
    CardOnScope = "check-card-on-scope",
    /// A line for workers is more than one sentence.
    CardSentences { count: usize } = "check-card-sentences",
    /// There are too many places to ask.
    ContactsTooMany { count: usize, limit: usize } = "check-contacts-too-many",
    /// A telephone number or hours of a place to ask rest on no source.
    ContactWithoutSource = "check-contact-without-source",
    /// A telephone number is none.
    PhoneBad { phone: String } = "check-phone-bad",

    /// There are no grades, bands or levels.
    BandsEmpty { what: String } = "check-bands-empty",
    /// Grades or bands do not fall.
    BandsNotFalling { what: String, id: String } = "check-bands-not-falling",
    /// Bands or levels do not rise.
    BandsNotRising { what: String, id: String } = "check-bands-not-rising",
    /// The lowest grade or band does not begin at 0.
    BandsFloor { what: String, id: String } = "check-bands-floor",
    /// A grade or band begins above what can be reached.
    BandsOver { id: String, limit: u32 } = "check-bands-over",
    /// The last level does not reach to 1.
    LevelsTop { id: String } = "check-levels-top",
    /// The lowest band lies above the lowest possible sum.
    BandsUncovered { id: String, sum: String } = "check-bands-uncovered",
    /// Not even the best answers reach a grade, band or level.
    GradeTooHigh { id: String, reach: String } = "check-grade-too-high",
    /// Not even the worst answers fall to a grade, band or level.
    GradeTooLow { id: String, reach: String } = "check-grade-too-low",
    /// There is no section of mitigation.
    MitigationSectionMissing = "check-mitigation-section-missing",
    /// There is no section of risk.
    RiskSectionMissing = "check-risk-section-missing",
}
