// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/limit_tables.h"

#include "core/report/build/cells.h"
#include "core/report/scaling_words.h"
#include "core/words/user_words.h"

namespace kf {

Table limitTable(const GrowthLimits &limits, const Plan &plan)
{
    Table table{QStringLiteral("limits"),
                ReportText::tr("What ends first"),
                {column("part", ReportText::tr("Part")),
                 column("gpus", ReportText::tr("Ends at"), Unit::Gpus),
                 column("calendar_month", ReportText::tr("More required from")),
                 column("why", ReportText::tr("Why"))},
                {}};
    for (const GrowthLimit &limit : limits.limits)
        table.rows += QList<Cell>{Term{limit.id, limit.title},
                                  cell(limit.gpus),
                                  monthCell(plan, limit.month),
                                  limit.reason};
    return table;
}

Table scalingTable(const Evaluation &figures)
{
    Table table{QStringLiteral("scaling"),
                ReportText::tr("What grows by plan, and what by itself"),
                {column("part", ReportText::tr("Part")),
                 column("scaling", ReportText::tr("Scaling")),
                 column("takes", ReportText::tr("What it takes"))},
                {}};
    const auto &said = figures.plan.platform.scaling;
    for (std::size_t i = 0; i < EnumWords<ScaledPart>::words.size() && !said.isEmpty(); ++i) {
        const auto part = ScaledPart(i);
        const auto its = said.constFind(part);
        const std::optional<Scaling> scaling =
            its == said.cend() ? std::nullopt : std::optional(*its);
        table.rows += QList<Cell>{
            Term{QString(wordFor(part)), titleText(part)},
            scaling ? Cell(Term{QString(wordFor(*scaling)), choiceText(*scaling)}) : Cell(),
            scalingText(figures, part, scaling)};
    }
    return table;
}

} // namespace kf
