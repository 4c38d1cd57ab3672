// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue as YAML: what the program ships and the person's own library.

#include "core/base/result.h"
#include "core/catalog/catalog.h"

namespace kf {

/// The shipped catalogue, with the entries of every *.yaml in `libraryFolder` over it (no folder,
/// or an empty text: shipped only). Refused where a library file is damaged, with its place.
Result<Catalog> loadCatalog(const QString &libraryFolder = {});

/// A file of a library that holds `entries`; refused where it would not read back as the same.
Result<QByteArray> libraryFile(const CatalogEntries &entries);

/// Keeps devices in the library in `folder`, in place of those with their ids. Written as safely
/// as plans are; refused where another file of the library, written by hand, has one of them.
Result<> keepInLibrary(const QString &folder, const QList<DeviceEntry> &devices);

/// Takes a device out of the library in `folder`; refused as above.
Result<> removeFromLibrary(const QString &folder, const Id &device);

} // namespace kf
