# Texts that differ only in their line breaks and spaces are one text, for all of their parts.
function finish(    key) {
    if (head == "") return
    key = body
    gsub(/[[:space:]]+/, " ", key)
    key = head key
    if (!(key in place)) {
        place[key] = ++count
        heads[count] = head
        bodies[count] = body
    }
    names[place[key]] = names[place[key]] of
    head = ""
}
/^%% part / { print; next }
/^%% text / { finish(); head = $0; of = body = ""; next }
/^%% of / { of = of $0 "\n"; next }
# No empty lines between the names and the text.
body == "" && /^$/ { next }
{ body = body $0 "\n" }
END {
    finish()
    for (each = 1; each <= count; each++) printf "%s\n%s%s", heads[each], names[each], bodies[each]
}
