// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/fabric_words.h"

#include "core/words/kind_words.h"

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
