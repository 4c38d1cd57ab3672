// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cost_words.h"

#include "core/base/units.h"
#include "core/cost/renting.h"
#include "core/words/amount_words.h"
#include "core/words/cable_words.h"
#include "core/words/kind_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"
#include "core/words/product_words.h"
#include "core/words/system_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CostWords)
};

constexpr qsizetype kNamesShown = 3;
constexpr double kSameCost = 1e-9; ///< relative

/// What is owned as planned when systems are sized, of all accelerators or of `only`.
QList<SystemCounts> ownedSystems(const Evaluation &figures, const AcceleratorKey &only = {})
{
    QList<SystemCounts> owned;
    for (const SystemCounts &one : systemCounts(figures)) {
        if ((only.isEmpty() || one.key == only) && one.owned && one.owned->all() > 0.0)
            owned.append(one);
    }
    return owned;
}

QString
ownedText(const QList<SystemCounts> &owned, const CatalogView &catalog, const Wording &wording)
{
    QStringList parts;
    for (const SystemCounts &one : owned)
        parts.append(systemsText(*one.owned, modelOf(one.device, catalog), wording));
    return wording.locale.createSeparatedList(parts);
}

/// Accelerators of which nobody knows how many are owned as planned, by name.
QStringList ownedUnknown(const Evaluation &figures, const CatalogView &catalog)
{
    QStringList names;
    const StrategyFigures &planned = figures.cost.of(Strategy::AsPlanned);
    for (auto gpus = planned.ownedGpus.cbegin(); gpus != planned.ownedGpus.cend(); ++gpus) {
        if (!gpus->has_value())
            names.append(acceleratorName(gpus.key(), figures.plan, catalog));
    }
    return names;
}

/// True where a group runs in the cloud in some month.
bool hasCloudGroup(const Plan &plan)
{
    return std::any_of(plan.cost.placement.cbegin(),
                       plan.cost.placement.cend(),
                       [](const GroupPlacement &placement) {
                           const QList<PlacementMove> moves = movesOf(placement);
                           return std::any_of(
                               moves.cbegin(), moves.cend(), [](const PlacementMove &move) {
                                   return move.where == PlacementKind::Cloud;
                               });
                       });
}

/// What is done, without what it costs.
QString deedText(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const QList<SystemCounts> owned = ownedSystems(figures);
    const StrategyFigures &planned = figures.cost.of(Strategy::AsPlanned);
    const QStringList unknown = ownedUnknown(figures, catalog);
    if (!unknown.isEmpty()) {
        const QString names = wording.locale.createSeparatedList(unknown);
        return owned.isEmpty()
                   ? Words::tr("How many %1 to own is not known").arg(names)
                   : Words::tr("Own %1; how many %2 is not known", "systems, accelerators")
                         .arg(ownedText(owned, catalog, wording), names);
    }
    const bool rents = planned.rentedGpuHours.value_or(1.0) > 0.0;
    if (owned.isEmpty())
        return rents ? Words::tr("Rent all GPUs") : Words::tr("Own no GPUs");
    const QString systems = ownedText(owned, catalog, wording);
    if (!rents)
        return Words::tr("Own %1", "systems").arg(systems);
    // A number of GPUs says when something is rented only where there is one kind of them, and no
    // group is in the cloud anyway.
    if (planned.ownedGpus.size() > 1 || hasCloudGroup(figures.plan))
        return Words::tr("Own %1, rent the rest", "systems").arg(systems);
    const SystemCounts &one = owned.constFirst();
    const double servingGpus =
        planned.ownedGpus.value(one.key).value_or(QList<double>()).value(sizedMonth(figures));
    return Words::tr("Own %1, rent what is above %2", "systems, GPUs")
        .arg(systems, amountText({servingGpus, Unit::Gpus}, Digits::Short, wording));
}

/// "44 % less than renting all"; empty where that cannot be said.
QString comparedText(const CostFigures &cost, const Wording &wording)
{
    const std::optional<double> planned = cost.of(Strategy::AsPlanned).perYear().value();
    const std::optional<double> rent = cost.of(Strategy::Cloud).perYear().value();
    if (!planned || !rent || *rent <= 0.0)
        return {};
    const double share = *planned / *rent - 1.0;
    const double percent = std::round(std::abs(share) * kPercent);
    if (percent == 0.0)
        return {};
    const QString text = numberText(percent, Digits::Short, wording.locale);
    return share < 0.0 ? Words::tr("%1 % less than renting all").arg(text)
                       : Words::tr("%1 % more than renting all").arg(text);
}

/// "cheapest is Mix, 3.11 M USD"; empty where the plan itself is, or where that cannot be said.
QString cheapestText(const Evaluation &figures, const Wording &wording)
{
    const std::optional<Strategy> best = cheapestStrategy(figures.cost);
    if (!best || *best == Strategy::AsPlanned)
        return {};
    return Words::tr("cheapest is \u201c%1\u201d, %2", "a way to run the plan, money")
        .arg(strategyText(*best),
             moneyText(figures.cost.of(*best).perYear(),
                       figures.plan.settings.currency,
                       Digits::Short,
                       wording));
}

QString financeText(const QString &field)
{
    if (field == QLatin1String("discount_rate"))
        return Words::tr("Discount rate");
    if (field == QLatin1String("years"))
        return Words::tr("Years of use");
    if (field == QLatin1String("energy_per_kwh"))
        return Words::tr("Price of a kWh");
    if (field == QLatin1String("pue"))
        return Words::tr("PUE");
    if (field == QLatin1String("load_factor"))
        return Words::tr("Load factor");
    if (field == QLatin1String("colocation_per_kw_month"))
        return Words::tr("Colocation per kW");
    if (field == QLatin1String("support_rate"))
        return Words::tr("Support rate");
    if (field == QLatin1String("staff_per_year"))
        return Words::tr("Staff");
    if (field == QLatin1String("installation_rate"))
        return Words::tr("Installation rate");
    if (field == QLatin1String("residual_rate"))
        return Words::tr("Residual");
    if (field == QLatin1String("busy_cost_per_gpu_hour"))
        return Words::tr("Cost of a busy GPU-h");
    if (field == QLatin1String("software_per_gpu_year"))
        return Words::tr("Software per GPU");
    if (field == QLatin1String("platform_fee_per_year"))
        return Words::tr("Platform fee");
    if (field == QLatin1String("kg_co2_per_kwh"))
        return Words::tr("CO2 of a kWh");
    return field;
}

QString policyText(const QString &field)
{
    if (field == QLatin1String("interconnect_per_month"))
        return Words::tr("Link to the cloud");
    if (field == QLatin1String("egress_per_gb"))
        return Words::tr("Egress");
    if (field == QLatin1String("storage_per_gb_month"))
        return Words::tr("Storage in the cloud");
    if (field == QLatin1String("interconnect_gbps"))
        return Words::tr("Speed of the link");
    if (field == QLatin1String("interconnect_efficiency"))
        return Words::tr("Usable of the link");
    if (field == QLatin1String("egress_gb_per_month"))
        return Words::tr("Egress a month");
    if (field == QLatin1String("spot_overhead"))
        return Words::tr("Repeated on spot");
    return field;
}

/// "On demand (H100 80 GB)": a field of the plan's offer with that number.
QString offerText(int index, const QString &field, const Plan &plan, const CatalogView &catalog)
{
    if (index < 0 || index >= plan.cost.cloud.size())
        return field;
    const CloudOffer &offer = plan.cost.cloud[index];
    const QString what = offer.accelerator ? acceleratorName(*offer.accelerator, plan, catalog)
                                           : offer.offer.value_or(QString());
    const QString priced = field == QLatin1String("committed_per_h")
                               ? committedField(offer.commitment.value_or(Commitment::OneYear))
                               : field;
    return Words::tr("%1 (%2)", "a price of a cloud offer, its accelerator")
        .arg(offerFieldText(priced), what);
}

} // namespace

QString placesText(const Plan &plan, const Id &group)
{
    QStringList words;
    const QList<PlacementMove> moves = movesOf(plan.cost.placement.value(group));
    for (const PlacementMove &move : moves)
        words.append(move.fromMonth == 0
                         ? placementText(move.where)
                         : Words::tr("%1 from %2", "a place and a month")
                               .arg(placementText(move.where), monthText(plan, move.fromMonth)));
    if (moves.isEmpty() || moves.constFirst().fromMonth > 0)
        words.prepend(placementText(PlacementKind::OnPremise));
    return words.join(QStringLiteral(", "));
}

bool isOwnPlace(const Plan &plan, const PlaceAdvice &advice, int month)
{
    const std::optional<PlacementKind> advised = advice.recommended();
    return advised && *advised != placeIn(plan.cost, advice.group, month);
}

std::optional<Strategy> cheapestStrategy(const CostFigures &cost)
{
    std::optional<Strategy> best;
    double least = 0.0;
    for (const Strategy strategy : kStrategies) {
        const std::optional<double> year = cost.of(strategy).perYear().value();
        if (!year || !std::isfinite(*year))
            return std::nullopt; // that one may be cheaper than all others
        if (!best || *year < least * (1.0 - kSameCost)) {
            best = strategy;
            least = *year;
        }
    }
    return least > 0.0 ? best : std::nullopt;
}

QString strategyText(Strategy strategy)
{
    switch (strategy) {
    case Strategy::AsPlanned:
        return Words::tr("As planned");
    case Strategy::OnPremise:
        return Words::tr("Own the peak");
    case Strategy::Cloud:
        return Words::tr("Rent all");
    case Strategy::Hybrid:
        break;
    }
    return Words::tr("Mix");
}

QString strategyExplanation(Strategy strategy)
{
    switch (strategy) {
    case Strategy::AsPlanned:
        return Words::tr("Each group runs where the plan says.");
    case Strategy::OnPremise:
        return Words::tr("As if every group ran on premises: enough is owned for the peak.");
    case Strategy::Cloud:
        return Words::tr("As if every group ran in the cloud.");
    case Strategy::Hybrid:
        break;
    }
    return Words::tr("As if every group were mixed: the cheapest number of systems is owned, and "
                     "what does not fit is rented.");
}

QString costFigureExplanation(const QString &figure)
{
    if (figure == QLatin1String("systems"))
        return Words::tr("Of all kinds, without spares, in the month that the platform is sized "
                         "for");
    if (figure == QLatin1String("per_year"))
        return Words::tr("The mean of the years of the plan: CapEx, OpEx and cloud");
    if (figure == QLatin1String("total"))
        return Words::tr("What is paid in that year: CapEx, OpEx and cloud");
    if (figure == QLatin1String("capital"))
        return Words::tr("Equipment: what a year of its use costs, with interest and what is left "
                         "at the end");
    if (figure == QLatin1String("capex"))
        return Words::tr("What is paid for equipment in that year, less the worth of what leaves");
    if (figure == QLatin1String("bought"))
        return Words::tr("Equipment that is new in that year: price and installation");
    if (figure == QLatin1String("replaced"))
        return Words::tr("Equipment that is bought anew at the end of its use, less the worth of "
                         "the old one");
    if (figure == QLatin1String("end_value"))
        return Words::tr("What equipment is worth when the plan ends");
    if (figure == QLatin1String("operation") || figure == QLatin1String("opex"))
        return Words::tr("Energy, colocation, support, software, staff and fees of what is owned");
    if (figure == QLatin1String("cloud"))
        return Words::tr("On demand, spot and reserved instances, egress, link and storage");
    if (figure == QLatin1String("per_gpu_hour"))
        return Words::tr("The year, divided by the GPU-hours in which GPUs are busy");
    if (figure == QLatin1String("at_start"))
        return Words::tr("To be paid for equipment in the first month");
    if (figure == QLatin1String("npv"))
        return Words::tr("Net present value of all that is paid, less what stands at the end: "
                         "smaller is better");
    if (figure == QLatin1String("gpu_hours"))
        return Words::tr("GPU-hours a year in which GPUs are busy, owned and rented");
    if (figure == QLatin1String("energy_kwh"))
        return Words::tr("Energy of what is owned; what the cloud draws is not known");
    if (figure == QLatin1String("co2_kg"))
        return Words::tr("CO2 of the energy of what is owned; that of the cloud is not known");
    if (figure == QLatin1String("overtakes"))
        return Words::tr("From this month on less has been paid than by renting all");
    if (figure == QLatin1String("best_gpus"))
        return Words::tr("K*: with so many owned the average year of a mix costs least");
    if (figure == QLatin1String("best_per_year"))
        return Words::tr(
            "The average year of a mix with K* owned, without what accelerators share");
    if (figure == QLatin1String("owned_per_gpu_year"))
        return Words::tr("Capital, energy, colocation, support and software of one system, divided "
                         "by its GPUs");
    if (figure == QLatin1String("cloud_per_gpu_hour"))
        return Words::tr("On demand, by the first offer for it");
    if (figure == QLatin1String("break_even_h"))
        return Words::tr("Hours a year that a GPU must be busy to be worth owning");
    if (figure == QLatin1String("quantity"))
        return Words::tr("Placed or required, the larger");
    if (figure == QLatin1String("to_pay"))
        return Words::tr("Of those that are not paid for already");
    return {};
}

QString costPartText(CostPart part)
{
    switch (part) {
    case CostPart::Capital:
        return Words::tr("Capital");
    case CostPart::Energy:
        return Words::tr("Energy");
    case CostPart::Colocation:
        return Words::tr("Colocation");
    case CostPart::Support:
        return Words::tr("Support");
    case CostPart::Software:
        return Words::tr("Software");
    case CostPart::Staff:
        return Words::tr("Staff");
    case CostPart::Platform:
        return Words::tr("Platform fee");
    case CostPart::Busy:
        return Words::tr("Busy GPU-h");
    case CostPart::OnDemand:
        return Words::tr("On demand");
    case CostPart::Spot:
        return Words::tr("Spot");
    case CostPart::Reserved:
        return Words::tr("Reserved");
    case CostPart::Egress:
        return Words::tr("Egress");
    case CostPart::Interconnect:
        return Words::tr("Link to the cloud");
    case CostPart::Storage:
        break;
    }
    return Words::tr("Storage in the cloud");
}

QString placeQuestionText(PlaceQuestion question)
{
    switch (question) {
    case PlaceQuestion::MustStay:
        return Words::tr("Must it stay?");
    case PlaceQuestion::OnlyInCloud:
        return Words::tr("Is its GPU for rent only?");
    case PlaceQuestion::DataHours:
        return Words::tr("How long does its data take to the cloud?");
    case PlaceQuestion::BusyHours:
        return Words::tr("Are its GPUs busy beyond break-even?");
    case PlaceQuestion::PeakOverMean:
        return Words::tr("How bursty is it?");
    case PlaceQuestion::LeadTime:
        break;
    }
    return Words::tr("Does what must be ordered come in time?");
}

QString placeQuestionWord(PlaceQuestion question)
{
    switch (question) {
    case PlaceQuestion::MustStay:
        return Words::tr("must stay");
    case PlaceQuestion::OnlyInCloud:
        return Words::tr("GPU for rent only");
    case PlaceQuestion::DataHours:
        return Words::tr("hours for its data");
    case PlaceQuestion::BusyHours:
        return Words::tr("busy hours");
    case PlaceQuestion::PeakOverMean:
        return Words::tr("peak over mean");
    case PlaceQuestion::LeadTime:
        break;
    }
    return Words::tr("order in time");
}

QString placeAnswerText(PlaceQuestion question,
                        const PlaceAnswer &answer,
                        const Plan &plan,
                        const Wording &wording)
{
    if (isYesOrNo(question))
        return !answer.value          ? unknownText()
               : *answer.value != 0.0 ? Words::tr("yes")
                                      : Words::tr("no");
    if (question == PlaceQuestion::LeadTime && !answer.value && answer.advises)
        return Words::tr("nothing runs out");
    const auto number = [&wording](std::optional<double> value) {
        return numberText(value, Digits::Exact, wording.locale);
    };
    switch (question) {
    case PlaceQuestion::DataHours:
        return Words::tr("%1 h, limit %2 h").arg(number(answer.value), number(answer.against));
    case PlaceQuestion::BusyHours:
        return Words::tr("%1 h a year, break-even %2 h")
            .arg(numberText(answer.value, Digits::Short, wording.locale),
                 numberText(answer.against, Digits::Short, wording.locale));
    case PlaceQuestion::PeakOverMean:
        return Words::tr("peak %1 times the mean, limit %2")
            .arg(number(answer.value), number(answer.against));
    default:
        break;
    }
    if (!answer.value)
        return unknownText();
    const QString month = monthText(plan, static_cast<int>(std::floor(*answer.value)));
    return *answer.value < 0.0
               ? Words::tr("an order was due in %1, before the plan starts").arg(month)
               : Words::tr("order in %1").arg(month);
}

bool waitsForPrices(const Evaluation &figures)
{
    const Cost &cost = figures.plan.cost;
    return cost.prices.isEmpty() && cost.cloud.isEmpty() &&
           figures.cost.of(Strategy::AsPlanned).perYear().isOpen;
}

QString missingPricesText(const Evaluation &figures)
{
    return Words::tr("%n price(s) missing", nullptr, int(figures.cost.missing.size()));
}

QString costVerdict(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const CostFigures &cost = figures.cost;
    const OpenSum year = cost.of(Strategy::AsPlanned).perYear();
    if (cost.byAccelerator.isEmpty() && year == OpenSum())
        return Words::tr("No group needs a GPU yet");
    if (waitsForPrices(figures))
        return Words::tr("No prices yet");
    const QString money = moneyText(year, figures.plan.settings.currency, Digits::Short, wording);
    const QString deed = deedText(figures, catalog, wording);
    const QString verdict =
        money == unknownText() ? Words::tr("%1; the cost is not known", "what is done").arg(deed)
                               : Words::tr("%1: %2 a year", "what is done, money").arg(deed, money);
    const QStringList compared{comparedText(cost, wording), cheapestText(figures, wording)};
    QString whole = verdict;
    for (const QString &one : compared) {
        if (!one.isEmpty())
            whole = Words::tr("%1, %2", "a cost, what it is compared with").arg(whole, one);
    }
    return whole;
}

QString listedOfferText(const OfferEntry &offer,
                        const Plan &plan,
                        const CatalogView &catalog,
                        const Wording &wording)
{
    const QString what = productText(
        numberText(offer.gpus, Digits::Exact, wording.locale),
        offer.accelerator ? acceleratorName(*offer.accelerator, plan, catalog) : unknownText());
    const std::optional<double> price = offer.onDemandPerH ? offer.onDemandPerH : offer.spotPerH;
    if (!price)
        return Words::tr("%1, price not known", "what is rented").arg(what);
    const QString money = moneyText(price, offer.currency, Digits::Exact, wording);
    return offer.onDemandPerH
               ? Words::tr("%1, %2 an hour", "what is rented, money").arg(what, money)
               : Words::tr("%1, spot %2 an hour").arg(what, money);
}

QString plannedOwnedText(const Evaluation &figures,
                         const AcceleratorKey &key,
                         const CatalogView &catalog,
                         const Wording &wording)
{
    const auto &planned = figures.cost.of(Strategy::AsPlanned).ownedGpus;
    if (!planned.contains(key))
        return {};
    if (!planned.value(key))
        return Words::tr("As planned: not known");
    const QList<SystemCounts> owned = ownedSystems(figures, key);
    const QString month = monthText(figures.plan, sizedMonth(figures));
    const QString text = owned.isEmpty() ? Words::tr("As planned: none in %1", "a month").arg(month)
                                         : Words::tr("As planned: %1 in %2", "systems, a month")
                                               .arg(ownedText(owned, catalog, wording), month);
    QStringList parts{text};
    for (const SystemCounts &counts : systemCounts(figures)) {
        if (counts.key != key)
            continue;
        if (counts.areApart())
            parts.append(
                Words::tr("%1 would carry all that is not in the cloud", "a number of systems")
                    .arg(numberText(counts.toHave->all(), Digits::Short, wording.locale)));
        if (counts.arePlacedApart())
            parts.append(
                Words::tr("%1 in racks", "systems")
                    .arg(systemsText(counts.placed, modelOf(counts.device, catalog), wording)));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString plannedOwnedExplanation()
{
    return Words::tr("K* is cheapest for the average year, as if every group could overflow into "
                     "the cloud. As planned, groups on premises have all they need with headroom, "
                     "in the month that the platform is sized for, and spares stand beside.");
}

QString costInputText(const QString &path,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording)
{
    const QStringList steps = path.split(QLatin1Char('/'));
    const QString last = steps.constLast();
    if (path == QLatin1String("demand"))
        return Words::tr("Demand of all groups");
    if (path == QLatin1String("plan/policy/headroom"))
        return Words::tr("Headroom");
    if (path.startsWith(QLatin1String("cost/finance/")))
        return financeText(last);
    if (path.startsWith(QLatin1String("cost/policy/")))
        return policyText(last);
    if (path.startsWith(QLatin1String("cost/prices/")))
        return Words::tr("Price of %1").arg(pricedName(last, plan, catalog, wording));
    if (path.startsWith(QLatin1String("cost/cloud/")) && steps.size() == 4)
        return offerText(steps[2].toInt(), last, plan, catalog);
    return path;
}

QString offerFieldText(const QString &field)
{
    if (field == QLatin1String("gpus"))
        return Words::tr("GPUs of an instance");
    if (field == QLatin1String("on_demand_per_h"))
        return Words::tr("On demand");
    if (field == QLatin1String("spot_per_h"))
        return Words::tr("Spot");
    if (field == QLatin1String("committed_1y_per_h"))
        return Words::tr("1y committed");
    if (field == QLatin1String("committed_3y_per_h"))
        return Words::tr("3y committed");
    if (field == QLatin1String("host_per_h"))
        return Words::tr("Host");
    return field;
}

QString missingText(const QString &path,
                    const Plan &plan,
                    const CatalogView &catalog,
                    const Wording &wording)
{
    const QString last = path.section(QLatin1Char('/'), -1);
    if (path.startsWith(QLatin1String("plan/policy/systems/")))
        return Words::tr("System for %1").arg(acceleratorName(last, plan, catalog));
    if (path.startsWith(QLatin1String("catalog/devices/")))
        return Words::tr("Power of %1").arg(modelOf(path.section(QLatin1Char('/'), 2, 2), catalog));
    if (path.startsWith(QLatin1String("cost/exchange/")))
        return Words::tr("Rate of exchange of %1").arg(last);
    if (path.startsWith(QLatin1String("cost/cloud/")) && path.count(QLatin1Char('/')) == 2)
        return Words::tr("Cloud offer for %1").arg(acceleratorName(last, plan, catalog));
    return costInputText(path, plan, catalog, wording);
}

QString overtakesText(const Evaluation &figures)
{
    const CostFigures &cost = figures.cost;
    if (cost.owningOvertakesMonth)
        return Words::tr("Owning overtakes renting in %1")
            .arg(monthText(figures.plan, *cost.owningOvertakesMonth));
    const bool isKnown = !cost.of(Strategy::OnPremise).cumulative.isEmpty() &&
                         !cost.of(Strategy::Cloud).cumulative.isEmpty();
    return isKnown ? Words::tr("Owning never overtakes renting within the plan")
                   : Words::tr("Whether owning overtakes renting is not known");
}

bool isBeyondNumbers(const CostFigures &cost)
{
    return std::any_of(kStrategies.cbegin(), kStrategies.cend(), [&cost](Strategy strategy) {
        const StrategyFigures &its = cost.of(strategy);
        return !std::isfinite(its.perYear().known) || !std::isfinite(its.npv.value_or(0.0));
    });
}

QString beyondNumbersText()
{
    return Words::tr("Some costs are too large to be worked out: rates, years or prices are "
                     "extreme.");
}

QString
missingSentence(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const QStringList &missing = figures.cost.missing;
    if (missing.isEmpty())
        return isBeyondNumbers(figures.cost) ? beyondNumbersText() : QString();
    QStringList names;
    for (const QString &path : missing.mid(0, kNamesShown))
        names.append(missingText(path, figures.plan, catalog, wording));
    const auto more = static_cast<int>(missing.size() - names.size());
    const QString listed = names.join(QStringLiteral(", "));
    if (more == 0)
        return Words::tr("Not known: %1.").arg(listed);
    return Words::tr("Not known: %1 and %n more.", nullptr, more).arg(listed);
}

namespace {

/// For which accelerators there are offers that nothing is rented at. Nothing where each counts.
QString idleOffersText(const Evaluation &figures, const CatalogView &catalog)
{
    QStringList names;
    for (const AcceleratorKey &key : figures.cost.idleOffers)
        names.append(acceleratorName(key, figures.plan, catalog));
    if (names.isEmpty())
        return {};
    return Words::tr("Of the offers for %1 the first counts; the others hold what is reserved.")
        .arg(names.join(QStringLiteral(", ")));
}

QString missingOnly(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const QStringList &missing = figures.cost.missing;
    QStringList links;
    for (const QString &path : missing.mid(0, kNamesShown))
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(path.toHtmlEscaped(),
                              missingText(path, figures.plan, catalog, wording).toHtmlEscaped()));
    const auto more = static_cast<int>(missing.size() - links.size());
    const QString listed = links.join(QStringLiteral(", "));
    if (more > 0)
        return Words::tr("Not known: %1 and %n more.", nullptr, more).arg(listed);
    if (!listed.isEmpty())
        return Words::tr("Not known: %1.").arg(listed);
    return isBeyondNumbers(figures.cost) ? beyondNumbersText()
                                         : Words::tr("All prices that are needed are known.");
}

} // namespace

QString missingLinks(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const QString idle = idleOffersText(figures, catalog).toHtmlEscaped();
    const QString missing = missingOnly(figures, catalog, wording);
    return idle.isEmpty() ? missing : missing + QLatin1Char(' ') + idle;
}

} // namespace kf
