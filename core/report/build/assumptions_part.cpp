// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan rests on: where inputs come from and how sure they are, and the notes beside them.

#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/place_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf {

namespace {

Table assumptionTable(const PartInput &input)
{
    Table table{QStringLiteral("assumptions"),
                ReportText::tr("Where inputs come from"),
                {column("path", ReportText::tr("About")),
                 column("text", ReportText::tr("What is taken")),
                 column("confidence", ReportText::tr("Standing")),
                 column("source", ReportText::tr("Source"))},
                {}};
    for (const Assumption &one : input.plan.settings.assumptions)
        table.rows +=
            QList<Cell>{Term{one.path, placeText(one.path, input.plan, input.view)},
                        textCell(one.text),
                        Term{QString(wordFor(one.confidence)), standingText(one.confidence)},
                        textCell(one.source)};
    return table;
}

void addGroupNotes(Table &table, const PartInput &input, const Group &group)
{
    const QString path = QStringLiteral("demand/groups/") + group.id;
    if (group.note)
        table.rows += QList<Cell>{Term{path, group.name}, *group.note};
    for (auto day = group.cellNotes.cbegin(); day != group.cellNotes.cend(); ++day) {
        for (auto hour = day->cbegin(); hour != day->cend(); ++hour)
            table.rows +=
                QList<Cell>{Term{QStringLiteral("%1/%2/%3").arg(path, day.key()).arg(hour.key()),
                                 QStringLiteral("%1, %2 %3")
                                     .arg(group.name,
                                          nameOf(input.plan, IdKind::DayType, day.key()),
                                          hourText(hour.key()))},
                            hour.value()};
    }
}

Table noteTable(const PartInput &input)
{
    Table table{QStringLiteral("notes"),
                ReportText::tr("Notes"),
                {column("path", ReportText::tr("About")), column("note", ReportText::tr("Note"))},
                {}};
    for (const Shared<Group> &group : input.plan.demand.groups)
        addGroupNotes(table, input, *group);
    return table;
}

/// "5 assumed · 1 measured".
QString standings(const QList<Assumption> &assumptions)
{
    QStringList texts;
    for (const Standing standing :
         {Standing::Assumed, Standing::Quoted, Standing::Measured, Standing::Decided}) {
        const auto count =
            std::count_if(assumptions.cbegin(),
                          assumptions.cend(),
                          [standing](const Assumption &one) { return one.confidence == standing; });
        if (count > 0)
            texts += ReportText::tr("%1 %2", "number and standing of assumptions")
                         .arg(count)
                         .arg(standingText(standing));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

QList<Block> assumptionsPart(const PartInput &input)
{
    return {{Sentence{standings(input.plan.settings.assumptions)}, Detail::Summary},
            {assumptionTable(input)},
            {noteTable(input)}};
}

} // namespace kf
