// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/settings.h"

#include "core/plan/edits/common.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

constexpr qsizetype kGroupsNamed = 5; ///< more do not fit into a sentence
constexpr qsizetype kCurrencyLetters = 3;

QSet<Id> poolsThatGo(const QList<Pool> &before, const QList<Pool> &after)
{
    QSet<Id> ids;
    for (const Pool &pool : before) {
        if (edits::indexOf(after, pool.id) < 0)
            ids.insert(pool.id);
    }
    return ids;
}

/// Nothing where no group uses a pool of `pools`; else the refusal, which names the groups.
std::optional<Error> useRefusal(const Plan &plan, const QSet<Id> &pools)
{
    const auto nameOf = [&plan](const Id &id) {
        const qsizetype at = edits::indexOf(plan.settings.pools, id);
        return at < 0 ? id : plan.settings.pools[at].name.value_or(id);
    };
    QStringList users;
    Id used;
    for (const Shared<Group> &group : plan.demand.groups) {
        const bool isUser =
            pools.contains(group->accelerator) && (used.isEmpty() || used == group->accelerator);
        if (!isUser)
            continue;
        used = group->accelerator;
        users.append(group->name);
    }
    if (users.isEmpty())
        return std::nullopt;
    const QString names =
        users.first(std::min(users.size(), kGroupsNamed)).join(QLatin1String(", "));
    const QString message =
        users.size() > kGroupsNamed
            ? Text::tr("the pool '%1' is still used by %2 and others").arg(nameOf(used), names)
            : Text::tr("the pool '%1' is still used by %2").arg(nameOf(used), names);
    return Error{ErrorKind::NotAllowed, message, edits::pathOf(IdKind::Pool, used), {}};
}

std::optional<Error> horizonRefusal(const Plan &plan, int horizonMonths)
{
    for (const Scenario &scenario : plan.scenarios.scenarios) {
        if (scenario.sizeAtMonth.value_or(0) > horizonMonths)
            return Error{ErrorKind::NotAllowed,
                         Text::tr("the scenario '%1' sizes at a month after this horizon")
                             .arg(scenario.name.value_or(scenario.id)),
                         edits::pathOf(IdKind::Scenario, scenario.id) +
                             QStringLiteral("/size_at_month"),
                         {}};
    }
    return std::nullopt;
}

/// Takes the pools out of the maps that are keyed by accelerator or pool.
void forgetPools(Plan &plan, const QSet<Id> &pools)
{
    for (const Id &pool : pools) {
        plan.settings.policy.systems.remove(pool);
        for (qsizetype i = 0; i < plan.platform.lanes.size(); ++i) {
            if (plan.platform.lanes.at(i).quota.contains(pool))
                plan.platform.lanes[i].quota.remove(pool);
        }
    }
    dropReferences(plan, IdKind::Pool, pools);
}

Result<Plan> changeSettings(Plan plan, Settings settings, const ZoneTable *zones)
{
    const QSet<Id> gone = poolsThatGo(plan.settings.pools, settings.pools);
    if (const auto error =
            edits::refusal(checkElement(settings, plan, QStringLiteral("plan"), zones)))
        return *error;
    if (const auto error = useRefusal(plan, gone))
        return *error;
    if (const auto error = horizonRefusal(plan, settings.horizonMonths))
        return *error;
    plan.settings = std::move(settings);
    if (!gone.isEmpty())
        forgetPools(plan, gone);
    return plan;
}

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QList<QString> namesIn(const QList<QString> &texts)
{
    QList<QString> names;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            names.append(text.trimmed());
    }
    return names;
}

/// What has been changed by hand is no longer merely assumed: a mark that says nothing more goes.
void forgetAssumed(Settings &settings, const Policy &before)
{
    const Policy &now = settings.policy;
    const auto isStale = [&](const Assumption &one) {
        if (one.confidence != Standing::Assumed || one.text || one.source)
            return false;
        const QString field = one.path.section(QLatin1Char('/'), 1);
        return (field == QLatin1String("policy/headroom") && now.headroom != before.headroom) ||
               (field == QLatin1String("policy/storage_headroom") &&
                now.storageHeadroom != before.storageHeadroom) ||
               (field == QLatin1String("policy/spare_systems") &&
                now.spareSystems != before.spareSystems) ||
               (field == QLatin1String("policy/lead_time_months") &&
                now.leadTimeMonths != before.leadTimeMonths);
    };
    settings.assumptions.removeIf(isStale);
}

bool isCurrencyCode(const QString &text)
{
    return text.size() == kCurrencyLetters &&
           std::all_of(text.cbegin(), text.cend(), [](QChar letter) {
               return letter >= QLatin1Char('A') && letter <= QLatin1Char('Z');
           });
}

qsizetype indexOfAccepted(const Settings &settings, const QString &rule, const QString &path)
{
    for (qsizetype i = 0; i < settings.accepted.size(); ++i) {
        const AcceptedFinding &accepted = settings.accepted[i];
        if (accepted.rule == rule && accepted.path == path)
            return i;
    }
    return -1;
}

} // namespace

Result<Plan> setConstants(Plan plan, const Constants &constants)
{
    Settings settings = plan.settings;
    settings.constants = constants;
    return changeSettings(std::move(plan), std::move(settings), nullptr);
}

Result<Plan> setLeadTime(Plan plan, std::optional<double> months)
{
    Settings settings = plan.settings;
    settings.policy.leadTimeMonths = months;
    forgetAssumed(settings, plan.settings.policy);
    return changeSettings(std::move(plan), std::move(settings), nullptr);
}

Result<Plan> setSystem(Plan plan, const AcceleratorKey &key, const std::optional<Id> &device)
{
    Settings settings = plan.settings;
    if (device)
        settings.policy.systems.insert(key, *device);
    else
        settings.policy.systems.remove(key);
    return changeSettings(std::move(plan), std::move(settings), nullptr);
}

Result<Plan> orderBy(Plan plan, int needed, int month)
{
    return setLeadTime(std::move(plan), std::max(0, needed - month));
}

Result<Plan> setPools(Plan plan, QList<Pool> pools)
{
    Settings settings = plan.settings;
    settings.pools = std::move(pools);
    return changeSettings(std::move(plan), std::move(settings), nullptr);
}

PlanBasics basicsOf(const Settings &settings)
{
    const Policy &policy = settings.policy;
    return {settings.name,
            settings.organisation.value_or(QString()),
            settings.authors,
            settings.description.value_or(QString()),
            settings.start,
            settings.horizonMonths,
            settings.timeZone,
            settings.typicalDate,
            settings.currency,
            policy.headroom,
            policy.storageHeadroom,
            policy.spareSystems,
            policy.sizeAtMonth,
            policy.leadTimeMonths,
            policy.powerBasis};
}

Result<Plan> setBasics(Plan plan, const PlanBasics &basics, const ZoneTable &zones)
{
    Settings settings = plan.settings;
    settings.name = basics.name.trimmed();
    settings.currency = basics.currency.trimmed().toUpper();
    QList<Problem> wrong;
    if (settings.name.isEmpty())
        wrong.append({QStringLiteral("plan/name"), 0, 0, Text::tr("A plan needs a name."), {}});
    if (settings.currency != plan.settings.currency && !isCurrencyCode(settings.currency))
        wrong.append({QStringLiteral("plan/currency"),
                      0,
                      0,
                      Text::tr("A currency is a code of three letters, such as USD or EUR."),
                      {}});
    settings.organisation = orNothing(basics.organisation.trimmed());
    settings.authors = namesIn(basics.authors);
    settings.description = orNothing(basics.description.trimmed());
    settings.start = basics.start;
    settings.horizonMonths = basics.horizonMonths;
    settings.timeZone = basics.timeZone;
    settings.typicalDate = basics.typicalDate;
    settings.policy.headroom = basics.headroom;
    settings.policy.storageHeadroom = basics.storageHeadroom;
    settings.policy.spareSystems = basics.spareSystems;
    settings.policy.sizeAtMonth = basics.sizeAtMonth;
    settings.policy.leadTimeMonths = basics.leadTimeMonths;
    settings.policy.powerBasis = basics.powerBasis;
    forgetAssumed(settings, plan.settings.policy);
    Result<Plan> changed = changeSettings(std::move(plan), std::move(settings), &zones);
    if (wrong.isEmpty())
        return changed;
    const Problem first = wrong.first();
    if (!changed)
        wrong.append(changed.error().problems);
    return Error{ErrorKind::Invalid, first.message, first.entry, std::move(wrong)};
}

Result<Plan> chooseReportParts(Plan plan, const QList<QString> &known, const QList<QString> &chosen)
{
    if (chosen.isEmpty())
        return Error{ErrorKind::Invalid,
                     Text::tr("A report needs one part at least."),
                     QStringLiteral("plan/report/sections"),
                     {}};
    QList<QString> sections;
    for (const QString &part : known) {
        if (chosen.contains(part))
            sections.append(part);
    }
    const bool isAll = sections.size() == known.size();
    for (const QString &part : plan.settings.report.sections.value_or(QList<QString>())) {
        if (!known.contains(part))
            sections.append(part);
    }
    plan.settings.report.sections = isAll ? std::nullopt : std::optional(sections);
    return plan;
}

Result<Plan> acceptFinding(Plan plan,
                           const QString &rule,
                           const QString &path,
                           const QString &reason,
                           const QString &fingerprint)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("accepting a finding needs a reason"), path, {}};
    const qsizetype index = indexOfAccepted(plan.settings, rule, path);
    AcceptedFinding accepted;
    if (index >= 0)
        accepted = plan.settings.accepted.at(index);
    accepted.rule = rule;
    accepted.path = path;
    accepted.reason = reason;
    accepted.fingerprint = fingerprint;
    Settings settings = plan.settings;
    if (index >= 0)
        settings.accepted[index] = std::move(accepted);
    else
        settings.accepted.append(std::move(accepted));
    return changeSettings(std::move(plan), std::move(settings), nullptr);
}

Result<Plan> unacceptFinding(Plan plan, const QString &rule, const QString &path)
{
    const qsizetype index = indexOfAccepted(plan.settings, rule, path);
    if (index < 0)
        return Error{
            ErrorKind::NotFound, Text::tr("this finding is not an accepted one"), path, {}};
    plan.settings.accepted.removeAt(index);
    return plan;
}

} // namespace kf
