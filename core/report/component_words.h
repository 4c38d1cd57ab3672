// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What kinds and maturities of components mean.

#include "core/catalog/catalog.h"
#include "core/words/wording.h"

#include <QString>
#include <QStringList>

namespace kf {

/// How mature a component of the release is: "in the distribution", ...; as it stands in the
/// catalogue where it is none of the known words.
QString inclusionText(const QString &inclusion);

/// Why a component is of its kind, and what follows for the login; empty for another kind.
QString kindReason(const QString &category);

/// "5.4 cores".
QString coresText(double cores, const Wording &wording);
/// "12.6 GiB".
QString memoryText(double gibibytes, const Wording &wording);

/// What the component is called; its id where no catalogue has it.
QString nameOfComponent(const CatalogView &catalog, const Id &id);
QStringList namesOfComponents(const CatalogView &catalog, const QList<Id> &ids);

} // namespace kf
