// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/dates.h"

#include "core/base/months_between.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <variant>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

enum class DateOf {
    Event,
    Beginning, ///< 0: from the start on
    End,
};

using Change = std::function<void(int &month, DateOf what)>;

void changeDates(Group &group, const Change &change)
{
    change(group.active.fromMonth, DateOf::Beginning);
    if (group.active.toMonth)
        change(*group.active.toMonth, DateOf::End);
}

void changeDates(PlacedDevice &device, const Change &change)
{
    change(device.inServiceMonth, DateOf::Beginning);
    if (device.retireMonth)
        change(*device.retireMonth, DateOf::End);
}

/// Of several moves that come to stand at the start the last one counts.
void changeDates(QList<PlacementMove> &moves, const Change &change)
{
    for (PlacementMove &move : moves)
        change(move.fromMonth, DateOf::Beginning);
    const auto first = std::find_if(
        moves.cbegin(), moves.cend(), [](const PlacementMove &move) { return move.fromMonth > 0; });
    const qsizetype atStart = first - moves.cbegin();
    if (atStart > 1)
        moves.remove(0, atStart - 1);
}

void changeDates(Plan &plan, const Change &change)
{
    for (Event &event : plan.demand.events)
        change(event.month, DateOf::Event);
    for (Shared<Group> &group : plan.demand.groups) {
        if (group->active.fromMonth > 0 || group->active.toMonth)
            changeDates(group.mutate(), change);
    }
    for (GroupPlacement &placement : plan.cost.placement) {
        if (auto *moves = std::get_if<QList<PlacementMove>>(&placement))
            changeDates(*moves, change);
    }
    for (CloudOffer &offer : plan.cost.cloud)
        change(offer.reservedFromMonth, DateOf::Beginning);
    for (Scenario &scenario : plan.scenarios.scenarios) {
        if (scenario.sizeAtMonth)
            change(*scenario.sizeAtMonth, DateOf::Beginning);
    }
    changeEachRack(plan.topology, [&change](Shared<Rack> &rack) {
        for (qsizetype i = 0; i < rack->devices.size(); ++i) {
            if (rack->devices[i]->inServiceMonth > 0 || rack->devices[i]->retireMonth)
                changeDates(rack.mutate().devices[i].mutate(), change);
        }
    });
}

} // namespace

int countDates(const Plan &plan)
{
    int count = 0;
    Plan copy = plan;
    changeDates(copy, [&count](const int &month, DateOf what) {
        count += what != DateOf::Beginning || month > 0 ? 1 : 0;
    });
    return count;
}

Result<Plan> keepDates(Plan plan, const Month &start)
{
    const int later = monthsBetween(plan.settings.start, start);
    int lost = 0;
    changeDates(plan, [later, &lost](int &month, DateOf what) {
        if (what == DateOf::Beginning) {
            month = month > 0 ? std::max(0, month - later) : 0;
            return;
        }
        month -= later;
        lost += month < 0 ? 1 : 0;
    });
    if (lost > 0)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("%n event(s) or end(s) of groups and devices would lie before the "
                              "start; choose an earlier one, or let them move with it.",
                              nullptr,
                              lost),
                     QStringLiteral("plan/start"),
                     {}};
    return plan;
}

} // namespace kf
