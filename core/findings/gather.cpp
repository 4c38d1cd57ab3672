// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/gather.h"

#include "core/findings/finding_words.h"
#include "core/findings/findings.h"
#include "core/plan/validate/validate.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::FindingText)
};

/// Arguments that name the thing a finding is about, or where it stands.
bool namesTheThing(const Argument &argument)
{
    constexpr std::array names{QLatin1StringView("rack"),
                               QLatin1StringView("device"),
                               QLatin1StringView("other"),
                               QLatin1StringView("row"),
                               QLatin1StringView("unit")};
    return std::any_of(names.begin(), names.end(), [&argument](QLatin1StringView name) {
        return argument.name == name;
    });
}

/// "topology/racks" of "topology/racks/a01".
QString collectionOf(const Finding &finding)
{
    return finding.path.section(QLatin1Char('/'), 0, -2);
}

/// True where the arguments name the thing, so that nothing but them depends on it.
bool isAboutOneOfMany(const Finding &finding)
{
    return std::any_of(finding.arguments.cbegin(), finding.arguments.cend(), namesTheThing);
}

/// What is alike in findings that say the same; nothing of one that says it of nothing else.
std::optional<QString> commonPart(const Finding &finding)
{
    if (!isAboutOneOfMany(finding))
        return std::nullopt;
    Finding common = finding;
    common.arguments.removeIf(namesTheThing);
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(finding.rule)
        .arg(int(finding.severity))
        .arg(finding.accepted)
        .arg(collectionOf(finding), fingerprint(common));
}

/// The name of the thing that the finding is about.
QString thingOf(const Finding &finding, const Plan &plan)
{
    const Id id = finding.path.section(QLatin1Char('/'), -1);
    for (const IdKind kind : {IdKind::Rack, IdKind::Device, IdKind::Row}) {
        if (collectionOf(finding) == collectionPath(kind))
            return nameOf(plan, kind, id);
    }
    return id;
}

} // namespace

QList<QList<Finding>> gathered(const QList<Finding> &findings)
{
    QList<QList<Finding>> groups;
    QHash<QString, qsizetype> places; // of the groups, by what is alike in them
    for (const Finding &finding : findings) {
        const std::optional<QString> common = commonPart(finding);
        const qsizetype place = common ? places.value(*common, groups.size()) : groups.size();
        if (place == groups.size())
            groups.append(QList<Finding>());
        groups[place].append(finding);
        if (common)
            places.insert(*common, place);
    }
    return groups;
}

QList<QList<Finding>> listedFindings(const QList<Finding> &findings, bool each)
{
    if (!each)
        return gathered(findings);
    QList<QList<Finding>> lists;
    for (const Finding &finding : findings)
        lists.append({finding});
    return lists;
}

QString gatheredText(const QList<Finding> &alike)
{
    const int count = static_cast<int>(alike.size());
    const QString things = collectionOf(alike.constFirst()).section(QLatin1Char('/'), -1);
    if (things == QStringLiteral("racks"))
        return Words::tr("%n racks", nullptr, count);
    if (things == QStringLiteral("devices"))
        return Words::tr("%n devices", nullptr, count);
    if (things == QStringLiteral("rows"))
        return Words::tr("%n rows", nullptr, count);
    return Words::tr("%n places", nullptr, count);
}

QString gatheredSentence(const QList<Finding> &alike, const Plan &plan, const Wording &wording)
{
    const QString first = sentence(alike.constFirst(), plan, wording);
    if (alike.size() == 1)
        return first;
    QStringList others;
    for (const Finding &other : alike.sliced(1))
        others.append(thingOf(other, plan));
    return Words::tr("%1 The same holds for %2.", "a sentence; what it says of others too")
        .arg(first, listedText(others, wording.locale));
}

QString countedSentence(const QList<Finding> &alike, const Plan &plan, const Wording &wording)
{
    const QString said = gatheredSentence(alike, plan, wording);
    return alike.size() == 1
               ? said
               : Words::tr("%1: %2", "12 racks: Rack A01 draws ...").arg(gatheredText(alike), said);
}

} // namespace kf
