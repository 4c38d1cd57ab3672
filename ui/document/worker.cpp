// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/worker.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace kf {

namespace {

constexpr int kMostFilesAtOnce = 8; ///< they wait for a disk, not for a processor

QThreadPool &poolOf(WorkPlace place)
{
    if (place == WorkPlace::Figures) {
        // It may paint, for which the application must live: it is waited for before that goes, and
        // has been told to stop by then.
        static const bool isWaitedFor = [] {
            qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
            return true;
        }();
        Q_UNUSED(isWaitedFor)
        return *QThreadPool::globalInstance();
    }
    // Never destroyed, which would wait: a reading that hangs was given up and may end with the
    // program. What writes is waited for by the window that started it.
    static auto *files = [] {
        auto *pool = new QThreadPool;
        pool->setMaxThreadCount(kMostFilesAtOnce);
        return pool;
    }();
    return *files;
}

} // namespace

void WorkControl::tell(double share)
{
    m_share = share;
    if (m_hasTold.exchange(true))
        return;
    const std::scoped_lock lock(m_mutex);
    if (m_worker == nullptr)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = m_run] { worker->hear(run); }, Qt::QueuedConnection);
}

void WorkControl::end()
{
    const std::scoped_lock lock(m_mutex);
    if (m_worker == nullptr)
        return;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, run = m_run] { worker->end(run); }, Qt::QueuedConnection);
}

WorkerBase::WorkerBase(WorkPlace place, QObject *parent) : QObject(parent), m_pool(poolOf(place)) {}

WorkerBase::~WorkerBase()
{
    letGo();
}

void WorkerBase::launch(const std::function<void(WorkControl &)> &work)
{
    const bool wasRunning = isRunning();
    m_control = std::make_shared<WorkControl>();
    m_control->m_worker = this;
    m_control->m_run = ++m_runs;
    m_pool.start([control = m_control, work] {
        work(*control);
        control->end();
    });
    if (!wasRunning)
        Q_EMIT runningChanged(true);
}

void WorkerBase::stop()
{
    if (m_control)
        m_control->m_shouldStop = true;
}

void WorkerBase::cancel()
{
    if (!m_control)
        return;
    letGo();
    m_control.reset();
    dropWaiting();
    Q_EMIT runningChanged(false);
}

void WorkerBase::letGo()
{
    if (!m_control)
        return;
    stop();
    const std::scoped_lock lock(m_control->m_mutex);
    m_control->m_worker = nullptr;
}

void WorkerBase::hear(quint64 run)
{
    if (!m_control || m_control->m_run != run)
        return;
    m_control->m_hasTold = false;
    Q_EMIT progressed(m_control->m_share);
}

void WorkerBase::end(quint64 run)
{
    if (!m_control || m_control->m_run != run)
        return;
    {
        // Taken once more, so that all the thread has written is seen here.
        const std::scoped_lock lock(m_control->m_mutex);
    }
    const bool isNewest = !isWaiting();
    takeAnswer(isNewest);
    if (!isNewest)
        return launchWaiting();
    m_control.reset();
    Q_EMIT runningChanged(false);
    Q_EMIT finished();
}

} // namespace kf

#include "moc_worker.cpp"
