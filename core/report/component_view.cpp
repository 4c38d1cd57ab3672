// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_view.h"

#include "core/base/units.h"
#include "core/platform/components.h"
#include "core/platform/counted_in.h"
#include "core/platform/ways.h"
#include "core/report/component_words.h"
#include "core/words/amount_words.h"
#include "core/words/component_texts.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ComponentView)
};

constexpr qsizetype kPartsNamed = 5; ///< of the footprint; the others stand together

/// With places behind dots where a line may break: names of resources are long.
QString breakable(QString text)
{
    return text.replace(u'.', QStringLiteral(".\u200b"));
}

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

ComponentStanding
standingOf(const ComponentFigures &figures, const QList<Id> &installed, const Id &id)
{
    if (figures.unknown.contains(id))
        return endedComponent(id) ? ComponentStanding::Ended : ComponentStanding::Stranger;
    if (installed.contains(id))
        return ComponentStanding::Installed;
    if (figures.chosen.contains(id))
        return ComponentStanding::Chosen;
    return figures.added.contains(id) ? ComponentStanding::Missing : ComponentStanding::Off;
}

QString standingText(ComponentStanding standing, const CatalogView &catalog, const Id &id)
{
    switch (standing) {
    case ComponentStanding::Off:
        return {};
    case ComponentStanding::Chosen:
        return Text::tr("chosen");
    case ComponentStanding::Missing:
        return Text::tr("needed, not chosen");
    case ComponentStanding::Installed:
        return Text::tr("there already");
    case ComponentStanding::Stranger:
        return Text::tr("in no catalogue");
    case ComponentStanding::Ended:
        break;
    }
    const std::optional<EndedComponent> ended = endedComponent(id);
    return ended && ended->successor
               ? Text::tr("ended: %1 took over").arg(nameOfComponent(catalog, *ended->successor))
               : Text::tr("ended");
}

/// True where the component's row has no figures of its own, as the sum has none of it.
bool standsInAnother(const Component &component,
                     const Evaluation &figures,
                     const CatalogView &catalog)
{
    const QList<Id> &present = figures.platform.components.present;
    const QList<Id> &installed = figures.plan.platform.kubernetes.installed;
    const QSet<Id> running =
        QSet<Id>(present.cbegin(), present.cend()) - QSet<Id>(installed.cbegin(), installed.cend());
    if (!running.contains(component.id))
        return component.countedIn.has_value();
    return isCountedElsewhere(
        component, running, [&catalog](const Id &id) { return catalog.component(id); });
}

void addFigures(ComponentLine &line,
                const Component &component,
                const Evaluation &figures,
                const CatalogView &catalog)
{
    if (standsInAnother(component, figures, catalog)) {
        line.countedIn = nameOfComponent(catalog, *component.countedIn);
    } else {
        if (component.cpuRequestM)
            line.cores = *component.cpuRequestM / kMillicoresPerCore;
        if (component.memoryRequestMi)
            line.memoryGi = *component.memoryRequestMi / kMebibytesPerGibibyte;
        for (const ComponentVolume &volume : component.storage)
            line.volumesGi = line.volumesGi.value_or(0.0) + volume.sizeGi.value_or(0.0);
    }
}

/// Who needs each component to submit work, by name.
QHash<Id, QStringList> usersByComponent(const Evaluation &figures)
{
    QHash<Id, QStringList> names;
    const QList<ComponentUser> users = componentUsers(figures.plan);
    for (const ComponentUser &user : users) {
        for (const Id &component : componentsWantedBy(figures, user))
            names[component].append(user.name);
    }
    return names;
}

ComponentLine lineOf(const Evaluation &figures,
                     const CatalogView &catalog,
                     const QHash<Id, QStringList> &users,
                     const Id &id)
{
    const Platform &platform = figures.plan.platform;
    ComponentLine line;
    line.id = id;
    line.name = nameOfComponent(catalog, id);
    line.standing = standingOf(figures.platform.components, platform.kubernetes.installed, id);
    line.isChosen = platform.components.selected.contains(id);
    line.isInstalled = platform.kubernetes.installed.contains(id);
    line.state = standingText(line.standing, catalog, id);
    line.oldNames = oldNamesOf(id);
    const ComponentFigures &chosen = figures.platform.components;
    for (const Id &other : chosen.chosen + chosen.added) {
        const Component *one = catalog.component(other);
        if (one != nullptr && one->dependsOn.contains(id) &&
            !platform.kubernetes.installed.contains(other))
            line.neededBy.append(one->name);
    }
    line.neededBy += users.value(id);
    if (line.isChosen)
        line.missedBy = usersWithout(figures, id);
    const Component *component = catalog.component(id);
    if (component == nullptr)
        return line;
    line.kind = componentCategoryText(component->category.value_or(QString()));
    line.maturity = inclusionText(component->inclusion.value_or(QString()));
    line.version = component->version.value_or(QString());
    line.needs = namesOfComponents(catalog, component->dependsOn) + component->needs;
    line.resources = component->crds;
    addFigures(line, *component, figures, catalog);
    return line;
}

} // namespace

QList<ComponentUser> componentUsers(const Plan &plan)
{
    QHash<Id, QList<Profile>> profiles; // by group
    for (const Profile &profile : plan.platform.profiles) {
        if (profile.group)
            profiles[*profile.group].append(profile);
    }
    const QHash<Id, QString> names = groupNames(plan);
    QList<ComponentUser> users;
    for (const Shared<Group> &group : plan.demand.groups) {
        if (profiles.contains(group->id))
            users.append({group->id, names.value(group->id), profiles.value(group->id)});
    }
    for (const Profile &profile : plan.platform.profiles) {
        if (profile.group.value_or(Id()).isEmpty())
            users.append({u'/' + profile.id, nameOf(plan, IdKind::Profile, profile.id), {profile}});
    }
    return users;
}

QList<Id> componentsWantedBy(const Evaluation &figures, const ComponentUser &user)
{
    QList<Id> wanted;
    for (const Profile &profile : user.profiles) {
        for (const SubmitsBy way : profile.submitsBy) {
            const auto &could = rowOf(way).components;
            QList<Id> there;
            for (const QLatin1StringView id : could) {
                if (figures.platform.components.present.contains(id))
                    there.append(id);
            }
            if (there.isEmpty() && !could.isEmpty())
                there.append(could.constFirst());
            for (const Id &id : std::as_const(there)) {
                if (!wanted.contains(id))
                    wanted.append(id);
            }
        }
    }
    return wanted;
}

QStringList usersOf(const Evaluation &figures, const Id &component)
{
    return usersByComponent(figures).value(component);
}

QStringList usersWithout(const Evaluation &figures, const Id &component)
{
    QList<Id> left = figures.platform.components.present;
    left.removeAll(component);
    const auto loses = [&](const Profile &profile) {
        return std::any_of(
            profile.submitsBy.cbegin(), profile.submitsBy.cend(), [&](SubmitsBy way) {
                return hasComponentOf(way, figures.platform.components.present) &&
                       !hasComponentOf(way, left);
            });
    };
    QStringList names;
    for (const ComponentUser &user : componentUsers(figures.plan)) {
        if (std::any_of(user.profiles.cbegin(), user.profiles.cend(), loses))
            names.append(user.name);
    }
    return names;
}

QList<ComponentLine> componentLines(const Evaluation &figures, const CatalogView &catalog)
{
    QList<Id> ids;
    for (const QList<Component> &entries :
         {catalog.catalog().components().components, figures.plan.catalog.components}) {
        for (const Component &one : entries) {
            if (!ids.contains(one.id))
                ids.append(one.id);
        }
    }
    for (const Id &id : figures.platform.components.unknown)
        ids.append(id);
    const QHash<Id, QStringList> users = usersByComponent(figures);
    QList<ComponentLine> lines;
    for (const Id &id : ids)
        lines.append(lineOf(figures, catalog, users, id));
    return lines;
}

QString
componentsVerdict(const Evaluation &figures, const CatalogView &catalog, const Wording &wording)
{
    const PlatformFigures &platform = figures.platform;
    if (platform.components.chosen.isEmpty())
        return {};
    const PodRequests total = platform.footprint.total();
    const bool isKnown = platform.footprint.unknown.isEmpty();
    const QString chosen = Text::tr("<b>%1 of %2 chosen</b>")
                               .arg(platform.components.chosen.size())
                               .arg(catalog.catalog().components().components.size());
    QString verdict =
        Text::tr("%1, %2 and %3", "chosen, cores, memory")
            .arg(chosen,
                 isKnown ? coresText(total.cpuM / kMillicoresPerCore, wording)
                         : Text::tr("at least %1")
                               .arg(coresText(total.cpuM / kMillicoresPerCore, wording)),
                 memoryText(total.memoryMi / kMebibytesPerGibibyte, wording));
    if (platform.cluster.versionOk == false)
        verdict += QStringLiteral(" \u00b7 ") +
                   Text::tr("Kubernetes %1 is too old: %2 is needed")
                       .arg(figures.plan.platform.kubernetes.version.value_or(QString()),
                            platform.cluster.leastVersion.value_or(QString()))
                       .toHtmlEscaped();
    if (!platform.components.added.isEmpty())
        verdict +=
            QStringLiteral(" \u00b7 ") +
            Text::tr("%n needed one(s) not chosen", nullptr, int(platform.components.added.size()));
    return verdict;
}

QList<WorkReason> componentReasons(const Evaluation &figures,
                                   const CatalogView &catalog,
                                   const Id &id,
                                   const Wording &wording)
{
    const Component *component = catalog.component(id);
    if (component == nullptr)
        return {
            {standingText(standingOf(figures.platform.components, {}, id), catalog, id), {}, {}}};
    const ComponentLine line = lineOf(figures, catalog, usersByComponent(figures), id);
    QList<WorkReason> reasons;
    if (component->purpose)
        reasons.append({componentPurpose(*component), {}, {}});
    const auto add =
        [&reasons](const QString &name, const QString &value, const QString &link = {}) {
            if (!value.isEmpty())
                reasons.append({name, value, link});
        };
    add(Text::tr("Kind"), line.kind);
    reasons.append({kindReason(component->category.value_or(QString())), {}, {}});
    add(Text::tr("Needed by"), joined(line.neededBy));
    add(Text::tr("Needs"), joined(line.needs));
    QStringList takes;
    if (line.cores)
        takes.append(coresText(*line.cores, wording));
    if (line.memoryGi)
        takes.append(memoryText(*line.memoryGi, wording));
    add(Text::tr("Requests"),
        !line.countedIn.isEmpty() ? Text::tr("counted in %1").arg(line.countedIn)
        : takes.isEmpty()         ? Text::tr("not known")
                                  : joined(takes));
    if (line.volumesGi)
        add(Text::tr("Volumes"), memoryText(*line.volumesGi, wording));
    add(Text::tr("Grows with"), componentScaling(*component));
    add(Text::tr("Custom resources"), breakable(joined(line.resources)));
    add(Text::tr("Version"), line.version);
    add(Text::tr("Maturity"), line.maturity);
    add(Text::tr("Once called"), joined(line.oldNames));
    add(Text::tr("Remark"), component->notes.value_or(QString()));
    add(Text::tr("Source"), component->source.value_or(QString()));
    return reasons;
}

QList<FootprintPart> footprintParts(const Evaluation &figures, const CatalogView &catalog)
{
    const Footprint &footprint = figures.platform.footprint;
    QList<FootprintPart> parts;
    if (figures.platform.components.chosen.isEmpty())
        return parts;
    const QList<Id> running = runningComponents({figures.plan.platform, [&catalog](const Id &id) {
                                                     return catalog.component(id);
                                                 }});
    const QHash<Id, QStringList> users = usersByComponent(figures);
    for (const Id &id : running) {
        const ComponentLine line = lineOf(figures, catalog, users, id);
        if (line.countedIn.isEmpty() && (line.cores || line.memoryGi))
            parts.append({line.name,
                          line.cores.value_or(0.0),
                          line.memoryGi.value_or(0.0),
                          line.volumesGi.value_or(0.0),
                          false,
                          id});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) {
        return a.memoryGi > b.memoryGi;
    });
    if (parts.size() > kPartsNamed + 1) {
        FootprintPart rest{Text::tr("%n other(s)", nullptr, int(parts.size() - kPartsNamed))};
        QStringList ids;
        for (const FootprintPart &one : parts.mid(kPartsNamed)) {
            rest.cores += one.cores;
            rest.memoryGi += one.memoryGi;
            rest.volumesGi += one.volumesGi;
            ids.append(one.id);
        }
        rest.id = ids.join(u',');
        parts = parts.first(kPartsNamed);
        parts.append(rest);
    }
    const auto add = [&parts](const QString &name,
                              const QString &id,
                              const PodRequests &takes,
                              double volumes = 0.0) {
        if (takes.cpuM > 0.0 || takes.memoryMi > 0.0)
            parts.append({name,
                          takes.cpuM / kMillicoresPerCore,
                          takes.memoryMi / kMebibytesPerGibibyte,
                          volumes,
                          false,
                          id});
    };
    if (footprint.copies > 1.0) {
        const double more = footprint.copies - 1.0;
        add(Text::tr("Further copies, one a tenant"),
            QStringLiteral("copies"),
            {footprint.base.cpuM * more, footprint.base.memoryMi * more},
            footprint.volumesGi * more);
    }
    add(Text::tr("Istio on each node"), QStringLiteral("nodes"), footprint.perNode);
    add(Text::tr("Sidecars in the mesh"), QStringLiteral("sidecars"), footprint.sidecars);
    add(Text::tr("Artifacts of each tenant"), QStringLiteral("tenants"), footprint.tenantPods);
    add(footprint.unknown.isEmpty() ? Text::tr("Together") : Text::tr("Together, at least"),
        QString(),
        footprint.total(),
        footprint.totalVolumesGi());
    parts.last().isSum = true;
    return parts;
}

QString footprintUnknown(const Footprint &footprint, const CatalogView &catalog)
{
    QStringList names;
    for (const QString &id : footprint.unknown) {
        if (id == QLatin1String("tenants"))
            names.append(Text::tr("people of the profiles"));
        else if (id == QLatin1String("nodes"))
            names.append(Text::tr("nodes of the pools"));
        else if (id == QLatin1String("meshed_pods"))
            names.append(Text::tr("people who open notebooks"));
        else
            names.append(nameOfComponent(catalog, id));
    }
    return joined(names);
}

} // namespace kf
