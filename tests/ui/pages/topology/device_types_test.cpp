// SPDX-License-Identifier: GPL-3.0-or-later
// Device types of NetBox in the window: read from a folder, looked at, completed, kept.
#include "core/plan/edits/sources.h"
#include "core/plan/edits/topology_fields.h"
#include "tests/ui/pages/topology/room_fixture.h"
#include "ui/pages/topology/device_types_dialog.h"
#include "ui/pages/topology/device_types_model.h"
#include "ui/pages/topology/own_devices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

namespace kf {
namespace {

class DeviceTypesTest : public RoomTest {
protected:
    DeviceTypesTest()
    {
        writeType("Acme/M1.yaml",
                  "weight: 7\nweight_unit: kg\npower-ports:\n"
                  "  - {name: A, type: iec-60320-c14, maximum_draw: 500}\n"
                  "  - {name: B, type: iec-60320-c14, maximum_draw: 500}\n");
        writeType("Acme/M2.yaml", "weight: 3\nis_powered: false\n");
        QFile file(types.filePath(QStringLiteral("Acme/broken.yaml")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("manufacturer: [\n");
    }

    void writeType(const char *path, const char *more)
    {
        const QString name = types.filePath(QString::fromLatin1(path));
        QDir().mkpath(QFileInfo(name).path());
        const QByteArray model = QFileInfo(name).baseName().toLatin1();
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("---\nmanufacturer: Acme\nmodel: " + model + "\nslug: acme-" + model.toLower() +
                   "\nu_height: 2\nis_full_depth: true\n" + more);
    }

    DeviceTypesDialog *dialog() { return page.findChild<DeviceTypesDialog *>(); }

    /// Opens the dialog by its key and has it read the folder.
    void readFolder()
    {
        QApplication::setActiveWindow(&page); // a dialog before may have had the keyboard
        page.catalogue().list().setFocus();
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(dialog(), nullptr);
        dialog()->read({types.path()});
        waitForTypes();
    }

    void waitForTypes()
    {
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return dialog() != nullptr && dialog()->model().rowCount() > 0; }));
    }

    void keyOnTable(int key) { QTest::keyClick(&dialog()->table(), Qt::Key(key)); }

    void keep()
    {
        QTest::mouseClick(&dialog()->keepButton(), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const DeviceEntry *planEntry(const char *id)
    {
        for (const DeviceEntry &entry : plan().catalog.devices) {
            if (entry.id == QString::fromLatin1(id))
                return &entry;
        }
        return nullptr;
    }

    QTemporaryDir types;
};

TEST_F(DeviceTypesTest, AFolderIsReadKeptInOneStepAndTakenBack)
{
    const Plan before = plan();
    readFolder();
    EXPECT_EQ(dialog()->model().rowCount(), 2);
    keep();
    EXPECT_EQ(dialog(), nullptr);
    const DeviceEntry *kept = planEntry("acme-m1");
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->powerMaxW, 500.0); // the second supply stands in for the first
    EXPECT_EQ(kept->origin, EntryOrigin::Imported);
    EXPECT_NE(planEntry("acme-m2"), nullptr);
    EXPECT_EQ(undoStack().count(), 1);
    undoStack().undo();
    EXPECT_TRUE(plan() == before);
}

TEST_F(DeviceTypesTest, AnUnknownFigureIsTypedIntoItsCellAndKeptAsAnAssumption)
{
    readFolder();
    keyOnTable(Qt::Key_Down); // M2, whose power nobody knows
    for (int column = 0; column < DeviceTypesModel::PowerColumn; ++column)
        keyOnTable(Qt::Key_Right);
    QTest::keyClick(&dialog()->table(), Qt::Key_6);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClicks(editor, QStringLiteral("50"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_NE(dialog(), nullptr) << "Enter in a cell keeps nothing yet";
    keep();
    const DeviceEntry *kept = planEntry("acme-m2");
    ASSERT_NE(kept, nullptr);
    EXPECT_FALSE(kept->powerMaxW);
    EXPECT_EQ(kept->assumed.value(QStringLiteral("power_max_w")), 650.0);
    EXPECT_FALSE(kept->weightKg); // a weight without a unit is not guessed
    // The catalogue shows it, and the plan keeps a reason for it.
    EXPECT_TRUE(deviceFactsLine(*kept, wording).contains(QStringLiteral("650 W assumed")))
        << deviceFactsLine(*kept, wording).toStdString();
    const auto reason =
        sourceAt(plan(), pathOfAssumed(QStringLiteral("acme-m2"), QStringLiteral("power_max_w")));
    ASSERT_TRUE(reason);
    EXPECT_FALSE(reason->text.value_or(QString()).isEmpty());
    EXPECT_EQ(reason->confidence, Standing::Assumed);
}

TEST_F(DeviceTypesTest, WhatIsNoFigureIsRefusedWithAReason)
{
    readFolder();
    DeviceTypesModel &model = dialog()->model();
    QString why;
    QObject::connect(
        &model, &DeviceTypesModel::refused, &page, [&why](const QString &text) { why = text; });
    const QModelIndex power = model.index(1, DeviceTypesModel::PowerColumn);
    EXPECT_FALSE(model.setData(power, QStringLiteral("much"), Qt::EditRole));
    EXPECT_FALSE(why.isEmpty());
    EXPECT_FALSE(model.setData(power, QStringLiteral("-5"), Qt::EditRole));
    const QModelIndex known = model.index(0, DeviceTypesModel::PowerColumn);
    EXPECT_FALSE(model.flags(known).testFlag(Qt::ItemIsEditable));
}

TEST_F(DeviceTypesTest, ProblemsAreListedWithFileLineAndRule)
{
    readFolder();
    DeviceTypeProblemsModel &problems = dialog()->problems();
    ASSERT_EQ(problems.rowCount(), 2);
    const auto text = [&problems](int row, int column) {
        return problems.index(row, column).data().toString();
    };
    EXPECT_EQ(text(0, DeviceTypeProblemsModel::FileColumn), QStringLiteral("Acme/M2.yaml"));
    EXPECT_EQ(text(0, DeviceTypeProblemsModel::LineColumn), QStringLiteral("7:9"));
    EXPECT_EQ(text(0, DeviceTypeProblemsModel::RuleColumn), QStringLiteral("weight-without-unit"));
    EXPECT_EQ(text(1, DeviceTypeProblemsModel::RuleColumn), QStringLiteral("yaml"));
}

TEST_F(DeviceTypesTest, KindsAndWhatSitsInBaysAreChosenInTheWindow)
{
    writeType("Acme/M3.yaml",
              "module-bays:\n  - {name: PSU1, position: '1'}\n  - {name: PSU2, position: '2'}\n"
              "  - {name: Linecard 1, position: '3'}\n");
    QTemporaryDir modules;
    QFile supply(modules.filePath(QStringLiteral("PSU.yaml")));
    ASSERT_TRUE(supply.open(QIODevice::WriteOnly));
    supply.write("---\nmanufacturer: Acme\nmodel: PSU\npower-ports:\n"
                 "  - {name: In, type: iec-60320-c14, maximum_draw: 750}\n");
    supply.close();
    readFolder();
    DeviceTypesModel &model = dialog()->model();
    ASSERT_EQ(model.rowCount(), 3);
    model.setData(
        model.index(2, DeviceTypesModel::KindColumn), int(DeviceKind::Storage), Qt::EditRole);
    dialog()->readModules({modules.path()});
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog()->modules().count() == 1; }));
    dialog()->table().selectRow(2);
    EXPECT_EQ(dialog()->moduleCount().value(), 2); // as many as there are bays for supplies
    // A number that somebody types stays with another rule for several ports.
    dialog()->moduleCount().setValue(4);
    for (QComboBox *each : dialog()->findChildren<QComboBox *>()) {
        if (each->itemText(1) == QStringLiteral("all ports together")) {
            each->setCurrentIndex(1);
            EXPECT_EQ(dialog()->moduleCount().value(), 4);
            each->setCurrentIndex(0);
        }
    }
    dialog()->moduleCount().setValue(2);
    QTest::mouseClick(&dialog()->useModulesButton(), Qt::LeftButton);
    keep();
    const DeviceEntry *kept = planEntry("acme-m3");
    ASSERT_NE(kept, nullptr);
    EXPECT_EQ(kept->kind, DeviceKind::Storage);
    EXPECT_EQ(kept->assumed.value(QStringLiteral("power_max_w")), 750.0); // one stands in
}

TEST_F(DeviceTypesTest, AKindIsSteppedThroughByKeysAndTakenByEnter)
{
    readFolder();
    QTableView &table = dialog()->table();
    const QModelIndex cell = table.model()->index(0, DeviceTypesModel::KindColumn);
    table.setCurrentIndex(cell);
    keyOnTable(Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    ASSERT_NE(box, nullptr);
    box->setCurrentIndex(int(DeviceKind::GpuSystem));
    QTest::keyClick(box, Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), box) << "one step takes nothing";
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor(
        [&cell] { return cell.data(Qt::EditRole).toInt() == int(DeviceKind::GpuSystem) + 2; }));
}

TEST_F(DeviceTypesTest, OnlyWhatIsTickedIsKept)
{
    readFolder();
    keyOnTable(Qt::Key_Space);
    EXPECT_EQ(dialog()->model().chosenCount(), 1);
    keep();
    EXPECT_EQ(planEntry("acme-m1"), nullptr);
    EXPECT_NE(planEntry("acme-m2"), nullptr);
}

TEST_F(DeviceTypesTest, FilesThatAreDroppedOntoTheCatalogueAreRead)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(types.filePath(QStringLiteral("Acme/M1.yaml")))});
    CatalogueView &view = page.catalogue();
    const QPoint point(5, 5);
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &drop);
    ASSERT_NE(dialog(), nullptr);
    waitForTypes();
    EXPECT_EQ(dialog()->model().rowCount(), 1);
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/plan.kfplan"))});
    EXPECT_TRUE(droppedDeviceTypes(other).isEmpty());
}

TEST_F(DeviceTypesTest, ImportingAgainReplacesWhatWasImported)
{
    readFolder();
    keep();
    const qsizetype count = plan().catalog.devices.size();
    writeType("Acme/M1.yaml", "weight: 9\nweight_unit: kg\n");
    readFolder();
    keep();
    EXPECT_EQ(plan().catalog.devices.size(), count);
    EXPECT_EQ(planEntry("acme-m1")->weightKg, 9.0);
}

} // namespace
} // namespace kf
