// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_client.h"

#include "app/net/http_exchange.h"

#include <QNetworkProxyFactory>

namespace kf {

/// Owns what lives on the thread of the network.
class HttpDesk : public QObject {
public:
    void take(quint64 number,
              const HttpRequest &request,
              const std::function<void(double)> &progressed,
              const HttpExchange::Done &done)
    {
        const auto end = [this, number, done](const HttpOutcome &outcome) {
            done(outcome);
            if (HttpExchange *ended = m_exchanges.take(number))
                ended->deleteLater();
        };
        auto *exchange = new HttpExchange(network(), request, progressed, end, this);
        m_exchanges.insert(number, exchange);
        exchange->begin();
    }

    void drop(quint64 number) { delete m_exchanges.take(number); }

private:
    QNetworkAccessManager &network()
    {
        if (m_network == nullptr) {
            m_network = new QNetworkAccessManager(this);
            m_network->setStrictTransportSecurityEnabled(true);
        }
        return *m_network;
    }

    QNetworkAccessManager *m_network = nullptr;
    QHash<quint64, HttpExchange *> m_exchanges;
};

namespace {

class SentCall : public HttpCall {
public:
    SentCall(HttpDesk &desk, quint64 number, HttpWatch watch)
        : m_desk(desk)
        , m_number(number)
        , m_watch(std::make_shared<HttpWatch>(std::move(watch)))
    {
    }
    ~SentCall() override
    {
        QMetaObject::invokeMethod(
            &m_desk,
            [&desk = m_desk, number = m_number] { desk.drop(number); },
            Qt::QueuedConnection);
    }

    std::weak_ptr<HttpWatch> watch() const { return m_watch; }

private:
    HttpDesk &m_desk;
    quint64 m_number;
    std::shared_ptr<HttpWatch> m_watch; ///< gone with this: nothing more is heard
};

} // namespace

HttpClient::HttpClient() : m_desk(new HttpDesk)
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_thread.setObjectName(QStringLiteral("network"));
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
}

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<HttpCall> HttpClient::send(const HttpRequest &request, HttpWatch watch)
{
    const quint64 number = ++m_last;
    auto call = std::make_unique<SentCall>(*m_desk, number, std::move(watch));
    const auto atHome = [this](const std::function<void()> &heard) {
        QMetaObject::invokeMethod(&m_home, heard, Qt::QueuedConnection);
    };
    const auto progressed = [atHome, heard = call->watch()](double share) {
        atHome([heard, share] {
            const auto listener = heard.lock();
            if (listener && listener->progressed)
                listener->progressed(share);
        });
    };
    const auto done = [atHome, heard = call->watch()](const HttpOutcome &outcome) {
        atHome([heard, outcome] {
            if (const auto listener = heard.lock())
                listener->done(outcome);
        });
    };
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, number, request, progressed, done] {
            desk->take(number, request, progressed, done);
        },
        Qt::QueuedConnection);
    return call;
}

} // namespace kf
