// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fields and lines of CSV (RFC 4180) that spreadsheets do not take for formulas.

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace kf {

/// `text` as a field, in quotes where it needs them; what a spreadsheet would take for a formula
/// begins with an apostrophe.
QByteArray csvField(const QString &text);

/// A line of `fields`, which are fields already: commas, CRLF.
QByteArray csvLine(const QByteArrayList &fields);

} // namespace kf
