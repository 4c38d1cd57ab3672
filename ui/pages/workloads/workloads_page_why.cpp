// SPDX-License-Identifier: GPL-3.0-or-later
// What the workloads page says of the selected row, and the ways from there to its cells.
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/report/work_reasons.h"
#include "core/words/time_words.h"
#include "ui/charts/chart_view.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/parts/facts.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/parts/why_of_row.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>

namespace kf {

namespace {

/// The cell of a factor that a person typed; the first of the row for everything else.
int servingColumn(const QString &field)
{
    static const QHash<QString, int> columns{
        {QStringLiteral("group"), ServingSheet::GroupColumn},
        {QStringLiteral("requests_per_s"), ServingSheet::RateColumn},
        {QStringLiteral("service_time_s"), ServingSheet::ServiceColumn},
        {QStringLiteral("max_utilisation"), ServingSheet::UtilisationMaxColumn},
        {QStringLiteral("wait_target_s"), ServingSheet::WaitTargetColumn},
        {QStringLiteral("wait_percentile"), ServingSheet::PercentileColumn},
        {QStringLiteral("burstiness"), ServingSheet::BurstinessColumn},
        {QStringLiteral("servers_per_replica"), ServingSheet::ConcurrencyColumn},
        {QStringLiteral("min_replicas"), ServingSheet::LeastColumn},
        {QStringLiteral("gpus_per_replica"), ServingSheet::GpusEachColumn}};
    return columns.value(field, ServingSheet::NameColumn);
}

int scheduledColumn(const QString &field)
{
    if (field == QLatin1String("gpus"))
        return ScheduledSheet::GpusColumn;
    return field == QLatin1String("finish_by") ? ScheduledSheet::DeadlineColumn
                                               : ScheduledSheet::NameColumn;
}

} // namespace

void WorkloadsPage::showReasons()
{
    QList<NamedFact> facts;
    const Id selected = selectedIn(view());
    const std::optional<CellPlace> cell = m_grids[int(View::Serving)]->activeCell();
    const bool isOfWait =
        view() == View::Serving && cell && cell->column == ServingSheet::WaitColumn;
    const QList<WorkReason> reasons =
        isOfWait ? servingWaitReasons(shownFigures(), selected, dayType(), context().wording)
        : view() == View::Serving
            ? servingReasons(shownFigures(), selected, dayType(), context().wording)
        : view() == View::Scheduled
            ? jobReasons(shownFigures(), selected, dayType(), context().wording)
            : peopleReasons(*figures(), selected, dayType(), context().wording);
    for (const WorkReason &reason : reasons)
        facts.append({reason.name, reason.value, reason.link});
    if (view() == View::Serving) {
        if (selected.isEmpty())
            facts.append({tr("The GPUs of the selected service are explained here."), {}, {}});
    } else if (view() == View::Scheduled) {
        facts += QList<NamedFact>{
            {tr("Every hour that a run touches counts its GPUs in full, once. A run may cross "
                "midnight."),
             {},
             {}},
            {tr("Jobs with both a first start and a deadline may move; starts are quarter "
                "hours of the clock."),
             {},
             {}}};
    } else {
        facts += QList<NamedFact>{
            {tr("People × GPUs/person × active share, hour by hour. Fractions of GPUs add up "
                "before they are rounded."),
             {},
             {}}};
    }
    const Group *group = groupOfSelected();
    if (group != nullptr && group->source == DemandSource::Manual)
        facts.prepend({tr("The demand of %1 is typed: what counts are the cells of the demand "
                          "sheet, not its workloads. \"Demand derived\" above the picture lets "
                          "them count.")
                           .arg(group->name),
                       {},
                       {}});
    m_reasons->setFacts(facts);
    const ChartSpec copies = view() == View::Serving
                                 ? copiesChart(shownPlan(),
                                               selectedIn(View::Serving),
                                               plan().demand.dayTypes.value(dayType()).id)
                                 : ChartSpec();
    m_copies->show(copies, context().wording);
    m_copies->setVisible(!copies.series.isEmpty());
    m_why->setTitle(isOfWait                  ? tr("Why this wait?")
                    : view() == View::Serving ? tr("Why so many?")
                                              : tr("What this assumes"));
}

void WorkloadsPage::showVerdict()
{
    const Id serving = selectedIn(View::Serving);
    const Wording &wording = context().wording;
    const Group *group = groupOfSelected();
    QString verdict =
        view() == View::Serving ? servingVerdict(shownFigures(), serving, dayType(), wording)
        : view() == View::Scheduled
            ? jobsVerdict(shownFigures(), dayType(), wording)
            : peopleVerdict(shownFigures(), selectedIn(View::Exploratory), dayType(), wording);
    if (view() != View::Scheduled && group != nullptr && group->source == DemandSource::Manual)
        verdict =
            verdict.isEmpty()
                ? tr("Does not count: the demand of %1 is typed").arg(group->name.toHtmlEscaped())
                : tr("%1 · does not count: the demand of %2 is typed")
                      .arg(verdict, group->name.toHtmlEscaped());
    m_verdict->setText(m_tried && !verdict.isEmpty() ? tr("What if: %1").arg(verdict) : verdict);
    const Id selected = selectedIn(view());
    const bool isPlan = view() == View::Scheduled || m_hours->chosen() == 0 || group == nullptr;
    const QString zone =
        isPlan ? plan().settings.timeZone : group->timeZone.value_or(plan().settings.timeZone);
    const QString day =
        view() == View::Scheduled || selected.isEmpty()
            ? tr("The day, %1", "city").arg(zoneText(zone))
            : tr("The day of %1, %2", "a workload, city").arg(selected, zoneText(zone));
    m_picture->setTitle(m_tried ? tr("What if: %1").arg(day) : day);
}

int WorkloadsPage::shownShift() const
{
    const Group *group = groupOfSelected();
    return m_hours->chosen() == 0 && group != nullptr ? shiftOf(*figures(), group->id) : 0;
}

bool WorkloadsPage::explainsRow() const
{
    const GridView &grid = *m_grids[int(view())];
    return grid.isAncestorOf(QApplication::focusWidget()) && currentRow(grid).has_value();
}

void WorkloadsPage::explainRow()
{
    showFacts(*m_why, *m_reasons);
}

bool WorkloadsPage::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_offer && view() == View::Scheduled &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        putBack();
        event->accept();
        return true;
    }
    return Page::event(event);
}

void WorkloadsPage::reveal(const QString &path)
{
    const QString kind = path.section(u'/', 1, 1);
    const Id id = path.section(u'/', 2, 2);
    const View place = kind == u"scheduled"     ? View::Scheduled
                       : kind == u"exploratory" ? View::Exploratory
                                                : View::Serving;
    showView(place);
    const auto rowOf = [&id](const auto &all) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i]->id == id)
                return int(i);
        }
        return -1;
    };
    const Workloads &all = plan().workloads;
    const int row = place == View::Serving     ? rowOf(all.serving)
                    : place == View::Scheduled ? rowOf(all.scheduled)
                                               : rowOf(all.exploratory);
    if (row < 0)
        return;
    const QString field = path.section(u'/', 3, 3);
    m_grids[int(place)]->selectCell(row,
                                    place == View::Serving     ? servingColumn(field)
                                    : place == View::Scheduled ? scheduledColumn(field)
                                                               : 0);
    m_grids[int(place)]->setFocus();
}

} // namespace kf
