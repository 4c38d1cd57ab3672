// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/foreign_cells.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/pasted_sums.h"
#include "core/words/refusal_words.h"
#include "ui/grid/grid_view.h"
#include "ui/grid/other_words.h"

namespace kf {

namespace {

/// Where the titles of that sheet have their words: in its own class, or in words of several.
QByteArrayList contextsOf(const GridModel &sheet)
{
    QByteArrayList contexts;
    const QMetaObject *its = sheet.metaObject();
    for (; its != nullptr && its != &GridModel::staticMetaObject; its = its->superClass())
        contexts.append(its->className());
    return contexts + QByteArrayList{"kf::DemandColumns", "kf::WorkSheets", "kf::SheetWords"};
}

/// "GB" of "GB/day".
QString amountOf(const QString &unit)
{
    return unit.section(u'/', 0, 0);
}

/// A title as the program may have it in English: "ingest" of "GB/day" -> "Ingest, GB/day",
/// "Ingest, %1/day".
QStringList asWritten(const QString &word, const QString &unit)
{
    QStringList texts{word};
    if (!unit.isEmpty()) {
        const QString per = unit.mid(amountOf(unit).size());
        texts += {word + QStringLiteral(", ") + unit, word + QStringLiteral(", %1") + per};
    }
    for (const QString &text : QStringList(texts)) {
        const QString sentence = asSentence(text);
        texts += {sentence, QString(sentence).replace(u'/', QStringLiteral("/ "))};
    }
    return texts;
}

} // namespace

QStringList otherTitles(const GridModel &sheet, const QString &word, const QString &unit)
{
    QStringList others;
    const QByteArrayList contexts = contextsOf(sheet);
    for (const QString &text : asWritten(word, unit))
        others += translated(contexts, text);
    others.replaceInStrings(QStringLiteral("%1"), amountOf(unit));
    const std::optional<HeadingMeaning> meaning = headingMeaning(word);
    switch (meaning ? meaning->topic : HeadingTopic::Aside) {
    case HeadingTopic::Kind:
    case HeadingTopic::Accelerator:
    case HeadingTopic::Zone:
        // What no column is titled stands for all words of the topic.
        others.append(QStringLiteral("(topic %1)").arg(int(meaning->topic)));
        break;
    default: // words of many things: "Group", "Value", "Date"
        break;
    }
    return others;
}

void readForeignCells(GridView &grid)
{
    grid.setSumFinder(pastedSums);
    grid.setOtherTitles(otherTitles);
}

} // namespace kf
