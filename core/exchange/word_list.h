// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lists of words in one literal, separated by bars, and tables in which parts of a text are looked
// up without a copy of them.

#include <QHashFunctions>
#include <QStringList>

#include <unordered_map>

namespace kf {

inline QStringList listedWords(const char16_t *list)
{
    return QString::fromUtf16(list).split(u'|', Qt::SkipEmptyParts);
}

/// What words mean, letter by letter.
template<typename Meaning> class WordTable {
public:
    /// The last meaning of a word stays.
    void add(const QString &word, const Meaning &meaning)
    {
        m_words.insert_or_assign(word, meaning);
    }

    /// Null for other words.
    const Meaning *find(QStringView word) const
    {
        const auto found = m_words.find(word);
        return found == m_words.end() ? nullptr : &found->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView word) const { return qHash(word); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QStringView a, QStringView b) const { return a == b; }
    };
    std::unordered_map<QString, Meaning, Hash, Equal> m_words;
};

class WordSet {
public:
    explicit WordSet(const QStringList &words)
    {
        for (const QString &word : words)
            add(word);
    }

    void add(const QString &word) { m_words.add(word, true); }

    bool contains(QStringView word) const { return m_words.find(word); }

private:
    WordTable<bool> m_words;
};

inline WordSet setOfWords(const char16_t *list)
{
    return WordSet(listedWords(list));
}

} // namespace kf
