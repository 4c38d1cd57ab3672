// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_devices_text.h"

#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/report/write/json_writer.h"
#include "core/report/write/text_table.h"
#include "core/words/amount_words.h"
#include "core/words/counted_texts.h"

#include <QMap>

namespace kf::cli {

namespace {

void writeText(JsonWriter &json, const char *key, const std::optional<QString> &value)
{
    json.key(key);
    if (value)
        json.text(*value);
    else
        json.null();
}

void writeFlag(JsonWriter &json, const char *key, const std::optional<bool> &value)
{
    json.key(key);
    if (value)
        json.boolean(*value);
    else
        json.null();
}

/// Path, state and problems: of device types and module types.
void writeFile(JsonWriter &json, const DeviceTypeFile &file)
{
    writeText(json, "path", file.path);
    writeText(json, "state", QString(wordFor(file.state())));
    json.key("problems");
    json.beginList();
    for (const DeviceTypeProblem &problem : file.problems) {
        json.beginObject();
        json.number("line", problem.line);
        json.number("column", problem.column);
        writeText(json, "rule", QString(wordFor(problem.rule)));
        writeText(json, "text", problem.text);
        json.endObject();
    }
    json.endList();
}

void writeFacts(JsonWriter &json, const DeviceTypeFacts &facts)
{
    json.beginObject();
    writeText(json, "manufacturer", facts.manufacturer);
    writeText(json, "model", facts.model);
    writeText(json, "slug", facts.slug);
    json.number("u_height", facts.heightU);
    writeFlag(json, "is_full_depth", facts.isFullDepth);
    json.number("weight_kg", facts.weightKg);
    writeText(json, "airflow", facts.airflow);
    writeText(json, "subdevice_role", facts.subdeviceRole);
    writeFlag(json, "is_powered", facts.isPowered);
    json.number("n_power_ports", facts.powerPorts);
    json.number("sum_maximum_draw_w", facts.maximumDrawW());
    json.number("sum_allocated_draw_w", facts.allocatedDrawW);
    json.number("n_module_bays", facts.moduleBays);
    json.number("n_interfaces", facts.interfaces);
    json.number("n_infiniband", facts.infiniband);
    json.number("n_device_bays", facts.deviceBays);
    json.number("n_power_outlets", facts.powerOutlets);
    json.endObject();
}

void writeDevices(JsonWriter &json, const ShownDeviceTypes &shown)
{
    json.key("devices");
    json.beginList();
    auto device = shown.devices.begin();
    for (const DeviceTypeFile &file : shown.types.files) {
        json.beginObject();
        writeFile(json, file);
        if (file.facts) {
            writeText(json, "id", device->id);
            json.key("unknown");
            json.texts(unknownFigures(*device));
            json.key("read");
            writeFacts(json, *file.facts);
            ++device;
        }
        json.endObject();
    }
    json.endList();
}

void writeModules(JsonWriter &json, const DeviceTypeFolder &modules)
{
    json.key("modules");
    json.beginList();
    for (const DeviceTypeFile &file : modules.files) {
        json.beginObject();
        writeFile(json, file);
        if (file.facts) {
            writeText(json, "manufacturer", file.facts->manufacturer);
            writeText(json, "model", file.facts->model);
            json.number("maximum_draw_w", file.facts->maximumDrawW());
            json.number("weight_kg", file.facts->weightKg);
        }
        json.endObject();
    }
    json.endList();
}

QString moduleTable(const DeviceTypeFolder &modules)
{
    const auto figure = [](const std::optional<double> &value) {
        return value ? numberText(*value, Digits::Exact, terminalLocale()) : Text::tr("unknown");
    };
    QList<QStringList> rows;
    for (const DeviceTypeFile &file : modules.files) {
        if (file.facts)
            rows += QStringList{file.facts->manufacturer,
                                file.facts->model,
                                figure(file.facts->maximumDrawW()),
                                figure(file.facts->weightKg)};
    }
    return tableText({{Text::tr("Manufacturer"), {}, false},
                      {Text::tr("Module type"), {}, false},
                      {Text::tr("Draw"), QStringLiteral("W")},
                      {Text::tr("Weight"), QStringLiteral("kg")}},
                     rows);
}

} // namespace

QByteArray deviceTypesJson(const ShownDeviceTypes &shown)
{
    JsonWriter json;
    json.beginObject();
    json.number("files", double(shown.types.files.size()));
    json.number("skipped", shown.types.skipped);
    for (const DeviceTypeState state :
         {DeviceTypeState::Taken, DeviceTypeState::Warned, DeviceTypeState::Refused})
        json.number(EnumWords<DeviceTypeState>::words[std::size_t(state)],
                    shown.types.count(state));
    writeDevices(json, shown);
    if (shown.modules)
        writeModules(json, *shown.modules);
    json.endObject();
    return json.result();
}

QString deviceTypesText(const ShownDeviceTypes &shown)
{
    const DeviceTypeFolder &types = shown.types;
    QMap<QString, int> unknown;
    for (const DeviceEntry &device : shown.devices) {
        for (const QString &key : unknownFigures(device))
            ++unknown[key];
    }
    const auto count = [](qsizetype files) {
        return countText(files, terminalLocale());
    };
    QStringList lines{
        Text::tr(
            "device types: %1 taken, %2 taken with problems, %3 refused; %4 other files skipped")
            .arg(count(types.count(DeviceTypeState::Taken)),
                 count(types.count(DeviceTypeState::Warned)),
                 count(types.count(DeviceTypeState::Refused)),
                 count(types.skipped))};
    for (auto it = unknown.cbegin(); it != unknown.cend(); ++it)
        lines += Text::tr("unknown: %1 of %n device type(s)", nullptr, it.value()).arg(it.key());
    QString text = lines.join(u'\n') + u'\n';
    if (shown.modules)
        text += Text::tr("module types:") + u'\n' + moduleTable(*shown.modules);
    return text;
}

} // namespace kf::cli
