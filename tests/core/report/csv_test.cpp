// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/cells.h"
#include "core/report/write/csv.h"

#include <gtest/gtest.h>

#include <limits>

namespace kf {

namespace {

Table tableOf(const QList<QList<Cell>> &rows)
{
    Table table{QStringLiteral("t"), {}, {{QStringLiteral("name"), {}, {}}}, rows};
    if (!rows.isEmpty() && rows[0].size() > 1)
        table.columns += {QStringLiteral("power_w"), {}, Unit::Watts};
    return table;
}

QByteArray csvOf(const QString &text)
{
    const QByteArray csv = toCsv(tableOf({{text}}));
    EXPECT_TRUE(csv.startsWith("name\r\n"));
    return csv.sliced(6);
}

} // namespace

TEST(Csv, EndsEveryLineInCarriageReturnAndLineFeed)
{
    const Table table =
        tableOf({{QStringLiteral("a01"), 20400.0}, {QStringLiteral("a02"), Cell()}});
    EXPECT_EQ(toCsv(table), QByteArray("name,power_w\r\na01,20400\r\na02,\r\n"));
}

TEST(Csv, QuotesCommasQuotesAndLineEnds)
{
    EXPECT_EQ(csvOf(QStringLiteral("a,b")), QByteArray("\"a,b\"\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("6\" rack")), QByteArray("\"6\"\" rack\"\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("two\nlines")), QByteArray("\"two\nlines\"\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("plain text")), QByteArray("plain text\r\n"));
}

TEST(Csv, GuardsTextsThatASpreadsheetTakesForFormulas)
{
    EXPECT_EQ(csvOf(QStringLiteral("=1+1")), QByteArray("'=1+1\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("+49")), QByteArray("'+49\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("-x")), QByteArray("'-x\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("@SUM(A1)")), QByteArray("'@SUM(A1)\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("\t=1")), QByteArray("'\t=1\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("\r=1")), QByteArray("\"'\r=1\"\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("=a,b")), QByteArray("\"'=a,b\"\r\n"));
    EXPECT_EQ(csvOf(QStringLiteral("a=b")), QByteArray("a=b\r\n"));
}

/// Programs join tables by the id; whoever reads them knows the group by its name.
TEST(Csv, WritesNamesOfThingsBesideTheirIds)
{
    Table table = tableOf({});
    table.columns = {thing({QStringLiteral("group"), {}}), {QStringLiteral("placement"), {}}};
    table.rows = {{Term{QStringLiteral("nyc-copy"), QStringLiteral("Notebooks Tokyo")},
                   Term{QStringLiteral("cloud"), QStringLiteral("in the cloud")}},
                  {Cell(), Cell()}};
    EXPECT_EQ(toCsv(table),
              QByteArray("group,group_name,placement\r\nnyc-copy,Notebooks Tokyo,cloud\r\n,,\r\n"));
}

TEST(Csv, NeverGuardsNumbers)
{
    const Table table = tableOf({{-1.5}, {0.1}, {1e15}, {-0.0}});
    EXPECT_EQ(toCsv(table), QByteArray("name\r\n-1.5\r\n0.1\r\n1000000000000000\r\n0\r\n"));
}

TEST(Csv, WritesSumsOfDecimalsAsAPersonWould)
{
    // The doubles next to 19.6 and 56.6 that sums of tenths end at.
    const Table table = tableOf({{19.599999999999998}, {56.599999999999994}, {1.0 / 3.0}});
    EXPECT_EQ(toCsv(table), QByteArray("name\r\n19.6\r\n56.6\r\n0.333333333333333\r\n"));
}

TEST(Csv, LeavesACellEmptyWhereThereIsNoNumber)
{
    const Table table = tableOf({{std::numeric_limits<double>::quiet_NaN(), 1.0}});
    EXPECT_EQ(toCsv(table), QByteArray("name,power_w\r\n,1\r\n"));
}

TEST(Csv, KeepsTextsOfOtherScripts)
{
    EXPECT_EQ(csvOf(QStringLiteral("Größe 機")),
              QByteArray("Gr\xc3\xb6\xc3\x9f"
                         "e \xe6\xa9\x9f\r\n"));
}

} // namespace kf
