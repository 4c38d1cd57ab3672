// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which versions of Kubernetes the release of Kubeflow runs on, and which one is planned.

#include "core/figures/figures.h"

namespace kf {

/// Minor versions of Kubernetes with what the release takes of them.
struct VersionRuler {
    QStringList minors; ///< "1.32", ...; empty where neither the planned nor the least is known
    int planned = -1;   ///< place in them; -1: nobody said, or no version
    int least = -1;     ///< from here on the release runs; -1: not known
    QString release;    ///< "Kubeflow 26.03.1: 1.34 or later"
    QString unplanned;  ///< why no minor is planned: "no version is planned"

    bool operator==(const VersionRuler &) const = default;
};
VersionRuler versionRuler(const Evaluation &figures);
/// "1.33: too old, 1.34 is the least".
QString rulerText(const VersionRuler &ruler, int minor);

} // namespace kf
