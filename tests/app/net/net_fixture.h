// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A store with nobody's keychain, files of its own and little patience.

#include "app/net/read_now.h"
#include "app/net/web_store.h"
#include "core/project/web_places.h"
#include "tests/app/net/fake_secrets.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

#include <gtest/gtest.h>

namespace kf::test {

/// Somebody who answers as the test wants.
class FakePerson : public WebQuestions {
public:
    QList<CredentialsQuestion> credentialsAsked;
    QList<CertificateQuestion> trustAsked;
    QList<Credentials> credentials; ///< one after the other; none left: no answer
    Trust trust = Trust::No;

    void askCredentials(const CredentialsQuestion &question,
                        const std::function<void(std::optional<Credentials>)> &answer) override
    {
        credentialsAsked.append(question);
        answer(credentials.isEmpty() ? std::nullopt : std::optional(credentials.takeFirst()));
    }
    void askTrust(const CertificateQuestion &question,
                  const std::function<void(Trust)> &answer) override
    {
        trustAsked.append(question);
        answer(trust);
    }
};

class Net : public testing::Test {
protected:
    Net() { store.setQuestions(&person); }
    ~Net() override { QThreadPool::globalInstance()->waitForDone(); }

    WebSetting setting() const
    {
        constexpr HttpPatience kLittle{2000, 1000, 3000};
        WebSetting setting;
        setting.trustFile = folder.filePath(QStringLiteral("trusted"));
        setting.copiesFolder = folder.filePath(QStringLiteral("copies"));
        setting.patience = kLittle;
        return setting;
    }

    PlanStore::ReadAnswer read(const QString &place) { return readNow(store, place); }

    /// The version that is stored; an empty one where the writing fails, which is `failure` then.
    QByteArray write(const QString &place,
                     const QByteArray &bytes,
                     const std::optional<QByteArray> &expected = QByteArray())
    {
        const PlanStore::WriteAnswer answer = writeNow(store, {place, bytes, expected});
        failure = answer ? Error() : answer.error();
        return answer && answer.value() ? *answer.value() : QByteArray();
    }

    WebPlaces::ListAnswer list(const QString &place)
    {
        QEventLoop loop;
        WebPlaces::ListAnswer answer;
        const auto call = store.list(place, {{}, [&](const WebPlaces::ListAnswer &given) {
                                                 answer = given;
                                                 loop.quit();
                                             }});
        loop.exec();
        return answer;
    }

    /// What somebody hears who knows that version and asks whether there is another.
    WebPlaces::ChangeAnswer look(const QString &place, const QByteArray &known)
    {
        QEventLoop loop;
        WebPlaces::ChangeAnswer answer;
        const auto call =
            store.lookForChange(place, known, {{}, [&](const WebPlaces::ChangeAnswer &given) {
                                                   answer = given;
                                                   loop.quit();
                                               }});
        loop.exec();
        return answer;
    }

    QTemporaryDir folder;
    FakeSecrets secrets;
    FakePerson person;
    WebStore store{secrets, setting()};
    Error failure;
};

} // namespace kf::test
