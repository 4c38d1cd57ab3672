// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/exchange_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr qsizetype kSampleBytes = 4096;
constexpr uchar kFirstSpecial = 0x80;
constexpr uchar kLastSpecial = 0x9F;

// Windows-1252 differs from Latin-1 here only; 0: no character.
constexpr std::array<char16_t, 32> kSpecials{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Which of the two byte orders a text without a mark most likely has: Latin letters leave every
/// other byte zero.
std::optional<TextEncoding> likelyUtf16(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kSampleBytes));
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[std::size_t(i % 2)] += sample[i] == '\0' ? 1 : 0;
    const qsizetype most = std::max(zeros[0], zeros[1]);
    if (most < sample.size() / 4 || most == 0 || zeros[0] == zeros[1])
        return std::nullopt;
    return zeros[1] > zeros[0] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
}

Error notInEncoding(TextEncoding encoding)
{
    return {ErrorKind::Invalid,
            ExchangeText::tr("The file is not a text in %1; choose another encoding")
                .arg(encodingName(encoding)),
            {},
            {}};
}

Result<QString> fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        const bool isSpecial = byte >= kFirstSpecial && byte <= kLastSpecial;
        const char16_t character = isSpecial ? kSpecials[byte - kFirstSpecial] : char16_t(byte);
        if (character == 0)
            return notInEncoding(TextEncoding::Windows1252);
        text[i] = QChar(character);
    }
    return text;
}

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16LittleEndian:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16BigEndian:
        return QStringConverter::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

} // namespace

EncodingGuess guessedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return {TextEncoding::Utf8, true};
    if (bytes.startsWith("\xFF\xFE"))
        return {TextEncoding::Utf16LittleEndian, true};
    if (bytes.startsWith("\xFE\xFF"))
        return {TextEncoding::Utf16BigEndian, true};
    if (const std::optional<TextEncoding> likely = likelyUtf16(bytes))
        return {*likely, false};
    if (bytes.toByteArray().isValidUtf8())
        return {TextEncoding::Utf8, true};
    return {TextEncoding::Windows1252, false};
}

Result<QString> decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    const bool isUtf16 =
        encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    if (isUtf16 && bytes.size() % 2 != 0)
        return notInEncoding(encoding);
    QString text;
    if (encoding == TextEncoding::Windows1252) {
        Result<QString> read = fromWindows1252(bytes);
        if (!read)
            return read;
        text = std::move(read).value();
    } else if (encoding == TextEncoding::Utf8) {
        const QByteArray own = bytes.toByteArray();
        if (!own.isValidUtf8())
            return notInEncoding(encoding);
        text = QString::fromUtf8(own);
    } else {
        QStringDecoder decoder(converterOf(encoding));
        text = decoder.decode(bytes);
        if (decoder.hasError() || !text.isValidUtf16())
            return notInEncoding(encoding);
    }
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.contains(QChar::Null))
        return notInEncoding(encoding);
    return text;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian:
        return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

} // namespace kf
