// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_finder.h"

#include "core/words/refusal_words.h"
#include "ui/grid/grid_steps.h"
#include "ui/grid/grid_table.h"

namespace kf {

GridFinder::GridFinder(const Theme &theme, QWidget &host, GridTable &table, GridSteps &steps)
    : QObject(&host)
    , m_theme(theme)
    , m_host(host)
    , m_table(table)
    , m_steps(steps)
{
}

void GridFinder::makeBar()
{
    m_bar = new FindBar(m_theme, &m_host);
    connect(m_bar, &FindBar::findWanted, this, [this](bool backwards) {
        search(backwards ? Direction::Backwards : Direction::Forwards);
    });
    connect(m_bar, &FindBar::replaceWanted, this, &GridFinder::replaceOne);
    connect(m_bar, &FindBar::replaceAllWanted, this, &GridFinder::replaceAll);
    connect(m_bar, &FindBar::closeWanted, this, &GridFinder::close);
    // Tab comes to it after the table, not after everything else in the window.
    QWidget *before = &m_table;
    for (QWidget *part : m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (part->focusPolicy() == Qt::NoFocus)
            continue;
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

void GridFinder::open(FindBar::Purpose purpose)
{
    if (m_table.grid() == nullptr)
        return;
    const QList<CellRange> ranges = m_table.ranges();
    m_searched = cellCount(*m_table.grid(), ranges) > 1 ? ranges : QList<CellRange>();
    if (m_bar == nullptr)
        makeBar();
    m_bar->open(purpose,
                m_searched.isEmpty() ? FindBar::Scope::Everywhere : FindBar::Scope::Selection);
    Q_EMIT barChanged();
}

void GridFinder::close()
{
    m_bar->hide();
    Q_EMIT barChanged();
    m_table.setFocus();
}

bool GridFinder::showsBar() const
{
    return m_bar != nullptr && m_bar->isVisibleTo(&m_host);
}

CellSearch GridFinder::current() const
{
    CellSearch search;
    if (m_bar == nullptr)
        return search;
    search.text = m_bar->text();
    search.wholeCell = m_bar->wholeCell();
    if (m_bar->onlySelection())
        search.ranges = m_searched;
    return search;
}

void GridFinder::search(Direction direction)
{
    const GridModel *model = m_table.grid();
    if (model == nullptr || model->rowCount() == 0)
        return;
    const CellSearch search = current();
    if (search.text.isEmpty()) {
        open(FindBar::Purpose::Find);
        return;
    }
    const CellPlace from = m_table.activeCell().value_or(CellPlace{0, -1});
    const std::optional<CellPlace> found =
        nextMatch(*model, search, from, direction == Direction::Backwards);
    if (!found) {
        const QString reason = tr("No cell contains “%1”").arg(search.text);
        m_bar->setOutcome(reason, true);
        Q_EMIT notFound(reason);
        return;
    }
    m_bar->setOutcome({}, false);
    if (search.ranges.isEmpty())
        m_table.select(*found);
    else
        m_table.selectRanges(search.ranges, *found);
    m_table.scrollTo(model->index(found->row, found->column));
}

void GridFinder::replaceOne()
{
    const std::optional<CellPlace> active = m_table.activeCell();
    const CellSearch search = current();
    if (active && matches(*m_table.grid(), search, *active) &&
        !m_steps.apply(replacement(*m_table.grid(), search, m_bar->replaced(), active)))
        return;
    this->search(Direction::Forwards);
}

void GridFinder::replaceAll()
{
    if (m_table.grid() == nullptr || m_table.grid()->rowCount() == 0)
        return;
    const Result<GridEdit> edit =
        replacement(*m_table.grid(), current(), m_bar->replaced(), std::nullopt);
    if (!edit) {
        m_bar->setOutcome(sentenceOf(edit.error()), true);
        return;
    }
    const int count = static_cast<int>(edit.value().changes.size());
    if (m_steps.apply(edit))
        m_bar->setOutcome(tr("Replaced in %n cell(s)", nullptr, count), false);
}

} // namespace kf

#include "moc_grid_finder.cpp"
