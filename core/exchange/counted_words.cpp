// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/counted_words.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/word_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace kf {

namespace {

// Each list: words of one meaning, separated by bars.
/// What a title says that a sheet counts; words that stand in titles of any sheet are not here.
constexpr char16_t kTitled[] =
    u"node|nodes|core|cores|cpu|cpus|vcpu|vcpus|job|jobs|task|tasks|pod|pods|memory|ram|kw|kwh|"
    u"watt|watts|requests|vms|knoten|rechner|server|servers|kern|kerne|cpu-kerne|aufträge|"
    u"arbeitsspeicher|watt|anfragen|nœuds|noeuds|serveurs|cœurs|coeurs|tâches|mémoire|nodos|"
    u"servidores|núcleos|trabajos|nodi|memoria|servidor|węzły|rdzenie|ノード|コア|サーバー|"
    u"メモリ|ジョブ|节点|核|服务器|内存|utilisation|utilization|occupancy|auslastung|"
    u"utilización|utilizzo|bezetting|wykorzystanie|使用率|稼働率|利用率";
/// Further units and resources, where nothing else can stand.
constexpr char16_t kOtherUnits[] =
    u"dgx|hgx|boxes|systems|appliances|systeme|tflops|pflops|mb|gb|tb|pb|gib|tib|mib|gbit/s|mbit/"
    u"s|gb/s|iops|storage|disk|network|bandwidth|rps|qps|"
    u"req/s|requests/s|users|people|persons|fte|eur|usd|gbp|chf|€|$|£|cost|costs|budget|requests|"
    u"sessions|tokens|models|nutzer|personen|kosten|speicher|platte|netz|bandbreite|utilisateurs|"
    u"coût|usuarios|coste|°c|celsius";
/// What holds GPUs or counts many of them at once: it stands beside the word GPU too.
constexpr char16_t kMachines[] =
    u"node|nodes|server|servers|host|hosts|machine|machines|box|boxes|chassis|dgx|hgx|appliances|"
    u"knoten|rechner|maschinen|serveurs|nœuds|noeuds|nodos|servidores|nodi|węzły|ノード|サーバー|"
    u"节点|"
    u"服务器";
constexpr char16_t kMultiples[] = u"thousand|thousands|1000s|000s|'000|tausend|milliers|miles|"
                                  u"migliaia|duizend|tysiące|hundreds|dozens";
constexpr char16_t kCores[] =
    u"core|cores|cpu|cpus|vcpu|vcpus|kern|kerne|cpu-kerne|cœurs|coeurs|núcleos|rdzenie|コア|核";
constexpr char16_t kSupplies[] =
    u"capacity|available|availability|supply|installed|free|idle|utilisation|utilization|usage|"
    u"occupancy|headroom|spare|limit|quota|kapazität|verfügbar|verfügbarkeit|bestand|installiert|"
    u"frei|auslastung|nutzung|reserve|grenze|capacité|disponible|disponibilité|capacidad|"
    u"utilización|ocupación|capacidade|capacità|utilizzo|capaciteit|beschikbaar|bezetting|"
    u"pojemność|dostępne|wykorzystanie|容量|空き|使用率|稼働率|可用|利用率";
constexpr char16_t kUnitHeadings[] =
    u"unit|units|resource|resources|resource type|metric|metrics|measure|measurement|uom|"
    u"indicator|kpi|einheit|einheiten|ressource|ressourcen|messgröße|kennzahl|größe|unité|mesure|"
    u"métrique|ressources|unidad|recurso|recursos|métrica|medida|unidade|unità|risorsa|metrica|"
    u"eenheid|middel|jednostka|zasób|単位|指標|リソース|单位|资源|指标";
constexpr char16_t kStatusHeadings[] =
    u"status|state|approval|approved|active|enabled|decision|aktiv|genehmigt|freigegeben|zustand|"
    u"stand|freigabe|entscheidung|statut|état|estado|"
    u"situação|stato|toestand|stan|状態|ステータス|状态";
constexpr char16_t kGivenUp[] =
    u"cancelled|canceled|rejected|declined|denied|closed|dropped|obsolete|withdrawn|retired|"
    u"not approved|on hold|inactive|abandoned|storniert|abgelehnt|verworfen|gestrichen|"
    u"zurückgezogen|entfällt|abgesagt|inaktiv|annulé|rejeté|refusé|abandonné|cancelado|"
    u"rechazado|descartado|rejeitado|annullato|rifiutato|geannuleerd|afgewezen|anulowane|"
    u"odrzucone|中止|却下|取消|已取消|已拒绝";

/// Of a column of values: there, waiting, paid or compared, and not needed in that hour.
constexpr char16_t kNotNeeded[] =
    u"free|idle|unused|available|capacity|supply|installed|spare|headroom|price|prices|cost|costs|"
    u"budget|queue|queued|pending|waiting|wait|difference|diff|delta|change|changes|growth|"
    u"priority|score|rank|ratio|overcommit|error|errors|headcount|temperature|cumulative|cumulated|"
    u"cum|saved|savings|slice|slices|mig|vgpu|vgpus|frei|freie|ungenutzt|verfügbar|verfügbare|"
    u"kapazität|bestand|installiert|installierte|preis|preise|kosten|warteschlange|wartend|"
    u"wartende|differenz|abweichung|änderung|veränderung|wachstum|priorität|rang|fehler|kopfzahl|"
    u"temperatur|kumuliert|kumulierte|gespart|libres|libre|disponible|disponibles|capacité|prix|"
    u"coût|différence|cumulé|température|capacidad|precio|coste|diferencia|acumulado|"
    u"capacità|prezzo|costo|differenza|capacidade|preço|capaciteit|prijs|beschikbaar|空き|容量|"
    u"価格|累計|差分|空闲|价格|累计";
/// Units that no name of a group ends with.
constexpr char16_t kEndingUnits[] = u"°c|°f|eur|usd|gbp|chf|jpy|€|$|£|kw|kwh|mw|mwh|watt|watts";

QString plain(const QString &text)
{
    return text.simplified().toLower().replace(u'_', u' ');
}

/// The words of a text, without brackets and marks.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : plain(text)) {
        const bool isBetween = c.isSpace() || QStringView(u"()[]{}:;,.|&+\"'–—").contains(c);
        if (!isBetween)
            word += c;
        if (isBetween && !word.isEmpty())
            words.append(std::exchange(word, QString()));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool containsOneOf(const QString &text, const QStringList &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

/// "GPU minutes", "gpu_seconds": sixty or more of them are one GPU in an hour.
bool countsPartsOfHours(const QString &text)
{
    static const QRegularExpression parts(
        QStringLiteral("\\bgpus?[ -]?(?:minute|second|secs?\\b|mins\\b|sekunde|segundo|minuto)"));
    const QString all = plain(text);
    return all.contains(QLatin1String("gpu")) && parts.match(all).hasMatch();
}

/// True for "GPU memory", "GPU utilization %": of GPUs, and no number of them.
bool measuresGpus(const QString &text)
{
    static const QStringList measures =
        listedWords(u"util|auslastung|mem|speicher|power|temp|%|watt");
    return containsOneOf(plain(text), measures) || countsPartsOfHours(text);
}

bool namesGpus(const QString &text)
{
    static const QStringList names =
        listedWords(u"gpu|accelerator|beschleuniger|acelerador|accélérateur");
    if (measuresGpus(text))
        return false;
    const QString all = plain(text);
    if (containsOneOf(all, names))
        return true;
    return std::any_of(all.cbegin(), all.cend(), [](QChar c) { return c.isDigit(); }) &&
           isUnit(text); // "A100 h"
}

bool hasWordOf(const QSet<QString> &set, const QString &text);

/// "GPU nodes", "GPUs (thousands)", "GPU minutes"; "GPUs per node" counts GPUs.
bool countsManyGpus(const QString &text)
{
    static const QSet<QString> machines = setOfWords(kMachines);
    static const QSet<QString> multiples = setOfWords(kMultiples);
    const bool isOfGpus = wordsOf(text).contains(QLatin1String("gpus"));
    return hasWordOf(multiples, text) || countsPartsOfHours(text) ||
           (!isOfGpus && hasWordOf(machines, text));
}

bool hasWordOf(const QSet<QString> &set, const QString &text)
{
    const QStringList words = wordsOf(text);
    return set.contains(plain(text)) ||
           std::any_of(words.cbegin(), words.cend(), [&set](const QString &word) {
               return set.contains(word);
           });
}

/// True for "Free GPUs per hour", "Number of users": no word of it speaks of a demand.
bool isTitleOfOthers(const QString &title)
{
    static const QSet<QString> others =
        setOfWords(kNotNeeded) + setOfWords(u"users|people|persons|nutzer|benutzer|personen");
    static const QSet<QString> fillers = setOfWords(
        u"gpu|gpus|hour|hours|hourly|per|by|of|number|total|average|concurrent|the|and|in|je|pro|"
        u"nach|stunde|stunden|gpu-stunden|gpu-hours|anzahl|der|und|par|heure|por|hora");
    QStringList words = wordsOf(title);
    words.removeIf([](const QString &word) { return fillers.contains(word); });
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
        return others.contains(word);
    });
}

} // namespace

bool countsNoGpus(const QString &unit)
{
    static const QSet<QString> others = setOfWords(kTitled) + setOfWords(kOtherUnits);
    return !namesGpus(unit) && (measuresGpus(unit) || namesNoGpus(unit) || hasWordOf(others, unit));
}

bool endsWithUnit(const QString &name)
{
    static const QSet<QString> units = setOfWords(kEndingUnits);
    const QStringList words = wordsOf(name);
    return words.size() > 1 && units.contains(words.last()) &&
           !words[words.size() - 2].back().isDigit(); // "Hall 40 kW"
}

bool isNoDemand(const QString &heading)
{
    static const QSet<QString> others = setOfWords(kNotNeeded);
    static const QRegularExpression multiples( // "GPUs (x8)", "8-GPU nodes", "1/7 GPUs", "to date"
        QStringLiteral("\\bx\\s?\\d+\\b|\\b\\d{1,2}x\\b|(?:^|[(\\[])\\d{1,2}[- ]?gpus?\\b|"
                       "\\b1/\\d\\b|\\bto date\\b|\\brunning total\\b"));
    static const QSet<QString> machines =
        setOfWords(u"nodes|servers|hosts|machines|boxes|knoten|rechner|dgx|hgx");
    const QStringList words = wordsOf(heading);
    const bool areMachines = !words.isEmpty() && machines.contains(words.first());
    return areMachines || hasWordOf(others, heading) || countsManyGpus(heading) ||
           countsLongerTimes(heading) || multiples.match(plain(heading)).hasMatch();
}

QString countedByHeading(const QString &heading)
{
    static const QRegularExpression bracketed(QStringLiteral("[\\(\\[]([^()\\[\\]]+)[\\)\\]]$"));
    static const QSet<QString> cores = setOfWords(kCores);
    const QString text = heading.simplified();
    const QRegularExpressionMatch match = bracketed.match(text);
    if (match.hasMatch())
        return countsManyGpus(match.captured(1)) || hasWordOf(cores, match.captured(1)) ? text
                                                                                        : QString();
    static const QSet<QString> several = setOfWords(
        u"nodes|servers|hosts|machines|boxes|cores|cpus|vcpus|rechner|kerne|nœuds|"
        u"noeuds|serveurs|nodos|servidores|nodi|węzły|ノード|サーバー|节点|服务器|gpu nodes|"
        u"gpu servers|gpu-server|gpu-knoten|dgx|hgx");
    return several.contains(plain(text)) ? text : QString();
}

bool countsCores(const QString &text)
{
    static const QSet<QString> cores = setOfWords(kCores);
    return hasWordOf(cores, text);
}

bool namesSupply(const QString &name)
{
    static const QSet<QString> supplies = setOfWords(kSupplies);
    QStringList words = wordsOf(name);
    words.removeIf([](const QString &word) {
        return word == u"%" || word == u"gpu" || word == u"gpus" || word == u"total";
    });
    return words.size() == 1 && supplies.contains(words.first());
}

std::optional<RowSaying> rowSaying(const QString &heading)
{
    static const QSet<QString> units = setOfWords(kUnitHeadings);
    static const QSet<QString> statuses = setOfWords(kStatusHeadings);
    const QString text = plain(heading);
    if (units.contains(text))
        return RowSaying::Unit;
    return statuses.contains(text) ? std::optional(RowSaying::Status) : std::nullopt;
}

bool speaksAgainst(RowSaying saying, const QString &word)
{
    static const QSet<QString> givenUp = setOfWords(kGivenUp);
    if (saying == RowSaying::Unit)
        return countsNoGpus(word);
    const bool isNo = flagIn(word) == false && word != QLatin1String("0"); // "Active: no"
    return isNo || givenUp.contains(plain(word));
}

bool countsLongerTimes(const QString &text)
{
    static const QRegularExpression notHourly(
        QStringLiteral(
            "(?:\\b(?:per|a|each|pro|je|par|por)\\s+|/"
            "\\s*)(?:day|week|month|quarter|year|tag|woche|"
            "monat|quartal|jahr|jour|semaine|mois|an|día|semana|mes|año)\\b|\\b(?:monthly|weekly|"
            "yearly|annual|monatlich|wöchentlich|jährlich)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return notHourly.match(text).hasMatch();
}

QString countedInstead(const SheetContent &sheet)
{
    static const QSet<QString> titled = setOfWords(kTitled);
    constexpr qsizetype kMostRows = 10;
    constexpr qsizetype kLongest = 80;
    QStringList texts;
    for (const QList<BlockCell> &row : sheet.block.rows.mid(0, kMostRows)) {
        const auto filled = std::count_if(
            row.begin(), row.end(), [](const BlockCell &cell) { return !cell.isEmpty(); });
        if (filled > 1)
            break;
        for (const BlockCell &cell : row) {
            if (!cell.isEmpty() && !cell.number && cell.text.size() <= kLongest)
                texts.append(cell.text.simplified());
        }
    }
    const auto other = std::find_if(texts.cbegin(), texts.cend(), isTitleOfOthers);
    if (other != texts.cend())
        return *other;
    texts.append(sheet.name);
    for (const QString &text : std::as_const(texts)) {
        if (namesGpus(text) && countsLongerTimes(text))
            return text;
    }
    const auto many = std::find_if(texts.cbegin(), texts.cend(), countsManyGpus);
    if (many != texts.cend())
        return *many;
    if (std::any_of(texts.cbegin(), texts.cend(), namesGpus))
        return {};
    const auto found = std::find_if(
        texts.cbegin(), texts.cend(), [](const QString &text) { return hasWordOf(titled, text); });
    return found == texts.cend() ? QString() : *found;
}

} // namespace kf
