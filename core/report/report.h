// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report's tables as a value: sections with typed cells. Writers turn it into CSV and paper;
// nothing here knows how it looks. Its charts are those of charts.h.

#include "core/base/units.h"
#include "core/catalog/catalog.h"
#include "core/figures/figures.h"

#include <QList>
#include <QString>

#include <variant>

namespace kf {

/// A cell: nothing, a text, or a number in the unit of its column.
using Cell = std::variant<std::monostate, QString, double>;

struct Column {
    QString id;    ///< for programs, with its unit: "power_w"
    QString title; ///< for people, without its unit
    Unit unit = Unit::None;

    bool operator==(const Column &) const = default;
};

struct Table {
    QString id; ///< safe as the name of a file: "demand-weekday"
    QString title;
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each with one cell for every column

    bool operator==(const Table &) const = default;
};

struct ReportSection {
    QString id;
    QString title;
    QList<Table> tables;

    bool operator==(const ReportSection &) const = default;
};

struct Report {
    QString title;
    QList<ReportSection> sections;

    bool operator==(const Report &) const = default;
};

/// The whole report: summary, demand, growth, storage, topology, findings. `catalog` names the
/// models of devices. Never fails; what is not known is an empty cell.
Report makeReport(const Evaluation &evaluation, const Catalog &catalog);

} // namespace kf
