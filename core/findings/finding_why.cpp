// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_why.h"

#include "core/findings/finding_words.h"

#include <QHash>

namespace kf {

namespace {

template<typename T> std::optional<T> valueOf(const Finding &finding, const char *name)
{
    const ArgumentValue *found = argumentOf(finding, QLatin1StringView(name));
    const auto *value = found != nullptr ? std::get_if<T>(found) : nullptr;
    return value != nullptr ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

std::optional<WhyRequest> whyOf(const Finding &finding, const Evaluation &figures)
{
    static const QHash<QString, Subject> subjects{
        {QStringLiteral("no-supply"), Subject::Required},
        {QStringLiteral("runs-out"), Subject::Required},
        {QStringLiteral("storage-fills"), Subject::StorageTier},
        {QStringLiteral("storage-quota-over"), Subject::StorageTier},
        {QStringLiteral("rack-power-over"), Subject::Power}};
    const auto subject = subjects.constFind(finding.rule);
    if (subject == subjects.cend())
        return std::nullopt;
    WhyRequest request{*subject};
    if (request.subject == Subject::Power) {
        request.place = finding.path.section(u'/', -1);
        return request;
    }
    const std::optional<PlanMonth> month = valueOf<PlanMonth>(finding, "month");
    request.month = month ? month->index : figures.growth.sizeAtMonth;
    request.key = valueOf<QString>(finding, "accelerator").value_or(AcceleratorKey());
    request.place = valueOf<QString>(finding, "tier").value_or(Id());
    return request;
}

} // namespace kf
