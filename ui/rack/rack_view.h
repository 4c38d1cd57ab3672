// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rack/rack_picture.h"
#include "ui/theme/theme.h"

#include <QGraphicsView>

namespace kf {

class RackItem;

/// Rows of racks drawn to scale: zoom with the wheel or the keyboard, pan by dragging, arrows move
/// from rack to rack.
class RackView : public QGraphicsView {
    Q_OBJECT

public:
    explicit RackView(const Theme &theme, QWidget *parent = nullptr);
    ~RackView() override;

    void present(const QList<DrawnRow> &rows);
    void setFace(Face face);

    /// The selected rack; empty where none is.
    Id selectedRack() const;
    void selectRack(const Id &rack);

    void zoomBy(double factor);
    /// Shows all racks at once.
    void fit();

Q_SIGNALS:
    void rackSelected(const kf::Id &rack);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool besideFitsBetter() const;
    void layOut();
    void repaintRacks();
    RackItem *itemOf(const Id &rack) const;

    const Theme &m_theme;
    QGraphicsScene m_scene;
    QList<DrawnRow> m_rows;
    QList<RackItem *> m_items;
    Face m_face = Face::Front;
    bool m_zoomed = false; ///< a person has chosen the zoom: resizing keeps it
};

} // namespace kf
