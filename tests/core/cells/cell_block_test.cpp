// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/cell_block.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf {
namespace {

using Texts = QList<QStringList>;

Texts textsOf(const Result<CellBlock> &block)
{
    Texts texts;
    EXPECT_TRUE(block.ok());
    if (!block)
        return texts;
    for (const QList<BlockCell> &row : block.value().rows) {
        QStringList line;
        for (const BlockCell &cell : row)
            line.append(cell.text);
        texts.append(line);
    }
    return texts;
}

QStringList line(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list.append(QString::fromUtf8(text));
    return list;
}

TEST(TabbedText, ReadsRowsWhateverEndsThem)
{
    const Texts expected{line({"1", "2"}), line({"3", "4"})};
    for (const char *text : {"1\t2\n3\t4\n", "1\t2\r\n3\t4\r\n", "1\t2\r3\t4\r", "1\t2\n3\t4"})
        EXPECT_EQ(textsOf(blockFromTabbedText(QString::fromLatin1(text))), expected) << text;
}

TEST(TabbedText, DropsOneEmptyLastRowOnly)
{
    EXPECT_EQ(textsOf(blockFromTabbedText(u"1\n\n")), (Texts{line({"1"}), line({""})}));
}

TEST(TabbedText, KeepsEmptyFieldsAndFillsShortRows)
{
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\t2\n3\n4\t")),
              (Texts{line({"", "2"}), line({"3", ""}), line({"4", ""})}));
}

TEST(TabbedText, TakesQuotesOnlyWhereAFieldBeginsWithOne)
{
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\"a\tb\"\tc")), (Texts{line({"a\tb", "c"})}));
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\"two\nlines\"\n5")),
              (Texts{line({"two\nlines"}), line({"5"})}));
    EXPECT_EQ(textsOf(blockFromTabbedText(u"A \"quoted\"\tb")),
              (Texts{line({"A \"quoted\"", "b"})}));
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\"say \"\"hi\"\"\"")), (Texts{line({"say \"hi\""})}));
}

TEST(TabbedText, LeavesAQuoteThatDoesNotEndItsFieldLiteral)
{
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\"a\" b\tc")), (Texts{line({"\"a\" b", "c"})}));
    EXPECT_EQ(textsOf(blockFromTabbedText(u"\"open\tc\nd")),
              (Texts{line({"\"open", "c"}), line({"d", ""})}));
}

TEST(TabbedText, RefusesMoreThanTheLimits)
{
    EXPECT_FALSE(blockFromTabbedText(QString(kMaximumBlockBytes + 1, u'a')).ok());
    EXPECT_FALSE(blockFromTabbedText(QString(kMaximumBlockCells + 1, u'\t')).ok());
    // One long row over many short ones: the filled rectangle would be too large.
    EXPECT_FALSE(blockFromTabbedText(QString(2000, u'\t') + QString(2000, u'\n')).ok());
}

TEST(TabbedText, ComesBackAsItWas)
{
    CellBlock block;
    block.columns = 3;
    block.rows = {{{QStringLiteral("a\tb"), {}}, {QStringLiteral("\"q"), {}}, {}},
                  {{QStringLiteral("l1\nl2"), {}},
                   {QStringLiteral("=1+1"), {}},
                   {QStringLiteral("'@x"), {}}}};
    const Result<CellBlock> back = blockFromTabbedText(tabbedText(block));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value(), block);
}

TEST(TabbedText, GuardsTextThatASpreadsheetWouldCalculate)
{
    CellBlock block;
    block.columns = 2;
    block.rows = {{{QStringLiteral("=1+1"), {}}, {QStringLiteral("-5"), -5.0}}};
    EXPECT_EQ(tabbedText(block).toStdString(), "'=1+1\t-5\n"); // a number is no formula
}

TEST(HtmlBlock, TakesRawNumbersBeforeText)
{
    const Result<CellBlock> block = blockFromHtml(
        u"<table><tr><td sdval=\"1234567.891\" sdnum=\"1033;0;#,##0.00\">1,234,567.89</td>"
        u"<td x:num=\"0.5\">50%</td><td x:num>7</td><td align=left>Vision</td></tr></table>");
    ASSERT_TRUE(block.ok());
    const QList<BlockCell> row = block.value().rows.at(0);
    EXPECT_EQ(row.at(0), (BlockCell{QStringLiteral("1,234,567.89"), 1234567.891}));
    EXPECT_EQ(row.at(1), (BlockCell{QStringLiteral("50%"), 0.5}));
    EXPECT_EQ(row.at(2), (BlockCell{QStringLiteral("7"), std::nullopt}));
    EXPECT_EQ(row.at(3), (BlockCell{QStringLiteral("Vision"), std::nullopt}));
}

TEST(HtmlBlock, ReadsTextAsABrowserWould)
{
    EXPECT_EQ(textsOf(blockFromHtml(u"<TABLE><TR><TD>A &amp; B<BR>  two\n words&#33;"
                                    u"<td>&lt;x&gt;&nbsp;</TABLE>")),
              (Texts{line({"A & B\ntwo words!", "<x>"})}));
}

TEST(HtmlBlock, LeavesRoomForSpans)
{
    // a spans two rows, b two columns:  a b .   /  . c d
    EXPECT_EQ(textsOf(blockFromHtml(u"<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr>"
                                    u"<tr><td>c</td><td>d</td></tr></table>")),
              (Texts{line({"a", "b", ""}), line({"", "c", "d"})}));
}

TEST(HtmlBlock, SkipsScriptsStylesAndComments)
{
    EXPECT_EQ(textsOf(blockFromHtml(u"<html><style>td{}</style><!--StartFragment <table> -->"
                                    u"<table><tr><td><script>alert('<td>')</script>5</td></tr>"
                                    u"</table><script>never closed")),
              (Texts{line({"5"})}));
}

TEST(HtmlBlock, ReadsAnInnerTableAsText)
{
    EXPECT_EQ(textsOf(blockFromHtml(u"<table><tr><td>a<table><tr><td>in</td></tr></table></td>"
                                    u"<td>b</td></tr></table>")),
              (Texts{line({"ain", "b"})}));
}

TEST(HtmlBlock, RefusesWhatHasNoTableOrIsTooLarge)
{
    EXPECT_FALSE(blockFromHtml(u"<p>Hello</p>").ok());
    EXPECT_FALSE(blockFromHtml(QString(kMaximumBlockBytes + 1, u' ')).ok());
    QString wide = QStringLiteral("<table>");
    for (int i = 0; i < 1100; ++i)
        wide += QStringLiteral("<tr><td colspan=1000>x</td></tr>");
    EXPECT_FALSE(blockFromHtml(wide).ok());
}

TEST(HtmlBlock, SurvivesBrokenText)
{
    for (const char *text : {"<table",
                             "<table><tr><td sdval=",
                             "<table><tr><td>&#xD800;&bad;",
                             "<table><tr><td a='b",
                             "</table><table><td><",
                             "<table><tr></tr>"})
        EXPECT_TRUE(blockFromHtml(QString::fromLatin1(text)).ok()) << text;
}

TEST(HtmlBlock, ComesBackAsItWas)
{
    CellBlock block;
    block.columns = 2;
    block.rows = {{{QStringLiteral("0.333"), 1.0 / 3.0}, {QStringLiteral("<b> & \"c\""), {}}},
                  {{QStringLiteral("two\nlines"), {}}, {}}};
    const Result<CellBlock> back = blockFromHtml(htmlTable(block));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value(), block);
}

TEST(HtmlBlock, GivesNumbersAFormatAndMarksTextAsText)
{
    // Without a format Calc takes the shown text of a number, and "=1+1" would become a formula.
    const CellBlock block{
        2,
        {{BlockCell{QStringLiteral("0.333"), 1.0 / 3.0}, BlockCell{QStringLiteral("=1+1"), {}}}}};
    const QString html = htmlTable(block);
    EXPECT_TRUE(html.contains(QStringLiteral("sdval=\"0.3333333333333333\" sdnum=\"1033;\"")));
    EXPECT_TRUE(html.contains(QStringLiteral("sdnum=\"1033;0;@\"")));
    EXPECT_EQ(blockFromHtml(html).value(), block);
}

TEST(CellsFormat, ComesBackAsItWas)
{
    CellBlock block;
    block.columns = 3;
    block.rows = {{{QStringLiteral("0.333"), 1.0 / 3.0}, {QStringLiteral("=x"), {}}, {}}};
    const Result<CellBlock> back = blockFromCells(cellsBytes(block));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back.value(), block);
}

TEST(CellsFormat, RefusesDamageAndLaterVersions)
{
    for (const char *bytes : {"",
                              "[]",
                              "{}",
                              "{\"version\":1}",
                              "{\"version\":1,\"rows\":[1]}",
                              "{\"version\":1,\"rows\":[[true]]}",
                              "{\"version\":1,\"rows\":[[{\"number\":\"1\",\"text\":\"1\"}]]}"})
        EXPECT_FALSE(blockFromCells(bytes).ok()) << bytes;
    const Result<CellBlock> later = blockFromCells("{\"version\":2,\"rows\":[]}");
    ASSERT_FALSE(later.ok());
    EXPECT_EQ(later.error().kind, ErrorKind::TooNew);
}

} // namespace
} // namespace kf
