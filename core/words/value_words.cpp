// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/value_words.h"

#include "core/base/units.h"
#include "core/words/amount_words.h"
#include "core/words/work_words.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::ValueWords)
};

/// How a sheet shows a number of the plan.
struct SheetNumber {
    const char *name;
    const char *unit = ""; ///< with its space
    double factor = 1.0;   ///< from the unit of the file to that of the sheet
};

const SheetNumber *sheetNumber(const QString &key)
{
    static const QHash<QString, SheetNumber> numbers{
        {QStringLiteral("service_time_s"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Service time"), " s"}},
        {QStringLiteral("servers_per_replica"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Concurrency")}},
        {QStringLiteral("gpus_per_replica"), {QT_TRANSLATE_NOOP("kf::ValueWords", "GPUs/replica")}},
        {QStringLiteral("max_utilisation"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Util. max"), " %", kPercent}},
        {QStringLiteral("wait_target_s"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Wait target"), " ms", kMsPerS}},
        {QStringLiteral("wait_percentile"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Percentile"), " %", kPercent}},
        {QStringLiteral("burstiness"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Burstiness")}},
        {QStringLiteral("duration_h"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Duration"), " h"}},
        {QStringLiteral("runs_per_year"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Runs a year")}},
        {QStringLiteral("compression_ratio"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Compr. ratio")}},
        {QStringLiteral("replication_factor"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Repl. factor")}},
        {QStringLiteral("scratch_replication"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Scratch repl.")}},
        {QStringLiteral("retention_days"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Retention")}},
        {QStringLiteral("people"), {QT_TRANSLATE_NOOP("kf::ValueWords", "People")}},
        {QStringLiteral("gpus"), {QT_TRANSLATE_NOOP("kf::ValueWords", "GPUs")}},
        {QStringLiteral("gradient_gb"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Gradients"), " GB"}},
        {QStringLiteral("link_gb_per_s"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Link"), " GB/s"}},
        {QStringLiteral("bytes_gb"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Data"), " GB"}},
        {QStringLiteral("bandwidth_gb_s"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Bandwidth"), " GB/s"}},
        {QStringLiteral("serial_share"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Serial share")}},
        {QStringLiteral("comm_share"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Communication share")}},
        {QStringLiteral("switch_ports"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Ports of a switch")}},
        {QStringLiteral("levels"), {QT_TRANSLATE_NOOP("kf::ValueWords", "Levels of switches")}},
        {QStringLiteral("read_gb_per_s"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Reading"), " GB/s"}},
        {QStringLiteral("feed_gb_per_s_per_gpu"),
         {QT_TRANSLATE_NOOP("kf::ValueWords", "Feed of a GPU"), " GB/s"}}};
    const auto number = numbers.constFind(key);
    return number == numbers.cend() ? nullptr : &*number;
}

QString shownNumber(const QString &key, double value, const QLocale &locale)
{
    const SheetNumber *sheet = sheetNumber(key);
    const QString unit = sheet == nullptr ? QString() : QString::fromLatin1(sheet->unit);
    return numberText(sheet == nullptr ? value : value * sheet->factor, Digits::Exact, locale) +
           unit;
}

} // namespace

QString valueName(const QString &key)
{
    const SheetNumber *sheet = sheetNumber(key);
    return sheet == nullptr ? key : Words::tr(sheet->name);
}

QString namedValueText(const QString &key, double value, const QLocale &locale)
{
    return QStringLiteral("%1 = %2").arg(valueName(key), shownNumber(key, value, locale));
}

QString rangeText(const QString &key, const Rule &rule, const QLocale &locale)
{
    const QString low = shownNumber(key, rule.lowest, locale);
    const QString high = shownNumber(key, rule.highest, locale);
    const QString from =
        rule.aboveLowest ? Words::tr("above %1").arg(low) : Words::tr("at least %1").arg(low);
    const QString to =
        rule.belowHighest ? Words::tr("below %1").arg(high) : Words::tr("at most %1").arg(high);
    if (std::isinf(rule.highest))
        return from;
    return std::isinf(rule.lowest) ? to : Words::tr("%1 and %2", "both bounds").arg(from, to);
}

QString unusableText(const QString &key, double value, const Rule &rule, const QLocale &locale)
{
    return Words::tr("%1: nothing can be computed from it. Allowed is %2.")
        .arg(namedValueText(key, value, locale), rangeText(key, rule, locale));
}

} // namespace kf
