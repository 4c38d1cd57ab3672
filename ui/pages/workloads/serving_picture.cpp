// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workloads/serving_picture.h"

#include "core/report/work_charts.h"
#include "ui/charts/curve_view.h"

#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kLeastLines = 3; ///< of a strip, where the window is low
constexpr int kAxisDigits = 5; ///< so that the strips stand below each other

} // namespace

ServingPicture::ServingPicture(CurveView *requests,
                               ChartView *replicas,
                               ChartView *wait,
                               QWidget *parent)
    : QWidget(parent)
    , m_requests(requests)
    , m_replicas(replicas)
    , m_wait(wait)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_requests, 4);
    column->addWidget(m_replicas, 3);
    column->addWidget(m_wait, 3);
    const QList<ChartView *> strips{m_requests, m_replicas, m_wait};
    for (ChartView *strip : strips) {
        strip->setAxisDigits(kAxisDigits);
        strip->setMinimumHeight(kLeastLines * strip->fontMetrics().height());
        // One crosshair for one hour: it stands in all strips.
        connect(strip, &ChartView::crosshairChanged, this, [strips, strip](int hour) {
            for (ChartView *other : strips) {
                if (other != strip)
                    other->setCrosshair(hour);
            }
        });
    }
}

void ServingPicture::present(const Plan &plan,
                             const Evaluation &figures,
                             const Id &serving,
                             qsizetype dayType,
                             int shiftMinutes,
                             const Wording &wording)
{
    const auto show = [&](ChartView &strip, const ChartSpec &local) {
        strip.show(byPlanClock(local, shiftMinutes), wording);
    };
    show(*m_requests, requestsChart(plan, serving, plan.demand.dayTypes.value(dayType).id));
    show(*m_replicas, replicasChart(figures, serving, dayType, wording));
    show(*m_wait, waitChart(figures, serving, dayType, wording));
}

} // namespace kf

#include "moc_serving_picture.cpp"
