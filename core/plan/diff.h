// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What changed from one plan to another, as places and plain texts.

#include <QList>
#include <QString>

namespace kf {

struct Plan;

/// One difference. What is added has no `before`, what is removed no `after`.
struct Change {
    enum Kind { Added, Removed, Changed };
    Kind kind = Changed;
    QString path; ///< by ids: "demand/groups/research/demand/weekday/14"
    QString before;
    QString after;

    bool operator==(const Change &) const = default;
};

/// Every difference from `a` to `b`, in the order of the schema; none where a == b. Things with an
/// id are the same where their ids are: a rack or device that stands elsewhere has changed, with
/// the paths of what held it. Another order of a list is a change only where nothing else in that
/// list has changed. Numbers are written as in files.
QList<Change> diff(const Plan &a, const Plan &b);

} // namespace kf
