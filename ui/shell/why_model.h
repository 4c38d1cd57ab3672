// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The terms of a derivation as a tree.

#include "core/report/derivation_words.h"

#include <QAbstractItemModel>

namespace kf {

class WhyModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TermColumn, ValueColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows `line` as the only root. Where it has the terms of the line before, what is open stays
    /// open. Returns false where the tree has another shape than before.
    bool present(const DerivationLine &line);
    /// The place in the plan of that term; may be empty.
    QString pathOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        QString text;
        QString value;
        QString path;
        int parent = -1;
        int row = 0;
        QList<int> children; ///< indices of nodes
    };
    static void addNode(QList<Node> &nodes, const DerivationLine &line, int parent, int row);
    static bool haveSameShape(const QList<Node> &a, const QList<Node> &b);
    const Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(int node, int column) const;

    QList<Node> m_nodes; ///< the root first, each before its children
};

} // namespace kf
