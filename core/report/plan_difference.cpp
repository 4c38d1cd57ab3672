// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plan_difference.h"

#include "core/plan/diff.h"
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

constexpr qsizetype kMostFields = 4; ///< of a thing that are spelled out in one cell

/// Field by field what a side has made of things that the other has added too, or removed.
struct WholeChanges {
    QList<Change> ofMine;      ///< from the base
    QList<Change> ofTheirs;    ///< from the base
    QList<Change> betweenBoth; ///< from mine to theirs
};

/// The three states, and how they are put into words.
struct States {
    const Plan &base;
    const Plan &mine;
    const Plan &theirs;
    const Catalog &catalog;
    const Wording &wording;
    bool hasBase;
    WholeChanges whole = {};
};

/// It is in a list without ids, where the places of things differ by state.
bool isListed(const MergeRow &row)
{
    bool isIndex = false;
    row.path.section(u'/', -1).toInt(&isIndex);
    return isIndex;
}

/// Both have done something to a thing as a whole, and not the same.
bool isOfWholeThing(const MergeRow &row)
{
    const auto isThing = [](const std::optional<QString> &value) {
        return !value || value->startsWith(u'{');
    };
    return row.state == MergeRow::State::Conflict && !isListed(row) &&
           !(row.base && row.mine && row.theirs) && isThing(row.base) && isThing(row.mine) &&
           isThing(row.theirs);
}

/// Comparing plans takes its time: only where something has to be spelled out.
WholeChanges wholeChanges(const PlanMerge &merge, const States &states)
{
    if (std::none_of(merge.rows.cbegin(), merge.rows.cend(), isOfWholeThing))
        return {};
    WholeChanges changes;
    if (states.hasBase) {
        changes.ofMine = diff(states.base, states.mine);
        changes.ofTheirs = diff(states.base, states.theirs);
    }
    changes.betweenBoth = diff(states.mine, states.theirs);
    return changes;
}

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

StateHours lineOf(const Plan &plan, const HourPlace &place)
{
    StateHours line;
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

QString titleOf(const HourPlace &place,
                const MergeRow &row,
                const Plan &plan,
                const Catalog &catalog,
                const Wording &wording)
{
    const ChangePlace words = changePlace(
        row.path.section(u'/', 0, 4), plan, CatalogView(plan.catalog, catalog), wording);
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
        return !row.base && states.hasBase ? Words::tr("added") : Words::tr("is there");
    return changedValue(
        row.path, *value, plan, CatalogView(plan.catalog, states.catalog), states.wording);
}

/// The fields of the thing of a row by which it differs, as `plan` has them, which is what those
/// changes come from or lead to: "name: Lake, owner: Ada".
QString fieldsText(const MergeRow &row,
                   const QList<Change> &changes,
                   QString Change::*value,
                   const Plan &plan,
                   const States &states)
{
    const CatalogView view(plan.catalog, states.catalog);
    QStringList fields;
    qsizetype more = 0;
    for (const Change &change : changes) {
        if (!change.path.startsWith(row.path + u'/'))
            continue;
        if (fields.size() == kMostFields) {
            ++more;
            continue;
        }
        const QString field = changePlace(change.path, plan, view, states.wording).field;
        fields.append(QStringLiteral("%1: %2").arg(
            field.isEmpty() ? change.path.section(u'/', -1) : field,
            changedValue(change.path, change.*value, plan, view, states.wording)));
    }
    if (more > 0)
        fields.append(Words::tr("%n more", nullptr, int(more)));
    return fields.join(QLatin1String(", "));
}

/// What a side has done to a thing that it has added, removed or changed.
QString sideText(const MergeRow &row, MergeSide side, const States &states)
{
    const bool isMine = side == MergeSide::Mine;
    const std::optional<QString> &value = isMine ? row.mine : row.theirs;
    const Plan &plan = isMine ? states.mine : states.theirs;
    if (row.base && !value)
        return Words::tr("removed");
    const bool isThing = value && value->startsWith(u'{');
    if (row.base && isThing && *value == *row.base)
        return Words::tr("as before");
    const QString text =
        row.base && isThing ? Words::tr("changed") : valueText(row, value, plan, states);
    if (!isThing || !isOfWholeThing(row))
        return text;
    const WholeChanges &whole = states.whole;
    const QString fields =
        row.base
            ? fieldsText(row, isMine ? whole.ofMine : whole.ofTheirs, &Change::after, plan, states)
            : fieldsText(
                  row, whole.betweenBoth, isMine ? &Change::before : &Change::after, plan, states);
    return fields.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, fields);
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

/// The plan that has what a row is about, under the id of the row.
const Plan &namingPlan(const MergeRow &row, const Plan &merged, const States &states)
{
    const bool isTaken = row.taken == MergeSide::Theirs && !row.base && !row.mine && row.theirs;
    if (isTaken && row.theirs->startsWith(u'{') && !isListed(row))
        return merged; // it may have been kept under a new id
    return row.mine ? states.mine : row.theirs ? states.theirs : states.base;
}

DifferenceRow rowOf(const MergeRow &change, const Plan &merged, const States &states)
{
    const Plan &named = namingPlan(change, merged, states);
    const CatalogView view(named.catalog, states.catalog);
    DifferenceRow row;
    row.change = change;
    row.section = placeText(change.path.section(u'/', 0, 0), named, view);
    row.what = placeOfChange(change.path, named, view, states.wording);
    row.before = valueText(change, change.base, states.base, states);
    row.mine = sideText(change, MergeSide::Mine, states);
    row.theirs = sideText(change, MergeSide::Theirs, states);
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
    States states{base, mine, theirs, catalog, wording, merge.hasBase};
    states.whole = wholeChanges(merge, states);
    PlanDifference difference;
    difference.hasBase = merge.hasBase;
    QHash<QString, qsizetype> sheets; // by the path of the day
    for (const MergeRow &row : merge.rows) {
        count(difference, row);
        const std::optional<HourPlace> hour = hourPlace(row);
        if (!hour) {
            difference.rows.append(rowOf(row, merge.plan, states));
            continue;
        }
        const QString day = row.path.section(u'/', 0, 4);
        if (!sheets.contains(day)) {
            sheets.insert(day, difference.sheets.size());
            difference.sheets.append({titleOf(*hour, row, mine, catalog, wording),
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
