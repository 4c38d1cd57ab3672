// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/field_words.h"

#include "core/base/figures_kept.h"
#include "core/base/units.h"
#include "core/words/amount_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

namespace kf {

namespace {

constexpr double kInchesPerFoot = 12.0;

/// Keys whose words are not their name, or are another word in another language.
const QHash<QString, const char *> &names()
{
    struct Name {
        const char *key;
        const char *text;
    };
    static constexpr std::array all{
        Name{"accelerator", QT_TRANSLATE_NOOP("kf::FieldWords", "accelerator")},
        Name{"accelerators", QT_TRANSLATE_NOOP("kf::FieldWords", "accelerators")},
        Name{"accepted", QT_TRANSLATE_NOOP("kf::FieldWords", "accepted findings")},
        Name{"active", QT_TRANSLATE_NOOP("kf::FieldWords", "active months")},
        Name{"active_share", QT_TRANSLATE_NOOP("kf::FieldWords", "share at work")},
        Name{"add", QT_TRANSLATE_NOOP("kf::FieldWords", "added GPUs")},
        Name{"annual", QT_TRANSLATE_NOOP("kf::FieldWords", "growth a year")},
        Name{"assumptions", QT_TRANSLATE_NOOP("kf::FieldWords", "assumptions")},
        Name{"authors", QT_TRANSLATE_NOOP("kf::FieldWords", "authors")},
        Name{"backup_copies", QT_TRANSLATE_NOOP("kf::FieldWords", "backup copies")},
        Name{"backup_tier", QT_TRANSLATE_NOOP("kf::FieldWords", "tier of the backups")},
        Name{"borrow", QT_TRANSLATE_NOOP("kf::FieldWords", "may borrow")},
        Name{"capacity_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "capacity")},
        Name{"cell_notes", QT_TRANSLATE_NOOP("kf::FieldWords", "note")},
        Name{"cells", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of single hours")},
        Name{"cloud", QT_TRANSLATE_NOOP("kf::FieldWords", "cloud offers")},
        Name{"components", QT_TRANSLATE_NOOP("kf::FieldWords", "components")},
        Name{"compression_ratio", QT_TRANSLATE_NOOP("kf::FieldWords", "compression")},
        Name{"concurrent_jobs", QT_TRANSLATE_NOOP("kf::FieldWords", "jobs at a time")},
        Name{"currency", QT_TRANSLATE_NOOP("kf::FieldWords", "currency")},
        Name{"data_sensitivity", QT_TRANSLATE_NOOP("kf::FieldWords", "data they may see")},
        Name{"dataset", QT_TRANSLATE_NOOP("kf::FieldWords", "dataset")},
        Name{"datasets", QT_TRANSLATE_NOOP("kf::FieldWords", "datasets")},
        Name{"day_type", QT_TRANSLATE_NOOP("kf::FieldWords", "day type")},
        Name{"day_types", QT_TRANSLATE_NOOP("kf::FieldWords", "day types")},
        Name{"days_per_year", QT_TRANSLATE_NOOP("kf::FieldWords", "days a year")},
        Name{"delivers_as", QT_TRANSLATE_NOOP("kf::FieldWords", "how models reach applications")},
        Name{"demand", QT_TRANSLATE_NOOP("kf::FieldWords", "demand")},
        Name{"demand_multiplier", QT_TRANSLATE_NOOP("kf::FieldWords", "demand times")},
        Name{"description", QT_TRANSLATE_NOOP("kf::FieldWords", "description")},
        Name{"device", QT_TRANSLATE_NOOP("kf::FieldWords", "device")},
        Name{"devices", QT_TRANSLATE_NOOP("kf::FieldWords", "devices")},
        Name{"discount_rate", QT_TRANSLATE_NOOP("kf::FieldWords", "discount rate")},
        Name{"duration_h", QT_TRANSLATE_NOOP("kf::FieldWords", "duration")},
        Name{"energy_per_kwh", QT_TRANSLATE_NOOP("kf::FieldWords", "energy price per kWh")},
        Name{"events", QT_TRANSLATE_NOOP("kf::FieldWords", "events")},
        Name{"existing_gb", QT_TRANSLATE_NOOP("kf::FieldWords", "data that exist")},
        Name{"fabric", QT_TRANSLATE_NOOP("kf::FieldWords", "network")},
        Name{"fabrics", QT_TRANSLATE_NOOP("kf::FieldWords", "networks")},
        Name{"face", QT_TRANSLATE_NOOP("kf::FieldWords", "face")},
        Name{"feeds", QT_TRANSLATE_NOOP("kf::FieldWords", "feeds")},
        Name{"finish_by", QT_TRANSLATE_NOOP("kf::FieldWords", "finished by")},
        Name{"from_month", QT_TRANSLATE_NOOP("kf::FieldWords", "from month")},
        Name{"gpus", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs")},
        Name{"group", QT_TRANSLATE_NOOP("kf::FieldWords", "group")},
        Name{"groups", QT_TRANSLATE_NOOP("kf::FieldWords", "groups")},
        Name{"growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth")},
        Name{"growth_delta", QT_TRANSLATE_NOOP("kf::FieldWords", "growth more or less")},
        Name{"headroom", QT_TRANSLATE_NOOP("kf::FieldWords", "headroom")},
        Name{"horizon_months", QT_TRANSLATE_NOOP("kf::FieldWords", "months planned")},
        Name{"hosting", QT_TRANSLATE_NOOP("kf::FieldWords", "who runs the cluster")},
        Name{"in_service_month", QT_TRANSLATE_NOOP("kf::FieldWords", "in service from month")},
        Name{"ingest_gb_per_day", QT_TRANSLATE_NOOP("kf::FieldWords", "new data a day")},
        Name{"ingest_growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of new data")},
        Name{"isolation", QT_TRANSLATE_NOOP("kf::FieldWords", "isolation")},
        Name{"jobs_growth", QT_TRANSLATE_NOOP("kf::FieldWords", "growth of jobs")},
        Name{"kind", QT_TRANSLATE_NOOP("kf::FieldWords", "kind")},
        Name{"labels", QT_TRANSLATE_NOOP("kf::FieldWords", "labels")},
        Name{"lanes", QT_TRANSLATE_NOOP("kf::FieldWords", "lanes")},
        Name{"lead_time_months", QT_TRANSLATE_NOOP("kf::FieldWords", "lead time of an order")},
        Name{"lend", QT_TRANSLATE_NOOP("kf::FieldWords", "may lend")},
        Name{"load_factor", QT_TRANSLATE_NOOP("kf::FieldWords", "load factor")},
        Name{"locked", QT_TRANSLATE_NOOP("kf::FieldWords", "locked")},
        Name{"max_fill", QT_TRANSLATE_NOOP("kf::FieldWords", "filled at most")},
        Name{"max_gpus_per_job", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs of a job at most")},
        Name{"max_gpus_per_user", QT_TRANSLATE_NOOP("kf::FieldWords", "GPUs of a user at most")},
        Name{"max_utilisation", QT_TRANSLATE_NOOP("kf::FieldWords", "utilisation at most")},
        Name{"model", QT_TRANSLATE_NOOP("kf::FieldWords", "model")},
        Name{"month", QT_TRANSLATE_NOOP("kf::FieldWords", "month")},
        Name{"multiply", QT_TRANSLATE_NOOP("kf::FieldWords", "times")},
        Name{"name", QT_TRANSLATE_NOOP("kf::FieldWords", "name")},
        Name{"nodes", QT_TRANSLATE_NOOP("kf::FieldWords", "nodes")},
        Name{"nominal", QT_TRANSLATE_NOOP("kf::FieldWords", "quota of its own")},
        Name{"note", QT_TRANSLATE_NOOP("kf::FieldWords", "note")},
        Name{"on_demand_per_h", QT_TRANSLATE_NOOP("kf::FieldWords", "price on demand an hour")},
        Name{"organisation", QT_TRANSLATE_NOOP("kf::FieldWords", "organisation")},
        Name{"owned", QT_TRANSLATE_NOOP("kf::FieldWords", "owned already")},
        Name{"owner", QT_TRANSLATE_NOOP("kf::FieldWords", "owner")},
        Name{"pattern", QT_TRANSLATE_NOOP("kf::FieldWords", "what becomes of the data")},
        Name{"people", QT_TRANSLATE_NOOP("kf::FieldWords", "people")},
        Name{"persona", QT_TRANSLATE_NOOP("kf::FieldWords", "persona")},
        Name{"placement", QT_TRANSLATE_NOOP("kf::FieldWords", "place")},
        Name{"policy", QT_TRANSLATE_NOOP("kf::FieldWords", "policy")},
        Name{"pools", QT_TRANSLATE_NOOP("kf::FieldWords", "pools")},
        Name{"position", QT_TRANSLATE_NOOP("kf::FieldWords", "position")},
        Name{"power_limit_w", QT_TRANSLATE_NOOP("kf::FieldWords", "power limit")},
        Name{"power_w", QT_TRANSLATE_NOOP("kf::FieldWords", "own draw")},
        Name{"prices", QT_TRANSLATE_NOOP("kf::FieldWords", "prices")},
        Name{"priority", QT_TRANSLATE_NOOP("kf::FieldWords", "priority")},
        Name{"profiles", QT_TRANSLATE_NOOP("kf::FieldWords", "users")},
        Name{"provider", QT_TRANSLATE_NOOP("kf::FieldWords", "provider")},
        Name{"quota", QT_TRANSLATE_NOOP("kf::FieldWords", "quota")},
        Name{"rack_types", QT_TRANSLATE_NOOP("kf::FieldWords", "rack types")},
        Name{"racks", QT_TRANSLATE_NOOP("kf::FieldWords", "racks")},
        Name{"read_gb_per_s", QT_TRANSLATE_NOOP("kf::FieldWords", "read rate")},
        Name{"readers", QT_TRANSLATE_NOOP("kf::FieldWords", "readers")},
        Name{"redundancy", QT_TRANSLATE_NOOP("kf::FieldWords", "redundancy")},
        Name{"region", QT_TRANSLATE_NOOP("kf::FieldWords", "region")},
        Name{"release", QT_TRANSLATE_NOOP("kf::FieldWords", "release of Kubeflow")},
        Name{"replication_factor", QT_TRANSLATE_NOOP("kf::FieldWords", "copies")},
        Name{"requests_per_s", QT_TRANSLATE_NOOP("kf::FieldWords", "requests a second")},
        Name{"retention_days", QT_TRANSLATE_NOOP("kf::FieldWords", "days that data are kept")},
        Name{"retire_month", QT_TRANSLATE_NOOP("kf::FieldWords", "retires in month")},
        Name{"role", QT_TRANSLATE_NOOP("kf::FieldWords", "role")},
        Name{"rooms", QT_TRANSLATE_NOOP("kf::FieldWords", "rooms")},
        Name{"rows", QT_TRANSLATE_NOOP("kf::FieldWords", "rows")},
        Name{"scenarios", QT_TRANSLATE_NOOP("kf::FieldWords", "scenarios")},
        Name{"scratch_replication", QT_TRANSLATE_NOOP("kf::FieldWords", "copies of scratch data")},
        Name{"selected", QT_TRANSLATE_NOOP("kf::FieldWords", "components")},
        Name{"sensitivity", QT_TRANSLATE_NOOP("kf::FieldWords", "sensitivity")},
        Name{"service_time_s", QT_TRANSLATE_NOOP("kf::FieldWords", "time of one request")},
        Name{"side", QT_TRANSLATE_NOOP("kf::FieldWords", "side")},
        Name{"sites", QT_TRANSLATE_NOOP("kf::FieldWords", "sites")},
        Name{"size_at_month", QT_TRANSLATE_NOOP("kf::FieldWords", "sized for month")},
        Name{"skills", QT_TRANSLATE_NOOP("kf::FieldWords", "skills")},
        Name{"source", QT_TRANSLATE_NOOP("kf::FieldWords", "source")},
        Name{"spare", QT_TRANSLATE_NOOP("kf::FieldWords", "spare")},
        Name{"spare_systems", QT_TRANSLATE_NOOP("kf::FieldWords", "spare systems")},
        Name{"standing", QT_TRANSLATE_NOOP("kf::FieldWords", "standing")},
        Name{"start", QT_TRANSLATE_NOOP("kf::FieldWords", "start")},
        Name{"storage_headroom", QT_TRANSLATE_NOOP("kf::FieldWords", "storage headroom")},
        Name{"submits_by", QT_TRANSLATE_NOOP("kf::FieldWords", "ways of submitting work")},
        Name{"subset_of", QT_TRANSLATE_NOOP("kf::FieldWords", "subset of")},
        Name{"tenancy", QT_TRANSLATE_NOOP("kf::FieldWords", "tenancy")},
        Name{"tier", QT_TRANSLATE_NOOP("kf::FieldWords", "tier")},
        Name{"tiers", QT_TRANSLATE_NOOP("kf::FieldWords", "tiers")},
        Name{"time_zone", QT_TRANSLATE_NOOP("kf::FieldWords", "time zone")},
        Name{"to_month", QT_TRANSLATE_NOOP("kf::FieldWords", "to month")},
        Name{"type", QT_TRANSLATE_NOOP("kf::FieldWords", "type")},
        Name{"typical_date", QT_TRANSLATE_NOOP("kf::FieldWords", "typical date")},
        Name{"u", QT_TRANSLATE_NOOP("kf::FieldWords", "unit in the rack")},
        Name{"unit_price", QT_TRANSLATE_NOOP("kf::FieldWords", "price of one")},
        Name{"version", QT_TRANSLATE_NOOP("kf::FieldWords", "version")},
        Name{"wait_target_s", QT_TRANSLATE_NOOP("kf::FieldWords", "wait at most")},
        Name{"weight_limit_kg", QT_TRANSLATE_NOOP("kf::FieldWords", "weight limit")},
        Name{"works_on", QT_TRANSLATE_NOOP("kf::FieldWords", "where they work today")},
        Name{"years", QT_TRANSLATE_NOOP("kf::FieldWords", "years")},
    };
    static const QHash<QString, const char *> byKey = [] {
        QHash<QString, const char *> table;
        for (const Name &name : all)
            table.insert(QString::fromLatin1(name.key), name.text);
        return table;
    }();
    return byKey;
}

/// The unit that the end of a key names, longer ones first.
struct KeyUnit {
    const char *ending;
    Unit unit;
};
constexpr std::array kUnits{KeyUnit{"_gb_per_day", Unit::Gigabytes},
                            KeyUnit{"_gb", Unit::Gigabytes},
                            KeyUnit{"_w", Unit::Watts},
                            KeyUnit{"_kg", Unit::Kilograms},
                            KeyUnit{"_h", Unit::Hours},
                            KeyUnit{"_s", Unit::Seconds},
                            KeyUnit{"_m", Unit::Metres}};

bool isShare(const QString &key)
{
    static const QSet<QString> shares = [] {
        QSet<QString> set;
        for (const char *name :
             {"headroom",      "storage_headroom",  "annual",        "growth_delta",
              "ingest_growth", "load_factor",       "max_fill",      "max_utilisation",
              "spot_share",    "spot_overhead",     "discount_rate", "support_rate",
              "residual_rate", "installation_rate", "derating",      "liquid_fraction",
              "active_share",  "wait_percentile",   "jobs_growth",   "interconnect_efficiency",
              "cells"})
            set.insert(QString::fromLatin1(name));
        return set;
    }();
    return shares.contains(key);
}

const KeyUnit *unitOf(const QString &key)
{
    if (key.contains(QLatin1String("_per_")) && !key.endsWith(QLatin1String("_per_day")))
        return nullptr; // money, or a unit of its own
    for (const KeyUnit &unit : kUnits) {
        if (key.endsWith(QLatin1String(unit.ending)))
            return &unit;
    }
    return nullptr;
}

} // namespace

QString fieldText(const QString &key)
{
    if (const char *name = names().value(key))
        return QCoreApplication::translate("kf::FieldWords", name);
    QString text = key;
    if (const KeyUnit *unit = unitOf(key))
        text.chop(qsizetype(qstrlen(unit->ending)));
    return text.replace(u'_', u' ');
}

std::optional<Unit> fieldUnit(const QString &key)
{
    if (isShare(key))
        return Unit::Share;
    const KeyUnit *unit = unitOf(key);
    return unit != nullptr ? std::optional(unit->unit) : std::nullopt;
}

CellUnit typedUnit(const QString &key)
{
    if (key.endsWith(QLatin1String("_mm")))
        return {Unit::Metres, kMmPerM};
    if (key.endsWith(QLatin1String("_u")))
        return {Unit::RackUnits};
    if (key.endsWith(QLatin1String("_cfm")))
        return {Unit::CubicMetresPerHour, 1.0 / kM3PerHourPerCfm};
    if (key.endsWith(QLatin1String("_btu_per_h")))
        return {Unit::Heat, kBtuPerHourPerWatt};
    if (key.endsWith(QLatin1String("_days")))
        return {Unit::Days};
    if (key.endsWith(QLatin1String("_gb_per_day")))
        return {Unit::Gigabytes, 1.0, CellUnit::Per::Day};
    return {fieldUnit(key).value_or(Unit::None)};
}

AskedUnit askedUnit(const QString &key, const UnitChoice &units)
{
    const CellUnit file = typedUnit(key);
    AmountScale scale = amountScale(file.unit, 1.0, units);
    if (key.endsWith(QLatin1String("_mm"))) { // of devices: no metres and feet
        const bool isInches = units.length == LengthUnit::Feet;
        scale.factor = isInches ? kInchesPerFoot / kMetresPerFoot : kMmPerM;
        scale.unit = isInches ? QStringLiteral("in") : QStringLiteral("mm");
    }
    const QStringList words = scale.unit.isEmpty() ? QStringList() : QStringList{scale.unit};
    return {scale.unit, {file.unit, scale.factor, file.per, words}, file.factor / scale.factor};
}

QString askedText(double number, const AskedUnit &asked, const QLocale &locale)
{
    constexpr int kFigures = 6; ///< of what is converted
    const double shown = asked.kept == 1.0 ? number : withFigures(number / asked.kept, kFigures);
    return editText(shown, NumberForm::Plain, locale);
}

Result<double> numberAsked(QStringView text, const AskedUnit &asked, const QLocale &locale)
{
    return enteredAmount(text, NumberForm::Plain, asked.unit, locale)
        .andThen([&asked](double typed) { return Result<double>(typed * asked.kept); });
}

QString fieldValue(const QString &key, const QString &value, const Wording &wording)
{
    if (value.isEmpty())
        return unknownText();
    if (value == QLatin1String("true"))
        return QCoreApplication::translate("kf::FieldWords", "yes");
    if (value == QLatin1String("false"))
        return QCoreApplication::translate("kf::FieldWords", "no");
    bool isNumber = false;
    const double number = QLocale::c().toDouble(value, &isNumber);
    if (!isNumber)
        return value;
    const std::optional<Unit> unit = fieldUnit(key);
    return unit ? amountText({number, *unit}, Digits::Exact, wording)
                : numberText(number, Digits::Exact, wording.locale);
}

} // namespace kf
