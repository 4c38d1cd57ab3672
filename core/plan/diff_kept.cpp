// SPDX-License-Identifier: GPL-3.0-or-later
// Unknown keys and entries, which no table of keys leads to.

#include "core/plan/diff_walk.h"
#include "core/plan/plan.h"

namespace kf {

void PlanComparison::changed(const Place &place, const QString &before, const QString &after)
{
    m_changes.append({Change::Changed, pathTo(place), before, after});
}

void PlanComparison::compareKept(const KeptKeys &a, const KeptKeys &b, const Place &place)
{
    QMap<QString, KeptValue> before;
    QMap<QString, KeptValue> after;
    for (const KeptKey &key : a)
        before.insert(key.name, key.value);
    for (const KeptKey &key : b)
        after.insert(key.name, key.value);
    if (before != after)
        compareMap(before, after, place);
    else if (a != b)
        changed(place, plainText(before.keys()), plainText(after.keys()));
}

void PlanComparison::compareEntries(const Plan &a, const Plan &b)
{
    const auto sizes = [](const QMap<QString, QByteArray> &entries) {
        QMap<QString, QString> texts;
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            texts.insert(it.key(), QString::fromLatin1(it.value().toHex()));
        return texts;
    };
    compareMap(sizes(a.otherEntries), sizes(b.otherEntries), {});
    compareKept(a.keptManifest, b.keptManifest, Place{}.at("manifest"));
}

} // namespace kf
