// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The day of a serving workload in three strips over one axis of hours: requests, replicas, wait.

#include "core/figures/figures.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class ChartView;
class CurveView;

class ServingPicture : public QWidget {
    Q_OBJECT

public:
    /// The charts are the page's, which tells where their pictures cannot be saved.
    ServingPicture(CurveView *requests,
                   ChartView *replicas,
                   ChartView *wait,
                   QWidget *parent = nullptr);

    void present(const Plan &plan,
                 const Evaluation &figures,
                 const Id &serving,
                 qsizetype dayType,
                 int shiftMinutes,
                 const Wording &wording);

    CurveView &requests() { return *m_requests; }
    ChartView &replicas() { return *m_replicas; }
    ChartView &wait() { return *m_wait; }

private:
    CurveView *m_requests;
    ChartView *m_replicas;
    ChartView *m_wait;
};

} // namespace kf
