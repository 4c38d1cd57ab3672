// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_exchange.h"

#include "core/words/web_words.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace kf {

namespace {

constexpr int kMostRedirects = 5;
constexpr qsizetype kMostRealm = 200; ///< characters of a text from outside

CertificateQuestion questionOf(const QUrl &url, const QSslCertificate &certificate)
{
    const auto nameOf = [](const QStringList &names, const QStringList &others) {
        return names.isEmpty() ? others.value(0) : names.first();
    };
    return {serverOf(url),
            {},
            nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization)),
            nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                   certificate.issuerInfo(QSslCertificate::Organization)),
            certificate.effectiveDate().toUTC(),
            certificate.expiryDate().toUTC(),
            certificate.digest(QCryptographicHash::Sha256)};
}

bool isRedirect(int status)
{
    constexpr std::array kRedirects{301, 302, 303, 307, 308};
    return std::find(kRedirects.begin(), kRedirects.end(), status) != kRedirects.end();
}

/// True where the server has answered in full, be it with a refusal: errors of Qt from 201 on are
/// those of contents and of servers. 412 arrives as one of them.
bool hasAnswered(const QNetworkReply &reply, int status)
{
    constexpr int kFirstRefusal = 400;
    return reply.error() == QNetworkReply::NoError ||
           (status >= kFirstRefusal && reply.error() >= QNetworkReply::ContentAccessDenied &&
            reply.error() != QNetworkReply::ProtocolFailure);
}

/// Whom a call for `url` reaches first: its server, or the proxy on the way to it.
QString calledFirst(const QUrl &url)
{
    const QList<QNetworkProxy> ways =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QString proxy = ways.isEmpty() ? QString() : ways.first().hostName();
    return proxy.isEmpty() ? url.host() : proxy;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network,
                           HttpRequest request,
                           std::function<void(double share)> progressed,
                           Done done,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_progressed(std::move(progressed))
    , m_done(std::move(done))
{
    m_whole.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] {
        giveUp({HttpFailure::Kind::Unreachable,
                webTroubleText(WebTrouble::TookTooLong, m_request.url.host())});
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        giveUp({HttpFailure::Kind::Unreachable,
                webTroubleText(WebTrouble::Silent, m_request.url.host())});
    });
    m_whole.start(m_request.patience.whole);
}

HttpExchange::~HttpExchange()
{
    if (m_reply == nullptr)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

QNetworkRequest HttpExchange::requestFor(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Proxies that pack change the tag, and packed bytes can be bombs.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("KFPlan"));
    if (serverOf(url) != serverOf(m_request.url))
        return request; // nothing that was meant for another server
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void HttpExchange::go(const QUrl &url)
{
    m_body.clear();
    const QNetworkRequest request = requestFor(url);
    if (m_request.verb == "GET")
        m_reply = m_network.get(request);
    else if (m_request.verb == "PUT")
        m_reply = m_network.put(request, m_request.body);
    else
        m_reply = m_network.sendCustomRequest(request, m_request.verb, m_request.body);
    watchTimes();
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::weigh);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    connect(&m_network,
            &QNetworkAccessManager::authenticationRequired,
            m_reply,
            [this](QNetworkReply *reply, QAuthenticator *authenticator) {
                if (reply == m_reply)
                    identify(authenticator);
            });
}

void HttpExchange::watchTimes()
{
    m_silence.start(m_request.patience.connecting);
    const auto hear = [this] {
        m_silence.start(m_request.patience.silence);
    };
    connect(m_reply, &QNetworkReply::requestSent, this, [this, hear] {
        m_wasSent = true;
        hear();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, hear);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this, hear](qint64 sent, qint64 all) {
        if (sent > 0) {
            m_wasSent = true;
            hear();
        }
        if (all > 0 && m_progressed)
            m_progressed(double(sent) / double(all));
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this, hear](qint64 got, qint64 all) {
        if (got > 0)
            hear();
        if (all > 0 && m_request.body.isEmpty() && m_progressed)
            m_progressed(double(got) / double(all));
    });
}

void HttpExchange::takeBytes()
{
    m_body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(qint64(m_body.size()), announced) > m_request.mostBytes)
        giveUp({HttpFailure::Kind::TooLarge,
                webTroubleText(WebTrouble::TooLarge, m_reply->url().host())});
}

/// Takes a doubtful certificate where a person trusts exactly that one, and nothing else.
void HttpExchange::weigh(const QList<QSslError> &errors)
{
    const QUrl url = m_reply->url();
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    CertificateQuestion doubt = questionOf(url, certificate);
    if (!certificate.isNull() && m_request.trust.value(doubt.server) == doubt.fingerprint) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    for (const QSslError &error : errors) {
        if (!doubt.reasons.contains(error.errorString()))
            doubt.reasons.append(error.errorString());
    }
    giveUp({HttpFailure::Kind::Certificate,
            webTroubleText(WebTrouble::DoubtfulCertificate,
                           url.host(),
                           doubt.reasons.join(QLatin1String("; ")) + QLatin1String(" (SHA-256 ") +
                               fingerprintText(doubt.fingerprint) + u')'),
            certificate.isNull() ? std::nullopt : std::optional(doubt)});
}

/// Says who asks: once, and to nobody but the server that it is meant for.
void HttpExchange::identify(QAuthenticator *authenticator)
{
    m_realm = authenticator->realm().left(kMostRealm);
    const bool isMeant = serverOf(m_reply->url()) == serverOf(m_request.url);
    if (!m_request.login || !isMeant || std::exchange(m_wasIdentified, true))
        return;
    authenticator->setUser(m_request.login->user);
    authenticator->setPassword(m_request.login->password);
}

void HttpExchange::giveUp(const HttpFailure &failure)
{
    if (m_failure)
        return;
    m_failure = failure;
    m_failure->wasSent = m_wasSent;
    m_reply->abort(); // which finishes
}

void HttpExchange::finish()
{
    QNetworkReply *reply = m_reply;
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_failure)
        return m_done(*m_failure);
    if (status == 0 || !hasAnswered(*reply, status))
        return m_done(failureOfReply());
    const QByteArray location = reply->rawHeader("Location");
    if (isRedirect(status) && !location.isEmpty())
        return redirect(reply->url().resolved(QUrl::fromEncoded(location)));
    m_body += reply->readAll();
    m_done(answer(status));
}

void HttpExchange::redirect(const QUrl &target)
{
    QUrl next = target.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    const QString from = m_reply->url().scheme();
    const bool isWeb = next.isValid() && !next.host().isEmpty() &&
                       (next.scheme() == u"https" || next.scheme() == u"http");
    const bool isSafe = isWeb && (next.scheme() == from || next.scheme() == u"https");
    const auto refuse = [this](const QString &reason, const QUrl &elsewhere) {
        m_done(HttpFailure{HttpFailure::Kind::Elsewhere, reason, {}, elsewhere, true});
    };
    if (!isSafe)
        return refuse(webTroubleText(WebTrouble::UnsafeRedirect, m_reply->url().host()), {});
    const QString shown = next.toDisplayString(QUrl::RemoveQuery);
    if (!m_request.followsRedirects)
        return refuse(webTroubleText(WebTrouble::Redirect, m_reply->url().host(), shown), next);
    if (++m_redirects > kMostRedirects)
        return refuse(webTroubleText(WebTrouble::EndlessRedirect, m_request.url.host()), {});
    go(next);
}

HttpAnswer HttpExchange::answer(int status) const
{
    HttpAnswer answer{status, m_reply->url(), {}, m_body, m_realm};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

HttpFailure HttpExchange::failureOfReply() const
{
    const QString host = m_reply->url().host();
    const auto failed = [this](const QString &reason) {
        return HttpFailure{HttpFailure::Kind::Unreachable, reason, {}, {}, m_wasSent};
    };
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return failed(webTroubleText(WebTrouble::NoSuchServer, calledFirst(m_reply->url())));
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
        return failed(webTroubleText(WebTrouble::NobodyListens, calledFirst(m_reply->url())));
    case QNetworkReply::RemoteHostClosedError:
        return failed(webTroubleText(WebTrouble::BrokenOff, host));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failed(webTroubleText(WebTrouble::ProxyWantsLogin, host));
    case QNetworkReply::UnknownNetworkError: // with https a proxy that refuses ends so, too
        return failed(webTroubleText(
            WebTrouble::Unreachable, calledFirst(m_reply->url()), m_reply->errorString()));
    default:
        return failed(webTroubleText(WebTrouble::Unreachable, host, m_reply->errorString()));
    }
}

} // namespace kf
