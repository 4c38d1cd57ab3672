// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks which three plans are to be merged.

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace kf {

/// Paths; an empty base: nobody knows it; an empty mine: the plan of the window.
struct MergeFiles {
    QString base;
    QString mine;
    QString theirs;
};

class MergeFilesDialog : public QDialog {
    Q_OBJECT

public:
    /// Files are looked for in `folder` first.
    MergeFilesDialog(QString folder, QWidget *parent);

    MergeFiles files() const;

private:
    QLineEdit *addRow(QGridLayout &rows, const QString &label, const QString &hint);

    QString m_folder;
    QLineEdit *m_base = nullptr;
    QLineEdit *m_mine = nullptr;
    QLineEdit *m_theirs = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace kf
