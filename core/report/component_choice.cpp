// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_choice.h"

#include "core/base/units.h"
#include "core/evaluate/evaluation_cache.h"
#include "core/plan/edits/components.h"
#include "core/platform/components.h"
#include "core/platform/ways.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"
#include "core/words/name_words.h"
#include "core/words/platform_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ComponentView)
};

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// "at least 5.4 cores".
QString takesText(double cpuM, bool isOpen, const Wording &wording)
{
    const QString cores = coresText(cpuM / kMillicoresPerCore, wording);
    return isOpen ? Text::tr("at least %1").arg(cores) : cores;
}

/// What the platform of `then` would take; other rooms count as they do now.
Footprint footprintThen(const Evaluation &now, const Plan &then, const CatalogView &catalog)
{
    return footprintOf(
        then.platform, catalog, now.cache != nullptr ? now.cache->platform : PlatformCounts());
}

/// "0.2 cores and 1 GiB more", with what else it comes to that nobody knows.
QString
moreText(const Footprint &now, Footprint then, const CatalogView &catalog, const Wording &wording)
{
    for (const QString &unknown : now.unknown)
        then.unknown.removeAll(unknown);
    const double cpuM = then.total().cpuM - now.total().cpuM;
    const double memoryMi = then.total().memoryMi - now.total().memoryMi;
    const QString missing = footprintUnknown(then, catalog);
    if (!missing.isEmpty() && cpuM <= 0.0 && memoryMi <= 0.0)
        return Text::tr("what it takes is not known (%1)", "components").arg(missing);
    const QString cores = coresText(cpuM / kMillicoresPerCore, wording);
    const QString memory = memoryText(memoryMi / kMebibytesPerGibibyte, wording);
    return missing.isEmpty()
               ? Text::tr("%1 and %2 more", "cores, memory").arg(cores, memory)
               : Text::tr("at least %1 and %2 more, not known: %3", "cores, memory, components")
                     .arg(cores, memory, missing);
}

/// The chosen ones that would miss one that goes, and the profiles that could no longer submit.
QStringList losersOf(const Evaluation &figures,
                     const Plan &then,
                     const PresetChange &change,
                     const Catalog &catalog)
{
    const Plan &plan = figures.plan;
    const CatalogView view(then.catalog, catalog);
    const QList<Id> there = componentFigures(then.platform, [&view](const Id &id) {
                                return view.component(id);
                            }).present;
    QStringList losers;
    for (const Profile &profile : plan.platform.profiles) {
        for (const SubmitsBy way : profile.submitsBy) {
            if (hasComponentOf(way, figures.platform.components.present) &&
                !hasComponentOf(way, there))
                losers.append(Text::tr("%1 by %2", "people, a way of submitting work")
                                  .arg(nameOf(plan, IdKind::Profile, profile.id), choiceText(way)));
        }
    }
    const QList<Id> dependants = dependantsOf(plan, change.go, catalog);
    for (const Id &id : dependants) {
        const QList<Id> back = comesWith(then, {id}, catalog);
        losers.append(Text::tr("%1 without %2", "a component, those that it needs")
                          .arg(nameOfComponent(view, id), joined(namesOfComponents(view, back))));
    }
    return losers;
}

} // namespace

SwitchView
switchView(const Evaluation &figures, const Catalog &catalog, const Id &id, const Wording &wording)
{
    const Plan &plan = figures.plan;
    const CatalogView view(plan.catalog, catalog);
    SwitchView shown;
    shown.isOn = plan.platform.components.selected.contains(id);
    if (view.component(id) == nullptr) {
        const std::optional<EndedComponent> ended = endedComponent(id);
        if (ended && ended->successor)
            shown.successor = nameOfComponent(view, *ended->successor);
        return shown;
    }
    if (plan.platform.kubernetes.installed.contains(id)) {
        shown.text = Text::tr("The cluster has it already: it is not installed again.");
        return shown;
    }
    if (!shown.isOn) {
        shown.canSwitchOn = true;
        const QList<Id> needed = comesWith(plan, {id}, catalog);
        const Result<Plan> after = chooseComponents(plan, {id}, catalog);
        const CatalogView viewAfter(after.value().catalog, catalog);
        const QString takes = moreText(figures.platform.footprint,
                                       footprintThen(figures, after.value(), viewAfter),
                                       viewAfter,
                                       wording);
        shown.text = needed.isEmpty()
                         ? Text::tr("Switched on, it brings nothing else along: %1.").arg(takes)
                         : Text::tr("Switched on, it brings along: %1. Together %2.")
                               .arg(joined(namesOfComponents(view, needed)), takes);
        return shown;
    }
    shown.losers = dependantsOf(plan, {id}, catalog);
    shown.unneeded = unneededWithout(plan, QList<Id>{id} + shown.losers, catalog);
    shown.losersText = joined(namesOfComponents(view, shown.losers));
    shown.unneededText = joined(namesOfComponents(view, shown.unneeded));
    QStringList sentences;
    shown.users = usersWithout(figures, id);
    if (!shown.users.isEmpty())
        sentences.append(Text::tr("Switched off, it is missing to those who submit by it: %1.")
                             .arg(joined(shown.users)));
    if (!shown.losers.isEmpty())
        sentences.append(Text::tr("These need it: %1.").arg(shown.losersText));
    if (!shown.unneeded.isEmpty())
        sentences.append(Text::tr("Nobody else needs then: %1.").arg(shown.unneededText));
    shown.text = sentences.isEmpty() ? Text::tr("Switched off, nobody in this plan misses it.")
                                     : sentences.join(u' ');
    return shown;
}

QString presetText(ComponentPreset preset)
{
    switch (preset) {
    case ComponentPreset::NotebooksOnly:
        return Text::tr("Notebooks only");
    case ComponentPreset::Training:
        return Text::tr("Training");
    case ComponentPreset::Serving:
        return Text::tr("Serving", "a choice of components");
    case ComponentPreset::Full:
        return Text::tr("Full", "a choice of components");
    }
    return {};
}

PresetView presetView(const Evaluation &figures,
                      const Catalog &catalog,
                      ComponentPreset preset,
                      const Wording &wording)
{
    const Plan &plan = figures.plan;
    const CatalogView view(plan.catalog, catalog);
    const PresetChange change = presetChange(plan, preset, catalog);
    const Plan then = takePreset(plan, preset, catalog).value();
    const CatalogView viewThen(then.catalog, catalog);
    const Footprint takes = footprintThen(figures, then, viewThen);
    PresetView shown;
    shown.comes = joined(namesOfComponents(view, change.come));
    shown.goes = joined(namesOfComponents(view, change.go));
    shown.unknown = footprintUnknown(takes, viewThen);
    shown.takes =
        Text::tr("%1, in this plan %2 and %3", "components, cores, memory")
            .arg(
                Text::tr("%n component(s)", nullptr, int(then.platform.components.selected.size())),
                takesText(takes.total().cpuM, !shown.unknown.isEmpty(), wording),
                memoryText(takes.total().memoryMi / kMebibytesPerGibibyte, wording));
    shown.lost = joined(losersOf(figures, then, change, catalog));
    QStringList served;
    const QList<Id> ids = componentsOf(preset, catalog.components().components);
    const QList<ComponentUser> users = componentUsers(plan);
    for (const ComponentUser &user : users) {
        const auto isServed = [&ids](const Profile &profile) {
            return std::any_of(profile.submitsBy.cbegin(),
                               profile.submitsBy.cend(),
                               [&ids](SubmitsBy way) { return hasComponentOf(way, ids); });
        };
        if (std::any_of(user.profiles.cbegin(), user.profiles.cend(), isServed) &&
            !served.contains(user.name))
            served.append(user.name);
    }
    shown.forWhom = joined(served);
    return shown;
}

GuardChoice withFootprints(GuardChoice choice,
                           const Evaluation &figures,
                           const Catalog &catalog,
                           const Wording &wording)
{
    const CatalogView view(figures.plan.catalog, catalog);
    for (GuardOption &option : choice.options) {
        const Result<Plan> then = takeGuard(figures.plan, choice.path, option.key);
        if (option.key.isEmpty() || !then || figures.platform.components.chosen.isEmpty())
            continue;
        const Footprint takes = footprintThen(figures, then.value(), view);
        const bool isOpen = !takes.unknown.isEmpty() || !takes.tenants;
        const QString text =
            Text::tr("in this plan %1 and %2", "cores, memory")
                .arg(takesText(takes.total().cpuM, isOpen, wording),
                     memoryText(takes.total().memoryMi / kMebibytesPerGibibyte, wording));
        option.costs = option.costs.isEmpty() ? text : option.costs + QStringLiteral("; ") + text;
    }
    return choice;
}

QStringList releasesIn(const Plan &plan)
{
    QStringList releases{QStringLiteral("26.03.1"), QStringLiteral("26.03")};
    const QString own = plan.platform.components.release.value_or(QString());
    if (!own.isEmpty() && !releases.contains(own))
        releases.prepend(own);
    return releases;
}

} // namespace kf
