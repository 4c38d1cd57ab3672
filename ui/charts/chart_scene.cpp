// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/chart_numbers.h"
#include "ui/charts/series_look.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace kf {

namespace {

constexpr double kOverlap = 0.3; ///< of columns without gaps, in logical pixels

/// Qt writes each scene into a list of the application without a lock of its own, and charts are
/// painted on several threads: in the window, the preview and the PDF.
std::mutex listOfScenes;

QGraphicsScene *listedScene()
{
    const std::scoped_lock lock(listOfScenes);
    return new QGraphicsScene;
}

} // namespace

void ChartScene::Unlist::operator()(QGraphicsScene *scene) const
{
    const std::scoped_lock lock(listOfScenes);
    delete scene;
}

ChartScene::ChartScene()
    : m_scene(listedScene())
    , m_chart(new QChart)
    , m_horizontal(new QValueAxis)
    , m_vertical(new QValueAxis)
{
    // Everything is rendered at once: an index of the items would only cost time.
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_horizontal, Qt::AlignBottom);
    m_chart->addAxis(m_vertical, Qt::AlignLeft);
    // Grid and labels are placed by ChartFrame: they stand on whole pixels and are not shortened.
    m_horizontal->setVisible(false);
    m_vertical->setVisible(false);
}

ChartScene::~ChartScene() = default;

int ChartScene::update(const ChartSpec &spec,
                       const ChartFrame &frame,
                       const QSizeF &size,
                       const Roles &roles)
{
    const Columns columns = columnsOf(spec, frame, roles);
    const QList<Stroke> strokes = strokesOf(spec, frame, roles);
    const bool sameShape = hasShape(columns, strokes) && m_categories == spec.categories.size();
    if (sameShape && columns == m_columns && strokes == m_strokes) {
        setAxes(frame, size);
        return 0;
    }
    const QList<QAbstractSeries *> off =
        sameShape && columns == m_columns ? QList<QAbstractSeries *>() : takeOff();
    setAxes(frame, size);
    int changed = 0;
    if (sameShape) {
        changed = replaceColumns(columns) + replaceStrokes(strokes);
        for (QAbstractSeries *series : off)
            putOn(series);
    } else {
        qDeleteAll(off);
        changed = rebuild(columns, strokes);
    }
    m_columns = columns;
    m_strokes = strokes;
    m_categories = spec.categories.size();
    return changed;
}

void ChartScene::render(QPainter &painter, const QSizeF &size)
{
    const QRectF area(QPointF(), size);
    m_scene->render(&painter, area, area, Qt::IgnoreAspectRatio);
}

double ChartScene::columnWidth(const ChartSpec &spec, const ChartFrame &frame)
{
    if (!spec.categoriesAreSpans || spec.categories.isEmpty())
        return columnShare(spec);
    return 1.0 + kOverlap / frame.column(0).width();
}

ChartScene::Columns
ChartScene::columnsOf(const ChartSpec &spec, const ChartFrame &frame, const Roles &roles)
{
    Columns columns;
    columns.stacked = isStacked(spec);
    columns.width = columnWidth(spec, frame);
    if (!hasColumns(spec))
        return columns;
    for (int i = 0; i < spec.series.size(); ++i) {
        if (!isPart(spec.series[i]))
            continue;
        QList<double> values;
        values.reserve(spec.categories.size());
        for (qsizetype k = 0; k < spec.categories.size(); ++k) {
            const double value = valueAt(spec.series[i], k);
            values.append(std::isnan(value) ? 0.0 : value * frame.scale.factor);
        }
        columns.values.append(values);
        columns.colours.append(lookOf(spec, i, roles).colour);
    }
    return columns;
}

void ChartScene::setAxes(const ChartFrame &frame, const QSizeF &size)
{
    const QRectF whole(QPointF(), size);
    if (m_chart->geometry() != whole) {
        m_scene->setSceneRect(whole);
        m_chart->setGeometry(whole);
    }
    if (m_chart->plotArea() != frame.plot)
        m_chart->setPlotArea(frame.plot);
    m_horizontal->setRange(frame.places.left(), frame.places.right());
    m_vertical->setRange(frame.values.bottom, frame.values.top);
}

bool ChartScene::hasShape(const Columns &columns, const QList<Stroke> &strokes) const
{
    const auto sameKind = [](const Stroke &a, const Stroke &b) {
        return a.isArea() == b.isArea() && a.pen == b.pen && a.brush == b.brush;
    };
    return columns.stacked == m_columns.stacked && columns.width == m_columns.width &&
           columns.colours == m_columns.colours &&
           std::equal(
               strokes.cbegin(), strokes.cend(), m_strokes.cbegin(), m_strokes.cend(), sameKind);
}

int ChartScene::rebuild(const Columns &columns, const QList<Stroke> &strokes)
{
    m_columnSeries = nullptr;
    m_sets.clear();
    m_drawn.clear();
    if (!columns.values.isEmpty())
        addColumns(columns);
    for (const Stroke &stroke : strokes)
        addStroke(stroke);
    return static_cast<int>(columns.values.size() + strokes.size());
}

int ChartScene::replaceColumns(const Columns &columns)
{
    int changed = 0;
    for (qsizetype i = 0; i < columns.values.size(); ++i) {
        if (columns.values[i] == m_columns.values[i])
            continue;
        for (qsizetype k = 0; k < columns.values[i].size(); ++k)
            m_sets[i]->replace(static_cast<int>(k), columns.values[i][k]);
        ++changed;
    }
    return changed;
}

int ChartScene::replaceStrokes(const QList<Stroke> &strokes)
{
    int changed = 0;
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        if (strokes[i] == m_strokes[i])
            continue;
        m_drawn[i].upper->replace(strokes[i].upper);
        if (m_drawn[i].lower)
            m_drawn[i].lower->replace(strokes[i].lower);
        ++changed;
    }
    return changed;
}

void ChartScene::addColumns(const Columns &columns)
{
    if (columns.stacked)
        m_columnSeries = new QStackedBarSeries;
    else
        m_columnSeries = new QBarSeries;
    m_columnSeries->setBarWidth(columns.width);
    for (qsizetype i = 0; i < columns.values.size(); ++i) {
        auto set = std::make_unique<QBarSet>(QString());
        set->append(columns.values[i]);
        set->setPen(QPen(Qt::NoPen));
        set->setBrush(columns.colours[i]);
        m_sets.append(set.release());
    }
    m_columnSeries->append(m_sets);
    putOn(m_columnSeries);
}

void ChartScene::addStroke(const Stroke &stroke)
{
    Drawn drawn;
    drawn.upper = new QLineSeries;
    drawn.upper->replace(stroke.upper);
    if (stroke.isArea()) {
        drawn.lower = new QLineSeries;
        drawn.lower->replace(stroke.lower);
        drawn.area = new QAreaSeries(drawn.upper, drawn.lower);
        // The area deletes its lines with itself.
        drawn.upper->setParent(drawn.area);
        drawn.lower->setParent(drawn.area);
        drawn.area->setPen(stroke.pen);
        drawn.area->setBrush(stroke.brush);
        putOn(drawn.area);
    } else {
        drawn.upper->setPen(stroke.pen);
        putOn(drawn.upper);
    }
    m_drawn.append(drawn);
}

void ChartScene::putOn(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_horizontal);
    series->attachAxis(m_vertical);
}

QList<QAbstractSeries *> ChartScene::takeOff()
{
    QList<QAbstractSeries *> all = m_chart->series();
    for (QAbstractSeries *series : all)
        m_chart->removeSeries(series);
    return all;
}

} // namespace kf
