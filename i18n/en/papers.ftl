# Words of the wall card, the morning talk, the one-page summary and the places to ask

# Checking a questionnaire
check-card-on-scope = { $place }A question about scope cannot have a line for workers (card).
    Delete card, or move it to a question about a practice.
check-card-sentences = { $place }The line for workers (card) is { $count } sentences.
    Make it one, so that it can be read on a wall.
check-contacts-too-many = { $place }There are { $count } places to ask (at most { $limit }).
    Keep those that are asked most.
check-contact-without-source = { $place }The telephone number or the hours of this place to ask rest on no source.
    Name in source where they are stated, or delete phone and hours and give the page in address.
check-phone-bad = { $place }“{ $phone }” cannot be a telephone number.
    Write digits and “-”, such as 03-0000-0000.

# Showing a questionnaire
cli-show-card = For the wall ({ $kind ->
        [never_enter] do not enter
        [check] check
        [tell] tell
       *[do] do
    }): { $text }

# Places to ask
contact-title = Places to ask
contact-phone =
    { $has-hours ->
        [no] Telephone { $phone }.
       *[yes] Telephone { $phone } ({ $hours }).
    }
contact-checked = (Checked on { $date })
contact-explained = These places answer what a self-check cannot. Numbers and hours change; look at the website before you call.
contact-line = { $name }: { $answers } { $ways }

# The one-page summary
summary-title = Self-check: summary
summary-actions-title = What to do first (at most five)

# The wall card
wall-title = How we use AI here
wall-never-enter = Do not enter into AI
wall-check = Check
wall-tell = Tell
wall-whom = Tell this person

# The morning talk
morning-title = Morning talk (about 60 seconds)
morning-cue-greeting = Greeting
morning-cue-rule = Today’s rule
morning-cue-why = Why
morning-cue-today = From today
morning-cue-tell = If in doubt
morning-cue-together = Together
morning-greeting = Good morning, everyone. One minute on how we use generative AI.
morning-rule = There is one rule for today. “{ $rule }.”
morning-rule-again = Once more: “{ $rule }.”
morning-why = Why does it matter? { $why }
morning-why-plain = Why does it matter? A small slip in a hurry costs our customers and our company more than the moment it takes to look.
morning-today-never-enter = From today, stop before anything goes into AI, and look at it once more. If you are in doubt, leave it out and ask first.
morning-today-check = From today, stop for a moment and check, also when you are busy. If you cannot be sure, do not go on; ask first.
morning-today-tell = From today, do not keep it to yourself, however small it seems. Speak up early. Nobody is blamed for telling.
morning-today-do = From today, this is how we do it, whatever the job. If you do not know how, do not leave it; ask before you start.
morning-today-more = The busier we are, the faster our hands move. That is why this one short breath before we start is worth so much to our customers and to all of us.
morning-tell = If something goes wrong, or you are not sure, tell { $who } the same day.
morning-tell-blank = If something goes wrong, or you are not sure, tell ____________ the same day.
morning-together = Now say it with me, please. “{ $rule }.” Thank you. Let us have a good day.

papers-no-lines = The questionnaire of this assessment, “{ $questionnaire }”, has no line for the wall or the morning talk.
    Write card in its questions (docs/questionnaire-format.md). Lines of questions that do not apply are not used.
