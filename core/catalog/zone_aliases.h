// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Former and other names of time zones: "Asia/Calcutta" is Asia/Kolkata, "US/Pacific" is
// America/Los_Angeles. Source: the links of the system's zone data (`tzdata.zi`).

#include <QHash>
#include <QString>
#include <QStringList>

namespace kf {

/// Where the system's zone data can lie, each with a slash at its end.
QStringList zoneFolders();

/// The other names of each zone that has some, sorted; empty where the system does not list them.
QHash<QString, QStringList> zoneAliases();

} // namespace kf
