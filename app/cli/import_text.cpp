// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_text.h"

#include "app/cli/console.h"
#include "app/cli/plan_input.h"
#include "core/report/write/json_writer.h"
#include "core/words/amount_words.h"
#include "core/words/time_words.h"

#include <algorithm>

namespace kf::cli {

namespace {

/// The day types whose hours come from the sheet.
QList<Id> importedDays(const ImportedGroup &imported)
{
    return imported.dayTypes.isEmpty() ? imported.group.demand.keys() : imported.dayTypes;
}

void writeGroup(JsonWriter &json, const ImportedGroup &imported, const QString &planZone)
{
    const Group &group = imported.group;
    json.beginObject();
    json.key("name");
    json.text(group.name);
    json.key("kind");
    json.text(QString(wordFor(group.kind)));
    json.key("accelerator");
    json.text(group.accelerator);
    json.key("time_zone");
    json.text(group.timeZone.value_or(planZone));
    json.key("demand");
    json.beginObject();
    for (const Id &day : importedDays(imported)) {
        const Hours hours = group.demand.value(day);
        json.key(day);
        json.numbers(QList<double>(hours.begin(), hours.end()));
    }
    json.endObject();
    json.endObject();
}

void writeTexts(JsonWriter &json, const QList<std::pair<const char *, QString>> &texts)
{
    json.beginObject();
    for (const auto &[key, text] : texts) {
        json.key(key);
        json.text(text);
    }
    json.endObject();
}

void writeQuestions(JsonWriter &json, const QList<ImportQuestion> &questions)
{
    for (const ImportQuestion &each : questions) {
        json.beginObject();
        json.key("where");
        json.text(each.where);
        json.key("question");
        json.text(each.question);
        json.key("option");
        json.text(each.option);
        json.key("answers");
        json.beginList();
        for (const ImportAnswer &answer : each.answers)
            writeTexts(json, {{"text", answer.text}, {"option", optionOf(each, answer)}});
        json.endList();
        json.endObject();
    }
}

/// Every way to answer, as the command line is told it; of very many the form and their number.
QString waysOf(const ImportQuestion &question)
{
    constexpr qsizetype kMostNamed = 8;
    if (question.answers.size() < 2)
        return question.option;
    if (question.answers.size() > kMostNamed)
        return Text::tr("%1, with one of %n answer(s) that --json lists",
                        nullptr,
                        int(question.answers.size()))
            .arg(question.option);
    QStringList ways;
    for (const ImportAnswer &answer : question.answers)
        ways += answer.text == answer.id
                    ? optionOf(question, answer)
                    : Text::tr("%1 for %2").arg(optionOf(question, answer), answer.text);
    return ways.join(QStringLiteral("; "));
}

/// What is worth knowing of what is taken.
QList<const ImportRemark *> notesOf(const ImportedSheet &read)
{
    QList<const ImportRemark *> notes;
    for (const ImportRemark &remark : read.remarks) {
        if (!remark.isProblem)
            notes += &remark;
    }
    return notes;
}

QString groupLine(const ImportedGroup &imported, const QString &planZone)
{
    double peak = 0.0;
    int hour = 0;
    for (const Id &day : importedDays(imported)) {
        const Hours hours = imported.group.demand.value(day);
        const auto largest = std::max_element(hours.begin(), hours.end());
        if (*largest > peak) {
            peak = *largest;
            hour = int(largest - hours.begin());
        }
    }
    const QString peakText =
        Text::tr("peak %1 at %2")
            .arg(numberText(peak, Digits::Exact, terminalLocale()), hourText(hour));
    const QString line = imported.replacesOne ? Text::tr("updated: %1 (%2, %3, %4)")
                                              : Text::tr("taken: %1 (%2, %3, %4)");
    return line.arg(imported.group.name,
                    imported.group.accelerator,
                    imported.group.timeZone.value_or(planZone),
                    peakText);
}

} // namespace

QByteArray importJson(const ShownImport &shown)
{
    const ImportedSheet &read = shown.import.read;
    const SheetContent &content = shown.import.content;
    JsonWriter json;
    json.beginObject();
    json.key("sheets");
    json.texts(shown.sheets);
    json.key("groups");
    json.beginList();
    for (const ImportedGroup &imported : read.groups)
        writeGroup(json, imported, shown.planZone);
    json.endList();
    json.key("left_out");
    json.beginList();
    for (const ImportLeftOut &each : read.leftOut)
        writeTexts(json, {{"where", each.where}, {"reason", each.reason}});
    json.endList();
    json.key("remarks");
    json.beginList();
    for (const ImportRemark *note : notesOf(read))
        writeTexts(json,
                   {{"where", placeText(content, note->row, note->column)}, {"text", note->text}});
    json.endList();
    json.key("open");
    json.beginList();
    writeQuestions(json, read.open);
    json.endList();
    json.key("offers");
    json.beginList();
    writeQuestions(json, read.offers);
    json.endList();
    json.key("deleted");
    json.texts(read.deleted);
    json.endObject();
    return json.result();
}

QString importText(const ShownImport &shown)
{
    const ImportedSheet &read = shown.import.read;
    const SheetContent &content = shown.import.content;
    QStringList lines;
    for (const QString &sheet : shown.sheets)
        lines += Text::tr("sheet: %1").arg(sheet);
    for (const ImportedGroup &imported : read.groups)
        lines += groupLine(imported, shown.planZone);
    for (const Id &id : read.deleted)
        lines += Text::tr("deleted: %1").arg(id);
    for (const ImportLeftOut &each : read.leftOut)
        lines += Text::tr("left out: %1 (%2)").arg(each.where, each.reason);
    for (const ImportRemark *note : notesOf(read))
        lines +=
            Text::tr("note: %1: %2").arg(placeText(content, note->row, note->column), note->text);
    for (const ImportQuestion &offer : read.offers)
        lines += Text::tr("note: %1: %2 (otherwise: %3)")
                     .arg(offer.where, offer.question, waysOf(offer));
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

Error openProblem(const ImportQuestion &question)
{
    const QString ways = waysOf(question);
    const QString way = ways.isEmpty() ? Text::tr("mend the file") : ways;
    return {ErrorKind::Invalid,
            Text::tr("%1: %2 (settled by: %3)").arg(question.where, question.question, way),
            {},
            {}};
}

QString firstForeignText(const QByteArray &bytes, TextEncoding encoding)
{
    constexpr qsizetype kAround = 24;
    const auto isForeign = [](char byte) {
        return uchar(byte) >= 0x80;
    };
    const auto first = std::find_if(bytes.begin(), bytes.end(), isForeign);
    const qsizetype at = first - bytes.begin();
    const qsizetype line = bytes.lastIndexOf('\n', at) + 1;
    const qsizetype end = bytes.indexOf('\n', at);
    const QByteArrayView text =
        QByteArrayView(bytes).sliced(line, (end < 0 ? bytes.size() : end) - line);
    const QString read =
        decodedText(text, encoding) ? decodedText(text, encoding).value() : QString();
    const auto letter =
        std::find_if(read.begin(), read.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const qsizetype from = std::max(qsizetype(0), (letter - read.begin()) - kAround / 2);
    return read.mid(from, kAround).simplified();
}

} // namespace kf::cli
