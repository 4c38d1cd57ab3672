// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/month_bar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QSpinBox>

namespace kf {

namespace {

constexpr int kSliderCharacters = 16;

} // namespace

RoomMonthBar::RoomMonthBar(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("In &month")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_number(new QSpinBox)
    , m_date(new QLabel)
{
    m_on->setToolTip(tr("Show the room as it stands in a month: what comes later is outlined, what "
                        "is retired is gone"));
    m_slider->setAccessibleName(tr("Month"));
    m_slider->setToolTip(tr("Month of the plan"));
    m_slider->setMinimumWidth(fontMetrics().averageCharWidth() * kSliderCharacters);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons); // the slider stands beside it
    m_number->setAccessibleName(tr("Month, typed"));
    m_number->setToolTip(tr("Month of the plan, 0 is its start"));
    m_date->setProperty("muted", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_on);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_number);
    layout->addWidget(m_date);
    connect(m_slider, &QSlider::valueChanged, m_number, &QSpinBox::setValue);
    connect(m_number, &QSpinBox::valueChanged, m_slider, &QSlider::setValue);
    connect(m_number, &QSpinBox::valueChanged, this, [this] {
        showDate();
        if (m_on->isChecked())
            Q_EMIT monthChanged();
    });
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        for (QWidget *widget : {static_cast<QWidget *>(m_slider),
                                static_cast<QWidget *>(m_number),
                                static_cast<QWidget *>(m_date)})
            widget->setEnabled(on);
        Q_EMIT monthChanged();
    });
    m_slider->setEnabled(false);
    m_number->setEnabled(false);
    m_date->setEnabled(false);
}

void RoomMonthBar::present(const Month &start, int horizonMonths)
{
    m_start = start;
    m_slider->setRange(0, horizonMonths);
    m_number->setRange(0, horizonMonths);
    showDate();
}

void RoomMonthBar::showDate()
{
    const QDate date = QDate(m_start.year, m_start.month, 1).addMonths(m_number->value());
    m_date->setText(date.toString(QStringLiteral("yyyy-MM")));
}

std::optional<int> RoomMonthBar::month() const
{
    return m_on->isChecked() ? std::optional(m_number->value()) : std::nullopt;
}

void RoomMonthBar::setMonth(std::optional<int> month)
{
    if (month)
        m_number->setValue(*month);
    m_on->setChecked(month.has_value());
}

} // namespace kf
