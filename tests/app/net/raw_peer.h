// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A server that answers whatever a test wants, honest or not.

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace kf::test {

struct RawRequest {
    QByteArray verb;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< by name in lower case
    QByteArray body;
};

class RawPeer {
public:
    /// Answers on `socket`; an answer that is complete ends with disconnectFromHost().
    using Handler = std::function<void(const RawRequest &request, QTcpSocket &socket)>;

    explicit RawPeer(Handler handler);
    ~RawPeer();

    QString address(const QString &name) const;
    const QList<RawRequest> &requests() const { return m_requests; }
    /// How often it was asked with that verb.
    int count(const QByteArray &verb) const;
    /// Answers no more calls.
    void close() { m_server.close(); }

private:
    void accept();
    void take(QTcpSocket &socket, QByteArray &bytes);

    QTcpServer m_server;
    quint16 m_port = 0;
    Handler m_handler;
    QList<RawRequest> m_requests;
};

/// Writes a whole answer and closes; `status` as "200 OK".
void answer(QTcpSocket &socket,
            const QByteArray &status,
            const QByteArray &body = {},
            const QByteArrayList &headers = {});

} // namespace kf::test
