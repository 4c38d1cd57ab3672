// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which components of Kubeflow a choice comes to.

#include "core/platform/platform_figures.h"
#include "core/platform/platform_input.h"

#include <QSet>

namespace kf {

/// Ids of the catalogue that rules speak of.
namespace component {
inline constexpr QLatin1StringView notebooks("notebooks");
inline constexpr QLatin1StringView workspaces("workspaces");
inline constexpr QLatin1StringView pipelines("pipelines");
inline constexpr QLatin1StringView katib("katib");
inline constexpr QLatin1StringView trainer("trainer");
inline constexpr QLatin1StringView trainingOperator("training-operator");
inline constexpr QLatin1StringView sparkOperator("spark-operator");
inline constexpr QLatin1StringView kuberay("kuberay");
inline constexpr QLatin1StringView kserve("kserve");
inline constexpr QLatin1StringView kserveWebApp("kserve-models-web-app");
inline constexpr QLatin1StringView hub("hub");
inline constexpr QLatin1StringView centralDashboard("central-dashboard");
inline constexpr QLatin1StringView istio("istio");
inline constexpr QLatin1StringView dex("dex");
inline constexpr QLatin1StringView oauth2Proxy("oauth2-proxy");
inline constexpr QLatin1StringView seaweedfs("seaweedfs");
inline constexpr QLatin1StringView kueue("kueue");
inline constexpr QLatin1StringView volcano("volcano");
inline constexpr QLatin1StringView gpuOperator("gpu-operator");
} // namespace component

using ComponentLookup = std::function<const Component *(const Id &)>;

/// The chosen ones and, of each that is not installed, what it depends on; circles end.
QSet<Id> componentClosure(const QList<Id> &chosen,
                          const QSet<Id> &installed,
                          const ComponentLookup &componentOf);

ComponentFigures componentFigures(const Platform &platform, const ComponentLookup &componentOf);

/// What took over from a component that has an old name.
struct EndedComponent {
    std::optional<Id> successor; ///< nothing where nothing did
};

/// Nothing where `id` is no old name. Letters and digits count alone, in whatever case.
std::optional<EndedComponent> endedComponent(const Id &id);

/// Names under which files and people may still look for a component.
QStringList oldNamesOf(const Id &id);

} // namespace kf
