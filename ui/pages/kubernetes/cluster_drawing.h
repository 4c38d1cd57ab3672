// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/cluster_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

/// The cluster as a drawing: the control plane on top, a column of node boxes for each pool. Boxes
/// that stand in racks are filled, planned ones outlined, placed ones that no pool counts dashed.
/// It shows values and asks for changes; the page makes them.
class ClusterDrawing : public QWidget {
    Q_OBJECT

public:
    explicit ClusterDrawing(const Theme &theme, QWidget *parent = nullptr);

    void present(const ClusterPicture &picture);

    /// The pool that is selected, by its place; -1: none.
    int current() const { return m_current; }
    void setCurrent(int pool);
    /// The middle of a pool's column, in pixels of the widget.
    QPoint pointOf(int pool) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void poolChosen(int pool);
    /// A person wants that many nodes in the pool.
    void nodesWanted(int pool, int nodes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static QString titleOf(const PoolView &pool);
    static QString placedText(const PoolView &pool);
    QRectF controlRect() const;
    QRectF poolRect(int pool) const;
    void paintControl(QPainter &painter) const;
    void paintPool(QPainter &painter, int pool) const;
    void paintNodes(QPainter &painter, const PoolView &pool, const QRectF &area) const;

    const Theme &m_theme;
    ClusterPicture m_picture;
    int m_current = -1;
};

} // namespace kf
