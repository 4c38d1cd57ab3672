// SPDX-License-Identifier: GPL-3.0-or-later
// The overlay Network on the topology page: turned on and off, and what it shows beside the racks.
#include "core/words/fabric_words.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/network_panel.h"
#include "ui/pages/topology/network_part.h"
#include "ui/pages/topology/room_month_bar.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/mini_map.h"
#include "ui/rack/room_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kf {

namespace {

constexpr int kLowPage = 640; ///< pixels

} // namespace

void TopologyPage::buildNetwork()
{
    m_overlay->setToolTip(tr("What colours the racks; the network draws its cables over them "
                             "(N)"));
    m_verdict->setAccessibleName(tr("The network in one sentence"));
    m_verdict->hide();
    head()->addSpacing(2 * metrics::kStep);
    head()->addWidget(m_verdict, 1);
    m_network->bar()->hide();
    m_network->empty()->hide();
    buildNetworkPanels();
    connect(m_network, &NetworkPart::changed, this, &TopologyPage::ask);
    connect(&m_network->panel(), &NetworkPanel::waysWanted, this, [this] {
        open(RoomCommand::Cabling);
    });
    connect(m_network, &NetworkPart::hintChanged, this, [this] {
        tellSelection();
        presentLegend();
    });
}

/// They stand where catalogue and rack stand otherwise.
void TopologyPage::buildNetworkPanels()
{
    Panel *fabric = addPanel(QStringLiteral("network"), tr("Network"), Qt::RightDockWidgetArea);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(&m_network->panel());
    m_network->panel().setAutoFillBackground(false); // the card shows through
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("The network"));
    fabric->content()->addWidget(scroll, 1);
    Panel *shopping =
        addPanel(QStringLiteral("network-cables"), tr("Cables to buy"), Qt::RightDockWidgetArea);
    shopping->content()->addWidget(m_network->shopping(), 1);
    Panel *limits = addPanel(QStringLiteral("network-limits"),
                             tr("Network switches have limits"),
                             Qt::RightDockWidgetArea);
    limits->content()->addWidget(m_network->limits(), 1);
    Panel *ports = addPanel(
        QStringLiteral("network-ports"), tr("Ports of the switches"), Qt::BottomDockWidgetArea);
    ports->content()->addWidget(m_network->ports(), 1);
    ports->corner()->addWidget(m_network->portsAsTable());
    m_networkPanels = {fabric, shopping, limits, ports};
    for (Panel *panel : std::as_const(m_networkPanels))
        panel->hide();
    sizePanels({fabric, shopping}, {380, 380}, Qt::Horizontal); // four columns, both tabs in full
    sizePanels({fabric, shopping}, {13, 7}, Qt::Vertical);
}

/// A person may have closed what the network takes the place of: that stays closed.
void TopologyPage::showNetworkPanels(bool network)
{
    if (network == m_hasNetworkPanels)
        return;
    m_hasNetworkPanels = network;
    if (network) {
        m_otherPanels.clear();
        m_otherHeights.clear();
        for (Panel *panel : {m_cataloguePanel, m_rackPanel}) {
            if (panel->isHidden())
                continue;
            m_otherPanels.append(panel);
            m_otherHeights.append(panel->height());
        }
    }
    for (Panel *panel : std::as_const(m_networkPanels))
        panel->setVisible(network);
    // In a low window the racks need the room; View > Panels shows the ports all the same.
    if (height() < kLowPage)
        m_networkPanels.last()->hide();
    for (Panel *panel : std::as_const(m_otherPanels))
        panel->setVisible(!network);
    auto *docks = qobject_cast<QMainWindow *>(m_networkPanels.first()->parentWidget());
    if (docks == nullptr)
        return;
    if (!network) { // as high as they were
        QList<QDockWidget *> back;
        for (Panel *panel : std::as_const(m_otherPanels))
            back.append(panel);
        if (back.size() == m_otherHeights.size())
            docks->resizeDocks(back, m_otherHeights, Qt::Vertical);
        return;
    }
    // Tabs of what is hidden would stand about: they are joined when they are seen.
    docks->tabifyDockWidget(m_networkPanels[1], m_networkPanels[2]);
    m_networkPanels[1]->raise();
    docks->resizeDocks({m_networkPanels[0], m_networkPanels[1]}, {13, 7}, Qt::Vertical);
}

void TopologyPage::chooseOverlay(int index)
{
    if (Overlay(index) != Overlay::Network)
        m_overlayBefore = index;
    m_room->setOverlay(Overlay(index));
    m_network->bar()->setVisible(m_room->showsNetwork());
    // Its panels are wider: the tool row has room for one menu.
    m_drawing->setVisible(!m_room->showsNetwork());
    m_drawing->menu()->menuAction()->setVisible(m_room->showsNetwork());
    // Cables follow neither months nor feeds.
    m_month->setVisible(!m_room->showsNetwork());
    m_summary->setVisible(!m_room->showsNetwork());
    m_room->map().keepRoom(!m_room->showsNetwork()); // nothing stands beside it then
    if (figures())
        presentPlaces();
    showNetworkPanels(m_room->showsNetwork());
    presentFloor();
    ask(); // what a network needs is asked for while it is seen
    presentNetwork();
    presentLegend();
    goOnCarrying();
}

void TopologyPage::toggleNetwork()
{
    const int index = m_room->showsNetwork() ? m_overlayBefore : int(Overlay::Network);
    m_overlay->choose(index);
    if (showsFloor())
        showFloor(false); // cables are drawn over racks
    chooseOverlay(index);
}

/// Where its findings stand, and what some of them ask for.
void TopologyPage::showFabric(const Id &id)
{
    if (!m_room->showsNetwork())
        toggleNetwork();
    m_network->choose(id);
    if (!m_network->panel().takeFocusForWays())
        m_room->setFocus(Qt::OtherFocusReason);
}

/// Panels that were remembered from when the network was shown last give way to the others.
void TopologyPage::panelsRestored()
{
    const bool isLeftOver = std::any_of(m_networkPanels.cbegin(),
                                        m_networkPanels.cend(),
                                        [](const Panel *panel) { return !panel->isHidden(); });
    if (!isLeftOver || m_hasNetworkPanels || m_room->showsNetwork())
        return;
    m_hasNetworkPanels = true;
    m_otherPanels = {m_cataloguePanel, m_rackPanel};
    showNetworkPanels(false);
}

void TopologyPage::presentNetwork()
{
    m_verdict->setVisible(m_room->showsNetwork());
    panelsRestored();
    if (!figures())
        return;
    const Id &fabric = m_network->fabric();
    m_network->present(
        plan(),
        figures(),
        {m_study->answerTo(LinksOfFabric{fabric}), m_study->answerTo(LayoutsOfFabric{fabric})});
    presentVerdict();
}

void TopologyPage::presentVerdict()
{
    const auto &fabrics = figures()->topology.fabrics;
    const auto its = fabrics.constFind(m_network->fabric());
    if (its == fabrics.cend())
        return m_verdict->setText({});
    const FabricVerdict words = fabricVerdict(*its, context().wording);
    const QString rest = words.rest.isEmpty()
                             ? QString()
                             : QStringLiteral(" \u00b7 %1").arg(words.rest.toHtmlEscaped());
    m_verdict->setText(QStringLiteral("<b>%1</b>%2").arg(words.figure.toHtmlEscaped(), rest));
}

} // namespace kf
