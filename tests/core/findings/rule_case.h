// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A plan with its figures, made by hand, and what one rule finds in it.

#include "core/findings/finding_words.h"
#include "core/findings/findings.h"
#include "core/topology/fabric_figures.h"
#include "core/topology/topology_sums.h"
#include "tests/core/topology/racks.h"

#include <QLatin1StringView>

namespace kf::test {

/// A plan, its catalogue and figures, to be filled in by a test.
struct RuleCase {
    Plan plan;
    CatalogEntries shipped;
    Evaluation figures;

    RuleCase()
    {
        plan.settings.start = Month{2027, 1};
        plan.demand.dayTypes = defaultDayTypes();
    }

    Group &addGroup(const char *id, const char *name, const char *accelerator = "gpu")
    {
        Group group;
        group.id = QLatin1String(id);
        group.name = QLatin1String(name);
        group.accelerator = QLatin1String(accelerator);
        for (const DayType &dayType : std::as_const(plan.demand.dayTypes))
            group.demand.insert(dayType.id, Hours{});
        plan.demand.groups.append(group);
        return plan.demand.groups.last().mutate();
    }

    /// A rack "a01" (called A01) of the type "std" with `devices` at units 1, 11, 21 ...
    void addRack(const RackType &type, const QList<PlacedDevice> &devices)
    {
        Rack a01 = test::rack("a01", "std", devices);
        a01.name = QStringLiteral("A01");
        plan.topology = test::topology({type}, {a01});
        plan.topology.rackTypes[0].id = QStringLiteral("std");
    }

    /// What the rule finds; topology figures are those of the plan.
    QList<Finding> found(const char *rule)
    {
        const Catalog catalog(shipped, {}, {});
        const CatalogView view(plan.catalog, catalog);
        addTopology(view);
        const RuleInput input{plan, view, figures};
        for (const FindingRule &one : findingRules()) {
            if (QLatin1String(one.id) == QLatin1String(rule))
                return one.find(input);
        }
        return {{QStringLiteral("no such rule"), Severity::Error, {}, {}, false}};
    }

    /// Everything that any rule finds.
    QList<Finding> all()
    {
        const Catalog catalog(shipped, {}, {});
        const CatalogView view(plan.catalog, catalog);
        addTopology(view);
        return findAll({plan, view, figures});
    }

    void addTopology(const CatalogView &view)
    {
        figures.topology = topologyFigures(plan.topology, view, plan.settings.policy.powerBasis);
        const FabricSums sums = fabricSums(plan.topology, view);
        figures.topology.fabrics = sums.fabrics;
        figures.topology.unusedSwitches = sums.unusedSwitches;
    }

    /// What people read of the first finding of the rule.
    std::string said(const char *rule)
    {
        const QList<Finding> findings = found(rule);
        return findings.isEmpty() ? std::string()
                                  : sentence(findings.first(), plan, QLocale::c()).toStdString();
    }
};

/// The argument of that name; a text that says so where there is none.
inline ArgumentValue valueOf(const Finding &finding, const char *name)
{
    const ArgumentValue *value = argumentOf(finding, QLatin1String(name));
    return value == nullptr ? ArgumentValue(QStringLiteral("(no such argument)")) : *value;
}

inline ArgumentValue number(double value, Unit unit)
{
    return Amount{value, unit};
}

inline ArgumentValue textArgument(const char *value)
{
    return QString(QLatin1String(value));
}

inline ArgumentValue month(int index)
{
    return PlanMonth{index};
}

inline ArgumentValue list(const QList<QString> &texts)
{
    return texts;
}

} // namespace kf::test
