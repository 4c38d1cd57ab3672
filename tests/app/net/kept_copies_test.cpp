// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan on a server was before it was replaced becomes an earlier version of it.
#include "app/net/kept_copies.h"
#include "app/net/web_version.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace kf {
namespace {

class Replaced : public testing::Test {
protected:
    KeptCopies copiesOfARun() const
    {
        return KeptCopies(folder.filePath(QStringLiteral("copies")),
                          [rule = BackupRule{folderOfBackups, 10}] { return rule; });
    }
    QList<Backup> earlier() const
    {
        QThreadPool::globalInstance()->waitForDone();
        return backupsOf(place, folderOfBackups);
    }

    QTemporaryDir folder;
    QString folderOfBackups = folder.filePath(QStringLiteral("backups"));
    QString place = QStringLiteral("https://plans.example/team.kfplan");
};

TEST_F(Replaced, BecomesAnEarlierVersionInTheRunThatHasReadIt)
{
    KeptCopies copies = copiesOfARun();
    copies.keep(place, {"theirs", "1"});
    copies.keepReplaced(place, hashOfBytes("theirs"));
    ASSERT_EQ(earlier().size(), 1);
    EXPECT_EQ(test::readAll(earlier()[0].path), "theirs");
}

TEST_F(Replaced, BecomesAnEarlierVersionInALaterRun)
{
    copiesOfARun().keep(place, {"mine", "1"});
    QThreadPool::globalInstance()->waitForDone();
    copiesOfARun().keepReplaced(place, hashOfBytes("mine"));
    ASSERT_EQ(earlier().size(), 1);
    EXPECT_EQ(test::readAll(earlier()[0].path), "mine");
}

TEST_F(Replaced, IsNothingElseThanWhatStoodThere)
{
    KeptCopies copies = copiesOfARun();
    copies.keep(place, {"mine", "1"});
    copies.keepReplaced(place, hashOfBytes("theirs"));
    EXPECT_TRUE(earlier().isEmpty());
}

} // namespace
} // namespace kf
