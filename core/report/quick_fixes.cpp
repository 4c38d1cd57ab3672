// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/quick_fixes.h"

#include "core/findings/finding_words.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/cost.h"
#include "core/plan/edits/workloads.h"
#include "core/report/guard_fixes.h"
#include "core/report/offer_fixes.h"
#include "core/report/system_choice.h"
#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"
#include "core/words/work_words.h"

#include <cmath>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::QuickFixes)
};

/// The number of that argument; nothing where it has none.
std::optional<double> numberOf(const Finding &finding, QLatin1StringView name)
{
    const ArgumentValue *value = argumentOf(finding, name);
    const auto *amount = value != nullptr ? std::get_if<Amount>(value) : nullptr;
    return amount != nullptr ? std::optional(amount->value) : std::nullopt;
}

/// An edit of the serving workload that the finding is about.
template<typename Change>
QuickFix ofService(const QString &label, const Finding &finding, const Change &change)
{
    const Id id = finding.path.section(u'/', -1);
    return {label, [id, change](Plan plan) -> Result<Plan> {
                const QList<Shared<ServingWorkload>> &all = plan.workloads.serving;
                const qsizetype index = edits::indexOf(all, id);
                if (index < 0)
                    return edits::notFound(IdKind::Serving, id);
                ServingWorkload work = *all[index];
                change(work);
                return replaceWork(std::move(plan), id, std::move(work));
            }};
}

using Make = std::optional<QuickFix> (*)(const Finding &finding, const FixInput &input);

std::optional<QuickFix> serveByKserve(const Finding &finding, const FixInput &)
{
    return ofService(Text::tr("Serve it by KServe"), finding, [](ServingWorkload &work) {
        work.delivery = Delivery::Kserve;
    });
}

/// What is reached, with the last digit rounded up so that it is kept.
std::optional<QuickFix> takeReachedTarget(const Finding &finding, const FixInput &input)
{
    constexpr double kMillisecond = 1e-3;
    const std::optional<double> reached = numberOf(finding, QLatin1StringView("seconds"));
    if (!reached)
        return std::nullopt;
    const double target = std::ceil(*reached / kMillisecond - 1e-9) * kMillisecond;
    const QString text = waitText(target, Digits::Exact, input.wording);
    return ofService(Text::tr("Set the response target to %1").arg(text),
                     finding,
                     [target](ServingWorkload &work) { work.responseTargetS = target; });
}

std::optional<QuickFix> serveWhatFits(const Finding &finding, const FixInput &input)
{
    const std::optional<double> fits = numberOf(finding, QLatin1StringView("concurrency"));
    if (!fits || *fits < 1.0)
        return std::nullopt;
    const int requests = int(*fits);
    return ofService(Text::tr("Answer %1 at once").arg(countText(requests, input.wording.locale)),
                     finding,
                     [requests](ServingWorkload &work) { work.serversPerReplica = requests; });
}

/// As many GPUs for the run as the finding says by that name.
std::optional<QuickFix>
setGpusOfRun(const Finding &finding, QLatin1StringView name, const FixInput &input)
{
    const std::optional<double> gpus = numberOf(finding, name);
    if (!gpus)
        return std::nullopt;
    const Id run = finding.path.section(u'/', -1);
    const QString text = amountText(Amount{*gpus, Unit::Gpus}, Digits::Exact, input.wording);
    return QuickFix{Text::tr("Train it on %1").arg(text), [run, gpus](Plan plan) {
                        return setRunGpus(std::move(plan), run, *gpus);
                    }};
}

std::optional<QuickFix> trainOnLeast(const Finding &finding, const FixInput &input)
{
    return setGpusOfRun(finding, QLatin1StringView("least"), input);
}

std::optional<QuickFix> trainOnOneSystem(const Finding &finding, const FixInput &input)
{
    return setGpusOfRun(finding, QLatin1StringView("gpus_per_system"), input);
}

/// The remedy's first setting.
std::optional<QuickFix> countEnergyOnce(const Finding &, const FixInput &)
{
    return QuickFix{Text::tr("Set the load factor to 0"), [](Plan plan) {
                        Finance finance = plan.cost.finance;
                        finance.loadFactor = 0.0;
                        return setFinance(std::move(plan), finance);
                    }};
}

std::optional<QuickFix> serveOnDemand(const Finding &, const FixInput &)
{
    return QuickFix{Text::tr("Serve without spot"), [](Plan plan) {
                        return setSpotShare(std::move(plan), GroupKind::Serving, 0.0);
                    }};
}

struct Fix {
    const char *rule;
    Make make;
};

constexpr Fix kFixes[]{{"model-embedded", serveByKserve},
                       {"service-slower-than-target", takeReachedTarget},
                       {"llm-does-not-fit", serveWhatFits},
                       {"run-exceeds-memory", trainOnLeast},
                       {"distributed-not-worth", trainOnOneSystem},
                       {"offer-withdrawn", takeOffer},
                       {"accelerator-only-price", takeOffer},
                       {"instance-thin", takeRoomyOffer},
                       {"offer-gpus-not-whole", takeListedGpus},
                       {"energy-counted-twice", countEnergyOnce},
                       {"spot-for-serving", serveOnDemand},
                       {"system-not-chosen", buyFirstSystem}};

} // namespace

std::optional<QuickFix> quickFix(const Finding &finding, const FixInput &input)
{
    for (const Fix &fix : kFixes) {
        if (finding.rule == QLatin1String(fix.rule))
            return fix.make(finding, input);
    }
    return guardFix(finding, input);
}

} // namespace kf
