// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected is changed in the panel: fields of devices and racks, feeds and strips.
#include "core/plan/edits/sources.h"
#include "core/plan/edits/topology_fields.h"
#include "core/plan/edits/topology_racks.h"
#include "core/plan/power_rule.h"
#include "core/words/time_words.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/device_fields.h"
#include "ui/pages/topology/rack_fields.h"
#include "ui/pages/topology/rack_panel.h"
#include "ui/pages/topology/strips_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimer>

namespace kf {
namespace {

class FieldsTest : public RoomTest {
protected:
    DeviceFields &devices() { return page.selectionPanel().deviceFields(); }
    RackFields &racks() { return page.selectionPanel().rackFields(); }

    /// Types into a field as a person does: it has the keyboard, its text is replaced, Enter.
    void enter(QLineEdit &field, const QString &text)
    {
        field.setFocus(Qt::TabFocusReason);
        field.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    const Rack &rack(const char *id) { return *findRack(plan().topology, QString::fromLatin1(id)); }
};

TEST_F(FieldsTest, AUnitThatIsTypedMovesTheDeviceThere)
{
    click(at("r1", 2));
    enter(devices().unit(), QStringLiteral("21"));
    EXPECT_EQ(device("d1").u, 21.0);
    EXPECT_EQ(undoStack().undoText(), QStringLiteral("Move 1 device(s)"));
    enter(devices().unit(), QStringLiteral("9")); // d2 stands there
    EXPECT_EQ(device("d1").u, 21.0);
    EXPECT_TRUE(devices().unit().property("invalid").toBool());
    QTest::keyClick(&devices().unit(), Qt::Key_Escape);
    EXPECT_EQ(devices().unit().text(), QStringLiteral("21"));
}

TEST_F(FieldsTest, WhatWasRefusedIsAskedAboutAgainUntilSomethingElseIsSelected)
{
    click(at("r1", 2));
    enter(devices().unit(), QStringLiteral("9")); // d2 stands there
    room().setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(finishEditing(page)); // nothing is saved behind it, nor is the page left
    EXPECT_TRUE(devices().unit().hasFocus());
    EXPECT_EQ(devices().unit().text(), QStringLiteral("9"));
    room().setFocus(Qt::MouseFocusReason);
    click(at("r1", 10));
    EXPECT_TRUE(finishEditing(page));
    EXPECT_FALSE(devices().unit().property("invalid").toBool());
}

TEST_F(FieldsTest, TabLeadsThroughTheFeedsToTheNote)
{
    click(at("r1", 2));
    QCheckBox *const first = devices().feedBox(QStringLiteral("A"));
    QCheckBox *const second = devices().feedBox(QStringLiteral("B"));
    ASSERT_TRUE(first != nullptr && second != nullptr);
    QCoreApplication::processEvents(); // they are shown
    devices().until().setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(first->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(second->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(devices().note().hasFocus());
}

TEST_F(FieldsTest, UndoInAFieldIsThatOfThePlanWhileNothingIsTyped)
{
    click(at("r1", 2));
    enter(devices().unit(), QStringLiteral("21"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(&devices().unit(), &undo);
    EXPECT_FALSE(undo.isAccepted()); // goes on to the window
    QTest::keyClicks(&devices().unit(), QStringLiteral("3"));
    QKeyEvent inside(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    inside.ignore();
    QApplication::sendEvent(&devices().unit(), &inside);
    EXPECT_TRUE(inside.isAccepted()); // the line's own
    QTest::keyClick(&devices().unit(), Qt::Key_Escape);
}

TEST_F(FieldsTest, MeasuredWattsKeepTheirSourceForSeveralDevicesAtOnce)
{
    click(at("r1", 2));
    click(at("r1", 10), Qt::ControlModifier);
    enter(devices().power(), QStringLiteral("=8*1000"));
    EXPECT_EQ(device("d1").powerW, 8000.0);
    EXPECT_EQ(device("d2").powerW, 8000.0);
    devices().standing().setFocus();
    QTest::keyClick(&devices().standing(), Qt::Key_Down); // assumed -> measured
    enter(devices().source(), QStringLiteral("Meter, May"));
    const auto origin = sourceAt(plan(), pathOfOwnPower(QStringLiteral("d2")));
    ASSERT_TRUE(origin.has_value());
    EXPECT_EQ(origin->source, QStringLiteral("Meter, May"));
    EXPECT_EQ(origin->confidence, Standing::Measured);
    enter(devices().power(), QString());
    QTest::keyClick(&devices().power(), Qt::Key_Delete);
    QTest::keyClick(&devices().power(), Qt::Key_Return);
    EXPECT_FALSE(device("d1").powerW.has_value());
    EXPECT_TRUE(plan().settings.assumptions.isEmpty());
}

TEST_F(FieldsTest, WhatDiffersIsNotShownAsCommon)
{
    // d1 stands at U1 on feed A alone, d2 at U9 on both.
    ASSERT_TRUE(
        document
            .edit(QStringLiteral("differ"),
                  [this](Plan plan) {
                      return setFeed(std::move(plan),
                                     catalog,
                                     {QStringLiteral("d1")},
                                     QStringLiteral("B"),
                                     false)
                          .andThen([](Plan fed) {
                              return setOwnPower(
                                  std::move(fed),
                                  {QStringLiteral("d1")},
                                  OwnPower{9000.0, Standing::Measured, QStringLiteral("Meter")});
                          })
                          .andThen([](Plan one) {
                              return setOwnPower(
                                  std::move(one),
                                  {QStringLiteral("d2")},
                                  OwnPower{8000.0, Standing::Quoted, QStringLiteral("Maker")});
                          });
                  })
            .ok());
    click(at("r1", 2));
    click(at("r1", 10), Qt::ControlModifier);
    EXPECT_EQ(devices().unit().text(), QString());
    EXPECT_EQ(devices().unit().placeholderText(), QStringLiteral("differs, lowest is 1"));
    EXPECT_EQ(devices().feedBox(QStringLiteral("A"))->checkState(), Qt::Checked);
    EXPECT_EQ(devices().feedBox(QStringLiteral("B"))->checkState(), Qt::PartiallyChecked);
    EXPECT_EQ(devices().power().placeholderText(), QStringLiteral("differs"));
    EXPECT_EQ(devices().standing().currentIndex(), -1);
    EXPECT_EQ(devices().source().placeholderText(), QStringLiteral("differs"));
    // A source for both leaves each its own draw.
    enter(devices().source(), QStringLiteral("Meter, June"));
    EXPECT_EQ(device("d1").powerW, 9000.0);
    EXPECT_EQ(device("d2").powerW, 8000.0);
    const auto origin = sourceAt(plan(), pathOfOwnPower(QStringLiteral("d2")));
    EXPECT_EQ(origin->source, QStringLiteral("Meter, June"));
    EXPECT_EQ(origin->confidence, Standing::Quoted);
}

TEST_F(FieldsTest, RacksThatDifferSaySo)
{
    ASSERT_TRUE(
        document
            .edit(QStringLiteral("reserve"),
                  [](Plan plan) {
                      return setReservedUnits(std::move(plan), {QStringLiteral("r1")}, {47, 48});
                  })
            .ok());
    click(room().headBox(QStringLiteral("r1")).center());
    EXPECT_EQ(racks().reserved().text(), QStringLiteral("47-48"));
    click(room().headBox(QStringLiteral("r2")).center(), Qt::ControlModifier);
    ASSERT_EQ(room().selection().racks.size(), 2);
    EXPECT_EQ(racks().reserved().text(), QString());
    EXPECT_EQ(racks().reserved().placeholderText(), QStringLiteral("differs"));
}

TEST_F(FieldsTest, MonthsAreTypedAsDatesAndLeftOnesAreTakenOver)
{
    click(at("r1", 2));
    enter(devices().from(), monthText(plan(), 6));
    EXPECT_EQ(device("d1").inServiceMonth, 6);
    devices().until().setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&devices().until(), QStringLiteral("30"));
    room().setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(device("d1").retireMonth, 30);
    enter(devices().until(), QStringLiteral("3")); // before it comes into service
    EXPECT_EQ(device("d1").retireMonth, 30);
    enter(devices().from(), QStringLiteral("soon"));
    EXPECT_EQ(device("d1").inServiceMonth, 6);
}

TEST_F(FieldsTest, AFigureThatNobodyKnowsIsAssumedForAllOfItsKindWithAReason)
{
    const Result<> made = document.edit(QStringLiteral("Forget"), [](Plan plan) {
        plan.catalog.devices[0].powerMaxW.reset();
        return Result<Plan>(plan);
    });
    ASSERT_TRUE(made.ok());
    click(at("r1", 2));
    ASSERT_TRUE(devices().assumedPower().isVisible());
    EXPECT_FALSE(devices().assumedWeight().isVisible()); // that is published
    enter(devices().assumedPower(), QStringLiteral("9500"));
    EXPECT_EQ(devices().power().placeholderText(), QStringLiteral("9.5 kW assumed"));
    EXPECT_EQ(plan().catalog.devices[0].assumed.value(QStringLiteral("power_max_w")), 9500.0);
    enter(devices().reason(), QStringLiteral("Like its elder"));
    EXPECT_EQ(
        sourceAt(plan(), pathOfAssumed(QStringLiteral("system"), QStringLiteral("power_max_w")))
            ->text,
        QStringLiteral("Like its elder"));
    // Six systems stand in the room, two of them in r1: 2 x 9.5 kW.
    EXPECT_TRUE(room()
                    .drawnRack(QStringLiteral("r1"))
                    ->bar(RackBar::Power)
                    .figure.contains(QStringLiteral("19")));
}

TEST_F(FieldsTest, AnotherKindTakesThePlaceAndKeepsTheName)
{
    click(at("r1", 2));
    QComboBox &kind = devices().kind();
    kind.setFocus();
    kind.lineEdit()->selectAll();
    QTest::keyClicks(kind.lineEdit(), QStringLiteral("shelf"));
    QTest::keyClick(kind.lineEdit(), Qt::Key_Return);
    EXPECT_EQ(device("d1").device, QStringLiteral("shelf"));
    EXPECT_EQ(device("d1").name, QStringLiteral("d1"));
    EXPECT_EQ(device("d1").u, 1.0);
}

TEST_F(FieldsTest, FeedsAreChosenInThePanelAndInTheMenu)
{
    click(at("r1", 2));
    ASSERT_NE(devices().feedBox(QStringLiteral("A")), nullptr);
    // Boxes of feeds come with the layout, a moment after the selection.
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return devices().feedBox(QStringLiteral("A"))->isVisible(); }));
    devices().feedBox(QStringLiteral("A"))->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_EQ(device("d1").feeds, QList<QString>{QStringLiteral("B")});
    QMenu menu;
    page.commands().fillMenu(menu);
    QAction *onA = nullptr;
    for (QMenu *sub : menu.findChildren<QMenu *>()) {
        for (QAction *action : sub->actions())
            onA = action->text() == QLatin1String("Feed A") ? action : onA;
    }
    ASSERT_NE(onA, nullptr);
    EXPECT_FALSE(onA->isChecked());
    onA->trigger();
    EXPECT_FALSE(device("d1").feeds.has_value()); // all again
}

TEST_F(FieldsTest, AStripDroppedOnTheBarOfAFeedHangsOnIt)
{
    room().selectRack(QStringLiteral("r2"));
    LimitBars &bars = page.selectionPanel().bars();
    CatalogueModel &model = page.catalogue().model();
    page.catalogue().search().setText(QStringLiteral("strip"));
    ASSERT_GT(model.rowCount(), 0);
    int row = 0;
    while (row < model.rowCount() && model.deviceAt(row) != QLatin1String("strip"))
        ++row;
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(row)}));
    const QPoint lowest(bars.width() / 2, bars.height() - 3); // the last bar: feed B
    QDragEnterEvent in(lowest, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bars, &in);
    QDragMoveEvent over(lowest, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bars, &over);
    EXPECT_TRUE(over.isAccepted());
    QDropEvent drop(lowest, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bars, &drop);
    ASSERT_EQ(deviceCount("r2"), 3);
    EXPECT_EQ(rack("r2").devices.last()->feeds, QList<QString>{QStringLiteral("B")});
    // As many as the catalogue is asked to place, all on that feed.
    page.catalogue().choose(QStringLiteral("strip"), 2);
    Q_EMIT page.selectionPanel().droppedOnFeed(
        QStringLiteral("r2"), QStringLiteral("strip"), QStringLiteral("B"));
    ASSERT_EQ(deviceCount("r2"), 5);
    EXPECT_EQ(rack("r2").devices.last()->feeds, QList<QString>{QStringLiteral("B")});
    EXPECT_EQ(told,
              QStringLiteral("%1 hangs on feed B. %2 hangs on feed B.")
                  .arg(rack("r2").devices[3]->id, rack("r2").devices[4]->id));
}

TEST_F(FieldsTest, AStripThatIsDroppedAtTheRightOfARackHangsOnFeedB)
{
    const QRect units = room().viewportBox(QStringLiteral("r2"), 30);
    dropFromCatalogue("strip", QPoint(units.right() - 2, units.center().y()));
    ASSERT_EQ(deviceCount("r2"), 3);
    EXPECT_EQ(rack("r2").devices.last()->feeds, QList<QString>{QStringLiteral("B")});
    EXPECT_EQ(told, QStringLiteral("%1 hangs on feed B.").arg(rack("r2").devices.last()->id));
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(FieldsTest, AStripThatIsPlacedByKeysAsksForItsFeedInOneStepWithPlacing)
{
    room().selectRack(QStringLiteral("r2"));
    page.catalogue().search().setText(QStringLiteral("strip"));
    Q_EMIT page.catalogue().chosen(QStringLiteral("strip"));
    press(Qt::Key_Return);
    ASSERT_EQ(deviceCount("r2"), 3);
    EXPECT_TRUE(told.endsWith(QStringLiteral("hangs on no feed yet: choose one in its panel.")));
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down); // from feed A to feed B
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    EXPECT_EQ(rack("r2").devices.last()->feeds, QList<QString>{QStringLiteral("B")});
    EXPECT_TRUE(told.endsWith(QStringLiteral("hangs on feed B.")));
    undoStack().undo();
    EXPECT_EQ(deviceCount("r2"), 2);
}

TEST_F(FieldsTest, TheQuestionForAFeedGoesWithAClickElsewhereAndLeavesTheMouseFree)
{
    room().selectRack(QStringLiteral("r2"));
    Q_EMIT page.catalogue().chosen(QStringLiteral("strip"));
    press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QWidget *menu = QApplication::activePopupWidget();
    const QPoint elsewhere(-50, -50);
    QMouseEvent press(QEvent::MouseButtonPress,
                      elsewhere,
                      menu->mapToGlobal(elsewhere),
                      Qt::LeftButton,
                      Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(menu, &press);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(QWidget::mouseGrabber(), nullptr);
    EXPECT_FALSE(rack("r2").devices.last()->feeds);
}

TEST_F(FieldsTest, TwoStripsPlacedAtOnceHangOnOneFeedEach)
{
    for (QSpinBox *box : page.catalogue().findChildren<QSpinBox *>()) {
        if (box->accessibleName() == QLatin1String("How many are placed at once"))
            box->setValue(2);
    }
    room().selectRack(QStringLiteral("r2"));
    Q_EMIT page.catalogue().chosen(QStringLiteral("strip"));
    press(Qt::Key_Return);
    ASSERT_EQ(deviceCount("r2"), 4);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr); // nothing is to be asked
    EXPECT_EQ(rack("r2").devices[2]->feeds, QList<QString>{QStringLiteral("A")});
    EXPECT_EQ(rack("r2").devices[3]->feeds, QList<QString>{QStringLiteral("B")});
}

TEST_F(FieldsTest, AStripHasARatingAndNoDrawOfItsOwn)
{
    const QRect units = room().viewportBox(QStringLiteral("r2"), 30);
    dropFromCatalogue("strip", QPoint(units.right() - 2, units.center().y()));
    EXPECT_FALSE(devices().power().isVisible());
    bool says = false;
    for (const QLabel *label : page.selectionPanel().findChildren<QLabel *>())
        says = says || label->text().contains(QStringLiteral("passes on 22 kW"));
    EXPECT_TRUE(says);
    click(at("r1", 2));
    EXPECT_TRUE(devices().power().isVisible());
}

TEST_F(FieldsTest, AnotherDeviceIsReadFromTheTopOfThePanel)
{
    click(at("r1", 2));
    page.resize(1300, 480); // too low for all fields
    QScrollBar *bar = nullptr;
    for (QScrollArea *area : page.findChildren<QScrollArea *>())
        bar = area->accessibleName() == QLatin1String("What is selected")
                  ? area->verticalScrollBar()
                  : bar;
    ASSERT_NE(bar, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }));
    bar->setValue(bar->maximum());
    enter(devices().source(), QString()); // the same device: it stays where it is
    EXPECT_GT(bar->value(), 0);
    room().selectDevice(QStringLiteral("d3"));
    EXPECT_EQ(bar->value(), 0);
}

TEST_F(FieldsTest, AClickOnTheKindTakesHoldOfItsWholeText)
{
    click(at("r1", 2));
    QLineEdit *line = devices().kind().lineEdit();
    QTest::mouseClick(line, Qt::LeftButton, Qt::NoModifier, line->rect().center());
    EXPECT_EQ(line->selectedText(), QStringLiteral("system"));
    QTest::keyClicks(line, QStringLiteral("shelf"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(device("d1").device, QStringLiteral("shelf"));
}

TEST_F(FieldsTest, AStripThatIsDraggedOntoTheBarOfAnotherFeedMovesThere)
{
    QTimer::singleShot(
        0, &page, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return); });
    room().selectRack(QStringLiteral("r1"));
    page.commands().action(RoomCommand::Strips)->trigger();
    const Id strip = rack("r1").devices[2]->id;
    ASSERT_EQ(rack("r1").devices[2]->feeds, QList<QString>{QStringLiteral("A")});
    room().selectDevice(strip);
    LimitBars &bars = page.selectionPanel().bars();
    ASSERT_TRUE(bars.isVisible());     // of both feeds
    QCoreApplication::processEvents(); // they have their height
    const RackCell &cell = room().layoutOfRacks().cells[0];
    const QPoint from = room().mapFromScene(deviceBox(room().drawnAt(0), cell, 2).center());
    const QPoint onB = bars.mapToGlobal(QPoint(bars.width() / 2, bars.height() - 3));
    drag(from, room().viewport()->mapFromGlobal(onB));
    EXPECT_EQ(rack("r1").devices[2]->feeds, QList<QString>{QStringLiteral("B")});
    EXPECT_EQ(rackOf(strip), QStringLiteral("r1"));
    undoStack().undo();
    EXPECT_EQ(rack("r1").devices[2]->feeds, QList<QString>{QStringLiteral("A")});
}

TEST_F(FieldsTest, ANoteKeepsWhereItComesFrom)
{
    room().selectDevice(QStringLiteral("d1"));
    enter(devices().note(), QStringLiteral("Comes with its own rails"));
    enter(devices().noteSource(), QStringLiteral("Mail of the maker"));
    const std::optional<Assumption> kept = sourceAt(plan(), QStringLiteral("topology/devices/d1"));
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->text, QStringLiteral("Comes with its own rails"));
    EXPECT_EQ(kept->source, QStringLiteral("Mail of the maker"));
    enter(devices().note(), QString());
    EXPECT_EQ(sourceAt(plan(), QStringLiteral("topology/devices/d1"))->text, std::nullopt);
    enter(devices().noteSource(), QString());
    EXPECT_FALSE(sourceAt(plan(), QStringLiteral("topology/devices/d1")).has_value());
}

TEST_F(FieldsTest, DepthAndHeightAreAssumedWhereNobodyPublishesThem)
{
    ASSERT_TRUE(document
                    .edit(QStringLiteral("unknown"),
                          [](Plan plan) -> Result<Plan> {
                              plan.catalog.devices[0].depthMm.reset();
                              plan.catalog.devices[0].height = {};
                              return plan;
                          })
                    .ok());
    room().selectDevice(QStringLiteral("d1"));
    ASSERT_TRUE(devices().assumedDepth().isVisible());
    ASSERT_TRUE(devices().assumedHeight().isVisible());
    enter(devices().assumedDepth(), QStringLiteral("900"));
    enter(devices().assumedHeight(), QStringLiteral("8"));
    EXPECT_EQ(plan().catalog.devices[0].assumed.value(QStringLiteral("depth_mm")), 900.0);
    EXPECT_EQ(plan().catalog.devices[0].assumed.value(QStringLiteral("height_u")), 8.0);
    room().selectRack(QStringLiteral("r1"));
    EXPECT_TRUE(page.selectionPanel().bars().accessibleName().contains(
        QStringLiteral("some of it assumed")));
}

TEST_F(FieldsTest, CoresAreAssumedWhereNobodyPublishesThem)
{
    const auto change = [this](std::optional<double> cores) {
        ASSERT_TRUE(document
                        .edit(QStringLiteral("cores"),
                              [cores](Plan plan) -> Result<Plan> {
                                  plan.catalog.devices[0].cpuCores = cores;
                                  return plan;
                              })
                        .ok());
        room().selectDevice(QStringLiteral("d1"));
    };
    change(112.0);
    EXPECT_FALSE(devices().assumedCores().isVisible());
    change(std::nullopt);
    ASSERT_TRUE(devices().assumedCores().isVisible());
    enter(devices().assumedCores(), QStringLiteral("64"));
    EXPECT_EQ(plan().catalog.devices[0].assumed.value(QStringLiteral("cpu_cores")), 64.0);
}

TEST_F(FieldsTest, ARowShowsItselfAndItsRoomAgainstTheirLimits)
{
    ASSERT_TRUE(document
                    .edit(QStringLiteral("limits"),
                          [](Plan plan) -> Result<Plan> {
                              plan.topology.sites[0].rooms[0].rows[0].powerLimitW = 100000.0;
                              plan.topology.sites[0].rooms[0].powerLimitW = 200000.0;
                              plan.catalog.devices[0].powerMaxW.reset();
                              return plan;
                          })
                    .ok());
    room().selectRow(plan().topology.sites[0].rooms[0].rows[0].id);
    const QString bars = page.selectionPanel().bars().accessibleName();
    EXPECT_TRUE(bars.contains(QStringLiteral("\u2265 0 of 100 kW"))) << bars.toStdString();
    EXPECT_TRUE(bars.contains(QStringLiteral("\u2265 0 of 200 kW"))) << bars.toStdString();
    EXPECT_TRUE(room().rows().first().figure.startsWith(QChar(0x2265)));
}

TEST_F(FieldsTest, TwoStripsAreHungOneASideInOneStep)
{
    room().selectRack(QStringLiteral("r1"));
    QTimer::singleShot(0, &page, [] {
        auto *dialog = qobject_cast<StripsDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(dialog->effect().startsWith(QStringLiteral("Power limit of ")))
            << dialog->effect().toStdString();
        EXPECT_TRUE(dialog->effect().endsWith(QStringLiteral(" with these strips")));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    page.commands().action(RoomCommand::Strips)->trigger();
    ASSERT_EQ(deviceCount("r1"), 4);
    EXPECT_EQ(rack("r1").devices[2]->feeds, QList<QString>{QStringLiteral("A")});
    EXPECT_EQ(rack("r1").devices[3]->side, RackSide::Right);
    undoStack().undo();
    EXPECT_EQ(deviceCount("r1"), 2);
}

TEST_F(FieldsTest, ARackTakesTypePlaceReservedUnitsAndANote)
{
    const Result<> made = document.edit(QStringLiteral("Type"), [](Plan plan) {
        RackType other = plan.topology.rackTypes.first();
        other.id = QStringLiteral("other");
        other.name = QStringLiteral("Other");
        plan.topology.rackTypes.append(other);
        return Result<Plan>(plan);
    });
    ASSERT_TRUE(made.ok());
    room().selectRack(QStringLiteral("r3"));
    racks().type().setFocus();
    QTest::keyClick(&racks().type(), Qt::Key_Down);
    EXPECT_EQ(rack("r3").type, QStringLiteral("other"));
    enter(racks().position(), QStringLiteral("1"));
    EXPECT_EQ(rack("r3").position, 1);
    EXPECT_EQ(rack("r1").position, 2);
    enter(racks().reserved(), QStringLiteral("47-48"));
    EXPECT_EQ(rack("r3").reservedU, (QList<int>{47, 48}));
    enter(racks().reserved(), QStringLiteral("1")); // a system stands there
    EXPECT_EQ(rack("r3").reservedU, (QList<int>{47, 48}));
    enter(racks().note(), QStringLiteral("Door opens left"));
    EXPECT_EQ(sourceAt(plan(), QStringLiteral("topology/racks/r3"))->text,
              QStringLiteral("Door opens left"));
}

} // namespace
} // namespace kf
