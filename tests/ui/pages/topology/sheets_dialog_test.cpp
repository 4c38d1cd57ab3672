// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of rack types, feeds, sites, rooms and rows: OK takes everything, Cancel nothing.
#include "tests/support/answer_leaving.h"
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

TEST_F(SheetsTest, WhatIsBeingTypedIsTakenOverByOk)
{
    typeInto(CellKind::Text, "Wide");
    sheets.accept();
    EXPECT_FALSE(sheets.isVisible());
    EXPECT_EQ(plan().topology.rackTypes.first().name, QStringLiteral("Wide"));
}

TEST_F(SheetsTest, AWrongEntryKeepsTheSheetsOpenAndItsOwnInFront)
{
    const Plan before = plan();
    typeInto(CellKind::Number, "abc");
    sheets.accept();
    EXPECT_TRUE(sheets.isVisible());
    auto *tabs = sheets.findChild<QTabWidget *>();
    tabs->setCurrentIndex(int(SheetsDialog::Tab::Feeds));
    EXPECT_EQ(tabs->currentIndex(), int(SheetsDialog::Tab::RackTypes));
    EXPECT_TRUE(types().isEditing());
    EXPECT_TRUE(plan() == before);
    press(Qt::Key_Escape);
    sheets.accept();
    EXPECT_FALSE(sheets.isVisible());
}

TEST_F(SheetsTest, CancelDropsEverythingAndUndoWorksInside)
{
    const Plan before = plan();
    typeInto(CellKind::Text, "Wide");
    press(Qt::Key_Return);
    EXPECT_EQ(sheets.document().plan().topology.rackTypes.first().name, QStringLiteral("Wide"));
    EXPECT_TRUE(plan() == before); // nothing is live behind the dialog
    QTest::keyClick(&sheets, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(sheets.document().plan() == before);
    typeInto(CellKind::Text, "High");
    press(Qt::Key_Return);
    test::answerLeaving("Discard");
    sheets.reject();
    EXPECT_FALSE(sheets.isVisible());
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(undoStack().count(), 0);
}

TEST_F(SheetsTest, ASiteGetsANameAndALimit)
{
    auto *tabs = sheets.findChild<QTabWidget *>();
    tabs->setCurrentIndex(int(SheetsDialog::Tab::Sites));
    GridView &sites = sheets.grid(SheetsDialog::Tab::Sites);
    sites.selectCell(0, 0);
    sites.table()->setFocus();
    type("Graz");
    press(Qt::Key_Return);
    sites.selectCell(0, 2);
    sites.table()->setFocus();
    type("500");
    press(Qt::Key_Return);
    sheets.accept();
    EXPECT_EQ(plan().topology.sites.first().name, QStringLiteral("Graz"));
    EXPECT_EQ(plan().topology.sites.first().powerLimitW, 500000.0); // 500 kW
}

TEST_F(SheetsTest, WhatCableLengthsAreCountedFromIsASheetOfOneRow)
{
    sheets.findChild<QTabWidget *>()->setCurrentIndex(int(SheetsDialog::Tab::Trays));
    GridView &trays = sheets.grid(SheetsDialog::Tab::Trays);
    EXPECT_EQ(trays.model()->rowCount(), 1);
    for (const auto &[column, text] : {std::pair(2, "150 cm"), std::pair(3, "0.3")}) {
        trays.selectCell(0, column);
        trays.table()->setFocus();
        type(text);
        press(Qt::Key_Return);
    }
    sheets.accept();
    EXPECT_EQ(plan().topology.cabling.dropM, 1.5);
    EXPECT_EQ(plan().topology.cabling.slackM, 0.3);
    EXPECT_EQ(plan().topology.cabling.trayMPerRack, 0.6); // as it was
}

} // namespace
} // namespace kf
