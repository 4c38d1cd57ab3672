// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kf::test {

/// A variable of the environment for as long as this lives.
class Variable {
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_isSet(qEnvironmentVariableIsSet(name))
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable()
    {
        if (m_isSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    bool m_isSet;
    QByteArray m_before;
};

} // namespace kf::test
