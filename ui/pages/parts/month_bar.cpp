// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/month_bar.h"

#include "core/cells/cell_month.h"
#include "core/words/time_words.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

namespace kf {

namespace {

constexpr int kSliderDigits = 24;
constexpr int kLineDigits = 11;

} // namespace

std::optional<int> monthTyped(const Plan &plan, const QString &text)
{
    const Result<double> month = enteredPlanMonth(text, plan.settings.start, QLocale());
    return month ? std::optional(int(month.value())) : std::nullopt;
}

MonthBar::MonthBar(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_line(new QLineEdit)
    , m_ahead(new QLabel)
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    m_slider->setAccessibleName(tr("Month"));
    m_slider->setToolTip(tr("The month that is shown"));
    m_slider->setMinimumWidth(kSliderDigits / 2 * digit);
    m_slider->setMaximumWidth(kSliderDigits * digit);
    m_slider->setPageStep(kMonthsPerYear);
    m_slider->setRange(0, kMonthsPerYear); // no plan looks less far ahead
    m_slider->setValue(kMonthsPerYear);
    m_line->setAccessibleName(tr("Month, typed"));
    m_line->setToolTip(tr("A month such as 2028-01, or a number of months ahead"));
    m_line->setFixedWidth(kLineDigits * digit);
    m_ahead->setProperty("muted", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * metrics::kStep);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_line);
    layout->addWidget(m_ahead);
    connect(m_slider, &QSlider::valueChanged, this, [this](int month) {
        showMonth();
        Q_EMIT monthChanged(month);
    });
    connect(m_line, &QLineEdit::editingFinished, this, &MonthBar::takeTyped);
}

void MonthBar::present(const Plan &plan)
{
    m_plan = plan;
    m_slider->setMaximum(plan.settings.horizonMonths);
    if (!m_line->hasFocus())
        showMonth();
}

int MonthBar::month() const
{
    return m_slider->value();
}

void MonthBar::setMonth(int month)
{
    m_slider->setValue(month);
}

void MonthBar::showMonth()
{
    m_line->setText(monthText(m_plan, month()));
    m_ahead->setText(month() == 0 ? tr("today") : tr("in %n month(s)", nullptr, month()));
    setInvalid(false);
}

bool MonthBar::finishEditing()
{
    return !m_line->hasFocus() || takeTyped();
}

/// False, and the person told why, where it is no month of the plan.
bool MonthBar::takeTyped()
{
    const std::optional<int> typed = monthTyped(m_plan, m_line->text().trimmed());
    const bool taken = typed && *typed <= m_plan.settings.horizonMonths;
    setInvalid(!taken);
    if (!taken) {
        Q_EMIT refused(
            tr("\"%1\" is no month of this plan: type one from %2 to %3, or a number of months.")
                .arg(m_line->text(),
                     monthText(m_plan, 0),
                     monthText(m_plan, m_plan.settings.horizonMonths)));
        return false;
    }
    m_slider->setValue(*typed);
    showMonth();
    return true;
}

void MonthBar::setInvalid(bool invalid)
{
    setLook(*m_line, "invalid", invalid);
}

} // namespace kf

#include "moc_month_bar.cpp"
