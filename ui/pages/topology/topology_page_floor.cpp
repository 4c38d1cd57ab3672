// SPDX-License-Identifier: GPL-3.0-or-later
// The floor plan of the topology page: the same racks and selection, seen from above.
#include "core/words/state_words.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/topology/topology_page.h"
#include "ui/rack/floor_legend.h"
#include "ui/rack/floor_view.h"
#include "ui/rack/mini_map.h"
#include "ui/rack/sheet_foot.h"

#include <QLabel>

namespace kf {

namespace {

// Of the views to choose from; the front is the first one.
constexpr int kRearView = 1;
constexpr int kBothView = 2;
constexpr int kFloorView = 3;

SeenFace faceOfView(int view)
{
    if (view == kBothView)
        return std::nullopt;
    return view == kRearView ? Face::Rear : Face::Front;
}

int viewOfFace(SeenFace face)
{
    if (!face)
        return kBothView;
    return *face == Face::Rear ? kRearView : 0;
}

} // namespace

void TopologyPage::buildFloor()
{
    m_face->setToolTip(
        tr("The racks from the front, from the rear (mirrored, as one stands behind them) "
           "or both faces in one picture, or the halls from above (V)"));
    m_floor->hide();
    m_floor->addActions(m_room->actions());
    connect(m_floor, &FloorView::menuWanted, this, &TopologyPage::showMenu);
    connect(m_floor, &FloorView::opened, this, [this] {
        showFloor(false);
        m_room->fitRack();
    });
    connect(m_room, &RoomView::wantedInFront, this, [this] { showFloor(false); });
}

void TopologyPage::chooseView(int index)
{
    if (index != kFloorView)
        m_room->setFace(faceOfView(index));
    else if (m_room->showsNetwork()) // cables are drawn over racks
        toggleNetwork();
    showFloor(index == kFloorView);
}

bool TopologyPage::showsFloor() const
{
    return m_face->chosen() == kFloorView;
}

void TopologyPage::showFloor(bool floor)
{
    const bool hadFocus = m_room->hasFocus() || m_floor->hasFocus();
    m_face->choose(floor ? kFloorView : viewOfFace(m_room->face()));
    m_room->setVisible(!floor);
    m_floor->setVisible(floor);
    m_room->map().refresh();
    if (hadFocus)
        (floor ? static_cast<QWidget *>(m_floor) : m_room)->setFocus(Qt::OtherFocusReason);
    presentFloor();
    presentLegend();
}

void TopologyPage::presentFloor()
{
    if (showsFloor() && m_shown)
        m_floor->present(drawnHalls(plan(), *m_shown, context().wording), context().wording);
}

/// Colours with their signs; nothing where nothing is coloured.
void TopologyPage::presentLegend()
{
    const Roles &roles = context().theme.roles();
    QStringList entries;
    const auto add = [&entries](const QColor &colour, const QString &text) {
        entries.append(
            QStringLiteral("<span style=\"color:%1\">\u25a0</span>&nbsp;%2")
                .arg(colour.name(),
                     text.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;"))));
    };
    const Overlay overlay = m_room->overlay();
    if (m_room->showsNetwork() && !showsFloor()) {
        for (const CableLegend &entry : m_room->network().legend)
            add(cableColour(entry.look, roles), entry.text);
    } else if (overlay != Overlay::FreeUnits && (showsFloor() || overlay != Overlay::Plain)) {
        for (const LimitState state :
             {LimitState::Within, LimitState::Near, LimitState::Over, LimitState::Unknown})
            add(stateColour(state, roles),
                QStringLiteral("%1 %2").arg(stateSign(state), stateText(state)).trimmed());
    }
    if (showsFloor()) {
        for (const AisleAir air : {AisleAir::Cold, AisleAir::Hot, AisleAir::Mixed})
            add(aisleColour(air, roles), aisleName(air));
        add(roles.text, tr("front of the racks"));
    } else {
        for (const SheetColour &entry : legendOfLoss(m_room->loss(), roles))
            add(entry.colour, entry.text);
    }
    m_legend->setText(entries.join(QStringLiteral("&nbsp;&nbsp; ")));
    m_legend->setVisible(!entries.isEmpty());
}

} // namespace kf
