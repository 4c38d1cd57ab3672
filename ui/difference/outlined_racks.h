// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The racks that a difference touches, drawn beside each other: what came, went or moved stands
// there with an outline, and its words in the tool tip and for screen readers.

#include "core/figures/figures.h"
#include "core/report/rack_differences.h"
#include "ui/rack/rack_picture.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

#include <array>

namespace kf {

/// A plan of a difference with its figures; null for those that the difference has not.
struct FiguredPlan {
    const Plan *plan = nullptr;
    const Evaluation *figures = nullptr;
};
using FiguredPlans = std::array<FiguredPlan, 4>; ///< by PlanState

/// A rack with what is outlined in it.
struct OutlinedRack {
    /// The rack of the plan in which the change is seen, and the device in it; -1 for the rack.
    struct Outline {
        RackChange change;
        DrawnRack seen;
        int device = -1;
    };
    RackDifference difference;
    DrawnRack drawn;
    QList<Outline> outlines;
};

/// One item for each rack.
class OutlinedRacksModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void present(const QList<OutlinedRack> &racks);
    const QList<OutlinedRack> &racks() const { return m_racks; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<OutlinedRack> m_racks;
};

class OutlinedRacks : public QListView {
    Q_OBJECT

public:
    explicit OutlinedRacks(const Theme &theme, QWidget *parent = nullptr);

    /// Draws `racks` as they stand in the plans that each of them names.
    void present(const QList<RackDifference> &racks,
                 const FiguredPlans &plans,
                 const Catalog &catalog,
                 const Wording &wording);

    /// True where the row of that key is told of here.
    bool tells(const QString &key) const;
    /// Goes to the rack that tells of that row of the merge, where there is one.
    void showChange(const QString &key);

    void paintItem(QPainter &painter, const QStyleOptionViewItem &option, int item) const;
    QSize itemSize() const;

Q_SIGNALS:
    /// A person has gone to what the row of that key tells of.
    void changeChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void shapeToHeight();
    QTransform toScene(const QRect &item, const OutlinedRack &rack) const;
    QRectF boxOf(const OutlinedRack &rack, const OutlinedRack::Outline &outline) const;
    const OutlinedRack::Outline *outlineAt(const QPoint &point) const;

    const Theme &m_theme;
    OutlinedRacksModel *m_model;
    std::shared_ptr<RackTexts> m_texts;
    FootWidths m_widths;
    RackShape m_shape;
    double m_highest = 0.0; ///< of the racks, in units of the scene
};

} // namespace kf
