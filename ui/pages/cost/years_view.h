// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/evaluations.h"
#include "core/figures/why_request.h"
#include "core/report/cost_charts.h"
#include "core/report/cost_orders.h"
#include "core/words/wording.h"
#include "ui/document/plan_document.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace kf {

class ChartView;
class MonthLanes;
class ValueTable;

/// Year by year: what is paid each way, what of it buys or replaces equipment, when owning
/// overtakes renting, and when to order, now and as the plan grows. The flag of an order is
/// dragged: that is another lead time, which is typed as well.
class YearsView : public QWidget {
    Q_OBJECT

public:
    /// The charts are the page's, which tells where their pictures cannot be saved.
    YearsView(const Theme &theme,
              const Catalog &catalog,
              ChartView *yearly,
              ChartView *cumulative,
              QWidget *parent = nullptr);

    void present(const EvaluationPtr &figures, quint64 revision, const Wording &wording);

    /// What is bought and replaced each way, of the figures that are shown.
    void presentEquipment(const QList<EquipmentCash> &equipment);
    /// Chooses the order for an accelerator, where there is one.
    void chooseOrder(const AcceleratorKey &key);

    ChartView &yearly() { return *m_yearly; }
    ChartView &cumulative() { return *m_cumulative; }
    ValueTable &table() { return *m_table; }
    QDoubleSpinBox &leadTime() { return *m_leadTime; }
    MonthLanes &orders() { return *m_lanes; }
    ValueTable &orderTable() { return *m_orderTable; }
    QString orderSentence() const;
    /// The number of a table that has the keyboard.
    std::optional<WhyRequest> whyHere() const;

Q_SIGNALS:
    void
    editWanted(const QString &label, const kf::PlanDocument::Change &change, kf::Gesture gesture);

private:
    void showOrders();
    void showLeadTime();
    void changeLeadTime(double months);
    const Order *orderOf(int lane, int flag) const;
    void moveOrder(int lane, int flag, int month, bool begins);

    const Catalog &m_catalog;
    ChartView *m_yearly;
    ChartView *m_cumulative;
    QLabel *m_sentence;
    QDoubleSpinBox *m_leadTime;
    MonthLanes *m_lanes;
    ValueTable *m_orderTable;
    ValueTable *m_table;
    EvaluationPtr m_figures;
    Wording m_wording;
    QList<Order> m_orders; ///< by month
    Table m_cash;
    quint64 m_revision = 0;
    Gesture m_gesture;
};

} // namespace kf
