// SPDX-License-Identifier: GPL-3.0-or-later
// Logins in the system's keychain: what is found there, what goes there, and what is done where
// there is none.
#include "tests/app/net/net_fixture.h"
#include "tests/app/net/raw_peer.h"
#include "tests/app/net/variable.h"

#include <QDir>
#include <QFile>

namespace kf {

namespace {

using test::answer;
using test::Net;
using test::RawPeer;
using test::RawRequest;
using test::Variable;

const Login kRight{QStringLiteral("planner"), QStringLiteral("secret")};
const Login kWrong{QStringLiteral("planner"), QStringLiteral("outdated")};

/// A server that knows planner by the password secret; what it is told is counted.
class Guarded : public Net {
protected:
    static void guard(const RawRequest &request, QTcpSocket &socket)
    {
        if (request.headers.value("authorization") ==
            "Basic " + QByteArray("planner:secret").toBase64())
            answer(socket, "200 OK", "their plan");
        else
            answer(socket, "401 Unauthorized", {}, {"WWW-Authenticate: Basic realm=\"plans\""});
    }

    RawPeer peer{guard};
    QString place = peer.address(QStringLiteral("plan"));
    QString server = serverOf(QUrl(place));
};

TEST_F(Guarded, WhatTheKeychainKnowsIsAskedOfNobody)
{
    secrets.kept.insert(server, kRight);
    EXPECT_TRUE(read(place).ok());
    EXPECT_TRUE(person.credentialsAsked.isEmpty());
}

TEST_F(Guarded, WhatTheKeychainKnowsNoLongerIsAskedAndReplaced)
{
    secrets.kept.insert(server, kWrong);
    person.credentials = {{kRight.user, kRight.password, true}};
    EXPECT_TRUE(read(place).ok());
    ASSERT_EQ(person.credentialsAsked.size(), 1);
    EXPECT_TRUE(person.credentialsAsked[0].wereRefused); // what was kept
    EXPECT_EQ(secrets.kept.value(server), kRight);
}

TEST_F(Guarded, OnlyWhatAPersonWantsKeptIsKept)
{
    person.credentials = {{kRight.user, kRight.password, false}};
    EXPECT_TRUE(read(place).ok());
    EXPECT_TRUE(secrets.kept.isEmpty());
    EXPECT_TRUE(read(place).ok()); // for this run it is known
    EXPECT_EQ(person.credentialsAsked.size(), 1);
}

TEST_F(Guarded, NothingOfALoginLiesInAFile)
{
    person.credentials = {{kRight.user, kRight.password, true}};
    EXPECT_TRUE(read(place).ok());
    QThreadPool::globalInstance()->waitForDone();
    const QDir copies(folder.filePath(QStringLiteral("copies")));
    const QFileInfoList files = copies.entryInfoList(QDir::Files | QDir::Hidden) +
                                QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    ASSERT_FALSE(files.isEmpty()); // the plan itself is kept for work without the server
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("secret")) << info.fileName().toStdString();
        EXPECT_FALSE(info.fileName().contains(QStringLiteral("plan")))
            << info.fileName().toStdString();
    }
}

/// Without a keychain nothing is found, nothing is kept, and nobody waits for it.
TEST_F(Guarded, WithoutAKeychainWhatIsTypedHoldsForTheRun)
{
    const Variable noBus("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainSecrets none;
    WebStore run(none, setting());
    run.setQuestions(&person);
    person.credentials = {{kRight.user, kRight.password, true}};
    EXPECT_TRUE(readNow(run, place).ok());
    EXPECT_TRUE(readNow(run, place).ok());
    EXPECT_EQ(person.credentialsAsked.size(), 1);
    WebStore later(none, setting());
    later.setQuestions(&person);
    EXPECT_FALSE(readNow(later, place).ok()); // nothing was kept anywhere else
    EXPECT_EQ(person.credentialsAsked.size(), 2);
}

} // namespace

} // namespace kf
