// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Usual choices of components, to start from.

#include "core/catalog/component.h"

#include <QList>

#include <array>
#include <optional>

namespace kf {

/// Each has a dashboard with a login besides what it is called after; the last is what the
/// distribution installs where nobody leaves anything out.
enum class ComponentPreset { NotebooksOnly, Training, Serving, Full };
inline constexpr std::array kComponentPresets{ComponentPreset::NotebooksOnly,
                                              ComponentPreset::Training,
                                              ComponentPreset::Serving,
                                              ComponentPreset::Full};

/// True for what the distribution itself brings; queues, drivers and clients come from elsewhere,
/// and presets leave them as they are.
bool isOfDistribution(const Component &component);

/// Its components with what they depend on, in the order of the catalogue.
QList<Id> componentsOf(ComponentPreset preset, const QList<Component> &catalogue);

/// The preset that `selected` is, whatever is chosen or `installed` besides the distribution;
/// nothing where it is none of them.
std::optional<ComponentPreset>
presetOf(const QList<Id> &selected, const QList<Id> &installed, const QList<Component> &catalogue);

} // namespace kf
