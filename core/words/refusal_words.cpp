// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/refusal_words.h"

#include "core/cells/unit_word.h"
#include "core/plan/validate/rule_at.h"
#include "core/words/cell_words.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

QString lowerText(const Rule &rule, const QString &low)
{
    return rule.aboveLowest ? Words::tr("above %1").arg(low) : Words::tr("at least %1").arg(low);
}

QString upperText(const Rule &rule, const QString &high)
{
    return rule.belowHighest ? Words::tr("below %1").arg(high) : Words::tr("at most %1").arg(high);
}

QString rangeText(const Rule &rule, const std::function<QString(double)> &shown)
{
    const bool hasLow = std::isfinite(rule.lowest);
    const bool hasHigh = std::isfinite(rule.highest);
    if (hasLow && hasHigh && !rule.aboveLowest && !rule.belowHighest)
        return Words::tr("%1 to %2").arg(shown(rule.lowest), shown(rule.highest));
    QStringList bounds;
    if (hasLow)
        bounds.append(lowerText(rule, shown(rule.lowest)));
    if (hasHigh)
        bounds.append(upperText(rule, shown(rule.highest)));
    return bounds.join(QStringLiteral(", "));
}

QString allowedText(const Rule &rule, const std::function<QString(double)> &shown)
{
    if (rule.oneOrThree)
        return Words::tr("1 or 3");
    const QString range = rangeText(rule, shown);
    return rule.step > 0.0 ? Words::tr("%1, in steps of %2").arg(range, shown(rule.step)) : range;
}

} // namespace

Error inTypedUnit(
    Error error, double typed, NumberForm form, const CellUnit &unit, const QLocale &locale)
{
    const bool isShare = form == NumberForm::Share;
    const QString word = isShare ? QString() : unitWord(unit);
    const double kept = isShare ? typed : typed / unit.factor;
    const std::optional<Rule> rule = ruleAt(error.where);
    if (!rule || rule->allows(kept))
        return error;
    const auto shown = [&](double number) {
        const QString text = cellText(isShare ? number : number * unit.factor, form, locale);
        return word.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, word);
    };
    error.message = Words::tr("%1 is not allowed (%2)").arg(shown(kept), allowedText(*rule, shown));
    return error;
}

QString asSentence(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

QString sentenceOf(const Error &error)
{
    return asSentence(error.message);
}

} // namespace kf
