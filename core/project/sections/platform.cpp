// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform_keys.h"
#include "core/project/sections/section_source.h"

KF_SECTION_CODEC(Platform)
