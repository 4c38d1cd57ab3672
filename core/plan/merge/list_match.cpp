// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/merge/list_match.h"

#include <algorithm>
#include <vector>

namespace kf {

namespace {

constexpr qsizetype kMostPairs = 4'000'000; ///< compared at most: longer lists are matched greedily

/// A part of both lists.
struct Span {
    qsizetype earlier = 0;
    qsizetype earlierEnd = 0;
    qsizetype later = 0;
    qsizetype laterEnd = 0;
};

class Matching {
public:
    Matching(const QList<ListItem> &earlier, const QList<ListItem> &later)
        : m_earlier(earlier)
        , m_later(later)
        , m_found(later.size(), -1)
    {
    }

    QList<qsizetype> run()
    {
        Span span{0, m_earlier.size(), 0, m_later.size()};
        while (span.earlier < span.earlierEnd && span.later < span.laterEnd &&
               isEqual(span.earlier, span.later))
            m_found[span.later++] = span.earlier++;
        while (span.earlier < span.earlierEnd && span.later < span.laterEnd &&
               isEqual(span.earlierEnd - 1, span.laterEnd - 1))
            m_found[--span.laterEnd] = --span.earlierEnd;
        matchEqual(span);
        matchBetween(span);
        return m_found;
    }

private:
    bool isEqual(qsizetype earlier, qsizetype later) const
    {
        return m_earlier[earlier].text == m_later[later].text;
    }

    /// The longest common subsequence.
    void matchEqual(const Span &span)
    {
        const qsizetype rows = span.earlierEnd - span.earlier;
        const qsizetype columns = span.laterEnd - span.later;
        if (rows * columns > kMostPairs)
            return matchGreedily(span);
        const auto width = static_cast<std::size_t>(columns + 1);
        std::vector<int> longest(static_cast<std::size_t>(rows + 1) * width, 0);
        const auto at = [&longest, width](qsizetype row, qsizetype column) -> int & {
            return longest[static_cast<std::size_t>(row) * width +
                           static_cast<std::size_t>(column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column)
                at(row, column) = isEqual(span.earlier + row, span.later + column)
                                      ? at(row + 1, column + 1) + 1
                                      : std::max(at(row + 1, column), at(row, column + 1));
        }
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            if (isEqual(span.earlier + row, span.later + column))
                m_found[span.later + column++] = span.earlier + row++;
            else if (at(row + 1, column) >= at(row, column + 1))
                ++row;
            else
                ++column;
        }
    }

    void matchGreedily(const Span &span)
    {
        qsizetype next = span.earlier;
        for (qsizetype later = span.later; later < span.laterEnd && next < span.earlierEnd;
             ++later) {
            if (isEqual(next, later))
                m_found[later] = next++;
        }
    }

    void matchBetween(const Span &span)
    {
        Span gap{span.earlier, span.earlier, span.later, span.later};
        for (qsizetype later = span.later; later <= span.laterEnd; ++later) {
            const bool isEnd = later == span.laterEnd;
            if (!isEnd && m_found[later] < 0)
                continue;
            gap.earlierEnd = isEnd ? span.earlierEnd : m_found[later];
            gap.laterEnd = later;
            matchNames(gap);
            gap.earlier = gap.earlierEnd + 1;
            gap.later = later + 1;
        }
    }

    /// Those about the same thing, in their order; all of them where they are about nothing.
    void matchNames(const Span &gap)
    {
        const bool isSameNumber = gap.earlierEnd - gap.earlier == gap.laterEnd - gap.later;
        QList<bool> isTaken(std::max<qsizetype>(gap.earlierEnd - gap.earlier, 0), false);
        for (qsizetype later = gap.later; later < gap.laterEnd; ++later) {
            const QString &name = m_later[later].name;
            if (name.isEmpty() && !isSameNumber)
                continue;
            for (qsizetype i = 0; i < isTaken.size(); ++i) {
                if (isTaken[i] || m_earlier[gap.earlier + i].name != name)
                    continue;
                isTaken[i] = true;
                m_found[later] = gap.earlier + i;
                break;
            }
        }
    }

    const QList<ListItem> &m_earlier;
    const QList<ListItem> &m_later;
    QList<qsizetype> m_found;
};

} // namespace

QList<qsizetype> matches(const QList<ListItem> &earlier, const QList<ListItem> &later)
{
    return Matching(earlier, later).run();
}

} // namespace kf
