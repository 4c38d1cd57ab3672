// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where each group could run: on own machines and in each cloud of the plan's prices. The image
// must be there, the accelerator offered, and the data allowed to leave; the worst of them decides.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kf {

struct PortabilityCell {
    std::optional<bool> runs; ///< nothing where it cannot be said
    QString because;          ///< what decides it, in a few words

    bool operator==(const PortabilityCell &) const = default;
};

struct PortabilityRow {
    Id group;
    QString name;
    QList<PortabilityCell> cells; ///< one for each place

    bool operator==(const PortabilityRow &) const = default;
};

struct Portability {
    QStringList places; ///< own machines first, then providers by name
    QList<PortabilityRow> rows;

    bool operator==(const Portability &) const = default;
};

Portability portabilityOf(const Evaluation &figures, const CatalogView &catalog);

} // namespace kf
