// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of accelerators that do not say by themselves which one is meant.

#include "core/base/ids.h"
#include "core/base/kept.h"

#include <QList>
#include <QString>

namespace kf {

/// A short name that fits several entries, or one whose count can be read in two ways.
struct AmbiguousName {
    QString name;
    QList<Id> candidates; ///< empty: it says nothing of the model
    KeptKeys kept;

    bool operator==(const AmbiguousName &) const = default;
};

/// A device that lists of GPUs name and that computes nothing.
struct IgnoredName {
    QString name;
    KeptKeys kept;

    bool operator==(const IgnoredName &) const = default;
};

/// names.yaml
struct AcceleratorNames {
    QList<AmbiguousName> ambiguous;
    QList<IgnoredName> ignored;
    KeptKeys kept;

    bool operator==(const AcceleratorNames &) const = default;
};

} // namespace kf
