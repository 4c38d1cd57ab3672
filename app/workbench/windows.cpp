// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/windows.h"

#include "core/project/examples.h"
#include "ui/shell/plan_safety.h"

#include <QScreen>

#include <utility>

namespace kf {

Windows::Windows(Library &library,
                 PlanStore &store,
                 WebPlaces &places,
                 Theme &theme,
                 Preferences &preferences,
                 QSize firstSize,
                 bool isSizeAsked)
    : m_library(library)
    , m_store(store)
    , m_places(places)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_firstSize(firstSize)
    , m_isSizeAsked(isSizeAsked)
{
}

Windows::~Windows()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window.data();
}

void Windows::setOtherPrograms(std::function<bool(const QString &path)> raise)
{
    m_otherPrograms = std::move(raise);
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->setOtherPrograms(m_otherPrograms);
    }
}

MainWindow &Windows::add()
{
    auto *window = new MainWindow(m_library.catalog(), m_theme, m_preferences, m_store, &m_library);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setWebPlaces(m_places);
    window->setOtherPrograms(m_otherPrograms);
    connect(window, &MainWindow::windowWanted, this, [this] { open(); });
    connect(window, &MainWindow::besideWanted, this, &Windows::openBeside);
    connect(&window->safety(), &PlanSafety::mergedBeside, this, &Windows::mergedBeside);
    connect(&window->safety(),
            &PlanSafety::continueBeside,
            this,
            [this, window](const LeftWork &work) { continueBeside(*window, work); });
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    return *window;
}

void Windows::show(MainWindow &window)
{
    const QSize room = window.screen()->availableSize();
    const bool isAsked = std::exchange(m_isSizeAsked, false);
    const bool isFirstStart = isAsked || m_preferences.windowGeometry().isEmpty();
    if (isAsked)
        window.setWindowState(Qt::WindowNoState); // it may have been closed as a maximised one
    if (isFirstStart)
        window.resize(m_firstSize.boundedTo(room));
    if (m_windows.size() > 1)
        window.move(window.pos() + QPoint(metrics::kPagePadding, metrics::kPagePadding) * 2);
    // With its frame a window of the screen's size would reach beyond it.
    if (isFirstStart &&
        (m_firstSize.width() >= room.width() || m_firstSize.height() >= room.height()))
        window.showMaximized();
    else
        window.show();
}

void Windows::openBeside(const Plan &plan, const QString &name)
{
    MainWindow &window = add();
    window.startCopy(plan, name);
    show(window);
}

void Windows::mergedBeside(const Plan &mine, const Plan &merged)
{
    MainWindow &window = add();
    window.safety().startMerged(mine, merged);
    show(window);
}

/// The window that offered the work keeps its plan.
void Windows::continueBeside(MainWindow &offered, const LeftWork &work)
{
    MainWindow &window = open();
    connect(&window.safety(), &PlanSafety::workTaken, &offered.safety(), &PlanSafety::settleWork);
    const quint64 empty = window.document().revision();
    window.safety().continueWork(work);
    if (window.document().revision() == empty) // its person has thought better of the merge
        window.close();
}

MainWindow &Windows::open()
{
    MainWindow &window = add();
    window.openExample(kEmptyExample);
    show(window);
    return window;
}

} // namespace kf
