// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kf {

class ChartView;
class ValueTable;

/// Own, rent or mix: the cost by systems owned of one accelerator and why that many, over the four
/// strategies and what matters most.
class OwnView : public QWidget {
    Q_OBJECT

public:
    OwnView(const Theme &theme, ChartView *curve, ChartView *why, QWidget *parent = nullptr);

    void present(const Evaluation &figures, const AcceleratorKey &key, const Wording &wording);
    void presentSwings(const QList<CostSwing> &swings,
                       const Evaluation &figures,
                       const CatalogView &catalog,
                       const Wording &wording);

    ChartView &curve() { return *m_curve; }

private:
    ChartView *m_curve;
    ChartView *m_why;
    ValueTable *m_strategies;
    ValueTable *m_swings;
};

} // namespace kf
