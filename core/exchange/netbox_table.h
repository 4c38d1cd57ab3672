// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One file of an export to NetBox while it is filled.

#include "core/base/csv_field.h"
#include "core/base/number_text.h"

#include <QStringList>

#include <optional>

namespace kf {

class NetboxTable {
public:
    /// `columns` as NetBox calls them, parted by blanks.
    explicit NetboxTable(const char *columns) { add(QString::fromLatin1(columns).split(u' ')); }

    void add(const QStringList &fields)
    {
        QByteArrayList line;
        for (const QString &field : fields)
            line += csvField(field);
        m_bytes += csvLine(line);
        ++m_lines;
    }

    int rows() const { return m_lines - 1; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    int m_lines = 0;
};

/// A number as NetBox reads it; empty where there is none.
inline QString netboxNumber(std::optional<double> value)
{
    return value ? QString::fromLatin1(shortestText(*value)) : QString();
}

} // namespace kf
