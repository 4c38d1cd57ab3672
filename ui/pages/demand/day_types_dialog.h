// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The day types of a plan as a sheet on a draft: OK makes what was done one step of the plan once
// the days add up to 365.

#include "ui/pages/parts/plan_draft.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace kf {

class DayTypeSheet;
class GridView;

class DayTypesDialog : public QDialog {
    Q_OBJECT

public:
    DayTypesDialog(const PageContext &context, QWidget *parent);

    /// A new row, which takes the days that are left, with its name open.
    void addRow();

    void done(int result) override;

    /// The draft that the sheet changes.
    PlanDocument &document() { return m_draft.document(); }
    GridView &grid() { return *m_grid; }
    QPushButton *remainderButton() const { return m_remainder; }

private:
    void layOut();
    void deleteRows();
    void present(const Plan &before, const Plan &now);
    void follow();
    std::optional<DayType> taker() const;
    void giveRemainder();

    PlanDraft m_draft;
    DayTypeSheet *m_sheet;
    GridView *m_grid;
    QLabel *m_sum;
    QPushButton *m_remainder;
    QPushButton *m_add;
    QPushButton *m_delete;
    QLabel *m_message;
    QList<DayType> m_before; ///< of the plan; what is new gets its id from the name at OK
    Id m_last;               ///< the day type whose days were typed last
};

} // namespace kf
