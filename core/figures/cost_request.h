// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_text.h"
#include "core/cost/cost_figures.h"
#include "core/figures/why_request.h"

#include <QStringList>

#include <optional>

namespace kf {

// Figures of placement and cost that a person asks about: of all that stands and draws power, its
// money. A place with a slash is no rack.
inline constexpr QLatin1StringView kCostPlaces("cost/");
inline constexpr QLatin1StringView kCostAccelerators("accelerators");
inline constexpr QLatin1StringView kCostQuantities("quantities");
inline constexpr QLatin1StringView kCostTransport("transport");

/// A figure of one way to run the plan.
struct CostQuestion {
    Strategy strategy = Strategy::AsPlanned;
    QString figure = QStringLiteral("per_year"); ///< as the columns of the tables are called
    std::optional<int> year = std::nullopt;      ///< as cash, from 0; nothing: the average year

    bool operator==(const CostQuestion &) const = default;
};

/// cost/THING/FIGURE/YEAR, where THING is a strategy, or accelerators/KEY, or quantities/ID, or
/// transport/DATASET with a speed in place of the year.
inline WhyRequest costPlaceRequest(const QStringList &steps)
{
    WhyRequest request;
    request.subject = Subject::Power;
    request.place = kCostPlaces + steps.join(QLatin1Char('/'));
    return request;
}

/// What the average year costs, as planned, or another figure.
inline WhyRequest costRequest(const CostQuestion &question = {})
{
    QStringList steps{QString(wordFor(question.strategy)), question.figure};
    if (question.year)
        steps.append(QString::number(*question.year));
    return costPlaceRequest(steps);
}

/// A figure of one accelerator, without what is shared.
inline WhyRequest acceleratorCostRequest(const AcceleratorKey &key, const QString &figure)
{
    return costPlaceRequest({kCostAccelerators, key, figure});
}

/// How many of something the bill has, or with `figure` "to_pay" what they cost together.
inline WhyRequest quantityRequest(const Id &id, const QString &figure = QStringLiteral("quantity"))
{
    return costPlaceRequest({kCostQuantities, id, figure});
}

/// How long a dataset takes to the cloud ("existing_h", "daily_h"), or what it costs to bring it
/// back ("egress_cost"), over a link of so many Gbit/s or else that of the plan.
inline WhyRequest
transportRequest(const Id &dataset, const QString &figure, const std::optional<double> &gbps)
{
    QStringList steps{kCostTransport, dataset, figure};
    if (gbps)
        steps.append(QString::fromLatin1(shortestText(*gbps)));
    return costPlaceRequest(steps);
}

/// True for the requests above.
inline bool isOfCost(const WhyRequest &request)
{
    return request.subject == Subject::Power && request.place.startsWith(kCostPlaces);
}

/// The steps of such a request behind "cost".
inline QStringList costPlaceOf(const WhyRequest &request)
{
    return request.place.mid(kCostPlaces.size()).split(QLatin1Char('/'));
}

} // namespace kf
