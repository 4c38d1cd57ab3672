// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A matrix of states, told by shape and by colour: rows and columns are things, a cell says how far
// the one has what the other is. Arrows move, Space or a click on the current cell switches it,
// Enter asks why.

#include "ui/theme/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace kf {

enum class MatrixState { None, Met, Partly, Open, Unknown };

struct StateCell {
    MatrixState state = MatrixState::None;
    QString text;       ///< what the state is called
    bool isOwn = false; ///< a person has said so, in place of what follows

    bool operator==(const StateCell &) const = default;
};

struct StateRow {
    QString id; ///< tells rows apart
    QString name;
    QList<StateCell> cells;

    bool operator==(const StateRow &) const = default;
};

/// Shows the snapshot it was last given.
class StateTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void present(const QStringList &titles, const QList<StateRow> &rows);
    const QList<StateRow> &rows() const { return m_rows; }
    const StateCell &cellAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<StateRow> m_rows;
};

class StateTable : public QTableView {
    Q_OBJECT

public:
    explicit StateTable(const Theme &theme, QWidget *parent = nullptr);

    /// Each row has a cell for every title.
    void present(const QStringList &titles, const QList<StateRow> &rows);
    const QList<StateRow> &rows() const { return m_model->rows(); }

    /// The row that is current; empty where there is none.
    QString currentId() const;
    /// Makes the cell of that row current; the column stays where `column` is -1.
    void select(const QString &id, int column = -1);

Q_SIGNALS:
    /// A person switches the cell.
    void switched(const QString &id, int column);
    /// A person asks why the cell is as it is.
    void asked(const QString &id, int column);
    /// Another cell is current.
    void moved(const QString &id, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitNames();

    StateTableModel *m_model;
    QModelIndex m_pressed; ///< the cell that was current when the mouse went down on it
};

} // namespace kf
