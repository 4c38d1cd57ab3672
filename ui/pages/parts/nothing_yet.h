// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What will stand in a table that has no rows yet, in their place.

#include <QLabel>

class QTableView;

namespace kf {

class NothingYet : public QLabel {
public:
    /// Over `view`, which has its model, as long as that has no rows.
    NothingYet(const QString &text, QTableView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QTableView *m_view;
};

} // namespace kf
