// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The windows of the program: each holds one plan and goes when it is closed.

#include "core/project/web_places.h"
#include "ui/shell/main_window.h"

namespace kf {

struct LeftWork;

class Windows : public QObject {
    Q_OBJECT

public:
    Windows(Library &library,
            PlanStore &store,
            WebPlaces &places,
            Theme &theme,
            Preferences &preferences,
            QSize firstSize,
            bool isSizeAsked = false);
    ~Windows() override;

    /// How other programs are asked for the window of a plan.
    void setOtherPrograms(std::function<bool(const QString &path)> raise);
    /// A new window, not shown yet.
    MainWindow &add();
    /// Shows it: the first where it stood when it was last closed, others a step beside; the first
    /// as large as it was asked for, whatever is remembered.
    void show(MainWindow &window);

private:
    MainWindow &open();
    void openBeside(const Plan &plan, const QString &name);
    void mergedBeside(const Plan &mine, const Plan &merged);
    void continueBeside(MainWindow &offered, const LeftWork &work);

    Library &m_library;
    PlanStore &m_store;
    WebPlaces &m_places;
    Theme &m_theme;
    Preferences &m_preferences;
    QSize m_firstSize;
    bool m_isSizeAsked; ///< of the next window
    std::function<bool(const QString &path)> m_otherPrograms;
    QList<QPointer<MainWindow>> m_windows;
};

} // namespace kf
