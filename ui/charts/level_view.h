// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart with one level that is looked at: a line across the plot with a dot, moved in steps by
// the mouse and by keys. It changes nothing: it says where the level is wanted, and the page shows
// what would follow.

#include "ui/charts/chart_view.h"

#include <QPointF>

#include <optional>
#include <utility>

namespace kf {

/// The steps of the level, and what stands beside it.
struct ChartLevel {
    Qt::Orientation axis = Qt::Horizontal; ///< along which it moves
    QList<double> steps; ///< rising: places on the horizontal axis, or values of the vertical one
    int at = -1;         ///< the step that is shown; -1: no level
    int home = -1;       ///< where Home goes; -1: nowhere
    double value = 0.0;  ///< of the dot, where the level moves along the horizontal axis
    QStringList label;   ///< beside the dot, the first line strong
    std::optional<double> across = {}; ///< a second line the other way, in places of its axis
    QString acrossLabel = {};

    bool operator==(const ChartLevel &) const = default;
};

class LevelView : public ChartView {
    Q_OBJECT

public:
    explicit LevelView(const Theme &theme, QWidget *parent = nullptr);

    void setLevel(const ChartLevel &level);
    const ChartLevel &level() const { return m_level; }

    bool isDragging() const { return m_isDragging; }
    /// Where the dot stands, and where it would stand at a step, in pixels of the widget.
    QPoint dotOf(int step) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

Q_SIGNALS:
    /// A person looks at that step.
    void looked(int step);
    /// Enter, and Esc.
    void takeWanted();
    void putBackWanted();

protected:
    void paintUnderCrosshair(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool hasLevel() const;
    bool isNear(const QPointF &point) const;
    QPointF dotAt(int step) const;
    int stepAt(const QPointF &point) const;
    void look(int step);
    void paintAcross(QPainter &painter) const;
    void paintLevel(QPainter &painter) const;
    void paintLabel(QPainter &painter, const QPointF &dot) const;
    QRectF labelBox(const QPointF &dot) const;
    QFont labelFont() const;

    ChartLevel m_level;
    bool m_isDragging = false;
    int m_before = -1; ///< what Esc puts back in a drag
};

} // namespace kf
