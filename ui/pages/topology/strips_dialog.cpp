// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/strips_dialog.h"

#include "core/words/amount_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace kf {

StripsDialog::StripsDialog(const QList<DeviceEntry> &strips,
                           const Id &first,
                           const QStringList &feeds,
                           const std::function<QString(const Id &)> &effect,
                           const Wording &wording,
                           QWidget *parent)
    : QDialog(parent)
    , m_strip(new QComboBox)
    , m_effect(new QLabel)
{
    setWindowTitle(tr("Strips on the feeds"));
    for (const DeviceEntry &entry : strips) {
        const QString gives = amountText(entry.powerMaxW, Unit::Watts, Digits::Exact, wording);
        m_strip->addItem(QStringLiteral("%1 \u00b7 %2").arg(entry.model, gives), entry.id);
    }
    m_strip->setCurrentIndex(std::max(0, m_strip->findData(first)));
    m_strip->setToolTip(tr("A power strip of the catalogue"));
    auto *each = new QLabel(
        tr("One on each feed: %1. Those of side A hang at the left, those of side B at the right.")
            .arg(feeds.join(QStringLiteral(", "))));
    each->setProperty("muted", true);
    each->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Strip"), m_strip);
    form->addRow(each);
    m_effect->setWordWrap(true);
    m_effect->setAccessibleName(tr("What they do to the limit"));
    form->addRow(m_effect);
    const auto tellEffect = [this, effect] {
        m_effect->setText(effect(strip()));
    };
    connect(m_strip, &QComboBox::currentIndexChanged, this, tellEffect);
    tellEffect();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Id StripsDialog::strip() const
{
    return m_strip->currentData().toString();
}

QString StripsDialog::effect() const
{
    return m_effect->text();
}

} // namespace kf

#include "moc_strips_dialog.cpp"
