// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps every column of a table in sight.

#include <QObject>

class QTableView;

namespace kf {

/// Each column as wide as what it says, and the widest ones narrower where there is no room for
/// all: nothing has to be scrolled to. What is cut has its tool tip.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    explicit ColumnFit(QTableView &table);

    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_table;
};

} // namespace kf
