// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/net/raw_peer.h"

#include <algorithm>
#include <memory>

namespace kf::test {

RawPeer::RawPeer(Handler handler) : m_handler(std::move(handler))
{
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

RawPeer::~RawPeer() = default;

QString RawPeer::address(const QString &name) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(name);
}

int RawPeer::count(const QByteArray &verb) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const RawRequest &each) {
        return each.verb == verb;
    }));
}

void RawPeer::accept()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto bytes = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
        *bytes += socket->readAll();
        take(*socket, *bytes);
    });
}

/// Hands the request on once it is whole.
void RawPeer::take(QTcpSocket &socket, QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    RawRequest request{lines[0].split(' ').value(0), lines[0].split(' ').value(1), {}, {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    m_requests.append(request);
    m_handler(request, socket);
}

void answer(QTcpSocket &socket,
            const QByteArray &status,
            const QByteArray &body,
            const QByteArrayList &headers)
{
    QByteArray text = "HTTP/1.1 " + status + "\r\nConnection: close\r\n";
    for (const QByteArray &header : headers)
        text += header + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(text);
    socket.disconnectFromHost();
}

} // namespace kf::test
