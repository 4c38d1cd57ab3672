// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that are read from a server and written to one: as from files, over nothing that was not
// seen, and with nothing told to it that the environment does not mean for it.

#include "tests/app/cli/program.h"
#include "tests/app/net/raw_peer.h"
#include "tests/app/net/real_peer.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QFile>
#include <QSslCertificate>
#include <QThread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kf::test {

namespace {

using testing::HasSubstr;
using testing::Not;

class Web : public testing::Test {
protected:
    static QString text(const char *latin) { return QString::fromLatin1(latin); }

    /// The example as a file, and the same bytes on the server.
    QString publish(const RealPeer &peer) const
    {
        const QString path = folder.path(text("acme.kfplan"));
        EXPECT_EQ(cli({text("new"), path, text("--example"), text("acme")}).status, 0);
        EXPECT_TRUE(QFile::copy(path, peer.path(text("acme.kfplan"))));
        return path;
    }

    Folder folder;
};

/// Nothing of the person who runs the tests, nor of a proxy.
QStringList environment(const QStringList &more = {})
{
    return QStringList{QStringLiteral("http_proxy"),
                       QStringLiteral("https_proxy"),
                       QStringLiteral("KFPLAN_SERVER"),
                       QStringLiteral("KFPLAN_USER"),
                       QStringLiteral("KFPLAN_PASSWORD"),
                       QStringLiteral("KFPLAN_FINGERPRINT"),
                       QStringLiteral("DBUS_SESSION_BUS_ADDRESS")} +
           more;
}

TEST_F(Web, EveryCommandReadsAnAddressAsItReadsAFile)
{
    const RealPeer peer(text("apache2"));
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    const QString path = publish(peer);
    const QString address = peer.address(text("acme.kfplan"));
    for (const char *command : {"evaluate", "check"}) {
        const ProgramRun ofFile = cli({text(command), path}, environment());
        const ProgramRun ofServer = cli({text(command), address}, environment());
        EXPECT_EQ(ofServer.status, ofFile.status);
        EXPECT_EQ(ofServer.output, ofFile.output);
        EXPECT_EQ(ofServer.problems.toStdString(), "");
    }
    EXPECT_EQ(cli({text("unpack"), address}, environment()).output,
              cli({text("unpack"), path}).output);
    EXPECT_THAT(cli({text("diff"), address, path}, environment()).output.toStdString(),
                HasSubstr("The plans are the same."));
    const QString merged = folder.path(text("merged.kfplan"));
    EXPECT_EQ(
        cli({text("merge"), address, path, address, text("-o"), merged}, environment()).status, 0);
    EXPECT_EQ(bytesOf(merged), bytesOf(path));
    const ProgramRun none =
        cli({text("evaluate"), peer.address(text("none.kfplan"))}, environment());
    EXPECT_EQ(none.status, 2);
    EXPECT_THAT(none.problems.toStdString(), HasSubstr("none.kfplan: There is nothing"));
}

TEST_F(Web, CredentialsComeFromTheEnvironmentForTheServerThatItNames)
{
    const RealPeer peer(text("apache2"), {text("basic")});
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    publish(peer);
    const QString address = peer.address(text("acme.kfplan"));
    const QStringList login{text("KFPLAN_USER=planner"), text("KFPLAN_PASSWORD=secret")};
    const auto run = [&](const QStringList &variables) {
        return cli({text("check"), address, text("--json")}, environment(variables));
    };
    EXPECT_EQ(run({}).status, 2);
    EXPECT_THAT(run({}).problems.toStdString(), HasSubstr("user name and a password"));
    EXPECT_EQ(run(login).status, 2) << "for no server at all";
    EXPECT_EQ(run(login + QStringList{text("KFPLAN_SERVER=http://127.0.0.1:1/")}).status, 2);
    const ProgramRun wrong = run({text("KFPLAN_SERVER=") + peer.address(),
                                  text("KFPLAN_USER=planner"),
                                  text("KFPLAN_PASSWORD=hush")});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.problems.toStdString(), Not(HasSubstr("hush")));
    const ProgramRun right = run(login + QStringList{text("KFPLAN_SERVER=") + peer.address()});
    EXPECT_LT(right.status, 2) << right.problems.toStdString();
    EXPECT_THAT(right.output.toStdString(), HasSubstr("findings"));
    // In an address they would be seen by whoever lists what runs.
    QString typed = address;
    typed.insert(text("http://").size(), text("planner:secret@"));
    const ProgramRun inAddress = cli({text("check"), typed}, environment());
    EXPECT_EQ(inAddress.status, 2);
    EXPECT_THAT(inAddress.problems.toStdString(), Not(HasSubstr("secret")));
}

TEST_F(Web, ACertificateIsTakenByItsFingerprintAlone)
{
    const RealPeer peer(text("apache2"), {text("tls")});
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    publish(peer);
    const QByteArray fingerprint = QSslCertificate::fromPath(peer.certificate())
                                       .value(0)
                                       .digest(QCryptographicHash::Sha256)
                                       .toHex(':')
                                       .toUpper();
    const auto run = [&](const QByteArray &trusted) {
        return cli({text("evaluate"), peer.address(text("acme.kfplan"))},
                   environment({text("KFPLAN_SERVER=") + peer.address(),
                                text("KFPLAN_FINGERPRINT=") + QString::fromLatin1(trusted)}));
    };
    const ProgramRun doubted = run(QByteArray(fingerprint).replace(0, 2, "00"));
    EXPECT_EQ(doubted.status, 2);
    EXPECT_THAT(doubted.problems.toStdString(), HasSubstr(fingerprint.toStdString()));
    EXPECT_EQ(run(fingerprint).status, 0) << run(fingerprint).problems.toStdString();
}

TEST_F(Web, APlanIsWrittenToAnAddressOverNothingThatWasNotSeen)
{
    const RealPeer peer(text("apache2"));
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    const QString path = publish(peer);
    const QString address = peer.address(text("made.kfplan"));
    const QString kept = peer.path(text("made.kfplan"));
    const auto run = [](const QStringList &arguments) {
        return cli(arguments, environment());
    };
    const QStringList make{text("new"), address, text("--example"), text("acme")};
    const ProgramRun made = run(make);
    EXPECT_EQ(made.status, 0) << made.problems.toStdString();
    EXPECT_EQ(bytesOf(kept), bytesOf(path));
    // Something lies there now, which nobody has looked at.
    const QStringList empty{text("new"), address};
    const ProgramRun again = run(empty);
    EXPECT_EQ(again.status, 2);
    EXPECT_THAT(again.problems.toStdString(), HasSubstr("made.kfplan: there is something"));
    EXPECT_THAT(again.problems.toStdString(), HasSubstr("--force"));
    EXPECT_EQ(bytesOf(kept), bytesOf(path));
    EXPECT_EQ(run(empty + QStringList{text("--force")}).status, 0);
    EXPECT_NE(bytesOf(kept), bytesOf(path));
    // In place: what was read there is replaced, by a person's word.
    const QStringList merge{text("merge"), address, address, path, text("-o"), address};
    const ProgramRun unforced = run(merge);
    EXPECT_EQ(unforced.status, 2);
    EXPECT_THAT(unforced.problems.toStdString(), HasSubstr("made.kfplan: there is something"));
    const ProgramRun merged = run(merge + QStringList{text("--force")});
    EXPECT_EQ(merged.status, 0) << merged.problems.toStdString();
    EXPECT_EQ(bytesOf(kept), bytesOf(path));
    const ProgramRun nowhere = run({text("new"), peer.address(text("none/made.kfplan"))});
    EXPECT_EQ(nowhere.status, 2);
    EXPECT_THAT(nowhere.problems.toStdString(), HasSubstr("none/made.kfplan: "));
}

TEST_F(Web, WhoWritesIsToldByTheEnvironmentToo)
{
    const RealPeer peer(text("apache2"), {text("basic")});
    if (peer.isMissing())
        GTEST_SKIP() << peer.problem().toStdString();
    ASSERT_EQ(peer.problem().toStdString(), "");
    const QStringList make{text("new"), peer.address(text("made.kfplan"))};
    const ProgramRun nobody = cli(make, environment());
    EXPECT_EQ(nobody.status, 2);
    EXPECT_THAT(nobody.problems.toStdString(), HasSubstr("user name and a password"));
    const ProgramRun planner = cli(make,
                                   environment({text("KFPLAN_SERVER=") + peer.address(),
                                                text("KFPLAN_USER=planner"),
                                                text("KFPLAN_PASSWORD=secret")}));
    EXPECT_EQ(planner.status, 0) << planner.problems.toStdString();
    EXPECT_FALSE(bytesOf(peer.path(text("made.kfplan"))).isEmpty());
}

/// Between reading and writing somebody else saves: the program says so and writes nothing.
TEST_F(Web, WhoIsQuickerThanACommandIsNotOverwritten)
{
    const QString path = folder.path(text("acme.kfplan"));
    ASSERT_EQ(cli({text("new"), path, text("--example"), text("acme")}).status, 0);
    const QByteArray before = bytesOf(path);
    QByteArrayList conditions;
    int reads = 0;
    const RawPeer peer([&](const RawRequest &request, QTcpSocket &socket) {
        if (request.verb == "GET" && ++reads == 1)
            return answer(socket, "200 OK", before, {"ETag: \"1\""});
        if (request.verb == "GET")
            return answer(socket, "200 OK", "theirs", {"ETag: \"2\""});
        if (request.verb == "OPTIONS")
            return answer(socket, "200 OK", {}, {"DAV: 1"});
        if (request.verb != "PUT")
            return answer(socket, "405 Method Not Allowed");
        if (!request.path.contains("probe"))
            conditions.append(request.headers.value("if-match"));
        answer(socket, "412 Precondition Failed");
    });
    const QString address = peer.address(text("shared.kfplan"));
    ProgramRun run;
    QEventLoop loop; // in which the server answers
    const std::unique_ptr<QThread> program(QThread::create([&] {
        run = cli({text("merge"), path, address, path, text("-o"), address, text("--force")},
                  environment());
    }));
    QObject::connect(program.get(), &QThread::finished, &loop, &QEventLoop::quit);
    program->start();
    loop.exec();
    program->wait();
    EXPECT_EQ(run.status, 2);
    EXPECT_THAT(run.problems.toStdString(), HasSubstr("somebody else has changed it"));
    EXPECT_EQ(conditions, QByteArrayList{"\"1\""});
}

} // namespace

} // namespace kf::test
