// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sends requests and settles what a server wants to know first: who asks, and whether its
// certificate is to be trusted. What is settled once holds for the run.

#include "app/net/http_client.h"
#include "app/net/secrets.h"
#include "app/net/trust_file.h"

namespace kf {

/// What is known of servers in this run.
struct ServerBook {
    HttpClient &client;
    Secrets &secrets;
    TrustFile &trust;
    WebQuestions *questions = nullptr; ///< null: nobody answers
    HttpPatience patience = {};
    QHash<QString, Login> logins = {};  ///< by server
    QSet<QString> searched = {};        ///< for which the keychain has been asked
    QHash<QString, QString> users = {}; ///< whom a person has typed last, by server
};

/// Of one call to a store: its requests come one after the other. Deleted, it breaks off and hears
/// no more answers.
class Dialogue {
public:
    using Then = std::function<void(const HttpOutcome &outcome)>;

    /// Who settles what a server wants to know: `Nobody`: it is the last word then.
    enum class Asks { Person, Nobody };

    explicit Dialogue(ServerBook &book, Asks asks = Asks::Person) : m_book(book), m_asks(asks) {}

    /// `then` hears the last word: also a 401 or a doubt, where nobody could settle it.
    void send(const HttpRequest &request,
              const Then &then,
              const std::function<void(double share)> &progressed = {});

private:
    void ask();
    void take(const HttpOutcome &outcome);
    void lookForLogin(const HttpOutcome &outcome, const QString &server);
    void askForLogin(const HttpOutcome &outcome, const QString &server, const QString &realm);
    void askForTrust(const HttpOutcome &outcome, const CertificateQuestion &doubt);
    void keepWhatWorked();
    void end(const HttpOutcome &outcome);

    template<typename Answer>
    std::function<void(Answer)> whileHere(std::function<void(Answer)> then) const
    {
        return [life = std::weak_ptr(m_life), then = std::move(then)](Answer answer) {
            if (!life.expired())
                then(std::move(answer));
        };
    }

    bool hasNobodyToAsk() const { return m_asks == Asks::Nobody || m_book.questions == nullptr; }

    ServerBook &m_book;
    Asks m_asks;
    std::shared_ptr<int> m_life = std::make_shared<int>(); ///< gone with this
    HttpRequest m_request;
    Then m_then;
    std::function<void(double)> m_progressed;
    std::unique_ptr<HttpCall> m_call;
    std::optional<Login> m_toKeep; ///< in the keychain, once they work
};

} // namespace kf
