// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of files: what others write between two of our steps is never taken for our own.
#include "core/project/disk.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <future>
#include <unistd.h>

namespace kf {
namespace {

class OnDisk : public testing::Test {
protected:
    OnDisk() { others("first"); }

    /// Another program puts a new file in the place of the old one, as sync clients do.
    void others(const QByteArray &bytes) const
    {
        QFile file(path);
        file.remove();
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// Another program writes the file as soon as some of the bytes have passed.
    FileControl meanwhile(const QByteArray &bytes) const
    {
        return {[this, bytes](double) { others(bytes); }, {}, {}};
    }

    ErrorKind refusal(const QByteArray &expected, const FileControl &control = {}) const
    {
        const PlanStore::WriteAnswer answer = writeToDisk({path, "ours", expected}, control);
        EXPECT_FALSE(answer.ok());
        return answer ? ErrorKind::Invalid : answer.error().kind;
    }

    QByteArray content() const { return test::readAll(path); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.kfplan"));
};

TEST_F(OnDisk, WhatIsReadAndUnchangedIsReplaced)
{
    const auto read = readFromDisk(path);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().bytes, "first");
    const auto written = writeToDisk({path, "ours", read.value().version});
    ASSERT_TRUE(written.ok());
    EXPECT_EQ(content(), "ours");
    EXPECT_EQ(*written.value(), readFromDisk(path).value().version);
    EXPECT_TRUE(writeToDisk({path, "ours too", written.value()}).ok());
}

TEST_F(OnDisk, WhatIsWrittenWhileItIsReadIsNotTakenForWhatWasRead)
{
    const auto read = readFromDisk(path, meanwhile("synced"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().bytes, "first");
    EXPECT_EQ(refusal(read.value().version), ErrorKind::Conflict);
    EXPECT_EQ(content(), "synced");
}

TEST_F(OnDisk, WhatIsWrittenWhileTheNewFileIsMadeIsNotReplaced)
{
    const auto read = readFromDisk(path);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(refusal(read.value().version, meanwhile("synced")), ErrorKind::Conflict);
    EXPECT_EQ(content(), "synced");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
}

/// Between a last look and replacing, nobody else comes: both would have found what they expect.
TEST_F(OnDisk, WhoSavesAtTheSameTimeWaitsForItsTurn)
{
    const auto read = readFromDisk(path);
    ASSERT_TRUE(read.ok());
    QLockFile turnOfOthers(folder.filePath(QStringLiteral(".~save.a.kfplan#")));
    ASSERT_TRUE(turnOfOthers.lock());
    std::promise<void> isReadyToReplace;
    const FileControl control{[&](double share) {
                                  if (share == 1.0)
                                      isReadyToReplace.set_value();
                              },
                              {},
                              {}};
    auto ours = std::async(std::launch::async, [&] {
        return writeToDisk({path, "ours", read.value().version}, control);
    });
    isReadyToReplace.get_future().wait();
    others("theirs");
    turnOfOthers.unlock();
    const PlanStore::WriteAnswer answer = ours.get();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(content(), "theirs");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(OnDisk, AMarkThatAKilledProgramLeftKeepsNobodyWaiting)
{
    QFile left(folder.filePath(QStringLiteral(".~save.a.kfplan#")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("999999999\nkfplan\n\n\n\n"); // no system has a process of that number
    left.close();
    EXPECT_TRUE(writeToDisk({path, "ours", std::nullopt}).ok());
    EXPECT_EQ(content(), "ours");
}

TEST_F(OnDisk, WhatIsWrittenRightAfterOursIsNotTakenForOurs)
{
    const auto written = writeToDisk({path, "ours", std::nullopt});
    ASSERT_TRUE(written.ok());
    others("synced");
    EXPECT_EQ(refusal(*written.value()), ErrorKind::Conflict);
    EXPECT_EQ(content(), "synced");
}

TEST_F(OnDisk, AFileThatIsGoneIsWrittenAnew)
{
    QFile mark(folder.filePath(QStringLiteral(".~lock.a.kfplan#"))); // of the window that edits
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    const auto read = readFromDisk(path);
    ASSERT_TRUE(read.ok());
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_TRUE(writeToDisk({path, "ours", read.value().version}).ok());
    EXPECT_EQ(content(), "ours");
}

/// The place where a drive or a share was mounted stays when that is taken away.
TEST_F(OnDisk, NothingIsWrittenWhereADriveWasTakenAway)
{
    const auto read = readFromDisk(path);
    ASSERT_TRUE(read.ok());
    ASSERT_TRUE(QFile::remove(path));
    const auto written = writeToDisk({path, "ours", read.value().version});
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().kind, ErrorKind::NotFound);
    constexpr auto kAll = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    EXPECT_TRUE(QDir(folder.path()).isEmpty(kAll));
    EXPECT_TRUE(writeToDisk({path, "ours", std::nullopt}).ok()) << "who says so saves there";
}

TEST_F(OnDisk, AStoppedWritingLeavesWhatStoodThere)
{
    FileControl stopped;
    stopped.shouldStop = [] {
        return true;
    };
    const auto written = writeToDisk({path, "ours", std::nullopt}, stopped);
    ASSERT_TRUE(written.ok());
    EXPECT_FALSE(written.value().has_value());
    EXPECT_EQ(content(), "first");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(OnDisk, LargeFilesTellHowMuchHasPassed)
{
    const QByteArray large(1 << 20, 'x'); // four pieces of 256 KiB
    QList<double> shares;
    const FileControl control{[&shares](double share) { shares.append(share); }, {}, {}};
    ASSERT_TRUE(writeToDisk({path, large, std::nullopt}, control).ok());
    EXPECT_EQ(shares, QList<double>({0.25, 0.5, 0.75, 1.0}));
    shares.clear();
    ASSERT_TRUE(readFromDisk(path, control).ok());
    EXPECT_EQ(shares, QList<double>({0.25, 0.5, 0.75, 1.0}));
}

/// Somebody who may read nothing of ours; root becomes one for a moment.
class Stranger {
public:
    Stranger()
    {
        constexpr uid_t kNobody = 65534;
        m_isOne = ::geteuid() != 0 || ::seteuid(kNobody) == 0;
    }
    ~Stranger() { EXPECT_EQ(::seteuid(::getuid()), 0); }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;

    bool isOne() const { return m_isOne; }

private:
    bool m_isOne = false;
};

/// Neither is it gone nor is it no file: who may not read it hears that.
TEST_F(OnDisk, WhoMayNotReadAFileIsToldSo)
{
    constexpr auto kPass = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                           QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), kPass));
    ASSERT_TRUE(QFile::setPermissions(path, QFileDevice::Permissions()));
    if (!Stranger().isOne())
        GTEST_SKIP() << "root cannot become anybody else here";
    const auto told = [this] {
        const Stranger stranger;
        const PlanStore::ReadAnswer answer = readFromDisk(path);
        return answer ? Error() : answer.error();
    };
    Error error = told();
    EXPECT_EQ(error.kind, ErrorKind::NotAllowed);
    EXPECT_EQ(error.message, QStringLiteral("You have no permission to read this file"));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFileDevice::Permissions()));
    error = told();
    EXPECT_EQ(error.kind, ErrorKind::NotAllowed);
    EXPECT_EQ(error.message,
              QStringLiteral("You have no permission to look into the folder of this file"));
    {
        const Stranger stranger;
        const auto written = writeToDisk({path, "ours", std::nullopt});
        ASSERT_FALSE(written.ok());
        EXPECT_FALSE(written.error().message.contains(QStringLiteral("device")))
            << written.error().message.toStdString();
    }
    ASSERT_TRUE(QFile::setPermissions(
        folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
}

} // namespace
} // namespace kf
