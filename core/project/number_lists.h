// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Nine tenths of a large plan are lists of 24 numbers on one line, and a general YAML scanner
// takes most of its time for them. They are taken out of the text before it is parsed (leaving
// "[]", so that lines stay where they are) and put back when the parser meets that list.

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace kf {

/// One list of plain numbers in brackets that ends its line.
struct NumberList {
    qsizetype reducedAt = 0; ///< offset of its opening bracket in the reduced text
    qsizetype at = 0;        ///< offset of its opening bracket in the whole text
    qsizetype size = 0;      ///< bytes from bracket to bracket, both included
};

struct ReducedText {
    QByteArray text;
    std::vector<NumberList> lists; ///< in the order of the text
};

/// `text` with every such list emptied. What looks like a list may stand inside a quoted text or a
/// comment: a caller has to see that the parser meets each of `lists` as a list, and to parse the
/// whole text where it does not.
ReducedText withoutNumberLists(QByteArrayView text);

} // namespace kf
