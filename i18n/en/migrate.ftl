# An assessment under the newer version of its questionnaire

## Why there is nothing to do
migrate-same = The assessment already answers version { $version } of its questionnaire, so there is nothing to carry over.
migrate-older = Version { $found } is older than version { $answered }, which was answered. Answers are only carried over to a newer version; with --questionnaire you can name the folder of one.
migrate-not-installed = The questionnaire “{ $questionnaire }” is not built in. Name the folder of its newer version with --questionnaire.

## The report
migrate-title = Carried over to the newer version
migrate-about = { $name }: { $title }
migrate-side = version { $version }, assessment { $id }. { $result }
migrate-result = Grade { $grade }, { $score }.
migrate-no-old = Its result cannot be worked out, because that version is not at hand.
migrate-counts-title = What became of the questions
migrate-count =
    { $fate ->
        [kept] The same question, kept as it is: { $count }
        [reworded] In other words (an answer is carried over; please look at it again): { $count }
        [not_carried] The chosen answer no longer exists (please answer again): { $count }
        [new] New questions: { $count }
       *[dropped] No longer asked (kept in the file): { $count }
    }
migrate-next =
    { $confirm ->
        [0] To go on, start tenken and open assessment { $id }.
        [one] To go on, start tenken and open assessment { $id }. One answer waits for a second look.
       *[other] To go on, start tenken and open assessment { $id }. { $confirm } answers wait for a second look.
    }
migrate-old-stays = Assessment { $id } is as it was. The sign-off boxes of the new one are empty.
migrate-fate-title =
    { $fate ->
        [reworded] Please look at these answers again ({ $count })
        [not_carried] Please answer these again ({ $count })
        [new] New questions ({ $count })
        [kept] Kept ({ $count })
       *[dropped] No longer asked ({ $count })
    }

## Answers that wait for a second look
confirm-answer = The question has changed since you answered. Please confirm: press Enter if the answer still holds, or choose another.
confirm-review = Please confirm (the question has changed)

## In the wizard
newer-heading = There is a newer version of this questionnaire ({ $version })
newer-purpose = Your answers can be carried over to it as a new assessment. What changed is asked again. This assessment ({ $answered }) stays as it is.
newer-migrate = Carry the answers over and go on there
newer-stay = Go on with this version
newer-done =
    { $confirm ->
        [0] Carried over. New questions or open ones come first.
        [one] Carried over. One answer waits for a second look.
       *[other] Carried over. { $confirm } answers wait for a second look.
    }
key-migrate = carry over
key-stay = go on with this version

## The command line
migrate-cli-about = Carry an assessment over to the newer version of its questionnaire, as a new assessment
migrate-help-folder = Folder of the newer version, unless built in
