// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storage/storage_sheet.h"

#include "core/plan/edits/storage.h"

namespace kf {

namespace {

using StorageField = Field<StorageRow>;

constexpr double kWidestText = 24;   ///< characters that a column fits by itself
constexpr double kWidestNumber = 14; ///< digits with their separators

/// As wide as what it holds: there are many columns, and the results are to be in sight.
GridColumn column(const QString &title, const QString &tip, CellKind kind, double characters)
{
    const bool isText = kind == CellKind::Text || kind == CellKind::Choice;
    return {title,
            tip,
            kind,
            ColumnLook::Plain,
            isText ? Qt::AlignLeft : Qt::AlignRight,
            {characters, isText ? kWidestText : 0.0, isText ? kWidestText : kWidestNumber}};
}

/// A number of the dataset that the person types.
StorageField
number(const QString &title, const QString &tip, double Dataset::*member, double whenEmpty = 0.0)
{
    return {column(title, tip, CellKind::Number, 3),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member, whenEmpty](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, whenEmpty);
            }};
}

StorageField share(const QString &title, const QString &tip, double Dataset::*member)
{
    return {column(title, tip, CellKind::Share, 3),
            [member](const StorageRow &row) { return GridValue(row.dataset.*member); },
            [member](StorageRow &row, const GridValue &value) {
                return takeNumber(row.dataset.*member, value, 0.0);
            }};
}

/// GB that one of the scale's unit is. Dividing by it, unlike multiplying with the factor, gives
/// back what was typed.
double gigabytesPer(const AmountScale &scale)
{
    return 1.0 / scale.factor;
}

/// Data that the person types, in the unit of its column.
StorageField
data(const QString &title, const QString &tip, const AmountScale &scale, double Dataset::*member)
{
    const double unit = gigabytesPer(scale);
    return {column(title.arg(scale.unit), tip, CellKind::Number, 3),
            [member, unit](const StorageRow &row) { return GridValue(row.dataset.*member / unit); },
            [member, unit](StorageRow &row, const GridValue &value) {
                double typed = 0.0;
                const Result<> taken = takeNumber(typed, value, 0.0);
                if (taken)
                    row.dataset.*member = typed * unit;
                return taken;
            }};
}

GridValue inUnit(const std::optional<double> &gigabytes, const AmountScale &scale)
{
    return gigabytes ? GridValue(*gigabytes / gigabytesPer(scale)) : GridValue();
}

StorageField result(const QString &title,
                    const QString &tip,
                    const AmountScale &scale,
                    std::optional<double> StorageRow::*member)
{
    GridColumn shown = column(title.arg(scale.unit), tip, CellKind::Number, 5);
    shown.look = ColumnLook::Strong;
    return {shown, [member, scale](const StorageRow &row) {
                return inUnit(row.*member, scale);
            }};
}

StorageField nameField()
{
    return {
        column(StorageSheet::tr("Dataset"), {}, CellKind::Text, 16),
        [](const StorageRow &row) { return GridValue(row.dataset.name.value_or(row.dataset.id)); },
        [](StorageRow &row, const GridValue &value) {
            row.dataset.name = textIn(value);
            return Result<>();
        }};
}

/// Tiers go by their names; `names` is of the plan that is shown, by id.
StorageField tierField(const QMap<Id, QString> &names)
{
    return {
        column(StorageSheet::tr("Tier"),
               StorageSheet::tr("Class of storage that holds it: the name of one, or a new one"),
               CellKind::Text,
               6),
        [&names](const StorageRow &row) {
            return GridValue(names.value(row.dataset.tier, row.dataset.tier));
        },
        [&names](StorageRow &row, const GridValue &value) {
            row.dataset.tier = names.key(textIn(value), textIn(value));
            return Result<>();
        }};
}

StorageField patternField()
{
    return {column(StorageSheet::tr("Pattern"),
                   StorageSheet::tr(
                       "Dedicated: a repository of its own. Transient: data that users bring"),
                   CellKind::Choice,
                   6),
            [](const StorageRow &row) { return GridValue(QString(wordFor(row.dataset.pattern))); },
            [](StorageRow &row, const GridValue &value) {
                row.dataset.pattern = textIn(value) == QLatin1String("transient")
                                          ? DatasetPattern::Transient
                                          : DatasetPattern::Dedicated;
                return Result<>();
            },
            [] {
                return QList<Choice>{{QStringLiteral("dedicated"), StorageSheet::tr("dedicated")},
                                     {QStringLiteral("transient"), StorageSheet::tr("transient")}};
            }};
}

StorageField retentionField()
{
    return {column(StorageSheet::tr("Keep, days"),
                   StorageSheet::tr("Retention; empty: for ever"),
                   CellKind::Number,
                   3),
            [](const StorageRow &row) { return orNothing(row.dataset.retentionDays); },
            [](StorageRow &row, const GridValue &value) {
                return takeOptional(row.dataset.retentionDays, value);
            }};
}

StorageField copiesField()
{
    return {column(StorageSheet::tr("Copies"),
                   StorageSheet::tr("Each job copies its input"),
                   CellKind::Check,
                   4),
            [](const StorageRow &row) { return GridValue(row.dataset.jobCopiesInput); },
            [](StorageRow &row, const GridValue &value) {
                const bool *yes = std::get_if<bool>(&value);
                row.dataset.jobCopiesInput = yes != nullptr && *yes;
                return Result<>();
            }};
}

QList<StorageField> fields(const QMap<Id, QString> &tierNames, const StorageUnits &units)
{
    return {nameField(),
            tierField(tierNames),
            result(StorageSheet::tr("Stored, %1"),
                   StorageSheet::tr("Raw data at the month that is sized for"),
                   units.results,
                   &StorageRow::stored),
            result(StorageSheet::tr("On disk, %1"),
                   StorageSheet::tr("After compression and replication"),
                   units.results,
                   &StorageRow::onDisk),
            result(StorageSheet::tr("Total, %1"),
                   StorageSheet::tr("With copies and intermediate data"),
                   units.results,
                   &StorageRow::total),
            patternField(),
            data(StorageSheet::tr("Existing, %1"),
                 StorageSheet::tr("Data that is there today"),
                 units.existing,
                 &Dataset::existingGb),
            data(StorageSheet::tr("A day, %1"),
                 StorageSheet::tr("What comes in every day"),
                 units.ingest,
                 &Dataset::ingestGbPerDay),
            share(StorageSheet::tr("Growth"),
                  StorageSheet::tr("Yearly growth of what comes in"),
                  &Dataset::ingestGrowth),
            retentionField(),
            number(StorageSheet::tr("Packed"),
                   StorageSheet::tr("Compression, raw : on disk"),
                   &Dataset::compressionRatio,
                   1.0),
            number(StorageSheet::tr("Replicas"),
                   StorageSheet::tr("Replication factor; erasure coding as its overhead"),
                   &Dataset::replicationFactor,
                   1.0),
            number(StorageSheet::tr("Jobs"),
                   StorageSheet::tr("Jobs at the same time"),
                   &Dataset::concurrentJobs),
            share(StorageSheet::tr("More jobs"),
                  StorageSheet::tr("Yearly growth of the number of jobs"),
                  &Dataset::jobsGrowth),
            data(StorageSheet::tr("Input, %1"),
                 StorageSheet::tr("Data that one job reads"),
                 units.input,
                 &Dataset::dataPerJobGb),
            copiesField(),
            data(StorageSheet::tr("Between, %1"),
                 StorageSheet::tr("Intermediate data of one job"),
                 units.intermediate,
                 &Dataset::intermediatePerJobGb),
            number(StorageSheet::tr("Scratch"),
                   StorageSheet::tr("Replication of copies and intermediate data"),
                   &Dataset::scratchReplication,
                   1.0)};
}

template<typename Get>
AmountScale scaleOf(const QList<StorageRow> &rows, const UnitChoice &units, Get numbersOf)
{
    QList<double> numbers;
    for (const StorageRow &row : rows)
        numbers += numbersOf(row);
    return amountScale(Unit::Gigabytes, numbers, Digits::Exact, units);
}

StorageUnits unitsFor(const QList<StorageRow> &rows, const UnitChoice &units)
{
    const auto of = [&](double Dataset::*member) {
        return scaleOf(rows, units, [member](const StorageRow &row) {
            return QList<double>{row.dataset.*member};
        });
    };
    return {scaleOf(rows,
                    units,
                    [](const StorageRow &row) {
                        return QList<double>{row.stored.value_or(0.0),
                                             row.onDisk.value_or(0.0),
                                             row.total.value_or(0.0)};
                    }),
            of(&Dataset::existingGb),
            of(&Dataset::ingestGbPerDay),
            of(&Dataset::dataPerJobGb),
            of(&Dataset::intermediatePerJobGb)};
}

} // namespace

StorageSheet::StorageSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    m_units = unitsFor({}, {});
    setFields(fields(m_tierNames, m_units));
}

void StorageSheet::present(const Plan &plan, const Evaluation &figures, const UnitChoice &units)
{
    const int month = figures.growth.sizeAtMonth;
    m_tierNames.clear();
    for (const Tier &tier : plan.storage.tiers)
        m_tierNames.insert(tier.id, tier.name.value_or(tier.id));
    QList<StorageRow> rows;
    for (const Shared<Dataset> &dataset : plan.storage.datasets) {
        StorageRow row{dataset->id, *dataset, m_tierNames.value(dataset->tier), {}, {}, {}};
        for (const DatasetFigures &its : figures.storage.datasets) {
            if (its.id != dataset->id || its.homes || !its.known)
                continue;
            row.stored = its.storedRaw.value(month);
            row.onDisk = its.onDisk.value(month);
            row.total = its.total.value(month);
        }
        rows.append(row);
    }
    m_sums = sumsAt(figures.storage, month);
    const StorageUnits suiting = unitsFor(rows, units);
    showRows(rows);
    if (suiting != m_units) {
        m_units = suiting;
        renameFields(fields(m_tierNames, m_units));
    }
    Q_EMIT totalsChanged();
}

GridValue StorageSheet::totalAt(int column) const
{
    if (column == 0)
        return tr("Total with homes");
    switch (column) {
    case StoredColumn:
        return inUnit(m_sums.storedRaw, m_units.results);
    case OnDiskColumn:
        return inUnit(m_sums.onDisk, m_units.results);
    case TotalColumn:
        return inUnit(m_sums.total, m_units.results);
    default:
        return {};
    }
}

Result<Plan>
StorageSheet::replaced(Plan plan, const StorageRow &before, const StorageRow &after) const
{
    return replaceDataset(std::move(plan), before.dataset.id, after.dataset);
}

} // namespace kf
