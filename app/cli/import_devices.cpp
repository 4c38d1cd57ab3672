// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/import_devices_text.h"
#include "app/cli/nearest.h"
#include "app/cli/plan_output.h"
#include "core/project/catalog_file.h"
#include "core/project/safe_file.h"

namespace kf::cli {

namespace {

/// The policy that was typed, the first of them where none is; nothing where there is none of that
/// name.
template<typename Policy>
std::optional<Policy> policyOf(const CommandLine &line, const char *option)
{
    if (!line.has(option))
        return Policy{};
    const QString typed = line.value(option);
    const auto policy = enumFromWord<Policy>(typed.toUtf8());
    QStringList names;
    for (const auto *word : EnumWords<Policy>::words)
        names += QString::fromLatin1(word);
    if (!policy)
        refuse(Text::tr("--%1: there is no \"%2\" %3")
                   .arg(QLatin1StringView(option), typed, possibleInstead(typed, names)));
    return policy;
}

/// Reads folders; nothing where one is not there. The reason is on standard error then.
std::optional<DeviceTypeFolder> read(const QStringList &folders, TypeOfTypes types)
{
    Result<DeviceTypeFolder> folder = readDeviceTypes(folders, types);
    if (folder)
        return std::move(folder).value();
    refuse(folder.error().message);
    return std::nullopt;
}

void nameProblems(const DeviceTypeFolder &folder)
{
    for (const DeviceTypeFile &file : folder.files) {
        Error error;
        for (const DeviceTypeProblem &problem : file.problems)
            error.problems += toProblem(problem);
        if (!error.problems.isEmpty())
            refuse(file.path, error);
    }
}

int write(const QList<DeviceEntry> &devices, const CommandLine &line)
{
    const QString path = line.value("output");
    CatalogEntries entries;
    entries.devices = devices;
    const Result<QByteArray> bytes = libraryFile(entries);
    if (!bytes)
        return refuse(path, bytes.error());
    const Result<> written = writeFileSafely(path, bytes.value());
    return written ? kDone : refuse(path, written.error());
}

int show(const ShownDeviceTypes &shown, const CommandLine &line)
{
    nameProblems(shown.types);
    if (shown.modules)
        nameProblems(*shown.modules);
    const int said =
        line.has("json") ? print(deviceTypesJson(shown)) : print(deviceTypesText(shown));
    if (said != kDone)
        return said;
    if (shown.devices.isEmpty())
        return refuse(Text::tr("there is no device type that can be read in %1")
                          .arg(line.arguments.join(QStringLiteral(", "))));
    return kDone;
}

int run(const CommandLine &line)
{
    const auto policy = policyOf<SupplyPolicy>(line, "supplies");
    const auto kinds = policyOf<KindPolicy>(line, "kinds");
    if (!policy || !kinds || (line.has("output") && !mayWrite(line.value("output"), line)))
        return kRefused;
    std::optional<DeviceTypeFolder> types = read(line.arguments, TypeOfTypes::Device);
    if (!types)
        return kRefused;
    std::optional<DeviceTypeFolder> modules;
    if (line.has("modules")) {
        modules = read({line.value("modules")}, TypeOfTypes::Module);
        if (!modules)
            return kRefused;
    }
    const QList<DeviceEntry> devices = deviceEntries(
        types->files, *policy, [](const Id &) { return false; }, *kinds);
    if (const int status = show({*types, devices, modules}, line); status != kDone)
        return status;
    if (line.has("output")) {
        if (const int status = write(devices, line); status != kDone)
            return status;
    }
    return types->count(DeviceTypeState::Refused) > 0 ? kFound : kDone;
}

} // namespace

Command importDevicesCommand()
{
    return {QStringLiteral("import-devices"),
            Text::tr("take device types of NetBox as catalogue entries"),
            {{QStringLiteral("DIR"),
              Text::tr("folders with device types; all *.yaml and *.yml below them are read"),
              true}},
            {{QStringLiteral("--output,-o"),
              Text::tr("the library file to write; without it the result is only shown"),
              QStringLiteral("OUT")},
             {QStringLiteral("--modules"),
              Text::tr("a folder with module types, to list what supplies give"),
              QStringLiteral("DIR")},
             {QStringLiteral("--supplies"),
              Text::tr("what the draws of several power ports mean: redundant (default: the sum of "
                       "the larger half of them), sum or largest"),
              QStringLiteral("POLICY")},
             {QStringLiteral("--kinds"),
              Text::tr("where kinds come from: library (default: strips by their outlets, else "
                       "other) or parts (16 network ports of one speed in at most 4 U are a "
                       "switch)"),
              QStringLiteral("WAY")},
             jsonOption(),
             forceOption()},
            run};
}

} // namespace kf::cli
