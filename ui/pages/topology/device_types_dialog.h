// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Device types of NetBox out of files or a folder: what was read, what is not known, what is wrong,
// before they are kept as own devices.

#include "core/exchange/device_types_entries.h"
#include "core/exchange/device_types_folder.h"
#include "ui/document/worker.h"
#include "ui/pages/page.h"
#include "ui/pages/topology/device_dialog.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMimeData;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;

namespace kf {

class DeviceTypeProblemsModel;
class DeviceTypesModel;

class DeviceTypesDialog : public QDialog {
    Q_OBJECT

public:
    /// Takes over what is ticked; a refusal is shown and the dialog stays.
    using Keep = std::function<Result<>(const QList<DeviceEntry> &, DeviceHome)>;

    DeviceTypesDialog(const PageContext &context, const Keep &keep, QWidget *parent);

    /// Reads these files and folders beside the window, and shows them.
    void read(const QStringList &paths);
    /// Reads module types, to choose from what sits in the bays of a device.
    void readModules(const QStringList &paths);

    void accept() override;

    DeviceTypesModel &model() { return *m_model; }
    DeviceTypeProblemsModel &problems() { return *m_problems; }
    QTableView &table() { return *m_table; }
    QPushButton &keepButton() { return *m_keepButton; }
    QComboBox &modules() { return *m_modules; }
    QSpinBox &moduleCount() { return *m_moduleCount; }
    QPushButton &useModulesButton() { return *m_useModules; }

private:
    QHBoxLayout *fileRow();
    QHBoxLayout *filterRow();
    QHBoxLayout *buttonRow();
    QWidget *moduleRow();
    void buildTables();
    void chooseFiles();
    void chooseFolder();
    void chooseModules();
    void presentModules();
    void presentBays();
    void useModules();
    SupplyPolicy policy() const;
    void present();
    void presentButtons();
    void presentRest();
    void tickShown(bool ticked);
    void goToProblem(int row);
    void say(const QString &text, bool isRefusal);

    const PageContext m_context;
    Keep m_keep;
    Worker<QStringList, Result<DeviceTypeFolder>> m_reader;
    Worker<QStringList, Result<DeviceTypeFolder>> m_moduleReader;
    DeviceTypeFolder m_folder;
    QList<DeviceTypeFacts> m_moduleFacts; ///< those that state a draw, as they are offered
    DeviceTypesModel *m_model;
    QSortFilterProxyModel *m_shown;
    DeviceTypeProblemsModel *m_problems;
    QLabel *m_source;
    QComboBox *m_supplies;
    QLineEdit *m_search;
    QCheckBox *m_onlyUnknown;
    QTableView *m_table;
    QComboBox *m_modules;
    QSpinBox *m_moduleCount;
    QPushButton *m_useModules;
    QWidget *m_moduleRow;
    QLabel *m_problemsTitle;
    QTableView *m_problemTable;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QComboBox *m_home;
    QPushButton *m_keepButton;
};

/// The files and folders that are dropped where all of them may hold device types; else nothing.
QStringList droppedDeviceTypes(const QMimeData &data);

} // namespace kf
