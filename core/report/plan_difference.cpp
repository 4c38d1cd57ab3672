// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_difference.h"

#include "core/words/amount_words.h"
#include "core/words/change_words.h"
#include "core/words/place_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::PlanDifference)
};

/// The three states, and how they are put into words.
struct States {
    const Plan &base;
    const Plan &mine;
    const Plan &theirs;
    const Catalog &catalog;
    const Wording &wording;
    bool hasBase;
};

/// An hour of a sheet: demand/groups/ID/demand/DAY/HOUR.
struct HourPlace {
    Id group;
    Id dayType;
    int hour = 0;
};

std::optional<HourPlace> hourPlace(const MergeRow &row)
{
    const QStringList steps = row.path.split(u'/');
    const bool isHour = steps.size() == 6 && steps[0] == QLatin1String("demand") &&
                        steps[1] == QLatin1String("groups") && steps[3] == QLatin1String("demand");
    return isHour ? std::optional(HourPlace{steps[2], steps[4], steps[5].toInt()}) : std::nullopt;
}

HourLine lineOf(const Plan &plan, const HourPlace &place)
{
    HourLine line;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == place.group)
            line.hours = group->demand.value(place.dayType);
    }
    line.most = *std::max_element(line.hours.cbegin(), line.hours.cend());
    line.sum = std::accumulate(line.hours.cbegin(), line.hours.cend(), 0.0);
    return line;
}

/// The zone that the hours of a group are counted in.
QString zoneOf(const Id &wanted, const Plan &plan)
{
    for (const Shared<Group> &group : plan.demand.groups) {
        if (group->id == wanted)
            return group->timeZone.value_or(plan.settings.timeZone);
    }
    return plan.settings.timeZone;
}

QString
titleOf(const HourPlace &place, const MergeRow &row, const Plan &plan, const Catalog &catalog)
{
    const ChangePlace words =
        changePlace(row.path.section(u'/', 0, 4), plan, CatalogView(plan.catalog, catalog));
    return Words::tr("%1, %2 (hours of %3)")
        .arg(words.thing,
             words.field.isEmpty() ? place.dayType : words.field,
             zoneText(zoneOf(place.group, plan)));
}

/// What stands in one state: things that came or went are not spelled out.
QString valueText(const MergeRow &row,
                  const std::optional<QString> &value,
                  const Plan &plan,
                  const States &states)
{
    if (!value)
        return unknownText();
    const bool isWhole = !(row.base && row.mine && row.theirs);
    if (isWhole && value->startsWith(u'{'))
        return row.base         ? Words::tr("as before")
               : states.hasBase ? Words::tr("added")
                                : Words::tr("is there");
    return changedValue(
        row.path, *value, plan, CatalogView(plan.catalog, states.catalog), states.wording);
}

/// The same for a side that has removed or changed a thing that was there.
QString sideText(const MergeRow &row,
                 const std::optional<QString> &value,
                 const Plan &plan,
                 const States &states)
{
    if (row.base && !value)
        return Words::tr("removed");
    if (row.base && value && value->startsWith(u'{'))
        return *value == *row.base ? Words::tr("as before") : Words::tr("changed");
    return valueText(row, value, plan, states);
}

QString mergedText(const DifferenceRow &row, const Plan &named, const States &states)
{
    if (!row.change.taken)
        return Words::tr("to decide");
    if (row.change.other)
        return Words::tr("%1, typed").arg(valueText(row.change, row.change.other, named, states));
    const bool isMine = *row.change.taken == MergeSide::Mine;
    if (row.change.state == MergeRow::State::Both)
        return row.mine;
    return isMine ? Words::tr("%1, mine").arg(row.mine) : Words::tr("%1, theirs").arg(row.theirs);
}

DifferenceRow rowOf(const MergeRow &change, const States &states)
{
    const Plan &named = change.mine ? states.mine : change.theirs ? states.theirs : states.base;
    const CatalogView view(named.catalog, states.catalog);
    DifferenceRow row;
    row.change = change;
    row.section = placeText(change.path.section(u'/', 0, 0), named, view);
    row.what = placeOfChange(change.path, named, view);
    row.before = valueText(change, change.base, states.base, states);
    row.mine = sideText(change, change.mine, states.mine, states);
    row.theirs = sideText(change, change.theirs, states.theirs, states);
    row.merged = mergedText(row, named, states);
    return row;
}

void count(PlanDifference &difference, const MergeRow &row)
{
    ++difference.all;
    difference.mine += row.state == MergeRow::State::Mine ? 1 : 0;
    difference.theirs += row.state == MergeRow::State::Theirs ? 1 : 0;
    difference.toDecide += row.taken ? 0 : 1;
}

} // namespace

PlanDifference planDifference(const Plan &base,
                              const Plan &mine,
                              const Plan &theirs,
                              const PlanMerge &merge,
                              const Catalog &catalog,
                              const Wording &wording)
{
    const States states{base, mine, theirs, catalog, wording, merge.hasBase};
    PlanDifference difference;
    difference.hasBase = merge.hasBase;
    QHash<QString, qsizetype> sheets; // by the path of the day
    for (const MergeRow &row : merge.rows) {
        count(difference, row);
        const std::optional<HourPlace> hour = hourPlace(row);
        if (!hour) {
            difference.rows.append(rowOf(row, states));
            continue;
        }
        const QString day = row.path.section(u'/', 0, 4);
        if (!sheets.contains(day)) {
            sheets.insert(day, difference.sheets.size());
            difference.sheets.append({titleOf(*hour, row, mine, catalog),
                                      lineOf(base, *hour),
                                      lineOf(mine, *hour),
                                      lineOf(theirs, *hour),
                                      lineOf(merge.plan, *hour),
                                      {}});
        }
        difference.sheets[sheets.value(day)].changes.insert(hour->hour, row);
    }
    return difference;
}

QString differenceText(const PlanDifference &difference)
{
    if (difference.all == 0)
        return Words::tr("No difference");
    QStringList parts;
    if (!difference.hasBase) {
        parts.append(Words::tr("%n difference(s)", nullptr, difference.all));
        if (difference.toDecide > 0)
            parts.append(Words::tr("%n to decide", nullptr, difference.toDecide));
        return Words::tr("Two plans without a common beginning: %1")
            .arg(parts.join(QLatin1String(", ")));
    }
    if (difference.toDecide > 0)
        parts.append(Words::tr("%n to decide", nullptr, difference.toDecide));
    if (difference.mine == 0 && difference.toDecide == 0) {
        parts.append(Words::tr("%n change(s)", nullptr, difference.all));
        return parts.join(QLatin1String(", "));
    }
    if (difference.theirs > 0)
        parts.append(Words::tr("%n change(s) of theirs", nullptr, difference.theirs));
    if (difference.mine > 0)
        parts.append(Words::tr("%n change(s) of mine", nullptr, difference.mine));
    return parts.join(QLatin1String(", "));
}

} // namespace kf
