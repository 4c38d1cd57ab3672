// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/garbled_name.h"

#include "core/exchange/text_encoding.h"

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace kf {

namespace {

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}

/// Which byte is which character of Windows-1252; one without a character is that of its number.
QHash<QChar, char> bytesOfWindows1252()
{
    constexpr int kFirst = 0x80; // those before are ASCII
    constexpr int kEnd = 0x100;
    QHash<QChar, char> bytes;
    for (int number = kFirst; number < kEnd; ++number) {
        const char byte = char(number);
        const Result<QString> read =
            decodedText(QByteArrayView(&byte, 1), TextEncoding::Windows1252);
        bytes.insert(QChar(number), byte);
        if (read && read.value().size() == 1)
            bytes.insert(read.value().front(), byte);
    }
    return bytes;
}

/// The byte that Windows-1252 has for a character; nothing where it has none.
std::optional<char> byteOf(QChar c)
{
    static const QHash<QChar, char> bytes = bytesOfWindows1252();
    if (!isForeign(c))
        return char(c.unicode());
    const auto found = bytes.constFind(c);
    return found == bytes.cend() ? std::nullopt : std::optional(*found);
}

/// "François" of "FranÃ§ois": UTF-8 that was read as Windows-1252. Empty for other texts.
QString readAsUtf8(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const std::optional<char> byte = byteOf(c);
        if (!byte)
            return {};
        bytes += *byte;
    }
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString();
}

/// "François" of "Fran+AOc-ois": the letters of UTF-7. Empty for other texts.
QString readAsUtf7(const QString &text)
{
    static const QRegularExpression coded(QStringLiteral("\\+([A-Za-z0-9+/]{3,})-"));
    QString read;
    qsizetype at = 0;
    for (auto it = coded.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QByteArray units = QByteArray::fromBase64(match.captured(1).toLatin1());
        units.truncate(units.size() / 2 * 2);
        const QString letters = QStringDecoder(QStringDecoder::Utf16BE).decode(units);
        const bool areLetters = std::all_of(letters.begin(), letters.end(), [](QChar c) {
            return c.isLetter() && isForeign(c) && c.unicode() < 0x530; // of Europe
        });
        if (!areLetters)
            return {};
        read += text.mid(at, match.capturedStart() - at) + letters;
        at = match.capturedEnd();
    }
    return at > 0 ? read + text.mid(at) : QString();
}

} // namespace

bool hasLoneQuote(const QString &text)
{
    if (text.count(u'"') % 2 == 0)
        return false;
    const qsizetype last = text.lastIndexOf(u'"');
    const bool areInches = last > 0 && text[last - 1].isDigit();
    return !areInches;
}

std::optional<GarbledName> garbledName(const QString &name)
{
    const bool isPlain = std::none_of(
        name.begin(), name.end(), [](QChar c) { return isForeign(c) || c == u'"' || c == u'+'; });
    if (isPlain)
        return std::nullopt;
    if (hasLoneQuote(name)) {
        QString likely = name;
        return GarbledName{likely.remove(u'"').simplified(), true};
    }
    if (name.contains(QChar(QChar::ReplacementCharacter)))
        return GarbledName{{}, false};
    if (std::any_of(name.begin(), name.end(), isForeign)) {
        if (const QString likely = readAsUtf8(name); !likely.isEmpty())
            return GarbledName{likely, false};
    } else if (const QString likely = readAsUtf7(name); !likely.isEmpty()) {
        return GarbledName{likely, false};
    }
    return std::nullopt;
}

} // namespace kf
