// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Accelerators by the names that drivers, node labels, schedulers, price lists and people use.

#include "core/exchange/word_lookup.h"

#include <QSet>

namespace kf {

class AcceleratorWords {
public:
    /// The entries of the plan win over those of the catalogue.
    AcceleratorWords(const Plan &plan, const Catalog &catalog);

    /// An id or a model as it stands is an own name. Else the longest name within the word counts,
    /// and what stands beside it ("80 GB", "PCIe") chooses among the entries that it fits; what is
    /// not understood there leaves candidates.
    Meaning meaningOf(const QString &word) const;

private:
    Meaning readMeaning(const QString &text) const;
    struct Entry {
        Id id;
        std::optional<double> memoryGb;
        QStringList tokens; ///< of its id and model
    };

    void add(const AcceleratorEntry &entry);
    void addName(const QString &name, const Id &id);
    QStringList narrowed(const QStringList &ids, const QStringList &beside) const;
    bool fits(const Entry &entry, const QString &token) const;

    QHash<QString, Id> m_ownNames;        ///< ids as they are written, models in lower case
    QHash<QString, QStringList> m_names;  ///< tokens of a name, joined -> ids
    QSet<QString> m_firstTokens;          ///< which each of these begins with
    QHash<QString, QStringList> m_labels; ///< of nodes, letter by letter -> ids
    QSet<QString> m_ambiguous;            ///< names that are asked for even where one entry fits
    QSet<QString> m_ignored;
    QHash<Id, Entry> m_entries;
    mutable QHash<QString, Meaning> m_read; ///< texts that were asked for: a column repeats few
};

} // namespace kf
