// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/write/findings_json.h"

#include "core/findings/findings.h"
#include "core/report/state_ids.h"
#include "core/report/write/json_writer.h"

namespace kf {

namespace {

/// Writes an argument of a finding: numbers bare, months as their index, dates as texts.
struct ArgumentWriter {
    JsonWriter &json;

    void operator()(const QString &text) const { json.text(text); }
    void operator()(const Amount &amount) const { json.number(amount.value); }
    void operator()(const PlanMonth &month) const { json.number(double(month.index)); }
    void operator()(const QDate &date) const { json.text(date.toString(Qt::ISODate)); }
    void operator()(const QList<QString> &texts) const { json.texts(texts); }
};

void writeFinding(JsonWriter &json, const Finding &finding, const Plan &plan)
{
    json.beginObject();
    json.key("id");
    json.text(finding.rule);
    json.key("severity");
    json.text(severityWord(finding.severity));
    json.key("path");
    json.text(finding.path);
    json.key("arguments");
    json.beginObject();
    for (const Argument &argument : finding.arguments) {
        json.key(argument.name);
        std::visit(ArgumentWriter{json}, argument.value);
    }
    json.endObject();
    json.key("accepted");
    json.boolean(finding.accepted);
    json.key("message");
    json.text(sentence(finding, plan, QLocale::c()));
    json.key("remedy");
    json.text(remedy(finding));
    json.endObject();
}

} // namespace

void writeFindings(JsonWriter &json, const Evaluation &evaluation)
{
    json.key("findings");
    json.beginList();
    for (const Finding &finding : evaluation.findings)
        writeFinding(json, finding, evaluation.plan);
    json.endList();
}

QByteArray findingsToJson(const Evaluation &evaluation)
{
    JsonWriter json;
    json.beginObject();
    writeFindings(json, evaluation);
    json.endObject();
    return json.result();
}

} // namespace kf
