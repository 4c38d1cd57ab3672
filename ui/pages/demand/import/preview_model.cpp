// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/demand/import/preview_model.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kMarkShare = 0.18; ///< of the colour of a marked cell

QString fateText(RowFate fate)
{
    switch (fate) {
    case RowFate::Header:
        return ImportPreviewModel::tr("Heading");
    case RowFate::Taken:
        return ImportPreviewModel::tr("Group");
    case RowFate::LeftOut:
        return ImportPreviewModel::tr("Left out");
    case RowFate::Empty:
    case RowFate::Above:
        break;
    }
    return {};
}

} // namespace

ImportPreviewModel::ImportPreviewModel(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ImportPreviewModel::present(const SheetImport &import)
{
    // The same cells with other choices keep the scroll position and the current cell.
    const bool isSameSheet = m_content && m_content == import.content;
    if (!isSameSheet)
        beginResetModel();
    m_content = import.content;
    m_read = import.read;
    m_columns = import.choices.columns;
    m_remarks.clear();
    for (int i = int(m_read.remarks.size()) - 1; i >= 0; --i)
        m_remarks.insert({m_read.remarks[i].row, m_read.remarks[i].column}, i);
    if (!isSameSheet)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : int(m_content->block.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_content)
        return 0;
    return FirstSheetColumn + std::min(m_content->block.columns, kMaxImportColumns);
}

bool ImportPreviewModel::canBeChosen(int row) const
{
    return fateOf(row) == RowFate::Taken || fateOf(row) == RowFate::LeftOut;
}

const ImportRemark *ImportPreviewModel::remarkAt(const QModelIndex &index) const
{
    const auto found = m_remarks.constFind({index.row(), index.column() - FirstSheetColumn});
    return found == m_remarks.cend() ? nullptr : &m_read.remarks[*found];
}

QString ImportPreviewModel::textAt(const QModelIndex &index) const
{
    if (index.column() == FateColumn)
        return fateText(fateOf(index.row()));
    return m_content->block.rows[index.row()][index.column() - FirstSheetColumn].text;
}

Qt::Alignment ImportPreviewModel::alignmentAt(int column) const
{
    const bool isHour = m_columns.value(column - FirstSheetColumn).use == ColumnUse::Hour;
    return (isHour ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant ImportPreviewModel::backgroundAt(const ImportRemark *remark) const
{
    if (remark == nullptr)
        return {};
    const Roles &roles = m_theme.roles();
    return mixed(roles.surface, remark->isProblem ? roles.over : roles.nearLimit, kMarkShare);
}

QVariant ImportPreviewModel::decorationAt(const ImportRemark *remark) const
{
    if (remark == nullptr)
        return {};
    return remark->isProblem ? icon(IconName::Cross, m_theme.roles().over)
                             : icon(IconName::Info, m_theme.roles().nearLimit);
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isFate = index.column() == FateColumn;
    const ImportRemark *remark = isFate ? nullptr : remarkAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index);
    case Qt::CheckStateRole:
        if (!isFate || !canBeChosen(index.row()))
            return {};
        return fateOf(index.row()) == RowFate::Taken ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (isFate && canBeChosen(index.row()))
            return tr("Tick the rows that become groups");
        return remark != nullptr ? QVariant(remark->text) : QVariant();
    case Qt::AccessibleTextRole:
        return remark != nullptr ? tr("%1: %2").arg(textAt(index), remark->text) : textAt(index);
    case Qt::BackgroundRole:
        return backgroundAt(remark);
    case Qt::ForegroundRole:
        return fateOf(index.row()) == RowFate::Taken ? QVariant() : m_theme.roles().muted;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentAt(index.column()));
    case Qt::DecorationRole:
        return decorationAt(remark);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignHCenter | Qt::AlignTop));
    if (role != Qt::DisplayRole)
        return {};
    if (!m_content)
        return {};
    if (orientation == Qt::Vertical)
        return rowLabel(*m_content, section);
    return section == FateColumn ? tr("Row is")
                                 : columnLabel(*m_content, section - FirstSheetColumn);
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isChoice =
        index.isValid() && index.column() == FateColumn && canBeChosen(index.row());
    return isChoice ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT rowChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace kf

#include "moc_preview_model.cpp"
