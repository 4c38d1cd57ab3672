// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/units.h"
#include "core/report/sections.h"

#include <algorithm>

namespace kf {

namespace {

/// Collects the rows figure, value, unit.
class SummaryRows {
public:
    void text(const char *figure, const QString &value)
    {
        m_rows += {QString::fromLatin1(figure), value, Cell()};
    }
    void number(const QString &figure, const Cell &value, const char *unit)
    {
        m_rows += {figure, value, QString::fromLatin1(unit)};
    }
    void number(const char *figure, const Cell &value, const char *unit)
    {
        number(QString::fromLatin1(figure), value, unit);
    }
    const QList<QList<Cell>> &rows() const { return m_rows; }

private:
    QList<QList<Cell>> m_rows;
};

void addPlan(SummaryRows &rows, const Evaluation &evaluation)
{
    const Settings &settings = evaluation.plan.settings;
    rows.text("name", settings.name);
    rows.text("organisation", settings.organisation.value_or(QString()));
    rows.text("start", settings.start.toString());
    rows.text("time_zone", settings.timeZone);
    rows.number("horizon", double(settings.horizonMonths), "months");
    rows.text("scenario", evaluation.question.scenario);
    rows.number("month", double(evaluation.question.demandMonth()), "months");
}

void addDemand(SummaryRows &rows, const Evaluation &evaluation)
{
    const DemandFigures &demand = evaluation.demand;
    const DemandSum &total = demand.total;
    const GrowthFigures &growth = evaluation.growth;
    rows.number("peak", cellIfKnown(total.peak, total.known()), "GPUs");
    rows.number("peak_over_year", cellIfKnown(demand.peakOverYear.peak, total.known()), "GPUs");
    rows.number("peak_in_12_months", growth.known ? cell(growth.peakIn12Months) : Cell(), "GPUs");
    rows.number("required", cellAt(growth.required, 0, growth.known), "GPUs");
    rows.number("required_at_size_month",
                cellAt(growth.required, growth.sizeAtMonth, growth.known),
                "GPUs");
    rows.number("gpu_hours_per_year", total.known() ? cell(total.gpuHoursPerYear) : Cell(), "h");
    rows.number("mean_utilisation_of_peak",
                total.known() ? cell(total.meanUtilisationOfPeak) : Cell(),
                "share");
}

void addStorageAndTopology(SummaryRows &rows, const Evaluation &evaluation)
{
    const StorageFigures &storage = evaluation.storage;
    rows.number("storage_total", cellAt(storage.total, 0, storage.known), "GB");
    rows.number("storage_provision_at_size_month",
                cellAt(storage.provision, evaluation.growth.sizeAtMonth, storage.known),
                "GB");
    const TopologyTotals &totals = evaluation.topology.totals;
    rows.number("racks", double(totals.racks), "count");
    rows.number("devices", double(totals.devices), "count");
    rows.number("placed_gpus", totals.gpus, "GPUs");
    rows.number("power", totals.powerW, "W");
    rows.number("heat", btuPerHour(totals.heatW), "BTU/h");
    rows.number("weight", totals.weightKg, "kg");
}

void addFindings(SummaryRows &rows, const QList<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return double(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.severity == severity && !finding.accepted;
        }));
    };
    rows.number("errors", count(Severity::Error), "count");
    rows.number("warnings", count(Severity::Warning), "count");
    rows.number("advice", count(Severity::Advice), "count");
}

} // namespace

ReportSection summarySection(const Evaluation &evaluation)
{
    SummaryRows rows;
    addPlan(rows, evaluation);
    addDemand(rows, evaluation);
    addStorageAndTopology(rows, evaluation);
    addFindings(rows, evaluation.findings);
    const Table table{QStringLiteral("summary"),
                      ReportText::tr("Summary"),
                      {{QStringLiteral("figure"), ReportText::tr("Figure"), Unit::None},
                       {QStringLiteral("value"), ReportText::tr("Value"), Unit::None},
                       {QStringLiteral("unit"), ReportText::tr("Unit"), Unit::None}},
                      rows.rows()};
    return {QStringLiteral("summary"), ReportText::tr("Summary"), {table}};
}

} // namespace kf
