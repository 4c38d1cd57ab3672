// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A derivation as people read it: one line for each term, with its value and unit in words.

#include "core/evaluate/explain.h"
#include "core/words/wording.h"

#include <QList>
#include <QString>

namespace kf {

/// A term and the terms that it is made of.
struct DerivationLine {
    QString text;  ///< "Search team at 16:00 in Berlin"
    QString value; ///< "18 GPUs", "× 1.2"; empty for a remark
    QString path;  ///< its place in the plan; empty where it has none
    QList<DerivationLine> parts;

    bool operator==(const DerivationLine &) const = default;
};

/// The lines of `derivation`, which belongs to `plan`.
DerivationLine derivationLines(const Derivation &derivation,
                               const Plan &plan,
                               const Catalog &catalog,
                               const Wording &wording);

} // namespace kf
