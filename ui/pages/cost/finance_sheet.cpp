// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/settings.h"
#include "core/plan/edits/sources.h"
#include "core/project/service_prices.h"
#include "core/report/assumed_inputs.h"
#include "core/report/system_choice.h"
#include "core/words/amount_words.h"
#include "core/words/cost_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"
#include "ui/grid/cell_state.h"
#include "ui/pages/cost/cost_columns.h"
#include "ui/pages/cost/cost_sheets.h"

namespace kf {

namespace {

using cost::column;

/// A number of the finance settings or of the cloud's policy: where it stands and how it is read.
struct Setting {
    const char *path;
    double scale; ///< 100 for what is shown in %
    double Finance::*finance = nullptr;
    std::optional<double> Finance::*openFinance = nullptr;
    double CloudPolicy::*policy = nullptr;
    std::optional<double> CloudPolicy::*openPolicy = nullptr;
};

const QList<Setting> &settings()
{
    static const QList<Setting> list{
        {"cost/finance/discount_rate", kPercent, &Finance::discountRate},
        {"cost/finance/years", 1.0, &Finance::years},
        {"cost/finance/residual_rate", kPercent, &Finance::residualRate},
        {"cost/finance/installation_rate", kPercent, &Finance::installationRate},
        {"cost/finance/support_rate", kPercent, &Finance::supportRate},
        {"cost/finance/energy_per_kwh", 1.0, nullptr, &Finance::energyPerKwh},
        {"cost/finance/pue", 1.0, &Finance::pue},
        {"cost/finance/load_factor", kPercent, &Finance::loadFactor},
        {"cost/finance/busy_cost_per_gpu_hour", 1.0, &Finance::busyCostPerGpuHour},
        {"cost/finance/colocation_per_kw_month", 1.0, &Finance::colocationPerKwMonth},
        {"cost/finance/staff_per_year", 1.0, &Finance::staffPerYear},
        {"cost/finance/software_per_gpu_year", 1.0, &Finance::softwarePerGpuYear},
        {"cost/finance/platform_fee_per_year", 1.0, &Finance::platformFeePerYear},
        {"cost/finance/kg_co2_per_kwh", 1.0, nullptr, &Finance::kgCo2PerKwh},
        {"cost/policy/interconnect_gbps",
         1.0,
         nullptr,
         nullptr,
         nullptr,
         &CloudPolicy::interconnectGbps},
        {"cost/policy/interconnect_efficiency",
         kPercent,
         nullptr,
         nullptr,
         &CloudPolicy::interconnectEfficiency},
        {"cost/policy/interconnect_per_month",
         1.0,
         nullptr,
         nullptr,
         nullptr,
         &CloudPolicy::interconnectPerMonth},
        {"cost/policy/egress_gb_per_month",
         1.0,
         nullptr,
         nullptr,
         nullptr,
         &CloudPolicy::egressGbPerMonth},
        {"cost/policy/egress_per_gb", 1.0, nullptr, nullptr, nullptr, &CloudPolicy::egressPerGb},
        {"cost/policy/storage_per_gb_month",
         1.0,
         nullptr,
         nullptr,
         nullptr,
         &CloudPolicy::storagePerGbMonth},
        {"cost/policy/spot_overhead", kPercent, nullptr, nullptr, &CloudPolicy::spotOverhead}};
    return list;
}

QString unitOf(const Setting &setting, const QString &currency)
{
    const QLatin1StringView path(setting.path);
    if (setting.scale == kPercent)
        return FinanceSheet::tr("%");
    if (path.endsWith(QLatin1String("years")))
        return FinanceSheet::tr("years");
    if (path.endsWith(QLatin1String("pue")))
        return {};
    if (path.endsWith(QLatin1String("per_kwh")))
        return path.contains(QLatin1String("co2")) ? FinanceSheet::tr("kg/kWh")
                                                   : FinanceSheet::tr("%1/kWh").arg(currency);
    if (path.endsWith(QLatin1String("gpu_hour")))
        return FinanceSheet::tr("%1/GPU-h").arg(currency);
    if (path.endsWith(QLatin1String("kw_month")))
        return FinanceSheet::tr("%1/kW and month").arg(currency);
    if (path.endsWith(QLatin1String("gpu_year")))
        return FinanceSheet::tr("%1/GPU and year").arg(currency);
    if (path.endsWith(QLatin1String("gb_month")))
        return FinanceSheet::tr("%1/GB and month").arg(currency);
    if (path.endsWith(QLatin1String("per_gb")))
        return FinanceSheet::tr("%1/GB").arg(currency);
    if (path.endsWith(QLatin1String("gbps")))
        return FinanceSheet::tr("Gbit/s");
    if (path.endsWith(QLatin1String("egress_gb_per_month")))
        return FinanceSheet::tr("GB/month");
    return path.endsWith(QLatin1String("month")) ? FinanceSheet::tr("%1/month").arg(currency)
                                                 : FinanceSheet::tr("%1/year").arg(currency);
}

std::optional<double> valueOf(const Setting &setting, const Cost &cost)
{
    if (setting.finance != nullptr)
        return cost.finance.*setting.finance;
    if (setting.openFinance != nullptr)
        return cost.finance.*setting.openFinance;
    return setting.policy != nullptr ? std::optional(cost.policy.*setting.policy)
                                     : cost.policy.*setting.openPolicy;
}

/// Why that number cannot be, in the unit in which it is typed; empty where it can.
QString refusalText(const QString &path, double typed)
{
    constexpr double kMonthsOfAYear = 12.0;
    if (path.endsWith(QLatin1String("/years")) && typed * kMonthsOfAYear < 1.0)
        return FinanceSheet::tr("Equipment is used for a month at least: 0.084 years.");
    if (path.endsWith(QLatin1String("/discount_rate")))
        return typed > -kPercent ? QString() : FinanceSheet::tr("A discount rate is above -100 %.");
    static const QStringList shares{QStringLiteral("residual_rate"),
                                    QStringLiteral("load_factor"),
                                    QStringLiteral("interconnect_efficiency")};
    const bool isShare = shares.contains(path.section(QLatin1Char('/'), -1)) ||
                         path.startsWith(QLatin1String("cost/policy/spot_share/"));
    if (isShare && (typed < 0.0 || typed > kPercent))
        return FinanceSheet::tr("This is a share: from 0 % to 100 %.");
    return {};
}

QList<Field<FinanceRow>> financeFields()
{
    return {cost::told<FinanceRow>(FinanceSheet::tr("Setting"), {}, 20, &FinanceRow::name),
            {column(FinanceSheet::tr("Value"), {}, CellKind::Number, 10),
             [](const FinanceRow &row) {
                 if (!row.said.isEmpty())
                     return GridValue(row.said);
                 return row.value ? GridValue(*row.value * row.scale) : GridValue();
             },
             [](FinanceRow &row, const GridValue &value) -> Result<> {
                 std::optional<double> typed;
                 const Result<> taken = takeOptional(typed, value);
                 if (!taken)
                     return taken;
                 if (!typed && !row.mayBeEmpty)
                     return Error{ErrorKind::Invalid,
                                  FinanceSheet::tr("This setting needs a number."),
                                  {},
                                  {}};
                 const QString refusal = typed ? refusalText(row.key, *typed) : QString();
                 if (!refusal.isEmpty())
                     return Error{ErrorKind::Invalid, refusal, {}, {}};
                 row.value = typed ? std::optional(*typed / row.scale) : std::nullopt;
                 return {};
             }},
            {column(FinanceSheet::tr("Unit"),
                    FinanceSheet::tr("Assumed: the program's own value, until another one is typed "
                                     "or its standing is said"),
                    CellKind::Text,
                    14),
             [](const FinanceRow &row) {
                 QStringList words{row.unit};
                 if (row.isAssumed)
                     words.append(standingText(Standing::Assumed));
                 words.removeAll(QString());
                 return GridValue(words.join(QStringLiteral(" \u00b7 ")));
             }},
            {column(FinanceSheet::tr("From a list"),
                    FinanceSheet::tr("The system that is bought; or the price of a public list, "
                                     "which becomes the value, with its source"),
                    CellKind::Choice,
                    16),
             [](const FinanceRow &row) { return GridValue(row.listPrice); },
             [](FinanceRow &row, const GridValue &value) {
                 row.listPrice = textIn(value);
                 return Result<>();
             }}};
}

const QString kExchange = QStringLiteral("cost/exchange/");
const QString kSystem = QStringLiteral("plan/policy/systems/");
const QString kSpot = QStringLiteral("cost/policy/spot_share/");

QString spotText(GroupKind kind)
{
    return FinanceSheet::tr("Spot share, %1", "a kind of group").arg(kindText(kind));
}

/// The currencies of the offers of the plan, and those that it has a rate for.
QStringList otherCurrencies(const Plan &plan, const CatalogView &catalog)
{
    QSet<QString> found;
    for (auto rate = plan.cost.exchange.cbegin(); rate != plan.cost.exchange.cend(); ++rate)
        found.insert(rate.key());
    for (const CloudOffer &offer : plan.cost.cloud) {
        const OfferEntry *entry = offer.offer ? catalog.offer(*offer.offer) : nullptr;
        found.insert(
            offer.currency.value_or(entry != nullptr ? entry->currency : plan.settings.currency));
    }
    found.insert(QStringLiteral("USD")); // of the list prices
    found.remove(plan.settings.currency);
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

/// What is chosen of the list prices, as long as the value is that of the choice.
QString listPriceOf(const FinanceRow &row, const Plan &plan)
{
    const std::optional<Assumption> origin = sourceAt(plan, row.key);
    if (!origin || !origin->text)
        return {};
    for (const ServicePrice &price : servicePricesFor(row.key)) {
        if (origin->source == price.source && origin->text->contains(price.item))
            return nameOf(price);
    }
    return {};
}

QList<Choice> systemChoices(const AcceleratorKey &key,
                            const Plan &plan,
                            const CatalogView &catalog,
                            const Wording &wording)
{
    QList<Choice> choices;
    for (const HoldingSystem &system : systemsHolding(key, plan, catalog.catalog()))
        choices.append({system.device,
                        modelOf(system.device, catalog),
                        amountText({system.gpus, Unit::Gpus}, Digits::Exact, wording)});
    return choices;
}

} // namespace

QString FinanceSheet::keyOfSystem(const AcceleratorKey &key)
{
    return kSystem + key;
}

FinanceSheet::FinanceSheet(PlanDocument &document, QObject *parent) : FieldsModel(document, parent)
{
    setFields(financeFields());
}

void FinanceSheet::present(const Plan &plan,
                           const Evaluation &figures,
                           const CatalogView &catalog,
                           const Wording &wording)
{
    QList<FinanceRow> rows;
    m_systems.clear();
    m_currency = plan.settings.currency;
    // First what is bought: without it nothing here counts.
    const auto &all = figures.cost.byAccelerator;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const QString key = keyOfSystem(one.key());
        m_systems.insert(key, systemChoices(one.key(), plan, catalog, wording));
        rows.append({key,
                     missingText(key, plan, catalog, wording),
                     {},
                     1.0,
                     std::nullopt,
                     true,
                     plan.settings.policy.systems.value(one.key(), one->device.value_or(Id()))});
        if (const Id &device = rows.constLast().listPrice; !device.isEmpty())
            rows.last().said = modelOf(device, catalog);
    }
    for (const Setting &setting : settings()) {
        const QString path = QString::fromLatin1(setting.path);
        rows.append({path,
                     costInputText(path, plan, catalog, wording),
                     unitOf(setting, plan.settings.currency),
                     setting.scale,
                     valueOf(setting, plan.cost),
                     setting.openFinance != nullptr || setting.openPolicy != nullptr});
    }
    for (const GroupKind kind : {GroupKind::Serving, GroupKind::Scheduled, GroupKind::Exploratory})
        rows.append({kSpot + QString(wordFor(kind)),
                     spotText(kind),
                     tr("%"),
                     kPercent,
                     plan.cost.policy.spotShare.value(kind, 0.0),
                     false});
    for (const QString &currency : otherCurrencies(plan, catalog)) {
        const auto rate = plan.cost.exchange.constFind(currency);
        rows.append({kExchange + currency,
                     tr("Rate of %1", "a currency").arg(currency),
                     tr("%1 for 1 %2", "currencies").arg(plan.settings.currency, currency),
                     1.0,
                     rate == plan.cost.exchange.cend() ? std::nullopt : std::optional(*rate),
                     true});
    }
    for (FinanceRow &row : rows) {
        if (!m_systems.contains(row.key))
            row.listPrice = listPriceOf(row, plan);
        row.isAssumed = isProgramsOwn(plan, row.key);
    }
    showRows(rows);
}

/// Only where a public list has prices of that number.
QList<Choice> FinanceSheet::choicesAt(int row, int column) const
{
    QList<Choice> choices;
    if (column != ListColumn)
        return FieldsModel::choicesAt(row, column);
    if (const auto systems = m_systems.constFind(rowAt(row).key); systems != m_systems.cend())
        return *systems;
    for (const ServicePrice &price : servicePricesFor(rowAt(row).key))
        choices.append({nameOf(price), nameOf(price), price.said});
    return choices;
}

/// Each row is of its own unit: "5 years", "0.14 USD/kWh" or "0.14 USD".
CellUnit FinanceSheet::unitAt(int row, int column) const
{
    const FinanceRow &its = rowAt(row);
    if (column != ValueColumn || its.unit.isEmpty())
        return FieldsModel::unitAt(row, column);
    if (its.scale == kPercent)
        return {Unit::Share, kPercent};
    const bool isMoney = !m_currency.isEmpty() && its.unit.startsWith(m_currency);
    return {isMoney ? Unit::Count : Unit::None,
            1.0,
            CellUnit::Per::Nothing,
            {its.unit, its.unit.section(QLatin1Char('/'), 0, 0)}};
}

QString FinanceSheet::readOnlyReason(int row, int column) const
{
    const auto systems = m_systems.constFind(rowAt(row).key);
    if (systems != m_systems.cend() && column == ValueColumn)
        return tr("The system is chosen in the column \"From a list\".");
    if (systems != m_systems.cend() && column == ListColumn)
        return systems->isEmpty() ? tr("No device of the catalogue holds this accelerator.")
                                  : QString();
    return column == ListColumn && servicePricesFor(rowAt(row).key).isEmpty()
               ? tr("There is no public list of such prices.")
               : FieldsModel::readOnlyReason(row, column);
}

/// A system that nobody has chosen is hatched, as what is not known is.
QVariant FinanceSheet::data(const QModelIndex &index, int role) const
{
    if (role != kUnknownRole)
        return FieldsModel::data(index, role);
    const FinanceRow &row = rowAt(index.row());
    if (!m_systems.contains(row.key) || !row.listPrice.isEmpty())
        return {};
    if (index.column() == ValueColumn)
        return QStringLiteral("?");
    return index.column() == ListColumn ? QVariant(tr("not chosen")) : QVariant();
}

Result<Plan>
FinanceSheet::replaced(Plan plan, const FinanceRow &before, const FinanceRow &after) const
{
    if (before.key.startsWith(kSystem))
        return setSystem(std::move(plan),
                         before.key.mid(kSystem.size()),
                         after.listPrice.isEmpty() ? std::nullopt : std::optional(after.listPrice));
    if (after.listPrice != before.listPrice) {
        for (const ServicePrice &price : servicePricesFor(before.key)) {
            if (nameOf(price) == after.listPrice)
                return takeServicePrice(std::move(plan), price);
        }
        return plan;
    }
    if (before.key.startsWith(kExchange))
        return setExchange(std::move(plan), before.key.mid(kExchange.size()), after.value);
    if (before.key.startsWith(kSpot)) {
        const auto kind = enumFromWord<GroupKind>(before.key.mid(kSpot.size()).toLatin1());
        return setSpotShare(
            std::move(plan), kind.value_or(GroupKind::Serving), after.value.value_or(0.0));
    }
    Finance finance = plan.cost.finance;
    CloudPolicy policy = plan.cost.policy;
    for (const Setting &setting : settings()) {
        if (QLatin1String(setting.path) != before.key)
            continue;
        if (setting.finance != nullptr)
            finance.*setting.finance = after.value.value_or(0.0);
        else if (setting.openFinance != nullptr)
            finance.*setting.openFinance = after.value;
        else if (setting.policy != nullptr)
            policy.*setting.policy = after.value.value_or(0.0);
        else
            policy.*setting.openPolicy = after.value;
    }
    return setFinance(std::move(plan), finance).andThen([&](Plan next) {
        return setCloudPolicy(std::move(next), policy);
    });
}

} // namespace kf
