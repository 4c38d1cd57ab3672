// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/cost_json.h"

namespace kf {

namespace {

void writeNumbersOrNull(JsonWriter &json, const QList<double> &values, bool isKnown)
{
    if (isKnown)
        json.numbers(values);
    else
        json.null();
}

void writeCurve(JsonWriter &json, const QList<CostPoint> &curve)
{
    QList<double> gpus;
    json.key("curve");
    json.beginObject();
    for (const CostPoint &point : curve)
        gpus.append(point.gpus);
    json.key("gpus");
    json.numbers(gpus);
    json.key("per_year");
    json.beginList();
    for (const CostPoint &point : curve)
        json.number(point.perYear());
    json.endList();
    json.endObject();
}

void writeAccelerator(JsonWriter &json, const AcceleratorCost &cost)
{
    json.beginObject();
    json.text("device", cost.device);
    json.number("gpus_per_system", cost.gpusPerSystem);
    json.number("owned_per_gpu_year", cost.ownedPerGpuYear);
    json.number("cloud_per_gpu_hour", cost.cloudPerGpuHour);
    json.number("break_even_hours", cost.breakEvenHours);
    json.number("on_premise_per_year", cost.onPremisePerYear);
    json.number("cloud_per_year", cost.cloudPerYear);
    json.number("best_gpus", cost.bestGpus);
    json.number("best_per_year", cost.bestPerYear);
    writeCurve(json, cost.curve);
    json.endObject();
}

void writeYears(JsonWriter &json, const QList<CostYear> &years)
{
    json.key("years");
    json.beginList();
    for (const CostYear &year : years) {
        json.beginObject();
        json.number("capex", year.capex.value());
        json.number("opex", year.opex.value());
        json.number("cloud", year.cloud.value());
        json.number("total", year.total().value());
        json.number("energy_kwh", year.energyKwh.value());
        json.number("co2_kg", year.co2Kg);
        json.endObject();
    }
    json.endList();
}

void writeStrategy(JsonWriter &json, const StrategyFigures &figures)
{
    json.beginObject();
    json.number("per_year", figures.perYear().value());
    json.key("parts");
    json.beginObject();
    for (std::size_t part = 0; part < kCostParts; ++part)
        json.number(EnumWords<CostPart>::words[part], figures.parts[part].value());
    json.endObject();
    json.number("gpu_hours_per_year", figures.gpuHours);
    json.number("per_gpu_hour", figures.perGpuHour());
    json.number("rented_gpu_hours_per_year", figures.rentedGpuHours);
    json.number("short_gpu_hours_per_year", figures.shortGpuHours);
    writeYears(json, figures.years);
    json.key("cumulative");
    writeNumbersOrNull(json, figures.cumulative, !figures.cumulative.isEmpty());
    json.number("end_value", figures.endValue);
    json.number("npv", figures.npv);
    json.key("owned_gpus");
    json.beginObject();
    for (auto owned = figures.ownedGpus.cbegin(); owned != figures.ownedGpus.cend(); ++owned) {
        json.key(owned.key());
        writeNumbersOrNull(json, owned->value_or(QList<double>()), owned->has_value());
    }
    json.endObject();
    json.endObject();
}

void writeTransport(JsonWriter &json, const TransportFigures &transport)
{
    json.key("transport");
    json.beginObject();
    json.number("link_gb_per_s", transport.linkGbPerS);
    json.number("existing_h", transport.existingHours);
    json.number("daily_h", transport.dailyHours);
    json.key("datasets");
    json.beginObject();
    for (auto data = transport.datasets.cbegin(); data != transport.datasets.cend(); ++data) {
        json.key(data.key());
        json.beginObject();
        json.number("existing_h", data->existingHours);
        json.number("daily_h", data->dailyHours);
        json.number("egress_cost", data->egressCost);
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeAnswer(JsonWriter &json, PlaceQuestion question, const PlaceAnswer &answer)
{
    json.beginObject();
    json.text("question", QString(wordFor(question)));
    json.key("value");
    if (isYesOrNo(question) && answer.value)
        json.boolean(*answer.value != 0.0);
    else
        json.number(answer.value);
    json.number("against", answer.against);
    json.word("advises", answer.advises);
    json.endObject();
}

void writeAdvice(JsonWriter &json, const QList<PlaceAdvice> &advice)
{
    json.key("advice");
    json.beginObject();
    for (const PlaceAdvice &one : advice) {
        const std::optional<PlaceQuestion> because = one.because();
        json.key(one.group);
        json.beginObject();
        json.word("recommended", one.recommended());
        json.text("because", because ? std::optional(QString(wordFor(*because))) : std::nullopt);
        json.key("answers");
        json.beginList();
        for (const PlaceQuestion question : kPlaceQuestions)
            writeAnswer(json, question, one.answer(question));
        json.endList();
        json.endObject();
    }
    json.endObject();
}

void writeSwings(JsonWriter &json, const QList<CostSwing> &swings)
{
    json.key("sensitivity");
    json.beginObject();
    for (const CostSwing &swing : swings) {
        json.key(swing.path);
        json.beginObject();
        json.number("low", swing.low);
        json.number("high", swing.high);
        json.endObject();
    }
    json.endObject();
}

} // namespace

void writeCost(JsonWriter &json, const Evaluation &evaluation, const CostAnswers *answers)
{
    const CostFigures &cost = evaluation.cost;
    json.key("cost");
    json.beginObject();
    json.text("currency", evaluation.plan.settings.currency);
    json.key("missing");
    json.texts(cost.missing);
    json.number("owning_overtakes_month",
                cost.owningOvertakesMonth ? std::optional<double>(*cost.owningOvertakesMonth)
                                          : std::nullopt);
    json.key("by_accelerator");
    json.beginObject();
    for (auto one = cost.byAccelerator.cbegin(); one != cost.byAccelerator.cend(); ++one) {
        json.key(one.key());
        writeAccelerator(json, *one);
    }
    json.endObject();
    json.key("strategies");
    json.beginObject();
    for (const Strategy strategy : kStrategies) {
        json.key(QString(wordFor(strategy)));
        writeStrategy(json, cost.of(strategy));
    }
    json.endObject();
    writeTransport(json, cost.transport);
    if (answers != nullptr) {
        writeAdvice(json, answers->advice);
        writeSwings(json, answers->swings);
    }
    json.endObject();
}

} // namespace kf
