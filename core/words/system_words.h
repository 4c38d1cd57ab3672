// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many systems: to have for the demand, owned as planned, placed. Where these numbers differ
// words say why.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QString>

namespace kf {

/// Systems of one kind.
struct SystemCount {
    double inService = 0.0;
    double spares = 0.0; ///< beside them

    double all() const { return inService + spares; }

    bool operator==(const SystemCount &) const = default;
};

/// The systems of one accelerator when the platform is sized.
struct SystemCounts {
    AcceleratorKey key;
    Id device;
    std::optional<SystemCount> toHave; ///< for all demand outside the cloud
    std::optional<SystemCount> owned;  ///< as planned
    SystemCount placed;

    /// True where other systems are owned than there are to have.
    bool areApart() const;
    /// True where systems stand in racks, but other ones, or other spares, than are owned.
    bool arePlacedApart() const;

    bool operator==(const SystemCounts &) const = default;
};

/// When systems are sized, within the months that cost.
int sizedMonth(const Evaluation &figures);

/// Of every accelerator for which a kind of system is known.
QList<SystemCounts> systemCounts(const Evaluation &figures);

/// "9 DGX H100 (8 in service, 1 spare)".
QString systemsText(const SystemCount &count, const QString &model, const Wording &wording);

/// What the systems to have count.
QString systemsToHaveExplanation();

/// "11 DGX H100 (10 in service, 1 spare) would carry the peak of all groups ... As planned, 9 ...":
/// why another number is owned, and what stands in racks where that is another one; empty where
/// they are the same or not known.
QString systemsApartText(const SystemCounts &counts,
                         const Evaluation &figures,
                         const CatalogView &catalog,
                         const Wording &wording);
/// The same of all accelerators.
QString
systemsApartText(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

} // namespace kf
