// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/credentials_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 60; ///< width of the window

QStringList sentencesOf(const CredentialsQuestion &question)
{
    QStringList sentences;
    if (question.wereRefused)
        sentences.append(
            CredentialsDialog::tr("This user name and this password are wrong for it."));
    if (!question.realm.isEmpty())
        sentences.append(CredentialsDialog::tr("It says of itself: %1").arg(question.realm));
    if (!question.isProtected)
        sentences.append(CredentialsDialog::tr(
            "The address is not encrypted: others on the way can read the password."));
    if (!question.hasKeychain)
        sentences.append(CredentialsDialog::tr(
            "This computer has no keychain that answers: they are kept for this run only."));
    return sentences;
}

} // namespace

CredentialsDialog::CredentialsDialog(const CredentialsQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(question.user))
    , m_password(new QLineEdit)
    , m_keeps(new QCheckBox(tr("&Keep in the keychain")))
{
    setWindowTitle(tr("Who are you?"));
    auto *layout = new QVBoxLayout(this);
    const QStringList lines =
        QStringList{tr("%1 wants a user name and a password.").arg(question.server)} +
        sentencesOf(question);
    for (const QString &line : lines) {
        auto *label = new QLabel(line);
        label->setTextFormat(Qt::PlainText); // a server's words
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_keeps->setToolTip(tr("Otherwise, and where this computer has no keychain, they are forgotten "
                           "when KFPlan ends"));
    auto *form = new QFormLayout;
    form->addRow(tr("&User name"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keeps);
    m_keeps->setVisible(question.hasKeychain);
    setProperty("isPrivate", true); // the journal of unsaved work is not told
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *go = buttons->addButton(tr("&Log in"), QDialogButtonBox::AcceptRole);
    go->setProperty("primary", true);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kCharacters, sizeHint().height());
    // Not before the lines belong to the window: a password must not be typed where it can be read.
    (question.user.isEmpty() ? m_user : m_password)->setFocus();
}

Credentials CredentialsDialog::credentials() const
{
    return {m_user->text(), m_password->text(), m_keeps->isChecked()};
}

} // namespace kf

#include "moc_credentials_dialog.cpp"
