// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/state_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kf {

namespace {

constexpr double kMark = 15.0;  ///< diameter
constexpr double kDot = 3.0;    ///< of what is not asked for
constexpr double kOwn = 5.0;    ///< corner of what a person has said
constexpr int kLeastColumn = 9; ///< characters
constexpr int kTitleLines = 3;
constexpr int kTitleRoom = 4 * metrics::kStep; ///< left and right of a title, with its line
constexpr int kMostName = 26;                  ///< characters
constexpr int kRow = metrics::kRowHeight - 2;  ///< as in other tables below a sheet

void paintTick(QPainter &painter, const QRectF &box)
{
    painter.drawPolyline(QPolygonF{{box.left() + box.width() * 0.26, box.center().y() + 0.5},
                                   {box.left() + box.width() * 0.44, box.bottom() - 4.5},
                                   {box.right() - box.width() * 0.24, box.top() + 5.0}});
}

void paintMark(QPainter &painter, const QRectF &box, MatrixState state, const Roles &roles)
{
    switch (state) {
    case MatrixState::None:
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.faint);
        painter.drawEllipse(box.center(), kDot / 2.0, kDot / 2.0);
        return;
    case MatrixState::Met:
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.within);
        painter.drawEllipse(box);
        painter.setPen(QPen(roles.surface, 1.7));
        return paintTick(painter, box);
    case MatrixState::Partly:
        painter.setPen(QPen(roles.nearLimit, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setPen(Qt::NoPen);
        painter.setBrush(roles.nearLimit);
        return painter.drawPie(box, -90 * 16, -180 * 16);
    case MatrixState::Open: {
        painter.setPen(QPen(roles.over, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        const double inset = box.width() * 0.33;
        const QRectF cross = box.adjusted(inset, inset, -inset, -inset);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        return painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
    case MatrixState::Unknown:
        painter.setPen(QPen(roles.muted, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.75, 0.75, -0.75, -0.75));
        return painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
    }
}

class StateDelegate : public QStyledItemDelegate {
public:
    StateDelegate(const Theme &theme, QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_theme(theme)
        , m_view(*view)
    {
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Roles &roles = m_theme.roles();
        const bool isCurrent = index == m_view.currentIndex();
        const bool isRow = index.row() == m_view.currentIndex().row();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, isRow ? roles.accentBackground : roles.surface);
        if (isCurrent && m_view.hasFocus()) {
            painter->setPen(QPen(roles.accent, 2.0));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        const StateCell &cell = static_cast<const StateTableModel *>(index.model())->cellAt(index);
        QRectF box(0.0, 0.0, kMark, kMark);
        box.moveCenter(QRectF(option.rect).center());
        if (cell.isOwn) {
            const QPointF corner(box.right() + 2.0, box.top() - 1.0);
            painter->setPen(Qt::NoPen);
            painter->setBrush(roles.accent);
            painter->drawPolygon(
                QPolygonF{{corner, corner + QPointF(kOwn, 0), corner + QPointF(kOwn, kOwn)}});
        }
        paintMark(*painter, box, cell.state, roles);
        painter->restore();
    }

private:
    const Theme &m_theme;
    QAbstractItemView &m_view;
};

} // namespace

void StateTableModel::present(const QStringList &titles, const QList<StateRow> &rows)
{
    const bool isSameShape =
        titles == m_titles &&
        std::equal(rows.cbegin(),
                   rows.cend(),
                   m_rows.cbegin(),
                   m_rows.cend(),
                   [](const StateRow &a, const StateRow &b) { return a.id == b.id; });
    if (isSameShape) {
        const bool isSame = rows == m_rows;
        m_rows = rows;
        if (!isSame && !rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        }
        return;
    }
    beginResetModel();
    m_titles = titles;
    m_rows = rows;
    endResetModel();
}

const StateCell &StateTableModel::cellAt(const QModelIndex &index) const
{
    return m_rows[index.row()].cells[index.column()];
}

int StateTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant StateTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StateCell &cell = cellAt(index);
    const QString text = cell.isOwn ? tr("%1, own choice", "a state").arg(cell.text) : cell.text;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1, %2: %3", "thing, need, state")
            .arg(m_rows[index.row()].name, m_titles[index.column()], text);
    default:
        return {};
    }
}

QVariant StateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return orientation == Qt::Horizontal ? m_titles[section] : m_rows[section].name;
}

StateTable::StateTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new StateTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new StateDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setProperty("plain", true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                          Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(theme.font(TextStyle::Caption));
    const QFontMetrics titles(horizontalHeader()->font());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setFixedHeight(kTitleLines * titles.lineSpacing() + metrics::kStep);
    connect(&theme, &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void StateTable::present(const QStringList &titles, const QList<StateRow> &rows)
{
    const QString id = currentId();
    const int column = currentIndex().column();
    m_model->present(titles, rows);
    fitNames();
    if (!id.isEmpty() && currentId() != id)
        select(id, column);
}

/// Names and titles are broken where they are longer than their column; no word of them is cut.
void StateTable::fitNames()
{
    int widest = 0;
    for (const StateRow &row : m_model->rows())
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    const int most = fontMetrics().averageCharWidth() * kMostName;
    const int wide = std::min(widest + 4 * metrics::kStep, most);
    verticalHeader()->setFixedWidth(wide);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QRect needed = fontMetrics().boundingRect(
            QRect(0, 0, wide - 3 * metrics::kStep, 0), Qt::TextWordWrap, m_model->rows()[row].name);
        setRowHeight(row, std::max(kRow, needed.height() + metrics::kStep));
    }
    const QFontMetrics titles(horizontalHeader()->font());
    int least = titles.averageCharWidth() * kLeastColumn;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString &word : title.split(u' '))
            least = std::max(least, titles.horizontalAdvance(word) + kTitleRoom);
    }
    horizontalHeader()->setMinimumSectionSize(least);
    // Columns that are there already are not widened by a new least.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QString StateTable::currentId() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rows().size() ? m_model->rows()[row].id : QString();
}

void StateTable::select(const QString &id, int column)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[row].id == id)
            setCurrentIndex(
                m_model->index(row, column >= 0 ? column : std::max(0, currentIndex().column())));
    }
}

void StateTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentId();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (id.isEmpty() || (event->key() != Qt::Key_Space && !isEnter))
        return QTableView::keyPressEvent(event);
    if (isEnter)
        Q_EMIT asked(id, currentIndex().column());
    else
        Q_EMIT switched(id, currentIndex().column());
}

void StateTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    m_pressed = event->button() == Qt::LeftButton && at.isValid() && at == currentIndex()
                    ? at
                    : QModelIndex();
    QTableView::mousePressEvent(event);
}

void StateTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (m_pressed.isValid() && m_pressed == indexAt(event->pos()))
        Q_EMIT switched(currentId(), m_pressed.column());
    m_pressed = QModelIndex();
}

void StateTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT moved(currentId(), current.column());
}

} // namespace kf

#include "moc_state_table.cpp"
