// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart in the window: shows any ChartSpec, follows it cheaply, and answers to mouse, keyboard
// and screen reader.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_picture.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace kf {

class Theme;

class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    using QWidget::show;
    /// Shows `spec`, written as `wording` says, with the next frame; of several within one frame
    /// only the last is drawn. The same chart again costs nothing.
    void show(const ChartSpec &spec, const Wording &wording);
    /// Draws what is waiting now, for tests and pictures.
    void flush();

    const ChartSpec &spec() const { return m_wanted; }

    /// The category under the crosshair; -1 where it is hidden.
    int crosshair() const { return m_crosshair; }
    /// The row of a heat map under the crosshair; -1: the crosshair means all of them.
    int crosshairRow() const { return m_row; }
    void setCrosshair(int category, int row = -1);
    /// What the crosshair says, in one line; empty where it is hidden.
    QString crosshairText() const;

    /// Where a category stands, in pixels of the widget, at the height of the plot's middle.
    QPoint pointOf(int category) const;
    /// Where a cell of a heat map stands, in pixels of the widget.
    QPoint pointOf(int category, int row) const;

    /// How often the chart has been drawn anew, and how many series were replaced in all.
    int drawnCount() const { return m_drawnCount; }
    int replacedCount() const { return m_replacedCount; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Leaves room for so many digits at the vertical axis, however few its numbers have: charts
    /// below each other then have their plots in line.
    void setAxisDigits(int digits);

    void showTable();
    void copyPicture();
    void savePicture();

Q_SIGNALS:
    /// A click or Enter on a category; `seriesId` is empty where no series is meant.
    void categoryActivated(int index, const QString &seriesId);
    void crosshairChanged(int category);
    /// A picture could not be written: the reason, for people.
    void pictureFailed(const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Paints what lies over the picture and under the crosshair; nothing here.
    virtual void paintUnderCrosshair(QPainter &painter);
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// What is drawn; its frame tells where.
    const ChartPicture &picture() const { return m_picture; }
    const Theme &theme() const { return m_theme; }
    const Wording &wording() const { return m_wording; }

private:
    void addActions();
    ChartStyle style() const;
    void takeWanted();
    void drawAnew();
    void refresh();
    int categoryAt(const QPointF &point) const;
    QString seriesAt(const QPointF &point) const;
    QString seriesOfRow() const;
    bool moveCrosshair(int key);
    bool moveRow(int key);

    const Theme &m_theme;
    ChartPicture m_picture;
    ChartSpec m_wanted;
    Wording m_wording;
    QPixmap m_pixels;
    QTimer m_frame;
    bool m_waiting = false; ///< m_wanted came within the current frame
    bool m_stale = true;    ///< m_pixels do not show m_wanted
    bool m_focusFrame = false;
    int m_crosshair = -1;
    int m_row = -1; ///< of a heat map
    int m_axisDigits = 0;
    int m_drawnCount = 0;
    int m_replacedCount = 0;
};

} // namespace kf
