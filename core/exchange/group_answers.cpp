// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about a sheet: words and answers, kept in the choices.

#include "core/exchange/group_import.h"
#include "core/exchange/group_reader.h"

namespace kf {

namespace {

constexpr QLatin1StringView kOnly("only=");

void answerTwice(ImportChoices &choices, const QString &answer)
{
    if (answer.startsWith(kOnly))
        choices.only = answer.sliced(kOnly.size());
    else
        choices.twice = answer == kTwiceMean    ? TwiceUse::Mean
                        : answer == kTwiceSum   ? TwiceUse::Sum
                        : answer == kTwiceLast  ? TwiceUse::Last
                        : answer == kTwiceApart ? TwiceUse::Apart
                                                : TwiceUse::Largest;
}

} // namespace

void mapWord(ImportChoices &choices, const QString &word, const QString &meaning)
{
    choices.words.insert(nameKey(word), meaning.trimmed());
}

std::optional<QString> mappedWord(const ImportChoices &choices, const QString &word)
{
    if (choices.words.isEmpty())
        return std::nullopt;
    const auto found = choices.words.constFind(nameKey(word));
    return found == choices.words.cend() ? std::nullopt : std::optional(*found);
}

ImportChoices
answeredChoices(ImportChoices choices, const ImportQuestion &question, const QString &answer)
{
    switch (question.ask) {
    case ImportAsk::Word:
        mapWord(choices, question.word, answer);
        break;
    case ImportAsk::WhichHours:
        if (answer == kMissingHoursAreZero) {
            choices.emptyHoursAreZero = true;
            break;
        }
        choices.hours = answer == kHoursInOrder     ? HoursPlace::InOrder
                        : answer == kHoursInRows    ? HoursPlace::Rows
                        : answer == kHoursInColumns ? HoursPlace::Columns
                        : answer == kHoursLong      ? HoursPlace::Long
                                                    : HoursPlace::Recognised;
        break;
    case ImportAsk::Mark:
        choices.mark = answer == u"," ? DecimalMark::Comma : DecimalMark::Point;
        break;
    case ImportAsk::EmptyHours:
        choices.emptyHoursAreZero = true;
        break;
    case ImportAsk::Accelerator:
        choices.accelerator = answer;
        break;
    case ImportAsk::Hidden:
        choices.hidden = answer == kTakeRow ? HiddenCells::Taken : HiddenCells::LeftOut;
        break;
    case ImportAsk::Days:
        choices.days = answer == kDaysSplit      ? SheetDaysUse::Split
                       : answer == kDaysTogether ? SheetDaysUse::Together
                                                 : SheetDaysUse::WeekdaysAlone;
        break;
    case ImportAsk::Dates:
        choices.dates = answer == kDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        break;
    case ImportAsk::Blocks:
        choices.blocks = answer == kBlocksShared ? BlockUse::Shared : BlockUse::EachHour;
        break;
    case ImportAsk::Twice:
        answerTwice(choices, answer);
        break;
    case ImportAsk::Other:
        break;
    }
    return choices;
}

QString onlyRows(const QString &text)
{
    return kOnly + text;
}

QString mapOption(const QString &word, const QString &meaning)
{
    QString plain = word;
    plain.replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("--map \"%1=%2\"").arg(plain, meaning);
}

QString optionOf(const ImportQuestion &question, const ImportAnswer &answer)
{
    switch (question.ask) {
    case ImportAsk::Word:
        return mapOption(question.word, answer.id);
    case ImportAsk::Mark:
        return QStringLiteral("--decimal %1")
            .arg(answer.id == u"," ? kDecimalComma : kDecimalPoint);
    case ImportAsk::WhichHours:
        return answer.id == kMissingHoursAreZero ? mapOption({}, QStringLiteral("0"))
                                                 : QStringLiteral("--hours %1").arg(answer.id);
    case ImportAsk::Accelerator:
        return QStringLiteral("--accelerator %1").arg(answer.id);
    case ImportAsk::Hidden:
        return QStringLiteral("--hidden %1").arg(answer.id);
    case ImportAsk::Days:
        return QStringLiteral("--days %1").arg(answer.id);
    case ImportAsk::Dates:
        return QStringLiteral("--dates %1").arg(answer.id);
    case ImportAsk::Blocks:
        return QStringLiteral("--blocks %1").arg(answer.id);
    case ImportAsk::Twice:
        return answer.id.startsWith(kOnly)
                   ? QStringLiteral("--only \"%1\"").arg(answer.id.sliced(kOnly.size()))
                   : QStringLiteral("--twice %1").arg(answer.id);
    case ImportAsk::EmptyHours:
    case ImportAsk::Other:
        break;
    }
    return question.option;
}

} // namespace kf
