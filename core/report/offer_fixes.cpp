// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/offer_fixes.h"

#include "core/cost/renting.h"
#include "core/demand/accelerator_keys.h"
#include "core/plan/edits/cost.h"
#include "core/words/amount_words.h"
#include "core/words/money_words.h"

#include <QCoreApplication>
#include <QSet>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::QuickFixes)
};

/// The plan's own entries, then those of the catalogue that it has no copy of.
QList<OfferEntry> allOffers(const FixInput &input)
{
    QList<OfferEntry> all = input.plan.catalog.offers;
    QSet<QString> own;
    for (const OfferEntry &offer : std::as_const(all))
        own.insert(offer.id);
    for (const OfferEntry &offer : input.catalog.entries().offers) {
        if (!own.contains(offer.id))
            all.append(offer);
    }
    return all;
}

/// Its place among those that the plan chose; -1 where it has none there.
qsizetype placeOf(const Finding &finding, const Plan &plan)
{
    bool isPlace = false;
    const qsizetype index = finding.path.section(u'/', 2, 2).toLongLong(&isPlace);
    return isPlace && index >= 0 && index < plan.cost.cloud.size() ? index : -1;
}

/// The cheapest other one of which `isMeant` is true.
template<typename Predicate>
std::optional<QuickFix>
cheapestOther(const Finding &finding, const FixInput &input, const Predicate &isMeant)
{
    const qsizetype index = placeOf(finding, input.plan);
    if (index < 0)
        return std::nullopt;
    const CloudOffer &own = input.plan.cost.cloud[index];
    const CatalogView view(input.plan.catalog, input.catalog);
    const OfferEntry *entry = own.offer ? view.offer(*own.offer) : nullptr;
    const std::optional<Id> accelerator =
        own.accelerator || entry == nullptr ? own.accelerator : entry->accelerator;
    if (!accelerator)
        return std::nullopt;
    const AcceleratorKeys keys(input.plan.settings.pools);
    const QList<Id> same = keys.acceleratorsOf(*accelerator);
    const QList<OfferEntry> all = allOffers(input);
    const OfferEntry *best =
        cheapestOffer(keys.keyOf(*accelerator), input.plan, all, [&](const OfferEntry &offer) {
            return offer.id != own.offer && same.contains(*offer.accelerator) && isMeant(offer);
        });
    if (best == nullptr)
        return std::nullopt;
    const double perHour = *listedPrice(*best, input.plan.settings.start) * *best->gpus;
    const QString price =
        moneyText(std::optional(perHour), best->currency, Digits::Exact, input.wording);
    return QuickFix{
        Text::tr("Take %1 (%2 an hour)").arg(best->id, price), [index, id = best->id](Plan plan) {
            const CloudOffer next = withListed(plan.cost.cloud.value(index), std::optional(id));
            return replaceOffer(std::move(plan), index, next);
        }};
}

} // namespace

std::optional<QuickFix> takeOffer(const Finding &finding, const FixInput &input)
{
    return cheapestOther(finding, input, [](const OfferEntry &) { return true; });
}

std::optional<QuickFix> takeRoomyOffer(const Finding &finding, const FixInput &input)
{
    return cheapestOther(finding, input, [](const OfferEntry &offer) {
        return offer.vcpu && *offer.vcpu >= kLeastVcpusPerGpu * *offer.gpus;
    });
}

std::optional<QuickFix> takeListedGpus(const Finding &finding, const FixInput &input)
{
    const qsizetype index = placeOf(finding, input.plan);
    if (index < 0)
        return std::nullopt;
    const CloudOffer &own = input.plan.cost.cloud[index];
    const CatalogView view(input.plan.catalog, input.catalog);
    const OfferEntry *entry = own.offer ? view.offer(*own.offer) : nullptr;
    if (entry == nullptr || !entry->gpus)
        return std::nullopt;
    const QString gpus = amountText(Amount{*entry->gpus, Unit::Gpus}, Digits::Exact, input.wording);
    return QuickFix{Text::tr("Take %1, as the catalogue has it").arg(gpus), [index](Plan plan) {
                        CloudOffer listed = plan.cost.cloud.value(index);
                        listed.gpus.reset();
                        return replaceOffer(std::move(plan), index, listed);
                    }};
}

} // namespace kf
