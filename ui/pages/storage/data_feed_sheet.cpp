// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/data_feed_sheet.h"

#include "core/plan/edits/groups.h"
#include "core/report/storage_words.h"
#include "core/words/kind_words.h"
#include "ui/pages/storage/storage_columns.h"

namespace kf {

namespace {

using DataFeedField = Field<DataFeedRow>;
using storage::column;

QList<DataFeedField> feedFields()
{
    GridColumn most =
        column(DataFeedSheet::tr("At its largest hour, GB/s"),
               DataFeedSheet::tr(
                   "Feed of the group, GB/s: what its GPUs read together at its largest hour"),
               CellKind::Number,
               10);
    most.look = ColumnLook::Strong;
    return {
        {column(DataFeedSheet::tr("User group"),
                DataFeedSheet::tr("User group: who reads; groups on CPU cores are left out"),
                CellKind::Text,
                18),
         [](const DataFeedRow &row) {
             return GridValue(row.name);
         }},
        {column(DataFeedSheet::tr("Reads from"),
                DataFeedSheet::tr("What feeds it: on premises the storage, in the cloud the link"),
                CellKind::Text,
                10),
         [](const DataFeedRow &row) {
             return GridValue(row.place);
         }},
        {column(DataFeedSheet::tr("Feed, GB/s per GPU"),
                DataFeedSheet::tr(
                    "Feed of a GPU, GB/s: what one busy GPU reads; empty: nothing is known "
                    "to be read"),
                CellKind::Number,
                10,
                {Unit::GigabytesPerSecond}),
         [](const DataFeedRow &row) { return orNothing(row.group.feedGbPerSPerGpu); },
         [](DataFeedRow &row, const GridValue &value) {
             return takeOptional(row.group.feedGbPerSPerGpu, value);
         }},
        {most, [](const DataFeedRow &row) {
             return orNothing(row.most);
         }}};
}

} // namespace

DataFeedSheet::DataFeedSheet(PlanDocument &document, const ZoneTable &zones, QObject *parent)
    : FieldsModel(document, parent)
    , m_zones(zones)
{
    setFields(feedFields());
}

void DataFeedSheet::present(const Plan &plan, const Evaluation &figures)
{
    QList<DataFeedRow> rows;
    const QHash<Id, QString> names = groupNames(plan);
    for (const Shared<Group> &group : groupsByBand(plan)) {
        if (group->accelerator == kCpuCore)
            continue;
        const PlacementKind place = placeIn(plan.cost, group->id, figures.demand.month);
        DataFeedRow row{group->id, *group, names.value(group->id), placementText(place)};
        row.most = largestFeedOf(figures, *group);
        rows.append(row);
    }
    showRows(rows);
}

Result<Plan>
DataFeedSheet::replaced(Plan plan, const DataFeedRow &before, const DataFeedRow &after) const
{
    return replaceGroup(std::move(plan), before.key, after.group, m_zones);
}

} // namespace kf

#include "moc_data_feed_sheet.cpp"
