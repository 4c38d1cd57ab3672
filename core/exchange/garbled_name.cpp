// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/garbled_name.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace kf {

namespace {

bool isForeign(QChar c)
{
    return c.unicode() >= 0x80;
}

/// The byte that Windows-1252 has for a character; nothing where it has none.
std::optional<char> byteOf(QChar c)
{
    constexpr int kFirst = 0x80; // up to 0x9F it differs from Unicode
    static const std::array<char16_t, 32> others = {
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    const auto other = std::find(others.begin(), others.end(), c.unicode());
    if (other != others.end())
        return char(kFirst + (other - others.begin()));
    return c.unicode() <= 0xFF ? std::optional(char(c.unicode())) : std::nullopt;
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
