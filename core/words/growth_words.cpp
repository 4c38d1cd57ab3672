// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/growth_words.h"

#include "core/plan/scenario_lookup.h"
#include "core/words/amount_words.h"
#include "core/words/cell_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::GrowthWords)
};

} // namespace

QString
ownRatesText(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording)
{
    QStringList texts;
    for (auto day = group.growth.cells.cbegin(); day != group.growth.cells.cend(); ++day) {
        QStringList hours;
        for (auto hour = day->cbegin(); hour != day->cend(); ++hour)
            hours.append(
                Words::tr("%1: %2", "hour of a day and its growth rate")
                    .arg(hourText(hour.key()),
                         amountText(Amount{rateIn(plan, scenario, group, day.key(), hour.key()),
                                           Unit::Share},
                                    Digits::Exact,
                                    wording)));
        if (!hours.isEmpty())
            texts.append(QStringLiteral("%1 %2").arg(nameOf(plan, IdKind::DayType, day.key()),
                                                     hours.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral("; "));
}

QString
ownRatesRange(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording)
{
    QList<double> rates;
    for (auto day = group.growth.cells.cbegin(); day != group.growth.cells.cend(); ++day) {
        for (auto hour = day->cbegin(); hour != day->cend(); ++hour)
            rates.append(rateIn(plan, scenario, group, day.key(), hour.key()));
    }
    if (rates.isEmpty())
        return {};
    const auto [low, high] = std::minmax_element(rates.cbegin(), rates.cend());
    const QString most = cellText(*high, NumberForm::Share, wording.locale);
    if (*low == *high)
        return most;
    const QString least = narrowCellText(*low, NumberForm::Share, wording.locale);
    return QStringLiteral("%1\u2013%2").arg(least, most);
}

QString
ownRatesSentence(const Plan &plan, const Id &scenario, const Group &group, const Wording &wording)
{
    const QString rates = ownRatesText(plan, scenario, group, wording);
    return rates.isEmpty() ? QString()
                           : Words::tr("Hours that grow at a rate of their own: %1").arg(rates);
}

} // namespace kf
