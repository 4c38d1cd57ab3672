// SPDX-License-Identifier: GPL-3.0-or-later
// Finding and replacing.
#include "ui/grid/find_bar.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"

namespace kf {

void GridView::makeFindBar()
{
    m_find = new FindBar(m_theme, this);
    connect(m_find, &FindBar::findWanted, this, &GridView::searchFor);
    connect(m_find, &FindBar::replaceWanted, this, &GridView::replaceOne);
    connect(m_find, &FindBar::replaceAllWanted, this, &GridView::replaceAll);
    connect(m_find, &FindBar::closeWanted, this, &GridView::closeFind);
    // Tab comes to it after the table, not after everything else in the window.
    QWidget *before = m_table;
    for (QWidget *part : m_find->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void GridView::find()
{
    openFind(false);
}

void GridView::findAndReplace()
{
    openFind(true);
}

void GridView::openFind(bool replaces)
{
    if (model() == nullptr)
        return;
    const QList<CellRange> ranges = m_table->ranges();
    m_searched = cellCount(*model(), ranges) > 1 ? ranges : QList<CellRange>();
    if (m_find == nullptr)
        makeFindBar();
    m_find->open({}, replaces, !m_searched.isEmpty());
    layoutParts();
    updateGeometry();
}

void GridView::closeFind()
{
    m_find->hide();
    layoutParts();
    updateGeometry();
    m_table->setFocus();
}

CellSearch GridView::currentSearch() const
{
    CellSearch search;
    if (m_find == nullptr)
        return search;
    search.text = m_find->text();
    search.wholeCell = m_find->wholeCell();
    if (m_find->onlySelection())
        search.ranges = m_searched;
    return search;
}

void GridView::findNext()
{
    searchFor(false);
}

void GridView::findPrevious()
{
    searchFor(true);
}

void GridView::searchFor(bool backwards)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const CellSearch search = currentSearch();
    if (search.text.isEmpty()) {
        openFind(false);
        return;
    }
    const CellPlace from = activeCell().value_or(CellPlace{0, -1});
    const std::optional<CellPlace> found = nextMatch(*model(), search, from, backwards);
    if (!found) {
        const QString reason = tr("No cell contains “%1”").arg(search.text);
        m_find->setOutcome(reason, true);
        Q_EMIT messageShown(reason);
        return;
    }
    m_find->setOutcome({}, false);
    if (search.ranges.isEmpty())
        m_table->select(*found);
    else
        m_table->selectRanges(search.ranges, *found);
    m_table->scrollTo(model()->index(found->row, found->column));
}

void GridView::replaceOne()
{
    const std::optional<CellPlace> active = activeCell();
    const CellSearch search = currentSearch();
    if (active && matches(*model(), search, *active) &&
        !apply(replacement(*model(), search, m_find->replaced(), active)))
        return;
    searchFor(false);
}

void GridView::replaceAll()
{
    if (model() == nullptr || model()->rowCount() == 0)
        return;
    const Result<GridEdit> edit =
        replacement(*model(), currentSearch(), m_find->replaced(), std::nullopt);
    if (!edit) {
        m_find->setOutcome(edit.error().message, true);
        return;
    }
    const int count = static_cast<int>(edit.value().changes.size());
    if (apply(edit))
        m_find->setOutcome(tr("Replaced in %n cell(s)", nullptr, count), false);
}

} // namespace kf
