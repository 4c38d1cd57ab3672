// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/network_part.h"

#include "core/report/build/network_tables.h"
#include "core/words/fabric_facts.h"
#include "core/words/fabric_words.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/value_table.h"
#include "ui/pages/topology/network_panel.h"
#include "ui/pages/topology/network_ports.h"
#include "ui/rack/room_view.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr std::array kNetworks = {
    NetworkKind::Compute, NetworkKind::Storage, NetworkKind::InBand, NetworkKind::OutOfBand};

QList<Fabric> fabricsOfKind(const Plan &plan, NetworkKind kind)
{
    QList<Fabric> fabrics = plan.topology.fabrics;
    fabrics.removeIf([kind](const Fabric &fabric) { return fabric.network != kind; });
    return fabrics;
}

} // namespace

NetworkPart::NetworkPart(const PageContext &context, RoomView &room, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_room(room)
    , m_bar(new QWidget(parent))
    , m_kinds(new Segments(tr("Network"), m_bar))
    , m_choice(new QComboBox(m_bar))
    , m_menu(new QToolButton(m_bar))
    , m_empty(new QFrame(parent))
    , m_emptyText(new QLabel)
    , m_steps(new QHBoxLayout)
    , m_panel(new NetworkPanel(context))
    , m_limits(new QWidget)
    , m_limit(new QLabel)
    , m_layouts(new ValueTable(context.theme))
    , m_shopping(new QWidget)
    , m_cables(new ValueTable(context.theme))
    , m_noCables(new QLabel(tr("Nothing to buy yet.")))
    , m_portPages(new QStackedWidget)
    , m_ports(new NetworkPorts(context.theme))
    , m_portTable(new ValueTable(context.theme))
    , m_asTable(new QToolButton)
{
    QStringList kinds;
    for (const NetworkKind kind : kNetworks)
        kinds.append(networkText(kind));
    m_kinds->setTexts(kinds);
    m_choice->setAccessibleName(tr("Which network"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_kinds);
    layout->addWidget(m_choice);
    layout->addStretch();
    layout->addWidget(m_menu);
    addCommands();
    buildEmpty();
    buildPanels();
    connect(m_kinds, &Segments::chosenChanged, this, [this](int index) {
        m_hasKind = true;
        chooseKind(kNetworks[size_t(index)]);
    });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        choose(m_choice->itemData(index).toString());
    });
    connect(&m_room, &RoomView::bundleStepWanted, this, &NetworkPart::stepBundle);
    connect(&m_room, &RoomView::otherEndWanted, this, &NetworkPart::goToOtherEnd);
}

void NetworkPart::buildPanels()
{
    const auto stack = [](QWidget &in, std::initializer_list<QWidget *> widgets) {
        auto *layout = new QVBoxLayout(&in);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::kStep);
        for (QWidget *widget : widgets)
            layout->addWidget(widget);
    };
    m_limit->setWordWrap(true);
    m_limit->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layouts->setAccessibleName(tr("Layouts and what they hold"));
    stack(*m_limits, {m_limit, m_layouts});
    m_cables->setAccessibleName(tr("Cables to buy"));
    auto *more = new QWidget;
    auto *row = new QHBoxLayout(more);
    row->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_bill, m_links}) {
        auto *button = new QPushButton(action->text());
        button->setProperty("inline", true);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    m_noCables->setProperty("muted", true);
    m_noCables->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    stack(*m_shopping, {m_noCables, m_cables, more});
    m_portTable->setAccessibleName(tr("Ports of the switches"));
    m_portPages->addWidget(m_ports);
    m_portPages->addWidget(m_portTable);
    m_asTable->setText(tr("Show as table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_portPages->setCurrentIndex(table ? 1 : 0);
        presentPanels();
    });
    connect(m_ports, &NetworkPorts::linkAtHand, this, &NetworkPart::lightPort);
    connect(m_ports, &NetworkPorts::activated, this, &NetworkPart::goToPort);
    connect(m_ports, &NetworkPorts::downWanted, this, &NetworkPart::takeDown);
    connect(m_panel, &NetworkPanel::placeWanted, this, &NetworkPart::placeMissingHere);
}

QWidget *NetworkPart::ports()
{
    return m_portPages;
}

QList<Study> NetworkPart::studies() const
{
    if (!m_room.showsNetwork() || m_fabric.isEmpty())
        return {};
    return {LinksOfFabric{m_fabric}, LayoutsOfFabric{m_fabric}};
}

void NetworkPart::chooseKind(NetworkKind kind)
{
    m_kind = kind;
    const QList<Fabric> offered = fabricsOfKind(m_plan, kind);
    choose(offered.isEmpty() ? Id() : offered.first().id);
}

void NetworkPart::choose(const Id &fabric)
{
    m_fabric = fabric;
    if (const Fabric *its = shown()) {
        m_kind = its->network;
        m_hasKind = true;
    }
    m_answers = {};
    presentChoice();
    presentSelection();
    presentEmpty();
    enableCommands();
    Q_EMIT changed();
}

const Fabric *NetworkPart::shown() const
{
    const auto found = std::find_if(m_plan.topology.fabrics.cbegin(),
                                    m_plan.topology.fabrics.cend(),
                                    [this](const Fabric &fabric) { return fabric.id == m_fabric; });
    return found == m_plan.topology.fabrics.cend() ? nullptr : &*found;
}

void NetworkPart::presentChoice()
{
    const QList<Fabric> offered = fabricsOfKind(m_plan, m_kind);
    m_choice->clear();
    for (const Fabric &fabric : offered)
        m_choice->addItem(fabric.name.value_or(fabric.id), fabric.id);
    m_choice->setCurrentIndex(m_choice->findData(m_fabric));
    m_choice->setVisible(offered.size() > 1);
    const auto kind = std::find(kNetworks.cbegin(), kNetworks.cend(), m_kind);
    m_kinds->choose(int(kind - kNetworks.cbegin()));
}

void NetworkPart::present(const Plan &plan, const EvaluationPtr &figures, const Answers &answers)
{
    if (m_room.carrying().isProposal() && plan.topology != m_plan.topology)
        m_room.carrying().cancel(); // it was for another plan
    m_plan = plan;
    m_figures = figures;
    m_answers = answers;
    m_lit.reset();
    const Id before = m_fabric;
    if (shown() == nullptr || shown()->network != m_kind) {
        const QList<Fabric> &all = plan.topology.fabrics;
        if (!m_hasKind && !all.isEmpty() && fabricsOfKind(plan, m_kind).isEmpty())
            m_kind = all.first().network; // the first look goes to what there is
        const QList<Fabric> offered = fabricsOfKind(plan, m_kind);
        m_fabric = offered.isEmpty() ? Id() : offered.first().id;
    }
    const bool isAnother = m_fabric != before;
    if (isAnother) // what was answered is about the one that is gone
        m_answers = {};
    presentChoice();
    presentSelection();
    presentEmpty();
    enableCommands();
    if (isAnother)
        Q_EMIT changed();
}

/// What stands beside the racks; nothing is made while the network is not seen.
void NetworkPart::presentPanels()
{
    if (!m_room.showsNetwork() || !m_figures)
        return;
    const FabricMap map = m_answers.map.value_or(FabricMap());
    const bool isLeft = m_left && m_left->in == m_plan.topology &&
                        (m_left->fabric.isEmpty() || m_left->fabric == m_fabric);
    m_panel->present(m_plan,
                     *m_figures,
                     map,
                     m_fabric,
                     m_room.selection().devices,
                     isLeft ? m_left->text : QString());
    presentLimits();
    m_cables->present(shoppingTable(*m_figures, view(), m_fabric, m_context.wording),
                      m_context.wording);
    const bool hasCables = m_cables->model()->rowCount() > 0;
    m_cables->setVisible(hasCables);
    m_noCables->setVisible(!hasCables);
    const Fabric *its = shown();
    m_ports->present(
        its == nullptr
            ? QList<PortLine>()
            : portLines(m_plan, map, *its, m_figures->topology, view(), m_context.wording));
    if (m_asTable->isChecked())
        m_portTable->present(portTable(m_ports->lines()), m_context.wording);
}

void NetworkPart::presentLimits()
{
    const QList<LayoutChoice> layouts = m_answers.layouts.value_or(QList<LayoutChoice>());
    const QString limit = limitSentence(layouts, m_context.wording);
    m_limit->setText(limit.isEmpty() ? tr("Nothing is counted here yet.") : limit);
    m_layouts->present(layoutTable(layouts, m_context.wording), m_context.wording);
    m_layouts->setVisible(!layouts.isEmpty());
}

/// The cable of a port is drawn as long as somebody points at it; what is selected stays.
void NetworkPart::lightPort(const Id &device, int link)
{
    m_lit.reset();
    m_ports->setMarked({});
    if (m_answers.map && link >= 0) {
        const FabricLink &its = m_answers.map->links[link];
        const QList<int> bundles = m_answers.map->bundlesOf(device);
        for (int i = 0; i < bundles.size(); ++i) {
            const FabricBundle &bundle = m_answers.map->bundles[bundles[i]];
            const bool joins =
                its.a && its.b && bundle.a == its.a->device && bundle.b == its.b->device;
            if (joins)
                m_lit = {device, i};
        }
        m_ports->setMarked({link});
    }
    presentPicture();
}

void NetworkPart::goToPort(const Id &device, int link)
{
    const FabricLink its = m_answers.map && link >= 0 ? m_answers.map->links[link] : FabricLink();
    lightPort(device, -1);
    const bool isAtA = its.a && its.a->device == device;
    const std::optional<LinkEnd> &other = isAtA ? its.b : its.a;
    m_room.selectDevice(other ? other->device : device);
}

Id NetworkPart::device() const
{
    const QList<Id> &devices = m_room.selection().devices;
    return devices.isEmpty() ? Id() : devices.last();
}

void NetworkPart::presentSelection()
{
    if (device() != m_device) {
        m_device = device();
        m_atHand = -1;
    }
    presentPicture();
    presentPanels();
}

void NetworkPart::presentPicture()
{
    NetworkPicture picture;
    if (m_room.showsNetwork() && m_answers.map)
        picture = networkPicture(m_plan,
                                 *m_answers.map,
                                 view(),
                                 m_lit ? QList<Id>{m_lit->device} : m_room.selection().devices,
                                 m_lit ? m_lit->bundle : m_atHand,
                                 m_context.wording);
    if (!m_lit)
        m_atHand = picture.atHand;
    m_room.setNetwork(picture);
    if (picture.atHand >= 0)
        m_room.setAccessibleDescription(picture.hint);
    Q_EMIT hintChanged();
}

void NetworkPart::stepBundle(int step)
{
    m_atHand += step;
    presentSelection();
}

/// The bundle stays at hand, so that Enter goes there and back.
void NetworkPart::goToOtherEnd()
{
    if (!m_answers.map || m_atHand < 0)
        return;
    const FabricMap map = *m_answers.map;
    const int bundle = map.bundlesOf(m_device).value(m_atHand, -1);
    const Id other = bundle < 0 ? Id() : otherEnd(map.bundles[bundle], m_device);
    if (other.isEmpty())
        return;
    m_room.selectDevice(other);
    m_atHand = int(map.bundlesOf(other).indexOf(bundle));
    presentSelection();
}

QString NetworkPart::hint() const
{
    return m_room.showsNetwork() ? m_room.network().hint : QString();
}

} // namespace kf

#include "moc_network_part.cpp"
