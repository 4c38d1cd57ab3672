// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan's events say in their lanes.
#include "core/plan/edits/groups.h"
#include "core/plan/scenario_lookup.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"
#include "ui/pages/growth/event_lanes.h"

#include <QHash>

#include <algorithm>

namespace kf {

QString eventLabel(const Event &event, const QLocale &locale)
{
    QStringList words;
    if (event.multiply)
        words.append(QStringLiteral("\u00d7\u202f%1")
                         .arg(numberText(*event.multiply, Digits::Exact, locale)));
    if (event.add) {
        const auto *added = std::get_if<double>(&*event.add);
        if (added == nullptr)
            words.append(EventLanes::tr("+ by hour"));
        else
            words.append(signedNumberText(*added, Digits::Exact, locale));
    }
    words.append(event.note.value_or(QString()));
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QList<EventLane> lanesOf(const Plan &plan, const Id &scenario, const QLocale &locale)
{
    const Scenario *looked = scenarioNamed(plan, scenario);
    QList<EventLane> lanes;
    QHash<Id, qsizetype> places;
    const QList<Shared<Group>> groups = groupsByBand(plan);
    for (const Shared<Group> &group : groups) {
        places.insert(group->id, lanes.size());
        lanes.append({group->id,
                      group->active.fromMonth,
                      group->active.toMonth.value_or(plan.settings.horizonMonths),
                      {}});
    }
    for (qsizetype i = 0; i < plan.demand.events.size(); ++i) {
        const Event &event = plan.demand.events[i];
        const qsizetype place = places.value(event.group, -1);
        if (place < 0)
            continue;
        const bool isOff = looked != nullptr && event.id && looked->eventsOff.contains(*event.id);
        const QString label = eventLabel(event, locale);
        const QString text = EventLanes::tr("%1, %2: %3", "group, month: what changes")
                                 .arg(groups[place]->name, monthText(plan, event.month), label);
        lanes[place].events.append(
            {int(i),
             event.month,
             event.multiply.has_value(),
             isOff,
             label,
             isOff ? EventLanes::tr("%1 (off in this scenario)").arg(text) : text});
    }
    for (EventLane &lane : lanes) {
        std::stable_sort(lane.events.begin(),
                         lane.events.end(),
                         [](const LaneEvent &a, const LaneEvent &b) { return a.month < b.month; });
    }
    return lanes;
}

} // namespace kf
