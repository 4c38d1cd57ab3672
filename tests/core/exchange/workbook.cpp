// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/workbook.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <gtest/gtest.h>

namespace kf::test {

namespace {

constexpr const char *kContentTypes = R"(<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";

constexpr const char *kRootRelations = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="xl/workbook.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>)";

constexpr const char *kWorkbook = R"(<?xml version="1.0" encoding="UTF-8"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheets><sheet name="Demand" sheetId="1" r:id="rId1"/></sheets></workbook>)";

constexpr const char *kWorkbookRelations = R"(<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="worksheets/sheet1.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
<Relationship Id="rId2" Target="sharedStrings.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>
<Relationship Id="rId3" Target="styles.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
</Relationships>)";

constexpr const char *kTexts = R"(<?xml version="1.0" encoding="UTF-8"?>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">
<si><t>Nightly ETL</t></si>
<si><r><t>Rich </t></r><r><t>text</t></r><rPh sb="0" eb="1"><t>hint</t></rPh></si></sst>)";

// Style 1 shows a built-in date (14), style 2 a custom one, style 3 a number with the word "days".
constexpr const char *kStyles = R"(<?xml version="1.0" encoding="UTF-8"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/>
<numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>
</cellXfs></styleSheet>)";

bool write(QuaZip &zip, const WorkbookPart &part)
{
    constexpr int kUnixModeShift = 16;
    QuaZipNewInfo info(part.name);
    info.externalAttr = part.unixMode << kUnixModeShift;
    QuaZipFile file(&zip);
    return file.open(QIODevice::WriteOnly, info, part.password, 0, part.method) &&
           file.write(part.bytes) == part.bytes.size();
}

} // namespace

QList<WorkbookPart> workbookWith(const QByteArray &rows)
{
    const QByteArray sheet =
        R"(<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" +
        rows + "</sheetData></worksheet>";
    return {{.name = QStringLiteral("[Content_Types].xml"), .bytes = kContentTypes},
            {.name = QStringLiteral("_rels/.rels"), .bytes = kRootRelations},
            {.name = QStringLiteral("xl/workbook.xml"), .bytes = kWorkbook},
            {.name = QStringLiteral("xl/_rels/workbook.xml.rels"), .bytes = kWorkbookRelations},
            {.name = QStringLiteral("xl/sharedStrings.xml"), .bytes = kTexts},
            {.name = QStringLiteral("xl/styles.xml"), .bytes = kStyles},
            {.name = QStringLiteral("xl/worksheets/sheet1.xml"), .bytes = sheet}};
}

QList<WorkbookPart>
withPart(QList<WorkbookPart> parts, const QString &name, const QByteArray &bytes)
{
    for (WorkbookPart &part : parts) {
        if (part.name == name) {
            part.bytes = bytes;
            return parts;
        }
    }
    parts.append({.name = name, .bytes = bytes});
    return parts;
}

QByteArray packed(const QList<WorkbookPart> &parts)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    EXPECT_TRUE(zip.open(QuaZip::mdCreate));
    for (const WorkbookPart &part : parts)
        EXPECT_TRUE(write(zip, part)) << part.name.toStdString();
    zip.close();
    return buffer.data();
}

} // namespace kf::test
