// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A long table to read, to search and to export: links, the bill of materials.

#include "core/report/report.h"
#include "ui/pages/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace kf {

class ValueTable;

class NetworkTableDialog : public QDialog {
    Q_OBJECT

public:
    NetworkTableDialog(const PageContext &context,
                       const Table &table,
                       const QStringList &notes,
                       QWidget *parent);

    QLineEdit &search() { return *m_search; }
    ValueTable &table() { return *m_view; }
    /// The rows that are shown, as they stand in the table.
    const Table &shown() const { return m_shown; }
    /// Writes all rows as CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// A row of shown() was opened.
    void opened(int row);

private:
    void find();
    void exportCsv();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    Table m_table;
    Table m_shown;
    QLineEdit *m_search;
    QLabel *m_count;
    ValueTable *m_view;
};

} // namespace kf
