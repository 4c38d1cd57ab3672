// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that are damaged or made to harm: each is refused with a reason.
#include "core/exchange/sheet_file.h"
#include "core/exchange/xlsx.h"
#include "tests/core/exchange/workbook.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

using test::packed;
using test::withPart;
using test::WorkbookPart;
using test::workbookWith;

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");

/// The refusal of the first sheet of the file.
QString refusalOf(const QByteArray &file)
{
    const Result<SheetFile> opened = openSheetFile(file);
    if (!opened)
        return opened.error().message;
    const Result<SheetContent> sheet = readSheet(opened.value(), {});
    return sheet ? QString() : sheet.error().message;
}

void expectRefused(const QByteArray &file, const char *reason)
{
    const QString message = refusalOf(file);
    EXPECT_TRUE(message.contains(QString::fromLatin1(reason)))
        << "expected \"" << reason << "\", said \"" << message.toStdString() << '"';
}

QByteArray withSheet(const QByteArray &xml)
{
    return packed(withPart(workbookWith({}), kSheet, xml));
}

TEST(HostileWorkbook, WithAnEntityBombIsRefused)
{
    QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before + before + "\">";
    }
    expectRefused(withSheet(bomb + "]><worksheet>&a29;</worksheet>"), "document type");
}

TEST(HostileWorkbook, WithAnEntityFromAFileIsRefused)
{
    expectRefused(withSheet("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                            "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c>"
                            "</row></sheetData></worksheet>"),
                  "document type");
}

TEST(HostileWorkbook, WithABareDocumentTypeIsRefusedInEveryPart)
{
    for (const char *part : {"_rels/.rels",
                             "xl/workbook.xml",
                             "xl/_rels/workbook.xml.rels",
                             "xl/sharedStrings.xml",
                             "xl/styles.xml"})
        expectRefused(
            packed(withPart(workbookWith({}), QString::fromLatin1(part), "<!DOCTYPE html><html/>")),
            "document type");
}

TEST(HostileWorkbook, ThatIsNotWellFormedIsRefused)
{
    expectRefused(withSheet("<worksheet><sheetData><row>"), "not well-formed");
    expectRefused(withSheet("<worksheet>&unknown;</worksheet>"), "not well-formed");
    expectRefused(withSheet(QByteArray(1000, '\0')), "not well-formed");
    expectRefused(withSheet({}), "not well-formed");
}

TEST(HostileWorkbook, ThatUnpacksToTooMuchIsRefused)
{
    QList<WorkbookPart> parts = workbookWith({});
    // 8 MB of zeros pack to some 8 kB: a thousand to one.
    parts.append(
        {.name = QStringLiteral("xl/media/zeros.bin"), .bytes = QByteArray(8 << 20, '\0')});
    expectRefused(packed(parts), "must be a trap");
}

TEST(HostileWorkbook, WithNamesThatLeadOutIsRefused)
{
    for (const char *name :
         {"../evil.xml", "/etc/evil.xml", "C:evil.xml", "xl\\evil.xml", "a\nb"}) {
        QList<WorkbookPart> parts = workbookWith({});
        parts.append({.name = QString::fromLatin1(name), .bytes = "evil"});
        expectRefused(packed(parts), "leads out of it");
    }
}

TEST(HostileWorkbook, WithALinkIsRefused)
{
    QList<WorkbookPart> parts = workbookWith({});
    parts.append({.name = QStringLiteral("xl/link"), .bytes = "/etc/passwd", .unixMode = 0120777});
    expectRefused(packed(parts), "link or a device");
}

TEST(HostileWorkbook, WithAPartTwiceIsRefused)
{
    QList<WorkbookPart> parts = workbookWith({});
    parts.append({.name = QStringLiteral("XL/Workbook.xml"), .bytes = "<workbook/>"});
    expectRefused(packed(parts), "there twice");
}

TEST(HostileWorkbook, WithTooManyPartsIsRefused)
{
    QList<WorkbookPart> parts = workbookWith({});
    for (int i = 0; i < 1000; ++i)
        parts.append({.name = QStringLiteral("xl/%1.xml").arg(i), .bytes = {}});
    expectRefused(packed(parts), "more than 1000 part");
}

TEST(HostileWorkbook, WithDamagedBytesIsRefused)
{
    QList<WorkbookPart> parts = workbookWith("<row><c><v>12345</v></c></row>");
    for (WorkbookPart &part : parts)
        part.method = 0;
    QByteArray file = packed(parts);
    file.replace("12345", "12346"); // another number than the checksum was made of
    expectRefused(file, "not the ones written");
}

TEST(HostileWorkbook, WithAPasswordIsRefused)
{
    QList<WorkbookPart> parts = workbookWith({});
    parts.last().password = "secret";
    expectRefused(packed(parts), "without a password");
}

TEST(HostileWorkbook, CutShortIsRefused)
{
    const QByteArray file = packed(workbookWith("<row><c><v>1</v></c></row>"));
    for (const qsizetype size : {qsizetype(2), qsizetype(100), file.size() / 2, file.size() - 30})
        EXPECT_FALSE(refusalOf(file.first(size)).isEmpty()) << size;
}

TEST(HostileWorkbook, WithAPartMissingIsRefused)
{
    for (const char *part : {"_rels/.rels",
                             "xl/workbook.xml",
                             "xl/_rels/workbook.xml.rels",
                             "xl/sharedStrings.xml",
                             "xl/worksheets/sheet1.xml"}) {
        QList<WorkbookPart> parts = workbookWith({});
        parts.removeIf([part](const WorkbookPart &p) { return p.name == QLatin1String(part); });
        expectRefused(packed(parts), "missing");
    }
    QList<WorkbookPart> parts = workbookWith({});
    parts.removeFirst();
    expectRefused(packed(parts), "not a workbook");
}

TEST(HostileWorkbook, WithoutASheetIsRefused)
{
    expectRefused(
        packed(withPart(workbookWith({}), QStringLiteral("xl/workbook.xml"), "<workbook/>")),
        "no sheet with cells");
}

TEST(HostileWorkbook, WithImpossiblePlacesIsRefused)
{
    for (const char *cell : {"<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"AAAA1\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>",
                             "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>",
                             "<row r=\"-5\"><c><v>1</v></c></row>",
                             "<c><v>1</v></c>"})
        expectRefused(packed(workbookWith(cell)), "no place of a sheet");
}

TEST(HostileWorkbook, WithATextThatIsNotThereIsRefused)
{
    for (const char *index : {"2", "-1", "99999999999999999999", "x", ""})
        expectRefused(packed(workbookWith("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" +
                                          QByteArray(index) + "</v></c></row>")),
                      "does not hold");
}

TEST(HostileWorkbook, WithCellsFarApartIsRefusedBeforeTheyTakeMemory)
{
    expectRefused(packed(workbookWith("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                      "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")),
                  "more than 1 million cells");
}

TEST(OtherFiles, AreRefusedWithTheWayOut)
{
    expectRefused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old or an encrypted workbook");
    expectRefused({}, "empty");
    expectRefused(" \n ", "empty");
    const QByteArray openDocument =
        packed({{.name = QStringLiteral("mimetype"),
                 .bytes = "application/vnd.oasis.opendocument.spreadsheet",
                 .method = 0}});
    expectRefused(openDocument, "OpenDocument");
    expectRefused(QByteArray(kMaxSheetFileBytes + 1, 'a'), "larger than 10 MB");
}

TEST(OtherFiles, ThatCannotBeReadSayWhich)
{
    const Result<QByteArray> folder = sheetFileBytes(QStringLiteral("/"));
    EXPECT_EQ(folder.error().kind, ErrorKind::NotFound);
    const Result<QByteArray> nothing = sheetFileBytes(QStringLiteral("/nowhere/at.all"));
    EXPECT_TRUE(nothing.error().message.contains(QStringLiteral("/nowhere/at.all")));
}

} // namespace
} // namespace kf
