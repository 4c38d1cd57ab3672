// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Placement and cost in words: strategies, parts, questions, the verdict, what is missing.

#include "core/catalog/catalog.h"
#include "core/figures/figures.h"
#include "core/words/wording.h"

#include <QString>
#include <QStringList>

namespace kf {

/// Where a group runs: "on premises", or with moves "on premises, cloud from 2028-01".
QString placesText(const Plan &plan, const Id &group);

/// True where the group runs elsewhere in `month` than is advised.
bool isOwnPlace(const Plan &plan, const PlaceAdvice &advice, int month);

/// The way to run the plan whose average year costs least, the first of those that cost the same;
/// nothing as long as the cost of one is not known.
std::optional<Strategy> cheapestStrategy(const CostFigures &cost);

/// "As planned", "Own the peak", "Rent all", "Mix".
QString strategyText(Strategy strategy);
/// What the strategy is, in a sentence.
QString strategyExplanation(Strategy strategy);
/// What a figure of the tables of placement and cost is, by the id of its column; empty for others.
QString costFigureExplanation(const QString &figure);
/// "Capital", "Energy", ...
QString costPartText(CostPart part);
/// "Must it stay?", ...
QString placeQuestionText(PlaceQuestion question);
/// The same for a column: "must stay", ...
QString placeQuestionWord(PlaceQuestion question);
/// The answer as people read it, with its limit: "3,650 h a year of 4,319".
QString placeAnswerText(PlaceQuestion question,
                        const PlaceAnswer &answer,
                        const Plan &plan,
                        const Wording &wording);

/// True where the plan has no price and no offer, and needs them.
bool waitsForPrices(const Evaluation &figures);

/// "3 prices missing": of those that the cost needs.
QString missingPricesText(const Evaluation &figures);

/// "Own 6 DGX H100, rent what is above 48 GPUs: 1.45 M USD a year, 44 % less than renting all".
QString costVerdict(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// What an offer of the catalogue rents for how much: "8 x H100 SXM5 80 GB, 55.04 USD an hour".
QString listedOfferText(const OfferEntry &offer,
                        const Plan &plan,
                        const CatalogView &catalog,
                        const Wording &wording);

/// What of one accelerator is owned as planned when the platform is sized, to stand beside K*: "As
/// planned: 9 DGX H100 (8 in service, 1 spare) in 2028-01 · 11 would carry all that is not in the
/// cloud"; empty where nothing is needed of it.
QString plannedOwnedText(const Evaluation &figures,
                         const AcceleratorKey &key,
                         const CatalogView &catalog,
                         const Wording &wording);
/// Why that is another number than K*.
QString plannedOwnedExplanation();

/// True where a cost is beyond what numbers can hold: it shows as a dash, and this is why.
bool isBeyondNumbers(const CostFigures &cost);
QString beyondNumbersText();

/// A field of a cloud offer: "On demand" of "on_demand_per_h".
QString offerFieldText(const QString &field);

/// When owning overtakes renting, in a sentence; also that it never does, or that nobody knows.
QString overtakesText(const Evaluation &figures);

/// What a path of CostFigures::missing stands for: "Price of DGX H100", "System for H100 80 GB".
QString missingText(const QString &path,
                    const Plan &plan,
                    const CatalogView &catalog,
                    const Wording &wording);

/// "What 3 things cost is not known: ...": the first few by name; empty where nothing is missing.
QString
missingSentence(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// The same as rich text, each name a link to its place in the plan. Where everything is known that
/// is said; where numbers are too extreme to be worked with, that is.
QString missingLinks(const Evaluation &figures, const CatalogView &catalog, const Wording &wording);

/// The input of a swing: "Demand of all groups", "Price of DGX H100", "Discount rate".
QString costInputText(const QString &path,
                      const Plan &plan,
                      const CatalogView &catalog,
                      const Wording &wording);

} // namespace kf
