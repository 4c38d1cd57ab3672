// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/service_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kLastMonth = 1200;

} // namespace

ServiceDialog::ServiceDialog(int inServiceMonth, std::optional<int> retireMonth, QWidget *parent)
    : QDialog(parent)
    , m_from(new QSpinBox)
    , m_until(new QSpinBox)
{
    setWindowTitle(tr("Months of service"));
    m_from->setRange(0, kLastMonth);
    m_from->setValue(inServiceMonth);
    m_from->setToolTip(tr("First month in which it works; 0 is the start of the plan"));
    m_until->setRange(0, kLastMonth);
    m_until->setSpecialValueText(tr("it stays"));
    m_until->setValue(retireMonth.value_or(0));
    m_until->setToolTip(tr("First month in which it is gone"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&From month"), m_from);
    form->addRow(tr("&Gone from month"), m_until);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

int ServiceDialog::inServiceMonth() const
{
    return m_from->value();
}

std::optional<int> ServiceDialog::retireMonth() const
{
    return m_until->value() == 0 ? std::nullopt : std::optional(m_until->value());
}

} // namespace kf
