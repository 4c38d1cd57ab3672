// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names that a file shows otherwise than their author wrote them.

#include <QString>

#include <optional>

namespace kf {

struct GarbledName {
    QString likely; ///< what was meant: “François” for “FranÃ§ois”; empty where it is lost
    bool isQuote = false; ///< a quotation mark without a partner, else letters in another encoding
};

/// Nothing for a name that reads as it was written.
std::optional<GarbledName> garbledName(const QString &name);

/// True where a quotation mark has no partner; the sign for inches behind a number is none.
bool hasLoneQuote(const QString &text);

} // namespace kf
