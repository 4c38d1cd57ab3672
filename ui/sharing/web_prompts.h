// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lets a person answer what servers want to know, over the window that is in front. Nothing waits
// for the answer but the call that asked.

#include "core/project/web_places.h"
#include "core/words/wording.h"

namespace kf {

class WebPrompts : public WebQuestions {
public:
    explicit WebPrompts(std::function<Wording()> wording) : m_wording(std::move(wording)) {}

    void askCredentials(const CredentialsQuestion &question,
                        const std::function<void(std::optional<Credentials>)> &answer) override;
    void askTrust(const CertificateQuestion &question,
                  const std::function<void(Trust)> &answer) override;

private:
    std::function<Wording()> m_wording;
};

} // namespace kf
