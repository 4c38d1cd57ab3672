// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/text_table.h"

#include <algorithm>

namespace kf {

namespace {

constexpr qsizetype kIndent = 2;
constexpr qsizetype kGap = 2;
constexpr qsizetype kNarrowestText = 8;
constexpr qsizetype kReadableText = 32; ///< narrower, a text of several lines is hard to read
constexpr qsizetype kMostCut = 24;      ///< characters that a line may be too long for a table

/// The text in lines of at most that width, broken between words where it can be.
QStringList linesOf(const QString &text, qsizetype width)
{
    QStringList lines;
    QString rest = text;
    while (rest.size() > width) {
        const qsizetype space = rest.lastIndexOf(QLatin1Char(' '), width);
        const qsizetype end = space > 0 ? space : width;
        lines += rest.first(end);
        rest = rest.sliced(space > 0 ? end + 1 : end);
    }
    return lines += rest;
}

QString
lineOf(const QStringList &cells, const QList<TextColumn> &columns, const QList<qsizetype> &widths)
{
    QString line(kIndent, QLatin1Char(' '));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = cells.value(i);
        line +=
            columns[i].isNumber ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
        line += QString(kGap, QLatin1Char(' '));
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

/// A row in as many lines as its longest text asks for.
QString
rowOf(const QStringList &cells, const QList<TextColumn> &columns, const QList<qsizetype> &widths)
{
    QList<QStringList> broken;
    qsizetype most = 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        broken += linesOf(cells.value(i), widths[i]);
        most = std::max(most, broken.last().size());
    }
    QString text;
    for (qsizetype line = 0; line < most; ++line) {
        QStringList parts;
        for (const QStringList &lines : std::as_const(broken))
            parts += lines.value(line);
        text += lineOf(parts, columns, widths);
    }
    return text;
}

/// How wide a line of columns is.
qsizetype lineWidth(const QList<qsizetype> &widths)
{
    qsizetype sum = kIndent - kGap;
    for (const qsizetype width : widths)
        sum += width + kGap;
    return sum;
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, word.size());
    return longest;
}

/// The titles in as many lines as the widths ask for, the last line full.
QList<QStringList> titleLines(const QList<TextColumn> &columns, const QList<qsizetype> &widths)
{
    QList<QStringList> broken;
    qsizetype most = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QStringList lines;
        for (const QString &word : columns[i].title.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= widths[i])
                lines.last() += QLatin1Char(' ') + word;
            else
                lines += word;
        }
        most = std::max(most, lines.size());
        broken += lines;
    }
    QList<QStringList> heads(most);
    for (qsizetype line = 0; line < most; ++line) {
        for (const QStringList &lines : std::as_const(broken))
            heads[line] += lines.value(line - (most - lines.size()));
    }
    return heads;
}

/// The widths in which every text has room; titles may be broken between words.
QList<qsizetype> widthsOf(const QList<TextColumn> &columns, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const TextColumn &column : columns)
        widths += std::max(longestWord(column.title), column.unit.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < widths.size() && i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    return widths;
}

/// Takes width from the widest texts until the table fits its line.
void narrow(QList<qsizetype> &widths, const QList<TextColumn> &columns)
{
    while (lineWidth(widths) > kLineWidth) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool mayShrink = !columns[i].isNumber && widths[i] > kNarrowestText;
            if (mayShrink && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[widest];
    }
}

/// Control characters and those that turn the direction of writing around.
bool isUnsafe(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

QString oneLine(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (isUnsafe(c))
            c = c.isSpace() ? QChar(QChar::Space) : QChar(QChar::ReplacementCharacter);
    }
    return safe;
}

bool fits(const QList<TextColumn> &columns, const QList<QStringList> &rows)
{
    const QList<qsizetype> wanted = widthsOf(columns, rows);
    if (lineWidth(wanted) > kLineWidth + kMostCut)
        return false;
    QList<qsizetype> widths = wanted;
    narrow(widths, columns);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (widths[i] < wanted[i] && widths[i] < kReadableText)
            return false;
    }
    return true;
}

QString tableText(const QList<TextColumn> &columns, const QList<QStringList> &rows)
{
    QList<QStringList> safe;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += oneLine(cell);
        safe += cells;
    }
    QStringList units;
    for (const TextColumn &column : columns)
        units += column.unit;
    QList<qsizetype> widths = widthsOf(columns, safe);
    narrow(widths, columns);
    QString text;
    for (const QStringList &head : titleLines(columns, widths))
        text += lineOf(head, columns, widths);
    if (!units.join(QString()).isEmpty())
        text += lineOf(units, columns, widths);
    for (const QStringList &row : safe)
        text += rowOf(row, columns, widths);
    return text;
}

QString wrapped(const QString &text, qsizetype indent)
{
    const QString margin(indent, QLatin1Char(' '));
    QString out;
    QString line = margin;
    for (const QString &word : oneLine(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (line.size() > indent && line.size() + 1 + word.size() > kLineWidth) {
            out += line + QLatin1Char('\n');
            line = margin;
        }
        if (line.size() > indent)
            line += QLatin1Char(' ');
        line += word;
    }
    return out + line + QLatin1Char('\n');
}

} // namespace kf
