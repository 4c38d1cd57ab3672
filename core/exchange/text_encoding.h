// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which encoding the bytes of a text file are written: what they show for certain, and what can
// only be assumed.

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace kf {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isCertain = false; ///< by a byte order mark, or because all of it is UTF-8

    bool operator==(const EncodingGuess &) const = default;
};

/// By byte order mark, else UTF-8 where the bytes are that; else UTF-16 or Windows-1252, uncertain.
EncodingGuess guessedEncoding(QByteArrayView bytes);

/// The text without its byte order mark. Fails where the bytes are not in that encoding or hold
/// what no text has.
Result<QString> decodedText(QByteArrayView bytes, TextEncoding encoding);

/// "UTF-8", "UTF-16 LE" ...: names that no language translates.
QString encodingName(TextEncoding encoding);

} // namespace kf
