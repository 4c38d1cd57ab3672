// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/group_import.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"
#include "core/plan/edits/catalog.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/day_types.h"
#include "core/plan/edits/groups.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

Error refusedImport(const QString &message, const QString &where)
{
    return {ErrorKind::Invalid, message, where, {}};
}

/// Copies what the groups stand on from the catalogue into the plan, as every edit does that names
/// an accelerator.
Plan withAccelerators(Plan plan, const ImportedSheet &sheet, const Catalog &catalog)
{
    QSet<AcceleratorKey> done{QString(kCpuCore)};
    for (const ImportedGroup &imported : sheet.groups) {
        const AcceleratorKey &key = imported.group.accelerator;
        if (done.contains(key))
            continue;
        done.insert(key);
        plan = withAccelerator(std::move(plan), key, catalog);
    }
    return plan;
}

/// The plan's one day type becomes these, each with the cells that it had.
Result<Plan> withDayTypes(Plan plan, const QList<DayType> &dayTypes)
{
    QList<DayTypeEdit> edits;
    const Id from = plan.demand.dayTypes.constFirst().id;
    for (const DayType &type : dayTypes)
        edits.append({std::nullopt, from, type});
    return setDayTypes(std::move(plan), edits);
}

/// An id for a new group: "etl", else "etl-2", "etl-3" ... Thousands of groups of one name must not
/// each try the numbers of all others, so `counts` remembers the last one.
Id nextId(const QString &name,
          const std::function<bool(const Id &)> &isTaken,
          QHash<Id, int> &counts)
{
    const Id base = edits::freeId(name, [](const Id &) { return false; });
    if (!isTaken(base))
        return base;
    int &count = counts[base];
    Id id = base;
    for (count = std::max(count, 1); isTaken(id);)
        id = QStringLiteral("%1-%2").arg(base).arg(++count);
    return id;
}

} // namespace

ImportedSheet readGroups(const SheetContent &sheet,
                         const ImportChoices &choices,
                         const Plan &plan,
                         const Catalog &catalog)
{
    return GroupReader(sheet, choices, plan, catalog).read();
}

ImportChoices withoutProblemRows(ImportChoices choices, const ImportedSheet &sheet)
{
    for (const int row : sheet.problemRows)
        choices.rows[row] = false;
    return choices;
}

Result<Plan> importGroups(Plan plan, const ImportedSheet &sheet, const Catalog &catalog)
{
    if (sheet.problems > 0)
        return refusedImport(ExchangeText::tr("The sheet has %n cell(s) that cannot be taken",
                                              nullptr,
                                              sheet.problems),
                             {});
    if (sheet.groups.isEmpty())
        return refusedImport(ExchangeText::tr("No row of the sheet is taken as a group"), {});
    plan = withAccelerators(std::move(plan), sheet, catalog);
    if (!sheet.dayTypes.isEmpty()) {
        Result<Plan> days = withDayTypes(std::move(plan), sheet.dayTypes);
        if (!days)
            return days;
        plan = std::move(days).value();
    }
    if (!sheet.deleted.isEmpty()) {
        Result<Plan> rest = deleteGroups(std::move(plan), sheet.deleted);
        if (!rest)
            return rest;
        plan = std::move(rest).value();
    }
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < plan.demand.groups.size(); ++i)
        places.insert(std::as_const(plan.demand.groups)[i]->id, i);
    const std::function<bool(const Id &)> isTaken = [&places](const Id &id) {
        return places.contains(id);
    };
    QHash<Id, int> counts;
    QList<Shared<Group>> groups = std::move(plan.demand.groups);
    plan.demand.groups = {};
    for (const ImportedGroup &imported : sheet.groups) {
        Group group = imported.group;
        if (!imported.replacesOne)
            group.id = nextId(group.name, isTaken, counts);
        const auto problems =
            checkElement(group, plan, collectionPath(IdKind::Group), &catalog.zones());
        if (std::optional<Error> error = edits::refusal(problems)) {
            error->where = QString::number(imported.row + 1);
            return *error;
        }
        const qsizetype at = places.value(group.id, groups.size());
        places.insert(group.id, at);
        if (at == groups.size())
            groups.append(std::move(group));
        else if (!(*groups[at] == group))
            groups[at] = std::move(group);
    }
    plan.demand.groups = std::move(groups);
    return plan;
}

} // namespace kf
