// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a server says of a folder: read or refused, and what is read lies in the
// folder, under a plain name, at an address without credentials.
#include "app/net/multistatus.h"
#include "core/project/place.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QUrl folder(QStringLiteral("https://plans.example.org/team/"));
    const QByteArray xml(reinterpret_cast<const char *>(data), qsizetype(size));
    const kf::Result<kf::WebFolder> read = kf::readMultistatus(xml, folder);
    if (!read)
        return 0;
    if (read.value().entries.size() > kf::kMostEntries)
        std::abort();
    for (const kf::FolderEntry &entry : read.value().entries) {
        const bool isPlain = !entry.name.isEmpty() && !entry.name.contains(u'/');
        const bool isInside = entry.place.startsWith(u"https://plans.example.org/team/") &&
                              !QUrl(entry.place).hasQuery();
        if (!isPlain || !isInside || !kf::parseAddress(entry.place))
            std::abort();
    }
    return 0;
}
