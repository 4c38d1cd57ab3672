// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/placement_text.h"

#include "app/cli/console.h"
#include "core/report/placement_words.h"
#include "core/report/write/json_writer.h"
#include "core/report/write/text_table.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"

#include <algorithm>

namespace kf::cli {

namespace {

QMap<Id, int> countsOf(const RackPlacement &rack)
{
    QMap<Id, int> counts;
    for (const PlacedDevice &device : rack.devices)
        ++counts[device.device];
    return counts;
}

/// Racks with the same devices and the same limit.
struct Alike {
    QMap<Id, int> counts;
    PlacementBinding binding;
    int racks = 0;
};

QList<Alike> alikeIn(const PlacementResult &result)
{
    QList<Alike> list;
    for (const RackPlacement &rack : result.racks) {
        const QMap<Id, int> counts = countsOf(rack);
        const auto same = std::find_if(list.begin(), list.end(), [&](const Alike &alike) {
            return alike.counts == counts && alike.binding == rack.binding;
        });
        if (same != list.end())
            ++same->racks;
        else
            list.append({counts, rack.binding, 1});
    }
    return list;
}

constexpr qsizetype kNameWidth = 24;
constexpr qsizetype kValueWidth = 14;

QString number(int count, const Wording &wording)
{
    return numberText(count, Digits::Exact, wording.locale);
}

/// "  Name                 value   note".
QString factLine(const QString &name, const QString &value, const QString &note = {})
{
    QString line =
        QStringLiteral("  ") + name.leftJustified(kNameWidth) + value.rightJustified(kValueWidth);
    if (!note.isEmpty())
        line += QStringLiteral("   ") + note;
    return line + QLatin1Char('\n');
}

QString contentText(const QMap<Id, int> &counts, const CatalogView &catalog, const Wording &wording)
{
    QStringList texts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        texts += Text::tr("%1 x %2").arg(number(it.value(), wording), modelOf(it.key(), catalog));
    return texts.join(QStringLiteral(", "));
}

QLatin1StringView reasonWord(NotPlacedReason reason)
{
    switch (reason) {
    case NotPlacedReason::UnknownDevice:
        return QLatin1StringView("unknown_device");
    case NotPlacedReason::NoRackType:
        return QLatin1StringView("no_rack_type");
    case NotPlacedReason::UnknownFigure:
        return QLatin1StringView("unknown_figure");
    case NotPlacedReason::StandsOnFloor:
        return QLatin1StringView("stands_on_floor");
    case NotPlacedReason::TooLarge:
        return QLatin1StringView("too_large");
    case NotPlacedReason::RoomPower:
        return QLatin1StringView("room_power");
    case NotPlacedReason::RoomHeat:
        return QLatin1StringView("room_heat");
    case NotPlacedReason::NoMoreRacks:
        return QLatin1StringView("no_more_racks");
    case NotPlacedReason::NoFloor:
        return QLatin1StringView("no_floor");
    case NotPlacedReason::RoomAir:
        return QLatin1StringView("room_air");
    }
    return {};
}

void writeText(JsonWriter &json, const char *key, const QString &text)
{
    json.key(key);
    json.text(text);
}

void writeRack(JsonWriter &json, const RackPlacement &rack)
{
    json.beginObject();
    json.key("rack");
    if (rack.rack.isEmpty())
        json.null();
    else
        json.text(rack.rack);
    json.key("devices");
    json.beginObject();
    const QMap<Id, int> counts = countsOf(rack);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        json.key(it.key());
        json.number(double(it.value()));
    }
    json.endObject();
    writeText(json, "limit", wordFor(rack.binding.limit));
    writeText(json, "device", rack.binding.device);
    json.number("fitting", rack.binding.fitting);
    json.number("used", rack.binding.used);
    json.number("capacity", rack.binding.capacity);
    json.key("at_least");
    json.boolean(rack.binding.atLeast);
    json.endObject();
}

void writeNotPlaced(JsonWriter &json, const NotPlaced &one)
{
    json.beginObject();
    writeText(json, "device", one.device);
    json.number("count", one.count);
    writeText(json, "reason", reasonWord(one.reason));
    writeText(json, "limit", wordFor(one.limit));
    writeText(json, "figure", one.figure);
    writeText(json, "lacking", one.lacking);
    json.endObject();
}

void writeSkipped(JsonWriter &json, const SkippedRack &one)
{
    json.beginObject();
    writeText(json, "rack", one.rack);
    writeText(json, "figure", one.figure);
    writeText(json, "lacking", one.lacking);
    json.endObject();
}

/// What asks for so many racks, and whether fewer are proven to be impossible.
QString boundNote(const PlacementResult &result)
{
    QStringList notes;
    if (result.boundLimit != PlacementLimit::Nothing)
        notes += Text::tr("by %1").arg(limitName(result.boundLimit));
    if (result.isProven() && result.racksUsed() > result.filledRacks)
        notes += Text::tr("proven: fewer are impossible");
    return notes.join(QStringLiteral("; "));
}

} // namespace

QString placementText(const PlacementResult &result,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording)
{
    QString text = factLine(Text::tr("Racks used"), number(result.racksUsed(), wording));
    text += factLine(Text::tr("New racks"), number(result.newRacks, wording));
    if (result.emptyRacks > 0)
        text += factLine(Text::tr("Empty ones"), number(result.emptyRacks, wording));
    if (result.filledRacks > 0)
        text += factLine(Text::tr("Filled up"), number(result.filledRacks, wording));
    text += factLine(result.filledRacks > 0 ? Text::tr("Lower bound of new ones")
                                            : Text::tr("Lower bound"),
                     number(result.lowerBound, wording),
                     boundNote(result));
    QList<QStringList> rows;
    for (const Alike &alike : alikeIn(result))
        rows += {number(alike.racks, wording),
                 contentText(alike.counts, catalog, wording),
                 bindingText(alike.binding, catalog, wording)};
    if (!rows.isEmpty())
        text += QLatin1Char('\n') + tableText({{Text::tr("Racks"), {}},
                                               {Text::tr("Each holds"), {}, false},
                                               {Text::tr("What binds"), {}, false}},
                                              rows);
    for (const NotPlaced &one : result.notPlaced)
        text += QStringLiteral("  ") + notPlacedText(one, catalog, wording) + QLatin1Char('\n');
    for (const SkippedRack &one : result.skipped)
        text += QStringLiteral("  ") + skippedText(one, plan, catalog) + QLatin1Char('\n');
    if (!result.weightless.isEmpty())
        text +=
            QStringLiteral("  ") + weightlessText(result.weightless, catalog) + QLatin1Char('\n');
    for (const Id &device : result.notRedundant)
        text += QStringLiteral("  ") + notRedundantText(device, catalog) + QLatin1Char('\n');
    return text;
}

QByteArray placementJson(const PlacementResult &result)
{
    JsonWriter json;
    json.beginObject();
    json.number("racks_used", result.racksUsed());
    json.number("lower_bound", result.lowerBound);
    json.number("gap", result.gap());
    json.number("new_racks", result.newRacks);
    json.number("empty_racks", result.emptyRacks);
    json.number("filled_racks", result.filledRacks);
    writeText(json, "bound_by", wordFor(result.boundLimit));
    json.key("racks");
    json.beginList();
    for (const RackPlacement &rack : result.racks)
        writeRack(json, rack);
    json.endList();
    json.key("not_placed");
    json.beginList();
    for (const NotPlaced &one : result.notPlaced)
        writeNotPlaced(json, one);
    json.endList();
    json.key("skipped");
    json.beginList();
    for (const SkippedRack &one : result.skipped)
        writeSkipped(json, one);
    json.endList();
    json.key("removed");
    json.texts(result.removed);
    json.key("weightless");
    json.texts(result.weightless);
    json.key("not_redundant");
    json.texts(result.notRedundant);
    json.endObject();
    return json.result();
}

} // namespace kf::cli
