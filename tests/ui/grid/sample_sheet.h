// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sheet for tests: eight groups in three bands with 24 hours, their maximum and a curve.

#include "ui/grid/grid_model.h"

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
    };

    double hourTotal(int hour) const;
    void findPeak();

    QList<GridColumn> m_columns;
    QList<Row> m_rows;
    QLocale m_locale;
    int m_peak = 0;
};

} // namespace kf
