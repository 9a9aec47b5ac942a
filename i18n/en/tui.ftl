# About the terminal itself
terminal-failed = The terminal could not be used ({ $detail }). Your answers are saved. Open it in another terminal, or start with --plain.
