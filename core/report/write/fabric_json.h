// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fabrics, their links and the bill of materials as JSON, for programs.

#include "core/report/write/json_writer.h"
#include "core/topology/bill_figures.h"
#include "core/topology/fabric_links.h"
#include "core/topology/topology_figures.h"

namespace kf {

using LinksOfFabrics = QMap<Id, QList<FabricLink>>;

/// Writes the key "fabrics"; each with its list of links where `links` is given.
void writeFabrics(JsonWriter &json,
                  const QMap<Id, FabricFigures> &fabrics,
                  const LinksOfFabrics *links);

/// Writes the key "bill_of_materials".
void writeBill(JsonWriter &json, const BillOfMaterials &bill);

} // namespace kf
