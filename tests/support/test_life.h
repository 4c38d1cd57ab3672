// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What waits for something in a test and must not wait into the next one.

#include <QObject>

#include <gtest/gtest.h>

#include <memory>

namespace kf::test {

/// An object that goes with the test that runs: a parent for timers.
inline QObject *testLife()
{
    class Lives : public testing::EmptyTestEventListener {
    public:
        QObject *current()
        {
            if (m_current == nullptr)
                m_current = std::make_unique<QObject>();
            return m_current.get();
        }

    private:
        void OnTestEnd(const testing::TestInfo &) override { m_current.reset(); }

        std::unique_ptr<QObject> m_current;
    };
    static Lives *lives = [] {
        auto *listener = new Lives;
        testing::UnitTest::GetInstance()->listeners().Append(listener);
        return listener;
    }();
    return lives->current();
}

} // namespace kf::test
