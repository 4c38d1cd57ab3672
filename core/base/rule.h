// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a key of a plan may hold: one row of the schema, without the key's C++ type.

#include <cmath>
#include <limits>

namespace kf {

/// What an id names; ids are unique within their kind over the whole plan.
enum class IdKind {
    None,
    DayType,
    Group,
    Event,
    Pool,
    Serving,
    Scheduled,
    Exploratory,
    TrainingRun,
    Tier,
    Dataset,
    RackType,
    Site,
    Room,
    Row,
    Rack,
    Device,
    Fabric,
    Profile,
    Lane,
    NodePool,
    Image,
    Registry,
    ExposedService,
    Claim,
    Decision,
    Scenario,
    CatalogGpu,
    CatalogDevice,
    CatalogCable,
    CatalogOffer,
};

/// What a text may look like.
enum class TextForm { Any, Identifier, TimeZone };

/// What breaking a rule means: a file is refused, or the plan is kept and what depends on the
/// value is unknown.
enum class RuleClass { Structure, Value };

struct Rule {
    double lowest = -std::numeric_limits<double>::infinity();
    double highest = std::numeric_limits<double>::infinity();
    bool aboveLowest = false; ///< the lowest value itself is not allowed
    bool belowHighest = false;
    double step = 0.0; ///< numbers are multiples of it; 0: any
    bool isRequired = false;
    RuleClass ruleClass = RuleClass::Structure;
    TextForm form = TextForm::Any;
    IdKind declared = IdKind::None;    ///< this key is the id of a thing of that kind
    IdKind referred = IdKind::None;    ///< this key names a thing of that kind
    IdKind referredKey = IdKind::None; ///< the keys of this map name things of that kind
    bool oneOrThree = false;           ///< electrical phases
    const char *reserved = nullptr;    ///< a text that is not allowed
    bool oneForList = false;           ///< a list that files may also give as its only value
    bool isOldName = false;            ///< read where the key of today is absent, never written

    constexpr Rule from(double low) const
    {
        auto r = *this;
        r.lowest = low;
        return r;
    }
    constexpr Rule above(double low) const
    {
        auto r = from(low);
        r.aboveLowest = true;
        return r;
    }
    constexpr Rule to(double high) const
    {
        auto r = *this;
        r.highest = high;
        return r;
    }
    constexpr Rule below(double high) const
    {
        auto r = to(high);
        r.belowHighest = true;
        return r;
    }
    constexpr Rule inSteps(double s) const
    {
        auto r = *this;
        r.step = s;
        return r;
    }
    constexpr Rule required() const
    {
        auto r = *this;
        r.isRequired = true;
        return r;
    }
    constexpr Rule value() const
    {
        auto r = *this;
        r.ruleClass = RuleClass::Value;
        return r;
    }
    constexpr Rule keyedBy(IdKind kind) const
    {
        auto r = *this;
        r.referredKey = kind;
        return r;
    }
    constexpr Rule notNamed(const char *text) const
    {
        auto r = *this;
        r.reserved = text;
        return r;
    }

    constexpr Rule orOne() const
    {
        auto r = *this;
        r.oneForList = true;
        return r;
    }
    constexpr Rule oldName() const
    {
        auto r = *this;
        r.isOldName = true;
        return r;
    }

    /// True where `number` keeps the range and the step.
    constexpr bool allows(double number) const
    {
        const bool lowOk = aboveLowest ? number > lowest : number >= lowest;
        const bool highOk = belowHighest ? number < highest : number <= highest;
        const bool stepOk = step <= 0.0 || number / step == std::floor(number / step);
        const bool phasesOk = !oneOrThree || number == 1.0 || number == 3.0;
        return lowOk && highOk && stepOk && phasesOk;
    }
};

namespace rules {

inline constexpr Rule any{};
inline constexpr Rule required = any.required();
inline constexpr Rule notNegative = any.from(0.0);
inline constexpr Rule positive = any.above(0.0);
inline constexpr Rule share = any.from(0.0).to(1.0);
inline constexpr Rule positiveShare = any.above(0.0).to(1.0);
inline constexpr Rule rate = any.above(-1.0);
inline constexpr Rule zone = [] {
    auto r = any;
    r.form = TextForm::TimeZone;
    return r;
}();
inline constexpr Rule phases = [] {
    auto r = any;
    r.oneOrThree = true;
    return r;
}();
inline constexpr Rule idText = [] {
    auto r = any;
    r.form = TextForm::Identifier;
    return r;
}();

/// The id of a thing.
constexpr Rule names(IdKind kind)
{
    auto r = idText.required();
    r.declared = kind;
    return r;
}

/// The id of a thing that need not have one.
constexpr Rule mayName(IdKind kind)
{
    auto r = idText;
    r.declared = kind;
    return r;
}

/// The id of another thing in the same plan.
constexpr Rule refersTo(IdKind kind)
{
    auto r = idText;
    r.referred = kind;
    return r;
}

} // namespace rules

} // namespace kf
