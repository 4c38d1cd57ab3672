// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One rack on the scene. Its devices are painted, not items of their own, so that thousands cost
// nothing while they are out of sight.

#include "ui/rack/rack_picture.h"

#include <QGraphicsItem>

namespace kf {

class RoomView;

class RackItem : public QGraphicsItem {
public:
    explicit RackItem(const RoomView &view) : m_view(view) {}

    void present(const DrawnRack &rack);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const RoomView &m_view;
    DrawnRack m_rack;
};

} // namespace kf
