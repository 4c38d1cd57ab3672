// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace kf {

namespace {

bool hasNumbers(const ChartSpec &chart)
{
    return std::any_of(chart.series.cbegin(), chart.series.cend(), [](const ChartSeries &series) {
        return std::any_of(series.values.cbegin(), series.values.cend(), [](double value) {
            return std::isfinite(value) && value != 0.0;
        });
    });
}

/// What counts as something to show: titles and notes alone do not.
struct HoldsSomething {
    Detail detail;

    bool operator()(const Heading &) const { return false; }
    bool operator()(const Footnote &) const { return false; }
    bool operator()(const Sentence &sentence) const { return !sentence.text.isEmpty(); }
    bool operator()(const FactList &facts) const { return !shownFacts(facts, detail).isEmpty(); }
    bool operator()(const Table &table) const
    {
        return !table.rows.isEmpty() && (detail != Detail::Summary || table.rowsInSummary != 0);
    }
    bool operator()(const ChartSpec &chart) const { return hasNumbers(chart); }
    bool operator()(const RackRow &) const { return true; }
    bool operator()(const Drawing &) const { return true; }
};

} // namespace

bool holdsAnything(const Block &block, Detail detail)
{
    return block.detail <= detail && std::visit(HoldsSomething{detail}, block.content);
}

bool holdsAnything(const ReportPart &part, Detail detail)
{
    return std::any_of(part.blocks.cbegin(), part.blocks.cend(), [detail](const Block &block) {
        return holdsAnything(block, detail);
    });
}

Table shownTable(const Table &table, Detail detail)
{
    Table shown = table;
    shown.columns.clear();
    shown.rows.clear();
    const bool isShortened = detail == Detail::Summary && table.rowsInSummary >= 0;
    const qsizetype rows =
        isShortened ? std::min(table.rowsInSummary, table.rows.size()) : table.rows.size();
    shown.rows.resize(rows);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].detail > detail)
            continue;
        shown.columns.append(table.columns[i]);
        for (qsizetype row = 0; row < rows; ++row)
            shown.rows[row].append(table.rows[row][i]);
    }
    return shown;
}

QList<ReportFact> shownFacts(const FactList &facts, Detail detail)
{
    QList<ReportFact> shown;
    std::copy_if(facts.facts.cbegin(),
                 facts.facts.cend(),
                 std::back_inserter(shown),
                 [detail](const ReportFact &fact) { return fact.detail <= detail; });
    return shown;
}

} // namespace kf
