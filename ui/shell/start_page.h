// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands in the window while no plan is open: one is on its way, or was refused. It never looks
// like a plan.

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace kf {

class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `recent`: places of plans that were open before.
    StartPage(const Theme &theme, const QStringList &recent, QWidget *parent = nullptr);

    /// The plan at `place` is being read.
    void showOpening(const QString &place);
    /// It was refused, which is told above, or given up.
    void showRefused();

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void recentWanted(const QString &place);

private:
    void say(const QString &title, const QString &sentence);

    QLabel *m_title;
    QLabel *m_sentence;
    QWidget *m_ways; ///< shown where nothing is on its way
};

} // namespace kf
