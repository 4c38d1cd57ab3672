// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/disk.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace kf {
namespace {

class Backups : public testing::Test {
protected:
    void save(const QByteArray &bytes, int most = 10)
    {
        ASSERT_TRUE(writeToDisk({path, bytes, std::nullopt}, {}, {backups, most}).ok());
    }

    /// The file as if it had been saved then.
    void saved(const QDateTime &time)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.kfplan"));
    QString backups = folder.filePath(QStringLiteral("state/backups"));
};

TEST_F(Backups, KeepWhatSavingReplacesByTheTimeAtWhichItWasSaved)
{
    save("first");
    EXPECT_TRUE(backupsOf(path, backups).isEmpty()); // nothing was replaced yet
    const QDateTime time(QDate(2026, 11, 29), QTime(10, 57), Qt::UTC);
    saved(time);
    save("second");
    const QList<Backup> kept = backupsOf(path, backups);
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept[0].saved, time);
    EXPECT_EQ(test::readAll(kept[0].path), "first");
    EXPECT_EQ(test::readAll(path), "second");
}

TEST_F(Backups, KeepWhatStoodOnAServer)
{
    const QString place = QStringLiteral("https://plans.example/team.kfplan");
    const QDateTime time(QDate(2026, 11, 29), QTime(10, 57), Qt::UTC);
    ASSERT_TRUE(keepBackup(place, "mine", time, {backups, 10}).ok());
    ASSERT_TRUE(keepBackup(place, "theirs", time.addSecs(1), {backups, 10}).ok());
    ASSERT_TRUE(keepBackup(place, "theirs", time.addSecs(2), {backups, 10}).ok());
    const QList<Backup> kept = backupsOf(place, backups);
    ASSERT_EQ(kept.size(), 2); // nothing twice
    EXPECT_EQ(test::readAll(kept[0].path), "theirs");
    EXPECT_EQ(test::readAll(kept[1].path), "mine");
    EXPECT_EQ(kept[0].saved, time.addSecs(1));
    ASSERT_TRUE(keepBackup(place, "last", time.addSecs(3), {backups, 1}).ok());
    EXPECT_EQ(backupsOf(place, backups).size(), 1);
    EXPECT_TRUE(backupsOf(QStringLiteral("https://plans.example/b.kfplan"), backups).isEmpty());
}

TEST_F(Backups, CanBeReadByTheirOwnerAlone)
{
    save("first");
    save("second");
    const QString file = backupsOf(path, backups)[0].path;
    struct stat status {};
    ASSERT_EQ(::stat(file.toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    ASSERT_EQ(::stat(QFileInfo(file).path().toLocal8Bit().constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0700U);
    EXPECT_FALSE(file.contains(QLatin1String("a.kfplan"))); // names tell nothing
}

TEST_F(Backups, LetTheOldestGo)
{
    for (int i = 0; i < 6; ++i) {
        save(QByteArray("version ") + QByteArray::number(i), 3);
        saved(QDateTime(QDate(2026, 11, 29), QTime(10, i), Qt::UTC));
    }
    const QList<Backup> kept = backupsOf(path, backups); // 5 stands in the file itself
    ASSERT_EQ(kept.size(), 3);
    EXPECT_EQ(test::readAll(kept[0].path), "version 4");
    EXPECT_EQ(test::readAll(kept[2].path), "version 2");
}

TEST_F(Backups, KeepNothingTwiceAndNothingWhereNoneAreWanted)
{
    save("first");
    save("second");
    QFile::remove(path);
    save("first");
    save("third"); // the newest that is kept is "first" already
    EXPECT_EQ(backupsOf(path, backups).size(), 1);
    save("fourth", 0);
    EXPECT_EQ(backupsOf(path, backups).size(), 1);
}

TEST_F(Backups, AreTheSameThroughALink)
{
    const QString link = folder.filePath(QStringLiteral("link.kfplan"));
    save("first");
    ASSERT_TRUE(QFile::link(path, link));
    ASSERT_TRUE(writeToDisk({link, "second", std::nullopt}, {}, {backups, 10}).ok());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(test::readAll(path), "second");
    EXPECT_EQ(backupsOf(path, backups).size(), 1);
    EXPECT_EQ(backupsOf(path, backups), backupsOf(link, backups));
}

TEST_F(Backups, NeverKeepAPlanFromBeingSaved)
{
    save("first");
    QFile blocked(folder.filePath(QStringLiteral("state"))); // a file where the folder would be
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    save("second");
    EXPECT_EQ(test::readAll(path), "second");
}

} // namespace
} // namespace kf
