# Words that every screen and report shares
app-name = tenken
no-name = (no company name)
scope = Your situation
# Marks a text that is not translated yet
fallback-text = { $text } (not yet available in this language)
# The name of this language, and the same in letters that every console has
language-name = English
language-name-ascii = English
