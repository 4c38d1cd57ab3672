// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on paper: what stands there is found and copied from a PDF file.
#include "ui/rack/drawing_sheet.h"
#include "ui/report/table_layout.h"
#include "ui/theme/theme.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace kf {
namespace {

/// A PDF file knows the letter of a glyph that the font has for one: not of its other forms.
void expectPlainForms(const QFont &font)
{
    const QString text = QString::fromUtf8("2027-10 (15:00) 5+6 \u221231 DGX-H100 3\u00d74");
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    ASSERT_EQ(runs.size(), 1) << "one font has all of it";
    EXPECT_EQ(runs[0].glyphIndexes(), runs[0].rawFont().glyphIndexesForString(text));
}

TEST(PaperLetters, SignsBesideDigitsAreFoundInAReport)
{
    const TableFonts fonts{textFamily(), nullptr};
    expectPlainForms(fonts.cell(9.0));
    expectPlainForms(fonts.cell(9.0, true));
}

TEST(PaperLetters, SignsBesideDigitsAreFoundInADrawing)
{
    expectPlainForms(paperFont(QFont(textFamily())));
}

} // namespace
} // namespace kf
