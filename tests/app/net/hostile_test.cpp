// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that lie, wait, or want what is not theirs.
#include "core/project/archive.h"
#include "tests/app/net/net_fixture.h"
#include "tests/app/net/raw_peer.h"

#include <QElapsedTimer>

namespace kf {

namespace {

using test::answer;
using test::Net;
using test::RawPeer;
using test::RawRequest;

const QByteArray kMine = "my plan";
const QByteArray kTheirs = "their plan";

std::string told(const Error &error)
{
    return error.message.toStdString();
}

TEST_F(Net, ARedirectIsFollowedAFewTimesAndNoMore)
{
    RawPeer peer([&](const RawRequest &request, QTcpSocket &socket) {
        const int step = request.path.mid(1).toInt();
        if (step == 3)
            answer(socket, "200 OK", kTheirs);
        else
            answer(socket, "302 Found", {}, {"Location: /" + QByteArray::number(step + 1)});
    });
    const auto found = read(peer.address(QStringLiteral("0")));
    ASSERT_TRUE(found.ok()) << told(found.error());
    EXPECT_EQ(found.value().bytes, kTheirs);
    const auto endless = read(peer.address(QStringLiteral("4")));
    ASSERT_FALSE(endless.ok());
    EXPECT_EQ(endless.error().kind, ErrorKind::Invalid);
    EXPECT_LE(peer.count("GET"), 4 + 6);
}

/// Asked every half minute, a server that begins to want a login must not keep asking a person.
TEST_F(Net, LookingForChangesAsksNobody)
{
    bool wantsLogin = false;
    bool isGone = false;
    RawPeer peer([&](const RawRequest &request, QTcpSocket &socket) {
        if (isGone)
            answer(socket, "404 Not Found");
        else if (wantsLogin)
            answer(socket, "401 Unauthorized", {}, {"WWW-Authenticate: Basic realm=\"mine\""});
        else if (request.headers.value("if-none-match") == "\"a\"")
            answer(socket, "304 Not Modified", {}, {"ETag: \"a\""});
        else
            answer(socket, "200 OK", kTheirs, {"ETag: \"a\""});
    });
    const QString place = peer.address(QStringLiteral("plan.kfplan"));
    const auto found = read(place);
    ASSERT_TRUE(found.ok()) << told(found.error());
    const auto same = look(place, found.value().version);
    ASSERT_TRUE(same.ok()) << told(same.error());
    EXPECT_FALSE(same.value().has_value());
    wantsLogin = true;
    const auto refused = look(place, found.value().version);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(person.credentialsAsked.isEmpty());
    isGone = true;
    const auto gone = look(place, found.value().version);
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().kind, ErrorKind::NotFound);
}

TEST_F(Net, NoOtherServerHearsWhoAsks)
{
    RawPeer thief([](const RawRequest &request, QTcpSocket &socket) {
        const bool isFirst = !request.headers.contains("authorization");
        answer(socket,
               isFirst ? "401 Unauthorized" : "200 OK",
               kTheirs,
               {"WWW-Authenticate: Basic realm=\"x\""});
    });
    const QByteArray target = thief.address(QStringLiteral("taken")).toUtf8();
    RawPeer peer([&](const RawRequest &request, QTcpSocket &socket) {
        if (request.headers.contains("authorization"))
            answer(socket, "302 Found", {}, {"Location: " + target});
        else
            answer(socket, "401 Unauthorized", {}, {"WWW-Authenticate: Basic realm=\"mine\""});
    });
    person.credentials = {{QStringLiteral("planner"), QStringLiteral("secret")}};
    const auto found = read(peer.address(QStringLiteral("plan")));
    ASSERT_FALSE(found.ok());
    ASSERT_GE(thief.requests().size(), 1);
    for (const RawRequest &request : thief.requests()) {
        EXPECT_FALSE(request.headers.contains("authorization"));
        EXPECT_FALSE(request.headers.contains("cookie"));
    }
    EXPECT_EQ(person.credentialsAsked.size(), 1);
    EXPECT_EQ(person.credentialsAsked.value(0).realm, QStringLiteral("mine"));
    EXPECT_FALSE(found.error().message.contains(QStringLiteral("secret")));
}

TEST_F(Net, WhatIsSavedIsSentToNoOtherServer)
{
    RawPeer thief([](const RawRequest &, QTcpSocket &socket) { answer(socket, "201 Created"); });
    const QByteArray target = thief.address(QStringLiteral("taken")).toUtf8();
    RawPeer peer([&](const RawRequest &, QTcpSocket &socket) {
        answer(socket, "307 Temporary Redirect", {}, {"Location: " + target});
    });
    EXPECT_EQ(write(peer.address(QStringLiteral("plan")), kMine, std::nullopt), QByteArray());
    EXPECT_TRUE(failure.message.contains(QString::fromUtf8(target))) << told(failure);
    EXPECT_TRUE(thief.requests().isEmpty());
}

TEST_F(Net, AnAddressLeadsToNoFileOfThisComputer)
{
    RawPeer peer([](const RawRequest &, QTcpSocket &socket) {
        answer(socket, "302 Found", {}, {"Location: file:///etc/hostname"});
    });
    EXPECT_FALSE(read(peer.address(QStringLiteral("plan"))).ok());
    for (const char *place : {"file:///etc/hostname", "data:,x", "qrc:/x", "ftp://host/x"})
        EXPECT_FALSE(read(QString::fromLatin1(place)).ok()) << place;
}

TEST_F(Net, WhatHasNoEndIsBrokenOff)
{
    RawPeer announced([](const RawRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\nPK");
    });
    const auto large = read(announced.address(QStringLiteral("plan")));
    ASSERT_FALSE(large.ok());
    EXPECT_EQ(large.error().kind, ErrorKind::Invalid);

    qint64 sent = 0;
    RawPeer endless([&sent](const RawRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 207 Multi-Status\r\nConnection: close\r\n\r\n");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&sent, &socket] {
            constexpr int kPiece = 1 << 16;
            if (socket.bytesToWrite() < kPiece)
                sent += socket.write(QByteArray(kPiece, ' '));
        });
    });
    EXPECT_FALSE(list(endless.address({})).ok());
    EXPECT_LT(sent, 16 * kMostTextBytes);
}

TEST_F(Net, WhoDripsOrIsSilentIsNotWaitedForForEver)
{
    QElapsedTimer timer;
    timer.start();
    RawPeer silent([](const RawRequest &, QTcpSocket &) {});
    const auto none = read(silent.address(QStringLiteral("plan")));
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().kind, ErrorKind::Unreachable);
    EXPECT_LT(timer.restart(), 3000); // a second of silence

    RawPeer dripping([](const RawRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *drip = new QTimer(&socket);
        QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        drip->start(100);
    });
    const auto slow = read(dripping.address(QStringLiteral("plan")));
    ASSERT_FALSE(slow.ok());
    EXPECT_EQ(slow.error().kind, ErrorKind::Unreachable);
    EXPECT_LT(timer.elapsed(), 5000); // three seconds for the whole
}

TEST_F(Net, ABodyThatIsCutIsNoPlan)
{
    RawPeer peer([](const RawRequest &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nPK half of it");
        socket.disconnectFromHost();
    });
    const auto cut = read(peer.address(QStringLiteral("plan")));
    ASSERT_FALSE(cut.ok());
    EXPECT_EQ(cut.error().kind, ErrorKind::Unreachable);
}

/// A careful server whose file another one has, which it tells or keeps for itself.
struct CarefulServer {
    QByteArray bytes = kTheirs;
    QByteArray tag = "\"1\"";
    bool losesAnswers = false;
    bool storesFirst = false;

    void operator()(const RawRequest &request, QTcpSocket &socket)
    {
        if (request.verb == "GET")
            return answer(socket, "200 OK", bytes, {"ETag: " + tag});
        if (request.verb != "PUT")
            return answer(socket, "200 OK", {}, {"DAV: 1"});
        if (request.path.contains("probe") || request.headers.value("if-match") != tag)
            return answer(socket, "412 Precondition Failed");
        bytes = request.body;
        tag = "\"2\"";
        if (losesAnswers)
            socket.abort();
        else
            answer(socket, "204 No Content");
    }
};

TEST_F(Net, AnAnswerThatIsLostOnTheWayIsNoConflict)
{
    CarefulServer server;
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok());
    server.losesAnswers = true;
    const QByteArray version = write(place, kMine, before.value().version);
    EXPECT_FALSE(version.isEmpty()) << told(failure);
    EXPECT_EQ(server.bytes, kMine);
    server.losesAnswers = false;
    EXPECT_FALSE(write(place, "more", version).isEmpty()) << told(failure);
}

TEST_F(Net, WhatSomebodyElseWroteIsNeverOverwrittenUnseen)
{
    CarefulServer server;
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok());
    server.bytes = "written by a third";
    server.tag = "\"3\"";
    EXPECT_EQ(write(place, kMine, before.value().version), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Conflict);
    EXPECT_EQ(server.bytes, QByteArray("written by a third"));
    EXPECT_EQ(store.careAt(place), WriteCare::Refuses);
}

/// A server whose tags count in seconds, as nginx makes them, and that refuses by them alone.
struct ServerOfSeconds {
    QByteArray bytes = kTheirs;
    QByteArray now = "Sun, 06 Nov 1994 08:49:37 GMT"; ///< and 784111777 s since 1970: 0x2ebc98a1
    int unchanged = 0;                                ///< how often it has said so

    static QByteArray tag() { return "\"2ebc98a1-a\""; }

    void operator()(const RawRequest &request, QTcpSocket &socket)
    {
        const QByteArrayList headers{
            "ETag: " + tag(), "Date: " + now, "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"};
        if (request.verb == "GET" && request.headers.value("if-none-match") == tag()) {
            ++unchanged;
            return answer(socket, "304 Not Modified", {}, headers);
        }
        if (request.verb == "GET")
            return answer(socket, "200 OK", bytes, headers);
        if (request.verb == "OPTIONS")
            return answer(socket, "200 OK", {}, {"DAV: 1"});
        if (request.verb != "PUT")
            return answer(socket, "405 Method Not Allowed");
        if (request.path.contains("probe") || request.headers.value("if-match") != tag())
            return answer(socket, "412 Precondition Failed");
        bytes = request.body;
        answer(socket, "204 No Content");
    }
};

/// Two changes of one length within a second have the same tag there.
TEST_F(Net, ATagOfThisSecondTellsNothing)
{
    ServerOfSeconds server;
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok()) << told(before.error());
    server.bytes = QByteArray(kTheirs.size(), 'x');
    const auto changed = look(place, before.value().version);
    ASSERT_TRUE(changed.ok()) << told(changed.error());
    EXPECT_TRUE(changed.value().has_value());
    EXPECT_EQ(write(place, kMine, before.value().version), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Conflict);
    EXPECT_EQ(server.bytes, QByteArray(kTheirs.size(), 'x'));
}

TEST_F(Net, ATagOfASecondThatIsPastIsTaken)
{
    ServerOfSeconds server;
    server.now = "Sun, 06 Nov 1994 08:49:40 GMT";
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok()) << told(before.error());
    const auto same = look(place, before.value().version);
    ASSERT_TRUE(same.ok()) << told(same.error());
    EXPECT_FALSE(same.value().has_value());
    EXPECT_EQ(server.unchanged, 1);
    EXPECT_FALSE(write(place, kMine, before.value().version).isEmpty()) << told(failure);
    EXPECT_EQ(server.bytes, kMine);
}

TEST_F(Net, WhoeverIsRefusedIsAskedAgainAndMayLeave)
{
    RawPeer peer([](const RawRequest &request, QTcpSocket &socket) {
        const QByteArray right = "Basic " + QByteArray("planner:secret").toBase64();
        if (request.headers.value("authorization") == right)
            answer(socket, "200 OK", kTheirs);
        else
            answer(socket, "401 Unauthorized", {}, {"WWW-Authenticate: Basic realm=\"plans\""});
    });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto nobody = read(place);
    ASSERT_FALSE(nobody.ok());
    EXPECT_EQ(nobody.error().kind, ErrorKind::NotAllowed);
    person.credentials = {{QStringLiteral("planner"), QStringLiteral("wrong")},
                          {QStringLiteral("planner"), QStringLiteral("secret"), true}};
    const auto found = read(place);
    ASSERT_TRUE(found.ok()) << told(found.error());
    ASSERT_EQ(person.credentialsAsked.size(), 3);
    EXPECT_FALSE(person.credentialsAsked[1].wereRefused);
    EXPECT_TRUE(person.credentialsAsked[2].wereRefused);
    // Only what is right is kept, and is found the next time.
    EXPECT_EQ(secrets.kept.value(serverOf(QUrl(place))).password, QStringLiteral("secret"));
    WebStore later(secrets, setting());
    EXPECT_TRUE(readNow(later, place).ok());
}

TEST_F(Net, AStoppedSavingChangesNothing)
{
    CarefulServer server;
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok());
    QEventLoop loop;
    std::optional<PlanStore::WriteAnswer> given;
    const auto call = store.write({place, kMine, before.value().version},
                                  {{}, [&](const PlanStore::WriteAnswer &answered) {
                                       given = answered;
                                       loop.quit();
                                   }});
    call->stop();
    loop.exec();
    ASSERT_TRUE(given->ok());
    EXPECT_FALSE(given->value().has_value());
    EXPECT_EQ(server.bytes, kTheirs);
}

TEST_F(Net, TheLastGoodCopyIsThereWithoutTheServer)
{
    CarefulServer server;
    RawPeer peer(
        [&server](const RawRequest &request, QTcpSocket &socket) { server(request, socket); });
    const QString place = peer.address(QStringLiteral("plan"));
    const QString withToken = peer.address(QStringLiteral("plan?token=abc"));
    const auto before = read(place);
    ASSERT_TRUE(before.ok());
    EXPECT_FALSE(before.value().keptAt.isValid());
    ASSERT_TRUE(read(withToken).ok());
    QThreadPool::globalInstance()->waitForDone();
    peer.close();
    const auto copy = read(place);
    ASSERT_TRUE(copy.ok()) << told(copy.error());
    EXPECT_EQ(copy.value().bytes, kTheirs);
    EXPECT_EQ(copy.value().version, before.value().version);
    EXPECT_LT(copy.value().keptAt.secsTo(QDateTime::currentDateTimeUtc()), 60);
    const auto unkept = read(withToken);
    ASSERT_FALSE(unkept.ok());
    EXPECT_FALSE(unkept.error().where.contains(QStringLiteral("token")));
    EXPECT_EQ(write(place, kMine, copy.value().version), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Unreachable);
}

TEST_F(Net, AServerThatStoresNothingIsKnownAfterReading)
{
    RawPeer peer([](const RawRequest &request, QTcpSocket &socket) {
        if (request.verb == "OPTIONS")
            answer(socket, "200 OK", {}, {"Allow: GET, HEAD, OPTIONS"});
        else if (request.verb == "GET")
            answer(socket, "200 OK", kTheirs);
        else
            answer(socket, "405 Method Not Allowed");
    });
    const QString place = peer.address(QStringLiteral("plan"));
    EXPECT_TRUE(store.takesWriting(place));
    const auto found = read(place);
    ASSERT_TRUE(found.ok());
    EXPECT_FALSE(store.takesWriting(place));
    EXPECT_EQ(write(place, kMine, found.value().version), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::NotAllowed);
}

} // namespace

} // namespace kf
