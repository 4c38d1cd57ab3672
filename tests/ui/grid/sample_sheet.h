// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sheet for tests: eight groups in three bands with 24 hours, their maximum and a curve. It keeps
// what it held before each step, as the history of a document does.

#include "ui/grid/grid_model.h"

#include <QHash>

#include <array>

namespace kf {

class SampleSheet : public GridModel {
    Q_OBJECT

public:
    static constexpr int kName = 0;
    static constexpr int kDevice = 1;
    static constexpr int kActive = 2;
    static constexpr int kFirstHour = 3;
    static constexpr int kMaximum = kFirstHour + 24;
    static constexpr int kCurve = kMaximum + 1;

    /// `copies` repeats the eight groups, for long sheets.
    explicit SampleSheet(int copies = 1, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

    const GridColumn &columnAt(int column) const override;
    GridValue valueAt(int row, int column) const override;
    std::optional<QString> bandAt(int row) const override;
    QString readOnlyReason(int row, int column) const override;
    QList<Choice> choicesAt(int row, int column) const override;
    Result<> check(int row, int column, const GridValue &value) const override;
    Result<> setCells(const QList<CellChange> &changes, const QString &label) override;
    Result<> checkRows(const RowEdit &edit) const override;
    Result<QStringList> editRows(const RowEdit &edit, const QString &label) override;
    QString keyOfRow(int row) const override;
    int rowOfKey(const QString &key) const override;
    QString sheetKey() const override { return m_sheetKey; }
    QString noteAt(int row, int column) const override;
    Result<> checkNote(int row, int column) const override;
    Result<> setNote(int row, int column, const QString &note, const QString &label) override;
    CellTrend trendAt(int row, int column) const override;
    std::optional<double> heatAt(int row, int column) const override;
    QList<double> curveAt(int row, int column) const override;
    int markedColumn() const override;
    bool hasTotals() const override;
    GridValue totalAt(int column) const override;
    QLocale locale() const override;

    void setLocale(const QLocale &locale);
    /// Puts a new row above all others, as an undo elsewhere would.
    void insertRowOnTop();
    void clearAll();
    /// Takes the last step back, or takes it over again.
    void undo();
    void redo();
    /// Shows another sheet: the same cells, but steps belong to the one they were made in.
    void setSheetKey(const QString &key);
    void setTrend(int row, int column, CellTrend trend);

    double hour(int row, int hour) const;
    QString name(int row) const;

    QStringList labels; ///< of every accepted call of setCells()
    int lastChangeCount = 0;

private:
    struct Row {
        QString band; ///< where not empty, a band
        QString name;
        QString device;
        bool active = true;
        std::array<double, 24> hours{};
        QString key;
        QHash<int, QString> notes; ///< by column
    };
    using Rows = QList<Row>;
    struct Step {
        quint64 number = 0;
        Rows other; ///< before the step; of one that was taken back, after it
    };

    double hourTotal(int hour) const;
    void findPeak();
    int bandOfPlace(int before) const;
    void put(const CellChange &change);
    void begin(const QString &label);
    void end();
    void show(const Rows &rows);
    QStringList insert(const InsertRows &edit);
    QStringList duplicate(const DuplicateRows &edit);
    QStringList remove(const DeleteRows &edit);
    QStringList move(const MoveRows &edit);
    QStringList sortBands(const SortRows &edit);

    QList<GridColumn> m_columns;
    Rows m_rows;
    QList<Step> m_done;
    QList<Step> m_undone;
    quint64 m_lastStep = 0;
    QHash<QPair<int, int>, CellTrend> m_trends;
    QString m_sheetKey;
    QLocale m_locale;
    int m_nextKey = 0;
    int m_peak = 0;
};

} // namespace kf
