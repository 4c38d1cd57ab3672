// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finding and replacing in a table by the bar above it.

#include "ui/grid/cell_search.h"
#include "ui/grid/find_bar.h"

#include <QObject>

namespace kf {

class GridSteps;
class GridTable;

class GridFinder : public QObject {
    Q_OBJECT

public:
    enum class Direction { Forwards, Backwards };

    /// `host` shows the bar; all must outlive this.
    GridFinder(const Theme &theme, QWidget &host, GridTable &table, GridSteps &steps);

    void open(FindBar::Purpose purpose);
    void search(Direction direction);

    /// Null until it is wanted.
    FindBar *bar() const { return m_bar; }
    bool showsBar() const;

Q_SIGNALS:
    /// The bar has come or gone.
    void barChanged();
    void notFound(const QString &message);

private:
    void makeBar();
    void close();
    void replaceOne();
    void replaceAll();
    CellSearch current() const;

    const Theme &m_theme;
    QWidget &m_host;
    GridTable &m_table;
    GridSteps &m_steps;
    FindBar *m_bar = nullptr;
    QList<CellRange> m_searched; ///< that were selected when the bar was opened
};

} // namespace kf
