// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/room_month_bar.h"

#include "ui/pages/parts/month_bar.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace kf {

RoomMonthBar::RoomMonthBar(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("In &month")))
    , m_bar(new MonthBar)
{
    m_on->setToolTip(tr("Show the room as it stands in a month: what comes later is outlined, what "
                        "is retired is gone. Without a month everything is drawn, and each figure "
                        "is that of its heaviest month."));
    m_bar->setEnabled(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_on);
    layout->addWidget(m_bar, 1);
    connect(m_on, &QCheckBox::toggled, m_bar, &QWidget::setEnabled);
    connect(m_on, &QCheckBox::toggled, this, &RoomMonthBar::monthChanged);
    connect(m_bar, &MonthBar::monthChanged, this, &RoomMonthBar::monthChanged);
    connect(m_bar, &MonthBar::refused, this, &RoomMonthBar::refused);
}

void RoomMonthBar::present(const Plan &plan)
{
    m_bar->present(plan);
}

std::optional<int> RoomMonthBar::month() const
{
    return m_on->isChecked() ? std::optional(m_bar->month()) : std::nullopt;
}

void RoomMonthBar::setMonth(std::optional<int> month)
{
    if (month)
        m_bar->setMonth(*month);
    m_on->setChecked(month.has_value());
}

} // namespace kf

#include "moc_room_month_bar.cpp"
