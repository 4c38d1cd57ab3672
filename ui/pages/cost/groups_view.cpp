// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/groups_view.h"

#include "core/plan/edits/cost.h"
#include "core/plan/edits/sources.h"
#include "core/report/build/cost_tables.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/cost/month_lanes.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kQuestionRows = 6;
constexpr int kLeastQuestionRows = 3;

/// On premises, mixed and cloud keep their colours whatever groups there are.
int colourOf(PlacementKind place)
{
    switch (place) {
    case PlacementKind::OnPremise:
        return 0;
    case PlacementKind::Hybrid:
        return 1;
    case PlacementKind::Cloud:
        break;
    }
    return 2;
}

} // namespace

GroupsView::GroupsView(const Theme &theme, PlaceSheet &sheet, GridView *grid, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_grid(grid)
    , m_lanes(new MonthLanes(theme, tr("Where groups run, by month")))
    , m_area(new QScrollArea)
    , m_below(new Segments(tr("What stands below the sheet")))
    , m_parts(new QStackedWidget)
    , m_own(new QLabel)
    , m_reason(new ReasonEdit)
    , m_questions(new ValueTable(theme))
{
    m_questions->setAccessibleName(tr("What decides it"));
    m_questions->setRows(kLeastQuestionRows, kQuestionRows);
    m_below->setTexts({tr("By month"), tr("What decides it")});
    // The switch beside it stays where it is when the reason is asked for.
    for (QWidget *part : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_own)}) {
        QSizePolicy keeps = part->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keeps);
    }
    m_area->setWidget(m_lanes);
    m_lanes->setAutoFillBackground(false);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(m_lanes->minimumSizeHint().height());
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->addWidget(m_area);
    m_parts->addWidget(m_questions);
    auto *own = new QHBoxLayout;
    own->addWidget(m_below);
    own->addStretch();
    own->addWidget(m_own);
    own->addWidget(m_reason, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // What the sheet does not need is for the lanes below it.
    m_grid->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_grid, 3);
    column->addLayout(own);
    column->addWidget(m_parts, 2);
    column->addStretch(); // of few groups all is as high as it needs
    connect(m_below, &Segments::chosenChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_grid, &GridView::activeCellChanged, this, &GroupsView::showChosen);
    connect(m_lanes, &MonthLanes::selectedChanged, this, &GroupsView::chooseLane);
    connect(m_lanes,
            &MonthLanes::moveWanted,
            this,
            [this](int lane, int flag, int month, FlagMotion motion) {
                moveFlag(lane, flag, month, motion == FlagMotion::Begins);
            });
    connect(m_lanes, &MonthLanes::addWanted, this, [this](int lane, int month) {
        addMoveAt(m_groups.value(lane), month);
    });
    connect(m_lanes, &MonthLanes::deleteWanted, this, &GroupsView::deleteFlag);
    connect(m_reason, &ReasonEdit::given, this, [this](const QString &text) {
        if (m_reasonOf.isEmpty() || text.trimmed() == decisionAt(m_plan, pathOfPlace(m_reasonOf)))
            return;
        Q_EMIT editWanted(tr("Reason of a placement"),
                          [group = m_reasonOf, text](Plan plan) {
                              return explainPlace(std::move(plan), group, text);
                          },
                          {});
    });
}

void GroupsView::present(const EvaluationPtr &figures,
                         const QList<PlaceAdvice> &advice,
                         const Plan &plan,
                         quint64 revision,
                         const Wording &wording)
{
    m_figures = figures;
    m_advice = advice;
    m_plan = plan;
    m_revision = revision;
    m_wording = wording;
    m_sheet.present(plan, advice, wording);
    showLanes();
    showChosen();
}

const PlaceRow *GroupsView::chosen() const
{
    const auto cell = m_grid->activeCell();
    const bool isRow = cell && cell->row < m_sheet.endOfRows();
    return isRow ? &m_sheet.rowAt(cell->row) : nullptr;
}

QList<PlacementMove> GroupsView::placesOf(const Id &group) const
{
    QList<PlacementMove> moves = movesOf(m_plan.cost.placement.value(group));
    if (moves.isEmpty() || moves.constFirst().fromMonth > 0)
        moves.prepend(PlacementMove{});
    return moves;
}

void GroupsView::showLanes()
{
    const int end = m_plan.settings.horizonMonths;
    const QHash<Id, QString> names = groupNames(m_plan);
    QList<MonthLane> lanes;
    m_groups.clear();
    for (const Shared<Group> &group : m_plan.demand.groups) {
        if (group->accelerator == kCpuCore)
            continue;
        MonthLane lane{group->id, names.value(group->id), {}, {}};
        const QList<PlacementMove> places = placesOf(group->id);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const double to = i + 1 < places.size() ? places[i + 1].fromMonth : end;
            const QString text = placementText(places[i].where);
            lane.spans.append({double(places[i].fromMonth),
                               to,
                               colourOf(places[i].where),
                               places[i].where == PlacementKind::OnPremise,
                               text});
            lane.flags.append({double(places[i].fromMonth),
                               places[i].fromMonth > 0,
                               text,
                               tr("%1: %2 from %3", "a group, a place, a month")
                                   .arg(lane.name, text, monthText(m_plan, places[i].fromMonth))});
        }
        lanes.append(lane);
        m_groups.append(group->id);
    }
    QStringList months;
    for (int month = 0; month <= end; ++month)
        months.append(monthText(m_plan, month));
    m_lanes->present(lanes, 0, months);
    // Up to as high as its lanes; where the window is low, the rest of them scrolls.
    m_parts->setMaximumHeight(
        std::max(m_lanes->sizeHint().height() + 2, m_questions->sizeHint().height()));
}

void GroupsView::showChosen()
{
    const PlaceRow *row = chosen();
    const auto its = std::find_if(m_advice.cbegin(), m_advice.cend(), [row](const auto &advice) {
        return row != nullptr && advice.group == row->group;
    });
    const bool isKnown = its != m_advice.cend();
    m_questions->present(isKnown ? placeAnswerTable(*its, m_plan, m_wording) : Table(), m_wording);
    showReason(isKnown ? &*its : nullptr);
    if (row == nullptr)
        return;
    const int lane = int(m_groups.indexOf(row->group));
    if (m_lanes->selected().lane != lane)
        m_lanes->select({lane, -1});
}

/// A choice against the advice is asked for its reason; one that was given stays in sight when a
/// move in time makes the place that of the advice.
void GroupsView::showReason(const PlaceAdvice *advice)
{
    const QString given =
        advice != nullptr ? decisionAt(m_plan, pathOfPlace(advice->group)) : QString();
    const bool isOwn = advice != nullptr && m_figures &&
                       isOwnPlace(m_plan, *advice, m_figures->growth.sizeAtMonth);
    const bool isAsked = isOwn || !given.isEmpty();
    const Id group = isAsked ? advice->group : Id();
    if (group != m_reasonOf || !m_reason->isModified())
        m_reason->setText(given);
    m_reasonOf = group;
    m_reason->setVisible(isAsked);
    m_own->setVisible(isAsked);
    if (isAsked)
        m_own->setText(
            isOwn ? tr("Advised is %1. Why not so?").arg(placementText(*advice->recommended()))
                  : tr("As advised now; the reason given before:"));
}

void GroupsView::chooseLane(int lane)
{
    const Id group = m_groups.value(lane);
    const PlaceRow *row = chosen();
    if (row != nullptr && row->group == group)
        return;
    for (int i = 0; i < m_sheet.endOfRows(); ++i) {
        if (m_sheet.rowAt(i).group == group)
            return m_grid->selectCell(i, PlaceSheet::WhereColumn);
    }
}

void GroupsView::addMove()
{
    const PlaceRow *row = chosen();
    if (row == nullptr)
        return;
    const Id group = row->group;
    const int last = placesOf(group).constLast().fromMonth;
    const int end = m_plan.settings.horizonMonths - 1;
    const int month = last < end ? std::min(last + kMonthsPerYear, end) : end + 1;
    addMoveAt(group, month);
    for (int i = 0; i < m_sheet.endOfRows(); ++i) {
        if (m_sheet.rowAt(i).group == group && m_sheet.rowAt(i).fromMonth == month)
            return m_grid->editNew(i, PlaceSheet::FromColumn);
    }
}

/// To the cloud where it runs on premises in that month, else back.
void GroupsView::addMoveAt(const Id &group, int month)
{
    const PlacementKind place = placeIn(m_plan.cost, group, month);
    const PlacementKind next =
        place == PlacementKind::OnPremise ? PlacementKind::Cloud : PlacementKind::OnPremise;
    Q_EMIT editWanted(tr("Add move"),
                      [group, month, next](Plan plan) {
                          return kf::addMove(std::move(plan), group, month, next);
                      },
                      {});
}

void GroupsView::moveFlag(int lane, int flag, int month, bool begins)
{
    const Id group = m_groups.value(lane);
    const QList<PlacementMove> places = placesOf(group);
    if (flag >= places.size())
        return;
    if (begins)
        m_gesture = Gesture{m_revision + 1};
    Q_EMIT editWanted(
        tr("Move in time"),
        [group, from = places[flag].fromMonth, month](Plan plan) {
            return shiftMove(std::move(plan), group, from, month);
        },
        m_gesture);
}

void GroupsView::deleteMove()
{
    const PlaceRow *row = chosen();
    if (row == nullptr || row->fromMonth == 0)
        return;
    Q_EMIT editWanted(tr("Delete move"),
                      [group = row->group, month = row->fromMonth](Plan plan) {
                          return withoutMove(std::move(plan), group, month);
                      },
                      {});
}

void GroupsView::deleteFlag(int lane, int flag)
{
    const Id group = m_groups.value(lane);
    const int month = placesOf(group).value(flag).fromMonth;
    if (month == 0)
        return;
    Q_EMIT editWanted(
        tr("Delete move"),
        [group, month](Plan plan) { return withoutMove(std::move(plan), group, month); },
        {});
}

} // namespace kf

#include "moc_groups_view.cpp"
