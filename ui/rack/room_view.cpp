// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rack/room_view.h"

#include "ui/rack/ghost_item.h"
#include "ui/rack/mini_map.h"
#include "ui/rack/name_editor.h"
#include "ui/rack/rack_item.h"

#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

namespace kf {

namespace {

constexpr double kSmallestZoom = 0.03;
constexpr double kLargestZoom = 6.0;
constexpr double kMostFitZoom = 1.35;
constexpr double kMostRowZoom = 2.0;
constexpr double kMostRackZoom = 3.0;
constexpr double kBandOpacity = 0.12; ///< of the band that selects
constexpr double kRowLine = 3.0;      ///< pixels from a selected row to the line around it

/// What decides where racks are drawn: not what stands in them.
QStringList shapeOf(const QList<DrawnRow> &rows)
{
    QStringList shape;
    for (const DrawnRow &row : rows) {
        shape.append(QStringLiteral("%1/%2").arg(row.id, row.name));
        for (const DrawnRack &rack : row.racks)
            shape.append(QStringLiteral("%1 %2").arg(rack.id).arg(rack.heightU));
    }
    return shape;
}

/// The row with another text at the end of its title.
DrawnRow withFigure(DrawnRow row, const QString &figure)
{
    row.figure = figure;
    row.state = LimitState::Within;
    return row;
}

bool hasRackOf(const QList<DrawnRow> &rows, const QList<DrawnRow> &others)
{
    QSet<Id> known;
    for (const DrawnRow &row : others) {
        for (const DrawnRack &rack : row.racks)
            known.insert(rack.id);
    }
    return std::any_of(rows.cbegin(), rows.cend(), [&known](const DrawnRow &row) {
        return std::any_of(row.racks.cbegin(), row.racks.cend(), [&known](const DrawnRack &rack) {
            return known.contains(rack.id);
        });
    });
}

} // namespace

RoomView::RoomView(const Theme &theme, QWidget *parent)
    : ZoomView(parent)
    , m_theme(theme)
    , m_texts(std::make_shared<RackTexts>(font()))
{
    setScene(&m_scene);
    setAccessibleName(tr("Room"));
    setZoomRange(kSmallestZoom, kLargestZoom);
    setAcceptDrops(true);
    m_ghost = new GhostItem(*this);
    m_scene.addItem(m_ghost);
    m_map = new MiniMap(*this);
    connect(&theme, &Theme::changed, this, &RoomView::layOut);
    for (const QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, m_map, &MiniMap::refresh);
        // Names at the edge stay there: scrolled pixels would carry them along.
        connect(bar, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    }
    connect(this, &ZoomView::zoomChanged, this, [this] {
        m_ghost->present();
        m_map->refresh();
    });
    connect(&m_carry, &RoomCarry::begun, viewport(), qOverload<>(&QWidget::update));
    connect(&m_carry, &RoomCarry::moved, this, &RoomView::showCarry);
    connect(&m_carry, &RoomCarry::ended, this, &RoomView::endCarry);
    connect(&m_carry, &RoomCarry::placed, this, &RoomView::placed);
    connect(&m_carry, &RoomCarry::refused, this, &RoomView::refused);
    connect(&m_carry, &RoomCarry::noted, this, &RoomView::noted);
    m_scene.setBackgroundBrush(theme.roles().surface);
}

RoomView::~RoomView() = default;

void RoomView::present(const QList<DrawnRow> &rows)
{
    if (rows == m_rows)
        return;
    const bool isOther = !m_rows.isEmpty() && !hasRackOf(rows, m_rows); // another plan
    // What a person has zoomed into stays where it is; else figures get the room they need, the
    // same for the same plan: a step that is undone leaves no trace.
    const bool stays =
        shapeOf(rows) == shapeOf(m_rows) && (isZoomed() || showsNetwork() || keepsLayout(rows));
    m_rows = rows;
    m_carry.forgetRefused();
    if (!stays) {
        const bool keepsZoom = isZoomed() && !m_layout.cells.isEmpty() && !isOther;
        const bool isFitted = hasPart();
        layOut();
        if (!keepsZoom || !m_layout.bounds.intersects(seenBox()))
            showAll();
        else if (isFitted)
            fitAgain();
        return;
    }
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i]->present(drawnAt(i));
    drawNetworkLines();
    m_map->refresh();
    viewport()->update(); // titles of rows are no items
}

bool RoomView::keepsLayout(const QList<DrawnRow> &rows) const
{
    QList<DrawnRow> before;
    QList<DrawnRow> now;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        before.append(m_rows[i]);
        now.append(rows[i]);
    }
    // Measuring every text of a large room takes long; mostly those that changed are as long as
    // before.
    return footWidths(before, font()) == footWidths(now, font()) ||
           footWidths(rows, font()) == m_widths;
}

void RoomView::layOut()
{
    m_scene.setBackgroundBrush(m_theme.roles().surface);
    m_texts = std::make_shared<RackTexts>(font());
    // Texts may get wider with new figures; a layout that a person has zoomed into keeps its scale.
    showAt(freshLayout());
}

RoomLayout RoomView::freshLayout() const
{
    const QSizeF view(viewport()->size());
    return showsNetwork() ? roomLayoutWithTrays(m_rows, view, m_face)
                          : roomLayout(m_rows, font(), view, m_face);
}

void RoomView::showAt(const RoomLayout &layout)
{
    m_layout = layout;
    forgetPart();
    m_widths = footWidths(m_rows, font());
    qDeleteAll(m_items);
    m_items.clear();
    for (int i = 0; i < m_layout.cells.size(); ++i) {
        auto *item = new RackItem(*this);
        item->present(drawnAt(i));
        item->setPos(m_layout.cells[i].cell.topLeft());
        m_scene.addItem(item);
        m_items.append(item);
    }
    // Room to pan beyond the edge, so that any rack can be brought to the middle.
    const double margin = std::max(m_layout.bounds.width(), m_layout.bounds.height()) / 2;
    m_scene.setSceneRect(m_layout.bounds.adjusted(-margin, -margin, margin, margin));
    drawNetworkLines();
    m_ghost->present();
    m_map->refresh();
    viewport()->update();
}

const DrawnRack *RoomView::drawnRack(const Id &rack) const
{
    const int cell = m_layout.cellOf(rack);
    return cell < 0 ? nullptr : &drawnAt(cell);
}

RackLook RoomView::look() const
{
    return {m_theme.roles(), m_texts, m_layout.shape, transform().m11(), m_overlay};
}

RackMarks RoomView::marksOf(const Id &rack) const
{
    RackMarks marks;
    marks.selected = m_selection.racks.contains(rack);
    marks.selectedDevices = m_selectedDevices;
    marks.down = m_loss.devices;
    marks.degraded = {m_loss.degraded.keyBegin(), m_loss.degraded.keyEnd()};
    marks.unsure = m_loss.unsure;
    marks.overloaded = m_loss.racks.contains(rack);
    if (showsNetwork()) {
        marks.fades = m_network.hasChosen;
        marks.lit = m_network.lit;
        marks.cables = m_network.feet.value(rack);
    }
    if (const DrawnRack *drawn = drawnRack(rack))
        marks.refused = m_carry.refusedUnits(rack, drawn->heightU);
    return marks;
}

void RoomView::repaintRacks()
{
    viewport()->update();
}

void RoomView::setFace(SeenFace face)
{
    if (face == m_face)
        return;
    m_carry.cancel(); // it was seen from the other side
    m_face = face;
    layOut();
    if (!isZoomed())
        showAll();
    repaintRacks();
}

void RoomView::setOverlay(Overlay overlay)
{
    const bool relays = (overlay == Overlay::Network) != showsNetwork();
    m_overlay = overlay;
    if (relays) { // with trays above the rows, or without: nothing stands where it was
        layOut();
        showAll();
    }
    repaintRacks();
    m_map->refresh();
}

void RoomView::setLoss(const RoomLoss &loss)
{
    if (loss == m_loss)
        return;
    m_loss = loss;
    repaintRacks();
}

void RoomView::setNetwork(const NetworkPicture &network)
{
    if (network == m_network)
        return;
    m_network = network;
    drawNetworkLines();
    repaintRacks();
}

void RoomView::drawNetworkLines()
{
    m_networkLines = showsNetwork() ? networkLines(m_network, m_rows, m_layout) : NetworkLines();
}

void RoomView::fit()
{
    if (!m_layout.cells.isEmpty() || !m_layout.rows.isEmpty())
        showAt(freshLayout());
    showAll();
}

void RoomView::showAll()
{
    forgetZoom();
    if (!m_layout.cells.isEmpty() || !m_layout.rows.isEmpty())
        fitBox(m_layout.bounds, kMostFitZoom);
}

QRectF RoomView::seenBox() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

void RoomView::fitRow(const Id &row)
{
    for (const RowPlace &place : std::as_const(m_layout.rows)) {
        if (place.id != row)
            continue;
        fitPart(place.box, kMostRowZoom);
        m_fitted = {row, {}};
    }
}

void RoomView::fitRack(const Id &rack)
{
    const int cell = m_layout.cellOf(rack);
    if (cell < 0)
        return;
    fitPart(m_layout.cells[cell].cell, kMostRackZoom);
    m_fitted = {{}, rack};
}

void RoomView::fitAgain()
{
    const Fitted before = m_fitted;
    fitRow(before.row);
    fitRack(before.rack);
    if (!hasPart())
        showAll();
}

void RoomView::stepRack(int step, bool extends)
{
    if (m_layout.cells.isEmpty())
        return;
    const int current = m_layout.cellOf(m_selection.rack);
    const int last = int(m_layout.cells.size()) - 1;
    const int next = current < 0 ? (step > 0 ? 0 : last) : std::clamp(current + step, 0, last);
    const Id &id = m_layout.cells[next].id;
    QList<Id> racks = extends ? m_selection.racks : QList<Id>();
    selectRack(id);
    racks.removeOne(id);
    if (!racks.isEmpty())
        select({racks + QList<Id>{id}, {}, id, m_selection.u});
}

QRect RoomView::viewportBox(const Id &rack, double u, double height) const
{
    const int cell = m_layout.cellOf(rack);
    if (cell < 0)
        return {};
    const RackCell &its = m_layout.cells[cell];
    return mapFromScene(unitsBox(its.frame, its.heightU, u, height)).boundingRect();
}

QRect RoomView::headBox(const Id &rack) const
{
    const int cell = m_layout.cellOf(rack);
    if (cell < 0)
        return {};
    const QRectF box = m_layout.cells[cell].cell;
    const QRectF head(box.left(), box.top(), box.width(), m_layout.shape.headHeight / 2);
    return mapFromScene(head).boundingRect();
}

QRect RoomView::rowBox(const Id &row) const
{
    for (const RowPlace &place : m_layout.rows) {
        if (place.id == row)
            return mapFromScene(place.title).boundingRect();
    }
    return {};
}

void RoomView::bringToFront()
{
    if (isHidden())
        Q_EMIT wantedInFront();
}

void RoomView::editText(const QRect &box,
                        const QString &text,
                        const std::function<bool(const QString &)> &commit)
{
    auto *editor = new NameEditor(text, commit, this);
    editor->openAt(box.translated(viewport()->pos()), viewport()->geometry());
}

void RoomView::drawForeground(QPainter *painter, const QRectF &rect)
{
    const Roles &roles = m_theme.roles();
    const RackLook its = look();
    const Letters letters{rack_text::kName, true};
    for (int i = 0; i < m_layout.rows.size(); ++i) {
        const RowPlace &row = m_layout.rows[i];
        if (!row.box.intersects(rect) || row.title.height() * its.scale < rack_text::kName)
            continue;
        const QString name =
            m_rows[i].racks.isEmpty() ? tr("%1, no racks yet").arg(m_rows[i].name) : m_rows[i].name;
        const double inset = 6 / its.scale;
        const QRectF box = row.title.adjusted(inset, 0, -inset, 0);
        if (showsNetwork()) // what lies above the racks, instead of what they draw
            paintRowTitle(*painter, box, withFigure(m_rows[i], m_network.tray), name, letters, its);
        else
            paintRowTitle(*painter, box, m_rows[i], name, letters, its);
    }
    if (showsNetwork())
        paintNetwork(*painter, m_networkLines, its);
    for (const RowPlace &row : std::as_const(m_layout.rows)) {
        if (row.id != m_selection.row)
            continue;
        painter->setPen(QPen(roles.accent, 1.5 / its.scale));
        painter->setBrush(Qt::NoBrush);
        const double beside = kRowLine / its.scale; // its name is not struck through
        painter->drawRoundedRect(
            row.box.adjusted(-beside, -beside, beside, beside), 4 / its.scale, 4 / its.scale);
    }
    const QRectF visible = seenBox();
    for (int i = 0; i < m_layout.cells.size(); ++i) {
        const RackCell &cell = m_layout.cells[i];
        const QRectF box = pinnedName(cell.cell, cell.frame, visible, its.scale);
        if (!box.isEmpty())
            paintPinnedName(*painter, box, drawnAt(i), its);
    }
    if (m_hand == Hand::Band) {
        painter->setPen(QPen(roles.accent, 1 / its.scale));
        painter->setBrush(translucent(roles.accent, kBandOpacity));
        painter->drawRect(m_band);
    }
    if (m_hand == Hand::Racks && m_rackTargetRow >= 0) {
        const bool behind = m_rackTarget >= m_layout.cells.size() ||
                            m_layout.cells[m_rackTarget].row != m_rackTargetRow;
        const QRectF box = m_layout.rows[m_rackTargetRow].box;
        const bool isMirrored = m_layout.shape.isMirrored();
        double x = isMirrored ? box.left() : box.right();
        if (!behind && isMirrored)
            x = m_layout.cells[m_rackTarget].cell.right();
        else if (!behind)
            x = m_layout.cells[m_rackTarget].cell.left();
        painter->setPen(QPen(roles.accent, 3 / its.scale));
        painter->drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
}

} // namespace kf

#include "moc_room_view.cpp"
