// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart whose first series is a curve with handles: each can be dragged by the mouse, moved by
// keys, typed, copied and pasted. It shows values and asks for others; the page makes the edit.

#include "ui/charts/chart_view.h"

#include <QPointF>

#include <utility>

namespace kf {

/// Whether values are asked for afresh, or by the drag or held key that the last ones came from.
enum class CurveMotion { Begins, GoesOn };

class CurveView : public ChartView {
    Q_OBJECT

public:
    explicit CurveView(const Theme &theme, QWidget *parent = nullptr);

    /// The largest value that a handle can have, and the number that it is typed in: 100 for
    /// shares.
    void setRange(double most, double typedFactor);

    bool isDragging() const { return m_dragged >= 0; }
    /// What follows from the drag, in a few words: "+1 GPU"; stands in its label.
    void setConsequence(const QString &text);

    /// Where a handle stands, in pixels of the widget.
    QPoint handleOf(int category) const;

    /// What keys do here: the keys, and what they are for.
    static QList<std::pair<QString, QString>> shortcuts();

    void copyCurve() const;
    void pasteCurve();
    /// Asks for the value of the handle under the crosshair.
    void typeValue();

Q_SIGNALS:
    /// A person wants the curve to have these values.
    void valuesWanted(const QList<double> &values, kf::CurveMotion motion);
    /// What was pasted is no curve: the reason, for people.
    void pasteRefused(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintUnderCrosshair(QPainter &painter) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<double> values() const;
    int categoryAtX(double x) const;
    double valueAt(double y) const;
    void dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers);
    void endDrag();
    bool stepKey(const QKeyEvent &event);
    void want(QList<double> values);
    void paintHandle(QPainter &painter, qsizetype hour) const;
    void paintBefore(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;
    QString textOf(double value) const;

    double m_most;
    double m_typedFactor = 1.0;
    int m_dragged = -1;     ///< the handle under the mouse
    QList<double> m_before; ///< the curve when the drag began
    QString m_consequence;
    CurveMotion m_next = CurveMotion::Begins;
};

} // namespace kf
