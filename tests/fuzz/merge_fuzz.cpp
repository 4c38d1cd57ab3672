// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of a section (the first byte says which; a line of three equals signs stands between
// them) merged over a plan that both began with: what comes out without an open conflict or a
// problem can be saved and read again, and each side merged with the base alone stays as it is.
#include "core/plan/merge/merge.h"
#include "core/project/plan_file.h"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr std::array kSections = {
    "demand.yaml", "storage.yaml", "topology.yaml", "platform.yaml", "cost.yaml", "scenarios.yaml"};

kf::Result<kf::Plan> planWith(const QString &section, const QByteArray &text)
{
    static const kf::ZoneTable zones;
    QList<kf::ArchiveEntry> entries{
        {QStringLiteral("manifest.yaml"), "format: kfplan\nversion: 1\n"},
        {QStringLiteral("plan.yaml"),
         "name: Fuzz\nstart: \"2027-01\"\ntypical_date: \"2027-01-15\"\n"}};
    entries.append({section, text});
    if (section != QLatin1String("demand.yaml"))
        entries.append({QStringLiteral("demand.yaml"),
                        "groups:\n  - {id: g, name: G, kind: serving, accelerator: a}\n"});
    return kf::decodeEntries(entries, zones);
}

void expectSame(const kf::PlanMerge &merge, const kf::Plan &wanted)
{
    if (merge.openConflicts() > 0 || !(merge.plan == wanted))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const kf::ZoneTable zones;
    if (size == 0)
        return 0;
    const QString section = QString::fromLatin1(kSections[data[0] % kSections.size()]);
    const QByteArray both(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const qsizetype cut = both.indexOf("\n===\n");
    const kf::Result<kf::Plan> mine = planWith(section, both.left(cut + 1));
    const kf::Result<kf::Plan> theirs = planWith(section, cut < 0 ? both : both.mid(cut + 5));
    const kf::Result<kf::Plan> base = planWith(section, "");
    if (!mine || !theirs || !base)
        return 0;
    expectSame(kf::mergePlans(base.value(), mine.value(), base.value(), {}, zones), mine.value());
    expectSame(kf::mergePlans(base.value(), base.value(), theirs.value(), {}, zones),
               theirs.value());
    const kf::PlanMerge merge =
        kf::mergePlans(base.value(), mine.value(), theirs.value(), {}, zones);
    if (merge.openConflicts() > 0 || !merge.problems.isEmpty())
        return 0;
    const kf::Result<kf::Plan> again = kf::decodeEntries(kf::encodeEntries(merge.plan), zones);
    if (!again || !(again.value() == merge.plan))
        std::abort();
    return 0;
}
