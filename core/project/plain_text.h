// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which texts can stand in YAML without quotes.

#include <QByteArray>
#include <QStringView>

namespace kf {

/// True where YAML reads `text`, written without quotes, as those same characters: whether it then
/// means a text, a number or something else is not asked.
bool canStandPlain(QStringView text);

/// True where `text` has to be quoted to be read as a text by every reader, of YAML 1.1 too: it
/// cannot stand plain, or looks like a truth value, null, a number, a date or a time.
bool needsQuotes(QStringView text);

/// `text` in double quotes, on one line, with everything that is not plain to see escaped.
QByteArray inQuotes(QStringView text);

} // namespace kf
