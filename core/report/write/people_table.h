// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables of the report as people read them: what paper, terminal and pages put into their cells.

#include "core/report/report.h"
#include "core/words/amount_words.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kf {

struct PeopleColumn {
    QString title;
    QString unit; ///< of all its numbers; may be empty
    bool isRight = false;
    bool isMarked = false;
    bool holdsText = false; ///< words, which may be broken into lines

    bool operator==(const PeopleColumn &) const = default;
};

struct PeopleTable {
    QList<PeopleColumn> columns;
    QList<QStringList> rows; ///< a dash where something is not known
};

/// The table in words and figures. Numbers of a column share one unit, which stands in its head.
PeopleTable peopleTable(const Table &table, const Wording &wording);

/// The unit in which the numbers of a column are written, decided by all of them.
AmountScale columnScale(const Table &table, qsizetype column, const UnitChoice &units);

/// True for texts and names of things: what is read rather than compared.
bool holdsWords(const Cell &cell);

/// One cell with its unit: "12.5 GPUs", "2027-09"; a dash where there is nothing.
QString cellText(const Cell &cell, Unit unit, const Wording &wording);

} // namespace kf
