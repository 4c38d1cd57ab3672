// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a page is called in files, settings and code. The pages themselves stand in page_list.h.

#include <QString>

#include <string_view>

namespace kf {

/// The id of a page: a stable word such as "demand".
class PageId {
public:
    constexpr explicit PageId(const char *word) : m_word(word) {}

    QString word() const
    {
        return QString::fromLatin1(m_word.data(), static_cast<qsizetype>(m_word.size()));
    }

    bool operator==(const PageId &) const = default;

    // The pages that others lead to by name.
    static const PageId Overview;
    static const PageId Demand;
    static const PageId Growth;
    static const PageId Storage;
    static const PageId Topology;
    static const PageId Cost;
    static const PageId Findings;
    static const PageId Report;

private:
    std::string_view m_word;
};

inline constexpr PageId PageId::Overview("overview");
inline constexpr PageId PageId::Demand("demand");
inline constexpr PageId PageId::Growth("growth");
inline constexpr PageId PageId::Storage("storage");
inline constexpr PageId PageId::Topology("topology");
inline constexpr PageId PageId::Cost("cost");
inline constexpr PageId PageId::Findings("findings");
inline constexpr PageId PageId::Report("report");

} // namespace kf
