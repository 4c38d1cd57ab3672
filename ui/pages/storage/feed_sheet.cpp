// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/feed_sheet.h"

#include "core/demand/feed_sums.h"
#include "core/plan/edits/groups.h"
#include "core/words/kind_words.h"
#include "ui/pages/storage/storage_columns.h"

namespace kf {

namespace {

using FeedField = Field<FeedRow>;
using storage::column;

QList<FeedField> feedFields()
{
    GridColumn most = column(FeedSheet::tr("At its largest hour, GB/s"),
                             FeedSheet::tr("What all GPUs of the group read together then"),
                             CellKind::Number,
                             10);
    most.look = ColumnLook::Strong;
    return {{column(FeedSheet::tr("User group"), {}, CellKind::Text, 18),
             [](const FeedRow &row) {
                 return GridValue(row.name);
             }},
            {column(FeedSheet::tr("Reads from"),
                    FeedSheet::tr("On premises the storage feeds it, in the cloud the link"),
                    CellKind::Text,
                    10),
             [](const FeedRow &row) {
                 return GridValue(row.place);
             }},
            {column(FeedSheet::tr("Feed, GB/s per GPU"),
                    FeedSheet::tr("What one busy GPU reads; empty: nothing is known to be read"),
                    CellKind::Number,
                    10,
                    {Unit::GigabytesPerSecond}),
             [](const FeedRow &row) { return orNothing(row.group.feedGbPerSPerGpu); },
             [](FeedRow &row, const GridValue &value) {
                 return takeOptional(row.group.feedGbPerSPerGpu, value);
             }},
            {most, [](const FeedRow &row) {
                 return orNothing(row.most);
             }}};
}

} // namespace

FeedSheet::FeedSheet(PlanDocument &document, const ZoneTable &zones, QObject *parent)
    : FieldsModel(document, parent)
    , m_zones(zones)
{
    setFields(feedFields());
}

void FeedSheet::present(const Plan &plan, const Evaluation &figures)
{
    QList<FeedRow> rows;
    const QHash<Id, QString> names = groupNames(plan);
    for (const Shared<Group> &group : groupsByBand(plan)) {
        if (group->accelerator == kCpuCore)
            continue;
        const PlacementKind place = placeIn(plan.cost, group->id, figures.demand.month);
        FeedRow row{group->id, *group, names.value(group->id), placementText(place)};
        for (const auto &its : figures.demand.groups) {
            if (its->id == group->id)
                row.most = largestFeed(*group, *its);
        }
        rows.append(row);
    }
    showRows(rows);
}

Result<Plan> FeedSheet::replaced(Plan plan, const FeedRow &before, const FeedRow &after) const
{
    return replaceGroup(std::move(plan), before.key, after.group, m_zones);
}

} // namespace kf
