// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on disk.
#include "core/project/plan_file.h"
#include "core/project/safe_file.h"
#include "tests/support/random_plan.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace kf {
namespace {

class PlanFile : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    ZoneTable zones;
    Plan plan = test::randomPlan(3);
};

/// Lets no file of this process grow beyond some bytes, as a full disk would.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    sighandler_t m_signal;
};

TEST_F(PlanFile, IsReadAsItWasSaved)
{
    ASSERT_TRUE(savePlan(plan, path("a.kfplan"), zones).ok());
    const Result<Plan> again = loadPlan(path("a.kfplan"), zones);
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again.value() == plan);
}

TEST_F(PlanFile, KeepsTheModeOfTheOldFile)
{
    write(path("a.kfplan"), "old");
    ASSERT_EQ(::chmod(path("a.kfplan").toLocal8Bit().constData(), 0640), 0);
    ASSERT_TRUE(savePlan(plan, path("a.kfplan"), zones).ok());
    struct stat status {};
    ASSERT_EQ(::stat(path("a.kfplan").toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777U, 0640U);
}

TEST_F(PlanFile, IsWrittenThroughALink)
{
    write(path("real.kfplan"), "old");
    ASSERT_TRUE(QFile::link(QStringLiteral("real.kfplan"), path("link.kfplan")));
    ASSERT_TRUE(savePlan(plan, path("link.kfplan"), zones).ok());
    EXPECT_TRUE(QFileInfo(path("link.kfplan")).isSymLink());
    EXPECT_FALSE(QFileInfo(path("real.kfplan")).isSymLink());
    EXPECT_TRUE(loadPlan(path("real.kfplan"), zones).ok());
    EXPECT_TRUE(loadPlan(path("link.kfplan"), zones).ok());
}

TEST_F(PlanFile, IsRefusedInAFolderThatTakesNoFiles)
{
    // Nobody can create files there, not even the administrator.
    const Result<> saved = savePlan(plan, QStringLiteral("/proc/a.kfplan"), zones);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(saved.error().message.contains(QStringLiteral("choose another")));
    EXPECT_FALSE(savePlan(plan, path("no/such/folder/a.kfplan"), zones).ok());
}

TEST_F(PlanFile, IsNotWrittenOverAFolder)
{
    const Result<> saved = savePlan(plan, folder.path(), zones);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::NotAllowed);
}

TEST_F(PlanFile, StaysWhenTheDiskIsFull)
{
    for (const qsizetype size : {8'000, 200'000}) { // within and beyond what Qt buffers
        write(path("a.kfplan"), "old");
        const Result<> saved = [&] {
            const SmallDisk disk(4096);
            return writeFileSafely(path("a.kfplan"), QByteArray(size, 'x'));
        }();
        ASSERT_FALSE(saved.ok()) << size;
        EXPECT_EQ(saved.error().kind, ErrorKind::NotAllowed);
        EXPECT_TRUE(saved.error().message.contains(QStringLiteral("unchanged")));
        EXPECT_EQ(test::readAll(path("a.kfplan")), "old") << size;
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(PlanFile, IsNotSavedWhereItCouldNotBeOpenedAgain)
{
    write(path("a.kfplan"), "old");
    plan.settings.timeZone = QStringLiteral("Mars/Olympus");
    const Result<> saved = savePlan(plan, path("a.kfplan"), zones);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(saved.error().problems.value(0).entry, QStringLiteral("plan.yaml"));
    EXPECT_EQ(test::readAll(path("a.kfplan")), "old");
}

TEST_F(PlanFile, IsNotFoundWhereThereIsNone)
{
    const Result<Plan> read = loadPlan(path("none.kfplan"), zones);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::NotFound);
}

TEST_F(PlanFile, IsNoFolder)
{
    const Result<Plan> read = loadPlan(folder.path(), zones);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("folder or a device")));
}

TEST_F(PlanFile, IsNoPipeEither)
{
    // Opening a pipe that nobody writes to would wait for ever.
    ASSERT_EQ(::mkfifo(path("pipe.kfplan").toLocal8Bit().constData(), 0600), 0);
    const Result<Plan> read = loadPlan(path("pipe.kfplan"), zones);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(savePlan(plan, path("pipe.kfplan"), zones).ok());
    EXPECT_FALSE(loadPlan(QStringLiteral("/dev/zero"), zones).ok());
}

/// One byte of a name is not under any checksum: the entry would be kept as one nobody knows.
TEST_F(PlanFile, IsDamagedWhereItsMediaTypeHasLostItsName)
{
    QByteArray bytes = encodePlan(plan).value();
    bytes.replace("mimetype", "mimetypo");
    const Result<Plan> damaged = decodePlan(bytes, zones);
    ASSERT_FALSE(damaged.ok());
    EXPECT_EQ(damaged.error().kind, ErrorKind::Damaged);
}

TEST_F(PlanFile, HasAtMostSixtyFourMebibytes)
{
    write(path("a.kfplan"), "PK");
    ASSERT_TRUE(QFile::resize(path("a.kfplan"), (64LL << 20) + 1)); // sparse
    const Result<Plan> read = loadPlan(path("a.kfplan"), zones);
    ASSERT_FALSE(read.ok());
    EXPECT_TRUE(read.error().message.contains(QStringLiteral("64 MiB")));
}

} // namespace
} // namespace kf
