// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/xlsx_cells.h"
#include "core/exchange/xlsx_package.h"

#include <optional>

namespace kf {

namespace {

struct WorkbookSheet {
    QString name;
    QString part;
    bool isHidden = false;
    int place = 0; ///< among all sheets, those that hold charts too
};

struct Workbook {
    QList<WorkbookSheet> sheets;
    QString texts;  ///< part of the shared strings; may be empty
    QString styles; ///< part of the styles; may be empty
    bool countsFrom1904 = false;
    int activePlace = 0;
};

Error notAWorkbook(const QString &where)
{
    return {ErrorKind::Damaged,
            ExchangeText::tr("The file is not a workbook, or it has no sheet with cells"),
            where,
            {}};
}

/// "_rels/workbook.xml.rels" beside "workbook.xml".
QString relationsPart(const QString &part)
{
    const QString folder = part.section(u'/', 0, -2);
    const QString name = QStringLiteral("_rels/%1.rels").arg(part.section(u'/', -1));
    return folder.isEmpty() ? name : folder + u'/' + name;
}

Result<QHash<QString, XlsxRelation>> relationsOf(const XlsxPackage &package, const QString &part)
{
    const Result<QByteArray> xml = package.part(relationsPart(part));
    if (!xml)
        return xml.error();
    return xlsxRelations(xml.value(), part.section(u'/', 0, -2));
}

/// Where the workbook itself lies; the usual place where the archive does not say.
Result<QString> mainPart(const XlsxPackage &package)
{
    const Result<QHash<QString, XlsxRelation>> relations = relationsOf(package, QString());
    if (!relations)
        return relations.error();
    for (const XlsxRelation &relation : relations.value()) {
        if (relation.type == u"officeDocument")
            return relation.target;
    }
    return notAWorkbook(QStringLiteral("_rels/.rels"));
}

/// The attribute "id" of the name space of relations, however its prefix is called.
QString relationId(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(QStringView text)
{
    return text == u"1" || text == u"true";
}

Result<Workbook> readWorkbook(const XlsxPackage &package)
{
    const Result<QString> main = mainPart(package);
    if (!main)
        return main.error();
    const Result<QByteArray> xml = package.part(main.value());
    if (!xml)
        return xml.error();
    const Result<QHash<QString, XlsxRelation>> relations = relationsOf(package, main.value());
    if (!relations)
        return relations.error();
    Workbook workbook;
    for (const XlsxRelation &relation : relations.value()) {
        if (relation.type == u"sharedStrings")
            workbook.texts = relation.target;
        else if (relation.type == u"styles")
            workbook.styles = relation.target;
    }
    QXmlStreamReader reader(xml.value());
    int place = 0;
    while (toNextStart(reader)) {
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"workbookPr")
            workbook.countsFrom1904 = isTrue(attributes.value(QLatin1StringView("date1904")));
        if (reader.name() == u"workbookView")
            workbook.activePlace = attributes.value(QLatin1StringView("activeTab")).toInt();
        if (reader.name() != u"sheet")
            continue;
        const XlsxRelation relation = relations.value().value(relationId(attributes));
        const QStringView state = attributes.value(QLatin1StringView("state"));
        if (relation.type == u"worksheet") // not a sheet that holds a chart only
            workbook.sheets.append({attributes.value(QLatin1StringView("name")).toString(),
                                    relation.target,
                                    state == u"hidden" || state == u"veryHidden",
                                    place});
        ++place;
    }
    if (const std::optional<Error> error = flawOfXml(reader, main.value()))
        return *error;
    if (workbook.sheets.isEmpty())
        return notAWorkbook(main.value());
    return workbook;
}

Result<XlsxTables> readTables(const XlsxPackage &package, const Workbook &workbook)
{
    XlsxTables tables;
    tables.countsFrom1904 = workbook.countsFrom1904;
    if (!workbook.texts.isEmpty()) {
        Result<QList<QString>> texts =
            package.part(workbook.texts).andThen([&workbook](const QByteArray &xml) {
                return xlsxTexts(xml, workbook.texts);
            });
        if (!texts)
            return texts.error();
        tables.texts = std::move(texts).value();
    }
    if (!workbook.styles.isEmpty()) {
        Result<NumberFormats> formats =
            package.part(workbook.styles).andThen([&workbook](const QByteArray &xml) {
                return xlsxFormats(xml, workbook.styles);
            });
        if (!formats)
            return formats.error();
        tables.formats = std::move(formats).value();
    }
    return tables;
}

} // namespace

Result<XlsxSheets> xlsxSheets(const QByteArray &file)
{
    const Result<XlsxPackage> package = XlsxPackage::open(file);
    if (!package)
        return package.error();
    const Result<Workbook> workbook = readWorkbook(package.value());
    if (!workbook)
        return workbook.error();
    XlsxSheets sheets;
    std::optional<int> firstVisible;
    std::optional<int> open;
    for (const WorkbookSheet &sheet : workbook.value().sheets) {
        const auto index = int(sheets.names.size());
        sheets.names.append(sheet.name);
        if (sheet.isHidden) {
            sheets.hidden.append(index);
            continue;
        }
        firstVisible = firstVisible.value_or(index);
        if (sheet.place == workbook.value().activePlace)
            open = index;
    }
    sheets.active = open.value_or(firstVisible.value_or(0));
    return sheets;
}

Result<SheetContent> sheetFromXlsx(const QByteArray &file, int sheet)
{
    const Result<XlsxPackage> package = XlsxPackage::open(file);
    if (!package)
        return package.error();
    const Result<Workbook> workbook = readWorkbook(package.value());
    if (!workbook)
        return workbook.error();
    if (sheet < 0 || sheet >= workbook.value().sheets.size())
        return Error{
            ErrorKind::NotFound, ExchangeText::tr("The workbook has no such sheet"), {}, {}};
    const Result<XlsxTables> tables = readTables(package.value(), workbook.value());
    if (!tables)
        return tables.error();
    const QString part = workbook.value().sheets[sheet].part;
    const Result<QByteArray> xml = package.value().part(part);
    if (!xml)
        return xml.error();
    return xlsxCells(xml.value(), part, tables.value());
}

} // namespace kf
