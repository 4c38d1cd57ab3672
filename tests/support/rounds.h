// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kf::test {

/// How often a random test is run: `usual` times, `full` where KF_FULL_RUNS is set.
inline int rounds(int usual, int full)
{
    return qEnvironmentVariableIsSet("KF_FULL_RUNS") ? full : usual;
}

} // namespace kf::test
