// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One request on its way, with its redirects and limits. For the thread of the client alone.

#include "app/net/http.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace kf {

class HttpExchange : public QObject {
public:
    using Done = std::function<void(const HttpOutcome &outcome)>;

    HttpExchange(QNetworkAccessManager &network,
                 HttpRequest request,
                 std::function<void(double share)> progressed,
                 Done done,
                 QObject *parent);
    ~HttpExchange() override;

    void begin() { go(m_request.url); }

private:
    void go(const QUrl &url);
    QNetworkRequest requestFor(const QUrl &url) const;
    void watchTimes();
    void takeBytes();
    void weigh(const QList<QSslError> &errors);
    void identify(QAuthenticator *authenticator);
    void giveUp(const HttpFailure &failure);
    void finish();
    void redirect(const QUrl &target);
    HttpAnswer answer(int status) const;
    HttpFailure failureOfReply() const;

    QNetworkAccessManager &m_network;
    HttpRequest m_request;
    std::function<void(double)> m_progressed;
    Done m_done;
    QPointer<QNetworkReply> m_reply; ///< goes by itself once it has finished
    QTimer m_whole;
    QTimer m_silence;
    QByteArray m_body;
    QString m_realm;
    bool m_wasIdentified = false;
    bool m_wasSent = false;
    int m_redirects = 0;
    std::optional<HttpFailure> m_failure; ///< why it was broken off
};

} // namespace kf
