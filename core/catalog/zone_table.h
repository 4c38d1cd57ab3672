// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Offsets of time zones, read once from the system's zone data and remembered.

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

namespace kf {

/// From `date` on, at 12:00 UTC, a zone is `minutes` ahead of UTC.
struct ZoneOffset {
    QDate date;
    int minutes = 0;

    bool operator==(const ZoneOffset &) const = default;
};

/// Looks zones up by IANA name. May be used from several threads; the answers never change.
class ZoneTable {
public:
    ZoneTable();

    /// True for names of the IANA database ("Europe/Berlin", "UTC"); offsets such as "UTC+3" are
    /// not.
    bool contains(const QString &zone) const;

    /// Minutes ahead of UTC at 12:00 UTC on `date`; 0 for unknown zones.
    int offsetMinutes(const QString &zone, QDate date) const;

    /// The offset on `first`, then every later change up to and including `last`, as at 12:00 UTC.
    QList<ZoneOffset> offsets(const QString &zone, QDate first, QDate last) const;

    /// The name as the database spells it ("us/pacific" is "US/Pacific"), of aliases too; blanks
    /// count as underscores. Empty for what is no name of it.
    QString spelled(const QString &zone) const;

    /// All names that people can choose from, sorted: none of them is an alias.
    QList<QString> names() const;

private:
    struct Cache;
    std::shared_ptr<Cache> m_cache;
};

} // namespace kf
