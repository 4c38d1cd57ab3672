// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two people who change one plan on a server at the same time, again and again, and an account of
// what became of every edit.

#include <QString>

namespace kf::test {

struct WritersAccount {
    int edits = 0;     ///< of both, each of one cell
    int saves = 0;     ///< that the server took
    int refusals = 0;  ///< savings over a version that was not seen: merged and tried again
    int conflicts = 0; ///< cells that both had changed and that were shown to be decided
    int lost = 0;    ///< edits that are neither in the last plan, nor replaced by somebody who saw
                     ///< them, nor shown as a conflict
    QString problem; ///< why it ended early; empty where it did not
};

/// Each saves `saves` times to `place`, where nothing may stand.
WritersAccount letTwoWrite(const QString &place, int saves);

} // namespace kf::test
