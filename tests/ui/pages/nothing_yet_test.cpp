// SPDX-License-Identifier: GPL-3.0-or-later
// A table that has nothing to show says what will stand in it.
#include "ui/pages/parts/nothing_yet.h"

#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

namespace kf {
namespace {

TEST(NothingYet, StandsInATableUntilItHasRows)
{
    QTableView view;
    QStandardItemModel model(0, 2);
    view.setModel(&model);
    NothingYet text(QStringLiteral("Rows will stand here."), &view);
    view.show();
    EXPECT_TRUE(text.isVisible());
    EXPECT_EQ(text.geometry(), view.viewport()->rect());
    model.appendRow(new QStandardItem(QStringLiteral("a row")));
    EXPECT_FALSE(text.isVisible());
    model.removeRow(0);
    EXPECT_TRUE(text.isVisible());
}

} // namespace
} // namespace kf
