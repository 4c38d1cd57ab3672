// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as spreadsheets and other programs write it.
#include "core/exchange/csv.h"
#include "core/exchange/sheet_file.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

QStringList firstRow(QStringView text, QChar separator)
{
    QStringList fields;
    const Result<SheetContent> sheet = sheetFromCsv(text, separator);
    if (!sheet || sheet.value().block.isEmpty())
        return fields;
    for (const BlockCell &cell : sheet.value().block.rows.constFirst())
        fields.append(cell.text);
    return fields;
}

QStringList fields(const char *a, const char *b)
{
    return {QString::fromUtf8(a), QString::fromUtf8(b)};
}

TEST(Csv, SplitsAtItsSeparatorOnly)
{
    EXPECT_EQ(firstRow(u"a,b\n", u','), fields("a", "b"));
    EXPECT_EQ(firstRow(u"1,5;b\r\n", u';'), fields("1,5", "b"));
    EXPECT_EQ(firstRow(u"a\tb", u'\t'), fields("a", "b"));
}

TEST(Csv, KeepsWhatStandsInQuotes)
{
    EXPECT_EQ(firstRow(u"\"a,\nb\",\"say \"\"x\"\"\"", u','), fields("a,\nb", "say \"x\""));
    EXPECT_EQ(firstRow(u"5\" disk,b", u','), fields("5\" disk", "b"));
    EXPECT_EQ(firstRow(u"\"never closed,b", u','), fields("\"never closed", "b"));
}

/// What a person would otherwise only see by counting rows.
TEST(Csv, SaysWhichRowsAreNotWhatTheirAuthorWrote)
{
    const auto remarksOf = [](QStringView text) {
        return sheetFromCsv(text, u',').value().remarks;
    };
    const QList<TurnRemark> other = remarksOf(u"Team,6:00,7:00\nVision,1,2\nSearch;3;4\n");
    ASSERT_EQ(other.size(), 1);
    EXPECT_EQ(other[0].row, 2);
    EXPECT_EQ(other[0].weight, TurnRemark::Weight::Problem);
    EXPECT_TRUE(other[0].text.contains(QStringLiteral("semicolon")));
    const QList<TurnRemark> swallowed =
        remarksOf(u"Team,6:00,7:00\n\"Vision,1,2\nSearch\",3,4\nText,5,6\n");
    ASSERT_EQ(swallowed.size(), 1);
    EXPECT_EQ(swallowed[0].row, 1);
    EXPECT_EQ(swallowed[0].column, 0);
    EXPECT_TRUE(remarksOf(u"Team,6:00,Note\nVision,1,\"busy, then\nidle, mostly\"\n").isEmpty());
}

/// Tables of R have no heading above their first column.
TEST(Csv, MovesHeadingsThatAreOneShort)
{
    EXPECT_EQ(firstRow(u"6:00,7:00\nVision,1,2\nSearch,3,4\n", u','),
              (QStringList{QString(), QStringLiteral("6:00"), QStringLiteral("7:00")}));
    EXPECT_EQ(firstRow(u"Team,6:00\nVision,1,2\nSearch,3,4\n", u',')[0], QStringLiteral("Team"));
}

TEST(Csv, NamesTheLimitThatAFileBreaks)
{
    const Result<SheetContent> sheet = sheetFromCsv(QString(kMaximumBlockBytes + 1, u'a'), u',');
    ASSERT_FALSE(sheet.ok());
    EXPECT_TRUE(sheet.error().message.contains(QStringLiteral("larger than 10 MB")));
}

TEST(CsvSeparator, IsTheOneThatLinesAgreeOn)
{
    EXPECT_EQ(guessedSeparator(u"a,b,c\n1,2,3\n"), QChar(u','));
    EXPECT_EQ(guessedSeparator(u"a;b;c\n1,5;2;3\n1;2,5;3,5\n"), QChar(u';'));
    EXPECT_EQ(guessedSeparator(u"a\tb\n1,5\t2;3\n"), QChar(u'\t'));
    EXPECT_EQ(guessedSeparator(u"a|b\n1|2\n"), QChar(u'|'));
    EXPECT_EQ(guessedSeparator(u"\"a;b;c\",d\n\"e;f\",g\n"), QChar(u','));
    EXPECT_EQ(guessedSeparator(u"sep=;\na,b;c,d\n"), QChar(u';'));
    EXPECT_EQ(guessedSeparator(u"alone"), QChar(u','));
    EXPECT_EQ(guessedSeparator({}), QChar(u','));
}

TEST(SheetFromCsv, TakesTheGuardsOfFormulasAway)
{
    const Result<SheetContent> sheet = sheetFromCsv(u"'=a,'b,'+49,'-x,'", u',');
    ASSERT_TRUE(sheet.ok());
    QStringList texts;
    for (const BlockCell &cell : sheet.value().block.rows[0])
        texts += cell.text;
    EXPECT_EQ(texts.join(u' '), QStringLiteral("=a 'b +49 -x '"));
}

TEST(SheetFile, OfLibreOfficeOpensByItself)
{
    for (const char *name : {"exchange/libreoffice.csv", "exchange/libreoffice_semicolon.csv"}) {
        const Result<SheetFile> file =
            openSheetFile(test::readAll(test::dataPath(QString::fromLatin1(name))));
        ASSERT_TRUE(file.ok());
        EXPECT_EQ(file.value().format, SheetFormat::Csv);
        const Result<SheetContent> sheet = readSheet(file.value(), file.value().guess);
        ASSERT_TRUE(sheet.ok());
        EXPECT_EQ(sheet.value().block.columns, 29); // name, kind, GPU, zone, 24 hours, maximum
        EXPECT_EQ(sheet.value().block.rows.size(), 7);
        EXPECT_EQ(sheet.value().block.rows[0][0].text, QStringLiteral("GPU demand, typical day"));
    }
}

TEST(SheetFile, InUtf32OpensByItself)
{
    const QString text = QStringLiteral("Name;8,5\r\n");
    for (const bool hasMark : {true, false}) {
        QByteArray bytes = hasMark ? QByteArray("\xFF\xFE\0\0", 4) : QByteArray();
        for (const QChar c : text)
            bytes.append(char(c.cell())).append(char(c.row())).append(2, '\0');
        const Result<SheetFile> file = openSheetFile(bytes);
        ASSERT_TRUE(file.ok());
        EXPECT_TRUE(file.value().isEncodingSure);
        const Result<SheetContent> sheet = readSheet(file.value(), file.value().guess);
        ASSERT_TRUE(sheet.ok());
        EXPECT_EQ(sheet.value().block.rows[0][0].text, QStringLiteral("Name"));
        EXPECT_EQ(sheet.value().block.rows[0][1].text, QStringLiteral("8,5"));
    }
}

TEST(SheetFile, InUtf16OpensByItself)
{
    QByteArray bytes("\xFF\xFE");
    const QString text = QStringLiteral("Name;8,5\r\n");
    for (const QChar c : text)
        bytes.append(char(c.cell())).append(char(c.row()));
    const Result<SheetFile> file = openSheetFile(bytes);
    ASSERT_TRUE(file.ok());
    EXPECT_TRUE(file.value().isEncodingSure);
    EXPECT_EQ(file.value().guess.separator, QChar(u';'));
    const Result<SheetContent> sheet = readSheet(file.value(), file.value().guess);
    ASSERT_TRUE(sheet.ok());
    EXPECT_EQ(sheet.value().block.rows[0][1].text, QStringLiteral("8,5"));
}

} // namespace
} // namespace kf
