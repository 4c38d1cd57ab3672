// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// manifest.yaml: which format the archive has and what has to be in it.

#include "core/base/kept.h"
#include "core/base/keys.h"
#include "core/base/result.h"
#include "core/project/plan_file.h"

#include <QList>
#include <QString>

#include <optional>

namespace kf {

inline constexpr QLatin1StringView kManifestEntry("manifest.yaml");

struct Manifest {
    QString format;
    int version = 0;
    std::optional<QString> generator;
    std::optional<QList<QString>> entries; ///< names of the other entries
    KeptKeys kept;

    bool operator==(const Manifest &) const = default;
};

template<> struct Keys<Manifest> {
    static constexpr auto table = std::tuple{
        Key{"format", &Manifest::format, rules::required},
        Key{"version", &Manifest::version, rules::required},
        Key{"generator", &Manifest::generator},
        Key{"entries", &Manifest::entries},
    };
};

/// The manifest among `entries`, read and compared with them. Fails with TooNew for a later format,
/// with Damaged where it is missing, no manifest of a plan, or names an entry that is not there.
Result<Manifest> readManifest(const QList<ArchiveEntry> &entries);

/// The other entries that a manifest of these bytes names; none where it cannot be read.
QList<QString> namesInManifest(const QByteArray &bytes);

/// The manifest of an archive with the entries `names`.
ArchiveEntry writeManifest(const QList<QString> &names, const KeptKeys &kept);

/// One error for all of `problems` (at least one), which are in order.
Error errorFor(ErrorKind kind, const QList<Problem> &problems);

} // namespace kf
