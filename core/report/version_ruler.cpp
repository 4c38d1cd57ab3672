// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/version_ruler.h"

#include "core/platform/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ClusterView)
};

constexpr int kBefore = 2; ///< minors that the ruler shows below the lowest of interest
constexpr int kBehind = 3;
constexpr int kMostMinors = 24;

/// The minor of a version of Kubernetes 1; nothing for what is none.
std::optional<int> minorOf(const std::optional<QString> &version)
{
    const auto parts = version ? versionParts(*version) : std::nullopt;
    return parts && parts->value(0) == 1 && parts->size() > 1 ? std::optional(parts->at(1))
                                                              : std::nullopt;
}

} // namespace

VersionRuler versionRuler(const Evaluation &figures)
{
    const Platform &platform = figures.plan.platform;
    const std::optional<QString> leastVersion = figures.platform.cluster.leastVersion;
    const std::optional<int> planned = minorOf(platform.kubernetes.version);
    const std::optional<int> least = minorOf(leastVersion);
    VersionRuler ruler;
    const QString release = platform.components.release.value_or(QString());
    const QString name = release.isEmpty() ? Text::tr("Kubeflow")
                                           : Text::tr("Kubeflow %1", "a release").arg(release);
    ruler.release = least ? Text::tr("%1: %2 or later").arg(name, *leastVersion)
                          : Text::tr("%1: the least version is not known").arg(name);
    const QString typed = platform.kubernetes.version.value_or(QString());
    ruler.unplanned = typed.isEmpty() ? Text::tr("no version is planned")
                                      : Text::tr("'%1' is no version of Kubernetes 1").arg(typed);
    if (!planned && !least)
        return ruler;
    const int first =
        std::max(0, std::min(planned.value_or(*least), least.value_or(*planned)) - kBefore);
    const int last = std::max(planned.value_or(0), least.value_or(0)) + kBehind;
    if (last - first > kMostMinors) // a slip of the keyboard needs no ruler of a thousand minors
        return ruler;
    for (int minor = first; minor <= last; ++minor)
        ruler.minors.append(QStringLiteral("1.%1").arg(minor));
    ruler.planned = planned ? *planned - first : -1;
    ruler.least = least ? *least - first : -1;
    return ruler;
}

QString rulerText(const VersionRuler &ruler, int minor)
{
    const QString version = ruler.minors.value(minor);
    return ruler.least >= 0 && minor < ruler.least
               ? Text::tr("%1: too old, %2 is the least").arg(version, ruler.minors[ruler.least])
               : version;
}

} // namespace kf
