// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables of keys: each names the keys of a struct in files, with their members and rules. The
// default of an absent key is the member's initial value. The tables stand beside the structs, in
// <room>_keys.h; codec, validation, diff and messages read them, and there is no second list of
// keys.

#include "core/base/rule.h"

#include <concepts>
#include <tuple>

namespace kf {

/// One key of one map.
template<typename Owner, typename Member> struct Key {
    using Type = Member;
    const char *name;
    Member Owner::*member;
    Rule rule = rules::any;
};
template<typename Owner, typename Member> Key(const char *, Member Owner::*) -> Key<Owner, Member>;
template<typename Owner, typename Member>
Key(const char *, Member Owner::*, Rule) -> Key<Owner, Member>;

/// The keys of a map; specialised for every struct of a plan.
template<typename T> struct Keys;

template<typename T>
concept HasKeys = requires
{
    Keys<T>::table;
};

/// Calls visit(key, member) for every key of `object`, in the order of the file; not for old names,
/// whose members have a key of today.
template<typename T, typename Visit> void forEachKey(T &object, Visit &&visit)
{
    const auto visitOne = [&](const auto &key) {
        if (!key.rule.isOldName)
            visit(key, object.*(key.member));
    };
    std::apply([&](const auto &...key) { (visitOne(key), ...); },
               Keys<std::remove_const_t<T>>::table);
}

/// The table of a struct, in namespace kf: KF_KEYS(Tier, Key{"id", &T::id}, ...);
#define KF_KEYS(Type, ...)                                                                         \
    template<> struct Keys<Type> {                                                                 \
        static constexpr auto table = [] {                                                         \
            using namespace rules;                                                                 \
            using T = Type;                                                                        \
            return std::tuple{__VA_ARGS__};                                                        \
        }();                                                                                       \
    }

} // namespace kf
