# Words about what is handed out

start-close-window = Press Enter to close this window.

licences-about = Show the parts of the program and their licences
licences-help-full = Show where the parts come from and all licence texts, too
licences-own = tenken may be used under { $licence }, whichever you choose.
licences-questionnaires = The same licences hold for the texts of questionnaires and reports. The official documents that questionnaires name belong to those who issue them.
licences-parts = Parts that others wrote ({ $count })
licences-platforms = These are the parts for Linux, Windows and macOS together; no single program holds all of them. Parts that only write code into the program are listed, too. The GNU C Library and the GCC runtime library are in the one-file program for Linux only, the Microsoft C runtime in the one for Windows only.
licences-more = “tenken licences --full” shows the licence texts.
licences-of = For: { $names }

man-about = Print the manual page
man-title = tenken manual
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-description-text = A self-check for a company before generative AI goes into its work. Answer questions on copyright, personal information, secrets, AI errors and rules; get a score, the reasons for it, and what to do first. It opens no network connection. Started without a command it shows its screens.
man-options = OPTIONS OF EVERY COMMAND
man-commands = COMMANDS
man-exit = EXIT STATUS
man-exit-done = Done.
man-exit-failed = It failed; a message says what, where and what to do.
man-exit-usage = The command line is wrong.
man-environment = ENVIRONMENT
man-environment-data = The folder for assessments, without --data-dir.
man-environment-lang = The language (ja, en), without --lang.
man-environment-no-color = Not empty: no colours.
man-environment-accessible = Not empty: the same as --plain.
man-environment-editor = The editor for notes.
man-files = FILES
man-files-portable = A folder of this name beside the program keeps the assessments.
man-files-assessment = One assessment is one readable file in the data folder.
man-notes = NOTES
man-notes-text = This is a self-assessment, not legal advice. Where something is unsettled, ask a lawyer or the public office in charge.
