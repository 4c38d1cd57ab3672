// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/dialogue.h"

#include "app/net/http_status.h"
#include "core/project/place.h"

namespace kf {

void Dialogue::send(const HttpRequest &request,
                    const Then &then,
                    const std::function<void(double share)> &progressed)
{
    m_request = request;
    m_then = then;
    m_progressed = progressed;
    ask();
}

void Dialogue::ask()
{
    const QString server = serverOf(m_request.url);
    m_request.login =
        m_book.logins.contains(server) ? std::optional(m_book.logins.value(server)) : std::nullopt;
    m_request.trust = m_book.trust.all();
    m_request.patience = m_book.patience;
    m_call = m_book.client.send(m_request, {m_progressed, [this](const HttpOutcome &outcome) {
                                                take(outcome);
                                            }});
}

void Dialogue::take(const HttpOutcome &outcome)
{
    if (const auto *failure = std::get_if<HttpFailure>(&outcome)) {
        if (failure->doubt)
            return askForTrust(outcome, *failure->doubt);
        return end(outcome);
    }
    const HttpAnswer &answer = std::get<HttpAnswer>(outcome);
    const QString server = serverOf(m_request.url);
    if (answer.status != http::kUnauthorized)
        keepWhatWorked();
    if (answer.status != http::kUnauthorized || serverOf(answer.url) != server)
        return end(outcome);
    if (m_request.login) // they are wrong
        m_book.logins.remove(server);
    if (m_book.searched.contains(server))
        return askForLogin(outcome, server, answer.realm);
    lookForLogin(outcome, server);
}

void Dialogue::lookForLogin(const HttpOutcome &outcome, const QString &server)
{
    m_book.searched.insert(server);
    m_book.secrets.find(
        server,
        whileHere<std::optional<Login>>([this, outcome, server](const std::optional<Login> &found) {
            if (!found)
                return askForLogin(outcome, server, std::get<HttpAnswer>(outcome).realm);
            m_book.logins.insert(server, *found);
            ask();
        }));
}

void Dialogue::askForLogin(const HttpOutcome &outcome, const QString &server, const QString &realm)
{
    if (hasNobodyToAsk())
        return end(outcome);
    m_book.questions->askCredentials(
        {server,
         realm,
         m_request.login.has_value(),
         isProtected(m_request.url),
         m_request.login ? m_request.login->user : m_book.users.value(server),
         m_book.secrets.isThere()},
        whileHere<std::optional<Credentials>>(
            [this, outcome, server](const std::optional<Credentials> &given) {
                if (!given)
                    return end(outcome);
                const Login login{given->user, given->password};
                m_book.users.insert(server, given->user);
                m_book.logins.insert(server, login);
                m_toKeep = given->keeps ? std::optional(login) : std::nullopt;
                ask();
            }));
}

void Dialogue::askForTrust(const HttpOutcome &outcome, const CertificateQuestion &doubt)
{
    if (hasNobodyToAsk())
        return end(outcome);
    m_book.questions->askTrust(doubt, whileHere<Trust>([this, outcome, doubt](Trust trust) {
                                   if (trust == Trust::No)
                                       return end(outcome);
                                   if (trust == Trust::Always)
                                       (void)m_book.trust.keep(doubt.server, doubt.fingerprint);
                                   else
                                       m_book.trust.add(doubt.server, doubt.fingerprint);
                                   ask();
                               }));
}

void Dialogue::keepWhatWorked()
{
    if (m_toKeep)
        m_book.secrets.keep(serverOf(m_request.url), *std::exchange(m_toKeep, std::nullopt));
}

void Dialogue::end(const HttpOutcome &outcome)
{
    const Then then = std::exchange(m_then, {}); // which may send again, or end this
    then(outcome);
}

} // namespace kf
