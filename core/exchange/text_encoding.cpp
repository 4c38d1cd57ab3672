// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/heading_words.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <memory>
#include <type_traits>
#include <uchardet/uchardet.h>

namespace kf {

namespace {

constexpr qsizetype kSampleBytes = 4096;
constexpr qsizetype kDetectedBytes = 256 << 10; ///< more tells no more, and takes long

/// An encoding and what it is called here, by iconv, by uchardet and by other programs.
struct CodePage {
    TextEncoding encoding;
    const char *name;
    const char *iconvName;
    const char *detectedName;
    const char *otherNames; ///< with blanks between them, as looseName() writes them
};

constexpr auto kCodePages = std::to_array<CodePage>({
    {TextEncoding::Utf8, "UTF-8", "", "", "utf8bom"},
    {TextEncoding::Utf16LittleEndian, "UTF-16 LE", "", "", "utf16 ucs2 unicode"},
    {TextEncoding::Utf16BigEndian, "UTF-16 BE", "", "", ""},
    {TextEncoding::Windows1252,
     "Windows-1252",
     "CP1252",
     "WINDOWS-1252",
     "cp1252 latin1 iso88591 ansi"},
    {TextEncoding::Windows1250, "Windows-1250", "CP1250", "WINDOWS-1250", "cp1250"},
    {TextEncoding::Windows1251, "Windows-1251", "CP1251", "WINDOWS-1251", "cp1251"},
    {TextEncoding::Windows1253, "Windows-1253", "CP1253", "WINDOWS-1253", "cp1253"},
    {TextEncoding::Windows1254, "Windows-1254", "CP1254", "WINDOWS-1254", "cp1254 latin5"},
    {TextEncoding::Windows1255, "Windows-1255", "CP1255", "WINDOWS-1255", "cp1255"},
    {TextEncoding::Windows1256, "Windows-1256", "CP1256", "WINDOWS-1256", "cp1256"},
    {TextEncoding::Windows1257, "Windows-1257", "CP1257", "WINDOWS-1257", "cp1257"},
    {TextEncoding::Windows1258, "Windows-1258", "CP1258", "WINDOWS-1258", "cp1258"},
    {TextEncoding::Windows874, "Windows-874", "CP874", "TIS-620", "cp874 iso885911"},
    {TextEncoding::Iso8859Part2, "ISO-8859-2", "ISO-8859-2", "ISO-8859-2", "latin2"},
    {TextEncoding::Iso8859Part5, "ISO-8859-5", "ISO-8859-5", "ISO-8859-5", ""},
    {TextEncoding::Iso8859Part7, "ISO-8859-7", "ISO-8859-7", "ISO-8859-7", ""},
    {TextEncoding::Iso8859Part9, "ISO-8859-9", "ISO-8859-9", "ISO-8859-9", ""},
    {TextEncoding::Iso8859Part13, "ISO-8859-13", "ISO-8859-13", "ISO-8859-13", "latin7"},
    {TextEncoding::Iso8859Part15, "ISO-8859-15", "ISO-8859-15", "ISO-8859-15", "latin9"},
    {TextEncoding::Koi8R, "KOI8-R", "KOI8-R", "KOI8-R", ""},
    {TextEncoding::Koi8U, "KOI8-U", "KOI8-U", "KOI8-U", ""},
    {TextEncoding::Ibm437, "IBM437", "IBM437", "IBM437", "cp437"},
    {TextEncoding::Ibm850, "IBM850", "IBM850", "IBM850", "cp850"},
    {TextEncoding::Ibm852, "IBM852", "IBM852", "IBM852", "cp852"},
    {TextEncoding::Ibm866, "IBM866", "IBM866", "IBM866", "cp866"},
    {TextEncoding::Macintosh, "Macintosh", "MACINTOSH", "MAC-CENTRALEUROPE", "macroman"},
    {TextEncoding::ShiftJis, "Shift_JIS", "CP932", "SHIFT_JIS", "cp932 sjis windows31j"},
    {TextEncoding::EucJp, "EUC-JP", "EUC-JP", "EUC-JP", ""},
    {TextEncoding::Gb18030, "GB18030", "GB18030", "GB18030", "gbk gb2312 cp936"},
    {TextEncoding::Big5, "Big5", "BIG5-HKSCS", "BIG5", "cp950"},
    {TextEncoding::EucKr, "EUC-KR", "CP949", "EUC-KR", "uhc cp949"},
});

/// Code pages of Windows hold the letters of the standard beside them and more; uchardet names the
/// standard.
struct Superset {
    const char *detectedName;
    TextEncoding encoding;
};

constexpr auto kSupersets = std::to_array<Superset>({
    {"ISO-8859-1", TextEncoding::Windows1252},
    {"ISO-8859-2", TextEncoding::Windows1250},
    {"ISO-8859-6", TextEncoding::Windows1256},
    {"ISO-8859-7", TextEncoding::Windows1253},
    {"ISO-8859-8", TextEncoding::Windows1255},
    {"ISO-8859-9", TextEncoding::Windows1254},
    {"ISO-8859-13", TextEncoding::Windows1257},
    {"ISO-8859-15", TextEncoding::Windows1252},
});

const CodePage &pageOf(TextEncoding encoding)
{
    return kCodePages[std::size_t(encoding)];
}

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

bool isUnicode(TextEncoding encoding)
{
    return encoding <= TextEncoding::Utf16BigEndian;
}

/// What uchardet says; empty where it does not know.
QByteArray detectedName(QByteArrayView bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), kDetectedBytes));
    if (uchardet_handle_data(detector.get(), sample.data(), std::size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

/// True where the bytes hold letters that Windows has and the standards have no letters for.
bool holdsLettersOfWindows(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        return uchar(byte) >= 0x80 && uchar(byte) <= 0x9F;
    });
}

/// What uchardet says, as the code pages that it can mean.
QList<TextEncoding> detectedEncodings(QByteArrayView bytes)
{
    const QByteArray name = detectedName(bytes);
    QList<TextEncoding> likely;
    const bool isStandard = !holdsLettersOfWindows(bytes);
    for (const CodePage &page : kCodePages) {
        if (isStandard && !name.isEmpty() && name == page.detectedName)
            likely += page.encoding;
    }
    for (const Superset &superset : kSupersets) {
        if (name == superset.detectedName)
            likely += superset.encoding;
    }
    for (const CodePage &page : kCodePages) {
        if (!name.isEmpty() && name == page.detectedName)
            likely += page.encoding;
    }
    return likely;
}

bool isForeign(char byte)
{
    return uchar(byte) >= 0x80;
}

/// The first lines with other bytes than those of ASCII.
QByteArray foreignLines(QByteArrayView bytes)
{
    constexpr qsizetype kMost = 8 << 10;
    QByteArray lines;
    for (auto at = bytes.begin(); lines.size() < kMost;) {
        const auto foreign = std::find_if(at, bytes.end(), isForeign);
        if (foreign == bytes.end())
            break;
        const auto before = std::find(std::make_reverse_iterator(foreign), bytes.rend(), '\n');
        const auto begin = std::max(at, before.base());
        const auto end = std::find(foreign, bytes.end(), '\n');
        lines.append(&*begin, std::min<qsizetype>(end - begin, kMost)).append('\n');
        if (end == bytes.end())
            break;
        at = end + 1;
    }
    return lines;
}

/// The long mark of Japanese syllables, and the one that repeats a character.
bool isMarkOfHan(QChar c)
{
    return c == QChar(0x30FC) || c == QChar(0x3005);
}

/// Chinese characters and the Japanese syllables stand in one word.
QChar::Script scriptOf(QChar c)
{
    const QChar::Script script = c.script();
    const bool isHan =
        script == QChar::Script_Hiragana || script == QChar::Script_Katakana || isMarkOfHan(c);
    return isHan ? QChar::Script_Han : script;
}

/// A mark that stands above letters of another script than the one before it: Arabic and Thai signs
/// in Latin words.
bool isStrangeMark(QChar c, QChar before)
{
    constexpr char16_t kFirstOfArabic = 0x64B; // which Unicode counts to no script
    constexpr char16_t kLastOfArabic = 0x655;
    if (!c.isMark() || !before.isLetter())
        return false;
    const bool isArabic = c.unicode() >= kFirstOfArabic && c.unicode() <= kLastOfArabic;
    const QChar::Script script = isArabic ? QChar::Script_Arabic : c.script();
    return script != QChar::Script_Inherited && script != before.script();
}

/// "ñ" stands before vowels, as "ă" never does before "o" or "e", and "ń" stands before none.
bool isStrangeBefore(QChar c, QChar after)
{
    const QChar letter = c.toLower();
    const QChar next = after.toLower();
    static const QString vowels = QString::fromUtf16(u"aeiouyáéíóúàèìòùâêîôûäëïöüąęå");
    if (letter == QChar(0xF1)) // ñ
        return !vowels.contains(next);
    if (letter == QChar(0x144)) // ń
        return vowels.contains(next);
    return letter == QChar(0x103) && (next == u'o' || next == u'e'); // ă
}

/// Letters of Polish, which the code pages of the Baltic languages have and their words do not.
int lettersOfPolish(const QString &text)
{
    static const QString letters = QString::fromUtf16(u"ćńśźłżóĆŃŚŹŁŻÓ");
    return int(
        std::count_if(text.begin(), text.end(), [](QChar c) { return letters.contains(c); }));
}

/// In how many places it is no text that people write: signs within words, words of two scripts,
/// capitals behind small letters.
int oddPlaces(const QString &text)
{
    static const QString marks = QStringLiteral("«»„“”‘’‚–—…¿¡\u00A0"); // beside words
    static const QString signs = QStringLiteral("€£§°²³µ·×½¼¾™®©•");    // alone, or at numbers
    int odd = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool isOther = c.unicode() >= 0x80;
        const bool isHalfWidth = c.unicode() >= 0xFF61 && c.unicode() <= 0xFFDC;
        if (c.category() == QChar::Letter_Modifier && isOther && !isMarkOfHan(c)) { // "ⁿ"
            ++odd;
        } else if (c.category() == QChar::Other_PrivateUse || isStrangeBefore(c, after)) {
            ++odd;
        } else if (c.isLetter() && before.isLetter()) {
            const bool isMixed =
                (isOther || before.unicode() >= 0x80) && scriptOf(c) != scriptOf(before);
            const bool isOddCase = isOther && c.isUpper() && (before.isLower() || after.isLower());
            odd += isMixed || isOddCase || isHalfWidth ? 1 : 0;
        } else if (isStrangeMark(c, before)) {
            ++odd;
        } else if (isOther && !c.isLetter() && !c.isMark()) {
            const bool isApostrophe = c == QChar(0x2019);
            const bool isKnown = marks.contains(c) || signs.contains(c);
            const bool isInWord = before.isLetter() && after.isLetter() && !isApostrophe;
            const bool isAtWord = signs.contains(c) && (before.isLetter() || after.isLetter());
            odd += !isKnown || isInWord || isAtWord ? 1 : 0;
        } else if (isHalfWidth) {
            ++odd;
        }
    }
    return odd;
}

/// How many characters are none of those that Chinese is written with every day, where they are
/// many: what Japanese becomes in GB18030.
int rareCharacters(const QString &text)
{
    int all = 0;
    QByteArray bytes;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han) {
            ++all;
            bytes += QByteArray(reinterpret_cast<const char *>(&c), sizeof(QChar));
        }
    }
    const iconv_t converter = iconv_open("GB2312", "UTF-16LE");
    if (converter == iconv_t(-1)) // NOLINT: what POSIX says
        return 0;
    int rare = 0;
    for (qsizetype at = 0; at < bytes.size(); at += qsizetype(sizeof(QChar))) {
        char *from = bytes.data() + at;
        std::size_t fromLeft = sizeof(QChar);
        std::array<char, 8> units{};
        char *to = units.data();
        std::size_t toLeft = units.size();
        rare += iconv(converter, &from, &fromLeft, &to, &toLeft) == std::size_t(-1) ? 1 : 0;
        iconv(converter, nullptr, nullptr, nullptr, nullptr);
    }
    iconv_close(converter);
    return rare * 3 > all ? rare : 0;
}

/// How many cells are headings, days or sums of the catalogue of words in a language with other
/// letters than those of ASCII: "Équipe", "チーム".
int knownWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;,\\t|\\r\\n\"]+"));
    int known = 0;
    for (const QString &cell : text.split(between, Qt::SkipEmptyParts)) {
        constexpr qsizetype kFewestLetters = 3;
        const auto foreign =
            std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.unicode() >= 0x80; });
        if (foreign == 0 || (foreign == 1 && cell.size() < kFewestLetters))
            continue;
        const auto sum = sumWords(cell);
        known += headingMeaning(cell) || dayClass(cell) || (sum && sum->isAll) ? 1 : 0;
    }
    return known;
}

bool isBaltic(TextEncoding encoding)
{
    return encoding == TextEncoding::Windows1257 || encoding == TextEncoding::Iso8859Part13;
}

/// A code page and what the foreign lines are in it.
struct Reading {
    TextEncoding encoding = TextEncoding::Windows1252;
    QString text;
    int odd = 0;
    int known = 0; ///< words that head columns
};

/// The readings of all code pages that differ, those with headings that are known before those that
/// make words at all, and of these the ones that were detected before those that are more common.
QList<Reading> readingsOf(QByteArrayView bytes)
{
    const QByteArray lines = foreignLines(bytes);
    QList<TextEncoding> order = detectedEncodings(bytes);
    order += {TextEncoding::Windows1252,
              TextEncoding::Windows1250,
              TextEncoding::Windows1251,
              TextEncoding::ShiftJis,
              TextEncoding::EucKr,
              TextEncoding::Gb18030,
              TextEncoding::Big5,
              TextEncoding::Iso8859Part2,
              TextEncoding::Macintosh,
              TextEncoding::Ibm850};
    order += textEncodings();
    QList<Reading> readings;
    for (const TextEncoding encoding : std::as_const(order)) {
        if (isUnicode(encoding))
            continue;
        const Result<QString> text = decodedText(lines, encoding);
        const bool isKnown =
            !text || std::any_of(readings.begin(), readings.end(), [&text](const Reading &each) {
                return each.text == text.value();
            });
        if (!isKnown)
            readings.append(
                {encoding,
                 text.value(),
                 oddPlaces(text.value()) +
                     (encoding == TextEncoding::Gb18030 ? rareCharacters(text.value()) : 0) +
                     (isBaltic(encoding) ? lettersOfPolish(text.value()) : 0),
                 knownWords(text.value())});
    }
    std::stable_sort(readings.begin(), readings.end(), [](const Reading &a, const Reading &b) {
        return a.known != b.known ? a.known > b.known : a.odd < b.odd;
    });
    return readings;
}

/// The bytes by the system's converter, which refuses what has no character.
Result<QString> convertedText(QByteArrayView bytes, TextEncoding encoding)
{
    const iconv_t converter = iconv_open("UTF-16LE", pageOf(encoding).iconvName);
    if (converter == iconv_t(-1)) // NOLINT: what POSIX says
        return Error{ErrorKind::Invalid,
                     ExchangeText::tr("This system cannot read %1; save the file in UTF-8")
                         .arg(encodingName(encoding)),
                     {},
                     {}};
    constexpr qsizetype kLongest = 4; // bytes of UTF-16 that one byte can give
    QByteArray units(bytes.size() * kLongest + kLongest, Qt::Uninitialized);
    auto *from = const_cast<char *>(bytes.data()); // iconv reads from it only
    auto fromLeft = std::size_t(bytes.size());
    char *to = units.data();
    auto toLeft = std::size_t(units.size());
    const bool isWhole = iconv(converter, &from, &fromLeft, &to, &toLeft) != std::size_t(-1) &&
                         iconv(converter, nullptr, nullptr, &to, &toLeft) != std::size_t(-1);
    iconv_close(converter);
    if (!isWhole)
        return notInEncoding(encoding);
    units.truncate(units.size() - qsizetype(toLeft));
    return QString(QStringDecoder(QStringDecoder::Utf16LE).decode(units));
}

Result<QString> unicodeText(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8) {
        const QByteArray own = QByteArray::fromRawData(bytes.data(), bytes.size());
        if (!own.isValidUtf8())
            return notInEncoding(encoding);
        return QString::fromUtf8(own);
    }
    QStringDecoder decoder(encoding == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                       : QStringDecoder::Utf16BE);
    QString text = decoder.decode(bytes);
    if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16())
        return notInEncoding(encoding);
    return text;
}

/// "windows1250" for "Windows-1250".
QString looseName(const QString &name)
{
    QString loose;
    std::copy_if(name.begin(), name.end(), std::back_inserter(loose), [](QChar c) {
        return c.isLetterOrNumber();
    });
    return loose.toLower();
}

} // namespace

QList<TextEncoding> textEncodings()
{
    QList<TextEncoding> encodings;
    for (const CodePage &page : kCodePages)
        encodings += page.encoding;
    return encodings;
}

QByteArray withoutUtf32(const QByteArray &bytes)
{
    constexpr qsizetype kUnit = 4;
    if (bytes.size() < kUnit || bytes.size() % kUnit != 0)
        return bytes;
    const bool isLittle = bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", kUnit)) ||
                          (bytes[0] != 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0);
    const bool isBig = bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", kUnit)) ||
                       (bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] != 0);
    if (!isLittle && !isBig)
        return bytes;
    QStringDecoder decoder(isLittle ? QStringDecoder::Utf32LE : QStringDecoder::Utf32BE);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? bytes : text.toUtf8();
}

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
    if (QByteArray::fromRawData(bytes.data(), bytes.size()).isValidUtf8())
        return {TextEncoding::Utf8, true};
    const QList<Reading> readings = readingsOf(bytes);
    if (readings.isEmpty())
        return {TextEncoding::Windows1252, false};
    const Reading &first = readings.first();
    const bool isOnly = readings.size() == 1 || first.known > readings[1].known ||
                        (first.known == readings[1].known && readings[1].odd > 0);
    return {first.encoding, first.odd == 0 && isOnly};
}

QList<TextEncoding> likelyEncodings(QByteArrayView bytes)
{
    constexpr qsizetype kMost = 5;
    QList<TextEncoding> likely;
    for (const Reading &reading : readingsOf(bytes)) {
        if (likely.size() < kMost)
            likely += reading.encoding;
    }
    return likely;
}

Result<QString> decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    Result<QString> read =
        isUnicode(encoding) ? unicodeText(bytes, encoding) : convertedText(bytes, encoding);
    if (!read)
        return read;
    QString text = std::move(read).value();
    // Marks that nobody sees would keep a name from being found: files put behind each other, web
    // pages, and letters with their accents apart.
    constexpr QChar kNoWidth(0x200B);
    const bool hasMarks = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == QChar(QChar::ByteOrderMark) || c == kNoWidth ||
               (c.unicode() >= 0x300 && c.unicode() <= 0x36F);
    });
    if (hasMarks)
        text = text.remove(QChar(QChar::ByteOrderMark))
                   .remove(kNoWidth)
                   .normalized(QString::NormalizationForm_C);
    if (text.contains(QChar::Null))
        return notInEncoding(encoding);
    return text;
}

QString encodingName(TextEncoding encoding)
{
    return QString::fromLatin1(pageOf(encoding).name);
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const QString wanted = looseName(name);
    for (const CodePage &page : kCodePages) {
        const QStringList others = QString::fromLatin1(page.otherNames).split(u' ');
        if (wanted == looseName(QString::fromLatin1(page.name)) ||
            (!wanted.isEmpty() && others.contains(wanted)))
            return page.encoding;
    }
    return std::nullopt;
}

} // namespace kf
