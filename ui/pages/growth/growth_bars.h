// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What ends first as the plan grows: a bar for each part on a logarithmic axis of GPUs, what is
// required as lines, promises as hollow marks. Up and Down choose a row, Enter goes to where it is
// planned.

#include "core/report/growth_limits.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class GrowthBars : public QWidget {
    Q_OBJECT

public:
    explicit GrowthBars(const Theme &theme, QWidget *parent = nullptr);

    void present(const GrowthLimits &limits);

    const GrowthLimits &limits() const { return m_limits; }
    /// The parts, then the claims.
    int rows() const;
    int selected() const { return m_selected; }
    /// The claim whose mark is selected; nothing where it is a part.
    std::optional<Id> claimOfSelected() const;
    /// The name of a row, in pixels of the widget.
    QPoint nameOf(int row) const;
    /// Where its bar ends or its mark stands; the end of the axis where that is not known.
    QPoint endOf(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person goes to where that is planned.
    void chosen(const QString &path);
    /// Another row is selected.
    void selectedChanged(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isClaim(int row) const { return row >= m_limits.limits.size(); }
    const GrowthLimit &limitOf(int row) const { return m_limits.limits[row]; }
    const GrowthClaim &claimOf(int row) const;
    QString titleOf(int row) const;
    QString sentenceOf(int row) const;
    QString pathOf(int row) const;
    double lineHeight() const;
    double rowHeight() const;
    double headHeight() const;
    double axisTop() const;
    double nameWidth() const;
    QRectF rowRect(int row) const;
    QRectF plotRect() const;
    double xOf(double gpus) const;
    int rowAt(const QPointF &point) const;
    bool isName(const QPointF &point) const;
    void select(int row);
    QColor colourOf(int row) const;
    void paintAxis(QPainter &painter) const;
    void paintLevels(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, int row) const;
    void paintMark(QPainter &painter, const GrowthClaim &claim, int row) const;
    void paintText(QPainter &painter, int row, double x, const QString &text) const;
    void paintReason(QPainter &painter) const;

    const Theme &m_theme;
    GrowthLimits m_limits;
    int m_selected = -1;
    bool m_focusFrame = false;
};

} // namespace kf
