// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_bar.h"

#include <QApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QtConcurrentRun>

namespace kf {

namespace {

constexpr int kPatienceMilliseconds = 100; ///< what takes less shows nothing
constexpr int kProgressCharacters = 18;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::Close:
        return true;
    default:
        return false;
    }
}

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * kProgressCharacters);
    m_cancel->setToolTip(tr("Give this up and keep everything as it was (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &TaskBar::givenUp);
    connect(this, &TaskBar::givenUp, this, [this] { m_givenUp = true; });
    // A status bar keeps room for its tallest widget, hidden or not.
    m_cancel->setProperty("inline", true);
    hide();
}

bool TaskBar::runWork(const QString &what, Ending ending, const std::function<void()> &work)
{
    m_what->setText(what);
    m_cancel->setVisible(ending == Ending::MayBeGivenUp);
    m_running = true;
    m_givenUp = false;
    QFutureWatcher<void> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, &TaskBar::ended);
    watcher.setFuture(QtConcurrent::run(work));
    waitFor([&watcher] { return watcher.isFinished(); });
    m_running = false;
    return !m_givenUp;
}

void TaskBar::waitFor(const std::function<bool()> &isDone)
{
    qApp->installEventFilter(this);
    QEventLoop loop;
    connect(this, &TaskBar::ended, &loop, &QEventLoop::quit);
    connect(this, &TaskBar::givenUp, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, this, &QWidget::show);
    patience.start(kPatienceMilliseconds);
    while (!m_givenUp && !isDone())
        loop.exec();
    qApp->removeEventFilter(this);
    hide();
}

bool TaskBar::eventFilter(QObject *watched, QEvent *event)
{
    if (!isInput(event->type()))
        return false;
    if (event->type() == QEvent::KeyPress && !m_cancel->isHidden() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) { // NOLINT: just asked
        Q_EMIT givenUp();
        return true;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isShortcut = event->type() == QEvent::Shortcut;
    if (event->type() == QEvent::Close && (widget == nullptr || widget->windowType() != Qt::Window))
        return false; // menus and tool tips may go
    // Windows of the platform hand their events on to widgets, where they are looked at again.
    if (!isShortcut && (widget == nullptr || widget == m_cancel))
        return false;
    event->ignore();
    return true;
}

} // namespace kf
