// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that goes through a plan, for the sources that compile it for one section each: an
// edit of a room then compiles its section, not all of them.

#include "core/plan/diff_walk.h"
#include "core/plan/edits/reference_walk.h"
#include "core/plan/merge/merge_walk.h"
#include "core/plan/validate/element.h"
#include "core/plan/validate/element_checker.h"
#include "core/plan/validate/unknown_walk.h"
#include "core/plan/validate/walk.h"

namespace kf {

template<typename Element>
QList<PlanProblem>
checkElement(const Element &element, const Plan &plan, const QString &where, const ZoneTable *zones)
{
    IdSets own;
    own.collect(element);
    ElementChecker checker(plan, own, zones);
    checker.checker().check(element, rules::any, Place{}.at(where));
    return checker.checker().takeProblems();
}

// A large section has a source for each of these three, so that they compile beside each other.
#define KF_SECTION_CHECK(Section)                                                                  \
    template void IdSets::collect(const Section &);                                                \
    template void PlanChecker::check(const Section &, const Rule &, const Place &);

#define KF_SECTION_MERGE(Section)                                                                  \
    template Section PlanMerger::merge(const Versions<Section> &, const Rule &, const Place &);

#define KF_SECTION_WALKS(Section)                                                                  \
    template void PlanComparison::compare(const Section &, const Section &, const Place &);        \
    template void changeReferencesIn(Section &, const ReferenceChange &);                          \
    template bool mentionsIn(const Section &, const ReferenceChange &);                            \
    template void addUnknownKeysIn(const Section &, const Place &, QList<UnknownKey> &);

#define KF_SECTION(Section)                                                                        \
    KF_SECTION_CHECK(Section)                                                                      \
    KF_SECTION_MERGE(Section)                                                                      \
    KF_SECTION_WALKS(Section)

#define KF_CHECKED_ELEMENT(Element)                                                                \
    template QList<PlanProblem> checkElement(                                                      \
        const Element &, const Plan &, const QString &, const ZoneTable *);

} // namespace kf
