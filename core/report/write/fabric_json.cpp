// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/fabric_json.h"

namespace kf {

namespace {

/// A whole number; null for a fabric with a problem.
void writeCount(JsonWriter &json, const char *key, const FabricFigures &fabric, qint64 count)
{
    json.number(key, fabric.problem ? std::nullopt : std::optional(static_cast<double>(count)));
}

void writeRoles(JsonWriter &json,
                const char *key,
                const FabricFigures &fabric,
                const SwitchCounts &counts)
{
    json.key(key);
    if (fabric.problem) {
        json.null();
        return;
    }
    json.beginObject();
    writeCount(json, "leaf", fabric, counts.leaf);
    writeCount(json, "spine", fabric, counts.spine);
    writeCount(json, "core", fabric, counts.core);
    json.endObject();
}

void writeSize(JsonWriter &json, const FabricFigures &fabric)
{
    writeCount(json, "ports", fabric, fabric.ports);
    json.number("planes", fabric.planes);
    json.number("link_gbps", fabric.problem ? std::nullopt : std::optional(fabric.linkGbps));
    writeCount(json, "radix", fabric, fabric.radix);
    writeCount(json, "levels", fabric, fabric.levels);
    writeCount(json, "leaf", fabric, fabric.required.leaf);
    writeCount(json, "spine", fabric, fabric.required.spine);
    writeCount(json, "core", fabric, fabric.required.core);
    writeRoles(json, "placed", fabric, fabric.placed);
    writeRoles(json, "spare_ports", fabric, fabric.sparePorts);
}

void writeLinkCounts(JsonWriter &json, const FabricFigures &fabric)
{
    const LinkCounts &links = fabric.links;
    writeCount(json, "node_links", fabric, links.node);
    writeCount(json, "manager_links", fabric, links.manager);
    writeCount(json, "leaf_leaf_links", fabric, links.leafLeaf);
    writeCount(json, "leaf_spine_links", fabric, links.leafSpine);
    writeCount(json, "spine_core_links", fabric, links.spineCore);
    writeCount(json, "uplinks", fabric, links.uplinks);
    writeCount(json, "unplaced_links", fabric, links.unplaced);
    writeCount(json, "uncabled_links", fabric, links.uncabled);
    json.number("longest_m", fabric.longestM);
}

void writeCables(JsonWriter &json, const FabricFigures &fabric)
{
    json.key("cables");
    json.beginList();
    for (const CableCount &count : fabric.cables) {
        json.beginObject();
        json.text("id", count.cable);
        json.number("length_m", count.lengthM);
        json.number("count", count.cables);
        json.number("links", count.links);
        json.endObject();
    }
    json.endList();
    json.key("transceivers");
    json.beginObject();
    for (auto it = fabric.transceivers.cbegin(); it != fabric.transceivers.cend(); ++it) {
        json.key(it.key());
        json.number(it.value());
    }
    json.endObject();
    json.number("cable_power_w", fabric.cablePowerW);
}

void writeEnd(JsonWriter &json,
              const char *key,
              const char *port,
              const std::optional<LinkEnd> &end)
{
    json.text(key, end ? std::optional(end->device) : std::nullopt);
    json.number(port, end ? std::optional<double>(end->port) : std::nullopt);
}

void writeLinks(JsonWriter &json, const QList<FabricLink> &links)
{
    json.key("links");
    json.beginList();
    for (const FabricLink &link : links) {
        json.beginObject();
        json.number("plane", link.plane);
        json.text("kind", QString(wordFor(link.kind)));
        writeEnd(json, "a", "a_port", link.a);
        writeEnd(json, "b", "b_port", link.b);
        json.number("length_m", link.lengthM);
        json.text("cable", link.cable);
        json.endObject();
    }
    json.endList();
}

void writeRow(JsonWriter &json, const BillRow &row)
{
    std::optional<QString> kind(wordFor(row.kind));
    if (row.kind == BillKind::Device)
        kind = row.deviceKind ? std::optional<QString>(wordFor(*row.deviceKind)) : std::nullopt;
    json.beginObject();
    json.text("kind", kind);
    json.text("id", row.id);
    json.number("length_m", row.lengthM);
    json.number("placed", static_cast<double>(row.placed));
    json.number("required", static_cast<double>(row.required));
    json.number("quantity", static_cast<double>(row.quantity()));
    json.number("unit_price", row.unitPrice);
    json.number("price", row.price());
    json.endObject();
}

} // namespace

void writeFabrics(JsonWriter &json,
                  const QMap<Id, FabricFigures> &fabrics,
                  const LinksOfFabrics *links)
{
    json.key("fabrics");
    json.beginObject();
    for (const FabricFigures &fabric : fabrics) {
        json.key(fabric.id);
        json.beginObject();
        json.text("problem",
                  fabric.problem ? std::optional<QString>(wordFor(*fabric.problem)) : std::nullopt);
        json.number("systems",
                    fabric.systems ? std::optional<double>(*fabric.systems) : std::nullopt);
        writeSize(json, fabric);
        writeLinkCounts(json, fabric);
        writeCables(json, fabric);
        if (links != nullptr)
            writeLinks(json, links->value(fabric.id));
        json.endObject();
    }
    json.endObject();
}

void writeBill(JsonWriter &json, const BillOfMaterials &bill)
{
    json.key("bill_of_materials");
    json.beginObject();
    json.key("rows");
    json.beginList();
    for (const BillRow &row : bill.rows)
        writeRow(json, row);
    json.endList();
    json.number("total", bill.total);
    json.key("unpriced");
    json.texts(bill.unpriced);
    json.number("links_without_cable", static_cast<double>(bill.linksWithoutCable));
    json.key("fabrics_unknown");
    json.texts(bill.fabricsUnknown);
    json.endObject();
}

} // namespace kf
