// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/other_mark.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kLongest = 60;

/// Brackets and signs, the number by that decimal mark, and what follows: "%", a unit.
QRegularExpressionMatch numberBy(const QString &text, QChar mark)
{
    static const auto pattern = [](const QString &decimal, const QString &group) {
        return QRegularExpression(
            QStringLiteral(
                "^(\\s*\\(?\\s*[+-]?)(\\d{1,3}(?:[%2 '\u2019\u00a0\u202f]\\d{3})+|\\d+)%1"
                "(\\d+)(\\)?\\s*[^\\d.,]*)$")
                .arg(decimal, group));
    };
    static const QRegularExpression withPoint = pattern(QStringLiteral("\\."), QStringLiteral(","));
    static const QRegularExpression withComma = pattern(QStringLiteral(","), QStringLiteral("."));
    return text.size() > kLongest ? QRegularExpressionMatch()
                                  : (mark == u'.' ? withPoint : withComma).match(text);
}

/// "1,234": groups of three read in either way.
bool canBeGroups(const QRegularExpressionMatch &match)
{
    constexpr qsizetype kGroup = 3;
    const QString whole = match.captured(2);
    const bool hasGroups =
        std::any_of(whole.begin(), whole.end(), [](QChar c) { return !c.isDigit(); });
    return !hasGroups && whole.size() <= kGroup && match.capturedView(3).size() == kGroup &&
           whole.front() != u'0';
}

QChar otherMarkOf(const QLocale &locale)
{
    return locale.decimalPoint() == QStringLiteral(".") ? u',' : u'.';
}

QChar ownMarkOf(const QLocale &locale)
{
    return otherMarkOf(locale) == u',' ? u'.' : u',';
}

/// "1.234.567": a mark that stands there twice groups digits.
bool hasManyGroups(const QString &text, QChar mark)
{
    static const auto pattern = [](const QString &group) {
        return QRegularExpression(
            QStringLiteral("^\\s*\\(?\\s*[+-]?\\d{1,3}(?:%1\\d{3}){2,}\\)?\\s*[^\\d.,]*$")
                .arg(group));
    };
    static const QRegularExpression byPoint = pattern(QStringLiteral("\\."));
    static const QRegularExpression byComma = pattern(QStringLiteral(","));
    return text.size() <= kLongest && (mark == u'.' ? byPoint : byComma).match(text).hasMatch();
}

/// "1234" of "1,234"; unchanged where the mark does not group three digits.
QString withoutGroups(const QString &text, QChar mark)
{
    const QRegularExpressionMatch match = numberBy(text, mark);
    if (!match.hasMatch() || !canBeGroups(match))
        return text;
    return match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
}

} // namespace

QString withoutGroupMark(const QString &text, const QLocale &locale)
{
    const QChar mark = otherMarkOf(locale);
    return locale.groupSeparator() == QString(mark) ? withoutGroups(text, mark) : text;
}

OtherMark::OtherMark(const CellBlock &block, const QLocale &locale) : m_locale(locale)
{
    const QChar other = otherMarkOf(locale);
    const QChar own = ownMarkOf(locale);
    bool hasOwn = false;
    for (const QList<BlockCell> &row : block.rows) {
        for (const BlockCell &cell : row) {
            const bool isText =
                !cell.number && (cell.text.contains(u',') || cell.text.contains(u'.'));
            if (!isText)
                continue;
            const QRegularExpressionMatch byOther = numberBy(cell.text, other);
            const QRegularExpressionMatch byOwn = numberBy(cell.text, own);
            m_isOther = m_isOther || (byOther.hasMatch() && !canBeGroups(byOther));
            hasOwn = hasOwn || (byOwn.hasMatch() && !canBeGroups(byOwn)) ||
                     hasManyGroups(cell.text, other);
        }
    }
    m_isOwn = hasOwn && !m_isOther;
    m_isOther = m_isOther && !hasOwn;
}

BlockCell OtherMark::read(BlockCell cell) const
{
    if (cell.number)
        return cell;
    if (m_isOwn) {
        cell.text = withoutGroupMark(cell.text, m_locale);
        return cell;
    }
    if (m_isOther) // what is the decimal mark here groups digits there
        cell.text = withoutGroups(cell.text, ownMarkOf(m_locale));
    const QRegularExpressionMatch match = numberBy(cell.text, otherMarkOf(m_locale));
    if (!match.hasMatch() || (canBeGroups(match) && !m_isOther))
        return cell;
    QString digits;
    for (const QChar c : match.captured(2)) {
        if (c.isDigit())
            digits += c;
    }
    cell.text = match.captured(1) + digits + m_locale.decimalPoint() + match.captured(3) +
                match.captured(4);
    return cell;
}

} // namespace kf
