// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of the workloads page: dragging, presets, copies, and whether they count.
#include "core/base/figures_kept.h"
#include "core/plan/edits/workloads.h"
#include "core/project/model_families.h"
#include "core/report/demand_source.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/work_words.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/panel.h"
#include "ui/pages/parts/segments.h"
#include "ui/pages/workloads/burst_dialog.h"
#include "ui/pages/workloads/service_time_dialog.h"
#include "ui/pages/workloads/serving_picture.h"
#include "ui/pages/workloads/source_switch.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace kf {

namespace {

Hours hoursOf(const QList<double> &values)
{
    Hours hours{};
    std::copy_n(values.cbegin(), std::min<qsizetype>(values.size(), kHoursPerDay), hours.begin());
    return hours;
}

} // namespace

CurveView *WorkloadsPage::newCurve()
{
    auto *curve = new CurveView(context().theme);
    connect(curve, &ChartView::pictureFailed, this, [this](const QString &text) { tell(text); });
    connect(curve, &CurveView::pasteRefused, this, [this](const QString &text) { tell(text); });
    connect(curve,
            &CurveView::valuesWanted,
            this,
            [this](const QList<double> &values, CurveMotion motion) {
                setCurve(tr("Change curve"), byLocalClock(values, shownShift()), motion);
            });
    return curve;
}

void WorkloadsPage::buildCurveTools()
{
    m_source = new Segments(tr("Demand of the group"));
    m_source->setTexts({tr("Demand typed"), tr("Demand derived")});
    m_source->setToolTip(tr("Where the demand of the workload's group comes from: cells that are "
                            "typed on the demand sheet, or its workloads"));
    m_curve = new QPushButton(tr("&Curve"));
    m_curve->setToolTip(tr("Shapes of a day, and curves of others; the largest hour stays what it "
                           "is"));
    auto *menu = new QMenu(m_curve);
    for (const DayShape shape :
         {DayShape::OfficeHours, DayShape::FollowTheSun, DayShape::Nightly, DayShape::Flat})
        menu->addAction(choiceText(shape), this, [this, shape] { usePreset(shape); });
    menu->addSeparator();
    QMenu *copies = menu->addMenu(tr("Copy &curve from"));
    connect(copies, &QMenu::aboutToShow, this, [this, copies] { fillCopyMenu(*copies); });
    m_curve->setMenu(menu);
    m_picture->corner()->addWidget(m_source);
    m_picture->corner()->addWidget(m_curve);
    connect(m_source, &Segments::chosenChanged, this, [this](int index) {
        switchSource(index == 1 ? DemandSource::Workloads : DemandSource::Manual);
    });
}

QList<double> WorkloadsPage::curve() const
{
    const CurveView &shown = view() == View::Exploratory ? *m_share : m_servingPicture->requests();
    return shown.spec().series.isEmpty()
               ? QList<double>()
               : byLocalClock(shown.spec().series.constFirst().values, shownShift());
}

std::optional<double> WorkloadsPage::gpusOfSelected() const
{
    const QHash<Id, ServingDayFigures> days = servingDays(*figures(), dayType());
    const auto day = days.constFind(selectedIn(View::Serving));
    return day == days.cend() ? std::nullopt : std::optional(day->gpus);
}

void WorkloadsPage::setCurve(const QString &label, const QList<double> &values, CurveMotion motion)
{
    // A curve that is only tried is not the one to change: it is put back first.
    if (motion == CurveMotion::Begins) {
        m_ignoresDrag = m_tried != nullptr;
        if (m_ignoresDrag) {
            dropTried();
            tell(tr("What was only tried is put back: this is the curve of the plan again"));
        }
    }
    if (m_ignoresDrag)
        return;
    if (motion == CurveMotion::Begins) {
        m_gesture = Gesture{context().document.revision() + 1};
        m_gpusBefore = gpusOfSelected();
    }
    const Id id = selectedIn(view());
    const Hours hours = hoursOf(values);
    if (view() == View::Exploratory) {
        edit(
            label,
            [&](Plan plan) { return setActiveShare(std::move(plan), id, hours); },
            m_gesture);
        return;
    }
    const Id day = plan().demand.dayTypes.value(dayType()).id;
    edit(
        label, [&](Plan plan) { return setRates(std::move(plan), id, day, hours); }, m_gesture);
}

/// Beside the value that is dragged: how many GPUs more or less that makes.
void WorkloadsPage::showConsequence()
{
    CurveView &requests = m_servingPicture->requests();
    if (!requests.isDragging() || !m_gpusBefore)
        return;
    const std::optional<double> now = gpusOfSelected();
    if (!now)
        return;
    const double more = *now - *m_gpusBefore;
    const QString gpus =
        amountText(Amount{std::abs(more), Unit::Gpus}, Digits::Short, context().wording);
    requests.setConsequence(more == 0.0 ? tr("no GPU more") : signedText(gpus, more < 0.0));
}

/// Another shape of the day; the largest hour stays what it is.
void WorkloadsPage::usePreset(DayShape shape)
{
    const QList<double> now = curve();
    if (now.isEmpty())
        return;
    const double peak = std::max(peakOf(hoursOf(now)), 0.0);
    const double wanted = peak > 0.0 ? peak : 1.0;
    setCurve(tr("Use preset"), asList(scaledTo(shapeOf(shape), wanted)), CurveMotion::Begins);
}

/// Curves of other workloads and of groups, scaled to the largest hour of this one.
void WorkloadsPage::fillCopyMenu(QMenu &menu)
{
    menu.clear();
    const double peak = peakOf(hoursOf(curve()));
    const Id day = plan().demand.dayTypes.value(dayType()).id;
    const auto add = [&](const QString &name, const Hours &hours) {
        if (peakOf(hours) <= 0.0)
            return;
        menu.addAction(name, this, [this, hours, peak] {
            setCurve(tr("Copy curve"),
                     asList(scaledTo(hours, peak > 0.0 ? peak : 1.0)),
                     CurveMotion::Begins);
        });
    };
    for (const Shared<ServingWorkload> &work : plan().workloads.serving)
        add(work->id, ratesOf(work->requestsPerS, day));
    for (const Shared<ExploratoryWorkload> &work : plan().workloads.exploratory)
        add(work->id, work->activeShare);
    menu.addSeparator();
    // The cells that count: of a derived group those of its workloads, not what was typed before.
    const QHash<Id, QString> names = groupNames(plan());
    for (const Shared<GroupFigures> &group : figures()->demand.groups)
        add(names.value(group->id, group->id), group->local.value(dayType()));
    menu.addSeparator();
    CurveView &shown = view() == View::Exploratory ? *m_share : m_servingPicture->requests();
    menu.addAction(tr("Clipboard"), this, [&shown] { shown.pasteCurve(); });
}

const Group *WorkloadsPage::groupOfSelected() const
{
    const Id id = selectedIn(view());
    Id group;
    const auto look = [&](const auto &all) {
        for (const auto &work : all) {
            if (work->id == id)
                group = work->group;
        }
    };
    const Workloads &all = plan().workloads;
    if (view() == View::Serving)
        look(all.serving);
    else if (view() == View::Scheduled)
        look(all.scheduled);
    else
        look(all.exploratory);
    for (const Shared<Group> &one : plan().demand.groups) {
        if (one->id == group)
            return &*one;
    }
    return nullptr;
}

void WorkloadsPage::showSource()
{
    const Group *group = groupOfSelected();
    m_source->setEnabled(group != nullptr);
    m_source->choose(group != nullptr && group->source == DemandSource::Workloads ? 1 : 0);
    const bool hasCurve = view() != View::Scheduled && !curve().isEmpty();
    m_curve->setVisible(view() != View::Scheduled);
    m_curve->setEnabled(hasCurve);
}

/// The burstiness of the selected service from its arrival times.
void WorkloadsPage::measureBurst()
{
    BurstDialog dialog(context().theme, context().wording, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.burst())
        return;
    const Id id = selectedIn(View::Serving);
    constexpr int kFigures = 3; // as the dialog says it: more is not known from any sample
    const double burstiness = withFigures(dialog.burst()->burstiness(), kFigures);
    edit(tr("Measure burstiness"),
         [&](Plan plan) { return setBurstiness(std::move(plan), id, burstiness); });
}

/// A service time that others have measured, for the selected service.
void WorkloadsPage::takeServiceTime()
{
    const Id id = selectedIn(View::Serving);
    const CatalogView catalog(plan().catalog, context().catalog);
    ServiceTimeDialog dialog(context().theme,
                             serviceTimeOffers(plan(), catalog, modelFamilies(), id),
                             context().wording,
                             this);
    if (dialog.exec() != QDialog::Accepted || !dialog.chosen())
        return;
    const ServiceTimeOffer offer = *dialog.chosen();
    edit(tr("Take service time"),
         [&](Plan plan) { return withServiceTime(std::move(plan), id, offer); });
}

void WorkloadsPage::switchSource(DemandSource source)
{
    const Group *group = groupOfSelected();
    if (group == nullptr || group->source == source)
        return;
    const Id id = group->id;
    SourceSwitch question(context().theme,
                          demandSources(*figures(), id, dayType(), context().wording),
                          group->name,
                          source,
                          context().wording,
                          this);
    if (question.exec() == QDialog::Accepted)
        edit(source == DemandSource::Workloads ? tr("Derive demand") : tr("Type demand"),
             [&](Plan plan) { return setDemandSource(std::move(plan), id, source); });
    showSource();
}

} // namespace kf
