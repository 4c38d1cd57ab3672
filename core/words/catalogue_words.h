// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the figures of catalogue entries are called, with their unit. Files have keys for them.

#include <QString>

namespace kf {

/// "Weight, kg" for "weight_kg"; a key that no entry has stays as it is.
QString catalogueKeyText(const QString &key);

/// "AWS" for "aws", as offers write the provider of a cloud; one that is not known stays as it is.
QString providerText(const QString &provider);

} // namespace kf
