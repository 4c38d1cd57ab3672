// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include "core/base/zip_entry.h"
#include "core/exchange/exchange_text.h"

#include <QBuffer>
#include <QDir>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMaxPartNameBytes = 255;
constexpr QLatin1StringView kContentTypes("[Content_Types].xml");
constexpr QLatin1StringView kOpenDocument("mimetype");

Error damaged(const QString &part, const QString &message)
{
    return {ErrorKind::Damaged, message, part, {}};
}

Error notAWorkbook()
{
    return damaged({}, ExchangeText::tr("The file is damaged or not a workbook"));
}

bool isPartName(const QString &name)
{
    const bool isPlain = std::none_of(name.begin(), name.end(), [](QChar c) {
        return c < u' ' || c == u'\\' || c == u':' || c == QChar(0x7F) ||
               c == QChar::ReplacementCharacter;
    });
    return isPlain && !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u"..") &&
           name.toUtf8().size() <= kMaxPartNameBytes;
}

bool isPackedTooWell(const QuaZipFileInfo64 &info)
{
    return info.uncompressedSize > quint64(kFreeRatioBytes) &&
           info.uncompressedSize / quint64(kMaxPartRatio) > info.compressedSize;
}

Error tooLarge(const QString &part)
{
    return damaged(part,
                   ExchangeText::tr("A part of the workbook is larger than %1 MB once unpacked, or "
                                    "packed so well that it must be a trap")
                       .arg(kMaxPartBytes >> 20));
}

Error errorOf(ZipFlaw flaw, const QString &part)
{
    switch (flaw) {
    case ZipFlaw::Link:
        return damaged(part, ExchangeText::tr("A part of the workbook is a link or a device"));
    case ZipFlaw::Encrypted:
        return damaged(part,
                       ExchangeText::tr("The workbook is encrypted; save it without a password"));
    case ZipFlaw::Method:
        return damaged(part,
                       ExchangeText::tr("A part of the workbook is packed by a method that "
                                        "no spreadsheet program uses"));
    case ZipFlaw::TooLarge:
        return tooLarge(part);
    case ZipFlaw::Damaged:
        break;
    }
    return damaged(part,
                   ExchangeText::tr("The workbook is damaged: its bytes are not the ones written"));
}

std::optional<Error> refuse(const QuaZipFileInfo64 &info)
{
    if (!isPartName(info.name))
        return damaged(info.name,
                       ExchangeText::tr("A part of the workbook has a name that leads out of it"));
    if (const std::optional<ZipFlaw> flaw = flawOfZipEntry(info, kMaxPartBytes))
        return errorOf(*flaw, info.name);
    if (isPackedTooWell(info))
        return tooLarge(info.name);
    return std::nullopt;
}

/// The name of a part as a relation writes it, "/xl/a.xml" or "a.xml" beside the one that has it.
QString partName(const QString &target, const QString &folder)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

} // namespace

Result<XlsxPackage> XlsxPackage::open(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    QuaZip zip(&buffer);
    zip.setFileNameCodec("UTF-8");
    if (!zip.open(QuaZip::mdUnzip))
        return notAWorkbook();
    if (zip.getEntriesCount() > kMaxParts)
        return damaged(
            {}, ExchangeText::tr("The workbook has more than %n part(s)", nullptr, kMaxParts));
    XlsxPackage package;
    package.m_file = file;
    int walked = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!zip.getCurrentFileInfo(&info))
            return notAWorkbook();
        ++walked;
        if (isZipFolder(info))
            continue;
        if (const std::optional<Error> error = refuse(info))
            return *error;
        if (package.contains(info.name))
            return damaged(info.name, ExchangeText::tr("A part of the workbook is there twice"));
        package.m_parts.insert(info.name.toCaseFolded(), info.name);
    }
    if (zip.getZipError() != UNZ_OK || walked != zip.getEntriesCount())
        return notAWorkbook();
    if (package.contains(QString(kContentTypes)))
        return package;
    if (package.contains(QString(kOpenDocument)))
        return Error{ErrorKind::Invalid,
                     ExchangeText::tr("The file is an OpenDocument file; save it as XLSX or CSV"),
                     {},
                     {}};
    return notAWorkbook();
}

Result<QByteArray> XlsxPackage::part(const QString &name) const
{
    const QString stored = m_parts.value(name.toCaseFolded());
    if (stored.isEmpty())
        return damaged(name, ExchangeText::tr("A part of the workbook is missing: %1").arg(name));
    QBuffer buffer;
    buffer.setData(m_file);
    QuaZip zip(&buffer);
    zip.setFileNameCodec("UTF-8");
    QuaZipFileInfo64 info;
    const bool isFound = zip.open(QuaZip::mdUnzip) &&
                         zip.setCurrentFile(stored, QuaZip::csSensitive) &&
                         zip.getCurrentFileInfo(&info);
    if (!isFound)
        return notAWorkbook();
    std::variant<QByteArray, ZipFlaw> unpacked = unpackZipEntry(zip, info, kMaxPartBytes);
    if (auto *bytes = std::get_if<QByteArray>(&unpacked))
        return std::move(*bytes);
    return errorOf(std::get<ZipFlaw>(unpacked), stored);
}

Result<QHash<QString, XlsxRelation>> xlsxRelations(const QByteArray &xml, const QString &folder)
{
    QHash<QString, XlsxRelation> relations;
    QXmlStreamReader reader(xml);
    while (toNextStart(reader)) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() != u"Relationship" ||
            attributes.value(QLatin1StringView("TargetMode")) == u"External")
            continue;
        const QString type =
            attributes.value(QLatin1StringView("Type")).toString().section(u'/', -1);
        relations.insert(
            attributes.value(QLatin1StringView("Id")).toString(),
            {type, partName(attributes.value(QLatin1StringView("Target")).toString(), folder)});
    }
    if (const std::optional<Error> error = flawOfXml(reader, folder + QStringLiteral("/_rels")))
        return *error;
    return relations;
}

std::optional<Error> flawOfXml(const QXmlStreamReader &xml, const QString &part)
{
    if (!xml.hasError())
        return std::nullopt;
    const QString where = QStringLiteral("%1:%2").arg(part).arg(xml.lineNumber());
    if (xml.error() == QXmlStreamReader::CustomError)
        return damaged(
            where,
            ExchangeText::tr("A part of the workbook has a document type, which can be a "
                             "trap and is not read: %1")
                .arg(part));
    return damaged(where,
                   ExchangeText::tr("A part of the workbook is not well-formed XML: %1").arg(part));
}

bool toNextStart(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            xml.raiseError();
            return false;
        case QXmlStreamReader::StartElement:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace kf
