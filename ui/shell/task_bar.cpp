// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kf {

namespace {

constexpr int kPatienceMilliseconds = 100; ///< what takes less shows nothing
constexpr int kProgressCharacters = 18;
constexpr int kProgressSteps = 1000;

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * kProgressCharacters);
    m_cancel->setToolTip(tr("Give this up and keep everything as it was"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, &TaskBar::giveUp);
    // A status bar keeps room for its tallest widget, hidden or not.
    m_cancel->setProperty("inline", true);
    hide();
}

int TaskBar::begin(const QString &what, const std::function<void()> &giveUp)
{
    if (m_tasks.isEmpty())
        m_patience.start();
    m_tasks.append({++m_lastNumber, what, giveUp});
    present();
    return m_lastNumber;
}

void TaskBar::setProgress(int task, double share)
{
    for (Task &each : m_tasks) {
        if (each.number == task)
            each.share = share;
    }
    present();
}

void TaskBar::end(int task)
{
    m_tasks.removeIf([task](const Task &each) { return each.number == task; });
    if (!m_tasks.isEmpty())
        return present();
    m_patience.stop();
    hide();
}

void TaskBar::present()
{
    if (m_tasks.isEmpty())
        return;
    const Task &task = m_tasks.last();
    m_what->setText(task.what);
    m_progress->setRange(0, task.share < 1.0 ? kProgressSteps : 0);
    m_progress->setValue(int(task.share * kProgressSteps));
    m_cancel->setVisible(task.giveUp != nullptr);
    m_cancel->setEnabled(!task.isGivenUp);
}

void TaskBar::giveUp()
{
    if (m_tasks.isEmpty())
        return;
    m_tasks.last().isGivenUp = true;
    const std::function<void()> giveUp = m_tasks.last().giveUp;
    present();
    giveUp(); // which may end the task
}

} // namespace kf

#include "moc_task_bar.cpp"
