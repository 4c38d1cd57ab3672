// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to events and scenarios on the growth page, as edits of the plan.
#include "core/plan/edits/events.h"
#include "core/plan/edits/scenarios.h"
#include "core/report/charts.h"
#include "core/words/name_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/growth/event_lanes.h"
#include "ui/pages/growth/growth_page.h"
#include "ui/pages/growth/limits_view.h"
#include "ui/pages/growth/scenario_view.h"

#include <algorithm>

namespace kf {

namespace {

constexpr int kEventMonth = 6; ///< where a new event starts out
/// Of the sheet of events: what people change first is what the event does.
int columnOfWhatItDoes(const Event &event)
{
    constexpr int kTimesColumn = 2;
    return event.add ? kTimesColumn + 1 : kTimesColumn;
}

} // namespace

void GrowthPage::addEvent(const Id &group, int month)
{
    Event event;
    event.month = month;
    event.group = group;
    event.add = AddedGpus(1.0);
    if (!edit(tr("Add event"), [&event](Plan plan) {
            const qsizetype last = plan.demand.events.size();
            return insertEvent(std::move(plan), event, last);
        }))
        return;
    const int added = int(plan().demand.events.size()) - 1;
    m_lanes->select(added);
    m_events->selectCell(added, columnOfWhatItDoes(event));
}

/// An event to the group whose row is active, in the middle of the first year; a claim below the
/// last.
void GrowthPage::addHere()
{
    if (view() == View::Limits) {
        if (finishEditing(*this))
            m_limits->addClaim();
        return;
    }
    if (plan().demand.groups.isEmpty())
        return;
    const auto cell = m_rates->activeCell();
    const int row = cell ? std::min(cell->row, m_rateSheet->rowCount() - 1) : 0;
    addEvent(m_rateSheet->rowAt(row).group.id, kEventMonth);
    if (view() == View::Groups)
        m_lanes->setFocus();
    else if (const auto added = m_events->activeCell())
        m_events->editNew(added->row, 0);
}

void GrowthPage::deleteEvent(int index)
{
    edit(tr("Delete event"),
         [index](Plan plan) { return kf::deleteEvent(std::move(plan), index); });
}

void GrowthPage::deleteHere()
{
    if (view() == View::Limits) {
        if (finishEditing(*this))
            m_limits->deleteClaims();
        return;
    }
    if (view() == View::Groups)
        deleteEvent(m_lanes->selected());
    else
        m_events->deleteRows();
}

void GrowthPage::editEvent(int index)
{
    showView(View::Events);
    m_events->selectCell(index, columnOfWhatItDoes(plan().demand.events.value(index)));
    m_events->setFocus();
}

void GrowthPage::moveEvent(int index, int month, EventMotion motion)
{
    // No step has had this number: the revision grows with each of them.
    if (motion == EventMotion::Begins || m_gesture.number == 0)
        m_gesture = Gesture{context().document.revision() + 1};
    edit(
        tr("Move event"),
        [index, month](Plan plan) { return kf::moveEvent(std::move(plan), index, month); },
        m_gesture);
}

void GrowthPage::addScenario()
{
    if (!edit(tr("New scenario"), [](Plan plan) { return kf::addScenario(std::move(plan)); }))
        return;
    m_scenarios->choose(plan().scenarios.scenarios.last().id);
    m_scenarios->editName();
}

void GrowthPage::duplicateScenario(const Id &scenario)
{
    const QString name = tr("%1, copy").arg(nameOf(plan(), IdKind::Scenario, scenario));
    QList<Id> before;
    for (const Scenario &one : plan().scenarios.scenarios)
        before.append(one.id);
    if (!edit(tr("Duplicate scenario"),
              [&](Plan plan) { return kf::duplicateScenario(std::move(plan), scenario, name); }))
        return;
    for (const Scenario &one : plan().scenarios.scenarios) {
        if (!before.contains(one.id))
            m_scenarios->choose(one.id);
    }
    m_scenarios->editName();
}

void GrowthPage::deleteScenario(const Id &scenario)
{
    edit(tr("Delete scenario"),
         [&scenario](Plan plan) { return kf::deleteScenario(std::move(plan), scenario); });
}

} // namespace kf
