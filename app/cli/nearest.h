// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds what a person probably meant.

#include <QString>
#include <QStringList>

namespace kf::cli {

/// "(did you mean evaluate? possible: new, evaluate, check)": what could have been typed instead
/// of `typed`; the guess is left out where nothing is similar.
QString possibleInstead(const QString &typed, const QStringList &possible);

} // namespace kf::cli
