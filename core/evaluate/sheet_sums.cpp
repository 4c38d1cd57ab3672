// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sheet_sums.h"

#include "core/demand/day_sums.h"

#include <algorithm>
#include <utility>

namespace kf {

namespace {

using ChunkPointer = std::shared_ptr<const ChunkSums>;

/// Chunks of the previous evaluation by their first group.
using KnownChunks = QHash<const Group *, ChunkPointer>;

KnownChunks knownChunks(const DemandInputs &inputs, const SheetChunks &previous)
{
    KnownChunks known;
    if (!inputs.reuse.cells)
        return known;
    for (const auto &lane : previous) {
        for (const ChunkPointer &chunk : lane)
            known.insert(&*chunk->groups.constFirst(), chunk);
    }
    return known;
}

bool stillHolds(const ChunkSums &chunk, const QList<int> &members, const DemandInputs &inputs)
{
    if (chunk.groups.size() != members.size())
        return false;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (!inputs.reuse.isSame(inputs.groups()[members[i]], chunk.groups[i]))
            return false;
    }
    return true;
}

MonthSheet emptySheet(const DemandInputs &inputs)
{
    return {static_cast<int>(inputs.dayTypes().size()), 0, inputs.horizonMonths()};
}

GrowthOutcome addGroup(const DemandInputs &inputs, const Group &group, MonthSheet &sums)
{
    if (!inputs.isDerivable(group))
        return {.known = false, .clamped = false};
    return addGrown(inputs.growthInput(group), inputs.dayTypes(), sums);
}

ChunkPointer sumChunk(const DemandInputs &inputs, const QList<int> &members)
{
    auto chunk = std::make_shared<ChunkSums>();
    auto sums = std::make_shared<MonthSheet>(emptySheet(inputs));
    chunk->groups.reserve(members.size());
    for (int position = 0; position < members.size(); ++position) {
        const Shared<Group> &group = inputs.groups()[members[position]];
        chunk->groups.append(group);
        const GrowthOutcome outcome = addGroup(inputs, *group, *sums);
        if (!outcome.known)
            chunk->unknown.append(position);
        if (outcome.clamped)
            chunk->clamped.append(position);
    }
    chunk->sums = std::move(sums);
    return chunk;
}

std::shared_ptr<const MonthSheet> sumLane(const QList<ChunkPointer> &chunks)
{
    if (chunks.size() == 1)
        return chunks.constFirst()->sums;
    auto sums = std::make_shared<MonthSheet>(*chunks.constFirst()->sums);
    for (qsizetype i = 1; i < chunks.size(); ++i)
        sums->add(*chunks[i]->sums);
    return sums;
}

} // namespace

SheetChunks sumChunks(const DemandInputs &inputs, const SheetChunks &previous)
{
    const KnownChunks known = knownChunks(inputs, previous);
    SheetChunks chunks;
    chunks.reserve(inputs.parts.layout.lanes.size());
    for (const DemandLane &lane : inputs.parts.layout.lanes) {
        QList<ChunkPointer> &sums = chunks.emplaceBack();
        sums.reserve(lane.chunks.size());
        for (const QList<int> &members : lane.chunks) {
            const ChunkPointer before =
                known.value(&*inputs.groups()[members.constFirst()], nullptr);
            const bool holds = before != nullptr && stillHolds(*before, members, inputs);
            sums.append(holds ? before : sumChunk(inputs, members));
        }
    }
    return chunks;
}

QList<LaneSums> laneSheets(const LaneLayout &layout, const SheetChunks &chunks)
{
    QList<LaneSums> sheets;
    sheets.reserve(layout.lanes.size());
    for (qsizetype i = 0; i < layout.lanes.size(); ++i)
        sheets.append({layout.lanes[i].key, sumLane(chunks[i])});
    return sheets;
}

MarkedGroups markedGroups(const LaneLayout &layout, const SheetChunks &chunks)
{
    MarkedGroups marked;
    for (qsizetype l = 0; l < layout.lanes.size(); ++l) {
        for (qsizetype c = 0; c < chunks[l].size(); ++c) {
            const QList<int> &members = layout.lanes[l].chunks[c];
            for (const int position : chunks[l][c]->unknown)
                marked.unknown.append(members[position]);
            for (const int position : chunks[l][c]->clamped)
                marked.clamped.append(members[position]);
        }
    }
    std::sort(marked.unknown.begin(), marked.unknown.end());
    std::sort(marked.clamped.begin(), marked.clamped.end());
    return marked;
}

GroupFigures figuresOf(const DemandInputs &inputs, int index, bool isKnown)
{
    const Group &group = *inputs.groups()[index];
    const LaneKey &lane = inputs.parts.layout.keyOf[index];
    GroupFigures figures;
    figures.id = group.id;
    figures.key = lane.key;
    figures.timeZone = zoneOf(group, inputs.plan.settings.timeZone);
    figures.shiftMinutes = inputs.shiftMinutes[lane.zoneClass];
    figures.known = isKnown;
    if (isKnown)
        figures.local = grownHours(inputs.growthInput(group), inputs.dayTypes(), inputs.month);
    else
        figures.local.fill(Hours{}, inputs.dayTypes().size());
    addUp(figures, inputs.dayTypes());
    return figures;
}

} // namespace kf
