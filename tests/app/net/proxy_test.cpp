// SPDX-License-Identifier: GPL-3.0-or-later
// Proxies, as the environment names them: asked for what is not on this computer, told no more than
// they need, and taken for no server of plans.
#include "tests/app/net/net_fixture.h"
#include "tests/app/net/raw_peer.h"
#include "tests/app/net/variable.h"

namespace kf {

namespace {

using test::answer;
using test::Net;
using test::RawPeer;
using test::RawRequest;
using test::Variable;

const QString kPlace = QStringLiteral("http://plans.invalid/team/plan.kfplan"); // RFC 2606: nowhere

/// What every connection goes through.
struct Way {
    explicit Way(const RawPeer &proxy)
        : http("http_proxy", proxy.address({}).toLatin1())
        , https("https_proxy", proxy.address({}).toLatin1())
    {
    }

    Variable http;
    Variable https;
    Variable none{"no_proxy", "127.0.0.1"};
};

/// What lies at the address, told by a proxy that asks its server.
struct Relay {
    QByteArray bytes = "their plan";
    QByteArray tag = "\"1\"";

    void operator()(const RawRequest &request, QTcpSocket &socket)
    {
        if (!request.path.startsWith("http://plans.invalid/"))
            return answer(socket, "400 Bad Request");
        if (request.verb == "GET")
            return answer(socket, "200 OK", bytes, {"ETag: " + tag});
        if (request.verb == "OPTIONS")
            return answer(socket, "200 OK", {}, {"DAV: 1"});
        if (request.verb != "PUT")
            return answer(socket, "405 Method Not Allowed");
        if (request.path.contains("probe") || request.headers.value("if-match") != tag)
            return answer(socket, "412 Precondition Failed");
        bytes = request.body;
        tag = "\"2\"";
        answer(socket, "204 No Content");
    }
};

TEST_F(Net, PlansAreReadAndWrittenThroughTheProxyOfTheEnvironment)
{
    Relay relay;
    const RawPeer proxy(
        [&relay](const RawRequest &request, QTcpSocket &socket) { relay(request, socket); });
    const Way way(proxy);
    const auto found = read(kPlace);
    ASSERT_TRUE(found.ok()) << found.error().message.toStdString();
    EXPECT_EQ(found.value().bytes, QByteArray("their plan"));
    EXPECT_FALSE(write(kPlace, "my plan", found.value().version).isEmpty())
        << failure.message.toStdString();
    EXPECT_EQ(relay.bytes, QByteArray("my plan"));
    // A proxy on the way changes nothing about who may overwrite what.
    relay.tag = "\"3\"";
    relay.bytes = "their second";
    EXPECT_EQ(write(kPlace, "my second", found.value().version), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Conflict);
    EXPECT_EQ(relay.bytes, QByteArray("their second"));
}

TEST_F(Net, WhatNeedsNoProxyIsAskedDirectly)
{
    const RawPeer proxy(
        [](const RawRequest &, QTcpSocket &socket) { answer(socket, "400 Bad Request"); });
    const RawPeer peer(
        [](const RawRequest &, QTcpSocket &socket) { answer(socket, "200 OK", "their plan"); });
    const Way way(proxy);
    const auto found = read(peer.address(QStringLiteral("plan")));
    ASSERT_TRUE(found.ok()) << found.error().message.toStdString();
    EXPECT_TRUE(proxy.requests().isEmpty());
}

/// Who asks a server is told to no proxy, and what a proxy asks is no question of the server.
TEST_F(Net, AProxyThatWantsALoginIsNoServerThatDoes)
{
    const RawPeer proxy([](const RawRequest &, QTcpSocket &socket) {
        answer(socket,
               "407 Proxy Authentication Required",
               {},
               {"Proxy-Authenticate: Basic realm=\"the way out\""});
    });
    const Way way(proxy);
    person.credentials = {{QStringLiteral("planner"), QStringLiteral("secret")}};
    secrets.kept.insert(QStringLiteral("http://plans.invalid"),
                        {QStringLiteral("planner"), QStringLiteral("secret")});
    const auto refused = read(kPlace);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Unreachable);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("proxy")))
        << refused.error().message.toStdString();
    EXPECT_TRUE(person.credentialsAsked.isEmpty());
    ASSERT_FALSE(proxy.requests().isEmpty());
    for (const RawRequest &request : proxy.requests()) {
        EXPECT_FALSE(request.headers.contains("authorization"));
        EXPECT_FALSE(request.headers.contains("proxy-authorization"));
    }
}

/// Of what is encrypted a proxy hears the server's name alone.
TEST_F(Net, AProxyHearsNothingOfWhatIsEncrypted)
{
    const RawPeer proxy(
        [](const RawRequest &, QTcpSocket &socket) { answer(socket, "403 Forbidden"); });
    const Way way(proxy);
    const auto refused = read(QStringLiteral("https://plans.invalid/team/plan.kfplan?token=abc"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Unreachable);
    EXPECT_FALSE(refused.error().message.contains(QStringLiteral("abc")));
    ASSERT_FALSE(proxy.requests().isEmpty());
    for (const RawRequest &request : proxy.requests()) {
        EXPECT_EQ(request.verb, QByteArray("CONNECT"));
        EXPECT_EQ(request.path, QByteArray("plans.invalid:443"));
    }
}

TEST_F(Net, WithoutItsProxyTheLastGoodCopyIsThere)
{
    Relay relay;
    RawPeer proxy(
        [&relay](const RawRequest &request, QTcpSocket &socket) { relay(request, socket); });
    const Way way(proxy);
    ASSERT_TRUE(read(kPlace).ok());
    QThreadPool::globalInstance()->waitForDone();
    proxy.close();
    const auto copy = read(kPlace);
    ASSERT_TRUE(copy.ok()) << copy.error().message.toStdString();
    EXPECT_TRUE(copy.value().keptAt.isValid());
}

/// Whoever looks for the cause is sent to the proxy, not to a server that was never asked.
TEST_F(Net, AProxyThatIsGoneIsNamed)
{
    RawPeer proxy([](const RawRequest &, QTcpSocket &socket) { answer(socket, "200 OK"); });
    const Way way(proxy);
    proxy.close();
    for (const QString &place :
         {kPlace, QStringLiteral("https://plans.invalid/team/plan.kfplan")}) {
        const auto refused = read(place);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().kind, ErrorKind::Unreachable);
        const std::string message = refused.error().message.toStdString();
        EXPECT_EQ(message.find("plans.invalid"), std::string::npos) << message;
        EXPECT_EQ(message.find("127.0.0.1"), 0U) << message;
    }
}

} // namespace

} // namespace kf
