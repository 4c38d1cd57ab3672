// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/model_family_keys.h"
#include "core/project/sections/section_source.h"

KF_SECTION_CODEC(ModelFamilies)
