// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Logins in the system's keychain. Where there is none, none is found and none is kept: nothing is
// ever written anywhere else.

#include "app/net/http.h"

#include <functional>
#include <memory>

namespace kf {

class Secrets {
public:
    Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;
    virtual ~Secrets() = default;

    /// `then` hears of it soon, on this thread; never before this returns.
    virtual void find(const QString &server,
                      const std::function<void(std::optional<Login>)> &then) = 0;
    /// False where the last find() has shown that there is no keychain.
    virtual bool isThere() const { return true; }
    /// In the place of what was kept before.
    virtual void keep(const QString &server, const Login &login) = 0;
};

/// Those of KWallet or of whatever else answers as the Secret Service.
class KeychainSecrets : public Secrets {
public:
    void find(const QString &server,
              const std::function<void(std::optional<Login>)> &then) override;
    bool isThere() const override { return *m_isThere; }
    void keep(const QString &server, const Login &login) override;

private:
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true); ///< answers may outlive this
};

} // namespace kf
