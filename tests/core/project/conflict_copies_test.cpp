// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/conflict_copies.h"

#include <gtest/gtest.h>

namespace kf {
namespace {

bool isCopy(const char *name)
{
    return isConflictCopyOf(QString::fromUtf8(name), QStringLiteral("hall 2.kfplan"));
}

/// The names that Nextcloud, Dropbox and Syncthing give, as their manuals have them.
TEST(ConflictCopies, AreKnownByTheNamesThatSyncProgramsGive)
{
    EXPECT_TRUE(isCopy("hall 2 (conflicted copy 2026-11-30 101500).kfplan"));
    EXPECT_TRUE(isCopy("hall 2 (Ada's conflicted copy 2026-11-30).kfplan"));
    EXPECT_TRUE(isCopy("hall 2.sync-conflict-20261130-101500-ABCDEF2.kfplan"));
    EXPECT_FALSE(isCopy("hall 2.kfplan"));
    EXPECT_FALSE(isCopy("hall 2 (copy).kfplan"));
    EXPECT_FALSE(isCopy("hall 21 (conflicted copy 2026-11-30 101500).kfplan")); // of another plan
    EXPECT_FALSE(isCopy("hall 2 (conflicted copy 2026-11-30 101500).txt"));
}

} // namespace
} // namespace kf
