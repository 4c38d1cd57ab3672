// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the words of a foreign sheet mean in a plan: kinds, accelerators and time zones as people
// write them.

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace kf {

/// The word of a sheet and what it stands for.
struct Meaning {
    QString key;            ///< empty where the word is not known or means several things
    bool isOwnName = true;  ///< false: a short form or another name, worth a remark
    QStringList candidates; ///< where it means several things
};

/// Words by upper- and lower-case alike.
class WordLookup {
public:
    /// `word` stands for `key`. `isOwnName` words win over others.
    void add(const QString &word, const QString &key, bool isOwnName);
    Meaning meaningOf(const QString &word) const;

private:
    struct Known {
        QStringList keys;
        bool isOwnName = false;
    };
    QHash<QString, Known> m_words;
};

/// The three kinds, in English and in the language that is spoken; keys are the words of the file.
WordLookup kindWords();

/// Ids, names and other names of the pools of the plan and of all accelerators that it knows.
WordLookup acceleratorWords(const Plan &plan, const Catalog &catalog);

/// IANA names, and their last part ("Berlin") as a short form.
WordLookup zoneWords(const ZoneTable &zones);

} // namespace kf
