// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/cable_words.h"

#include "core/words/amount_words.h"
#include "core/words/fabric_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::CableWords)
};

} // namespace

QString cableName(const CableEntry &cable, const Wording &wording)
{
    QStringList parts{cable.medium ? mediumText(*cable.medium) : Words::tr("Cable")};
    if (cable.gbps) {
        const int links = std::max(1, cable.links);
        const QString speed =
            amountText({*cable.gbps / links, Unit::GigabitsPerSecond}, Digits::Exact, wording);
        parts.append(links == 1 ? speed : Words::tr("%1 links of %2").arg(links).arg(speed));
    }
    if (cable.reachM)
        parts.append(Words::tr("to %1", "the reach of a cable")
                         .arg(amountText({*cable.reachM, Unit::Metres}, Digits::Exact, wording)));
    return parts.join(QStringLiteral(", "));
}

QString transceiverName(const Id &transceiver, const CatalogView &view, const Wording &wording)
{
    const QList<const CableEntry *> cables = view.cables();
    const auto found =
        std::find_if(cables.cbegin(), cables.cend(), [&transceiver](const CableEntry *cable) {
            return cable->transceiver == transceiver;
        });
    if (found == cables.cend())
        return transceiver;
    CableEntry its = **found;
    if (its.gbps && its.transceiverLinks) // as many links as it has itself, of the same speed
        its.gbps = *its.gbps / std::max(1, its.links) * *its.transceiverLinks;
    its.links = its.transceiverLinks.value_or(its.links);
    return cableName(its, wording);
}

QString pricedName(const Id &id, const Plan &plan, const CatalogView &view, const Wording &wording)
{
    if (view.device(id) != nullptr)
        return modelOf(id, view);
    if (const CableEntry *cable = view.cable(id))
        return cableName(*cable, wording);
    const QString transceiver = transceiverName(id, view, wording);
    return transceiver != id ? Words::tr("Transceiver, %1").arg(transceiver)
                             : nameOf(plan, IdKind::RackType, id);
}

} // namespace kf
