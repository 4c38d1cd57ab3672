// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/rack_view.h"

#include <QGraphicsItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

constexpr double kRowGap = 40.0;
constexpr double kRowTitle = 26.0;
constexpr double kMargin = 18.0;
constexpr double kZoomStep = 1.2;
constexpr double kSmallestZoom = 0.05;
constexpr double kLargestZoom = 6.0;
constexpr double kMostFitZoom = 1.4;
constexpr double kWheelNotch = 120.0;

} // namespace

/// One rack on the scene.
class RackItem : public QGraphicsItem {
public:
    RackItem(const RackView &view, const Theme &theme, const Face &face)
        : m_view(view)
        , m_theme(theme)
        , m_face(face)
    {
        setFlag(ItemIsSelectable);
    }

    void present(const DrawnRack &rack)
    {
        if (rack == m_rack)
            return;
        prepareGeometryChange();
        m_rack = rack;
        setToolTip(rack.summary);
        update();
    }

    const DrawnRack &rack() const { return m_rack; }

    QRectF boundingRect() const override
    {
        return {QPointF(-2, -2), rackSize(m_rack) + QSizeF(4, 4)};
    }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintRack(*painter, m_rack, m_theme.roles(), m_view.font(), m_face, isSelected());
    }

private:
    const RackView &m_view;
    const Theme &m_theme;
    const Face &m_face;
    DrawnRack m_rack;
};

RackView::RackView(const Theme &theme, QWidget *parent) : QGraphicsView(parent), m_theme(theme)
{
    setScene(&m_scene);
    setAccessibleName(tr("Racks"));
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorUnderMouse);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, [this] {
        Q_EMIT rackSelected(selectedRack());
    });
    connect(&theme, &Theme::changed, this, &RackView::layOut);
}

RackView::~RackView()
{
    m_scene.disconnect(this); // the scene clears its selection while it goes
}

void RackView::present(const QList<DrawnRow> &rows)
{
    if (rows == m_rows)
        return;
    const auto shape = [](const QList<DrawnRow> &all) {
        QList<QString> ids;
        for (const DrawnRow &row : all) {
            ids.append(QStringLiteral("row %1 %2").arg(row.id, row.name));
            for (const DrawnRack &rack : row.racks)
                ids.append(QStringLiteral("%1 %2").arg(rack.id).arg(rack.heightU));
        }
        return ids;
    };
    const bool sameShape = shape(rows) == shape(m_rows);
    m_rows = rows;
    if (!sameShape) {
        layOut();
        fit();
        return;
    }
    qsizetype i = 0;
    for (const DrawnRow &row : m_rows) {
        for (const DrawnRack &rack : row.racks)
            m_items[i++]->present(rack);
    }
}

/// Rows one beside the other, or one below the other: what lets the racks be drawn larger.
bool RackView::besideFitsBetter() const
{
    double sumWidth = 0.0;
    double mostWidth = 0.0;
    double sumHeight = 0.0;
    double mostHeight = 0.0;
    for (const DrawnRow &row : m_rows) {
        const double width = double(row.racks.size()) * (kRackWidth + kRackGap) + kRowGap;
        double height = kRowTitle + kRowGap;
        for (const DrawnRack &rack : row.racks)
            height = std::max(height, kRowTitle + kRowGap + rackSize(rack).height());
        sumWidth += width;
        sumHeight += height;
        mostWidth = std::max(mostWidth, width);
        mostHeight = std::max(mostHeight, height);
    }
    const QSizeF room = viewport()->size();
    const auto zoom = [&room](double width, double height) {
        return std::min(room.width() / std::max(1.0, width), room.height() / std::max(1.0, height));
    };
    return zoom(sumWidth, mostHeight) > zoom(mostWidth, sumHeight);
}

void RackView::layOut()
{
    const Id selected = selectedRack();
    m_items.clear();
    m_scene.clear();
    m_scene.setBackgroundBrush(m_theme.roles().surface);
    const bool beside = besideFitsBetter();
    double y = 0.0;
    double left = 0.0;
    for (const DrawnRow &row : m_rows) {
        if (beside)
            y = 0.0;
        QGraphicsSimpleTextItem *title =
            m_scene.addSimpleText(row.name, m_theme.font(TextStyle::Section));
        title->setBrush(m_theme.roles().muted);
        title->setPos(left, y);
        y += kRowTitle;
        double tallest = 0.0;
        for (const DrawnRack &rack : row.racks)
            tallest = std::max(tallest, rackSize(rack).height());
        double x = left;
        for (const DrawnRack &rack : row.racks) {
            auto *item = new RackItem(*this, m_theme, m_face);
            item->present(rack);
            item->setPos(x, y + tallest - rackSize(rack).height());
            m_scene.addItem(item);
            m_items.append(item);
            x += kRackWidth + kRackGap;
        }
        y += tallest + kRowGap;
        left = beside ? x + kRowGap : 0.0;
    }
    m_scene.setSceneRect(
        m_scene.itemsBoundingRect().adjusted(-kMargin, -kMargin, kMargin, kMargin));
    selectRack(selected);
}

void RackView::setFace(Face face)
{
    m_face = face;
    repaintRacks();
}

void RackView::repaintRacks()
{
    for (RackItem *item : std::as_const(m_items))
        item->update();
}

RackItem *RackView::itemOf(const Id &rack) const
{
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(), [&rack](const RackItem *item) {
            return item->rack().id == rack;
        });
    return found == m_items.cend() ? nullptr : *found;
}

Id RackView::selectedRack() const
{
    for (const RackItem *item : m_items) {
        if (item->isSelected())
            return item->rack().id;
    }
    return {};
}

void RackView::selectRack(const Id &rack)
{
    RackItem *item = itemOf(rack);
    if (item == nullptr || item->isSelected())
        return;
    m_scene.clearSelection();
    item->setSelected(true);
    ensureVisible(item);
}

void RackView::zoomBy(double factor)
{
    const double wanted = std::clamp(transform().m11() * factor, kSmallestZoom, kLargestZoom);
    const double step = wanted / transform().m11();
    scale(step, step);
    m_zoomed = true;
}

void RackView::fit()
{
    m_zoomed = false;
    if (m_scene.sceneRect().isEmpty())
        return;
    fitInView(m_scene.sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > kMostFitZoom)
        setTransform(QTransform::fromScale(kMostFitZoom, kMostFitZoom));
}

void RackView::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch));
    event->accept();
}

void RackView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && !m_items.isEmpty()) {
        const auto current = m_items.indexOf(itemOf(selectedRack()));
        const auto next = std::clamp(current + step, qsizetype(0), m_items.size() - 1);
        selectRack(m_items[next]->rack().id);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
        zoomBy(kZoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1.0 / kZoomStep);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void RackView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_zoomed)
        return;
    layOut();
    fit();
}

void RackView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (!m_zoomed)
        fit();
}

} // namespace kf
