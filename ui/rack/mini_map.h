// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole room in a corner of its view, with the part that is seen; a click goes there. It hides
// while everything is seen anyway.

#include <QWidget>

namespace kf {

class RoomView;

class MiniMap : public QWidget {
    Q_OBJECT

public:
    explicit MiniMap(RoomView &view);

    /// Stands in the lower right corner of that area.
    void placeIn(const QRect &area);
    /// After another part of the room is seen.
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF seen() const;
    QTransform toMap() const;
    void goTo(const QPointF &point);

    RoomView &m_view;
};

} // namespace kf
