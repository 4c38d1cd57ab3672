// SPDX-License-Identifier: GPL-3.0-or-later
// What servers say of a folder, and what only looks like it.
#include "app/net/multistatus.h"

#include <gtest/gtest.h>

namespace kf {

namespace {

const QUrl kFolder(QStringLiteral("https://plans.example.org/team/"));

QByteArray response(const QByteArray &href, const QByteArray &properties = {})
{
    return "<d:response><d:href>" + href + "</d:href><d:propstat><d:prop>" + properties +
           "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
}

QByteArray answerOf(const QByteArray &responses)
{
    return "<?xml version=\"1.0\"?><d:multistatus xmlns:d=\"DAV:\">" + responses +
           "</d:multistatus>";
}

QStringList namesIn(const QByteArray &responses)
{
    const Result<WebFolder> folder = readMultistatus(answerOf(responses), kFolder);
    EXPECT_TRUE(folder.ok());
    QStringList names;
    for (const FolderEntry &entry : folder.value().entries)
        names.append(entry.name);
    return names;
}

TEST(Multistatus, ListsFoldersThenPlansWithSizeAndTime)
{
    const Result<WebFolder> read = readMultistatus(
        answerOf(response("/team/", "<d:resourcetype><d:collection/></d:resourcetype>") +
                 response("/team/Big%20plan.kfplan",
                          "<d:getcontentlength>5120</d:getcontentlength><d:getlastmodified>Sun, 06 "
                          "Nov 1994 08:49:37 GMT</d:getlastmodified>") +
                 response("https://plans.example.org/team/old/",
                          "<d:resourcetype><d:collection/></d:resourcetype>")),
        kFolder);
    ASSERT_TRUE(read.ok());
    const QList<FolderEntry> expected{
        {QStringLiteral("old"),
         QStringLiteral("https://plans.example.org/team/old/"),
         true,
         {},
         {}},
        {QStringLiteral("Big plan.kfplan"),
         QStringLiteral("https://plans.example.org/team/Big%20plan.kfplan"),
         false,
         5120,
         QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC)}};
    EXPECT_EQ(read.value().entries, expected);
    EXPECT_TRUE(read.value().isWhole);
}

TEST(Multistatus, LeavesOutWhatDoesNotLieInTheFolder)
{
    EXPECT_EQ(namesIn(response("/team/../secret.kfplan") + response("/other/a.kfplan") +
                      response("/team/deep/a.kfplan") + response("//evil.example/team/a.kfplan") +
                      response("http://plans.example.org/team/a.kfplan") +
                      response("file:///etc/passwd") + response("/team/%2e%2e") + response("") +
                      response("/team/a%2Fb.kfplan") + response("/team/x%00y") +
                      response("/team/right-to-left%E2%80%AEnalpfk.exe") +
                      response("/team/good.kfplan")),
              QStringList{QStringLiteral("good.kfplan")});
}

TEST(Multistatus, KeepsNoCredentialsAndNoQuestionMarks)
{
    const Result<WebFolder> read = readMultistatus(
        answerOf(response("https://user:secret@plans.example.org/team/a.kfplan?token=1")), kFolder);
    ASSERT_TRUE(read.ok());
    ASSERT_EQ(read.value().entries.size(), 1);
    EXPECT_EQ(read.value().entries[0].place,
              QStringLiteral("https://plans.example.org/team/a.kfplan"));
}

TEST(Multistatus, RefusesEntitiesDepthAndOtherXml)
{
    EXPECT_FALSE(readMultistatus("<!DOCTYPE d:multistatus [<!ENTITY a \"aaaaaaaa\"><!ENTITY b "
                                 "\"&a;&a;&a;\">]>" +
                                     answerOf("&b;").mid(21),
                                 kFolder)
                     .ok());
    EXPECT_FALSE(readMultistatus(
                     "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + answerOf({}).mid(21), kFolder)
                     .ok());
    EXPECT_FALSE(readMultistatus(QByteArray("<a>").repeated(kMostDepth + 1), kFolder).ok());
    EXPECT_FALSE(readMultistatus("<html><body>Sign in</body></html>", kFolder).ok());
    EXPECT_FALSE(readMultistatus(answerOf(response("/team/a.kfplan")).chopped(5), kFolder).ok());
    EXPECT_FALSE(readMultistatus({}, kFolder).ok());
}

TEST(Multistatus, SaysWhereThereIsMoreThanIsListed)
{
    QByteArray many;
    for (int i = 0; i <= kMostEntries; ++i)
        many += response("/team/" + QByteArray::number(i) + ".kfplan");
    const Result<WebFolder> read = readMultistatus(answerOf(many), kFolder);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().entries.size(), kMostEntries);
    EXPECT_FALSE(read.value().isWhole);
}

} // namespace

} // namespace kf
