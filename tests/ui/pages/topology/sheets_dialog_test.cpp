// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of rack types, feeds, rooms and rows close with everything that was typed.
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/topology/sheets_dialog.h"

#include <QTabWidget>

namespace kf {
namespace {

class SheetsTest : public RoomTest {
protected:
    SheetsTest()
    {
        sheets.show();
        QApplication::setActiveWindow(&sheets);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&sheets));
    }

    GridView &types() { return sheets.grid(SheetsDialog::Tab::RackTypes); }

    /// Types into the first cell of that kind that can be edited, without an end.
    void typeInto(CellKind kind, const char *text)
    {
        const GridModel &model = *types().model();
        for (int column = model.columnCount() - 1; column >= 0; --column) {
            if (model.columnAt(column).kind == kind && model.readOnlyReason(0, column).isEmpty())
                types().selectCell(0, column);
        }
        types().table()->setFocus();
        type(text);
    }

    SheetsDialog sheets{context(), SheetsDialog::Tab::RackTypes, &page};
};

TEST_F(SheetsTest, WhatIsBeingTypedIsTakenOverByClosing)
{
    typeInto(CellKind::Text, "Wide");
    sheets.close();
    EXPECT_FALSE(sheets.isVisible());
    EXPECT_EQ(plan().topology.rackTypes.first().name, QStringLiteral("Wide"));
}

TEST_F(SheetsTest, AWrongEntryKeepsTheSheetsOpenAndItsOwnInFront)
{
    const Plan before = plan();
    typeInto(CellKind::Number, "abc");
    sheets.close();
    EXPECT_TRUE(sheets.isVisible());
    auto *tabs = sheets.findChild<QTabWidget *>();
    tabs->setCurrentIndex(int(SheetsDialog::Tab::Feeds));
    EXPECT_EQ(tabs->currentIndex(), int(SheetsDialog::Tab::RackTypes));
    EXPECT_TRUE(types().isEditing());
    EXPECT_TRUE(plan() == before);
    press(Qt::Key_Escape);
    sheets.close();
    EXPECT_FALSE(sheets.isVisible());
}

} // namespace
} // namespace kf
