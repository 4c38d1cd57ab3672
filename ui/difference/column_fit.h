// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps every column of a table in sight.

#include <QObject>

class QTableView;

namespace kf {

/// What becomes of a text that is longer than its column.
enum class LongTexts {
    Cut,    ///< its end is left to the tool tip
    Wrapped ///< its row takes as many lines as it needs
};

/// Each column as wide as what it says, and the widest ones narrower where there is no room for
/// all, never than their titles: nothing has to be scrolled to.
class ColumnFit : public QObject {
    Q_OBJECT

public:
    ColumnFit(QTableView &table, LongTexts longTexts);

    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView &m_table;
    LongTexts m_longTexts;
};

} // namespace kf
