// SPDX-License-Identifier: GPL-3.0-or-later
// Devices of a person's own: described, copied, changed and deleted, in the plan or the library.
#include "core/plan/edits/catalog.h"
#include "core/project/catalog_file.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/catalogue_update_dialog.h"
#include "ui/pages/topology/own_devices.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

namespace kf {
namespace {

class OwnDevicesTest : public RoomTest {
protected:
    /// Makes `device` the current one of the catalogue's list, which gets the keyboard.
    void choose(const char *device)
    {
        page.catalogue().search().clear();
        CatalogueModel &model = page.catalogue().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.deviceAt(row) == QString::fromLatin1(device))
                page.catalogue().list().setCurrentIndex(model.index(row));
        }
        page.catalogue().list().setFocus();
    }

    DeviceDialog *dialog() { return page.findChild<DeviceDialog *>(); }

    /// Types into the field of that name, as a person does who has gone there with Tab.
    void enter(const char *field, const char *text)
    {
        for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() != QString::fromUtf8(field))
                continue;
            edit->setFocus();
            edit->selectAll();
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, QString::fromLatin1(text));
        }
    }

    void enterName(const char *name)
    {
        auto *edit = qobject_cast<QLineEdit *>(dialog()->focusWidget());
        ASSERT_NE(edit, nullptr); // the name is first, and selected
        QTest::keyClicks(edit, QString::fromLatin1(name));
    }

    void chooseItem(const char *text)
    {
        for (QComboBox *box : dialog()->findChildren<QComboBox *>()) {
            const int index = box->findText(QString::fromLatin1(text));
            if (index >= 0)
                box->setCurrentIndex(index);
        }
    }

    void acceptDialog()
    {
        auto *buttons = dialog()->findChild<QDialogButtonBox *>();
        QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const DeviceEntry *own(const char *id)
    {
        const CatalogView view(plan().catalog, catalog);
        return view.device(QString::fromLatin1(id));
    }
    bool isInPlan(const char *id)
    {
        for (const DeviceEntry &entry : plan().catalog.devices) {
            if (entry.id == QString::fromLatin1(id))
                return true;
        }
        return false;
    }
    bool isInLibrary(const char *id) { return library.holds(QString::fromLatin1(id)); }

    /// Answers the next question box.
    void answer(QMessageBox::StandardButton button)
    {
        QTimer::singleShot(0, &page, [this, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            asked = box->text();
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    }

    QString asked;
};

/// On a low screen the fields scroll: the reason, OK and Cancel stay.
TEST_F(OwnDevicesTest, TheButtonsOfALowFormStayInSightBelowItsReason)
{
    page.ownDevices().describeNew();
    ASSERT_NE(dialog(), nullptr);
    dialog()->resize(dialog()->width(), 400);
    EXPECT_EQ(dialog()->height(), 400); // the fields do not hold it open
    enter("Compute ports", "eight");
    auto *buttons = dialog()->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCoreApplication::processEvents();
    ASSERT_NE(dialog(), nullptr);
    dialog()->resize(dialog()->width(), 400);
    QCoreApplication::processEvents();
    bool isRead = false;
    for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
        const bool isReason = label->property("over").toBool();
        isRead = isRead || (isReason && label->isVisible() &&
                            label->height() >= label->heightForWidth(label->width()));
    }
    EXPECT_TRUE(isRead);
    EXPECT_EQ(buttons->visibleRegion().boundingRect(), buttons->rect());
    dialog()->reject();
}

TEST_F(OwnDevicesTest, HalfWidthSuppliesAndPortsAreDescribedAndAssumedFiguresAreSeen)
{
    Plan with = plan();
    with.catalog.devices.first().powerMaxW.reset(); // of the system
    with.catalog.devices.first().assumed.insert(QStringLiteral("power_max_w"), 450.0);
    with.catalog.devices.first().origin = EntryOrigin::User;
    document.start(with);
    choose("system");
    press(Qt::Key_F2);
    ASSERT_NE(dialog(), nullptr);
    for (QLineEdit *edit : dialog()->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == QStringLiteral("Maximum power, W")) {
            EXPECT_EQ(edit->placeholderText(), QStringLiteral("450 (assumed)"));
        }
    }
    for (QCheckBox *box : dialog()->findChildren<QCheckBox *>()) {
        if (box->text().contains(QStringLiteral("wide")))
            box->setChecked(true);
    }
    enter("Rating of a supply, W", "3300");
    enter("Compute ports", "8 x 400; 2 x 200");
    acceptDialog();
    ASSERT_EQ(dialog(), nullptr);
    const DeviceEntry *now = own("system");
    ASSERT_NE(now, nullptr);
    EXPECT_TRUE(now->halfWidth);
    EXPECT_EQ(now->psuW, 3300.0);
    ASSERT_EQ(now->ports.compute.size(), 2);
    EXPECT_EQ(now->ports.compute.first().count, 8);
    EXPECT_EQ(now->ports.compute.last().gbps, 200.0);
    EXPECT_EQ(now->assumed.value(QStringLiteral("power_max_w")), 450.0);
}

TEST_F(OwnDevicesTest, ANewDeviceIsDescribedWithInsertAndIsOneUndoStep)
{
    const Plan before = plan();
    choose("system");
    press(Qt::Key_Insert);
    ASSERT_NE(dialog(), nullptr);
    enterName("Test node");
    chooseItem("rack units");
    dialog()->findChild<QDoubleSpinBox *>()->setValue(2.5);
    enter("Maximum power, W", "1250");
    enter("GPUs", "4");
    enter("Heat into liquid", "85");
    acceptDialog();
    EXPECT_EQ(dialog(), nullptr);
    const DeviceEntry *made = own("test-node");
    ASSERT_NE(made, nullptr);
    EXPECT_EQ(made->model, QStringLiteral("Test node"));
    EXPECT_EQ(made->height, DeviceHeight::ofUnits(2.5));
    EXPECT_EQ(made->powerMaxW, 1250.0);
    EXPECT_EQ(made->gpuCount, 4.0);
    EXPECT_EQ(made->liquidFraction, 0.85);
    EXPECT_FALSE(made->weightKg); // not typed is not known
    EXPECT_EQ(made->origin, EntryOrigin::User);
    const int row = page.catalogue().list().currentIndex().row();
    EXPECT_EQ(page.catalogue().model().deviceAt(row), QStringLiteral("test-node"));
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

/// Enter in any of its texts is OK, also where the catalogue has looked for another.
TEST_F(OwnDevicesTest, EnterKeepsANewDeviceAndNoFilterHidesIt)
{
    choose("system");
    page.catalogue().search().setText(QStringLiteral("dgx"));
    page.ownDevices().describeNew();
    ASSERT_NE(dialog(), nullptr);
    enterName("Test node");
    enter("Maximum power, W", "1250");
    QTest::keyClick(dialog()->focusWidget(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(dialog(), nullptr);
    ASSERT_NE(own("test-node"), nullptr);
    EXPECT_EQ(own("test-node")->powerMaxW, 1250.0);
    EXPECT_TRUE(page.catalogue().search().text().isEmpty());
    const int row = page.catalogue().list().currentIndex().row();
    EXPECT_EQ(page.catalogue().model().deviceAt(row), QStringLiteral("test-node"));
}

TEST_F(OwnDevicesTest, TheDialogIsAsWideAsItsFields)
{
    page.ownDevices().describeNew();
    ASSERT_NE(dialog(), nullptr);
    QCoreApplication::processEvents();
    const auto *fields = dialog()->findChild<QScrollArea *>();
    ASSERT_NE(fields, nullptr);
    EXPECT_LE(fields->widget()->width(), fields->viewport()->width());
    dialog()->reject();
}

/// Asked for in W and m3/h, as everything is shown: 10,000 W are 34,121.4 BTU/h, 500 CFM stay 500.
TEST_F(OwnDevicesTest, HeatAndAirflowAreTypedInTheUnitsInWhichTheyAreShown)
{
    choose("system");
    press(Qt::Key_Insert);
    ASSERT_NE(dialog(), nullptr);
    enterName("Test node");
    enter("Heat, W", "10000");
    enter("Airflow, m³/h", "500 CFM");
    acceptDialog();
    ASSERT_EQ(dialog(), nullptr);
    const DeviceEntry made = *own("test-node");
    EXPECT_NEAR(made.heatBtuPerH.value_or(0.0), 34121.4, 0.1);
    EXPECT_NEAR(made.airflowCfm.value_or(0.0), 500.0, 1e-6);
    choose("test-node");
    press(Qt::Key_F2);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->device().value().heatBtuPerH, made.heatBtuPerH); // to the last digit
    EXPECT_EQ(dialog()->device().value().airflowCfm, made.airflowCfm);
}

/// The plan has copied a DGX-1 that weighs 1 kg: what the catalogue says stands beside it, and is
/// taken over as one step.
TEST_F(OwnDevicesTest, CopiesThatDifferAreUpdatedFromTheCatalogue)
{
    DeviceEntry copy = *catalog.device(QStringLiteral("dgx-1-p100"));
    const std::optional<double> shipped = copy.weightKg;
    copy.weightKg = 1.0;
    ASSERT_TRUE(document
                    .edit(QStringLiteral("copy"),
                          [&copy](Plan plan) { return putCatalogDevice(std::move(plan), copy); })
                    .ok());
    choose("system");
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *update = page.findChild<CatalogueUpdateDialog *>();
    ASSERT_NE(update, nullptr);
    ASSERT_EQ(update->entries().topLevelItemCount(), 1);
    ASSERT_EQ(update->entries().topLevelItem(0)->childCount(), 1);
    const QTreeWidgetItem &weight = *update->entries().topLevelItem(0)->child(0);
    EXPECT_EQ(weight.text(0), QStringLiteral("Weight, kg"));
    EXPECT_EQ(weight.text(1), QStringLiteral("1"));
    update->entries().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_FALSE(update->takeButton().isEnabled());
    update->entries().topLevelItem(0)->setCheckState(0, Qt::Checked);
    QTest::mouseClick(&update->takeButton(), Qt::LeftButton);
    EXPECT_EQ(own("dgx-1-p100")->weightKg, shipped);
    undoStack().undo();
    EXPECT_EQ(own("dgx-1-p100")->weightKg, 1.0);
}

TEST_F(OwnDevicesTest, ACopyBeginsWithEverythingThatItsModelSays)
{
    choose("dgx-1-p100");
    press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_NE(dialog(), nullptr);
    const Result<DeviceEntry> unchanged = dialog()->device();
    ASSERT_TRUE(unchanged.ok());
    DeviceEntry expected = *catalog.device(QStringLiteral("dgx-1-p100"));
    expected.id.clear();
    expected.model += QStringLiteral(" (own)");
    expected.origin = EntryOrigin::User;
    expected.confidence = Confidence::User;
    EXPECT_TRUE(unchanged.value() == expected);
    acceptDialog();
    EXPECT_TRUE(isInPlan("nvidia-dgx-1-p100-own") || plan().catalog.devices.size() == 5);
}

TEST_F(OwnDevicesTest, WhatCannotBeReadIsToldInTheDialogAndTheDialogStays)
{
    choose("system");
    press(Qt::Key_Insert);
    enterName("Node");
    enter("Weight, kg", "heavy");
    acceptDialog();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(undoStack().count(), 0);
    bool named = false;
    for (const QLabel *label : dialog()->findChildren<QLabel *>())
        named = named ||
                (label->isVisible() && label->text().startsWith(QLatin1String("Weight, kg: ")));
    EXPECT_TRUE(named);
    enter("Weight, kg", "");
    acceptDialog();
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(OwnDevicesTest, TheLibraryKeepsADeviceForEveryPlan)
{
    choose("system");
    page.ownDevices().describeNew();
    enterName("Lab node");
    chooseItem("in my library, for all plans");
    acceptDialog();
    EXPECT_TRUE(isInLibrary("lab-node"));
    EXPECT_FALSE(isInPlan("lab-node"));
    EXPECT_EQ(undoStack().count(), 0); // nothing of the plan has changed
    EXPECT_NE(loadCatalog(libraryFolder.path()).value().device(QStringLiteral("lab-node")),
              nullptr);
    page.catalogue().search().setText(QStringLiteral("lab node"));
    EXPECT_EQ(page.catalogue().model().deviceAt(0), QStringLiteral("lab-node"));
}

TEST_F(OwnDevicesTest, ADeviceMovesFromThePlanIntoTheLibraryAndBack)
{
    page.ownDevices().describeNew();
    enterName("Node");
    acceptDialog();
    ASSERT_TRUE(isInPlan("node"));
    choose("node");
    press(Qt::Key_F2);
    chooseItem("in my library, for all plans");
    acceptDialog();
    EXPECT_TRUE(isInLibrary("node"));
    EXPECT_FALSE(isInPlan("node"));
    choose("node");
    press(Qt::Key_F2);
    chooseItem("in this plan");
    acceptDialog();
    EXPECT_FALSE(isInLibrary("node"));
    EXPECT_TRUE(isInPlan("node"));
}

TEST_F(OwnDevicesTest, AChangeThatPlacedDevicesCannotFollowIsRefusedInTheDialog)
{
    Plan changed = plan();
    changed.catalog.devices[0].origin = EntryOrigin::User; // d1 at U1 and d2 at U9 are such
    document.start(changed);
    choose("system");
    press(Qt::Key_F2);
    dialog()->findChild<QDoubleSpinBox *>()->setValue(9.0);
    acceptDialog();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(undoStack().count(), 0);
    dialog()->findChild<QDoubleSpinBox *>()->setValue(7.0);
    acceptDialog();
    EXPECT_EQ(undoStack().count(), 1);
    EXPECT_EQ(own("system")->height, DeviceHeight::ofUnits(7.0));
}

TEST_F(OwnDevicesTest, AShippedDeviceIsNeitherChangedNorDeleted)
{
    choose("dgx-1-p100");
    press(Qt::Key_F2);
    EXPECT_EQ(dialog(), nullptr);
    press(Qt::Key_Delete);
    EXPECT_NE(own("dgx-1-p100"), nullptr);
    EXPECT_EQ(undoStack().count(), 0);
}

TEST_F(OwnDevicesTest, ADeviceInUseIsNotDeletedFromThePlan)
{
    Plan changed = plan();
    changed.catalog.devices[0].origin = EntryOrigin::User;
    document.start(changed);
    choose("system");
    press(Qt::Key_Delete);
    EXPECT_TRUE(told.contains(QStringLiteral("'R01', rack 'R02', rack 'R03'")))
        << told.toStdString();
    EXPECT_TRUE(isInPlan("system"));
    changed.catalog.devices[3].origin = EntryOrigin::User; // no strip stands anywhere
    document.start(changed);
    choose("strip");
    press(Qt::Key_Delete);
    EXPECT_FALSE(isInPlan("strip"));
    EXPECT_EQ(undoStack().count(), 1);
}

TEST_F(OwnDevicesTest, DeletingFromTheLibraryAsksAndSaysWhereThePlanKeepsItsCopy)
{
    DeviceEntry entry;
    entry.id = QStringLiteral("mine");
    entry.model = QStringLiteral("Mine");
    entry.height = DeviceHeight::ofUnits(1.0);
    ASSERT_TRUE(library.keep({entry}).ok());
    dropFromCatalogue("mine", at("r1", 20));
    ASSERT_TRUE(isInPlan("mine"));
    choose("mine");
    answer(QMessageBox::No);
    press(Qt::Key_Delete);
    EXPECT_TRUE(asked.contains(QStringLiteral("rack 'R01'"))) << asked.toStdString();
    EXPECT_TRUE(isInLibrary("mine"));
    choose("mine");
    answer(QMessageBox::Yes);
    page.ownDevices().remove();
    EXPECT_FALSE(isInLibrary("mine"));
    EXPECT_TRUE(isInPlan("mine"));
}

TEST_F(OwnDevicesTest, ALibraryThatCannotBeWrittenIsToldAndNothingIsLost)
{
    QFile file(libraryFolder.filePath(QStringLiteral("own-devices.yaml")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("devices: [");
    file.close();
    page.ownDevices().describeNew();
    enterName("Node");
    chooseItem("in my library, for all plans");
    acceptDialog();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_FALSE(isInLibrary("node"));
    chooseItem("in this plan");
    acceptDialog();
    EXPECT_TRUE(isInPlan("node"));
}

TEST_F(OwnDevicesTest, TheOwnButtonOffersTheSameByMenu)
{
    EXPECT_EQ(page.catalogue().ownButton().menu()->actions(), page.ownDevices().actions());
    for (const QAction *action : page.ownDevices().actions()) {
        EXPECT_TRUE(page.pageActions().contains(const_cast<QAction *>(action)));
        EXPECT_FALSE(action->toolTip().isEmpty());
    }
}

TEST_F(OwnDevicesTest, FactsBreakBetweenEachOtherOnly)
{
    page.catalogue().search().setText(QStringLiteral("system"));
    CatalogueModel &model = page.catalogue().model();
    const QString facts = model.data(model.index(0), CatalogueModel::FactsRole).toString();
    // "8 U", "10.2 kW" ... with spaces that hold; only the dots between them let a line break.
    EXPECT_TRUE(facts.startsWith(QStringLiteral("8\u00a0U \u00b7 10.2\u00a0kW \u00b7 ")))
        << facts.toStdString();
}

} // namespace
} // namespace kf
