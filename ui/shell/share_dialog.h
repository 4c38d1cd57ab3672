// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a copy for others is made without, and what goes out then: shown before anything is written.

#include "core/figures/evaluations.h"
#include "core/plan/edits/sharing.h"
#include "ui/difference/difference_models.h"
#include "ui/document/worker.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kf {

class ShareDialog : public QDialog {
    Q_OBJECT

public:
    ShareDialog(const Plan &plan,
                const Catalog &catalog,
                const Theme &theme,
                const Wording &wording,
                QWidget *parent);

    const Plan &copy() const { return m_copy; }
    /// True while the figures of the copy are being made: until then nothing goes out.
    bool isUpdating() const { return m_figures.isRunning(); }

private:
    struct Asked {
        QList<Plan> states;
        Catalog catalog;
    };
    struct Answer {
        QList<Plan> states;
        Evaluations evaluations; ///< of each of them

        /// That of an equal plan; null where there is none.
        Evaluations::value_type of(const Plan &plan) const
        {
            const qsizetype at = states.indexOf(plan);
            return at < 0 ? nullptr : evaluations[at];
        }
    };

    QCheckBox *addTick(QVBoxLayout &layout, const QString &text, const QString &tip);
    SharedWithout ticked() const;
    void present();
    void presentFigures();

    Plan m_plan;
    const Catalog &m_catalog;
    Wording m_wording;
    Plan m_copy;
    ChangesModel *m_changes;
    QCheckBox *m_prices = nullptr;
    QCheckBox *m_people = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_groups = nullptr;
    QLabel *m_summary;
    QLabel *m_figuresText;
    QTableView *m_table;
    QPushButton *m_save;
    Worker<Asked, Answer> m_figures;
};

} // namespace kf
