// SPDX-License-Identifier: GPL-3.0-or-later
// A process that edits and saves is killed at random instants: what stands on disk is whole, and no
// edit that was told to be safe is lost. KF_FULL_RUNS makes a thousand of it.

#include "core/project/disk.h"
#include "core/project/journal_file.h"
#include "core/project/plan_file.h"
#include "tests/support/plan_builder.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace kf {
namespace {

using test::text;
using test::zones;

constexpr int kToldWithinMilliseconds = 60'000;

/// Edits for ever: each edit goes into the journal, each tenth state is saved, and after either a
/// number is told. What is in the plan counts the edits.
[[noreturn]] void work(const QString &path, const QString &folder, int tell)
{
    Plan plan = loadPlan(path, zones()).value();
    int edits = plan.settings.horizonMonths - 12;
    JournalFile journal;
    EntryTexts texts = textsOf(plan);
    int number = 0;
    for (;;) {
        if (!journal.isOpen()) {
            JournalHead head{path, {}, 0, encodePlan(plan).value()};
            if (!journal.begin(folder, head))
                ::_exit(1);
            number = 0;
        }
        const Plan before = plan;
        edits = (edits + 1) % 200;
        plan.settings.horizonMonths = 12 + edits;
        const JournalStep step{++number, text("Edit"), 0, changesTo(texts, before, plan)};
        if (!journal.append(journalRecord(step)) || ::write(tell, &edits, sizeof edits) < 0)
            ::_exit(1);
        if (number % 10 == 0) {
            if (!savePlan(plan, path, zones()))
                ::_exit(1);
            journal.remove();
        }
    }
}

/// The last number that was told; -1 where none was.
int lastTold(int from)
{
    std::array<int, 256> numbers{};
    int last = -1;
    for (;;) {
        const ssize_t got = ::read(from, numbers.data(), sizeof numbers);
        if (got < ssize_t(sizeof(int)))
            return last;
        last = numbers.at(std::size_t(got) / sizeof(int) - 1);
    }
}

TEST(Killed, NothingThatWasWrittenIsLost)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.kfplan"));
    const QString folder = dir.filePath(QStringLiteral("journals"));
    Plan start = test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4");
    start.settings.horizonMonths = 12;
    ASSERT_TRUE(savePlan(start, path, zones()).ok());
    std::mt19937 random(20261129);
    const int kills = test::rounds(40, 1000);
    int recovered = 0;
    for (int kill = 0; kill < kills; ++kill) {
        std::array<int, 2> pipe{};
        ASSERT_EQ(::pipe(pipe.data()), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(pipe[0]);
            work(path, folder, pipe[1]);
        }
        ::close(pipe[1]);
        // Most are killed at work; on a busy machine the others before they have begun.
        pollfd firstTold{pipe[0], POLLIN, 0};
        if (kill % 4 != 0) {
            ASSERT_EQ(::poll(&firstTold, 1, kToldWithinMilliseconds), 1) << kill;
        }
        ::usleep(static_cast<useconds_t>(1000 + random() % 60000));
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "ended by itself, with " << WEXITSTATUS(status);
        const int told = lastTold(pipe[0]);
        ::close(pipe[0]);
        const Result<Plan> onDisk = loadPlan(path, zones());
        ASSERT_TRUE(onDisk.ok()) << kill << ": " << onDisk.error().message.toStdString();
        int reached = onDisk.value().settings.horizonMonths - 12;
        for (const QString &left : leftJournals(folder)) {
            const auto content = readJournalFile(left).andThen(readJournal);
            ASSERT_TRUE(content.ok()) << kill << ": " << content.error().message.toStdString();
            const auto states = statesOf(content.value(), 500, zones());
            ASSERT_TRUE(states.ok()) << kill;
            const int inJournal = states.value().last().plan.settings.horizonMonths - 12;
            if ((inJournal - reached + 200) % 200 < 100)
                reached = inJournal;
            ++recovered;
            ASSERT_TRUE(QFile::remove(left));
        }
        // At most one more than was told: killed between writing and telling.
        const int more = told < 0 ? 0 : (reached - told + 200) % 200;
        ASSERT_LE(more, 1) << kill << ": told " << told;
        for (const QString &part : QDir(folder).entryList(QDir::Files))
            QFile::remove(QDir(folder).filePath(part));
        Plan next = onDisk.value();
        next.settings.horizonMonths = 12 + reached;
        ASSERT_TRUE(savePlan(next, path, zones()).ok());
    }
    EXPECT_GT(recovered, 0); // the test has looked at something
    RecordProperty("kills", kills);
    RecordProperty("journals", recovered);
}

} // namespace
} // namespace kf
