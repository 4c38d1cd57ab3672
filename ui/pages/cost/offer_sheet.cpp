// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/edits/cost.h"
#include "core/words/cost_words.h"
#include "core/words/name_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/cost/cost_columns.h"
#include "ui/pages/cost/cost_sheets.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

using OfferField = Field<OfferRow>;
using cost::column;
using EntryPrice = std::optional<double> OfferEntry::*;
using OwnPrice = std::optional<double> CloudOffer::*;

std::optional<QString> orNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

/// A number of the plan's offer, else that of the catalogue's; emptied, the catalogue's counts
/// again.
OfferField price(const QString &title, const QString &tip, OwnPrice own, EntryPrice listed)
{
    return {column(title, tip, CellKind::Number, 9),
            [own, listed](const OfferRow &row) {
                const std::optional<double> &said = row.offer.*own;
                return kf::orNothing(said ? said : row.listed.*listed);
            },
            [own](OfferRow &row, const GridValue &value) {
                return takeOptional(row.offer.*own, value);
            }};
}

/// GPUs of an instance: whole ones.
OfferField gpusField()
{
    OfferField field = price(OfferSheet::tr("GPUs"),
                             OfferSheet::tr("Of one instance"),
                             &CloudOffer::gpus,
                             &OfferEntry::gpus);
    field.set = [](OfferRow &row, const GridValue &value) -> Result<> {
        const auto *typed = std::get_if<double>(&value);
        if (typed != nullptr && (*typed < 1.0 || *typed != std::floor(*typed)))
            return Error{ErrorKind::Invalid,
                         OfferSheet::tr("An instance has whole GPUs, one or more."),
                         {},
                         {}};
        return takeOptional(row.offer.gpus, value);
    };
    return field;
}

/// A number that the catalogue alone says.
OfferField listed(const QString &title, const QString &tip, EntryPrice member)
{
    return {column(title, tip, CellKind::Number, 8), [member](const OfferRow &row) {
                return kf::orNothing(row.listed.*member);
            }};
}

QList<Choice> acceleratorChoices(const Plan &plan, const CatalogView &catalog)
{
    QList<Choice> choices;
    QSet<Id> named;
    const auto add = [&](const Id &key) {
        if (key == kCpuCore || named.contains(key))
            return;
        named.insert(key);
        choices.append({key, acceleratorName(key, plan, catalog)});
    };
    for (const Shared<Group> &group : plan.demand.groups)
        add(group->accelerator);
    for (const OfferEntry &offer : catalog.catalog().entries().offers)
        add(offer.accelerator.value_or(kCpuCore));
    return choices;
}

/// Offers of the plan and the catalogue for an accelerator (nothing: for any), each with what it
/// rents and for how much; withdrawn ones last.
QList<Choice>
offerChoices(const Plan &plan, const Catalog &catalog, const std::optional<Id> &accelerator)
{
    const CatalogView view(plan.catalog, catalog);
    QList<Choice> choices{{QString(), OfferSheet::tr("own figures")}};
    QList<Choice> gone;
    QSet<QString> named;
    for (const CatalogEntries *entries : {&plan.catalog, &catalog.entries()}) {
        for (const OfferEntry &offer : entries->offers) {
            if (named.contains(offer.id))
                continue;
            named.insert(offer.id);
            CloudOffer chosen;
            chosen.accelerator = accelerator;
            chosen.offer = offer.id;
            if (offerRefusal(chosen, plan, view))
                continue;
            const Choice choice{
                offer.id, offer.id, listedOfferText(offer, plan, view, Wording(QLocale()))};
            (offer.withdrawn ? gone : choices).append(choice);
        }
    }
    return choices + gone;
}

OfferField acceleratorField(PlanDocument &document, const Catalog &catalog)
{
    return {column(OfferSheet::tr("Accelerator"), {}, CellKind::Choice, 16),
            [](const OfferRow &row) {
                const auto &own = row.offer.accelerator;
                return GridValue((own ? own : row.listed.accelerator).value_or(QString()));
            },
            [](OfferRow &row, const GridValue &value) {
                row.offer.accelerator = orNothing(textIn(value));
                return Result<>();
            },
            [&document, &catalog] {
                return acceleratorChoices(document.plan(),
                                          CatalogView(document.plan().catalog, catalog));
            }};
}

OfferField offerField(PlanDocument &document, const Catalog &catalog)
{
    return {column(OfferSheet::tr("Offer"),
                   OfferSheet::tr("What is left empty beside it comes from the catalogue; another "
                                  "offer brings its own figures"),
                   CellKind::Choice,
                   26),
            [](const OfferRow &row) { return GridValue(row.offer.offer.value_or(QString())); },
            [](OfferRow &row, const GridValue &value) {
                row.offer = withListed(row.offer, orNothing(textIn(value)));
                return Result<>();
            },
            [&document, &catalog] {
                return offerChoices(document.plan(), catalog, std::nullopt);
            }};
}

OfferField hostIncludedField()
{
    return {column(OfferSheet::tr("Host included"),
                   OfferSheet::tr("Off: prices are those of the accelerators alone"),
                   CellKind::Check,
                   8),
            [](const OfferRow &row) {
                const auto &own = row.offer.includesHost;
                return GridValue((own ? own : row.listed.includesHost).value_or(true));
            },
            [](OfferRow &row, const GridValue &value) {
                const bool *isOn = std::get_if<bool>(&value);
                row.offer.includesHost = isOn != nullptr && *isOn;
                return Result<>();
            }};
}

OfferField commitmentField()
{
    return {column(OfferSheet::tr("Reserved for"), {}, CellKind::Choice, 9),
            [](const OfferRow &row) {
                return GridValue(
                    QString(wordFor(row.offer.commitment.value_or(Commitment::OneYear))));
            },
            [](OfferRow &row, const GridValue &value) {
                row.offer.commitment = enumFromWord<Commitment>(textIn(value).toLatin1());
                return Result<>();
            },
            [] {
                return QList<Choice>{{QStringLiteral("1y"), OfferSheet::tr("1y")},
                                     {QStringLiteral("3y"), OfferSheet::tr("3y")}};
            }};
}

OfferField whole(const GridColumn &shown, int CloudOffer::*member)
{
    return {shown,
            [member](const OfferRow &row) { return GridValue(double(row.offer.*member)); },
            [member](OfferRow &row, const GridValue &value) {
                return takeWhole(row.offer.*member, value, 0);
            }};
}

QString withdrawnText(const OfferRow &row)
{
    const auto &own = row.offer.withdrawn;
    const std::optional<Withdrawn> withdrawn = own ? own : row.listed.withdrawn;
    if (!withdrawn)
        return {};
    const QDate *day = std::get_if<QDate>(&*withdrawn);
    return day != nullptr ? day->toString(Qt::ISODate) : OfferSheet::tr("gone");
}

using EntryText = std::optional<QString> OfferEntry::*;

/// A text that the catalogue alone says.
OfferField listedText(const QString &title, const QString &tip, double characters, EntryText member)
{
    return {column(title, tip, CellKind::Text, characters), [member](const OfferRow &row) {
                return GridValue((row.listed.*member).value_or(QString()));
            }};
}

/// That of the plan, else that of the offer.
QString currencyOf(const OfferRow &row)
{
    return row.offer.currency.value_or(row.offer.offer ? row.listed.currency : QString());
}

OfferField currencyField()
{
    return {column(OfferSheet::tr("Currency"),
                   OfferSheet::tr("Emptied: that of the offer, else the plan's"),
                   CellKind::Text,
                   7),
            [](const OfferRow &row) { return GridValue(currencyOf(row)); },
            [](OfferRow &row, const GridValue &value) {
                row.offer.currency = orNothing(textIn(value));
                return Result<>();
            }};
}

QList<OfferField> instanceFields()
{
    return {listedText(OfferSheet::tr("Provider"), {}, 9, &OfferEntry::provider),
            listedText(OfferSheet::tr("Region"), {}, 11, &OfferEntry::region),
            listedText(OfferSheet::tr("Instance"), {}, 14, &OfferEntry::instance),
            gpusField(),
            listed(OfferSheet::tr("vCPU"), {}, &OfferEntry::vcpu),
            listed(OfferSheet::tr("Memory, GB"), {}, &OfferEntry::memoryGb),
            listed(OfferSheet::tr("Network, Gbit/s"),
                   OfferSheet::tr("Of the whole instance"),
                   &OfferEntry::networkGbps),
            hostIncludedField(),
            price(OfferSheet::tr("Host an hour"),
                  OfferSheet::tr("Added to every price where the host is not included"),
                  &CloudOffer::hostPerH,
                  &OfferEntry::hostPerH)};
}

QList<OfferField> priceFields()
{
    return {
        price(OfferSheet::tr("On demand an hour"),
              OfferSheet::tr("An instance without a commitment"),
              &CloudOffer::onDemandPerH,
              &OfferEntry::onDemandPerH),
        price(OfferSheet::tr("1y committed"),
              OfferSheet::tr("An hour of an instance that is paid for a year, used or not"),
              &CloudOffer::committed1yPerH,
              &OfferEntry::committed1yPerH),
        price(OfferSheet::tr("3y committed"),
              OfferSheet::tr("An hour of an instance that is paid for three years"),
              &CloudOffer::committed3yPerH,
              &OfferEntry::committed3yPerH),
        price(OfferSheet::tr("Spot an hour"),
              OfferSheet::tr("An instance that may be taken away at any time"),
              &CloudOffer::spotPerH,
              &OfferEntry::spotPerH),
        currencyField(),
        listedText(OfferSheet::tr("Source"), {}, 18, &OfferEntry::source),
        listedText(OfferSheet::tr("Date"), OfferSheet::tr("Of the source"), 11, &OfferEntry::date)};
}

/// What of it is reserved, and how long it is offered.
QList<OfferField> reservedFields()
{
    return {
        commitmentField(),
        whole(column(OfferSheet::tr("Reserved"),
                     OfferSheet::tr("Instances that are paid for, used or not"),
                     CellKind::Number,
                     8),
              &CloudOffer::reservedInstances),
        whole(column(OfferSheet::tr("from month"), {}, CellKind::Month, 8),
              &CloudOffer::reservedFromMonth),
        {column(OfferSheet::tr("Offered until"), {}, CellKind::Text, 11), [](const OfferRow &row) {
             return GridValue(withdrawnText(row));
         }}};
}

QList<OfferField> offerFields(PlanDocument &document, const Catalog &catalog)
{
    return QList<OfferField>{acceleratorField(document, catalog), offerField(document, catalog)} +
           instanceFields() + priceFields() + reservedFields();
}

bool isWithdrawn(const OfferRow &row)
{
    return row.offer.withdrawn || row.listed.withdrawn;
}

/// The offers of the plan in their order, withdrawn ones last.
QList<OfferRow> offerRows(const Plan &plan, const Catalog &catalog)
{
    const CatalogView view(plan.catalog, catalog);
    QList<OfferRow> rows;
    for (qsizetype i = 0; i < plan.cost.cloud.size(); ++i) {
        OfferRow row{QString::number(i), plan.cost.cloud[i], {}};
        const OfferEntry *entry = row.offer.offer ? view.offer(*row.offer.offer) : nullptr;
        if (entry != nullptr)
            row.listed = *entry;
        rows.append(row);
    }
    std::stable_partition(
        rows.begin(), rows.end(), [](const OfferRow &row) { return !isWithdrawn(row); });
    return rows;
}

/// The place in the plan of what stands at `at` of the sheet.
qsizetype placeIn(const QList<OfferRow> &rows, qsizetype at)
{
    return at < rows.size() ? rows[at].key.toLongLong() : rows.size();
}

RowList<OfferRow> offerList(const Catalog &catalog)
{
    RowList<OfferRow> list;
    list.rows = [&catalog](const Plan &plan) {
        return offerRows(plan, catalog);
    };
    list.fresh = [](const Plan &, const OfferRow *) {
        return OfferRow();
    };
    list.insert = [&catalog](Plan plan, const OfferRow &row, qsizetype at) {
        const qsizetype place = placeIn(offerRows(plan, catalog), at);
        if (const auto refusal = offerRefusal(row.offer, plan, CatalogView(plan.catalog, catalog)))
            return Result<Plan>(*refusal);
        return insertOffer(std::move(plan), row.offer, place);
    };
    list.remove = [](Plan plan, const QList<OfferRow> &rows) {
        QList<qsizetype> places;
        for (const OfferRow &row : rows)
            places.append(row.key.toLongLong());
        return deleteOffers(std::move(plan), places);
    };
    list.reorder = [&catalog](Plan plan, const QList<qsizetype> &order) {
        const QList<OfferRow> rows = offerRows(plan, catalog);
        QList<qsizetype> places;
        for (const qsizetype at : order)
            places.append(placeIn(rows, at));
        return orderOffers(std::move(plan), places);
    };
    list.placeholder = OfferSheet::tr("Choose to add an offer");
    list.keysArePlaces = true;
    return list;
}

/// Of an offer of the catalogue, whose source says no day.
bool isUndated(const OfferRow &row, int column)
{
    return column == OfferSheet::DateColumn && row.offer.offer && !row.listed.date;
}

} // namespace

OfferSheet::OfferSheet(PlanDocument &document, const Catalog &catalog, QObject *parent)
    : FieldsModel(document, parent)
    , m_plan(document)
    , m_catalog(catalog)
{
    setList(offerList(catalog));
    setFields(offerFields(document, catalog));
}

void OfferSheet::present(const Plan &plan, const CatalogView &catalog)
{
    showRows(offerRows(plan, catalog.catalog()));
}

/// What is no longer offered is struck through; a price that nobody says is hatched, and so is the
/// date of a list that has none.
QVariant OfferSheet::data(const QModelIndex &index, int role) const
{
    if ((role != Qt::FontRole && role != kUnknownRole) || isNewRow(index.row()))
        return FieldsModel::data(index, role);
    const OfferRow &row = rowAt(index.row());
    if (role == kUnknownRole && isUndated(row, index.column()))
        return tr("no date");
    if (role == kUnknownRole)
        return isPriceUnknown(index.row(), index.column()) ? QVariant(QString()) : QVariant();
    if (!isWithdrawn(row))
        return {};
    QFont font;
    font.setStrikeOut(true);
    return font;
}

/// Prices are typed with the currency of their offer: "12.5 USD" or "12.5 USD/h".
CellUnit OfferSheet::unitAt(int row, int column) const
{
    if (column == GpusColumn)
        return {Unit::Gpus};
    const QString currency = currencyOf(rowAt(row));
    if (column < HostColumn || column > SpotColumn || currency.isEmpty())
        return FieldsModel::unitAt(row, column);
    return {Unit::Count, 1.0, CellUnit::Per::Nothing, {currency, currency + QStringLiteral("/h")}};
}

QString OfferSheet::accessibleTextAt(int row, int column) const
{
    return FieldsModel::accessibleTextAt(row, column) +
           data(index(row, column), kUnknownRole).toString();
}

int OfferSheet::columnOfField(int row, const QString &field) const
{
    if (field == QLatin1String("committed_per_h"))
        return rowAt(row).offer.commitment == Commitment::ThreeYears ? ThreeYearsColumn
                                                                     : OneYearColumn;
    static const QHash<QString, int> columns{
        {QStringLiteral("accelerator"), AcceleratorColumn},
        {QStringLiteral("gpus"), GpusColumn},
        {QStringLiteral("includes_host"), HostIncludedColumn},
        {QStringLiteral("host_per_h"), HostColumn},
        {QStringLiteral("on_demand_per_h"), OnDemandColumn},
        {QStringLiteral("committed_1y_per_h"), OneYearColumn},
        {QStringLiteral("committed_3y_per_h"), ThreeYearsColumn},
        {QStringLiteral("spot_per_h"), SpotColumn},
        {QStringLiteral("currency"), CurrencyColumn},
        {QStringLiteral("commitment"), CommitmentColumn},
        {QStringLiteral("reserved_instances"), ReservedColumn},
        {QStringLiteral("reserved_from_month"), ReservedFromColumn},
        {QStringLiteral("withdrawn"), WithdrawnColumn}};
    return columns.value(field, OfferColumn);
}

/// What the plan would have to know of the offer, and does not.
bool OfferSheet::isPriceUnknown(int at, int column) const
{
    const bool isPrice = column >= OnDemandColumn && column <= SpotColumn;
    if (!isPrice && column != GpusColumn && column != HostColumn)
        return false;
    const OfferRow &row = rowAt(at);
    const bool isEmpty = std::holds_alternative<std::monostate>(valueAt(at, column));
    const bool hasHost =
        row.offer.includesHost ? *row.offer.includesHost : row.listed.includesHost.value_or(true);
    return isEmpty && (column != HostColumn || !hasHost);
}

Result<Plan> OfferSheet::replaced(Plan plan, const OfferRow &before, const OfferRow &after) const
{
    const bool isOther = after.offer.offer != before.offer.offer ||
                         after.offer.accelerator != before.offer.accelerator;
    const auto refusal = isOther
                             ? offerRefusal(after.offer, plan, CatalogView(plan.catalog, m_catalog))
                             : std::nullopt;
    if (refusal)
        return *refusal;
    return replaceOffer(std::move(plan), before.key.toLongLong(), after.offer);
}

QList<Choice> OfferSheet::choicesAt(int row, int column) const
{
    if (column != OfferColumn || isNewRow(row))
        return FieldsModel::choicesAt(row, column);
    return offerChoices(m_plan.plan(), m_catalog, rowAt(row).offer.accelerator);
}

} // namespace kf
