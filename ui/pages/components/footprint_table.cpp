// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/components/footprint_table.h"

#include "core/figures/platform_request.h"
#include "core/words/amount_words.h"
#include "ui/pages/parts/wrapped_cells.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr int kNumberCharacters = 5;
constexpr int kBarHeight = 6;
constexpr int kDecimals = 2;
constexpr int kLeastBar = 40;    ///< with what stands beside it
constexpr int kNamePadding = 10; ///< and a bit more for letters that stand out

class BarDelegate : public WrappedCells {
public:
    BarDelegate(const Theme &theme, QObject *parent) : WrappedCells(parent), m_theme(theme) {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto &model = *static_cast<const FootprintModel *>(index.model());
        const std::optional<double> share = model.shareAt(index);
        if (!share)
            return QStyledItemDelegate::paint(painter, option, index);
        const Roles &roles = m_theme.roles();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, roles.accentBackground);
        painter->setPen(roles.text);
        painter->setFont(option.font);
        const int number = option.fontMetrics.averageCharWidth() * kNumberCharacters;
        const QRect box = option.rect.adjusted(3, 0, -6, 0);
        painter->drawText(QRect(box.left(), box.top(), number, box.height()),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data().toString());
        QRectF track(box.left() + number + 8, 0, box.width() - number - 8, kBarHeight);
        track.moveTop(box.center().y() - kBarHeight / 2.0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(roles.grid);
        painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
        track.setWidth(std::max(2.0, track.width() * *share));
        painter->setBrush(
            seriesColour(roles, index.column() == FootprintModel::CoresColumn ? 0 : 4));
        painter->drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

/// Shares of the width, of the columns behind the names, which have the rest.
constexpr std::array kShares{0.23, 0.23, 0.16};

} // namespace

void FootprintModel::present(const QList<FootprintPart> &parts, const Wording &wording)
{
    if (parts == m_parts && wording == m_wording)
        return;
    beginResetModel();
    m_parts = parts;
    m_wording = wording;
    endResetModel();
}

int FootprintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parts.size());
}

int FootprintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

double FootprintModel::valueAt(const QModelIndex &index) const
{
    const FootprintPart &part = m_parts[index.row()];
    switch (index.column()) {
    case CoresColumn:
        return part.cores;
    case MemoryColumn:
        return part.memoryGi;
    default:
        return part.volumesGi;
    }
}

QVariant FootprintModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FootprintPart &part = m_parts[index.row()];
    if (role == Qt::FontRole && part.isSum) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            Qt::AlignVCenter | (index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == NameColumn)
        return part.name;
    const double value = valueAt(index);
    if (index.column() == VolumesColumn)
        return value > 0.0 ? numberText(value, Digits::Exact, m_wording.locale) : QString();
    return numberText(value, AmountScale{1.0, {}, {}, kDecimals}, Digits::Exact, m_wording.locale);
}

QVariant FootprintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Part");
    case CoresColumn:
        return tr("Cores");
    case MemoryColumn:
        return tr("GiB");
    default:
        return tr("Disk, GiB");
    }
}

std::optional<double> FootprintModel::shareAt(const QModelIndex &index) const
{
    const bool hasBar = index.column() == CoresColumn || index.column() == MemoryColumn;
    if (!hasBar || m_parts[index.row()].isSum)
        return std::nullopt;
    double largest = 0.0;
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_parts[row].isSum)
            largest = std::max(largest, valueAt(this->index(row, index.column())));
    }
    return largest > 0.0 ? valueAt(index) / largest : 0.0;
}

FootprintTable::FootprintTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(new FootprintModel(this))
{
    setModel(m_model);
    setItemDelegate(new BarDelegate(theme, this));
    setAccessibleName(tr("What the platform itself takes"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setProperty("plain", true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metrics::kRowHeight - 2);
    verticalHeader()->setMinimumSectionSize(metrics::kRowHeight - 2);
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void FootprintTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// A name stands in one line, as long as the bars beside it can still be told apart.
void FootprintTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    int names = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex name = m_model->index(row, FootprintModel::NameColumn);
        names = std::max(names, metrics.horizontalAdvance(name.data().toString()));
    }
    int left = viewport()->width(); // for the names
    int longer = names + kNamePadding - left;
    for (const double share : kShares)
        longer += int(share * viewport()->width());
    for (int column = FootprintModel::ColumnCount - 1; column > FootprintModel::NameColumn;
         --column) {
        const int share = int(kShares[std::size_t(column) - 1] * viewport()->width());
        const bool hasBar = column != FootprintModel::VolumesColumn;
        const int bar = hasBar ? metrics.averageCharWidth() * kNumberCharacters + kLeastBar : 0;
        const int least = std::max(bar, horizontalHeader()->sectionSizeHint(column));
        const int width = std::max(least, share - std::max(0, longer)); // bars before names
        longer -= share - width;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(FootprintModel::NameColumn, left);
    resizeRowsToContents(); // of long names
}

void FootprintTable::present(const QList<FootprintPart> &parts, const Wording &wording)
{
    m_model->present(parts, wording);
    fitColumns();
}

std::optional<WhyRequest> FootprintTable::whyHere() const
{
    if (!hasFocus() || !currentIndex().isValid())
        return std::nullopt;
    return footprintRequest(m_model->partAt(currentIndex().row()).id);
}

} // namespace kf

#include "moc_footprint_table.cpp"
