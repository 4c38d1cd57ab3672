// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which encoding the bytes of a text file are written: what they show for certain, and what can
// only be assumed.

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace kf {

/// In the order in which they are offered.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1255,
    Windows1256,
    Windows1257,
    Windows1258,
    Windows874,
    Iso8859Part2,
    Iso8859Part5,
    Iso8859Part7,
    Iso8859Part9,
    Iso8859Part13,
    Iso8859Part15,
    Koi8R,
    Koi8U,
    Ibm437,
    Ibm850,
    Ibm852,
    Ibm866,
    Macintosh,
    ShiftJis,
    EucJp,
    Gb18030,
    Big5,
    EucKr,
};

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool isCertain = false; ///< by a byte order mark, because all of it is UTF-8, or because it
                            ///< makes words in no other way

    bool operator==(const EncodingGuess &) const = default;
};

/// All of them, in order.
QList<TextEncoding> textEncodings();

/// UTF-32 as UTF-8, with or without its mark; other bytes as they are.
QByteArray withoutUtf32(const QByteArray &bytes);

/// By byte order mark, else UTF-8 where the bytes are that; else, uncertain, UTF-16 by its zeros or
/// a code page by the letters that it would give.
EncodingGuess guessedEncoding(QByteArrayView bytes);

/// The code pages in which those bytes can be meant, the likeliest first: at most five, of which
/// no two read the same. Empty for bytes that are ASCII alone.
QList<TextEncoding> likelyEncodings(QByteArrayView bytes);

/// The text without its byte order mark. Fails where the bytes are not in that encoding or hold
/// what no text has.
Result<QString> decodedText(QByteArrayView bytes, TextEncoding encoding);

/// "UTF-8", "UTF-16 LE", "Windows-1250" ...: names that no language translates.
QString encodingName(TextEncoding encoding);

/// The encoding of that name: as above, or as programs call it ("cp1250", "latin2", "sjis"). Case,
/// blanks and dashes do not count. Nothing where there is none.
std::optional<TextEncoding> encodingFromName(const QString &name);

} // namespace kf
