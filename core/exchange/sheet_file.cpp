// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_file.h"

#include "core/exchange/csv.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/xlsx.h"

#include <QFile>
#include <QFileInfo>

namespace kf {

namespace {

constexpr qsizetype kSampleBytes = 256 << 10; ///< what a separator is looked for in

Error refused(const QString &message, const QString &where)
{
    return {ErrorKind::Invalid, message, where, {}};
}

Error tooLarge(const QString &where)
{
    return refused(ExchangeText::tr("The file is larger than %1 MB; copy what is needed into a "
                                    "file of its own")
                       .arg(kMaxSheetFileBytes >> 20),
                   where);
}

Error unreadable(const QString &path)
{
    return {ErrorKind::Unreachable, ExchangeText::tr("%1 cannot be read").arg(path), path, {}};
}

} // namespace

Result<QByteArray> sheetFileBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // opening a pipe would wait for ever
        return Error{ErrorKind::NotFound, ExchangeText::tr("%1 is not a file").arg(path), path, {}};
    if (info.size() > kMaxSheetFileBytes)
        return tooLarge(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    QByteArray bytes = file.read(kMaxSheetFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path);
    if (bytes.size() > kMaxSheetFileBytes)
        return tooLarge(path);
    return bytes;
}

Result<SheetFile> openSheetFile(const QByteArray &bytes)
{
    if (bytes.size() > kMaxSheetFileBytes)
        return tooLarge({});
    if (bytes.trimmed().isEmpty())
        return refused(ExchangeText::tr("The file is empty"), {});
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(ExchangeText::tr("The file is an old or an encrypted workbook; save it as "
                                        "XLSX without a password, or as CSV"),
                       {});
    SheetFile file;
    file.bytes = bytes;
    if (bytes.startsWith("PK")) {
        const Result<XlsxSheets> sheets = xlsxSheets(bytes);
        if (!sheets)
            return sheets.error();
        file.format = SheetFormat::Xlsx;
        file.sheets = sheets.value().names;
        file.hiddenSheets = sheets.value().hidden;
        file.guess.sheet = sheets.value().active;
        return file;
    }
    file.bytes = withoutUtf32(bytes);
    const EncodingGuess guess = guessedEncoding(file.bytes);
    file.guess.encoding = guess.encoding;
    file.isEncodingSure = guess.isCertain;
    file.guess.separator = separatorIn(file, guess.encoding);
    return file;
}

QChar separatorIn(const SheetFile &file, TextEncoding encoding)
{
    // A sample may end within a character; that the whole is a text is seen when it is read.
    qsizetype size = std::min(file.bytes.size(), kSampleBytes);
    for (int i = 0; i < 4 && size > 0; ++i, --size) {
        const Result<QString> text = decodedText(QByteArrayView(file.bytes).first(size), encoding);
        if (text)
            return guessedSeparator(text.value());
    }
    return guessedSeparator({});
}

Result<SheetContent> readSheet(const SheetFile &file, const SheetReading &reading)
{
    if (file.format == SheetFormat::Xlsx)
        return sheetFromXlsx(file.bytes, reading.sheet).andThen([&](SheetContent content) {
            content.name = file.sheets.value(reading.sheet);
            return Result<SheetContent>(std::move(content));
        });
    const Result<QString> text = decodedText(file.bytes, reading.encoding);
    if (!text)
        return text.error();
    return sheetFromCsv(text.value(), reading.separator);
}

} // namespace kf
