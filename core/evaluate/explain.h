// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// "Why this number?": the steps that lead to a figure, computed when asked for.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

namespace kf {

/// What a step of a derivation is.
enum class StepKind {
    Peak,        ///< largest hourly total: arguments day type, hour, slot
    GroupInHour, ///< one group in that slot
    TypedCell,   ///< what was typed for the local hour
    DerivedCell, ///< what workloads give for it
    ScenarioFactor,
    GrowthFactor,
    EventFactor,
    EventAdd,
    Clamped,
    Required, ///< peak x (1 + headroom), rounded up
    Headroom,
    StorageTotal,
    DatasetTotal,
    Ingested,
    Existing,
    StoredRaw,
    Compression,
    Replication,
    JobCopies,
    Intermediate,
    HomeVolumes,
    StorageHeadroom,
};

/// One figure and the figures it is made of.
struct Derivation {
    StepKind kind = StepKind::Peak;
    Amount value;
    QString path; ///< the place in the plan it comes from, may be empty
    QList<Argument> arguments;
    QList<Derivation> parts;

    bool operator==(const Derivation &) const = default;
};

/// What can be asked about.
enum class Subject { Peak, Forecast, Required, StorageTotal };

/// How the figure came about: Peak of the question's month; Forecast, Required and StorageTotal of
/// `month`. `key` limits peak, forecast and required to an accelerator or pool; empty: all.
/// The value of the outermost step equals the evaluation's.
Derivation explain(const Plan &plan,
                   const Catalog &catalog,
                   const Question &question,
                   Subject subject,
                   int month,
                   const AcceleratorKey &key = {});

} // namespace kf
