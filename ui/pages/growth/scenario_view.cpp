// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/growth/scenario_view.h"

#include "core/report/charts.h"
#include "core/words/name_words.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/one_line_label.h"
#include "ui/pages/parts/segments.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace kf {

namespace {

constexpr int kFrozenColumns = 2; ///< whether it is compared, and its name
constexpr int kLeastRows = 9;     ///< with the empty one at the end
constexpr int kRowsInSight = 8;

} // namespace

ScenarioView::ScenarioView(PlanDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sheet(new ScenarioSheet(document, this))
    , m_groupSheet(new ScenarioGroupsSheet(document, this))
    , m_eventSheet(new ScenarioEventsSheet(document, this))
    , m_scenarios(new GridView(theme, this))
    , m_groups(new GridView(theme, this))
    , m_events(new GridView(theme, this))
    , m_part(new Segments(tr("Which sheet")))
    , m_title(new OneLineLabel)
    , m_add(new QPushButton(tr("&New scenario")))
    , m_duplicate(new QPushButton(tr("D&uplicate")))
    , m_delete(new QPushButton(tr("De&lete")))
    , m_look(new QPushButton(tr("L&ook at it")))
{
    m_scenarios->setModel(m_sheet);
    m_scenarios->setFrozenColumns(kFrozenColumns);
    m_scenarios->setTitle(tr("Scenarios"));
    m_groups->setModel(m_groupSheet);
    m_groups->setTitle(tr("Groups in the scenario"));
    m_events->setModel(m_eventSheet);
    m_events->setTitle(tr("Events in the scenario"));
    m_title->setFont(theme.font(TextStyle::Section));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    m_scenarios->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_part->setTexts({tr("Scenarios"), tr("Groups"), tr("Events")});
    layout->addLayout(makeTools());
    layout->addWidget(m_scenarios);
    layout->addWidget(m_title);
    auto *details = new QHBoxLayout;
    details->setSpacing(metrics::kGap);
    for (GridView *grid : {m_groups, m_events}) {
        grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        details->addWidget(grid, 1, Qt::AlignTop);
    }
    layout->addLayout(details);
    layout->addStretch();
    connect(m_sheet, &ScenarioSheet::comparedChanged, this, &ScenarioView::comparedChanged);
    connect(m_scenarios, &GridView::activeCellChanged, this, &ScenarioView::presentChosen);
    connect(m_part, &Segments::chosenChanged, this, &ScenarioView::showParts);
    m_part->hide();
}

int ScenarioView::heightWithRows(int rows) const
{
    int details = 0;
    for (const GridView *grid : {m_groups, m_events})
        details = std::max(details, std::min(grid->sizeHint().height(), grid->heightOfRows(rows)));
    const int scenarios = rows > kRowsInSight ? m_scenarios->sizeHint().height() : 0;
    return m_add->sizeHint().height() + std::max(scenarios, m_scenarios->minimumHeight()) +
           m_title->sizeHint().height() + details + 3 * layout()->spacing();
}

QSize ScenarioView::sizeHint() const
{
    const int width = QWidget::sizeHint().width();
    if (m_part->isHidden())
        return {width, heightWithRows(std::numeric_limits<int>::max())};
    const GridView &shown = *grids()[m_part->chosen()];
    const int title = m_title->isHidden() ? 0 : m_title->sizeHint().height() + layout()->spacing();
    return {width,
            m_add->sizeHint().height() + layout()->spacing() + title +
                std::max(shown.sizeHint().height(), shown.minimumHeight())};
}

void ScenarioView::setRoom(int height)
{
    m_room = height;
    showParts();
}

void ScenarioView::showSheet(qsizetype index)
{
    m_part->choose(int(index));
    showParts();
}

/// Where there is no room for eight rows of each sheet, one of them is shown and the others are a
/// click away, instead of a part of each.
void ScenarioView::showParts()
{
    // A bar for scrolling sideways may come and go by this: there is room for it either way.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool isLow = m_room < heightWithRows(kRowsInSight) + bar;
    const QList<GridView *> all = grids();
    m_part->setVisible(isLow);
    m_title->setVisible(!isLow || m_part->chosen() > 0);
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i]->setVisible(!isLow || m_part->chosen() == int(i));
    if (std::exchange(m_needed, sizeHint().height()) != m_needed)
        Q_EMIT needsChanged();
}

QHBoxLayout *ScenarioView::makeTools()
{
    m_add->setToolTip(tr("Add a scenario that changes nothing yet"));
    m_duplicate->setToolTip(tr("Add a copy of the chosen scenario"));
    m_delete->setToolTip(tr("Delete the chosen scenario"));
    m_look->setToolTip(tr("Show the numbers of the chosen scenario on every page"));
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::kStep);
    line->addWidget(m_part);
    line->addStretch();
    for (QPushButton *button : {m_look, m_add, m_duplicate, m_delete})
        line->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &ScenarioView::addRequested);
    connect(
        m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(chosen()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(chosen()); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookRequested(chosen()); });
    connect(m_scenarios, &GridView::contextMenuAboutToShow, this, [this](QMenu *menu, int, int) {
        menu->addSeparator();
        for (QPushButton *button : {m_look, m_add, m_duplicate, m_delete}) {
            QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
        }
    });
    return line;
}

void ScenarioView::present(const Plan &plan,
                           const Id &looked,
                           const QList<Id> &compared,
                           const QList<EvaluationPtr> &answers)
{
    m_plan = plan;
    m_looked = looked;
    m_sheet->present(plan, compared, answers);
    // So many stay in sight; the rest scrolls, and what is below gives way.
    const int beyond = std::max(0, m_sheet->rowCount() - kLeastRows);
    const GridTable &table = *m_scenarios->table();
    m_scenarios->setMinimumHeight(m_scenarios->sizeHint().height() - beyond * table.rowHeight(0) +
                                  table.horizontalScrollBar()->sizeHint().height());
    m_scenarios->updateGeometry();
    if (!m_scenarios->activeCell())
        choose(looked);
    presentChosen();
    showParts();
}

void ScenarioView::presentChosen()
{
    const Id scenario = chosen();
    m_title->setText(
        tr("In the scenario “%1”").arg(nameOf(m_plan, IdKind::Scenario, scenario)).toHtmlEscaped());
    m_groupSheet->present(m_plan, scenario);
    m_eventSheet->present(m_plan, scenario);
    m_groups->updateGeometry();
    m_events->updateGeometry();
    m_delete->setEnabled(scenario != kBaseScenario);
    m_look->setEnabled(scenario != m_looked);
}

Id ScenarioView::chosen() const
{
    const auto cell = m_scenarios->activeCell();
    return cell && cell->row < m_sheet->endOfRows() ? Id(m_sheet->rowAt(cell->row).key)
                                                    : Id(kBaseScenario);
}

std::optional<WhyRequest> ScenarioView::whyHere() const
{
    const auto cell = m_scenarios->activeCell();
    if (!cell || !m_scenarios->isAncestorOf(QApplication::focusWidget()))
        return std::nullopt;
    return m_sheet->whyOf(*cell, m_plan.settings);
}

void ScenarioView::choose(const Id &scenario)
{
    const int row = m_sheet->rowOfKey(scenario);
    showSheet(0);
    if (row >= 0)
        m_scenarios->selectCell(row, ScenarioSheet::NameColumn);
}

void ScenarioView::editName()
{
    m_scenarios->editNew(m_sheet->rowOfKey(chosen()), ScenarioSheet::NameColumn);
}

} // namespace kf

#include "moc_scenario_view.cpp"
