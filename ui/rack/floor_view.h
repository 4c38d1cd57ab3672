// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The halls seen from above. It shows and changes the selection of the room: the same racks, from
// another side. Enter or a double click looks at a rack from the front.

#include "ui/rack/floor_picture.h"
#include "ui/rack/room_view.h"

namespace kf {

class FloorView : public ZoomView {
    Q_OBJECT

public:
    /// `room` holds the racks and the selection, and must outlive it.
    FloorView(RoomView &room, QWidget *parent = nullptr);

    void present(const QList<DrawnHall> &halls, const Wording &wording);
    const QList<DrawnHall> &halls() const { return m_halls; }
    const FloorLayout &layoutOfFloor() const { return m_layout; }

    /// Shows all halls at once.
    void fit() override;
    /// Shows a row as large as it fits.
    void fitRow(const Id &row);

    /// Where a rack, or the name of a row, stands in the viewport.
    QRect rackBox(const Id &rack) const;
    QRect rowBox(const Id &row) const;

Q_SIGNALS:
    /// The rack that is selected is to be looked at from the front.
    void opened();
    /// A rack, row or nothing was asked for its menu; already selected.
    void menuWanted(const QPoint &globalPosition);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    RackLook look() const;
    FloorDrawing drawing() const;
    RoomSpot spotAt(const QPoint &point) const;
    void click(const RoomSpot &spot, Qt::KeyboardModifiers modifiers);
    void step(int dx, int dy, bool extends);
    /// What is selected stays in sight, and is told to screen readers.
    void showSelected();
    QString toolTipAt(const RoomSpot &spot) const;

    RoomView &m_room;
    QGraphicsScene m_scene;
    QList<DrawnHall> m_halls;
    Wording m_wording;
    FloorLayout m_layout;
    std::shared_ptr<RackTexts> m_texts;
};

} // namespace kf
