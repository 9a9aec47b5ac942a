# Words of a workshop's folder and of the commands that bring answers in

# Names of the columns in the list of who is expected (CSV): any of those with commas between
workshop-column-organisation = organisation,company
workshop-column-site = site

# Help
workshop-about = A workshop that a trainer leads: preparing, counting the answers, reporting
workshop-about-new = Make the folder of a workshop and print where it is
workshop-about-list = The workshops so far
workshop-about-consent = Write down who agreed that the results are shown although few people answered
workshop-about-group = Write down which groups a participant belongs to
workshop-help-consent-all = Everybody agreed
workshop-help-consent-withdraw = Write down that the consent was taken back
workshop-help-ids = Ids of the assessments of those who agreed, as many as you like
workshop-help-group = A kind of group and its label, such as industry=factory; without a label it is taken away
workshop-about-collect = Collect the participants’ files from a USB stick or a shared folder
workshop-help-from = Files and folders to collect from, as many as you like; folders are looked into
workshop-help-watch = Look every 2 seconds and take in what came (Ctrl+C ends it)
workshop-help-collect-consent = The participants in there agreed that the results are shown although few people answered
workshop-help-their-groups = Groups of the participants, such as industry=factory; as many as you like
workshop-about-tally = Write down a show of hands
workshop-help-question = Id of the question, or its number in the report, such as 2-3
workshop-help-counts = Hands for each option in the order on the screen, such as 12 5 3 2 0
workshop-help-people = How many people are present; corrects the workshop’s number
workshop-help-open = How many raised no hand
workshop-help-remove = Take the show of hands away
workshop-about-enter = Type in a filled paper form as the answers of a new participant
workshop-help-enter-id = Id of an assessment that was typed in partly; a new participant if left out
workshop-help-enter-consent = The participant agreed that the results are shown although few people answered
workshop-help-workshop = Name of the workshop, a beginning of it, the path of its folder, or latest (the last one up to today, or else the next)
workshop-help-name = Name of the workshop
workshop-help-folder = Where to make the workshop’s folder; in the data folder if left out
workshop-help-date = Day of the workshop; today if left out
workshop-help-trainer = Name of the trainer
workshop-help-questionnaire = Questionnaire that everybody answers: an id or a folder
workshop-help-level = triage, essential or full; full if left out
workshop-help-groups = A kind of group and its labels, such as industry=factory,shop; as many as you like
workshop-help-threshold = Groups of fewer people are not shown: 5 to 1000, 10 if left out
workshop-help-present = How many people answer by a show of hands
workshop-help-minutes = Length of the workshop in minutes; 60 if left out
workshop-help-seconds = Time for one question in seconds; 60 if left out
workshop-help-expected = List of the companies that are expected (CSV; first line “organisation,site”, then the kinds of groups)

# The list
workshop-list-empty = There are no workshops yet. Begin with “tenken workshop new NAME”.
workshop-list-date = Date
workshop-list-number = Checks
workshop-list-name = Workshop
workshop-list-both = { $name } (folder { $folder })

# Making one
workshop-threshold-notice = Groups of { $threshold } people or more will be shown. With fewer than { $usual } it is much easier to guess who answered what. The report of the room says which size was set.
workshop-group-twice = The kind of group “{ $kind }” is there twice. Put it into one: --group { $kind }=A,B
workshop-label-unknown = The list says “{ $label }”, which is not one of the labels of “{ $kind }” ({ $labels }). Correct the list, or add the label to “--group”.
workshop-list-unread = The list “{ $path }” cannot be read. { $cause ->
    [missing] There is no such file.
    [denied] You do not have permission.
    [not-regular] It is not an ordinary file but a link, a folder or the like.
    [too-large] It is too large.
   *[other] The system says: { $detail }
}
# $fault what is wrong, $line the line, $detail a name or a size
workshop-expected-fault = The list “{ $path }” cannot be used. { $fault ->
    [too-large] It is too large. It may hold up to { $detail } MB.
    [not-text] Line { $line } is not UTF-8 text. Save it again as “CSV UTF-8” in the spreadsheet.
    [no-header] The first column is not called “organisation” (会社). Put the names of the columns into the first line, such as “organisation,site”.
    [column-twice] The first line has “{ $detail }” twice.
    [twice] Line { $line }, “{ $detail }”, is there in an earlier line too.
   *[line] Line { $line } has another number of columns than the first one, or a quotation mark is not closed.
}

# Limits
# $field what it is about, $found what stands there, from $min to $max
workshop-limit = { $field ->
    [name] The workshop’s name “{ $found }” must have { $min } to { $max } characters and no line breaks.
    [trainer] The trainer’s name “{ $found }” must have at most { $max } characters and no line breaks.
    [minutes] A workshop takes { $min } to { $max } minutes, not { $found }.
    [seconds] A question takes { $min } to { $max } seconds, not { $found }.
    [threshold] The smallest group shown must have { $min } to { $max } people, not { $found }.
    [present] At most { $max } people can answer by a show of hands, not { $found }.
    [group-kinds] There can be at most { $max } kinds of groups, not { $found }.
    [group-name] The name of the kind of group “{ $found }” must have { $min } to { $max } characters and no line breaks.
    [labels] A kind of group can have at most { $max } labels, not { $found }.
    [label] The label “{ $found }” must have { $min } to { $max } characters and no line breaks.
    [expected] The list may have at most { $max } lines, not { $found }.
    [organisation] The company’s name “{ $found }” must have { $min } to { $max } characters and no line breaks.
    [respondent] The name “{ $found }” of who answers must have at most { $max } characters and no line breaks.
   *[site] The site’s name “{ $found }” must have at most { $max } characters and no line breaks.
}
workshop-line-limit = Line { $line } of the list “{ $path }” cannot be used. { $field ->
    [group-name] The column’s name “{ $found }”
    [label] The label “{ $found }”
    [organisation] The company’s name “{ $found }”
   *[other] The site’s name “{ $found }”
} must have { $min } to { $max } characters and no line breaks.
workshop-file-limit = “{ $path }” holds a value that cannot be used: “{ $found }”. { $field ->
    [name] The workshop’s name has { $min } to { $max } characters.
    [trainer] The trainer’s name has at most { $max } characters.
    [minutes] A workshop takes { $min } to { $max } minutes.
    [seconds] A question takes { $min } to { $max } seconds.
    [threshold] The smallest group shown has { $min } to { $max } people.
    [present] At most { $max } people answer by a show of hands.
    [group-kinds] There are at most { $max } kinds of groups.
    [labels] A kind of group has at most { $max } labels.
    [expected] The list has at most { $max } lines.
   *[other] A name has { $min } to { $max } characters.
} Correct it in a text editor such as Notepad. The file has been left alone.

# Opening a folder
workshop-absent = There is no workshop in “{ $path }”. “tenken workshop list” shows them all, and “tenken workshop new” makes one.
workshop-only-backup = “{ $path }” is not there, but the version saved before is, under the same name with .bak at the end. Take .bak off that name and it is back.
workshop-taken = A workshop or assessments are in “{ $path }” already. Nothing has been overwritten. Choose another name, or another place with “--folder”.
workshop-newer = “{ $path }” was made by a newer tenken (format { $format }). It has been left alone. Open it with the newer tenken.
workshop-damaged = { $fault ->
    [not-text] Line { $line } of “{ $path }” holds something that is not UTF-8 text.
    [unknown-format] The format number of “{ $path }” (format: { $detail }) is wrong.
   *[syntax] Line { $line }, character { $column } of “{ $path }” cannot be read.
}{" "}The file has been left alone. { $backup ->
    [yes] The version saved before is still there, under the same name with .bak at the end. Give the damaged file another name, take .bak off that one, and it is back.
   *[no] There is no good copy. Correcting it in a text editor such as Notepad may make it readable again.
}
workshop-no-questionnaire = The workshop’s questionnaire ({ $id } { $version }) is neither in “{ $path }” nor in this tenken. Put the folder “questionnaires” back into the workshop’s folder.
workshop-uncounted-unanswered = “{ $path }” holds no answer yet, so it is not counted.
workshop-uncounted-questionnaire = “{ $path }” answers another questionnaire ({ $id } { $version }) and is not counted.
workshop-find-empty = There are no workshops yet. Begin with “tenken workshop new NAME”.
workshop-find-unknown = No workshop begins with “{ $word }”. “tenken workshop list” shows them all.
workshop-find-ambiguous = Several workshops begin with “{ $word }”: { $names }. Type more of the name.
workshop-unlisted = The folder of the workshops, “{ $path }”, could not be listed. The system says: { $detail }

# About participants
workshop-consent-done = { $everybody ->
    [yes] Everybody’s consent has been written down (assessments: { $all }).
   *[no] Assessments with consent: { $count } of { $all }.
}
workshop-group-done = { $any ->
    [yes] Groups of assessment “{ $id }”: { $groups }
   *[no] Assessment “{ $id }” now has no groups.
}
workshop-group-sign = “{ $text }” is not a kind and a label with an equals sign between. Example: industry=factory
workshop-group-kind = This workshop has no kind of group “{ $kind }”. { $has_kinds ->
    [yes] It has: { $kinds }
   *[no] It was made without groups.
}
workshop-group-label = “{ $kind }” has no label “{ $label }”. It has: { $labels }

# Which workshop it is, before something is written into it
workshop-which = Workshop: { $name } ({ $date })

# Collecting
# $outcome what came of it, $path the file, $detail an id, version, format and the like
workshop-collect-file = { $outcome ->
    [new] Taken in: { $path } ({ $detail })
    [replaced] Replaced by the newer one: { $path } ({ $detail })
    [same] Here already: { $path } ({ $detail })
    [duplicate] The same as another file: { $path } ({ $detail })
    [older] There is a newer one, so nothing was changed: { $path } ({ $detail })
    [conflict] Not taken in: { $path }. There is the same assessment ({ $detail }) with other contents, and nobody can tell which is newer. Ask the participant to export it once more.
    [nameless] Not taken in: { $path }. It was exported without names and notes, and those of the assessment here ({ $detail }) would be lost.
    [other-questionnaire] Not taken in: { $path }. It answers another questionnaire ({ $detail }).
    [other-version] Not taken in: { $path }. It answers another version ({ $detail }) than this workshop’s. Check which tenken the participant has.
    [report] Not taken in: { $path }. It is a report. Ask the participant for a file made with “tenken export”.
    [foreign] Not taken in: { $path }. It is not an assessment that tenken exported.
    [damaged] Not taken in: { $path }. It is damaged, and no assessment can be read in it. Ask the participant to export it once more.
    [changed] Not taken in: { $path }. It was changed after it was exported. “tenken verify” shows where.
    [newer] Not taken in: { $path }. It was made by a newer tenken (format { $detail }). Take it in with the newer tenken.
    [too-large] Not taken in: { $path }. It is too large for an assessment.
    [vanished] Not read: { $path }. It is gone. Check that no USB stick has been pulled out, and collect again.
    [not-regular] Not read: { $path }. It is not an ordinary file but a link or the like.
    [denied] Not read: { $path }. You do not have permission.
    [pending] Perhaps still being written: { $path }
    [own-folder] Not looked into: { $path }. It is this workshop’s own folder.
    [other-workshop] Not looked into: { $path }. It is another workshop’s folder. To take its assessments into this workshop, name this folder itself.
    [too-deep] Not looked into: { $path }. It lies too deep ({ $detail } folders down are looked into). Name this folder itself.
    [too-many] Looked into only in part: { $path }. There are too many files (up to { $detail } are looked at). Name a smaller folder.
   *[unreadable] Not read: { $path }. The device came off or failed to read. Plug it in again and collect again. { $detail }
}
workshop-collect-who = { $who }  { $said }
workshop-collect-now = This time: new { $new }, replaced { $replaced }, here already { $here }, older { $older }, not taken in { $refused }, still being written { $pending }, other files { $other }
workshop-collect-altogether = Assessments in the workshop: { $count }.{ $missing ->
    [0] {""}
   *[other] { " " }Still missing from the list: { $missing }.
}
workshop-collect-missing = Still missing: { $names }
workshop-collect-namesakes = { $counted ->
    [1] Assessments 12 hours or more apart that name the same company, site and person, of which only the latest counts: { $count } of { $who }. If they are different people’s, ask them to fill in the respondent’s name and to export once more.
   *[other] Assessments that name the same company, site and person, all of them counted: { $count } of { $who }. If they are one participant’s, move those that are not wanted out of “assessments” in the workshop’s folder.
}
workshop-collect-gap = ,{" "}
workshop-collect-watching = Watching. What comes is taken in. Ctrl+C ends it.

# Shows of hands
workshop-tally-done = { $is_removed ->
    [yes] { $had_one ->
        [yes] The show of hands about “{ $question }” was taken away: { $before }
       *[no] There is no show of hands about “{ $question }”. Nothing was changed.
    }
   *[no] The show of hands about “{ $question }” was written down: { $now }{ $had_one ->
        [yes] {"\u000A"}It took the place of: { $before }
       *[no] {""}
    }
}
workshop-tally-gap = {" "}/{" "}
workshop-tally-hands = { $options } (people: { $people })
workshop-tally-count = { $option } { $count }
workshop-tally-place = No. { $number }: { $option }
workshop-tally-no-options = This question has no options, so that hands cannot be counted for it.
workshop-tally-not-a-number = “{ $piece }” is not a number of hands. Type one number for each option, with gaps between, in the order on the screen. Nothing was written down.
workshop-tally-numbers = There are { $found } numbers, but { $options } options. Type 0 for an option without hands. Nothing was written down.
workshop-tally-nobody = How many people are present is not known. Add “--people NUMBER” (hands raised: { $hands }). Nothing was written down.
workshop-tally-sum = { $way ->
    [few] The { $hands } hands are { $difference } fewer than the { $people } people present. If some raised no hand, add “--open { $difference }”; if { $hands } people are present, add “--people { $hands }”.
   *[many] The { $hands } hands are { $difference } more than the { $people } people present. Count again, or add “--people { $hands }” if so many are present.
} Nothing was written down.
workshop-tally-option = Option { $option } has { $hands } hands, which is more than the { $people } people present. Count again, or correct the people present with “--people NUMBER”. Nothing was written down.
