// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is carried, drawn where it would stand: dashed where it may, red where it would be over a
// limit, hatched with the reason where it cannot stand.

#include "ui/rack/carry.h"

#include <QGraphicsItem>

namespace kf {

class RoomView;

class GhostItem : public QGraphicsItem {
public:
    explicit GhostItem(const RoomView &view);

    /// Shows what the view carries now.
    void present();

    struct LabelLine {
        QString text;
        bool isBad = false; ///< says what speaks against it
    };
    /// What stands beside what is carried.
    QList<LabelLine> labelLines() const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    /// A carried device where it would stand.
    struct Ghost {
        QRectF box;
        QString name;
    };

    QRectF labelBox(const QList<LabelLine> &lines) const;
    void paintLabel(QPainter &painter) const;

    const RoomView &m_view;
    QList<Ghost> m_ghosts;
    QRectF m_bounds;
};

} // namespace kf
