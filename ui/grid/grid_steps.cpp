// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_steps.h"

#include "core/words/refusal_words.h"
#include "ui/grid/grid_table.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace kf {

GridSteps::GridSteps(GridTable &table, QObject *parent) : QObject(parent), m_table(table)
{
    table.installEventFilter(this);
}

GridModel &GridSteps::model() const
{
    return *m_table.grid();
}

void GridSteps::follow()
{
    m_origins.clear();
    m_making.reset();
    m_awaited.reset();
    m_kept = {};
    m_wanted = {};
    if (m_followed != nullptr)
        m_followed->disconnect(this);
    m_followed = m_table.grid();
    if (m_followed == nullptr)
        return;
    const GridModel *shown = m_followed;
    connect(shown, &QAbstractItemModel::modelAboutToBeReset, this, &GridSteps::keepSelection);
    connect(shown, &QAbstractItemModel::modelReset, this, &GridSteps::restoreSelection);
    connect(shown, &QAbstractItemModel::modelReset, this, &GridSteps::followRows);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &GridSteps::followRows);
    connect(shown, &QAbstractItemModel::rowsMoved, this, &GridSteps::followRows);
    connect(shown, &GridModel::totalsChanged, this, &GridSteps::followSheet);
    connect(shown, &GridModel::stepDone, this, &GridSteps::learn);
    connect(shown, &GridModel::stepUndone, this, &GridSteps::bringBack);
}

GridSteps::Origin GridSteps::originNow() const
{
    const std::optional<CellPlace> active = m_table.activeCell();
    return {model().sheetKey(),
            active ? keptSelection(model(), m_table.ranges(), *active) : KeptSelection()};
}

Result<> GridSteps::carriedOut(const QString &label, const std::function<Result<>()> &step)
{
    m_awaited.reset();
    m_making = originNow();
    Result<> done = step();
    m_making.reset();
    if (done)
        Q_EMIT made(label);
    return done;
}

/// Cells alone, or together with the rows that they need.
Result<> GridSteps::make(const GridEdit &edit)
{
    return carriedOut(edit.label, [this, &edit]() -> Result<> {
        const int newRows = newRowsOf(model(), edit.changes);
        if (newRows == 0)
            return model().setCells(edit.changes, edit.label);
        const int end = model().endOfRows();
        int left = model().columnCount();
        int right = 0;
        for (const CellChange &change : edit.changes) {
            if (change.row < end)
                continue;
            left = std::min(left, change.column);
            right = std::max(right, change.column);
        }
        return addRows(
            {end, newRows, edit.changes, edit.sources, edit.isTyped}, edit.label, left, right);
    });
}

/// Rows in the place of the empty one.
Result<> GridSteps::addRows(const InsertRows &rows, const QString &label, int left, int right)
{
    const Result<QStringList> keys = model().editRows(rows, label);
    const Result<> done = goToRows(keys, left, right);
    if (done && !keys.value().isEmpty())
        Q_EMIT rowBegun(keys.value().last());
    return done;
}

Result<> GridSteps::make(const RowEdit &edit, const QString &label)
{
    return carriedOut(label, [this, &edit, &label] {
        const auto *rows = std::get_if<InsertRows>(&edit);
        if (rows != nullptr && rows->before == model().endOfRows())
            return addRows(*rows, label, 0, 0);
        const CellRange columns = rows != nullptr ? CellRange{0, 0, 0, 0} : m_table.activeRange();
        return goToRows(model().editRows(edit, label), columns.left, columns.right);
    });
}

Result<> GridSteps::makeNote(CellPlace place, const QString &note, const QString &label)
{
    return carriedOut(label, [&] { return model().setNote(place.row, place.column, note, label); });
}

bool GridSteps::apply(const Result<GridEdit> &edit, const QString &wayOut)
{
    const auto refuse = [this, &wayOut](const Error &error) {
        if (!error.message.isEmpty())
            tell(wayOut.isEmpty() ? sentenceOf(error) : sentenceOf(error) + u' ' + wayOut);
    };
    if (!edit) {
        refuse(edit.error());
        return false;
    }
    if (edit.value().changes.isEmpty())
        return false;
    const Result<> done = make(edit.value());
    if (!done)
        refuse(done.error());
    else if (!edit.value().message.isEmpty())
        Q_EMIT remarked(edit.value().message);
    return done.ok();
}

void GridSteps::tell(const QString &message)
{
    if (!message.isEmpty())
        Q_EMIT told(message);
}

Result<> GridSteps::goToRows(const Result<QStringList> &keys, int left, int right)
{
    if (!keys)
        return keys.error();
    m_wanted = {keys.value(), left, std::max(left, right)};
    lookForRows();
    return {};
}

void GridSteps::followRows()
{
    lookForRows();
    if (m_awaited && m_table.isVisible() && hasRowsOf(model(), m_awaited->selection))
        showAwaited();
}

/// Another day type or month may be the sheet that a step was made in.
void GridSteps::followSheet()
{
    if (m_awaited && m_table.isVisible() && m_awaited->sheet == model().sheetKey() &&
        hasRowsOf(model(), m_awaited->selection))
        showAwaited();
}

void GridSteps::lookForRows()
{
    if (m_wanted.keys.isEmpty() || m_table.grid() == nullptr)
        return;
    QList<int> rows;
    for (const QString &key : std::as_const(m_wanted.keys))
        rows.append(model().rowOfKey(key));
    if (rows.contains(-1))
        return;
    std::sort(rows.begin(), rows.end());
    QList<CellRange> ranges;
    for (const int row : std::as_const(rows)) {
        const bool goesOn =
            !ranges.isEmpty() && nextCellRow(model(), ranges.last().bottom, 1) == row;
        if (!goesOn)
            ranges.append({row, m_wanted.left, row, m_wanted.right});
        ranges.last().bottom = row;
    }
    const CellPlace first{rows.first(), m_wanted.left};
    m_wanted = {};
    if (ranges.size() == 1)
        return m_table.selectRange(ranges.first());
    m_table.selectRanges(ranges, first);
    m_table.scrollTo(model().index(first.row, first.column));
}

/// A step that is being handed over is remembered, one that was taken back is made again.
void GridSteps::learn(quint64 step)
{
    if (m_making)
        m_origins.insert(step, *m_making);
    else
        bringBack(step);
}

/// A table that nobody sees may not show the plan yet.
void GridSteps::bringBack(quint64 step)
{
    const auto known = m_origins.constFind(step);
    if (known == m_origins.constEnd())
        return;
    m_awaited = *known;
    if (m_table.isVisible())
        showAwaited();
}

bool GridSteps::eventFilter(QObject *watched, QEvent *event)
{
    // Queued: what it shows is brought up to date after it is seen.
    if (event->type() == QEvent::Show && m_awaited)
        QMetaObject::invokeMethod(this, &GridSteps::showAwaited, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void GridSteps::showAwaited()
{
    if (!m_awaited || m_table.grid() == nullptr || m_awaited->sheet != model().sheetKey())
        return; // the sheet may come yet
    const std::optional<Origin> origin = std::exchange(m_awaited, std::nullopt);
    if (!hasRowsOf(model(), origin->selection))
        m_awaited = origin; // rows may come with the figures; until then what is in their place
    CellPlace active;
    const QList<CellRange> ranges = restoredRanges(model(), origin->selection, active);
    if (ranges.isEmpty())
        return;
    m_table.selectRanges(ranges, active);
    m_table.scrollTo(model().index(active.row, active.column));
}

void GridSteps::keepSelection()
{
    m_kept = originNow().selection;
}

void GridSteps::restoreSelection()
{
    CellPlace active;
    const QList<CellRange> ranges = restoredRanges(model(), m_kept, active);
    if (!m_kept.ranges.isEmpty() && !ranges.isEmpty())
        m_table.selectRanges(ranges, active);
}

} // namespace kf

#include "moc_grid_steps.cpp"
