# Export, import and verifying

# What the check code is good for; paper reports say it too
check-code-limits = The check code finds changes and mix-ups. It does not prove who wrote it.

# A JSON file from outside. $fault what is wrong, $line, $detail a number or words that go with it
json-file-failed = { $fault ->
    [missing] There is no file “{ $path }”. Check its name and where it is.
    [denied] You may not read “{ $path }”. Check the rights of the file.
    [folder] “{ $path }” is a folder. Name the file in it.
    [not-regular] “{ $path }” is not an ordinary file but a pipe, a device or the like. Save it to a file and name that.
    [too-large] “{ $path }” is too large; { $detail } MB is the most. Check that it is the file you meant.
    [not-text] Line { $line } of “{ $path }” holds something that is not UTF-8 text. Have the file sent again.
    [syntax] Line { $line } of “{ $path }” is not JSON ({ $detail }). Check that the file is whole, or have it sent again.
    [twice] Line { $line } of “{ $path }” has “{ $detail }” for the second time in one place. Nobody can tell which of the two is right, so it is not read. Have the file sent again.
    [too-many] “{ $path }” holds far more than an assessment. Check that it is the file you meant.
   *[other] “{ $path }” could not be read (the system says: { $detail }). Check where it is and try again.
}

portable-newer = “{ $path }” was made by a newer tenken (format { $format }). Open it with the newer tenken.
portable-questionnaire-missing = The questionnaire this file answers, “{ $id }” version { $version } (fingerprint { $hash }), is not here. Say where it is with “--questionnaire FOLDER”.
portable-questionnaire-other = The questionnaire given is not the one this file answers, “{ $id }” version { $version } (fingerprint { $hash }). Give the folder of that one, as it was then.

# export
export-done = { $names ->
    [no] Exported without names and notes: { $path }
   *[yes] Exported: { $path }
}{ $replaced ->
    [yes] {"\u000A"}It takes the place of an earlier export of the same assessment.
   *[no] {""}
}{"\u000A"}Check code { $check }
export-taken = There is something named “{ $path }” already, and it is not an earlier export of this assessment. It has been left alone. Give another name with “--output”.

# import
import-new = “{ $path }” was taken in: { $id } (check code { $check })
import-replaced = “{ $path }” is newer, so it took the place of assessment “{ $id }” (check code { $check }). What was there before is kept as .bak.
import-same = Assessment “{ $id }” is here already, the same as in “{ $path }”. Nothing was changed.
import-older = Assessment “{ $id }” is newer here than in “{ $path }”, and was left as it is.
import-other = Assessment “{ $id }” differs here from “{ $path }”, and nobody can tell which is newer. It was not taken in. To use the file, delete the assessment here on the screen, then import again.
import-nameless = “{ $path }” was exported without names and notes. Taking it in would lose those of assessment “{ $id }” here, so it was not taken in.
import-report = “{ $path }” is a report. Only files made with “tenken export” can be taken in. “tenken verify” checks a report.
import-not-ours = “{ $path }” is not an assessment that tenken exported. Give a file made with “tenken export”.
import-damaged = “{ $path }” is damaged, and no assessment can be read in it. Export it once more on the computer it came from.
import-changed = { $check ->
    [wrong] The check code of “{ $path }” is wrong: something was changed after the export
   *[right] The score in “{ $path }” is not what its answers give
}{ $count ->
    [1] {" "}(in one place)
   *[other] {" "}(in { $count } places)
}. It was not taken in. “tenken verify” shows where. Export it once more on the computer it came from.

# verify
verify-same = The same. { $kind ->
    [report] “{ $path }” is a report,
   *[export] “{ $path }” is an exported assessment,
} and working it out again gives what it says.
verify-different = Not the same. { $kind ->
    [report] The report
   *[export] The exported assessment
} “{ $path }” differs from what comes out { $most ->
    [yes] in { $count } places or more.
   *[no] { $count ->
        [1] in one place.
       *[other] in { $count } places.
    }
}
verify-result = Worked out again: grade { $grade }, { $score }, check code { $check }
verify-difference = { $kind ->
    [missing] { $place }: not there; comes out as { $given }
    [extra] { $place }: too much; the file says { $told }
    [order] { $place }: in another order
    [unreadable] { $place }: cannot be read: { $told }
   *[changed] { $place }: the file says { $told }, comes out as { $given }
}
verify-check-wrong = A wrong check code means that a name, an answer, a note or the like was changed after the file was made.
verify-code = { $same ->
    [yes] The check code { $code } is that of this file.
   *[no] The check code { $code } is not that of this file. Either paper or file is of another assessment or another time.
}
verify-code-wrong = “{ $code }” is not a check code. It has ten letters and digits, such as 7KQ2M-X0T9B.
verify-not-ours = “{ $path }” is neither a JSON report of tenken nor an exported assessment. Give a file made with “tenken report --format json” or “tenken export”.
