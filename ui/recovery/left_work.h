// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Work that an earlier run of the program left over: read from its journals.

#include "core/project/journal.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace kf {

inline constexpr int kMostStepsRecovered = 100; ///< that undo leads back over
inline constexpr int kDaysDiscardedIsKept = 7;

struct LeftWork {
    QString journal; ///< its file
    QString place;   ///< of the plan's file; empty where it had none
    QDateTime last;  ///< of the last change, local time
    int steps = 0;
    QList<JournalState> states; ///< the first as it was on disk, the last as it was left
    std::optional<TypedText> typed;
    bool isTorn = false;
    int unreadable = 0;       ///< records from the damage on: later edits that are not in it
    std::optional<Plan> file; ///< what stands at `place` now
    QByteArray fileVersion;
    bool isFileAsBefore = false;

    const Plan &base() const { return states.first().plan; }
    const Plan &plan() const { return states.last().plan; }
    /// True where there is nothing in it that is not on disk.
    bool isEmpty() const { return !typed && file && *file == plan(); }
};

/// Everything that is left over in `folder`, the newest first. Journals that hold nothing are taken
/// away, and those that were discarded long ago; `damaged` says how many cannot be read at all and
/// are put away. May take long: call it beside a window.
QList<LeftWork> findLeftWork(const QString &folder,
                             const QDateTime &now,
                             const ZoneTable &zones,
                             int *damaged = nullptr);

} // namespace kf
