// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hands steps to the model of a table. What was selected when a step was made is selected again
// when the history takes it back or makes it again; what a step of whole rows leads to is selected
// as soon as the model has it; and a model that starts afresh keeps the selection on its rows.

#include "ui/grid/grid_operations.h"
#include "ui/grid/kept_selection.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

namespace kf {

class GridTable;

class GridSteps : public QObject {
    Q_OBJECT

public:
    /// `table` must outlive this.
    GridSteps(GridTable &table, QObject *parent);

    /// Forgets every step, and follows the model that the table shows now.
    void follow();

    /// Each makes one step of what it is given, or says why it cannot.
    Result<> make(const GridEdit &edit);
    Result<> make(const RowEdit &edit, const QString &label);
    Result<> makeNote(CellPlace place, const QString &note, const QString &label);

    /// As make(), and tells the person what came of it; where it is refused, the way out as well.
    /// True where a step was made.
    bool apply(const Result<GridEdit> &edit, const QString &wayOut = {});
    /// Has `message` told; empty: nothing.
    void tell(const QString &message);

Q_SIGNALS:
    /// Why the last action could not be.
    void told(const QString &message);
    /// What a person should know about the last action, which was done.
    void remarked(const QString &message);
    /// The model has taken over a step; `label` names it.
    void made(const QString &label);
    /// The empty row below the last has become a row, with that key.
    void rowBegun(const QString &key);

private:
    /// What was selected when a step was made, and in which sheet of the model.
    struct Origin {
        QString sheet;
        KeptSelection selection;
    };
    /// Rows to select as soon as the model has them, by their keys.
    struct WantedRows {
        QStringList keys;
        int left = 0;
        int right = 0;
    };

    bool eventFilter(QObject *watched, QEvent *event) override;
    GridModel &model() const;
    Origin originNow() const;
    Result<> carriedOut(const QString &label, const std::function<Result<>()> &step);
    Result<> addRows(const InsertRows &rows, const QString &label, int left, int right);
    Result<> goToRows(const Result<QStringList> &keys, int left, int right);
    void lookForRows();
    void learn(quint64 step);
    void bringBack(quint64 step);
    void showAwaited();
    void followRows();
    void followSheet();
    void keepSelection();
    void restoreSelection();

    GridTable &m_table;
    QPointer<GridModel> m_followed;
    QHash<quint64, Origin> m_origins;
    std::optional<Origin> m_making;  ///< of the step that is being handed over
    std::optional<Origin> m_awaited; ///< to be brought back when it is seen and has its rows
    KeptSelection m_kept;            ///< while the model is being reset
    WantedRows m_wanted;
};

} // namespace kf
