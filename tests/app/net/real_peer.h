// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A server from a Debian package, on this computer alone, as long as this lives.

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kf::test {

class RealPeer {
public:
    /// `words` as tests/app/net/peer explains them.
    explicit RealPeer(const QString &kind, const QStringList &words = {});
    ~RealPeer();

    /// Why it does not run; empty where it does.
    const QString &problem() const { return m_problem; }
    /// True where its package is not installed.
    bool isMissing() const { return m_isMissing; }

    /// The address of what lies under `name` on it.
    QString address(const QString &name = {}) const;
    /// The path of what the server keeps as `name`.
    QString path(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("www/") + name);
    }
    /// Its certificate, as PEM.
    QString certificate() const { return m_folder.filePath(QStringLiteral("server.crt")); }
    void end();
    /// Again, over the same folder at the same address.
    void start();

private:
    QString m_kind;
    QStringList m_words;
    quint16 m_port;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_root;
    QString m_problem;
    bool m_isMissing = false;
};

/// A port that nobody listens at.
quint16 freePort();

} // namespace kf::test
