// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_words.h"

#include "core/findings/findings.h"
#include "core/words/amount_words.h"
#include "core/words/name_words.h"
#include "core/words/time_words.h"

namespace kf {

namespace {

constexpr qsizetype kNamesShown = 5; ///< more make a sentence that nobody reads

} // namespace

Argument argument(QLatin1StringView name, ArgumentValue value)
{
    return {QString(name), std::move(value)};
}

const ArgumentValue *argumentOf(const Finding &finding, QLatin1StringView name)
{
    for (const Argument &one : finding.arguments) {
        if (one.name == name)
            return &one.value;
    }
    return nullptr;
}

QString listedText(const QStringList &texts, const QLocale &locale)
{
    const qsizetype more = texts.size() - kNamesShown;
    if (more <= 0)
        return locale.createSeparatedList(texts);
    return FindingText::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(texts.first(kNamesShown).join(QStringLiteral(", ")));
}

QString FindingWords::of(QLatin1StringView name) const
{
    struct Writer {
        const FindingWords &words;

        QString operator()(const QString &text) const { return text; }
        QString operator()(const Amount &amount) const
        {
            return amountText(amount, Digits::Exact, words.m_wording);
        }
        QString operator()(const PlanMonth &month) const
        {
            return monthText(words.m_plan, month.index);
        }
        QString operator()(const QDate &date) const
        {
            return dateText(date, words.m_wording.locale);
        }
        QString operator()(const QList<QString> &texts) const
        {
            return listedText(texts, words.m_wording.locale);
        }
    };
    const ArgumentValue *value = argumentOf(m_finding, name);
    return value == nullptr ? QString() : std::visit(Writer{*this}, *value);
}

QString FindingWords::known(QLatin1StringView name) const
{
    return has(kAtLeast) ? FindingText::tr("at least %1", "a figure").arg(of(name)) : of(name);
}

double FindingWords::number(QLatin1StringView name) const
{
    const ArgumentValue *value = argumentOf(m_finding, name);
    const auto *amount = value == nullptr ? nullptr : std::get_if<Amount>(value);
    return amount == nullptr ? 0.0 : amount->value;
}

QString FindingWords::name(QLatin1StringView name, IdKind kind) const
{
    const ArgumentValue *value = argumentOf(m_finding, name);
    if (value == nullptr)
        return {};
    if (const auto *id = std::get_if<QString>(value))
        return nameOf(m_plan, kind, *id);
    if (const auto *ids = std::get_if<QList<QString>>(value)) {
        QStringList names;
        for (qsizetype i = 0; i < ids->size(); ++i)
            names.append(i < kNamesShown ? nameOf(m_plan, kind, ids->at(i)) : ids->at(i));
        return listedText(names, m_wording.locale);
    }
    return {};
}

QString FindingWords::listOf(QLatin1StringView name, QString (*word)(const QString &)) const
{
    const ArgumentValue *value = argumentOf(m_finding, name);
    const auto *texts = value == nullptr ? nullptr : std::get_if<QList<QString>>(value);
    if (texts == nullptr)
        return {};
    QStringList words;
    for (const QString &text : *texts)
        words.append(word(text));
    return listedText(words, m_wording.locale);
}

} // namespace kf
