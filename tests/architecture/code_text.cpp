// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/code_text.h"

#include <QRegularExpression>

namespace kf::architecture {

namespace {

// A comment, a text or a character, whichever begins first. The quote between digits of a number
// (10'000) begins none.
const QRegularExpression &commentOrLiteral()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"re((?<comment>//[^\n]*|/\*.*?\*/)|"(?:\\.|[^"\\\n])*"|(?<!\w)'(?:\\.|[^'\\\n])+')re"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

void blank(QString &text, qsizetype from, qsizetype length)
{
    for (qsizetype at = from; at < from + length; ++at) {
        if (text.at(at) != u'\n')
            text[at] = u' ';
    }
}

QString blanked(const QString &text, bool literalsToo)
{
    QString result = text;
    auto matches = commentOrLiteral().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (literalsToo || match.hasCaptured(QStringLiteral("comment")))
            blank(result, match.capturedStart(), match.capturedLength());
    }
    return result;
}

} // namespace

QString withoutComments(const QString &text)
{
    return blanked(text, false);
}

QString withoutCommentsAndLiterals(const QString &text)
{
    return blanked(text, true);
}

} // namespace kf::architecture
