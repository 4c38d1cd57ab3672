// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/conditions.h"
#include "core/platform/data_access.h"

#include <algorithm>

namespace kf {

namespace {

using Conditions = QList<Condition>;

class Requirements {
public:
    explicit Requirements(const ConditionInput &input)
        : m_context(input.context)
        , m_platform(input.context.platform())
        , m_input(input.context.input())
        , m_figures(input.figures)
    {
    }

    Conditions secureData() const;
    Conditions sharedCompute() const;
    Conditions toolVersions() const;
    Conditions deploy() const;
    Conditions portability() const;

private:
    template<typename Predicate> bool everyGroup(const Predicate &predicate) const
    {
        return std::all_of(m_input.groups.cbegin(), m_input.groups.cend(), predicate);
    }
    template<typename Predicate> bool someGroup(const Predicate &predicate) const
    {
        return std::any_of(m_input.groups.cbegin(), m_input.groups.cend(), predicate);
    }
    bool explores(const Lane &lane) const;
    void addImages(Conditions &conditions) const;
    void addCloud(Conditions &conditions) const;

    const PlatformContext &m_context;
    const Platform &m_platform;
    const PlatformInput &m_input;
    const PlatformFigures &m_figures;
};

Conditions Requirements::secureData() const
{
    const QList<PlatformDataset> &datasets = m_input.datasets;
    Conditions conditions{{"authentication", m_context.logsInAtApi()}};
    if (!datasets.isEmpty()) {
        conditions.append(
            {"classified", std::all_of(datasets.cbegin(), datasets.cend(), [](const auto &dataset) {
                 return dataset.sensitivity.has_value();
             })});
        conditions.append({"clearance",
                           !hasCell(m_figures.access, Clearance::Below) &&
                               !hasCell(m_figures.access, Clearance::Unknown)});
    }
    const QList<Endpoint> &endpoints = m_figures.endpoints;
    conditions.append(
        {"exposure", std::none_of(endpoints.cbegin(), endpoints.cend(), [](const Endpoint &row) {
             return row.state == EndpointState::Open;
         })});
    conditions.append({"network", m_context.security().networkPolicies == true});
    return conditions;
}

bool Requirements::explores(const Lane &lane) const
{
    return std::any_of(lane.groups.cbegin(), lane.groups.cend(), [this](const Id &id) {
        const PlatformGroup *group = m_context.group(id);
        return group != nullptr && group->kind == GroupKind::Exploratory;
    });
}

Conditions Requirements::sharedCompute() const
{
    Conditions conditions;
    const auto isOwnGpu = [](const PlatformGroup &group) {
        return group.isGpu() && group.isOwn;
    };
    if (someGroup(isOwnGpu))
        conditions.append({"lanes", everyGroup([&](const PlatformGroup &group) {
                               return !isOwnGpu(group) ||
                                      laneOf(m_platform.lanes, group.id) != nullptr;
                           })});
    bool explored = false;
    bool isLimited = true;
    for (const Lane &lane : m_platform.lanes) {
        if (!explores(lane))
            continue;
        explored = true;
        isLimited = isLimited && lane.maxGpusPerUser.has_value();
    }
    if (explored)
        conditions.append({"person-limit", isLimited});
    conditions.append(
        {"queue", m_context.has(component::kueue) || m_context.has(component::volcano)});
    conditions.append({"isolation", m_platform.tenancy.isolation.has_value()});
    return conditions;
}

void Requirements::addImages(Conditions &conditions) const
{
    const QList<Image> &images = m_platform.images;
    if (!images.isEmpty())
        conditions.append(
            {"pinned", std::all_of(images.cbegin(), images.cend(), [](const Image &image) {
                 return isSet(image.frameworkVersion);
             })});
    const bool hasCuda = std::any_of(
        images.cbegin(), images.cend(), [](const Image &image) { return isSet(image.cuda); });
    if (!hasCuda)
        return;
    const auto &figures = m_figures.images;
    conditions.append(
        {"cuda", std::all_of(figures.cbegin(), figures.cend(), [](const ImageFigures &image) {
             return image.tooOld.isEmpty() && image.tooNew.isEmpty() && image.noCuda.isEmpty();
         })});
}

Conditions Requirements::toolVersions() const
{
    Conditions conditions;
    const auto isGpu = [](const PlatformGroup &group) {
        return group.isGpu();
    };
    if (someGroup(isGpu))
        conditions.append({"images", everyGroup([&](const PlatformGroup &group) {
                               return !isGpu(group) || m_context.hasImage(group.id);
                           })});
    addImages(conditions);
    conditions.append({"registry", !m_context.registries().isEmpty()});
    return conditions;
}

Conditions Requirements::deploy() const
{
    Conditions conditions{{"pipelines", m_context.has(component::pipelines)}};
    if (someGroup([](const PlatformGroup &group) { return group.kind == GroupKind::Serving; }))
        conditions.append({"serving", m_context.has(component::kserve)});
    conditions.append({"registry-of-models", m_context.has(component::hub)});
    bool hasScientists = false;
    bool deliver = true;
    for (const Profile &profile : m_platform.profiles) {
        if (profile.persona != Persona::DataScientist)
            continue;
        hasScientists = true;
        deliver = deliver && profile.deliversAs && profile.deliversAs != DeliversAs::Embedded;
    }
    if (hasScientists)
        conditions.append({"delivery", deliver});
    return conditions;
}

void Requirements::addCloud(Conditions &conditions) const
{
    const auto &datasets = m_input.datasets;
    conditions.append({"offers", everyGroup([](const PlatformGroup &group) {
                           return !group.isCloud || !group.isGpu() || group.hasOffer;
                       })});
    const auto leaves = [this](const Id &reader) {
        const PlatformGroup *group = m_context.group(reader);
        return group != nullptr && group->isCloud;
    };
    conditions.append(
        {"data", std::none_of(datasets.cbegin(), datasets.cend(), [&](const auto &dataset) {
             return dataset.sensitivity == Sensitivity::Regulated &&
                    std::any_of(dataset.readers.cbegin(), dataset.readers.cend(), leaves);
         })});
    conditions.append({"link", m_input.hasInterconnect});
}

Conditions Requirements::portability() const
{
    Conditions conditions{{"version", m_figures.cluster.versionOk == true}};
    if (!someGroup([](const PlatformGroup &group) { return group.isCloud; }))
        return conditions;
    const QList<RegistryView> &registries = m_context.registries();
    if (!m_platform.images.isEmpty())
        conditions.append(
            {"images", std::none_of(registries.cbegin(), registries.cend(), [](const auto &one) {
                 return one.kind == RegistryKind::Private && one.reachableFromCloud != true;
             })});
    addCloud(conditions);
    return conditions;
}

RequirementFigures figuresOf(Requirement id, const Conditions &conditions)
{
    RequirementFigures figures;
    figures.id = id;
    for (const Condition &condition : conditions)
        (condition.holds ? figures.met : figures.open).append(QString::fromLatin1(condition.id));
    figures.state = answerTo(figures.met.size(), conditions.size());
    return figures;
}

} // namespace

QList<RequirementFigures> requirementsOf(const ConditionInput &input)
{
    const Requirements all(input);
    return {figuresOf(Requirement::SecureData, all.secureData()),
            figuresOf(Requirement::SharedCompute, all.sharedCompute()),
            figuresOf(Requirement::ToolVersions, all.toolVersions()),
            figuresOf(Requirement::Deploy, all.deploy()),
            figuresOf(Requirement::Portability, all.portability())};
}

} // namespace kf
