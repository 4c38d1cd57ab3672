// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_answers.h"

#include "core/exchange/exchange_text.h"
#include "core/plan/validate/nearest.h"
#include "core/words/kind_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace kf {

namespace {

constexpr int kFar = 100; ///< behind every name that resembles a word

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\d]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

/// How many letters the nearest parts of both differ by; kFar where none is a slip of the other.
int slipBetween(const QStringList &word, const QString &name)
{
    constexpr qsizetype kShortest = 3; // of "a" and "10" everything is a slip
    constexpr int kLettersOfSlip = 4;
    int least = kFar;
    const QStringList parts = partsOf(name);
    for (const QString &said : word) {
        for (const QString &part : parts) {
            if (said.size() < kShortest || part.size() < kShortest)
                continue;
            const int slip = editDistance(said, part);
            if (slip <= std::max<qsizetype>(1, said.size() / kLettersOfSlip))
                least = std::min(least, slip);
        }
    }
    return least;
}

QList<ImportAnswer> sortedBy(QList<ImportAnswer> answers,
                             const std::function<int(const ImportAnswer &)> &rankOf)
{
    QHash<QString, int> ranks;
    for (const ImportAnswer &answer : std::as_const(answers))
        ranks.insert(answer.id, rankOf(answer));
    std::stable_sort(
        answers.begin(), answers.end(), [&ranks](const ImportAnswer &a, const ImportAnswer &b) {
            return ranks.value(a.id) < ranks.value(b.id);
        });
    return answers;
}

/// How far zones are from those that a plan works with.
class ZonesAround {
public:
    enum class Rank { OfPlan, OfGroup, SameArea, Other };

    explicit ZonesAround(const Plan &plan)
        : m_home(plan.settings.timeZone)
        , m_area(m_home.section(u'/', 0, 0) + u'/')
    {
        for (const Shared<Group> &group : plan.demand.groups)
            m_used.insert(group->timeZone.value_or(m_home));
    }

    Rank rankOf(const QString &zone) const
    {
        if (zone == m_home)
            return Rank::OfPlan;
        if (m_used.contains(zone))
            return Rank::OfGroup;
        return zone.startsWith(m_area) ? Rank::SameArea : Rank::Other;
    }

private:
    QString m_home;
    QString m_area;
    QSet<QString> m_used;
};

/// What clocks show in both halves of the year, in minutes ahead of UTC.
std::pair<int, int> clocksOf(const QString &zone, const ZoneTable &zones, QDate typical)
{
    constexpr int kHalfYear = 6;
    return {zones.offsetMinutes(zone, typical),
            zones.offsetMinutes(zone, typical.addMonths(kHalfYear))};
}

} // namespace

QList<ImportAnswer> allAccelerators(const Plan &plan, const Catalog &catalog)
{
    QList<ImportAnswer> answers;
    QSet<QString> offered;
    const auto offer = [&](const QString &text, const QString &id) {
        if (!offered.contains(id))
            answers.append({text, id});
        offered.insert(id);
    };
    for (const Pool &pool : plan.settings.pools)
        offer(pool.name.value_or(pool.id), pool.id);
    for (const QList<AcceleratorEntry> &entries : {plan.catalog.gpus, catalog.entries().gpus}) {
        for (const AcceleratorEntry &entry : entries)
            offer(entry.model, entry.id);
    }
    offer(ExchangeText::tr("CPU cores"), QString(kCpuCore));
    return answers;
}

QList<ImportAnswer>
acceleratorsNamed(const QStringList &ids, const Plan &plan, const Catalog &catalog)
{
    const QList<ImportAnswer> all = allAccelerators(plan, catalog);
    QList<ImportAnswer> answers;
    for (const QString &id : ids)
        answers.append({nameIn(all, id), id});
    return answers;
}

QList<ImportAnswer> acceleratorsNear(const QString &word, const Plan &plan, const Catalog &catalog)
{
    const QStringList said = partsOf(word);
    QSet<QString> used;
    for (const Shared<Group> &group : plan.demand.groups)
        used.insert(group->accelerator);
    return sortedBy(allAccelerators(plan, catalog), [&](const ImportAnswer &answer) {
        const int slip = slipBetween(said, answer.text + u' ' + answer.id);
        return slip < kFar ? slip : used.contains(answer.id) ? kFar : kFar + 1;
    });
}

QList<ImportAnswer> zonesNear(const QString &word, const Plan &plan, const ZoneTable &zones)
{
    using Rank = ZonesAround::Rank;
    const QStringList said = partsOf(word);
    const QDate typical = plan.settings.typicalDate;
    const auto clocks = clocksOf(plan.settings.timeZone, zones, typical);
    const ZonesAround around(plan);
    const auto distance = [&](const QString &zone) {
        const Rank rank = around.rankOf(zone);
        const bool isBehind = // in its area, those with the clocks of the plan come first
            rank > Rank::SameArea ||
            (rank == Rank::SameArea && clocksOf(zone, zones, typical) != clocks);
        return int(rank) + (isBehind ? 1 : 0);
    };
    QList<ImportAnswer> answers;
    const QList<QString> names = zones.names();
    for (const QString &name : names)
        answers.append({name, name});
    return sortedBy(std::move(answers), [&](const ImportAnswer &answer) {
        const int slip = slipBetween(said, answer.id);
        return slip < kFar ? slip : kFar + distance(answer.id);
    });
}

QStringList nearestZonesFirst(QStringList zones, const Plan &plan, const ZoneTable &table)
{
    const QString home = plan.settings.timeZone;
    const QDate typical = plan.settings.typicalDate;
    const auto clocks = clocksOf(home, table, typical);
    const bool isMeant = std::any_of(zones.begin(), zones.end(), [&](const QString &zone) {
        return clocksOf(zone, table, typical) == clocks;
    });
    if (isMeant && home.contains(u'/') && !zones.contains(home))
        zones.prepend(home);
    const ZonesAround around(plan);
    std::stable_sort(zones.begin(), zones.end(), [&around](const QString &a, const QString &b) {
        return around.rankOf(a) < around.rankOf(b);
    });
    return zones;
}

QList<ImportAnswer> allKinds()
{
    QList<ImportAnswer> answers;
    for (const GroupKind kind : {GroupKind::Scheduled, GroupKind::Exploratory, GroupKind::Serving})
        answers.append({kindText(kind), QString(wordFor(kind))});
    return answers;
}

/// What people call the thing with that id.
QString nameIn(const QList<ImportAnswer> &all, const QString &id)
{
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&id](const ImportAnswer &answer) { return answer.id == id; });
    return found == all.cend() ? id : found->text;
}

} // namespace kf
