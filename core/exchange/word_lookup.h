// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the words of a foreign sheet mean in a plan: kinds, accelerators and time zones as people,
// drivers and schedulers write them.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace kf {

/// The word of a sheet and what it stands for.
struct Meaning {
    QString key;            ///< empty where the word is not known or means several things
    bool isOwnName = true;  ///< false: a short form or another name, worth a remark
    QStringList candidates; ///< keys, where it means several things
    bool isNothing = false; ///< it names what counts as no accelerator at all: nothing to take
    QString leavesOpen{};   ///< of candidates: what the word does not say ("SXM or PCIe")

    bool operator==(const Meaning &) const = default;
};

/// Words by upper- and lower-case alike.
class WordLookup {
public:
    using Reading = std::function<Meaning(const QString &word)>;

    WordLookup() = default;
    /// What no word of the table says, `otherwise` may know.
    explicit WordLookup(Reading otherwise) : m_otherwise(std::move(otherwise)) {}

    /// `word` stands for `key`. `isOwnName` words win over others.
    void add(const QString &word, const QString &key, bool isOwnName);
    Meaning meaningOf(const QString &word) const;

private:
    struct Known {
        QStringList keys;
        bool isOwnName = false;
    };
    QHash<QString, Known> m_words;
    Reading m_otherwise;
};

/// The three kinds, in English and in the language that is spoken; keys are the words of the file.
WordLookup kindWords();

/// Ids and names of the pools of the plan and of all accelerators that it knows, and what drivers,
/// node labels, Slurm and price lists call them. A short name that fits several is none of them,
/// but has candidates.
WordLookup acceleratorWords(const Plan &plan, const Catalog &catalog);

/// IANA names and their aliases; the last part ("Berlin") and names of Windows as short forms. An
/// abbreviation or an offset is no zone, but has candidates.
WordLookup zoneWords(const ZoneTable &zones);

} // namespace kf
