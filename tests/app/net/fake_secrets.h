// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A keychain in memory.

#include "app/net/secrets.h"

#include <QObject>
#include <QTimer>

namespace kf::test {

class FakeSecrets : public Secrets {
public:
    QHash<QString, Login> kept; ///< by server

    void find(const QString &server, const std::function<void(std::optional<Login>)> &then) override
    {
        QTimer::singleShot(0, &m_home, [this, server, then] {
            then(kept.contains(server) ? std::optional(kept.value(server)) : std::nullopt);
        });
    }
    void keep(const QString &server, const Login &login) override { kept.insert(server, login); }

private:
    QObject m_home;
};

} // namespace kf::test
