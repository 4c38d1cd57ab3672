// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/topology_racks.h"

#include "core/plan/edits/common.h"
#include "core/plan/edits/positions.h"
#include "core/plan/edits/racks.h"
#include "core/topology/topology_walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr int kMostUnit = 1000; ///< beyond every rack: a range of units stays short

Error rackRefused(const Rack &rack, const QString &message)
{
    return {ErrorKind::NotAllowed, message, edits::pathOf(IdKind::Rack, rack.id), {}};
}

QString titleOf(const Rack &rack)
{
    return rack.name.value_or(rack.id);
}

/// Changes each of the racks by change(rack); refused where its content does not fit any more.
template<typename Change>
Result<Plan> changeEachOf(Plan plan, const QList<Id> &ids, const Change &change)
{
    for (const Id &id : ids) {
        const auto place = placeOfRack(plan.topology, id);
        if (!place)
            return edits::notFound(IdKind::Rack, id);
        Rack rack = rackAt(std::as_const(plan.topology), *place);
        if (const auto error = edits::lockRefusal(rack))
            return *error;
        if (std::optional<Error> error = change(rack))
            return *error;
        if (const auto error =
                edits::refusal(checkElement(rack, plan, collectionPath(IdKind::Rack))))
            return *error;
        if (const auto error = edits::contentRefusal(plan, rack))
            return *error;
        rowAt(plan.topology, *place).racks[place->rack] = std::move(rack);
    }
    return plan;
}

} // namespace

Result<Plan> setRackType(Plan plan, const QList<Id> &ids, const Id &type)
{
    if (findRackType(plan.topology, type) == nullptr)
        return edits::notFound(IdKind::RackType, type);
    return changeEachOf(std::move(plan), ids, [&type](Rack &rack) {
        rack.type = type;
        return std::optional<Error>();
    });
}

Result<Plan> setRackPosition(Plan plan, const Id &id, int position)
{
    const auto place = placeOfRack(plan.topology, id);
    if (!place)
        return edits::notFound(IdKind::Rack, id);
    const Row &row = rowAt(std::as_const(plan.topology), *place);
    if (position < 1)
        return rackRefused(*row.racks[place->rack], Text::tr("places in a row count from 1"));
    if (row.racks[place->rack]->position == position)
        return plan;
    const Id rowId = row.id;
    return moveRacks(std::move(plan), {id}, rowId, position);
}

Result<Plan> setReservedUnits(Plan plan, const QList<Id> &ids, const QList<int> &units)
{
    const Topology topology = plan.topology;
    return changeEachOf(std::move(plan), ids, [&](Rack &rack) -> std::optional<Error> {
        const RackType *type = findRackType(topology, rack.type);
        for (const int unit : units) {
            if (unit < 1 || (type != nullptr && unit > type->heightU))
                return rackRefused(rack,
                                   Text::tr("rack '%1' has units 1 to %2, not %3")
                                       .arg(titleOf(rack))
                                       .arg(type == nullptr ? 0 : type->heightU)
                                       .arg(unit));
        }
        rack.reservedU = units;
        return std::nullopt;
    });
}

QString unitsText(QList<int> units)
{
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    QStringList runs;
    for (qsizetype from = 0; from < units.size();) {
        qsizetype last = from;
        while (last + 1 < units.size() && units[last + 1] == units[last] + 1)
            ++last;
        runs.append(last == from ? QString::number(units[from])
                                 : QStringLiteral("%1-%2").arg(units[from]).arg(units[last]));
        from = last + 1;
    }
    return runs.join(QStringLiteral(", "));
}

Result<QList<int>> unitsFromText(const QString &text)
{
    QList<int> units;
    const QStringList parts = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString run = part.simplified();
        if (run.isEmpty())
            continue;
        run.replace(QChar(0x2013), QLatin1Char('-'));
        const QString first = run.section(QLatin1Char('-'), 0, 0).trimmed();
        const QString last = run.section(QLatin1Char('-'), -1).trimmed();
        bool isFirst = false;
        bool isLast = false;
        const int from = first.toInt(&isFirst);
        const int to = last.toInt(&isLast);
        if (!isFirst || !isLast || run.count(QLatin1Char('-')) > 1 || from < 1 || to < from ||
            to > kMostUnit)
            return Error{ErrorKind::Invalid,
                         Text::tr("'%1' names no units; write 41, 42 or 1-3").arg(part.trimmed()),
                         {},
                         {}};
        for (int unit = from; unit <= to; ++unit)
            units.append(unit);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

} // namespace kf
