// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What names and words of the NetBox device-type library mean.

#include <QByteArrayView>
#include <QString>

namespace kf {

/// A manufacturer, model or part number in the form that slugs and names of files have.
QString deviceTypeSlug(const QString &name);

/// "infiniband-qdr" for 40 Gb/s, and for the 32 Gb/s that it carries; "other" where none has that
/// speed.
QString infinibandType(double gbps);

/// Gb/s of a network port of that type, four lanes for InfiniBand; 0 where the word names no speed.
double interfaceGbps(QByteArrayView type);

} // namespace kf
