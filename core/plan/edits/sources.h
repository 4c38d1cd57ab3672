// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where inputs come from and how sure they are.

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace kf {

/// What the plan says about the input at `path`; nothing where it says nothing.
std::optional<Assumption> sourceAt(const Plan &plan, const QString &path);

/// Says where the input at `path` comes from and its standing; keeps the text that is there. An
/// empty source takes both away. Fails for an empty path and for text that is no Unicode.
Result<Plan> setSource(Plan plan, const QString &path, const QString &source, Standing standing);

/// Keeps `assumption` in place of what stood at its path. One that says nothing but that something
/// is assumed is kept as well. Fails as setSource() does.
Result<Plan> putAssumption(Plan plan, const Assumption &assumption);
Plan withoutAssumption(Plan plan, const QString &path);

/// Why a person has chosen so at `path`, against the advice or without any; empty where nothing is
/// decided.
QString decisionAt(const Plan &plan, const QString &path);
/// Keeps that reason (standing decided); an empty one takes the decision back. Fails as setSource()
/// does.
Result<Plan> setDecision(Plan plan, const QString &path, const QString &reason);

/// The note of a thing that has none of its own in the schema, such as a rack; keeps its source.
/// An empty note goes, and with it an assumption that says nothing more.
Result<Plan> setNote(Plan plan, const QString &path, const QString &note);

/// Where the note at `path` comes from; keeps its text. An empty source goes alike.
Result<Plan> setNoteSource(Plan plan, const QString &path, const QString &source);

} // namespace kf
