// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/fabric_words.h"

#include "core/topology/fabric_map.h"
#include "core/topology/fabric_size.h"
#include "core/words/amount_words.h"
#include "core/words/kind_words.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::FabricWords)
};

} // namespace

QString networkText(NetworkKind network)
{
    switch (network) {
    case NetworkKind::Compute:
        return Words::tr("Compute");
    case NetworkKind::Storage:
        return Words::tr("Storage");
    case NetworkKind::InBand:
        return Words::tr("In-band");
    case NetworkKind::OutOfBand:
        return Words::tr("Out-of-band");
    }
    return {};
}

QString layoutText(FabricLayout layout)
{
    switch (layout) {
    case FabricLayout::Tree:
        return Words::tr("Tree");
    case FabricLayout::Pair:
        return Words::tr("Pair");
    case FabricLayout::Leaves:
        return Words::tr("Leaves");
    }
    return {};
}

QString roleText(SwitchRole role)
{
    switch (role) {
    case SwitchRole::Leaf:
        return Words::tr("Leaf");
    case SwitchRole::Spine:
        return Words::tr("Spine");
    case SwitchRole::Core:
        return Words::tr("Core");
    }
    return {};
}

QString linkText(FabricLinkKind kind)
{
    switch (kind) {
    case FabricLinkKind::Node:
        return Words::tr("System to leaf");
    case FabricLinkKind::Manager:
        return Words::tr("Manager to leaf");
    case FabricLinkKind::LeafLeaf:
        return Words::tr("Leaf to leaf");
    case FabricLinkKind::LeafSpine:
        return Words::tr("Leaf to spine");
    case FabricLinkKind::SpineCore:
        return Words::tr("Spine to core");
    }
    return {};
}

QString mediumText(CableMedium medium)
{
    switch (medium) {
    case CableMedium::Dac:
        return Words::tr("Copper");
    case CableMedium::Acc:
        return Words::tr("Active copper");
    case CableMedium::Aoc:
        return Words::tr("Active optical cable");
    case CableMedium::Multimode:
        return Words::tr("Multimode fibre");
    case CableMedium::SingleMode:
        return Words::tr("Single-mode fibre");
    case CableMedium::TwistedPair:
        return Words::tr("Twisted pair");
    }
    return {};
}

QString problemText(FabricProblem problem)
{
    switch (problem) {
    case FabricProblem::Leaf:
        return Words::tr("ports of the leaf not known");
    case FabricProblem::Speed:
        return Words::tr("speed not known, or leaf too slow");
    case FabricProblem::Ports:
        return Words::tr("ports of a system not known");
    case FabricProblem::Spine:
        return Words::tr("spine too slow, or its ports not known");
    case FabricProblem::Size:
        return Words::tr("too large for its switches");
    }
    return {};
}

QString problemText(FabricProblem problem,
                    const Fabric &fabric,
                    const Topology &topology,
                    const CatalogView &catalog)
{
    if (problem != FabricProblem::Ports)
        return problemText(problem);
    const PlaceOrder order(topology, catalog);
    QStringList models;
    for (const Id &kind : kindsWithoutPorts(fabric, order, fabricSize(fabric, order, catalog)))
        models.append(modelOf(kind, catalog));
    return Words::tr("ports not known of %1").arg(models.join(QStringLiteral(", ")));
}

FabricVerdict fabricVerdict(const FabricFigures &figures, const Wording &wording)
{
    if (figures.problem)
        return {Words::tr("Not counted"), problemText(*figures.problem)};
    const qint64 links = allOf(figures.links);
    if (links == 0)
        return {Words::tr("No links"), Words::tr("nothing that it connects is placed")};
    QStringList rest;
    if (figures.longestM)
        rest.append(Words::tr("up to %1", "the longest cable")
                        .arg(amountText(figures.longestM, Unit::Metres, Digits::Short, wording)));
    const qint64 missing = allOf(figures.required) - allOf(figures.placed);
    if (missing > 0)
        rest.append(Words::tr("%n switch(es) missing", nullptr, static_cast<int>(missing)));
    if (figures.links.uncabled > 0)
        rest.append(Words::tr("%n link(s) without a cable", nullptr, figures.links.uncabled));
    else if (missing <= 0 && figures.enoughFor)
        rest.append(
            Words::tr("with more switches up to %n system(s)", "a network", *figures.enoughFor));
    return {Words::tr("%n link(s)", nullptr, static_cast<int>(links)),
            rest.join(QStringLiteral(" \u00b7 "))};
}

QString lengthsText(double shortestM, double longestM, const Wording &wording)
{
    const AmountScale scale =
        amountScale(Unit::Metres, {shortestM, longestM}, Digits::Short, wording.units);
    const QString from = numberText(shortestM, scale, Digits::Short, wording.locale);
    const QString to = numberText(longestM, scale, Digits::Short, wording.locale);
    const QString longest = amountText(longestM, scale, Digits::Short, wording.locale);
    return from == to ? longest : Words::tr("%1 to %2", "lengths").arg(from, longest);
}

QString lengthListText(const QList<double> &metres, const Wording &wording)
{
    const AmountScale scale = amountScale(Unit::Metres, metres, Digits::Short, wording.units);
    QStringList texts;
    for (qsizetype i = 0; i < metres.size(); ++i)
        texts.append(i + 1 < metres.size()
                         ? numberText(metres[i], scale, Digits::Short, wording.locale)
                         : amountText(metres[i], scale, Digits::Short, wording.locale));
    return texts.join(QStringLiteral(", "));
}

QString billKindText(const BillRow &row)
{
    switch (row.kind) {
    case BillKind::Device:
        return row.deviceKind ? kindText(*row.deviceKind) : Words::tr("Device");
    case BillKind::Rack:
        return Words::tr("Rack");
    case BillKind::Cable:
        return Words::tr("Cable");
    case BillKind::Transceiver:
        return Words::tr("Transceiver");
    }
    return {};
}

} // namespace kf
