// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table_layout.h"

#include "ui/rack/drawing_sheet.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QRectF>
#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace kf {

namespace {

constexpr std::array kSizes{8.0, 7.5, 7.0, 6.5, 6.0, 5.5};
constexpr double kRowGap = 5.0;       ///< between the lines of two rows
constexpr double kWidestText = 380.0; ///< wider words are broken
constexpr double kMostStretch = 1.6;  ///< a narrow table does not fill the page
constexpr double kTight = 1.5;        ///< padding of many narrow columns
constexpr qsizetype kManyColumns = 20;
constexpr double kEndless = 4000.0;

double sumOf(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

double longestWord(const QString &text, const QFontMetricsF &metrics)
{
    double longest = 0.0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// What a column wants, and what it cannot do without.
struct Wishes {
    QList<double> natural;
    QList<double> least;
};

Wishes wishesOf(const PeopleTable &table,
                const QList<qsizetype> &strongRows,
                const TableFonts &fonts,
                double points,
                double padding)
{
    const QFontMetricsF plain(fonts.cell(points), fonts.device);
    const QFontMetricsF strong(fonts.cell(points, true), fonts.device);
    Wishes wishes;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const PeopleColumn &column = table.columns[i];
        const double head =
            std::max(longestWord(column.title, strong), plain.horizontalAdvance(column.unit));
        double widest = 0.0;
        double word = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QFontMetricsF &metrics = strongRows.contains(row) ? strong : plain;
            widest = std::max(widest, metrics.horizontalAdvance(table.rows[row][i]));
            word = std::max(word, longestWord(table.rows[row][i], metrics));
        }
        const double least = column.holdsText ? std::min(word, kWidestText) : widest;
        wishes.least.append(std::max(head, least) + 2 * padding + 1);
        wishes.natural.append(std::max(head, std::min(widest, kWidestText)) + 2 * padding + 1);
    }
    return wishes;
}

/// Gives all columns of numbers the width of the widest of them; the last, which says something
/// about the row, keeps its own.
void even(Wishes &wishes, const PeopleTable &table)
{
    double widest = 0.0;
    for (qsizetype i = 0; i + 1 < table.columns.size(); ++i) {
        if (table.columns[i].isRight)
            widest = std::max(widest, wishes.natural[i]);
    }
    for (qsizetype i = 0; i + 1 < table.columns.size(); ++i) {
        if (table.columns[i].isRight)
            wishes.natural[i] = wishes.least[i] = widest;
    }
}

/// Takes width from the widest columns until they share `room`; false where they cannot.
bool shrink(Wishes &wishes, double room)
{
    while (sumOf(wishes.natural) > room) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < wishes.natural.size(); ++i) {
            if (wishes.natural[i] > wishes.least[i] &&
                (widest < 0 || wishes.natural[i] > wishes.natural[widest]))
                widest = i;
        }
        if (widest < 0)
            return false;
        wishes.natural[widest] = std::max(wishes.least[widest], wishes.natural[widest] - 2.0);
    }
    return true;
}

double heightOf(const QString &text, const QFont &font, double width, const TableFonts &fonts)
{
    const QFontMetricsF metrics(font, fonts.device);
    if (metrics.horizontalAdvance(text) <= width)
        return metrics.height();
    return metrics.boundingRect(QRectF(0, 0, width, kEndless), Qt::TextWordWrap, text).height();
}

void measureHeights(TableLayout &layout,
                    const PeopleTable &table,
                    const QList<qsizetype> &strongRows,
                    const TableFonts &fonts)
{
    const QFont plain = fonts.cell(layout.points);
    const QFont strong = fonts.cell(layout.points, true);
    const double line = QFontMetricsF(plain, fonts.device).height();
    double title = 0.0;
    bool hasUnits = false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const double inside = layout.widths[i] - 2 * layout.padding;
        title = std::max(title, heightOf(table.columns[i].title, strong, inside, fonts));
        hasUnits = hasUnits || !table.columns[i].unit.isEmpty();
    }
    layout.headHeight = title + (hasUnits ? line : 0.0) + kRowGap;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QFont &font = strongRows.contains(row) ? strong : plain;
        double height = line;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].holdsText)
                height = std::max(
                    height,
                    heightOf(
                        table.rows[row][i], font, layout.widths[i] - 2 * layout.padding, fonts));
        }
        layout.rowHeights.append(height + kRowGap);
    }
}

} // namespace

QFont TableFonts::cell(double points, bool strong) const
{
    QFont font(family);
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return paperFont(font);
}

double TableLayout::width() const
{
    return sumOf(widths);
}

double TableLayout::height() const
{
    return headHeight + sumOf(rowHeights);
}

TableLayout layoutTable(const PeopleTable &table,
                        const QList<qsizetype> &strongRows,
                        double room,
                        const TableFonts &fonts,
                        bool evenNumbers)
{
    TableLayout layout;
    layout.padding = table.columns.size() > kManyColumns ? kTight : layout.padding;
    Wishes wishes;
    for (const double points : kSizes) {
        layout.points = points;
        wishes = wishesOf(table, strongRows, fonts, points, layout.padding);
        if (evenNumbers)
            even(wishes, table);
        if (shrink(wishes, room))
            break;
    }
    const double sum = sumOf(wishes.natural);
    const double stretch = sum > 0.0 ? std::min(room / sum, kMostStretch) : 1.0;
    for (const double width : std::as_const(wishes.natural))
        layout.widths.append(width * stretch);
    measureHeights(layout, table, strongRows, fonts);
    return layout;
}

} // namespace kf
