// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that refuse, as they are: one that is full to its last block, one that was mounted for
// reading, a folder in which nobody may write. What stood there stays whole, and says so.
//
// A process of its own mounts such a disk where nobody else sees it, so that root is refused as
// well. Where a system lets nobody do that the tests are skipped.

#include "core/project/plan_file.h"
#include "core/project/safe_file.h"
#include "tests/support/plan_builder.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kf {
namespace {

using test::zones;

constexpr int kCannotMount = 77;
constexpr int kIsWrong = 1;

/// A plan of about so many kilobytes on disk: names that nothing packs.
Plan planOf(int kilobytes, const char *name)
{
    Plan plan = test::aPlan().withGroup("etl", GroupKind::Scheduled, "t4");
    plan.settings.name = QString::fromLatin1(name);
    QByteArray noise;
    for (quint32 state = 1; noise.size() < kilobytes * 1024;) {
        state = state * 1664525U + 1013904223U;
        noise += QByteArray::number(state, 36);
    }
    plan.settings.organisation = QString::fromLatin1(noise);
    return plan;
}

void expect(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::cerr << what << '\n';
    ::_exit(kIsWrong);
}

/// Saving is refused with a sentence for people, and what stood there is what stands there.
void expectRefused(const Plan &plan, const QString &path, const char *words)
{
    const QByteArray before = test::readAll(path);
    const Result<> saved = savePlan(plan, path, zones());
    expect(!saved, "it was saved");
    expect(saved.error().kind == ErrorKind::NotAllowed, "another kind of refusal");
    expect(saved.error().message.contains(QString::fromLatin1(words)),
           qPrintable(saved.error().message));
    expect(test::readAll(path) == before, "what stood there is no longer the same");
    expect(loadPlan(path, zones()).ok(), "what stood there cannot be read");
}

/// Makes this process one that may mount for itself.
bool mayMount()
{
    const QByteArray user = QByteArray::number(::getuid());
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    QFile map(QStringLiteral("/proc/self/uid_map")); // files belong to somebody there as well
    return map.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           map.write("0 " + user + " 1") > 0;
}

/// What `run` finds on a disk of 128 KiB of its own; skips the test where there is none.
void onSmallDisk(const std::function<void(const QString &folder)> &run)
{
    const QTemporaryDir dir;
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const QByteArray folder = dir.path().toLocal8Bit();
        if (!mayMount() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=128k") != 0)
            ::_exit(kCannotMount);
        run(dir.path());
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == kCannotMount)
        GTEST_SKIP() << "nobody may mount a disk here";
    EXPECT_EQ(WEXITSTATUS(status), 0) << "the reason stands above";
}

TEST(RefusingDisk, AFullOneKeepsTheOldPlan)
{
    onSmallDisk([](const QString &folder) {
        const QString path = folder + QStringLiteral("/a.kfplan");
        expect(savePlan(planOf(8, "First"), path, zones()).ok(), "the first was not saved");
        // Larger than what is left, in many blocks and in one.
        expectRefused(planOf(200, "Large"), path, "Free some space");
        QFile filler(folder + QStringLiteral("/filler"));
        expect(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered), "no filler");
        while (filler.write(QByteArray(1024, 'x')) > 0) {
        }
        expectRefused(planOf(8, "Second"), path, "what stood there is unchanged");
        expect(QDir(folder).entryList(QDir::Files | QDir::Hidden).size() == 2,
               "something is left beside it");
        // With room again it is saved.
        filler.close();
        expect(filler.remove(), "the filler stays");
        expect(savePlan(planOf(8, "Second"), path, zones()).ok(), "not saved with room");
        expect(loadPlan(path, zones()).value().settings.name == QLatin1String("Second"),
               "another plan");
    });
}

TEST(RefusingDisk, OneForReadingKeepsTheOldPlan)
{
    onSmallDisk([](const QString &folder) {
        const QString path = folder + QStringLiteral("/a.kfplan");
        expect(savePlan(planOf(8, "First"), path, zones()).ok(), "the first was not saved");
        expect(::mount("none",
                       folder.toLocal8Bit().constData(),
                       nullptr,
                       MS_REMOUNT | MS_RDONLY,
                       nullptr) == 0,
               "it cannot be made one for reading");
        expectRefused(planOf(8, "Second"), path, "choose another folder or name");
    });
}

} // namespace
} // namespace kf
