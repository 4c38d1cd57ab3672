// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/kind_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(kf::KindWords)
};

} // namespace

QString kindText(GroupKind kind)
{
    switch (kind) {
    case GroupKind::Scheduled:
        return KindWords::tr("Scheduled");
    case GroupKind::Exploratory:
        return KindWords::tr("Exploratory");
    case GroupKind::Serving:
        return KindWords::tr("Serving");
    }
    return {};
}

QString kindText(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::GpuSystem:
        return KindWords::tr("GPU system");
    case DeviceKind::Workstation:
        return KindWords::tr("Workstation");
    case DeviceKind::RackScale:
        return KindWords::tr("System that is a rack of its own");
    case DeviceKind::IbSwitch:
        return KindWords::tr("InfiniBand switch");
    case DeviceKind::EthSwitch:
        return KindWords::tr("Ethernet switch");
    case DeviceKind::Storage:
        return KindWords::tr("Storage");
    case DeviceKind::Management:
        return KindWords::tr("Management");
    case DeviceKind::Pdu:
        return KindWords::tr("Power strip");
    case DeviceKind::Cdu:
        return KindWords::tr("Coolant unit");
    case DeviceKind::Other:
        return KindWords::tr("Other");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return KindWords::tr("Error");
    case Severity::Warning:
        return KindWords::tr("Warning");
    case Severity::Advice:
        return KindWords::tr("Advice");
    }
    return {};
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Assumed:
        return KindWords::tr("assumed");
    case Standing::Quoted:
        return KindWords::tr("quoted");
    case Standing::Measured:
        return KindWords::tr("measured");
    case Standing::Decided:
        return KindWords::tr("decided");
    }
    return {};
}

QString modelText(GrowthModel model)
{
    return model == GrowthModel::Linear ? KindWords::tr("linear") : KindWords::tr("compound");
}

QString patternText(DatasetPattern pattern)
{
    return pattern == DatasetPattern::Transient ? KindWords::tr("transient")
                                                : KindWords::tr("dedicated");
}

QString placementText(PlacementKind place)
{
    switch (place) {
    case PlacementKind::Cloud:
        return KindWords::tr("cloud");
    case PlacementKind::Hybrid:
        return KindWords::tr("on premises and cloud");
    case PlacementKind::OnPremise:
        break;
    }
    return KindWords::tr("on premises");
}

QString faceText(Face face)
{
    return face == Face::Rear ? KindWords::tr("rear") : KindWords::tr("front");
}

QString quantityText(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Power:
        return KindWords::tr("power");
    case Quantity::Heat:
        return KindWords::tr("heat");
    case Quantity::Weight:
        return KindWords::tr("weight");
    case Quantity::Height:
        return KindWords::tr("height");
    case Quantity::Gpus:
        return KindWords::tr("GPUs");
    }
    return {};
}

} // namespace kf
