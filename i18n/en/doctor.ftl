# Words of the doctor

doctor-version = tenken { $version } ({ $system })
doctor-language =
    { $reason ->
        [flag] The language is English (asked for with --lang).
        [variable] The language is English (set in TENKEN_LANG).
        [settings] The language is English (chosen earlier).
        [locale] The language is English (the system’s locale).
        [console] The language is English (this console has no Japanese letters).
       *[nothing] The language is English (nothing says otherwise).
    }
doctor-no-data-folder = There is no folder to keep assessments in.
doctor-data-folder =
    { $exists ->
        [yes] Data folder: { $path }
       *[no] Data folder: { $path } (not there yet; made with the first save)
    }{ $origin ->
        [flag] { " (asked for with --data-dir)" }
        [variable] { " (set in TENKEN_DATA_DIR)" }
        [portable] { " (tenken-data beside the program)" }
       *[platform] { " (the system’s own place)" }
    }
doctor-data-folder-advice = “{ $path }” cannot be written to ({ $detail }). Check its rights and room, or name another folder with “--data-dir DIR”.
doctor-storage =
    { $readonly ->
        [yes] The disk of the data folder is read-only.
       *[no] Free space on the disk of the data folder: { $free } MB
    }
doctor-storage-read-only = Earlier assessments can be opened, and reports written elsewhere. To answer, make it writable (some sticks have a switch), or name another folder with “--data-dir DIR”.
doctor-storage-full = Little space is left. Delete files you no longer need, or name another folder with “--data-dir DIR”.
doctor-owner =
    { $kept ->
        [yes] Only this user can read what is saved.
       *[no] The disk of the data folder keeps no rights of users.
    }
doctor-owner-unknown = Whether others can read what is saved cannot be known here.
doctor-owner-stick = That is usual for a stick. Whoever has it in hand can read what is on it, so do not leave it lying about.
doctor-owner-advice = Whoever can use this disk can read the answers. Make sure that this is all right, or name another folder with “--data-dir DIR”.
doctor-assessments = Assessments stored: { $good }; unreadable: { $bad }
doctor-assessments-unread = The stored assessments cannot be looked at.
doctor-assessments-advice = “tenken list” shows which cannot be read and what to do.
doctor-settings = The file of settings cannot be read.
doctor-terminal =
    { $interactive ->
        [yes] Terminal: { $term }
       *[no] This is not a terminal (TERM: { $term }).
    }
doctor-terminal-advice = The screens need a terminal. “tenken --plain” and “tenken new --answers FILE” work without.
doctor-size = Terminal size: { $columns } columns, { $rows } rows
doctor-size-unknown = The terminal’s size is not known.
doctor-size-advice = The screens read best with at least 80 columns and 24 rows.
doctor-color =
    { $reason ->
        [always] Colours: on (--color always).
        [never] Colours: off (--color never).
        [no-color] Colours: off (NO_COLOR is set).
        [dumb] Colours: off (TERM is dumb).
        [terminal] Colours: off (terminals of this name show them wrongly; --color always turns them on).
        [no-terminal] Colours: off (not a terminal).
       *[auto] Colours: on.
    }
doctor-widths =
    { $asked ->
        [yes] Widths of characters as counted here: { $ours } (the terminal gave no answer)
       *[no] Widths of characters as counted here: { $ours } (the terminal was not asked)
    }
doctor-widths-asked = Widths of characters as counted here: { $ours } (as the terminal draws them: { $theirs })
doctor-widths-advice = The terminal counts differently, so lines and tables may be out of place. Set its ambiguous-width characters to narrow, or use “--ascii”.
doctor-signs =
    { $signs ->
        [ascii] Signs of the screens: ASCII only
       *[box] Signs of the screens: ticks and arrows
    }{ $reason ->
        [flag] { " (asked for with --ascii)" }
        [console] { " (this console has no others)" }
        [settings] { " (saved; “tenken doctor --forget” leaves it to the terminal again)" }
       *[terminal] { " (as terminals of this name have them)" }
    }
doctor-signs-advice = They may be out of place here. “tenken doctor --save” keeps ASCII signs for every start; “tenken doctor --forget” undoes it.
doctor-save-needs-terminal = Nothing was saved: which signs fit is measured in the terminal. Start “tenken doctor --save” in it, without sending its output elsewhere.
doctor-save-no-answer = Nothing was saved: the terminal did not say how wide its signs are. If they are out of place, “tenken --ascii” draws ASCII signs, and “tenken doctor --save --ascii” keeps them for every start.
doctor-rare-letters = Rare letters such as 𠮷, and emoji, get lost when typed or pasted in this terminal.
doctor-rare-letters-advice = Write such a text in your own editor (set EDITOR, then F4 twice), or bring it in with “tenken new --answers FILE” or “tenken import FILE”.
doctor-locale = Locale: { $locale }
doctor-locale-advice = It is not a UTF-8 locale. If Japanese comes out garbled, set one, such as “export LANG=ja_JP.UTF-8”.
doctor-fonts = Fonts with Japanese letters: { $count }
doctor-fonts-unknown = Whether there is a font with Japanese letters cannot be known here.
doctor-fonts-advice = There is no Japanese font. Install one, such as Noto Sans CJK JP.
doctor-network = Network: tenken opens no socket, ever.
