// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/statistics_text.h"

#include "core/cells/cell_number.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::StatisticsText)
};

} // namespace

QString statisticsText(const SelectionStatistics &statistics, const QLocale &locale)
{
    if (statistics.cells < 2 || statistics.numbers == 0)
        return {};
    const auto number = [&locale](double value) {
        return displayText(value, NumberForm::Plain, locale);
    };
    return Words::tr("Sum %1    Average %2    Min %3    Max %4    Count %5")
        .arg(number(statistics.sum),
             number(statistics.average()),
             number(statistics.least),
             number(statistics.most),
             locale.toString(statistics.numbers));
}

} // namespace kf
