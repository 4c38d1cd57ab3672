// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A journal of edits as bytes: the plan that they began with, then what each of them changed in its
// texts. Each record has its length and a checksum before it; a record that was cut off ends the
// journal and spoils nothing.

#include "core/base/result.h"
#include "core/catalog/zone_table.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kf {

/// What the edits began with. Times are milliseconds since 1970, UTC.
struct JournalHead {
    QString place;      ///< of the plan's file; empty where it has none
    QByteArray version; ///< of what stood there; see StoreWrite
    qint64 begun = 0;
    QByteArray base; ///< the plan as a .kfplan

    bool operator==(const JournalHead &) const = default;
};

/// What one edit changed in the text of one entry: all but its beginning and its end.
struct EntryChange {
    QString entry;
    bool isGone = false;  ///< there is no such entry any more
    qint64 beginning = 0; ///< bytes that stay
    qint64 end = 0;
    QByteArray between;

    bool operator==(const EntryChange &) const = default;
};

struct JournalStep {
    int number = 0; ///< steps that lead to this state from the first one
    QString label;  ///< of the undo step; empty for several that were put together
    qint64 time = 0;
    QList<EntryChange> changes;

    bool operator==(const JournalStep &) const = default;
};

/// The cell of a sheet that was open.
struct TypedPlace {
    QString page;    ///< its word
    QString cell;    ///< what the cell is called in its sheet
    qint32 grid = 0; ///< which sheet of the page
    qint32 row = 0;
    qint32 column = 0;

    bool operator==(const TypedPlace &) const = default;
};

/// Something that was typed and not taken over.
struct TypedText {
    QString where; ///< the page and what was typed into, in words
    QString text;
    qint64 time = 0;
    std::optional<TypedPlace> place = {}; ///< nothing for texts outside sheets

    bool operator==(const TypedText &) const = default;
};

/// The texts of a plan by entry.
using EntryTexts = QMap<QString, QByteArray>;

EntryTexts textsOf(const Plan &plan);

/// What leads from `before`, whose texts are `texts`, to `after`; `texts` are those of `after`
/// then.
QList<EntryChange> changesTo(EntryTexts &texts, const Plan &before, const Plan &after);

/// Writes the changes into `texts`. False where they do not fit.
bool apply(EntryTexts &texts, const QList<EntryChange> &changes);

QByteArray journalRecord(const JournalHead &head);
QByteArray journalRecord(const JournalStep &step);
QByteArray journalRecord(const TypedText &typed);

struct JournalContent {
    JournalHead head;
    QList<JournalStep> steps;
    std::optional<TypedText> typed; ///< the last, unless a step came after it or it is empty
    bool isTorn = false;            ///< its end was cut off or is damaged
    int unreadable = 0;             ///< whole records from the damage on, which are not used

    qint64 lastTime() const;
    /// How many steps the last state is away from the first one.
    int stepCount() const { return steps.isEmpty() ? 0 : steps.last().number; }
};

/// Fails where there is not even a head.
Result<JournalContent> readJournal(const QByteArray &bytes);

/// A state of the plan that a journal leads to.
struct JournalState {
    QString label; ///< of the step that leads here; empty for the first
    Plan plan;
};

/// The first state and those that undo leads back over, the last one last; at most `most` of them,
/// then the first one is followed by a later one. Fails where the base cannot be read; what a step
/// has spoilt ends the list.
Result<QList<JournalState>>
statesOf(const JournalContent &journal, int most, const ZoneTable &zones);

/// The same journal, with all but the last `kept` steps put together into one.
Result<QByteArray> compacted(const JournalContent &journal, int kept, const ZoneTable &zones);

} // namespace kf
