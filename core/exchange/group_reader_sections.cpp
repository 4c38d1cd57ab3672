// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that only name a zone: they head those below them, as rows of days and accelerators do.
#include "core/exchange/exchange_text.h"
#include "core/exchange/group_reader.h"

namespace kf {

void GroupReader::findSectionZone(int row, const QString &only)
{
    if (columnOf(ColumnUse::Zone) >= 0)
        return;
    if (!m_knowsZones) {
        m_zones = zoneWords(m_catalog.zones());
        m_knowsZones = true;
    }
    const std::optional<QString> said = mappedWord(m_choices, only);
    const Meaning meaning = m_zones.meaningOf(said.value_or(only));
    if (said == QString(kZonesOfGroups) || (meaning.key.isEmpty() && meaning.candidates.isEmpty()))
        return;
    m_sectionZone = only;
    const bool isPlace = !said && !meaning.key.isEmpty() && !meaning.isOwnName;
    if (isPlace)
        return askAboutPlace(row, only, meaning.key);
    if (!meaning.key.isEmpty())
        remark(
            row,
            -1,
            ExchangeText::tr("“%1” is taken as the zone of the rows below it").arg(quoted(only)));
}

/// "Berlin" above some rows can be a site whose rows are all in another zone.
void GroupReader::askAboutPlace(int row, const QString &place, const QString &zone)
{
    ImportQuestion question{ImportAsk::Word, row, -1};
    question.word = place;
    question.question =
        ExchangeText::tr("“%1” stands above some rows; are their hours in the zone %2?")
            .arg(quoted(place), zone);
    question.answers = {{ExchangeText::tr("Yes, in %1").arg(zone), zone},
                        {ExchangeText::tr("No, it says nothing of the hours"), kZonesOfGroups}};
    question.option = optionOf(question, question.answers.first());
    ask(std::move(question));
}

} // namespace kf
