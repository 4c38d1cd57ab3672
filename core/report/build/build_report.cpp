// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build/build_report.h"

#include "core/evaluate/cost_studies.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/studies.h"
#include "core/report/build/cells.h"
#include "core/report/build/parts.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

#include <array>
#include <memory>

namespace kf {

namespace {

struct PartMaker {
    const char *id;
    QString (*title)();
    QList<Block> (*make)(const PartInput &input);
};

const auto &partMakers()
{
    static const std::array kMakers{
        PartMaker{"summary", [] { return ReportText::tr("Summary"); }, summaryPart},
        PartMaker{"demand", [] { return ReportText::tr("GPU demand"); }, demandPart},
        PartMaker{"growth", [] { return ReportText::tr("Growth"); }, growthPart},
        PartMaker{"scenarios", [] { return ReportText::tr("Scenarios"); }, scenariosPart},
        PartMaker{"workloads", [] { return ReportText::tr("Workloads"); }, workloadsPart},
        PartMaker{"storage", [] { return ReportText::tr("Storage"); }, storagePart},
        PartMaker{"racks", [] { return ReportText::tr("Racks"); }, racksPart},
        PartMaker{"fabric", [] { return ReportText::tr("Networks"); }, fabricPart},
        PartMaker{"cables", [] { return ReportText::tr("Cables"); }, cablesPart},
        PartMaker{"bill", [] { return ReportText::tr("Bill of materials"); }, billPart},
        PartMaker{"cost", [] { return ReportText::tr("Placement and cost"); }, costPart},
        PartMaker{"platform", [] { return ReportText::tr("Platform"); }, platformPart},
        PartMaker{"findings", [] { return ReportText::tr("Findings"); }, findingsPart},
        PartMaker{"assumptions", [] { return ReportText::tr("Assumptions"); }, assumptionsPart}};
    return kMakers;
}

ReportMeta metaOf(const Evaluation &figures, const ReportSetting &setting)
{
    const Settings &settings = figures.plan.settings;
    ReportMeta meta;
    meta.plan = settings.name;
    meta.description = settings.description.value_or(QString());
    if (settings.organisation)
        meta.people.append(*settings.organisation);
    meta.people.append(settings.authors);
    meta.span =
        ReportText::tr("%1 to %2")
            .arg(monthText(figures.plan, 0), monthText(figures.plan, settings.horizonMonths));
    meta.scenario = nameOf(figures.plan, IdKind::Scenario, figures.question.scenario);
    meta.version = setting.version;
    meta.date = setting.date;
    meta.paper = settings.report.paper;
    return meta;
}

} // namespace

ReportAnswers answersForReport(const Evaluation &figures, const Catalog &catalog)
{
    const Plan &plan = figures.plan;
    ReportAnswers answers{
        {},
        peaksOfYear(plan, catalog, figures.question, &figures),
        std::get<ServiceByMonth::Answer>(answerTo(ServiceByMonth{}, plan, catalog)),
        placeAdvices(figures, catalog),
        costSwings(figures, catalog),
        equipmentCash(figures, catalog)};
    if (plan.scenarios.scenarios.isEmpty())
        return answers;
    QList<Id> ids{kBaseScenario};
    for (const Scenario &scenario : plan.scenarios.scenarios)
        ids.append(scenario.id);
    for (const Id &id : ids)
        answers.scenarios.append(
            std::make_shared<const Evaluation>(evaluate(plan, catalog, {id}, &figures)));
    return answers;
}

Report makeReport(const Evaluation &figures,
                  const Catalog &catalog,
                  const ReportAnswers &answers,
                  const ReportSetting &setting)
{
    const PartInput input{figures,
                          figures.plan,
                          catalog,
                          CatalogView(figures.plan.catalog, catalog),
                          answers,
                          setting.wording,
                          setting.sentences ? *setting.sentences : setting.wording,
                          setting.eachFinding};
    const QList<QString> chosen = chosenParts(figures.plan);
    Report report{metaOf(figures, setting), {}};
    for (const PartMaker &maker : partMakers()) {
        const QString id = QString::fromLatin1(maker.id);
        if (setting.everyPart || chosen.contains(id))
            report.parts.append({id, maker.title(), maker.make(input)});
    }
    return report;
}

Report reportOf(const Evaluation &figures, const Catalog &catalog, const ReportSetting &setting)
{
    return makeReport(figures, catalog, answersForReport(figures, catalog), setting);
}

QList<PartName> reportParts()
{
    QList<PartName> names;
    for (const PartMaker &maker : partMakers())
        names.append({QString::fromLatin1(maker.id), maker.title()});
    return names;
}

QList<QString> chosenParts(const Plan &plan)
{
    const std::optional<QList<QString>> &wanted = plan.settings.report.sections;
    QList<QString> ids;
    for (const PartName &part : reportParts()) {
        if (!wanted || wanted->contains(part.id))
            ids.append(part.id);
    }
    return ids;
}

} // namespace kf
