// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chart_samples.h"
#include "ui/charts/chart_table.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace kf {

namespace {

using test::aDay;
using test::aForecast;

TEST(ChartTable, HoldsEveryNumberAndTheTotal)
{
    ChartTableModel model(aDay(), {});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 24);
    EXPECT_EQ(model.columnCount(), 11); // hour, eight groups, required, total
    const auto text = [&model](int row, int column) {
        return model.index(row, column).data().toString();
    };
    EXPECT_EQ(text(14, 0), QStringLiteral("14"));
    EXPECT_EQ(text(4, 6), QStringLiteral("7.5"));
    EXPECT_EQ(text(14, 10), QStringLiteral("67"));
    EXPECT_EQ(model.headerData(10, Qt::Horizontal).toString(), QStringLiteral("Total, GPUs"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Hour"));
}

TEST(ChartTable, LeavesMissingNumbersEmpty)
{
    ChartSpec spec = aForecast();
    spec.series[0].values = {67.0};
    const ChartTableModel model(spec, {});
    EXPECT_EQ(model.columnCount(), 4); // month, peak, required, supply; lines have no total
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("67"));
    EXPECT_EQ(model.index(1, 1).data().toString(), QString());
}

} // namespace

} // namespace kf
