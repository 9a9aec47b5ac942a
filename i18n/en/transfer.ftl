# Taking an assessment out as codes, and back in (code, receive)

# code
code-about = Makes an assessment into codes that are scanned from the screen, or typed by hand
code-help-format = The form: qr (QR codes on the screen), text (the same codes as letters), typed (lines to type by hand). Without it, qr on a screen and text into a file
code-help-names = Puts the names of company, site and respondent in too
code-help-reasons = Puts in why questions do not apply, and answers in words
code-help-invert = Swaps dark and light, for a screen without colours that is dark on light
code-number = Code { $number } of { $total }
code-set = Set { $set }
# $names, $reasons whether they are in it
code-holds = Inside: scope, answers{ $names ->
    [yes] {", "}names
   *[no] {""}
}{ $reasons ->
    [yes] {", "}reasons
   *[no] {""}
}{"\u000A"}Not inside: notes{ $names ->
    [yes] {""}
   *[no] {", "}names
}{ $reasons ->
    [yes] {""}
   *[no] {", "}reasons
}
code-how = On the other computer, open “tenken receive” and scan it. The order does not matter.
code-next = Enter for the next code
code-window = The window is too small to draw a code. Make it at least { $columns } columns by { $rows } rows, or print the code as letters with “--format text”.
code-typed-how = Lines to type by hand. Open tenken receive and type one after the other. Hyphens and upper case do not matter. A mistake is found in its line.
code-typed-too-long = That is too long to type. Leave out “--names” and “--reasons” (F4 and F5 on the screen), or use “--format text”.
code-words-window = The window is too small to show everything. Make it larger.
transfer-other-version = This assessment answers another version of the questionnaire. Say where its folder is with “--questionnaire”.
transfer-answer = The answer to “{ $question }” is not one that the questionnaire offers. Answer that question again, then try once more.
transfer-too-long = There is too much for codes ({ $letters } letters; { $most } fit). Leave out “--reasons” (F5 on the screen), or make a file with “tenken export”.
transfer-not-understood = The codes are complete, but no assessment can be read in them. Make them again on the computer they came from.

# receive
receive-about = Takes codes in and makes them an assessment again
receive-help-codes = The codes (without any, a scanner or the keyboard is waited for)
receive-help-file = A file with one code a line
receive-help-workshop = The workshop whose participants the codes are of
receive-help-questionnaire = The folder of the questionnaire, where it is not compiled in
receive-help-forget = Removes a set that is not complete
receive-intro = Scan the codes or type them, in any order. Press Enter on an empty line to end.
receive-prompt = Code:
receive-taken = { $kind ->
    [code] Code { $number } of { $total } has come in.
   *[line] Line { $number } has come in.
}
receive-again = { $kind ->
    [code] Code { $number } of { $total } was here already.
   *[line] Line { $number } was here already.
}
receive-done = This code (set { $set }) was taken in before, as assessment “{ $id }”.
# $rest whether it is known how many there are
receive-missing = { $rest ->
    [unknown] Set { $set }: lines are still missing{ $count ->
        [0] {""}
       *[other] {" "}({ $numbers } among them)
    }.
   *[known] Set { $set }: { $count ->
        [1] one is still missing, number { $numbers }.
       *[other] { $count } are still missing, numbers { $numbers }.
    }
}
receive-new = Everything is here. It was taken in as assessment “{ $id }”. { $workshop ->
    [yes] It counts as a participant of the workshop.
   *[no] See its report with “tenken report { $id }”.
}
receive-replaced = Everything is here. The codes are newer, so their answers took the place of those of assessment “{ $id }”. { $names ->
    [yes] Names are those of the codes too; notes were kept as they are here.
   *[no] Names and notes were kept as they are here.
} What was there before is kept as .bak.
receive-completed = Everything is here. Names or reasons that assessment “{ $id }” lacked were filled in from the codes.
receive-kept = The codes of set { $set } are kept. To remove them: “tenken receive{ $room } --forget { $set }”.
receive-same = Everything is here. Assessment “{ $id }” is here already, the same. Nothing was changed.
receive-older = Everything is here, but assessment “{ $id }” is newer on this computer, and was left as it is.
receive-other = Assessment “{ $id }” differs here from the codes, and nobody can tell which is newer. It was not taken in. To use the codes, delete the assessment here on the screen, then open “tenken receive” again.
receive-waiting = { $count ->
    [1] One set is not taken in yet.
   *[other] { $count } sets are not taken in yet.
} The codes that came in are kept. Open the same command again to go on at any time.
receive-forgotten = Set { $set } was removed.
receive-not-waiting = No set { $set } is waiting.
receive-file = “{ $path }” could not be read ({ $detail }). Check its name and where it is.
receive-utf-16 = “{ $path }” is a UTF-16 file. Save it as UTF-8 (in Notepad: “Save as”, encoding UTF-8), then try again.
receive-no-codes = “{ $path }” does not seem to be a file of codes. Reading was stopped. Check that it is the file you meant.
receive-newer = “{ $path }” was made by a newer tenken (format { $format }). Take the codes in with the newer tenken.
receive-broken = The file with the codes that came in, “{ $path }”, cannot be read (line { $line }). Move it elsewhere, then scan the codes again.
receive-questionnaire-missing = The codes are complete, but their questionnaire (fingerprint { $hash }) is not here. Use the same version of tenken, or say where the questionnaire is with “--questionnaire FOLDER”. The codes that came in are kept.
receive-questionnaire-other = The questionnaire given is not the one the codes were made with (fingerprint { $hash }). Give the folder of that one, as it was then. The codes that came in are kept.
receive-workshop-other = These codes answer questionnaire “{ $id }” version { $version }, which is not that of the workshop “{ $name }”. They were not taken in.
reception-purpose = Scan a code, or type it and press Enter. The order does not matter.

# What is wrong with a code
receive-not-a-code = That is not a code. Scan a code of tenken; it begins with T or a digit.
receive-input-method = “{ $character }” is in no code. Turn the input method off and scan again.
receive-layout = “{ $character }” is in no code. Check that the scanner is set for the same keyboard as this computer, and scan again.
receive-damaged = The code that begins with “{ $start }” has something wrong or missing. Scan it again.
receive-line-length = Line { $number } should have { $wanted } letters but has { $found }. Type line { $number } again.
receive-line = There is a mistake in line { $number }. Type line { $number } again.
receive-differs = Number { $number } of set { $set } is not what came in before. Check that no code of another assessment is among these. To begin anew, remove the set with “tenken receive{ $room } --forget { $set }”.
receive-mixed = The codes of set { $set } are not of one assessment. Remove them with “tenken receive{ $room } --forget { $set }” and scan from the beginning.
receive-too-many = { $count } sets are not taken in yet. Scan the rest, or remove some with “tenken receive{ $room } --forget SET”.
