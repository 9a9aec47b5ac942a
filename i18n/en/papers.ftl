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
        [no] Telephone { $phone }
       *[yes] Telephone { $phone } ({ $hours })
    }
contact-checked = Checked on { $date }
