// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requirement_gaps.h"

#include "core/plan/edits/cluster.h"
#include "core/platform/platform_context.h"
#include "core/words/guard_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::UserView)
};

bool isOwnGpu(const PlatformGroup &group)
{
    return group.isGpu() && group.isOwn;
}

class Lacking {
public:
    explicit Lacking(const Evaluation &figures)
        : m_plan(figures.plan)
        , m_platform(figures.plan.platform)
        , m_figures(figures.platform)
    {
    }

    QStringList datasets() const;
    QStringList readers() const;
    QStringList endpoints() const;
    QStringList groupsWithoutLane() const;
    QStringList lanesWithoutLimit() const;
    QStringList groupsWithoutImage() const;
    QStringList imagesWithoutVersion() const;
    QStringList imagesThatDoNotFit() const;
    QStringList groupsThatServe() const;
    QStringList profilesThatDoNotDeliver() const;
    QStringList registriesOutOfReach() const;
    QStringList groupsWithoutOffer() const;
    QStringList regulatedInCloud() const;

private:
    template<typename Predicate> QStringList groups(const Predicate &isMeant) const
    {
        QStringList names;
        for (const PlatformGroup &group : m_figures.groups) {
            if (isMeant(group))
                names.append(nameOf(m_plan, IdKind::Group, group.id));
        }
        return names;
    }
    bool hasImage(const PlatformGroup &group) const
    {
        return std::any_of(m_platform.images.cbegin(),
                           m_platform.images.cend(),
                           [&group](const Image &image) { return serves(image, group.id); });
    }
    const PlatformGroup *groupOf(const Id &id) const
    {
        const auto found = std::find_if(m_figures.groups.cbegin(),
                                        m_figures.groups.cend(),
                                        [&id](const auto &group) { return group.id == id; });
        return found == m_figures.groups.cend() ? nullptr : &*found;
    }

    const Plan &m_plan;
    const Platform &m_platform;
    const PlatformFigures &m_figures;
};

QStringList Lacking::datasets() const
{
    QStringList names;
    for (const PlatformDataset &dataset : m_figures.datasets) {
        if (!dataset.sensitivity)
            names.append(nameOf(m_plan, IdKind::Dataset, dataset.id));
    }
    return names;
}

QStringList Lacking::readers() const
{
    QStringList names;
    for (auto dataset = m_figures.access.cbegin(); dataset != m_figures.access.cend(); ++dataset) {
        for (auto reader = dataset->cbegin(); reader != dataset->cend(); ++reader) {
            const QString name = nameOf(m_plan, IdKind::Group, reader.key());
            if (*reader != Clearance::Ok && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QStringList Lacking::endpoints() const
{
    QStringList names;
    for (const Endpoint &row : m_figures.endpoints) {
        if (row.state == EndpointState::Open)
            names.append(endpointText(row.id));
    }
    return names;
}

QStringList Lacking::groupsWithoutLane() const
{
    return groups([this](const PlatformGroup &group) {
        return isOwnGpu(group) && laneOf(m_platform.lanes, group.id) == nullptr;
    });
}

QStringList Lacking::lanesWithoutLimit() const
{
    QStringList names;
    for (const Lane &lane : m_platform.lanes) {
        const bool explores =
            std::any_of(lane.groups.cbegin(), lane.groups.cend(), [this](const Id &id) {
                const PlatformGroup *group = groupOf(id);
                return group != nullptr && group->kind == GroupKind::Exploratory;
            });
        if (explores && !lane.maxGpusPerUser)
            names.append(nameOf(m_plan, IdKind::Lane, lane.id));
    }
    return names;
}

QStringList Lacking::groupsWithoutImage() const
{
    return groups([this](const PlatformGroup &group) { return group.isGpu() && !hasImage(group); });
}

QStringList Lacking::imagesWithoutVersion() const
{
    QStringList names;
    for (const Image &image : m_platform.images) {
        if (!isSet(image.frameworkVersion))
            names.append(nameOf(m_plan, IdKind::Image, image.id));
    }
    return names;
}

QStringList Lacking::imagesThatDoNotFit() const
{
    QStringList names;
    for (auto image = m_figures.images.cbegin(); image != m_figures.images.cend(); ++image) {
        if (!image->tooOld.isEmpty() || !image->tooNew.isEmpty() || !image->noCuda.isEmpty())
            names.append(nameOf(m_plan, IdKind::Image, image.key()));
    }
    return names;
}

QStringList Lacking::groupsThatServe() const
{
    return groups([](const PlatformGroup &group) { return group.kind == GroupKind::Serving; });
}

QStringList Lacking::profilesThatDoNotDeliver() const
{
    QStringList names;
    for (const Profile &profile : m_platform.profiles) {
        const bool delivers = profile.deliversAs && profile.deliversAs != DeliversAs::Embedded;
        if (profile.persona == Persona::DataScientist && !delivers)
            names.append(nameOf(m_plan, IdKind::Profile, profile.id));
    }
    return names;
}

QStringList Lacking::registriesOutOfReach() const
{
    QStringList names;
    const QList<NamedRegistry> all = registriesIn(m_plan);
    for (const NamedRegistry &one : all) {
        if (one.kind == RegistryKind::Private && one.reachableFromCloud != true)
            names.append(one.product.value_or(one.id));
    }
    return names;
}

QStringList Lacking::groupsWithoutOffer() const
{
    return groups([](const PlatformGroup &group) {
        return group.isCloud && group.isGpu() && !group.hasOffer;
    });
}

QStringList Lacking::regulatedInCloud() const
{
    QStringList names;
    for (const PlatformDataset &dataset : m_figures.datasets) {
        const bool leaves =
            std::any_of(dataset.readers.cbegin(), dataset.readers.cend(), [this](const Id &id) {
                const PlatformGroup *group = groupOf(id);
                return group != nullptr && group->isCloud;
            });
        if (leaves && dataset.sensitivity == Sensitivity::Regulated)
            names.append(nameOf(m_plan, IdKind::Dataset, dataset.id));
    }
    return names;
}

} // namespace

QStringList lackingFor(const Evaluation &figures, Requirement requirement, const QString &condition)
{
    using Find = QStringList (Lacking::*)() const;
    static const QHash<QString, Find> finders{
        {QStringLiteral("classified"), &Lacking::datasets},
        {QStringLiteral("clearance"), &Lacking::readers},
        {QStringLiteral("exposure"), &Lacking::endpoints},
        {QStringLiteral("lanes"), &Lacking::groupsWithoutLane},
        {QStringLiteral("person-limit"), &Lacking::lanesWithoutLimit},
        {QStringLiteral("images"), &Lacking::groupsWithoutImage},
        {QStringLiteral("pinned"), &Lacking::imagesWithoutVersion},
        {QStringLiteral("cuda"), &Lacking::imagesThatDoNotFit},
        {QStringLiteral("serving"), &Lacking::groupsThatServe},
        {QStringLiteral("delivery"), &Lacking::profilesThatDoNotDeliver},
        {QStringLiteral("offers"), &Lacking::groupsWithoutOffer},
        {QStringLiteral("data"), &Lacking::regulatedInCloud},
    };
    // Images must reach groups here, and clouds there.
    if (requirement == Requirement::Portability && condition == QLatin1String("images"))
        return Lacking(figures).registriesOutOfReach();
    const Find find = finders.value(condition, nullptr);
    return find == nullptr ? QStringList() : (Lacking(figures).*find)();
}

QStringList groupsLacking(const Evaluation &figures, Requirement requirement)
{
    // Only these are about groups; what else lacks something has another kind of name.
    static const QStringList ofGroups{QStringLiteral("clearance"),
                                      QStringLiteral("lanes"),
                                      QStringLiteral("images"),
                                      QStringLiteral("serving"),
                                      QStringLiteral("offers")};
    QStringList names;
    for (const RequirementFigures &one : figures.platform.requirements) {
        if (one.id != requirement)
            continue;
        for (const QString &condition : one.open) {
            const bool isOfRegistries =
                requirement == Requirement::Portability && condition == QLatin1String("images");
            if (ofGroups.contains(condition) && !isOfRegistries)
                names.append(lackingFor(figures, requirement, condition));
        }
    }
    return names;
}

QString metConditionsText(const RequirementFigures &requirement)
{
    QStringList texts;
    for (const QString &condition : requirement.met)
        texts.append(conditionText(requirement.id, condition));
    return texts.join(QStringLiteral(", "));
}

QString openConditionsText(const Evaluation &figures, const RequirementFigures &requirement)
{
    QStringList texts;
    for (const QString &condition : requirement.open) {
        const QStringList lacking = lackingFor(figures, requirement.id, condition);
        texts.append(lacking.isEmpty()
                         ? conditionText(requirement.id, condition)
                         : Text::tr("%1 (missing: %2)", "a condition, for whom it does not hold")
                               .arg(conditionText(requirement.id, condition),
                                    lacking.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace kf
