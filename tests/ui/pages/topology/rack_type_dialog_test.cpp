// SPDX-License-Identifier: GPL-3.0-or-later
// One dialog per rack type: feeds, redundancy and limits with what they give, on a draft.
#include "tests/support/answer_leaving.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/grid/grid_table.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/rack_type_dialog.h"
#include "ui/pages/topology/rack_type_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace kf {
namespace {

class RackTypeTest : public RoomTest {
protected:
    RackTypeTest()
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    void push(const char *text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << text;
    }

    void enter(QLineEdit *field, const char *text)
    {
        ASSERT_NE(field, nullptr);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    const RackType &type() { return plan().topology.rackTypes.first(); }

    RackTypeDialog dialog{context(), QStringLiteral("tall"), &page};
};

TEST_F(RackTypeTest, SaysWhatFeedsGiveAndFollowsRedundancy)
{
    // 415 V x 63 A x root 3 x 0.8 = 36,227.5 W for each of two feeds: 72.46 kW, but 44 kW of
    // budget.
    EXPECT_EQ(dialog.gives(), QStringLiteral("44 kW, the rack's budget"));
    enter(dialog.fields().field(QStringLiteral("Power, kW")), "");
    QTest::keyClick(dialog.fields().field(QStringLiteral("Power, kW")), Qt::Key_Delete);
    QTest::keyClick(dialog.fields().field(QStringLiteral("Power, kW")), Qt::Key_Return);
    EXPECT_EQ(dialog.gives(), QStringLiteral("72.46 kW, all feeds, no redundancy"));
    const QList<QPushButton *> segments = dialog.redundancy().findChildren<QPushButton *>();
    ASSERT_EQ(segments.size(), 3);
    EXPECT_EQ(segments[2]->text(), QStringLiteral("2N"));
    QTest::mouseClick(segments[2], Qt::LeftButton);
    EXPECT_EQ(dialog.gives(), QStringLiteral("36.23 kW, after loss of one side"));
}

TEST_F(RackTypeTest, APresetFeedsItAndOkIsOneStep)
{
    const Plan before = plan();
    enter(dialog.fields().field(QStringLiteral("Power, kW")), "100");
    QComboBox &presets = dialog.presets();
    presets.setFocus();
    for (int i = 0; i < 5; ++i) // 2N, 2 times 63 A, 400 V three-phase (IEC) is the fifth
        QTest::keyClick(&presets, Qt::Key_Down);
    // 400 V x 63 A x root 3 = 43,647.7 W on each side.
    EXPECT_EQ(dialog.gives(), QStringLiteral("43.65 kW, after loss of one side"));
    EXPECT_TRUE(plan() == before);
    push("OK");
    EXPECT_EQ(type().redundancy, Redundancy::TwoN);
    EXPECT_EQ(type().feeds[0].amps, 63.0);
    EXPECT_EQ(type().feeds[0].derating, 1.0);
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RackTypeTest, AnEmptyLimitIsNoLimitAndAnEmptySizeNotKnown)
{
    for (const char *name : {"Air heat, kW", "Liquid heat, kW", "Carries, kg"})
        EXPECT_EQ(dialog.fields().field(QLatin1String(name))->placeholderText(),
                  QStringLiteral("no limit"))
            << name;
    for (const char *name : {"Mounting depth, mm", "Outer height, mm"})
        EXPECT_EQ(dialog.fields().field(QLatin1String(name))->placeholderText(),
                  QStringLiteral("not known"))
            << name;
}

TEST_F(RackTypeTest, WhatNobodySaysOfATypeIsNotKnownRatherThanNothing)
{
    FieldEdit *weight = dialog.fields().field(QStringLiteral("Own weight, kg"));
    EXPECT_TRUE(weight->text().isEmpty()); // the plan says 0
    EXPECT_EQ(weight->placeholderText(), QStringLiteral("not known"));
    enter(weight, "142");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().ownWeightKg, 142.0);
    weight->selectAll();
    QTest::keyClick(weight, Qt::Key_Delete);
    QTest::keyClick(weight, Qt::Key_Return);
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().ownWeightKg, 0.0);
}

TEST_F(RackTypeTest, CancelCancelsAndUndoWorksInside)
{
    const Plan before = plan();
    enter(&dialog.fields().name(), "Wide");
    push("Add feed");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().feeds.size(), 3);
    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().feeds.size(), 2);
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().name, QStringLiteral("Wide"));
    test::answerLeaving("Discard");
    push("Cancel");
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_TRUE(plan() == before);
    EXPECT_EQ(undoStack().count(), 0);
}

TEST_F(RackTypeTest, WrongEntriesSayWhyAndStay)
{
    enter(&dialog.fields().height(), "0");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().heightU, 48);
    EXPECT_TRUE(dialog.fields().height().property("invalid").toBool());
    enter(&dialog.fields().height(), "12"); // systems stand up to U16
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().heightU, 48);
    enter(&dialog.fields().reserved(), "47-48");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().reservedU, (QList<int>{47, 48}));
}

/// What was refused stays in its field whatever else is changed, and OK does not throw it away.
TEST_F(RackTypeTest, ARefusedTextStaysAndKeepsTheDialogOpen)
{
    FieldEdit *carries = dialog.fields().field(QStringLiteral("Carries, kg"));
    enter(carries, "a lot");
    enter(&dialog.fields().name(), "Wide"); // the keyboard has left it, the plan has changed
    EXPECT_EQ(carries->text(), QStringLiteral("a lot"));
    push("OK");
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(carries->hasFocus());
    enter(carries, "1.3 t");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().weightLimitKg, 1300.0);
    enter(dialog.fields().field(QStringLiteral("Air heat, kW")), "30 kW");
    EXPECT_EQ(dialog.draft().topology.rackTypes.first().heatLimitW, 30000.0);
    push("OK");
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RackTypeTest, ANewTypeIsMadeAndDeletedWhileNoRackHasIt)
{
    push("New");
    ASSERT_EQ(dialog.draft().topology.rackTypes.size(), 2);
    EXPECT_TRUE(dialog.fields().name().hasFocus());
    push("Delete");
    EXPECT_EQ(dialog.draft().topology.rackTypes.size(), 1);
}

TEST_F(RackTypeTest, ATypeThatIsKeptIsOfferedInOtherPlans)
{
    QTest::mouseClick(&dialog.kept(), Qt::LeftButton, {}, QPoint(8, dialog.kept().height() / 2));
    ASSERT_TRUE(dialog.kept().isChecked());
    EXPECT_TRUE(library.rackTypes().value().isEmpty()); // only OK writes
    push("OK");
    ASSERT_EQ(library.rackTypes().value().size(), 1);
    EXPECT_TRUE(library.rackTypes().value().first() == type());

    document.start(Plan());
    RackTypeDialog other(context(), {}, &page);
    EXPECT_TRUE(other.libraryButton().isEnabled());
    ASSERT_EQ(other.libraryButton().menu()->actions().size(), 1);
    other.libraryButton().menu()->actions().first()->trigger();
    EXPECT_TRUE(other.kept().isChecked());
    other.accept();
    ASSERT_EQ(plan().topology.rackTypes.size(), 1);
    EXPECT_TRUE(plan().topology.rackTypes.first() == library.rackTypes().value().first());
}

TEST_F(RackTypeTest, CancelLeavesTheLibraryAlone)
{
    QTest::mouseClick(&dialog.kept(), Qt::LeftButton, {}, QPoint(8, dialog.kept().height() / 2));
    push("Cancel");
    EXPECT_TRUE(library.rackTypes().value().isEmpty());
}

} // namespace
} // namespace kf
