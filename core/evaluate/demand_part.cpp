// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/demand_part.h"

#include "core/demand/day_sums.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

/// True where the figures of the group at `index` may stay as they were.
bool keepsFigures(const DemandInputs &inputs, qsizetype index)
{
    const Plan &before = inputs.reuse.previous->plan;
    return inputs.reuse.isSame(inputs.groups()[index], before.demand.groups[index]);
}

/// The figures of every group, those of unchanged groups shared with the previous evaluation.
QList<Shared<GroupFigures>> allFigures(const DemandInputs &inputs, const QList<int> &unknown)
{
    const qsizetype count = inputs.groups().size();
    const Evaluation *previous = inputs.reuse.previous;
    const bool reuses =
        inputs.reuse.layout && inputs.reuse.cells && previous->demand.month == inputs.month &&
        previous->question.date.value_or(previous->plan.settings.typicalDate) == inputs.date;
    QList<Shared<GroupFigures>> figures;
    if (reuses)
        figures = previous->demand.groups;
    else
        figures.reserve(count);
    auto nextUnknown = unknown.cbegin();
    for (int i = 0; i < count; ++i) {
        const bool isUnknown = nextUnknown != unknown.cend() && *nextUnknown == i;
        if (isUnknown)
            ++nextUnknown;
        if (!reuses)
            figures.append(figuresOf(inputs, i, !isUnknown));
        else if (!keepsFigures(inputs, i))
            figures[i] = figuresOf(inputs, i, !isUnknown);
    }
    return figures;
}

bool sameIds(const DemandInputs &inputs)
{
    if (!inputs.reuse.layout)
        return false;
    const QList<Shared<Group>> &before = inputs.reuse.previous->plan.demand.groups;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Shared<Group> &now = inputs.groups()[i];
        if (!now.isSameAs(before[i]) && now->id != before[i]->id)
            return false;
    }
    return true;
}

QHash<Id, int> indexOf(const DemandInputs &inputs)
{
    if (sameIds(inputs))
        return inputs.reuse.previous->demand.groupIndex;
    QHash<Id, int> index;
    index.reserve(inputs.groups().size());
    for (int i = 0; i < inputs.groups().size(); ++i)
        index.insert(inputs.groups()[i]->id, i);
    return index;
}

QList<Id> idsOf(const DemandInputs &inputs, const QList<int> &indices)
{
    QList<Id> ids;
    for (const int index : indices)
        ids.append(inputs.groups()[index]->id);
    return ids;
}

/// Ids of the groups that count under one of the keys for which `counts` holds.
template<typename Counts>
QList<Id> unknownWhere(const DemandInputs &inputs, const QList<int> &unknown, Counts &&counts)
{
    QList<int> chosen;
    std::copy_if(unknown.cbegin(), unknown.cend(), std::back_inserter(chosen), [&](int index) {
        return counts(inputs.parts.layout.keyOf[index].key);
    });
    return idsOf(inputs, chosen);
}

/// Ids of the groups of one kind, cpu-core left out.
QList<Id> unknownOfKind(const DemandInputs &inputs, const QList<int> &unknown, GroupKind kind)
{
    QList<int> chosen;
    std::copy_if(unknown.cbegin(), unknown.cend(), std::back_inserter(chosen), [&](int index) {
        const LaneKey &lane = inputs.parts.layout.keyOf[index];
        return lane.kind == kind && lane.key != kCpuCore;
    });
    return idsOf(inputs, chosen);
}

/// The feed sums of one chunk, taken over where the chunk is still the same.
FeedSums feedOf(const DemandInputs &inputs,
                const ChunkSums &chunk,
                const QList<int> &members,
                const ChunkFeeds &previous,
                const QList<Shared<GroupFigures>> &figures)
{
    if (previous.month == inputs.month) {
        const auto known = previous.feeds.constFind(&chunk);
        if (known != previous.feeds.constEnd())
            return *known;
    }
    FeedSums feed;
    for (const int index : members)
        addFeed(feed, *inputs.groups()[index], *figures[index]);
    return feed;
}

} // namespace

SheetState sheetState(const DemandInputs &inputs, const SheetChunks &previousChunks)
{
    SheetState state;
    state.chunks = sumChunks(inputs, previousChunks);
    state.lanes = laneSheets(inputs.parts.layout, state.chunks);
    state.marked = markedGroups(inputs.parts.layout, state.chunks);
    return state;
}

DemandFigures demandPart(const DemandInputs &inputs, const SheetState &state)
{
    const Calendar &calendar = inputs.parts.calendar;
    const QList<int> &unknown = state.marked.unknown;
    DemandFigures demand;
    demand.month = inputs.month;
    demand.dayTypes = inputs.dayTypes();
    SlotTotals totals = slotTotals(state.lanes, calendar, inputs.month, inputs.date);
    totals.total.resize(demand.dayTypes.size(), Slots{});
    demand.total =
        summarise(totals.total, demand.dayTypes, unknownWhere(inputs, unknown, [](const auto &key) {
                      return key != kCpuCore;
                  }));
    for (const KeySlots &slots : std::as_const(totals.keys)) {
        const auto isThis = [&slots](const AcceleratorKey &key) {
            return key == slots.key;
        };
        demand.byAccelerator.insert(
            slots.key,
            summarise(slots.totals, demand.dayTypes, unknownWhere(inputs, unknown, isThis)));
    }
    demand.peakOverYear = peakOverYear(state.lanes, calendar, inputs.month);
    demand.groups = allFigures(inputs, unknown);
    demand.groupIndex = indexOf(inputs);
    for (auto kind = totals.kinds.begin(); kind != totals.kinds.end(); ++kind) {
        kind->resize(demand.dayTypes.size(), Slots{});
        demand.byKind.insert(
            kind.key(),
            summarise(*kind, demand.dayTypes, unknownOfKind(inputs, unknown, kind.key())));
    }
    return demand;
}

DataFeedFigures feedPart(const DemandInputs &inputs,
                         const SheetState &state,
                         const DemandFigures &demand,
                         const FeedRates &rates,
                         const ChunkFeeds &previous,
                         ChunkFeeds &feeds)
{
    const LaneLayout &layout = inputs.parts.layout;
    const qsizetype classes = inputs.parts.calendar.classes.size();
    FeedByClass byClass{QList<FeedSums>(classes), QList<FeedSums>(classes)};
    feeds.month = inputs.month;
    for (qsizetype l = 0; l < layout.lanes.size(); ++l) {
        const LaneKey &lane = layout.lanes[l].key;
        const bool isInCloud = lane.places.cloud.contains(inputs.month);
        QList<FeedSums> &into = isInCloud ? byClass.cloud : byClass.onPremise;
        for (qsizetype c = 0; c < state.chunks[l].size(); ++c) {
            const ChunkSums &chunk = *state.chunks[l][c];
            const FeedSums feed =
                feedOf(inputs, chunk, layout.lanes[l].chunks[c], previous, demand.groups);
            addFeed(into[lane.zoneClass], feed);
            feeds.feeds.insert(&chunk, feed);
        }
    }
    return feedFigures(byClass, inputs.parts.calendar, inputs.date, inputs.dayTypes(), rates);
}

} // namespace kf
