// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a SkyPilot price list, one after the other: files have hundreds of thousands of them.

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace kf {

/// Cells as they stand there; empty where the file has no such column.
struct PriceListRow {
    QString instance;
    QString accelerator;
    QString count;
    QString vcpus;
    QString memoryGib;
    QString price;
    QString spot;
    QString region;
    QString currency;
    QString provider;
};

class OfferRows {
public:
    /// `text` must outlive this.
    OfferRows(const QString &text, QChar separator);

    /// What is wrong with the heading; nothing where all that is needed stands in it.
    std::optional<Error> headingError() const;

    /// Reads the next row that is not empty; false at the end.
    bool next(PriceListRow &row);
    /// Where that row begins, from 1.
    int line() const { return m_rowLine; }

private:
    bool nextCells(QStringList &cells);

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    QStringList m_heading;
    std::array<int, 10>
        m_places{}; ///< of the members of PriceListRow, in their order; -1: not there
};

} // namespace kf
