// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// References between parts of a plan are ids: short texts, unique within their kind.

#include <QString>

namespace kf {

using Id = QString; ///< matches [a-z0-9][a-z0-9._-]*

/// Accelerators of the catalogue and pools of the plan share one name space ("accelerator keys").
using AcceleratorKey = QString;

inline constexpr QLatin1StringView kCpuCore("cpu-core");  ///< counts CPU cores, never a GPU
inline constexpr QLatin1StringView kBaseScenario("base"); ///< the plan without a what-if

/// True where `text` matches [a-z0-9][a-z0-9._-]*.
bool isValidId(QStringView text);

/// An id made from free text ("Nightly ETL" -> "nightly-etl"); never empty.
Id idFromName(const QString &name);

} // namespace kf
