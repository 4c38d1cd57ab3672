// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The components as a drawing: who needs them on the left, what they stand on on the right, the
// Kubernetes API below. What is selected has its edges in the accent. Arrows move along a column
// and along edges, Space or a click on the switch switches, Enter asks for details, Escape lets go.

#include "ui/report/graph_paint.h"

#include <QWidget>

namespace kf {

class GraphView : public QWidget {
    Q_OBJECT

public:
    explicit GraphView(const Theme &theme, QWidget *parent = nullptr);

    void present(const ComponentGraph &graph);

    /// The selected node; -1: none.
    int selected() const { return m_selected; }
    /// Selects a component by its id; tells nobody.
    void select(const Id &component);
    /// The selected component; empty where none or a group is.
    Id selectedComponent() const;
    const ComponentGraph &graph() const { return m_graph; }
    /// What would be switched on besides the node under the mouse or, without one, the selected.
    QList<int> coming() const;

    /// Where a node and its switch stand, for tests.
    QRectF boxOf(int node) const;
    QRectF switchOf(int node) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A component is selected; an empty id: none, or a group.
    void moved(const QString &component);
    /// A person switches it.
    void switched(const QString &component);
    /// A person asks what it is.
    void asked(const QString &component);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    GraphPlaces places() const;
    int nodeAt(const QPointF &point) const;
    bool isComponent(int node) const;
    bool isJoined(int node) const;
    void look(int node);
    void step(int rows);
    void follow(int columns);
    void hover(int node);
    QString sentenceOf(int node) const;

    const Theme &m_theme;
    ComponentGraph m_graph;
    int m_selected = -1;
    int m_hovered = -1; ///< the node under the mouse; -1: none
    bool m_focusFrame = false;
};

} // namespace kf
