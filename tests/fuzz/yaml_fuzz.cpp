// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a section of a plan (the first byte says which): read or refused, and what is read
// is written so that it reads the same.
#include "core/project/plan_file.h"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::array kSections = {"plan.yaml",
                                  "demand.yaml",
                                  "workloads.yaml",
                                  "storage.yaml",
                                  "topology.yaml",
                                  "platform.yaml",
                                  "cost.yaml",
                                  "scenarios.yaml",
                                  "catalog.yaml",
                                  "manifest.yaml"};

QList<kf::ArchiveEntry> entriesWith(const QString &name, const QByteArray &text)
{
    QList<kf::ArchiveEntry> entries{
        {QStringLiteral("manifest.yaml"), "format: kfplan\nversion: 1\n"},
        {QStringLiteral("plan.yaml"),
         "name: Fuzz\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n"},
        {QStringLiteral("demand.yaml"),
         "groups:\n  - {id: g, name: G, kind: serving, accelerator: a}\n"}};
    for (kf::ArchiveEntry &entry : entries) {
        if (entry.name == name) {
            entry.bytes = text;
            return entries;
        }
    }
    entries.append({name, text});
    return entries;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const kf::ZoneTable zones;
    if (size == 0)
        return 0;
    const QString section = QString::fromLatin1(kSections[data[0] % kSections.size()]);
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const kf::Result<kf::Plan> plan = kf::decodeEntries(entriesWith(section, text), zones);
    if (!plan)
        return 0;
    const kf::Result<kf::Plan> again = kf::decodeEntries(kf::encodeEntries(plan.value()), zones);
    if (!again || !(again.value() == plan.value()))
        std::abort();
    return 0;
}
