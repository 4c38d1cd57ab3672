// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole room in small, beside its view, with the part that is seen; a click goes there. It
// hides while everything is seen anyway, and leaves its place free.

#include <QWidget>

namespace kf {

class RoomView;

class MiniMap : public QWidget {
    Q_OBJECT

public:
    explicit MiniMap(RoomView &view);

    /// After another part of the room is seen.
    void refresh();

    /// Whether its place stays empty while it is not needed, so that the room keeps its size.
    void keepRoom(bool keeps);

    QSize sizeHint() const override;

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
