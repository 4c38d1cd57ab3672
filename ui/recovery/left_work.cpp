// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recovery/left_work.h"

#include "core/project/disk.h"
#include "core/project/journal_file.h"
#include "core/project/place.h"
#include "core/project/plan_file.h"

#include <QFile>

#include <algorithm>

namespace kf {

namespace {

void readPlace(LeftWork &work, const JournalHead &head, const ZoneTable &zones)
{
    if (head.place.isEmpty())
        return;
    if (isAddress(head.place)) { // nobody waits for servers here: saving compares
        work.file = work.base();
        work.fileVersion = head.version;
        work.isFileAsBefore = true;
        return;
    }
    const auto stored = readFromDisk(head.place);
    if (!stored)
        return;
    const Result<Plan> plan = decodePlan(stored.value().bytes, zones);
    if (!plan)
        return;
    work.file = plan.value();
    work.fileVersion = stored.value().version;
    work.isFileAsBefore = work.fileVersion == head.version;
}

/// Nothing where the journal says nothing that could be used.
std::optional<LeftWork> workIn(const QString &path, const ZoneTable &zones)
{
    const Result<JournalContent> content = readJournalFile(path).andThen(readJournal);
    if (!content)
        return std::nullopt;
    const JournalContent &journal = content.value();
    const auto states = statesOf(journal, kMostStepsRecovered, zones);
    if (!states)
        return std::nullopt;
    LeftWork work;
    work.journal = path;
    work.place = journal.head.place;
    work.last = QDateTime::fromMSecsSinceEpoch(journal.lastTime());
    work.steps = journal.stepCount();
    work.states = states.value();
    work.typed = journal.typed;
    work.isTorn = journal.isTorn;
    work.unreadable = journal.unreadable;
    readPlace(work, journal.head, zones);
    return work;
}

} // namespace

QList<LeftWork>
findLeftWork(const QString &folder, const QDateTime &now, const ZoneTable &zones, int *damaged)
{
    forgetDiscarded(folder, now.addDays(-kDaysDiscardedIsKept).toMSecsSinceEpoch());
    QList<LeftWork> all;
    for (const QString &path : leftJournals(folder)) {
        const std::optional<LeftWork> work = workIn(path, zones);
        if (!work) { // not even a head: kept for a while all the same
            if (damaged != nullptr)
                ++*damaged;
            (void)discardJournal(path);
        } else if (work->isEmpty()) {
            QFile::remove(path);
        } else {
            all.append(*work);
        }
    }
    std::sort(all.begin(), all.end(), [](const LeftWork &a, const LeftWork &b) {
        return a.last > b.last;
    });
    return all;
}

} // namespace kf
