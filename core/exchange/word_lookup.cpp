// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/word_lookup.h"

#include "core/exchange/exchange_text.h"

namespace kf {

namespace {

QString folded(const QString &word)
{
    return word.simplified().toCaseFolded();
}

void addEntry(WordLookup &words, const AcceleratorEntry &entry)
{
    words.add(entry.id, entry.id, true);
    words.add(entry.model, entry.id, true);
    for (const QString &alias : entry.aliases)
        words.add(alias, entry.id, false);
}

} // namespace

void WordLookup::add(const QString &word, const QString &key, bool isOwnName)
{
    if (word.trimmed().isEmpty())
        return;
    Known &known = m_words[folded(word)];
    if (isOwnName && !known.isOwnName)
        known = {{}, true};
    if (known.isOwnName == isOwnName && !known.keys.contains(key))
        known.keys.append(key);
}

Meaning WordLookup::meaningOf(const QString &word) const
{
    const Known known = m_words.value(folded(word));
    if (known.keys.size() == 1)
        return {known.keys.constFirst(), known.isOwnName, {}};
    return {{}, known.isOwnName, known.keys};
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
    WordLookup words;
    for (const Pool &pool : plan.settings.pools) {
        words.add(pool.id, pool.id, true);
        words.add(pool.name.value_or(pool.id), pool.id, true);
    }
    for (const AcceleratorEntry &entry : plan.catalog.gpus)
        addEntry(words, entry);
    for (const AcceleratorEntry &entry : catalog.entries().gpus)
        addEntry(words, entry);
    words.add(QString(kCpuCore), QString(kCpuCore), true);
    words.add(ExchangeText::tr("CPU cores"), QString(kCpuCore), true);
    return words;
}

WordLookup zoneWords(const ZoneTable &zones)
{
    WordLookup words;
    const QList<QString> names = zones.names();
    for (const QString &name : names) {
        words.add(name, name, true);
        words.add(name.section(u'/', -1).replace(u'_', u' '), name, false);
    }
    return words;
}

} // namespace kf
