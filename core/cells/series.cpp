// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cells/series.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kf {

namespace {

constexpr double kSameStep = 1e-9; // relative; what adding up decimals loses
constexpr int kMostDecimals = 12;
constexpr int kLongestCounter = 9; // digits; longer ones are codes and not counted on

/// What a series counts with: its first number, its step, and how many decimals it is written in.
struct Progress {
    double first = 0.0;
    double step = 0.0;
    int decimals = 0;
};

int decimalsOf(double value)
{
    const QByteArray text = shortestText(value);
    if (text.contains('e'))
        return kMostDecimals;
    const qsizetype point = text.indexOf('.');
    return point < 0 ? 0 : std::min(kMostDecimals, static_cast<int>(text.size() - point) - 1);
}

/// Without what adding binary fractions leaves behind: 0.1 + 0.2 is 0.3.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = std::round(value * scale) / scale;
    return std::isfinite(scaled) ? scaled : value;
}

double valueAt(const Progress &progress, double position)
{
    return rounded(progress.first + progress.step * position, progress.decimals);
}

/// The progress of numbers with a constant step; `single` is the step of one number.
std::optional<Progress> progressOf(const QList<double> &numbers, double single)
{
    Progress progress;
    progress.first = numbers.first();
    progress.step = numbers.size() > 1 ? numbers[1] - numbers[0] : single;
    for (const double number : numbers)
        progress.decimals = std::max(progress.decimals, decimalsOf(number));
    const double tolerance =
        kSameStep * std::max(std::abs(numbers.first()), std::abs(progress.step));
    for (qsizetype i = 2; i < numbers.size(); ++i) {
        if (std::abs(numbers[i] - numbers[i - 1] - progress.step) > tolerance)
            return std::nullopt;
    }
    if (progress.step == 0.0)
        return std::nullopt;
    return progress;
}

qsizetype counterBegin(const QString &text)
{
    qsizetype at = text.size();
    while (at > 0 && text[at - 1] >= u'0' && text[at - 1] <= u'9')
        --at;
    return at;
}

/// The counters of texts that differ in the number at their end alone; empty where they do not.
QList<double> countersOf(const QList<BlockCell> &cells)
{
    QList<double> counters;
    const QString prefix = cells.first().text.left(counterBegin(cells.first().text));
    for (const BlockCell &cell : cells) {
        const qsizetype begin = counterBegin(cell.text);
        const QString digits = cell.text.mid(begin);
        if (begin == 0 || digits.isEmpty() || digits.size() > kLongestCounter ||
            cell.text.left(begin) != prefix)
            return {};
        counters.append(digits.toDouble());
    }
    return counters;
}

/// "Team 09" counted on is "Team 10": leading zeros keep the width.
QString counterText(const QString &model, double counter)
{
    const qsizetype begin = counterBegin(model);
    const bool padded = model.size() > begin + 1 && model[begin] == u'0';
    const QString digits = QString::number(static_cast<qint64>(counter));
    return model.left(begin) +
           (padded ? digits.rightJustified(model.size() - begin, u'0') : digits);
}

QList<BlockCell> repeated(const QList<BlockCell> &cells, int count, bool backwards)
{
    QList<BlockCell> result;
    const qsizetype size = cells.size();
    for (int i = 0; i < count; ++i)
        result.append(cells[backwards ? size - 1 - i % size : i % size]);
    return result;
}

bool allNumbers(const QList<BlockCell> &cells)
{
    return std::all_of(
        cells.begin(), cells.end(), [](const BlockCell &cell) { return cell.number.has_value(); });
}

} // namespace

QList<BlockCell>
continued(const QList<BlockCell> &cells, int count, bool backwards, SeriesRule rule)
{
    const bool numeric = allNumbers(cells);
    QList<double> numbers;
    if (numeric) {
        for (const BlockCell &cell : cells)
            numbers.append(*cell.number);
    } else {
        numbers = countersOf(cells);
    }
    const bool goesOn =
        numeric && cells.size() == 1 ? rule == SeriesRule::Toggled : rule == SeriesRule::Automatic;
    const std::optional<Progress> progress =
        goesOn && !numbers.isEmpty() ? progressOf(numbers, 1.0) : std::nullopt;
    if (!progress)
        return repeated(cells, count, backwards);
    QList<BlockCell> result;
    for (int i = 0; i < count; ++i) {
        const double position = backwards ? -1.0 - i : static_cast<double>(cells.size()) + i;
        const double value = valueAt(*progress, position);
        if (numeric)
            result.append(BlockCell{QString::fromLatin1(shortestText(value)), value});
        else if (value < 0.0)
            result.append(repeated(cells, i + 1, backwards).last());
        else
            result.append(BlockCell{counterText(cells.first().text, value), std::nullopt});
    }
    return result;
}

} // namespace kf
