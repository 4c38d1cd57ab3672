// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several numbers for the same group and time: which of them counts, and whether a column tells
// them apart: months, versions, scenarios.

#include "core/exchange/group_columns.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace kf {

/// What counts when `value` comes as number `count` beside those that `before` stands for.
inline double ofSeveral(TwiceUse use, double before, double value, int count)
{
    switch (use) {
    case TwiceUse::Mean:
        return before + (value - before) / count;
    case TwiceUse::Sum:
        return before + value;
    case TwiceUse::Last:
        return value;
    case TwiceUse::Ask:
    case TwiceUse::Largest:
    case TwiceUse::Apart:
        break;
    }
    return std::max(before, value);
}

class TellingTexts {
public:
    /// Takes the text that the row of that key has in the column. False where the column cannot
    /// tell rows apart: a key has the text twice, a text is empty, or there are too many of them.
    bool take(const QString &key, const QString &text)
    {
        constexpr qsizetype kMost = 24; // two years of months
        if (text.isEmpty())
            return false;
        auto known = m_known.find(text);
        if (known == m_known.end()) {
            if (m_texts.size() == kMost)
                return false;
            known = m_known.insert(text, m_texts.size());
            m_texts.append(text);
        }
        const qsizetype before = m_taken.size();
        m_taken.insert({key, *known});
        return m_taken.size() > before;
    }

    /// The different texts, in the order in which they came.
    QStringList texts() const { return m_texts.size() < 2 ? QStringList() : m_texts; }

private:
    QStringList m_texts;
    QHash<QString, qsizetype> m_known;
    QSet<std::pair<QString, qsizetype>> m_taken;
};

} // namespace kf
