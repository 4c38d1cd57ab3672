// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/topology/topology_sheets.h"

#include "core/plan/edits/rack_types.h"
#include "core/words/choice_words.h"
#include "ui/pages/topology/topology_columns.h"
#include "ui/pages/topology/topology_lists.h"

namespace kf {

namespace {

using namespace sheets;

QList<Choice> rackTypeChoices(const Plan &plan)
{
    QList<Choice> choices;
    for (const RackType &type : plan.topology.rackTypes)
        choices.append({type.id, type.name.value_or(type.id)});
    return choices;
}

QList<Choice> redundancyChoices()
{
    QList<Choice> choices;
    for (const Redundancy each : {Redundancy::None, Redundancy::NPlus1, Redundancy::TwoN})
        choices.append({QString(wordFor(each)), redundancyText(each)});
    return choices;
}

QList<Field<RackTypeRow>> rackTypeFields()
{
    using Its = RackTypeRow;
    const auto kilowatts = [](const QString &title, std::optional<double> RackType::*number) {
        return optionalField(
            inUnit(numberColumn(title, RackTypeSheet::tr("Empty: no limit of its own")),
                   Unit::Watts,
                   kKilo),
            &Its::type,
            number,
            kWattsPerKilowatt);
    };
    return {
        nameField(RackTypeSheet::tr("Rack type"), &Its::type),
        countField(RackTypeSheet::tr("Racks"), &Its::racks),
        {inUnit(numberColumn(RackTypeSheet::tr("Height, U"), {}, 9), Unit::RackUnits),
         [](const Its &row) { return GridValue(double(row.type.heightU)); },
         [](Its &row, const GridValue &value) {
             return takeWhole(row.type.heightU, value);
         }},
        {choiceColumn(RackTypeSheet::tr("Redundancy"),
                      RackTypeSheet::tr("What the power limit keeps back"),
                      20),
         [](const Its &row) { return GridValue(QString(wordFor(row.type.redundancy))); },
         [](Its &row, const GridValue &value) {
             row.type.redundancy =
                 enumFromWord<Redundancy>(textIn(value).toLatin1()).value_or(Redundancy::None);
             return Result<>();
         },
         redundancyChoices},
        kilowatts(RackTypeSheet::tr("Power, kW"), &RackType::powerLimitW),
        kilowatts(RackTypeSheet::tr("Air heat, kW"), &RackType::heatLimitW),
        kilowatts(RackTypeSheet::tr("Liquid, kW"), &RackType::liquidLimitW),
        optionalField(inUnit(numberColumn(RackTypeSheet::tr("Airflow, m\u00b3/h"), {}, 13),
                             Unit::CubicMetresPerHour),
                      &Its::type,
                      &RackType::airflowLimitM3PerH),
        optionalField(inUnit(numberColumn(RackTypeSheet::tr("Weight, kg"),
                                          RackTypeSheet::tr("What it carries")),
                             Unit::Kilograms),
                      &Its::type,
                      &RackType::weightLimitKg),
        numberField(
            inUnit(numberColumn(RackTypeSheet::tr("Own, kg"), RackTypeSheet::tr("Empty rack")),
                   Unit::Kilograms),
            &Its::type,
            &RackType::ownWeightKg),
        numberField(inUnit(numberColumn(RackTypeSheet::tr("Width, mm"), {}), Unit::Metres, kMilli),
                    &Its::type,
                    &RackType::outerWidthMm),
        numberField(inUnit(numberColumn(RackTypeSheet::tr("Depth, mm"), {}), Unit::Metres, kMilli),
                    &Its::type,
                    &RackType::outerDepthMm)};
}

QList<Field<FeedRow>> feedFields(PlanDocument &document)
{
    return {
        parentField<FeedRow>(FeedSheet::tr("Rack type"),
                             &FeedRow::type,
                             [&document] { return rackTypeChoices(document.plan()); }),
        {textColumn(FeedSheet::tr("Feed"), 14),
         [](const FeedRow &row) { return GridValue(row.feed.name); },
         [](FeedRow &row, const GridValue &value) {
             row.feed.name = textIn(value);
             return Result<>();
         }},
        {choiceColumn(FeedSheet::tr("Side"), FeedSheet::tr("By its name where none is given"), 10),
         [](const FeedRow &row) {
             return GridValue(row.feed.side ? QString(wordFor(*row.feed.side)) : QString());
         },
         [](FeedRow &row, const GridValue &value) {
             row.feed.side = enumFromWord<FeedSide>(textIn(value).toLatin1());
             return Result<>();
         },
         [] {
             return QList<Choice>{{QString(), FeedSheet::tr("by name")},
                                  {QStringLiteral("A"), QStringLiteral("A")},
                                  {QStringLiteral("B"), QStringLiteral("B")}};
         }},
        optionalField(inWords(numberColumn(FeedSheet::tr("Volts"), {}, 7), {QStringLiteral("V")}),
                      &FeedRow::feed,
                      &Feed::volts),
        optionalField(inWords(numberColumn(FeedSheet::tr("Amps"), {}, 7), {QStringLiteral("A")}),
                      &FeedRow::feed,
                      &Feed::amps),
        {choiceColumn(FeedSheet::tr("Phases"), {}, 8),
         [](const FeedRow &row) { return GridValue(QString::number(row.feed.phases)); },
         [](FeedRow &row, const GridValue &value) {
             row.feed.phases = textIn(value) == QLatin1String("3") ? 3 : 1;
             return Result<>();
         },
         [] {
             return QList<Choice>{{QStringLiteral("1"), QStringLiteral("1")},
                                  {QStringLiteral("3"), QStringLiteral("3")}};
         }},
        numberField(numberColumn(FeedSheet::tr("Power factor"), {}, 12),
                    &FeedRow::feed,
                    &Feed::powerFactor),
        numberField(numberColumn(FeedSheet::tr("Derating"),
                                 FeedSheet::tr("0.8 for continuous load by NEC, 1 by IEC")),
                    &FeedRow::feed,
                    &Feed::derating)};
}

} // namespace

RackTypeSheet::RackTypeSheet(PlanDocument &document, QObject *parent)
    : FieldsModel(document, parent)
{
    setList(rackTypeList());
    setFields(rackTypeFields());
}

void RackTypeSheet::present(const Plan &plan)
{
    showRows(rowsIn(plan));
}

Result<Plan>
RackTypeSheet::replaced(Plan plan, const RackTypeRow &before, const RackTypeRow &after) const
{
    return replaceRackType(std::move(plan), before.key, after.type);
}

FeedSheet::FeedSheet(PlanDocument &document, Of which, QObject *parent)
    : FieldsModel(document, parent)
    , m_of(which)
{
    setList(feedList(m_only));
    auto fields = feedFields(document);
    if (which == Of::OneType)
        fields.removeFirst();
    setFields(fields);
}

void FeedSheet::present(const Plan &plan, const Id &only)
{
    m_only = only;
    showRows(rowsIn(plan));
}

QString FeedSheet::readOnlyReason(int row, int column) const
{
    if (m_of == Of::AllTypes && column == 0 && !isNewRow(row))
        return tr("A feed stays at its rack type.");
    return FieldsModel::readOnlyReason(row, column);
}

Result<Plan> FeedSheet::replaced(Plan plan, const FeedRow &before, const FeedRow &after) const
{
    return replaceFeed(std::move(plan), before.type, before.index, after.feed);
}

} // namespace kf

#include "moc_topology_sheets.cpp"
