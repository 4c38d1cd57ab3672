// SPDX-License-Identifier: GPL-3.0-or-later
// A journal: any bytes, or (by the first byte) a plan followed by steps that change its texts in
// any way. Read or refused; what is read leads to plans and can be compacted to a journal that is
// read.
#include "core/project/journal.h"
#include "core/project/plan_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr int kMostStates = 50;
constexpr int kStepsKept = 2;

/// The next byte, 0 at the end.
qint64 next(QByteArrayView &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto byte = std::uint8_t(bytes.front());
    bytes = bytes.sliced(1);
    return byte;
}

QByteArray journalOf(QByteArrayView bytes)
{
    kf::Plan plan;
    plan.settings.name = QStringLiteral("Fuzz");
    kf::JournalHead head;
    head.base = kf::encodePlan(plan).value();
    QByteArray journal = journalRecord(head);
    const QList<QString> entries = kf::textsOf(plan).keys();
    for (int number = 1; !bytes.isEmpty(); ++number) {
        kf::EntryChange change;
        change.entry = entries.value(next(bytes) % (entries.size() + 1));
        change.isGone = next(bytes) % 8 == 0;
        change.beginning = next(bytes) - 8;
        change.end = next(bytes) - 8;
        const qsizetype wanted = next(bytes);
        const qsizetype length = std::min(wanted, bytes.size());
        change.between = bytes.first(length).toByteArray();
        bytes = bytes.sliced(length);
        journal += journalRecord(kf::JournalStep{number, QStringLiteral("Step"), number, {change}});
    }
    return journal;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const kf::ZoneTable zones;
    if (size == 0)
        return 0;
    const QByteArrayView rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray bytes = data[0] % 2 == 0 ? rest.toByteArray() : journalOf(rest);
    const kf::Result<kf::JournalContent> journal = kf::readJournal(bytes);
    if (!journal || !kf::statesOf(journal.value(), kMostStates, zones))
        return 0;
    const kf::Result<QByteArray> smaller = kf::compacted(journal.value(), kStepsKept, zones);
    if (smaller && !kf::readJournal(smaller.value()))
        std::abort();
    return 0;
}
