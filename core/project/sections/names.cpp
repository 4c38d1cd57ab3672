// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/accelerator_names_keys.h"
#include "core/project/sections/section_source.h"

KF_SECTION_CODEC(AcceleratorNames)
