// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grid/sample_sheet.h"

#include <algorithm>
#include <numeric>

namespace kf {

namespace {

using Day = std::array<double, 24>;

constexpr double kMostHeat = 24.0;
constexpr Day kNightly{16, 16, 16, 16, 8, 0, 0, 0, 0, 0, 0,  0,
                       0,  0,  0,  0,  0, 0, 0, 0, 4, 8, 16, 16};
constexpr Day kRefresh{0, 0, 4, 4, 4, 2, 0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
constexpr Day kRetrain{8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8};
constexpr Day kEurope{1,  0,  0,  0,  0,  0, 1, 4, 10, 14, 16, 15,
                      10, 14, 18, 17, 12, 7, 4, 3, 3,  2,  2,  1};
constexpr Day kAmericas{3, 2, 1,  1,  0,  0, 0,  0,  0,  0,  0, 1,
                        3, 8, 12, 13, 12, 9, 12, 14, 13, 10, 6, 4};
constexpr Day kIndia{0, 0, 1, 3, 7.5, 8.5, 9, 8, 6, 8.5, 9, 7.5,
                     4, 2, 1, 1, 0,   0,   0, 0, 0, 0,   0, 0};
constexpr Day kSearch{6,  6,  5,  5,  5,  6,  7,  9,  11, 12, 13, 13,
                      13, 14, 14, 14, 15, 16, 16, 15, 13, 11, 9,  7};
constexpr Day kAssistant{8,  8,  8,  8,  8,  8,  10, 12, 16, 18, 20, 20,
                         18, 20, 22, 22, 22, 20, 20, 18, 16, 14, 10, 8};

GridColumn
makeColumn(const char *title, CellKind kind, ColumnLook look, Qt::Alignment side, double width)
{
    return {QString::fromLatin1(title), {}, kind, look, side, {width, 0.0}};
}

} // namespace

SampleSheet::SampleSheet(int copies, QObject *parent)
    : GridModel(parent)
    , m_locale(QLocale::English, QLocale::UnitedStates)
{
    m_columns = {makeColumn("User group", CellKind::Text, ColumnLook::Plain, Qt::AlignLeft, 21),
                 makeColumn("GPU", CellKind::Choice, ColumnLook::Muted, Qt::AlignLeft, 12),
                 makeColumn("On", CellKind::Check, ColumnLook::Plain, Qt::AlignHCenter, 3)};
    for (int hour = 0; hour < 24; ++hour) {
        GridColumn column{QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')),
                          {},
                          CellKind::Number,
                          ColumnLook::Heat,
                          Qt::AlignHCenter,
                          {2.2, 4.2}};
        m_columns.append(column);
    }
    m_columns.append(makeColumn("Max", CellKind::Number, ColumnLook::Plain, Qt::AlignRight, 4));
    m_columns.append(makeColumn("Day", CellKind::Sparkline, ColumnLook::Plain, Qt::AlignRight, 8));
    const QString v100 = QStringLiteral("v100");
    const QString h100 = QStringLiteral("h100");
    for (int copy = 0; copy < copies; ++copy) {
        const auto band = [this](const char *title) {
            m_rows.append(Row{QString::fromLatin1(title), {}, {}, true, {}, {}, {}});
        };
        const auto group = [this](const char *name, const QString &device, const Day &hours) {
            m_rows.append(Row{{}, QString::fromLatin1(name), device, true, hours, {}, {}});
        };
        band("Scheduled");
        group("Nightly ETL and modelling", v100, kNightly);
        group("Feature refresh", v100, kRefresh);
        group("Weekly retrain", h100, kRetrain);
        band("Exploratory");
        group("Research Europe", h100, kEurope);
        group("Research Americas", h100, kAmericas);
        group("Research India", h100, kIndia);
        band("Serving");
        group("Search ranking", QStringLiteral("t4"), kSearch);
        group("Assistant LLM", h100, kAssistant);
    }
    for (Row &row : m_rows)
        row.key = QString::number(m_nextKey++);
    findPeak();
}

int SampleSheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleSheet::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const GridColumn &SampleSheet::columnAt(int column) const
{
    return m_columns.at(column);
}

GridValue SampleSheet::valueAt(int row, int column) const
{
    const Row &line = m_rows.at(row);
    if (!line.band.isEmpty())
        return {};
    switch (column) {
    case kName:
        return line.name;
    case kDevice:
        return line.device;
    case kActive:
        return line.active;
    case kMaximum:
        return *std::max_element(line.hours.begin(), line.hours.end());
    case kCurve:
        return {};
    default:
        return line.hours.at(static_cast<std::size_t>(column - kFirstHour));
    }
}

std::optional<QString> SampleSheet::bandAt(int row) const
{
    const QString &band = m_rows.at(row).band;
    return band.isEmpty() ? std::nullopt : std::optional(band);
}

QString SampleSheet::readOnlyReason(int, int column) const
{
    return column >= kMaximum ? QStringLiteral("The maximum follows from the hours") : QString();
}

QList<Choice> SampleSheet::choicesAt(int, int) const
{
    return {{QStringLiteral("v100"), QStringLiteral("V100 32 GB")},
            {QStringLiteral("h100"), QStringLiteral("H100 80 GB")},
            {QStringLiteral("t4"), QStringLiteral("T4 16 GB")}};
}

Result<> SampleSheet::check(int, int, const GridValue &value) const
{
    const auto *number = std::get_if<double>(&value);
    if (number != nullptr && *number < 0.0)
        return Error{ErrorKind::Invalid, QStringLiteral("Demand cannot be negative"), {}, {}};
    return {};
}

void SampleSheet::put(const CellChange &change)
{
    Row &line = m_rows[change.row];
    const auto *text = std::get_if<QString>(&change.value);
    const auto *number = std::get_if<double>(&change.value);
    if (change.column == kName)
        line.name = text != nullptr ? *text : QString();
    else if (change.column == kDevice)
        line.device = text != nullptr ? *text : QString();
    else if (change.column == kActive)
        line.active = std::get<bool>(change.value);
    else
        line.hours.at(static_cast<std::size_t>(change.column - kFirstHour)) =
            number != nullptr ? *number : 0.0;
}

void SampleSheet::begin(const QString &label)
{
    m_done.append({++m_lastStep, m_rows});
    m_undone.clear();
    labels.append(label);
}

void SampleSheet::end()
{
    Q_EMIT stepDone(m_done.last().number);
}

Result<> SampleSheet::setCells(const QList<CellChange> &changes, const QString &label)
{
    begin(label);
    for (const CellChange &change : changes) {
        put(change);
        const QModelIndex cell = index(change.row, change.column);
        Q_EMIT dataChanged(cell, cell);
    }
    findPeak();
    lastChangeCount = static_cast<int>(changes.size());
    Q_EMIT totalsChanged();
    end();
    return {};
}

std::optional<double> SampleSheet::heatAt(int row, int column) const
{
    if (column < kFirstHour || column >= kMaximum)
        return std::nullopt;
    const double value = m_rows.at(row).hours.at(static_cast<std::size_t>(column - kFirstHour));
    return value > 0.0 ? std::optional(value / kMostHeat) : std::nullopt;
}

QList<double> SampleSheet::curveAt(int row, int) const
{
    const auto &hours = m_rows.at(row).hours;
    return {hours.begin(), hours.end()};
}

double SampleSheet::hourTotal(int hour) const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0.0, [hour](double sum, const Row &row) {
        return sum + row.hours.at(static_cast<std::size_t>(hour));
    });
}

int SampleSheet::markedColumn() const
{
    return kFirstHour + m_peak;
}

void SampleSheet::findPeak()
{
    m_peak = 0;
    for (int hour = 1; hour < 24; ++hour) {
        if (hourTotal(hour) > hourTotal(m_peak))
            m_peak = hour;
    }
}

bool SampleSheet::hasTotals() const
{
    return true;
}

GridValue SampleSheet::totalAt(int column) const
{
    if (column == kName)
        return QStringLiteral("Total");
    if (column == kMaximum)
        return hourTotal(markedColumn() - kFirstHour);
    if (column >= kFirstHour && column < kMaximum)
        return hourTotal(column - kFirstHour);
    return {};
}

QLocale SampleSheet::locale() const
{
    return m_locale;
}

void SampleSheet::setLocale(const QLocale &locale)
{
    m_locale = locale;
}

void SampleSheet::insertRowOnTop()
{
    beginInsertRows({}, 1, 1);
    const QString key = QString::number(m_nextKey++);
    m_rows.insert(1, Row{{}, QStringLiteral("New"), QStringLiteral("h100"), true, {}, key, {}});
    endInsertRows();
}

void SampleSheet::clearAll()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

double SampleSheet::hour(int row, int hour) const
{
    return m_rows.at(row).hours.at(static_cast<std::size_t>(hour));
}

QString SampleSheet::name(int row) const
{
    return m_rows.at(row).name;
}

} // namespace kf
