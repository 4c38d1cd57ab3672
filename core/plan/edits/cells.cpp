// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cells.h"

#include "core/demand/demand_keys.h"
#include "core/plan/edits/common.h"
#include "core/plan/validate/messages.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

QString cellPath(const Id &group, QLatin1StringView sheet, const Id &dayType, int hour)
{
    return QStringList{edits::pathOf(IdKind::Group, group), sheet, dayType, QString::number(hour)}
        .join(u'/');
}

/// The rule of a key of the schema.
template<typename Owner, typename Member> Rule ruleOf(Member Owner::*member)
{
    Rule rule;
    std::apply(
        [&](const auto &...key) {
            const auto take = [&](const auto &candidate) {
                if constexpr (std::is_same_v<decltype(candidate.member), Member Owner::*>)
                    rule = candidate.member == member ? candidate.rule : rule;
            };
            (take(key), ...);
        },
        Keys<Owner>::table);
    return rule;
}

std::optional<Error>
valueRefusal(const Plan &plan, const Id &dayType, int hour, double value, const Rule &rule)
{
    ProblemText text;
    if (edits::indexOf(plan.demand.dayTypes, dayType) < 0)
        return edits::notFound(IdKind::DayType, dayType);
    if (hour < 0 || hour >= kHoursPerDay)
        text = problems::notAnHour(hour);
    else if (!std::isfinite(value))
        text = problems::notFinite();
    else if (!rule.allows(value))
        text = problems::outOfRange(value, rule);
    else
        return std::nullopt;
    return Error{ErrorKind::Invalid, toText({{}, 0, 0, text.message, text.expected}), {}, {}};
}

/// Finds groups by id; keeps an index where many are looked for.
class GroupFinder {
public:
    GroupFinder(const QList<Shared<Group>> &groups, qsizetype lookups) : m_groups(groups)
    {
        if (lookups <= kFewLookups)
            return;
        m_index.reserve(groups.size());
        for (qsizetype i = 0; i < groups.size(); ++i)
            m_index.insert(groups[i]->id, i);
    }

    qsizetype find(const Id &id) const
    {
        return m_index.isEmpty() ? edits::indexOf(m_groups, id) : m_index.value(id, -1);
    }

private:
    static constexpr qsizetype kFewLookups =
        16; ///< an index costs as much as about so many searches

    QList<Shared<Group>> m_groups;
    QHash<Id, qsizetype> m_index;
};

double cellOf(const Group &group, const Id &dayType, int hour)
{
    const auto hours = group.demand.constFind(dayType);
    return hours == group.demand.constEnd() ? 0.0 : (*hours)[static_cast<std::size_t>(hour)];
}

/// The cell's own rate; nothing where it grows as its group.
std::optional<double> rateOf(const Group &group, const Id &dayType, int hour)
{
    const QMap<int, double> rates = group.growth.cells.value(dayType);
    const auto rate = rates.constFind(hour);
    return rate == rates.constEnd() ? std::nullopt : std::optional(*rate);
}

/// Sets what stands for one hour of a day type, or takes it away; leaves no empty day behind.
template<typename T>
void putOrRemove(QMap<Id, QMap<int, T>> &sheet,
                 const Id &dayType,
                 int hour,
                 const std::optional<T> &value)
{
    if (value) {
        sheet[dayType].insert(hour, *value);
    } else if (sheet.contains(dayType)) {
        sheet[dayType].remove(hour);
        if (sheet.value(dayType).isEmpty())
            sheet.remove(dayType);
    }
}

} // namespace

std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellEdit &cell)
{
    static const Rule rule = ruleOf(&Group::demand);
    const auto path = [&] {
        return cellPath(group.id, QLatin1StringView("demand"), cell.dayType, cell.hour);
    };
    if (group.source == DemandSource::Workloads)
        return Error{ErrorKind::NotAllowed,
                     Text::tr("the demand of '%1' is derived from its workloads").arg(group.name),
                     path(),
                     {}};
    auto error = valueRefusal(plan, cell.dayType, cell.hour, cell.value, rule);
    if (!error && cell.value > kMostGpusInACell)
        error =
            Error{ErrorKind::Invalid,
                  Text::tr("more than a million GPUs in one hour: is it meant in another unit?"),
                  {},
                  {}};
    if (error)
        error->where = path();
    return error;
}

std::optional<Error> cellRefusal(const Plan &plan, const Group &group, const CellGrowthEdit &cell)
{
    static const Rule rule = ruleOf(&GroupGrowth::cells);
    auto error = valueRefusal(plan, cell.dayType, cell.hour, cell.rate.value_or(0.0), rule);
    if (error)
        error->where =
            cellPath(group.id, QLatin1StringView("growth/cells"), cell.dayType, cell.hour);
    return error;
}

Result<Plan> setCells(Plan plan, const QList<CellEdit> &cells)
{
    const GroupFinder finder(plan.demand.groups, cells.size());
    for (const CellEdit &cell : cells) {
        const qsizetype index = finder.find(cell.group);
        if (index < 0)
            return edits::notFound(IdKind::Group, cell.group);
        const Group &before = *std::as_const(plan.demand.groups)[index];
        if (const auto error = cellRefusal(plan, before, cell))
            return *error;
        if (cellOf(before, cell.dayType, cell.hour) == cell.value)
            continue;
        Group &group = plan.demand.groups[index].mutate();
        group.demand[cell.dayType][static_cast<std::size_t>(cell.hour)] = cell.value;
    }
    return plan;
}

Result<Plan> setCellGrowth(Plan plan, const QList<CellGrowthEdit> &cells)
{
    const GroupFinder finder(plan.demand.groups, cells.size());
    for (const CellGrowthEdit &cell : cells) {
        const qsizetype index = finder.find(cell.group);
        if (index < 0)
            return edits::notFound(IdKind::Group, cell.group);
        const Group &before = *std::as_const(plan.demand.groups)[index];
        if (const auto error = cellRefusal(plan, before, cell))
            return *error;
        if (rateOf(before, cell.dayType, cell.hour) == cell.rate)
            continue;
        putOrRemove(
            plan.demand.groups[index].mutate().growth.cells, cell.dayType, cell.hour, cell.rate);
    }
    return plan;
}

Result<Plan>
setCellNote(Plan plan, const Id &group, const Id &dayType, int hour, const QString &note)
{
    const qsizetype index = edits::indexOf(plan.demand.groups, group);
    if (index < 0)
        return edits::notFound(IdKind::Group, group);
    const QString path = cellPath(group, QLatin1StringView("cell_notes"), dayType, hour);
    if (auto error = valueRefusal(plan, dayType, hour, 0.0, Rule())) {
        error->where = path;
        return *error;
    }
    if (!note.isValidUtf16())
        return Error{ErrorKind::Invalid, problems::notText().message, path, {}};
    const QString before =
        std::as_const(plan.demand.groups)[index]->cellNotes.value(dayType).value(hour);
    if (before == note)
        return plan;
    putOrRemove(plan.demand.groups[index].mutate().cellNotes,
                dayType,
                hour,
                note.trimmed().isEmpty() ? std::nullopt : std::optional(note));
    return plan;
}

} // namespace kf
