// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sections/section_source.h"
#include "core/storage/storage_keys.h"

KF_SECTION_CODEC(Storage)
