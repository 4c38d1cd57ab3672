// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which certificate a person trusts for which server, for this run or for good: one for each, by
// its fingerprint. What a server shows another time is another certificate.

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace kf {

class TrustFile {
public:
    /// Kept in `path`, a line for each server; empty: for this run alone.
    explicit TrustFile(QString path);

    /// Fingerprints (SHA-256, raw) by server.
    const QHash<QString, QByteArray> &all() const { return m_all; }
    void add(const QString &server, const QByteArray &fingerprint);
    /// Also for later runs. Where that fails it holds for this one.
    Result<> keep(const QString &server, const QByteArray &fingerprint);

private:
    static QHash<QString, QByteArray> read(const QString &path);

    QString m_path;
    QHash<QString, QByteArray> m_all;
};

} // namespace kf
