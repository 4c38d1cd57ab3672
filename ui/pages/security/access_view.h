// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who reads which data: datasets by groups, each cell with how the group's clearance stands to the
// data. Space or a click on the current cell gives and takes reading.

#include "core/figures/figures.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace kf {

class StateTable;

class AccessView : public QWidget {
    Q_OBJECT

public:
    explicit AccessView(const Theme &theme, QWidget *parent = nullptr);

    void present(const Evaluation &figures);
    StateTable &table() { return *m_table; }
    /// The dataset of the current cell, and its group; empty without one.
    Id currentDataset() const;
    Id currentGroup() const;

Q_SIGNALS:
    /// A person wants the group to read the dataset, or not to.
    void readingWanted(const QString &dataset, const QString &group, bool reads);

private:
    void sayWhy();

    StateTable *m_table;
    QLabel *m_why;
    QList<Id> m_groups;             ///< in the order of the columns
    QHash<Id, QList<Id>> m_readers; ///< by dataset
};

} // namespace kf
