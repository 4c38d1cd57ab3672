// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/real_peer.h"

#include "tests/support/places.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace kf::test {

namespace {

constexpr int kStartMilliseconds = 20'000;
constexpr int kEndMilliseconds = 10'000;
constexpr int kStepMilliseconds = 30;
constexpr int kNotInstalled = 77;

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    return socket.waitForConnected(kStepMilliseconds);
}

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

RealPeer::RealPeer(const QString &kind, const QStringList &words)
    : m_kind(kind)
    , m_words(words)
    , m_port(freePort())
{
    m_root = QStringLiteral("%1://%2:%3/")
                 .arg(words.contains(QStringLiteral("tls")) ? QStringLiteral("https")
                                                            : QStringLiteral("http"),
                      // the name that its certificate is for
                      words.contains(QStringLiteral("tls")) ? QStringLiteral("localhost")
                                                            : QStringLiteral("127.0.0.1"))
                 .arg(m_port);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    start();
}

void RealPeer::start()
{
    m_problem.clear();
    m_process.start(sourcePath(QStringLiteral("tests/app/net/peer")),
                    QStringList{m_kind, m_folder.path(), QString::number(m_port)} + m_words);
    const QDeadlineTimer deadline(kStartMilliseconds);
    while (!answers(m_port) && !deadline.hasExpired() && !m_process.waitForFinished(1))
        QThread::msleep(kStepMilliseconds);
    if (m_process.state() == QProcess::Running && answers(m_port))
        return;
    m_process.waitForFinished(1);
    m_isMissing = m_process.exitCode() == kNotInstalled;
    m_problem = QString::fromUtf8(m_process.readAll()).trimmed();
    if (m_problem.isEmpty())
        m_problem = m_kind + QStringLiteral(" does not answer");
}

RealPeer::~RealPeer()
{
    end();
}

QString RealPeer::address(const QString &name) const
{
    return m_root + name;
}

void RealPeer::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kEndMilliseconds))
        m_process.kill();
    m_process.waitForFinished(kEndMilliseconds);
}

} // namespace kf::test
