# Words of the paper form and of the command that makes it

# The command
form-about = Make a blank form to fill in on paper
form-help-format = text, html or xlsx; text if left out
form-help-output = The file to write; xlsx needs it
form-xlsx-needs-output = An Excel form cannot go to the screen. Name the file to write, such as “--output form.xlsx”.
form-written = The form is in { $path }

# The top of the form
form-kind = Form to fill in
form-identity = { $id }, version { $version }, facts as of { $date }
form-range =
    { $count ->
        [1] Range: { $level } (one question)
       *[other] Range: { $level } ({ $count } questions)
    }
form-number = Form number
form-date = Date
form-date-blank = { "" }
form-how = How to fill this in
form-how-box = Mark one box at each question. Where it says “any number”, mark every answer that applies.
form-how-none = If nothing applies at an “any number” question, write “none” on its line.
form-how-open = Leave open what you cannot answer.
form-how-reason = If you mark “does not apply”, write the reason on the line below. Without a reason it does not count.
form-how-only = Where it says “Only if …”, answer only in that case.
form-how-total = In the box at the end of a section write the sum of the numbers of all boxes you marked (1, 3 and 5 make 9). It finds slips when the form is typed in.

# Questions
form-question-number = { $number }.
form-several = { " " }(any number)
form-evidence = “{ $option }” means: { $evidence }
form-note = Reason or note
form-answer-number = Number ({ $min } to { $max })
form-answer-text = Answer
form-total = Sum of the box numbers of this section (questions { $first } to { $last })

# When a question is to be answered
form-only = Only if { $when }.
form-only-or = , or if{ " " }
form-only-chosen =
    { $place ->
        [before] { $count ->
            [1] you chose { $boxes }, and{ " " }
           *[other] you chose { $boxes }, and{ " " }
        }
       *[last] you chose { $boxes }
    }
form-only-not-chosen =
    { $place ->
        [before] { $count ->
            [1] you did not choose { $boxes }, and{ " " }
           *[other] you chose none of { $boxes }, and{ " " }
        }
       *[last] { $count ->
            [1] you did not choose { $boxes }
           *[other] you chose none of { $boxes }
        }
    }
form-only-either =
    { $place ->
        [before] one of these holds ({ $list }), and{ " " }
       *[last] one of these holds ({ $list })
    }
form-only-either-gap = { "; " }
form-only-boxes = { $options } in question { $question }
form-only-boxes-gap = , or{ " " }
form-only-options = { $before } or { $last }
form-only-options-gap = ,{ " " }

# Heads of the table
form-column-number = No.
form-column-question = Question
form-column-answer = Answer (mark the box)

# The end
form-self-assessment = This form is for a self-assessment. It is not legal advice.
