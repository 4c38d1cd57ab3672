// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rack_type_words.h"

#include "core/topology/feed_supply.h"
#include "core/words/amount_words.h"
#include "core/words/choice_words.h"

#include <QCoreApplication>

#include <array>

namespace kf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kf::RackTypeWords)
};

/// One usual way to feed a rack.
struct Usual {
    Redundancy redundancy;
    int feeds;
    double volts;
    double amps;
    int phases;
    bool isNec; ///< continuous load counts with 0.8
};
constexpr std::array kUsual{Usual{Redundancy::TwoN, 2, 230, 16, 1, false},
                            Usual{Redundancy::TwoN, 2, 230, 32, 1, false},
                            Usual{Redundancy::TwoN, 2, 400, 16, 3, false},
                            Usual{Redundancy::TwoN, 2, 400, 32, 3, false},
                            Usual{Redundancy::TwoN, 2, 400, 63, 3, false},
                            Usual{Redundancy::TwoN, 4, 400, 32, 3, false},
                            Usual{Redundancy::TwoN, 4, 400, 63, 3, false},
                            Usual{Redundancy::NPlus1, 3, 400, 32, 3, false},
                            Usual{Redundancy::NPlus1, 3, 400, 63, 3, false},
                            Usual{Redundancy::None, 2, 400, 63, 3, false},
                            Usual{Redundancy::TwoN, 2, 208, 30, 1, true},
                            Usual{Redundancy::TwoN, 2, 208, 30, 3, true},
                            Usual{Redundancy::TwoN, 2, 208, 60, 3, true},
                            Usual{Redundancy::TwoN, 4, 208, 60, 3, true},
                            Usual{Redundancy::TwoN, 2, 415, 30, 3, true},
                            Usual{Redundancy::TwoN, 2, 415, 60, 3, true},
                            Usual{Redundancy::NPlus1, 3, 415, 60, 3, true}};
constexpr double kNecDerating = 0.8;

QString plain(double number)
{
    return numberText(number, Digits::Exact, QLocale::c());
}

/// "A1", "A2", "B1", "B2": sides in turn; "A", "B" where each has one feed.
QString feedName(int index, int count, Redundancy redundancy)
{
    if (redundancy != Redundancy::TwoN || count <= 2)
        return QString(QChar(u'A' + index));
    return QStringLiteral("%1%2")
        .arg(QLatin1Char(index < count / 2 ? 'A' : 'B'))
        .arg(index % (count / 2) + 1);
}

FeedPreset presetOf(const Usual &usual)
{
    FeedPreset preset;
    preset.redundancy = usual.redundancy;
    for (int i = 0; i < usual.feeds; ++i) {
        Feed feed;
        feed.name = feedName(i, usual.feeds, usual.redundancy);
        if (usual.redundancy == Redundancy::TwoN)
            feed.side = i < usual.feeds / 2 ? FeedSide::A : FeedSide::B;
        feed.volts = usual.volts;
        feed.amps = usual.amps;
        feed.phases = usual.phases;
        feed.derating = usual.isNec ? kNecDerating : 1.0;
        preset.feeds.append(feed);
    }
    const QString text = usual.phases == 3
                             ? Words::tr("%1, %2 \u00d7 %3 A, %4 V three-phase (%5)")
                             : Words::tr("%1, %2 \u00d7 %3 A, %4 V single-phase (%5)");
    preset.name = text.arg(redundancyText(usual.redundancy),
                           QString::number(usual.feeds),
                           plain(usual.amps),
                           plain(usual.volts),
                           usual.isNec ? QStringLiteral("NEC") : QStringLiteral("IEC"));
    return preset;
}

/// "A: 400 V × 63 A × √3 × power factor 1 × derating 1 = 43.65 kW".
QString feedTerm(const Feed &feed, const FeedLimit &limit, const Wording &wording)
{
    if (!limit.watts)
        return Words::tr("%1: volts or amps not known").arg(feed.name);
    const auto number = [&wording](double value) {
        return numberText(value, Digits::Exact, wording.locale);
    };
    QStringList factors{Words::tr("%1 V").arg(number(*feed.volts)),
                        Words::tr("%1 A").arg(number(*feed.amps))};
    if (feed.phases == 3)
        factors.append(QStringLiteral("\u221a3"));
    factors.append(Words::tr("power factor %1").arg(number(feed.powerFactor)));
    factors.append(Words::tr("derating %1").arg(number(feed.derating)));
    return Words::tr("%1: %2 = %3")
        .arg(feed.name,
             factors.join(QStringLiteral(" \u00d7 ")),
             amountText({*limit.watts, Unit::Watts}, Digits::Exact, wording));
}

/// "A: if 230 V are to neutral, it is 400 V between phases and 43.65 kW".
QString otherReading(const Feed &feed, double watts, double betweenPhases, const Wording &wording)
{
    const auto number = [&wording](double value) {
        return numberText(value, Digits::Exact, wording.locale);
    };
    return Words::tr("%1: if %2 V are to neutral, they are %3 V between phases, and it carries %4")
        .arg(
            feed.name,
            number(*feed.volts),
            number(betweenPhases),
            amountText({watts * betweenPhases / *feed.volts, Unit::Watts}, Digits::Exact, wording));
}

QString redundancyTerm(Redundancy redundancy)
{
    switch (redundancy) {
    case Redundancy::None:
        return Words::tr(
            "N: nothing may fail, so every feed counts: their number \u00d7 the smallest");
    case Redundancy::NPlus1:
        return Words::tr(
            "N+1: one feed may fail, so one fewer counts: their number \u00d7 the smallest");
    case Redundancy::TwoN:
        return Words::tr(
            "2N: a whole side may fail, so the weaker side counts: the number of its feeds "
            "\u00d7 its smallest");
    }
    return {};
}

} // namespace

QString limitBasisText(PowerBasisOfLimit basis)
{
    switch (basis) {
    case PowerBasisOfLimit::NoLimit:
        return Words::tr("no limit given");
    case PowerBasisOfLimit::Budget:
        return Words::tr("the rack's budget");
    case PowerBasisOfLimit::Feeds:
        return Words::tr("all feeds, no redundancy");
    case PowerBasisOfLimit::FeedsNPlus1:
        return Words::tr("after loss of one feed");
    case PowerBasisOfLimit::FeedsAfterLossOfSide:
        return Words::tr("after loss of one side");
    }
    return {};
}

RackTypeWords rackTypeWords(const RackType &type, const Wording &wording)
{
    const Catalog none;
    const CatalogEntries own;
    const CatalogView catalog(own, none);
    const QList<FeedLimit> feeds = feedLimits(Rack(), type, catalog);
    const PowerLimit limit = powerLimit(Rack(), type, catalog);
    RackTypeWords words;
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        words.terms.append(feedTerm(type.feeds[i], feeds[i], wording));
        if (const auto between = voltsBetweenPhases(type.feeds[i]); between && feeds[i].watts)
            words.terms.append(otherReading(type.feeds[i], *feeds[i].watts, *between, wording));
    }
    if (!feeds.isEmpty())
        words.terms.append(redundancyTerm(type.redundancy));
    if (type.powerLimitW)
        words.terms.append(
            Words::tr("At most the rack's own budget of %1")
                .arg(amountText({*type.powerLimitW, Unit::Watts}, Digits::Exact, wording)));
    words.isGood = !limit.sideMissing && !limit.unknown;
    if (limit.sideMissing)
        words.gives = Words::tr("2N, but one side has no feed");
    else if (limit.watts)
        words.gives = QStringLiteral("%1, %2").arg(
            amountText({*limit.watts, Unit::Watts}, Digits::Exact, wording),
            limitBasisText(limit.basis));
    else
        words.gives = limit.unknown ? Words::tr("not known: a feed has no volts or amps")
                                    : limitBasisText(PowerBasisOfLimit::NoLimit);
    return words;
}

QList<FeedPreset> feedPresets()
{
    QList<FeedPreset> presets;
    for (const Usual &usual : kUsual)
        presets.append(presetOf(usual));
    return presets;
}

} // namespace kf
