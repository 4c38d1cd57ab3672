// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several things in one cell, by their names: "Research, Vision".

#include "core/base/ids.h"
#include "ui/pages/parts/field.h"

namespace kf {

/// The labels of `ids`; an id that is no choice stands for itself.
QString namesText(const QList<Id> &ids, const QList<Choice> &choices);

/// The ids of what is named in `names`, each once; a name may be cut short where only one begins
/// so. Fails with `unknown`, which takes the name as %1, for what is none of the choices.
Result<QList<Id>>
idsNamed(const QString &names, const QList<Choice> &choices, const QString &unknown);

} // namespace kf
