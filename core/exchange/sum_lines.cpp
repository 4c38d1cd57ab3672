// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sum_lines.h"

#include "core/exchange/group_columns.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace kf {

namespace {

constexpr int kSampleRows = 50;
constexpr qsizetype kMostRowsBelow = 500; ///< a sum above its rows is looked for so far
constexpr std::array kKinds{SumKind::Sum, SumKind::Largest, SumKind::Mean, SumKind::Smallest};

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance + 1e-9 * std::max(1.0, std::abs(expected));
}

/// Rows that a sum can be of.
class Rows {
public:
    void add(const NumberRow &row)
    {
        if (m_rows.isEmpty()) {
            m_sums = row.values;
            m_largest = row.values;
            m_smallest = row.values;
        } else {
            for (qsizetype i = 0; i < row.values.size(); ++i) {
                m_sums[i] += row.values[i];
                m_largest[i] = std::max(m_largest[i], row.values[i]);
                m_smallest[i] = std::min(m_smallest[i], row.values[i]);
            }
        }
        m_rows.append(&row);
        const bool isZero = std::all_of(
            row.values.begin(), row.values.end(), [](double value) { return value == 0.0; });
        if (isZero)
            return;
        ++m_nonZero;
        if (m_firstNonZero == nullptr)
            m_firstNonZero = &row;
        else
            m_areDifferent = m_areDifferent || row.values != m_firstNonZero->values;
    }

    /// How many rows count in a sum: rows of zeros make every row the sum of itself.
    qsizetype nonZero() const { return m_nonZero; }

    /// False for copies of one row and rows of zeros.
    bool areDifferent() const { return m_areDifferent; }

    void clear() { *this = {}; }
    qsizetype size() const { return m_rows.size(); }

    QList<int> indices() const
    {
        QList<int> rows;
        for (const NumberRow *row : m_rows)
            rows.append(row->row);
        return rows;
    }

    double total() const { return std::accumulate(m_sums.begin(), m_sums.end(), 0.0); }

    /// What `row` is of these rows; words allow for what rounding did to the parts.
    std::optional<SumKind> kindOf(const NumberRow &row, bool hasWords) const
    {
        if (m_rows.isEmpty())
            return std::nullopt;
        for (const SumKind kind : kKinds) {
            if (matches(row, kind, hasWords))
                return kind;
        }
        return std::nullopt;
    }

    bool holdsSame(const NumberRow &row) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [&row](const NumberRow *each) {
            return each->values == row.values;
        });
    }

private:
    bool matches(const NumberRow &row, SumKind kind, bool hasWords) const
    {
        const double count = double(m_rows.size());
        const double shown = std::pow(10.0, -row.decimals) / 2.0;
        const bool isRounded = row.decimals > 0 || hasWords;
        const bool isOfParts = kind == SumKind::Sum || kind == SumKind::Mean;
        double tolerance = isRounded && isOfParts ? shown : 0.0;
        if (hasWords && kind == SumKind::Sum && row.decimals > 0)
            tolerance = shown * (count + 1.0);
        else if (kind == SumKind::Sum && row.decimals == 0)
            tolerance = 0.0;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const double expected = kind == SumKind::Sum       ? m_sums[i]
                                    : kind == SumKind::Mean    ? m_sums[i] / count
                                    : kind == SumKind::Largest ? m_largest[i]
                                                               : m_smallest[i];
            if (!isNear(row.values[i], expected, tolerance))
                return false;
        }
        return true;
    }

    QList<const NumberRow *> m_rows;
    qsizetype m_nonZero = 0;
    const NumberRow *m_firstNonZero = nullptr;
    bool m_areDifferent = false; ///< two of them that are not all zero
    QList<double> m_sums;
    QList<double> m_largest;
    QList<double> m_smallest;
};

bool isFlat(const NumberRow &row)
{
    return std::all_of(row.values.begin(), row.values.end(), [&row](double value) {
        return value == row.values.first();
    });
}

/// Few different numbers can be a group's own by chance, and twice one group can be a larger one.
bool isTelling(const NumberRow &row, SumKind kind, const Rows &of)
{
    constexpr qsizetype kFewest = 4;
    constexpr qsizetype kFewestOfSum = 3;
    const QSet<double> different(row.values.begin(), row.values.end());
    return kind == SumKind::Sum ? different.size() >= kFewestOfSum && of.areDifferent()
                                : different.size() >= kFewest;
}

/// True where the numbers alone speak for a sum: of two rows or more that are no copies of it.
bool canBeOf(const NumberRow &row, SumKind kind, const Rows &of)
{
    return (kind == SumKind::Sum ? of.nonZero() : of.size()) > 1 && !of.holdsSame(row);
}

/// Words that a group is seldom called by.
bool isPlainSum(const QString &name, const SumWords &words)
{
    static const QStringList weak{QStringLiteral("general"),
                                  QStringLiteral("generale"),
                                  QStringLiteral("geral"),
                                  QStringLiteral("général"),
                                  QStringLiteral("grand"),
                                  QStringLiteral("overall"),
                                  QStringLiteral("ergebnis")};
    return words.kind == SumKind::Sum && words.isAll && !weak.contains(name.simplified().toLower());
}

/// One section of the sheet, from its first row to its last.
class SumSearch {
public:
    explicit SumSearch(const QList<const NumberRow *> &rows) : m_rows(rows)
    {
        m_totals.reserve(rows.size());
        for (const NumberRow *row : rows)
            m_totals.append(std::accumulate(row->values.begin(), row->values.end(), 0.0));
    }

    QList<SumFinding> find()
    {
        findHeads();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            std::optional<SumFinding> found = headAt(i);
            if (!found)
                found = findAt(i);
            if (!found) {
                m_block.add(*m_rows[i]);
                m_all.add(*m_rows[i]);
                m_withAsked.add(*m_rows[i]);
                continue;
            }
            if (found->isGroup) {
                m_block.add(*m_rows[i]);
                m_all.add(*m_rows[i]);
            }
            if (found->isGroup || !found->isSure)
                m_withAsked.add(*m_rows[i]);
            if (found->isSure) {
                if (m_block.size() > 0)
                    m_before = m_block;
                m_block.clear();
                if (found->kind == SumKind::Sum)
                    m_sums.add(*m_rows[i]);
            }
            m_found.append(std::move(*found));
        }
        return m_found;
    }

private:
    /// A folded table: each row that heads others is their sum, all rows are of one of them, and
    /// one head at least has several. Then a head of one row has the numbers of that row. Where all
    /// have one, it can be chance.
    void findHeads()
    {
        QList<qsizetype> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0);
        if (takeHeads(order) || takeHeadsBelowOne(order))
            return;
        // Sums below their parts, of which some have one part alone.
        std::reverse(order.begin(), order.end());
        takeHeadsBelowOne(order);
    }

    /// Two levels: the first row is the sum of the heads.
    bool takeHeadsBelowOne(const QList<qsizetype> &order)
    {
        if (order.size() < 2 || !takeHeads(order.sliced(1)))
            return false;
        Rows heads;
        for (const qsizetype at : order.sliced(1)) {
            if (m_heads.contains(at))
                heads.add(*m_rows[at]);
        }
        const NumberRow &top = *m_rows[order.first()];
        if (heads.nonZero() > 1 && heads.kindOf(top, false) == SumKind::Sum) {
            m_heads.insert(order.first(), heads.indices());
            return true;
        }
        m_heads.clear();
        return false;
    }

    bool takeHeads(const QList<qsizetype> &order)
    {
        QHash<qsizetype, QList<int>> heads;
        bool hasSeveral = false;
        bool isSure = false;
        bool areDepartments = true; // copies of one group are none
        Rows different;
        for (qsizetype i = 0; i < order.size();) {
            const NumberRow &row = *m_rows[order[i]];
            const std::optional<SumWords> words = sumWords(row.name);
            if (words && words->isAll) { // a total of all
                ++i;
                continue;
            }
            const Rows of = partsOf(order, i);
            const qsizetype parts = of.size();
            if (parts == 0)
                return false;
            heads.insert(order[i], of.indices());
            const bool isOfSeveral = of.nonZero() > 1;
            hasSeveral = hasSeveral || isOfSeveral;
            isSure = isSure || (isOfSeveral && isTelling(row, SumKind::Sum, of));
            areDepartments = areDepartments && !isFlat(row) && !different.holdsSame(row);
            different.add(row);
            i += parts + 1;
        }
        if (!hasSeveral && !(areDepartments && heads.size() > 1))
            return false;
        m_heads = heads;
        m_areHeadsSure = isSure;
        return true;
    }

    /// The rows behind that make that one, as few as do.
    Rows partsOf(const QList<qsizetype> &order, qsizetype i) const
    {
        Rows parts;
        const NumberRow &row = *m_rows[order[i]];
        const double wanted = m_totals[order[i]];
        const qsizetype end = std::min(order.size(), i + 1 + kMostRowsBelow);
        double total = 0.0;
        for (qsizetype next = i + 1; next < end && total <= wanted * 1.01; ++next) {
            total += m_totals[order[next]];
            parts.add(*m_rows[order[next]]);
            if (isNear(total, wanted, wanted * 0.01) && parts.kindOf(row, false) == SumKind::Sum)
                return parts;
        }
        return {};
    }

    std::optional<SumFinding> headAt(qsizetype i) const
    {
        QList<int> parts = m_heads.value(i);
        if (parts.isEmpty())
            return std::nullopt;
        std::sort(parts.begin(), parts.end());
        return SumFinding{m_rows[i]->row, SumKind::Sum, parts, m_areHeadsSure};
    }

    std::optional<SumFinding> findAt(qsizetype i) const
    {
        const NumberRow &row = *m_rows[i];
        const std::optional<SumWords> words = sumWords(row.name);
        for (const Rows *rows : {&m_block, &m_before, &m_all, &m_sums, &m_withAsked}) {
            if (rows == &m_before && m_block.size() > 0)
                continue;
            const auto kind = rows->kindOf(row, words.has_value());
            if (!kind)
                continue;
            if (words) {
                const bool canBeName = !words->isAll && words->kind != SumKind::Sum &&
                                       (rows->size() < 2 || !isTelling(row, *kind, *rows));
                return SumFinding{
                    row.row, kindNamed(*kind, *words, rows->size()), rows->indices(), !canBeName};
            }
            if (!canBeOf(row, *kind, *rows))
                continue;
            if (!isFlat(row))
                return SumFinding{row.row, *kind, rows->indices(), isTelling(row, *kind, *rows)};
            if (i == m_rows.size() - 1) {
                SumFinding last{row.row, *kind, rows->indices(), false};
                last.isGroup = *kind != SumKind::Sum;
                return last;
            }
        }
        if (const auto below = sumOfBelow(i, words.has_value()))
            return below;
        if (!words)
            return std::nullopt;
        if (isPlainSum(row.name, *words))
            return calledSum(i);
        if (words->isAll || words->kind == SumKind::Sum)
            return SumFinding{row.row, words->kind, {}, false};
        return std::nullopt;
    }

    /// A row that is called a sum although its numbers are not: what it differs from, and by how
    /// much.
    SumFinding calledSum(qsizetype i) const
    {
        const Rows rows = m_block.size() > 0 ? m_block : m_all.size() > 0 ? m_all : below(i);
        SumFinding sum{m_rows[i]->row, SumKind::Sum, {}, true};
        sum.against = rows.indices();
        sum.total = m_totals[i];
        sum.expected = rows.total();
        return sum;
    }

    /// The rows below one that heads them, to the next one that is called a sum.
    Rows below(qsizetype i) const
    {
        Rows rows;
        for (qsizetype next = i + 1; next < m_rows.size() && !sumWords(m_rows[next]->name); ++next)
            rows.add(*m_rows[next]);
        return rows;
    }

    /// Of one row, sum, mean and extremes are the same: the name says which it is.
    static SumKind kindNamed(SumKind kind, const SumWords &words, qsizetype rows)
    {
        return rows == 1 ? words.kind : kind;
    }

    /// Tables that are folded out have the sum above its parts.
    std::optional<SumFinding> sumOfBelow(qsizetype i, bool hasWords) const
    {
        const NumberRow &row = *m_rows[i];
        if (isFlat(row))
            return std::nullopt;
        Rows below;
        const qsizetype end = std::min(m_rows.size(), i + 1 + kMostRowsBelow);
        double total = 0.0;
        const double wanted = m_totals[i];
        for (qsizetype next = i + 1; next < end && total <= wanted * 1.01; ++next) {
            total += m_totals[next];
            if (next == i + 1 || !isNear(total, wanted, wanted * 0.01))
                continue;
            for (qsizetype part = i + 1 + below.size(); part <= next; ++part)
                below.add(*m_rows[part]);
            if (below.kindOf(row, hasWords) == SumKind::Sum && canBeOf(row, SumKind::Sum, below))
                return SumFinding{row.row,
                                  SumKind::Sum,
                                  below.indices(),
                                  hasWords || isTelling(row, SumKind::Sum, below)};
        }
        return std::nullopt;
    }

    const QList<const NumberRow *> m_rows;
    QHash<qsizetype, QList<int>> m_heads; ///< rows that head others, and these
    bool m_areHeadsSure = false;
    QList<double> m_totals; ///< of all values of each row
    Rows m_block;           ///< since the last sum
    Rows m_before;          ///< the block above that
    Rows m_all;             ///< all that are no sums
    Rows m_withAsked;       ///< these, and those of which a person has to say it
    Rows m_sums;
    QList<SumFinding> m_found;
};

} // namespace

QList<SumFinding> sumRows(const QList<NumberRow> &rows)
{
    QMap<QString, QList<const NumberRow *>> sections;
    for (const NumberRow &row : rows)
        sections[row.section].append(&row);
    QList<SumFinding> found;
    for (const QList<const NumberRow *> &section : std::as_const(sections))
        found += SumSearch(section).find();
    std::sort(found.begin(), found.end(), [](const SumFinding &a, const SumFinding &b) {
        return a.row < b.row;
    });
    return found;
}

double summed(SumKind kind, const QList<double> &values)
{
    if (values.isEmpty())
        return 0.0;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    switch (kind) {
    case SumKind::Sum:
        return sum;
    case SumKind::Mean:
        return sum / double(values.size());
    case SumKind::Largest:
        return *std::max_element(values.begin(), values.end());
    case SumKind::Smallest:
        return *std::min_element(values.begin(), values.end());
    }
    return sum;
}

std::optional<SumKind> sumOf(const QList<std::pair<QList<double>, double>> &rows)
{
    const auto isKind = [&rows](SumKind kind) {
        return std::all_of(rows.begin(), rows.end(), [kind](const auto &row) {
            const auto &[values, last] = row;
            const double expected = summed(kind, values);
            const double tolerance = kind == SumKind::Sum    ? 1e-6 * std::abs(expected)
                                     : kind == SumKind::Mean ? 5e-3
                                                             : 0.0;
            return !values.isEmpty() && isNear(last, expected, tolerance);
        });
    };
    if (rows.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(kKinds.begin(), kKinds.end(), isKind);
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

QList<int> withoutSumColumns(const SheetContent &sheet, int firstRow, const QList<int> &columns)
{
    if (isDayOfParts(int(columns.size())))
        return columns;
    QList<int> kept;
    QList<int> block;
    const int end = int(std::min<qsizetype>(sheet.block.rows.size(), firstRow + kSampleRows));
    for (const int column : columns) {
        QList<std::pair<QList<double>, double>> rows;
        for (int row = firstRow; row < end; ++row) {
            const QList<BlockCell> &cells = sheet.block.rows[row];
            const auto value = numberIn(cells[column], DecimalMark::AskWhereUnclear);
            QList<double> parts;
            for (const int part : std::as_const(block))
                parts.append(numberIn(cells[part], DecimalMark::AskWhereUnclear).value_or(0.0));
            if (value && *value != 0.0)
                rows.append({parts, *value});
        }
        const bool isSum = block.size() > 1 && sumOf(rows) == SumKind::Sum;
        if (!isSum) {
            kept.append(column);
            block.append(column);
        } else if (!isDayOfParts(int(kept.size()))) {
            block.clear();
        }
    }
    return isDayOfParts(int(kept.size())) ? kept : columns;
}

} // namespace kf
