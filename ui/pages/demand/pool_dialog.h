// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A pool: its name and the accelerators that stand in for each other.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kf {

class PoolDialog : public QDialog {
    Q_OBJECT

public:
    /// For `pool`, which is new where its id is empty. Accelerators of other pools of `plan` are
    /// shown with the pool they stand in and cannot be chosen.
    PoolDialog(const Pool &pool, const Plan &plan, const Catalog &catalog, QWidget *parent);

    /// The pool as the form has it.
    Pool pool() const;
    /// Shows why the plan does not take the pool; the dialog stays open.
    void refuse(const QString &reason);

    QLineEdit *nameLine() const { return m_name; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// The person wants the pool as it stands.
    void wanted();

private:
    void fill(const Plan &plan, const Catalog &catalog);
    void filter(const QString &text);

    Pool m_pool;
    QLineEdit *m_name;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_refusal;
};

} // namespace kf
