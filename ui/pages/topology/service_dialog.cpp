// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/service_dialog.h"

#include "ui/pages/parts/month_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace kf {

namespace {

constexpr int kLastMonth = 1200;

} // namespace

ServiceDialog::ServiceDialog(const Plan &plan,
                             int inServiceMonth,
                             std::optional<int> retireMonth,
                             QWidget *parent)
    : QDialog(parent)
    , m_from(new MonthBox(plan, kLastMonth))
    , m_until(new MonthBox(plan, kLastMonth))
{
    setWindowTitle(tr("Months of service"));
    m_from->setValue(inServiceMonth);
    m_from->setToolTip(
        tr("First month in which it works: such as 2028-01, or a number of months ahead"));
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

#include "moc_service_dialog.cpp"
