// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were changed on their way, byte by byte or line by line: each is refused with a
// sentence or opened. A changed archive that this program has written, whose manifest names what
// belongs to it, opens with the meaning that it had; a changed text, and an archive of another
// program, with one that is kept when it is saved. Nothing crashes, takes two seconds of the
// processor or half a gigabyte of memory. KF_FULL_RUNS makes a hundred thousand of them.
//
// A process of its own reads them, whose end is looked at: the number of a file makes it again.

#include "core/project/archive.h"
#include "core/project/examples.h"
#include "tests/support/plan_builder.h"
#include "tests/support/rounds.h"
#include "tests/support/test_data.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <iostream>
#include <new>
#include <random>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kf {
namespace {

using test::zones;

#ifdef __SANITIZE_ADDRESS__
constexpr int kMostSeconds = 20;
constexpr long kMostKib = 4L << 20;
#else
constexpr int kMostSeconds = 2;
constexpr long kMostKib = 512L << 10;
#endif

/// What mutants are made of.
struct MutatedSeed {
    QByteArray bytes;
    QList<ArchiveEntry> entries; ///< empty: only its bytes are changed
    std::optional<Plan> written; ///< what this program has written
};

struct MutatedSeeds {
    QList<MutatedSeed> written;
    QList<MutatedSeed> others; ///< good and broken ones
};

MutatedSeed seedOf(const QByteArray &bytes)
{
    const auto entries = readArchive(bytes);
    return {bytes, entries ? entries.value() : QList<ArchiveEntry>(), std::nullopt};
}

MutatedSeeds mutatedSeeds()
{
    MutatedSeeds seeds;
    for (const Example &example : examples()) {
        const Plan plan = examplePlan(example.id, zones()).value();
        seeds.written.append(seedOf(encodePlan(plan).value()));
        seeds.written.last().written = plan;
    }
    const QDir broken(test::dataPath(QStringLiteral("broken")));
    for (const QString &name : broken.entryList({QStringLiteral("*.kfplan")}, QDir::Files))
        seeds.others.append(seedOf(test::readAll(broken.filePath(name))));
    return seeds;
}

class Mutator {
public:
    explicit Mutator(quint32 number) : m_random(number) {}

    qsizetype below(qsizetype most) { return most > 0 ? qsizetype(m_random() % quint64(most)) : 0; }

    /// Single bytes, pieces that are cut out, put elsewhere, or made of zeros, and a cut end.
    QByteArray bytes(QByteArray bytes)
    {
        const qsizetype changes = 1 + below(8);
        for (qsizetype i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const qsizetype at = below(bytes.size());
            const qsizetype length = 1 + below(std::min<qsizetype>(64, bytes.size() - at));
            switch (below(7)) {
            case 0:
                bytes.remove(at, length);
                break;
            case 1:
                bytes.insert(at, bytes.mid(below(bytes.size()), length));
                break;
            case 2:
                bytes.replace(at, length, QByteArray(length, '\0'));
                break;
            case 3:
                bytes.truncate(at);
                break;
            default:
                bytes[at] = char(m_random());
            }
        }
        return bytes;
    }

    /// Lines that come, go, move in or change their value to what readers stumble over.
    QByteArray text(const QByteArray &text)
    {
        static const std::array<QByteArray, 24> values{
            "0x1F", "010", ".nan",   "1e999", "-1",          "1e308", "~",          "[",
            "{",    "&a",  "*a",     "!!str", "\"",          "no",    "2024-01-01", "<<: {a: 1}",
            "- ",   "\t",  "1e-320", "null",  "99999999999", "'",     "---",        "[[[[[[[["};
        QList<QByteArray> lines = text.split('\n');
        const qsizetype changes = 1 + below(4);
        for (qsizetype i = 0; i < changes && !lines.isEmpty(); ++i) {
            const qsizetype at = below(lines.size());
            const QByteArray &value = values[std::size_t(below(qsizetype(values.size())))];
            switch (below(6)) {
            case 0:
                lines.removeAt(at);
                break;
            case 1:
                lines.insert(at, lines[below(lines.size())]);
                break;
            case 2:
                lines[at].prepend(QByteArray(1 + below(5), ' '));
                break;
            case 3:
                lines[at] = lines[at].left(lines[at].indexOf(':') + 1) + ' ' + value;
                break;
            case 4:
                lines[at].insert(below(lines[at].size() + 1), value);
                break;
            default:
                lines[at] = bytes(lines[at]);
            }
        }
        return lines.join('\n');
    }

private:
    std::mt19937 m_random;
};

/// What is wrong with how the mutant of that number is read; empty where all is well.
QByteArray flawOfMutant(const MutatedSeeds &seeds, int number)
{
    Mutator mutate{quint32(number)};
    const QList<MutatedSeed> &kind = mutate.below(2) == 0 ? seeds.written : seeds.others;
    const MutatedSeed &seed = kind[mutate.below(kind.size())];
    QByteArray mutant;
    const bool isText = !seed.entries.isEmpty() && number % 2 == 0;
    if (isText) {
        QList<ArchiveEntry> entries = seed.entries;
        ArchiveEntry &entry = entries[mutate.below(entries.size())];
        entry.bytes = mutate.text(entry.bytes);
        const Result<QByteArray> packed = writeArchive(entries);
        if (!packed)
            return {};
        mutant = packed.value();
    } else {
        mutant = mutate.bytes(seed.bytes);
    }
    const Result<Plan> plan = decodePlan(mutant, zones());
    if (!plan)
        return plan.error().message.isEmpty() ? QByteArray("refused without a word") : QByteArray();
    if (seed.written && !isText)
        return plan.value() == *seed.written ? QByteArray() : QByteArray("opened as another plan");
    const Result<QByteArray> written = encodePlan(plan.value());
    if (!written)
        return {}; // a file may hold more than this program writes
    const Result<Plan> again = decodePlan(written.value(), zones());
    const bool isKept = again && again.value() == plan.value();
    return isKept ? QByteArray() : QByteArray("another plan once it is saved");
}

/// Sends SIGPROF to a reader that takes too long; what waits without working ends by SIGALRM.
void limitTime(int seconds)
{
    constexpr unsigned kTimesTheProcessor = 30;
    const itimerval processor{{}, {seconds, 0}};
    ::setitimer(ITIMER_PROF, &processor, nullptr);
    ::alarm(unsigned(seconds) * kTimesTheProcessor);
}

TEST(MutatedFiles, AreRefusedOrOpenedWithTheSameMeaning)
{
    const MutatedSeeds seeds = mutatedSeeds();
    const int count = test::rounds(2000, 100'000);
    void *memory =
        ::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(memory, MAP_FAILED);
    auto *now = new (memory) int(0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        int flaws = 0;
        for (*now = 1; *now <= count; ++*now) {
            limitTime(kMostSeconds);
            const QByteArray flaw = flawOfMutant(seeds, *now);
            if (!flaw.isEmpty()) {
                std::cerr << "mutant " << *now << ": " << flaw.constData() << '\n';
                ++flaws;
            }
        }
        ::_exit(std::min(flaws, 100));
    }
    int status = 0;
    rusage used{};
    ASSERT_EQ(::wait4(child, &status, 0, &used), child);
    EXPECT_FALSE(WIFSIGNALED(status))
        << "mutant " << *now << " ended the reader: " << ::strsignal(WTERMSIG(status));
    EXPECT_EQ(WEXITSTATUS(status), 0) << "flaws, which stand above";
    EXPECT_LE(used.ru_maxrss, kMostKib);
    RecordProperty("mutants", count);
    RecordProperty("kibibytes", int(used.ru_maxrss));
    ::munmap(memory, sizeof(int));
}

} // namespace
} // namespace kf
