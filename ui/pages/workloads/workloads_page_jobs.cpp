// SPDX-License-Identifier: GPL-3.0-or-later
// The night of the workloads page: jobs in their lanes, moved by hand or all together.
#include "core/base/day.h"
#include "core/plan/edits/workloads.h"
#include "core/report/work_charts.h"
#include "core/report/work_days.h"
#include "ui/grid/grid_view.h"
#include "ui/pages/parts/current_row.h"
#include "ui/pages/workloads/workloads_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kf {

namespace {

constexpr int kNameDigits = 16; ///< room for the names of groups

ScheduledWorkload movedPart(ScheduledWorkload work, JobPart part, int minutes)
{
    switch (part) {
    case JobPart::Start:
        work.start = startWithin(work, {minutes});
        break;
    case JobPart::Duration:
        work.durationH = double(minutes) / kMinutesPerHour;
        break;
    case JobPart::NotBefore:
        work.notBefore = TimeOfDay{minutes};
        break;
    case JobPart::FinishBy:
        work.finishBy = TimeOfDay{minutes};
        break;
    }
    return work;
}

} // namespace

QWidget *WorkloadsPage::buildJobs()
{
    auto *jobs = new QWidget;
    auto *column = new QVBoxLayout(jobs);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *flat = new QPushButton(tr("As fl&at as possible"));
    flat->setToolTip(tr("Moves jobs within their windows so that the largest share of the supply "
                        "becomes as small as it can"));
    auto *late = new QPushButton(tr("As la&te as possible"));
    late->setToolTip(tr("Each job starts as late as it can without raising that share"));
    m_gain = new QLabel;
    m_gain->setWordWrap(true);
    m_keep = new QPushButton(tr("&Keep"));
    m_putBack = new QPushButton(tr("Put &back"));
    row->addWidget(flat);
    row->addWidget(late);
    row->addWidget(m_gain, 1);
    row->addWidget(m_keep);
    row->addWidget(m_putBack);
    column->addLayout(row);
    m_lanes = new JobLanes(context().theme);
    m_lanes->setAxisDigits(kNameDigits);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_lanes);
    m_lanes->setAutoFillBackground(false); // on the surface of the panel
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll);
    m_jobs = newChart();
    m_jobs->setAxisDigits(kNameDigits);
    auto *below = new QVBoxLayout;
    below->addWidget(m_jobs);
    column->addLayout(below, 1);
    // The hours stand below those of the lanes, whether these scroll or not.
    const QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, [below, bar](int first, int last) {
        below->setContentsMargins(0, 0, last > first ? bar->sizeHint().width() : 0, 0);
    });
    connect(flat, &QPushButton::clicked, this, [this] { offer(FlatteningWish::Flat); });
    connect(late, &QPushButton::clicked, this, [this] { offer(FlatteningWish::Late); });
    connect(m_keep, &QPushButton::clicked, this, &WorkloadsPage::keepOffer);
    connect(m_putBack, &QPushButton::clicked, this, &WorkloadsPage::putBack);
    connect(m_lanes, &JobLanes::moveWanted, this, &WorkloadsPage::moveJob);
    connect(m_lanes, &JobLanes::addWanted, this, &WorkloadsPage::addHere);
    connect(m_lanes, &JobLanes::selectedChanged, this, [this](int job) {
        GridView &grid = *m_grids[int(View::Scheduled)];
        const auto cell = grid.activeCell();
        if (job >= 0 && (!cell || cell->row != job))
            grid.selectCell(job, cell ? cell->column : 0);
    });
    connect(m_lanes, &JobLanes::deleteWanted, this, [this](int job) {
        const Id id = plan().workloads.scheduled[job]->id;
        edit(tr("Delete job"),
             [&](Plan plan) { return deleteWork<ScheduledWorkload>(std::move(plan), {id}); });
    });
    return jobs;
}

void WorkloadsPage::showJobs()
{
    const Wording &wording = context().wording;
    QList<LaneJob> jobs = laneJobs(plan(), *figures(), dayType(), wording);
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const qsizetype offered = m_offer ? m_offer->jobs.indexOf(jobs[i].id) : -1;
        if (offered >= 0)
            jobs[i].ghost = withinDay(m_offer->starts[offered].minutes +
                                      shiftOf(*figures(), plan().workloads.scheduled[i]->group));
    }
    m_lanes->present(jobs);
    m_lanes->select(currentRow(*m_grids[int(View::Scheduled)]).value_or(-1));
    m_jobs->show(jobsChart(shownFigures(), dayType(), wording), wording);
    m_keep->setVisible(m_offer && !m_offer->jobs.isEmpty());
    m_putBack->setVisible(m_offer.has_value());
}

void WorkloadsPage::moveJob(int index, JobPart part, int minutes, JobMotion motion)
{
    if (index >= plan().workloads.scheduled.size())
        return;
    if (motion == JobMotion::Begins)
        m_gesture = Gesture{context().document.revision() + 1};
    const ScheduledWorkload &job = *plan().workloads.scheduled[index];
    const int local =
        part == JobPart::Duration ? minutes : withinDay(minutes - shiftOf(*figures(), job.group));
    const ScheduledWorkload moved = movedPart(job, part, local);
    edit(
        tr("Move job"),
        [&moved](Plan plan) { return replaceWork(std::move(plan), moved.id, moved); },
        m_gesture);
}

/// Shows other starts; nothing changes before they are kept.
void WorkloadsPage::offer(FlatteningWish wish)
{
    m_offer = flattenedJobs(*figures(), context().catalog, wish);
    m_offeredFor = plan().workloads.scheduled;
    m_gain->setText(flatteningText(*m_offer, wish, context().wording));
    showPictures();
}

void WorkloadsPage::keepOffer()
{
    if (!m_offer)
        return;
    const Flattening kept = *m_offer;
    putBack();
    edit(tr("Move jobs"), [&kept](Plan plan) { return withStarts(std::move(plan), kept); });
}

/// An offer that nobody kept and a what-if go with the page.
void WorkloadsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    dropTried();
}

void WorkloadsPage::putBack()
{
    m_offer.reset();
    m_gain->clear();
    showPictures();
}

} // namespace kf
