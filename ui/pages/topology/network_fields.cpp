// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_fields.h"

#include "core/catalog/device_list.h"
#include "core/cells/cell_number.h"
#include "core/plan/edits/fabrics.h"
#include "core/topology/fabric_roles.h"
#include "core/topology/topology_walk.h"
#include "core/words/cable_words.h"
#include "core/words/fabric_words.h"
#include "ui/pages/parts/elided_button.h"
#include "ui/pages/topology/network_list_dialog.h"

#include <QCheckBox>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kf {

namespace {

constexpr std::array kLayouts = {FabricLayout::Pair, FabricLayout::Tree, FabricLayout::Leaves};

/// Kinds of devices that can be a switch, or manage switches.
bool isOfNetworks(const DeviceEntry &entry)
{
    return entry.kind == DeviceKind::IbSwitch || entry.kind == DeviceKind::EthSwitch ||
           entry.kind == DeviceKind::Management;
}

/// What a network serves that names nobody.
QString allServed(const Fabric &fabric)
{
    return fabric.network == NetworkKind::OutOfBand
               ? NetworkFields::tr("Whatever has ports of its speed")
               : NetworkFields::tr("All GPU and rack-scale systems");
}

/// A whole number in a field; nothing for an empty one.
Result<std::optional<int>> wholeIn(const QString &text, const QLocale &locale)
{
    if (text.trimmed().isEmpty())
        return std::optional<int>();
    return enteredNumber(text, NumberForm::Plain, locale)
        .andThen([&text](double number) -> Result<std::optional<int>> {
            if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
                return Error{ErrorKind::Invalid,
                             NetworkFields::tr("\"%1\" is no whole number.").arg(text),
                             {},
                             {}};
            return std::optional(static_cast<int>(number));
        });
}

} // namespace

NetworkFields::NetworkFields(const PageContext &context, QWidget *parent)
    : FieldForm(context, parent)
    , m_layouts(new CalmChoice)
    , m_rails(new QCheckBox)
{
    FieldEdit *name =
        addText(tr("Name"), tr("How the plan calls this network"), [this](const QString &text) {
            return take([&text](Fabric &fabric) {
                fabric.name = text.isEmpty() ? std::nullopt : std::optional(text);
            });
        });
    m_shown.append({name, [name](const Fabric &fabric) {
                        name->present(fabric.name.value_or(QString()), fabric.id);
                    }});
    for (const FabricLayout layout : kLayouts)
        m_layouts->addItem(layoutText(layout));
    addField(tr("Layout"), tr("How its switches are joined"), m_layouts);
    connect(m_layouts, &QComboBox::activated, this, [this](int index) {
        change([index](Fabric &fabric) { fabric.layout = kLayouts[size_t(index)]; });
    });
    m_shown.append({m_layouts, [this](const Fabric &fabric) {
                        const auto its =
                            std::find(kLayouts.cbegin(), kLayouts.cend(), layoutOf(fabric));
                        m_layouts->setCurrentIndex(int(its - kLayouts.cbegin()));
                    }});
    addField(
        tr("Rails"), tr("Port 1 of each system to the first leaf of its unit, and so on"), m_rails);
    connect(m_rails, &QCheckBox::clicked, this, [this](bool rails) {
        change([rails](Fabric &fabric) { fabric.rails = rails; });
    });
    m_shown.append({m_rails, [this](const Fabric &fabric) {
                        m_rails->setChecked(fabric.rails);
                        setShown(m_rails, layoutOf(fabric) == FabricLayout::Tree);
                    }});
    addLists();
    addSpeed();
    addRatio();
    addNumbers();
    addSwitches();
}

void NetworkFields::addSpeed()
{
    FieldEdit *speed =
        addText(tr("Port speed, Gbit/s"),
                tr("Of a whole port, all planes; empty: that of the leaf"),
                [this](const QString &text) -> Result<> {
                    if (text.trimmed().isEmpty())
                        return take([](Fabric &fabric) { fabric.gbps.reset(); });
                    return enteredNumber(text, NumberForm::Plain, context().wording.locale)
                        .andThen([this](double gbps) {
                            return take([gbps](Fabric &fabric) { fabric.gbps = gbps; });
                        });
                });
    m_shown.append({speed, [this, speed](const Fabric &fabric) {
                        speed->present(fabric.gbps ? editText(*fabric.gbps,
                                                              NumberForm::Plain,
                                                              context().wording.locale)
                                                   : QString(),
                                       tr("of the leaf"));
                    }});
}

void NetworkFields::addLists()
{
    addList(
        tr("Connects"),
        tr("Kinds of systems that hang on it, and by how many ports"),
        [this](const Fabric &fabric) { return servedText(fabric); },
        &NetworkFields::chooseServed);
    addList(
        tr("Rooms"),
        tr("Rooms whose systems and switches it takes"),
        [this](const Fabric &fabric) { return roomsText(fabric); },
        &NetworkFields::chooseRooms);
    addList(
        tr("Cables"),
        tr("What it is laid with, in order of preference"),
        [this](const Fabric &fabric) { return cablesText(fabric); },
        &NetworkFields::chooseCables);
}

/// A button that says what is chosen and opens the list of it.
void NetworkFields::addList(const QString &name,
                            const QString &tip,
                            const std::function<QString(const Fabric &)> &text,
                            void (NetworkFields::*open)())
{
    auto *button = new ElidedButton;
    button->setProperty("inline", true);
    addField(name, tip, button);
    connect(button, &QPushButton::clicked, this, open);
    m_shown.append({button, [button, name, tip, text](const Fabric &fabric) {
                        const QString chosen = text(fabric);
                        button->setWhole(chosen);
                        button->setToolTip(QStringLiteral("%1: %2").arg(tip, chosen));
                        button->setAccessibleDescription(chosen);
                    }});
}

QString NetworkFields::servedText(const Fabric &fabric) const
{
    if (!fabric.serves)
        return allServed(fabric);
    QStringList names;
    const CatalogView view(plan().catalog, context().catalog);
    for (const Id &id : *fabric.serves)
        names.append(pricedName(id, plan(), view, context().wording));
    return names.isEmpty() ? tr("no systems") : names.join(QStringLiteral(", "));
}

QString NetworkFields::roomsText(const Fabric &fabric) const
{
    if (!fabric.rooms)
        return tr("All rooms");
    QStringList names;
    for (const Id &id : *fabric.rooms) {
        const Room *room = findRoom(plan().topology, id);
        names.append(room == nullptr ? id : room->name.value_or(id));
    }
    return names.isEmpty() ? tr("none") : names.join(QStringLiteral(", "));
}

QString NetworkFields::cablesText(const Fabric &fabric) const
{
    if (!fabric.cables)
        return tr("All of the catalogue");
    if (fabric.cables->isEmpty())
        return tr("none");
    const CatalogView view(plan().catalog, context().catalog);
    const QString first = pricedName(fabric.cables->first(), plan(), view, context().wording);
    const auto more = int(fabric.cables->size()) - 1;
    return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

void NetworkFields::chooseServed()
{
    const Fabric *its = fabric();
    if (its == nullptr)
        return;
    const CatalogView view(plan().catalog, context().catalog);
    NetworkListDialog::Shape shape{
        tr("What the network connects"), allServed(*its), {}, false, true};
    for (const Id &id : servableKinds(plan(), *its, context().catalog))
        shape.lines.append({id, pricedName(id, plan(), view, context().wording)});
    NetworkListDialog dialog(shape, its->serves, its->ports, window());
    if (dialog.exec() == QDialog::Accepted)
        change([&](Fabric &fabric) {
            fabric.serves = dialog.chosen();
            fabric.ports = dialog.ports();
        });
}

void NetworkFields::chooseRooms()
{
    const Fabric *its = fabric();
    if (its == nullptr)
        return;
    NetworkListDialog::Shape shape{tr("Rooms of the network"), tr("All rooms"), {}, false, false};
    forEachRoom(plan().topology, [&shape](const Site &, const Room &room) {
        shape.lines.append({room.id, room.name.value_or(room.id)});
    });
    NetworkListDialog dialog(shape, its->rooms, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        change([&](Fabric &fabric) { fabric.rooms = dialog.chosen(); });
}

void NetworkFields::chooseCables()
{
    const Fabric *its = fabric();
    if (its == nullptr)
        return;
    const CatalogView view(plan().catalog, context().catalog);
    NetworkListDialog::Shape shape{
        tr("Cables of the network"), tr("All of the catalogue"), {}, true, false};
    for (const Id &id : cablesFor(*its, view) + its->cables.value_or(QList<Id>())) {
        const bool isThere = std::any_of(shape.lines.cbegin(),
                                         shape.lines.cend(),
                                         [&id](const auto &line) { return line.id == id; });
        if (!isThere)
            shape.lines.append({id, pricedName(id, plan(), view, context().wording)});
    }
    NetworkListDialog dialog(shape, its->cables, {}, window());
    if (dialog.exec() == QDialog::Accepted)
        change([&](Fabric &fabric) { fabric.cables = dialog.chosen(); });
}

void NetworkFields::addRatio()
{
    FieldEdit *ratio = addText(
        tr("Down : up"),
        tr("Links of a leaf to systems for each link to the next level, or to the other leaf"),
        [this](const QString &text) {
            return enteredNumber(text, NumberForm::Plain, context().wording.locale)
                .andThen([this](double number) {
                    return take([number](Fabric &fabric) { fabric.oversubscription = number; });
                });
        });
    m_shown.append({ratio, [this, ratio](const Fabric &fabric) {
                        ratio->present(editText(
                            fabric.oversubscription, NumberForm::Plain, context().wording.locale));
                        setShown(ratio, layoutOf(fabric) != FabricLayout::Leaves);
                    }});
}

void NetworkFields::addNumbers()
{
    addWhole(
        tr("Joining links"),
        tr("Between the two leaves of a pair"),
        tr("by down : up"),
        [](const Fabric &fabric) { return fabric.pairLinks; },
        [](Fabric &fabric, std::optional<int> links) { fabric.pairLinks = links; });
    addWhole(
        tr("Systems a unit"),
        tr("That share the leaves of a scalable unit, with rails"),
        tr("as a leaf holds"),
        [](const Fabric &fabric) { return fabric.systemsPerUnit; },
        [](Fabric &fabric, std::optional<int> systems) { fabric.systemsPerUnit = systems; });
    addWhole(
        tr("Ports a system"),
        tr("By which each system hangs on this network"),
        tr("of the catalogue"),
        [](const Fabric &fabric) { return fabric.portsPerSystem; },
        [](Fabric &fabric, std::optional<int> ports) { fabric.portsPerSystem = ports; });
    addWhole(
        tr("Planes"),
        tr("Equal networks into which every port splits, 1 to 4"),
        {},
        [](const Fabric &fabric) { return std::optional(fabric.planes); },
        [](Fabric &fabric, std::optional<int> planes) { fabric.planes = planes.value_or(1); });
    addWhole(
        tr("Manager ports"),
        tr("For what manages the network, in each plane"),
        {},
        [](const Fabric &fabric) { return std::optional(fabric.managerPorts); },
        [](Fabric &fabric, std::optional<int> ports) { fabric.managerPorts = ports.value_or(0); });
    addWhole(
        tr("Uplinks a leaf"),
        tr("Out of this network, from each leaf: they take ports and are not listed"),
        {},
        [](const Fabric &fabric) { return std::optional(fabric.uplinks); },
        [](Fabric &fabric, std::optional<int> links) { fabric.uplinks = links.value_or(0); });
}

void NetworkFields::addWhole(const QString &name,
                             const QString &tip,
                             const QString &hint,
                             const std::function<std::optional<int>(const Fabric &)> &get,
                             const std::function<void(Fabric &, std::optional<int>)> &set)
{
    FieldEdit *field = addText(name, tip, [this, set](const QString &text) {
        return wholeIn(text, context().wording.locale).andThen([&](std::optional<int> number) {
            return take([&](Fabric &fabric) { set(fabric, number); });
        });
    });
    m_shown.append({field, [field, get, hint](const Fabric &fabric) {
                        const std::optional<int> number = get(fabric);
                        field->present(number ? QString::number(*number) : QString(), hint);
                    }});
}

void NetworkFields::addSwitches()
{
    addSwitch(tr("Leaf"), tr("The switches that systems hang on"), tr("none"), &Fabric::leaf);
    addSwitch(tr("Spine"), tr("The switches that join leaves"), tr("as the leaf"), &Fabric::spine);
    addSwitch(tr("Core"), tr("The switches that join spines"), tr("as the spine"), &Fabric::core);
    addSwitch(tr("Manager"),
              tr("The device that the ports for managers lead to"),
              tr("none"),
              &Fabric::manager);
}

void NetworkFields::addSwitch(const QString &name,
                              const QString &tip,
                              const QString &none,
                              std::optional<Id> Fabric::*device)
{
    auto *choice = new CalmChoice;
    choice->setMinimumContentsLength(8);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(name, tip, choice);
    connect(choice, &QComboBox::activated, this, [this, choice, device] {
        const Id id = choice->currentData().toString();
        change([&](Fabric &fabric) {
            fabric.*device = id.isEmpty() ? std::nullopt : std::optional(id);
        });
    });
    m_shown.append({choice, [this, choice, none, device](const Fabric &fabric) {
                        fillSwitches(*choice, none, fabric.*device);
                    }});
}

/// Those of the plan and of the catalogue; one that is in neither is named all the same.
void NetworkFields::fillSwitches(QComboBox &choice,
                                 const QString &none,
                                 const std::optional<Id> &chosen)
{
    QList<std::pair<QString, Id>> offered;
    for (const DeviceEntry &entry : deviceList(plan().catalog, context().catalog)) {
        if (isOfNetworks(entry))
            offered.append({entry.model, entry.id});
    }
    std::sort(offered.begin(), offered.end(), [](const auto &a, const auto &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
    choice.clear();
    choice.addItem(none, QString());
    for (const auto &[model, id] : std::as_const(offered))
        choice.addItem(model, id);
    if (chosen && choice.findData(*chosen) < 0)
        choice.addItem(*chosen, *chosen);
    choice.setCurrentIndex(choice.findData(chosen.value_or(QString())));
}

const Fabric *NetworkFields::fabric() const
{
    for (const Fabric &fabric : plan().topology.fabrics) {
        if (fabric.id == m_id)
            return &fabric;
    }
    return nullptr;
}

void NetworkFields::present(const Id &id)
{
    if (id != m_id)
        startOver();
    m_id = id;
    const Fabric *its = fabric();
    setVisible(its != nullptr);
    if (its == nullptr)
        return;
    for (const Shown &shown : std::as_const(m_shown))
        shown.present(*its);
    const FabricLayout layout = layoutOf(*its);
    const auto showNamed = [this](const QString &name, bool isShown) {
        if (QWidget *named = field(name))
            setShown(named, isShown);
    };
    const bool isTree = layout == FabricLayout::Tree;
    showNamed(tr("Joining links"), layout == FabricLayout::Pair);
    showNamed(tr("Systems a unit"), isTree && its->rails);
    showNamed(tr("Spine"), isTree);
    showNamed(tr("Core"), isTree);
}

QWidget *NetworkFields::field(const QString &name) const
{
    for (const Shown &shown : m_shown) {
        if (shown.field->accessibleName() == name)
            return shown.field;
    }
    return nullptr;
}

/// One undo step.
Result<> NetworkFields::take(const Set &set)
{
    const Fabric *its = fabric();
    if (its == nullptr)
        return {};
    Fabric changed = *its;
    set(changed);
    return edit(tr("Change network"), [&](Plan plan) {
        return replaceFabric(std::move(plan), m_id, changed, context().catalog);
    });
}

/// A choice shows what the plan has, whether it was taken or not; why not stands below.
void NetworkFields::change(const Set &set)
{
    if (!take(set))
        present(m_id);
}

} // namespace kf

#include "moc_network_fields.cpp"
