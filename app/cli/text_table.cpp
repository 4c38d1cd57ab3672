// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "app/cli/console.h"

#include <algorithm>

namespace kf::cli {

namespace {

constexpr qsizetype kIndent = 2;
constexpr qsizetype kGap = 2;
constexpr qsizetype kNarrowestText = 8;

QString fitted(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.first(width - 1) + QChar(0x2026);
}

QString
lineOf(const QStringList &cells, const QList<TextColumn> &columns, const QList<qsizetype> &widths)
{
    QString line(kIndent, QLatin1Char(' '));
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString cell = fitted(cells.value(i), widths[i]);
        line +=
            columns[i].isNumber ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
        line += QString(kGap, QLatin1Char(' '));
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line + QLatin1Char('\n');
}

/// Takes width from the widest texts until the table fits its line.
void narrow(QList<qsizetype> &widths, const QList<TextColumn> &columns)
{
    const auto total = [&] {
        qsizetype sum = kIndent - kGap;
        for (const qsizetype width : widths)
            sum += width + kGap;
        return sum;
    };
    while (total() > kLineWidth) {
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

} // namespace

QString tableText(const QList<TextColumn> &columns, const QList<QStringList> &rows)
{
    QStringList titles;
    QStringList units;
    QList<qsizetype> widths;
    for (const TextColumn &column : columns) {
        titles += column.title;
        units += column.unit;
        widths += std::max(column.title.size(), column.unit.size());
    }
    QList<QStringList> safe;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += oneLine(cell);
        safe += cells;
    }
    for (const QStringList &row : safe) {
        for (qsizetype i = 0; i < widths.size() && i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    narrow(widths, columns);
    QString text = lineOf(titles, columns, widths);
    if (!units.join(QString()).isEmpty())
        text += lineOf(units, columns, widths);
    for (const QStringList &row : safe)
        text += lineOf(row, columns, widths);
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

} // namespace kf::cli
