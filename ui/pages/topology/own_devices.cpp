// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/own_devices.h"

#include "core/plan/edits/catalog.h"
#include "core/plan/edits/topology_fields.h"
#include "core/words/refusal_words.h"
#include "ui/pages/topology/catalogue_update_dialog.h"
#include "ui/pages/topology/catalogue_view.h"
#include "ui/pages/topology/device_types_dialog.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

namespace kf {

OwnDevices::OwnDevices(CatalogueView &view, const PageContext &context, const Edit &edit)
    : QObject(&view)
    , m_view(view)
    , m_context(context)
    , m_edit(edit)
    , m_new(add(tr("&New device\u2026"),
                tr("Describe a device that the catalogue does not have"),
                QKeySequence(Qt::Key_Insert),
                [this] { describeNew(); }))
    , m_copy(add(tr("&Copy as own device\u2026"),
                 tr("Describe a device of your own, beginning with this one"),
                 QKeySequence(Qt::CTRL | Qt::Key_D),
                 [this] { describeCopy(); }))
    , m_change(add(tr("Chan&ge own device\u2026"),
                   tr("Change what is known of a device of your own"),
                   QKeySequence(Qt::Key_F2),
                   [this] { change(); }))
    , m_delete(add(tr("&Delete own device"),
                   tr("Take a device of your own out of the catalogue"),
                   QKeySequence::Delete,
                   [this] { remove(); }))
    , m_import(add(tr("&Import device types\u2026"),
                   tr("Take devices out of files or a folder of the NetBox device-type library"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                   [this] { importTypes(); }))
    , m_update(add(tr("&Update from catalogue\u2026"),
                   tr("Show where copies of this plan differ from the catalogue, and take it over"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                   [this] { updateFromCatalogue(); }))
{
    auto *menu = new QMenu(&view.ownButton());
    menu->setToolTipsVisible(true);
    menu->addActions(actions());
    view.ownButton().setMenu(menu);
    connect(view.list().selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &OwnDevices::refresh);
    connect(&view.model(), &QAbstractItemModel::modelReset, this, &OwnDevices::showNewest);
    connect(&view, &CatalogueView::typesDropped, this, &OwnDevices::importTypes);
    refresh();
}

QAction *OwnDevices::add(const QString &text,
                         const QString &tip,
                         const QKeySequence &keys,
                         const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    m_view.list().addAction(action);
    return action;
}

std::optional<DeviceEntry> OwnDevices::current() const
{
    const Id id = m_view.model().deviceAt(m_view.list().currentIndex().row());
    const CatalogView catalog(m_context.document.plan().catalog, m_context.catalog);
    const DeviceEntry *entry = catalog.device(id);
    return entry != nullptr ? std::optional(*entry) : std::nullopt;
}

bool OwnDevices::isInPlan(const Id &device) const
{
    const QList<DeviceEntry> &devices = m_context.document.plan().catalog.devices;
    return std::any_of(devices.cbegin(), devices.cend(), [&device](const DeviceEntry &entry) {
        return entry.id == device;
    });
}

bool OwnDevices::isInLibrary(const Id &device) const
{
    return m_context.library != nullptr && m_context.library->holds(device);
}

void OwnDevices::refresh()
{
    const std::optional<DeviceEntry> device = current();
    const bool own = device && device->origin != EntryOrigin::Shipped;
    m_copy->setEnabled(device.has_value());
    m_change->setEnabled(own);
    m_delete->setEnabled(own);
}

/// The list is another one: what was kept last is chosen in it.
void OwnDevices::showNewest()
{
    const CatalogueModel &model = m_view.model();
    for (int row = 0; row < model.rowCount() && !m_newest.isEmpty(); ++row) {
        if (model.deviceAt(row) != m_newest)
            continue;
        m_view.list().setCurrentIndex(model.index(row));
        m_view.list().scrollTo(model.index(row));
        m_newest.clear();
    }
    refresh();
}

DeviceDialog *OwnDevices::open(const DeviceEntry &device, DeviceHome home, const QString &label)
{
    const CatalogView catalog(m_context.document.plan().catalog, m_context.catalog);
    const bool canKeep = m_context.library != nullptr && m_context.library->canKeep();
    auto *dialog = new DeviceDialog(
        device,
        catalog,
        m_context.wording.units,
        home,
        canKeep,
        [this, label](const DeviceEntry &typed, DeviceHome where) {
            return keep(typed, where, label);
        },
        &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

DeviceDialog *OwnDevices::describeNew()
{
    DeviceEntry device;
    device.kind = DeviceKind::GpuSystem;
    return open(device, DeviceHome::Plan, tr("Add own device"));
}

DeviceDialog *OwnDevices::describeCopy()
{
    std::optional<DeviceEntry> device = current();
    if (!device)
        return nullptr;
    device->id.clear();
    device->model = tr("%1 (own)").arg(device->model);
    return open(*device, DeviceHome::Plan, tr("Add own device"));
}

DeviceDialog *OwnDevices::change()
{
    const std::optional<DeviceEntry> device = current();
    if (!device || device->origin == EntryOrigin::Shipped)
        return nullptr;
    const DeviceHome home = isInLibrary(device->id) ? DeviceHome::Library : DeviceHome::Plan;
    return open(*device, home, tr("Change own device"));
}

/// The plan is asked first, so that no library is written for a device that it refuses; what stood
/// in the other place goes, unless the plan uses it and keeps its copy.
Result<> OwnDevices::keep(DeviceEntry device, DeviceHome home, const QString &label)
{
    const Plan plan = m_context.document.plan();
    const bool isNew = device.id.isEmpty();
    if (isNew)
        device.id = newDeviceId(plan, m_context.catalog, device.model);
    Result<Plan> changed = putCatalogDevice(plan, device);
    if (!changed)
        return changed.error();
    m_newest = device.id;
    if (isNew)
        m_view.showAll(); // no filter hides it
    if (home == DeviceHome::Library) {
        if (Result<> kept = m_context.library->keep({device}); !kept)
            return kept;
        if (usesOfDevice(plan, device.id).isEmpty())
            changed = isInPlan(device.id) ? deleteCatalogDevice(plan, device.id) : plan;
    } else if (isInLibrary(device.id)) {
        if (Result<> removed = m_context.library->remove(device.id); !removed)
            return removed;
    }
    if (!changed)
        return changed.error();
    return m_context.document.edit(label, [&changed](const Plan &) { return changed; });
}

DeviceTypesDialog *OwnDevices::importTypes(const QStringList &paths)
{
    auto *dialog = new DeviceTypesDialog(
        m_context,
        [this](const QList<DeviceEntry> &devices, DeviceHome home) {
            return keepTypes(devices, home);
        },
        &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    if (!paths.isEmpty())
        dialog->read(paths);
    return dialog;
}

CatalogueUpdateDialog *OwnDevices::updateFromCatalogue()
{
    auto *dialog = new CatalogueUpdateDialog(m_context, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

/// In the library nothing can be taken back; in the plan it is one step.
Result<> OwnDevices::keepTypes(const QList<DeviceEntry> &devices, DeviceHome home)
{
    const QString label = tr("Import %n device type(s)", nullptr, int(devices.size()));
    m_newest = devices.isEmpty() ? Id() : devices.first().id;
    m_view.showAll(); // no filter hides them
    if (home == DeviceHome::Library) {
        if (Result<> kept = m_context.library->keep(devices); !kept)
            return kept;
    } else if (Result<> kept = m_context.document.edit(
                   label,
                   [&devices](Plan plan) {
                       return putCatalogDevices(std::move(plan), devices)
                           .andThen([&devices](Plan put) {
                               return noteAssumed(
                                   std::move(put),
                                   devices,
                                   tr("Typed when the device type was imported, whose file does "
                                      "not say it"));
                           });
                   });
               !kept) {
        return kept;
    }
    m_context.tell(tr("%n device type(s) imported", nullptr, int(devices.size())));
    return {};
}

bool OwnDevices::agreesToDelete(const DeviceEntry &device)
{
    const QStringList uses = usesOfDevice(m_context.document.plan(), device.id);
    const QString question =
        uses.isEmpty()
            ? tr("Delete %1 from your library? This cannot be undone.").arg(device.model)
            : tr("Delete %1 from your library? This cannot be undone. This plan uses it (%2) and "
                 "keeps its copy.")
                  .arg(device.model, uses.join(QStringLiteral(", ")));
    return QMessageBox::question(&m_view, tr("Delete own device"), question) == QMessageBox::Yes;
}

void OwnDevices::remove()
{
    const std::optional<DeviceEntry> device = current();
    if (!device || device->origin == EntryOrigin::Shipped)
        return;
    const bool inLibrary = isInLibrary(device->id);
    if (inLibrary) {
        if (!agreesToDelete(*device))
            return;
        if (Result<> removed = m_context.library->remove(device->id); !removed) {
            m_context.tell(sentenceOf(removed.error()));
            return;
        }
    }
    const bool used = !usesOfDevice(m_context.document.plan(), device->id).isEmpty();
    if (isInPlan(device->id) && !(inLibrary && used))
        m_edit(tr("Delete own device"),
               [&device](Plan plan) { return deleteCatalogDevice(std::move(plan), device->id); });
}

} // namespace kf

#include "moc_own_devices.cpp"
