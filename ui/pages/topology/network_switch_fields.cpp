// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_switch_fields.h"

#include "core/plan/edits/fabrics.h"
#include "core/topology/topology_walk.h"
#include "core/words/fabric_words.h"
#include "ui/pages/topology/several.h"

#include <array>

namespace kf {

namespace {

constexpr std::array kRoles = {SwitchRole::Leaf, SwitchRole::Spine, SwitchRole::Core};

bool isSwitch(const DeviceEntry *entry)
{
    return entry != nullptr && (entry->kind == DeviceKind::IbSwitch ||
                                entry->kind == DeviceKind::EthSwitch || entry->switchPorts);
}

} // namespace

SwitchFields::SwitchFields(const PageContext &context, QWidget *parent)
    : FieldForm(context, parent)
    , m_network(new CalmChoice)
    , m_role(new CalmChoice)
{
    addField(tr("Meant for"),
             tr("Only this network takes the selected switches; else the first that needs them"),
             m_network);
    addField(tr("As"), tr("Only this role takes them; else the first that needs them"), m_role);
    m_role->addItem(tr("any role"));
    for (const SwitchRole role : kRoles)
        m_role->addItem(roleText(role));
    connect(m_network, &QComboBox::activated, this, &SwitchFields::take);
    connect(m_role, &QComboBox::activated, this, &SwitchFields::take);
}

void SwitchFields::present(const Plan &plan, const QList<Id> &devices)
{
    if (devices != m_ids)
        say({});
    const CatalogView view(plan.catalog, context().catalog);
    m_ids.clear();
    QList<PlacedDevice> switches;
    for (const Id &id : devices) {
        const PlacedDevice *device = findDevice(plan.topology, id);
        if (device == nullptr || !isSwitch(view.device(device->device)))
            continue;
        m_ids.append(id);
        switches.append(*device);
    }
    setVisible(!switches.isEmpty() && !plan.topology.fabrics.isEmpty());
    if (switches.isEmpty())
        return;
    m_network->clear();
    m_network->addItem(tr("any network"), QString());
    for (const Fabric &fabric : plan.topology.fabrics)
        m_network->addItem(fabric.name.value_or(fabric.id), fabric.id);
    const bool sameNetwork =
        Several::agree(switches, [](const PlacedDevice &device) { return device.fabric; });
    m_network->setPlaceholderText(Several::text());
    m_network->setCurrentIndex(
        sameNetwork ? m_network->findData(switches.first().fabric.value_or(QString())) : -1);
    const bool sameRole =
        Several::agree(switches, [](const PlacedDevice &device) { return device.role; });
    m_role->setPlaceholderText(Several::text());
    const std::optional<SwitchRole> role = switches.first().role;
    m_role->setCurrentIndex(sameRole ? (role ? int(*role) + 1 : 0) : -1);
}

void SwitchFields::take()
{
    const Id network = m_network->currentData().toString();
    const int role = m_role->currentIndex() - 1;
    const Result<> done =
        edit(tr("Say what %n switch(es) are for", nullptr, int(m_ids.size())), [&](Plan plan) {
            return nameSwitches(std::move(plan),
                                m_ids,
                                network.isEmpty() ? std::nullopt : std::optional(network),
                                role < 0 ? std::nullopt : std::optional(kRoles[size_t(role)]));
        });
    if (!done)
        present(plan(), QList<Id>(m_ids));
}

} // namespace kf

#include "moc_network_switch_fields.cpp"
