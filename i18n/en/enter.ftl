# Words of the command that types in a filled paper form

enter-about = Type in a filled paper form, by its numbers
enter-help-level = triage, essential or full; that of the form or the assessment if left out

# The beginning
enter-intro = The paper form “{ $title }” is typed into assessment { $id } ({ $organisation }).
enter-keys = Type the number of the marked box and press Enter (such as 3; several: 135; none of them: 0). A note follows after a space. Enter alone goes on, < goes back one, - removes the answer, q leaves. Every line is saved.
enter-prompt-number = Form number ({ $number } if empty):
enter-no-form = The input ended before the form number. Nothing was changed.
enter-other-form = Form number “{ $typed }” is not a form of this assessment. Nothing was typed in. The form of this assessment is { $number }; “tenken questionnaire print { $questionnaire } --level { $level }” prints it.
enter-other-level = Form number “{ $typed }” is a form of another level ({ $level }). Nothing was typed in. Use “--level { $level }” for this form, or leave “--level” out. “tenken questionnaire print { $questionnaire } --level { $level }” prints it again (form number { $number }).

# Line by line
enter-part = { $title } (questions { $first } to { $last })
enter-prompt-question = { $number }:
enter-prompt-held = { $number } [{ $held }]:
enter-prompt-reason = { $number } does not apply because:
enter-prompt-total = Sum of the box numbers of this section:
enter-prompt-mending = Question and boxes to correct (such as 12 3); only a number corrects the sum; Enter alone leaves it so:
enter-raised = The range of this assessment is now “{ $level }”.
enter-agrees = The sums agree.
enter-differs = The sums differ: the form has { $paper }, what is typed makes { $typed }. These questions hold these boxes:

# Lines that were not taken
enter-not-digits = Begin with the number of a box. A note follows it after a space.
enter-no-such-box = There is no { $digit }; it goes from 1 to { $last }.
enter-one-box = This question takes one box. Write a note of digits with a word before it, such as “see 12”.
enter-twice = { $digit } is there twice.
enter-zero-with-others = 0 means that no box is marked; it cannot go with other numbers.
enter-alone = { $digit } cannot go with other numbers. Type only it, or only the others.
enter-out-of-range = Type a whole number from { $min } to { $max }.
enter-too-long = Too long; { $limit } characters are the most.
enter-not-a-total = Type the sum that is on the form, as a number. If there is none, just press Enter.
enter-not-in-part = Type the number of a question from { $first } to { $last } and its answer (such as { $first } 3).
enter-at-start = This is the first question.

# The end
enter-stopped =
    { $place ->
        [total] The input ended at the sum after question { $number }. Everything before is saved. To go on, run “{ $again }” again; Enter alone goes past what is typed already.
       *[question] The input ended at question { $number }. Everything before is saved. To go on, run “{ $again }” again; Enter alone goes past what is typed already.
    }
enter-unreadable = The input could not be read: { $detail }. Everything so far is saved. Check where it comes from.
enter-done =
    { $count ->
        [1] All is typed in. One question is answered.
       *[other] All is typed in. { $count } questions are answered.
    }
enter-done-open =
    { $count ->
        [1] One question has no answer: { $numbers }
       *[other] { $count } questions have no answer: { $numbers }
    }
enter-done-without-reason =
    { $count ->
        [1] “Does not apply” without a reason does not count; the reason lacks at one question: { $numbers }
       *[other] “Does not apply” without a reason does not count; the reason lacks at { $count } questions: { $numbers }
    }
enter-done-outside =
    { $count ->
        [1] One answer is to a question that the other answers leave out. It is kept but does not enter the score.
       *[other] { $count } answers are to questions that the other answers leave out. They are kept but do not enter the score.
    }
enter-done-unchecked = The sum was not checked: { $part }
enter-done-differs = The sums still differ: { $part }, on the form { $paper }, typed { $typed }
enter-numbers-gap = ,{ " " }
enter-next = See the report: { $report }
