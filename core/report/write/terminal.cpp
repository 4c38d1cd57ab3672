// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/terminal.h"

#include "core/report/write/people_table.h"
#include "core/report/write/text_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(kf::TerminalText)
};

constexpr qsizetype kIndent = 2;
constexpr qsizetype kContinued = 4; ///< indent of what belongs to the line above
constexpr qsizetype kLongCell = 32;
constexpr qsizetype kMostUntitled = 3; ///< columns of a row that says all without their titles

/// Names, values and notes below each other, the values right in a column of their own.
QString factText(const FactList &list, const Wording &wording)
{
    const QList<ReportFact> facts = shownFacts(list, Detail::Summary);
    QList<QStringList> rows;
    for (const ReportFact &fact : facts)
        rows.append({fact.name, cellText(fact.value, fact.unit, wording), fact.note});
    return tableText({{{}, {}, false}, {{}, {}, true}, {{}, {}, false}}, rows);
}

/// A row whose words are too long for columns, as a paragraph.
QString paragraph(const QStringList &cells)
{
    QStringList said;
    for (const QString &cell : cells) {
        if (!cell.isEmpty())
            said.append(cell);
    }
    const QString head = said.size() < 3 ? said.join(QStringLiteral(": "))
                                         : said.first(said.size() - 1).join(QStringLiteral(": "));
    QString text = wrapped(head, kIndent);
    if (said.size() >= 3)
        text += wrapped(said.last(), kContinued);
    return text;
}

/// A row of many columns: below its name every cell with the title of its column, without which
/// nobody knows what a number says. What is long stands in a line of its own.
QString labelled(const QStringList &cells, const QList<TextColumn> &columns)
{
    QString text = wrapped(cells.value(0), kIndent);
    QStringList said;
    const auto write = [&] {
        if (!said.isEmpty())
            text += wrapped(said.join(QStringLiteral(" \u00b7 ")), kContinued);
        said.clear();
    };
    for (qsizetype i = 1; i < columns.size(); ++i) {
        const QString cell = cells.value(i);
        if (cell.isEmpty())
            continue;
        const QString unit = columns[i].unit;
        const bool isFigure = !unit.isEmpty() && cell.back().isDigit();
        const QString figure = isFigure ? cell + QLatin1Char(' ') + unit : cell;
        const QString part = columns[i].title + QStringLiteral(": ") + figure;
        if (cell.size() > kLongCell)
            write();
        said.append(part);
        if (cell.size() > kLongCell)
            write();
    }
    write();
    return text;
}

QString shownText(const Table &whole, const Wording &wording)
{
    const PeopleTable table = peopleTable(shownTable(whole, Detail::Summary), wording);
    QList<TextColumn> columns;
    for (const PeopleColumn &column : table.columns)
        columns.append({column.title, column.unit, column.isRight});
    const qsizetype left = whole.rows.size() - table.rows.size();
    QString text;
    if (fits(columns, table.rows)) {
        text = tableText(columns, table.rows);
    } else {
        for (const QStringList &row : table.rows)
            text += columns.size() > kMostUntitled ? labelled(row, columns) : paragraph(row);
    }
    return left > 0 && !table.rows.isEmpty()
               ? text + wrapped(TerminalText::tr("and %1 more").arg(left), kIndent)
               : text;
}

struct BlockText {
    const Wording &wording;

    QString operator()(const Heading &heading) const { return wrapped(heading.text, kIndent); }
    QString operator()(const Sentence &sentence) const { return wrapped(sentence.text, kIndent); }
    QString operator()(const FactList &facts) const { return factText(facts, wording); }
    QString operator()(const Table &table) const { return shownText(table, wording); }
    QString operator()(const ChartSpec &) const { return {}; }
    QString operator()(const RackRow &) const { return {}; }
    QString operator()(const Drawing &) const { return {}; }
    QString operator()(const Footnote &note) const { return wrapped(note.text, kContinued); }
};

} // namespace

QString terminalText(const Report &report, const Wording &wording)
{
    const ReportMeta &meta = report.meta;
    QString text = wrapped(meta.plan, 0) +
                   wrapped(TerminalText::tr("scenario %1, %2").arg(meta.scenario, meta.span), 0);
    for (const ReportPart &part : report.parts) {
        if (!holdsAnything(part, Detail::Summary))
            continue;
        text += QLatin1Char('\n') + part.title.toUpper() + QLatin1Char('\n');
        QStringList blocks;
        for (const Block &block : part.blocks) {
            const bool isNote =
                block.detail == Detail::Summary && std::holds_alternative<Footnote>(block.content);
            if (isNote || holdsAnything(block, Detail::Summary))
                blocks += std::visit(BlockText{wording}, block.content);
        }
        text += blocks.join(QLatin1Char('\n'));
    }
    return text;
}

} // namespace kf
