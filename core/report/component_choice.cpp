// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/component_choice.h"

#include "core/plan/edits/components.h"
#include "core/platform/components.h"
#include "core/platform/footprint.h"
#include "core/report/component_view.h"
#include "core/report/component_words.h"

#include <QCoreApplication>

namespace kf {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(kf::ComponentView)
};

constexpr double kMillicores = 1000.0;
constexpr double kMebibytes = 1024.0;

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

/// What the rows of running components take together, without sidecars and nodes.
PodRequests baseOf(const Plan &plan, const CatalogView &catalog)
{
    const FootprintInput input{plan.platform, [&catalog](const Id &id) {
                                   return catalog.component(id);
                               }};
    return footprint(input).base;
}

} // namespace

SwitchView
switchView(const Plan &plan, const Catalog &catalog, const Id &id, const Wording &wording)
{
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
        const PodRequests before = baseOf(plan, view);
        const CatalogView viewAfter(after.value().catalog, catalog);
        const PodRequests then = baseOf(after.value(), viewAfter);
        const QString takes =
            Text::tr("%1 and %2 more", "cores, memory")
                .arg(coresText((then.cpuM - before.cpuM) / kMillicores, wording),
                     memoryText((then.memoryMi - before.memoryMi) / kMebibytes, wording));
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
    const QStringList groups = groupsThatUse(plan, id);
    if (!groups.isEmpty())
        sentences.append(Text::tr("Switched off, it is missing to those who submit by it: %1.")
                             .arg(joined(groups)));
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

PresetView
presetView(const Plan &plan, const Catalog &catalog, ComponentPreset preset, const Wording &wording)
{
    const CatalogView view(plan.catalog, catalog);
    const PresetChange change = presetChange(plan, preset, catalog);
    const Result<Plan> after = takePreset(plan, preset, catalog);
    const CatalogView viewAfter(after.value().catalog, catalog);
    const PodRequests takes = baseOf(after.value(), viewAfter);
    PresetView shown;
    shown.comes = joined(namesOfComponents(view, change.come));
    shown.goes = joined(namesOfComponents(view, change.go));
    shown.takes = Text::tr("%1, by themselves %2 and %3", "components, cores, memory")
                      .arg(Text::tr("%n component(s)",
                                    nullptr,
                                    int(after.value().platform.components.selected.size())),
                           coresText(takes.cpuM / kMillicores, wording),
                           memoryText(takes.memoryMi / kMebibytes, wording));
    QStringList groups;
    const QList<Id> ids = componentsOf(preset, catalog.components().components);
    for (const Id &id : ids) {
        for (const QString &group : groupsThatUse(plan, id)) {
            if (!groups.contains(group))
                groups.append(group);
        }
    }
    shown.forWhom = joined(groups);
    return shown;
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
