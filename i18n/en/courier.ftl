# The check that goes round (courier): one stick, taken from computer to computer

courier-about = Take a stick from computer to computer, one check at each
courier-about-prepare = Make a stick ready to go round
courier-about-collect = Take the checks from a stick that went round into the data folder of this computer
courier-help-folder = The folder on the stick that the program is put into
courier-help-from = The folder on the stick that the program is in
courier-help-questionnaire = A questionnaire’s id, or the path of its folder (else as prepared before, or the usual)
courier-help-level = How far it goes: triage, essential or full (else as prepared before, or the usual)
courier-help-organisation = The company’s name to begin with
courier-help-site = The name of the site or line to begin with

courier-prepared = Ready: “{ $path }”.{"\u000A"}Put the program into “{ $folder }”. Started from there, it goes straight to the check.{"\u000A"}When the stick is back, “tenken courier collect FOLDER” takes everything in.
courier-nowhere = There is no folder “tenken-data” beside the program, so the answers would stay on this computer. Make one with “tenken courier prepare FOLDER” and start the program from that folder.
courier-newer = “{ $path }” was made by a newer tenken (format { $format }). Open it with the newer tenken.
courier-damaged = Line { $line }, character { $column } of “{ $path }” cannot be read ({ $fault ->
    [not-text] it is not UTF-8 text
    [unknown-format] the format number is wrong
    [other-id] the id is another
   *[syntax] { $detail }
}). The checks on the stick are untouched. Rename the file, then run “tenken courier prepare” again.
courier-names = The name of the company or site in “{ $path }” is too long, or has line breaks or the like. Run “tenken courier prepare” again.
courier-no-questionnaire = The questionnaire “{ $id }” version { $version } is not in “{ $path }”. Run “tenken courier prepare” again with that version.

# The screen between two checks
courier-begin = Begin a check
courier-begin-new = Begin a new one (the unfinished check is handed in as it is)
courier-go-on = Go on with the unfinished check ({ $site }{ $date } { $time }, { $count } answered)
courier-taken = Another tenken has that check open now. You cannot go on with it here.
courier-site = { $site },{" "}
courier-promise = Your answers are saved in “{ $folder }” only. tenken writes nothing anywhere else on this computer. The answers of finished checks do not appear here.
courier-count = Checks collected: { $count }
courier-handed-in = Handed in: { $file }
courier-check = Check code { $check }
courier-pull-out = Before you pull the stick out, leave the program and have the computer eject it.

# The end, and stopping on the way
courier-done-kept = Your answers are saved on the stick.
courier-done-closes = After three minutes without a key it is handed in and this screen closes.
courier-hand-in = Hand in and finish
courier-stop-kept = Stopping hands in your answers so far. You cannot go on with them afterwards.
courier-stop = Hand in and finish
courier-go-back = Go on
courier-not-saved-words = “save” tries again.
courier-not-saved-leave = NOT SAVED. Finishing once more loses what is not saved; “save” tries again.

# collect
courier-collect-none = There are no checks of a stick that went round in “{ $path }”. Name the folder on the stick that the program is in.
courier-collected = { $all ->
    [1] 1 file
   *[other] { $all } files
}: { $new } taken in, { $replaced } replaced by newer ones, { $same } here already, { $older } newer here, { $refused } refused. The files on the stick are as they were.
courier-collect-to = Taken into: { $path }
courier-collect-here = The folder to take the checks into is “{ $path }”, on the stick itself. Everybody’s answers would stay on the stick, so nothing was taken in. Run it with the tenken on this computer, or name another folder with “--data-dir DIR”.
courier-collect-unfinished = { $count ->
    [1] One unfinished check is
   *[other] { $count } unfinished checks are
} on the stick as well. Start the program on the stick to go on with it or to hand it in.
