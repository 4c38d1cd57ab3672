// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outer shell of an XLSX workbook: a ZIP archive of XML parts, data from outside. Only the
// parts that are asked for are unpacked, and no part that could be a trap.

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace kf {

inline constexpr qint64 kMaxPartBytes = 64LL << 20; ///< a sheet of 1 million numbers has 40 MB
inline constexpr int kMaxParts = 1000;              ///< sheets, drawings and their relations
inline constexpr qint64 kMaxPartRatio = 200;        ///< unpacked to packed, beyond the next limit
inline constexpr qint64 kFreeRatioBytes = 1 << 20;  ///< smaller parts may be packed as they like

class XlsxPackage {
public:
    /// Looks through the names and sizes of all parts. Fails (Damaged) where one of them is what no
    /// spreadsheet program writes, and (Invalid) for other kinds of files.
    static Result<XlsxPackage> open(const QByteArray &file);

    bool contains(const QString &part) const { return m_parts.contains(part.toCaseFolded()); }

    /// The bytes of a part. Fails where it is missing, damaged or too large.
    Result<QByteArray> part(const QString &name) const;

private:
    QByteArray m_file;
    QHash<QString, QString> m_parts; ///< case-folded name -> name
};

/// A relation of one part to another.
struct XlsxRelation {
    QString type;   ///< the last word of its type: "worksheet", "sharedStrings"
    QString target; ///< name of the part

    bool operator==(const XlsxRelation &) const = default;
};

/// The relations by id; `folder` is where the part that has them lies ("xl"). Relations to the
/// outside are left out. Fails where the XML does.
Result<QHash<QString, XlsxRelation>> xlsxRelations(const QByteArray &xml, const QString &folder);

/// Nothing where `xml` has been read to its end without a flaw; else why `part` is refused.
std::optional<Error> flawOfXml(const QXmlStreamReader &xml, const QString &part);

/// Moves to the next start of an element, whatever its depth. False at the end, at a flaw and at a
/// document type, which is a flaw: entities are a trap and no workbook has them.
bool toNextStart(QXmlStreamReader &xml);

} // namespace kf
