// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes YAML in blocks, two spaces deep, one key or list item a line. The library's own emitter
// writes 0.1 with seventeen digits and leaves "no" and "1:30" without quotes.

#include "core/base/kept.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kf {

class YamlWriter {
public:
    /// Begins "name:" on a line of its own.
    void key(QStringView name);
    /// Begins "name:" for a name that needs no quotes.
    void plainKey(QByteArrayView name);
    /// Ends the line of a key, or writes the line of a list item.
    void scalar(QByteArrayView written);
    void scalar(QStringView text);
    /// A value of no particular schema, in the place of a scalar.
    void kept(const KeptValue &value);

    /// What follows belongs to the key that was begun last.
    void openBlock();
    void closeBlock();
    /// What follows is one item of a list.
    void openItem();
    void closeItem();

    /// Where the writer stands, to go back to.
    struct Place {
        qsizetype size;
        int depth;
        int dashes;
        bool isAfterKey;
    };
    Place place() const { return {m_out.size(), m_depth, m_dashes, m_isAfterKey}; }
    void goBack(const Place &place);
    bool hasWrittenSince(const Place &place) const { return m_out.size() != place.size; }

    QByteArray take() { return std::move(m_out); }

private:
    void startLine();

    QByteArray m_out;
    int m_depth = 0;
    int m_dashes = 0;          ///< list items that are open and have no line yet
    bool m_isAfterKey = false; ///< a key stands on the line, its value does not
};

} // namespace kf
