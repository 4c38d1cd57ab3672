// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/service_times.h"

#include "core/base/units.h"
#include "core/plan/edits/common.h"
#include "core/plan/edits/sources.h"
#include "core/plan/edits/workloads.h"
#include "core/words/family_words.h"
#include "core/words/kind_words.h"
#include "core/words/work_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ServiceTimes)
};

bool isPercentile(const QString &statistic)
{
    static const QRegularExpression percentile(QStringLiteral("^p\\d+(\\.\\d+)?$"));
    return percentile.match(statistic).hasMatch();
}

Id acceleratorOf(const Plan &plan, const Id &serving)
{
    const QList<Shared<ServingWorkload>> &all = plan.workloads.serving;
    const qsizetype work = edits::indexOf(all, serving);
    const qsizetype group = work < 0 ? -1 : edits::indexOf(plan.demand.groups, all[work]->group);
    return group < 0 ? Id() : plan.demand.groups[group]->accelerator;
}

QString pathOf(const Id &serving)
{
    return edits::pathOf(IdKind::Serving, serving) + QStringLiteral("/service_time_s");
}

} // namespace

QList<ServiceTimeOffer> serviceTimeOffers(const Plan &plan,
                                          const CatalogView &catalog,
                                          const QList<ModelFamily> &families,
                                          const Id &serving)
{
    const Id accelerator = acceleratorOf(plan, serving);
    QList<ServiceTimeOffer> offers;
    for (const ModelFamily &family : families) {
        for (const FamilyServiceTime &time : family.serviceTimes) {
            if (!time.latencyMs || *time.latencyMs <= 0.0 ||
                isPercentile(time.stat.value_or(QString())))
                continue;
            const AcceleratorEntry *gpu = catalog.accelerator(time.hardware);
            const QStringList how{time.precision.value_or(QString()).toUpper(),
                                  time.stat.value_or(QString())};
            QStringList task{time.task};
            for (const QString &part : how) {
                if (!part.isEmpty())
                    task.append(part);
            }
            offers.append({familyName(family),
                           task.join(QStringLiteral(", ")),
                           gpu != nullptr ? gpu->model : time.hardware,
                           *time.latencyMs / kMsPerS,
                           time.batch,
                           time.source.value_or(QString()),
                           time.hardware == accelerator});
        }
    }
    std::stable_sort(offers.begin(), offers.end(), [](const auto &a, const auto &b) {
        return a.isOfGroup && !b.isOfGroup;
    });
    return offers;
}

Table serviceTimeTable(const QList<ServiceTimeOffer> &offers)
{
    Table table{QStringLiteral("service-times"),
                Text::tr("Measured service times"),
                {{QStringLiteral("family"), Text::tr("Kind of work")},
                 {QStringLiteral("task"), Text::tr("Request")},
                 {QStringLiteral("hardware"), Text::tr("Measured on")},
                 {QStringLiteral("batch"), Text::tr("Batch size")},
                 {QStringLiteral("milliseconds"), Text::tr("Service time, ms")},
                 {QStringLiteral("source"), Text::tr("Source")}},
                {}};
    for (const ServiceTimeOffer &offer : offers)
        table.rows.append({offer.family,
                           offer.task,
                           offer.hardware,
                           offer.batch ? Cell(*offer.batch) : Cell(),
                           offer.seconds * kMsPerS,
                           offer.source});
    return table;
}

Result<Plan> withServiceTime(Plan plan, const Id &serving, const ServiceTimeOffer &offer)
{
    const QList<Shared<ServingWorkload>> &all = plan.workloads.serving;
    const qsizetype index = edits::indexOf(all, serving);
    if (index < 0)
        return edits::notFound(IdKind::Serving, serving);
    ServingWorkload work = *all[index];
    work.serviceTimeS = offer.seconds;
    Assumption origin;
    origin.path = pathOf(serving);
    origin.text = QStringLiteral("%1, %2").arg(offer.task, offer.hardware);
    origin.source = offer.source;
    origin.confidence = Standing::Quoted;
    return replaceWork(std::move(plan), serving, std::move(work)).andThen([&](Plan changed) {
        return putAssumption(std::move(changed), origin);
    });
}

Plan withoutQuotedTime(Plan plan, const Id &serving)
{
    const std::optional<Assumption> origin = sourceAt(plan, pathOf(serving));
    return origin && origin->confidence == Standing::Quoted
               ? withoutAssumption(std::move(plan), pathOf(serving))
               : plan;
}

QString serviceTimeOrigin(const Plan &plan, const Id &serving)
{
    const std::optional<Assumption> origin = sourceAt(plan, pathOf(serving));
    if (!origin)
        return {};
    QStringList parts;
    for (const auto &part : {origin->text, origin->source}) {
        if (part && !part->isEmpty())
            parts.append(*part);
    }
    return QStringLiteral("%1: %2").arg(standingText(origin->confidence),
                                        parts.join(QStringLiteral("; ")));
}

} // namespace kf
