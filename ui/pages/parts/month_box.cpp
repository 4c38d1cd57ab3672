// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/month_box.h"

#include "core/words/time_words.h"
#include "ui/pages/parts/month_bar.h"

namespace kf {

MonthBox::MonthBox(const Plan &plan, int last, QWidget *parent) : QSpinBox(parent), m_plan(plan)
{
    setRange(0, last);
}

QString MonthBox::textFromValue(int month) const
{
    return monthText(m_plan, month);
}

std::optional<int> MonthBox::monthOf(const QString &text) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return minimum();
    const std::optional<int> month = monthTyped(m_plan, text.trimmed());
    return month && *month <= maximum() ? month : std::nullopt;
}

int MonthBox::valueFromText(const QString &text) const
{
    return monthOf(text).value_or(value());
}

/// What is half typed may become a month; what is left so gives way to the month before.
QValidator::State MonthBox::validate(QString &text, int &) const
{
    return monthOf(text) ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace kf
