// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/device_types_model.h"

#include "core/cells/cell_number.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/refusal_words.h"

#include <algorithm>

namespace kf {

namespace {

constexpr double kMostFigure = 1e9;

/// The key that a figure of that column has in a catalogue; empty for other columns.
QString keyOf(int column)
{
    switch (column) {
    case DeviceTypesModel::HeightColumn:
        return QStringLiteral("height_u");
    case DeviceTypesModel::WeightColumn:
        return QStringLiteral("weight_kg");
    case DeviceTypesModel::PowerColumn:
        return QStringLiteral("power_max_w");
    default:
        return {};
    }
}

QVariant alignmentOf(int column)
{
    const bool isText = column == DeviceTypesModel::ModelColumn ||
                        column == DeviceTypesModel::KindColumn ||
                        column == DeviceTypesModel::FileColumn;
    return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

DeviceTypesModel::DeviceTypesModel(const Theme &theme, const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_wording(wording)
{
}

void DeviceTypesModel::present(const DeviceTypeFolder &folder,
                               SupplyPolicy policy,
                               const std::function<bool(const Id &)> &isTaken)
{
    beginResetModel();
    m_folder = folder;
    m_entries = deviceEntries(folder.files, policy, isTaken, KindPolicy::Parts);
    m_ticked = QList<bool>(m_entries.size(), true);
    m_files.clear();
    for (int file = 0; file < folder.files.size(); ++file) {
        if (folder.files[file].facts)
            m_files.append(file);
    }
    endResetModel();
}

void DeviceTypesModel::assumePower(const QList<int> &rows, double watts)
{
    for (const int row : rows) {
        if (!isOpen(row, PowerColumn))
            continue;
        m_entries[row].assumed.insert(keyOf(PowerColumn), watts);
        Q_EMIT dataChanged(index(row, PowerColumn), index(row, PowerColumn));
    }
    Q_EMIT changedByHand();
}

int DeviceTypesModel::supplyBays(int row) const
{
    return m_folder.files[m_files[row]].facts->supplyBays;
}

void DeviceTypesModel::setPolicy(SupplyPolicy policy)
{
    for (qsizetype row = 0; row < m_entries.size(); ++row)
        m_entries[row].powerMaxW = powerOf(*m_folder.files[m_files[row]].facts, policy);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, PowerColumn), index(rowCount() - 1, PowerColumn));
}

void DeviceTypesModel::tick(const QList<int> &rows, bool ticked)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_ticked[row] = ticked;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    Q_EMIT changedByHand();
}

QList<DeviceEntry> DeviceTypesModel::chosen() const
{
    QList<DeviceEntry> chosen;
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_ticked[row])
            chosen.append(m_entries[row]);
    }
    return chosen;
}

int DeviceTypesModel::chosenCount() const
{
    return int(m_ticked.count(true));
}

std::optional<double> DeviceTypesModel::published(int row, int column) const
{
    const DeviceEntry &entry = m_entries[row];
    if (column == WeightColumn)
        return entry.weightKg;
    if (column == PowerColumn)
        return entry.powerMaxW;
    const bool isKnown = entry.height.kind != DeviceHeight::Kind::Unknown;
    return isKnown ? std::optional(entry.height.units) : std::nullopt;
}

std::optional<double> DeviceTypesModel::assumed(int row, int column) const
{
    const QMap<QString, double> &assumed = m_entries[row].assumed;
    const auto found = assumed.constFind(keyOf(column));
    return found != assumed.cend() ? std::optional(*found) : std::nullopt;
}

/// A figure that nobody knows: it may be assumed.
bool DeviceTypesModel::isOpen(int row, int column) const
{
    return !keyOf(column).isEmpty() && !published(row, column);
}

bool DeviceTypesModel::hasUnknown(int row) const
{
    for (const int column : {HeightColumn, WeightColumn, PowerColumn}) {
        if (isOpen(row, column) && !assumed(row, column))
            return true;
    }
    return false;
}

int DeviceTypesModel::unknownCount(Column column) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isOpen(row, column) && !assumed(row, column) ? 1 : 0;
    return count;
}

int DeviceTypesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DeviceTypesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeviceTypesModel::figureText(int row, int column) const
{
    if (const std::optional<double> value = published(row, column))
        return numberText(*value, Digits::Exact, m_wording.locale);
    if (const std::optional<double> value = assumed(row, column))
        return tr("%1 (assumed)").arg(numberText(*value, Digits::Exact, m_wording.locale));
    return tr("unknown");
}

QString DeviceTypesModel::textAt(int row, int column) const
{
    const DeviceEntry &entry = m_entries[row];
    const DeviceTypeFile &file = m_folder.files[m_files[row]];
    switch (column) {
    case ModelColumn:
        return entry.manufacturer.value_or(QString()) + QLatin1Char(' ') + entry.model;
    case KindColumn:
        return kindText(entry.kind);
    case ProblemsColumn:
        return file.problems.isEmpty() ? QString() : QString::number(file.problems.size());
    case FileColumn:
        return file.path;
    default:
        return figureText(row, column);
    }
}

QVariant DeviceTypesModel::sortValueAt(int row, int column) const
{
    if (column == ProblemsColumn)
        return m_folder.files[m_files[row]].problems.size();
    if (!keyOf(column).isEmpty())
        return published(row, column).value_or(assumed(row, column).value_or(-1.0));
    return textAt(row, column);
}

QVariant DeviceTypesModel::tipAt(int row, int column) const
{
    if (column == KindColumn)
        return tr("The library does not say it. Recognised by the parts: power outlets are a "
                  "strip; 16 network ports of one speed in at most 4 U are a switch. F2 or a "
                  "double-click chooses another");
    if (isOpen(row, column))
        return tr("The file does not say it. Type a figure to assume it; empty: not known");
    if (column != ProblemsColumn)
        return textAt(row, column);
    QStringList lines;
    for (const DeviceTypeProblem &problem : m_folder.files[m_files[row]].problems)
        lines += problem.text;
    return lines.join(u'\n');
}

/// What is not known stands out where the device is to be kept.
QVariant DeviceTypesModel::colourAt(int row, int column) const
{
    const Roles &roles = m_theme.roles();
    if (!m_ticked[row])
        return roles.muted;
    return isOpen(row, column) && !assumed(row, column) ? QVariant(roles.nearLimit) : QVariant();
}

QVariant DeviceTypesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::EditRole: {
        if (column == KindColumn)
            return int(m_entries[row].kind);
        const std::optional<double> value = assumed(row, column);
        return value ? editText(*value, NumberForm::Plain, QLocale()) : QString();
    }
    case Qt::UserRole:
        return sortValueAt(row, column);
    case Qt::CheckStateRole:
        if (column != ModelColumn)
            return {};
        return m_ticked[row] ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return tipAt(row, column);
    case Qt::ForegroundRole:
        return colourAt(row, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

QVariant DeviceTypesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == PowerColumn)
        return tr("The most that it draws, by the draws of its power ports");
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ModelColumn:
        return tr("Device type");
    case KindColumn:
        return tr("Kind");
    case HeightColumn:
        return tr("Height, U");
    case WeightColumn:
        return tr("Weight, kg");
    case PowerColumn:
        return tr("Power, W");
    case ProblemsColumn:
        return tr("Problems");
    default:
        return tr("File");
    }
}

Qt::ItemFlags DeviceTypesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == ModelColumn);
    flags.setFlag(Qt::ItemIsEditable,
                  index.column() == KindColumn || isOpen(index.row(), index.column()));
    return flags;
}

bool DeviceTypesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::CheckStateRole && column == ModelColumn) {
        tick({row}, value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && column == KindColumn) {
        setKind(m_entries[row], DeviceKind(value.toInt()), *m_folder.files[m_files[row]].facts);
        Q_EMIT dataChanged(index, index);
        Q_EMIT changedByHand();
        return true;
    }
    if (role != Qt::EditRole || !isOpen(row, column))
        return false;
    const QString typed = value.toString().trimmed();
    const Result<double> number =
        typed.isEmpty() ? Result<double>(0.0) : enteredNumber(typed, NumberForm::Plain, QLocale());
    const bool fits = number && number.value() >= 0.0 && number.value() <= kMostFigure &&
                      (column != HeightColumn || isRackHeight(number.value()));
    if (!fits) {
        Q_EMIT refused(
            !number ? sentenceOf(number.error())
            : column == HeightColumn
                ? tr("A height is a number of whole or half units, at most %1").arg(kTallestTypeU)
                : tr("A figure is a number from 0 on"));
        return false;
    }
    if (typed.isEmpty())
        m_entries[row].assumed.remove(keyOf(column));
    else
        m_entries[row].assumed.insert(keyOf(column), number.value());
    Q_EMIT dataChanged(index, index);
    Q_EMIT changedByHand();
    return true;
}

void DeviceTypeProblemsModel::present(const DeviceTypeFolder &folder)
{
    beginResetModel();
    m_folder = folder;
    m_rows.clear();
    for (int file = 0; file < folder.files.size(); ++file) {
        for (int problem = 0; problem < folder.files[file].problems.size(); ++problem)
            m_rows.append({file, problem});
    }
    endResetModel();
}

int DeviceTypeProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeviceTypeProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeviceTypeProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto [file, number] = m_rows[index.row()];
    const DeviceTypeProblem &problem = m_folder.files[file].problems[number];
    switch (index.column()) {
    case FileColumn:
        return m_folder.files[file].path;
    case LineColumn:
        return QStringLiteral("%1:%2").arg(problem.line).arg(problem.column);
    case RuleColumn:
        return QString(wordFor(problem.rule));
    default:
        return problem.text;
    }
}

QVariant
DeviceTypeProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case RuleColumn:
        return tr("Rule");
    default:
        return tr("What is wrong");
    }
}

} // namespace kf

#include "moc_device_types_model.cpp"
