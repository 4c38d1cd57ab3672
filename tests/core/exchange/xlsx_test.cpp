// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as spreadsheet programs write them: every type of cell, sheets, dates.
#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_cells.h"
#include "tests/core/exchange/workbook.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

SheetContent read(const QByteArray &rows)
{
    const Result<SheetContent> sheet = sheetFromXlsx(test::packed(test::workbookWith(rows)), 0);
    EXPECT_TRUE(sheet.ok()) << (sheet ? "" : qPrintable(sheet.error().message));
    return sheet ? sheet.value() : SheetContent();
}

BlockCell cellOf(const QByteArray &cell)
{
    const SheetContent sheet = read("<row r=\"1\">" + cell + "</row>");
    return sheet.block.isEmpty() ? BlockCell() : sheet.block.rows[0][0];
}

TEST(Xlsx, ReadsEachTypeOfCell)
{
    EXPECT_EQ(cellOf("<c r=\"A1\"><v>12.5</v></c>"), (BlockCell{QStringLiteral("12.5"), 12.5}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"n\"><v>1E+2</v></c>"),
              (BlockCell{QStringLiteral("100"), 100.0}));
    EXPECT_EQ(cellOf("<c r=\"A1\"><v>0.30000000000000004</v></c>"), // 0.1 + 0.2
              (BlockCell{QStringLiteral("0.3"), 0.3}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"s\"><v>0</v></c>"),
              (BlockCell{QStringLiteral("Nightly ETL"), std::nullopt}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"s\"><v>1</v></c>"),
              (BlockCell{QStringLiteral("Rich text"), std::nullopt}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"inlineStr\"><is><t>here</t></is></c>"),
              (BlockCell{QStringLiteral("here"), std::nullopt}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"b\"><v>1</v></c>"),
              (BlockCell{QStringLiteral("TRUE"), std::nullopt}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>"),
              (BlockCell{QStringLiteral("#REF!"), std::nullopt}));
}

TEST(Xlsx, TakesTheStoredResultOfAFormula)
{
    EXPECT_EQ(cellOf("<c r=\"A1\"><f>SUM(B1:B9)</f><v>42</v></c>"),
              (BlockCell{QStringLiteral("42"), 42.0}));
    EXPECT_EQ(cellOf("<c r=\"A1\" t=\"str\"><f>A2</f><v>text</v></c>"),
              (BlockCell{QStringLiteral("text"), std::nullopt}));
}

TEST(Xlsx, MarksAFormulaWithoutAResult)
{
    const SheetContent sheet = read("<row r=\"1\"><c r=\"B1\"><f>SUM(C1:C9)</f></c></row>");
    EXPECT_EQ(sheet.oddities.value({0, 1}), CellOddity::NoStoredValue);
}

TEST(Xlsx, ShowsDatesAsDatesAndNotAsNumbers)
{
    // 46402 days after 1899-12-30: 2027-01-15, as LibreOffice stores it.
    const SheetContent sheet = read("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46402</v></c>"
                                    "<c r=\"B1\" s=\"2\"><v>46402.5</v></c>"
                                    "<c r=\"C1\" s=\"3\"><v>2</v></c></row>");
    EXPECT_EQ(sheet.block.rows[0][0], (BlockCell{QStringLiteral("2027-01-15"), std::nullopt}));
    EXPECT_EQ(sheet.block.rows[0][1].text, QStringLiteral("2027-01-15 12:00"));
    EXPECT_EQ(sheet.block.rows[0][2].number, 2.0);
    EXPECT_EQ(sheet.oddities.size(), 2);
}

QString shownAs(double number, const char16_t *code, bool countsFrom1904 = false)
{
    return shownNumber(number, numberFormat(QStringView(code)), countsFrom1904).cell.text;
}

TEST(Xlsx, CountsDaysAsSpreadsheetsDo)
{
    EXPECT_EQ(shownAs(1.0, u"yyyy-mm-dd"), QStringLiteral("1900-01-01"));
    EXPECT_EQ(shownAs(59.0, u"yyyy-mm-dd"), QStringLiteral("1900-02-28"));
    EXPECT_EQ(shownAs(61.0, u"d.m.yy"), QStringLiteral("1900-03-01")); // 60 never was
    EXPECT_EQ(shownAs(1.0, u"d.m.yy", true), QStringLiteral("1904-01-02"));
    EXPECT_EQ(shownAs(8.0 / 24.0, u"hh:mm"), QStringLiteral("08:00"));
    EXPECT_EQ(shownAs(-1.0, u"hh:mm"), QStringLiteral("-1"));
    EXPECT_EQ(shownAs(1e300, u"hh:mm"), QStringLiteral("1e+300"));
}

TEST(Xlsx, ShowsATimeWhereTheCellDoes)
{
    // 46402.25 is 2027-01-15 06:00; a day and a quarter is 30 hours.
    EXPECT_EQ(shownAs(46402.25, u"h:mm"), QStringLiteral("06:00"));
    EXPECT_EQ(shownAs(46402.25, u"h AM/PM"), QStringLiteral("06:00"));
    EXPECT_EQ(shownAs(46402.25, u"[$-407]hh:mm;@"), QStringLiteral("06:00"));
    EXPECT_EQ(shownAs(46402.25, u"yyyy-mm-dd hh:mm"), QStringLiteral("2027-01-15 06:00"));
    EXPECT_EQ(shownAs(46402.0, u"yyyy-mm-dd hh:mm"), QStringLiteral("2027-01-15 00:00"));
    EXPECT_EQ(shownAs(46402.25, u"mmm"), QStringLiteral("2027-01-15 06:00"));
    EXPECT_EQ(shownAs(1.0, u"[h]:mm"), QStringLiteral("24:00"));
    EXPECT_EQ(shownAs(1.25, u"[h]:mm"), QStringLiteral("30:00"));
    EXPECT_EQ(shownAs(1.25, u"h:mm"), QStringLiteral("06:00"));
}

TEST(Xlsx, ShowsWholeNumbersWithTheTextOfTheirFormat)
{
    EXPECT_EQ(shownAs(600, u"0000"), QStringLiteral("0600"));
    EXPECT_EQ(shownAs(6, u"0\":00\""), QStringLiteral("6:00"));
    EXPECT_EQ(shownAs(6, u"\"HE\"00"), QStringLiteral("HE06"));
    EXPECT_EQ(shownAs(8, u"0\" GPUs\""), QStringLiteral("8 GPUs"));
    EXPECT_EQ(shownAs(8.5, u"0\" GPUs\""), QStringLiteral("8.5"));
    EXPECT_EQ(shownNumber(8, numberFormat(u"0\" GPUs\""), false).cell.number, 8.0);
    EXPECT_EQ(shownAs(0.3, u"0%"), QStringLiteral("30%"));
    EXPECT_EQ(shownAs(1024, u"#,##0"), QStringLiteral("1024"));
}

TEST(Xlsx, TellsFormatsOfDatesFromThoseOfNumbers)
{
    using Kind = NumberFormat::Kind;
    EXPECT_EQ(numberFormat(u"yyyy-mm-dd").kind, Kind::Date);
    EXPECT_EQ(numberFormat(u"[$-407]d. mmm").kind, Kind::Date);
    EXPECT_EQ(numberFormat(u"HH:MM").kind, Kind::Time);
    EXPECT_EQ(numberFormat(u"mm:ss").kind, Kind::Time);
    EXPECT_EQ(numberFormat(u"[h]:mm").kind, Kind::Elapsed);
    for (const char16_t *code :
         {u"General", u"0.00", u"#,##0 \"days\"", u"[Red]0", u"0\\h", u"\"open", u"[open"})
        EXPECT_EQ(numberFormat(QStringView(code)).kind, Kind::Number)
            << QString::fromUtf16(code).toStdString();
}

TEST(Xlsx, TellsAmountsOfMoneyByTheirFormat)
{
    EXPECT_EQ(numberFormat(u"#,##0.00 [$€-407]").currency, QStringLiteral("€"));
    EXPECT_EQ(numberFormat(u"\"€\"0.00").currency, QStringLiteral("€"));
    EXPECT_EQ(numberFormat(u"$#,##0.00").currency, QStringLiteral("$"));
    EXPECT_EQ(numberFormat(u"[$USD] #,##0").currency, QStringLiteral("USD"));
    for (const char16_t *plain : {u"0.00", u"0\" GPUs\"", u"[$-407]0.0", u"[Red]0"})
        EXPECT_EQ(numberFormat(plain).currency, QString());
}

TEST(Xlsx, ReadsTheEscapesOfCharactersThatXmlCannotHold)
{
    EXPECT_EQ(withoutEscapes(QStringLiteral("Vision_x000D_ research_x0009_EU")),
              QStringLiteral("Vision\r research\tEU"));
    EXPECT_EQ(withoutEscapes(QStringLiteral("a_x005F_x000D_b")), QStringLiteral("a_x000D_b"));
    EXPECT_EQ(withoutEscapes(QStringLiteral("hour_x1 _x00")), QStringLiteral("hour_x1 _x00"));
}

TEST(Xlsx, MarksRowsThatAreHiddenAndCellsThatAreOne)
{
    QByteArray xml = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                     "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>2</v></c></row>"
                     "<row r=\"9\" hidden=\"true\"/></sheetData>"
                     "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B2:XFD1048576\"/>"
                     "<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B1:A9\"/><mergeCell/>"
                     "</mergeCells></worksheet>";
    const Result<SheetContent> sheet = xlsxCells(xml, {}, {});
    ASSERT_TRUE(sheet.ok());
    EXPECT_EQ(sheet.value().hiddenRows, QSet<int>{1}); // rows behind the last cell are none
    // Two cells in a column, one of what reaches to the end; what overlaps them is not taken.
    EXPECT_EQ(sheet.value().merged, (QList<MergedCells>{{0, 0, 2, 1}, {1, 1, 1, 1}}));
}

TEST(Xlsx, SaysWhichSheetAPersonSeesFirst)
{
    const QByteArray workbook =
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        "<bookViews><workbookView activeTab=\"%1\"/></bookViews><sheets>"
        "<sheet name=\"_lookup\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
        "<sheet name=\"Notes\" sheetId=\"2\" r:id=\"rId1\"/>"
        "<sheet name=\"Demand\" sheetId=\"3\" r:id=\"rId1\"/></sheets></workbook>";
    for (const auto &[tab, active] : {std::pair("2", 2), {"1", 1}, {"0", 1}, {"99", 1}, {"x", 1}}) {
        const QByteArray file =
            test::packed(test::withPart(test::workbookWith("<row/>"),
                                        QStringLiteral("xl/workbook.xml"),
                                        QByteArray(workbook).replace("%1", tab)));
        const Result<XlsxSheets> sheets = xlsxSheets(file);
        ASSERT_TRUE(sheets.ok());
        EXPECT_EQ(sheets.value().active, active) << tab;
        EXPECT_EQ(sheets.value().hidden, QList<int>{0});
    }
}

TEST(Xlsx, PutsCellsWhereTheirAddressSays)
{
    const SheetContent sheet = read("<row r=\"3\"><c r=\"C3\"><v>3</v></c></row>"
                                    "<row r=\"1\"><c><v>1</v></c><c><v>2</v></c></row>");
    ASSERT_EQ(sheet.block.rows.size(), 3);
    EXPECT_EQ(sheet.block.columns, 3);
    EXPECT_EQ(sheet.block.rows[0][1].number, 2.0);
    EXPECT_TRUE(sheet.block.rows[1][0].isEmpty());
    EXPECT_EQ(sheet.block.rows[2][2].number, 3.0);
}

TEST(Xlsx, ReadsWhatLibreOfficeWrites)
{
    const QByteArray file =
        test::readAll(test::dataPath(QStringLiteral("exchange/libreoffice.xlsx")));
    const Result<XlsxSheets> sheets = xlsxSheets(file);
    ASSERT_TRUE(sheets.ok());
    EXPECT_EQ(sheets.value().names,
              (QStringList{QStringLiteral("Demand"), QStringLiteral("Notes")}));
    const Result<SheetContent> sheet = sheetFromXlsx(file, 0);
    ASSERT_TRUE(sheet.ok());
    const QList<QList<BlockCell>> &rows = sheet.value().block.rows;
    // A merged title, an empty row, the headings, three groups and the sums.
    ASSERT_EQ(rows.size(), 7);
    EXPECT_EQ(rows[0][0].text, QStringLiteral("GPU demand, typical day"));
    EXPECT_TRUE(rows[0][1].isEmpty());
    EXPECT_EQ(rows[2][12].text, QStringLiteral("08:00")); // a time in the ninth of the hours
    EXPECT_EQ(rows[4][0].text, QStringLiteral("Research"));
    EXPECT_EQ(rows[4][4 + 9].number, 12.5);
    EXPECT_EQ(rows[6][4].number, 26.0); // 16 + 2 + 8, a formula with its result
    const Result<SheetContent> notes = sheetFromXlsx(file, 1);
    ASSERT_TRUE(notes.ok());
    EXPECT_EQ(notes.value().block.rows[0][0].text,
              QStringLiteral("Ask the research team again in March"));
}

TEST(Xlsx, HasNoSheetBeyondItsLast)
{
    const QByteArray file = test::packed(test::workbookWith("<row/>"));
    EXPECT_EQ(sheetFromXlsx(file, 1).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(sheetFromXlsx(file, -1).error().kind, ErrorKind::NotFound);
}

TEST(ColumnLetters, AreThoseOfSpreadsheets)
{
    EXPECT_EQ(columnLetters(0), QStringLiteral("A"));
    EXPECT_EQ(columnLetters(25), QStringLiteral("Z"));
    EXPECT_EQ(columnLetters(26), QStringLiteral("AA"));
    EXPECT_EQ(columnLetters(701), QStringLiteral("ZZ")); // 26 + 26 * 26 columns end there
    EXPECT_EQ(columnLetters(702), QStringLiteral("AAA"));
    EXPECT_EQ(cellAddress(4, 2), QStringLiteral("C5"));
}

} // namespace
} // namespace kf
