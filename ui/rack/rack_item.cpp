// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_item.h"

#include "ui/rack/room_view.h"

namespace kf {

void RackItem::present(const DrawnRack &rack)
{
    if (rack == m_rack)
        return;
    prepareGeometryChange();
    m_rack = rack;
    update();
}

QRectF RackItem::boundingRect() const
{
    return {QPointF(0, 0), rackSize(m_rack, m_view.layoutOfRacks().shape)};
}

void RackItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintRack(*painter, m_rack, m_view.look(), m_view.marksOf(m_rack.id));
}

} // namespace kf
