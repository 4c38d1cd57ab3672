// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A value behind one counted pointer: copies cost a reference, writing detaches.
// Long lists of a plan hold their elements this way, so that a snapshot per edit stays cheap.

#include <QSharedData>
#include <QSharedDataPointer>
#include <QtGlobal>

#include <utility>

namespace kf {

/// An implicitly shared T. Const access never copies; mutate() copies when others share it.
template<typename T> class Shared {
public:
    Shared() : m_box(new Box) {}
    Shared(T value) : m_box(new Box(std::move(value))) {} // NOLINT(google-explicit-constructor)

    const T &operator*() const { return m_box->value; }
    const T *operator->() const { return &m_box->value; }

    /// The value for writing, no longer shared with anybody.
    T &mutate() { return m_box->value; }

    /// True where both are the same object: equal without looking.
    bool isSameAs(const Shared &other) const
    {
        return m_box.constData() == other.m_box.constData();
    }

    friend bool operator==(const Shared &a, const Shared &b) { return a.isSameAs(b) || *a == *b; }

private:
    struct Box : QSharedData {
        Box() = default;
        explicit Box(T v) : value(std::move(v)) {}
        T value;
    };
    QSharedDataPointer<Box> m_box;
};

} // namespace kf

/// A Shared is one pointer that counts: it may be moved as bytes, but never copied as bytes.
template<typename T> class QTypeInfo<kf::Shared<T>> {
public:
    static constexpr bool isPointer = false;
    static constexpr bool isIntegral = false;
    static constexpr bool isComplex = true;
    static constexpr bool isRelocatable = true;
    static constexpr bool isValueInitializationBitwiseZero = false;
};
