// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/gather.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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

bool sayTheSame(const Finding &a, const Finding &b)
{
    if (a.rule != b.rule || a.severity != b.severity || a.accepted != b.accepted ||
        a.arguments.size() != b.arguments.size() || collectionOf(a) != collectionOf(b) ||
        !isAboutOneOfMany(a))
        return false;
    for (qsizetype i = 0; i < a.arguments.size(); ++i) {
        const bool isThing = namesTheThing(a.arguments[i]) && namesTheThing(b.arguments[i]);
        if (!isThing && a.arguments[i] != b.arguments[i])
            return false;
    }
    return true;
}

} // namespace

QList<QList<Finding>> gathered(const QList<Finding> &findings)
{
    QList<QList<Finding>> groups;
    for (const Finding &finding : findings) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return sayTheSame(group.constFirst(), finding);
        });
        if (same == groups.end())
            groups.append({finding});
        else
            same->append(finding);
    }
    return groups;
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

} // namespace kf
