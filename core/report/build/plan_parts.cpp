// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan holds beside its figures: the same tables that the pages show.

#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/report/build/plan_tables.h"
#include "core/report/build/platform_tables.h"
#include "core/report/lane_view.h"
#include "core/words/name_words.h"

namespace kf {

namespace {

/// The day of each lane against its quota, what there is most of first.
QList<Block> laneDrawings(const PartInput &input)
{
    QList<Block> blocks;
    for (const AcceleratorKey &key : keysOfLanes(input.figures)) {
        const LaneLook look{key, 0};
        for (LaneChart &one : laneCharts(input.figures, look, {}, input.wording)) {
            one.chart.title =
                ReportText::tr("%1, %2", "a lane, its accelerator")
                    .arg(one.chart.title, acceleratorName(key, input.plan, input.view));
            blocks.append({one.chart});
        }
    }
    return blocks;
}

QList<Block> blocksOf(const QList<PlanTopic> &topics, const PartInput &input)
{
    QList<Block> blocks;
    for (const PlanTopic topic : topics) {
        if (topic == PlanTopic::Lanes)
            blocks += laneDrawings(input);
        for (const Table &table : planTables(topic, input.plan, input.catalog))
            blocks.append({table});
        for (const Table &table : platformTables(topic, input.figures, input.view))
            blocks.append({table});
    }
    return blocks;
}

/// Puts in front how many there are of what, which is all that a summary says of them.
QList<Block> counted(const QStringList &counts, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return blocks;
    return QList<Block>{{Sentence{counts.join(QStringLiteral(" · "))}, Detail::Summary}} + blocks;
}

} // namespace

QList<Block> platformPart(const PartInput &input)
{
    const Platform &platform = input.plan.platform;
    if (platform == Platform())
        return {};
    QList<PlanTopic> topics{PlanTopic::Users};
    if (!platform.components.selected.isEmpty())
        topics.append(PlanTopic::Components);
    topics += {PlanTopic::Lanes, PlanTopic::Security, PlanTopic::Kubernetes};
    return counted({ReportText::tr("User profiles: %1").arg(platform.profiles.size()),
                    ReportText::tr("Components: %1").arg(platform.components.selected.size()),
                    ReportText::tr("Lanes: %1").arg(platform.lanes.size())},
                   blocksOf(topics, input));
}

} // namespace kf
