# Checking a questionnaire
# The first line says what is wrong, the further lines what to do. { $place } is “file:line:column”.

# Opening a questionnaire

check-no-such = There is no questionnaire “{ $name }”.
    tenken questionnaire list shows those that are installed. Write the path of a folder of your own from ./ on.
check-unreadable = Cannot read { $path } ({ $kind ->
        [not-found] it is not there
        [permission-denied] no permission to read it
        [not-a-folder] it is not a folder
       *[other] reading failed
    }).
    Check the path and the permissions, and try again.
check-faults = The questionnaire has { $count ->
        [one] one fault
       *[other] { $count } faults
    } and cannot be used. The first is at { $first }.
    Give the folder to tenken questionnaire check to see every fault and its cure.

# Files

check-head-missing = { $place }There is no questionnaire.ron.
    Check that this is the folder of a questionnaire. For a new one, begin with a copy: tenken questionnaire copy.
check-sources-missing = { $place }There is no sources.ron.
    Add a sources.ron with the sources. Without any, its contents are (sources: []).
check-section-file-missing = { $place }The file “{ $name }” of this section is missing.
    Make { $name }, or take the section out of sections.
check-file-unlisted = { $place }This file belongs to no section.
    Add a section of the same name to sections in questionnaire.ron, or move the file out of the folder.
check-file-name-bad = { $place }The name of this file holds characters that cannot be seen, or is no text.
    Name it after its section, such as copyright.ron, or move it out of the folder.
check-file-character = { $place }The file holds a character here that cannot be seen or is easily mistaken ({ $code }).
    Delete it. Such characters can hide what a file says, also in comments and names.
check-file-not-regular = { $place }This is not an ordinary file.
    Folders, devices and links that lead nowhere cannot be read. Put a file in its place, or move it out of the folder.
check-file-too-large = { $place }The file is too large (at most { $limit } kilobytes).
    Split the section so that each file gets smaller.
check-file-not-utf8 = { $place }This is not UTF-8.
    Save the file again with the encoding UTF-8.
check-files-too-many = { $place }There are too many .ron files (at most { $limit }).
    Move files that are not the questionnaire’s out of the folder.

# How it is written (RON)

check-syntax-comma = { $place }There is no comma before this.
    End the entry before it with “,”. See also that the text before is closed with “"”.
check-syntax-colon = { $place }A “:” belongs here.
    Write “:” between a name and its value.
check-syntax-string = { $place }This text is not closed.
    End it with “"”. Inside a text, write “"” as “\"”.
check-syntax-bracket = { $place }A closing “{ $wanted }” belongs here.
    Check that every bracket that opens also closes.
check-syntax-end = { $place }The file ends too early.
    Look for a bracket or a text that is not closed.
check-syntax-trailing = { $place }Something stands after the closing bracket.
    Delete it, or check where the last bracket closes.
check-syntax-comment = { $place }The comment that begins here does not end.
    End it with “*/”.
check-syntax-escape = { $place }What follows “\” is not known.
    Write \" \\ \n and the like; “\” itself is “\\”.
check-syntax-character = { $place }The sign { $found } cannot stand here.
    Texts stand in “"”. Write signs such as “、”, “：” and “（” half-width.
check-syntax-other = { $place }The file cannot be read as RON here.
    RON says: { $detail }
check-too-deep = { $place }Values stand too deep inside each other (at most { $limit } levels).
    Write conditions and the like less deep.
check-field-unknown = { $place }There is no field “{ $name }”.
    Check the spelling. Fields that can stand here: { $expected }
check-field-missing = { $place }The field “{ $name }” is missing.
    Add “{ $name }”.
check-field-duplicate = { $place }The field “{ $name }” stands here twice.
    Delete one of them.
check-key-duplicate = { $place }“{ $name }” stands here twice.
    Delete one of them, or change its name.
check-language-duplicate = { $place }This text has the language “{ $language }” twice.
    Delete one of them.
check-wrong-type = { $place }{ $wanted ->
        [text] A text
        [whole-number] A whole number
        [number] A number
        [list] A list
        [map] A map
        [texts] A text in every language
        [name] A name
       *[struct] A group of fields
    } belongs here.
    { $wanted ->
        [text] Write it in “"”.
        [whole-number] Write a number such as 3, without point or quotes.
        [number] Write a number such as 1 or 0.5, without quotes.
        [list] Put it in [ and ], with commas between.
        [map] Put it in {"{"} and {"}"}, as "name": value.
        [texts] Write it as (ja: "…", en: "…").
        [name] Write a name without quotes.
       *[struct] Write it as (name: value, name: value).
    }
check-variant-unknown = { $place }“{ $name }” is not one of the choices.
    Write one of: { $expected }
check-number-out-of-range = { $place }This number is too small or too large here.
    Keep to the range given in docs/questionnaire-format.md.
check-share-out-of-range = { $place }A share is from 0 to 1, with at most three decimals.
    Write 70% as 0.7.

# The questionnaire itself

check-format-newer = { $place }This questionnaire is written in format { $format }. This tenken reads formats up to { $newest }.
    Use a newer tenken. Leave the files as they are.
check-format-zero = { $place }There is no format 0.
    Write format: { $newest }.
check-id-bad = { $place }“{ $id }” cannot be an id ({ $what ->
        [questionnaire] questionnaire
        [section] section
        [question] question
        [option] option
        [source] source
        [point] official point
        [contact] place to ask
        [flag] flag
       *[grade] grade or band
    }).
    { $what ->
        [grade] Use letters, digits and “-”, at most 16 characters, such as A or low.
       *[other] Use lower-case letters, digits and “-”, at most 64 characters, with “.” between parts, such as copyright.similarity-check.
    }
check-id-reserved = { $place }A section cannot have the id “{ $id }”.
    It is the name of another file, or one that Windows does not allow. Choose another id.
check-version-bad = { $place }“{ $version }” cannot be a version.
    Use letters, digits, “.” and “-”, at most 32 characters, such as 2026-11.
check-section-mismatch = { $place }It says section “{ $section }”, but this is the file of section “{ $wanted }”.
    Write section: "{ $wanted }", or rename the file.
check-id-duplicate = { $place }The id “{ $id }” is used twice ({ $what ->
        [questionnaire] questionnaire
        [section] section
        [question] question
        [option] option
        [source] source
        [point] official point
        [contact] place to ask
        [flag] flag
       *[grade] grade or band
    }).
    Change one of them. Never give an id of an earlier version another meaning.
check-languages-empty = { $place }There are no languages.
    Write languages: ["ja", "en"], say. The first one stands in where another is missing.
check-language-bad = { $place }“{ $language }” cannot be the code of a language.
    Write codes such as ja, en or ja-easy, in lower-case letters, digits and “-”.
check-language-repeated = { $place }The language “{ $language }” is listed twice.
    Delete one of them.
check-languages-too-many = { $place }There are { $count } languages (at most { $limit }).
    Take some out, or make two questionnaires.
check-sections-empty = { $place }There are no sections.
    Add sections, and write their questions in files of the same names.
check-sections-too-many = { $place }There are { $count } sections (at most { $limit }).
    Join some, or make two questionnaires.
check-questions-too-many = { $place }There are { $count } questions (at most { $limit }).
    Take some out, or make two questionnaires.
check-section-empty = { $place }The section “{ $section }” has no questions.
    Add some, or take the section out of sections in questionnaire.ron.
check-section-weight = { $place }A section cannot have the weight { $weight }.
    Write a whole number from 1 to { $limit }.

# Texts

check-text-missing = { $place }This text is missing in the language “{ $language }”.
    Add the words for { $language }.
check-text-unlisted = { $place }The language “{ $language }” is not in languages.
    Add it to languages in questionnaire.ron, or delete these words.
check-text-empty = { $place }The words for the language “{ $language }” are empty.
    Write them. If the field is not needed, delete all of it.
check-text-character = { $place }The text holds a character that cannot be seen or is easily mistaken ({ $code }).
    Delete it or type an ordinary one. Line breaks and tabs cannot stand in texts either.
check-text-half-width = { $place }The Japanese text holds the half-width “{ $found }”.
    Write it in full width.
check-text-quotes = { $place }The Japanese text holds the quotation mark { $found }.
    Use 「 and 」.
check-text-too-long = { $place }The text is too long ({ $cells } cells; { $limit } fit here, a kanji being two).
    Shorten it, or make two of it.
check-text-look-alike = { $place }“{ $found }” ({ $code }) looks like another character.
    Type it again: Latin letters on the keyboard, and ー for a long vowel in katakana.

# Wording

check-sentence-too-long = { $place }This sentence is too long to read in one breath ({ $count } { $language ->
        [ja] characters
       *[other] words
    }; { $limit } fit).
    Make two sentences of it, or leave out what is not needed.
check-claim-forbidden = { $place }This reads as a claim that is false: “{ $claim }”.
    Right is: { $right }
check-promise-made = { $place }This promises something, or passes a verdict on what the law allows.
    Say what a document asks for. On what is unsettled, send the reader to a lawyer or the public office that answers such questions.
check-term-avoided = { $place }“{ $found }” is not what this is called here.
    Write “{ $term }”.

# Days and addresses

check-date-bad = { $place }“{ $value }” is not a day.
    Write year-month-day, such as 2026-11-01.
check-review-before = { $place }The day of review ({ $review }) is before the day of the facts ({ $facts }).
    Make review_by the same day as valid_as_of or a later one.
check-source-date-bad = { $place }“{ $value }” is not a date of a source.
    Write it as 2026, 2026-03 or 2026-03-31. If it is not known, delete date.
check-address-bad = { $place }“{ $address }” is not an address.
    Write one that begins with https:// and has no spaces. Without one, delete address.

# Options and what they earn

check-scale-unknown = { $place }There is no scale “{ $scale }”.
    Add it to scales in questionnaire.ron, or correct the spelling.
check-scale-unused = { $place }No question uses the scale “{ $scale }”.
    Delete it, or name it as the scale of a question.
check-scale-and-options = { $place }This question has both a scale and options.
    Keep one of them.
check-options-missing = { $place }This question has no options.
    Give it a scale or options. If it is answered with a number or words, make its kind number or text.
check-options-unwanted = { $place }A question answered with a number or words cannot have options.
    Delete them, or make its kind single or multiple.
check-options-too-few = { $place }There { $count ->
        [one] is only one option
       *[other] are only { $count } options
    } (at least { $limit }).
    Add some.
check-options-too-many = { $place }There are { $count } options (at most { $limit }).
    Keep as many as the digit keys can choose, or make two questions.
check-role-repeated = { $place }Two options have the role { $role }.
    Keep the role for one of them.
check-credit-missing = { $place }“{ $option }” has no credit.
    Write a credit from 0 to 1.
check-points-missing = { $place }“{ $option }” has no points.
    Write its points, a whole number.
check-credit-unwanted = { $place }This way of scoring does not count credit.
    Write points instead, or delete it.
check-points-unwanted = { $place }This way of scoring does not count points.
    Write credit instead, or delete it.
check-not-applicable-scored = { $place }The option “does not apply” earns something.
    It leaves the score. Delete its credit and points.
check-scope-scored = { $place }An answer about scope earns something.
    Scope is not scored. Delete credit and points.
check-number-limits = { $place }The smallest number ({ $min }) is above the largest ({ $max }).
    Check min and max.
check-text-limit = { $place }A question answered with words cannot take so many characters.
    Write a max from 1 to { $limit }.
check-steps-missing = { $place }This number counts, but it has no steps.
    Write in steps from which number on it earns how much.
check-steps-unwanted = { $place }Only questions answered with a number have steps.
    Delete steps, or make the kind number.
check-steps-order = { $place }The steps do not rise ({ $from } after { $before }).
    Order them by from, no number twice.
check-steps-outside = { $place }The step { $from } is outside the answers ({ $min } to { $max }).
    Correct from, or min and max of the kind.
check-evidence-unknown = { $place }There is no option “{ $option }”.
    The options of this question: { $options }

# Weights and gates

check-severity-range = { $place }{ $name } cannot be { $value }.
    Write a whole number from 1 to { $limit }.
check-severity-half = { $place }{ $missing } is missing.
    Write both impact and likelihood, or neither.
check-weight-missing = { $place }This question has no weight.
    Write impact and likelihood, from 1 to 5.
check-weight-on-scope = { $place }This question about scope has a weight.
    Scope is not scored. Delete impact and likelihood.
check-weight-on-text = { $place }This question, answered with words, has a weight.
    Words are not scored. Delete impact and likelihood.
check-effort-range = { $place }effort cannot be { $value }.
    Write a whole number from 1 (within the day) to { $limit } (this month, or several people).
check-effort-on-scope = { $place }This question about scope has an effort.
    Scope has no first step. Delete effort.
check-gate-on-scope = { $place }A question about scope cannot be a gate.
    Delete gate.
check-gate-without-grades = { $place }This way of scoring has no grades, so it cannot have gates.
    Delete gate.
check-gate-cap-unknown = { $place }There is no grade “{ $cap }”.
    Write one of: { $grades }
check-gate-cap-best = { $place }“{ $cap }” is the best grade, so this gate caps nothing.
    Name a lower grade, or delete gate.
check-gate-never = { $place }Every answer earns credit, so this gate never acts.
    Give one answer no credit, or delete gate.

# Conditions

check-flag-unknown = { $place }No option turns on the flag “{ $flag }”.
    Correct the spelling, or write it in turns_on of an earlier question’s option.
check-flag-later = { $place }The flag “{ $flag }” is turned on only here or later, by “{ $question }”.
    Conditions look at earlier questions only. Change the order, or the condition.
check-condition-question-unknown = { $place }There is no question “{ $question }”.
    Check the spelling of its id.
check-condition-option-unknown = { $place }The question “{ $question }” has no option “{ $option }”.
    Check the spelling of its id.
check-condition-question-later = { $place }The question “{ $question }” does not come before this one.
    Conditions look at earlier questions only. Change the order, or the condition.
check-condition-never = { $place }This condition never holds, whatever is answered.
    Correct it, or delete the question.
check-condition-unreachable = { $place }No answers to the questions before make this condition hold.
    Check that what it asks for can be chosen together, and that the questions it names are asked.
check-exposure-unknown = { $place }There is no section “{ $section }”.
    Write the id of a section in sections of questionnaire.ron.
check-exposure-too-high = { $place }An exposure cannot be { $points }.
    Write at most { $limit }.

# Sources

check-source-unknown = { $place }There is no source “{ $source }”.
    Add it to sources.ron, or correct the spelling.
check-source-repeated = { $place }The source “{ $source }” stands here twice.
    Delete one of them.
check-source-unused = { $place }No question rests on the source “{ $source }”.
    Name it in the sources of a question, or delete it.
check-source-missing = { $place }This question rests on no source.
    Name at least one in sources.
check-law-without-source = { $place }This says what law is, but the question rests on no official source.
    Add to its sources one of kind law, guideline or advice, or say it without the law.
check-point-unknown = { $place }There is no official point “{ $point }”.
    Add it to crosswalk.ron, or correct the spelling.
check-point-repeated = { $place }The official point “{ $point }” stands here twice.
    Delete one of them.
check-point-unserved = { $place }No question serves the official point “{ $point }”.
    Name it in serves of a question, or write in unserved why no question does.
check-point-served = { $place }A question serves the official point “{ $point }”, but unserved says that none does.
    Delete unserved, or take the point out of serves.

# Ways of scoring

check-bands-empty = { $place }“{ $what }” is empty.
    Write at least one.
check-bands-not-falling = { $place }“{ $what }” does not fall at “{ $id }”.
    Order it from the highest from to the lowest, no number twice.
check-bands-not-rising = { $place }“{ $what }” does not rise at “{ $id }”.
    Order it from the lowest number to the highest, no number twice.
check-bands-floor = { $place }The lowest of “{ $what }”, “{ $id }”, does not begin at 0.
    Write from: 0.
check-bands-over = { $place }“{ $id }” cannot be reached: there are at most { $limit } points.
    Write a from of at most { $limit }.
check-levels-top = { $place }The highest level “{ $id }” does not reach to 1.
    Write up_to: 1.
check-bands-uncovered = { $place }The sum goes down to { $sum }, but the lowest band “{ $id }” begins above that.
    Write a from of at most { $sum }.
check-grade-too-high = { $place }Nobody can reach “{ $id }”: the best answers to every question give { $reach }.
    Lower it, or give answers that earn more.
check-grade-too-low = { $place }Nobody can fall to “{ $id }”: the worst answers to every question give { $reach }.
    Raise the step before it, or delete it.
check-mitigation-section-missing = { $place }There is no section of mitigation.
    This way of scoring needs role: mitigation in at least one section.
check-risk-section-missing = { $place }There is no section of risk.
    This way of scoring needs role: risk (also the default) in at least one section.
