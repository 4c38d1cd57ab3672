// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/heading_words.h"

#include "core/exchange/heading_zone.h"
#include "core/exchange/word_list.h"
#include "core/exchange/word_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace kf {

namespace {

// Each list: words of one meaning, the most telling ones first, separated by bars.
constexpr char16_t kNames[] =
    u"name|group name|team name|user group|usergroup|group|team|teams|groups|gruppe|nutzergruppe|"
    u"benutzergruppe|arbeitsgruppe|teamname|gruppenname|équipe|equipe|groupe|nom|equipo|grupo|"
    u"nombre|nome|gruppo|squadra|naam|groep|ploeg|zespół|zespol|grupa|nazwa|チーム|チーム名|"
    u"グループ|グループ名|名前|名称|workload|workloads|application|app|service|arbeitslast|"
    u"anwendung|dienst|project|projects|projekt|projet|proyecto|projeto|progetto|プロジェクト|"
    u"tenant|mandant|namespace|queue|account|user|benutzer|partition|row labels|"
    u"zeilenbeschriftungen|étiquettes de lignes|etiquetas de fila|rótulos de linha|"
    u"etichette di riga|rijlabels|etykiety wierszy|行ラベル|label|bezeichnung|use case|customer|"
    u"kunde|client|organisation|organization|unit|business unit|org|"
    u"department|dept|dept.|abteilung|bereich|département|departement|service|departamento|"
    u"reparto|afdeling|dział|dzial|部署|部門|"
    u"mannschaft|ploegnaam|команда|группа|отдел|проект|название|имя|команди|група|відділ|"
    u"团队|小组|组|部门|项目|名称|用户组|團隊|專案|팀|그룹|부서|프로젝트|이름|takım|ekip|grup|"
    u"ekip adı|proje|bölüm|grupp|lag|avdelning|hold|gruppe|afdeling|projekt|tým|skupina|oddělení|"
    u"ryhmä|tiimi|osasto|projekti|csapat|csoport|osztály|echipă|echipa|grup|departament|proiect";
constexpr char16_t kKinds[] =
    u"kind|demand kind|type|workload type|job type|class|art|typ|klasse|genre|clase|tipo|soort|"
    u"rodzaj|種類|種別|тип|вид|类型|類型|종류|유형|tür|druh|laji|típus|category|kategorie|"
    u"catégorie|categoría|categoria";
constexpr char16_t kAccelerators[] =
    u"accelerator|accelerators|accel|accel.|accelerator type|gpu type|gpu "
    u"model|gpu-type|gpu_type|gpu_model|gpu name|"
    u"gputype|gpu|card|model|hardware|device|sku|gres|tres|gpu product|gpu.product|modelname|model "
    u"name|"
    u"nvidia.com/gpu.product|accelerator model|chip|beschleuniger|gpu-typ|gpu typ|gpu-modell|karte|"
    u"modell|accélérateur|type de gpu|modèle|acelerador|tipo de gpu|modelo|acceleratore|"
    u"tipo di gpu|modello|versneller|akcelerator|typ gpu|karta|gpu種別|gpuモデル|アクセラレータ|"
    u"gpu の種類|gpuの種類|modèle de gpu|modèle gpu|modelo de gpu|modelo gpu|modello di gpu|"
    u"modello gpu|model gpu|model karty|карта|видеокарта|модель gpu|модель|тип gpu|ускоритель|"
    u"прискорювач|відеокарта|显卡|显卡型号|gpu型号|gpu 型号|加速器|加速卡|型号|gpu類型|gpu类型|"
    u"그래픽카드|gpu 모델|gpu모델|gpu 종류|가속기|gpu modeli|ekran kartı|hızlandırıcı|kort|"
    u"grafikkort|gpu-kort|karta gpu|typ karty|kiihdytin|gpu-malli|näytönohjain|gpu típus|"
    u"gpu típusa|gyorsító|kártya|tip gpu|placă|placa|placa de vídeo|scheda|scheda gpu|carte|"
    u"carte gpu|tarjeta|tarjeta gpu|kaart|gpu-kaart|gpu種類|gpu機種";
constexpr char16_t kZones[] =
    u"time zone|timezone|time_zone|tz|zone|zeitzone|fuseau|fuseau horaire|zona horaria|"
    u"huso horario|fuso horário|fuso orario|tijdzone|strefa czasowa|strefa|タイムゾーン|時間帯|"
    u"часовой пояс|часовий пояс|зона|时区|時區|시간대|saat dilimi|zaman dilimi|tidszon|tidszone|"
    u"tidssone|časové pásmo|časová zóna|aikavyöhyke|időzóna|fus orar|fusul orar";
constexpr char16_t kDayTypes[] =
    u"day type|daytype|day_type|type of day|day|days|day of week|weekday|dow|tagestyp|tagesart|"
    u"tag|wochentag|type de jour|jour|tipo de día|día|dia|tipo de dia|tipo di giorno|giorno|"
    u"dagtype|dag|typ dnia|dzień|dzien|曜日|日種別|曜日区分|"
    u"тип дня|день|день недели|день тижня|日期类型|日类型|星期|日期種類|요일|날짜 유형|gün "
    u"türü|gün|"
    u"gün tipi|haftanın günü|dagtyp|veckodag|ugedag|typ dne|den|den v týdnu|päivätyyppi|päivä|"
    u"viikonpäivä|nap típusa|nap|tip zi|ziua|zi|tipo de jornada";
constexpr char16_t kIds[] = u"group id|group_id|id of the group|gruppen-id|gruppen-id.|team id|id";
constexpr char16_t kTimes[] =
    u"timestamp|time stamp|date time|datetime|date/time|date_time|time|hour|hour of day|"
    u"hour_of_day|hours|interval|interval start|start|start time|from|zeitstempel|zeitpunkt|"
    u"uhrzeit|zeit|stunde|stunden|beginn|von|horodatage|heure|heures|date et heure|marca de tiempo|"
    u"fecha y hora|hora|horas|data e hora|ora|ore|data e ora|tijdstip|tijd|uur|czas|godzina|"
    u"data i godzina|時刻|時間|時|日時|"
    u"час|время|дата и время|година|дата і час|时间|小时|时刻|日期时间|시간|시각|일시|saat|zaman|"
    u"tarih saat|timme|tidpunkt|tid|time på dagen|tidspunkt|klokkeslæt|hodina|čas|datum a čas|"
    u"tunti|kellonaika|aika|óra|időpont|idő|ora din zi|timp|data și ora";
constexpr char16_t kDates[] = u"date|datum|fecha|data|jour de|日付|day date|calendar day";
constexpr char16_t kValues[] =
    u"gpus|number of gpus|gpu count|gpu_count|gpus used|gpus_used|gpus requested|gpu demand|# gpus|"
    u"gpu demand|num gpus|num_gpus|n_gpus|ngpus|demand|value|values|count|quantity|qty|amount|"
    u"anzahl gpus|anzahl|bedarf|wert|menge|valeur|demande|nombre de gpu|quantité|valor|demanda|"
    u"cantidad|quantidade|valore|domanda|quantità|waarde|aantal|vraag|wartość|wartosc|"
    u"zapotrzebowanie|liczba|ilość|値|台数|gpu数|需要|数量|sum of gpus|sum of value|sum of demand|"
    u"summe von gpus|somme de gpus|suma de gpus|"
    u"количество gpu|количество|число gpu|потребность|спрос|кількість gpu|кількість|потреба|"
    u"gpu数量|数量|需求|卡数|gpu数|gpu 수|gpu 개수|수량|수요|gpu sayısı|sayı|adet|talep|antal gpu|"
    u"antal|behov|efterfrågan|efterspørgsel|počet gpu|počet|potřeba|poptávka|gpu-määrä|määrä|"
    u"lukumäärä|tarve|gpu-k száma|darab|mennyiség|igény|număr gpu|număr|cantitate|necesar|"
    u"numero di gpu|número de gpu|número de gpus|nb gpu|nombre de gpus|besoin|besoins|besoin en "
    u"gpu|necesidad|fabbisogno|necessidade|behoefte|aantal gpus|aantal gpu's|liczba gpu|"
    u"liczba gpus|ilość gpu|potrzeby|qtd|qtde|cant|cant.|qté|nbre|need|needs|requirement|"
    u"requirements";
constexpr char16_t kAsides[] =
    u"head count|headcount|heads|people|persons|staff|fte|ftes|users|budget|cost|costs|price|"
    u"year|month|quarter|week|priority|prio|owner|contact|note|notes|comment|comments|remark|"
    u"remarks|index|idx|no|no.|nr|nr.|num|#|row|line|rank|cost center|cost centre|region|site|"
    u"location|country|city|kopfzahl|personen|mitarbeiter|köpfe|kosten|preis|jahr|monat|woche|"
    u"quartal|priorität|ansprechpartner|notiz|bemerkung|kommentar|lfd. nr.|lfd nr|kostenstelle|"
    u"standort|land|ort|effectif|effectifs|personnes|coût|année|mois|remarque|commentaire|n°|"
    u"personal|coste|costo|año|mes|nota|ano|custo|persone|anno|mese|personen|kosten|jaar|maand|"
    u"opmerking|liczba osób|budżet|koszt|rok|miesiąc|uwagi|lp|lp.|人数|予算|年|月|備考|番号|growth|"
    u"growth %|wachstum|status|version|start date|end date";

/// Also among the asides: a column of names goes before them.
constexpr char16_t kCostCentres[] =
    u"cost center|cost centre|cost centers|cost centres|cc|kostenstelle|kostenstellen|kst|"
    u"centre de coût|centre de coûts|centro de coste|centro de costo|centro de custo|"
    u"centro di costo|kostenplaats|mpk|原価センタ|コストセンター|group number|group no|team number|"
    u"team no|team nr|gruppennummer|gruppen-nr|gruppen-nr.|project number|projektnummer";

/// Also among the asides, where what stands below them is no place of a time zone.
constexpr char16_t kPlaces[] =
    u"city|location|site|region|town|place|office|stadt|ort|standort|niederlassung|ville|lieu|site|"
    u"région|emplacement|ciudad|lugar|ubicación|sede|región|cidade|local|localização|região|città|"
    u"luogo|regione|stad|plaats|locatie|vestiging|regio|miasto|lokalizacja|miejsce|都市|場所|拠点|"
    u"地域|город|місто|регион|регіон|城市|地点|地區|地区|도시|지역|şehir|bölge|ort|by|sted|město|"
    u"kaupunki|sijainti|város|helyszín|oraș|locație";

constexpr char16_t kPeriods[] =
    u"year|month|quarter|week|period|version|status|scenario|revision|date|as "
    u"of|jahr|monat|quartal|"
    u"woche|kw|zeitraum|stand|szenario|periode|année|mois|trimestre|semaine|période|scénario|date|"
    u"año|mes|semana|periodo|escenario|fecha|ano|mês|anno|mese|settimana|jaar|maand|kwartaal|rok|"
    u"miesiąc|kwartał|tydzień|年|月|週|datum|data|fiscal year|fy|calendar week|planungsstand";

/// Words of columns that count something else than accelerators.
constexpr char16_t kNoGpus[] =
    u"node|nodes|server|servers|machine|machines|host|hosts|core|cores|cpu|cpus|vcpu|vcpus|job|"
    u"jobs|"
    u"task|tasks|pod|pods|memory|mem|ram|utilization|utilisation|util|load|percent|power|kw|watt|"
    u"watts|"
    u"knoten|rechner|maschinen|kern|kerne|auslastung|speicher|prozent|leistung|aufträge|"
    u"nœuds|noeuds|serveurs|machines|cœurs|coeurs|tâches|mémoire|nodos|servidores|núcleos|trabajos";

constexpr char16_t kSums[] =
    u"total|totals|sum|sums|subtotal|subtotals|grand|overall|summe|summen|gesamt|gesamtsumme|"
    u"gesamtergebnis|ergebnis|zwischensumme|teilergebnis|insgesamt|somme|totaux|général|"
    u"suma|totale|totaal|generale|geral|general|subtotaal|totaali|subtotale|sous-total|razem|"
    u"łącznie|ogółem|całkowita|"
    u"końcowa|suma końcowa|合計|総計|小計|計|总计|總計|总和|总数|共计|σ|∑|всего|итого|сумма|"
    u"toplam|yhteensä|celkem|součet|összesen|totalt|всього|разом|сума|합계|총계|المجموع|ukupno|"
    u"skupaj|σύνολο";
constexpr char16_t kMeans[] = u"average|avg|mean|averages|mittelwert|durchschnitt|schnitt|ø|"
                              u"mittel|moyenne|moyen|promedio|media|média|gemiddelde|średnia|"
                              u"平均|平均值|均值|среднее|средняя|середнє|ortalama|medel|medelvärde|"
                              u"gennemsnit|průměr|keskiarvo|átlag|medie|평균";
constexpr char16_t kLargest[] = u"max|maximum|peak|highest|largest|spitze|höchstwert|spitzenwert|"
                                u"maxima|maximal|pic|máximo|massimo|"
                                u"picco|pico|piek|szczyt|maksimum|最大|ピーク|最大值|峰值|高峰|"
                                u"максимум|макс|пик|пік|zirve|maksimi|huippu|legnagyobb|csúcs|"
                                u"maxim|vârf|최대|최댓값|피크";
constexpr char16_t kSmallest[] = u"min|minimum|lowest|mindestwert|mínimo|minimo|最小|最小值|"
                                 u"минимум|мин|мінімум|minimi|legkisebb|minim|최소|최솟값";
constexpr char16_t kSumFillers[] =
    u"of|all|the|per|hour|hourly|daily|day|a|an|and|gpus|gpu|gpu-h|gpuh|demand|groups|group|teams|"
    u"team|projects|aller|alle|von|der|die|des|pro|stunde|bedarf|gruppen|gruppe|gpu-stunden|de|"
    u"du|les|tous|par|heure|besoin|del|por|hora|di|per|ora|van|godzina|gpu数|usage|used|count|"
    u"value|values|h|"
    u"row|column|columns|rows|hours|load|gpu-hours|equipes|équipes|equipos|zespoły|grupy|all-teams|"
    u"cards|accelerators|genel|общий|общая|загальний|全体|全部|full|platform|cluster|company|site|"
    u"cpu|core|cores|kerne|cpu-kerne";

constexpr char16_t kWeekdays[] =
    u"weekday|weekdays|workday|workdays|working day|working days|work day|business day|"
    u"business days|week day|wd|mon-fri|mo-fr|mon to fri|monday-friday|monday to friday|"
    u"monday|tuesday|wednesday|thursday|friday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    u"werktag|werktage|werktags|wochentag|wochentage|wochentags|arbeitstag|arbeitstage|"
    u"montag-freitag|montag bis freitag|mo bis "
    u"fr|montag|dienstag|mittwoch|donnerstag|freitag|mo|di|mi|do|fr|"
    u"jour ouvré|jours ouvrés|jour ouvrable|jours ouvrables|semaine|en semaine|lun-ven|"
    u"lundi|mardi|mercredi|jeudi|vendredi|laborable|laborables|día laborable|días laborables|"
    u"día hábil|entre semana|lunes|martes|miércoles|jueves|viernes|lun-vie|l-v|dia útil|dias úteis|"
    u"segunda|terça|quarta|quinta|sexta|feriale|giorno feriale|giorni feriali|lunedì|martedì|"
    u"mercoledì|giovedì|venerdì|werkdag|werkdagen|doordeweeks|maandag|dinsdag|woensdag|donderdag|"
    u"vrijdag|"
    u"dzień roboczy|dni robocze|roboczy|pon-pt|poniedziałek|wtorek|środa|czwartek|piątek|"
    u"segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|"
    u"工作日|星期一|星期二|星期三|星期四|星期五|周一|周二|周三|周四|周五|周一至周五|feriali|"
    u"будни|будний день|рабочий день|пн|вт|ср|чт|пт|пн-пт|평일|"
    u"平日|月-金|月〜金|будні|будний|рабочие дни|робочий день|робочі дні|по "
    u"будням|понедельник|вторник|"
    u"среда|четверг|пятница|понеділок|вівторок|середа|четвер|п'ятниця|workingday|"
    u"hafta içi|haftaiçi|iş günü|iş günleri|pazartesi|salı|çarşamba|perşembe|cuma|vardag|"
    u"vardagar|arbetsdag|måndag|tisdag|onsdag|torsdag|fredag|mån-fre|hverdag|hverdage|hverdager|"
    u"arbejdsdag|mandag|tirsdag|man-fre|pracovní den|pracovní dny|všední den|všední dny|pondělí|"
    u"úterý|středa|čtvrtek|pátek|po-pá|arkipäivä|arkipäivät|arki|arkisin|maanantai|tiistai|"
    u"keskiviikko|torstai|perjantai|ma-pe|munkanap|munkanapok|hétköznap|hétköznapok|hétfő|kedd|"
    u"szerda|csütörtök|péntek|hé-pé|zi lucrătoare|zile lucrătoare|luni|marți|miercuri|joi|vineri|"
    u"lu-vi|평일|주중|월요일|화요일|수요일|목요일|금요일|월-금|工作天|上班日|週一至週五|"
    u"星期一至星期五|"
    u"星期一至五|周一到周五|ngày thường|δευτ-παρ|καθημερινή|καθημερινές|hari "
    u"kerja|lu-ve|lun-ven|lu-vi|ma-vr|seg-sex|m-f|mo-vr|lun.-ven.|mån-fre|ma-to|"
    u"月曜|火曜|水曜|木曜|金曜|月曜日|火曜日|水曜日|木曜日|金曜日";
constexpr char16_t kWeekends[] =
    u"weekend|weekends|week-end|week end|we|sat-sun|sa-so|sat/sun|sa/so|sat & "
    u"sun|sat+sun|saturday-sunday|"
    u"saturday and sunday|saturday & sunday|saturday|sunday|sat|sun|wochenende|wochenenden|am "
    u"wochenende|"
    u"samstag-sonntag|samstag und sonntag|samstag|sonnabend|sonntag|sa|so|week-ends|sam-dim|"
    u"samedi|dimanche|fin de semana|fines de semana|sáb-dom|sábado|domingo|s-d|fim de semana|"
    u"fine settimana|festivo|sabato|domenica|weekeinde|zaterdag|zondag|weekendy|sob-ndz|sob-niedz|"
    u"周末|星期六|星期日|星期天|周六|周日|festivi|выходные|выходной|сб|вс|сб-вс|주말|"
    u"sobota|niedziela|休日|週末|土日祝|суббота|воскресенье|субота|неділя|вихідний|вихідні|"
    u"выходной день|по выходным|нерабочий день|hafta sonu|haftasonu|cumartesi|pazar|helg|helger|"
    u"helgdag|lördag|söndag|lör-sön|lørdag|søndag|lør-søn|víkend|víkendy|neděle|so-ne|"
    u"viikonloppu|viikonloput|lauantai|sunnuntai|la-su|hétvége|hétvégék|szombat|vasárnap|"
    u"sfârșit de "
    u"săptămână|sâmbătă|duminică|토요일|일요일|주말|토-일|双休日|休息日|節假日|节假日|週六週日|"
    u"sa-di|sab-dom|za-zo|zat-zon|sáb.-dom.|s-s|non-business day|non-business days|non-working "
    u"day|non-working days|day off|days off|weekend/holiday|weekend/holidays|weekend & holidays|"
    u"weekends and holidays|weekends & holidays|feiertag/wochenende|wochenende/feiertag|"
    u"wochenende und feiertage|sonn- und feiertage|arbeitsfrei|week-end et jours fériés|"
    u"fin de semana y festivos|fine settimana e festivi|weekend en feestdagen|"
    u"星期六星期日|周六日|cuối tuần|σαββατοκύριακο|akhir pekan|土日|土-日|土曜|日曜|土曜日|日曜日";

/// Which of several numbers of a group it is.
constexpr char16_t kFigures[] =
    u"mean|avg|average|max|maximum|peak|min|minimum|median|p50|p90|p95|p99|used|in use|usage|"
    u"requested|request|requests|allocated|reserved|limit|limits|actual|actuals|planned|booked|"
    u"granted|mittel|mittelwert|durchschnitt|ø|spitze|spitzenwert|genutzt|benutzt|angefordert|"
    u"belegt|reserviert|zugewiesen|geplant|ist|soll|moyenne|moy|pic|utilisé|demandé|alloué|media|"
    u"promedio|máximo|mínimo|usado|solicitado|asignado|média|pico|solicitados|alocado|massimo|"
    u"minimo|picco|usato|richiesto|gemiddeld|gemiddelde|piek|gebruikt|aangevraagd|średnia|"
    u"średnio|maks|szczyt|użyte|zażądane|平均|最大|最小|ピーク|使用|要求|割当";
constexpr char16_t kStatistics[] =
    u"median|percentile|perzentil|quantile|quantil|p50|p75|p90|p95|p98|p99|std|stdev|stddev|"
    u"std dev|std. dev.|std. dev|standard deviation|deviation|variance|sigma|target|targets|goal|"
    u"forecast|forecasts|projection|capacity|total capacity|installed capacity|standardabweichung|"
    u"stdabw|varianz|ziel|zielwert|sollwert|prognose|vorhersage|kapazität|médiane|écart type|"
    u"écart-type|centile|objectif|prévision|prévisions|capacité|mediana|percentil|"
    u"desviación estándar|desviación|objetivo|previsión|pronóstico|capacidad|desvio padrão|meta|"
    u"previsão|capacidade|percentile|deviazione standard|obiettivo|previsione|capacità|mediaan|"
    u"percentiel|standaardafwijking|doel|voorspelling|prognose|capaciteit|percentyl|"
    u"odchylenie standardowe|cel|prognoza|pojemność|中央値|パーセンタイル|標準偏差|分散|目標|予測|"
    u"容量|difference|differences|diff|delta|change|changes|remaining|price|prices|spot price|cost|"
    u"costs|temperature|headcount|head count|users|queue|queue length|budget|tickets|rank|"
    u"power|power draw|error|forecast error|check|control total|rows|plan|actual|actuals|last "
    u"week|last month|previous week|previous month|differenz|abweichung|änderung|veränderung|"
    u"verbleibend|preis|preise|kosten|temperatur|kopfzahl|nutzer|warteschlange|rang|leistung|"
    u"fehler|prüfsumme|kontrolle|ist|soll|vorwoche|vormonat|letzte woche|letzter monat|"
    u"différence|écart|prix|coût|coûts|température|effectif|semaine précédente|diferencia|precio|"
    u"coste|costes|temperatura|semana anterior|differenza|prezzo|costo|diferença|preço|verschil|"
    u"prijs|kosten|różnica|cena|koszt|差|差分|価格|温度|先週|差异|价格|温度|上周|"
    u"last year|previous year|prior year|vorjahr|letztes jahr|année précédente|año anterior|"
    u"ano anterior|anno precedente|vorig jaar|poprzedni rok|前年|去年|"
    u"cumulative|cumulated|cumulative total|running total|kumuliert|kumulativ|cumul|cumulé|"
    u"acumulado|cumulato|cumulatief|narastająco|kümülatif|累計|累积|累计|нарастающий итог|share|"
    u"shares|percentage|percent|share of total|% of total|anteil|anteile|prozent|prozentsatz|"
    u"pourcentage|porcentaje|percentuale|procent|процент|доля|yüzde|割合|比率|占比";

constexpr char16_t kWeekendFlags[] =
    u"is weekend|weekend|weekends|isweekend|weekend flag|weekend?|weekend day|wochenende|"
    u"ist wochenende|istwochenende|week-end|est week-end|fin de semana|es fin de semana|"
    u"fim de semana|fine settimana|è fine settimana|is weekeinde|weekeinde|czy weekend|週末|休日";
constexpr char16_t kWeekdayFlags[] =
    u"is weekday|isweekday|is workday|isworkday|workday|working day|is working day|business day|"
    u"is business day|is workingday|werktag|ist werktag|arbeitstag|ist arbeitstag|jour ouvré|"
    u"laborable|es laborable|dia útil|giorno feriale|feriale|werkdag|dzień roboczy|平日";
constexpr char16_t kDaysOfWeek[] =
    u"dow|day of week|dayofweek|day of the week|weekday|week day|weekday number|weekday no|wday|"
    u"isodow|iso dow|iso weekday|isoweekday|wochentag|wochentag nr|wochentagsnummer|"
    u"jour de la semaine|jour de semaine|día de la semana|dia da semana|giorno della settimana|"
    u"dag van de week|weekdag|dzień tygodnia|曜日|曜日番号";
constexpr char16_t kYes[] = u"1|yes|y|true|t|x|ja|j|wahr|oui|o|vrai|sí|si|s|verdadero|sim|"
                            u"verdadeiro|sì|vero|waar|tak|prawda|はい|是";
constexpr char16_t kNo[] = u"0|no|n|false|f|nein|falsch|non|faux|falso|não|nao|nee|onwaar|nie|"
                           u"fałsz|いいえ|否";

constexpr char16_t kUnits[] =
    u"gpu|gpus|gpu-h|gpuh|gpu h|gpu-hours|gpu hours|gpu-hour|gpu/h|gpus/h|cards|accelerators|cores|"
    u"cpu|cpus|cpu cores|node|nodes|vcpu|vcpus|servers|jobs|kw|knoten|rechner|count|#|# "
    u"gpus|pcs|stk|stück|units|karten|kerne|gpu-stunden|"
    u"gpu-std|unités|cartes|unidades|tarjetas|schede|kaarten|karty|szt|szt.|台|枚|基|gpu数";

bool isDashOfText(QChar c)
{
    return (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == QChar(0x2212);
}

/// Brackets and marks that can enclose a text.
bool isEnclosing(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u'[':
    case u'{':
    case u')':
    case u']':
    case u'}':
    case u':':
    case u';':
    case u',':
    case u'_':
    case u'-':
    case u'|':
    case u'/':
        return true;
    default:
        return c.isSpace();
    }
}

QString plain(const QString &text)
{
    QString folded = foldedText(text);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        if (isDashOfText(folded.at(i)))
            folded[i] = u'-';
    }
    return folded;
}

WordTable<HeadingMeaning> headingTable()
{
    WordTable<HeadingMeaning> table;
    const std::pair<const char16_t *, HeadingTopic> lists[] = {
        {kNames, HeadingTopic::Name},
        {kKinds, HeadingTopic::Kind},
        {kAccelerators, HeadingTopic::Accelerator},
        {kZones, HeadingTopic::Zone},
        {kDayTypes, HeadingTopic::DayType},
        {kIds, HeadingTopic::GroupId},
        {kTimes, HeadingTopic::Time},
        {kDates, HeadingTopic::Date},
        {kValues, HeadingTopic::Value},
        {kAsides, HeadingTopic::Aside},
    };
    for (const auto &[list, topic] : lists) {
        int rank = 0;
        for (const QString &word : listedWords(list)) {
            if (!table.find(word))
                table.add(word, {topic, rank++});
        }
    }
    return table;
}

WordTable<SumKind> sumTable()
{
    WordTable<SumKind> table;
    const std::pair<const char16_t *, SumKind> lists[] = {{kSums, SumKind::Sum},
                                                          {kMeans, SumKind::Mean},
                                                          {kLargest, SumKind::Largest},
                                                          {kSmallest, SumKind::Smallest}};
    for (const auto &[list, kind] : lists) {
        for (const QString &word : listedWords(list))
            table.add(word, kind);
    }
    return table;
}

WordTable<DayClass> dayTable()
{
    WordTable<DayClass> table;
    for (const QString &word : listedWords(kWeekdays))
        table.add(word, DayClass::Weekday);
    for (const QString &word : listedWords(kWeekends))
        table.add(word, DayClass::Weekend);
    return table;
}

QString lettersAtStart(const QString &text)
{
    const auto end =
        std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return text.left(end - text.cbegin());
}

constexpr qsizetype kLongestDay = 40;

/// How the words of a list begin.
WordSet beginningsOf(const QStringList &words)
{
    QStringList each;
    for (const QString &word : words)
        each.append(lettersAtStart(word));
    return WordSet(each);
}

/// Whether a text of at most kLongestDay characters begins so: few are worth a closer look.
bool beginsAs(const WordSet &beginnings, QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && (isEnclosing(text[at]) || isDashOfText(text[at])))
        ++at;
    std::array<QChar, kLongestDay> letters;
    qsizetype count = 0;
    for (; at < text.size() && text[at].isLetter(); ++at)
        letters[std::size_t(count++)] = lowered(text[at]);
    return beginnings.contains(QStringView(letters.data(), count));
}

/// "Mon-Thu", "Sat + Sun", "Sa und So": the class of both its days, where they are of one.
std::optional<DayClass> classOfSpan(const QString &text, const WordTable<DayClass> &days)
{
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:[-/&+,~]|\\.{2,3}|…)\\s*|\\s+(?:to|and|bis|und|et|y|e|en|à)\\s+"));
    const QStringList ends = text.split(between);
    if (ends.size() != 2)
        return std::nullopt;
    const DayClass *first = days.find(ends[0]);
    const DayClass *last = days.find(ends[1]);
    return first && last && *first == *last ? std::optional(*first) : std::nullopt;
}

/// The next word of a text, which may be empty between two marks; `rest` begins behind it then.
QStringView nextWord(QStringView &rest)
{
    qsizetype end = 0;
    while (end < rest.size() && !isBetweenWords(rest[end]) && rest[end] != u'/')
        ++end;
    const QStringView word = rest.left(end);
    rest = rest.mid(end + 1);
    return word;
}

/// Without what encloses a text: brackets, and marks at its ends.
QStringView unwrapped(QStringView text)
{
    while (!text.isEmpty() && isEnclosing(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEnclosing(text.back()))
        text.chop(1);
    return text;
}

/// What can stand between a name and a word of its group's days or numbers.
bool isGap(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'_':
    case u'(':
    case u'[':
    case u'/':
    case u',':
    case u':':
    case u'|':
    case u'-':
    case u'\u2013':
    case u'\u2014':
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<HeadingMeaning> headingMeaning(const QString &heading)
{
    static const WordTable<HeadingMeaning> table = headingTable();
    constexpr qsizetype kLongest = 60;
    if (heading.isEmpty() || heading.size() > kLongest)
        return std::nullopt;
    QString word = plain(heading);
    const auto lookUp = [&word]() -> std::optional<HeadingMeaning> {
        const HeadingMeaning *found = table.find(word);
        return found ? std::optional(*found) : std::nullopt;
    };
    if (const auto found = lookUp())
        return found;
    if (const std::optional<ZonedHeading> zoned = zonedHeading(heading))
        word = plain(zoned->rest);
    word = unwrapped(withoutUnit(word).first).toString().replace(u'_', u' ').simplified();
    return lookUp();
}

bool headsTimes(const QString &heading)
{
    if (const auto meaning = headingMeaning(heading))
        return meaning->topic == HeadingTopic::Time;
    static const WordSet shortWords =
        setOfWords(u"ts|t|h|hh|hr|hrs|std|times|timestamps|ending|end|uhr|hod");
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}]+"));
    const QStringList words = plain(heading).split(notLetters, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const auto meaning = headingMeaning(word);
        return (meaning && meaning->topic == HeadingTopic::Time) || shortWords.contains(word);
    });
}

bool isCostCentre(const QString &heading)
{
    static const WordSet centres = setOfWords(kCostCentres);
    return centres.contains(plain(heading).replace(u'_', u' '));
}

bool headsPlaces(const QString &heading)
{
    static const WordSet places = setOfWords(kPlaces);
    return places.contains(plain(heading));
}

bool isPeriod(const QString &heading)
{
    static const WordSet periods = setOfWords(kPeriods);
    return periods.contains(plain(heading));
}

bool namesNoGpus(const QString &heading)
{
    static const WordSet others = setOfWords(kNoGpus);
    const QString text = plain(heading).replace(u'_', u' ');
    bool isOther = text.contains(u'%');
    for (QStringView rest = text; !rest.isEmpty();) {
        const QStringView word = nextWord(rest);
        if (word.startsWith(QLatin1String("gpu")))
            return false;
        isOther = isOther || others.contains(word);
    }
    return isOther;
}

std::optional<SumWords> sumWords(const QString &name)
{
    static const WordTable<SumKind> table = sumTable();
    static const WordSet fillers = setOfWords(kSumFillers);
    constexpr qsizetype kLongest = 80;
    if (name.isEmpty() || name.size() > kLongest)
        return std::nullopt;
    std::optional<SumWords> found;
    bool isAll = true;
    std::array<QChar, kLongest> folded;
    std::transform(name.cbegin(), name.cend(), folded.begin(), [](QChar c) {
        return isDashOfText(c) ? QChar(u'-') : lowered(c);
    });
    for (QStringView rest(folded.data(), name.size()); !rest.isEmpty();) {
        const QStringView word = nextWord(rest);
        if (const SumKind *known = table.find(word)) {
            if (!found || *known != SumKind::Sum)
                found = SumWords{*known, true};
        } else if (isAll && !word.isEmpty() && !fillers.contains(word) && word != u"-") {
            isAll = false;
        }
    }
    if (found)
        found->isAll = isAll;
    return found;
}

std::optional<DayClass> dayClass(QStringView text)
{
    static const WordTable<DayClass> table = dayTable();
    static const WordSet beginnings = beginningsOf(listedWords(kWeekdays) + listedWords(kWeekends));
    if (text.isEmpty() || text.size() > kLongestDay || !beginsAs(beginnings, text))
        return std::nullopt;
    QString word = unwrapped(plain(text.toString())).toString();
    word.replace(QStringLiteral(" - "), QStringLiteral("-")).replace(u'_', u' ');
    if (word.endsWith(u'.'))
        word.chop(1);
    const DayClass *found = table.find(word);
    return found ? std::optional(*found) : classOfSpan(word, table);
}

namespace {

/// The first that `pick` makes of what stands before and after a gap of the text.
template<typename Picked, typename Pick>
std::optional<Picked> atGap(const QString &text, const Pick &pick)
{
    const QString simple = simplifiedText(text);
    const QStringView whole = simple;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (!isGap(whole[at]))
            continue;
        if (std::optional<Picked> picked =
                pick(unwrapped(whole.left(at)), unwrapped(whole.sliced(at + 1))))
            return picked;
    }
    return std::nullopt;
}

} // namespace

std::optional<NameWithDay> nameWithDay(const QString &text)
{
    constexpr qsizetype kShortest = 3; // "mo" and "so" are words of other meanings
    const auto isDay = [](QStringView word) {
        return (word.size() >= kShortest || word == u"WD" || word == u"WE") && dayClass(word);
    };
    return atGap<NameWithDay>(
        text, [&](QStringView before, QStringView after) -> std::optional<NameWithDay> {
            if (!before.isEmpty() && isDay(after))
                return NameWithDay{before.toString(), after.toString()};
            if (!after.isEmpty() && isDay(before))
                return NameWithDay{after.toString(), before.toString()};
            return std::nullopt;
        });
}

bool isFigure(QStringView text)
{
    static const WordSet figures = setOfWords(kFigures);
    constexpr qsizetype kLongest = 30;
    static const WordSet beginnings = beginningsOf(listedWords(kFigures));
    return text.size() <= kLongest && beginsAs(beginnings, text) &&
           figures.contains(unwrapped(plain(text.toString())));
}

std::optional<NameWithFigure> nameWithFigure(const QString &text)
{
    return atGap<NameWithFigure>(
        text, [](QStringView before, QStringView after) -> std::optional<NameWithFigure> {
            if (before.isEmpty() || after.isEmpty())
                return std::nullopt;
            if (isFigure(after))
                return NameWithFigure{before.toString(), after.toString()};
            if (isFigure(before))
                return NameWithFigure{after.toString(), before.toString()};
            return std::nullopt;
        });
}

bool namesStatistic(const QString &name)
{
    static const WordSet statistics = setOfWords(kStatistics);
    static const WordSet fillers = setOfWords(kSumFillers);
    static const QRegularExpression rank( // "95th percentile", "P95", "95. Perzentil", "95 %"
        QStringLiteral("^(?:p?\\d{1,2}(?:\\.\\d)?(?:st|nd|rd|th|\\.|e|er|º|°|%)?)$"));
    constexpr qsizetype kLongest = 60;
    const QString folded = plain(name);
    const QStringView text = unwrapped(folded);
    if (text.isEmpty() || text.size() > kLongest)
        return false;
    if (statistics.contains(text) || text.startsWith(u'%'))
        return true;
    bool found = false;
    for (QStringView rest = text; !rest.isEmpty();) {
        const QStringView word = nextWord(rest);
        const bool isStatistic = statistics.contains(word);
        found = found || isStatistic;
        if (!isStatistic && !word.isEmpty() && !fillers.contains(word) &&
            !rank.match(word.toString()).hasMatch())
            return false;
    }
    return found;
}

std::optional<DayClass> headsDayFlags(const QString &heading)
{
    static const WordSet weekends = setOfWords(kWeekendFlags);
    static const WordSet weekdays = setOfWords(kWeekdayFlags);
    const QString word = unwrapped(plain(heading)).toString().replace(u'_', u' ').simplified();
    if (weekends.contains(word))
        return DayClass::Weekend;
    return weekdays.contains(word) ? std::optional(DayClass::Weekday) : std::nullopt;
}

bool headsDaysOfWeek(const QString &heading)
{
    static const WordSet words = setOfWords(kDaysOfWeek);
    return words.contains(unwrapped(plain(heading)).toString().replace(u'_', u' ').simplified());
}

std::optional<bool> flagIn(const QString &text)
{
    static const WordSet yes = setOfWords(kYes);
    static const WordSet no = setOfWords(kNo);
    const QString word = plain(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

bool isUnit(const QString &text)
{
    static const WordSet units = setOfWords(kUnits);
    static const QRegularExpression ofModel(
        QStringLiteral("^[a-z]{1,2}\\d{2,4}[a-z]{0,2}([ -](gpus?|h|hours?|std|cards?))?$"));
    constexpr qsizetype kLongest = 30;
    const QString folded = plain(text.left(kLongest + 1));
    const QStringView word = unwrapped(folded);
    return word.size() <= kLongest &&
           (units.contains(word) || ofModel.match(word.toString()).hasMatch());
}

std::pair<QString, QString> withoutUnit(const QString &text)
{
    static const QRegularExpression bracketed(
        QStringLiteral("^(.*\\S)\\s*[\\(\\[]([^()\\[\\]]{1,30})[\\)\\]]$"));
    if (!text.endsWith(u')') && !text.endsWith(u']'))
        return {text, QString()};
    const QRegularExpressionMatch match = bracketed.match(text);
    if (match.hasMatch() && isUnit(match.captured(2)))
        return {match.captured(1).trimmed(), match.captured(2).trimmed()};
    return {text, QString()};
}

SeriesName seriesName(const QString &text)
{
    static const QRegularExpression series(
        QStringLiteral("^([A-Za-z_:][A-Za-z0-9_:]*)?\\{(.*)\\}$"));
    static const QRegularExpression label(
        QStringLiteral("^\\s*[A-Za-z_]\\w*\\s*=\\s*\"([^\"]+)\"\\s*,?\\s*$"));
    if (!text.endsWith(u'}'))
        return {};
    const QRegularExpressionMatch match = series.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1), label.match(match.captured(2)).captured(1)};
}

} // namespace kf
