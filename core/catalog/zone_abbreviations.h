// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Short forms of time zones. None of them is a zone: "CST" is Chicago, Shanghai and Havana, and
// "EST" of the database never changes its clock although New York does.

#include <QString>
#include <QStringList>

namespace kf {

/// The zones that people mean by a short form ("PST", "CET", "MESZ") or by an offset ("UTC+3",
/// "+05:30"), the likeliest first. Upper and lower case are alike. Empty for all else, full IANA
/// names too.
QStringList zonesMeantBy(const QString &word);

} // namespace kf
