// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/open_plans.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QUuid>

#include <utility>

namespace kf {

namespace {

constexpr int kWaitMs = 400;         ///< for each step of another program, which may hang
constexpr qint64 kMostBytes = 16384; ///< of a question; a path has 4096
const QByteArray kYes = QByteArrayLiteral("yes\n");
const QByteArray kNo = QByteArrayLiteral("no\n");

/// True where the program at the other end has shown its window.
bool hasShown(QLocalSocket &socket, const QString &plan)
{
    socket.write(plan.toUtf8() + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kWaitMs))
            return false;
    }
    return socket.readLine() == kYes;
}

} // namespace

OpenPlans::OpenPlans(QString folder, Raise raise, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_raise(std::move(raise))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OpenPlans::answer);
    // Without it plans open all the same; the mark beside the file still tells.
    if (QDir().mkpath(m_folder))
        m_server.listen(QDir(m_folder).filePath(
            QUuid::createUuid().toString(QUuid::Id128).left(12))); // addresses of sockets are short
}

QString OpenPlans::personalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
           QStringLiteral("/kfplan");
}

bool OpenPlans::raiseElsewhere(const QString &plan) const
{
    const QFileInfoList sockets = QDir(m_folder).entryInfoList(QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &each : sockets) {
        const QString name = each.absoluteFilePath();
        if (name == m_server.fullServerName())
            continue;
        QLocalSocket socket;
        socket.connectToServer(name);
        if (!socket.waitForConnected(kWaitMs)) {
            if (socket.error() == QLocalSocket::ConnectionRefusedError)
                QLocalServer::removeServer(name); // of a program that was killed
            continue;
        }
        if (hasShown(socket, plan))
            return true;
    }
    return false;
}

void OpenPlans::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->canReadLine()) {
                const QString plan = QString::fromUtf8(socket->readLine(kMostBytes)).chopped(1);
                socket->write(m_raise(plan) ? kYes : kNo);
                socket->flush();
            } else if (socket->bytesAvailable() >= kMostBytes) {
                socket->abort();
            }
        });
    }
}

} // namespace kf
