# About the terminal itself
terminal-failed = The terminal could not be used ({ $detail }). Your answers are saved. Open it in another terminal, or start with --plain.
console-english = This console has no Japanese letters, so tenken speaks English here. For Japanese, open it in a terminal that has them (on the desktop, or kmscon or fbterm), with “--lang ja” if need be.
