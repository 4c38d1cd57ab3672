// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/value_table.h"

#include "core/report/write/people_table.h"
#include "ui/pages/parts/wrapped_cells.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

constexpr int kCellPadding = 16;
constexpr int kWidestCharacters = 60;
constexpr int kMostWider = 3; ///< that part of its width
constexpr int kMeasuredRows = 100;
constexpr int kLeastCharacters = 12; ///< of a text that is broken

/// Of a column that stands out.
QFont strong()
{
    QFont font = QGuiApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

constexpr QLatin1Char kAskedFor('?');
constexpr QChar kDash(u'\u2013');

bool isUnknownNumber(const Cell &cell)
{
    return cell == unknownNumber();
}

/// Words that stand for a number.
bool isMark(const Cell &cell)
{
    const auto *term = std::get_if<Term>(&cell);
    return isUnknownNumber(cell) || (term != nullptr && term->name == kDash);
}

QList<bool> numericColumns(const Table &table)
{
    QList<bool> numeric;
    for (const Column &column : table.columns)
        numeric.append(column.align == Align::Right);
    for (const QList<Cell> &row : table.rows) {
        for (qsizetype column = 0; column < numeric.size(); ++column)
            numeric[column] = numeric[column] || std::holds_alternative<double>(row[column]) ||
                              isUnknownNumber(row[column]);
    }
    return numeric;
}

} // namespace

Cell unknownNumber()
{
    return Term{QString(), QString(kAskedFor)};
}

QVariant sideOf(bool isNumber)
{
    return QVariant::fromValue(
        Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

void ValueTableModel::present(const Table &whole, const Wording &wording)
{
    const Table table = shownTable(whole, Detail::Full);
    if (table == m_table && wording == m_wording)
        return;
    m_wording = wording;
    m_numeric = numericColumns(table);
    m_scales.clear();
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        m_scales.append(columnScale(table, column, wording.units));
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size()) {
        m_table = table;
        if (!table.rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QString ValueTableModel::textOf(const Cell &cell, int column) const
{
    if (const auto *number = std::get_if<double>(&cell))
        return amountText(*number, m_scales[column], Digits::Exact, m_wording.locale);
    return cellText(cell, Unit::None, m_wording);
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_table.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(cell, index.column());
    case Qt::ToolTipRole: {
        const QString text = textOf(cell, index.column());
        return index.column() == 0 ? m_words.value(text, text) : text;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_table.columns[index.column()].title,
                                            isUnknownNumber(cell) ? ValueTable::tr("not known")
                                                                  : textOf(cell, index.column()));
    case Qt::TextAlignmentRole:
        return sideOf(isNumeric(index.column()) &&
                      (!holdsWords(cell) || isMark(cell) ||
                       m_table.columns[index.column()].align == Align::Right));
    case Qt::FontRole:
        return m_table.columns[index.column()].isMarked ? QVariant(strong()) : QVariant();
    case Qt::BackgroundRole:
        return isUnknownNumber(cell)
                   ? QVariant(
                         QBrush(QGuiApplication::palette().color(QPalette::Mid), Qt::BDiagPattern))
                   : QVariant();
    case Qt::ForegroundRole: // a name for programs, where people have given none
        return m_table.columns[index.column()].id == QLatin1String("id")
                   ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                   : QVariant();
    default:
        return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[section].title;
    if (role == Qt::FontRole)
        return m_table.columns[section].isMarked ? QVariant(strong()) : QVariant();
    if (role == Qt::ToolTipRole)
        return m_words.value(m_table.columns[section].title, m_table.columns[section].title);
    if (role == Qt::TextAlignmentRole) {
        const auto side = sideOf(isNumeric(section)).value<Qt::Alignment>();
        return QVariant::fromValue(m_breaksTitles ? side | Qt::Alignment(Qt::TextWordWrap) : side);
    }
    return {};
}

ValueTable::ValueTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new ValueTableModel(this))
{
    Q_UNUSED(theme)
    setModel(m_model);
    setItemDelegate(new WrappedCells(this));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(false);
    setShowGrid(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    verticalHeader()->setMinimumSectionSize(metrics::kRowHeight);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(ScrollPerPixel);
}

std::optional<ValuePlace> ValueTable::chosen() const
{
    const QModelIndex cell = currentIndex();
    if (!hasFocus() || !cell.isValid())
        return std::nullopt;
    const Table &table = m_model->table();
    const auto *thing = std::get_if<Term>(&table.rows[cell.row()].constFirst());
    return ValuePlace{
        cell.row(), thing != nullptr ? thing->id : QString(), table.columns[cell.column()].id};
}

bool ValueTable::choose(const QString &thing)
{
    const QList<QList<Cell>> &rows = m_model->table().rows;
    for (int row = 0; row < rows.size(); ++row) {
        const auto *its = std::get_if<Term>(&rows[row].constFirst());
        if (its == nullptr || its->id != thing)
            continue;
        setCurrentIndex(m_model->index(row, 0));
        scrollTo(currentIndex());
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ValueTable::setRows(int least, int most)
{
    if (m_leastRows == least && m_mostRows == most)
        return;
    m_leastRows = least;
    m_mostRows = most;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    updateGeometry();
}

void ValueTable::present(const Table &table, const Wording &wording)
{
    const Table before = m_model->table();
    setAccessibleName(table.title);
    m_model->present(table, wording);
    const bool newShape = wording != m_wording || before.columns != m_model->table().columns ||
                          before.rows.size() != m_model->table().rows.size();
    m_wording = wording;
    if (newShape || outgrowsColumns()) {
        fitColumns();
        updateGeometry();
    }
}

/// In the letters of the column: those of one that stands out are wider.
QFontMetrics ValueTable::metricsOf(int column) const
{
    const QVariant own = m_model->headerData(column, Qt::Horizontal, Qt::FontRole);
    return QFontMetrics(own.isValid() ? qvariant_cast<QFont>(own).resolve(font()) : font());
}

/// Of the texts in the first `rows` rows, in pixels.
int ValueTable::widestText(int column, int rows) const
{
    const QFontMetrics metrics = metricsOf(column);
    int width = 0;
    for (int row = 0; row < rows; ++row) {
        const QString text = m_model->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

/// Whether something has outgrown its column: a number that is cut is another number, and a text
/// got no more room than those before it needed.
bool ValueTable::outgrowsColumns() const
{
    const int widest = fontMetrics().averageCharWidth() * kWidestCharacters;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNumeric = m_model->isNumeric(column);
        const int rows =
            isNumeric ? m_model->rowCount() : std::min(m_model->rowCount(), kMeasuredRows);
        const int room = isNumeric ? columnWidth(column) : m_natural.value(column);
        const int text = widestText(column, rows);
        if ((isNumeric ? text : std::min(text, widest)) + kCellPadding > room)
            return true;
    }
    return false;
}

void ValueTable::fitColumns()
{
    const int widest = fontMetrics().averageCharWidth() * kWidestCharacters;
    const int broken = fontMetrics().averageCharWidth() * kLeastCharacters;
    m_natural.clear();
    m_least.clear();
    m_tight.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QFontMetrics metrics = metricsOf(column);
        const QString words =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int title = metrics.horizontalAdvance(words);
        const int text = widestText(column, std::min(m_model->rowCount(), kMeasuredRows));
        const int width = std::max(title, text);
        const int least = m_model->isNumeric(column) ? width : std::max(title, broken);
        int tight = m_model->isNumeric(column) ? text : std::min(text, broken);
        for (const QString &word : words.split(u' '))
            tight = std::max(tight, metrics.horizontalAdvance(word));
        m_natural.append(std::min(width, widest) + kCellPadding);
        m_least.append(std::min(width, least) + kCellPadding);
        m_tight.append(std::min(m_least.last(), tight + kCellPadding));
    }
    layoutColumns();
}

void ValueTable::layoutColumns()
{
    if (m_isLayingOut)
        return; // titles that break brought the scroll bar, or took it away
    const QScopedValueRollback<bool> once(m_isLayingOut, true);
    const int width = viewport()->width();
    layoutColumns(width);
    // Where each layout undoes what the other one needs, the narrower one stays.
    if (viewport()->width() != width)
        layoutColumns(std::min(width, viewport()->width()));
}

/// Where the table is too narrow the widest texts give way first, line by line, then titles; what
/// is left over goes to the last column. Numbers stay beside what they are about: where they stand
/// in the last column, all of them become wider, by no more than a part.
void ValueTable::layoutColumns(int room)
{
    QList<int> widths = m_natural;
    int over = std::accumulate(widths.cbegin(), widths.cend(), 0) - room;
    const bool breaks = over > 0 && m_model->rowCount() <= kMeasuredRows;
    const auto giveWay = [&](const QList<int> &least) {
        while (over > 0) {
            qsizetype widest = -1;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            }
            if (widest < 0)
                return;
            --widths[widest];
            --over;
        }
    };
    if (breaks)
        giveWay(m_least);
    int titles = 0; // high; 0: one line
    if (breaks && over > 0) {
        const QList<int> whole = widths;
        giveWay(m_tight);
        titles = brokenTitlesHeight(widths);
        if (titles + metrics::kRowHeight > height()) { // no row would be left in sight
            widths = whole;
            titles = 0;
        }
    }
    const qsizetype columns = widths.size();
    if (over < 0 && columns > 0 && !m_model->isNumeric(int(columns) - 1))
        widths.last() -= over;
    else if (over < 0) {
        for (qsizetype i = 0; i < columns; ++i) {
            const int share = std::min(-over / int(columns - i), widths[i] / kMostWider);
            widths[i] += share;
            over += share;
        }
    }
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    showTitles(titles);
    verticalHeader()->setDefaultSectionSize(metrics::kRowHeight);
    if (breaks)
        resizeRowsToContents();
    if (m_mostRows > 0)
        updateGeometry();
}

/// What the row of titles takes where columns are so wide.
int ValueTable::brokenTitlesHeight(const QList<int> &widths) const
{
    int more = 0;
    for (int column = 0; column < widths.size(); ++column) {
        const QFontMetrics metrics = metricsOf(column);
        const QRect needed = metrics.boundingRect(
            QRect(0, 0, widths[column] - kCellPadding + 2, 0),
            Qt::TextWordWrap,
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        more = std::max(more, needed.height() - metrics.height());
    }
    return horizontalHeader()->sizeHint().height() + more;
}

/// `height` 0: each in a line.
void ValueTable::showTitles(int height)
{
    m_model->setBreaksTitles(height > 0);
    if (height == horizontalHeader()->minimumHeight())
        return;
    horizontalHeader()->setMinimumHeight(height);
    updateGeometries();
}

int ValueTable::titleHeight() const
{
    return std::max(horizontalHeader()->minimumHeight(), horizontalHeader()->sizeHint().height());
}

/// Whoever comes by keyboard sees the row it is on.
void ValueTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void ValueTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

int ValueTable::heightOf(int rows) const
{
    int height = titleHeight() + 2 * frameWidth() + 2;
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row)
        height += rowHeight(row);
    return height;
}

QSize ValueTable::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    return m_mostRows == 0 ? hint : QSize(hint.width(), heightOf(m_mostRows));
}

QSize ValueTable::minimumSizeHint() const
{
    const QSize hint = QTableView::minimumSizeHint();
    return m_mostRows == 0 ? hint : QSize(hint.width(), heightOf(m_leastRows));
}

} // namespace kf

#include "moc_value_table.cpp"
