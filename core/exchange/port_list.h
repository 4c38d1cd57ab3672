// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ports of a device as a person types them: "8 x 400; 2 x 200", each a number of ports and their
// speed in Gb/s.

#include "core/base/result.h"
#include "core/catalog/entries.h"

#include <QList>
#include <QLocale>

namespace kf {

/// "8 × 400; 2 × 200". What is not known of a kind of ports is a question mark.
QString portListText(const QList<Port> &ports, const QLocale &locale);

/// The ports that `text` says; of those that `before` has already, what else is known stays. Fails
/// naming the part that cannot be read.
Result<QList<Port>>
portListIn(const QString &text, const QList<Port> &before, const QLocale &locale);

} // namespace kf
