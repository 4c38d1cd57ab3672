// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_lookup.h"

#include "core/catalog/zone_abbreviations.h"
#include "core/exchange/accelerator_words.h"
#include "core/exchange/exchange_text.h"
#include "core/exchange/word_text.h"

#include <QTimeZone>

namespace kf {

namespace {

/// What no word of the zone table says.
Meaning otherZone(const ZoneTable &zones, const QString &word)
{
    const QString spelled = zones.spelled(word);
    if (!spelled.isEmpty())
        return {spelled, true, {}, false};
    const QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(word.simplified().toLatin1());
    return {QString::fromLatin1(ofWindows), false, {}, false};
}

} // namespace

void WordLookup::add(const QString &word, const QString &key, bool isOwnName)
{
    if (word.trimmed().isEmpty())
        return;
    Known &known = m_words[caselessText(word)];
    if (isOwnName && !known.isOwnName)
        known = {{}, true};
    if (known.isOwnName == isOwnName && !known.keys.contains(key))
        known.keys.append(key);
}

Meaning WordLookup::meaningOf(const QString &word) const
{
    const auto found = m_words.constFind(caselessText(word));
    if (found == m_words.cend())
        return m_otherwise ? m_otherwise(word) : Meaning();
    if (found->keys.size() == 1)
        return {found->keys.constFirst(), found->isOwnName, {}, false};
    return {{}, found->isOwnName, found->keys, false};
}

WordLookup kindWords()
{
    WordLookup words;
    for (const char *word : EnumWords<GroupKind>::words)
        words.add(QString::fromLatin1(word), QString::fromLatin1(word), true);
    words.add(ExchangeText::tr("Scheduled"), QStringLiteral("scheduled"), true);
    words.add(ExchangeText::tr("Exploratory"), QStringLiteral("exploratory"), true);
    words.add(ExchangeText::tr("Serving"), QStringLiteral("serving"), true);
    return words;
}

WordLookup acceleratorWords(const Plan &plan, const Catalog &catalog)
{
    WordLookup words([names = AcceleratorWords(plan, catalog)](const QString &word) {
        return names.meaningOf(word);
    });
    for (const Pool &pool : plan.settings.pools) {
        words.add(pool.id, pool.id, true);
        words.add(pool.name.value_or(pool.id), pool.id, true);
    }
    words.add(QString(kCpuCore), QString(kCpuCore), true);
    words.add(ExchangeText::tr("CPU cores"), QString(kCpuCore), true);
    return words;
}

WordLookup zoneWords(const ZoneTable &zones)
{
    WordLookup words([zones](const QString &word) {
        const QStringList meant = zonesMeantBy(word);
        return meant.isEmpty() ? otherZone(zones, word) : Meaning{{}, false, meant, false};
    });
    const QList<QString> names = zones.names();
    for (const QString &name : names) {
        words.add(name, name, true);
        words.add(name.section(u'/', -1).replace(u'_', u' '), name, false);
    }
    return words;
}

} // namespace kf
