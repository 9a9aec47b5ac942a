# Keeping and reading assessments

# $action what was being done, $path the file or folder, $cause why, $detail a number or words that go with the cause
store-failed = { $action ->
    [read] “{ $path }” could not be read.
    [list] The contents of “{ $path }” could not be listed.
    [make-folder] The folder “{ $path }” could not be made.
    [lock] “{ $path }” could not be opened for writing.
    [set-aside] “{ $path }” could not be given another name.
    [restore] The version before could not be restored from “{ $path }”.
    [delete] “{ $path }” could not be moved to the trash.
    [undelete] “{ $path }” could not be taken out of the trash.
    [new-id] No new assessment could be made in “{ $path }”.
   *[save] “{ $path }” could not be saved.
}{" "}{ $cause ->
    [disk-full] The disk is full. Delete files you no longer need, or choose another folder.
    [no-room-for-file] There is no room for another file: either space or the number of files has run out. Delete files you no longer need, or choose another folder.
    [quota-reached] Your share of the disk is used up. Delete files you no longer need, or choose another folder.
    [read-only] The disk is read-only. Make it writable, or choose another folder.
    [denied] You do not have permission. Check the rights of the folder and the file, or choose another folder.
    [missing] The file or folder is not there. Check that no USB stick has been pulled out.
    [too-many-open-files] Too many files are open on this computer. Close other programs and try again.
    [device-failed] The device (disk or USB stick) failed to read or write. Plug it in again, or choose another folder.
    [not-a-regular-file] It is not an ordinary file but a link, a folder or the like. Rename it or move it elsewhere.
    [too-large] It is too large. One file may hold up to { $detail } MB. Shorten the notes.
    [held-by-other] { $detail ->
        [unknown] Another tenken has it open.
       *[other] Another tenken (process { $detail }) has it open.
    } You can read it. To write, close the other one.
    [newer] The file was made by a newer tenken (format { $detail }). It has been left alone. Open it with the newer tenken.
    [damaged] The file is damaged and cannot be read. It has been left alone. Rename the file and try again.
    [outdated] Something newer has been saved since it was opened. It has not been overwritten. Close it and open it again.
    [exists] Something has that name already. It has not been overwritten.
    [other-id] The contents belong to another assessment. Nothing has been overwritten. Open it again.
    [not-damaged] The file is not damaged. It has been left where it is.
    [stopped] Saving stopped halfway. Close it and open it again.
   *[other] The system says: { $detail }. You can also choose another folder.
}

# $fault how it is damaged, $line, $column, $backup whether the version before is good (yes, no)
store-damaged = { $fault ->
    [not-text] Line { $line } of “{ $path }” holds something that is not UTF-8 text.
    [unknown-format] The format number of “{ $path }” (format: { $detail }) is wrong.
    [other-id] The id in “{ $path }” ({ $detail }) is not the one in its file name.
   *[syntax] Line { $line }, character { $column } of “{ $path }” cannot be read.
}{" "}The file has been left alone. { $backup ->
    [yes] The version saved before is still there and can be restored.
   *[no] There is no good copy. Correcting it in a text editor such as Notepad may make it readable again.
}

store-newer = Assessment “{ $id }” was made by a newer tenken (format { $format }). It has been left alone. Open it with the newer tenken.
store-absent = There is no assessment “{ $id }”.
store-only-backup = The file of assessment “{ $id }” is not there, but the version saved before is. It can be restored.

store-find-empty = There are no assessments yet. Begin with “tenken”.
store-find-unknown = No assessment begins with “{ $id }”. “tenken list” shows them all.
store-find-ambiguous = Several assessments begin with “{ $id }”: { $ids }. Type more of the id.

store-settings-damaged = The settings in “{ $path }” cannot be read, so the standard ones are used. When you next change a setting, this file is kept under another name.
store-settings-newer = The settings in “{ $path }” were made by a newer tenken (format { $format }). The standard ones are used, and the file is left alone.

store-no-data-dir = There is no folder to keep assessments in. Name one with “--data-dir FOLDER”.
