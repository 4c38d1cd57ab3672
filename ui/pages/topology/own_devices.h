// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices of a person's own in the catalogue panel: described, copied from others, changed and
// deleted, in the plan as one undo step each, or in the person's library.

#include "ui/pages/page.h"
#include "ui/pages/topology/device_dialog.h"

#include <QAction>
#include <QObject>

namespace kf {

class CatalogueView;
class CatalogueUpdateDialog;
class DeviceTypesDialog;

class OwnDevices : public QObject {
    Q_OBJECT

public:
    using Edit = std::function<bool(const QString &, const PlanDocument::Change &)>;

    /// Offers its actions in `view`.
    OwnDevices(CatalogueView &view, const PageContext &context, const Edit &edit);

    QList<QAction *> actions() const
    {
        return {m_new, m_copy, m_change, m_delete, m_import, m_update};
    }

    /// The dialog for a new device, a copy of the current one, or the current one itself; null
    /// where there is none that allows it.
    DeviceDialog *describeNew();
    DeviceDialog *describeCopy();
    DeviceDialog *change();
    void remove();
    /// The dialog for device types of NetBox, which reads `paths` at once where there are any.
    DeviceTypesDialog *importTypes(const QStringList &paths = {});
    /// The dialog for copies of the plan that differ from the catalogue.
    CatalogueUpdateDialog *updateFromCatalogue();

private:
    QAction *add(const QString &text,
                 const QString &tip,
                 const QKeySequence &keys,
                 const std::function<void()> &run);
    void refresh();
    void showNewest();
    std::optional<DeviceEntry> current() const;
    bool isInPlan(const Id &device) const;
    bool isInLibrary(const Id &device) const;
    DeviceDialog *open(const DeviceEntry &device, DeviceHome home, const QString &label);
    Result<> keep(DeviceEntry device, DeviceHome home, const QString &label);
    Result<> keepTypes(const QList<DeviceEntry> &devices, DeviceHome home);
    bool agreesToDelete(const DeviceEntry &device);

    CatalogueView &m_view;
    PageContext m_context;
    Edit m_edit;
    QAction *m_new;
    QAction *m_copy;
    QAction *m_change;
    QAction *m_delete;
    QAction *m_import;
    QAction *m_update;
    Id m_newest; ///< kept, but not yet in the list
};

} // namespace kf
