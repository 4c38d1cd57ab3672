// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/storage_words.h"

#include "core/demand/feed_sums.h"
#include "core/figures/figures_of_group.h"
#include "core/report/build/cells.h"
#include "core/storage/data_place.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::StorageWords)
};

bool readsAny(const QList<Hours> &days)
{
    return std::any_of(days.cbegin(), days.cend(), [](const Hours &day) {
        return std::any_of(day.cbegin(), day.cend(), [](double rate) { return rate > 0.0; });
    });
}

QString waitText(const std::optional<double> &hours,
                 const QString &never,
                 const QString &some,
                 const QString &unknown,
                 const Wording &wording)
{
    if (!hours)
        return unknown;
    return *hours <= 0.0 ? never : some.arg(numberText(*hours, Digits::Exact, wording.locale));
}

/// What this way comes to in `month` of the plan.
FactList placeFacts(const DataPlaceCard &card, const Plan &plan, int month)
{
    const bool known = card.known;
    FactList list{QStringLiteral("place"), placeTitle(card.pattern), {}};
    const auto add = [&list](const char *id, const QString &name, const Cell &value, Unit unit) {
        list.facts.append({QString::fromLatin1(id), name, value, unit});
    };
    add("existing", Words::tr("There today"), card.existingGb, Unit::Gigabytes);
    add("ingest", Words::tr("Comes in a day"), card.ingestGbPerDay, Unit::Gigabytes);
    if (card.retentionDays)
        add("retention", Words::tr("Stays"), *card.retentionDays, Unit::Days);
    else
        add("retention", Words::tr("Stays"), known ? Words::tr("for ever") : Cell(), Unit::None);
    add("on_disk",
        Words::tr("On disk in %1").arg(monthText(plan, month)),
        cellIfKnown(card.onDiskGb, known),
        Unit::Gigabytes);
    add("job_copy",
        Words::tr("Copies for jobs"),
        cellIfKnown(card.jobCopyGb, known),
        Unit::Gigabytes);
    add("intermediate",
        Words::tr("Intermediate data"),
        cellIfKnown(card.intermediateGb, known),
        Unit::Gigabytes);
    add("backups", Words::tr("Backups"), cellIfKnown(card.backupGb, known), Unit::Gigabytes);
    add("total", Words::tr("Together"), cellIfKnown(card.totalGb, known), Unit::Gigabytes);
    add("hours_existing",
        Words::tr("Existing over link"),
        cell(card.hoursForExisting),
        Unit::Hours);
    add("hours_day", Words::tr("A day over link"), cell(card.hoursForADay), Unit::Hours);
    return list;
}

QString placeReason(const DataPlace &place, const Dataset &dataset)
{
    if (place.isPart)
        return Words::tr("Advised: transient. It is a part of %1: bring what the work needs, and "
                         "let it go again.")
            .arg(dataset.subsetOf->trimmed());
    if (place.hasOtherHome)
        return Words::tr("Advised: transient. It lives in %1 already: a second home would have to "
                         "be kept up to date.")
            .arg(dataset.source->trimmed());
    return Words::tr("Advised: dedicated. No other home of this data is named: what is made here "
                     "and lives nowhere else has to be kept here.");
}

QString placeCost(const DataPlaceCard &card, const Wording &wording)
{
    if (!card.known)
        return card.pattern == DatasetPattern::Transient && !card.retentionDays
                   ? Words::tr("How long it stays is missing: type its retention.")
                   : Words::tr("What it takes is not known: a value of its row cannot be used.");
    QStringList sentences;
    if (card.proposesRetention)
        sentences.append(
            Words::tr("Proposed: it stays for %1; its retention may be typed afterwards.")
                .arg(amountText({*card.retentionDays, Unit::Days}, Digits::Exact, wording)));
    if (card.leavesGb > 0.0)
        sentences.append(
            Words::tr("Empties the existing %1 of this plan.")
                .arg(amountText({card.leavesGb, Unit::Gigabytes}, Digits::Exact, wording)));
    return sentences.join(QLatin1Char(' '));
}

DataWay wayOf(const DataPlaceCard &card, const Evaluation &figures, const Wording &wording)
{
    return {card.pattern,
            card.isTaken,
            card.isAdvised,
            card.known,
            placeTitle(card.pattern),
            placeFacts(card, figures.plan, figures.growth.sizeAtMonth),
            placeCost(card, wording)};
}

} // namespace

QString patternPath(const Id &dataset)
{
    return QStringLiteral("storage/datasets/%1/pattern").arg(dataset);
}

QString placeTitle(DatasetPattern pattern)
{
    return pattern == DatasetPattern::Transient ? Words::tr("Transient: brought for the work")
                                                : Words::tr("Dedicated: kept here");
}

std::optional<DataWays>
dataWays(const Evaluation &figures, const Id &dataset, const Wording &wording)
{
    for (const Shared<Dataset> &one : figures.plan.storage.datasets) {
        if (one->id != dataset)
            continue;
        const DataPlace place =
            dataPlaceOf(*one, figures.growth.sizeAtMonth, figures.feed.linkGbPerS);
        return DataWays{placeReason(place, *one),
                        wayOf(place.dedicated, figures, wording),
                        wayOf(place.transient, figures, wording)};
    }
    return std::nullopt;
}

std::optional<double> largestFeedOf(const Evaluation &figures, const Group &group)
{
    const GroupFigures *its = figuresOf(figures, group.id);
    return its == nullptr ? std::nullopt : largestFeed(group, *its);
}

QString stanceText(const Storage &storage)
{
    const StorageStance stance = stanceOf(storage);
    if (stance.kept + stance.borrowed == 0)
        return {};
    if (stance.kept == 0)
        return Words::tr("Keeps no data here: all of it is borrowed.");
    if (stance.borrowed == 0)
        return Words::tr("Keeps all data here.");
    return Words::tr("Keeps %1 of %2 datasets here, the rest is borrowed.")
        .arg(stance.kept)
        .arg(stance.kept + stance.borrowed);
}

QString feedText(const DataFeedFigures &feed, const Wording &wording)
{
    if (!feed.known)
        return Words::tr("The demand of a group that reads data is not known.");
    QStringList sentences;
    if (readsAny(feed.onPremise))
        sentences.append(waitText(feed.storageShortHoursPerYear,
                                  Words::tr("Storage is read fast enough in every hour."),
                                  Words::tr("GPUs wait for storage in %1 hours a year."),
                                  Words::tr("How fast storage is read is not known."),
                                  wording));
    if (readsAny(feed.cloud))
        sentences.append(
            waitText(feed.linkShortHoursPerYear,
                     Words::tr("The link to the cloud is fast enough in every hour."),
                     Words::tr("GPUs in the cloud wait for the link in %1 hours a year."),
                     Words::tr("How fast the link to the cloud is is not known."),
                     wording));
    if (sentences.isEmpty())
        sentences.append(Words::tr("No group says how much data its GPUs read."));
    return sentences.join(u' ');
}

} // namespace kf
