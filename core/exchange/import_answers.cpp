// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_answers.h"

#include "core/exchange/exchange_text.h"
#include "core/words/kind_words.h"

#include <algorithm>

namespace kf {

QList<ImportAnswer> allAccelerators(const Plan &plan, const Catalog &catalog)
{
    QList<ImportAnswer> answers;
    for (const Pool &pool : plan.settings.pools)
        answers.append({pool.name.value_or(pool.id), pool.id});
    for (const QList<AcceleratorEntry> &entries : {plan.catalog.gpus, catalog.entries().gpus}) {
        for (const AcceleratorEntry &entry : entries) {
            const ImportAnswer answer{entry.model, entry.id};
            if (!answers.contains(answer))
                answers.append(answer);
        }
    }
    answers.append({ExchangeText::tr("CPU cores"), QString(kCpuCore)});
    return answers;
}

QList<ImportAnswer> allZones(const ZoneTable &zones)
{
    QList<ImportAnswer> answers;
    const QList<QString> names = zones.names();
    for (const QString &name : names)
        answers.append({name, name});
    return answers;
}

QList<ImportAnswer> allKinds()
{
    QList<ImportAnswer> answers;
    for (const GroupKind kind : {GroupKind::Scheduled, GroupKind::Exploratory, GroupKind::Serving})
        answers.append({kindText(kind), QString(wordFor(kind))});
    return answers;
}

/// What people call the thing with that id.
QString nameIn(const QList<ImportAnswer> &all, const QString &id)
{
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&id](const ImportAnswer &answer) { return answer.id == id; });
    return found == all.cend() ? id : found->text;
}

} // namespace kf
