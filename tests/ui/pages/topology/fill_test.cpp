// SPDX-License-Identifier: GPL-3.0-or-later
// The room filled from the forecast: alternatives side by side, taken over as one step.
#include "core/words/time_words.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/fill_dialog.h"
#include "ui/pages/topology/fill_rules.h"
#include "ui/pages/topology/rack_type_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace kf {
namespace {

/// A plan whose demand is 64 GPUs at every hour: with systems of 8 GPUs that is 8 of them.
Plan planWithDemand()
{
    Plan plan = test::roomPlan({1, 1, 0});
    plan.settings.policy.sizeAtMonth = 12;
    plan.settings.policy.systems.insert(QStringLiteral("h100-sxm5-80"), QStringLiteral("system"));
    Group group;
    group.id = QStringLiteral("train");
    group.name = group.id;
    group.accelerator = QStringLiteral("h100-sxm5-80");
    Hours hours;
    hours.fill(64.0);
    group.demand.insert(plan.demand.dayTypes.first().id, hours);
    plan.demand.groups.append(group);
    RackType small = plan.topology.rackTypes.first();
    small.id = QStringLiteral("small");
    small.name = QStringLiteral("small");
    small.powerLimitW = 22000.0;
    plan.topology.rackTypes.append(small);
    return plan;
}

TEST_F(RoomTest, FillingOffersTheDevicesOfThePlanItself)
{
    document.start(planWithDemand());
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    const auto offers = [&dialog](const char *id) {
        const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
        return std::any_of(boxes.cbegin(), boxes.cend(), [id](const QComboBox *box) {
            return box->findData(QString::fromLatin1(id)) >= 0;
        });
    };
    EXPECT_TRUE(offers("dgx-h100"));
    EXPECT_TRUE(offers("system")); // made in this plan, like the next two
    EXPECT_TRUE(offers("switch"));
    EXPECT_TRUE(offers("strip"));
}

TEST_F(RoomTest, FillingHasRoomForTheNamesOfWhatGoesAlong)
{
    document.start(planWithDemand());
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (!box->isVisible())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                .width();
        for (int i = 0; i < box->count(); ++i)
            EXPECT_LE(box->fontMetrics().horizontalAdvance(box->itemText(i)), room)
                << box->itemText(i).toStdString();
    }
}

TEST_F(RoomTest, FillingOffersOnlySystemsWithTheGpusThatAreNeeded)
{
    document.start(planWithDemand());
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    QComboBox &systems = dialog.system();
    EXPECT_GE(systems.findData(QStringLiteral("dgx-h100")), 0);
    EXPECT_LT(systems.findData(QStringLiteral("dgx-a100-640")), 0);
    // The last line counts those that are left out, and cannot be chosen.
    const QModelIndex last = systems.model()->index(systems.count() - 1, 0);
    EXPECT_FALSE(systems.model()->flags(last).testFlag(Qt::ItemIsEnabled));
    EXPECT_EQ(systems.currentIndex(), 0); // the plan's choice, by name
    EXPECT_TRUE(systems.currentText().endsWith(
        CatalogView(plan().catalog, catalog).device(QStringLiteral("system"))->model));
    dialog.count().setValue(3); // whatever the forecast says: any system
    EXPECT_GE(systems.findData(QStringLiteral("dgx-a100-640")), 0);
}

/// 64 H100 wait for systems, no A100 is wanted: what is missing is what one came for. A finding
/// names GPUs and month.
TEST_F(RoomTest, FillingBeginsWithTheGpusThatAreMissing)
{
    Plan start = planWithDemand();
    Group none = *start.demand.groups.first();
    none.id = QStringLiteral("idle");
    none.name = none.id;
    none.accelerator = QStringLiteral("a100-sxm4-80"); // in the list before H100
    none.demand.insert(start.demand.dayTypes.first().id, Hours{});
    start.demand.groups.append(none);
    document.start(start);
    const auto figures = std::make_shared<const Evaluation>(evaluate(plan(), catalog, {}));
    FillDialog dialog(context(), figures, &page);
    const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [](const QComboBox *box) {
        return box->findData(QStringLiteral("a100-sxm4-80")) >= 0;
    });
    ASSERT_NE(found, boxes.cend());
    const QComboBox *gpus = *found;
    ASSERT_EQ(gpus->itemData(0).toString(), QStringLiteral("a100-sxm4-80"));
    EXPECT_EQ(gpus->currentData().toString(), QStringLiteral("h100-sxm5-80"));
    EXPECT_EQ(dialog.month().value(), 12); // that systems are sized for
    dialog.choose(QStringLiteral("a100-sxm4-80"), 20);
    EXPECT_EQ(gpus->currentIndex(), 0);
    EXPECT_EQ(dialog.month().value(), 20);
}

/// The remedy of a finding about GPUs that run out opens it on them.
TEST_F(RoomTest, AFindingAboutMissingGpusLeadsToFilling)
{
    document.start(planWithDemand());
    page.present(std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})));
    bool isThere = false;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        if (auto *fill = qobject_cast<FillDialog *>(QApplication::activeModalWidget())) {
            answers.stop();
            isThere = fill->month().value() == 7;
            fill->reject();
        }
    });
    answers.start(10);
    page.reveal(QStringLiteral("topology/fill/h100-sxm5-80/7"));
    EXPECT_TRUE(isThere);
}

TEST_F(RoomTest, FillingLeadsToTheFirstRackTypeAndComesBack)
{
    Plan start = planWithDemand();
    start.topology = {};
    document.start(start);
    page.present(std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})));
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    ASSERT_TRUE(dialog.rackTypeButton().isVisible());
    EXPECT_FALSE(dialog.message().isEmpty());
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&answers] {
        if (auto *types = qobject_cast<RackTypeDialog *>(QApplication::activeModalWidget())) {
            answers.stop();
            EXPECT_EQ(types->draft().topology.rackTypes.size(), 1); // begun for who came here
            types->accept();
        }
    });
    answers.start(10);
    dialog.rackTypeButton().click();
    ASSERT_EQ(plan().topology.rackTypes.size(), 1);
    EXPECT_EQ(undoStack().count(), 1);
    dialog.present(std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})));
    EXPECT_FALSE(dialog.rackTypeButton().isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&dialog] { return dialog.alternatives().size() == 1; }));
}

TEST_F(RoomTest, FillingTakesACountWhereThereIsNoDemand)
{
    document.start(test::roomPlan({1, 1, 0})); // nobody needs anything
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    EXPECT_FALSE(dialog.message().isEmpty());
    dialog.count().setValue(3);
    EXPECT_TRUE(QTest::qWaitFor([&dialog] {
        return dialog.message() == QStringLiteral("Choose which system is to be placed.");
    }));
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (const int h100 = box->findData(QStringLiteral("dgx-h100")); h100 >= 0)
            box->setCurrentIndex(h100);
    }
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return !dialog.alternatives().isEmpty(); }));
    EXPECT_TRUE(dialog.message().isEmpty());
    // 44 kW hold four of 10.2 kW: three stand in the rack that is there.
    EXPECT_EQ(dialog.alternatives().first().result.newRacks, 0);
    ASSERT_TRUE(page.acceptFilling(dialog.chosen()));
    EXPECT_EQ(deviceCount("r1"), 3);
}

TEST_F(RoomTest, FillingShowsAnAlternativeForEachRackTypeAndIsOneStep)
{
    document.start(planWithDemand());
    const Plan before = plan();
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&dialog] { return dialog.alternatives().size() == 2; }));
    // 44 kW hold 4 systems of 10.2 kW: 8 need 2 racks. 22 kW hold 2: 8 need 4.
    // One rack of the first type stands there already and takes four of them.
    EXPECT_EQ(dialog.alternatives()[0].result.newRacks, 1);
    EXPECT_EQ(dialog.alternatives()[1].result.newRacks, 4);
    EXPECT_EQ(dialog.alternatives()[1].result.lowerBound, 4);
    auto *table = dialog.findChild<QTableWidget *>();
    table->setCurrentCell(0, 1);
    const PlacementResult chosen = dialog.chosen();
    ASSERT_TRUE(page.acceptFilling(chosen));
    EXPECT_EQ(room().layoutOfRacks().cells.size(), 5);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

/// The room has 45 kW, four of 10.2 kW: four of the eight are left, which is said once the dialog
/// is gone. Those that are placed come in the month that was filled for.
TEST_F(RoomTest, FillingSaysWhatWasNotPlacedAndPlacesForItsMonth)
{
    Plan start = planWithDemand();
    start.topology.sites[0].rooms[0].powerLimitW = 45000.0;
    document.start(start);
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.month().setValue(7);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return dialog.alternatives().size() == 2 && dialog.chosen().request.inServiceMonth == 7;
    }));
    told.clear();
    ASSERT_TRUE(page.acceptFilling(dialog.chosen()));
    EXPECT_TRUE(told.contains(QStringLiteral("4 of "))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("has no more than 45 kW of power")))
        << told.toStdString();
    int coming = 0;
    forEachDevice(plan().topology, [&coming](const Rack &, const PlacedDevice &device) {
        coming += device.inServiceMonth == 7 ? 1 : 0;
    });
    EXPECT_EQ(coming, 4);
}

TEST_F(RoomTest, FillingHoldsAtMostSoManyOfEachKindInARack)
{
    FillRules rules(plan().topology, catalog.entries().devices);
    PlacementRequest request;
    request.items = {{QStringLiteral("system"), 8}};
    request.items[0].atMostPerRack = 4;
    rules.alsoCount().setValue(6);
    rules.alsoEach().setValue(2);
    const PlacementRequest ruled = rules.applied(request).value();
    ASSERT_EQ(ruled.items.size(), 2);
    EXPECT_EQ(ruled.items[0].atMostPerRack, 4);
    EXPECT_EQ(ruled.items[1].atMostPerRack, 2);
}

TEST_F(RoomTest, FillingOffersWhatHangsBesideTheUnitsFirst)
{
    // A power shelf takes units, as do some strips that lie flat: they stand behind all others.
    FillRules rules(plan().topology, catalog.entries().devices);
    bool takesUnits = false;
    for (int i = 0; i < rules.strip().count(); ++i) {
        const DeviceEntry *entry = catalog.device(rules.strip().itemData(i).toString());
        ASSERT_NE(entry, nullptr);
        const bool takes = entry->height != DeviceHeight::ofUnits(0.0);
        EXPECT_TRUE(takes || !takesUnits) << entry->id.toStdString();
        takesUnits = takesUnits || takes;
    }
    EXPECT_TRUE(takesUnits);
    EXPECT_GT(rules.strip().count(), 2);
}

TEST_F(RoomTest, FillingNamesItsMonthAndTakesOneThatIsTyped)
{
    document.start(planWithDemand());
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    QSpinBox &month = dialog.month();
    EXPECT_EQ(month.text(), monthText(plan(), 12));
    month.setFocus();
    month.selectAll();
    QTest::keyClicks(&month, monthText(plan(), 6));
    EXPECT_EQ(month.value(), 6);
    QTest::keyClick(&month, Qt::Key_Up);
    EXPECT_EQ(month.text(), monthText(plan(), 7));
    month.selectAll();
    QTest::keyClicks(&month, QStringLiteral("9")); // months ahead
    EXPECT_EQ(month.value(), 9);
}

TEST_F(RoomTest, FillingWithoutDemandSaysWhatIsMissing)
{
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    EXPECT_TRUE(dialog.alternatives().isEmpty());
    EXPECT_FALSE(dialog.isWorking());
    EXPECT_FALSE(dialog.message().isEmpty());
}

TEST_F(RoomTest, FillingFollowsItsRules)
{
    document.start(planWithDemand());
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    const auto worked = [&](const auto &isDone) {
        return QTest::qWaitFor(
            [&] { return dialog.alternatives().size() == 2 && isDone(dialog.alternatives()[0]); });
    };
    const auto unitsOf = [](const FillAlternative &each) {
        QList<double> units;
        for (const PlacedDevice &device : each.result.racks.value(0).devices)
            units.append(device.u.value_or(0.0));
        std::sort(units.begin(), units.end());
        return units;
    };
    ASSERT_TRUE(worked([&](const FillAlternative &each) {
        return unitsOf(each) == QList<double>{1, 9, 17, 25};
    }));
    dialog.rules().freeAbove().setValue(2);
    EXPECT_TRUE(worked([&](const FillAlternative &each) {
        return unitsOf(each) == QList<double>{1, 11, 21, 31};
    }));
    dialog.rules().freeAbove().setValue(0);
    dialog.rules().reserved().setText(QStringLiteral("1-2"));
    EXPECT_TRUE(worked([&](const FillAlternative &each) {
        return unitsOf(each) == QList<double>{3, 11, 19, 27};
    }));
    dialog.rules().reserved().setText(QStringLiteral("98-99")); // no rack is so high
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.message().isEmpty(); }));
    dialog.rules().reserved().setText(QStringLiteral("1-2"));
    dialog.rules().newRacks().setValue(0); // one is there: it takes four of eight
    EXPECT_TRUE(worked([](const FillAlternative &each) {
        return each.result.newRacks == 0 && each.result.notPlaced.value(0).count == 4;
    }));
}

TEST_F(RoomTest, AFigureThatIsMissingIsAssumedWhereFillingNeedsIt)
{
    Plan start = planWithDemand();
    start.catalog.devices[0].powerMaxW.reset(); // of the system
    ASSERT_EQ(start.catalog.devices[0].id, QStringLiteral("system"));
    document.start(start);
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.alternatives().size() == 2; }));
    EXPECT_TRUE(dialog.chosen().racks.isEmpty());
    const FillFigure draw{QStringLiteral("system"), QStringLiteral("power_max_w")};
    const auto field = [&dialog, &draw]() -> QLineEdit & {
        return *dialog.figures().field(draw);
    };
    ASSERT_NE(dialog.figures().field(draw), nullptr);
    ASSERT_TRUE(field().isVisible());
    QApplication::setActiveWindow(&dialog);
    field().setFocus();
    // What no plan holds is refused there and then, and can be typed anew.
    QTest::keyClicks(&field(), QStringLiteral("-1"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_FALSE(dialog.message().isEmpty());
    EXPECT_TRUE(dialog.assumptions().isEmpty());
    field().selectAll();
    QTest::keyClicks(&field(), QStringLiteral("10.2 kW"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible()); // Enter keeps the figure: it neither fills nor cancels
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.chosen().racks.isEmpty(); }));
    const auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->property("primary"), true); // Fill, not Cancel
    // Before Fill it can be changed: the last text counts, once.
    ASSERT_TRUE(field().isVisible());
    EXPECT_FALSE(field().text().isEmpty());
    const auto typeAgain = [&](const QString &text) {
        field().setFocus();
        field().selectAll();
        QTest::keyClicks(&field(), text);
        QTest::keyClick(&field(), Qt::Key_Return);
        return QTest::qWaitFor([&] { return !dialog.chosen().racks.isEmpty(); });
    };
    ASSERT_TRUE(typeAgain(QStringLiteral("9 kW")));
    ASSERT_EQ(dialog.assumptions().size(), 1);
    EXPECT_DOUBLE_EQ(dialog.assumptions()[0].value, 9000.0);
    ASSERT_TRUE(typeAgain(QStringLiteral("10.2 kW")));
    ASSERT_TRUE(page.acceptFilling(dialog.chosen(), dialog.assumptions()));
    EXPECT_EQ(plan().catalog.devices[0].assumed.value(QStringLiteral("power_max_w")), 10200.0);
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(RoomTest, EveryAssumedFigureCanBeChangedUntilRacksAreFilled)
{
    Plan start = planWithDemand();
    DeviceEntry &system = start.catalog.devices[0];
    ASSERT_EQ(system.id, QStringLiteral("system"));
    system.powerMaxW.reset();
    system.weightKg.reset();
    document.start(start);
    FillDialog dialog(
        context(), std::make_shared<const Evaluation>(evaluate(plan(), catalog, {})), &page);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    const auto typeInto = [&dialog](const FillFigure &figure, const char *text) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.figures().field(figure) != nullptr; }));
        QLineEdit *field = dialog.figures().field(figure);
        EXPECT_TRUE(field->isVisible());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(text));
        QTest::keyClick(field, Qt::Key_Return);
    };
    const FillFigure draw{system.id, QStringLiteral("power_max_w")};
    const FillFigure weight{system.id, QStringLiteral("weight_kg")};
    typeInto(draw, "10.2 kW");
    typeInto(weight, "130 kg");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.chosen().racks.isEmpty(); }));
    // The one that was assumed first is changed, and neither loses its place or its value.
    typeInto(draw, "9 kW");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.chosen().racks.isEmpty(); }));
    ASSERT_EQ(dialog.assumptions().size(), 2);
    EXPECT_EQ(dialog.assumptions()[0].figure, draw);
    EXPECT_DOUBLE_EQ(dialog.assumptions()[0].value, 9000.0);
    EXPECT_DOUBLE_EQ(dialog.assumptions()[1].value, 130.0);
    // Emptied, it is asked for again.
    typeInto(draw, " ");
    ASSERT_EQ(dialog.assumptions().size(), 1);
    EXPECT_EQ(dialog.assumptions()[0].figure, weight);
    ASSERT_NE(dialog.figures().field(draw), nullptr);
    EXPECT_TRUE(dialog.figures().field(draw)->text().isEmpty());
}

} // namespace
} // namespace kf
