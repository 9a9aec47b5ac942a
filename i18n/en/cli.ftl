# Words of the commands

# Headings and texts of the help
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-global = Global options

cli-about = tenken - the generative-AI risk self-assessment for small companies
cli-about-demo = Open a sample assessment on the screen; nothing is saved
cli-about-new = Make an assessment without the screen and print its id
cli-about-answer = Record the answer to one question
cli-about-list = List the stored assessments
cli-about-report = Print a report, or write it to a file
cli-about-explain = Show where every point comes from
cli-about-questionnaire = List, show, check and copy questionnaires
cli-about-questionnaire-list = List the installed questionnaires
cli-about-questionnaire-show = Show all of one questionnaire
cli-about-questionnaire-check = Show every fault of one, with its line and its cure; --lang ja-easy also shows what is not translated yet
cli-about-questionnaire-copy = Copy the files of one, to edit them
cli-about-doctor = Show what terminal and data folder can do, and what to mend
cli-about-completions = Print shell completions

cli-help-data-dir = The folder assessments are kept in
cli-help-lang = Language: ja, en, ja-easy; for reports also ja,en
cli-help-plain = Lines of text instead of screens
cli-help-color = Colours: auto, always, never
cli-help-ascii = Draw lines and signs in ASCII only
cli-help-doctor-save = Save which signs fit this terminal, for every start
cli-help-doctor-forget = Leave the signs to the terminal again
cli-help-mouse = Use the mouse
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-new-questionnaire = A questionnaire’s id, or the path of its folder
cli-help-organisation = Name of the company
cli-help-site = Name of the site
cli-help-respondent = Name of the person who answers
cli-help-answers = JSON file of answers (- for standard input)
cli-help-level = triage, essential or full; full if left out
cli-help-id = Assessment id, a beginning of it, or latest
cli-help-answer-question = Id of the question
cli-help-answer-options = Ids of the options; - ticks none of a multiple choice
cli-help-note = Note; for “does not apply” its reason
cli-help-output = The file to write
cli-help-report-kind = What it holds (full; crosswalk: the table of official documents; summary: one page; wall: a card for the wall; morning: a talk of 60 seconds; full if left out)
cli-help-explain-question = Id of a question; all of them if left out
cli-help-questionnaire = A questionnaire’s id, or the path of its folder
cli-help-copy-folder = The folder for the copy: a new one or an empty one
cli-help-folder = Folder of the questionnaire, unless built in
cli-help-format = text or json; text if left out
cli-help-shell = bash, elvish, fish, powershell or zsh

# Wrong command lines
cli-usage-one-language = Only reports (tenken report) take two languages in “--lang”.
cli-usage-unknown-argument = There is no option or argument “{ $argument }”.
cli-usage-unknown-command = There is no command “{ $command }”.
cli-usage-invalid-value = “{ $argument }” does not take “{ $value }”.
cli-usage-value-missing = “{ $argument }” needs a value after it.
cli-usage-missing = Something is missing: { $arguments }
cli-usage-twice = “{ $argument }” is given twice.
cli-usage-other = The command line is wrong: { $detail }
cli-usage-suggested = Did you mean: { $word }
cli-usage-values = It takes: { $values }
cli-usage-help = “tenken --help” says more.

# Failures
cli-output-failed = The output could not be written: { $detail }. Check the room and the rights where it goes.
cli-no-terminal = The screens need a terminal: start tenken in one, or use “tenken --plain” or “tenken new --answers FILE”.
cli-questionnaire-missing = The questionnaire “{ $questionnaire }” of assessment “{ $id }” is not installed. Say where it is with “--questionnaire FOLDER”.
cli-questionnaire-other = The questionnaire given is “{ $found }”, but this assessment answers “{ $questionnaire }”. Give the folder of that one.
cli-question-unknown = There is no question “{ $question }”. “tenken questionnaire show { $questionnaire }” shows the ids.
cli-other-version-read = Note: this assessment answers { $answered }; it is scored with { $found }, which is what is here.
cli-other-version-write = This assessment answers { $answered }, and { $found }, which is what is here, is another version. Its answers cannot be changed; make a new assessment.

# new
cli-new-no-organisation = The company’s name is empty. Give it with “--organisation NAME”.
cli-new-name = “{ $option }” takes one line of at most { $limit } characters.
cli-new-no-level = The questionnaire “{ $questionnaire }” asks nothing at the level “{ $level }”. It has: { $levels }
cli-answers-unreadable = The file of answers “{ $path }” cannot be read: { $detail }. Check where it is and its rights.
cli-answers-too-large = The file of answers “{ $path }” is too large; { $limit } MB is the most.
cli-answers-not-text = The file of answers “{ $path }” is not UTF-8 text. Save it as UTF-8.
cli-answers-syntax = The file of answers “{ $path }” is wrong at line { $line }, column { $column } ({ $detail }).
cli-answers-problems =
    { $count ->
        [1] One thing in the file of answers “{ $path }” is wrong. Nothing was made. “tenken questionnaire show { $questionnaire }” shows the ids of questions and options.
       *[other] { $count } things in the file of answers “{ $path }” are wrong. Nothing was made. “tenken questionnaire show { $questionnaire }” shows the ids of questions and options.
    }
cli-answers-unknown-question =
    { $place ->
        [note] There is no question “{ $question }” to note something about.
       *[answer] There is no question “{ $question }”.
    }
cli-answers-twice = { $question }: answered both under scope and under answers; take one away.
cli-answers-unknown-option = { $question }: there is no option “{ $option }”. It has: { $options }
cli-answers-wrong-kind =
    { $kind ->
        [single] { $question }: takes the id of exactly one option.
        [multiple] { $question }: takes a list of ids of options.
        [number] { $question }: takes one whole number.
       *[text] { $question }: takes one text.
    }
cli-answers-out-of-range = { $question }: { $number } is out of range; it goes from { $min } to { $max }.
cli-answers-too-long = { $question }: too long; { $limit } characters are the most.
cli-answers-no-reason = { $question }: “does not apply” needs a reason. Write it as the note.

# answer
cli-answer-saved = Saved: { $id } { $question }
cli-answer-not-asked = Note: { $question } is not asked with these answers about how AI is used, or at this level. The answer is kept but does not enter the score.

# list
cli-list-empty = There are no assessments yet. Begin one with “tenken” or “tenken new”.
cli-list-id = Id
cli-list-updated = Last changed
cli-list-grade = Grade
cli-list-score = Score
cli-list-organisation = Company, site
cli-list-misnamed = “{ $path }” is not read, because its name is no assessment id. Rename it, or move it elsewhere.

# report
cli-report-written = The report is in { $path }
cli-report-is-folder = “{ $path }” is a folder. Name a file in it.

# explain
cli-explain-answer = Answer: { $answer }
cli-explain-note = Note: { $text }
cli-explain-reason = Reason: { $text }
cli-explain-rule = Weight: { $weight } (impact { $impact } × likelihood { $likelihood })  Credit: { $credit }
cli-explain-points = Points: { $points } (of at most { $max })
cli-explain-gate =
    { $acts ->
        [yes] Must-have: with this answer the overall grade stops at { $cap }. { $reason }
       *[no] Must-have: with “no” or “don’t know” the overall grade would stop at { $cap }. { $reason }
    }
cli-explain-others = With another answer (points of this question, overall grade and score):
cli-explain-scope = This question is about how AI is used. It scores nothing; it decides how much is at stake and what is asked.
cli-explain-scope-option =
    { $count ->
        [0] { $option }: raises no exposure
       *[other] { $option }: raises exposure ({ $raised })
    }
cli-explain-not-asked = It is not asked with these answers about how AI is used, or at this level, so it does not enter the score.
cli-explain-sources = Sources:

# questionnaire
cli-questionnaire-counts = version { $version }, { $sections } sections, { $questions } questions, facts as of { $date }
cli-show-identity = { $id }, version { $version }, facts as of { $date }
cli-show-weight = weight { $weight }
cli-show-gate = must-have (without it { $cap } at best)
cli-check-clean = “{ $name }” is clean.
cli-check-count =
    { $count ->
        [1] One thing in “{ $name }” needs mending.
       *[other] { $count } things in “{ $name }” need mending.
    }
cli-check-lacking = How far the texts in { $language } go (for those it lacks, another language stands in, marked):
cli-check-not-offered = This questionnaire has no texts in { $language }. List it under partial_languages in questionnaire.ron and translate bit by bit.
cli-check-part =
    { $part ->
        [common] shared words and scope
        [triage] questions of the gist
        [essential] questions of the essentials
        [full] all other questions
       *[papers] sources and official documents
    }: { $there } of { $texts } ({ $missing } missing)
cli-copy-done =
    { $count ->
        [1] One file was copied to { $path }. Edit it and give the questionnaire an id of its own, then run: tenken questionnaire check { $path }
       *[other] { $count } files were copied to { $path }. Edit them and give the questionnaire an id of its own, then run: tenken questionnaire check { $path }
    }
cli-copy-not-empty = The folder “{ $path }” is not empty, and nothing was written. Name a new folder or an empty one.
cli-copy-not-written = “{ $path }” could not be written: { $detail }. Check the place and its rights, and name a new folder.

# The sample
cli-sample-organisation = Sample Precision Parts (sample)
cli-sample-site = Main works
cli-sample-respondent = Hanako Sample
cli-report-needs-output = This format cannot go to the screen. Name the file to write, such as “--output report.pdf”.
cli-help-report-format = text, markdown, html, pdf, xlsx, csv or json; if left out, by the ending of --output, else text; pdf and xlsx need --output

# verify, export, import
cli-about-verify = Recompute a JSON report or an export and tell whether it agrees
cli-about-export = Write an assessment to one file that another computer can take in
cli-about-import = Take in exported assessments
cli-help-verify-file = A JSON report or an exported assessment
cli-help-verify-code = The check code on a paper report; case, spaces and hyphens do not matter
cli-help-verify-questionnaire = Folder of the questionnaire the file answers, unless built in
cli-help-export-output = The file to write; tenken-ID.json in this folder if left out
cli-help-without-names = Leave out the names of company, site and people, sign-off, notes and own words
cli-help-import-files = Exported assessments, as many as you like
cli-help-report-font = Japanese font file for the PDF; one of those installed if left out
