// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Qt Charts part of a chart: columns, areas and lines inside the plot. It is rendered into a
// pixmap or a vector page; nothing here needs a window.

#include "core/base/chart_spec.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/strokes.h"
#include "ui/theme/roles.h"

#include <QGraphicsScene>
#include <QList>

#include <memory>

class QAbstractBarSeries;
class QAbstractSeries;
class QAreaSeries;
class QBarSet;
class QChart;
class QLineSeries;
class QPainter;
class QValueAxis;

namespace kf {

class ChartScene {
public:
    ChartScene();
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    /// Shows `spec` in the plot of `frame`. Only series that differ from the ones before are
    /// replaced; returns how many were (all of them where the shape of the chart has changed).
    int
    update(const ChartSpec &spec, const ChartFrame &frame, const QSizeF &size, const Roles &roles);

    void render(QPainter &painter, const QSizeF &size);

private:
    struct Drawn {
        QAreaSeries *area = nullptr; ///< nothing for a line
        QLineSeries *upper = nullptr;
        QLineSeries *lower = nullptr; ///< nothing for a line
    };
    /// Deletes a scene when no other thread is at Qt's list of scenes.
    struct Unlist {
        void operator()(QGraphicsScene *scene) const;
    };
    struct Columns {
        double width = 1.0; ///< in categories
        bool stacked = true;
        QList<QList<double>> values;
        QList<QColor> colours;
        bool operator==(const Columns &) const = default;
    };

    /// Width of a column in categories; neighbours without gaps overlap a little, or rounding to
    /// pixels would leave lines between them.
    static double columnWidth(const ChartSpec &spec, const ChartFrame &frame);
    static Columns columnsOf(const ChartSpec &spec, const ChartFrame &frame, const Roles &roles);
    void setAxes(const ChartFrame &frame, const QSizeF &size);
    bool hasShape(const Columns &columns, const QList<Stroke> &strokes) const;
    int rebuild(const Columns &columns, const QList<Stroke> &strokes);
    int replaceColumns(const Columns &columns);
    int replaceStrokes(const QList<Stroke> &strokes);
    void addColumns(const Columns &columns);
    void addStroke(const Stroke &stroke);
    void putOn(QAbstractSeries *series);
    QList<QAbstractSeries *> takeOff();

    std::unique_ptr<QGraphicsScene, Unlist> m_scene;
    QChart *m_chart;
    QValueAxis *m_horizontal;
    QValueAxis *m_vertical;
    QAbstractBarSeries *m_columnSeries = nullptr;
    QList<QBarSet *> m_sets;
    QList<Drawn> m_drawn;
    Columns m_columns;
    QList<Stroke> m_strokes;
    qsizetype m_categories = -1;
};

} // namespace kf
