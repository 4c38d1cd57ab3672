// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/trust_dialog.h"

#include "core/words/web_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kCharacters = 76; ///< width of the window
constexpr qsizetype kHalf = 48; ///< characters of a fingerprint on one line

QLabel *plainText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // words from outside
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// Two lines, so that it can be compared group by group.
QString twoLines(const QString &fingerprint)
{
    return fingerprint.left(kHalf) + u'\n' + fingerprint.mid(kHalf);
}

} // namespace

TrustDialog::TrustDialog(const CertificateQuestion &question,
                         const Wording &wording,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Is this the right server?"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainText(
        tr("The certificate of %1 is not to be trusted by itself. Somebody may stand in its place.")
            .arg(question.server)));
    auto *form = new QFormLayout;
    form->addRow(tr("Why:"), plainText(question.reasons.join(u'\n')));
    form->addRow(tr("Made for:"), plainText(question.subject));
    form->addRow(tr("Made by:"), plainText(question.issuer));
    form->addRow(tr("Holds:"),
                 plainText(tr("from %1 until %2")
                               .arg(momentText(question.from.toLocalTime(), wording.locale),
                                    momentText(question.until.toLocalTime(), wording.locale))));
    QLabel *fingerprint = plainText(twoLines(fingerprintText(question.fingerprint)));
    fingerprint->setAccessibleName(tr("SHA-256 fingerprint"));
    form->addRow(tr("Fingerprint:"), fingerprint);
    layout->addLayout(form);
    layout->addWidget(
        plainText(tr("Ask whoever runs the server for its SHA-256 fingerprint, and trust it where "
                     "both are the same. That holds for this certificate of this server alone.")));
    auto *buttons = new QDialogButtonBox;
    const auto offer = [this, buttons](const QString &text, Trust trust) {
        QPushButton *button = buttons->addButton(
            text, trust == Trust::No ? QDialogButtonBox::RejectRole : QDialogButtonBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, trust] {
            m_trust = trust;
            trust == Trust::No ? reject() : accept();
        });
        return button;
    };
    offer(tr("&Always trust it"), Trust::Always);
    offer(tr("Trust it this &time"), Trust::ThisRun);
    QPushButton *no = offer(tr("Do &not trust it"), Trust::No);
    layout->addWidget(buttons);
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(button == no);
    no->setDefault(true); // known to the dialog from here on
    no->setFocus();
    resize(fontMetrics().averageCharWidth() * kCharacters, sizeHint().height());
}

} // namespace kf

#include "moc_trust_dialog.cpp"
