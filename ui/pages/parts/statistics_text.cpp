// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/statistics_text.h"

#include "core/cells/cell_number.h"
#include "core/words/cell_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::StatisticsText)
};

} // namespace

QString
statisticsText(const SelectionStatistics &statistics, const QLocale &locale, const QString &place)
{
    if (statistics.numbers == 0)
        return {};
    const auto linked =
        [&locale](const QString &words, const QString &number, double value, NumberForm form) {
            return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                .arg(editText(value, form, locale).toHtmlEscaped(),
                     QString(words).replace(QStringLiteral("%1"), number).toHtmlEscaped());
        };
    const auto written = [&](const QString &words, double value, NumberForm form) {
        return linked(words, cellText(value, form, locale), value, form);
    };
    const auto figure = [&](const QString &words, double value) {
        return written(words, value, statistics.form());
    };
    if (statistics.cells < 2) // cells show few decimals, this is all of it
        return linked(place + QStringLiteral(": %1"),
                      wholeCellText(statistics.sum, statistics.form(), locale),
                      statistics.sum,
                      statistics.form());
    return QStringList{
        figure(Words::tr("Sum %1"), statistics.sum),
        figure(Words::tr("Average %1"), statistics.average()),
        figure(Words::tr("Min %1"), statistics.least),
        figure(Words::tr("Max %1"), statistics.most),
        written(Words::tr("Count %1"), static_cast<double>(statistics.numbers), NumberForm::Plain)}
        .join(QStringLiteral("&nbsp;&nbsp;&nbsp; "));
}

} // namespace kf
