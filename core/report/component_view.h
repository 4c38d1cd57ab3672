// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The components with what they are, need and take, in words: for the page of components.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/report/work_reasons.h"

namespace kf {

/// How a component stands in the plan. Missing: the chosen ones need it. Ended: an old name.
/// Stranger: no catalogue has it.
enum class ComponentStanding { Off, Chosen, Missing, Installed, Ended, Stranger };

/// One component of the catalogue, or a chosen one that none has.
struct ComponentLine {
    Id id;
    QString name;
    ComponentStanding standing = ComponentStanding::Off;
    bool isChosen = false;
    bool isInstalled = false;
    QString state;    ///< what it stands as, in words
    QString kind;     ///< "extends the API"
    QString maturity; ///< "in the distribution", ...
    QString version;
    std::optional<double> cores;     ///< nothing where not known, or counted in another
    std::optional<double> memoryGi;  ///< GiB, likewise
    std::optional<double> volumesGi; ///< GiB; nothing where it claims none
    QString countedIn;               ///< the component whose figures hold its own
    QStringList neededBy;            ///< chosen components, then who submits by it
    QStringList missedBy;            ///< of a chosen one: as usersWithout() gives them
    QStringList needs;
    QStringList resources; ///< custom resources
    QStringList oldNames;

    bool operator==(const ComponentLine &) const = default;
};

/// Who submits work: a group with all its profiles, or a profile that belongs to none.
struct ComponentUser {
    Id id; ///< of the group; of a profile with a mark, so that no group has the same
    QString name;
    QList<Profile> profiles; ///< not empty
};
/// Groups in the order of the demand sheet, then profiles without one.
QList<ComponentUser> componentUsers(const Plan &plan);

/// What they need of components: for each way in which they submit those that are there, else the
/// first that could serve it.
QList<Id> componentsWantedBy(const Evaluation &figures, const ComponentUser &user);
/// Those that need the component so, by name.
QStringList usersOf(const Evaluation &figures, const Id &component);

/// Who has a way of submitting work that nothing else serves without the component, by name.
QStringList usersWithout(const Evaluation &figures, const Id &component);

/// Every component of the catalogue in its order, then what only the plan names.
QList<ComponentLine> componentLines(const Evaluation &figures, const CatalogView &catalog);

/// "<b>20 of 30 chosen</b>, at least 5.4 cores and 12.6 GiB · Kubernetes 1.33 is too old ...".
QString
componentsVerdict(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// What the component is, why it is of its kind, who needs it and what it takes.
QList<WorkReason> componentReasons(const Evaluation &figures,
                                   const CatalogView &catalog,
                                   const Id &id,
                                   const Wording &wording);

/// A part of what the platform takes for itself.
struct FootprintPart {
    QString name;
    double cores = 0.0;
    double memoryGi = 0.0;
    double volumesGi = 0.0;
    bool isSum = false;
    QString id = {}; ///< as footprintRequest() calls the part; empty: all of it

    bool operator==(const FootprintPart &) const = default;
};

/// The largest components, the others together, then what nodes, sidecars and tenants add, and the
/// sum; none where nothing is chosen.
QList<FootprintPart> footprintParts(const Evaluation &figures, const CatalogView &catalog);
/// What is not known and counts 0 in it: "gpu-operator, nodes"; empty: all is known.
QString footprintUnknown(const Footprint &footprint, const CatalogView &catalog);

} // namespace kf
