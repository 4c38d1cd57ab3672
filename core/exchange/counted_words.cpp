// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/counted_words.h"

#include "core/exchange/heading_words.h"
#include "core/exchange/word_list.h"
#include "core/exchange/word_text.h"

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
/// Measures of what runs on GPUs, or is paid for it.
constexpr char16_t kMeasures[] =
    u"latency|latencies|latenz|latence|latencia|throughput|durchsatz|débit|rendimiento|revenue|"
    u"umsatz|chiffre|ingresos|milliseconds|millisekunden|msec|ms|tokens|token/s|tokens/s|tok/s|"
    u"req/s|requests/s|rps|qps|tps|frames|fps|seats|tflops|pflops|bandwidth|bandbreite|gbit/s|"
    u"mbit/s|gb/s|kwh|celsius|°c|temperature|temperatur|température|temperatura|usd|eur|gbp|"
    u"レイテンシ|スループット|温度|延迟|吞吐量|温度";
/// Money, also beside the word GPU.
constexpr char16_t kMoney[] =
    u"cost|costs|price|prices|spend|spending|expense|expenses|charge|charges|budget|usd|eur|gbp|"
    u"chf|"
    u"jpy|cny|€|$|£|¥|usd/h|eur/h|$/h|€/h|usd/hour|eur/hour|$/hour|usd/hr|$/hr|kosten|preis|preise|"
    u"ausgaben|aufwand|umsatz|coût|coûts|prix|dépenses|dépense|coste|costes|costo|costos|precio|"
    u"gasto|"
    u"gastos|presupuesto|custo|custos|preço|orçamento|prezzo|costi|spesa|spese|prijs|uitgaven|"
    u"koszt|"
    u"koszty|cena|wydatki|budżet|費用|コスト|価格|金額|予算|成本|费用|价格|金额|预算|費用預算|"
    u"стоимость|затраты|цена|бюджет|вартість|витрати|비용|가격|예산|maliyet|fiyat|bütçe|kostnad|"
    u"kostnader|pris|omkostninger|náklady|hinta|kustannus|kustannukset|költség|ár|preț";
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
    return foldedText(text).replace(u'_', u' ');
}

bool containsOneOf(QStringView text, const QStringList &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

/// "GPU minutes", "gpu_seconds": sixty or more of them are one GPU in an hour.
bool countsPartsOfHours(const CountedText &text)
{
    static const QRegularExpression parts(
        QStringLiteral("\\bgpus?[ -]?(?:minute|second|secs?\\b|mins\\b|sekunde|segundo|minuto)"));
    return text.folded.contains(QLatin1String("gpu")) && parts.match(text.folded).hasMatch();
}

/// True for "GPU memory", "GPU utilization %": of GPUs, and no number of them.
bool measuresGpus(const CountedText &text)
{
    static const QStringList measures =
        listedWords(u"util|auslastung|mem|speicher|power|temp|%|watt");
    return containsOneOf(text.folded, measures) || countsPartsOfHours(text);
}

bool namesGpus(const CountedText &text)
{
    static const QStringList names =
        listedWords(u"gpu|accelerator|beschleuniger|acelerador|accélérateur");
    if (measuresGpus(text))
        return false;
    if (containsOneOf(text.folded, names))
        return true;
    const bool hasDigit =
        std::any_of(text.folded.cbegin(), text.folded.cend(), [](QChar c) { return c.isDigit(); });
    return hasDigit && isUnit(text.written); // "A100 h"
}

bool hasWordOf(const WordSet &set, const CountedText &text)
{
    return set.contains(text.folded) ||
           std::any_of(text.words.cbegin(), text.words.cend(), [&set](QStringView word) {
               return set.contains(word);
           });
}

/// "GPU nodes", "GPUs (thousands)", "GPU minutes"; "GPUs per node" counts GPUs.
bool countsManyGpus(const CountedText &text)
{
    static const WordSet machines = setOfWords(kMachines);
    static const WordSet multiples = setOfWords(kMultiples);
    const bool isOfGpus = text.words.contains(u"gpus");
    return hasWordOf(multiples, text) || countsPartsOfHours(text) ||
           (!isOfGpus && hasWordOf(machines, text));
}

/// True for "Free GPUs per hour", "Number of users": no word of it speaks of a demand.
bool isTitleOfOthers(const CountedText &title)
{
    static const WordSet others = WordSet(
        listedWords(kNotNeeded) + listedWords(u"users|people|persons|nutzer|benutzer|personen"));
    static const WordSet fillers = setOfWords(
        u"gpu|gpus|hour|hours|hourly|per|by|of|number|total|average|concurrent|the|and|in|je|pro|"
        u"nach|stunde|stunden|gpu-stunden|gpu-hours|anzahl|der|und|par|heure|por|hora");
    QList<QStringView> words = title.words;
    words.removeIf([](QStringView word) { return fillers.contains(word); });
    return !words.isEmpty() && std::all_of(words.cbegin(), words.cend(), [](QStringView word) {
        return others.contains(word);
    });
}

} // namespace

CountedText::CountedText(const QString &text) : written(text), folded(plain(text))
{
    constexpr qsizetype kUsual = 16;
    words.reserve(kUsual);
    const QStringView all = folded;
    for (qsizetype at = 0; at < all.size();) {
        qsizetype end = at;
        while (end < all.size() && !isBetweenWords(all[end]) && all[end] != u'\'')
            ++end;
        if (end > at)
            words.append(all.sliced(at, end - at));
        at = end + 1;
    }
}

bool countsNoGpus(const CountedText &unit)
{
    static const WordSet others = WordSet(listedWords(kTitled) + listedWords(kOtherUnits));
    return !namesGpus(unit) &&
           (measuresGpus(unit) || namesNoGpus(unit.written) || hasWordOf(others, unit));
}

bool endsWithUnit(const CountedText &name)
{
    static const WordSet units = setOfWords(kEndingUnits);
    const QList<QStringView> &words = name.words;
    return words.size() > 1 && units.contains(words.last()) &&
           !words[words.size() - 2].back().isDigit(); // "Hall 40 kW"
}

bool isNoDemand(const CountedText &heading)
{
    static const WordSet others = setOfWords(kNotNeeded);
    static const QRegularExpression multiples( // "GPUs (x8)", "8-GPU nodes", "1/7 GPUs", "to date"
        QStringLiteral("\\bx\\s?\\d+\\b|\\b\\d{1,2}x\\b|(?:^|[(\\[])\\d{1,2}[- ]?gpus?\\b|"
                       "\\b1/\\d\\b|\\bto date\\b|\\brunning total\\b"));
    static const WordSet measures = setOfWords(kMeasures);
    static const WordSet machines =
        setOfWords(u"nodes|servers|hosts|machines|boxes|knoten|rechner|dgx|hgx");
    const bool areMachines = !heading.words.isEmpty() && machines.contains(heading.words.first());
    return areMachines || hasWordOf(others, heading) || hasWordOf(measures, heading) ||
           countsManyGpus(heading) || countsLongerTimes(heading.written) ||
           multiples.match(heading.folded).hasMatch();
}

QString countedByHeading(const QString &heading)
{
    // The corner of a table can hold its title: "Requests per second", "GPU temperature by hour".
    static const QRegularExpression hourly(
        QStringLiteral("(?:\\b(?:per|by|je|pro|nach|par|por)\\s+(?:hour|hr|second|stunde|sekunde|"
                       "heure|seconde|hora|segundo)|/\\s?(?:h|hr|hour|s|sec|std))\\b|\\bhourly\\b|"
                       "\\bin (?:[gtm]i?b|kw|mw|kwh|cores|nodes)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const WordSet measures = setOfWords(kMeasures);
    const CountedText counted(heading);
    static const WordSet money = setOfWords(kMoney);
    if (hasWordOf(money, counted) && !isCostCentre(heading))
        return heading.simplified();
    const auto meaning = headingMeaning(heading);
    const bool isName = meaning && meaning->topic == HeadingTopic::Name; // "Queue"
    const bool isOther = hasWordOf(measures, counted) || heading.contains(u'%') ||
                         (countsNoGpus(counted) && hourly.match(heading).hasMatch());
    if (!isName && (isTitleOfOthers(counted) || (isOther && !namesGpus(counted))))
        return heading.simplified();
    static const QRegularExpression bracketed(QStringLiteral("[\\(\\[]([^()\\[\\]]+)[\\)\\]]$"));
    static const WordSet cores = setOfWords(kCores);
    const QString text = heading.simplified();
    const QRegularExpressionMatch match = bracketed.match(text);
    if (match.hasMatch())
        return countsManyGpus(match.captured(1)) || hasWordOf(cores, match.captured(1)) ? text
                                                                                        : QString();
    static const WordSet several = setOfWords(
        u"nodes|servers|hosts|machines|boxes|cores|cpus|vcpus|rechner|kerne|nœuds|"
        u"noeuds|serveurs|nodos|servidores|nodi|węzły|ノード|サーバー|节点|服务器|gpu nodes|"
        u"gpu servers|gpu-server|gpu-knoten|dgx|hgx");
    return several.contains(plain(text)) ? text : QString();
}

bool countsCores(const CountedText &text)
{
    static const WordSet cores = setOfWords(kCores);
    return hasWordOf(cores, text);
}

bool namesSupply(const CountedText &name)
{
    static const WordSet supplies = setOfWords(kSupplies);
    const auto isFiller = [](QStringView word) {
        return word == u"%" || word == u"gpu" || word == u"gpus" || word == u"total";
    };
    const auto first = std::find_if_not(name.words.cbegin(), name.words.cend(), isFiller);
    return first != name.words.cend() &&
           std::all_of(std::next(first), name.words.cend(), isFiller) && supplies.contains(*first);
}

std::optional<RowSaying> rowSaying(const QString &heading)
{
    static const WordSet units = setOfWords(kUnitHeadings);
    static const WordSet statuses = setOfWords(kStatusHeadings);
    const QString text = plain(heading);
    if (units.contains(text))
        return RowSaying::Unit;
    return statuses.contains(text) ? std::optional(RowSaying::Status) : std::nullopt;
}

bool speaksAgainst(RowSaying saying, const QString &word)
{
    static const WordSet givenUp = setOfWords(kGivenUp);
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
    static const WordSet titled(listedWords(kTitled) + listedWords(kMeasures));
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
