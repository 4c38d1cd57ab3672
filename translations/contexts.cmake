# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the names of the contexts in the translations TS to the file CONTEXTS, one a line.
file(STRINGS "${TS}" names REGEX "^ +<name>")
list(TRANSFORM names REPLACE "^ +<name>(.*)</name>$" "\\1")
list(JOIN names "\n" lines)
file(WRITE "${CONTEXTS}" "${lines}\n")
