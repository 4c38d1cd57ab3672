// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/accelerator_words.h"

#include "core/exchange/exchange_text.h"
#include "core/exchange/word_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kf {

namespace {

constexpr qsizetype kMostTokens = 16; ///< no name is longer; a text that is, names nothing

/// Words that say nothing of the model.
bool isNoise(const QString &token)
{
    static constexpr std::array words{QLatin1StringView("nvidia"),
                                      QLatin1StringView("tesla"),
                                      QLatin1StringView("amd"),
                                      QLatin1StringView("instinct"),
                                      QLatin1StringView("google"),
                                      QLatin1StringView("cloud"),
                                      QLatin1StringView("geforce"),
                                      QLatin1StringView("quadro"),
                                      QLatin1StringView("gpu"),
                                      QLatin1StringView("gpus"),
                                      QLatin1StringView("com")};
    return std::find(words.begin(), words.end(), token) != words.end();
}

/// The word without what schedulers hang on: "gpu:" and ":4" or "=4" of Slurm, the key of a node
/// label, the slice of a MIG device, the mark of time slicing, "8 x".
QString withoutTrimmings(const QString &word)
{
    static const QRegularExpression before(
        QStringLiteral("^(?:gres[:/])?(?:gpu:)|^[a-z.]+/gpu\\.product[=:]\\s*|"
                       "^\\d+\\s*[x\u00D7]\\s*(?=\\S)"));
    static const QRegularExpression behind(
        QStringLiteral("(?:[:=]\\d+(?:\\(.*\\))?|[ _-]shared|[ _-]mig[ _-].*|"
                       "\\s+[x\u00D7]\\s?\\d+)$"));
    QString text = foldedText(word);
    // Names of groups, of which there can be many, have none.
    const bool canHaveBehind = text.contains(u':') || text.contains(u'=') ||
                               text.contains(QLatin1String(" x")) || text.contains(u'\u00D7') ||
                               text.contains(QLatin1String("shared")) ||
                               text.contains(QLatin1String("mig"));
    for (int i = 0; canHaveBehind && i < 2; ++i) // "-MIG-1g.5gb-SHARED"
        text.remove(behind);
    const bool canHaveBefore = text.startsWith(u'g') ||
                               (!text.isEmpty() && text.front().isDigit()) ||
                               text.contains(QLatin1String("/gpu.product"));
    return canHaveBefore ? text.remove(before) : text;
}

/// Lower-case words of letters and digits: "80 GB" is one of them, "80gb".
QStringList tokensOf(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^\\d+$"));
    QStringList tokens;
    const auto take = [&tokens](const QString &part) {
        const bool isUnit = part == u"gb" || part == u"g" || part == u"gib";
        if (isUnit && !tokens.isEmpty() && number.match(tokens.constLast()).hasMatch())
            tokens.last() += u"gb";
        else if (!part.isEmpty())
            tokens += part;
    };
    const auto isOfToken = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.';
    };
    QString part;
    for (const QChar c : text.toLower()) {
        if (isOfToken(c))
            part += c;
        else
            take(std::exchange(part, QString()));
    }
    take(part);
    return tokens;
}

/// What an ambiguous name of the catalogue leaves open, for the person who is asked.
struct OpenMatter {
    QLatin1StringView name;
    const char *text;
};
constexpr auto kOpenMatters = std::to_array<OpenMatter>({
    {QLatin1StringView("a100"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "memory (40 or 80 GB) and SXM or PCIe")},
    {QLatin1StringView("v100"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "memory (16 or 32 GB) and SXM or PCIe")},
    {QLatin1StringView("p100"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "SXM2 or PCIe; a 12 GB PCIe edition also exists and is not catalogued")},
    {QLatin1StringView("h100"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "SXM5, PCIe or NVL; a 96 GB half of GH200 is not catalogued")},
    {QLatin1StringView("h200"), QT_TRANSLATE_NOOP("kf::ExchangeText", "SXM5 or NVL")},
    {QLatin1StringView("b200"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "air-cooled eight-GPU system, or superchip in a rack")},
    {QLatin1StringView("b300"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "eight-GPU system, or superchip in a rack")},
    {QLatin1StringView("tesla"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "it is a family name, not a model")},
    {QLatin1StringView("a6000"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "RTX A6000 (Ampere), or RTX 6000 Ada, which is not catalogued")},
    {QLatin1StringView("rtx6000"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "Quadro RTX 6000 (Turing, 24 GB) and RTX 6000 Ada (48 GB) exist too and are "
                       "not catalogued")},
    {QLatin1StringView("k80"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "one GPU (12 GB) or a board of two (24 GB)")},
    {QLatin1StringView("m60"),
     QT_TRANSLATE_NOOP("kf::ExchangeText", "one GPU (8 GB) or a board of two (16 GB)")},
    {QLatin1StringView("mi300"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "MI300A (processor and GPU in one) is another part and not catalogued")},
    {QLatin1StringView("tpu"),
     QT_TRANSLATE_NOOP("kf::ExchangeText",
                       "the generation, and whether the number counts chips or cores")},
    {QLatin1StringView("tpu-v5"), QT_TRANSLATE_NOOP("kf::ExchangeText", "v5e (v5litepod) or v5p")},
    {QLatin1StringView("gpu"), QT_TRANSLATE_NOOP("kf::ExchangeText", "no model is given")},
});

QString leftOpenBy(const QString &name)
{
    const auto found = std::find_if(kOpenMatters.begin(),
                                    kOpenMatters.end(),
                                    [&name](const OpenMatter &each) { return name == each.name; });
    return found == kOpenMatters.end() ? QString() : ExchangeText::tr(found->text);
}

QString key(const QStringList &tokens)
{
    return tokens.join(u'-');
}

QStringList withoutNoise(const QStringList &tokens)
{
    QStringList plain;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(plain), std::not_fn(isNoise));
    return plain;
}

} // namespace

AcceleratorWords::AcceleratorWords(const Plan &plan, const Catalog &catalog)
{
    for (const AmbiguousName &name : catalog.names().ambiguous) {
        m_ambiguous.insert(key(tokensOf(name.name)));
        for (const Id &id : name.candidates)
            addName(name.name, id);
    }
    for (const IgnoredName &name : catalog.names().ignored)
        m_ignored.insert(key(tokensOf(name.name)));
    for (const AcceleratorEntry &entry : plan.catalog.gpus)
        add(entry);
    for (const AcceleratorEntry &entry : catalog.entries().gpus) {
        if (!m_entries.contains(entry.id))
            add(entry);
    }
}

void AcceleratorWords::add(const AcceleratorEntry &entry)
{
    m_ownNames.insert(entry.id, entry.id);
    m_ownNames.insert(entry.model.simplified().toLower(), entry.id);
    m_entries.insert(entry.id,
                     {entry.id, entry.memoryGb, tokensOf(entry.id) + tokensOf(entry.model)});
    addName(entry.id, entry.id);
    addName(entry.model, entry.id);
    for (const QString &alias : entry.aliases) {
        // Price lists say "A100 80GB" for the one kind that they have; a sheet may mean another.
        const QStringList tokens = tokensOf(alias);
        const bool isShort = std::any_of(tokens.begin(), tokens.end(), [this](const QString &each) {
            return m_ambiguous.contains(each);
        });
        if (!isShort)
            addName(alias, entry.id);
    }
    for (auto names = entry.names.cbegin(); names != entry.names.cend(); ++names) {
        for (const QString &name : *names) {
            // "nvidia-a100-80gb" of GKE is one kind, "NVIDIA A100 80GB" is not.
            if (names.key() == u"gke_accelerator")
                m_labels[name.toLower()] += entry.id;
            else
                addName(name, entry.id);
        }
    }
}

void AcceleratorWords::addName(const QString &name, const Id &id)
{
    const QStringList all = tokensOf(name);
    const QStringList plain = withoutNoise(all);
    for (const QStringList &tokens : {all, plain}) {
        QStringList &ids = m_names[key(tokens)];
        if (tokens.isEmpty())
            continue;
        m_firstTokens.insert(tokens.first());
        if (!ids.contains(id))
            ids += id;
    }
}

bool AcceleratorWords::fits(const Entry &entry, const QString &token) const
{
    static const QRegularExpression memory(QStringLiteral("^(\\d{1,4})(?:gb?|gib)?$"));
    const QRegularExpressionMatch match = memory.match(token);
    if (match.hasMatch())
        return entry.memoryGb && *entry.memoryGb == match.captured(1).toDouble();
    return std::any_of(entry.tokens.begin(), entry.tokens.end(), [&token](const QString &each) {
        return each == token || (token == u"sxm" && each.startsWith(token));
    });
}

QStringList AcceleratorWords::narrowed(const QStringList &ids, const QStringList &beside) const
{
    QStringList left;
    for (const QString &id : ids) {
        const Entry entry = m_entries.value(id);
        const bool isMeant = std::all_of(
            beside.begin(), beside.end(), [&](const QString &token) { return fits(entry, token); });
        if (isMeant)
            left += id;
    }
    return left;
}

Meaning AcceleratorWords::meaningOf(const QString &word) const
{
    const QString text = simplifiedText(word);
    const auto known = m_read.constFind(text);
    return known == m_read.cend() ? *m_read.insert(text, readMeaning(text)) : *known;
}

Meaning AcceleratorWords::readMeaning(const QString &text) const
{
    const auto own = m_ownNames.constFind(text);
    if (own != m_ownNames.cend())
        return {*own, true, {}, false};
    const QString bare = withoutTrimmings(text);
    const QStringList all = tokensOf(bare);
    if (m_ignored.contains(key(all)))
        return {{}, false, {}, true};
    const QStringList labelled = m_labels.value(bare);
    if (labelled.size() == 1)
        return {labelled.constFirst(), false, {}, false};
    const auto model = m_ownNames.constFind(text.toLower());
    if (model != m_ownNames.cend() && !m_ambiguous.contains(key(all)))
        return {*model, true, {}, false};
    const QStringList plain = withoutNoise(all);
    const QStringList tokens = plain.isEmpty() ? all : plain;
    if (tokens.size() > kMostTokens)
        return {};
    const bool canBeName = std::any_of(tokens.begin(), tokens.end(), [this](const QString &token) {
        return m_firstTokens.contains(token);
    });
    for (qsizetype length = canBeName ? tokens.size() : 0; length > 0; --length) {
        for (qsizetype at = 0; at + length <= tokens.size(); ++at) {
            if (!m_firstTokens.contains(tokens[at]))
                continue;
            const QString name = key(tokens.mid(at, length));
            const QStringList ids = m_names.value(name);
            if (ids.isEmpty())
                continue;
            const QStringList beside = tokens.mid(0, at) + tokens.mid(at + length);
            const QStringList left = narrowed(ids, beside);
            if (left.size() == 1 && !(beside.isEmpty() && m_ambiguous.contains(name)))
                return {left.constFirst(), false, {}, false};
            return {{},
                    false,
                    left.isEmpty() ? ids : left,
                    false,
                    beside.isEmpty() ? leftOpenBy(name) : QString()};
        }
    }
    return {};
}

} // namespace kf
