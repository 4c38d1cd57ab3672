// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/cost_request.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/devices.h"
#include "core/plan/edits/sources.h"
#include "core/topology/topology_walk.h"
#include "core/words/cable_words.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "core/words/system_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/cost/cost_columns.h"
#include "ui/pages/cost/cost_sheets.h"

namespace kf {

namespace {

using PriceField = Field<PriceRow>;
using cost::column;

QList<Choice> standingChoices()
{
    QList<Choice> choices;
    for (const Standing standing :
         {Standing::Assumed, Standing::Quoted, Standing::Measured, Standing::Decided})
        choices.append({QString(wordFor(standing)), standingText(standing)});
    return choices;
}

PriceField standingField()
{
    return {column(PriceSheet::tr("Standing"),
                   PriceSheet::tr("How much the price can be relied on"),
                   CellKind::Choice,
                   10),
            [](const PriceRow &row) {
                return row.price.unitPrice ? GridValue(QString(wordFor(row.standing)))
                                           : GridValue();
            },
            [](PriceRow &row, const GridValue &value) {
                row.standing =
                    enumFromWord<Standing>(textIn(value).toLatin1()).value_or(Standing::Assumed);
                return Result<>();
            },
            standingChoices};
}

PriceField dateField()
{
    return {
        column(
            PriceSheet::tr("Date"), PriceSheet::tr("Of the quote: YYYY-MM-DD"), CellKind::Text, 11),
        [](const PriceRow &row) {
            return row.price.date ? GridValue(row.price.date->toString(Qt::ISODate)) : GridValue();
        },
        [](PriceRow &row, const GridValue &value) -> Result<> {
            const QString text = textIn(value).trimmed();
            const QDate date = QDate::fromString(text, Qt::ISODate);
            if (!text.isEmpty() && !date.isValid())
                return Error{
                    ErrorKind::Invalid, PriceSheet::tr("A date is written as 2027-01-31."), {}, {}};
            row.price.date = text.isEmpty() ? std::nullopt : std::optional(date);
            return {};
        }};
}

PriceField sourceField()
{
    return {column(PriceSheet::tr("Source"), {}, CellKind::Text, 18),
            [](const PriceRow &row) { return GridValue(row.price.source.value_or(QString())); },
            [](PriceRow &row, const GridValue &value) {
                const QString text = textIn(value).trimmed();
                row.price.source = text.isEmpty() ? std::nullopt : std::optional(text);
                return Result<>();
            }};
}

PriceField ownedField()
{
    return {
        column(PriceSheet::tr("Paid for"),
               PriceSheet::tr("Of the placed ones: they cost no capital"),
               CellKind::Number,
               7),
        [](const PriceRow &row) { return row.placed > 0.0 ? GridValue(row.owned) : GridValue(); },
        [](PriceRow &row, const GridValue &value) -> Result<> {
            int count = 0;
            const Result<> taken = takeWhole(count, value, 0);
            if (!taken)
                return taken;
            if (count < 0 || count > row.placed)
                return Error{ErrorKind::Invalid,
                             PriceSheet::tr("Only what is placed can be paid for already."),
                             {},
                             {}};
            row.owned = count;
            return {};
        }};
}

QList<PriceField> priceFields(const QString &currency)
{
    GridColumn sum = column(PriceSheet::tr("Together, %1").arg(currency),
                            costFigureExplanation(QStringLiteral("to_pay")),
                            CellKind::Number,
                            12);
    sum.look = ColumnLook::Strong;
    GridColumn each =
        column(PriceSheet::tr("Price each, %1").arg(currency),
               PriceSheet::tr("What one costs; 0 where it costs nothing extra. Nobody "
                              "publishes prices of systems: ask for quotes"),
               CellKind::Number,
               13);
    each.unit = {Unit::Count, 1.0, CellUnit::Per::Nothing, {currency}};
    return {cost::told<PriceRow>(PriceSheet::tr("What"), {}, 24, &PriceRow::name),
            {column(PriceSheet::tr("Quantity"),
                    costFigureExplanation(QStringLiteral("quantity")),
                    CellKind::Number,
                    8),
             [](const PriceRow &row) {
                 return GridValue(row.quantity);
             }},
            cost::number<PriceRow>(
                each, [](auto &row) -> auto & { return row.price.unitPrice; }),
            {sum,
             [](const PriceRow &row) {
                 return row.price.unitPrice ? GridValue(*row.price.unitPrice * row.toPay())
                                            : GridValue();
             }},
            ownedField(),
            sourceField(),
            standingField(),
            dateField()};
}

/// Placed devices of a kind, those that are paid for first.
QList<Id> placedOf(const Topology &topology, const Id &device)
{
    QList<Id> owned;
    QList<Id> others;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.device == device)
            (placed.owned ? owned : others).append(placed.id);
    });
    return owned + others;
}

QHash<Id, double> ownedCounts(const Topology &topology)
{
    QHash<Id, double> counts;
    forEachDevice(topology, [&](const Rack &, const PlacedDevice &placed) {
        if (placed.owned)
            counts[placed.device] += 1.0;
    });
    return counts;
}

PriceRow rowOf(const Id &id, const Plan &plan, const CatalogView &catalog, const Wording &wording)
{
    PriceRow row;
    row.key = id;
    row.name = pricedName(id, plan, catalog, wording);
    row.price.device = id;
    if (const auto assumption = sourceAt(plan, pathOfPrice(id)))
        row.standing = assumption->confidence;
    return row;
}

} // namespace

PriceSheet::PriceSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(priceFields(QString()));
}

void PriceSheet::present(const Plan &plan,
                         const Evaluation &figures,
                         const CatalogView &catalog,
                         const Wording &wording)
{
    QList<PriceRow> rows;
    QHash<Id, qsizetype> places;
    const auto placeOf = [&](const Id &id) {
        const auto known = places.constFind(id);
        if (known != places.constEnd())
            return *known;
        places.insert(id, rows.size());
        rows.append(rowOf(id, plan, catalog, wording));
        return rows.size() - 1;
    };
    for (const BillRow &row : figures.bill.rows) {
        PriceRow &shown = rows[placeOf(row.id)];
        shown.quantity += static_cast<double>(row.quantity());
        shown.placed += row.kind == BillKind::Device ? static_cast<double>(row.placed) : 0.0;
    }
    for (const SystemCounts &counts : systemCounts(figures))
        rows[placeOf(counts.device)].remark = systemsApartText(counts, figures, catalog, wording);
    QSet<Id> named; // the first price of an id counts
    for (const Price &price : plan.cost.prices) {
        if (!price.device || named.contains(*price.device))
            continue;
        named.insert(*price.device);
        rows[placeOf(*price.device)].price = price;
    }
    const QHash<Id, double> owned = ownedCounts(plan.topology);
    for (PriceRow &row : rows)
        row.owned = owned.value(row.key);
    showRows(rows);
    renameFields(priceFields(plan.settings.currency));
}

bool PriceSheet::isPriceUnknown(int row, int column) const
{
    return column == PriceColumn && !rowAt(row).price.unitPrice;
}

/// There is no list to look a price up in: an empty cell says so where it stands.
QVariant PriceSheet::data(const QModelIndex &index, int role) const
{
    if (role != kUnknownRole)
        return FieldsModel::data(index, role);
    return isPriceUnknown(index.row(), index.column()) ? QVariant(tr("no list")) : QVariant();
}

QString PriceSheet::accessibleTextAt(int row, int column) const
{
    const QString plain = FieldsModel::accessibleTextAt(row, column);
    return isPriceUnknown(row, column) ? plain + tr("no list") : plain;
}

QString PriceSheet::toolTipAt(int row, int column) const
{
    const QString plain = FieldsModel::toolTipAt(row, column);
    const QString remark =
        column == QuantityColumn && row < endOfRows() ? rowAt(row).remark : QString();
    return remark.isEmpty() ? plain : remark;
}

std::optional<WhyRequest> PriceSheet::whyOf(const CellPlace &cell) const
{
    if (cell.row >= endOfRows() || cell.column > SumColumn || cell.column == PriceColumn)
        return std::nullopt;
    const Id &id = rowAt(cell.row).key;
    return cell.column == SumColumn ? quantityRequest(id, QStringLiteral("to_pay"))
                                    : quantityRequest(id);
}

Result<Plan> PriceSheet::replaced(Plan plan, const PriceRow &before, const PriceRow &after) const
{
    Result<Plan> next = setPrice(std::move(plan), after.price);
    if (next && after.standing != before.standing)
        next = setSource(std::move(next).value(),
                         pathOfPrice(after.key),
                         after.price.source.value_or(standingText(after.standing)),
                         after.standing);
    if (!next || after.owned == before.owned)
        return next;
    const QList<Id> placed = placedOf(next.value().topology, after.key);
    const auto count = static_cast<qsizetype>(after.owned);
    return setOwned(std::move(next).value(), placed.mid(0, count), true).andThen([&](Plan owned) {
        return setOwned(std::move(owned), placed.mid(count), false);
    });
}

} // namespace kf
