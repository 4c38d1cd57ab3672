// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/service_price_keys.h"
#include "core/project/sections/section_source.h"

KF_SECTION_CODEC(ServicePrices)
