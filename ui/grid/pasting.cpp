// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/pasting.h"

#include "core/cells/cell_number.h"
#include "core/cells/other_mark.h"
#include "ui/grid/cell_names.h"
#include "ui/grid/change_collector.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GridOperations)
};

Error refusal(const QString &message)
{
    return Error{ErrorKind::NotAllowed, message, {}, {}};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return Words::tr("%1. %2").arg(first, second);
}

/// The lines of the block that are pasted.
QList<int> linesOf(const CellBlock &block, const PasteRules &rules)
{
    QList<int> lines;
    for (int line = 0; line < block.rows.size(); ++line) {
        const bool areHeadings = line == 0 && !rules.places.isEmpty();
        if (!areHeadings && !rules.leavesOut.contains(line))
            lines.append(line);
    }
    return lines;
}

/// Where a block goes: the rows of cells, those that are still to come, and the columns to write.
struct PasteArea {
    QList<int> rows;
    int newRows = 0;
    QList<int> columns; ///< one for each column of the block, over and over; -1: it has none
    int lostRows = 0;
    int lostColumns = 0;
};

QList<int> sideBySide(int left, int count)
{
    QList<int> columns(count);
    std::iota(columns.begin(), columns.end(), left);
    return columns;
}

PasteArea areaFor(const GridModel &model,
                  const CellRange &range,
                  const CellBlock &block,
                  const PasteRules &rules)
{
    PasteArea area;
    int left = range.left;
    const int end = model.endOfRows();
    const bool isBelow = range.top >= end; // in the empty row: everything becomes rows
    // The cell that asks for a name is not the first one of every sheet.
    if (isBelow && block.columns == model.columnCount())
        left = 0;
    const qsizetype blockRows = linesOf(block, rules).size();
    if (!isBelow) {
        area.rows = cellRows(model, range.top, std::min(range.bottom, end - 1));
        const bool tiles = rules.leavesOut.isEmpty() && rules.places.isEmpty() &&
                           area.rows.size() % blockRows == 0 && range.width() % block.columns == 0;
        if (tiles) {
            area.columns = sideBySide(left, range.width());
            return area;
        }
        area.rows = cellRows(model, range.top, end - 1);
    }
    area.lostRows = static_cast<int>(std::max<qsizetype>(0, blockRows - area.rows.size()));
    area.rows = area.rows.mid(0, blockRows);
    if (rules.addsRows || isBelow)
        area.newRows = std::exchange(area.lostRows, 0);
    area.columns = rules.places;
    if (area.columns.isEmpty())
        area.columns = sideBySide(left, std::min(block.columns, model.columnCount() - left));
    const auto placed = std::count_if(
        area.columns.cbegin(), area.columns.cend(), [](int column) { return column >= 0; });
    area.lostColumns = block.columns - static_cast<int>(placed);
    return area;
}

QString lossText(const PasteArea &area)
{
    const QString rows = Words::tr("%n row(s)", nullptr, area.lostRows);
    const QString columns = Words::tr("%n column(s)", nullptr, area.lostColumns);
    if (area.lostRows > 0 && area.lostColumns > 0)
        return Words::tr("%1 and %2 did not fit and were left out").arg(rows, columns);
    if (area.lostRows > 0)
        return Words::tr("%1 did not fit and were left out").arg(rows);
    if (area.lostColumns > 0)
        return Words::tr("%1 did not fit and were left out").arg(columns);
    return {};
}

/// What one cell of the block makes of its target; nothing where the target stays as it is.
class PasteWriter {
public:
    PasteWriter(const GridModel &model, const PasteRules &rules, const CellBlock &block)
        : m_model(model)
        , m_rules(rules)
        , m_otherMark(block, model.locale())
        , m_collector(model)
    {
    }

    /// `isResult`: of the sheet that the cell comes from.
    void write(int row, int column, const BlockCell &written, bool isResult)
    {
        if (isResult && m_sources.contains(row)) // comes along with what it follows from
            return;
        if (isResult) {
            const bool isTyped = m_model.readOnlyReason(m_model.patternRow(row), column).isEmpty();
            m_results += isTyped ? 1 : 0;
            if (!isTyped && !m_passed)
                m_passed = CellPlace{row, column};
            return;
        }
        if (!m_written)
            m_written = CellRange{row, column, row, column};
        m_written = CellRange{std::min(m_written->top, row),
                              std::min(m_written->left, column),
                              std::max(m_written->bottom, row),
                              std::max(m_written->right, column)};
        const CellKind kind = m_model.columnAt(column).kind;
        const bool isNumber = kind == CellKind::Number || kind == CellKind::Share;
        const BlockCell cell = isNumber ? m_otherMark.read(written) : written;
        const bool leaves = m_rules.skipsBlanks || m_rules.operation != BlockOperation::Replace;
        if (leaves && cell.isEmpty())
            return;
        if (m_rules.operation == BlockOperation::Replace)
            m_collector.addText(row, column, cell);
        else
            combine(row, column, cell);
    }

    /// The new row comes from the one with that key, where that is not empty.
    void setSource(int row, const QString &key)
    {
        if (!key.isEmpty())
            m_sources.insert(row, key);
    }

    /// What of `target` is written: results that were left out at its edges are not.
    CellRange writtenOf(const CellRange &target) const
    {
        return m_results > 0 && m_written ? *m_written : target;
    }

    Result<GridEdit> take(const QString &label) &&
    {
        if (!m_written && m_passed) // says why nothing can be pasted there
            m_collector.add(m_passed->row, m_passed->column, {});
        Result<GridEdit> edit = std::move(m_collector).take(label);
        if (edit && m_results > 0)
            edit.value().message =
                joined(edit.value().message,
                       Words::tr("%n result(s) were left out: they are worked out, not typed",
                                 nullptr,
                                 m_results));
        if (edit)
            edit.value().sources = std::move(m_sources);
        return edit;
    }

private:
    void combine(int row, int column, const BlockCell &cell)
    {
        const Result<GridValue> pasted = m_model.valueFrom(cell, m_model.patternRow(row), column);
        const auto *number = pasted ? std::get_if<double>(&pasted.value()) : nullptr;
        if (number == nullptr) {
            // Text, choices and read-only cells say for themselves why not.
            m_collector.addText(row, column, cell);
            return;
        }
        const GridValue held =
            row < m_model.endOfRows() ? m_model.valueAt(row, column) : GridValue();
        const auto *before = std::get_if<double>(&held);
        const double value =
            combined(before != nullptr ? *before : 0.0, *number, m_rules.operation);
        m_collector.add(row, column, value);
    }

    const GridModel &m_model;
    const PasteRules &m_rules;
    const OtherMark m_otherMark;
    ChangeCollector m_collector;
    int m_results = 0;                 ///< that stand above what a person types
    std::optional<CellPlace> m_passed; ///< the first one above another result, which stays
    QMap<int, QString> m_sources;
    std::optional<CellRange> m_written;
};

QString labelOf(const CellBlock &block, const PasteRules &rules)
{
    const bool oneValue = block.columns == 1 && block.rows.size() == 1;
    if (rules.operation == BlockOperation::Add)
        return Words::tr("Paste and add");
    if (rules.operation == BlockOperation::Multiply)
        return Words::tr("Paste and multiply");
    return oneValue
               ? Words::tr("Paste")
               : Words::tr("Paste %1 \u00d7 %2 cells").arg(block.rows.size()).arg(block.columns);
}

bool isEmptyLine(const QList<BlockCell> &line)
{
    return std::all_of(
        line.cbegin(), line.cend(), [](const BlockCell &cell) { return cell.isEmpty(); });
}

/// Calls `visit` with each row that a block over that area writes, and the line of the block in it.
/// An empty line makes no new row.
template<typename Visit>
void forEachLine(const GridModel &model,
                 const PasteArea &area,
                 const CellBlock &block,
                 const PasteRules &rules,
                 const Visit &visit)
{
    const qsizetype rows = area.rows.size() + area.newRows;
    int next = model.endOfRows();
    const QList<int> lines = linesOf(block, rules);
    for (qsizetype i = 0; i < rows; ++i) {
        const int line = lines[i % lines.size()];
        const bool isNew = i >= area.rows.size();
        if (!isNew || !isEmptyLine(block.rows[line]))
            visit(isNew ? next++ : area.rows[i], line);
    }
}

/// Writes the block over one area.
void write(const GridModel &model,
           const PasteArea &area,
           const CellBlock &block,
           const PasteRules &rules,
           PasteWriter &writer)
{
    const bool areCopies = !rules.transposes && rules.operation == BlockOperation::Replace &&
                           area.columns == sideBySide(0, model.columnCount());
    forEachLine(model, area, block, rules, [&](int row, int line) {
        if (areCopies && row >= model.endOfRows())
            writer.setSource(row, rules.rowKeys.value(line));
        for (qsizetype j = 0; j < area.columns.size(); ++j) {
            const auto column = static_cast<int>(j % block.columns);
            const bool isResult = rules.results.contains(rules.transposes ? line : column);
            if (area.columns[j] >= 0)
                writer.write(row, area.columns[j], block.rows[line][column], isResult);
        }
    });
}

/// The columns of a sheet that tell what its rows are called and what its total row adds up, or
/// could add up.
struct SheetColumns {
    explicit SheetColumns(const GridModel &sheet) : model(sheet), name(nameColumn(sheet))
    {
        const int pattern = model.patternRow(model.endOfRows());
        for (int column = 0; column < model.columnCount(); ++column) {
            const CellKind kind = model.columnAt(column).kind;
            const bool isTyped = model.readOnlyReason(pattern, column).isEmpty();
            const bool isAdded =
                !model.hasTotals() || std::holds_alternative<double>(model.totalAt(column));
            if (kind == CellKind::Number && isTyped && isAdded)
                numbers.append(column);
        }
    }

    /// `called`: what names the row, as a cell of the sheet may refuse it ("Total" among groups).
    SummedRow
    read(int row, int line, const QString &called, const QMap<int, GridValue> &written) const
    {
        const auto valueAt = [&](int column) {
            const bool stands = !written.contains(column) && row < model.endOfRows();
            return stands ? model.valueAt(row, column) : written.value(column);
        };
        SummedRow read{line, called, {}};
        for (const int column : numbers) {
            const GridValue value = valueAt(column);
            const auto *number = std::get_if<double>(&value);
            read.values.append(number != nullptr ? *number : 0.0);
        }
        return read;
    }

    const GridModel &model;
    int name;
    QList<int> numbers;
};

/// What heads a column, and the unit behind it: "Existing, GB", "Size (TB)".
struct Heading {
    QString word;
    QString unit;
};

Heading headingOf(const QString &title)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(.+?)\\s*(?:,\\s*([^,]+)|[(\\[]([^)\\]]+)[)\\]])$"));
    const QString text = title.simplified().replace(QStringLiteral("/ "), QStringLiteral("/"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {text, {}};
    return {match.captured(1), match.captured(2) + match.captured(3)};
}

/// The heading, and behind it what else it is called.
QList<Heading>
headingsOf(const GridModel &model, const QString &title, const OtherTitles &otherTitles)
{
    constexpr qsizetype kLongest = 60;
    QList<Heading> headings{headingOf(title)};
    if (!otherTitles || title.isEmpty() || title.size() > kLongest)
        return headings;
    const auto [word, unit] = headings.first();
    for (const QString &other : otherTitles(model, word, unit))
        headings.append(headingOf(other));
    return headings;
}

enum class Likeness { None, Word, WordAndUnit };

Likeness likeness(const QList<Heading> &some, const QList<Heading> &others)
{
    Likeness found = Likeness::None;
    for (const Heading &one : some) {
        for (const Heading &other : others) {
            const bool sameUnit = one.unit.compare(other.unit, Qt::CaseInsensitive) == 0;
            if (one.word.compare(other.word, Qt::CaseInsensitive) == 0)
                found = std::max(found, sameUnit ? Likeness::WordAndUnit : Likeness::Word);
        }
    }
    return found;
}

/// The column that is headed so and has no place yet, with that unit before others; -1 where there
/// is none.
int columnHeaded(const QList<QList<Heading>> &titles,
                 const QList<Heading> &headings,
                 const QList<int> &taken)
{
    int found = -1;
    for (int column = 0; column < titles.size(); ++column) {
        const Likeness like = likeness(titles[column], headings);
        if (like == Likeness::None || taken.contains(column))
            continue;
        if (like == Likeness::WordAndUnit)
            return column;
        if (found < 0)
            found = column;
    }
    return found;
}

bool holdsLetter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isNumber(const GridModel &model, const BlockCell &cell)
{
    return cell.number || (!cell.isEmpty() && plainNumber(cell.text.trimmed(), model.locale()));
}

CellRange targetOf(const GridModel &model, const PasteArea &area)
{
    const int end = model.endOfRows();
    const int last = area.newRows > 0 ? end + area.newRows - 1 : area.rows.last();
    QList<int> columns = area.columns;
    columns.removeAll(-1);
    const auto [left, right] = std::minmax_element(columns.cbegin(), columns.cend());
    return {area.rows.isEmpty() ? end : area.rows.first(), *left, last, *right};
}

} // namespace

HeadedBlock
headedBlock(const GridModel &model, const CellBlock &block, const OtherTitles &otherTitles)
{
    constexpr int kMostHeadings = 500; // of a sheet that anybody has made
    if (block.rows.size() < 2 || model.columnCount() == 0 || block.columns > kMostHeadings)
        return {block, {}};
    QList<QList<Heading>> titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(headingsOf(model, columnName(model, column), otherTitles));
    QList<QList<Heading>> headings;
    for (const BlockCell &cell : block.rows.first())
        headings.append(headingsOf(model, cell.text.simplified(), otherTitles));
    HeadedBlock headed{block, QList<int>(block.columns, -1)};
    const auto isEmpty = [&headings](int i) {
        return headings[i].first().word.isEmpty();
    };
    for (int i = 0; i < block.columns; ++i) {
        if (!isEmpty(i))
            headed.places[i] = columnHeaded(titles, headings[i].first(1), headed.places);
    }
    // Other words take what the titles themselves have left.
    for (int i = 0; i < block.columns; ++i) {
        if (!isEmpty(i) && headed.places[i] < 0)
            headed.places[i] = columnHeaded(titles, headings[i], headed.places);
    }
    int filled = 0;
    int placed = 0;
    int worded = 0;
    for (int i = 0; i < block.columns; ++i) {
        filled += isEmpty(i) ? 0 : 1;
        const int column = headed.places[i];
        if (column < 0)
            continue;
        const auto &[word, unit] = headings[i].first();
        ++placed;
        worded += holdsLetter(word) ? 1 : 0;
        const bool isOther = likeness(titles[column], headings[i]) != Likeness::WordAndUnit &&
                             !unit.isEmpty() && !titles[column].first().unit.isEmpty();
        for (qsizetype line = 1; isOther && line < block.rows.size(); ++line) {
            BlockCell &cell = headed.block.rows[line][i];
            if (isNumber(model, cell))
                cell = {cell.text + u' ' + unit, std::nullopt};
        }
    }
    constexpr int kFewest = 2; // one word alone can be what a row is called
    if (worded < kFewest || placed * 2 <= filled)
        return {block, {}};
    return headed;
}

bool mayHaveHeadings(const GridModel &model, const CellBlock &block)
{
    if (block.rows.size() < 2)
        return false;
    const QList<BlockCell> &first = block.rows.first();
    if (std::any_of(first.cbegin(), first.cend(), [&model](const BlockCell &cell) {
            return isNumber(model, cell);
        }))
        return false;
    for (int column = 0; column < block.columns; ++column) {
        if (holdsLetter(first[column].text) && isNumber(model, block.rows[1][column]))
            return true;
    }
    return false;
}

Result<Pasting> pasting(const GridModel &model,
                        const QList<CellRange> &ranges,
                        const CellBlock &copied,
                        const PasteRules &rules)
{
    if (copied.isEmpty())
        return refusal(Words::tr("There is nothing to paste"));
    if (ranges.isEmpty())
        return refusal(Words::tr("No cell is selected"));
    const CellBlock block = rules.transposes ? transposed(copied) : copied;
    const bool oneValue = block.columns == 1 && block.rows.size() == 1;
    if (linesOf(block, rules).isEmpty())
        return refusal(Words::tr("Every row of what is pasted is left out"));
    if (ranges.size() > 1 && !oneValue)
        return refusal(Words::tr("A block can be pasted into one range only"));
    PasteWriter writer(model, rules, block);
    Pasting pasting;
    QString lost;
    for (const CellRange &range : ranges) {
        const PasteArea area = areaFor(model, range, block, rules);
        if (area.rows.isEmpty() && area.newRows == 0)
            return refusal(Words::tr("No cell is selected"));
        write(model, area, block, rules, writer);
        lost = lossText(area);
        pasting.lostRows = area.lostRows;
        pasting.target = writer.writtenOf(targetOf(model, area));
    }
    Result<GridEdit> edit = std::move(writer).take(labelOf(block, rules));
    if (!edit)
        return edit.error();
    pasting.edit = std::move(edit).value();
    const auto sums = int(rules.leavesOut.size());
    const QString left =
        sums > 0 ? Words::tr("%n row(s) that sum others up were left out", nullptr, sums)
                 : QString();
    const QString headed =
        rules.places.isEmpty()
            ? QString()
            : Words::tr("Row 1 has headings: it was left out, and each column went to its title");
    pasting.edit.message = joined(joined(joined(pasting.edit.message, headed), left), lost);
    return pasting;
}

SummedRows summedRows(const GridModel &model,
                      const QList<CellRange> &ranges,
                      const CellBlock &copied,
                      const PasteRules &rules)
{
    const SheetColumns columns(model);
    const CellBlock block = rules.transposes ? transposed(copied) : copied;
    if (ranges.size() != 1 || block.isEmpty())
        return {};
    const OtherMark otherMark(block, model.locale());
    const PasteArea area = areaFor(model, ranges.first(), block, rules);
    const int end = model.endOfRows();
    QSet<int> comes;
    SummedRows rows;
    rows.areAdded = model.hasTotals();
    forEachLine(model, area, block, rules, [&](int row, int line) {
        if (row < end && !area.columns.contains(columns.name))
            return;
        QString called;
        QMap<int, GridValue> written;
        for (qsizetype j = 0; j < area.columns.size(); ++j) {
            const int column = area.columns[j];
            const BlockCell &cell = block.rows[line][j % block.columns];
            if (column == columns.name)
                called = cell.text.simplified();
            if (!columns.numbers.contains(column))
                continue;
            const Result<GridValue> value =
                model.valueFrom(otherMark.read(cell), model.patternRow(row), column);
            written.insert(column, value ? value.value() : GridValue());
        }
        comes.insert(row);
        rows.pasted.append(columns.read(row, line, called, written));
    });
    if (rows.pasted.isEmpty())
        return {};
    for (const int row : cellRows(model, 0, end - 1)) {
        if (!comes.contains(row))
            rows.standing.append(columns.read(row, 0, rowName(model, row), {}));
    }
    return rows;
}

Result<Pasting> moving(const GridModel &model,
                       const QList<CellRange> &source,
                       const QList<CellRange> &ranges,
                       const CellBlock &block,
                       const PasteRules &rules)
{
    Result<Pasting> pasted = pasting(model, ranges, block, rules);
    if (!pasted)
        return pasted;
    QSet<QPair<int, int>> written;
    for (const CellChange &change : pasted.value().edit.changes)
        written.insert({change.row, change.column});
    ChangeCollector emptied(model);
    forEachCell(model, source, [&](int row, int column) {
        if (!written.contains({row, column}))
            emptied.add(row, column, emptyOf(model.columnAt(column).kind));
    });
    Result<GridEdit> gone = std::move(emptied).take({});
    if (!gone)
        return gone.error();
    GridEdit &edit = pasted.value().edit;
    const int count = static_cast<int>(cellCount(model, source));
    edit.changes = gone.value().changes + edit.changes;
    edit.label = Words::tr("Move %n cell(s)", nullptr, count);
    edit.message = joined(edit.message, gone.value().message);
    return pasted;
}

} // namespace kf
