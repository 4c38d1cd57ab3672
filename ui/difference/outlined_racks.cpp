// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difference/outlined_racks.h"

#include "core/topology/topology_walk.h"
#include "ui/difference/difference_models.h"
#include "ui/rack/room_layout.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace kf {

namespace {

using Kind = RackChange::Kind;

constexpr double kLeastScale = 0.6; ///< below it nobody reads the devices
constexpr double kMostScale = 1.2;
constexpr double kOutlinePixels = 2.5;
constexpr int kPadding = 2 * metrics::kStep; ///< around a rack

class RackItems : public QStyledItemDelegate {
public:
    explicit RackItems(OutlinedRacks &view) : QStyledItemDelegate(&view), m_view(view) {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        m_view.paintItem(*painter, option, index.row());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return m_view.itemSize();
    }

private:
    OutlinedRacks &m_view;
};

/// The plan with those racks alone: nothing else is drawn of it.
Plan withRacks(Plan plan, const QSet<Id> &racks)
{
    changeEachRow(plan.topology, [&racks](Row &row) {
        row.racks.removeIf(
            [&racks](const Shared<Rack> &rack) { return !racks.contains(rack->id); });
    });
    return plan;
}

/// The same without colour: what came is drawn through, what went is dashed, what moved dotted.
Qt::PenStyle penOf(Kind kind)
{
    return kind == Kind::Added ? Qt::SolidLine : kind == Kind::Removed ? Qt::DashLine : Qt::DotLine;
}

bool tellsOf(const OutlinedRack &rack, const QString &key)
{
    return std::any_of(rack.difference.changes.cbegin(),
                       rack.difference.changes.cend(),
                       [&key](const RackChange &its) { return its.change.key == key; });
}

QString wordsOf(const OutlinedRack &rack, const QString &between)
{
    QStringList texts;
    for (const RackChange &change : rack.difference.changes)
        texts.append(change.text);
    return texts.join(between);
}

} // namespace

void OutlinedRacksModel::present(const QList<OutlinedRack> &racks)
{
    const auto idOf = [](const OutlinedRack &rack) {
        return rack.difference.rack;
    };
    const bool isSameRacks = std::equal(m_racks.cbegin(),
                                        m_racks.cend(),
                                        racks.cbegin(),
                                        racks.cend(),
                                        [&idOf](const OutlinedRack &one, const OutlinedRack &two) {
                                            return idOf(one) == idOf(two);
                                        });
    if (isSameRacks) { // who reads them stays where he is
        m_racks = racks;
        if (!racks.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_racks = racks;
    endResetModel();
}

int OutlinedRacksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_racks.size());
}

QVariant OutlinedRacksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OutlinedRack &rack = m_racks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return rack.difference.name;
    case Qt::ToolTipRole:
        return wordsOf(rack, QStringLiteral("\n"));
    case Qt::AccessibleTextRole:
        return tr("Rack %1: %2", "rack, what changed in it")
            .arg(rack.difference.name, wordsOf(rack, QStringLiteral("; ")));
    default:
        return {};
    }
}

OutlinedRacks::OutlinedRacks(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new OutlinedRacksModel(this))
    , m_texts(std::make_shared<RackTexts>(font()))
{
    setModel(m_model);
    setItemDelegate(new RackItems(*this));
    setAccessibleName(tr("Racks that differ"));
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void OutlinedRacks::present(const QList<RackDifference> &racks,
                            const FiguredPlans &plans,
                            const Catalog &catalog,
                            const Wording &wording)
{
    std::array<QSet<Id>, std::tuple_size_v<FiguredPlans>> wanted;
    for (const RackDifference &rack : racks) {
        wanted.at(std::size_t(rack.seenIn)).insert(rack.rack);
        for (const RackChange &change : rack.changes)
            wanted.at(std::size_t(change.seenIn)).insert(rack.rack);
    }
    std::array<QHash<Id, DrawnRack>, std::tuple_size_v<FiguredPlans>> drawn;
    QList<DrawnRow> rows;
    for (std::size_t state = 0; state < plans.size(); ++state) {
        const FiguredPlan &its = plans.at(state);
        if (its.plan == nullptr || its.figures == nullptr || wanted.at(state).isEmpty())
            continue;
        for (const DrawnRow &row :
             drawnRows(withRacks(*its.plan, wanted.at(state)), *its.figures, catalog, wording)) {
            for (const DrawnRack &rack : row.racks)
                drawn.at(state).insert(rack.id, rack);
            rows.append(row);
        }
    }
    QList<OutlinedRack> outlined;
    m_highest = 0.0;
    for (const RackDifference &rack : racks) {
        const auto found = drawn.at(std::size_t(rack.seenIn)).constFind(rack.rack);
        if (found == drawn.at(std::size_t(rack.seenIn)).cend())
            continue;
        OutlinedRack one{rack, *found, {}};
        for (const RackChange &change : rack.changes) {
            const DrawnRack seen = drawn.at(std::size_t(change.seenIn)).value(rack.rack, one.drawn);
            one.outlines.append({change, seen, deviceIndex(seen, change.device)});
        }
        m_highest = std::max(m_highest, rackFrame(one.drawn, RackShape()).height());
        outlined.append(one);
    }
    m_widths = footWidths(rows, font());
    setAccessibleDescription(rackDifferencesText(racks));
    m_model->present(outlined);
    shapeToHeight();
    if (!currentIndex().isValid() && !outlined.isEmpty()) {
        const QSignalBlocker blocker(this); // nobody has gone there
        setCurrentIndex(m_model->index(0));
    }
}

bool OutlinedRacks::tells(const QString &key) const
{
    return std::any_of(m_model->racks().cbegin(),
                       m_model->racks().cend(),
                       [&key](const OutlinedRack &rack) { return tellsOf(rack, key); });
}

void OutlinedRacks::showChange(const QString &key)
{
    const QList<OutlinedRack> &racks = m_model->racks();
    if (currentIndex().isValid() && tellsOf(racks[currentIndex().row()], key))
        return;
    const auto told = std::find_if(racks.cbegin(), racks.cend(), [&key](const OutlinedRack &rack) {
        return tellsOf(rack, key);
    });
    if (told == racks.cend())
        return;
    const QSignalBlocker blocker(this);
    setCurrentIndex(m_model->index(int(told - racks.cbegin())));
}

/// As large as lets whole racks be seen, in the room that there is.
void OutlinedRacks::shapeToHeight()
{
    const RackShape unscaled = shapeFor(m_widths, 1.0, FootStyle::Beside);
    const double around = unscaled.headHeight + unscaled.footHeight;
    const double room = viewport()->height() - around - 2 * kPadding;
    const double scale = std::clamp(room / std::max(m_highest, 1.0), kLeastScale, kMostScale);
    m_shape = shapeFor(m_widths, scale, FootStyle::Beside);
    m_shape.face = std::nullopt; // nothing that changed at the rear is hidden
    scheduleDelayedItemsLayout();
}

QSize OutlinedRacks::itemSize() const
{
    const double height = m_shape.headHeight + m_highest + m_shape.footHeight;
    return (QSizeF(m_shape.cellWidth, height) * m_shape.scale).toSize() +
           QSize(2 * kPadding, 2 * kPadding);
}

/// From pixels of the item to the scene of its rack; the feet of all racks stand on one line.
QTransform OutlinedRacks::toScene(const QRect &item, const OutlinedRack &rack) const
{
    QTransform scene;
    scene.translate(item.left() + kPadding, item.top() + kPadding);
    scene.scale(m_shape.scale, m_shape.scale);
    scene.translate(0, m_highest - rackFrame(rack.drawn, m_shape).height());
    return scene;
}

QRectF OutlinedRacks::boxOf(const OutlinedRack &rack, const OutlinedRack::Outline &outline) const
{
    const QRectF frame = rackFrame(rack.drawn, m_shape);
    if (outline.device < 0)
        return frame;
    RackCell cell;
    cell.frame = frame;
    cell.heightU = rack.drawn.heightU;
    cell.face = m_shape.face;
    return deviceBox(outline.seen, cell, outline.device);
}

void OutlinedRacks::paintItem(QPainter &painter, const QStyleOptionViewItem &option, int item) const
{
    const OutlinedRack &rack = m_model->racks()[item];
    const Roles &roles = m_theme.roles();
    painter.save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, roles.accentBackground);
    painter.setTransform(toScene(option.rect, rack), true);
    const RackLook look{roles, m_texts, m_shape, m_shape.scale, Overlay::Plain};
    RackMarks marks;
    marks.fades = rack.difference.seenIn != PlanState::Merged;
    paintRack(painter, rack.drawn, look, marks);
    const double line = kOutlinePixels / m_shape.scale;
    painter.setBrush(Qt::NoBrush);
    for (const OutlinedRack::Outline &outline : rack.outlines) {
        painter.setPen(QPen(
            sideLine(roles, takenSide(outline.change.change)), line, penOf(outline.change.kind)));
        painter.drawRect(boxOf(rack, outline));
    }
    painter.restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(roles.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// That of the device there; null where none is.
const OutlinedRack::Outline *OutlinedRacks::outlineAt(const QPoint &point) const
{
    const QModelIndex at = indexAt(point);
    if (!at.isValid())
        return nullptr;
    const OutlinedRack &rack = m_model->racks()[at.row()];
    const QPointF inScene = toScene(visualRect(at), rack).inverted().map(QPointF(point));
    const double near = kOutlinePixels / m_shape.scale; // of strips, which are thin
    for (const OutlinedRack::Outline &outline : rack.outlines) {
        if (outline.device >= 0 &&
            boxOf(rack, outline).adjusted(-near, 0, near, 0).contains(inScene))
            return &outline;
    }
    return nullptr;
}

void OutlinedRacks::resizeEvent(QResizeEvent *event)
{
    shapeToHeight();
    QListView::resizeEvent(event);
}

void OutlinedRacks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_texts = std::make_shared<RackTexts>(font());
    QListView::changeEvent(event);
}

void OutlinedRacks::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT changeChosen(m_model->racks()[current.row()].difference.changes.first().change.key);
}

void OutlinedRacks::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (const OutlinedRack::Outline *outline = outlineAt(event->pos()))
        Q_EMIT changeChosen(outline->change.change.key);
}

bool OutlinedRacks::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<const QHelpEvent *>(event); // NOLINT: just asked
    const OutlinedRack::Outline *outline = outlineAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       outline != nullptr ? outline->change.text
                                          : indexAt(help->pos()).data(Qt::ToolTipRole).toString(),
                       viewport());
    return true;
}

} // namespace kf

#include "moc_outlined_racks.cpp"
