// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/web_prompts.h"

#include "ui/sharing/credentials_dialog.h"
#include "ui/sharing/trust_dialog.h"

#include <QApplication>

namespace kf {

void WebPrompts::askCredentials(const CredentialsQuestion &question,
                                const std::function<void(std::optional<Credentials>)> &answer)
{
    auto *dialog = new CredentialsDialog(question, QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer](int result) {
        answer(result == QDialog::Accepted ? std::optional(dialog->credentials()) : std::nullopt);
    });
    dialog->open();
}

void WebPrompts::askTrust(const CertificateQuestion &question,
                          const std::function<void(Trust)> &answer)
{
    auto *dialog = new TrustDialog(question, m_wording(), QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, answer] { answer(dialog->trust()); });
    dialog->open();
}

} // namespace kf
