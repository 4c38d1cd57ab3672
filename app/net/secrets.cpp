// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/secrets.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace kf {

namespace {

const QString kService = QStringLiteral("kfplan");
constexpr int kPatienceMilliseconds = 60'000; ///< a person may have to open the keychain first

/// User name and password as one text; no user name holds a line break.
QString textOf(const Login &login)
{
    return login.user + u'\n' + login.password;
}

} // namespace

void KeychainSecrets::find(const QString &server,
                           const std::function<void(std::optional<Login>)> &then)
{
    auto *job = new QKeychain::ReadPasswordJob(kService);
    job->setInsecureFallback(false);
    job->setKey(server);
    // Whichever comes first; the other finds that it has been answered.
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answer = [then, isAnswered](const std::optional<Login> &login) {
        if (!std::exchange(*isAnswered, true))
            then(login);
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, job, isThere = m_isThere] {
        const QKeychain::Error error = job->error();
        *isThere = error != QKeychain::NoBackendAvailable && error != QKeychain::NotImplemented &&
                   error != QKeychain::OtherError;
        const QString text = job->textData();
        const bool isKnown = error == QKeychain::NoError && text.contains(u'\n');
        answer(isKnown ? std::optional(Login{text.section(u'\n', 0, 0), text.section(u'\n', 1)})
                       : std::nullopt);
    });
    QTimer::singleShot(kPatienceMilliseconds, job, [answer] { answer(std::nullopt); });
    job->start();
}

void KeychainSecrets::keep(const QString &server, const Login &login)
{
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setInsecureFallback(false);
    job->setKey(server);
    job->setTextData(textOf(login));
    job->start();
}

} // namespace kf
