# The way through without screens (--plain)
plain-prompt = Answer:
plain-chosen = (your answer)
plain-multiple = Type the numbers with spaces between them (such as 1 3). If none applies, just press Enter.
plain-not-understood = “{ $line }” was not understood. Type a number, or “help”.
plain-help = Answer with a number. These words work as well:
plain-find = Type words of the question you want to go to, or “back”.
plain-word-back = back
plain-word-help = help
plain-word-language = language
plain-word-list = list
plain-word-note = note
plain-word-quit = quit
plain-word-report = report
plain-word-undo = undo
plain-word-why = why
