// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a switch of a component and a preset would bring and take, in words, before it is done.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/platform/presets.h"
#include "core/report/guard_choices.h"
#include "core/words/wording.h"

namespace kf {

/// What a switch of it brings or takes, before it is made.
struct SwitchView {
    bool isOn = false;
    bool canSwitchOn = false;
    QString text;         ///< in one or two sentences
    QList<Id> losers;     ///< chosen ones that need it
    QStringList users;    ///< who could then no longer submit in a way of theirs
    QList<Id> unneeded;   ///< chosen ones that nobody else needs
    QString losersText;   ///< by their names
    QString unneededText; ///< likewise
    QString successor;    ///< the name of what took over from an old one; empty: nothing did

    /// True where somebody misses it once it is switched off.
    bool isMissed() const { return !losers.isEmpty() || !users.isEmpty(); }
};
SwitchView
switchView(const Evaluation &figures, const Catalog &catalog, const Id &id, const Wording &wording);

/// "Notebooks only", ...
QString presetText(ComponentPreset preset);
/// What a preset would bring, take away and come to.
struct PresetView {
    QString comes; ///< names; empty: nothing
    QString goes;
    QString takes;   ///< "13 components, in this plan at least 2.9 cores and 7.5 GiB"
    QString unknown; ///< what counts 0 in that; empty: all is known
    QString forWhom; ///< whom of the plan it serves by how they submit; empty: nobody
    QString lost; ///< "Research by notebook, Kueue without cert-manager": who loses what it needs
};
PresetView presetView(const Evaluation &figures,
                      const Catalog &catalog,
                      ComponentPreset preset,
                      const Wording &wording);

/// The choice of isolation with what the platform takes in each of its ways, behind its costs.
GuardChoice withFootprints(GuardChoice choice,
                           const Evaluation &figures,
                           const Catalog &catalog,
                           const Wording &wording);

/// Releases that the catalogue speaks of, with the plan's own.
QStringList releasesIn(const Plan &plan);

} // namespace kf
