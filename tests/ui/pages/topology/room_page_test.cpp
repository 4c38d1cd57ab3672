// SPDX-License-Identifier: GPL-3.0-or-later
// The room as a whole: looking, selecting, racks, months, lost feeds, drawings.
#include "core/plan/edits/rack_types.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/limit_bars.h"
#include "ui/pages/topology/rack_fields.h"
#include "ui/pages/topology/rack_panel.h"
#include "ui/pages/topology/room_month_bar.h"
#include "ui/pages/topology/room_questions.h"
#include "ui/pages/topology/topology_sheets.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QImage>
#include <QLabel>

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

namespace kf {
namespace {

TEST_F(RoomTest, TheWheelZoomsAtTheCursorAndFShowsEverythingAgain)
{
    const double before = room().transform().m11();
    const QPoint cursor = at("r3", 40);
    const QPointF scene = room().mapToScene(cursor);
    QWheelEvent wheel(cursor,
                      room().viewport()->mapToGlobal(cursor),
                      {},
                      {0, 240},
                      Qt::NoButton,
                      Qt::NoModifier,
                      Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(room().viewport(), &wheel);
    EXPECT_GT(room().transform().m11(), before);
    const QPointF after = room().mapToScene(cursor);
    EXPECT_LT(QLineF(scene, after).length() * room().transform().m11(), 2.0); // pixels
    press(Qt::Key_F);
    EXPECT_DOUBLE_EQ(room().transform().m11(), before);
}

TEST_F(RoomTest, TheMiddleButtonPans)
{
    room().zoomBy(2.0);
    const QPointF before = room().mapToScene(QPoint(0, 0));
    drag({300, 300}, {200, 260}, Qt::NoModifier, Qt::MiddleButton);
    const QPointF after = room().mapToScene(QPoint(0, 0));
    EXPECT_GT(after.x(), before.x());
    EXPECT_GT(after.y(), before.y());
}

TEST_F(RoomTest, BracketsStepThroughRacksAndArrowsThroughTheirDevices)
{
    EXPECT_EQ(room().selection().rack, QStringLiteral("r1"));
    press(Qt::Key_BracketRight);
    press(Qt::Key_BracketRight);
    EXPECT_EQ(room().selection().rack, QStringLiteral("r3"));
    press(Qt::Key_BracketLeft);
    EXPECT_EQ(room().selection().racks, QList<Id>{QStringLiteral("r2")});
    press(Qt::Key_Up);
    EXPECT_EQ(room().selection().devices, QList<Id>{QStringLiteral("d3")});
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(room().selection().devices.size(), 2);
    press(Qt::Key_Escape);
    EXPECT_TRUE(room().selection().devices.isEmpty());
}

TEST_F(RoomTest, EscapeSelectsTheRackThenNothingAndThePanelSaysSo)
{
    const auto title = [this] {
        return page.selectionPanel().title();
    };
    click(at("r1", 1, 8));
    EXPECT_EQ(title(), QStringLiteral("d1"));
    press(Qt::Key_Escape);
    EXPECT_EQ(title(), QStringLiteral("R01"));
    press(Qt::Key_Escape);
    EXPECT_EQ(title(), QStringLiteral("Nothing selected"));
    EXPECT_FALSE(page.selectionPanel().bars().isVisible());
    EXPECT_FALSE(page.selectionPanel().rackFields().isVisible());
    press(Qt::Key_Right); // goes on from the rack that was looked at
    EXPECT_EQ(title(), QStringLiteral("R02"));
    room().select({{QStringLiteral("r1"), QStringLiteral("r3")}, {}, QStringLiteral("r3"), 1.0});
    EXPECT_EQ(title(), QStringLiteral("2 rack(s) selected"));
    EXPECT_FALSE(page.selectionPanel().bars().isVisible()); // of which of them?
    EXPECT_TRUE(page.selectionPanel().rackFields().isVisible());
}

TEST_F(RoomTest, UndoOfARackTypeShowsItsRacks)
{
    room().selectDevice(QStringLiteral("d3"));
    ASSERT_TRUE(document.edit(QStringLiteral("Type"), [](Plan next) {
        RackType type = next.topology.rackTypes.first();
        type.powerLimitW = 20000.0;
        return replaceRackType(std::move(next), type.id, type);
    }));
    room().select({});
    undoStack().undo();
    EXPECT_EQ(room().selection().racks.size(), 3);
}

TEST_F(RoomTest, TheStatusBarTellsTheSumsOfSelectedDevices)
{
    click(at("r1", 1, 8));
    EXPECT_TRUE(statistics.isEmpty());
    click(at("r1", 9, 8), Qt::ControlModifier);
    // 2 x 10.2 kW and 2 x 130 kg, without the racks.
    EXPECT_TRUE(statistics.contains(QStringLiteral("20.4 kW"))) << statistics.toStdString();
    EXPECT_TRUE(statistics.contains(QStringLiteral("260 kg"))) << statistics.toStdString();
}

TEST_F(RoomTest, ALostFeedShowsWhichDevicesStandStill)
{
    const auto legend = [this] {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->accessibleName() == QLatin1String("What the colours mean"))
                return label->text();
        }
        return QString();
    };
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().feeds = QList<QString>{QStringLiteral("A")};
    document.start(changed);
    page.chooseLoss(1);
    EXPECT_THAT(room().marksOf(QStringLiteral("r1")).down, testing::Contains(QStringLiteral("d1")));
    EXPECT_TRUE(told.contains(QStringLiteral("1 device(s) without supply"))) << told.toStdString();
    EXPECT_TRUE(legend().contains(QStringLiteral("without&nbsp;supply"))) << legend().toStdString();
    page.chooseLoss(0);
    EXPECT_TRUE(room().marksOf(QStringLiteral("r1")).down.isEmpty());
    EXPECT_FALSE(legend().contains(QStringLiteral("without&nbsp;supply")));
}

TEST_F(RoomTest, TheCatalogueTakesItsHeightBackWhenThePageDoes)
{
    const auto *catalogue = page.findChild<QDockWidget *>(QStringLiteral("catalogue"));
    const auto *rack = page.findChild<QDockWidget *>(QStringLiteral("rack"));
    ASSERT_NE(catalogue, nullptr);
    ASSERT_NE(rack, nullptr);
    page.resize(1300, 620);
    QTest::qWait(50);
    const int before = catalogue->height();
    EXPECT_GT(before, rack->height());
    page.resize(1300, 420); // as when formulas are shown below it
    QTest::qWait(50);
    EXPECT_LT(catalogue->height(), before);
    page.resize(1300, 620);
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(catalogue->height() - before) <= 2; }));
}

TEST_F(RoomTest, ThePanelShowsWhatTheFeedsCarryAfterALoss)
{
    room().selectRack(QStringLiteral("r1"));
    const auto bars = [this] {
        return page.findChild<LimitBars *>()->accessibleName().toStdString();
    };
    // 2 x 10.2 kW, half of it on each feed; a feed carries 80 % of sqrt(3) x 415 V x 63 A.
    EXPECT_THAT(bars(), testing::HasSubstr("Feed A: 10.2 of 36.23 kW"));
    page.chooseLoss(1);
    EXPECT_THAT(bars(), testing::HasSubstr("Feed A: lost; Feed B: 20.4 of 36.23 kW"));
    room().selectRack(QStringLiteral("r2"));
    EXPECT_THAT(bars(), testing::HasSubstr("Feed A: lost; Feed B: 20.4 of 36.23 kW"));
    page.chooseLoss(0);
    EXPECT_THAT(bars(), testing::HasSubstr("Feed A: 10.2 of 36.23 kW"));
}

TEST_F(RoomTest, AMonthOutlinesWhatComesLaterAndDropsWhatIsRetired)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().retireMonth = 6;
    rack.devices[1].mutate().inServiceMonth = 9;
    document.start(changed);
    page.month().setMonth(7);
    const DrawnRack *drawn = room().drawnRack(QStringLiteral("r1"));
    EXPECT_EQ(drawn->devices[0].standing, DeviceStanding::Retired);
    EXPECT_EQ(drawn->devices[1].standing, DeviceStanding::Planned);
    // Neither is in service in month 7.
    EXPECT_EQ(drawn->bar(RackBar::Power).figure, QStringLiteral("0 of 44 kW"));
    // As planned: the heaviest month, in which one of them serves.
    page.month().setMonth(std::nullopt);
    EXPECT_EQ(room().drawnRack(QStringLiteral("r1"))->bar(RackBar::Power).figure,
              QStringLiteral("10.2 of 44 kW"));
}

TEST_F(RoomTest, InAMonthBarsPanelGhostAndSummarySayTheSame)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().retireMonth = 6;
    rack.devices[1].mutate().inServiceMonth = 9;
    document.start(changed);
    room().selectRack(QStringLiteral("r1"));
    page.month().setMonth(9); // d2 serves in r1; in r2 and r3 two systems each
    EXPECT_EQ(room().drawnRack(QStringLiteral("r1"))->bar(RackBar::Power).figure,
              QStringLiteral("10.2 of 44 kW"));
    const auto bars = [this] {
        return page.findChild<LimitBars *>()->accessibleName();
    };
    EXPECT_TRUE(bars().contains(QStringLiteral("Power: 10.2 of 44 kW"))) << qPrintable(bars());
    const auto says = [this](const QString &part) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel *label) {
            return label->text().contains(part);
        });
    };
    EXPECT_TRUE(says(QStringLiteral("5 device(s)")));
    page.month().setMonth(7); // nothing serves in r1
    EXPECT_TRUE(bars().contains(QStringLiteral("Power: 0 of 44 kW"))) << qPrintable(bars());
    EXPECT_TRUE(says(QStringLiteral("4 device(s)")));
    // A third system above them would be the only one that draws power.
    const RoomQuestions questions = roomQuestions(
        document, catalog, wording, [] { return 1; }, [this] { return page.month().month(); });
    Placement third;
    third.device = plan().topology.sites[0].rooms[0].rows[0].racks[0]->devices[0]->device;
    third.at = {QStringLiteral("r1"), 17.0, Face::Front, {}};
    EXPECT_EQ(questions.judge(Carry(), {third}).effects[int(RackBar::Power)].figure,
              QStringLiteral("10.2 of 44 kW"));
}

/// What of a widget is painted anew.
class PaintedRegion : public QObject {
public:
    explicit PaintedRegion(QWidget &watched) { watched.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

TEST_F(RoomTest, TheTitleOfARowShowsItsLoadInTheMonthLookedAt)
{
    Plan changed = plan();
    Rack &rack = changed.topology.sites[0].rooms[0].rows[0].racks[0].mutate();
    rack.devices[0].mutate().retireMonth = 6;
    document.start(changed);
    EXPECT_EQ(room().rows().first().figure, QStringLiteral("61.2 kW")); // 6 x 10.2 kW
    QApplication::processEvents();
    PaintedRegion painted(*room().viewport());
    page.month().setMonth(7);
    EXPECT_EQ(room().rows().first().figure, QStringLiteral("51 kW")); // 5 x 10.2 kW
    QApplication::processEvents();
    const QRect title = room().rowBox(QStringLiteral("row1"));
    EXPECT_TRUE(QRegion(title).subtracted(painted.region).isEmpty());
}

TEST_F(RoomTest, FiguresThatGetLongerFindRoomUnderTheirRacks)
{
    document.start(test::roomPlan({1, 6, 2})); // "260 of 1300 kg"
    room().fit();
    const RackShape before = room().layoutOfRacks().shape;
    const auto weigh = [this](double kilograms) {
        return document.edit(QStringLiteral("weigh"), [kilograms](Plan plan) -> Result<Plan> {
            plan.catalog.devices[0].weightKg = kilograms;
            return plan;
        });
    };
    ASSERT_TRUE(weigh(6173).ok()); // two of them
    EXPECT_EQ(room().drawnRack(QStringLiteral("r1"))->bar(RackBar::Weight).figure,
              QStringLiteral("12346 of 1300 kg"));
    const RackShape shape = room().layoutOfRacks().shape;
    const FootWidths widths = footWidths(room().rows(), room().font());
    EXPECT_LE(shapeFor(widths, shape.scale, shape.foot).cellWidth, shape.cellWidth + 1e-9);
    undoStack().undo();
    EXPECT_TRUE(room().layoutOfRacks().shape == before); // nothing has jumped
}

TEST_F(RoomTest, ACatalogueWithFewHitsLeavesItsHeightToWhatIsSelected)
{
    CatalogueView &catalogue = page.catalogue();
    ASSERT_TRUE(QTest::qWaitFor([&catalogue] { return catalogue.isVisible(); }));
    QApplication::processEvents();
    const int before = catalogue.height();
    catalogue.search().setText(QStringLiteral("nothing is called that"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return catalogue.height() < before; }));
    catalogue.search().clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return catalogue.height() >= before - 2; }));
}

TEST_F(RoomTest, RacksAreAddedClonedMovedAndDeleted)
{
    const Plan before = plan();
    press(Qt::Key_Insert);
    ASSERT_EQ(room().layoutOfRacks().cells.size(), 4);
    room().selectRack(QStringLiteral("r1"));
    page.commands().action(RoomCommand::CloneRack)->trigger();
    ASSERT_EQ(room().layoutOfRacks().cells.size(), 5);
    EXPECT_EQ(room().drawnAt(4).devices.size(), 2);
    room().selectRack(QStringLiteral("r1"));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(room().layoutOfRacks().cells[1].id, QStringLiteral("r1"));
    press(Qt::Key_Delete);
    EXPECT_EQ(room().layoutOfRacks().cells.size(), 4);
    for (int i = 0; i < 4; ++i)
        undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(RoomTest, ARackDraggedByItsNameMovesAlongTheRow)
{
    drag(room().headBox(QStringLiteral("r1")).center(),
         room().headBox(QStringLiteral("r3")).center() + QPoint(30, 0));
    EXPECT_EQ(room().layoutOfRacks().cells.last().id, QStringLiteral("r1"));
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, TheFirstRackOfAnEmptyPlanComesWithSiteRoomAndRow)
{
    document.start(Plan());
    page.commands().action(RoomCommand::AddRack)->trigger();
    ASSERT_EQ(room().layoutOfRacks().cells.size(), 1);
    EXPECT_EQ(plan().topology.rackTypes.size(), 1);
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, TheDrawingIsWrittenAsSvgPngAndPdf)
{
    const auto bytes = [this](DrawingFormat format) {
        return drawingBytes(page.drawing(), format, {}).value();
    };
    EXPECT_TRUE(bytes(DrawingFormat::Svg).contains(">R01<"));
    EXPECT_FALSE(QImage::fromData(bytes(DrawingFormat::Png)).isNull());
    EXPECT_TRUE(bytes(DrawingFormat::Pdf).startsWith("%PDF"));
}

TEST_F(RoomTest, TheCatalogueFindsFiltersAndKeepsItsModelSound)
{
    CatalogueModel &model = page.catalogue().model();
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int all = model.rowCount();
    CatalogueFilter filter;
    filter.group = DeviceGroup::Switches;
    model.setFilter(filter);
    EXPECT_LT(model.rowCount(), all);
    filter = {};
    filter.text = QStringLiteral("system");
    filter.mostUnits = 4;
    model.setFilter(filter);
    EXPECT_NE(model.deviceAt(0), QStringLiteral("system")); // 8 U is too high
    filter.mostUnits.reset();
    filter.fitsRack = QStringLiteral("r1");
    model.setFilter(filter);
    EXPECT_EQ(model.deviceAt(0), QStringLiteral("system"));
}

TEST_F(RoomTest, TheSheetsChangeRackTypesAndRooms)
{
    RackTypeSheet types(document);
    RoomSheet rooms(document);
    FeedSheet feeds(document, FeedSheet::Of::AllTypes);
    RowSheet rows(document);
    for (GridModel *model : {static_cast<GridModel *>(&types),
                             static_cast<GridModel *>(&rooms),
                             static_cast<GridModel *>(&feeds),
                             static_cast<GridModel *>(&rows)}) {
        const QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        types.present(plan());
        rooms.present(plan());
        feeds.present(plan());
        rows.present(plan());
        EXPECT_GT(model->rowCount(), 0);
    }
    // The power limit, in kW, is the fifth column.
    ASSERT_TRUE(types.setCells({{0, 4, GridValue(30.0)}}, QStringLiteral("Edit")));
    EXPECT_EQ(plan().topology.rackTypes[0].powerLimitW, 30000.0);
    ASSERT_TRUE(types.setCells({{0, 4, GridValue()}}, QStringLiteral("Edit")));
    EXPECT_FALSE(plan().topology.rackTypes[0].powerLimitW);
    // 16 U of systems stand in racks of 48 U: a rack type of 10 U is refused.
    EXPECT_FALSE(types.setCells({{0, 2, GridValue(10.0)}}, QStringLiteral("Edit")));
    ASSERT_TRUE(feeds.setCells({{0, 4, GridValue(32.0)}}, QStringLiteral("Edit")));
    EXPECT_EQ(plan().topology.rackTypes[0].feeds[0].amps, 32.0);
    ASSERT_TRUE(rooms.setCells({{0, 2, GridValue(250.0)}}, QStringLiteral("Edit")));
    EXPECT_EQ(plan().topology.sites[0].rooms[0].powerLimitW, 250000.0);
    ASSERT_TRUE(
        rows.setCells({{0, 0, GridValue(QStringLiteral("North"))}}, QStringLiteral("Edit")));
    EXPECT_EQ(plan().topology.sites[0].rooms[0].rows[0].name, QStringLiteral("North"));
}

} // namespace
} // namespace kf
