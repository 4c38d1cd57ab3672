// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/place_words.h"

#include "core/plan/validate/validate.h"
#include "core/words/name_words.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(kf::PlaceWords)
};

constexpr std::array kNamedKinds{
    IdKind::DayType,   IdKind::Group,       IdKind::Event,       IdKind::Pool,  IdKind::Serving,
    IdKind::Scheduled, IdKind::Exploratory, IdKind::TrainingRun, IdKind::Tier,  IdKind::Dataset,
    IdKind::RackType,  IdKind::Site,        IdKind::Room,        IdKind::Row,   IdKind::Rack,
    IdKind::Device,    IdKind::Fabric,      IdKind::Profile,     IdKind::Lane,  IdKind::NodePool,
    IdKind::Image,     IdKind::Scenario,    IdKind::Registry,    IdKind::Claim, IdKind::Decision};

/// What the first word of a path stands for; the path where it stands for nothing.
QString sectionText(const QString &path)
{
    const QString section = path.section(QLatin1Char('/'), 0, 0);
    if (section == QLatin1String("plan"))
        return PlaceWords::tr("Plan");
    if (section == QLatin1String("demand"))
        return PlaceWords::tr("Demand");
    if (section == QLatin1String("workloads"))
        return PlaceWords::tr("Workloads");
    if (section == QLatin1String("storage"))
        return PlaceWords::tr("Storage");
    if (section == QLatin1String("topology"))
        return PlaceWords::tr("Topology");
    if (section == QLatin1String("platform"))
        return PlaceWords::tr("Platform");
    if (section == QLatin1String("cost"))
        return PlaceWords::tr("Cost");
    return path;
}

/// A field of the plan's settings; empty for another place.
QString settingText(const QString &path)
{
    if (path == QLatin1String("plan/policy/headroom"))
        return PlaceWords::tr("Headroom");
    if (path == QLatin1String("plan/policy/storage_headroom"))
        return PlaceWords::tr("Storage headroom");
    if (path == QLatin1String("plan/policy/spare_systems"))
        return PlaceWords::tr("Spare systems a kind");
    if (path == QLatin1String("plan/policy/size_at_month"))
        return PlaceWords::tr("Sized for month");
    if (path == QLatin1String("plan/policy/lead_time_months"))
        return PlaceWords::tr("Lead time of an order");
    if (path == QLatin1String("plan/policy/power_basis"))
        return PlaceWords::tr("Power of devices");
    return {};
}

} // namespace

QString placeText(const QString &path, const Plan &plan, const CatalogView &catalog)
{
    const QString setting = settingText(path);
    if (!setting.isEmpty())
        return setting;
    const QString id = path.section(QLatin1Char('/'), 2, 2);
    const QString collection = path.section(QLatin1Char('/'), 0, 1);
    if (!id.isEmpty() && collection == collectionPath(IdKind::CatalogDevice))
        return modelOf(id, catalog);
    for (const IdKind kind : kNamedKinds) {
        if (!id.isEmpty() && collection == collectionPath(kind))
            return nameOf(plan, kind, id);
    }
    return sectionText(path);
}

} // namespace kf
