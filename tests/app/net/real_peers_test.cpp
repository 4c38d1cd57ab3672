// SPDX-License-Identifier: GPL-3.0-or-later
// Servers as they are installed elsewhere: two that refuse to overwrite, two that do not.
#include "tests/app/net/net_fixture.h"
#include "tests/app/net/real_peer.h"
#include "tests/app/net/two_writers.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>

#include <ostream>

namespace kf {

namespace {

using test::FakePerson;
using test::Net;
using test::RealPeer;

struct PeerCase {
    const char *kind;
    QStringList words;
    WriteCare care;
};

std::ostream &operator<<(std::ostream &out, const PeerCase &peer)
{
    return out << peer.kind << peer.words.join(u' ').toStdString();
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Skips where the package is not installed; a peer that does not start otherwise is a failure.
#define KF_NEED_PEER(peer)                                                                         \
    if ((peer).isMissing())                                                                        \
        GTEST_SKIP() << (peer).problem().toStdString();                                            \
    ASSERT_EQ((peer).problem().toStdString(), "")

class Peers : public Net, public testing::WithParamInterface<PeerCase> {
protected:
    RealPeer peer{QString::fromLatin1(GetParam().kind), GetParam().words};
};

TEST_P(Peers, APlanIsMadeReadAndChanged)
{
    KF_NEED_PEER(peer);
    const QString place = peer.address(QStringLiteral("team plan.kfplan"));
    const QByteArray first = write(place, "first");
    ASSERT_FALSE(first.isEmpty()) << failure.message.toStdString();
    EXPECT_EQ(bytesAt(peer.path(QStringLiteral("team plan.kfplan"))), QByteArray("first"));
    EXPECT_EQ(store.careAt(place), GetParam().care);
    const QByteArray second = write(place, "other", first); // as long, within the same second
    ASSERT_FALSE(second.isEmpty()) << failure.message.toStdString();
    const auto found = read(place);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found.value().bytes, QByteArray("other"));
    EXPECT_FALSE(write(place, "third", found.value().version).isEmpty())
        << failure.message.toStdString();
    // Looking how careful the server is has left nothing behind.
    EXPECT_EQ(QDir(peer.path({})).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("team plan.kfplan")});
}

TEST_P(Peers, NobodyOverwritesWhatTheyHaveNotSeen)
{
    KF_NEED_PEER(peer);
    const QString place = peer.address(QStringLiteral("shared.kfplan"));
    const QByteArray mine = write(place, "first");
    ASSERT_FALSE(mine.isEmpty()) << failure.message.toStdString();
    WebStore other(secrets, setting());
    const auto theirs = readNow(other, place);
    ASSERT_TRUE(theirs.ok());
    ASSERT_TRUE(writeNow(other, {place, "their", theirs.value().version}).ok());
    EXPECT_EQ(write(place, "again", mine), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Conflict);
    EXPECT_EQ(write(place, "as a new one"), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::Conflict);
    EXPECT_EQ(bytesAt(peer.path(QStringLiteral("shared.kfplan"))), QByteArray("their"));
    // After a look it is theirs to replace, and by a person's word in any case.
    const auto seen = read(place);
    ASSERT_TRUE(seen.ok());
    EXPECT_FALSE(write(place, "merged", seen.value().version).isEmpty())
        << failure.message.toStdString();
    EXPECT_FALSE(write(place, "overwritten", std::nullopt).isEmpty());
    EXPECT_EQ(bytesAt(peer.path(QStringLiteral("shared.kfplan"))), QByteArray("overwritten"));
}

TEST_P(Peers, WhatOthersChangeIsNoticed)
{
    KF_NEED_PEER(peer);
    const QString place = peer.address(QStringLiteral("watched.kfplan"));
    const QByteArray mine = write(place, "first");
    ASSERT_FALSE(mine.isEmpty()) << failure.message.toStdString();
    const auto same = look(place, mine);
    ASSERT_TRUE(same.ok()) << same.error().message.toStdString();
    // The same bytes under another tag, as some servers have it, is no other hash.
    const QByteArray known = same.value().value_or(mine);
    EXPECT_EQ(known.left(known.indexOf(' ')), mine.left(mine.indexOf(' ')));
    WebStore other(secrets, setting());
    // As long and within the same second: nginx has one tag for both.
    ASSERT_TRUE(writeNow(other, {place, "their", std::nullopt}).ok());
    const auto theirs = look(place, known);
    ASSERT_TRUE(theirs.ok() && theirs.value());
    EXPECT_NE(theirs.value()->left(known.indexOf(' ')), known.left(known.indexOf(' ')));
}

TEST_P(Peers, AFolderIsListedAndAMissingOneIsNamed)
{
    KF_NEED_PEER(peer);
    ASSERT_TRUE(QDir(peer.path({})).mkdir(QStringLiteral("team")));
    ASSERT_FALSE(write(peer.address(QStringLiteral("b.kfplan")), "12345").isEmpty());
    const auto listed = list(peer.address());
    ASSERT_TRUE(listed.ok()) << listed.error().message.toStdString();
    ASSERT_EQ(listed.value().entries.size(), 2);
    EXPECT_EQ(listed.value().entries[0].name, QStringLiteral("team"));
    EXPECT_TRUE(listed.value().entries[0].isFolder);
    EXPECT_EQ(listed.value().entries[1].name, QStringLiteral("b.kfplan"));
    EXPECT_EQ(listed.value().entries[1].bytes, 5);
    EXPECT_EQ(listed.value().entries[1].place, peer.address(QStringLiteral("b.kfplan")));
    EXPECT_LT(listed.value().entries[1].changed.secsTo(QDateTime::currentDateTimeUtc()), 600);
    EXPECT_EQ(list(peer.address(QStringLiteral("none/"))).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(read(peer.address(QStringLiteral("none.kfplan"))).error().kind, ErrorKind::NotFound);
}

INSTANTIATE_TEST_SUITE_P(
    All,
    Peers,
    testing::Values(PeerCase{"apache2", {}, WriteCare::Refuses},
                    PeerCase{"apache2", {QStringLiteral("times")}, WriteCare::Refuses},
                    PeerCase{"lighttpd", {}, WriteCare::Refuses},
                    PeerCase{"nginx", {}, WriteCare::Locks},
                    PeerCase{"rclone", {}, WriteCare::Locks}));

TEST_P(Peers, NoEditOfTwoWritersIsLost)
{
    KF_NEED_PEER(peer);
    const int saves = test::rounds(12, 1000);
    const test::WritersAccount account =
        test::letTwoWrite(peer.address(QStringLiteral("busy.kfplan")), saves);
    EXPECT_EQ(account.problem.toStdString(), "");
    EXPECT_EQ(account.saves, 2 * saves);
    EXPECT_EQ(account.lost, 0);
}

TEST_F(Net, ApacheIsToldWhoAsks)
{
    for (const char *way : {"basic", "digest"}) {
        const RealPeer peer(QStringLiteral("apache2"), {QString::fromLatin1(way)});
        KF_NEED_PEER(peer);
        person.credentials = {{QStringLiteral("planner"), QStringLiteral("secret")}};
        const QString place = peer.address(QStringLiteral("plan.kfplan"));
        const QByteArray version = write(place, QByteArray(200'000, 'x'));
        ASSERT_FALSE(version.isEmpty()) << way << failure.message.toStdString();
        EXPECT_FALSE(write(place, "more", version).isEmpty()) << way;
        EXPECT_EQ(read(place).value().bytes, QByteArray("more")) << way;
    }
}

TEST_F(Net, ACertificateIsExplainedAndTrustedForItsServerAlone)
{
    const RealPeer peer(QStringLiteral("apache2"), {QStringLiteral("tls")});
    KF_NEED_PEER(peer);
    const QString place = peer.address(QStringLiteral("plan.kfplan"));
    EXPECT_EQ(write(place, "first"), QByteArray());
    EXPECT_EQ(failure.kind, ErrorKind::NotAllowed);
    ASSERT_EQ(person.trustAsked.size(), 1);
    const CertificateQuestion &question = person.trustAsked[0];
    const QByteArray fingerprint =
        QSslCertificate::fromPath(peer.certificate()).value(0).digest(QCryptographicHash::Sha256);
    EXPECT_EQ(question.fingerprint, fingerprint);
    EXPECT_EQ(question.subject, QStringLiteral("localhost"));
    EXPECT_FALSE(question.reasons.isEmpty());
    EXPECT_GT(question.until, QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(failure.message.contains(QString::fromLatin1(fingerprint.toHex(':').toUpper())));

    person.trust = Trust::Always;
    EXPECT_FALSE(write(place, "first").isEmpty()) << failure.message.toStdString();
    // Also in a later run, without a question; and not for another server or another certificate.
    FakePerson strict;
    WebStore later(secrets, setting());
    later.setQuestions(&strict);
    EXPECT_TRUE(readNow(later, place).ok());
    EXPECT_TRUE(strict.trustAsked.isEmpty());
    const RealPeer another(QStringLiteral("apache2"), {QStringLiteral("tls")});
    KF_NEED_PEER(another);
    EXPECT_FALSE(readNow(later, another.address(QStringLiteral("plan.kfplan"))).ok());
    EXPECT_EQ(strict.trustAsked.size(), 1);
}

} // namespace

} // namespace kf
