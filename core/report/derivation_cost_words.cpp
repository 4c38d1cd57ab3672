// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/derivation_step.h"
#include "core/words/cable_words.h"
#include "core/words/cost_words.h"
#include "core/words/money_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QSet>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::DerivationWords)
};

constexpr qsizetype kMostMissing = 12;

/// What the figure is called, by the id of its column.
QString figureText(const QString &figure)
{
    if (figure == QLatin1String("per_year"))
        return Words::tr("Cost");
    if (figure == QLatin1String("total"))
        return Words::tr("Cash");
    if (figure == QLatin1String("capital") || figure == QLatin1String("capex"))
        return Words::tr("CapEx");
    if (figure == QLatin1String("operation") || figure == QLatin1String("opex"))
        return Words::tr("OpEx");
    if (figure == QLatin1String("cloud"))
        return Words::tr("Cloud");
    if (figure == QLatin1String("per_gpu_hour"))
        return Words::tr("Cost of a GPU-h used");
    if (figure == QLatin1String("at_start"))
        return Words::tr("To pay at the start");
    if (figure == QLatin1String("npv"))
        return Words::tr("Net present value");
    if (figure == QLatin1String("gpu_hours"))
        return Words::tr("GPU-h used");
    if (figure == QLatin1String("energy_kwh"))
        return Words::tr("Energy of own equipment");
    if (figure == QLatin1String("co2_kg"))
        return Words::tr("CO2 of own equipment");
    if (figure == QLatin1String("systems"))
        return Words::tr("Systems in service");
    if (figure == QLatin1String("overtakes"))
        return Words::tr("Overtakes renting");
    if (figure == QLatin1String("bought"))
        return Words::tr("Bought");
    if (figure == QLatin1String("replaced"))
        return Words::tr("Replaced");
    if (figure == QLatin1String("end_value"))
        return Words::tr("Stands at the end");
    if (figure == QLatin1String("best_gpus"))
        return Words::tr("K*, to own of a mix");
    if (figure == QLatin1String("best_per_year"))
        return Words::tr("A mix a year");
    if (figure == QLatin1String("owned_per_gpu_year"))
        return Words::tr("To own a GPU a year");
    if (figure == QLatin1String("cloud_per_gpu_hour"))
        return Words::tr("To rent a GPU-h");
    if (figure == QLatin1String("break_even_h"))
        return Words::tr("Break-even, hours a year");
    if (figure == QLatin1String("quantity"))
        return Words::tr("Quantity");
    if (figure == QLatin1String("existing_h"))
        return Words::tr("To the cloud, all that exists");
    if (figure == QLatin1String("daily_h"))
        return Words::tr("To the cloud, what comes in on a day");
    if (figure == QLatin1String("egress_cost"))
        return Words::tr("To bring back all that exists");
    return figure == QLatin1String("to_pay") ? Words::tr("Together") : QString();
}

/// What a term of energy or of data transport is called.
QString physicalTermText(const QString &term)
{
    if (term == QLatin1String("draw"))
        return Words::tr("Draw of own equipment at full load");
    if (term == QLatin1String("load_factor"))
        return Words::tr("Load factor");
    if (term == QLatin1String("pue"))
        return Words::tr("PUE");
    if (term == QLatin1String("hours"))
        return Words::tr("Hours of the year");
    if (term == QLatin1String("existing_gb"))
        return Words::tr("Existing data");
    if (term == QLatin1String("ingest_gb"))
        return Words::tr("Ingest of a day");
    if (term == QLatin1String("link"))
        return Words::tr("What the link carries");
    if (term == QLatin1String("link_gbps"))
        return Words::tr("Speed of the link");
    if (term == QLatin1String("link_efficiency"))
        return Words::tr("Usable share of it");
    if (term == QLatin1String("bits_per_byte"))
        return Words::tr("Bits of a byte");
    if (term == QLatin1String("seconds_per_hour"))
        return Words::tr("Seconds of an hour");
    return term == QLatin1String("egress_per_gb") ? Words::tr("Egress of a GB") : QString();
}

/// What a term is called that is no figure of a table itself.
QString termText(const QString &term)
{
    if (term == QLatin1String("busy_owned"))
        return Words::tr("Owned GPUs busy");
    if (term == QLatin1String("rented"))
        return Words::tr("Rented");
    if (term == QLatin1String("years"))
        return Words::tr("Years of the plan");
    if (term == QLatin1String("kg_co2_per_kwh"))
        return Words::tr("CO2 of a kWh");
    if (term == QLatin1String("leaving"))
        return Words::tr("Worth of what leaves");
    if (term == QLatin1String("saved_per_gpu_hour"))
        return Words::tr("What owning saves in a busy GPU-h");
    if (term == QLatin1String("busy_cost"))
        return Words::tr("Cost of a busy GPU-h");
    if (term == QLatin1String("best_systems"))
        return Words::tr("Systems");
    if (term == QLatin1String("gpus_per_system"))
        return Words::tr("GPUs of a system");
    if (term == QLatin1String("curve_owned"))
        return Words::tr("What is owned");
    if (term == QLatin1String("curve_rented"))
        return Words::tr("What is rented");
    if (term == QLatin1String("placed"))
        return Words::tr("Placed");
    if (term == QLatin1String("required"))
        return Words::tr("Required");
    if (term == QLatin1String("whole_peak"))
        return Words::tr("Would carry all that is not in the cloud");
    if (term == QLatin1String("spares"))
        return Words::tr("Spares");
    if (term == QLatin1String("paid_for"))
        return Words::tr("Paid for already");
    return term == QLatin1String("price") ? Words::tr("Price of one") : physicalTermText(term);
}

/// The strategy, accelerator or thing that a figure belongs to.
QString ownerText(const DerivationStep &step)
{
    const QString of = step.word("of");
    if (const auto strategy = enumFromWord<Strategy>(of.toLatin1()))
        return strategyText(*strategy);
    static const QSet<QString> ofThings{
        QStringLiteral("quantity"), QStringLiteral("to_pay"), QStringLiteral("draw_of")};
    static const QSet<QString> ofData{
        QStringLiteral("existing_h"), QStringLiteral("daily_h"), QStringLiteral("egress_cost")};
    const QString figure = step.word("figure");
    if (ofData.contains(figure))
        return nameOf(step.plan, IdKind::Dataset, of);
    return ofThings.contains(figure) ? pricedName(of, step.plan, step.catalog, step.wording)
                                     : acceleratorName(of, step.plan, step.catalog);
}

std::optional<int> yearOf(const DerivationStep &step)
{
    const std::optional<Amount> year = step.argument<Amount>("year");
    return year ? std::optional(static_cast<int>(year->value) + 1) : std::nullopt;
}

/// "CapEx of year 2, as cash: Mix".
QString costFigureText(const DerivationStep &step)
{
    static const QStringList ofAverageYear{QStringLiteral("per_year"),
                                           QStringLiteral("capital"),
                                           QStringLiteral("operation"),
                                           QStringLiteral("cloud"),
                                           QStringLiteral("gpu_hours"),
                                           QStringLiteral("energy_kwh"),
                                           QStringLiteral("co2_kg")};
    const QString figure = step.word("figure");
    QString text = figureText(figure);
    if (const std::optional<int> year = yearOf(step))
        text = figure == QLatin1String("end_value")
                   ? text
                   : Words::tr("%1 of year %2, as cash").arg(text).arg(*year);
    else if (ofAverageYear.contains(figure))
        text = Words::tr("%1 of an average year").arg(text);
    else if (figure == QLatin1String("systems"))
        text = Words::tr("%1, %2", "systems that serve, a month").arg(text, step.month());
    return Words::tr("%1: %2", "a figure of the cost, what it is of").arg(text, ownerText(step));
}

QString costTermText(const DerivationStep &step)
{
    const QString term = step.word("figure");
    if (step.its.kind == StepKind::CostOfPart) {
        const auto which = enumFromWord<CostPart>(step.word("part").toLatin1());
        return which ? costPartText(*which) : QString();
    }
    if (term == QLatin1String("discounted"))
        return Words::tr("What is paid later counts less, %1")
            .arg(amountText(
                step.argument<Amount>("rate").value_or(Amount{}), Digits::Exact, step.wording));
    if (term == QLatin1String("paid"))
        return Words::tr("%1: paid up to %2", "a way to run the plan, a month")
            .arg(ownerText(step), step.month());
    if (term == QLatin1String("systems") || term == QLatin1String("serving"))
        return Words::tr("%1: %2", "a figure of the cost, what it is of")
            .arg(Words::tr("Systems in service"), ownerText(step));
    if (term == QLatin1String("draw_of"))
        return Words::tr("%1 %2", "number and kind of devices")
            .arg(amountText({step.number("count"), Unit::Count}, Digits::Exact, step.wording),
                 ownerText(step));
    const QString own = termText(term);
    const QString text = own.isEmpty() ? figureText(term) : own;
    if (const std::optional<int> year = yearOf(step))
        return Words::tr("%1, year %2").arg(text).arg(*year);
    const std::optional<Amount> length = step.argument<Amount>("length");
    return length ? Words::tr("%1, of %2", "cables, their length")
                        .arg(text, amountText(*length, Digits::Exact, step.wording))
                  : text;
}

/// Money, or the amount in its unit.
QString costValueText(const DerivationStep &step)
{
    const QString figure = step.word("figure");
    const Amount &value = step.its.value;
    if (figure == QLatin1String("overtakes"))
        return step.month();
    const bool isEnergy = figure == QLatin1String("energy_kwh");
    if (value.unit == Unit::None && !isEnergy)
        return moneyText(OpenSum{value.value, step.isOpen()},
                         step.plan.settings.currency,
                         Digits::Exact,
                         step.wording);
    if (step.isOpen())
        return unknownText();
    return isEnergy ? Words::tr("%1 kWh").arg(
                          numberText(value.value, Digits::Exact, step.wording.locale))
                    : amountText(value, Digits::Exact, step.wording);
}

DerivationLine costTermLine(const DerivationStep &step)
{
    const QString sign = step.word("sign");
    const QString value = costValueText(step);
    DerivationLine line{costTermText(step),
                        sign.isEmpty() ? value : sign + QLatin1Char(' ') + value,
                        step.its.path,
                        {}};
    for (const Derivation &part : step.its.parts)
        line.parts.append(costTermLine({part, step.plan, step.catalog, step.wording}));
    return line;
}

/// What is not known, each with the place where it is typed.
QList<DerivationLine> missingLines(const DerivationStep &step, const QList<QString> &missing)
{
    QList<DerivationLine> lines;
    for (const QString &path : missing.mid(0, kMostMissing))
        lines.append({Words::tr("Not known: %1")
                          .arg(missingText(path, step.plan, step.catalog, step.wording)),
                      {},
                      path,
                      {}});
    if (const auto more = static_cast<int>(missing.size() - lines.size()); more > 0)
        lines.append({Words::tr("and %n more", nullptr, more), {}, QStringLiteral("cost"), {}});
    return lines;
}

} // namespace

DerivationLine costLine(const DerivationStep &step)
{
    DerivationLine line{costFigureText(step), costValueText(step), step.its.path, {}};
    for (const Derivation &part : step.its.parts)
        line.parts.append(costTermLine({part, step.plan, step.catalog, step.wording}));
    const QString what = costFigureExplanation(step.word("figure"));
    if (!what.isEmpty())
        line.parts.append({what, {}, {}, {}});
    line.parts +=
        missingLines(step, step.argument<QList<QString>>("missing").value_or(QList<QString>()));
    return line;
}

} // namespace kf
