<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CellBlock</name>
    <message>
        <source>The cells to paste are more than %1 million or larger than %2 MB</source>
        <translation>Die einzufügenden Zellen sind mehr als %1 Millionen oder größer als %2 MB</translation>
    </message>
    <message>
        <source>The copied cells are damaged</source>
        <translation>Die kopierten Zellen sind beschädigt</translation>
    </message>
    <message>
        <source>The cells were copied by a later version of the program</source>
        <translation>Die Zellen wurden mit einer neueren Version des Programms kopiert</translation>
    </message>
    <message>
        <source>There is no table to paste</source>
        <translation>Es gibt keine Tabelle zum Einfügen</translation>
    </message>
</context>
<context>
    <name>CellMonth</name>
    <message>
        <source>“%1” is not a month; write it like %2</source>
        <translation>„%1“ ist kein Monat; so schreiben: %2</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3; write one of these</source>
        <translation>„%1“ kann %2 oder %3 heißen; eines davon schreiben</translation>
    </message>
    <message>
        <source>%1 is before the start of the plan, %2</source>
        <translation>%1 liegt vor dem Beginn des Plans, %2</translation>
    </message>
    <message>
        <source>“%1” is a year; write the month too, such as %2</source>
        <translation>„%1“ ist ein Jahr; auch den Monat schreiben, etwa %2</translation>
    </message>
</context>
<context>
    <name>CellNumber</name>
    <message>
        <source>“%1” is not a number; write it like %2 or =%3</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie sie wie %2 oder =%3</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3; write one of these</source>
        <translation>„%1“ kann %2 oder %3 bedeuten; schreiben Sie eines von beiden</translation>
    </message>
</context>
<context>
    <name>CellUnit</name>
    <message>
        <source>“%1” is no unit of this column; it takes %2, or a number alone</source>
        <translation>„%1“ ist keine Einheit dieser Spalte; sie nimmt %2 oder eine bloße Zahl</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>this plan has no event at place %1</source>
        <translation>dieser Plan hat kein Ereignis an der Stelle %1</translation>
    </message>
    <message>
        <source>a plan needs at least one day type</source>
        <translation>ein Plan braucht mindestens einen Tagestyp</translation>
    </message>
    <message>
        <source>there is no place %1 in a list of %2</source>
        <translation>es gibt keinen Platz %1 in einer Liste von %2</translation>
    </message>
    <message>
        <source>a group needs a name</source>
        <translation>eine Gruppe braucht einen Namen</translation>
    </message>
    <message>
        <source>the demand of &apos;%1&apos; is derived from its workloads</source>
        <translation>der Bedarf von „%1“ wird aus den Workloads der Gruppe abgeleitet</translation>
    </message>
    <message>
        <source>U%1 of rack &apos;%2&apos; is reserved</source>
        <translation>HE %1 von Rack „%2“ ist reserviert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there already, from U%2 on in rack &apos;%3&apos;</source>
        <translation>dort steht bereits „%1“, ab HE %2 in Rack „%3“</translation>
    </message>
    <message>
        <source>the pool &apos;%1&apos; is still used by %2 and others</source>
        <translation>der Pool „%1“ wird noch von %2 und anderen verwendet</translation>
    </message>
    <message>
        <source>the pool &apos;%1&apos; is still used by %2</source>
        <translation>der Pool „%1“ wird noch von %2 verwendet</translation>
    </message>
    <message>
        <source>the scenario &apos;%1&apos; sizes at a month after this horizon</source>
        <translation>das Szenario „%1“ bemisst auf einen Monat nach diesem Horizont</translation>
    </message>
    <message>
        <source>accepting a finding needs a reason</source>
        <translation>einen Befund zu akzeptieren verlangt eine Begründung</translation>
    </message>
    <message>
        <source>this finding is not an accepted one</source>
        <translation>dieser Befund ist nicht akzeptiert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot move to two places at once</source>
        <translation>„%1“ kann nicht an zwei Stellen zugleich verschoben werden</translation>
    </message>
    <message>
        <source>month %1 is not in the plan, which goes from 0 to %2</source>
        <translation>Monat %1 liegt nicht im Plan, der von 0 bis %2 reicht</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; has no free place for another &apos;%2&apos;</source>
        <translation>Rack „%1“ hat keinen freien Platz für ein weiteres „%2“</translation>
    </message>
    <message>
        <source>a name cannot be empty</source>
        <translation>ein Name darf nicht leer sein</translation>
    </message>
    <message>
        <source>several need a number in their name, such as &apos;%1&apos;</source>
        <translation>mehrere brauchen eine Nummer im Namen, etwa „%1“</translation>
    </message>
    <message>
        <source>month %1, in which it is retired, must come after month %2, in which it comes into service</source>
        <translation>Monat %1, in dem es ausscheidet, muss nach Monat %2 liegen, in dem es in Betrieb geht</translation>
    </message>
    <message>
        <source>the plan has changed since this placement was made; place again</source>
        <translation>der Plan hat sich seit dieser Platzierung geändert; bitte neu platzieren</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to another band of the sheet: change its kind to move it there</source>
        <translation>„%1“ gehört in ein anderes Band der Tabelle: Ändern Sie die Art, um die Gruppe dorthin zu verschieben</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>an order names every group once</source>
        <translation>eine Reihenfolge nennt jede Gruppe einmal</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; is of this type; give it another type first</source>
        <translation>Rack „%1“ hat diesen Typ; geben Sie ihm zuerst einen anderen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in no catalogue; add it to the catalogue first</source>
        <translation>„%1“ steht in keinem Katalog; nehmen Sie es zuerst in den Katalog auf</translation>
    </message>
    <message>
        <source>a pool needs a name</source>
        <translation>ein Pool braucht einen Namen</translation>
    </message>
    <message>
        <source>a pool needs at least one accelerator</source>
        <translation>ein Pool braucht mindestens einen Beschleuniger</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there already in the front, from U%2 on in rack &apos;%3&apos;</source>
        <translation>„%1“ steht dort bereits vorn, ab HE %2 in Rack „%3“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there already in the rear, from U%2 on in rack &apos;%3&apos;</source>
        <translation>„%1“ steht dort bereits hinten, ab HE %2 in Rack „%3“</translation>
    </message>
    <message>
        <source>%1 stands on the floor and takes no unit</source>
        <translation>%1 steht auf dem Boden und belegt keine HE</translation>
    </message>
    <message>
        <source>%1 is mounted at the side of the rack and takes no unit</source>
        <translation>%1 hängt seitlich im Rack und belegt keine HE</translation>
    </message>
    <message>
        <source>%1 needs units of the rack to stand in</source>
        <translation>%1 braucht Höheneinheiten im Rack</translation>
    </message>
    <message>
        <source>%1 moves by whole units and cannot stand at U%2</source>
        <translation>%1 rückt um ganze HE und kann nicht auf HE %2 stehen</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; is locked; unlock it first</source>
        <translation>Rack „%1“ ist gesperrt; heben Sie zuerst die Sperre auf</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is locked; unlock it first</source>
        <translation>„%1“ ist gesperrt; heben Sie zuerst die Sperre auf</translation>
    </message>
    <message>
        <source>places in a row count from 1</source>
        <translation>Plätze einer Reihe zählen ab 1</translation>
    </message>
    <message>
        <source>from 1 to %1 racks can be added at once</source>
        <translation>1 bis %1 Racks lassen sich auf einmal anlegen</translation>
    </message>
    <message>
        <source>a source belongs to a place of the plan</source>
        <translation>eine Quelle gehört zu einer Stelle des Plans</translation>
    </message>
    <message>
        <source>a device needs a name</source>
        <translation>ein Gerät braucht einen Namen</translation>
    </message>
    <message>
        <source>%1 cannot need %2 of %3 supplies</source>
        <translation>%1 kann nicht %2 von %3 Netzteilen brauchen</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos;</source>
        <translation>Rack „%1“</translation>
    </message>
    <message>
        <source>network &apos;%1&apos;</source>
        <translation>Netz „%1“</translation>
    </message>
    <message>
        <source>what is bought for &apos;%1&apos;</source>
        <translation>was für „%1“ gekauft wird</translation>
    </message>
    <message>
        <source>node pool &apos;%1&apos;</source>
        <translation>Knotengruppe „%1“</translation>
    </message>
    <message>
        <source>the prices</source>
        <translation>die Preise</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in use: %2; take it away there first</source>
        <translation>%1 ist in Gebrauch: %2; entfernen Sie es zuerst dort</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>Halle %1</translation>
    </message>
    <message>
        <source>rack type &apos;%1&apos; has no feed at place %2</source>
        <translation>der Racktyp „%1“ hat keine Einspeisung an der Stelle %2</translation>
    </message>
    <message>
        <source>New rack type</source>
        <translation>Neuer Racktyp</translation>
    </message>
    <message>
        <source>%1U rack</source>
        <translation>Rack mit %1 HE</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>more than a million GPUs in one hour: is it meant in another unit?</source>
        <translation>mehr als eine Million GPUs in einer Stunde: ist eine andere Einheit gemeint?</translation>
    </message>
    <message>
        <source>an order names every row once</source>
        <translation>eine Reihenfolge nennt jede Zeile einmal</translation>
    </message>
    <message>
        <source>this plan has no homes at place %1</source>
        <translation>dieser Plan hat keine Home-Verzeichnisse an Stelle %1</translation>
    </message>
    <message>
        <source>dataset &apos;%1&apos; lies in this tier; give it another tier first</source>
        <translation>der Datensatz „%1“ liegt in dieser Speicherklasse; zuerst eine andere für ihn wählen</translation>
    </message>
    <message>
        <source>homes lie in this tier; give them another tier first</source>
        <translation>Home-Verzeichnisse liegen in dieser Speicherklasse; zuerst eine andere für sie wählen</translation>
    </message>
    <message>
        <source>another rack in %1 is called &apos;%2&apos;, in %3; choose another name</source>
        <translation>ein anderes Rack in %1 heißt schon „%2“, in %3; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; has no feed &apos;%2&apos;</source>
        <translation>Rack „%1“ hat keine Einspeisung „%2“</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; has no feeds for strips to hang on; give its rack type some first</source>
        <translation>Rack „%1“ hat keine Einspeisungen, an denen Leisten hängen könnten; erst seinem Racktyp welche geben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; draws power: it hangs on one feed at least</source>
        <translation>„%1“ nimmt Leistung auf: es hängt an mindestens einer Einspeisung</translation>
    </message>
    <message>
        <source>what hangs at the side of a rack has no unit</source>
        <translation>was an der Seite eines Racks hängt, hat keine Höheneinheit</translation>
    </message>
    <message>
        <source>rack &apos;%1&apos; has units 1 to %2, not %3</source>
        <translation>Rack „%1“ hat die Höheneinheiten 1 bis %2, nicht %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no units; write 41, 42 or 1-3</source>
        <translation>„%1“ nennt keine Höheneinheiten; 41, 42 oder 1-3 schreiben</translation>
    </message>
    <message>
        <source>the catalogue knows this of %1; nothing needs to be assumed</source>
        <translation>der Katalog kennt das von %1; nichts muss angenommen werden</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Plan braucht einen Namen.</translation>
    </message>
    <message>
        <source>A currency is a code of three letters, such as USD or EUR.</source>
        <translation>Eine Währung ist ein Kürzel aus drei Buchstaben, etwa USD oder EUR.</translation>
    </message>
    <message>
        <source>A report needs one part at least.</source>
        <translation>Ein Bericht braucht mindestens einen Teil.</translation>
    </message>
    <message>
        <source>this plan has no quota at place %1</source>
        <translation>dieser Plan hat kein Kontingent an Stelle %1</translation>
    </message>
    <message>
        <source>backups of dataset &apos;%1&apos; lie in this tier; give them another tier first</source>
        <translation>Sicherungen des Datensatzes „%1“ liegen in dieser Klasse; geben Sie ihnen zuerst eine andere</translation>
    </message>
    <message>
        <source>a quota is for this tier; give it another tier first</source>
        <translation>ein Kontingent gilt für diese Klasse; geben Sie ihm zuerst eine andere</translation>
    </message>
    <message>
        <source>No group needs CPU cores: add one to the demand first</source>
        <translation>Keine Gruppe braucht CPU-Kerne: fügen Sie dem Bedarf zuerst eine hinzu</translation>
    </message>
    <message>
        <source>Several groups need CPU cores: choose one as the group of the run</source>
        <translation>Mehrere Gruppen brauchen CPU-Kerne: wählen Sie eine als Gruppe des Laufs</translation>
    </message>
    <message>
        <source>Only inference here: nothing is trained</source>
        <translation>Hier nur Inferenz: nichts wird trainiert</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of network &apos;%1&apos; find no place in its rooms within the limits of the racks; add racks first</source>
        <translation>
            <numerusform>%n Gerät des Netzes „%1“ findet in seinen Räumen innerhalb der Grenzen der Racks keinen Platz; zuerst Racks hinzufügen</numerusform>
            <numerusform>%n Geräte des Netzes „%1“ finden in seinen Räumen innerhalb der Grenzen der Racks keinen Platz; zuerst Racks hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 U from U%2 on reach beyond the top of rack &apos;%3&apos;, U%4</source>
        <translation>%1 HE ab HE %2 reichen über das obere Ende von Rack „%3“ hinaus, HE %4</translation>
    </message>
    <message>
        <source>this plan has no cloud offer at place %1</source>
        <translation>dieser Plan hat kein Cloud-Angebot an Stelle %1</translation>
    </message>
    <message>
        <source>a price needs the thing that it is for</source>
        <translation>ein Preis braucht das, wofür er gilt</translation>
    </message>
    <message>
        <source>a rate of exchange is for another currency than the plan&apos;s</source>
        <translation>ein Wechselkurs gilt für eine andere Währung als die des Plans</translation>
    </message>
    <message>
        <source>the catalogue has no offer for an accelerator that still needs one</source>
        <translation>der Katalog hat kein Angebot für einen Beschleuniger, der noch eines braucht</translation>
    </message>
    <message>
        <source>the list is in USD: type its rate of exchange first</source>
        <translation>die Liste ist in USD: Geben Sie zuerst deren Wechselkurs ein</translation>
    </message>
    <message>
        <source>there are no list prices for %1</source>
        <translation>für %1 gibt es keine Listenpreise</translation>
    </message>
    <message>
        <source>there is no offer to keep</source>
        <translation>es gibt kein Angebot zu übernehmen</translation>
    </message>
    <message>
        <source>this group has no move in month %1</source>
        <translation>diese Gruppe hat keinen Umzug im Monat %1</translation>
    </message>
    <message>
        <source>Storage does not grow by itself: it is planned</source>
        <translation>Speicher wächst nicht von selbst: er wird geplant</translation>
    </message>
    <message>
        <source>No catalogue has a component &apos;%1&apos;</source>
        <translation>Kein Katalog hat eine Komponente „%1“</translation>
    </message>
    <message>
        <source>Nothing took over from &apos;%1&apos;</source>
        <translation>Nichts hat „%1“ abgelöst</translation>
    </message>
    <message>
        <source>The demand sheet has no groups yet</source>
        <translation>Das Bedarfsblatt hat noch keine Gruppen</translation>
    </message>
    <message>
        <source>Every group of the demand sheet has a profile already</source>
        <translation>Jede Gruppe des Bedarfsblatts hat schon ein Profil</translation>
    </message>
</context>
<context>
    <name>Expression</name>
    <message>
        <source>“%1” was not expected here</source>
        <translation>„%1“ wurde hier nicht erwartet</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>Das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>A division by zero has no result</source>
        <translation>Eine Division durch null hat kein Ergebnis</translation>
    </message>
    <message>
        <source>This power has no result</source>
        <translation>Diese Potenz hat kein Ergebnis</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply</source>
        <translation>Die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A closing bracket is missing</source>
        <translation>Eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>A number is missing at the end</source>
        <translation>Am Ende fehlt eine Zahl</translation>
    </message>
    <message numerus="yes">
        <source>The calculation is longer than %n character(s)</source>
        <translation>
            <numerusform>Die Rechnung ist länger als %n Zeichen</numerusform>
            <numerusform>Die Rechnung ist länger als %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not understood: cells have no addresses here, and the functions are SUM, MIN, MAX, AVERAGE and ROUND</source>
        <translation>„%1“ wird nicht verstanden: Zellen haben hier keine Adressen, und Funktionen sind SUMME, MIN, MAX, MITTELWERT und RUNDEN</translation>
    </message>
    <message>
        <source>An opening bracket is missing after “%1”</source>
        <translation>Nach „%1“ fehlt eine öffnende Klammer</translation>
    </message>
    <message>
        <source>ROUND takes a number and to how many decimals, such as ROUND(2.345; 1)</source>
        <translation>RUNDEN nimmt eine Zahl und wie viele Nachkommastellen, etwa RUNDEN(2,345; 1)</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>the demand for &apos;%1&apos; is not known; enter it in the demand sheet</source>
        <translation>der Bedarf an „%1“ ist nicht bekannt; tragen Sie ihn auf der Bedarfsseite ein</translation>
    </message>
    <message>
        <source>nobody said which system is bought for &apos;%1&apos;; choose one</source>
        <translation>für „%1“ ist noch kein System festgelegt; wählen Sie eines</translation>
    </message>
    <message>
        <source>%1 has no GPUs of the kind &apos;%2&apos;; choose another system</source>
        <translation>%1 hat keine GPUs der Art „%2“; wählen Sie ein anderes System</translation>
    </message>
    <message>
        <source>a placed device stands in no catalogue, so that nobody knows what it supplies; add it to the catalogue first</source>
        <translation>ein platziertes Gerät steht in keinem Katalog, deshalb ist unbekannt, was es liefert; nehmen Sie es zuerst in den Katalog auf</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 of %2 are required from %3 on, but the plan supplies none.</source>
        <translation>Ab %3 sind bis zu %1 von %2 erforderlich, aber der Plan stellt keine bereit.</translation>
    </message>
    <message>
        <source>Place systems with this accelerator in racks, reserve instances in the cloud, or run these groups in the cloud.</source>
        <translation>Stellen Sie Systeme mit diesem Beschleuniger in Racks, reservieren Sie Instanzen in der Cloud oder betreiben Sie diese Gruppen in der Cloud.</translation>
    </message>
    <message>
        <source>%1 runs out in %2: %3 are required and %4 are there. More must be ordered by %5.</source>
        <translation>%1 reicht ab %2 nicht mehr: %3 sind erforderlich, %4 sind vorhanden. Weitere müssen bis %5 bestellt sein.</translation>
    </message>
    <message>
        <source>%1 runs out in %2: %3 are required and %4 are there.</source>
        <translation>%1 reicht ab %2 nicht mehr: %3 sind erforderlich, %4 sind vorhanden.</translation>
    </message>
    <message>
        <source>Place more systems in service before that month, or reserve instances in the cloud.</source>
        <translation>Nehmen Sie vor diesem Monat weitere Systeme in Betrieb oder reservieren Sie Instanzen in der Cloud.</translation>
    </message>
    <message>
        <source>%1 of %2 are required in %3, but nobody has said in which systems to buy them.</source>
        <translation>%1 von %2 sind in %3 erforderlich, aber es ist nicht festgelegt, in welchen Systemen sie gekauft werden.</translation>
    </message>
    <message>
        <source>Choose the system to buy for this accelerator, or place one of them.</source>
        <translation>Wählen Sie das System, das für diesen Beschleuniger gekauft wird, oder platzieren Sie eines davon.</translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; is to be bought, but no catalogue knows it.</source>
        <translation>Das Gerät „%1“ soll gekauft werden, aber kein Katalog kennt es.</translation>
    </message>
    <message>
        <source>No catalogue knows the device &apos;%1&apos;, so nothing is known of %2.</source>
        <translation>Kein Katalog kennt das Gerät „%1“, daher ist über %2 nichts bekannt.</translation>
    </message>
    <message>
        <source>Add the device to the catalogue, or choose one that is in it.</source>
        <translation>Nehmen Sie das Gerät in den Katalog auf oder wählen Sie eines, das darin steht.</translation>
    </message>
    <message>
        <source>Nobody has said %1 of the feeds of the rack type %2, so its power limit is not known.</source>
        <translation>Für die Einspeisungen des Racktyps %2 fehlt %1, daher ist seine Leistungsgrenze nicht bekannt.</translation>
    </message>
    <message>
        <source>The catalogue does not say %1 of %2, so the sums of rack %3 are only lower bounds.</source>
        <translation>Der Katalog nennt %1 von %2 nicht, daher sind die Summen von Rack %3 nur untere Grenzen.</translation>
    </message>
    <message>
        <source>Fill in the volts and amps of every feed.</source>
        <translation>Tragen Sie Volt und Ampere jeder Einspeisung ein.</translation>
    </message>
    <message>
        <source>Look the figure up, or state an assumption in the catalogue entry.</source>
        <translation>Schlagen Sie den Wert nach oder geben Sie im Katalogeintrag eine Annahme an.</translation>
    </message>
    <message>
        <source>%1 draws %2, which is %3 of heat; the published heat is %4. The plan reckons with the power.</source>
        <translation>%1 nimmt %2 auf, das sind %3 Wärme; die veröffentlichte Wärme beträgt %4. Der Plan rechnet mit der Leistung.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two figures holds.</source>
        <translation>Fragen Sie den Hersteller, welcher der beiden Werte gilt.</translation>
    </message>
    <message>
        <source>The catalogue has changed %1 since this plan copied it.</source>
        <translation>Der Katalog hat %1 geändert, seit dieser Plan es kopiert hat.</translation>
    </message>
    <message>
        <source>The day types add up to %1 a year instead of 365, so nothing that is counted by year is known.</source>
        <translation>Die Tagestypen ergeben %1 im Jahr statt 365, daher ist nichts bekannt, was nach Jahren gezählt wird.</translation>
    </message>
    <message>
        <source>Change the days per year of the day types so that they add up to 365.</source>
        <translation>Ändern Sie die Tage pro Jahr der Tagestypen so, dass sie 365 ergeben.</translation>
    </message>
    <message>
        <source>The pool %1 holds the accelerator &apos;%2&apos;, which no catalogue knows.</source>
        <translation>Der Pool %1 enthält den Beschleuniger „%2“, den kein Katalog kennt.</translation>
    </message>
    <message>
        <source>%1 needs the accelerator &apos;%2&apos;, which no catalogue and no pool knows.</source>
        <translation>%1 braucht den Beschleuniger „%2“, den kein Katalog und kein Pool kennt.</translation>
    </message>
    <message>
        <source>Choose an accelerator of the catalogue, or add this one to it.</source>
        <translation>Wählen Sie einen Beschleuniger aus dem Katalog oder nehmen Sie diesen darin auf.</translation>
    </message>
    <message>
        <source>The job %1 of %2 must finish by %3, but ends %4 later.</source>
        <translation>Der Job %1 von %2 muss bis %3 fertig sein, endet aber %4 später.</translation>
    </message>
    <message>
        <source>Start the job earlier, give it more GPUs so that it runs shorter, or move the deadline.</source>
        <translation>Starten Sie den Job früher, geben Sie ihm mehr GPUs, damit er kürzer läuft, oder verschieben Sie den Termin.</translation>
    </message>
    <message>
        <source>The demand of %1 is typed in, so these workloads do not count: %2.</source>
        <translation>Der Bedarf von %1 ist von Hand eingetragen, daher zählen diese Workloads nicht: %2.</translation>
    </message>
    <message>
        <source>Let the group&apos;s demand be derived from its workloads, or delete them.</source>
        <translation>Lassen Sie den Bedarf der Gruppe aus ihren Workloads ableiten oder löschen Sie diese.</translation>
    </message>
    <message>
        <source>%1 has no values for %2 and counts as 0 there.</source>
        <translation>%1 hat keine Werte für %2 und zählt dort als 0.</translation>
    </message>
    <message>
        <source>Fill in the group&apos;s hours for that day type, with zeros if it needs nothing then.</source>
        <translation>Tragen Sie die Stunden der Gruppe für diesen Tagestyp ein, mit Nullen, wenn sie dann nichts braucht.</translation>
    </message>
    <message>
        <source>Events would take the demand of %1 below 0; it counts as 0 there.</source>
        <translation>Ereignisse würden den Bedarf von %1 unter 0 senken; er zählt dort als 0.</translation>
    </message>
    <message>
        <source>Check the events of this group that take GPUs away.</source>
        <translation>Prüfen Sie die Ereignisse dieser Gruppe, die GPUs wegnehmen.</translation>
    </message>
    <message>
        <source>From %1 on daylight saving moves the groups together: the peak is then %2 instead of %3.</source>
        <translation>Ab %1 schiebt die Sommerzeit die Gruppen zusammen: Die Spitze beträgt dann %2 statt %3.</translation>
    </message>
    <message>
        <source>Take that date as the typical date, or keep enough headroom for it.</source>
        <translation>Nehmen Sie dieses Datum als typisches Datum oder halten Sie dafür genug Reserve vor.</translation>
    </message>
    <message>
        <source>Groups in %1 are up to %2 away from the plan&apos;s time zone: where their day types meet, a sum takes them for the same day.</source>
        <translation>Gruppen in %1 liegen um bis zu %2 neben der Zeitzone des Plans: Wo ihre Tagestypen aufeinandertreffen, behandelt eine Summe sie als denselben Tag.</translation>
    </message>
    <message>
        <source>Compare the peak of each day type by itself before you rely on sums across these zones.</source>
        <translation>Vergleichen Sie die Spitze jedes Tagestyps für sich, bevor Sie sich auf Summen über diese Zonen verlassen.</translation>
    </message>
    <message>
        <source>%1 is full already: %2 are needed and it holds %3.</source>
        <translation>%1 ist schon voll: %2 sind nötig, und es fasst %3.</translation>
    </message>
    <message>
        <source>%1 fills up in %2: %3 are needed and it holds %4.</source>
        <translation>%1 ist ab %2 voll: %3 sind nötig, und es fasst %4.</translation>
    </message>
    <message>
        <source>Add capacity before that month, keep data for a shorter time, or move some of it to another tier.</source>
        <translation>Erweitern Sie die Kapazität vor diesem Monat, bewahren Sie Daten kürzer auf oder verlagern Sie einen Teil in eine andere Speicherklasse.</translation>
    </message>
    <message>
        <source>%1 counts its data %2 times, although the capacity of %3 is what is left after protection.</source>
        <translation>%1 zählt seine Daten %2-mal, obwohl die Kapazität von %3 die nach der Absicherung verbleibende ist.</translation>
    </message>
    <message>
        <source>Set the replication factor to 1, or state the raw capacity of the tier.</source>
        <translation>Setzen Sie den Replikationsfaktor auf 1 oder geben Sie die Rohkapazität der Speicherklasse an.</translation>
    </message>
    <message>
        <source>%1 is transient, so its existing %2 do not count.</source>
        <translation>%1 ist flüchtig, daher zählen die vorhandenen %2 nicht.</translation>
    </message>
    <message>
        <source>Remove the existing data, or make the dataset a dedicated one.</source>
        <translation>Entfernen Sie die vorhandenen Daten oder machen Sie daraus einen dedizierten Datensatz.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2, which is %3 more than its budget of %4.</source>
        <translation>Rack %1 nimmt %2 auf, %3 mehr als sein Budget von %4.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2, which is %3 more than the %4 that its feeds carry.</source>
        <translation>Rack %1 nimmt %2 auf, %3 mehr als die %4, die seine Einspeisungen tragen.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2, which is %3 more than the %4 that its feeds carry after the loss of one.</source>
        <translation>Rack %1 nimmt %2 auf, %3 mehr als die %4, die seine Einspeisungen nach dem Ausfall einer davon tragen.</translation>
    </message>
    <message>
        <source>Rack %1 draws %2, which is %3 more than the %4 that are left after the loss of one side.</source>
        <translation>Rack %1 nimmt %2 auf, %3 mehr als die %4, die nach dem Ausfall einer Seite bleiben.</translation>
    </message>
    <message>
        <source>Move systems to another rack, or give this rack stronger feeds.</source>
        <translation>Verlegen Sie Systeme in ein anderes Rack oder geben Sie diesem Rack stärkere Einspeisungen.</translation>
    </message>
    <message>
        <source>Rack %1 gives %2 of heat to the air, which is %3 more than the %4 that can be cooled.</source>
        <translation>Rack %1 gibt %2 Wärme an die Luft ab, %3 mehr als die %4, die gekühlt werden können.</translation>
    </message>
    <message>
        <source>Move systems to another rack, cool this one better, or choose liquid-cooled systems.</source>
        <translation>Verlegen Sie Systeme in ein anderes Rack, kühlen Sie dieses besser oder wählen Sie flüssiggekühlte Systeme.</translation>
    </message>
    <message>
        <source>Rack %1 holds %2, which is %3 more than the %4 that it may carry.</source>
        <translation>Rack %1 trägt %2, %3 mehr als die zulässigen %4.</translation>
    </message>
    <message>
        <source>Move devices to another rack, or choose a stronger rack.</source>
        <translation>Verlegen Sie Geräte in ein anderes Rack oder wählen Sie ein stabileres Rack.</translation>
    </message>
    <message>
        <source>Room %1 draws %2, which is %3 more than the %4 that it has.</source>
        <translation>Raum %1 nimmt %2 auf, %3 mehr als die vorhandenen %4.</translation>
    </message>
    <message>
        <source>Move racks to another room, or bring more power to this one.</source>
        <translation>Verlegen Sie Racks in einen anderen Raum oder versorgen Sie diesen mit mehr Leistung.</translation>
    </message>
    <message>
        <source>Room %1 gives %2 of heat to the air, which is %3 more than the %4 that can be cooled.</source>
        <translation>Raum %1 gibt %2 Wärme an die Luft ab, %3 mehr als die %4, die gekühlt werden können.</translation>
    </message>
    <message>
        <source>Move racks to another room, or cool this one better.</source>
        <translation>Verlegen Sie Racks in einen anderen Raum oder kühlen Sie diesen besser.</translation>
    </message>
    <message>
        <source>Racks of the type %1 promise 2N power, but have no feed on one of the sides A and B: they can carry nothing.</source>
        <translation>Racks des Typs %1 versprechen 2N-Versorgung, haben aber auf einer der Seiten A und B keine Einspeisung: Sie können nichts tragen.</translation>
    </message>
    <message>
        <source>Add a feed on the other side, name the sides of the feeds, or choose another redundancy.</source>
        <translation>Ergänzen Sie eine Einspeisung auf der anderen Seite, benennen Sie die Seiten der Einspeisungen oder wählen Sie eine andere Redundanz.</translation>
    </message>
    <message>
        <source>Rack %1 with %2 feeds promises redundant power, but %3 would not keep full load after the loss of a feed.</source>
        <translation>Rack %1 mit %2 Einspeisungen verspricht redundante Versorgung, aber %3 behielte nach dem Ausfall einer Einspeisung nicht die volle Leistung.</translation>
    </message>
    <message>
        <source>%1 is transient but has no %2, so its size is not known.</source>
        <translation>%1 ist flüchtig, hat aber kein %2, daher ist seine Größe nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing can be computed from %1 = %2 of %3.</source>
        <translation>Aus %1 = %2 von %3 lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>Say for how many days this data stays.</source>
        <translation>Geben Sie an, wie viele Tage diese Daten bleiben.</translation>
    </message>
    <message>
        <source>Correct the value; what depends on it is unknown until then.</source>
        <translation>Korrigieren Sie den Wert; was davon abhängt, ist bis dahin unbekannt.</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; in %2 is not known and does not count. Is &apos;%3&apos; meant?</source>
        <translation>Der Schlüssel „%1“ in %2 ist nicht bekannt und zählt nicht. Ist „%3“ gemeint?</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; in %2 is not known and does not count.</source>
        <translation>Der Schlüssel „%1“ in %2 ist nicht bekannt und zählt nicht.</translation>
    </message>
    <message>
        <source>Correct its name in the file. It is kept as it is until then.</source>
        <translation>Korrigieren Sie seinen Namen in der Datei. Bis dahin bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Rack %1 gives %2 of heat to the liquid loop, which is %3 more than the %4 that it takes.</source>
        <translation>Rack %1 gibt %2 Wärme an den Flüssigkeitskreis ab, %3 mehr als die %4, die er aufnimmt.</translation>
    </message>
    <message>
        <source>Move liquid-cooled systems to another rack, or give this one a stronger loop.</source>
        <translation>Setzen Sie flüssig gekühlte Systeme in ein anderes Rack, oder geben Sie diesem einen stärkeren Kreis.</translation>
    </message>
    <message>
        <source>Move systems to another rack, or bring more air to this one.</source>
        <translation>Setzen Sie Systeme in ein anderes Rack, oder führen Sie diesem mehr Luft zu.</translation>
    </message>
    <message>
        <source>Move devices to another rack, spread the load, or choose a larger rack.</source>
        <translation>Setzen Sie Geräte in ein anderes Rack, verteilen Sie die Last, oder wählen Sie ein größeres Rack.</translation>
    </message>
    <message>
        <source>Change the temperature of the supply air, or move the device to another room.</source>
        <translation>Ändern Sie die Zulufttemperatur, oder setzen Sie das Gerät in einen anderen Raum.</translation>
    </message>
    <message>
        <source>Feed %5 of rack %1 carries %2, which is %3 more than the %4 that it can carry.</source>
        <translation>Einspeisung %5 von Rack %1 trägt %2, %3 mehr als die möglichen %4.</translation>
    </message>
    <message>
        <source>Let devices hang on another feed, or give the rack a stronger one.</source>
        <translation>Hängen Sie Geräte an eine andere Einspeisung, oder geben Sie dem Rack eine stärkere.</translation>
    </message>
    <message>
        <source>Row %1 draws %2, which is %3 more than the %4 that it has.</source>
        <translation>Reihe %1 zieht %2, %3 mehr als die %4, die sie hat.</translation>
    </message>
    <message>
        <source>Move racks to another row, or bring more power to this one.</source>
        <translation>Stellen Sie Racks in eine andere Reihe, oder führen Sie dieser mehr Leistung zu.</translation>
    </message>
    <message>
        <source>Row %1 gives %2 of heat to the air, which is %3 more than the %4 that can be cooled.</source>
        <translation>Reihe %1 gibt %2 Wärme an die Luft ab, %3 mehr als die %4, die gekühlt werden können.</translation>
    </message>
    <message>
        <source>Move racks to another row, or cool this one better.</source>
        <translation>Stellen Sie Racks in eine andere Reihe, oder kühlen Sie diese besser.</translation>
    </message>
    <message>
        <source>Room %1 gives %2 of heat to the liquid loop, which is %3 more than the %4 that it takes.</source>
        <translation>Raum %1 gibt %2 Wärme an den Flüssigkeitskreis ab, %3 mehr als die %4, die er aufnimmt.</translation>
    </message>
    <message>
        <source>Move liquid-cooled racks to another room, or strengthen the loop.</source>
        <translation>Stellen Sie flüssig gekühlte Racks in einen anderen Raum, oder verstärken Sie den Kreis.</translation>
    </message>
    <message>
        <source>Site %1 draws %2, which is %3 more than the %4 that it has.</source>
        <translation>Standort %1 zieht %2, %3 mehr als die %4, die er hat.</translation>
    </message>
    <message>
        <source>Move racks to another site, or bring more power to this one.</source>
        <translation>Stellen Sie Racks an einen anderen Standort, oder führen Sie diesem mehr Leistung zu.</translation>
    </message>
    <message>
        <source>%1 and %2 stand in the same units of rack %3, from U%4 on.</source>
        <translation>%1 und %2 stehen in denselben Höheneinheiten von Rack %3, ab HE %4.</translation>
    </message>
    <message>
        <source>Move one of them to free units.</source>
        <translation>Setzen Sie eines davon auf freie Höheneinheiten.</translation>
    </message>
    <message>
        <source>%1, from U%2 on, reaches out of rack %3.</source>
        <translation>%1, ab HE %2, ragt aus Rack %3 heraus.</translation>
    </message>
    <message>
        <source>Move it down, or give the rack a taller type.</source>
        <translation>Setzen Sie es tiefer, oder geben Sie dem Rack einen höheren Typ.</translation>
    </message>
    <message>
        <source>%1 takes U%2 of rack %3, which is reserved.</source>
        <translation>%1 belegt HE %2 von Rack %3, die reserviert ist.</translation>
    </message>
    <message>
        <source>Move it, or no longer reserve the unit.</source>
        <translation>Versetzen Sie es, oder geben Sie die HE frei.</translation>
    </message>
    <message>
        <source>%1 is said to stand at U%2 of rack %3, but takes no unit.</source>
        <translation>%1 soll auf HE %2 von Rack %3 stehen, belegt aber keine HE.</translation>
    </message>
    <message>
        <source>Mount it at the side of the rack, or correct its height in the catalogue.</source>
        <translation>Hängen Sie es seitlich ins Rack, oder berichtigen Sie seine Höhe im Katalog.</translation>
    </message>
    <message>
        <source>Nobody says how much power racks of the type %1 have: their load is compared with nothing.</source>
        <translation>Wie viel Leistung Racks vom Typ %1 haben, ist nirgends angegeben: ihre Last wird mit nichts verglichen.</translation>
    </message>
    <message>
        <source>Enter the feeds of the rack type, or its power limit.</source>
        <translation>Tragen Sie die Einspeisungen des Racktyps oder seine Leistungsgrenze ein.</translation>
    </message>
    <message>
        <source>Rack %1 needs %2 of air, which is %3 more than the %4 that it gets.</source>
        <translation>Rack %1 braucht %2 Luft, %3 mehr als die %4, die es bekommt.</translation>
    </message>
    <message>
        <source>Rack %1 loads the floor with %2, which is %3 more than the %4 that it carries.</source>
        <translation>Rack %1 belastet den Boden mit %2, %3 mehr als die %4, die er trägt.</translation>
    </message>
    <message>
        <source>Rack %1 gets air of %2, but a device in it allows at most %3 at this altitude.</source>
        <translation>Rack %1 bekommt Luft von %2, ein Gerät darin erlaubt in dieser Höhe aber höchstens %3.</translation>
    </message>
    <message>
        <source>Rack %1 gets air of %2, but a device in it wants at least %3.</source>
        <translation>Rack %1 bekommt Luft von %2, ein Gerät darin verlangt aber mindestens %3.</translation>
    </message>
    <message>
        <source>%1 in rack %2 retires before it comes into service, so it counts nowhere.</source>
        <translation>%1 in Rack %2 scheidet aus, bevor es in Dienst geht, und zählt darum nirgends.</translation>
    </message>
    <message>
        <source>Correct its months of service.</source>
        <translation>Die Monate des Dienstes berichtigen.</translation>
    </message>
    <message>
        <source>The headroom is 0: what is required is just the forecast peak.</source>
        <translation>Die Reserve ist 0: Gebraucht wird genau die vorausgesagte Spitze.</translation>
    </message>
    <message>
        <source>The storage headroom is 0: tiers are full when data is as large as forecast.</source>
        <translation>Die Speicherreserve ist 0: Speicherklassen sind voll, sobald die Daten so groß sind wie vorausgesagt.</translation>
    </message>
    <message>
        <source>No system of a kind is spare: one that fails takes supply away.</source>
        <translation>Kein System eines Typs ist Ersatz: Fällt eines aus, fehlt es.</translation>
    </message>
    <message>
        <source>The lead time of an order is not known, so no month is named in which to order.</source>
        <translation>Die Lieferzeit einer Bestellung ist nicht bekannt, darum wird kein Monat genannt, in dem zu bestellen ist.</translation>
    </message>
    <message>
        <source>Set the headroom in the plan settings, 20 % is usual.</source>
        <translation>Die Reserve in den Planeinstellungen setzen, üblich sind 20 %.</translation>
    </message>
    <message>
        <source>Set the storage headroom in the plan settings, 25 % is usual.</source>
        <translation>Die Speicherreserve in den Planeinstellungen setzen, üblich sind 25 %.</translation>
    </message>
    <message>
        <source>Set spare systems in the plan settings, one a kind is usual.</source>
        <translation>Ersatzsysteme in den Planeinstellungen setzen, üblich ist eines je Typ.</translation>
    </message>
    <message>
        <source>Set the lead time in the plan settings, 4 months are usual.</source>
        <translation>Die Lieferzeit in den Planeinstellungen setzen, üblich sind 4 Monate.</translation>
    </message>
    <message>
        <source>%1 is %2 mm deep, but rack %3 has %4 mm between its rails (%5 mm in all).</source>
        <translation>%1 ist %2 mm tief, aber Rack %3 hat %4 mm zwischen den Schienen (%5 mm insgesamt).</translation>
    </message>
    <message>
        <source>Take a deeper rack, move the rails, or place it elsewhere.</source>
        <translation>Nehmen Sie ein tieferes Rack, versetzen Sie die Schienen, oder stellen Sie es woanders auf.</translation>
    </message>
    <message>
        <source>The racks of row %1 take %3, but room %2 is only %4 wide.</source>
        <translation>Die Racks der Reihe %1 nehmen %3 ein, aber Raum %2 ist nur %4 breit.</translation>
    </message>
    <message>
        <source>Move racks to another row, or correct the size of the room.</source>
        <translation>Verlegen Sie Racks in eine andere Reihe, oder berichtigen Sie die Größe des Raums.</translation>
    </message>
    <message>
        <source>Row %1 reaches to %3, but room %2 is only %4 deep.</source>
        <translation>Reihe %1 reicht bis %3, aber Raum %2 ist nur %4 tief.</translation>
    </message>
    <message>
        <source>Set the row elsewhere, move its racks to another room, or correct the size of the room.</source>
        <translation>Stellen Sie die Reihe woanders auf, verlegen Sie ihre Racks in einen anderen Raum, oder berichtigen Sie die Größe des Raums.</translation>
    </message>
    <message>
        <source>%1 and %2 stand side by side at U%4 of rack %3, but the catalogue does not say that they are half as wide as the rack.</source>
        <translation>%1 und %2 stehen bei HE %4 im Rack %3 nebeneinander, aber der Katalog sagt nicht, dass sie halb so breit wie das Rack sind.</translation>
    </message>
    <message>
        <source>Say in their catalogue entries that they are of half width, or move one of them.</source>
        <translation>Geben Sie in ihren Katalogeinträgen halbe Breite an, oder versetzen Sie eines davon.</translation>
    </message>
    <message>
        <source>Nobody says on which of the %3 feeds of rack %2 the strip %1 hangs, so it limits nothing.</source>
        <translation>Es ist nicht angegeben, an welcher der %3 Einspeisungen von Rack %2 die Leiste %1 hängt, daher begrenzt sie nichts.</translation>
    </message>
    <message>
        <source>Rack %2 has no feeds on which the strip %1 could hang, so it limits nothing.</source>
        <translation>Rack %2 hat keine Einspeisungen, an denen die Leiste %1 hängen könnte, daher begrenzt sie nichts.</translation>
    </message>
    <message>
        <source>Enter the feeds of the rack type.</source>
        <translation>Tragen Sie die Einspeisungen des Racktyps ein.</translation>
    </message>
    <message>
        <source>Choose the feed that the strip hangs on.</source>
        <translation>Wählen Sie die Einspeisung, an der die Leiste hängt.</translation>
    </message>
    <message>
        <source>Nobody knows what the strip %1 (%2) in rack %3 carries, so feed %4 is limited by itself alone.</source>
        <translation>Es ist nicht bekannt, was die Leiste %1 (%2) in Rack %3 trägt, daher wird Einspeisung %4 nur durch sich selbst begrenzt.</translation>
    </message>
    <message>
        <source>Enter its amps or its rating in the catalogue entry, as published or as an assumption.</source>
        <translation>Tragen Sie ihre Ampere oder ihre Nennleistung in den Katalogeintrag ein, wie veröffentlicht oder als Annahme.</translation>
    </message>
    <message>
        <source>Feed %1 of the rack type %2 has %3 V with three phases. Taken between phases, as here, it carries %4; if that is the voltage to neutral, it is %5 V between phases and carries %6.</source>
        <translation>Einspeisung %1 des Racktyps %2 hat %3 V bei drei Phasen. Zwischen den Phasen, wie hier gerechnet, trägt sie %4; ist das die Spannung gegen den Neutralleiter, so sind es %5 V zwischen den Phasen, und sie trägt %6.</translation>
    </message>
    <message>
        <source>Enter the voltage between phases, or accept this.</source>
        <translation>Tragen Sie die Spannung zwischen den Phasen ein, oder nehmen Sie dies hin.</translation>
    </message>
    <message>
        <source>Rack %1 with %2 feeds promises 2N power, but %3 would not keep full load after the loss of a side.</source>
        <translation>Rack %1 mit %2 Einspeisungen verspricht 2N-Versorgung, aber %3 behielte nach dem Ausfall einer Seite nicht die volle Leistung.</translation>
    </message>
    <message>
        <source>Take systems with more spare supplies, promise less, or accept that the loss slows these systems down.</source>
        <translation>Nehmen Sie Systeme mit mehr Reservenetzteilen, versprechen Sie weniger, oder nehmen Sie hin, dass der Ausfall diese Systeme bremst.</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 of cable apart in network %4, and the longest cable of that speed reaches %5. Links without a cable: %6.</source>
        <translation>Zwischen %1 und %2 liegen im Netz %4 %3 Kabel, und das längste Kabel dieser Geschwindigkeit reicht %5 weit. Verbindungen ohne Kabel: %6.</translation>
    </message>
    <message>
        <source>Move the two nearer to each other, or add a cable with more reach to the network.</source>
        <translation>Die beiden näher zueinander stellen oder dem Netz ein Kabel mit mehr Reichweite geben.</translation>
    </message>
    <message>
        <source>Network %1 knows no cable of %2 for the %3 between %4 and %5, or nobody knows how far it reaches. Links without a cable: %6.</source>
        <translation>Das Netz %1 kennt kein Kabel mit %2 für die %3 zwischen %4 und %5, oder niemand weiß, wie weit es reicht. Verbindungen ohne Kabel: %6.</translation>
    </message>
    <message>
        <source>Add a cable of that speed to the network, and state its reach.</source>
        <translation>Dem Netz ein Kabel dieser Geschwindigkeit geben und seine Reichweite nennen.</translation>
    </message>
    <message numerus="yes">
        <source>Network %1 joins the rooms %2 and %3, and nobody says how long the way is; so with %n other pair(s) of rooms.</source>
        <translation>
            <numerusform>Das Netz %1 verbindet die Räume %2 und %3, und niemand sagt, wie lang der Weg ist; ebenso bei %n weiteren Paar von Räumen.</numerusform>
            <numerusform>Das Netz %1 verbindet die Räume %2 und %3, und niemand sagt, wie lang der Weg ist; ebenso bei %n weiteren Paaren von Räumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network %1 joins the rooms %2 and %3, and nobody says how long the way is: these links have no length and no cable.</source>
        <translation>Das Netz %1 verbindet die Räume %2 und %3, und niemand sagt, wie lang der Weg ist: Diese Verbindungen haben weder Länge noch Kabel.</translation>
    </message>
    <message>
        <source>State how long cables between the two rooms are.</source>
        <translation>Nennen, wie lang Kabel zwischen den beiden Räumen sind.</translation>
    </message>
    <message>
        <source>Systems with fewer ports than network %1 has rails: %2.</source>
        <translation>Systeme mit weniger Anschlüssen, als das Netz %1 Schienen hat: %2.</translation>
    </message>
    <message>
        <source>Units of network %1 that stand in two rooms: %2.</source>
        <translation>Einheiten des Netzes %1, die in zwei Räumen stehen: %2.</translation>
    </message>
    <message>
        <source>Give such systems and rooms a network of their own, or do without rails.</source>
        <translation>Solchen Systemen und Räumen ein eigenes Netz geben oder auf Schienen verzichten.</translation>
    </message>
    <message>
        <source>The run %1 needs %2, a %3 has %4, and no compute network joins several of them.</source>
        <translation>Der Lauf %1 braucht %2, ein %3 hat %4, und kein Rechennetz verbindet mehrere davon.</translation>
    </message>
    <message>
        <source>Plan a compute network that serves these systems, or let the run do with one of them.</source>
        <translation>Ein Rechennetz planen, das diese Systeme bedient, oder den Lauf mit einem davon auskommen lassen.</translation>
    </message>
    <message>
        <source>Network %1 names %2, which no catalogue knows.</source>
        <translation>Das Netz %1 nennt %2; das kennt kein Katalog.</translation>
    </message>
    <message>
        <source>Network %1 names no switch for its leaves.</source>
        <translation>Das Netz %1 nennt keinen Switch für seine Leafs.</translation>
    </message>
    <message>
        <source>Network %1 cannot be counted: nobody knows how many ports its leaf %2 has.</source>
        <translation>Das Netz %1 lässt sich nicht zählen: Niemand weiß, wie viele Anschlüsse sein Leaf %2 hat.</translation>
    </message>
    <message>
        <source>Network %1 cannot be counted: its speed is not known, or its leaf %2 is slower.</source>
        <translation>Das Netz %1 lässt sich nicht zählen: Seine Geschwindigkeit ist nicht bekannt, oder sein Leaf %2 ist langsamer.</translation>
    </message>
    <message>
        <source>Network %1 cannot be counted: nobody knows by how many ports %2 hangs on it.</source>
        <translation>Das Netz %1 lässt sich nicht zählen: Niemand weiß, mit wie vielen Anschlüssen %2 daran hängt.</translation>
    </message>
    <message>
        <source>Network %1 cannot be counted: it needs spines, and %2 is slower than its links, or nobody knows how many ports it has.</source>
        <translation>Das Netz %1 lässt sich nicht zählen: Es braucht Spines, und %2 ist langsamer als seine Verbindungen, oder niemand weiß, wie viele Anschlüsse er hat.</translation>
    </message>
    <message>
        <source>State the speed of the network, or choose a faster leaf.</source>
        <translation>Die Geschwindigkeit des Netzes nennen oder einen schnelleren Leaf wählen.</translation>
    </message>
    <message>
        <source>Say how many ports each system has in this network.</source>
        <translation>Angeben, wie viele Anschlüsse jedes System in diesem Netz hat.</translation>
    </message>
    <message>
        <source>Choose other spines and cores, or state their ports.</source>
        <translation>Andere Spines und Cores wählen oder deren Anschlüsse nennen.</translation>
    </message>
    <message>
        <source>Choose a leaf of the catalogue, or state how many ports it has.</source>
        <translation>Einen Leaf aus dem Katalog wählen oder nennen, wie viele Anschlüsse er hat.</translation>
    </message>
    <message>
        <source>Network %1 is too large: its switches cannot join %2.</source>
        <translation>Das Netz %1 ist zu groß: Seine Switches können %2 nicht verbinden.</translation>
    </message>
    <message>
        <source>Network %1 is too large for %2: its switches join at most %3 ports of systems.</source>
        <translation>Das Netz %1 ist mit %2 zu groß: Seine Switches verbinden höchstens %3 Anschlüsse von Systemen.</translation>
    </message>
    <message>
        <source>Take switches with more ports or another layout, allow more oversubscription, or split the network by rooms.</source>
        <translation>Switches mit mehr Anschlüssen oder eine andere Anordnung nehmen, mehr Überbuchung zulassen oder das Netz nach Räumen teilen.</translation>
    </message>
    <message>
        <source>Network %1 needs %2.</source>
        <translation>Das Netz %1 braucht %2.</translation>
    </message>
    <message>
        <source>Place the missing switches, or change the layout of the network.</source>
        <translation>Die fehlenden Switches platzieren oder die Anordnung des Netzes ändern.</translation>
    </message>
    <message>
        <source>Network %1 hangs on one leaf: where it fails, all of it does.</source>
        <translation>Das Netz %1 hängt an einem einzigen Leaf: Fällt er aus, fällt alles aus.</translation>
    </message>
    <message>
        <source>Network %1 hangs on one spine: where it fails, its leaves are apart.</source>
        <translation>Das Netz %1 hängt an einem einzigen Spine: Fällt er aus, sind seine Leafs getrennt.</translation>
    </message>
    <message>
        <source>Take a pair or a tree with more leaves and spines, or accept it.</source>
        <translation>Ein Paar oder einen Baum mit mehr Leafs und Spines nehmen oder es hinnehmen.</translation>
    </message>
    <message>
        <source>A unit of network %1 is to hold %2 systems, but a leaf has %3 ports for them: units are cut to that.</source>
        <translation>Eine Einheit des Netzes %1 soll %2 Systeme fassen, aber ein Leaf hat dafür %3 Anschlüsse: Einheiten werden darauf gekürzt.</translation>
    </message>
    <message>
        <source>Lower the systems of a unit, or take leaves with more ports.</source>
        <translation>Weniger Systeme je Einheit vorsehen oder Leafs mit mehr Anschlüssen nehmen.</translation>
    </message>
    <message numerus="yes">
        <source>With %n level(s) network %1 is enough for %2, and has %3.</source>
        <translation>
            <numerusform>Mit %n Ebene reicht das Netz %1 für %2, und es hat %3.</numerusform>
            <numerusform>Mit %n Ebenen reicht das Netz %1 für %2, und es hat %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the next level, or switches with more ports, before it grows.</source>
        <translation>Die nächste Ebene oder Switches mit mehr Anschlüssen planen, bevor es wächst.</translation>
    </message>
    <message>
        <source>No network takes the switch %1 (%2).</source>
        <translation>Kein Netz nimmt den Switch %1 (%2).</translation>
    </message>
    <message>
        <source>Say for which network it is, or take it out of its rack.</source>
        <translation>Angeben, für welches Netz er ist, oder ihn aus seinem Rack nehmen.</translation>
    </message>
    <message>
        <source>From %1 on, batch work on %2 peaks at %3, although %4 of %5 are set aside for serving. Both fit only where their hours differ.</source>
        <translation>Ab %1 erreicht die Stapelarbeit auf %2 eine Spitze von %3, obwohl %4 von %5 für Serving zurückgelegt sind. Beides passt nur, wo sich die Stunden unterscheiden.</translation>
    </message>
    <message>
        <source>Move jobs to hours in which serving needs little, add systems, or let batch work run in the cloud.</source>
        <translation>Legen Sie Jobs in Stunden, in denen Serving wenig braucht, fügen Sie Systeme hinzu oder lassen Sie Stapelarbeit in der Cloud laufen.</translation>
    </message>
    <message>
        <source>Training runs that come now and then keep up to %1 of %2 busy in 99 % of the time. From %3 on that does not fit beside the peak of %4: there are %5.</source>
        <translation>Gelegentliche Trainingsläufe halten in 99 % der Zeit bis zu %1 von %2 beschäftigt. Ab %3 passt das nicht neben die Spitze von %4: vorhanden sind %5.</translation>
    </message>
    <message>
        <source>Let such runs wait for quiet hours, or add systems for them.</source>
        <translation>Lassen Sie solche Läufe auf ruhige Stunden warten oder fügen Sie Systeme für sie hinzu.</translation>
    </message>
    <message>
        <source>%1 are required from %2 on, but nobody knows how many there are: the cores of %3 are not known.</source>
        <translation>%1 sind ab %2 nötig, aber niemand weiß, wie viele es gibt: Die Kerne von %3 sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 are required from %2 on, but no machine with cores is placed.</source>
        <translation>%1 sind ab %2 nötig, aber keine Maschine mit Kernen ist platziert.</translation>
    </message>
    <message>
        <source>Place the machines on which this work runs.</source>
        <translation>Platzieren Sie die Maschinen, auf denen diese Arbeit läuft.</translation>
    </message>
    <message>
        <source>Say how many cores these machines have.</source>
        <translation>Geben Sie an, wie viele Kerne diese Maschinen haben.</translation>
    </message>
    <message>
        <source>CPU cores run out in %1: %2 are required, and what is placed leaves %3 after the platform&apos;s own share.</source>
        <translation>CPU-Kerne gehen %1 aus: %2 sind nötig, und was platziert ist, lässt nach dem Anteil der Plattform %3 übrig.</translation>
    </message>
    <message>
        <source>Place more machines before that month, or move this work to the cloud.</source>
        <translation>Platzieren Sie vor diesem Monat weitere Maschinen oder verlegen Sie diese Arbeit in die Cloud.</translation>
    </message>
    <message>
        <source>%1 is embedded in every application that uses it and takes %2 at the most; one pool for all of them would take %3.</source>
        <translation>%1 steckt in jeder Anwendung, die es nutzt, und braucht höchstens %2; ein gemeinsamer Pool bräuchte %3.</translation>
    </message>
    <message>
        <source>Serve the model by KServe.</source>
        <translation>Stellen Sie das Modell mit KServe bereit.</translation>
    </message>
    <message>
        <source>%1 answers within %2 at %3 (%4), but the target is %5.</source>
        <translation>%1 antwortet um %3 (%4) innerhalb von %2, das Ziel ist aber %5.</translation>
    </message>
    <message>
        <source>The service time alone is longer: take a faster accelerator or a smaller model, or a target that can be reached.</source>
        <translation>Schon die Bedienzeit ist länger: Nehmen Sie einen schnelleren Beschleuniger, ein kleineres Modell oder ein erreichbares Ziel.</translation>
    </message>
    <message>
        <source>Lower the wait target, or set the response target to what is reached.</source>
        <translation>Senken Sie das Wartezeitziel oder setzen Sie das Antwortziel auf das Erreichte.</translation>
    </message>
    <message>
        <source>%1 is to answer %2 requests at once, but the memory of %3 holds the model and the cache of %4.</source>
        <translation>%1 soll %2 Anfragen gleichzeitig beantworten, aber der Speicher von %3 fasst das Modell und den Cache von %4.</translation>
    </message>
    <message>
        <source>Answer fewer requests at once, give a replica more GPUs, or take fewer bits for weights or cache.</source>
        <translation>Beantworten Sie weniger Anfragen gleichzeitig, geben Sie einem Replikat mehr GPUs oder nehmen Sie weniger Bits für Gewichte oder Cache.</translation>
    </message>
    <message>
        <source>The GPUs of %1 wait for data: computing takes %2, reading its data at %4 takes %3.</source>
        <translation>Die GPUs von %1 warten auf Daten: Rechnen dauert %2, das Lesen der Daten mit %4 dauert %3.</translation>
    </message>
    <message>
        <source>Keep this data on a faster tier, or train on fewer GPUs.</source>
        <translation>Halten Sie diese Daten in einer schnelleren Speicherklasse oder trainieren Sie auf weniger GPUs.</translation>
    </message>
    <message>
        <source>Groups may store %1 on %2, homes included, but it holds %3.</source>
        <translation>Gruppen dürfen %1 auf %2 ablegen, Home-Verzeichnisse eingeschlossen, es fasst aber %3.</translation>
    </message>
    <message>
        <source>Lower the quotas, or add capacity.</source>
        <translation>Senken Sie die Quoten oder fügen Sie Kapazität hinzu.</translation>
    </message>
    <message>
        <source>Nobody says what an empty rack of the type %1 weighs: on the floor of room %2 only its devices count.</source>
        <translation>Es ist nicht angegeben, was ein leeres Rack des Typs %1 wiegt: Auf dem Boden des Raums %2 zählen nur seine Geräte.</translation>
    </message>
    <message>
        <source>Enter the own weight of the rack type.</source>
        <translation>Tragen Sie das Eigengewicht des Racktyps ein.</translation>
    </message>
    <message>
        <source>Row %1 stands on row %2 of room %3: they overlap by %4.</source>
        <translation>Reihe %1 steht auf Reihe %2 des Raums %3: Sie überdecken sich um %4.</translation>
    </message>
    <message>
        <source>Set one of the rows elsewhere, or take a larger row pitch.</source>
        <translation>Stellen Sie eine der Reihen woanders hin, oder nehmen Sie einen größeren Reihenabstand.</translation>
    </message>
    <message>
        <source>Racks %1 and %2 both stand at position %4 of row %3.</source>
        <translation>Die Racks %1 und %2 stehen beide auf Position %4 der Reihe %3.</translation>
    </message>
    <message>
        <source>Give one of them another position.</source>
        <translation>Geben Sie einem der beiden eine andere Position.</translation>
    </message>
    <message>
        <source>compression ratio</source>
        <translation>Kompressionsrate</translation>
    </message>
    <message>
        <source>replication factor</source>
        <translation>Replikationsfaktor</translation>
    </message>
    <message>
        <source>scratch replication</source>
        <translation>Replikation der Zwischendaten</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>servers per replica</source>
        <translation>Plätze je Replikat</translation>
    </message>
    <message>
        <source>GPUs per replica</source>
        <translation>GPUs je Replikat</translation>
    </message>
    <message>
        <source>largest utilisation</source>
        <translation>höchste Auslastung</translation>
    </message>
    <message>
        <source>target of the wait</source>
        <translation>Ziel der Wartezeit</translation>
    </message>
    <message>
        <source>percentile of the wait</source>
        <translation>Perzentil der Wartezeit</translation>
    </message>
    <message>
        <source>burstiness</source>
        <translation>Stoßfaktor</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Compare the two entries with Update from catalogue, and take the new one if it is right.</source>
        <translation>Die beiden Einträge mit „Aus Katalog aktualisieren“ vergleichen und den neuen nehmen, wenn er stimmt.</translation>
    </message>
    <message>
        <source>the power</source>
        <translation>die Leistung</translation>
    </message>
    <message>
        <source>the weight</source>
        <translation>das Gewicht</translation>
    </message>
    <message>
        <source>the height</source>
        <translation>die Höhe</translation>
    </message>
    <message>
        <source>the volts</source>
        <translation>die Spannung</translation>
    </message>
    <message>
        <source>the amps</source>
        <translation>die Stromstärke</translation>
    </message>
    <message numerus="yes">
        <source>%n leaves (%1 placed)</source>
        <translation>
            <numerusform>%n Leaf (%1 platziert)</numerusform>
            <numerusform>%n Leafs (%1 platziert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spines (%1 placed)</source>
        <translation>
            <numerusform>%n Spine (%1 platziert)</numerusform>
            <numerusform>%n Spines (%1 platziert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores (%1 placed)</source>
        <translation>
            <numerusform>%n Core (%1 platziert)</numerusform>
            <numerusform>%n Cores (%1 platziert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1 is too old for the release, which needs %2 or later.</source>
        <translation>Kubernetes %1 ist zu alt für die Ausgabe; sie braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Plan a later version of Kubernetes, or an earlier release.</source>
        <translation>Planen Sie eine neuere Version von Kubernetes oder eine ältere Ausgabe.</translation>
    </message>
    <message>
        <source>%1 asks for nodes with labels that no pool with its accelerator has.</source>
        <translation>%1 verlangt Knoten mit Labels, die kein Pool mit diesem Beschleuniger hat.</translation>
    </message>
    <message>
        <source>Give the labels to a pool with that accelerator, or take them off the group.</source>
        <translation>Geben Sie einem Pool mit diesem Beschleuniger die Labels, oder nehmen Sie sie der Gruppe.</translation>
    </message>
    <message>
        <source>One control-plane node: while it is down nobody can start anything.</source>
        <translation>Ein einziger Knoten der Control Plane: Solange er ausfällt, kann niemand etwas starten.</translation>
    </message>
    <message>
        <source>Plan three: a majority survives the loss of one.</source>
        <translation>Planen Sie drei: Fällt einer aus, bleibt eine Mehrheit.</translation>
    </message>
    <message>
        <source>%1 control-plane nodes bear no more losses than one fewer: a majority decides.</source>
        <translation>%1 Knoten der Control Plane vertragen nicht mehr Ausfälle als einer weniger: Es entscheidet die Mehrheit.</translation>
    </message>
    <message>
        <source>Plan an odd number, three are usual.</source>
        <translation>Planen Sie eine ungerade Zahl, üblich sind drei.</translation>
    </message>
    <message>
        <source>Nothing tells Kubernetes of the accelerators of node pool %1: a resource name or a device plugin is missing.</source>
        <translation>Kubernetes erfährt nichts von den Beschleunigern des Knotenpools %1: Es fehlt ein Name der Ressource oder ein Device Plugin.</translation>
    </message>
    <message>
        <source>Choose the GPU operator, or name the pool&apos;s resource and plugin.</source>
        <translation>Wählen Sie den GPU Operator, oder nennen Sie Ressource und Plugin des Pools.</translation>
    </message>
    <message>
        <source>Node pool %1 runs privileged pods, and nothing keeps other pods away from it.</source>
        <translation>Der Knotenpool %1 führt privilegierte Pods aus, und nichts hält andere Pods von ihm fern.</translation>
    </message>
    <message>
        <source>Give the pool a taint.</source>
        <translation>Geben Sie dem Pool einen Taint.</translation>
    </message>
    <message>
        <source>%2 of %1 stand in racks; node pools count %3 of them.</source>
        <translation>Von %1 stehen %2 in Racks; die Knotenpools zählen %3 davon.</translation>
    </message>
    <message>
        <source>Add the systems to a node pool, or mark spare ones as spare.</source>
        <translation>Nehmen Sie die Systeme in einen Knotenpool auf, oder kennzeichnen Sie die Reserve als Reserve.</translation>
    </message>
    <message>
        <source>A provider runs the whole cluster, and yet systems with GPUs stand in racks of this plan.</source>
        <translation>Ein Anbieter betreibt den ganzen Cluster, und doch stehen in den Racks dieses Plans Systeme mit GPUs.</translation>
    </message>
    <message>
        <source>Choose another hosting, or plan without racks.</source>
        <translation>Wählen Sie einen anderen Betrieb, oder planen Sie ohne Racks.</translation>
    </message>
    <message>
        <source>Nodes are to scale by themselves, but own machines scale by purchase order.</source>
        <translation>Knoten sollen von selbst mehr werden, eigene Maschinen werden es aber nur durch eine Bestellung.</translation>
    </message>
    <message>
        <source>Plan the nodes, or let a group run in a cloud.</source>
        <translation>Planen Sie die Knoten, oder lassen Sie eine Gruppe in einer Cloud laufen.</translation>
    </message>
    <message>
        <source>%1 is not chosen, and is needed by %2.</source>
        <translation>%1 ist nicht gewählt und wird gebraucht von %2.</translation>
    </message>
    <message>
        <source>Choose it too, or say that the cluster has it already.</source>
        <translation>Wählen Sie es mit, oder sagen Sie, dass der Cluster es schon hat.</translation>
    </message>
    <message>
        <source>%1 is chosen, but the cluster has it already.</source>
        <translation>%1 ist gewählt, aber der Cluster hat es schon.</translation>
    </message>
    <message>
        <source>Take it out of the choice: two of them collide.</source>
        <translation>Nehmen Sie es aus der Auswahl: Zwei davon stören einander.</translation>
    </message>
    <message>
        <source>%1 is experimental in the release.</source>
        <translation>%1 gilt in der Ausgabe als Versuch.</translation>
    </message>
    <message>
        <source>Try it beside the platform before people depend on it.</source>
        <translation>Erproben Sie es neben der Plattform, ehe jemand darauf angewiesen ist.</translation>
    </message>
    <message>
        <source>%1 is no longer developed, and nothing follows it.</source>
        <translation>%1 wird nicht mehr entwickelt, und nichts folgt ihm nach.</translation>
    </message>
    <message>
        <source>%1 has ended; %2 took over.</source>
        <translation>%1 gibt es nicht mehr; an seine Stelle trat %2.</translation>
    </message>
    <message>
        <source>Take it out of the choice.</source>
        <translation>Nehmen Sie es aus der Auswahl.</translation>
    </message>
    <message>
        <source>Choose what took over in its place.</source>
        <translation>Wählen Sie stattdessen, was an seine Stelle trat.</translation>
    </message>
    <message>
        <source>No catalogue has a component %1; it counts nothing.</source>
        <translation>Kein Katalog kennt eine Komponente %1; sie zählt nichts.</translation>
    </message>
    <message>
        <source>Choose a component of the catalogue, or describe this one in the plan&apos;s own.</source>
        <translation>Wählen Sie eine Komponente des Katalogs, oder beschreiben Sie diese in dem des Plans.</translation>
    </message>
    <message>
        <source>%1 is chosen, but no profile works in a way that uses it.</source>
        <translation>%1 ist gewählt, aber kein Profil arbeitet auf eine Weise, die es braucht.</translation>
    </message>
    <message>
        <source>Leave it out, or say in a profile who uses it.</source>
        <translation>Lassen Sie es weg, oder sagen Sie in einem Profil, wer es benutzt.</translation>
    </message>
    <message>
        <source>Trainer and the older training operator are both there: two ways to write the same job.</source>
        <translation>Trainer und der ältere Training Operator sind beide da: zwei Arten, denselben Job zu schreiben.</translation>
    </message>
    <message>
        <source>Keep the older one only for TensorFlow and MPI, which Trainer has no runtime for.</source>
        <translation>Behalten Sie den älteren nur für TensorFlow und MPI, für die Trainer keine Laufzeit hat.</translation>
    </message>
    <message>
        <source>Lanes are drawn, but nothing holds jobs to them: neither Kueue nor Volcano is there.</source>
        <translation>Es gibt Warteschlangen, aber nichts hält Jobs darin: Weder Kueue noch Volcano ist da.</translation>
    </message>
    <message>
        <source>Choose Kueue.</source>
        <translation>Wählen Sie Kueue.</translation>
    </message>
    <message>
        <source>The platform itself takes %1 servers besides those that compute; %2 stand in racks.</source>
        <translation>Die Plattform selbst braucht neben den rechnenden %1 weitere Server; in Racks stehen %2.</translation>
    </message>
    <message>
        <source>Place management servers for the control plane, the components and the gateway.</source>
        <translation>Stellen Sie Verwaltungsserver für Control Plane, Komponenten und Gateway auf.</translation>
    </message>
    <message>
        <source>Image %1 is pulled from Docker Hub: its reference %2 names no host.</source>
        <translation>Das Image %1 kommt von Docker Hub: Sein Verweis %2 nennt keinen Host.</translation>
    </message>
    <message>
        <source>Keep a copy in your registry and name its host in the reference.</source>
        <translation>Halten Sie eine Kopie in Ihrer Registry, und nennen Sie deren Host im Verweis.</translation>
    </message>
    <message>
        <source>Image %1 is sensitive and lies where anybody can pull it.</source>
        <translation>Das Image %1 ist vertraulich und liegt dort, wo jeder es ziehen kann.</translation>
    </message>
    <message>
        <source>Move it to a private registry.</source>
        <translation>Legen Sie es in eine private Registry.</translation>
    </message>
    <message>
        <source>Image %1 has CUDA %2, which no longer supports %3.</source>
        <translation>Das Image %1 hat CUDA %2, das %3 nicht mehr unterstützt.</translation>
    </message>
    <message>
        <source>Build a second image with an older CUDA for these GPUs.</source>
        <translation>Bauen Sie für diese GPUs ein zweites Image mit älterem CUDA.</translation>
    </message>
    <message>
        <source>Image %1 has CUDA %2, which does not know %3 yet.</source>
        <translation>Das Image %1 hat CUDA %2, das %3 noch nicht kennt.</translation>
    </message>
    <message>
        <source>Build the image with a later CUDA.</source>
        <translation>Bauen Sie das Image mit neuerem CUDA.</translation>
    </message>
    <message>
        <source>Image %1 has CUDA %2, and its groups use %3, which have no CUDA.</source>
        <translation>Das Image %1 hat CUDA %2, und seine Gruppen benutzen %3, die kein CUDA haben.</translation>
    </message>
    <message>
        <source>Build an image for these accelerators, and name the groups of each image.</source>
        <translation>Bauen Sie ein Image für diese Beschleuniger, und nennen Sie bei jedem Image seine Gruppen.</translation>
    </message>
    <message>
        <source>People submit TensorFlow jobs with image %1, and the training operator, which alone takes them, is not there.</source>
        <translation>Mit dem Image %1 werden TensorFlow-Jobs abgegeben, und der Training Operator, der als Einziger sie annimmt, ist nicht da.</translation>
    </message>
    <message>
        <source>Choose the training operator besides Trainer.</source>
        <translation>Wählen Sie neben Trainer den Training Operator.</translation>
    </message>
    <message>
        <source>%1 is in no lane: its jobs have no quota.</source>
        <translation>%1 ist in keiner Warteschlange: Die Jobs haben kein Kontingent.</translation>
    </message>
    <message>
        <source>Put the group into a lane.</source>
        <translation>Nehmen Sie die Gruppe in eine Warteschlange auf.</translation>
    </message>
    <message>
        <source>%1 is in several lanes: %2. It counts in the first alone.</source>
        <translation>%1 ist in mehreren Warteschlangen: %2. Die Gruppe zählt nur in der ersten.</translation>
    </message>
    <message>
        <source>Keep the group in one lane.</source>
        <translation>Lassen Sie die Gruppe in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Lane %1 is to borrow or lend, but is in no cohort: there is nobody to share with.</source>
        <translation>Die Warteschlange %1 soll leihen oder verleihen, gehört aber zu keiner Kohorte: Es ist niemand da zum Teilen.</translation>
    </message>
    <message>
        <source>Name a cohort, or leave the limits of borrowing and lending empty.</source>
        <translation>Nennen Sie eine Kohorte, oder lassen Sie die Grenzen des Leihens und Verleihens leer.</translation>
    </message>
    <message>
        <source>Lane %1 is to lend more than it owns.</source>
        <translation>Die Warteschlange %1 soll mehr verleihen, als sie besitzt.</translation>
    </message>
    <message>
        <source>Let it lend at most its nominal quota.</source>
        <translation>Lassen Sie sie höchstens ihr eigenes Kontingent verleihen.</translation>
    </message>
    <message>
        <source>People explore in lane %1, and nothing limits what one of them may take.</source>
        <translation>In der Warteschlange %1 wird erkundet, und nichts begrenzt, was eine Person nehmen darf.</translation>
    </message>
    <message>
        <source>Set the most GPUs per user.</source>
        <translation>Setzen Sie die größte Zahl der GPUs je Person.</translation>
    </message>
    <message>
        <source>Models are served in lane %1, which owns none of their accelerator: they live on what others leave over.</source>
        <translation>In der Warteschlange %1 werden Modelle bedient, sie besitzt aber nichts von deren Beschleuniger: Sie leben von dem, was andere übrig lassen.</translation>
    </message>
    <message>
        <source>Give the lane a nominal quota of that accelerator.</source>
        <translation>Geben Sie der Warteschlange ein eigenes Kontingent dieses Beschleunigers.</translation>
    </message>
    <message>
        <source>The lanes own %2 of %1 together; %3 stand in racks.</source>
        <translation>Die Warteschlangen besitzen zusammen %2 von %1; in Racks stehen %3.</translation>
    </message>
    <message>
        <source>Lower the nominal quotas, or place the systems that are missing.</source>
        <translation>Senken Sie die Kontingente, oder stellen Sie die fehlenden Systeme auf.</translation>
    </message>
    <message>
        <source>%3 of %1 stand in racks; the lanes own %2 of them, so that the rest can never be used.</source>
        <translation>Von %1 stehen %3 in Racks; die Warteschlangen besitzen %2 davon, der Rest kann nie benutzt werden.</translation>
    </message>
    <message>
        <source>Raise the nominal quota of a lane that lends.</source>
        <translation>Erhöhen Sie das Kontingent einer Warteschlange, die verleiht.</translation>
    </message>
    <message>
        <source>%1 takes %2; a job of lane %3 never gets more than %4.</source>
        <translation>%1 braucht %2; ein Job der Warteschlange %3 bekommt nie mehr als %4.</translation>
    </message>
    <message>
        <source>Raise the lane&apos;s limits, put the group into another lane, or cut the job smaller.</source>
        <translation>Erhöhen Sie die Grenzen der Warteschlange, nehmen Sie die Gruppe in eine andere, oder schneiden Sie den Job kleiner.</translation>
    </message>
    <message>
        <source>Nothing in this plan meets the requirement: %1.</source>
        <translation>Nichts in diesem Plan erfüllt die Anforderung: %1.</translation>
    </message>
    <message>
        <source>Decide what meets it; the conditions stand beside it.</source>
        <translation>Entscheiden Sie, was sie erfüllt; die Bedingungen stehen daneben.</translation>
    </message>
    <message>
        <source>“%1”: the formula gives %2 where %3 is claimed.</source>
        <translation>„%1“: Die Formel ergibt %2, behauptet wird %3.</translation>
    </message>
    <message>
        <source>Measure it, or plan with the figure of the formula.</source>
        <translation>Messen Sie es, oder planen Sie mit dem Wert der Formel.</translation>
    </message>
    <message>
        <source>“%1” is a promise of scale that nobody has measured.</source>
        <translation>„%1“ ist ein Versprechen, das niemand gemessen hat.</translation>
    </message>
    <message>
        <source>Measure it on a small system: nothing scales without limit.</source>
        <translation>Messen Sie es an einem kleinen System: Nichts wächst ohne Grenze mit.</translation>
    </message>
    <message>
        <source>“%1” is not agreed yet.</source>
        <translation>„%1“ ist noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>Ask those whom it concerns, and write down the role that agreed.</source>
        <translation>Fragen Sie, wen es angeht, und schreiben Sie auf, welche Rolle zugestimmt hat.</translation>
    </message>
    <message>
        <source>Nobody says what users may expose to the outside, and they have ways to do it.</source>
        <translation>Niemand sagt, was Nutzer nach außen öffnen dürfen, und sie haben Wege dazu.</translation>
    </message>
    <message>
        <source>Choose one or more measures of exposure.</source>
        <translation>Wählen Sie eine oder mehrere Maßnahmen.</translation>
    </message>
    <message>
        <source>Users may not expose services, and another measure says how they may: the strictest is taken.</source>
        <translation>Nutzer dürfen keine Dienste öffnen, und eine andere Maßnahme sagt, wie sie es dürfen: Es gilt die strengste.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eine von beiden.</translation>
    </message>
    <message>
        <source>The API server asks for a login, the pages behind the gateway ask nobody.</source>
        <translation>Der API-Server verlangt eine Anmeldung, die Seiten hinter dem Gateway verlangen keine.</translation>
    </message>
    <message>
        <source>The gateway asks for a login, the API server does not ask in a way that guards it.</source>
        <translation>Das Gateway verlangt eine Anmeldung, der API-Server verlangt keine, die ihn schützt.</translation>
    </message>
    <message>
        <source>Ask for a login on both sides: OIDC or certificates at the API server, OAuth2 Proxy with Dex at the gateway.</source>
        <translation>Verlangen Sie auf beiden Seiten eine Anmeldung: OIDC oder Zertifikate am API-Server, OAuth2 Proxy mit Dex am Gateway.</translation>
    </message>
    <message>
        <source>%1 can be reached from outside, and nobody is asked for a login.</source>
        <translation>%1: von außen erreichbar, und niemand wird nach einer Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>Put a login in front of it, or let it be reached from inside alone.</source>
        <translation>Setzen Sie eine Anmeldung davor, oder lassen Sie es nur von innen erreichbar sein.</translation>
    </message>
    <message>
        <source>Dex has neither a connector nor an identity provider: the login that is shipped with it stays, and its password is published.</source>
        <translation>Dex hat weder einen Connector noch einen Identitätsanbieter: Es bleibt die mitgelieferte Anmeldung, deren Passwort veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The API server knows people by a fixed password or token: one that leaks is good for ever.</source>
        <translation>Der API-Server kennt Personen an einem festen Passwort oder Token: Eines, das nach außen gerät, gilt für immer.</translation>
    </message>
    <message>
        <source>Choose OIDC with a connector to your directory, or short certificates.</source>
        <translation>Wählen Sie OIDC mit einem Connector zu Ihrem Verzeichnis, oder kurze Zertifikate.</translation>
    </message>
    <message>
        <source>SAML gives no refresh token: kubectl has to log in anew whenever a token expires.</source>
        <translation>SAML gibt kein Refresh Token: kubectl muss sich neu anmelden, sooft ein Token abläuft.</translation>
    </message>
    <message>
        <source>Use LDAP, OIDC or GitHub for those who work by kubectl.</source>
        <translation>Nehmen Sie LDAP, OIDC oder GitHub für alle, die mit kubectl arbeiten.</translation>
    </message>
    <message>
        <source>The only connector tells no groups: each right has to be given person by person.</source>
        <translation>Der einzige Connector nennt keine Gruppen: Jedes Recht muss einzeln vergeben werden.</translation>
    </message>
    <message>
        <source>Add a connector that tells groups, such as LDAP or OIDC.</source>
        <translation>Fügen Sie einen Connector hinzu, der Gruppen nennt, etwa LDAP oder OIDC.</translation>
    </message>
    <message>
        <source>Certificates cannot be revoked, and nobody says how long they are good for.</source>
        <translation>Zertifikate lassen sich nicht widerrufen, und niemand sagt, wie lange sie gelten.</translation>
    </message>
    <message>
        <source>Certificates cannot be revoked: a key that leaks is good for up to %1.</source>
        <translation>Zertifikate lassen sich nicht widerrufen: Ein Schlüssel, der nach außen gerät, gilt bis zu %1.</translation>
    </message>
    <message>
        <source>Issue certificates for 30 days at the most.</source>
        <translation>Stellen Sie Zertifikate für höchstens 30 Tage aus.</translation>
    </message>
    <message>
        <source>Audits or regulation ask for security, but the API server records nothing.</source>
        <translation>Prüfungen oder Vorschriften verlangen Sicherheit, aber der API-Server zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Record at least the metadata of requests.</source>
        <translation>Zeichnen Sie wenigstens die Metadaten der Anfragen auf.</translation>
    </message>
    <message>
        <source>A second full Kubeflow in one cluster collides in objects of the whole cluster; it is counted as a cluster for each tenant.</source>
        <translation>Ein zweites volles Kubeflow im selben Cluster stößt in clusterweiten Objekten mit dem ersten zusammen; gezählt wird ein Cluster je Mandant.</translation>
    </message>
    <message>
        <source>Choose a cluster for each tenant, or namespaces.</source>
        <translation>Wählen Sie einen Cluster je Mandant, oder Namespaces.</translation>
    </message>
    <message>
        <source>%1 is regulated and is read by groups that run in a cloud: %2.</source>
        <translation>%1 ist reguliert und wird von Gruppen gelesen, die in einer Cloud laufen: %2.</translation>
    </message>
    <message>
        <source>Let these groups run on premise, or take the reading from them.</source>
        <translation>Lassen Sie diese Gruppen im eigenen Haus laufen, oder nehmen Sie ihnen das Lesen.</translation>
    </message>
    <message>
        <source>%1 comes from %2, whose owner nobody names: without one nothing is renewed.</source>
        <translation>%1 kommt aus %2, dessen Eigner niemand nennt: Ohne ihn wird nichts erneuert.</translation>
    </message>
    <message>
        <source>Name the role that owns the source.</source>
        <translation>Nennen Sie die Rolle, der die Quelle gehört.</translation>
    </message>
    <message>
        <source>%1 is %2; the platform is declared for data up to %3.</source>
        <translation>%1 ist %2; die Plattform ist für Daten bis %3 ausgewiesen.</translation>
    </message>
    <message>
        <source>Raise what the platform is declared for, and its guards with it, or keep the data elsewhere.</source>
        <translation>Weisen Sie die Plattform höher aus und schützen Sie sie so, oder halten Sie die Daten anderswo.</translation>
    </message>
    <message>
        <source>%1 reads %2, which is more sensitive than its people are cleared for.</source>
        <translation>%1 liest %2; diese Daten sind vertraulicher, als die Leute der Gruppe sehen dürfen.</translation>
    </message>
    <message>
        <source>Take the reading from the group, or clear its people.</source>
        <translation>Nehmen Sie der Gruppe das Lesen, oder geben Sie ihren Leuten die Freigabe.</translation>
    </message>
    <message>
        <source>All people of %1 share a namespace, and some of them are not cleared for %2.</source>
        <translation>Alle Leute von %1 teilen sich einen Namespace, und einige haben keine Freigabe für %2.</translation>
    </message>
    <message>
        <source>Give each user a namespace, or split the group.</source>
        <translation>Geben Sie jeder Person einen Namespace, oder teilen Sie die Gruppe.</translation>
    </message>
    <message>
        <source>Nobody installs, runs and upgrades the platform: no profile of DevOps engineers has people.</source>
        <translation>Niemand richtet die Plattform ein, betreibt und erneuert sie: Kein Profil von DevOps Engineers hat Leute.</translation>
    </message>
    <message>
        <source>Add a profile of DevOps engineers with the people who run it.</source>
        <translation>Fügen Sie ein Profil von DevOps Engineers hinzu mit den Leuten, die sie betreiben.</translation>
    </message>
    <message>
        <source>%1 people run the platform; the layers that are yours, its nodes and its users take %2 full-time.</source>
        <translation>%1 Personen betreiben die Plattform; die eigenen Schichten, ihre Knoten und Nutzer brauchen %2 Vollzeitstellen.</translation>
    </message>
    <message>
        <source>Add people to the DevOps profiles, or let a provider run some of the layers.</source>
        <translation>Fügen Sie den DevOps-Profilen Leute hinzu, oder lassen Sie einen Anbieter einige Schichten betreiben.</translation>
    </message>
    <message>
        <source>%1 submit work by %2, but nobody says that they know: %3.</source>
        <translation>%1 geben Arbeit über %2 ab, aber niemand sagt, dass sie können: %3.</translation>
    </message>
    <message>
        <source>Train them, tick the skill where they have it, or choose another way of submitting.</source>
        <translation>Schulen Sie sie, haken Sie an, was sie können, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 submit work by %2, but there is no gateway host from which the API server is reached.</source>
        <translation>%1 geben Arbeit über %2 ab, aber es gibt keinen Gateway-Host, von dem aus der API-Server erreicht wird.</translation>
    </message>
    <message>
        <source>Plan a gateway host: one hardened host is easier to guard than every laptop.</source>
        <translation>Planen Sie einen Gateway-Host: Ein gehärteter Host ist leichter zu schützen als jeder Laptop.</translation>
    </message>
    <message>
        <source>%1 submit work by %2, but their role may not write any of: %3.</source>
        <translation>%1 geben Arbeit über %2 ab, aber ihre Rolle darf nichts davon schreiben: %3.</translation>
    </message>
    <message>
        <source>Give the role the right to edit one of these kinds.</source>
        <translation>Geben Sie der Rolle das Recht, eine dieser Arten zu bearbeiten.</translation>
    </message>
    <message>
        <source>%1 submit work by %2, which needs %3.</source>
        <translation>%1 geben Arbeit über %2 ab; dazu fehlt: %3.</translation>
    </message>
    <message>
        <source>Choose a component that takes this way.</source>
        <translation>Wählen Sie eine Komponente, die diesen Weg annimmt.</translation>
    </message>
    <message>
        <source>Say how a person logs in at the API server.</source>
        <translation>Sagen Sie, wie sich eine Person am API-Server anmeldet.</translation>
    </message>
    <message>
        <source>Choose Istio, OAuth2 Proxy and Dex, or name an identity provider.</source>
        <translation>Wählen Sie Istio, OAuth2 Proxy und Dex, oder nennen Sie einen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>Add an image for the group.</source>
        <translation>Fügen Sie ein Image für die Gruppe hinzu.</translation>
    </message>
    <message>
        <source>Give the group home volumes.</source>
        <translation>Geben Sie der Gruppe Home-Volumes.</translation>
    </message>
    <message>
        <source>Let the group read a dataset.</source>
        <translation>Lassen Sie die Gruppe einen Datensatz lesen.</translation>
    </message>
    <message>
        <source>Nobody says who the people or programs of %1 are.</source>
        <translation>Niemand sagt, wer die Leute oder Programme von %1 sind.</translation>
    </message>
    <message>
        <source>Add a profile that names the group.</source>
        <translation>Fügen Sie ein Profil hinzu, das die Gruppe nennt.</translation>
    </message>
    <message>
        <source>%1 deliver models inside the applications that use them: each then carries its own copy and its own GPUs.</source>
        <translation>%1 liefern Modelle in den Anwendungen aus, die sie benutzen: Jede trägt dann ihre eigene Kopie und ihre eigenen GPUs.</translation>
    </message>
    <message>
        <source>%1 is offered until %2 alone, before the plan starts.</source>
        <translation>%1 wird nur bis %2 angeboten, also bis vor dem Beginn des Plans.</translation>
    </message>
    <message>
        <source>%1 is no longer offered; since when is not known.</source>
        <translation>%1 wird nicht mehr angeboten; seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Take another offer of this accelerator, or own what these groups need.</source>
        <translation>Nehmen Sie ein anderes Angebot für diesen Beschleuniger, oder kaufen Sie, was diese Gruppen brauchen.</translation>
    </message>
    <message>
        <source>What %1 draws at most is not known, nor what its energy costs.</source>
        <translation>Was %1 höchstens aufnimmt, ist nicht bekannt, also auch nicht, was der Strom kostet.</translation>
    </message>
    <message>
        <source>What one %1 is in the plan&apos;s currency is not known.</source>
        <translation>Was ein %1 in der Währung des Plans ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A price or the size of a cloud offer is not known: %1.</source>
        <translation>Ein Preis oder die Größe eines Cloud-Angebots ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>No cloud offer is chosen for %1: what renting it costs is not known.</source>
        <translation>Für %1 ist kein Cloud-Angebot gewählt: Was das Mieten kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What a kilowatt-hour costs is not known.</source>
        <translation>Was eine Kilowattstunde kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What it costs to bring data back from the cloud is not known.</source>
        <translation>Was es kostet, Daten aus der Cloud zurückzuholen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the link to the cloud costs a month is not known.</source>
        <translation>Was die Leitung in die Cloud im Monat kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Assume a figure for this device, or take that of its data sheet.</source>
        <translation>Nehmen Sie für dieses Gerät eine Zahl an, oder nehmen Sie die seines Datenblatts.</translation>
    </message>
    <message>
        <source>Enter the rate of exchange among the prices.</source>
        <translation>Geben Sie den Wechselkurs bei den Preisen ein.</translation>
    </message>
    <message>
        <source>Enter it among the prices; 0 where it costs nothing extra. Until then sums say &quot;at least&quot;.</source>
        <translation>Geben Sie es bei den Preisen ein; 0, wo es nichts zusätzlich kostet. Bis dahin heißt es bei Summen „mindestens“.</translation>
    </message>
    <message>
        <source>%1 has %2 vCPUs a GPU: too few to feed it.</source>
        <translation>%1 hat %2 vCPUs je GPU: zu wenige, um sie zu versorgen.</translation>
    </message>
    <message>
        <source>Take an instance with at least 4 vCPUs a GPU, or check with a short run that the GPUs do not wait.</source>
        <translation>Nehmen Sie eine Instanz mit mindestens 4 vCPUs je GPU, oder prüfen Sie mit einem kurzen Lauf, dass die GPUs nicht warten.</translation>
    </message>
    <message>
        <source>The price of %1 is that of the accelerators alone: what its host costs is not known.</source>
        <translation>Der Preis von %1 ist der der Beschleuniger allein: Was der Host kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter the price of the host per hour, or say that it is included.</source>
        <translation>Geben Sie den Preis des Hosts je Stunde ein, oder sagen Sie, dass er enthalten ist.</translation>
    </message>
    <message>
        <source>Energy is counted twice: by the load factor and by what a busy GPU-hour costs.</source>
        <translation>Strom zählt doppelt: über den Lastfaktor und über die Kosten einer belegten GPU-Stunde.</translation>
    </message>
    <message>
        <source>Set the load factor to 0, or the cost of a busy GPU-hour.</source>
        <translation>Setzen Sie den Lastfaktor auf 0, oder die Kosten einer belegten GPU-Stunde.</translation>
    </message>
    <message>
        <source>%1: %2 are placed for %3, but owning %4 and renting the rest costs least.</source>
        <translation>%1: %2 stehen für %3 im Plan, doch %4 zu besitzen und den Rest zu mieten kostet am wenigsten.</translation>
    </message>
    <message>
        <source>Place that many systems, or say why another number is right.</source>
        <translation>Stellen Sie so viele Systeme auf, oder sagen Sie, warum eine andere Zahl richtig ist.</translation>
    </message>
    <message>
        <source>%1 runs out in %2, but what is ordered today comes %3 too late.</source>
        <translation>%1 reicht ab %2 nicht mehr, doch was heute bestellt wird, kommt %3 zu spät.</translation>
    </message>
    <message>
        <source>Rent for these months, or find a shorter lead time.</source>
        <translation>Mieten Sie für diese Monate, oder finden Sie eine kürzere Lieferzeit.</translation>
    </message>
    <message>
        <source>GPUs in the cloud wait for data %1 a year: the link carries %2.</source>
        <translation>GPUs in der Cloud warten %1 im Jahr auf Daten: Die Leitung trägt %2.</translation>
    </message>
    <message>
        <source>Take a faster link, keep a copy of the data in the cloud, or run the groups that read most on premises.</source>
        <translation>Nehmen Sie eine schnellere Leitung, halten Sie eine Kopie der Daten in der Cloud, oder lassen Sie die Gruppen, die am meisten lesen, vor Ort laufen.</translation>
    </message>
    <message>
        <source>What comes in on a day takes %1 over the link to the cloud.</source>
        <translation>Was an einem Tag hereinkommt, braucht %1 über die Leitung in die Cloud.</translation>
    </message>
    <message>
        <source>Take a faster link, or keep the groups that read this data on premises.</source>
        <translation>Nehmen Sie eine schnellere Leitung, oder lassen Sie die Gruppen, die diese Daten lesen, vor Ort.</translation>
    </message>
    <message>
        <source>%1 of serving runs on spot instances, which may be taken away at any time.</source>
        <translation>%1 der Inferenz läuft auf Spot-Instanzen, die jederzeit entzogen werden können.</translation>
    </message>
    <message>
        <source>Serve from instances on demand; leave spot to work that can be repeated.</source>
        <translation>Nehmen Sie dafür Instanzen auf Abruf; lassen Sie Spot der Arbeit, die sich wiederholen lässt.</translation>
    </message>
    <message>
        <source>What data in the cloud costs is not counted: no price says it.</source>
        <translation>Was Daten in der Cloud kosten, zählt nicht mit: Kein Preis sagt es.</translation>
    </message>
    <message>
        <source>Enter the price of a GB and month in the cloud, 0 if there is no data.</source>
        <translation>Geben Sie den Preis eines GB und Monats in der Cloud ein, 0, wenn dort keine Daten liegen.</translation>
    </message>
    <message>
        <source>Lane %1 is short of %2 of %3 at %4 on the day type %5; its cohort had %6 left to lend then.</source>
        <translation>Der Warteschlange %1 fehlen %2 von %3 um %4 am Tagestyp %5; ihre Kohorte hatte dann noch %6 zu verleihen.</translation>
    </message>
    <message>
        <source>Raise its nominal quota or what it may borrow, or let other lanes lend more.</source>
        <translation>Erhöhen Sie ihr Kontingent oder was sie leihen darf, oder lassen Sie andere mehr verleihen.</translation>
    </message>
    <message>
        <source>Lane %1 is short for its scheduled jobs at %2 on the day type %3, while a lane of its cohort borrows %4 to explore.</source>
        <translation>Der Warteschlange %1 fehlen um %2 am Tagestyp %3 GPUs für geplante Jobs, während eine andere ihrer Kohorte %4 zum Erkunden leiht.</translation>
    </message>
    <message>
        <source>Give the scheduled lane the higher priority.</source>
        <translation>Geben Sie der Warteschlange mit den geplanten Jobs den höheren Vorrang.</translation>
    </message>
    <message>
        <source>Lane %1 has a quota of an accelerator that counts in a pool: it meets neither demand nor supply.</source>
        <translation>Die Warteschlange %1 hat ein Kontingent eines Beschleunigers, der in einem Pool zählt: Es trifft weder auf Bedarf noch auf Bestand.</translation>
    </message>
    <message>
        <source>Set the quota of the pool.</source>
        <translation>Setzen Sie das Kontingent des Pools.</translation>
    </message>
    <message>
        <source>A quota of lane %1 is no whole number of GPUs.</source>
        <translation>Ein Kontingent der Warteschlange %1 ist keine ganze Zahl von GPUs.</translation>
    </message>
    <message>
        <source>Round it: a queue counts whole GPUs.</source>
        <translation>Runden Sie es: Eine Warteschlange zählt ganze GPUs.</translation>
    </message>
    <message>
        <source>What these cost is not known: %1.</source>
        <translation>Was dies kostet, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Networks %1 and %2 take the same ports: %3 of each %4, which has %5 at %6 Gb/s.</source>
        <translation>Die Netze %1 und %2 beanspruchen dieselben Anschlüsse: %3 von jedem %4, das %5 mit %6 Gbit/s hat.</translation>
    </message>
    <message>
        <source>Say how many ports of a system each network takes, let them serve other systems or rooms, or delete one of them.</source>
        <translation>Geben Sie an, wie viele Anschlüsse eines Systems jedes Netz nimmt, lassen Sie sie andere Systeme oder Räume versorgen, oder löschen Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>GridClipboard</name>
    <message>
        <source>There are no cells on the clipboard</source>
        <translation>In der Zwischenablage sind keine Zellen</translation>
    </message>
</context>
<context>
    <name>GridOperations</name>
    <message>
        <source>No cell is selected</source>
        <translation>Keine Zelle ist ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n read-only cell(s) stayed as they were</source>
        <translation>
            <numerusform>%n schreibgeschützte Zelle blieb unverändert</numerusform>
            <numerusform>%n schreibgeschützte Zellen blieben unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 did not fit and were left out</source>
        <translation>%1 und %2 passten nicht und wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1 did not fit and were left out</source>
        <translation>%1 passten nicht und wurden ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n Cell(s)</source>
        <translation>
            <numerusform>%n Zelle löschen</numerusform>
            <numerusform>%n Zellen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message numerus="yes">
        <source>Type %1 into %n Cells</source>
        <translation>
            <numerusform>%1 in %n Zelle eingeben</numerusform>
            <numerusform>%1 in %n Zellen eingeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n Cell(s) by %1</source>
        <translation>
            <numerusform>%n Zelle um %1 ändern</numerusform>
            <numerusform>%n Zellen um %1 ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no number to change in the selection</source>
        <translation>In der Auswahl gibt es keine Zahl zu ändern</translation>
    </message>
    <message>
        <source>There is no cell above to fill from</source>
        <translation>Darüber gibt es keine Zelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>There is no cell to the left to fill from</source>
        <translation>Links davon gibt es keine Zelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>These ranges do not line up: copy ranges with the same rows or the same columns</source>
        <translation>Diese Bereiche passen nicht zusammen: Kopieren Sie Bereiche mit denselben Zeilen oder denselben Spalten</translation>
    </message>
    <message>
        <source>These are too many cells to copy at once</source>
        <translation>Das sind zu viele Zellen, um sie auf einmal zu kopieren</translation>
    </message>
    <message>
        <source>There is nothing to paste</source>
        <translation>Es gibt nichts zum Einfügen</translation>
    </message>
    <message>
        <source>A block can be pasted into one range only</source>
        <translation>Ein Block kann nur in einen einzigen Bereich eingefügt werden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1 x %2 Cells</source>
        <translation>%1 x %2 Zellen einfügen</translation>
    </message>
    <message>
        <source>No cell contains “%1”</source>
        <translation>Keine Zelle enthält „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n Cell(s)</source>
        <translation>
            <numerusform>In %n Zelle ersetzen</numerusform>
            <numerusform>In %n Zellen ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large</source>
        <translation>Die Zahl ist zu groß</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n Cell(s)</source>
        <translation>
            <numerusform>%n Zelle ausfüllen</numerusform>
            <numerusform>%n Zellen ausfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste and Add</source>
        <translation>Einfügen und addieren</translation>
    </message>
    <message>
        <source>Paste and Multiply</source>
        <translation>Einfügen und multiplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Cell(s)</source>
        <translation>
            <numerusform>%n Zelle verschieben</numerusform>
            <numerusform>%n Zellen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>new row %1</source>
        <translation>neue Zeile %1</translation>
    </message>
</context>
<context>
    <name>PlanProblem</name>
    <message>
        <source>a number of at least %1 in steps of %2</source>
        <translation>eine Zahl ab %1 in Schritten von %2</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl größer als %1</translation>
    </message>
    <message>
        <source>a number of at least %1</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number above %1 and below %2</source>
        <translation>eine Zahl größer als %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>a number above %1 and at most %2</source>
        <translation>eine Zahl größer als %1 und höchstens %2</translation>
    </message>
    <message>
        <source>a number of at least %1 and below %2</source>
        <translation>eine Zahl ab %1 und kleiner als %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 oder 3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no group of this plan</source>
        <translation>„%1“ bezeichnet keine Gruppe dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no day type of this plan</source>
        <translation>„%1“ bezeichnet keinen Tagestyp dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no event of this plan</source>
        <translation>„%1“ bezeichnet kein Ereignis dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no rack type of this plan</source>
        <translation>„%1“ bezeichnet keinen Racktyp dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no room of this plan</source>
        <translation>„%1“ bezeichnet keinen Raum dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no dataset of this plan</source>
        <translation>„%1“ bezeichnet keinen Datensatz dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no row of this plan</source>
        <translation>„%1“ bezeichnet keine Reihe dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no rack of this plan</source>
        <translation>„%1“ bezeichnet kein Rack dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no device of this plan</source>
        <translation>„%1“ bezeichnet kein Gerät dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no scenario of this plan</source>
        <translation>„%1“ bezeichnet kein Szenario dieses Plans</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names nothing in this plan</source>
        <translation>„%1“ bezeichnet nichts in diesem Plan</translation>
    </message>
    <message>
        <source>%1 is not allowed here</source>
        <translation>%1 ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>this number is not finite</source>
        <translation>diese Zahl ist nicht endlich</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an id</source>
        <translation>„%1“ ist keine Kennung</translation>
    </message>
    <message>
        <source>lower-case letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; after a letter or a digit</source>
        <translation>Kleinbuchstaben, Ziffern, „.“, „_“ und „-“ nach einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>a name of the IANA database such as Europe/Berlin or UTC</source>
        <translation>ein Name der IANA-Datenbank wie Europe/Berlin oder UTC</translation>
    </message>
    <message>
        <source>this text holds half a character</source>
        <translation>dieser Text enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>valid Unicode text</source>
        <translation>gültiger Unicode-Text</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is reserved</source>
        <translation>„%1“ ist reserviert</translation>
    </message>
    <message>
        <source>another id</source>
        <translation>eine andere Kennung</translation>
    </message>
    <message>
        <source>the id &apos;%1&apos; is already taken</source>
        <translation>die Kennung „%1“ ist bereits vergeben</translation>
    </message>
    <message>
        <source>an id that is used once</source>
        <translation>eine Kennung, die nur einmal vorkommt</translation>
    </message>
    <message>
        <source>nothing: the plan has none yet</source>
        <translation>nichts: der Plan hat noch keine</translation>
    </message>
    <message>
        <source>one of: %1, ...</source>
        <translation>eines von: %1, ...</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>%1 is not an hour of a day</source>
        <translation>%1 ist keine Stunde eines Tages</translation>
    </message>
    <message>
        <source>an hour from 0 to 23</source>
        <translation>eine Stunde von 0 bis 23</translation>
    </message>
    <message>
        <source>month %1 of the year %2 does not exist</source>
        <translation>Monat %1 des Jahres %2 gibt es nicht</translation>
    </message>
    <message>
        <source>a month of the years 1 to 9999</source>
        <translation>ein Monat der Jahre 1 bis 9999</translation>
    </message>
    <message>
        <source>this date does not exist</source>
        <translation>dieses Datum gibt es nicht</translation>
    </message>
    <message>
        <source>a date such as 2027-01-15</source>
        <translation>ein Datum wie 2027-01-15</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after midnight is not a time of day</source>
        <translation>
            <numerusform>%n Minute nach Mitternacht ist keine Uhrzeit</numerusform>
            <numerusform>%n Minuten nach Mitternacht sind keine Uhrzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>a time from 00:00 to 23:59</source>
        <translation>eine Uhrzeit von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>month %1 is after the plan&apos;s horizon</source>
        <translation>Monat %1 liegt nach dem Horizont des Plans</translation>
    </message>
    <message>
        <source>a month from 0 to %1</source>
        <translation>ein Monat von 0 bis %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already stands in the pool &apos;%2&apos;</source>
        <translation>„%1“ gehört bereits zum Pool „%2“</translation>
    </message>
    <message>
        <source>an accelerator that is in no other pool</source>
        <translation>ein Beschleuniger, der zu keinem anderen Pool gehört</translation>
    </message>
    <message>
        <source>a date from 2000-01-01 to 2099-12-31</source>
        <translation>ein Datum von 2000-01-01 bis 2099-12-31</translation>
    </message>
    <message>
        <source>the name of this pool is empty</source>
        <translation>der Name dieses Pools ist leer</translation>
    </message>
    <message>
        <source>a name, or none</source>
        <translation>ein Name oder keiner</translation>
    </message>
    <message>
        <source>this plan has no day type</source>
        <translation>dieser Plan hat keinen Tagestyp</translation>
    </message>
    <message>
        <source>at least one day type</source>
        <translation>mindestens ein Tagestyp</translation>
    </message>
    <message>
        <source>the day types add up to %1 days a year</source>
        <translation>die Tagestypen ergeben %1 Tage im Jahr</translation>
    </message>
    <message>
        <source>365 days</source>
        <translation>365 Tage</translation>
    </message>
    <message>
        <source>month %1 is before the first month</source>
        <translation>Monat %1 liegt vor dem ersten Monat</translation>
    </message>
    <message>
        <source>a month of at least %1</source>
        <translation>ein Monat ab %1</translation>
    </message>
    <message>
        <source>this event neither adds nor multiplies</source>
        <translation>dieses Ereignis addiert und multipliziert nichts</translation>
    </message>
    <message>
        <source>add, multiply or both</source>
        <translation>addieren, multiplizieren oder beides</translation>
    </message>
    <message>
        <source>this transient dataset does not say how long it stays</source>
        <translation>dieser flüchtige Datensatz sagt nicht, wie lange er bleibt</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>eine Anzahl von Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) do not make a range of temperatures</source>
        <translation>
            <numerusform>%n Zahl ergibt keinen Temperaturbereich</numerusform>
            <numerusform>%n Zahlen ergeben keinen Temperaturbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>the lowest and the highest temperature</source>
        <translation>die niedrigste und die höchste Temperatur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no network of this plan</source>
        <translation>„%1“ nennt kein Netz dieses Plans</translation>
    </message>
    <message>
        <source>month %1 does not follow the move before</source>
        <translation>Monat %1 folgt nicht auf den vorigen Umzug</translation>
    </message>
    <message>
        <source>a month after %1</source>
        <translation>ein Monat nach %1</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>The plan has no scenario “%1”.</source>
        <translation>Der Plan hat kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>Month %1 lies outside the plan, which has months 0 to %2.</source>
        <translation>Monat %1 liegt außerhalb des Plans, der die Monate 0 bis %2 hat.</translation>
    </message>
    <message>
        <source>The date %1 lies outside the year after %2, the typical date of the plan.</source>
        <translation>Das Datum %1 liegt außerhalb des Jahres nach dem %2, dem typischen Datum des Plans.</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 is not allowed (%2)</source>
        <translation>%1 ist nicht erlaubt (%2)</translation>
    </message>
</context>
<context>
    <name>kf::Acceptance</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Was accepted (“%1”), but its figures have changed since</source>
        <translation>War akzeptiert („%1“), doch seine Zahlen haben sich seither geändert</translation>
    </message>
</context>
<context>
    <name>kf::AddRacksDialog</name>
    <message>
        <source>Add racks</source>
        <translation>Racks hinzufügen</translation>
    </message>
    <message>
        <source>42U, no limits yet</source>
        <translation>42 HE, noch ohne Grenzen</translation>
    </message>
    <message>
        <source>{00} stands for the number, with two digits</source>
        <translation>{00} steht für die Nummer, zweistellig</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Racks</source>
        <translation>&amp;Racks</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>Behind the last rack of a row, or in a new one</source>
        <translation>Hinter dem letzten Rack einer Reihe oder in einer neuen</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>%1, in a new row</source>
        <translation>%1, in einer neuen Reihe</translation>
    </message>
    <message>
        <source>in a new room</source>
        <translation>in einem neuen Raum</translation>
    </message>
    <message>
        <source>%1 (of your library)</source>
        <translation>%1 (aus der eigenen Bibliothek)</translation>
    </message>
    <message>
        <source>Type a name with {00}, where the number goes.</source>
        <translation>Einen Namen mit {00} an der Stelle der Nummer eingeben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>kf::AmountWords</name>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PiB</source>
        <translation>PiB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EiB</source>
        <translation>EiB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>BTU/h</source>
        <translation>BTU/h</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb/ft²</source>
        <translation>lb/ft²</translation>
    </message>
    <message>
        <source>kg/m²</source>
        <translation>kg/m²</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>ft³/min</source>
        <translation>ft³/min</translation>
    </message>
    <message>
        <source>m³/h</source>
        <translation>m³/h</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>GPU-Stunden</translation>
    </message>
    <message>
        <source>GPU-hour</source>
        <translation>GPU-Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>U</source>
        <comment>rack units</comment>
        <translation>HE</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>GB/s</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>%</source>
        <comment>percent sign</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% pro Jahr</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, unit: 67 GPUs</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heat in the chosen unit, in the other one</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>what there is, its limit with its unit</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kf::BurstDialog</name>
    <message>
        <source>Measure burstiness</source>
        <translation>Burstiness messen</translation>
    </message>
    <message>
        <source>Paste one request a line: when it came, in seconds or as date and time, and, behind a tab, how many seconds it took.</source>
        <translation>Je Zeile eine Anfrage einfügen: wann sie kam, in Sekunden oder als Datum mit Uhrzeit, und hinter einem Tabulator, wie viele Sekunden sie dauerte.</translation>
    </message>
    <message>
        <source>Arrival times</source>
        <translation>Ankunftszeiten</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>kf::CableWords</name>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>%1 links of %2</source>
        <translation>%1 Verbindungen mit %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the reach of a cable</comment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>kf::CatalogueModel</name>
    <message>
        <source>stands on the floor</source>
        <translation>steht auf dem Boden</translation>
    </message>
    <message>
        <source>height not known</source>
        <translation>Höhe unbekannt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>von einer Person eingetragen</translation>
    </message>
    <message>
        <source>Typical draw %1</source>
        <translation>Typische Aufnahme %1</translation>
    </message>
    <message>
        <source>Assumed: %1 = %2</source>
        <translation>Angenommen: %1 = %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>power not known</source>
        <translation>Leistung unbekannt</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>Gewicht unbekannt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>passes on %1</source>
        <translation>gibt %1 weiter</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n Phase</numerusform>
            <numerusform>%n Phasen</numerusform>
        </translation>
    </message>
    <message>
        <source>rating not known</source>
        <translation>Leistung nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2 TFLOPS, dense</source>
        <translation>%1 %2 TFLOPS, dicht</translation>
    </message>
    <message>
        <source>NVLink %1</source>
        <translation>NVLink %1</translation>
    </message>
    <message>
        <source>at most %1, built to order</source>
        <translation>höchstens %1, nach Auftrag gebaut</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 data drives</source>
        <translation>%1 Datenlaufwerke</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation>NVSwitch</translation>
    </message>
    <message>
        <source>%1 GPU memory as one space</source>
        <translation>%1 GPU-Speicher als ein Raum</translation>
    </message>
    <message>
        <source>Source of the host: %1</source>
        <translation>Quelle zum Host: %1</translation>
    </message>
    <message>
        <source>Nameplate %1: the ratings of its supplies, an upper bound</source>
        <translation>Typenschild %1: die Nennleistung der Netzteile, eine Obergrenze</translation>
    </message>
    <message numerus="yes">
        <source>%n supply(ies), %1 needed for full load</source>
        <translation>
            <numerusform>%n Netzteil, %1 für Volllast nötig</numerusform>
            <numerusform>%n Netzteile, %1 für Volllast nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) of %1</source>
        <translation>
            <numerusform>%n Anschluss mit %1</numerusform>
            <numerusform>%n Anschlüsse mit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CatalogueUpdateDialog</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Update from catalogue</source>
        <translation>Aus Katalog aktualisieren</translation>
    </message>
    <message>
        <source>Every entry that this plan has copied says what the catalogue says.</source>
        <translation>Jeder Eintrag, den dieser Plan kopiert hat, sagt dasselbe wie der Katalog.</translation>
    </message>
    <message>
        <source>This plan keeps its own copies of what it uses. Take over what is right; what you have assumed stays, and Undo brings the old entries back.</source>
        <translation>Dieser Plan hält eigene Kopien dessen, was er nutzt. Übernehmen, was stimmt; was angenommen wurde, bleibt, und Rückgängig bringt die alten Einträge zurück.</translation>
    </message>
    <message>
        <source>Entries that differ</source>
        <translation>Einträge, die abweichen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>In this plan</source>
        <translation>In diesem Plan</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Im Katalog</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Update %n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag &amp;aktualisieren</numerusform>
            <numerusform>%n Einträge &amp;aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) updated</source>
        <translation>
            <numerusform>%n Eintrag aktualisiert</numerusform>
            <numerusform>%n Einträge aktualisiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CatalogueView</name>
    <message>
        <source>No device is like that. Loosen the filters above.</source>
        <translation>Kein Gerät passt dazu. Lockern Sie die Filter oben.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Devices of the catalogue</source>
        <translation>Geräte des Katalogs</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Power strips</source>
        <translation>Stromleisten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Kind of device</source>
        <translation>Art des Geräts</translation>
    </message>
    <message>
        <source>any height</source>
        <translation>jede Höhe</translation>
    </message>
    <message>
        <source>up to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source> U</source>
        <translation> HE</translation>
    </message>
    <message>
        <source>Largest height</source>
        <translation>Größte Höhe</translation>
    </message>
    <message>
        <source>Only devices of at most so many units</source>
        <translation>Nur Geräte mit höchstens so vielen HE</translation>
    </message>
    <message>
        <source>any power</source>
        <translation>jede Leistung</translation>
    </message>
    <message>
        <source> kW</source>
        <translation> kW</translation>
    </message>
    <message>
        <source>Largest power</source>
        <translation>Größte Leistung</translation>
    </message>
    <message>
        <source>Only devices that draw at most so much</source>
        <translation>Nur Geräte, die höchstens so viel aufnehmen</translation>
    </message>
    <message>
        <source>Only devices for which the selected rack has room</source>
        <translation>Nur Geräte, für die im gewählten Rack Platz ist</translation>
    </message>
    <message>
        <source>place </source>
        <translation>Anzahl </translation>
    </message>
    <message>
        <source>How many are placed at once</source>
        <translation>Wie viele auf einmal eingebaut werden</translation>
    </message>
    <message>
        <source>So many devices are carried at once, one above the other</source>
        <translation>So viele Geräte werden zugleich getragen, eins über dem anderen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n device(s)…</source>
        <translation>
            <numerusform>%n Gerät durchsuchen…</numerusform>
            <numerusform>%n Geräte durchsuchen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits %1</source>
        <translation>Passt in %1</translation>
    </message>
    <message>
        <source>Own devices</source>
        <translation>Eigene Geräte</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Add and change devices of your own</source>
        <translation>Eigene Geräte hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
</context>
<context>
    <name>kf::CatalogueWords</name>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Airflow, CFM</source>
        <translation>Luftstrom, CFM</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Assumed figures</source>
        <translation>Angenommene Werte</translation>
    </message>
    <message>
        <source>BF16 dense, TFLOPS</source>
        <translation>BF16 dicht, TFLOPS</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>1 y committed, per hour</source>
        <translation>1 Jahr gebunden, je Stunde</translation>
    </message>
    <message>
        <source>3 y committed, per hour</source>
        <translation>3 Jahre gebunden, je Stunde</translation>
    </message>
    <message>
        <source>Compute ports</source>
        <translation>Ports für Compute</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Compute Capability</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>CPU cores at most</source>
        <translation>CPU-Kerne höchstens</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA up to</source>
        <translation>CUDA bis</translation>
    </message>
    <message>
        <source>CUDA from</source>
        <translation>CUDA ab</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>Tiefe, mm</translation>
    </message>
    <message>
        <source>Driver branch up to</source>
        <translation>Treiberzweig bis</translation>
    </message>
    <message>
        <source>FP16 and BF16 dense, TFLOPS</source>
        <translation>FP16 und BF16 dicht, TFLOPS</translation>
    </message>
    <message>
        <source>FP16 dense, TFLOPS</source>
        <translation>FP16 dicht, TFLOPS</translation>
    </message>
    <message>
        <source>FP32, TFLOPS</source>
        <translation>FP32, TFLOPS</translation>
    </message>
    <message>
        <source>FP8 dense, TFLOPS</source>
        <translation>FP8 dicht, TFLOPS</translation>
    </message>
    <message>
        <source>Full depth</source>
        <translation>Volle Tiefe</translation>
    </message>
    <message>
        <source>Speed, Gb/s</source>
        <translation>Geschwindigkeit, Gb/s</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPU slots at most</source>
        <translation>GPU-Plätze höchstens</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>GPUs einer Instanz</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>Halbe Breite</translation>
    </message>
    <message>
        <source>Heat, BTU/h</source>
        <translation>Wärme, BTU/h</translation>
    </message>
    <message>
        <source>Height, U</source>
        <translation>Höhe, HE</translation>
    </message>
    <message>
        <source>Confidence of the host&apos;s price</source>
        <translation>Verlässlichkeit des Preises für den Host</translation>
    </message>
    <message>
        <source>Host, per hour</source>
        <translation>Host, je Stunde</translation>
    </message>
    <message>
        <source>Source of the host&apos;s price</source>
        <translation>Quelle des Preises für den Host</translation>
    </message>
    <message>
        <source>Host included</source>
        <translation>Host enthalten</translation>
    </message>
    <message>
        <source>Inlet air, °C</source>
        <translation>Zuluft, °C</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lengths, m</source>
        <translation>Längen, m</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Share of heat to liquid</source>
        <translation>Anteil der Wärme an Flüssigkeit</translation>
    </message>
    <message>
        <source>Local storage, GB</source>
        <translation>Lokaler Speicher, GB</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Memory bandwidth, GB/s</source>
        <translation>Speicherbandbreite, GB/s</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Arbeitsspeicher, GB</translation>
    </message>
    <message>
        <source>Memory at most, GB</source>
        <translation>Arbeitsspeicher höchstens, GB</translation>
    </message>
    <message>
        <source>Memory slots</source>
        <translation>Speicherplätze</translation>
    </message>
    <message>
        <source>Kind of memory</source>
        <translation>Art des Speichers</translation>
    </message>
    <message>
        <source>Management ports</source>
        <translation>Ports für Verwaltung</translation>
    </message>
    <message>
        <source>MIG slices at most</source>
        <translation>MIG-Scheiben höchstens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Network, Gb/s</source>
        <translation>Netzwerk, Gb/s</translation>
    </message>
    <message>
        <source>NVLink, GB/s</source>
        <translation>NVLink, GB/s</translation>
    </message>
    <message>
        <source>NVLink links</source>
        <translation>NVLink-Verbindungen</translation>
    </message>
    <message>
        <source>NVSwitch</source>
        <translation>NVSwitch</translation>
    </message>
    <message>
        <source>On demand, per hour</source>
        <translation>On demand, je Stunde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Amps</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Pooled memory, GB</source>
        <translation>Gemeinsamer Speicher, GB</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Power of its parts, W</source>
        <translation>Leistung der Teile, W</translation>
    </message>
    <message>
        <source>Figure of power</source>
        <translation>Wert der Leistung</translation>
    </message>
    <message>
        <source>Power at most, W</source>
        <translation>Leistung höchstens, W</translation>
    </message>
    <message>
        <source>Nameplate power, W</source>
        <translation>Leistung laut Typenschild, W</translation>
    </message>
    <message>
        <source>Typical power, W</source>
        <translation>Typische Leistung, W</translation>
    </message>
    <message>
        <source>Power per end, W</source>
        <translation>Leistung je Ende, W</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>Supplies for full load</source>
        <translation>Netzteile für Volllast</translation>
    </message>
    <message>
        <source>Rating of a supply, W</source>
        <translation>Leistung eines Netzteils, W</translation>
    </message>
    <message>
        <source>Reach, m</source>
        <translation>Reichweite, m</translation>
    </message>
    <message>
        <source>Read rate, GB/s</source>
        <translation>Leserate, GB/s</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spot, per hour</source>
        <translation>Spot, je Stunde</translation>
    </message>
    <message>
        <source>Storage ports</source>
        <translation>Ports für Speicher</translation>
    </message>
    <message>
        <source>Speed of a port, Gb/s</source>
        <translation>Geschwindigkeit eines Ports, Gb/s</translation>
    </message>
    <message>
        <source>Switch ports</source>
        <translation>Switch-Ports</translation>
    </message>
    <message>
        <source>TDP, W</source>
        <translation>TDP, W</translation>
    </message>
    <message>
        <source>TF32 dense, TFLOPS</source>
        <translation>TF32 dicht, TFLOPS</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Links of a transceiver</source>
        <translation>Verbindungen je Transceiver</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Usable, GB</source>
        <translation>Nutzbar, GB</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>kf::CellDate</name>
    <message>
        <source>“%1” is no day. Days are written like 2027-01-15.</source>
        <translation>„%1“ ist kein Tag. Tage werden wie 2027-01-15 geschrieben.</translation>
    </message>
</context>
<context>
    <name>kf::ChangeWords</name>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Cloud offer for %1</source>
        <translation>Cloud-Angebot für %1</translation>
    </message>
    <message>
        <source>Event of %1 in %2</source>
        <translation>Ereignis von %1 in %2</translation>
    </message>
    <message>
        <source>Assumption on %1</source>
        <translation>Annahme zu %1</translation>
    </message>
    <message>
        <source>Accepted finding on %1</source>
        <translation>Akzeptierter Befund zu %1</translation>
    </message>
</context>
<context>
    <name>kf::ChangesModel</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
</context>
<context>
    <name>kf::ChartFile</name>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>kf::ChartFrame</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
</context>
<context>
    <name>kf::ChartNumbers</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>kf::ChartTableDialog</name>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
</context>
<context>
    <name>kf::ChartTableModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is shown, its unit</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kf::ChartText</name>
    <message numerus="yes">
        <source>Stacked bars, %n place(s).</source>
        <translation>
            <numerusform>Gestapelte Balken, %n Stelle.</numerusform>
            <numerusform>Gestapelte Balken, %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stacked areas, %n place(s).</source>
        <translation>
            <numerusform>Gestapelte Flächen, %n Stelle.</numerusform>
            <numerusform>Gestapelte Flächen, %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bars, %n place(s).</source>
        <translation>
            <numerusform>Balken, %n Stelle.</numerusform>
            <numerusform>Balken, %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lines, %n place(s).</source>
        <translation>
            <numerusform>Linien, %n Stelle.</numerusform>
            <numerusform>Linien, %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title of the axis, place on it: Hour 14</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Highest %1 at %2, lowest %3 at %4.</source>
        <translation>Höchstwert %1 bei %2, Tiefstwert %3 bei %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Noch gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Markiert: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>Heat map, %n row(s).</source>
        <translation>
            <numerusform>Heatmap, %n Zeile.</numerusform>
            <numerusform>Heatmap, %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest in %1 at %2: %3.</source>
        <translation>Größter Wert bei %1 um %2: %3.</translation>
    </message>
</context>
<context>
    <name>kf::ChartView</name>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as SVG or PNG…</source>
        <translation>Als SVG oder PNG speichern…</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg);;PNG picture (*.png)</source>
        <translation>SVG-Zeichnung (*.svg);;PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>kf::Charts</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>The day by group</source>
        <translation>Der Tag nach Gruppen</translation>
    </message>
    <message>
        <source>Hour, %1</source>
        <translation>Stunde, %1</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>The day appears as soon as a group has numbers.</source>
        <translation>Der Tag erscheint, sobald eine Gruppe Zahlen hat.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Dauerlinie</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>How many hours a year how many GPUs are busy will stand here.</source>
        <translation>Hier steht künftig, wie viele Stunden im Jahr wie viele GPUs belegt sind.</translation>
    </message>
    <message>
        <source>Peak by month with required and supply</source>
        <translation>Spitze je Monat, erforderlich und verfügbar</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The forecast appears as soon as a group has numbers.</source>
        <translation>Die Prognose erscheint, sobald eine Gruppe Zahlen hat.</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>%1 in 12 months</source>
        <translation>%1 in 12 Monaten</translation>
    </message>
    <message>
        <source>runs out %1</source>
        <translation>erschöpft %1</translation>
    </message>
    <message>
        <source>%1 runs out %2</source>
        <translation>%1 erschöpft %2</translation>
    </message>
    <message>
        <source>Peaks by year and kind</source>
        <translation>Spitzen nach Jahr und Typ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The peaks of the coming years will stand here.</source>
        <translation>Hier stehen künftig die Spitzen der kommenden Jahre.</translation>
    </message>
    <message>
        <source>Storage by month</source>
        <translation>Speicher je Monat</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The need for storage appears as soon as a dataset has numbers.</source>
        <translation>Der Speicherbedarf erscheint, sobald ein Datensatz Zahlen hat.</translation>
    </message>
    <message>
        <source>Data on disk</source>
        <translation>Daten auf Platte</translation>
    </message>
    <message>
        <source>Copies for jobs</source>
        <translation>Kopien für Jobs</translation>
    </message>
    <message>
        <source>Intermediate data</source>
        <translation>Zwischendaten</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>Nutzbare Kapazität</translation>
    </message>
    <message>
        <source>Power by rack</source>
        <translation>Leistung je Rack</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>The draw of each rack will stand here.</source>
        <translation>Hier steht künftig die Leistungsaufnahme jedes Racks.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Peak by month and scenario</source>
        <translation>Spitze je Monat und Szenario</translation>
    </message>
    <message>
        <source>Required, %1</source>
        <translation>Erforderlich, %1</translation>
    </message>
    <message>
        <source>Peaks by year and group</source>
        <translation>Spitzen je Jahr und Gruppe</translation>
    </message>
    <message>
        <source>Groups by hour</source>
        <translation>Gruppen nach Stunden</translation>
    </message>
    <message>
        <source>%1 (cloud)</source>
        <translation>%1 (Cloud)</translation>
    </message>
    <message>
        <source>On premises</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>on premises %1</source>
        <translation>vor Ort %1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>%1 full %2</source>
        <translation>%1 voll %2</translation>
    </message>
    <message>
        <source>Data that GPUs read, %1</source>
        <translation>Daten, die GPUs lesen, %1</translation>
    </message>
    <message>
        <source>Read rate</source>
        <translation>Leserate</translation>
    </message>
    <message>
        <source>The demand of a group that reads data is not known.</source>
        <translation>Der Bedarf einer Gruppe, die Daten liest, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>GPUs on premises</source>
        <translation>GPUs im eigenen Haus</translation>
    </message>
    <message>
        <source>GPUs in the cloud</source>
        <translation>GPUs in der Cloud</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>What GPUs read appears as soon as a group says how much each of its GPUs reads: type it under Feed.</source>
        <translation>Was GPUs lesen, erscheint, sobald eine Gruppe sagt, wie viel jede ihrer GPUs liest: unter Versorgung eintippen.</translation>
    </message>
    <message>
        <source>home volumes</source>
        <translation>Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>The need for storage is unknown, since that of %1 is.</source>
        <translation>Der Speicherbedarf ist unbekannt, weil der von %1 unbekannt ist.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Set aside for serving</source>
        <translation>Für die Bereitstellung reserviert</translation>
    </message>
    <message>
        <source>Supply, not known in some months</source>
        <translation>Verfügbar, in manchen Monaten nicht bekannt</translation>
    </message>
    <message>
        <source>Supply: not known</source>
        <translation>Verfügbar: nicht bekannt</translation>
    </message>
</context>
<context>
    <name>kf::ChoicePicker</name>
    <message>
        <source>No choice contains these words</source>
        <translation>Keine Auswahl enthält diese Wörter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>Auswahl durchsuchen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Escape leaves the cell as it is.</source>
        <translation>„%1“ steht nicht zur Wahl. Esc lässt die Zelle, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>kf::ClaimSheet</name>
    <message>
        <source>Claim</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>What a vendor or a colleague says</source>
        <translation>Was ein Anbieter oder eine Kollegin sagt</translation>
    </message>
    <message>
        <source>Checked as</source>
        <translation>Geprüft als</translation>
    </message>
    <message>
        <source>By which formula it is checked</source>
        <translation>Nach welcher Formel sie geprüft wird</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>The figure that is claimed, in the unit of the check</source>
        <translation>Die zugesagte Zahl, in der Einheit der Prüfung</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Errechnet</translation>
    </message>
    <message>
        <source>What the formula says</source>
        <translation>Was die Formel sagt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Knee, GPUs</source>
        <translation>Knie, GPUs</translation>
    </message>
    <message>
        <source>GPUs beyond which more of them are slower</source>
        <translation>GPUs, ab denen mehr davon langsamer sind</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Whether what is claimed holds</source>
        <translation>Ob die Zusage hält</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Gradients, GB</source>
        <translation>Gradienten, GB</translation>
    </message>
    <message>
        <source>What all GPUs exchange in a step</source>
        <translation>Was alle GPUs in einem Schritt austauschen</translation>
    </message>
    <message>
        <source>Link, GB/s</source>
        <translation>Verbindung, GB/s</translation>
    </message>
    <message>
        <source>Of each GPU to the next</source>
        <translation>Von jeder GPU zur nächsten</translation>
    </message>
    <message>
        <source>Moved, GB</source>
        <translation>Bewegt, GB</translation>
    </message>
    <message>
        <source>What is copied to the memory of the GPU</source>
        <translation>Was in den Speicher der GPU kopiert wird</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation>Bandbreite, GB/s</translation>
    </message>
    <message>
        <source>Between host and GPU</source>
        <translation>Zwischen Host und GPU</translation>
    </message>
    <message>
        <source>Serial share</source>
        <translation>Serieller Anteil</translation>
    </message>
    <message>
        <source>Of the work, that no second GPU makes faster</source>
        <translation>Der Arbeit, den keine zweite GPU schneller macht</translation>
    </message>
    <message>
        <source>Exchange share</source>
        <translation>Anteil Austausch</translation>
    </message>
    <message>
        <source>Of the time, that each further GPU adds</source>
        <translation>Der Zeit, den jede weitere GPU hinzufügt</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Of each switch</source>
        <translation>Jedes Switches</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Of the tree, 1 to 3</source>
        <translation>Des Baums, 1 bis 3</translation>
    </message>
    <message>
        <source>Read, GB/s</source>
        <translation>Lesen, GB/s</translation>
    </message>
    <message>
        <source>What storage gives</source>
        <translation>Was der Speicher liefert</translation>
    </message>
    <message>
        <source>A GPU eats, GB/s</source>
        <translation>Eine GPU verbraucht, GB/s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who says so, and where</source>
        <translation>Wer es sagt, und wo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How sure it is; only what was measured is</source>
        <translation>Wie sicher sie ist; nur Gemessenes ist es</translation>
    </message>
    <message>
        <source>Type to add a claim</source>
        <translation>Tippen, um eine Zusage hinzuzufügen</translation>
    </message>
    <message>
        <source>This check makes no use of it.</source>
        <translation>Diese Prüfung braucht es nicht.</translation>
    </message>
</context>
<context>
    <name>kf::ClipboardCommands</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. What do numbers like it mean?</source>
        <translation>„%1“ kann auf zwei Arten gelesen werden. Was bedeuten solche Zahlen?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block find no place below the last row.</source>
        <translation>
            <numerusform>%n Zeile des Blocks hat unter der letzten Zeile keinen Platz.</numerusform>
            <numerusform>%n Zeilen des Blocks haben unter der letzten Zeile keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;hinzufügen</numerusform>
            <numerusform>%n Zeilen &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Weglassen</translation>
    </message>
</context>
<context>
    <name>kf::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>No command that can be used now, and nothing of the plan, is called “%1”. Try another or a shorter word.</source>
        <translation>Kein jetzt nutzbarer Befehl und nichts im Plan heißt „%1“. Ein anderes oder kürzeres Wort versuchen.</translation>
    </message>
</context>
<context>
    <name>kf::ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its difference to the first scenario</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>scenario, name of the figure, the figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
</context>
<context>
    <name>kf::ComparisonTable</name>
    <message>
        <source>Scenarios compared</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>kf::ComponentPanel</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What a switch of it changes</source>
        <translation>Was ihr Schalter ändert</translation>
    </message>
    <message>
        <source>&amp;Switch on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Select a component to see what a switch of it changes.</source>
        <translation>Wählen Sie eine Komponente, um zu sehen, was ihr Schalter ändert.</translation>
    </message>
    <message>
        <source>Switch off it al&amp;one</source>
        <translation>Nur sie a&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>Au&amp;sschalten</translation>
    </message>
    <message>
        <source>Switch off with &amp;those that need it</source>
        <translation>&amp;Mit denen ausschalten, die sie brauchen</translation>
    </message>
    <message>
        <source>And with what &amp;nobody else needs</source>
        <translation>U&amp;nd mit dem, was sonst niemand braucht</translation>
    </message>
    <message>
        <source>Switch off with what &amp;nobody else needs</source>
        <translation>Ausschalten mit dem, was so&amp;nst niemand braucht</translation>
    </message>
    <message>
        <source>&amp;Take %1 instead</source>
        <translation>S&amp;tattdessen %1 nehmen</translation>
    </message>
</context>
<context>
    <name>kf::ComponentSheet</name>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>It is installed; what it needs comes with it</source>
        <translation>Sie wird installiert; was sie braucht, kommt mit</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>The cluster has it: it is not installed again</source>
        <translation>Der Cluster hat sie: sie wird nicht noch einmal installiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Extends the API: used through custom resources. Application: through its own pages. The panel says why</source>
        <translation>Erweitert die API: über Custom Resources benutzt. Anwendung: über eigene Seiten. Die Tafel sagt, warum</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>That its pods request; empty: not known, or counted in another</source>
        <translation>Die ihre Pods anfordern; leer: nicht bekannt oder in einer anderen gezählt</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Memory that its pods request</source>
        <translation>Arbeitsspeicher, den ihre Pods anfordern</translation>
    </message>
    <message>
        <source>On disk, GiB</source>
        <translation>Auf Platte, GiB</translation>
    </message>
    <message>
        <source>Volumes that it claims</source>
        <translation>Volumes, die sie beansprucht</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Chosen components, and groups that submit work by it</source>
        <translation>Gewählte Komponenten und Gruppen, die Arbeit darüber einreichen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Custom resources</source>
        <translation>Custom Resources</translation>
    </message>
    <message>
        <source>Once called</source>
        <translation>Früher genannt</translation>
    </message>
    <message>
        <source>Names of older releases; they find it too</source>
        <translation>Namen älterer Releases; auch sie finden sie</translation>
    </message>
    <message>
        <source>Counted in %1</source>
        <translation>In %1 gezählt</translation>
    </message>
    <message>
        <source>Not known: it adds nothing to the sum, which is then &quot;at least&quot;</source>
        <translation>Nicht bekannt: sie zählt nicht zur Summe, die dann „mindestens“ heißt</translation>
    </message>
    <message>
        <source>The cluster has %1 already: two of them collide.</source>
        <translation>Der Cluster hat %1 schon: zwei davon stören einander.</translation>
    </message>
    <message>
        <source>%1 is needed by %2: the panel asks whether they go too.</source>
        <translation>%1 wird von %2 gebraucht: die Tafel fragt, ob sie mitgehen.</translation>
    </message>
    <message>
        <source>Components stand in the order of the catalogue</source>
        <translation>Komponenten stehen in der Reihenfolge des Katalogs</translation>
    </message>
    <message>
        <source>Components come from the catalogue: switch them on or off</source>
        <translation>Komponenten kommen aus dem Katalog: schalten Sie sie ein oder aus</translation>
    </message>
</context>
<context>
    <name>kf::ComponentView</name>
    <message>
        <source>The cluster has it already: it is not installed again.</source>
        <translation>Der Cluster hat sie schon: sie wird nicht noch einmal installiert.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>cores, memory</comment>
        <translation>%1 und %2 mehr</translation>
    </message>
    <message>
        <source>Switched on, it brings nothing else along: %1.</source>
        <translation>Eingeschaltet bringt sie nichts weiter mit: %1.</translation>
    </message>
    <message>
        <source>Switched on, it brings along: %1. Together %2.</source>
        <translation>Eingeschaltet bringt sie mit: %1. Zusammen %2.</translation>
    </message>
    <message>
        <source>Switched off, it is missing to those who submit by it: %1.</source>
        <translation>Ausgeschaltet fehlt sie denen, die darüber einreichen: %1.</translation>
    </message>
    <message>
        <source>These need it: %1.</source>
        <translation>Diese brauchen sie: %1.</translation>
    </message>
    <message>
        <source>Nobody else needs then: %1.</source>
        <translation>Sonst braucht dann niemand: %1.</translation>
    </message>
    <message>
        <source>Switched off, nobody in this plan misses it.</source>
        <translation>Ausgeschaltet fehlt sie niemandem in diesem Plan.</translation>
    </message>
    <message>
        <source>Notebooks only</source>
        <translation>Nur Notebooks</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Serving</source>
        <comment>a choice of components</comment>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a choice of components</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>components, cores, memory</comment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s)</source>
        <translation>
            <numerusform>%n Komponente</numerusform>
            <numerusform>%n Komponenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>counted in a component</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Kubernetes API</source>
        <translation>Kubernetes-API</translation>
    </message>
    <message>
        <source>Kubernetes API: %1 or later is needed</source>
        <translation>Kubernetes-API: %1 oder neuer wird gebraucht</translation>
    </message>
    <message>
        <source>Kubernetes API: %1 is planned, %2 or later is needed</source>
        <translation>Kubernetes-API: %1 ist geplant, %2 oder neuer wird gebraucht</translation>
    </message>
    <message>
        <source>Kubernetes API: %1 is planned</source>
        <translation>Kubernetes-API: %1 ist geplant</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>needed, not chosen</source>
        <translation>gebraucht, nicht gewählt</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>in no catalogue</source>
        <translation>in keinem Katalog</translation>
    </message>
    <message>
        <source>ended: %1 took over</source>
        <translation>eingestellt: abgelöst von %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 chosen&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 von %2 gewählt&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>chosen, cores, memory</comment>
        <translation>%1, %2 und %3</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Kubernetes %1 is too old: %2 is needed</source>
        <translation>Kubernetes %1 ist zu alt: %2 wird gebraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n needed one(s) not chosen</source>
        <translation>
            <numerusform>%n gebrauchte nicht gewählt</numerusform>
            <numerusform>%n gebrauchte nicht gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht von</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Fordert an</translation>
    </message>
    <message>
        <source>counted in %1</source>
        <translation>in %1 gezählt</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Grows with</source>
        <translation>Wächst mit</translation>
    </message>
    <message>
        <source>Custom resources</source>
        <translation>Custom Resources</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Once called</source>
        <translation>Früher genannt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Further copies, one a tenant</source>
        <translation>Weitere Kopien, eine je Mandant</translation>
    </message>
    <message>
        <source>Istio on each node</source>
        <translation>Istio auf jedem Knoten</translation>
    </message>
    <message>
        <source>Sidecars in the mesh</source>
        <translation>Sidecars im Mesh</translation>
    </message>
    <message>
        <source>Artifacts of each tenant</source>
        <translation>Artefakte jedes Mandanten</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Together, at least</source>
        <translation>Zusammen, mindestens</translation>
    </message>
    <message>
        <source>people of the profiles</source>
        <translation>Personen der Profile</translation>
    </message>
    <message>
        <source>nodes of the pools</source>
        <translation>Knoten der Pools</translation>
    </message>
    <message>
        <source>people who open notebooks</source>
        <translation>Personen, die Notebooks öffnen</translation>
    </message>
    <message>
        <source>in the distribution</source>
        <translation>in der Distribution</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>experimentell</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>von anderswo</translation>
    </message>
    <message>
        <source>on the person&apos;s machine</source>
        <translation>auf dem eigenen Rechner</translation>
    </message>
    <message>
        <source>Used through custom resources: the API server asks for the login, and roles (RBAC) say who may.</source>
        <translation>Über Custom Resources benutzt: der API-Server verlangt die Anmeldung, und Rollen (RBAC) sagen, wer darf.</translation>
    </message>
    <message>
        <source>Used through pages of its own: a login surface that the gateway guards.</source>
        <translation>Über eigene Seiten benutzt: eine Anmeldefläche, die das Gateway bewacht.</translation>
    </message>
    <message>
        <source>Others are built on it; people rarely use it themselves.</source>
        <translation>Andere bauen darauf auf; Menschen benutzen sie selten selbst.</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <comment>of a processor</comment>
        <translation>%1 Kerne</translation>
    </message>
</context>
<context>
    <name>kf::ComponentsPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Switch Off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch On</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>Usual choices to start from; each says first what comes and goes</source>
        <translation>Übliche Auswahlen zum Anfangen; jede sagt erst, was kommt und geht</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>The release of Kubeflow that is planned</source>
        <translation>Das geplante Release von Kubeflow</translation>
    </message>
    <message>
        <source>Find, by old names too</source>
        <translation>Suchen, auch nach alten Namen</translation>
    </message>
    <message>
        <source>Find components</source>
        <translation>Komponenten suchen</translation>
    </message>
    <message>
        <source>Choose Release</source>
        <translation>Release wählen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Servers it needs</source>
        <translation>Nötige Server</translation>
    </message>
    <message>
        <source>Take Successor</source>
        <translation>Nachfolger nehmen</translation>
    </message>
    <message>
        <source>Not known, counts 0: %1</source>
        <translation>Nicht bekannt, zählt 0: %1</translation>
    </message>
    <message>
        <source>Choose Preset</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Start from one of these, or switch on what you need below: what it needs comes with it.</source>
        <translation>Noch ist nichts gewählt. Beginnen Sie mit einer dieser Vorlagen, oder schalten Sie unten ein, was Sie brauchen: was es selbst braucht, kommt mit.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <comment>a preset</comment>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>%1. Serves %2</source>
        <comment>what it takes, groups</comment>
        <translation>%1. Dient %2</translation>
    </message>
</context>
<context>
    <name>kf::ConstantsSheet</name>
    <message>
        <source>Model FLOPS utilisation</source>
        <translation>FLOPS-Ausnutzung (MFU)</translation>
    </message>
    <message>
        <source>Share of a GPU&apos;s dense speed that training reaches, 0 to 1; 0.4 where nobody has measured it</source>
        <translation>Anteil der dichten Rechenleistung einer GPU, den das Training erreicht, 0 bis 1; 0,4, wo niemand gemessen hat</translation>
    </message>
    <message>
        <source>Bytes per parameter</source>
        <translation>Bytes je Parameter</translation>
    </message>
    <message>
        <source>Memory that training takes for each parameter; 16: mixed precision with the state of Adam, without activations</source>
        <translation>Speicher, den das Training je Parameter braucht; 16: gemischte Genauigkeit mit dem Zustand von Adam, ohne Aktivierungen</translation>
    </message>
    <message>
        <source>Penalty, compute fabric</source>
        <translation>Einbuße, Compute-Fabric</translation>
    </message>
    <message>
        <source>GPUs of several machines on a compute fabric that are worth one in a single machine, 1 or more; 1.1 where nobody has measured it</source>
        <translation>GPUs mehrerer Maschinen an einer Compute-Fabric, die so viel wert sind wie eine in einer einzigen Maschine, 1 oder mehr; 1,1, wo niemand gemessen hat</translation>
    </message>
    <message>
        <source>Penalty, Ethernet</source>
        <translation>Einbuße, Ethernet</translation>
    </message>
    <message>
        <source>The same over Ethernet; 2: more than 16 distributed GPUs to equal 8 in one machine</source>
        <translation>Dasselbe über Ethernet; 2: mehr als 16 verteilte GPUs für 8 in einer Maschine</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How sure the value is</source>
        <translation>Wie sicher der Wert ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>Woher der Wert kommt</translation>
    </message>
    <message>
        <source>These are all the constants of the advice</source>
        <translation>Das sind alle Konstanten der Empfehlung</translation>
    </message>
</context>
<context>
    <name>kf::CostCharts</name>
    <message>
        <source>Cost by systems owned</source>
        <translation>Kosten nach eigenen Systemen</translation>
    </message>
    <message>
        <source>a year, %1</source>
        <comment>unit of money</comment>
        <translation>im Jahr, %1</translation>
    </message>
    <message>
        <source>The cheapest number of systems stands here once a group needs GPUs and prices are known.</source>
        <translation>Hier steht die günstigste Zahl von Systemen, sobald eine Gruppe GPUs braucht und Preise bekannt sind.</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>Cash up to each month</source>
        <translation>Zahlungen bis zu jedem Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>owning overtakes %1</source>
        <translation>Kauf überholt %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation>CapEx</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation>OpEx</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>%1 owned</source>
        <comment>a kind of system</comment>
        <translation>%1 im Eigentum</translation>
    </message>
    <message>
        <source>%1 own</source>
        <comment>a year</comment>
        <translation>%1 Kauf</translation>
    </message>
    <message>
        <source>%1 rent</source>
        <comment>a year</comment>
        <translation>%1 Miete</translation>
    </message>
    <message>
        <source>%1 mix</source>
        <comment>a year</comment>
        <translation>%1 Mix</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>K* %1</source>
        <comment>cheapest number</comment>
        <translation>K* %1</translation>
    </message>
    <message>
        <source>placed %1</source>
        <translation>platziert %1</translation>
    </message>
    <message>
        <source>Why K? How long GPUs are busy</source>
        <translation>Warum K? Wie lange GPUs belegt sind</translation>
    </message>
    <message>
        <source>GPUs busy</source>
        <translation>Belegte GPUs</translation>
    </message>
    <message>
        <source>Hours by GPUs that are busy stand here once a group needs GPUs.</source>
        <translation>Hier stehen die Stunden nach belegten GPUs, sobald eine Gruppe GPUs braucht.</translation>
    </message>
    <message>
        <source>hours a year with at least so many</source>
        <translation>Stunden im Jahr mit mindestens so vielen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>besitzen</translation>
    </message>
    <message>
        <source>rent</source>
        <translation>mieten</translation>
    </message>
    <message>
        <source>K* = %1, %2</source>
        <comment>cheapest number, its GPUs</comment>
        <translation>K* = %1, %2</translation>
    </message>
    <message>
        <source>What if: own %1, %2</source>
        <comment>systems, their GPUs</comment>
        <translation>Was wäre wenn: %1 besitzen, %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 more than K* = %2</source>
        <translation>%1 mehr als K* = %2</translation>
    </message>
    <message>
        <source>more is wanted in %1 a year</source>
        <translation>mehr wird in %1 im Jahr gebraucht</translation>
    </message>
    <message>
        <source>own %1</source>
        <comment>GPUs</comment>
        <translation>%1 besitzen</translation>
    </message>
    <message>
        <source>break-even %1: busier own, idler rent</source>
        <translation>Break-even %1: länger belegt kaufen, sonst mieten</translation>
    </message>
    <message>
        <source>K* moves</source>
        <translation>K* ändert sich</translation>
    </message>
    <message>
        <source>What matters most, ± 20 %</source>
        <translation>Was am meisten ausmacht, ± 20 %</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>What the cost hangs on stands here once all of it is known.</source>
        <translation>Hier steht, wovon die Kosten abhängen, sobald alle bekannt sind.</translation>
    </message>
    <message>
        <source>%1 a year, against %2</source>
        <translation>%1 im Jahr, gegenüber %2</translation>
    </message>
    <message>
        <source>20 % less</source>
        <translation>20 % weniger</translation>
    </message>
    <message>
        <source>20 % more</source>
        <translation>20 % mehr</translation>
    </message>
    <message>
        <source>%1: %2 with 20 % less, %3 with 20 % more (%4)</source>
        <translation>%1: %2 bei 20 % weniger, %3 bei 20 % mehr (%4)</translation>
    </message>
    <message>
        <source>Another number of systems would then be the cheapest.</source>
        <translation>Dann wäre eine andere Zahl von Systemen die günstigste.</translation>
    </message>
    <message>
        <source>Cash by year, three ways</source>
        <translation>Zahlungen je Jahr, drei Wege</translation>
    </message>
</context>
<context>
    <name>kf::CostOrders</name>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of systems</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 runs out in %2; when to order is not known without a lead time.</source>
        <translation>%1 reicht ab %2 nicht mehr; ohne Lieferzeit ist nicht bekannt, wann zu bestellen ist.</translation>
    </message>
    <message>
        <source>%1 should have been ordered by %2: %3 runs out in %4.</source>
        <translation>%1 hätten bis %2 bestellt sein müssen: %3 reicht ab %4 nicht mehr.</translation>
    </message>
    <message>
        <source>Order %1 by %2: %3 runs out in %4.</source>
        <translation>Bestellen Sie %1 bis %2: %3 reicht ab %4 nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing runs out by %1: nothing must be ordered.</source>
        <translation>Bis %1 reicht alles: Es muss nichts bestellt werden.</translation>
    </message>
</context>
<context>
    <name>kf::CostPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>With prices the plan says what to own, what to rent, what it costs a year and when to order.</source>
        <translation>Mit Preisen sagt der Plan, was zu kaufen und was zu mieten ist, was es im Jahr kostet und wann zu bestellen ist.</translation>
    </message>
    <message>
        <source>Take cloud prices of the catalogue</source>
        <translation>Cloud-Preise des Katalogs nehmen</translation>
    </message>
    <message>
        <source>Type prices</source>
        <translation>Preise eingeben</translation>
    </message>
    <message>
        <source>Where groups run</source>
        <translation>Wo Gruppen laufen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Cloud offers</source>
        <translation>Cloud-Angebote</translation>
    </message>
    <message>
        <source>Finance and cloud settings</source>
        <translation>Einstellungen zu Finanzen und Cloud</translation>
    </message>
    <message>
        <source>Own, rent or mix</source>
        <translation>Kaufen, mieten, mischen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Add &amp;move</source>
        <translation>Wechsel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;offer</source>
        <translation>Angebot &amp;hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete move</source>
        <translation>Wechsel &amp;löschen</translation>
    </message>
    <message>
        <source>De&amp;lete offer</source>
        <translation>Angebot &amp;löschen</translation>
    </message>
    <message>
        <source>Take Cloud Prices</source>
        <translation>Cloud-Preise nehmen</translation>
    </message>
    <message>
        <source>Ask for &amp;quotes…</source>
        <translation>An&amp;gebote anfragen…</translation>
    </message>
    <message>
        <source>&amp;Import offers…</source>
        <translation>Angebote &amp;importieren…</translation>
    </message>
    <message>
        <source>Speed of the Link</source>
        <translation>Geschwindigkeit der Leitung</translation>
    </message>
    <message>
        <source>Nobody publishes prices of systems: a text that lists what to quote</source>
        <translation>Preise von Systemen veröffentlicht niemand: ein Text, der auflistet, was angeboten werden soll</translation>
    </message>
    <message>
        <source>Cloud offers out of a price list of SkyPilot (CSV)</source>
        <translation>Cloud-Angebote aus einer Preisliste von SkyPilot (CSV)</translation>
    </message>
    <message>
        <source>Every price that is needed has been quoted</source>
        <translation>Für alle nötigen Preise liegen Angebote vor</translation>
    </message>
    <message>
        <source>Import Offers</source>
        <translation>Angebote importieren</translation>
    </message>
    <message>
        <source>The offers stand in the column Offer to be chosen</source>
        <translation>Die Angebote stehen in der Spalte Angebot zur Wahl</translation>
    </message>
    <message>
        <source>Take Over K</source>
        <translation>K übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are bought by need</source>
        <translation>
            <numerusform>%n System wird nach Bedarf gekauft</numerusform>
            <numerusform>%n Systeme werden nach Bedarf gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is placed is owned: place %n system(s)</source>
        <translation>
            <numerusform>Was platziert ist, wird besessen: Platzieren Sie %n System</numerusform>
            <numerusform>Was platziert ist, wird besessen: Platzieren Sie %n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n system(s) more</source>
        <translation>
            <numerusform>Platzieren Sie %n weiteres System</numerusform>
            <numerusform>Platzieren Sie %n weitere Systeme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CostTransport</name>
    <message>
        <source>The link to the cloud has no speed yet</source>
        <translation>Die Leitung in die Cloud hat noch keine Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1, of which %2 are usable</source>
        <translation>%1, davon sind %2 nutzbar</translation>
    </message>
    <message>
        <source>%1, %2 to bring it back</source>
        <comment>hours, money</comment>
        <translation>%1, %2 für den Rückweg</translation>
    </message>
    <message>
        <source>%1: %2 for what exists, %3 for what comes in on a day</source>
        <translation>%1: %2 für den Bestand, %3 für den Zugang eines Tages</translation>
    </message>
    <message>
        <source>a night</source>
        <translation>eine Nacht</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>ein Wochenende</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>Hours to the cloud</source>
        <translation>Stunden in die Cloud</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>How long the data of the plan takes to the cloud stands here.</source>
        <translation>Hier steht, wie lange die Daten des Plans in die Cloud brauchen.</translation>
    </message>
    <message>
        <source>what exists</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>what comes in on a day</source>
        <translation>Zugang eines Tages</translation>
    </message>
</context>
<context>
    <name>kf::CostWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number and kind of systems</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rent all GPUs</source>
        <translation>Alle GPUs mieten</translation>
    </message>
    <message>
        <source>Own no GPUs</source>
        <translation>Keine eigenen GPUs</translation>
    </message>
    <message>
        <source>Own %1</source>
        <comment>systems</comment>
        <translation>%1 kaufen</translation>
    </message>
    <message>
        <source>Own %1, rent what is above %2</source>
        <comment>systems, GPUs</comment>
        <translation>%1 kaufen, mieten, was über %2 hinausgeht</translation>
    </message>
    <message>
        <source>%1 % less than renting all</source>
        <translation>%1 % weniger als alles zu mieten</translation>
    </message>
    <message>
        <source>%1 % more than renting all</source>
        <translation>%1 % mehr als alles zu mieten</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Years of use</source>
        <translation>Nutzungsjahre</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Preis einer kWh</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Lastfaktor</translation>
    </message>
    <message>
        <source>Colocation per kW</source>
        <translation>Colocation je kW</translation>
    </message>
    <message>
        <source>Support rate</source>
        <translation>Wartungssatz</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Installation rate</source>
        <translation>Aufbausatz</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <source>Cost of a busy GPU-h</source>
        <translation>Kosten einer belegten GPU-h</translation>
    </message>
    <message>
        <source>Software per GPU</source>
        <translation>Software je GPU</translation>
    </message>
    <message>
        <source>Platform fee</source>
        <translation>Plattformgebühr</translation>
    </message>
    <message>
        <source>CO2 of a kWh</source>
        <translation>CO2 einer kWh</translation>
    </message>
    <message>
        <source>Link to the cloud</source>
        <translation>Leitung in die Cloud</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Egress</translation>
    </message>
    <message>
        <source>Storage in the cloud</source>
        <translation>Speicher in der Cloud</translation>
    </message>
    <message>
        <source>Speed of the link</source>
        <translation>Tempo der Leitung</translation>
    </message>
    <message>
        <source>Usable of the link</source>
        <translation>Nutzbar von der Leitung</translation>
    </message>
    <message>
        <source>Egress a month</source>
        <translation>Egress im Monat</translation>
    </message>
    <message>
        <source>Repeated on spot</source>
        <translation>Auf Spot wiederholt</translation>
    </message>
    <message>
        <source>GPUs of an instance</source>
        <translation>GPUs einer Instanz</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Auf Abruf</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>1y committed</source>
        <translation>1 Jahr gebunden</translation>
    </message>
    <message>
        <source>3y committed</source>
        <translation>3 Jahre gebunden</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a price of a cloud offer, its accelerator</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a place and a month</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Own the peak</source>
        <translation>Spitze kaufen</translation>
    </message>
    <message>
        <source>Rent all</source>
        <translation>Alles mieten</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>Each group runs where the plan says.</source>
        <translation>Jede Gruppe läuft, wo der Plan es sagt.</translation>
    </message>
    <message>
        <source>As if every group ran on premises: enough is owned for the peak.</source>
        <translation>Als liefe jede Gruppe vor Ort: Es wird für die Spitze gekauft.</translation>
    </message>
    <message>
        <source>As if every group ran in the cloud.</source>
        <translation>Als liefe jede Gruppe in der Cloud.</translation>
    </message>
    <message>
        <source>As if every group were mixed: the cheapest number of systems is owned, and what does not fit is rented.</source>
        <translation>Als wäre jede Gruppe gemischt: Die günstigste Zahl von Systemen wird gekauft, und was nicht passt, wird gemietet.</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Colocation</source>
        <translation>Colocation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Busy GPU-h</source>
        <translation>Belegte GPU-h</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Must it stay?</source>
        <translation>Muss sie bleiben?</translation>
    </message>
    <message>
        <source>Is its GPU for rent only?</source>
        <translation>Gibt es ihre GPU nur zu mieten?</translation>
    </message>
    <message>
        <source>How long does its data take to the cloud?</source>
        <translation>Wie lange brauchen ihre Daten in die Cloud?</translation>
    </message>
    <message>
        <source>Are its GPUs busy beyond break-even?</source>
        <translation>Sind ihre GPUs über den Break-even hinaus belegt?</translation>
    </message>
    <message>
        <source>How bursty is it?</source>
        <translation>Wie stark schwankt sie?</translation>
    </message>
    <message>
        <source>Does what must be ordered come in time?</source>
        <translation>Kommt, was zu bestellen ist, rechtzeitig?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>nichts geht aus</translation>
    </message>
    <message>
        <source>%1 h, limit %2 h</source>
        <translation>%1 h, Grenze %2 h</translation>
    </message>
    <message>
        <source>%1 h a year, break-even %2 h</source>
        <translation>%1 h im Jahr, Break-even %2 h</translation>
    </message>
    <message>
        <source>peak %1 times the mean, limit %2</source>
        <translation>Spitze %1-mal das Mittel, Grenze %2</translation>
    </message>
    <message>
        <source>No group needs a GPU yet</source>
        <translation>Noch braucht keine Gruppe eine GPU</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <comment>what is done, money</comment>
        <translation>%1: %2 im Jahr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a cost, what it is compared with</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Demand of all groups</source>
        <translation>Bedarf aller Gruppen</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>System for %1</source>
        <translation>System für %1</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <translation>Leistung: %1</translation>
    </message>
    <message>
        <source>Rate of exchange of %1</source>
        <translation>Wechselkurs für %1</translation>
    </message>
    <message>
        <source>Cloud offer for %1</source>
        <translation>Cloud-Angebot für %1</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not known: %1 and %n more.</source>
        <translation>
            <numerusform>Nicht bekannt: %1 und %n weiteres.</numerusform>
            <numerusform>Nicht bekannt: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>order in %1</source>
        <translation>bestellen: %1</translation>
    </message>
    <message>
        <source>No prices yet</source>
        <translation>Noch keine Preise</translation>
    </message>
    <message>
        <source>Not known how many %1 to own</source>
        <translation>Nicht bekannt, wie viele %1 zu kaufen sind</translation>
    </message>
    <message>
        <source>Own %1, not known how many %2</source>
        <comment>systems, accelerators</comment>
        <translation>%1 kaufen; wie viele %2, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n spare)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%1 (davon %n Reserve)</numerusform>
            <numerusform>%1 (davon %n Reserve)</numerusform>
        </translation>
    </message>
    <message>
        <source>Some costs are too large to be worked out: rates, years or prices are extreme.</source>
        <translation>Manche Kosten sind zu groß zum Berechnen: Sätze, Jahre oder Preise sind extrem.</translation>
    </message>
    <message>
        <source>All prices that are needed are known.</source>
        <translation>Alle nötigen Preise sind bekannt.</translation>
    </message>
</context>
<context>
    <name>kf::Crosshair</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::CurveView</name>
    <message>
        <source>Copy Curve</source>
        <translation>Kurve kopieren</translation>
    </message>
    <message>
        <source>Paste Curve</source>
        <translation>Kurve einfügen</translation>
    </message>
    <message>
        <source>Type Value…</source>
        <translation>Wert eintippen…</translation>
    </message>
    <message>
        <source>Drag the points: over several hours it draws, with Shift the neighbours come along, with Ctrl in single steps</source>
        <translation>Die Punkte ziehen: über mehrere Stunden zeichnet es, mit Umschalt kommen die Nachbarn mit, mit Strg in einzelnen Schritten</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Go to the hour before or after</source>
        <translation>Zur Stunde davor oder danach gehen</translation>
    </message>
    <message>
        <source>Raise or lower the hour by 1 %; with Shift by 10 %</source>
        <translation>Die Stunde um 1 % heben oder senken; mit Umschalt um 10 %</translation>
    </message>
    <message>
        <source>Type the value of the hour</source>
        <translation>Den Wert der Stunde eintippen</translation>
    </message>
    <message>
        <source>Copy the whole curve</source>
        <translation>Die ganze Kurve kopieren</translation>
    </message>
    <message>
        <source>Paste a whole curve</source>
        <translation>Eine ganze Kurve einfügen</translation>
    </message>
    <message>
        <source>%1 at %2:</source>
        <translation>%1 um %2:</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>kf::CurveWords</name>
    <message>
        <source>A curve is %1 numbers; the clipboard has %2</source>
        <translation>Eine Kurve besteht aus %1 Zahlen; die Zwischenablage hat %2</translation>
    </message>
    <message>
        <source>“%1” cannot be a value of this curve</source>
        <translation>„%1“ kann kein Wert dieser Kurve sein</translation>
    </message>
</context>
<context>
    <name>kf::DataFeedSheet</name>
    <message>
        <source>At its largest hour, GB/s</source>
        <translation>In der größten Stunde, GB/s</translation>
    </message>
    <message>
        <source>What all GPUs of the group read together then</source>
        <translation>Was alle GPUs der Gruppe dann zusammen lesen</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Reads from</source>
        <translation>Liest von</translation>
    </message>
    <message>
        <source>On premises the storage feeds it, in the cloud the link</source>
        <translation>Im eigenen Haus versorgt sie der Speicher, in der Cloud die Leitung</translation>
    </message>
    <message>
        <source>Feed, GB/s per GPU</source>
        <translation>Versorgung, GB/s je GPU</translation>
    </message>
    <message>
        <source>What one busy GPU reads; empty: nothing is known to be read</source>
        <translation>Was eine beschäftigte GPU liest; leer: nichts bekannt</translation>
    </message>
</context>
<context>
    <name>kf::DataPlacePanel</name>
    <message>
        <source>Where should this data live?</source>
        <translation>Wo sollen diese Daten liegen?</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message>
        <source>Make it transient</source>
        <translation>Flüchtig machen</translation>
    </message>
    <message>
        <source>Make it dedicated</source>
        <translation>Dediziert machen</translation>
    </message>
    <message>
        <source>Select a dataset to see both ways to have it.</source>
        <translation>Einen Datensatz auswählen, um beide Wege zu sehen.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Does it live elsewhere?</source>
        <translation>Liegt er anderswo?</translation>
    </message>
    <message>
        <source>Who owns the source?</source>
        <translation>Wem gehört die Quelle?</translation>
    </message>
    <message>
        <source>Does only a part come in?</source>
        <translation>Kommt nur ein Teil herein?</translation>
    </message>
    <message>
        <source>How long does it stay?</source>
        <translation>Wie lange bleibt er?</translation>
    </message>
    <message>
        <source>How sensitive is it?</source>
        <translation>Wie schutzbedürftig ist er?</translation>
    </message>
    <message>
        <source>Why not as advised?</source>
        <translation>Warum nicht wie empfohlen?</translation>
    </message>
    <message>
        <source>Own choice: why? The reason stands in the report.</source>
        <translation>Eigene Wahl: warum? Der Grund steht im Bericht.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
</context>
<context>
    <name>kf::DayTypeSheet</name>
    <message>
        <source>New day type</source>
        <translation>Neuer Tagestyp</translation>
    </message>
    <message>
        <source>Type to add a day type</source>
        <translation>Tippen für neuen Tagestyp</translation>
    </message>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Typing renames it</source>
        <translation>Tippen benennt ihn um</translation>
    </message>
    <message>
        <source>A day type needs a name.</source>
        <translation>Ein Tagestyp braucht einen Namen.</translation>
    </message>
    <message>
        <source>Days a year</source>
        <translation>Tage im Jahr</translation>
    </message>
    <message>
        <source>How many days of the year are like it; all add up to 365</source>
        <translation>Wie viele Tage des Jahres so sind; zusammen sind es 365</translation>
    </message>
    <message>
        <source>This day type is no longer there.</source>
        <translation>Diesen Tagestyp gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>kf::DayTypesDialog</name>
    <message>
        <source>Day types</source>
        <translation>Tagestypen</translation>
    </message>
    <message>
        <source>&amp;Add day type</source>
        <translation>Tagestyp &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a day type, which takes the days that are left</source>
        <translation>Einen Tagestyp hinzufügen, der die übrigen Tage bekommt</translation>
    </message>
    <message>
        <source>The days of all day types add up to 365</source>
        <translation>Die Tage aller Tagestypen ergeben zusammen 365</translation>
    </message>
    <message>
        <source>Delete this day type with its cells</source>
        <translation>Diesen Tagestyp mit seinen Zellen löschen</translation>
    </message>
    <message>
        <source>The days add up to 365.</source>
        <translation>Die Tage ergeben zusammen 365.</translation>
    </message>
    <message>
        <source>%1 days are left.</source>
        <translation>%1 Tage sind übrig.</translation>
    </message>
    <message>
        <source>%1 days too many.</source>
        <translation>%1 Tage zu viel.</translation>
    </message>
    <message>
        <source>Give them to &quot;%1&quot;</source>
        <translation>„%1“ zuschlagen</translation>
    </message>
    <message>
        <source>Take them from &quot;%1&quot;</source>
        <translation>Von „%1“ abziehen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The days have to add up to 365 first.</source>
        <translation>Die Tage müssen zuerst 365 ergeben.</translation>
    </message>
    <message>
        <source>Change Day Types</source>
        <translation>Tagestypen ändern</translation>
    </message>
    <message>
        <source>Even out the days</source>
        <translation>Tage ausgleichen</translation>
    </message>
</context>
<context>
    <name>kf::DaysChart</name>
    <message>
        <source>Days by GPUs</source>
        <translation>Tage nach GPUs</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Drag the point, or press Left and Right: what if it had more GPUs? Enter keeps them, Esc puts back.</source>
        <translation>Den Punkt ziehen oder Links und Rechts drücken: Was wäre mit mehr GPUs? Enter behält sie, Esc stellt zurück.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>what if: %1</source>
        <translation>was wäre: %1</translation>
    </message>
</context>
<context>
    <name>kf::DecisionSheet</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What is to be agreed: &quot;Harbor is the registry&quot;</source>
        <translation>Was zu vereinbaren ist: „Harbor ist die Registry“</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Zugestimmt hat</translation>
    </message>
    <message>
        <source>A role, not a person: &quot;head of research&quot;</source>
        <translation>Eine Rolle, keine Person: „Leitung Forschung“</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>The day of it: 2027-01-15</source>
        <translation>Der Tag: 2027-01-15</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Type to add a decision</source>
        <translation>Tippen, um eine Entscheidung hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>kf::DemandColumns</name>
    <message>
        <source>Growth a year, in per cent, of what is needed from %1:00 to %1:59</source>
        <translation>Wachstum im Jahr, in Prozent, des Bedarfs von %1:00 bis %1:59</translation>
    </message>
    <message>
        <source>GPUs more than today from %1:00 to %1:59</source>
        <translation>GPUs mehr als heute von %1:00 bis %1:59</translation>
    </message>
    <message>
        <source>GPUs from %1:00 to %1:59</source>
        <translation>GPUs von %1:00 bis %1:59</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Name of the group; typing renames it</source>
        <translation>Name der Gruppe; Tippen benennt sie um</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the GPUs are for: it decides in which band the group stands</source>
        <translation>Wofür die GPUs da sind: Danach richtet sich das Band der Gruppe</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Accelerator or pool that the group needs</source>
        <translation>Beschleuniger oder Pool, den die Gruppe braucht</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Time zone in which the group&apos;s hours are meant</source>
        <translation>Zeitzone, in der die Stunden der Gruppe gemeint sind</translation>
    </message>
    <message>
        <source>Largest difference of an hour, GPUs</source>
        <translation>Größter Unterschied einer Stunde, GPUs</translation>
    </message>
    <message>
        <source>Largest hour, GPUs</source>
        <translation>Größte Stunde, GPUs</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Growth a year of all cells that have no rate of their own</source>
        <translation>Wachstum im Jahr aller Zellen ohne eigene Rate</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>GPU-hours of this day more than today</source>
        <translation>GPU-Stunden dieses Tages mehr als heute</translation>
    </message>
    <message>
        <source>GPU-hours of this day</source>
        <translation>GPU-Stunden dieses Tages</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The day as a curve</source>
        <translation>Der Tag als Kurve</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
</context>
<context>
    <name>kf::DemandEdits</name>
    <message>
        <source>A rate is needed here, such as 20 %.</source>
        <translation>Hier steht eine Rate wie 20 %.</translation>
    </message>
    <message>
        <source>A number of GPUs is needed here.</source>
        <translation>Hier wird eine Anzahl von GPUs gebraucht.</translation>
    </message>
    <message>
        <source>This row is worked out from the cells.</source>
        <translation>Diese Zeile wird aus den Zellen errechnet.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A kind is needed here: scheduled, exploratory or serving.</source>
        <translation>Hier steht eine Art: geplant, explorativ oder Dienste.</translation>
    </message>
    <message>
        <source>A group needs an accelerator or a pool.</source>
        <translation>Eine Gruppe braucht einen Beschleuniger oder einen Pool.</translation>
    </message>
    <message>
        <source>This is worked out from the cells.</source>
        <translation>Dies wird aus den Zellen berechnet.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>kf::DemandModel</name>
    <message>
        <source>This is worked out from the cells.</source>
        <translation>Dies wird aus den Zellen berechnet.</translation>
    </message>
    <message>
        <source>These cells follow from the group&apos;s workloads.</source>
        <translation>Diese Zellen folgen aus den Workloads der Gruppe.</translation>
    </message>
    <message>
        <source>%1 is not whole hours apart from %2: switch to local hours to edit.</source>
        <translation>%1 liegt nicht um ganze Stunden von %2 entfernt: Wechseln Sie zum Bearbeiten zu Ortszeit.</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>group, hour, city</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Notes stand on the name of a group and on its hours</source>
        <translation>Notizen stehen am Namen einer Gruppe und an ihren Stunden</translation>
    </message>
    <message>
        <source>This follows from today&apos;s cells, growth and events: change cells on &quot;Today&quot;, rates on &quot;Growth a year&quot;.</source>
        <translation>Das folgt aus den heutigen Zellen, Wachstum und Ereignissen: Zellen ändern Sie unter „Heute“, Raten unter „Wachstum“.</translation>
    </message>
    <message>
        <source>Plan&apos;s zone</source>
        <translation>Wie Plan</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 GPUs more than today</source>
        <translation>%1 GPUs mehr als heute</translation>
    </message>
    <message>
        <source>%1 CPU cores</source>
        <translation>%1 CPU-Kerne</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>Source: %1 (%2)</source>
        <translation>Quelle: %1 (%2)</translation>
    </message>
    <message>
        <source>Type to add a group</source>
        <translation>Tippen für neue Gruppe</translation>
    </message>
</context>
<context>
    <name>kf::DemandPage</name>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Wessen Stunden</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Add &amp;group</source>
        <translation>&amp;Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>No user groups yet</source>
        <translation>Noch keine Benutzergruppen</translation>
    </message>
    <message>
        <source>Each group that needs GPUs becomes a row with its 24 hours. The column with the largest sum is the peak that the platform is sized for.</source>
        <translation>Jede Gruppe, die GPUs braucht, wird eine Zeile mit ihren 24 Stunden. Die Spalte mit der größten Summe ist die Spitze, auf die die Plattform bemessen wird.</translation>
    </message>
    <message>
        <source>GPU demand</source>
        <translation>GPU-Bedarf</translation>
    </message>
    <message>
        <source>Demand by hour</source>
        <translation>Bedarf je Stunde</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Plan&apos;s zone</source>
        <translation>Zone des Plans</translation>
    </message>
    <message>
        <source>Local hours</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>The day by group</source>
        <translation>Der Tag nach Gruppen</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Dauerlinie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>Alle GPUs</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Quelle …</translation>
    </message>
    <message>
        <source>Change Source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Empty group</source>
        <translation>Leere Gruppe</translation>
    </message>
    <message>
        <source>A row of zeros below the active one</source>
        <translation>Eine Zeile Nullen unter der aktiven</translation>
    </message>
    <message>
        <source>Start with typical numbers</source>
        <translation>Mit typischen Zahlen beginnen</translation>
    </message>
    <message>
        <source>Add Group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>The sheet of %1 is on the clipboard as values.</source>
        <translation>Die Tabelle von %1 liegt als Werte in der Zwischenablage.</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool …</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;…</source>
        <translation>„%1“ bearbeiten …</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Add Pool</source>
        <translation>Pool hinzufügen</translation>
    </message>
    <message>
        <source>Edit Pool</source>
        <translation>Pool bearbeiten</translation>
    </message>
    <message>
        <source>Delete Pool</source>
        <translation>Pool löschen</translation>
    </message>
    <message>
        <source>Which sheet</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <source>P&amp;ools</source>
        <translation>P&amp;ools</translation>
    </message>
    <message>
        <source>&amp;Copy as values</source>
        <translation>Als Werte &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the typical date</source>
        <translation>&amp;Zurück zum typischen Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Year ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Add or edit day types</source>
        <translation>Tagestypen hinzufügen oder ändern</translation>
    </message>
    <message>
        <source>Add, rename, copy or delete day types, and say how many days of the year are like them</source>
        <translation>Tagestypen hinzufügen, umbenennen, kopieren oder löschen und festlegen, wie viele Tage des Jahres so sind</translation>
    </message>
    <message>
        <source>Add a user group to the sheet, empty or with typical numbers</source>
        <translation>Der Tabelle eine Benutzergruppe hinzufügen, leer oder mit typischen Zahlen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add day type…</source>
        <translation>Tagestyp hinzufügen …</translation>
    </message>
    <message>
        <source>Edit day types…</source>
        <translation>Tagestypen bearbeiten …</translation>
    </message>
    <message>
        <source>Sets of accelerators that stand in for each other: make, edit, delete</source>
        <translation>Beschleuniger, die füreinander einspringen: anlegen, bearbeiten, löschen</translation>
    </message>
    <message>
        <source>Copy the sheet of this month to the clipboard, as values</source>
        <translation>Die Tabelle dieses Monats als Werte in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Show another date</source>
        <translation>Anderen Tag &amp;zeigen</translation>
    </message>
    <message>
        <source>The sheet as it is after clocks have changed</source>
        <translation>Die Tabelle nach einer Zeitumstellung</translation>
    </message>
    <message>
        <source>Show the sheet on the plan&apos;s typical date again</source>
        <translation>Die Tabelle wieder am typischen Tag des Plans zeigen</translation>
    </message>
    <message>
        <source>From %1 on: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <source>Why the peak is what it is</source>
        <translation>Warum die Spitze so hoch ist</translation>
    </message>
    <message>
        <source>Groups by hour</source>
        <translation>Gruppen nach Stunden</translation>
    </message>
</context>
<context>
    <name>kf::DemandSources</name>
    <message>
        <source>Nothing can be derived: values of %1 are out of range.</source>
        <translation>Nichts lässt sich ableiten: Werte von %1 liegen außerhalb ihres Bereichs.</translation>
    </message>
    <message>
        <source>Typed: %1 a year. From its workloads: %2 a year, a difference of %3.</source>
        <translation>Eingetragen: %1 im Jahr. Aus den Arbeitslasten: %2 im Jahr, ein Unterschied von %3.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>from workloads</source>
        <translation>aus Arbeitslasten</translation>
    </message>
</context>
<context>
    <name>kf::DerivationWords</name>
    <message>
        <source>all accelerators</source>
        <translation>aller Beschleuniger</translation>
    </message>
    <message>
        <source>Peak of %1 in %2</source>
        <translation>Spitze %1 im %2</translation>
    </message>
    <message>
        <source>Peak of %1 in %2: %3, %4 %5</source>
        <translation>Spitze %1 im %2: %3, %4 %5</translation>
    </message>
    <message>
        <source>%1 at %2 in %3</source>
        <translation>%1 um %2 in %3</translation>
    </message>
    <message>
        <source>%1, %2 h ahead of the plan&apos;s clock</source>
        <translation>%1, der Uhr des Plans %2 h voraus</translation>
    </message>
    <message>
        <source>%1, %2 h behind the plan&apos;s clock</source>
        <translation>%1, %2 h hinter der Uhr des Plans</translation>
    </message>
    <message numerus="yes">
        <source>Growth of %1 over %n month(s)</source>
        <translation>
            <numerusform>Wachstum von %1 über %n Monat</numerusform>
            <numerusform>Wachstum von %1 über %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Event of %1 multiplies</source>
        <translation>Ereignis %1 vervielfacht</translation>
    </message>
    <message>
        <source>Event of %1 takes away</source>
        <translation>Ereignis %1 nimmt weg</translation>
    </message>
    <message>
        <source>Event of %1 adds</source>
        <translation>Ereignis %1 fügt hinzu</translation>
    </message>
    <message>
        <source>Less than nothing counts as 0</source>
        <translation>Weniger als nichts zählt als 0</translation>
    </message>
    <message>
        <source>Required of %1 in %2</source>
        <translation>Erforderlich %1 im %2</translation>
    </message>
    <message>
        <source>Headroom, then rounded up</source>
        <translation>Reserve, dann aufgerundet</translation>
    </message>
    <message>
        <source>All data in %1</source>
        <translation>Alle Daten im %1</translation>
    </message>
    <message>
        <source>%1 on tier %2</source>
        <translation>%1 auf Speicherklasse %2</translation>
    </message>
    <message>
        <source>Came in and is still kept</source>
        <translation>Hinzugekommen und noch aufbewahrt</translation>
    </message>
    <message>
        <source>Was there at the start</source>
        <translation>Zu Beginn vorhanden</translation>
    </message>
    <message>
        <source>Stored before compression</source>
        <translation>Gespeichert, vor der Kompression</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>Copies of running jobs</source>
        <translation>Kopien laufender Jobs</translation>
    </message>
    <message>
        <source>Intermediate data of running jobs</source>
        <translation>Zwischendaten laufender Jobs</translation>
    </message>
    <message>
        <source>Home volumes on tier %1</source>
        <translation>Home-Verzeichnisse auf Speicherklasse %1</translation>
    </message>
    <message>
        <source>Headroom of storage</source>
        <translation>Speicherreserve</translation>
    </message>
    <message>
        <source>Power of all devices</source>
        <translation>Leistung aller Geräte</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Devices on the floor</source>
        <translation>Geräte auf dem Boden</translation>
    </message>
    <message>
        <source>Rack %1, limit %2</source>
        <translation>Rack %1, Grenze %2</translation>
    </message>
    <message>
        <source>Rack %1, no limit</source>
        <translation>Rack %1, ohne Grenze</translation>
    </message>
    <message>
        <source>The power of some devices is not known.</source>
        <translation>Die Leistung mancher Geräte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known and left out: %1</source>
        <translation>Nicht bekannt und weggelassen: %1</translation>
    </message>
    <message>
        <source>Clocks of all zones as on %1</source>
        <translation>Uhren aller Zonen wie am %1</translation>
    </message>
    <message>
        <source>From %1 on, as clocks change, the peak is higher</source>
        <translation>Ab %1 ist die Spitze höher, weil Uhren umgestellt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s)</source>
        <translation>
            <numerusform>%n weitere Gruppe</numerusform>
            <numerusform>%n weitere Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>To be provided in %1</source>
        <translation>Bereitzustellen im %1</translation>
    </message>
    <message>
        <source>Typed for %1, %2</source>
        <translation>Eingetragen für %1, %2</translation>
    </message>
    <message>
        <source>From the workloads for %1, %2</source>
        <translation>Aus den Workloads für %1, %2</translation>
    </message>
    <message>
        <source>Power of all devices in %1</source>
        <translation>Leistung aller Geräte im Monat %1</translation>
    </message>
    <message>
        <source>Feed %1: volts or amps not known</source>
        <translation>Einspeisung %1: Spannung oder Strom nicht bekannt</translation>
    </message>
    <message>
        <source>Feed %1: %2 V × %3 A%4 × power factor %5 × derating %6</source>
        <translation>Einspeisung %1: %2 V × %3 A%4 × Leistungsfaktor %5 × Minderung %6</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>%1 = %2; its strips carry less</source>
        <translation>%1 = %2; ihre Leisten tragen weniger</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>3 x DGX H100</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ohne Strom</numerusform>
            <numerusform>%n ohne Strom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n nicht bekannt</numerusform>
            <numerusform>%n nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message>
        <source>all keep running</source>
        <translation>alle laufen weiter</translation>
    </message>
    <message>
        <source>Floor load: with the %1 of the rack on %2 × %3 mm</source>
        <translation>Bodenlast: mit den %1 des Racks auf %2 × %3 mm</translation>
    </message>
    <message>
        <source>Strip %1 (%2)</source>
        <translation>Leiste %1 (%2)</translation>
    </message>
    <message>
        <source>Heat to air, equal to the power that is not liquid-cooled</source>
        <translation>Wärme an die Luft, gleich der Leistung, die nicht flüssig gekühlt wird</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>Wärme an die Flüssigkeit</translation>
    </message>
    <message>
        <source>Air, published or for %1 K more</source>
        <translation>Luft, veröffentlicht oder für %1 K Erwärmung</translation>
    </message>
    <message>
        <source>Weight of the devices</source>
        <translation>Gewicht der Geräte</translation>
    </message>
    <message>
        <source>Feed %1 carries then</source>
        <translation>Einspeisung %1 trägt dann</translation>
    </message>
    <message>
        <source>It can hold in %1, by what is placed</source>
        <translation>Fassen kann sie %1, nach dem, was steht</translation>
    </message>
    <message>
        <source>It can hold: %1, filled up to %2</source>
        <translation>Fassen kann sie: %1, gefüllt bis %2</translation>
    </message>
    <message>
        <source>%1 must hold in %2</source>
        <translation>%1 muss in %2 fassen</translation>
    </message>
    <message>
        <source>Full in %1</source>
        <translation>Voll im %1</translation>
    </message>
    <message>
        <source>Groups may store, homes included</source>
        <translation>Gruppen dürfen ablegen, mit Home-Verzeichnissen</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>Kontingent von %1</translation>
    </message>
    <message>
        <source>Backups of %1 on tier %2, copies: %3</source>
        <translation>Sicherungen von %1 in Klasse %2, Kopien: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n below full load (%1)</source>
        <translation>
            <numerusform>%n unter Volllast (%1)</numerusform>
            <numerusform>%n unter Volllast (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor load: at least, for what the rack itself weighs is not known, on %1 × %2 mm</source>
        <translation>Bodenlast: mindestens, denn was das Rack selbst wiegt, ist nicht bekannt, auf %1 × %2 mm</translation>
    </message>
</context>
<context>
    <name>kf::DeviceDialog</name>
    <message>
        <source>a whole number is needed here</source>
        <translation>hier wird eine ganze Zahl gebraucht</translation>
    </message>
    <message>
        <source>Takes the &amp;full depth of the rack</source>
        <translation>Nimmt die &amp;volle Tiefe des Racks ein</translation>
    </message>
    <message>
        <source>Own device</source>
        <translation>Eigenes Gerät</translation>
    </message>
    <message>
        <source>in this plan</source>
        <translation>in diesem Plan</translation>
    </message>
    <message>
        <source>in my library, for all plans</source>
        <translation>in meiner Bibliothek, für alle Pläne</translation>
    </message>
    <message>
        <source>How the catalogue calls it</source>
        <translation>So heißt es im Katalog</translation>
    </message>
    <message>
        <source>What it is for; a power strip draws nothing itself</source>
        <translation>Wofür es ist; eine Stromleiste nimmt selbst nichts auf</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Manufacturer</source>
        <translation>H&amp;ersteller</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>stands on the floor</source>
        <translation>steht auf dem Boden</translation>
    </message>
    <message>
        <source>rack units</source>
        <translation>Höheneinheiten</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source> U</source>
        <translation> HE</translation>
    </message>
    <message>
        <source>Height in rack units</source>
        <translation>Höhe in Höheneinheiten</translation>
    </message>
    <message>
        <source>In steps of half a unit; 0 hangs at the side of the rack</source>
        <translation>In halben Höheneinheiten; 0 hängt seitlich im Rack</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>Two devices of half depth share a unit, front and rear</source>
        <translation>Zwei Geräte halber Tiefe teilen sich eine Höheneinheit, vorn und hinten</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>Tiefe, mm</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Maximum power, W</source>
        <translation>Höchste Leistung, W</translation>
    </message>
    <message>
        <source>Of a power strip: what it can pass on</source>
        <translation>Bei einer Stromleiste: was sie weitergeben kann</translation>
    </message>
    <message>
        <source>Typical power, W</source>
        <translation>Typische Leistung, W</translation>
    </message>
    <message>
        <source>Heat, BTU/h</source>
        <translation>Wärme, BTU/h</translation>
    </message>
    <message>
        <source>Where it is published; otherwise the heat is the power</source>
        <translation>Wo sie veröffentlicht ist; sonst gleicht die Wärme der Leistung</translation>
    </message>
    <message>
        <source>Airflow, CFM</source>
        <translation>Luftstrom, CFM</translation>
    </message>
    <message>
        <source>Heat into liquid</source>
        <translation>Wärme in Flüssigkeit</translation>
    </message>
    <message>
        <source>The share of its heat that does not go to the air</source>
        <translation>Der Anteil der Wärme, der nicht in die Luft geht</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>Supplies for full load</source>
        <translation>Netzteile für Volllast</translation>
    </message>
    <message>
        <source>How many of them must work</source>
        <translation>So viele davon müssen arbeiten</translation>
    </message>
    <message>
        <source>Current of a strip, A</source>
        <translation>Strom der Leiste, A</translation>
    </message>
    <message>
        <source>Phases of a strip</source>
        <translation>Phasen der Leiste</translation>
    </message>
    <message>
        <source>The accelerator that the system holds</source>
        <translation>Der Beschleuniger im System</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>How many it holds; empty: none</source>
        <translation>So viele stecken darin; leer: keine</translation>
    </message>
    <message>
        <source>Ports of a switch</source>
        <translation>Ports des Switches</translation>
    </message>
    <message>
        <source>Speed of a port, Gb/s</source>
        <translation>Tempo je Port, Gb/s</translation>
    </message>
    <message>
        <source>Usable storage, GB</source>
        <translation>Nutzbarer Speicher, GB</translation>
    </message>
    <message>
        <source>Reads, GB/s</source>
        <translation>Liest, GB/s</translation>
    </message>
    <message>
        <source>give both temperatures, or none</source>
        <translation>geben Sie beide Temperaturen an oder keine</translation>
    </message>
    <message>
        <source>Data sheet, revision of May 2027</source>
        <translation>Datenblatt, Stand Mai 2027</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>A plan carries what it uses; the library offers it in every plan</source>
        <translation>Ein Plan trägt bei sich, was er nutzt; die Bibliothek bietet es in jedem Plan an</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Kep&amp;t</source>
        <translation>Aufbewah&amp;rt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Leer: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coldest inlet air, °C</source>
        <translation>Kälteste Zuluft, °C</translation>
    </message>
    <message>
        <source>Warmest inlet air, °C</source>
        <translation>Wärmste Zuluft, °C</translation>
    </message>
</context>
<context>
    <name>kf::DeviceFields</name>
    <message>
        <source>Unit</source>
        <translation>Höheneinheit</translation>
    </message>
    <message>
        <source>The lowest unit that it takes; several keep their distances</source>
        <translation>Die unterste Höheneinheit, die es belegt; mehrere behalten ihre Abstände</translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>%n Gerät verschieben</numerusform>
            <numerusform>%n Geräte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Einspeisungen</translation>
    </message>
    <message>
        <source>The feeds of the rack that it hangs on</source>
        <translation>Die Einspeisungen des Racks, an denen es hängt</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>dgx-{00} numbers several</source>
        <translation>dgx-{00} nummeriert mehrere</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n device(s)</source>
        <translation>
            <numerusform>%n Gerät umbenennen</numerusform>
            <numerusform>%n Geräte umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Another kind of the catalogue takes its place, with its name and months</source>
        <translation>Eine andere Art aus dem Katalog tritt an seine Stelle, mit seinem Namen und seinen Monaten</translation>
    </message>
    <message>
        <source>Own draw, W</source>
        <translation>Eigene Aufnahme, W</translation>
    </message>
    <message>
        <source>What it draws, measured or assumed, instead of the figure of its kind</source>
        <translation>Was es aufnimmt, gemessen oder angenommen, anstelle der Angabe seiner Art</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Sie ist</translation>
    </message>
    <message>
        <source>How its own draw is known</source>
        <translation>Woher seine eigene Aufnahme bekannt ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where its own draw comes from</source>
        <translation>Woher seine eigene Aufnahme stammt</translation>
    </message>
    <message>
        <source>A month such as 2028-01, or a number of months from the start</source>
        <translation>Ein Monat wie 2028-01 oder eine Anzahl Monate ab dem Beginn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Gone from</source>
        <translation>Weg ab</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n device(s)</source>
        <translation>
            <numerusform>%n Gerät ersetzen</numerusform>
            <numerusform>%n Geräte ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by the catalogue</source>
        <translation>%1 laut Katalog</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Set own draw</source>
        <translation>Eigene Aufnahme setzen</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month: type one such as %2, or a number of months.</source>
        <translation>„%1“ ist kein Monat: einen wie %2 oder eine Anzahl Monate eingeben.</translation>
    </message>
    <message>
        <source>Set months of service</source>
        <translation>Betriebsmonate setzen</translation>
    </message>
    <message>
        <source>Hangs on feed %1</source>
        <translation>Hängt an Einspeisung %1</translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation>Einspeisungen wählen</translation>
    </message>
    <message>
        <source>Assume power, W</source>
        <translation>Leistung annehmen, W</translation>
    </message>
    <message>
        <source>Nobody publishes it: what every device of this kind draws at most</source>
        <translation>Niemand veröffentlicht sie: was jedes Gerät dieser Art höchstens aufnimmt</translation>
    </message>
    <message>
        <source>Assume weight, kg</source>
        <translation>Gewicht annehmen, kg</translation>
    </message>
    <message>
        <source>Nobody publishes it: what every device of this kind weighs</source>
        <translation>Niemand veröffentlicht es: was jedes Gerät dieser Art wiegt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Why this is assumed; kept with the plan&apos;s assumptions</source>
        <translation>Warum das angenommen wird; steht bei den Annahmen des Plans</translation>
    </message>
    <message>
        <source>not known: assume…</source>
        <translation>nicht bekannt: annehmen …</translation>
    </message>
    <message>
        <source>Assume a figure</source>
        <translation>Angabe annehmen</translation>
    </message>
    <message>
        <source>Assume depth, mm</source>
        <translation>Tiefe annehmen, mm</translation>
    </message>
    <message>
        <source>Nobody publishes it: how deep every device of this kind is</source>
        <translation>Niemand veröffentlicht sie: wie tief jedes Gerät dieser Art ist</translation>
    </message>
    <message>
        <source>Assume height, U</source>
        <translation>Höhe annehmen, HE</translation>
    </message>
    <message>
        <source>Nobody publishes it: how many units every device of this kind takes</source>
        <translation>Niemand veröffentlicht sie: wie viele HE jedes Gerät dieser Art belegt</translation>
    </message>
    <message>
        <source>The sum of the ratings of its supplies: it never draws more. It counts as an assumption</source>
        <translation>Die Summe der Nennleistungen der Netzteile: mehr nimmt es nie auf. Der Wert zählt als Annahme</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Assume the nameplate, %1</source>
        <translation>Typenschild annehmen, %1</translation>
    </message>
    <message>
        <source>Assume the nameplate</source>
        <translation>Typenschild annehmen</translation>
    </message>
    <message>
        <source>Nameplate: the ratings of its supplies, an upper bound</source>
        <translation>Typenschild: die Nennleistungen der Netzteile, eine Obergrenze</translation>
    </message>
</context>
<context>
    <name>kf::DeviceTypeProblemsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>kf::DeviceTypesDialog</name>
    <message>
        <source>Files of the NetBox device-type library, or a whole folder of them</source>
        <translation>Dateien der NetBox-Gerätetyp-Bibliothek oder ein ganzer Ordner davon</translation>
    </message>
    <message>
        <source>Only &amp;unknown figures</source>
        <translation>Nur &amp;unbekannte Werte</translation>
    </message>
    <message>
        <source>Import device types</source>
        <translation>Gerätetypen importieren</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Read single files</source>
        <translation>Einzelne Dateien lesen</translation>
    </message>
    <message>
        <source>Read all *.yaml and *.yml of a folder and below it; links are not followed</source>
        <translation>Alle *.yaml und *.yml eines Ordners und darunter lesen; Verknüpfungen werden nicht verfolgt</translation>
    </message>
    <message>
        <source>the larger half of the ports (redundant)</source>
        <translation>die größere Hälfte der Anschlüsse (redundant)</translation>
    </message>
    <message>
        <source>all ports together</source>
        <translation>alle Anschlüsse zusammen</translation>
    </message>
    <message>
        <source>the largest port</source>
        <translation>der größte Anschluss</translation>
    </message>
    <message>
        <source>A port mostly states the rating of one supply, and supplies stand in for each other: the sum of all is far above what is drawn</source>
        <translation>Ein Anschluss nennt meist die Nennleistung eines Netzteils, und Netzteile vertreten einander: Die Summe liegt weit über der Aufnahme</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the device types</source>
        <translation>Gerätetypen suchen</translation>
    </message>
    <message>
        <source>Only device types whose height, weight or power nobody knows</source>
        <translation>Nur Gerätetypen, deren Höhe, Gewicht oder Leistung nicht bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>Alle, die gezeigt werden</translation>
    </message>
    <message>
        <source>None of those that are shown</source>
        <translation>Keine von denen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Power with several po&amp;rts</source>
        <translation>Leistung bei &amp;mehreren Anschlüssen</translation>
    </message>
    <message>
        <source>Device types that were read</source>
        <translation>Gelesene Gerätetypen</translation>
    </message>
    <message>
        <source>Problems of the files</source>
        <translation>Probleme der Dateien</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>in this plan</source>
        <translation>in diesem Plan</translation>
    </message>
    <message>
        <source>in my library, for all plans</source>
        <translation>in meiner Bibliothek, für alle Pläne</translation>
    </message>
    <message>
        <source>A plan carries what it uses; the library offers it in every plan</source>
        <translation>Ein Plan trägt, was er verwendet; die Bibliothek bietet es in jedem Plan an</translation>
    </message>
    <message>
        <source>Take what is ticked as own devices, as one step</source>
        <translation>Was angehakt ist, als eigene Geräte übernehmen, in einem Schritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Ke&amp;pt</source>
        <translation>Au&amp;fbewahrt</translation>
    </message>
    <message>
        <source>Device types (*.yaml *.yml)</source>
        <translation>Gerätetypen (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Folder with device types</source>
        <translation>Ordner mit Gerätetypen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n device type(s)</source>
        <translation>
            <numerusform>%n Gerätetyp &amp;behalten</numerusform>
            <numerusform>%n Gerätetypen &amp;behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 taken, %2 taken with problems, %3 refused; %4 other files skipped. Not known: height of %5, weight of %6, power of %7.</source>
        <translation>%1 übernommen, %2 mit Problemen übernommen, %3 abgelehnt; %4 andere Dateien übergangen. Nicht bekannt: Höhe bei %5, Gewicht bei %6, Leistung bei %7.</translation>
    </message>
</context>
<context>
    <name>kf::DeviceTypesModel</name>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The file does not say it. Type a figure to assume it; empty: not known</source>
        <translation>Die Datei sagt es nicht. Einen Wert eingeben, um ihn anzunehmen; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>The most that it draws, by the draws of its power ports</source>
        <translation>Die höchste Aufnahme nach den Angaben der Stromanschlüsse</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Height, U</source>
        <translation>Höhe, HE</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Leistung, W</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A height is a number of whole or half units, at most %1</source>
        <translation>Eine Höhe ist eine Zahl ganzer oder halber Einheiten, höchstens %1</translation>
    </message>
    <message>
        <source>A figure is a number from 0 on</source>
        <translation>Ein Wert ist eine Zahl ab 0</translation>
    </message>
</context>
<context>
    <name>kf::DifferenceDialog</name>
    <message>
        <source>Which changes are shown</source>
        <translation>Welche Änderungen gezeigt werden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Hours that differ</source>
        <translation>Stunden, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Everything else that differs</source>
        <translation>Alles andere, das sich unterscheidet</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meins: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Anderes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was es ausmacht</translation>
    </message>
    <message>
        <source>What is taken here</source>
        <translation>Was hier gilt</translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation>&amp;Meins</translation>
    </message>
    <message>
        <source>Take what this window has</source>
        <translation>Übernehmen, was dieses Fenster hat</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>&amp;Anderes</translation>
    </message>
    <message>
        <source>Take what the other has</source>
        <translation>Übernehmen, was der andere Plan hat</translation>
    </message>
    <message>
        <source>The merge is one undo step. Nothing is written before you save.</source>
        <translation>Das Zusammenführen ist ein Schritt, der sich rückgängig machen lässt. Geschrieben wird erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meins &amp;behalten</translation>
    </message>
    <message>
        <source>The plan stays as it is in this window</source>
        <translation>Der Plan bleibt, wie er in diesem Fenster ist</translation>
    </message>
    <message>
        <source>Ta&amp;ke theirs</source>
        <translation>Anderes &amp;nehmen</translation>
    </message>
    <message>
        <source>The plan becomes that of the other</source>
        <translation>Der Plan wird der andere</translation>
    </message>
    <message>
        <source>Take the merged plan, as one undo step</source>
        <translation>Den zusammengeführten Plan nehmen, als einen Schritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Together they break a rule: %1</source>
        <translation>Zusammen verletzen sie eine Regel: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>Zu entscheiden %1</translation>
    </message>
    <message>
        <source>Theirs %1</source>
        <translation>Andere %1</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>Meine %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge, %n to decide</source>
        <translation>
            <numerusform>Zusammenführen, %n zu entscheiden</numerusform>
            <numerusform>Zusammenführen, %n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Choose a change: F7 goes to the next one.</source>
        <translation>Wählen Sie eine Änderung: F7 geht zur nächsten.</translation>
    </message>
    <message>
        <source>%1: mine or theirs?</source>
        <translation>%1: meins oder das andere?</translation>
    </message>
    <message>
        <source>%1: mine is taken</source>
        <translation>%1: meins gilt</translation>
    </message>
    <message>
        <source>%1: theirs is taken</source>
        <translation>%1: das andere gilt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>kf::DrawingDialog</name>
    <message>
        <source>Export the drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>2 suits print, 1 suits a screen</source>
        <translation>2 eignet sich zum Drucken, 1 für den Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Maßstab</translation>
    </message>
    <message>
        <source>The drawing is made as large as it fits</source>
        <translation>Die Zeichnung wird so groß, wie sie passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Which way round the paper lies</source>
        <translation>Wie herum das Papier liegt</translation>
    </message>
    <message>
        <source>Everything on one sheet</source>
        <translation>Alles auf einem Blatt</translation>
    </message>
    <message>
        <source>A page for each row</source>
        <translation>Eine Seite je Reihe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>&amp;Ausrichtung</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Bildpunkte</translation>
    </message>
    <message>
        <source>A page for each rack</source>
        <translation>Eine Seite je Rack</translation>
    </message>
    <message>
        <source>Rows of their own are drawn larger; racks come with their devices</source>
        <translation>Einzelne Reihen werden größer gezeichnet; Racks kommen mit ihren Geräten</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Front and rear</source>
        <translation>Vorder- und Rückseite</translation>
    </message>
    <message>
        <source>Floor plan, front and rear</source>
        <translation>Grundriss, vorn und hinten</translation>
    </message>
    <message>
        <source>Each view has pages of its own; floor plans are drawn to scale</source>
        <translation>Jede Ansicht hat eigene Seiten; Grundrisse sind maßstäblich</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Ans&amp;ichten</translation>
    </message>
</context>
<context>
    <name>kf::DrawingSheet</name>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>U%1</source>
        <translation>HE %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>hatched: some of it is assumed</source>
        <translation>schraffiert: zum Teil angenommen</translation>
    </message>
    <message>
        <source>without supply</source>
        <translation>ohne Strom</translation>
    </message>
    <message>
        <source>below full load</source>
        <translation>unter Volllast</translation>
    </message>
    <message>
        <source>not known what the loss does</source>
        <translation>Folge des Ausfalls nicht bekannt</translation>
    </message>
    <message>
        <source>framed: rack down or overloaded</source>
        <translation>umrandet: Rack aus oder überlastet</translation>
    </message>
</context>
<context>
    <name>kf::EarlierVersions</name>
    <message>
        <source>Saved %1, %2</source>
        <translation>Gespeichert %1, %2</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <source>Di&amp;fference…</source>
        <translation>&amp;Unterschied…</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of %1</source>
        <translation>Frühere Fassungen von %1</translation>
    </message>
    <message>
        <source>None yet: each time the plan is saved, what stood there before is kept. How many is set in the preferences.</source>
        <translation>Noch keine: Bei jedem Speichern wird aufgehoben, was vorher dort stand. Wie viele, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>Open this version in a window of its own, as a plan without a file</source>
        <translation>Diese Fassung in einem eigenen Fenster öffnen, als Plan ohne Datei</translation>
    </message>
    <message>
        <source>See what has changed since</source>
        <translation>Sehen, was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kf::EditSession</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n number(s)</source>
        <translation>
            <numerusform>Ändert %n Zahl</numerusform>
            <numerusform>Ändert %n Zahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>kf::EventLanes</name>
    <message>
        <source>Events by month</source>
        <translation>Ereignisse je Monat</translation>
    </message>
    <message>
        <source>Up and Down choose an event, Left and Right move it by a month, Enter edits it, Delete takes it away, Insert adds one.</source>
        <translation>Auf und Ab wählen ein Ereignis, Links und Rechts verschieben es um einen Monat, die Eingabetaste bearbeitet es, Entf löscht es, Einfg fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Double-click to add an event to this group in this month</source>
        <translation>Doppelklick fügt dieser Gruppe in diesem Monat ein Ereignis hinzu</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>+ by hour</source>
        <translation>+ je Stunde</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>group, month: what changes</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (off in this scenario)</source>
        <translation>%1 (in diesem Szenario abgeschaltet)</translation>
    </message>
    <message>
        <source>Move the event a month earlier; with Ctrl a year</source>
        <translation>Das Ereignis einen Monat früher legen; mit Strg ein Jahr</translation>
    </message>
    <message>
        <source>Move the event a month later; with Ctrl a year</source>
        <translation>Das Ereignis einen Monat später legen; mit Strg ein Jahr</translation>
    </message>
    <message>
        <source>Go to the event before</source>
        <translation>Zum vorigen Ereignis gehen</translation>
    </message>
    <message>
        <source>Go to the next event</source>
        <translation>Zum nächsten Ereignis gehen</translation>
    </message>
    <message>
        <source>Edit the event</source>
        <translation>Das Ereignis bearbeiten</translation>
    </message>
    <message>
        <source>Delete the event</source>
        <translation>Das Ereignis löschen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ein Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>kf::EventsSheet</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>24 values</source>
        <translation>24 Werte</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Multiplies the group&apos;s demand</source>
        <translation>Multipliziert den Bedarf der Gruppe</translation>
    </message>
    <message>
        <source>Plus GPUs</source>
        <translation>Plus GPUs</translation>
    </message>
    <message>
        <source>Adds this many GPUs in every hour</source>
        <translation>Addiert so viele GPUs in jeder Stunde</translation>
    </message>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This event adds a different number in each hour.</source>
        <translation>Dieses Ereignis addiert in jeder Stunde eine andere Zahl.</translation>
    </message>
    <message>
        <source>A date such as 2028-01, or months from the start: 24</source>
        <translation>Ein Datum wie 2028-01 oder Monate ab Beginn: 24</translation>
    </message>
    <message>
        <source>Type to add an event</source>
        <translation>Tippen für neues Ereignis</translation>
    </message>
</context>
<context>
    <name>kf::ExchangeText</name>
    <message>
        <source>The sheet has more than %1 million cells or is larger than %2 MB</source>
        <translation>Die Tabelle hat mehr als %1 Million Zellen oder ist größer als %2 MB</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n cell(s) that cannot be taken</source>
        <translation>
            <numerusform>Die Tabelle hat %n Zelle, die nicht übernommen werden kann</numerusform>
            <numerusform>Die Tabelle hat %n Zellen, die nicht übernommen werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the sheet is taken as a group</source>
        <translation>Keine Zeile der Tabelle wird als Gruppe übernommen</translation>
    </message>
    <message>
        <source>No column is chosen for the hours of the day</source>
        <translation>Für die Stunden des Tages sind keine Spalten gewählt</translation>
    </message>
    <message>
        <source>No column is chosen for the hours %1</source>
        <translation>Für diese Stunden ist keine Spalte gewählt: %1</translation>
    </message>
    <message>
        <source>The plan has a group “%1” already; it gets a second one</source>
        <translation>Der Plan hat schon eine Gruppe „%1“; er bekommt eine zweite</translation>
    </message>
    <message>
        <source>The plan has several groups “%1”; rename them or leave the row out</source>
        <translation>Der Plan hat mehrere Gruppen „%1“; umbenennen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>The hours of “%1” are worked out from its workloads; leave the row out to keep them</source>
        <translation>Die Stunden von „%1“ ergeben sich aus den Workloads; zum Behalten die Zeile weglassen</translation>
    </message>
    <message>
        <source>The group has no name</source>
        <translation>Die Gruppe hat keinen Namen</translation>
    </message>
    <message>
        <source>The name holds characters that are no text</source>
        <translation>Der Name enthält Zeichen, die kein Text sind</translation>
    </message>
    <message>
        <source>“%1” is taken as %2</source>
        <translation>„%1“ gilt als %2</translation>
    </message>
    <message>
        <source>“%1” is no accelerator of the catalogue and no pool of the plan</source>
        <translation>„%1“ ist weder ein Beschleuniger des Katalogs noch ein Pool des Plans</translation>
    </message>
    <message>
        <source>The group has no accelerator; choose one for rows without</source>
        <translation>Die Gruppe hat keinen Beschleuniger; einen für Zeilen ohne Angabe wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are read by the decimal mark; “%1” is taken as %2</source>
        <translation>
            <numerusform>%n Zahl wird nach dem Dezimalzeichen gelesen; „%1“ gilt als %2</numerusform>
            <numerusform>%n Zahlen werden nach dem Dezimalzeichen gelesen; „%1“ gilt als %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The cell holds a date or a time, which is not taken</source>
        <translation>Die Zelle enthält ein Datum oder eine Uhrzeit und wird nicht übernommen</translation>
    </message>
    <message>
        <source>The cell holds a formula without its result; open the file in a spreadsheet program and save it again</source>
        <translation>Die Zelle enthält eine Formel ohne Ergebnis; die Datei in einer Tabellenkalkulation öffnen und neu speichern</translation>
    </message>
    <message>
        <source>The hour is empty; fill it, or let empty hours count as 0</source>
        <translation>Die Stunde ist leer; ausfüllen oder leere Stunden als 0 zählen</translation>
    </message>
    <message>
        <source>The hour is negative; a demand is 0 or more</source>
        <translation>Die Stunde ist negativ; ein Bedarf ist 0 oder mehr</translation>
    </message>
    <message>
        <source>The hour is more than 1,000,000, which no group needs</source>
        <translation>Die Stunde ist größer als 1.000.000, das braucht keine Gruppe</translation>
    </message>
    <message>
        <source>“%1” can mean %2 or %3; choose the decimal mark</source>
        <translation>„%1“ kann %2 oder %3 heißen; das Dezimalzeichen wählen</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB; copy what is needed into a file of its own</source>
        <translation>Die Datei ist größer als %1 MB; das Nötige in eine eigene Datei kopieren</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is an old or an encrypted workbook; save it as XLSX without a password, or as CSV</source>
        <translation>Die Datei ist eine alte oder verschlüsselte Arbeitsmappe; als XLSX ohne Kennwort oder als CSV speichern</translation>
    </message>
    <message>
        <source>The file is not a text in %1; choose another encoding</source>
        <translation>Die Datei ist kein Text in %1; eine andere Kodierung wählen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Explorativ</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>The file is not a workbook, or it has no sheet with cells</source>
        <translation>Die Datei ist keine Arbeitsmappe, oder sie hat keine Tabelle mit Zellen</translation>
    </message>
    <message>
        <source>The workbook has no such sheet</source>
        <translation>Die Arbeitsmappe hat diese Tabelle nicht</translation>
    </message>
    <message>
        <source>The sheet reaches over more than %1 million cells; copy what is needed into a sheet of its own</source>
        <translation>Die Tabelle reicht über mehr als %1 Million Zellen; das Nötige in eine eigene Tabelle kopieren</translation>
    </message>
    <message>
        <source>The sheet has a cell at “%1”, which is no place of a sheet</source>
        <translation>Die Tabelle hat eine Zelle bei „%1“, einen solchen Platz gibt es nicht</translation>
    </message>
    <message>
        <source>The sheet refers to a text that the workbook does not hold</source>
        <translation>Die Tabelle verweist auf einen Text, den die Arbeitsmappe nicht enthält</translation>
    </message>
    <message>
        <source>The file is damaged or not a workbook</source>
        <translation>Die Datei ist beschädigt oder keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>A part of the workbook is larger than %1 MB once unpacked, or packed so well that it must be a trap</source>
        <translation>Ein Teil der Arbeitsmappe ist entpackt größer als %1 MB oder so dicht gepackt, dass es eine Falle sein muss</translation>
    </message>
    <message>
        <source>A part of the workbook is a link or a device</source>
        <translation>Ein Teil der Arbeitsmappe ist eine Verknüpfung oder ein Gerät</translation>
    </message>
    <message>
        <source>The workbook is encrypted; save it without a password</source>
        <translation>Die Arbeitsmappe ist verschlüsselt; ohne Kennwort speichern</translation>
    </message>
    <message>
        <source>A part of the workbook is packed by a method that no spreadsheet program uses</source>
        <translation>Ein Teil der Arbeitsmappe ist gepackt, wie es keine Tabellenkalkulation tut</translation>
    </message>
    <message>
        <source>The workbook is damaged: its bytes are not the ones written</source>
        <translation>Die Arbeitsmappe ist beschädigt: Es sind nicht die geschriebenen Bytes</translation>
    </message>
    <message>
        <source>A part of the workbook has a name that leads out of it</source>
        <translation>Der Name eines Teils führt aus der Arbeitsmappe hinaus</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has more than %n part(s)</source>
        <translation>
            <numerusform>Die Arbeitsmappe hat mehr als %n Teil</numerusform>
            <numerusform>Die Arbeitsmappe hat mehr als %n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the workbook is there twice</source>
        <translation>Ein Teil der Arbeitsmappe ist doppelt da</translation>
    </message>
    <message>
        <source>The file is an OpenDocument file; save it as XLSX or CSV</source>
        <translation>Die Datei ist eine OpenDocument-Datei; als XLSX oder CSV speichern</translation>
    </message>
    <message>
        <source>A part of the workbook is missing: %1</source>
        <translation>Ein Teil der Arbeitsmappe fehlt: %1</translation>
    </message>
    <message>
        <source>A part of the workbook has a document type, which can be a trap and is not read: %1</source>
        <translation>Ein Teil der Arbeitsmappe hat einen Dokumenttyp; das kann eine Falle sein und wird nicht gelesen: %1</translation>
    </message>
    <message>
        <source>A part of the workbook is not well-formed XML: %1</source>
        <translation>Ein Teil der Arbeitsmappe ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>This system cannot read %1; save the file in UTF-8</source>
        <translation>Dieses System kann %1 nicht lesen; die Datei in UTF-8 speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” can mean %2</source>
        <translation>„%1“ kann %2 heißen</translation>
    </message>
    <message>
        <source>“%1” is no kind of group; which one is it: scheduled, exploratory or serving?</source>
        <translation>„%1“ ist keine Art von Gruppe; welche ist es: geplant (scheduled), erkundend (exploratory) oder Dienst (serving)?</translation>
    </message>
    <message>
        <source>“%1” is no time zone; which one is it, by its IANA name, like Europe/Berlin?</source>
        <translation>„%1“ ist keine Zeitzone; welche ist es, mit IANA-Namen wie Europe/Berlin?</translation>
    </message>
    <message>
        <source>These are 00 to 23, in this order</source>
        <translation>Das sind 00 bis 23, in dieser Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>No column is chosen for the hours of the day; %n column(s) hold numbers, and 24, 48 or 96 are needed</source>
        <translation>
            <numerusform>Für die Stunden des Tages ist keine Spalte gewählt; %n Spalte enthält Zahlen, gebraucht werden 24, 48 oder 96</numerusform>
            <numerusform>Für die Stunden des Tages ist keine Spalte gewählt; %n Spalten enthalten Zahlen, gebraucht werden 24, 48 oder 96</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” to “%2” can be the ends of the hours 00 to 23 or their beginnings</source>
        <translation>„%1“ bis „%2“ können Ende oder Beginn der Stunden 00 bis 23 sein</translation>
    </message>
    <message>
        <source>They are ends: these are 00 to 23, in this order</source>
        <translation>Es sind Enden: 00 bis 23, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>They are beginnings, as the headings say</source>
        <translation>Es ist der Beginn, wie die Überschriften sagen</translation>
    </message>
    <message>
        <source>“%1” to “%2” count a day on which clocks change; is it the hour 02 that is missing or comes twice?</source>
        <translation>„%1“ bis „%2“ zählen einen Tag mit Zeitumstellung; ist es die Stunde 02, die fehlt oder zweimal kommt?</translation>
    </message>
    <message>
        <source>Yes, in this order</source>
        <translation>Ja, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>The hour %1 is missing, as on a day when clocks are put forward; it takes the numbers beside it</source>
        <translation>Die Stunde %1 fehlt, wie an einem Tag, an dem die Uhren vorgestellt werden; sie erhält die Zahlen daneben</translation>
    </message>
    <message>
        <source>The hours %1 are not in the sheet and count as 0</source>
        <translation>Die Stunden %1 stehen nicht im Blatt und zählen als 0</translation>
    </message>
    <message>
        <source>They count as 0</source>
        <translation>Sie zählen als 0</translation>
    </message>
    <message>
        <source>The columns are %1 minutes each; an hour takes the largest of its %2 numbers</source>
        <translation>Jede Spalte steht für %1 Minuten; eine Stunde erhält die größte ihrer %2 Zahlen</translation>
    </message>
    <message>
        <source>The columns are %1 minutes each; an hour takes the mean of its %2 numbers</source>
        <translation>Jede Spalte steht für %1 Minuten; eine Stunde erhält das Mittel ihrer %2 Zahlen</translation>
    </message>
    <message>
        <source>The headings name the ends: “%1” is %2</source>
        <translation>Die Überschriften nennen das Ende: „%1“ ist %2</translation>
    </message>
    <message>
        <source>The headings name a zone; each group takes the hours of its own</source>
        <translation>Die Überschriften nennen eine Zeitzone; jede Gruppe erhält die Stunden ihrer eigenen</translation>
    </message>
    <message>
        <source>no hour and nothing else that a group has</source>
        <translation>keine Stunde und nichts anderes, was eine Gruppe hat</translation>
    </message>
    <message>
        <source>sums the hours</source>
        <translation>ist die Summe der Stunden</translation>
    </message>
    <message>
        <source>is the mean of the hours</source>
        <translation>ist das Mittel der Stunden</translation>
    </message>
    <message>
        <source>is the largest of the hours</source>
        <translation>ist die größte der Stunden</translation>
    </message>
    <message>
        <source>is the smallest of the hours</source>
        <translation>ist die kleinste der Stunden</translation>
    </message>
    <message>
        <source>“%1” is no day type of the plan</source>
        <translation>„%1“ ist kein Tagestyp des Plans</translation>
    </message>
    <message>
        <source>Unit in the sheet: %1</source>
        <translation>Einheit im Blatt: %1</translation>
    </message>
    <message>
        <source>Several days are one day type: each hour takes their mean</source>
        <translation>Mehrere Tage sind ein Tagestyp: jede Stunde erhält ihr Mittel</translation>
    </message>
    <message>
        <source>Several days are one day type: each hour takes the largest</source>
        <translation>Mehrere Tage sind ein Tagestyp: jede Stunde erhält den größten Wert</translation>
    </message>
    <message>
        <source>It counts as 0</source>
        <translation>Es zählt als 0</translation>
    </message>
    <message>
        <source>“%1” stands for an empty hour; let empty hours count as 0, or fill it</source>
        <translation>„%1“ steht für eine leere Stunde; leere Stunden als 0 zählen lassen oder ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are written as per cent; 50 % counts as 0.5</source>
        <translation>
            <numerusform>%n Zahl ist in Prozent geschrieben; 50 % zählen als 0,5</numerusform>
            <numerusform>%n Zahlen sind in Prozent geschrieben; 50 % zählen als 0,5</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>columns %1</source>
        <translation>Spalten %1</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>was left out by choice</source>
        <translation>wurde auf Wunsch ausgelassen</translation>
    </message>
    <message>
        <source>is hidden in the spreadsheet</source>
        <translation>ist in der Tabelle ausgeblendet</translation>
    </message>
    <message>
        <source>has no hours</source>
        <translation>hat keine Stunden</translation>
    </message>
    <message>
        <source>keeps the hours that its workloads give</source>
        <translation>behält die Stunden, die sich aus ihren Arbeitslasten ergeben</translation>
    </message>
    <message>
        <source>repeats the headings</source>
        <translation>wiederholt die Überschriften</translation>
    </message>
    <message>
        <source>names the units</source>
        <translation>nennt die Einheiten</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>„%1“ wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>“%1” %2; is it a sum or a group?</source>
        <translation>„%1“ %2; ist es eine Summe oder eine Gruppe?</translation>
    </message>
    <message>
        <source>A sum: leave it out</source>
        <translation>Eine Summe: auslassen</translation>
    </message>
    <message>
        <source>A group: take it</source>
        <translation>Eine Gruppe: übernehmen</translation>
    </message>
    <message>
        <source>is called a sum</source>
        <translation>heißt wie eine Summe</translation>
    </message>
    <message>
        <source>sums %1</source>
        <translation>ist die Summe der %1</translation>
    </message>
    <message>
        <source>is the mean of %1</source>
        <translation>ist das Mittel der %1</translation>
    </message>
    <message>
        <source>is the maximum of %1</source>
        <translation>ist das Maximum der %1</translation>
    </message>
    <message>
        <source>is the minimum of %1</source>
        <translation>ist das Minimum der %1</translation>
    </message>
    <message>
        <source>has no time</source>
        <translation>hat keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“%1” has this time twice; which number counts?</source>
        <translation>„%1“ hat diese Zeit zweimal; welche Zahl zählt?</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n number(s) are for one hour, which takes their mean</source>
        <translation>
            <numerusform>Bis zu %n Zahl gehört zu einer Stunde, die ihr Mittel erhält</numerusform>
            <numerusform>Bis zu %n Zahlen gehören zu einer Stunde, die ihr Mittel erhält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n number(s) are for one hour, which takes the largest</source>
        <translation>
            <numerusform>Bis zu %n Zahl gehört zu einer Stunde, die die größte erhält</numerusform>
            <numerusform>Bis zu %n Zahlen gehören zu einer Stunde, die die größte erhält</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Werktag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>The plan&apos;s one day type becomes two, weekday (261 days) and weekend (104 days); its groups keep their hours on both</source>
        <translation>Aus dem einen Tagestyp des Plans werden zwei, Werktag (261 Tage) und Wochenende (104 Tage); seine Gruppen behalten ihre Stunden an beiden</translation>
    </message>
    <message>
        <source>“%1” is a unit; what is the group called?</source>
        <translation>„%1“ ist eine Einheit; wie heißt die Gruppe?</translation>
    </message>
    <message>
        <source>It is called “%1”</source>
        <translation>Sie heißt „%1“</translation>
    </message>
    <message>
        <source>The row is left out: %1</source>
        <translation>Die Zeile wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>memory (40 or 80 GB) and SXM or PCIe</source>
        <translation>Speicher (40 oder 80 GB) und SXM oder PCIe</translation>
    </message>
    <message>
        <source>memory (16 or 32 GB) and SXM or PCIe</source>
        <translation>Speicher (16 oder 32 GB) und SXM oder PCIe</translation>
    </message>
    <message>
        <source>SXM2 or PCIe; a 12 GB PCIe edition also exists and is not catalogued</source>
        <translation>SXM2 oder PCIe; es gibt auch eine PCIe-Ausgabe mit 12 GB, die nicht im Katalog steht</translation>
    </message>
    <message>
        <source>SXM5, PCIe or NVL; a 96 GB half of GH200 is not catalogued</source>
        <translation>SXM5, PCIe oder NVL; die Hälfte eines GH200 mit 96 GB steht nicht im Katalog</translation>
    </message>
    <message>
        <source>SXM5 or NVL</source>
        <translation>SXM5 oder NVL</translation>
    </message>
    <message>
        <source>air-cooled eight-GPU system, or superchip in a rack</source>
        <translation>luftgekühltes System mit acht GPUs oder Superchip im Rack</translation>
    </message>
    <message>
        <source>eight-GPU system, or superchip in a rack</source>
        <translation>System mit acht GPUs oder Superchip im Rack</translation>
    </message>
    <message>
        <source>it is a family name, not a model</source>
        <translation>es ist der Name einer Familie, kein Modell</translation>
    </message>
    <message>
        <source>RTX A6000 (Ampere), or RTX 6000 Ada, which is not catalogued</source>
        <translation>RTX A6000 (Ampere) oder RTX 6000 Ada, die nicht im Katalog steht</translation>
    </message>
    <message>
        <source>Quadro RTX 6000 (Turing, 24 GB) and RTX 6000 Ada (48 GB) exist too and are not catalogued</source>
        <translation>es gibt auch Quadro RTX 6000 (Turing, 24 GB) und RTX 6000 Ada (48 GB), die nicht im Katalog stehen</translation>
    </message>
    <message>
        <source>one GPU (12 GB) or a board of two (24 GB)</source>
        <translation>eine GPU (12 GB) oder eine Karte mit zweien (24 GB)</translation>
    </message>
    <message>
        <source>one GPU (8 GB) or a board of two (16 GB)</source>
        <translation>eine GPU (8 GB) oder eine Karte mit zweien (16 GB)</translation>
    </message>
    <message>
        <source>MI300A (processor and GPU in one) is another part and not catalogued</source>
        <translation>MI300A (Prozessor und GPU in einem) ist ein anderes Teil und steht nicht im Katalog</translation>
    </message>
    <message>
        <source>the generation, and whether the number counts chips or cores</source>
        <translation>die Generation, und ob die Zahl Chips oder Kerne zählt</translation>
    </message>
    <message>
        <source>v5e (v5litepod) or v5p</source>
        <translation>v5e (v5litepod) oder v5p</translation>
    </message>
    <message>
        <source>no model is given</source>
        <translation>kein Modell ist genannt</translation>
    </message>
    <message>
        <source>The plan would have %1 groups, and no plan may have more than %2; take fewer rows, or gather small groups</source>
        <translation>Der Plan hätte %1 Gruppen, und kein Plan darf mehr als %2 haben; weniger Zeilen nehmen oder kleine Gruppen zusammenfassen</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. Which is meant: %3?</source>
        <translation>„%1“ lässt offen: %2. Was ist gemeint: %3?</translation>
    </message>
    <message>
        <source>%1 and %2 are chosen for the same; leave one out</source>
        <translation>%1 und %2 sind für dasselbe gewählt; eines davon weglassen</translation>
    </message>
    <message>
        <source>The headings of %1 name no hours that are understood; are these 00 to 23, in this order?</source>
        <translation>Die Überschriften von %1 nennen keine Stunden, die verstanden werden; sind das 00 bis 23, in dieser Reihenfolge?</translation>
    </message>
    <message>
        <source>The column is left out</source>
        <translation>Die Spalte wird weggelassen</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>„%1“ wird weggelassen</translation>
    </message>
    <message>
        <source>“%1” stands in %2 as well; there will be two such groups</source>
        <translation>„%1“ steht auch in %2; es werden zwei solche Gruppen</translation>
    </message>
    <message>
        <source>“%1” stands in %2 as well; which hours count?</source>
        <translation>„%1“ steht auch in %2; welche Stunden zählen?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides are taken</source>
        <translation>
            <numerusform>%n Zeile, die die Tabelle verbirgt, wird genommen</numerusform>
            <numerusform>%n Zeilen, die die Tabelle verbirgt, werden genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that the spreadsheet hides are left out</source>
        <translation>
            <numerusform>%n Zeile, die die Tabelle verbirgt, wird weggelassen</numerusform>
            <numerusform>%n Zeilen, die die Tabelle verbirgt, werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) or names that the spreadsheet hides are taken</source>
        <translation>
            <numerusform>%n Stunde oder Angabe, die die Tabelle verbirgt, wird genommen</numerusform>
            <numerusform>%n Stunden oder Angaben, die die Tabelle verbirgt, werden genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) or names that the spreadsheet hides are left out</source>
        <translation>
            <numerusform>%n Stunde oder Angabe, die die Tabelle verbirgt, wird weggelassen</numerusform>
            <numerusform>%n Stunden oder Angaben, die die Tabelle verbirgt, werden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>The table has more than %1 groups and day types, and no plan may have more than %2 groups; is “%3” the column of names?</source>
        <translation>Die Tabelle hat mehr als %1 Gruppen und Tagestypen, und kein Plan darf mehr als %2 Gruppen haben; ist „%3“ die Spalte der Namen?</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos; (expected %3)</source>
        <translation>%1 ist &apos;%2&apos; (erwartet: %3)</translation>
    </message>
    <message>
        <source>%1 is something else (expected %2)</source>
        <translation>%1 ist etwas anderes (erwartet: %2)</translation>
    </message>
    <message>
        <source>a text, in quotes where it looks like a number</source>
        <translation>ein Text, in Anführungszeichen, wo er wie eine Zahl aussieht</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a number of watts</source>
        <translation>eine Zahl in Watt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>An element of %1 has no keys</source>
        <translation>Ein Element von %1 hat keine Schlüssel</translation>
    </message>
    <message>
        <source>The library has no key %1; it is left out</source>
        <translation>Die Bibliothek kennt keinen Schlüssel %1; er wird weggelassen</translation>
    </message>
    <message>
        <source>%1 cannot be read (expected a folder or a YAML file)</source>
        <translation>%1 ist nicht lesbar (erwartet: ein Ordner oder eine YAML-Datei)</translation>
    </message>
    <message>
        <source>The file cannot be opened; check who may read it</source>
        <translation>Die Datei lässt sich nicht öffnen; prüfen, wer sie lesen darf</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>one of kg, g, lb, oz</source>
        <translation>eines von kg, g, lb, oz</translation>
    </message>
    <message>
        <source>The weight is a list; its first value is taken</source>
        <translation>Das Gewicht ist eine Liste; ihr erster Wert zählt</translation>
    </message>
    <message>
        <source>The weight is a list without a value and a unit; it stays unknown</source>
        <translation>Das Gewicht ist eine Liste ohne Wert und Einheit; es bleibt unbekannt</translation>
    </message>
    <message>
        <source>The weight has no unit; it stays unknown</source>
        <translation>Das Gewicht hat keine Einheit; es bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1 is below 1 W; it stays unknown</source>
        <translation>%1 liegt unter 1 W; der Wert bleibt unbekannt</translation>
    </message>
    <message>
        <source>%1 has a fraction of a watt</source>
        <translation>%1 hat Bruchteile eines Watts</translation>
    </message>
    <message>
        <source>The name %1 stands in %2 already</source>
        <translation>Der Name %1 steht schon in %2</translation>
    </message>
    <message>
        <source>allocated_draw is above maximum_draw</source>
        <translation>allocated_draw liegt über maximum_draw</translation>
    </message>
    <message>
        <source>u_height is missing; 1 U is taken, as NetBox does</source>
        <translation>u_height fehlt; wie in NetBox gilt 1 HE</translation>
    </message>
    <message>
        <source>whole or half units, at most %1</source>
        <translation>ganze oder halbe Einheiten, höchstens %1</translation>
    </message>
    <message>
        <source>A child has a height of its own (expected 0)</source>
        <translation>Ein Einschub hat eine eigene Höhe (erwartet: 0)</translation>
    </message>
    <message>
        <source>is_full_depth is missing; full depth is taken, as NetBox does</source>
        <translation>is_full_depth fehlt; wie in NetBox gilt volle Tiefe</translation>
    </message>
    <message>
        <source>slug is missing; the id is made of manufacturer and model</source>
        <translation>slug fehlt; die Kennung entsteht aus Hersteller und Modell</translation>
    </message>
    <message>
        <source>The file holds no keys with values</source>
        <translation>Die Datei enthält keine Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>model is missing</source>
        <translation>model fehlt</translation>
    </message>
    <message>
        <source>manufacturer is missing</source>
        <translation>manufacturer fehlt</translation>
    </message>
    <message>
        <source>There are device bays, but subdevice_role is not parent</source>
        <translation>Es gibt Geräteschächte, aber subdevice_role ist nicht parent</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB</source>
        <translation>Die Datei ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>Lines end in CR and LF, not in LF alone</source>
        <translation>Zeilen enden mit CR und LF statt nur mit LF</translation>
    </message>
    <message>
        <source>A tab stands here</source>
        <translation>Hier steht ein Tabulator</translation>
    </message>
    <message>
        <source>A character that is not ASCII stands here</source>
        <translation>Hier steht ein Zeichen, das nicht zu ASCII gehört</translation>
    </message>
    <message>
        <source>The last line has no end</source>
        <translation>Die letzte Zeile ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1: the height is not known; 1 U is written</source>
        <translation>%1: Die Höhe ist nicht bekannt; geschrieben ist 1 HE</translation>
    </message>
    <message>
        <source>%1 is written without its position: %2</source>
        <translation>%1 ist ohne Position geschrieben: %2</translation>
    </message>
    <message>
        <source>it stands outside the rack</source>
        <translation>es steht außerhalb des Racks</translation>
    </message>
    <message>
        <source>%1 has these units</source>
        <translation>%1 belegt diese Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have an end that another link has</source>
        <translation>
            <numerusform>%n Verbindung hat ein Ende, das eine andere Verbindung schon hat</numerusform>
            <numerusform>%n Verbindungen haben ein Ende, das eine andere Verbindung schon hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no cable yet, or an end that is not placed</source>
        <translation>
            <numerusform>%n Verbindung hat noch kein Kabel oder ein Ende, das nicht platziert ist</numerusform>
            <numerusform>%n Verbindungen haben noch kein Kabel oder ein Ende, das nicht platziert ist</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has hours of weekdays alone; the plan&apos;s one day type has them on every day</source>
        <translation>Die Tabelle hat nur Stunden von Werktagen; der eine Tagestyp des Plans hat sie an jedem Tag</translation>
    </message>
    <message>
        <source>The hour %1 stands there twice, as on a day when clocks are put back; it takes both</source>
        <translation>Die Stunde %1 steht zweimal da, wie an einem Tag, an dem die Uhren zurückgestellt werden; sie nimmt beide</translation>
    </message>
    <message>
        <source>No column is chosen for the names of the groups; what is the one group called?</source>
        <translation>Keine Spalte ist für die Namen der Gruppen gewählt; wie heißt die eine Gruppe?</translation>
    </message>
    <message>
        <source>A second table begins here, with hours in another order; put it into a sheet of its own</source>
        <translation>Hier beginnt eine zweite Tabelle mit Stunden in anderer Reihenfolge; sie auf ein eigenes Blatt stellen</translation>
    </message>
    <message>
        <source>The plan&apos;s one day type becomes two, weekday (261 days) and weekend (104 days); the sheet has the hours of weekends, new groups have none on weekdays</source>
        <translation>Aus dem einen Tagestyp des Plans werden zwei, Werktag (261 Tage) und Wochenende (104 Tage); die Tabelle hat die Stunden der Wochenenden, neue Gruppen haben an Werktagen keine</translation>
    </message>
    <message>
        <source>The plan&apos;s one day type becomes two, weekday (261 days) and weekend (104 days); the sheet has the hours of weekdays, new groups have none on weekends</source>
        <translation>Aus dem einen Tagestyp des Plans werden zwei, Werktag (261 Tage) und Wochenende (104 Tage); die Tabelle hat die Stunden der Werktage, neue Gruppen haben an Wochenenden keine</translation>
    </message>
    <message>
        <source>The sheet has hours of weekends alone; the plan&apos;s one day type has them on every day</source>
        <translation>Die Tabelle hat nur Stunden von Wochenenden; der eine Tagestyp des Plans hat sie an jedem Tag</translation>
    </message>
    <message>
        <source>Weekdays and weekends are the plan&apos;s one day type; an hour takes the mean of all days</source>
        <translation>Werktage und Wochenenden sind der eine Tagestyp des Plans; eine Stunde nimmt das Mittel aller Tage</translation>
    </message>
    <message>
        <source>Weekdays and weekends are the plan&apos;s one day type; an hour takes the largest of all days</source>
        <translation>Werktage und Wochenenden sind der eine Tagestyp des Plans; eine Stunde nimmt die größte Zahl aller Tage</translation>
    </message>
    <message>
        <source>Weekends are left out; the plan&apos;s one day type has the hours of weekdays on every day</source>
        <translation>Wochenenden bleiben weg; der eine Tagestyp des Plans hat an jedem Tag die Stunden der Werktage</translation>
    </message>
    <message>
        <source>One day type: they count on every day</source>
        <translation>Ein Tagestyp: sie gelten an jedem Tag</translation>
    </message>
    <message>
        <source>One day type: the mean of all days</source>
        <translation>Ein Tagestyp: das Mittel aller Tage</translation>
    </message>
    <message>
        <source>One day type: the largest of all days</source>
        <translation>Ein Tagestyp: das Größte aller Tage</translation>
    </message>
    <message>
        <source>One day type: weekdays alone, without weekends</source>
        <translation>Ein Tagestyp: nur die Werktage, ohne Wochenenden</translation>
    </message>
    <message>
        <source>The sheet has hours of weekends alone, and the plan has one day type; what do they become?</source>
        <translation>Die Tabelle hat nur Stunden von Wochenenden, und der Plan hat einen Tagestyp; was wird aus ihnen?</translation>
    </message>
    <message>
        <source>The sheet has weekdays and weekends, and the plan has one day type; what do they become?</source>
        <translation>Die Tabelle hat Werktage und Wochenenden, und der Plan hat einen Tagestyp; was wird aus ihnen?</translation>
    </message>
    <message>
        <source>“%1” can begin with the day or with the month, and weekdays and weekends depend on it</source>
        <translation>„%1“ kann mit dem Tag oder mit dem Monat beginnen, und davon hängen Werktage und Wochenenden ab</translation>
    </message>
    <message>
        <source>The day stands first (31/1/2027)</source>
        <translation>Der Tag steht vorn (31/1/2027)</translation>
    </message>
    <message>
        <source>The month stands first (1/31/2027)</source>
        <translation>Der Monat steht vorn (1/31/2027)</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Diese Zeilen weglassen</translation>
    </message>
    <message>
        <source>is called a sum, but has %1 GPU-hours, and %2 have %3 together</source>
        <translation>heißt Summe, hat aber %1 GPU-Stunden, und %2 haben zusammen %3</translation>
    </message>
    <message>
        <source>Two day types: weekday and weekend</source>
        <translation>Zwei Tagestypen: Werktag und Wochenende</translation>
    </message>
    <message>
        <source>The headings count to 12 twice; are these 00 to 23, in this order?</source>
        <translation>Die Überschriften zählen zweimal bis 12; sind das 00 bis 23, in dieser Reihenfolge?</translation>
    </message>
    <message>
        <source>Several columns hold numbers; is “%1” the demand of the groups?</source>
        <translation>Mehrere Spalten enthalten Zahlen; ist „%1“ der Bedarf der Gruppen?</translation>
    </message>
    <message>
        <source>Yes, take “%1”</source>
        <translation>Ja, „%1“ nehmen</translation>
    </message>
    <message>
        <source>“%1” is a slice of a GPU; each of them counts as a whole one</source>
        <translation>„%1“ ist ein Teil einer GPU; jeder zählt als ganze</translation>
    </message>
    <message>
        <source>The empty cell is taken as %1, as above</source>
        <translation>Die leere Zelle wird als %1 genommen, wie darüber</translation>
    </message>
    <message>
        <source>The empty cell is taken as %1, not as “%2” above it</source>
        <translation>Die leere Zelle wird als %1 genommen, nicht als „%2“ darüber</translation>
    </message>
    <message>
        <source>As in the cell above</source>
        <translation>Wie in der Zelle darüber</translation>
    </message>
    <message>
        <source>“%1” names %2 of them; the hours are taken as GPUs, not as machines</source>
        <translation>„%1“ nennt %2 davon; die Stunden gelten als GPUs, nicht als Maschinen</translation>
    </message>
    <message>
        <source>“%1” is taken as the GPU of the rows below it</source>
        <translation>„%1“ wird als GPU der Zeilen darunter genommen</translation>
    </message>
    <message>
        <source>The cell is empty, below one that names a GPU; which GPU is it?</source>
        <translation>Die Zelle ist leer, unter einer, die eine GPU nennt; welche GPU ist es?</translation>
    </message>
    <message>
        <source>“%1” has a decimal comma and “%2” a decimal point; each number is read by its own mark</source>
        <translation>„%1“ hat ein Dezimalkomma und „%2“ einen Dezimalpunkt; jede Zahl wird mit ihrem eigenen Zeichen gelesen</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4, peak %5)</source>
        <translation>%1 (%2, %3, %4, Spitze %5)</translation>
    </message>
    <message>
        <source>No row of the table gives “%1” a number for %2; add it, or let missing hours count as 0</source>
        <translation>Keine Zeile der Tabelle nennt für „%1“ eine Zahl um %2; ergänzen Sie sie, oder lassen Sie fehlende Stunden als 0 zählen</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Das ist %1</translation>
    </message>
    <message>
        <source>is called a sum of the hours and does not agree with them</source>
        <translation>heißt nach einer Summe der Stunden und stimmt nicht mit ihnen überein</translation>
    </message>
    <message numerus="yes">
        <source>“%1” says something else than the hours of %n row(s): %2 for “%3”, whose hours give %4</source>
        <translation>
            <numerusform>„%1“ nennt etwas anderes als die Stunden von %n Zeile: %2 bei „%3“, dessen Stunden %4 ergeben</numerusform>
            <numerusform>„%1“ nennt etwas anderes als die Stunden von %n Zeilen: %2 bei „%3“, dessen Stunden %4 ergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>the largest counts</source>
        <translation>die größte zählt</translation>
    </message>
    <message>
        <source>their mean counts</source>
        <translation>ihr Mittel zählt</translation>
    </message>
    <message>
        <source>their sum counts</source>
        <translation>ihre Summe zählt</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>die letzte zählt</translation>
    </message>
    <message>
        <source>The largest of them</source>
        <translation>Die größte von ihnen</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Ihr Mittel</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Ihre Summe</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>The rows of “%1” alone</source>
        <translation>Nur die Zeilen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) stand beside others for the same time, first at %1; %2</source>
        <translation>
            <numerusform>%n Zahl steht neben einer anderen für dieselbe Zeit, in %1; %2</numerusform>
            <numerusform>%n Zahlen stehen neben anderen für dieselbe Zeit, zuerst in %1; %2</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has this time twice, for each “%2”; which number counts?</source>
        <translation>„%1“ hat diese Zeit zweimal, je „%2“; welche Zahl zählt?</translation>
    </message>
    <message numerus="yes">
        <source>The dates are of %n month(s), which count together</source>
        <translation>
            <numerusform>Die Tage sind aus %n Monat</numerusform>
            <numerusform>Die Tage sind aus %n Monaten, die zusammen zählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are of groups that stand above them too; in each hour, %1</source>
        <translation>
            <numerusform>%n Zeile gehört zu einer Gruppe, die schon darüber steht; von den Zahlen einer Stunde gilt: %1</numerusform>
            <numerusform>%n Zeilen gehören zu Gruppen, die schon darüber stehen; von den Zahlen einer Stunde gilt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>is of “%1”</source>
        <translation>gehört zu „%1“</translation>
    </message>
    <message>
        <source>“%1” stands in %2 as well, for another “%3”; which hours count?</source>
        <translation>„%1“ steht auch in %2, für ein anderes „%3“; welche Stunden zählen?</translation>
    </message>
    <message>
        <source>“%1” tells no rows of the sheet apart, so it cannot be taken alone</source>
        <translation>„%1“ unterscheidet keine Zeilen des Blatts und kann nicht allein übernommen werden</translation>
    </message>
    <message>
        <source>“%1” is several hours; each of them takes its number</source>
        <translation>„%1“ sind mehrere Stunden; jede von ihnen erhält seine Zahl</translation>
    </message>
    <message>
        <source>“%1” is several hours, which share its number as GPU-hours</source>
        <translation>„%1“ sind mehrere Stunden, die sich seine Zahl als GPU-Stunden teilen</translation>
    </message>
    <message>
        <source>“%1” is several hours; what is its number?</source>
        <translation>„%1“ sind mehrere Stunden; was ist seine Zahl?</translation>
    </message>
    <message>
        <source>GPUs in each of its hours</source>
        <translation>GPUs in jeder seiner Stunden</translation>
    </message>
    <message>
        <source>GPU-hours of all of them</source>
        <translation>GPU-Stunden aller zusammen</translation>
    </message>
    <message numerus="yes">
        <source>Rows of “%1” alone are taken; %n other(s) are left out</source>
        <translation>
            <numerusform>Nur Zeilen von „%1“ werden übernommen; %n andere bleibt weg</numerusform>
            <numerusform>Nur Zeilen von „%1“ werden übernommen; %n andere bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” counts something else than GPUs by its name; is it the demand of the groups, in GPUs?</source>
        <translation>„%1“ zählt dem Namen nach etwas anderes als GPUs; ist es der Bedarf der Gruppen in GPUs?</translation>
    </message>
    <message>
        <source>The hours of the table are those of the plan&apos;s zone, and groups have zones of their own; take the table with a column “time_zone” that a report has beside it, with the local hours of each group</source>
        <translation>Die Stunden der Tabelle sind die der Planzone, und Gruppen haben eigene Zonen; nehmen Sie die Tabelle mit der Spalte „time_zone“, die ein Bericht daneben hat, mit den Ortsstunden jeder Gruppe</translation>
    </message>
    <message>
        <source>The sheet holds no table: no row has two cells</source>
        <translation>Das Blatt enthält keine Tabelle: Keine Zeile hat zwei Zellen</translation>
    </message>
    <message>
        <source>Leave such rows out</source>
        <translation>Solche Zeilen weglassen</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message>
        <source>“%1” stands in “%2”; do such rows count?</source>
        <translation>„%1“ steht in „%2“; zählen solche Zeilen?</translation>
    </message>
    <message>
        <source>“%1” in “%2” counts something else than GPUs; do such rows count?</source>
        <translation>„%1“ in „%2“ zählt etwas anderes als GPUs; zählen solche Zeilen?</translation>
    </message>
    <message>
        <source>“%1” sounds like what there is, not like what a group needs; is it a group?</source>
        <translation>„%1“ klingt nach dem, was da ist, nicht nach dem Bedarf einer Gruppe; ist es eine Gruppe?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>“%1” says that something else than GPUs is counted; are the numbers the demand in GPUs?</source>
        <translation>„%1“ sagt, dass etwas anderes als GPUs gezählt wird; sind die Zahlen der Bedarf in GPUs?</translation>
    </message>
    <message>
        <source>Yes, they are GPUs</source>
        <translation>Ja, es sind GPUs</translation>
    </message>
    <message>
        <source>They are CPU cores: take them as such</source>
        <translation>Es sind CPU-Kerne: als solche übernehmen</translation>
    </message>
    <message>
        <source>“%1” names a GPU; what is the group called?</source>
        <translation>„%1“ nennt eine GPU; wie heißt die Gruppe?</translation>
    </message>
    <message>
        <source>sums %1 over the day</source>
        <translation>summiert %1 über den Tag</translation>
    </message>
    <message>
        <source>This is no price list of SkyPilot: its heading lacks %1.</source>
        <translation>Das ist keine Preisliste von SkyPilot: In der Kopfzeile fehlt %1.</translation>
    </message>
    <message>
        <source>Day type</source>
        <comment>heading of a column</comment>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>heading of a column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>heading of a column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <comment>heading of a column</comment>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>heading of a column</comment>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>kf::ExploratorySheet</name>
    <message>
        <source>Active at most</source>
        <translation>Höchstens aktiv</translation>
    </message>
    <message>
        <source>Share of these people who use a GPU in the busiest hour; a number typed here scales the whole curve</source>
        <translation>Anteil dieser Personen, die in der stärksten Stunde eine GPU nutzen; eine hier eingetippte Zahl skaliert die ganze Kurve</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>What these people do</source>
        <translation>Was diese Personen tun</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>GPUs/ person</source>
        <translation>GPUs/ Person</translation>
    </message>
    <message>
        <source>GPUs that one active person holds</source>
        <translation>GPUs, die eine aktive Person hält</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Active share by hour of the day</source>
        <translation>Aktiver Anteil nach Stunde des Tages</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs in the busiest hour of the day that is looked at</source>
        <translation>GPUs in der stärksten Stunde des betrachteten Tags</translation>
    </message>
    <message>
        <source>GPU-h/ day</source>
        <translation>GPU-h/ Tag</translation>
    </message>
    <message>
        <source>GPU-hours on the day that is looked at</source>
        <translation>GPU-Stunden am betrachteten Tag</translation>
    </message>
    <message>
        <source>Type to add people</source>
        <translation>Tippen, um Personen hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>kf::Exports</name>
    <message>
        <source>The export was given up.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>Das PDF wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Folder for the CSV files</source>
        <translation>Ordner für die CSV-Dateien</translation>
    </message>
    <message>
        <source>Writing CSV files to %1</source>
        <translation>CSV-Dateien werden nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Wrote CSV files to %1</source>
        <translation>CSV-Dateien nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The CSV files were not written</source>
        <translation>Die CSV-Dateien wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Files in %1 will be replaced: %2.</source>
        <translation>Dateien in %1 werden ersetzt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be written as they stand in the plan.</source>
        <translation>
            <numerusform>%n Angabe lässt sich nicht so schreiben, wie sie im Plan steht.</numerusform>
            <numerusform>%n Angaben lassen sich nicht so schreiben, wie sie im Plan stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for NetBox</source>
        <translation>Export für NetBox</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>Folder for the NetBox files</source>
        <translation>Ordner für die NetBox-Dateien</translation>
    </message>
    <message>
        <source>Writing the NetBox files to %1</source>
        <translation>Die NetBox-Dateien werden nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The NetBox files were not written</source>
        <translation>Die NetBox-Dateien wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1 racks, %2 devices and %3 links on %4 cables for NetBox to %5: a row for each link, those of one cable with its label</source>
        <translation>%1 Racks, %2 Geräte und %3 Verbindungen auf %4 Kabeln für NetBox nach %5 geschrieben: eine Zeile je Verbindung, die eines Kabels mit dessen Beschriftung</translation>
    </message>
</context>
<context>
    <name>kf::FabricWords</name>
    <message>
        <source>Compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>In-band</source>
        <translation>In-Band</translation>
    </message>
    <message>
        <source>Out-of-band</source>
        <translation>Out-of-Band</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leafs</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>System to leaf</source>
        <translation>System zu Leaf</translation>
    </message>
    <message>
        <source>Manager to leaf</source>
        <translation>Verwaltung zu Leaf</translation>
    </message>
    <message>
        <source>Leaf to leaf</source>
        <translation>Leaf zu Leaf</translation>
    </message>
    <message>
        <source>Leaf to spine</source>
        <translation>Leaf zu Spine</translation>
    </message>
    <message>
        <source>Spine to core</source>
        <translation>Spine zu Core</translation>
    </message>
    <message>
        <source>Copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>Active copper</source>
        <translation>Aktives Kupfer</translation>
    </message>
    <message>
        <source>Active optical cable</source>
        <translation>Aktives optisches Kabel</translation>
    </message>
    <message>
        <source>Multimode fibre</source>
        <translation>Multimode-Faser</translation>
    </message>
    <message>
        <source>Single-mode fibre</source>
        <translation>Singlemode-Faser</translation>
    </message>
    <message>
        <source>Twisted pair</source>
        <translation>Twisted Pair</translation>
    </message>
    <message>
        <source>ports of the leaf not known</source>
        <translation>Anschlüsse des Leafs nicht bekannt</translation>
    </message>
    <message>
        <source>speed not known, or leaf too slow</source>
        <translation>Geschwindigkeit nicht bekannt oder Leaf zu langsam</translation>
    </message>
    <message>
        <source>ports of a system not known</source>
        <translation>Anschlüsse eines Systems nicht bekannt</translation>
    </message>
    <message>
        <source>spine too slow, or its ports not known</source>
        <translation>Spine zu langsam oder seine Anschlüsse nicht bekannt</translation>
    </message>
    <message>
        <source>too large for its switches</source>
        <translation>zu groß für seine Switches</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Not counted because</source>
        <translation>Nicht gezählt, weil</translation>
    </message>
    <message>
        <source>Spines</source>
        <translation>Spines</translation>
    </message>
    <message>
        <source>Cores</source>
        <comment>switches</comment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>none placed that it serves</source>
        <translation>keines platziert, das es bedient</translation>
    </message>
    <message>
        <source>Speed of a link</source>
        <translation>Je Verbindung</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Ports of a leaf</source>
        <translation>Anschlüsse eines Leafs</translation>
    </message>
    <message>
        <source>%1 down, %2 up or across</source>
        <translation>%1 nach unten, %2 nach oben oder quer</translation>
    </message>
    <message>
        <source>%1 needed, %2 placed</source>
        <comment>switches</comment>
        <translation>%1 nötig, %2 platziert</translation>
    </message>
    <message>
        <source>%1, longest %2</source>
        <comment>links and their length</comment>
        <translation>%1, längste %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Without a length</source>
        <translation>Ohne Länge</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Außer Reichweite</translation>
    </message>
    <message>
        <source>Uplinks</source>
        <translation>Uplinks</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) lose every link</source>
        <translation>
            <numerusform>%n System verliert alle Verbindungen</numerusform>
            <numerusform>%n Systeme verlieren alle Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) keep %1</source>
        <translation>
            <numerusform>%n System behält %1</numerusform>
            <numerusform>%n Systeme behalten %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of a leaf</source>
        <translation>Ausfall eines Leafs</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optik</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n transceiver(s)</source>
        <translation>
            <numerusform>%1 in %n Transceiver</numerusform>
            <numerusform>%1 in %n Transceivern</numerusform>
        </translation>
    </message>
    <message>
        <source>pair, %1 : 1</source>
        <translation>Paar, %1 : 1</translation>
    </message>
    <message>
        <source>leaves alone</source>
        <translation>nur Leafs</translation>
    </message>
    <message>
        <source>one switch</source>
        <translation>ein Switch</translation>
    </message>
    <message numerus="yes">
        <source>tree with rails, %n level(s)</source>
        <translation>
            <numerusform>Baum mit Schienen, %n Ebene</numerusform>
            <numerusform>Baum mit Schienen, %n Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tree without rails, %n level(s)</source>
        <translation>
            <numerusform>Baum ohne Schienen, %n Ebene</numerusform>
            <numerusform>Baum ohne Schienen, %n Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n system(s) do not fit as they are laid out.</source>
        <translation>
            <numerusform>Das %n System passt in dieser Anordnung nicht.</numerusform>
            <numerusform>Die %n Systeme passen in dieser Anordnung nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another leaf takes more whenever the last one is full.</source>
        <translation>Ist der letzte Leaf voll, nimmt ein weiterer mehr auf.</translation>
    </message>
    <message numerus="yes">
        <source>The next system does not fit: %1 is enough for %n system(s).</source>
        <translation>
            <numerusform>Das nächste System passt nicht mehr: %1 reicht für %n System.</numerusform>
            <numerusform>Das nächste System passt nicht mehr: %1 reicht für %n Systeme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough for %n system(s) as it is laid out: %1.</source>
        <translation>
            <numerusform>Reicht in dieser Anordnung für %n System: %1.</numerusform>
            <numerusform>Reicht in dieser Anordnung für %n Systeme: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>nothing that it serves is placed</source>
        <translation>nichts platziert, das es bedient</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>the longest cable</comment>
        <translation>bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es) missing</source>
        <translation>
            <numerusform>%n Switch fehlt</numerusform>
            <numerusform>%n Switches fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) without a cable</source>
        <translation>
            <numerusform>%n Verbindung ohne Kabel</numerusform>
            <numerusform>%n Verbindungen ohne Kabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with more switches up to %n system(s)</source>
        <comment>a network</comment>
        <translation>
            <numerusform>mit mehr Switches bis zu %n System</numerusform>
            <numerusform>mit mehr Switches bis zu %n Systemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lengths</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n port(s)</source>
        <comment>systems of a network</comment>
        <translation>
            <numerusform>%1 mit %n Anschluss</numerusform>
            <numerusform>%1 mit %n Anschlüssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of up to %n system(s)</source>
        <comment>scalable units</comment>
        <translation>
            <numerusform>%1 mit bis zu %n System</numerusform>
            <numerusform>%1 mit bis zu %n Systemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::FamilyWords</name>
    <message>
        <source>any CUDA framework with cuDNN; keep JPEG decoding off the critical path (DALI or enough CPU cores)</source>
        <translation>jedes CUDA-Framework mit cuDNN; JPEG-Dekodierung abseits des kritischen Pfads (DALI oder genug CPU-Kerne)</translation>
    </message>
    <message>
        <source>BF16 or FP8 tensor cores (Ampere or later); NVLink inside the node and a rail fabric between nodes</source>
        <translation>Tensorkerne für BF16 oder FP8 (ab Ampere); NVLink im Knoten und eine Rail-Fabric zwischen Knoten</translation>
    </message>
    <message>
        <source>BF16 preferred; QLoRA needs a 4-bit kernel library (bitsandbytes or torchao)</source>
        <translation>möglichst BF16; QLoRA braucht eine Bibliothek mit 4-Bit-Kernels (bitsandbytes oder torchao)</translation>
    </message>
    <message>
        <source>Clustering (k-means, DBSCAN)</source>
        <translation>Clustering (k-means, DBSCAN)</translation>
    </message>
    <message>
        <source>Computational fluid dynamics</source>
        <translation>Strömungssimulation (CFD)</translation>
    </message>
    <message>
        <source>CUDA build; GROMACS can put non-bonded, PME and update steps on the card</source>
        <translation>mit CUDA gebaut; GROMACS legt nicht bindende Kräfte, PME und Aktualisierung auf die Karte</translation>
    </message>
    <message>
        <source>CUDA framework; a serving compiler (TensorRT or ONNX Runtime) shortens one request further</source>
        <translation>CUDA-Framework; ein Compiler für den Betrieb (TensorRT oder ONNX Runtime) verkürzt eine Anfrage weiter</translation>
    </message>
    <message>
        <source>CUDA framework; audio decoding on CPUs must keep up</source>
        <translation>CUDA-Framework; die Audiodekodierung auf CPUs muss Schritt halten</translation>
    </message>
    <message>
        <source>CUDA framework; large 3D volumes need memory more than speed</source>
        <translation>CUDA-Framework; große 3D-Volumen brauchen eher Speicher als Geschwindigkeit</translation>
    </message>
    <message>
        <source>CUDA framework; two-stage detectors keep part of the work (proposals, suppression) on slower paths</source>
        <translation>CUDA-Framework; zweistufige Detektoren lassen einen Teil der Arbeit (Vorschläge, Unterdrückung) auf langsameren Wegen</translation>
    </message>
    <message>
        <source>cudf.pandas loaded; unsupported calls fall back to pandas on the CPU and the gain is lost for them</source>
        <translation>cudf.pandas geladen; nicht unterstützte Aufrufe laufen mit pandas auf der CPU, und der Gewinn entfällt für sie</translation>
    </message>
    <message>
        <source>cuML or cuml.accel and a large dense table; sparse or small problems stay on CPUs</source>
        <translation>cuML oder cuml.accel und eine große dichte Tabelle; dünn besetzte oder kleine Aufgaben bleiben auf CPUs</translation>
    </message>
    <message>
        <source>cuML or cuml.accel must be installed; scikit-learn by itself stays on the CPU</source>
        <translation>cuML oder cuml.accel muss installiert sein; scikit-learn allein bleibt auf der CPU</translation>
    </message>
    <message>
        <source>cuML or cuml.accel; data in GPU memory</source>
        <translation>cuML oder cuml.accel; Daten im GPU-Speicher</translation>
    </message>
    <message>
        <source>device must be set to cuda and the table large; current XGBoost builds want compute capability 5.0 or more and recent wheels CUDA 12.9 or more</source>
        <translation>device muss auf cuda stehen und die Tabelle groß sein; aktuelle XGBoost-Builds verlangen Compute Capability 5.0 oder mehr, neuere Wheels CUDA 12.9 oder mehr</translation>
    </message>
    <message>
        <source>each unit must have GPU code; units share nothing</source>
        <translation>jede Einheit muss GPU-Code haben; Einheiten teilen nichts</translation>
    </message>
    <message>
        <source>embedding tables must fit in GPU memory or be split over cards; otherwise the CPU lookup dominates</source>
        <translation>Embedding-Tabellen müssen in den GPU-Speicher passen oder über Karten verteilt sein; sonst bestimmt das Nachschlagen auf der CPU</translation>
    </message>
    <message>
        <source>enough total GPU memory: about 16 bytes per parameter plus activations</source>
        <translation>genug GPU-Speicher insgesamt: etwa 16 Bytes je Parameter und dazu die Aktivierungen</translation>
    </message>
    <message>
        <source>FP16 with fused attention; compiled pipelines are 1.2 to 1.8 times as fast in the figures below</source>
        <translation>FP16 mit Fused Attention; kompilierte Pipelines sind in den gemessenen Werten 1,2- bis 1,8-mal so schnell</translation>
    </message>
    <message>
        <source>Gradient-boosted trees</source>
        <translation>Gradient-Boosting-Bäume</translation>
    </message>
    <message>
        <source>Graph neural networks</source>
        <translation>Graph-neuronale Netze</translation>
    </message>
    <message>
        <source>Image classification (CNN)</source>
        <translation>Bildklassifikation (CNN)</translation>
    </message>
    <message>
        <source>Image generation (diffusion)</source>
        <translation>Bilderzeugung (Diffusion)</translation>
    </message>
    <message>
        <source>Independent work units (SETI-like)</source>
        <translation>Unabhängige Arbeitseinheiten (wie SETI)</translation>
    </message>
    <message>
        <source>Large language model pre-training</source>
        <translation>Vortraining großer Sprachmodelle</translation>
    </message>
    <message>
        <source>layer must map to the cuDNN recurrent kernel (standard cell, no custom recurrence) and the batch must be large; one step waits for the one before</source>
        <translation>die Schicht muss auf den rekurrenten cuDNN-Kernel passen (Standardzelle, keine eigene Rekurrenz) und der Batch groß sein; jeder Schritt wartet auf den vorigen</translation>
    </message>
    <message>
        <source>Linear and logistic regression, PCA</source>
        <translation>Lineare und logistische Regression, PCA</translation>
    </message>
    <message>
        <source>LLM fine-tuning, all weights</source>
        <translation>LLM-Feinabstimmung, alle Gewichte</translation>
    </message>
    <message>
        <source>LLM fine-tuning, LoRA or QLoRA</source>
        <translation>LLM-Feinabstimmung, LoRA oder QLoRA</translation>
    </message>
    <message>
        <source>LLM inference (chat, completion)</source>
        <translation>LLM-Inferenz (Chat, Vervollständigung)</translation>
    </message>
    <message>
        <source>Molecular dynamics</source>
        <translation>Molekulardynamik</translation>
    </message>
    <message>
        <source>Monte Carlo simulation</source>
        <translation>Monte-Carlo-Simulation</translation>
    </message>
    <message>
        <source>neighbour sampling and features must reach the card fast: graph in GPU memory, or pinned memory with GPU sampling</source>
        <translation>Nachbarn und Merkmale müssen die Karte schnell erreichen: Graph im GPU-Speicher, oder Pinned Memory mit Auswahl auf der GPU</translation>
    </message>
    <message>
        <source>none for single requests; training on large batches or bulk scoring can gain</source>
        <translation>keiner bei einzelnen Anfragen; Training mit großen Batches oder Massenauswertung kann gewinnen</translation>
    </message>
    <message>
        <source>none until hot loops are ported to a library, directives or CUDA</source>
        <translation>keiner, bis die heißen Schleifen auf eine Bibliothek, Direktiven oder CUDA portiert sind</translation>
    </message>
    <message>
        <source>Object detection (SSD, Faster R-CNN)</source>
        <translation>Objekterkennung (SSD, Faster R-CNN)</translation>
    </message>
    <message>
        <source>only the network stage; the sequence search runs on CPUs and fast disk for most of the time</source>
        <translation>nur die Stufe des Netzes; die Sequenzsuche läuft die meiste Zeit auf CPUs und schnellen Laufwerken</translation>
    </message>
    <message>
        <source>Own code without GPU libraries</source>
        <translation>Eigener Code ohne GPU-Bibliotheken</translation>
    </message>
    <message>
        <source>paths must be generated on the card in large numbers</source>
        <translation>Pfade müssen in großer Zahl auf der Karte erzeugt werden</translation>
    </message>
    <message>
        <source>Protein structure prediction</source>
        <translation>Vorhersage von Proteinstrukturen</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <source>Recommender (DLRM, wide and deep)</source>
        <translation>Empfehlungssystem (DLRM, Wide and Deep)</translation>
    </message>
    <message>
        <source>Recurrent sequence models (LSTM, GRU)</source>
        <translation>Rekurrente Sequenzmodelle (LSTM, GRU)</translation>
    </message>
    <message>
        <source>Reinforcement learning</source>
        <translation>Bestärkendes Lernen</translation>
    </message>
    <message>
        <source>Segmentation (Mask R-CNN, U-Net)</source>
        <translation>Segmentierung (Mask R-CNN, U-Net)</translation>
    </message>
    <message>
        <source>simulator must run on the GPU; with a CPU simulator the environments, not the learner, set the pace</source>
        <translation>der Simulator muss auf der GPU laufen; mit einem Simulator auf der CPU bestimmen die Umgebungen das Tempo, nicht das Lernen</translation>
    </message>
    <message>
        <source>Small network on request (about 100,000 parameters)</source>
        <translation>Kleines Netz auf Anfrage (etwa 100.000 Parameter)</translation>
    </message>
    <message>
        <source>solver must have a GPU path; OpenFOAM as shipped runs on CPUs and only offloads its linear solver through added libraries</source>
        <translation>der Löser braucht einen GPU-Weg; OpenFOAM läuft im Auslieferungszustand auf CPUs und lagert nur den linearen Löser über Zusatzbibliotheken aus</translation>
    </message>
    <message>
        <source>Spark SQL and DataFrame jobs</source>
        <translation>Spark-SQL- und DataFrame-Jobs</translation>
    </message>
    <message>
        <source>Speech recognition and synthesis</source>
        <translation>Spracherkennung und Sprachsynthese</translation>
    </message>
    <message>
        <source>SQL or pandas data preparation</source>
        <translation>Datenaufbereitung mit SQL oder pandas</translation>
    </message>
    <message>
        <source>Transformer encoder (BERT-like, embeddings)</source>
        <translation>Transformer-Encoder (wie BERT, Embeddings)</translation>
    </message>
    <message>
        <source>Volta or later, one GPU per executor, DataFrame or SQL code; RDD code is not accelerated and unsupported operators fall back</source>
        <translation>ab Volta, eine GPU je Executor, DataFrame- oder SQL-Code; RDD-Code wird nicht beschleunigt, und nicht unterstützte Operatoren fallen auf die CPU zurück</translation>
    </message>
    <message>
        <source>weights plus key-value cache must fit; continuous batching server (vLLM, TensorRT-LLM, KServe LLM runtime)</source>
        <translation>Gewichte und KV-Cache müssen passen; Server mit Continuous Batching (vLLM, TensorRT-LLM, KServe-LLM-Runtime)</translation>
    </message>
</context>
<context>
    <name>kf::FeedSheet</name>
    <message>
        <source>Rack type</source>
        <translation>Racktyp</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Einspeisung</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>By its name where none is given</source>
        <translation>Nach dem Namen, wo keine angegeben ist</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>Volts</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>Amps</source>
        <translation>Ampere</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Leistungsfaktor</translation>
    </message>
    <message>
        <source>Derating</source>
        <translation>Minderung</translation>
    </message>
    <message>
        <source>0.8 for continuous load by NEC, 1 by IEC</source>
        <translation>0,8 für Dauerlast nach NEC, 1 nach IEC</translation>
    </message>
    <message>
        <source>Add a rack type first: a feed belongs to one.</source>
        <translation>Zuerst einen Racktyp anlegen: Eine Einspeisung gehört zu einem.</translation>
    </message>
    <message>
        <source>A feed stays at its rack type.</source>
        <translation>Eine Einspeisung bleibt bei ihrem Racktyp.</translation>
    </message>
    <message>
        <source>Type to add a feed</source>
        <translation>Tippen für neue Einspeisung</translation>
    </message>
</context>
<context>
    <name>kf::FieldForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept with the plan&apos;s assumptions</source>
        <translation>Steht bei den Annahmen des Plans</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Note from</source>
        <translation>Notiz von</translation>
    </message>
    <message>
        <source>Where the note comes from: a mail, a datasheet, a visit</source>
        <translation>Woher die Notiz stammt: eine E-Mail, ein Datenblatt, ein Besuch</translation>
    </message>
    <message>
        <source>Change source of note</source>
        <translation>Quelle der Notiz ändern</translation>
    </message>
</context>
<context>
    <name>kf::FieldWords</name>
    <message>
        <source>accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>akzeptierte Befunde</translation>
    </message>
    <message>
        <source>active months</source>
        <translation>aktive Monate</translation>
    </message>
    <message>
        <source>share at work</source>
        <translation>Anteil bei der Arbeit</translation>
    </message>
    <message>
        <source>added GPUs</source>
        <translation>zusätzliche GPUs</translation>
    </message>
    <message>
        <source>growth a year</source>
        <translation>Wachstum pro Jahr</translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>growth of single hours</source>
        <translation>Wachstum einzelner Stunden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>cloud offers</source>
        <translation>Cloud-Angebote</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>jobs at a time</source>
        <translation>gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>day types</source>
        <translation>Tagestypen</translation>
    </message>
    <message>
        <source>days a year</source>
        <translation>Tage pro Jahr</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>demand times</source>
        <translation>Bedarf mal</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>energy price per kWh</source>
        <translation>Strompreis je kWh</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>data that exist</source>
        <translation>vorhandene Daten</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>face</source>
        <translation>Seite des Racks</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>Einspeisungen</translation>
    </message>
    <message>
        <source>finished by</source>
        <translation>fertig bis</translation>
    </message>
    <message>
        <source>from month</source>
        <translation>ab Monat</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>growth more or less</source>
        <translation>Wachstum mehr oder weniger</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>months planned</source>
        <translation>geplante Monate</translation>
    </message>
    <message>
        <source>in service from month</source>
        <translation>in Betrieb ab Monat</translation>
    </message>
    <message>
        <source>new data a day</source>
        <translation>neue Daten pro Tag</translation>
    </message>
    <message>
        <source>growth of new data</source>
        <translation>Wachstum neuer Daten</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>lead time of an order</source>
        <translation>Lieferzeit einer Bestellung</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>utilisation at most</source>
        <translation>höchste Auslastung</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>price on demand an hour</source>
        <translation>On-Demand-Preis pro Stunde</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>owned already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>what becomes of the data</source>
        <translation>Verbleib der Daten</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>measured power</source>
        <translation>gemessene Leistung</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>rack types</source>
        <translation>Racktypen</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>days that data are kept</source>
        <translation>Aufbewahrung in Tagen</translation>
    </message>
    <message>
        <source>retires in month</source>
        <translation>außer Betrieb ab Monat</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>time of one request</source>
        <translation>Zeit einer Anfrage</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>sized for month</source>
        <translation>ausgelegt für Monat</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>spare systems</source>
        <translation>Ersatzsysteme</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>storage headroom</source>
        <translation>Speicherreserve</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>to month</source>
        <translation>bis Monat</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>typical date</source>
        <translation>typisches Datum</translation>
    </message>
    <message>
        <source>unit in the rack</source>
        <translation>Höheneinheit im Rack</translation>
    </message>
    <message>
        <source>price of one</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>wait at most</source>
        <translation>höchste Wartezeit</translation>
    </message>
    <message>
        <source>weight limit</source>
        <translation>Gewichtsgrenze</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>kf::Fill</name>
    <message>
        <source>nothing was left to place</source>
        <translation>es war nichts mehr einzubauen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rack(s))</source>
        <translation>
            <numerusform>%1 (%n Rack)</numerusform>
            <numerusform>%1 (%n Racks)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 are required: %2, %n spare(s).</source>
        <translation>
            <numerusform>%1 sind erforderlich: %2, %n Reserve.</numerusform>
            <numerusform>%1 sind erforderlich: %2, %n Reserven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) already.</source>
        <translation>
            <numerusform>%n steht schon.</numerusform>
            <numerusform>%n stehen schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) to place.</source>
        <translation>
            <numerusform>%n System einzubauen.</numerusform>
            <numerusform>%n Systeme einzubauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Racks used</source>
        <translation>Genutzte Racks</translation>
    </message>
    <message>
        <source>New racks</source>
        <translation>Neue Racks</translation>
    </message>
    <message>
        <source>Racks filled up</source>
        <translation>Aufgefüllte Racks</translation>
    </message>
    <message>
        <source>At least needed</source>
        <translation>Mindestens nötig</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Was begrenzt</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht eingebaut</translation>
    </message>
    <message>
        <source>everything is placed</source>
        <translation>alles ist eingebaut</translation>
    </message>
    <message>
        <source>%1: weight is not &amp;known. Assume, kg</source>
        <translation>%1: Gewicht nicht be&amp;kannt. Annehmen, kg</translation>
    </message>
    <message>
        <source>%1: height is not &amp;known. Assume, U</source>
        <translation>%1: Höhe nicht be&amp;kannt. Annehmen, HE</translation>
    </message>
    <message>
        <source>%1: airflow is not &amp;known. Assume, CFM</source>
        <translation>%1: Luftstrom nicht be&amp;kannt. Annehmen, CFM</translation>
    </message>
    <message>
        <source>%1: power is not &amp;known. Assume, W</source>
        <translation>%1: Leistung nicht be&amp;kannt. Annehmen, W</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>none</source>
        <comment>notes</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>kf::FillDialog</name>
    <message>
        <source>Re&amp;place systems of this kind that stand there</source>
        <translation>Vorhandene Systeme dieser Art &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Use room in racks that are there</source>
        <translation>Platz in vorhandenen Racks nut&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Fill from forecast</source>
        <translation>Aus der Prognose füllen</translation>
    </message>
    <message>
        <source>Take the chosen alternative over, as one step that can be undone</source>
        <translation>Die gewählte Möglichkeit übernehmen, als ein Schritt, der sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>a new room</source>
        <translation>ein neuer Raum</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>At most so many systems in one rack</source>
        <translation>Höchstens so viele Systeme in einem Rack</translation>
    </message>
    <message>
        <source>Unlocked systems of this kind in the room are placed anew</source>
        <translation>Nicht gesperrte Systeme dieser Art im Raum werden neu eingebaut</translation>
    </message>
    <message>
        <source>&amp;GPU</source>
        <translation>&amp;GPU</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;ystem</translation>
    </message>
    <message>
        <source>In &amp;month</source>
        <translation>Im &amp;Monat</translation>
    </message>
    <message>
        <source>Spa&amp;res</source>
        <translation>&amp;Reserven</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>Ra&amp;um</translation>
    </message>
    <message>
        <source>&amp;Each rack</source>
        <translation>&amp;Je Rack</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many go along with so many racks; 0: none</source>
        <translation>Wie viele zu so vielen Racks gehören; 0: keine</translation>
    </message>
    <message>
        <source>racks: </source>
        <translation>Racks: </translation>
    </message>
    <message>
        <source>For how many racks</source>
        <translation>Für wie viele Racks</translation>
    </message>
    <message>
        <source>the plan&apos;s choice</source>
        <translation>Wahl des Plans</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop working and keep the best so far</source>
        <translation>Anhalten und das Beste bis hier behalten</translation>
    </message>
    <message>
        <source>One alternative for each rack type. Choose a column.</source>
        <translation>Eine Möglichkeit je Racktyp. Wählen Sie eine Spalte.</translation>
    </message>
    <message>
        <source>The plan has no rack types yet. Add one under Racks &gt; Rack types, with its limits.</source>
        <translation>Der Plan hat noch keine Racktypen. Legen Sie unter Racks &gt; Racktypen einen mit seinen Grenzen an.</translation>
    </message>
    <message>
        <source>Rack type</source>
        <translation>Racktyp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>assume…</source>
        <translation>annehmen…</translation>
    </message>
    <message>
        <source>Kept in the plan as an assumption, for every device of this kind</source>
        <translation>Steht im Plan als Annahme, für jedes Gerät dieser Art</translation>
    </message>
</context>
<context>
    <name>kf::FillRules</name>
    <message>
        <source>0: only racks that are there</source>
        <translation>0: nur vorhandene Racks</translation>
    </message>
    <message>
        <source>A row that is full is followed by a new one</source>
        <translation>Auf eine volle Reihe folgt eine neue</translation>
    </message>
    <message>
        <source>Units that stay free above each system, for cables and air</source>
        <translation>HE, die über jedem System frei bleiben, für Kabel und Luft</translation>
    </message>
    <message>
        <source>Strips in each rack, on its feeds by turns</source>
        <translation>Leisten in jedem Rack, reihum an seinen Einspeisungen</translation>
    </message>
    <message>
        <source>So many systems of another kind as well</source>
        <translation>So viele Systeme einer anderen Art dazu</translation>
    </message>
    <message>
        <source>Racks of their own for the &amp;other kind</source>
        <translation>Eigene Racks für die &amp;andere Art</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>so viele wie nötig</translation>
    </message>
    <message>
        <source>as the floor holds</source>
        <translation>wie es der Boden zulässt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none, or 1-2, 42</source>
        <translation>keine, oder 1-2, 42</translation>
    </message>
    <message>
        <source>Units that stay free in each rack, besides those of its type</source>
        <translation>HE, die in jedem Rack frei bleiben, außer denen seines Typs</translation>
    </message>
    <message>
        <source>any, or 1-32</source>
        <translation>beliebig, oder 1-32</translation>
    </message>
    <message>
        <source>The only units in which systems stand</source>
        <translation>Die einzigen HE, in denen Systeme stehen</translation>
    </message>
    <message>
        <source>above all systems</source>
        <translation>über allen Systemen</translation>
    </message>
    <message>
        <source>in the middle of the rack</source>
        <translation>in der Mitte des Racks</translation>
    </message>
    <message>
        <source>Strips in each rack</source>
        <translation>Leisten in jedem Rack</translation>
    </message>
    <message>
        <source>How many of the other kind</source>
        <translation>Wie viele der anderen Art</translation>
    </message>
    <message>
        <source>&amp;New racks</source>
        <translation>&amp;Neue Racks</translation>
    </message>
    <message>
        <source>Racks a ro&amp;w</source>
        <translation>Racks je R&amp;eihe</translation>
    </message>
    <message>
        <source>Reser&amp;ved units</source>
        <translation>Reser&amp;vierte HE</translation>
    </message>
    <message>
        <source>S&amp;ystems in units</source>
        <translation>S&amp;ysteme in HE</translation>
    </message>
    <message>
        <source>Free &amp;above systems</source>
        <translation>Frei über S&amp;ystemen</translation>
    </message>
    <message>
        <source>S&amp;trips</source>
        <translation>&amp;Leisten</translation>
    </message>
    <message>
        <source>A&amp;lso</source>
        <translation>A&amp;uch</translation>
    </message>
    <message>
        <source>At most so many of the other kind in one rack</source>
        <translation>Höchstens so viele der anderen Art in einem Rack</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele wie passen</translation>
    </message>
    <message>
        <source>Also, &amp;each rack</source>
        <translation>Auch, &amp;je Rack</translation>
    </message>
    <message>
        <source>Spread over all roo&amp;ms</source>
        <translation>Auf alle &amp;Räume verteilen</translation>
    </message>
    <message>
        <source>Swit&amp;ches</source>
        <translation>Swit&amp;ches</translation>
    </message>
</context>
<context>
    <name>kf::FinanceSheet</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>kg/kWh</source>
        <translation>kg/kWh</translation>
    </message>
    <message>
        <source>%1/kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1/GPU-h</source>
        <translation>%1/GPU-h</translation>
    </message>
    <message>
        <source>%1/kW and month</source>
        <translation>%1/kW und Monat</translation>
    </message>
    <message>
        <source>%1/GPU and year</source>
        <translation>%1/GPU und Jahr</translation>
    </message>
    <message>
        <source>%1/GB and month</source>
        <translation>%1/GB und Monat</translation>
    </message>
    <message>
        <source>%1/GB</source>
        <translation>%1/GB</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>GB/month</source>
        <translation>GB/Monat</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/Monat</translation>
    </message>
    <message>
        <source>%1/year</source>
        <translation>%1/Jahr</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>This setting needs a number.</source>
        <translation>Diese Einstellung braucht eine Zahl.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Prices of public lists: one that is chosen becomes the value, with its source</source>
        <translation>Preise öffentlicher Listen: Ein gewählter wird zum Wert, mit seiner Quelle</translation>
    </message>
    <message>
        <source>Spot share, %1</source>
        <comment>a kind of group</comment>
        <translation>Spot-Anteil, %1</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>Kurs von %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <comment>currencies</comment>
        <translation>%1 für 1 %2</translation>
    </message>
    <message>
        <source>There is no public list of such prices.</source>
        <translation>Für solche Preise gibt es keine öffentliche Liste.</translation>
    </message>
</context>
<context>
    <name>kf::FindBar</name>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Ganze Zelle</translation>
    </message>
    <message>
        <source>Only in the &amp;selection</source>
        <translation>Nur in der &amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find only cells that hold nothing else</source>
        <translation>Nur Zellen finden, in denen sonst nichts steht</translation>
    </message>
    <message>
        <source>Find only in the cells that were selected</source>
        <translation>Nur in den ausgewählten Zellen suchen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>Find the previous cell (Shift+F3)</source>
        <translation>Vorherige Zelle suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Find the next cell (F3)</source>
        <translation>Nächste Zelle suchen (F3)</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Ersetzen &amp;durch</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace in this cell and find the next one</source>
        <translation>In dieser Zelle ersetzen und die nächste suchen</translation>
    </message>
    <message>
        <source>Replace in every cell that is found, as one step</source>
        <translation>In jeder gefundenen Zelle ersetzen, als ein Schritt</translation>
    </message>
</context>
<context>
    <name>kf::FindDialog</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Words of a name, a kind, a model, a rack or a note. Enter goes there, F3 to the next.</source>
        <translation>Wörter eines Namens, einer Art, eines Modells, eines Racks oder einer Notiz. Eingabe geht hin, F3 zum nächsten.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try another or a shorter word.</source>
        <translation>Nichts heißt „%1“. Ein anderes oder kürzeres Wort versuchen.</translation>
    </message>
</context>
<context>
    <name>kf::FindingText</name>
    <message numerus="yes">
        <source>%n racks</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The same holds for %2.</source>
        <comment>a sentence; what it says of others too</comment>
        <translation>%1 Dasselbe gilt für %2.</translation>
    </message>
</context>
<context>
    <name>kf::FindingsPage</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>Go to &amp;place</source>
        <translation>&amp;Zur Stelle</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>A&amp;kzeptieren…</translation>
    </message>
    <message>
        <source>Nothing contradicts itself</source>
        <translation>Nichts widerspricht sich</translation>
    </message>
    <message>
        <source>Findings of this kind will stand here, each one step from its place.</source>
        <translation>Befunde dieser Art stehen hier, jeder einen Schritt von seiner Stelle entfernt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>Fehler (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Akzeptiert (%1)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Take back acceptance</source>
        <translation>Akzeptanz zurücknehmen</translation>
    </message>
    <message>
        <source>Accept finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason stands in the report.</source>
        <translation>Warum ist das akzeptabel? Die Begründung steht im Bericht.</translation>
    </message>
    <message>
        <source>Takes the finding away in one step, which Undo takes back</source>
        <translation>Behebt den Befund in einem Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <source>Show &amp;each</source>
        <translation>&amp;Einzeln zeigen</translation>
    </message>
    <message>
        <source>List each finding by itself, also those that say the same of several things</source>
        <translation>Jeden Befund einzeln aufführen, auch wo mehrere dasselbe sagen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>%n Befund akzeptieren</numerusform>
            <numerusform>%n Befunde akzeptieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es akzeptiert ist</translation>
    </message>
    <message>
        <source>Nothing is accepted</source>
        <translation>Nichts ist akzeptiert</translation>
    </message>
    <message>
        <source>A finding that is all right as it is can be accepted with a reason, which stands here and in the report. When its figures change, it is open again.</source>
        <translation>Ein Befund, der so in Ordnung ist, kann mit einem Grund akzeptiert werden; der Grund steht hier und im Bericht. Ändern sich seine Zahlen, ist der Befund wieder offen.</translation>
    </message>
    <message>
        <source>Findings of which page</source>
        <translation>Befunde welcher Seite</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Warnungen (%1)</translation>
    </message>
    <message>
        <source>Advice (%1)</source>
        <translation>Hinweise (%1)</translation>
    </message>
</context>
<context>
    <name>kf::Flattening</name>
    <message>
        <source>Nothing may move: a job needs both a first start and a deadline, and its group&apos;s demand has to be derived.</source>
        <translation>Nichts darf wandern: Ein Job braucht frühesten Start und Frist, und der Bedarf seiner Gruppe muss abgeleitet sein.</translation>
    </message>
    <message>
        <source>Largest share of the supply: %1 → %2</source>
        <translation>Größter Anteil am Angebot: %1 → %2</translation>
    </message>
    <message>
        <source>%1. Nothing flatter is possible.</source>
        <translation>%1. Flacher geht es nicht.</translation>
    </message>
    <message>
        <source>%1. The best that was found, not proven.</source>
        <translation>%1. Das Beste, was gefunden wurde, nicht bewiesen.</translation>
    </message>
</context>
<context>
    <name>kf::Floor</name>
    <message>
        <source>Cold aisle</source>
        <translation>Kaltgang</translation>
    </message>
    <message>
        <source>Hot aisle</source>
        <translation>Warmgang</translation>
    </message>
    <message>
        <source>Hot air before fronts</source>
        <translation>Warme Luft vor Fronten</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe nicht bekannt</translation>
    </message>
</context>
<context>
    <name>kf::FloorSheet</name>
    <message>
        <source>front of the racks</source>
        <translation>Front der Racks</translation>
    </message>
    <message>
        <source>floor plan</source>
        <translation>Grundriss</translation>
    </message>
</context>
<context>
    <name>kf::FloorView</name>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>It does not fit: it stands outside the room, or its row on another one.</source>
        <translation>Es passt nicht: Es steht außerhalb des Raums, oder seine Reihe auf einer anderen.</translation>
    </message>
</context>
<context>
    <name>kf::FootprintModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
</context>
<context>
    <name>kf::FootprintTable</name>
    <message>
        <source>What the platform itself takes</source>
        <translation>Was die Plattform selbst braucht</translation>
    </message>
</context>
<context>
    <name>kf::ForecastView</name>
    <message>
        <source>%1 by month</source>
        <translation>%1 je Monat</translation>
    </message>
</context>
<context>
    <name>kf::Grab</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>kf::GraphView</name>
    <message>
        <source>Components and what they need</source>
        <translation>Komponenten und was sie brauchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group, people</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>component, on or off, what it requests</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>needed, not chosen</source>
        <translation>gebraucht, nicht gewählt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Who needs it</source>
        <translation>Wer es braucht</translation>
    </message>
    <message>
        <source>Components of Kubeflow</source>
        <translation>Komponenten von Kubeflow</translation>
    </message>
    <message>
        <source>What they stand on</source>
        <translation>Worauf sie aufbauen</translation>
    </message>
</context>
<context>
    <name>kf::GridCorner</name>
    <message>
        <source>Select all cells</source>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Select all cells (Ctrl+A)</source>
        <translation>Alle Zellen auswählen (Strg+A)</translation>
    </message>
</context>
<context>
    <name>kf::GridFinder</name>
    <message>
        <source>No cell contains “%1”</source>
        <translation>Keine Zelle enthält „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n cell(s)</source>
        <translation>
            <numerusform>In %n Zelle ersetzt</numerusform>
            <numerusform>In %n Zellen ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::GridKeys</name>
    <message>
        <source>Moving no longer extends the selection</source>
        <translation>Bewegen erweitert die Auswahl nicht mehr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste the values only</source>
        <translation>Nur die Werte einfügen</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Gewählte Zellen leeren</translation>
    </message>
    <message>
        <source>Empty the cell and type</source>
        <translation>Zelle leeren und tippen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Copy from the cell above</source>
        <translation>Aus der Zelle darüber übernehmen</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note of the cell</source>
        <translation>Notiz der Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Tabelle verlassen</translation>
    </message>
    <message>
        <source>Leave the table backwards</source>
        <translation>Tabelle rückwärts verlassen</translation>
    </message>
    <message>
        <source>Extend the selection by moving</source>
        <translation>Auswahl durch Bewegen erweitern</translation>
    </message>
    <message>
        <source>Open the menu of the cell</source>
        <translation>Menü der Zelle öffnen</translation>
    </message>
    <message>
        <source>Insert rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Move rows up</source>
        <translation>Zeilen nach oben schieben</translation>
    </message>
    <message>
        <source>Move rows down</source>
        <translation>Zeilen nach unten schieben</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Sheet before</source>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Open the choices of the cell, as Alt+Down does there</source>
        <translation>Die Auswahl der Zelle öffnen, wie dort auch Alt+Unten</translation>
    </message>
    <message>
        <source>Moving now extends the selection, until Shift+F8 or Escape</source>
        <translation>Bewegen erweitert jetzt die Auswahl, bis Umschalt+F8 oder Esc</translation>
    </message>
</context>
<context>
    <name>kf::GridMenus</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>E&amp;rsetzen …</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy for Li&amp;breOffice Calc</source>
        <translation>Für LibreOffice &amp;Calc kopieren</translation>
    </message>
    <message>
        <source>Calc then takes the cells at once, without asking about HTML</source>
        <translation>Calc übernimmt die Zellen dann sofort, ohne nach HTML zu fragen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Pa&amp;ste special</source>
        <translation>In&amp;halte einfügen</translation>
    </message>
    <message>
        <source>&amp;Values only</source>
        <translation>Nur &amp;Werte</translation>
    </message>
    <message>
        <source>&amp;Transposed</source>
        <translation>&amp;Transponiert</translation>
    </message>
    <message>
        <source>&amp;Skip empty cells</source>
        <translation>&amp;Leere Zellen überspringen</translation>
    </message>
    <message>
        <source>&amp;Add to the cells</source>
        <translation>Zu den Zellen &amp;addieren</translation>
    </message>
    <message>
        <source>&amp;Multiply the cells</source>
        <translation>Die Zellen &amp;multiplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>Zelle &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit &amp;note…</source>
        <translation>&amp;Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Add &amp;note…</source>
        <translation>&amp;Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Delete contents</source>
        <translation>Inhalt &amp;löschen</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Nach unten aus&amp;füllen</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Nach rech&amp;ts ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfü&amp;gen</numerusform>
            <numerusform>%n Zeilen einfü&amp;gen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>D&amp;uplicate %n row(s)</source>
        <translation>
            <numerusform>%n Zeile &amp;duplizieren</numerusform>
            <numerusform>%n Zeilen &amp;duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>De&amp;lete %n row(s)</source>
        <translation>
            <numerusform>%n &amp;Zeile löschen</numerusform>
            <numerusform>%n &amp;Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Nach &amp;oben verschieben</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Nach unten &amp;verschieben</translation>
    </message>
    <message>
        <source>Sort by %1, smallest first</source>
        <translation>Nach %1 sortieren, Kleinstes zuerst</translation>
    </message>
    <message>
        <source>Sort by %1, largest first</source>
        <translation>Nach %1 sortieren, Größtes zuerst</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>Breite &amp;anpassen</translation>
    </message>
    <message>
        <source>A double click on the border of the title does the same</source>
        <translation>Ein Doppelklick auf den Rand des Titels bewirkt dasselbe</translation>
    </message>
    <message>
        <source>&amp;Reset all widths</source>
        <translation>Alle Breiten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>kf::GridModel</name>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>„%1“ steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A curve cannot be edited</source>
        <translation>Eine Kurve kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>The rows of this table follow from the plan and cannot be added, moved or deleted here</source>
        <translation>Die Zeilen dieser Tabelle ergeben sich aus dem Plan und können hier nicht hinzugefügt, verschoben oder gelöscht werden</translation>
    </message>
    <message>
        <source>The cells of this table take no notes</source>
        <translation>Die Zellen dieser Tabelle nehmen keine Notizen auf</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices, such as %2</source>
        <translation>„%1“ steht nicht zur Wahl; möglich ist etwa %2</translation>
    </message>
</context>
<context>
    <name>kf::GridRowHeader</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Click to select the row; drag a selected row to move it</source>
        <translation>Klicken wählt die Zeile aus; eine ausgewählte Zeile lässt sich ziehen</translation>
    </message>
</context>
<context>
    <name>kf::GridTable</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Go to the next cell</source>
        <translation>Zur nächsten Zelle gehen</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>Go to the edge of the filled cells</source>
        <translation>Zum Rand der gefüllten Zellen gehen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Go to the first or last cell of the row</source>
        <translation>Zur ersten oder letzten Zelle der Zeile gehen</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
        <source>Go to the first or last cell of the table</source>
        <translation>Zur ersten oder letzten Zelle der Tabelle gehen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Go a screen up or down; with Alt sideways</source>
        <translation>Einen Bildschirm nach oben oder unten; mit Alt seitwärts</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Umschalt mit jeder davon</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Die Auswahl erweitern</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Eingabe, Tab</translation>
    </message>
    <message>
        <source>Take over and go down or right; with Shift up or left</source>
        <translation>Übernehmen und nach unten oder rechts gehen; mit Umschalt nach oben oder links</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Select the columns</source>
        <translation>Die Spalten auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Select the rows</source>
        <translation>Die Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <translation>Umschalt+Rücktaste</translation>
    </message>
    <message>
        <source>Select the active cell alone</source>
        <translation>Nur die aktive Zelle auswählen</translation>
    </message>
</context>
<context>
    <name>kf::GridTotals</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total row</source>
        <translation>Summenzeile</translation>
    </message>
</context>
<context>
    <name>kf::GridView</name>
    <message>
        <source>The columns beside the selection are empty below it</source>
        <translation>Die Spalten neben der Auswahl sind unterhalb von ihr leer</translation>
    </message>
    <message>
        <source>Tab goes from cell to cell, F6 leaves the table</source>
        <translation>Tab geht von Zelle zu Zelle, F6 verlässt die Tabelle</translation>
    </message>
</context>
<context>
    <name>kf::GroupTemplates</name>
    <message>
        <source>Assumed, not measured: %1</source>
        <translation>Angenommen, nicht gemessen: %1</translation>
    </message>
    <message>
        <source>a team of about eight people who work from 07:00 to 19:00.</source>
        <translation>ein Team von etwa acht Leuten, das von 07:00 bis 19:00 arbeitet.</translation>
    </message>
    <message>
        <source>Nightly ETL</source>
        <translation>Nächtliches ETL</translation>
    </message>
    <message>
        <source>Office-hours research</source>
        <translation>Forschung zu Bürozeiten</translation>
    </message>
    <message>
        <source>Round-the-clock serving</source>
        <translation>Dienst rund um die Uhr</translation>
    </message>
    <message>
        <source>Follow the sun</source>
        <translation>Mit der Sonne</translation>
    </message>
    <message>
        <source>8 GPUs from 22:00 to 06:00, every day alike</source>
        <translation>8 GPUs von 22:00 bis 06:00, an allen Tagen gleich</translation>
    </message>
    <message>
        <source>Up to 8 GPUs in working hours, a quarter on other days</source>
        <translation>Bis zu 8 GPUs zur Arbeitszeit, an anderen Tagen ein Viertel</translation>
    </message>
    <message>
        <source>4 to 12 GPUs around the clock with a peak in the evening</source>
        <translation>4 bis 12 GPUs rund um die Uhr mit einer Spitze am Abend</translation>
    </message>
    <message>
        <source>Three research teams in Singapore, Berlin and New York</source>
        <translation>Drei Forschungsteams in Singapur, Berlin und New York</translation>
    </message>
    <message>
        <source>a batch run that must be done before people come to work.</source>
        <translation>ein Stapellauf, der fertig sein muss, bevor die Leute zur Arbeit kommen.</translation>
    </message>
    <message>
        <source>a service with a floor of 4 GPUs and a peak in the evening.</source>
        <translation>ein Dienst mit mindestens 4 GPUs und einer Spitze am Abend.</translation>
    </message>
    <message>
        <source>Research Singapore</source>
        <translation>Forschung Singapur</translation>
    </message>
    <message>
        <source>Research Berlin</source>
        <translation>Forschung Berlin</translation>
    </message>
    <message>
        <source>Research New York</source>
        <translation>Forschung New York</translation>
    </message>
</context>
<context>
    <name>kf::GroupsView</name>
    <message>
        <source>Where groups run, by month</source>
        <translation>Wo Gruppen laufen, nach Monaten</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Was es entscheidet</translation>
    </message>
    <message>
        <source>Why not as advised?</source>
        <translation>Warum nicht wie empfohlen?</translation>
    </message>
    <message>
        <source>Own choice: why? The reason stands in the report.</source>
        <translation>Eigene Wahl: warum? Der Grund steht im Bericht.</translation>
    </message>
    <message>
        <source>Reason of a Placement</source>
        <translation>Grund eines Standorts</translation>
    </message>
    <message>
        <source>%1: %2 from %3</source>
        <comment>a group, a place, a month</comment>
        <translation>%1: %2 ab %3</translation>
    </message>
    <message>
        <source>Own choice, advised is %1:</source>
        <translation>Eigene Wahl, empfohlen ist %1:</translation>
    </message>
    <message>
        <source>Add Move</source>
        <translation>Umzug hinzufügen</translation>
    </message>
    <message>
        <source>Move in Time</source>
        <translation>Umzug verschieben</translation>
    </message>
    <message>
        <source>Delete Move</source>
        <translation>Umzug löschen</translation>
    </message>
</context>
<context>
    <name>kf::GrowthPage</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Add &amp;event</source>
        <translation>&amp;Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete event</source>
        <translation>Ereignis &amp;löschen</translation>
    </message>
    <message>
        <source>Nothing grows yet</source>
        <translation>Noch wächst nichts</translation>
    </message>
    <message>
        <source>As soon as the demand sheet has groups, their rates, models and events stand here, with the month in which the supply runs out.</source>
        <translation>Sobald die Bedarfstabelle Gruppen hat, stehen hier ihre Raten, Modelle und Ereignisse, mit dem Monat, ab dem es nicht mehr reicht.</translation>
    </message>
    <message>
        <source>Growth of groups</source>
        <translation>Wachstum der Gruppen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Go to demand</source>
        <translation>Zum Bedarf</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>All GPUs</source>
        <translation>Alle GPUs</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Ereignis löschen</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Ereignis verschieben</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>S&amp;zenario</translation>
    </message>
    <message>
        <source>Whose peaks</source>
        <translation>Wessen Spitzen</translation>
    </message>
    <message>
        <source>What the bars are made of</source>
        <translation>Woraus die Balken bestehen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>The scenario that every page shows</source>
        <translation>Das Szenario, das alle Seiten zeigen</translation>
    </message>
    <message>
        <source>The accelerator that charts and forecast show</source>
        <translation>Der Beschleuniger, den Diagramme und Prognose zeigen</translation>
    </message>
    <message>
        <source>Add an event to the chosen group</source>
        <translation>Der gewählten Gruppe ein Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Delete the chosen event</source>
        <translation>Das gewählte Ereignis löschen</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Dieses</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Peak by month</source>
        <translation>Spitze je Monat</translation>
    </message>
    <message>
        <source>Peak by year</source>
        <translation>Spitze je Jahr</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Add cla&amp;im</source>
        <translation>Zusage h&amp;inzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete claim</source>
        <translation>Zusage &amp;löschen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
</context>
<context>
    <name>kf::GrowthSheet</name>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Largest hour today, GPUs</source>
        <translation>Größte Stunde heute, GPUs</translation>
    </message>
    <message>
        <source>Rate per year</source>
        <translation>Rate pro Jahr</translation>
    </message>
    <message>
        <source>Yearly growth of every cell of the group</source>
        <translation>Jährliches Wachstum jeder Zelle der Gruppe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>First month in which the group exists</source>
        <translation>Erster Monat, in dem es die Gruppe gibt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last month; empty: it stays</source>
        <translation>Letzter Monat; leer: sie bleibt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Compound: each year grows on the last; linear: always as much</source>
        <translation>Exponentiell: jedes Jahr wächst auf dem vorigen; linear: immer gleich viel</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>from the start of the plan</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest hour so many months from the start, GPUs</source>
        <translation>Größte Stunde so viele Monate nach dem Beginn, GPUs</translation>
    </message>
    <message>
        <source>These rows are the groups of the demand sheet: add, move and delete them there</source>
        <translation>Diese Zeilen sind die Gruppen des Bedarfsblatts: dort anlegen, verschieben und löschen</translation>
    </message>
</context>
<context>
    <name>kf::GrowthTables</name>
    <message>
        <source>order %1</source>
        <translation>%1 bestellen</translation>
    </message>
    <message>
        <source>%1 runs out</source>
        <translation>%1 erschöpft</translation>
    </message>
    <message>
        <source>not by %1</source>
        <translation>nicht bis %1</translation>
    </message>
    <message>
        <source>%1, before the start</source>
        <translation>%1, vor dem Beginn</translation>
    </message>
    <message>
        <source>What runs out when</source>
        <translation>Was wann erschöpft ist</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>Required %1</source>
        <translation>Erforderlich %1</translation>
    </message>
    <message>
        <source>Supply %1</source>
        <translation>Verfügbar %1</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>Forecast by month</source>
        <translation>Prognose je Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>which kind?</source>
        <translation>welcher Typ?</translation>
    </message>
    <message>
        <source>Systems to have</source>
        <translation>Nötige Systeme</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 oder früher</translation>
    </message>
</context>
<context>
    <name>kf::GuardWords</name>
    <message>
        <source>at the API server</source>
        <translation>am API-Server</translation>
    </message>
    <message>
        <source>through the gateway</source>
        <translation>durch das Gateway</translation>
    </message>
    <message>
        <source>from inside the cluster</source>
        <translation>aus dem Cluster</translation>
    </message>
    <message>
        <source>by port forwarding</source>
        <translation>über Port-Forwarding</translation>
    </message>
    <message>
        <source>a policy of Istio</source>
        <translation>eine Regel von Istio</translation>
    </message>
    <message>
        <source>the API server, asked by the component</source>
        <translation>der API-Server auf Anfrage der Komponente</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>der Dienst selbst</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open inside the cluster</source>
        <translation>im Cluster offen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>an outsider</source>
        <translation>jemand von außen</translation>
    </message>
    <message>
        <source>another tenant</source>
        <translation>ein anderer Mandant</translation>
    </message>
    <message>
        <source>a tenant</source>
        <translation>ein Mandant</translation>
    </message>
    <message>
        <source>a container</source>
        <translation>ein Container</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>ein Betreiber</translation>
    </message>
    <message>
        <source>the API server</source>
        <translation>der API-Server</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>served models</source>
        <translation>bediente Modelle</translation>
    </message>
    <message>
        <source>services of users</source>
        <translation>Dienste von Nutzern</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>home volumes</source>
        <translation>Home-Volumes</translation>
    </message>
    <message>
        <source>memory of a GPU</source>
        <translation>Speicher einer GPU</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>secure data</source>
        <translation>sichere Daten</translation>
    </message>
    <message>
        <source>a share of GPUs</source>
        <translation>ein Anteil an GPUs</translation>
    </message>
    <message>
        <source>versions of its own</source>
        <translation>eigene Versionen</translation>
    </message>
    <message>
        <source>jobs at night</source>
        <translation>Jobs in der Nacht</translation>
    </message>
    <message>
        <source>here and in a cloud</source>
        <translation>hier und in einer Cloud</translation>
    </message>
    <message>
        <source>ready to work</source>
        <translation>arbeitsbereit</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>data plane</source>
        <translation>Data Plane</translation>
    </message>
    <message>
        <source>control plane</source>
        <translation>Control Plane</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>we</source>
        <translation>wir</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>a login at the API server</source>
        <translation>eine Anmeldung am API-Server</translation>
    </message>
    <message>
        <source>every dataset has a sensitivity</source>
        <translation>jeder Datensatz ist eingestuft</translation>
    </message>
    <message>
        <source>every reader is cleared</source>
        <translation>jeder Leser ist freigegeben</translation>
    </message>
    <message>
        <source>no endpoint is open</source>
        <translation>kein Zugang ist offen</translation>
    </message>
    <message>
        <source>network policies</source>
        <translation>Netzregeln</translation>
    </message>
    <message>
        <source>every GPU group is in a lane</source>
        <translation>jede GPU-Gruppe ist in einer Warteschlange</translation>
    </message>
    <message>
        <source>a limit per person</source>
        <translation>eine Grenze je Person</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>eine Warteschlangenverwaltung</translation>
    </message>
    <message>
        <source>tenants are kept apart</source>
        <translation>Mandanten sind getrennt</translation>
    </message>
    <message>
        <source>images reach every group</source>
        <translation>Images erreichen jede Gruppe</translation>
    </message>
    <message>
        <source>images have fixed versions</source>
        <translation>Images haben feste Versionen</translation>
    </message>
    <message>
        <source>CUDA fits the GPUs</source>
        <translation>CUDA passt zu den GPUs</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>eine Registry</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>KServe</source>
        <translation>KServe</translation>
    </message>
    <message>
        <source>a model registry</source>
        <translation>eine Modell-Registry</translation>
    </message>
    <message>
        <source>models are delivered by serving</source>
        <translation>Modelle werden bedient statt eingebettet</translation>
    </message>
    <message>
        <source>a supported version of Kubernetes</source>
        <translation>eine unterstützte Version von Kubernetes</translation>
    </message>
    <message>
        <source>a cloud offer for every cloud group</source>
        <translation>ein Cloud-Angebot für jede Cloud-Gruppe</translation>
    </message>
    <message>
        <source>no regulated data in a cloud</source>
        <translation>keine regulierten Daten in einer Cloud</translation>
    </message>
    <message>
        <source>the speed of the link</source>
        <translation>das Tempo der Leitung</translation>
    </message>
    <message>
        <source>the group is cleared for all that it reads</source>
        <translation>die Gruppe ist für alles freigegeben, was sie liest</translation>
    </message>
    <message>
        <source>pods send data only to known places</source>
        <translation>Pods senden Daten nur an bekannte Stellen</translation>
    </message>
    <message>
        <source>a lane</source>
        <translation>eine Warteschlange</translation>
    </message>
    <message>
        <source>a quota of its accelerator</source>
        <translation>ein Kontingent ihres Beschleunigers</translation>
    </message>
    <message>
        <source>an image for the group</source>
        <translation>ein Image für die Gruppe</translation>
    </message>
    <message>
        <source>an image with a fixed version</source>
        <translation>ein Image mit fester Version</translation>
    </message>
    <message>
        <source>a login at the gateway</source>
        <translation>eine Anmeldung am Gateway</translation>
    </message>
    <message>
        <source>jobs, each with a deadline</source>
        <translation>Jobs, jeder mit einer Frist</translation>
    </message>
    <message>
        <source>served models ask for a login</source>
        <translation>bediente Modelle verlangen eine Anmeldung</translation>
    </message>
    <message>
        <source>a cloud offer of its accelerator</source>
        <translation>ein Cloud-Angebot ihres Beschleunigers</translation>
    </message>
    <message>
        <source>no regulated data among what it reads</source>
        <translation>keine regulierten Daten unter dem, was sie liest</translation>
    </message>
    <message>
        <source>its profiles lack nothing</source>
        <translation>ihren Profilen fehlt nichts</translation>
    </message>
</context>
<context>
    <name>kf::Headline</name>
    <message>
        <source>Peak today</source>
        <translation>Spitze heute</translation>
    </message>
    <message>
        <source>Peak in %1</source>
        <translation>Spitze in %1</translation>
    </message>
    <message>
        <source>The largest number of GPUs that all groups need together.</source>
        <translation>Die größte Zahl von GPUs, die alle Gruppen zusammen brauchen.</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Peak in 12 months</source>
        <translation>Spitze in 12 Monaten</translation>
    </message>
    <message>
        <source>The peak of the sheet a year from the plan&apos;s start.</source>
        <translation>Die Spitze der Bedarfstabelle ein Jahr nach Beginn des Plans.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>GPUs today</source>
        <translation>GPUs heute</translation>
    </message>
    <message numerus="yes">
        <source>GPUs in %n month(s)</source>
        <translation>
            <numerusform>GPUs in %n Monat</numerusform>
            <numerusform>GPUs in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message numerus="yes">
        <source>Storage in %n month(s)</source>
        <translation>
            <numerusform>Speicher in %n Monat</numerusform>
            <numerusform>Speicher in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>What all tiers must hold, with headroom.</source>
        <translation>Was alle Speicherklassen fassen müssen, mit Reserve.</translation>
    </message>
    <message>
        <source>The first tier is full in %1.</source>
        <translation>Die erste Speicherklasse ist ab %1 voll.</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message numerus="yes">
        <source>with %n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Racks of all rooms and the devices in them.</source>
        <translation>Racks aller Räume und die Geräte darin.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>What all devices draw, against the limits of their racks.</source>
        <translation>Was alle Geräte aufnehmen, gemessen an den Grenzen ihrer Racks.</translation>
    </message>
    <message>
        <source>Power, at least</source>
        <translation>Leistung, mindestens</translation>
    </message>
    <message>
        <source>The power of some devices is not known.</source>
        <translation>Die Leistung einiger Geräte ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Runs out first</source>
        <translation>Zuerst erschöpft</translation>
    </message>
    <message>
        <source>No accelerator runs out within the horizon.</source>
        <translation>Kein Beschleuniger ist innerhalb des Horizonts erschöpft.</translation>
    </message>
    <message>
        <source>From that month on more is required than stands there.</source>
        <translation>Ab diesem Monat ist mehr erforderlich als vorhanden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What contradicts itself and what is at risk.</source>
        <translation>Was sich widerspricht und was gefährdet ist.</translation>
    </message>
    <message numerus="yes">
        <source>error(s)</source>
        <translation>
            <numerusform>Fehler</numerusform>
            <numerusform>Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <translation>
            <numerusform>Warnung</numerusform>
            <numerusform>Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The what-if that all figures belong to.</source>
        <translation>Das Was-wäre-wenn, zu dem alle Zahlen gehören.</translation>
    </message>
    <message>
        <source>GPUs at %1 %2</source>
        <translation>GPUs um %1 %2</translation>
    </message>
    <message>
        <source>GPUs, %1 %</source>
        <translation>GPUs, %1 %</translation>
    </message>
    <message>
        <source>The peak of every accelerator with %1 headroom, rounded up.</source>
        <translation>Die Spitze jedes Beschleunigers mit %1 Reserve, aufgerundet.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>supply not known</source>
        <translation>Verfügbares nicht bekannt</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>no prices yet</source>
        <translation>noch keine Preise</translation>
    </message>
    <message>
        <source>What owning and renting cost in the average year.</source>
        <translation>Was Kaufen und Mieten im mittleren Jahr kosten.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost a year, at least</source>
        <translation>Kosten im Jahr, mindestens</translation>
    </message>
    <message>
        <source>What stands there is not known of %1: that may run out earlier.</source>
        <translation>Was verfügbar ist, ist für %1 nicht bekannt: Das kann früher erschöpft sein.</translation>
    </message>
    <message>
        <source>CPU cores are missing for %1.</source>
        <translation>CPU-Kerne fehlen für %1.</translation>
    </message>
    <message>
        <source>The demand of a group is not known.</source>
        <translation>Der Bedarf einer Gruppe ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: supply not known</source>
        <translation>%1: Verfügbares nicht bekannt</translation>
    </message>
    <message>
        <source>Runs out first, as far as known</source>
        <translation>Zuerst erschöpft, soweit bekannt</translation>
    </message>
</context>
<context>
    <name>kf::HeadlineBar</name>
    <message>
        <source>Headline figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>&amp;Warum diese Zahl?</translation>
    </message>
    <message>
        <source>&amp;Go to the page %1</source>
        <translation>&amp;Zur Seite %1</translation>
    </message>
</context>
<context>
    <name>kf::HomesSheet</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Data per person, %1</source>
        <translation>Daten je Person, %1</translation>
    </message>
    <message>
        <source>The home volume of one of them</source>
        <translation>Das Home-Verzeichnis einer von ihnen</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Gesamt, %1</translation>
    </message>
    <message>
        <source>The same in every month</source>
        <translation>In jedem Monat gleich</translation>
    </message>
    <message>
        <source>All homes</source>
        <translation>Alle Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>Type to add homes</source>
        <translation>Tippen für neue Home-Verzeichnisse</translation>
    </message>
</context>
<context>
    <name>kf::HoursModel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message numerus="yes">
        <source>Mine, %n hour(s)</source>
        <translation>
            <numerusform>Meins, %n Stunde</numerusform>
            <numerusform>Meins, %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Theirs, %n hour(s)</source>
        <translation>
            <numerusform>Anderes, %n Stunde</numerusform>
            <numerusform>Anderes, %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After, %n hour(s)</source>
        <translation>
            <numerusform>Nachher, %n Stunde</numerusform>
            <numerusform>Nachher, %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>day, state, hour, GPUs</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>GPUs by hour</source>
        <translation>GPUs je Stunde</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
</context>
<context>
    <name>kf::ImportDialog</name>
    <message>
        <source>Sheets (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Choose file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Read another CSV file or workbook</source>
        <translation>Eine andere CSV-Datei oder Arbeitsmappe lesen</translation>
    </message>
    <message>
        <source>Remarks on the sheet</source>
        <translation>Bemerkungen zur Tabelle</translation>
    </message>
    <message>
        <source>The preview shows the cell of the chosen remark</source>
        <translation>Die Vorschau zeigt die Zelle der gewählten Bemerkung</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Take the groups into the plan as one step</source>
        <translation>Die Gruppen in einem Schritt in den Plan übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vorschau der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe &amp;importieren</numerusform>
            <numerusform>%n Gruppen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n group(s)</source>
        <translation>
            <numerusform>%n Gruppe importieren</numerusform>
            <numerusform>%n Gruppen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) imported from %1</source>
        <translation>
            <numerusform>%n Gruppe aus %1 importiert</numerusform>
            <numerusform>%n Gruppen aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Questions, choices and remarks</source>
        <translation>Fragen, Wahlmöglichkeiten und Bemerkungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take groups and their hours from a spreadsheet: CSV, TSV or XLSX, hours across, down or one number in each row, by day type; a preview shows what is taken</source>
        <translation>Gruppen und ihre Stunden aus einer Tabelle nehmen: CSV, TSV oder XLSX, Stunden nebeneinander, untereinander oder eine Zahl je Zeile, nach Tagestyp; eine Vorschau zeigt, was genommen wird</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Kopierte Zellen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The copied cells are a table with headings of its own.</source>
        <translation>Die kopierten Zellen sind eine Tabelle mit eigenen Überschriften.</translation>
    </message>
    <message>
        <source>Import reads its columns by their headings and shows first what would be taken.</source>
        <translation>Der Import liest ihre Spalten nach den Überschriften und zeigt zuerst, was übernommen würde.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Paste as cells</source>
        <translation>Als Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>the copied cells</source>
        <translation>den kopierten Zellen</translation>
    </message>
</context>
<context>
    <name>kf::ImportHeader</name>
    <message>
        <source>Left out</source>
        <translation>Bleibt weg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>What this column is taken for</source>
        <translation>Wofür diese Spalte steht</translation>
    </message>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Group id</source>
        <translation>Kennung der Gruppe</translation>
    </message>
    <message>
        <source>Use of %1</source>
        <translation>Verwendung von %1</translation>
    </message>
    <message>
        <source>Use of %1, “%2”</source>
        <translation>Verwendung von %1, „%2“</translation>
    </message>
</context>
<context>
    <name>kf::ImportOptions</name>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Semikolon (;)</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Strich (|)</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Komma (,)</translation>
    </message>
    <message>
        <source>Assumed: look at the letters in the preview</source>
        <translation>Angenommen: in der Vorschau die Buchstaben prüfen</translation>
    </message>
    <message>
        <source>&amp;Empty hours count as 0</source>
        <translation>L&amp;eere Stunden zählen als 0</translation>
    </message>
    <message>
        <source>Ask where it is unclear</source>
        <translation>Fragen, wo es unklar ist</translation>
    </message>
    <message>
        <source>Point (8.5)</source>
        <translation>Punkt (8.5)</translation>
    </message>
    <message>
        <source>Comma (8,5)</source>
        <translation>Komma (8,5)</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is read</source>
        <translation>Welche Tabelle der Arbeitsmappe gelesen wird</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>What stands between two cells</source>
        <translation>Was zwischen zwei Zellen steht</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>How the letters of the file are stored</source>
        <translation>Wie die Buchstaben der Datei gespeichert sind</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>How numbers with decimals are written</source>
        <translation>Wie Zahlen mit Nachkommastellen geschrieben sind</translation>
    </message>
    <message>
        <source>Every day type</source>
        <translation>Jeder Tagestyp</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Explorativ</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>&amp;Groups of the plan</source>
        <translation>&amp;Gruppen des Plans</translation>
    </message>
    <message>
        <source>Hours are &amp;for</source>
        <translation>Stunden gelten &amp;für</translation>
    </message>
    <message>
        <source>The day type that gets the hours</source>
        <translation>Der Tagestyp, der die Stunden bekommt</translation>
    </message>
    <message>
        <source>&amp;Kind, where not given</source>
        <translation>A&amp;rt, wo nicht angegeben</translation>
    </message>
    <message>
        <source>For rows without a kind of their own</source>
        <translation>Für Zeilen ohne eigene Art</translation>
    </message>
    <message>
        <source>&amp;Accelerator, where not given</source>
        <translation>&amp;Beschleuniger, wo nicht angegeben</translation>
    </message>
    <message>
        <source>For rows without an accelerator of their own</source>
        <translation>Für Zeilen ohne eigenen Beschleuniger</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How the sheet is read</source>
        <translation>Wie die Tabelle gelesen wird</translation>
    </message>
    <message>
        <source>What becomes of the plan</source>
        <translation>Was aus dem Plan wird</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>A column for each hour</source>
        <translation>Eine Spalte je Stunde</translation>
    </message>
    <message>
        <source>A row for each hour</source>
        <translation>Eine Zeile je Stunde</translation>
    </message>
    <message>
        <source>One number in each row</source>
        <translation>Eine Zahl je Zeile</translation>
    </message>
    <message>
        <source>24 columns, 00 to 23 in order</source>
        <translation>24 Spalten, 00 bis 23 der Reihe nach</translation>
    </message>
    <message>
        <source>The largest of them</source>
        <translation>Die größte davon</translation>
    </message>
    <message>
        <source>Their mean</source>
        <translation>Ihr Mittel</translation>
    </message>
    <message>
        <source>&amp;Hours stand</source>
        <translation>&amp;Stunden stehen</translation>
    </message>
    <message>
        <source>Where the sheet has its hours</source>
        <translation>Wo die Tabelle ihre Stunden hat</translation>
    </message>
    <message>
        <source>&amp;Parts of an hour</source>
        <translation>&amp;Teile einer Stunde</translation>
    </message>
    <message>
        <source>What an hour takes of half hours, quarters, or several days</source>
        <translation>Was eine Stunde von halben Stunden, Viertelstunden oder mehreren Tagen übernimmt</translation>
    </message>
    <message>
        <source>Blanks and dashes; without this they are asked about</source>
        <translation>Leere Zellen und Striche; ohne dies wird nach ihnen gefragt</translation>
    </message>
    <message>
        <source>Stay; the sheet adds its own</source>
        <translation>Bleiben; neue kommen dazu</translation>
    </message>
    <message>
        <source>Same names take new hours, others stay</source>
        <translation>Gleiche Namen neu, andere bleiben</translation>
    </message>
    <message>
        <source>Same names take new hours, others go</source>
        <translation>Gleichnamige bekommen neue Stunden, andere entfallen</translation>
    </message>
    <message>
        <source>What happens with the groups that the plan has</source>
        <translation>Was mit den Gruppen geschieht, die der Plan hat</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>The plan&apos;s: %1</source>
        <translation>Die des Plans: %1</translation>
    </message>
    <message>
        <source>Headings a&amp;re</source>
        <translation>Übe&amp;rschriften sind</translation>
    </message>
    <message>
        <source>The row or column that heads the others</source>
        <translation>Die Zeile oder Spalte, die die anderen überschreibt</translation>
    </message>
    <message>
        <source>&amp;Zone, where not given</source>
        <translation>&amp;Zone, wo nicht angegeben</translation>
    </message>
    <message>
        <source>Whose local hours the numbers are, for new groups without a zone of their own</source>
        <translation>Wessen Ortszeit die Zahlen meinen, für neue Gruppen ohne eigene Zone</translation>
    </message>
</context>
<context>
    <name>kf::ImportPreviewModel</name>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bleibt weg</translation>
    </message>
    <message>
        <source>Tick the rows that become groups</source>
        <translation>Die Zeilen ankreuzen, die Gruppen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row is</source>
        <translation>Zeile ist</translation>
    </message>
</context>
<context>
    <name>kf::ImportQuestions</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a cell and how many others ask the same</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave out these rows</source>
        <translation>Diese Zeilen &amp;weglassen</translation>
    </message>
    <message>
        <source>Take the last answer &amp;back</source>
        <translation>Letzte Antwort &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Import the rows that raise no question</source>
        <translation>Die Zeilen importieren, die keine Frage aufwerfen</translation>
    </message>
    <message>
        <source>Ask again what was answered last</source>
        <translation>Noch einmal fragen, was zuletzt beantwortet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n Frage vor dem Import</numerusform>
            <numerusform>%n Fragen vor dem Import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) follow</source>
        <translation>
            <numerusform>%n weitere Frage folgt</numerusform>
            <numerusform>%n weitere Fragen folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the place in the preview</source>
        <translation>Die Stelle in der Vorschau zeigen</translation>
    </message>
    <message>
        <source>Show %1 in the preview</source>
        <translation>%1 in der Vorschau zeigen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Answer so, for every cell that asks the same</source>
        <translation>So antworten, für jede Zelle mit derselben Frage</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>Zum Suchen tippen …</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Was bedeutet „%1“?</translation>
    </message>
    <message>
        <source>What does “%1” mean? It leaves open: %2.</source>
        <translation>Was bedeutet „%1“? Offen bleibt: %2.</translation>
    </message>
    <message>
        <source>Type the answer, then Enter</source>
        <translation>Antwort eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>It counts for every cell that asks the same</source>
        <translation>Sie gilt für jede Zelle, die dasselbe fragt</translation>
    </message>
</context>
<context>
    <name>kf::ImportSummary</name>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) with 24 hours each will be added.</source>
        <translation>
            <numerusform>%n Gruppe mit 24 Stunden kommt dazu.</numerusform>
            <numerusform>%n Gruppen mit je 24 Stunden kommen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of the plan will take new hours.</source>
        <translation>
            <numerusform>%n Gruppe des Plans bekommt neue Stunden.</numerusform>
            <numerusform>%n Gruppen des Plans bekommen neue Stunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) will be deleted with their events and workloads: %1.</source>
        <translation>
            <numerusform>%n Gruppe wird samt Ereignissen und Workloads gelöscht: %1.</numerusform>
            <numerusform>%n Gruppen werden samt Ereignissen und Workloads gelöscht: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out: %1.</source>
        <translation>
            <numerusform>%n Zeile bleibt weg: %1.</numerusform>
            <numerusform>%n Zeilen bleiben weg: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have to be answered first.</source>
        <translation>
            <numerusform>%n Frage ist vorher zu beantworten.</numerusform>
            <numerusform>%n Fragen sind vorher zu beantworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has a row for each hour and a column for each group: it is shown turned, with a row for each group.</source>
        <translation>Die Tabelle hat eine Zeile je Stunde und eine Spalte je Gruppe: sie wird gedreht gezeigt, mit einer Zeile je Gruppe.</translation>
    </message>
    <message>
        <source>The sheet has one number in each row: it is shown gathered, with a row for each group.</source>
        <translation>Die Tabelle hat eine Zahl je Zeile: sie wird gesammelt gezeigt, mit einer Zeile je Gruppe.</translation>
    </message>
    <message>
        <source>The sheet has the hours of each day type side by side: it is shown with a row for each group and day type.</source>
        <translation>Die Tabelle hat die Stunden der Tagestypen nebeneinander: sie wird mit einer Zeile je Gruppe und Tagestyp gezeigt.</translation>
    </message>
</context>
<context>
    <name>kf::JobLanes</name>
    <message>
        <source>Jobs of one day, noon to noon</source>
        <translation>Jobs eines Tags, Mittag bis Mittag</translation>
    </message>
    <message>
        <source>Up and Down choose a job, Left and Right move its start by 5 minutes, with Shift its end.</source>
        <translation>Auf und Ab wählen einen Job, Links und Rechts verschieben seinen Start um 5 Minuten, mit Umschalt sein Ende.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Go to the job before or after</source>
        <translation>Zum Job davor oder danach gehen</translation>
    </message>
    <message>
        <source>Start it 5 minutes earlier or later</source>
        <translation>Ihn 5 Minuten früher oder später starten</translation>
    </message>
    <message>
        <source>Let it run 5 minutes less or more</source>
        <translation>Ihn 5 Minuten kürzer oder länger laufen lassen</translation>
    </message>
    <message>
        <source>Start it as early as it may</source>
        <translation>Ihn so früh starten, wie er darf</translation>
    </message>
    <message>
        <source>Start it as late as its deadline allows</source>
        <translation>Ihn so spät starten, wie seine Frist erlaubt</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Einen Job hinzufügen</translation>
    </message>
    <message>
        <source>Delete the job</source>
        <translation>Den Job löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a job, its GPUs</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kf::KindWords</name>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Explorativ</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>GPU system</source>
        <translation>GPU-System</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsplatzrechner</translation>
    </message>
    <message>
        <source>InfiniBand switch</source>
        <translation>InfiniBand-Switch</translation>
    </message>
    <message>
        <source>Ethernet switch</source>
        <translation>Ethernet-Switch</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>compound</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>dediziert</translation>
    </message>
    <message>
        <source>rear</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>front</source>
        <translation>vorn</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>System that is a rack of its own</source>
        <translation>System, das ein eigenes Rack ist</translation>
    </message>
    <message>
        <source>Power strip</source>
        <translation>Stromleiste</translation>
    </message>
    <message>
        <source>Coolant unit</source>
        <translation>Kühlmittelverteiler</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>on premises and cloud</source>
        <translation>eigenes Haus und Cloud</translation>
    </message>
    <message>
        <source>on premises</source>
        <translation>eigenes Haus</translation>
    </message>
</context>
<context>
    <name>kf::LanguageModelPanel</name>
    <message>
        <source>Size it as a &amp;language model</source>
        <translation>Als &amp;Sprachmodell auslegen</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Size of the language model</source>
        <translation>Größe des Sprachmodells</translation>
    </message>
    <message>
        <source>Measured service times</source>
        <translation>Gemessene Bedienzeiten</translation>
    </message>
    <message>
        <source>GPUs/replica</source>
        <translation>GPUs/Replikat</translation>
    </message>
    <message>
        <source>Writes concurrency, service time and GPUs/replica into the row</source>
        <translation>Schreibt Gleichzeitigkeit, Bedienzeit und GPUs/Replikat in die Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) at once</source>
        <translation>
            <numerusform>%n gleichzeitige Anfrage</numerusform>
            <numerusform>%n gleichzeitige Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Size a language model</source>
        <translation>Sprachmodell auslegen</translation>
    </message>
    <message>
        <source>Take over language model</source>
        <translation>Sprachmodell übernehmen</translation>
    </message>
</context>
<context>
    <name>kf::LanguageModelSheet</name>
    <message>
        <source>This row is the selected service</source>
        <translation>Diese Zeile ist der gewählte Dienst</translation>
    </message>
    <message>
        <source>Parameters, B</source>
        <translation>Para- meter, Mrd.</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions</source>
        <translation>Parameter des Modells, in Milliarden</translation>
    </message>
    <message>
        <source>Weight bits</source>
        <translation>Gewichts-Bits</translation>
    </message>
    <message>
        <source>Bits of one weight as it is served: 16, 8 or 4</source>
        <translation>Bits eines Gewichts im Betrieb: 16, 8 oder 4</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Layers of the model, each with a cache of its own</source>
        <translation>Schichten des Modells, jede mit eigenem Cache</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV-Köpfe</translation>
    </message>
    <message>
        <source>Heads whose keys and values are kept; fewer than query heads where they are grouped</source>
        <translation>Köpfe, deren Schlüssel und Werte behalten werden; weniger als Abfrageköpfe, wo sie gruppiert sind</translation>
    </message>
    <message>
        <source>Head size</source>
        <translation>Kopfgröße</translation>
    </message>
    <message>
        <source>Numbers of one head for one token</source>
        <translation>Zahlen eines Kopfs für ein Token</translation>
    </message>
    <message>
        <source>KV bits</source>
        <translation>KV-Bits</translation>
    </message>
    <message>
        <source>Bits of one number in the cache</source>
        <translation>Bits einer Zahl im Cache</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Token ein</translation>
    </message>
    <message>
        <source>Tokens of a typical request</source>
        <translation>Token einer typischen Anfrage</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Token aus</translation>
    </message>
    <message>
        <source>Tokens of a typical answer</source>
        <translation>Token einer typischen Antwort</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens for which the cache has room; empty: tokens in and out</source>
        <translation>Token, für die der Cache Platz hat; leer: Token ein und aus</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Share of the memory that stays free</source>
        <translation>Anteil des Speichers, der frei bleibt</translation>
    </message>
    <message>
        <source>Band-width used</source>
        <translation>Band- breite genutzt</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that is reached (assumed)</source>
        <translation>Anteil der Speicherbandbreite, der erreicht wird (angenommen)</translation>
    </message>
    <message>
        <source>FLOPS used</source>
        <translation>FLOPS genutzt</translation>
    </message>
    <message>
        <source>Share of the peak computing speed that is reached (assumed)</source>
        <translation>Anteil der höchsten Rechengeschwindigkeit, der erreicht wird (angenommen)</translation>
    </message>
</context>
<context>
    <name>kf::LanguageModels</name>
    <message>
        <source>Service time by requests at once</source>
        <translation>Bedienzeit nach gleichzeitigen Anfragen</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>The service time over the number of requests at once will stand here.</source>
        <translation>Hier wird die Bedienzeit über der Zahl gleichzeitiger Anfragen stehen.</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>parameters × %1 bits = %2</source>
        <translation>Parameter × %1 Bits = %2</translation>
    </message>
    <message>
        <source>KV cache per request</source>
        <translation>KV-Cache je Anfrage</translation>
    </message>
    <message>
        <source>%1 kB/token × %2 tokens = %3</source>
        <translation>%1 kB/Token × %2 Token = %3</translation>
    </message>
    <message>
        <source>Memory of %1</source>
        <translation>Speicher von %1</translation>
    </message>
    <message>
        <source>%1, %2 of it kept free</source>
        <translation>%1, davon %2 frei gehalten</translation>
    </message>
    <message>
        <source>→ requests at once, at most</source>
        <translation>→ gleichzeitige Anfragen, höchstens</translation>
    </message>
    <message>
        <source>→ GPUs/replica, at least</source>
        <translation>→ GPUs/Replikat, mindestens</translation>
    </message>
    <message>
        <source>Prefill</source>
        <translation>Prefill</translation>
    </message>
    <message>
        <source>Service time at %1 at once</source>
        <translation>Bedienzeit bei %1 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>The band is wide because nothing is measured: at best the GPUs reach all of their data sheet, at worst it takes 1.45 times as long; models of this kind err by 30 to 45 %. A measured point narrows it.</source>
        <translation>Das Band ist breit, weil nichts gemessen ist: Bestenfalls erreichen die GPUs ihr ganzes Datenblatt, schlimmstenfalls dauert es das 1,45-Fache; Modelle dieser Art irren um 30 bis 45 %. Ein gemessener Punkt verengt es.</translation>
    </message>
    <message>
        <source>Between measured points the time is theirs; outside them the model is scaled to the nearest.</source>
        <translation>Zwischen gemessenen Punkten gilt deren Zeit; außerhalb wird das Modell auf den nächsten skaliert.</translation>
    </message>
    <message>
        <source>Nobody knows on which GPU this group runs</source>
        <translation>Niemand weiß, auf welcher GPU diese Gruppe läuft</translation>
    </message>
    <message>
        <source>Type parameters and weight bits</source>
        <translation>Parameter und Gewichts-Bits eintragen</translation>
    </message>
    <message>
        <source>Type layers, KV heads and head size</source>
        <translation>Schichten, KV-Köpfe und Kopfgröße eintragen</translation>
    </message>
    <message>
        <source>Type tokens in and out, or the context</source>
        <translation>Token ein und aus oder den Kontext eintragen</translation>
    </message>
    <message>
        <source>%1 requests at once do not fit: memory for %2</source>
        <translation>%1 gleichzeitige Anfragen passen nicht: Speicher für %2</translation>
    </message>
    <message>
        <source>The service time is not known: tokens in and out, or the speed of the GPU, are missing</source>
        <translation>Die Bedienzeit ist nicht bekannt: Token ein und aus oder die Geschwindigkeit der GPU fehlen</translation>
    </message>
    <message>
        <source>The service time is not known yet</source>
        <translation>Die Bedienzeit ist noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>kf::Leaving</name>
    <message>
        <source>Keep what was changed?</source>
        <translation>Die Änderungen behalten?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>kf::LevelView</name>
    <message>
        <source>Drag the line, or press the arrows: what if it were another number? Enter takes it over, Esc puts back.</source>
        <translation>Ziehen Sie die Linie oder drücken Sie die Pfeiltasten: Was wäre bei einer anderen Zahl? Eingabe übernimmt, Esc stellt zurück.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Look at one system fewer or more; with Shift at ten</source>
        <translation>Ein System weniger oder mehr ansehen; mit Umschalt zehn</translation>
    </message>
    <message>
        <source>The same in the chart of hours</source>
        <translation>Dasselbe im Diagramm der Stunden</translation>
    </message>
    <message>
        <source>Back to the cheapest number</source>
        <translation>Zurück zur günstigsten Zahl</translation>
    </message>
    <message>
        <source>Own the peak</source>
        <translation>Die Spitze besitzen</translation>
    </message>
    <message>
        <source>Take the number over</source>
        <translation>Die Zahl übernehmen</translation>
    </message>
    <message>
        <source>Put the number back</source>
        <translation>Die Zahl zurückstellen</translation>
    </message>
</context>
<context>
    <name>kf::LimitBars</name>
    <message>
        <source>Units</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Heat to air</source>
        <translation>Wärme an Luft</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>Wärme an Flüssigkeit</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Floor load</source>
        <translation>Bodenlast</translation>
    </message>
    <message>
        <source>Inlet air</source>
        <translation>Zuluft</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>ausgefallen</translation>
    </message>
</context>
<context>
    <name>kf::LimitsView</name>
    <message>
        <source>Claims of scale</source>
        <translation>Zusagen zur Skalierung</translation>
    </message>
    <message>
        <source>Planned or dynamic</source>
        <translation>Geplant oder dynamisch</translation>
    </message>
    <message>
        <source>What is promised of scale, and what a formula says</source>
        <translation>Was über die Skalierung zugesagt ist, und was eine Formel sagt</translation>
    </message>
    <message>
        <source>What grows by plan, and what by itself</source>
        <translation>Was nach Plan wächst, und was von selbst</translation>
    </message>
</context>
<context>
    <name>kf::ListPage</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>This page is not built yet: it shows what the plan holds, and nothing on it can be changed here.</source>
        <translation>Diese Seite ist noch nicht gebaut: Sie zeigt, was im Plan steht, und hier lässt sich nichts davon ändern.</translation>
    </message>
</context>
<context>
    <name>kf::Main</name>
    <message>
        <source>Plans GPU platforms for Kubeflow.</source>
        <translation>Plant GPU-Plattformen für Kubeflow.</translation>
    </message>
    <message>
        <source>A .kfplan file to open.</source>
        <translation>Eine .kfplan-Datei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>Start with a shipped example.</source>
        <translation>Mit einem mitgelieferten Beispiel beginnen.</translation>
    </message>
    <message>
        <source>Write a picture of every page into DIR and end.</source>
        <translation>Ein Bild jeder Seite in DIR schreiben und enden.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>en or de.</source>
        <translation>en oder de.</translation>
    </message>
    <message>
        <source>Scale factor, such as 2.</source>
        <translation>Skalierungsfaktor, etwa 2.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1440x900.</source>
        <translation>Größe des Fensters, etwa 1440x900.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme ist light oder dark.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT, from 640x480 to 8192x8192.</source>
        <translation>--size ist BREITExHÖHE, von 640x480 bis 8192x8192.</translation>
    </message>
    <message>
        <source>%1 was refused; kfplan-cli check tells why.</source>
        <translation>%1 wurde abgelehnt; kfplan-cli check sagt, warum.</translation>
    </message>
    <message>
        <source>Write the report as a PDF file and end.</source>
        <translation>Den Bericht als PDF-Datei schreiben und enden.</translation>
    </message>
    <message>
        <source>Scenario of the report: its id.</source>
        <translation>Szenario des Berichts: seine Kennung.</translation>
    </message>
    <message>
        <source>Paint the first page and end, to measure the start.</source>
        <translation>Die erste Seite malen und enden, um den Start zu messen.</translation>
    </message>
    <message>
        <source>Units of the report: kw or btu, tb or tib, kg or lb, m or ft.</source>
        <translation>Einheiten des Berichts: kw oder btu, tb oder tib, kg oder lb, m oder ft.</translation>
    </message>
</context>
<context>
    <name>kf::MainWindow</name>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (noch nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1[*] — KFPlan</source>
        <translation>%1[*] — KFPlan</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Sum, average and count of the selection</source>
        <translation>Summe, Mittelwert und Anzahl der Auswahl</translation>
    </message>
    <message>
        <source>State of the file</source>
        <translation>Zustand der Datei</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Start an empty plan</source>
        <translation>Einen leeren Plan beginnen</translation>
    </message>
    <message>
        <source>New from &amp;example</source>
        <translation>Neu aus &amp;Beispiel</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Start with a copy of this example</source>
        <translation>Mit einer Kopie dieses Beispiels beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Einen Plan aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>Den Plan unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Write the report as a PDF file</source>
        <translation>Den Bericht als PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Write the tables of the report as CSV files into a folder</source>
        <translation>Die Tabellen des Berichts als CSV-Dateien in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Choose a cell of a table first</source>
        <translation>Wählen Sie zuerst eine Zelle einer Tabelle</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>Name, people, zone, start and policy of the plan</source>
        <translation>Name, Personen, Zone, Beginn und Vorgaben des Plans</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>What contradicts itself, is at risk or is advised</source>
        <translation>Was sich widerspricht, gefährdet ist oder empfohlen wird</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go to the page %1</source>
        <translation>Zur Seite %1 wechseln</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>Switch between the light and the dark look</source>
        <translation>Zwischen hellem und dunklem Aussehen wechseln</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Search all commands by words</source>
        <translation>Alle Befehle nach Wörtern durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all shortcuts</source>
        <translation>Alle Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>&amp;About KFPlan</source>
        <translation>&amp;Über KFPlan</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About KFPlan</source>
        <translation>Über KFPlan</translation>
    </message>
    <message>
        <source>&lt;h3&gt;KFPlan %1&lt;/h3&gt;&lt;p&gt;Plans GPU platforms for Kubeflow.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;KFPlan %1&lt;/h3&gt;&lt;p&gt;Plant GPU-Plattformen für Kubeflow.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Choose a number first: in the headline bar, a table or a chart.</source>
        <translation>Erst eine Zahl wählen: in der Kopfleiste, einer Tabelle oder einem Diagramm.</translation>
    </message>
    <message>
        <source>Click a figure to copy it</source>
        <translation>Ein Klick auf eine Zahl kopiert sie</translation>
    </message>
    <message>
        <source>%1 is on the clipboard</source>
        <translation>%1 liegt in der Zwischenablage</translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation>Alle Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Reset panels</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put the panels of this page back to where they stood at first</source>
        <translation>Die Bereiche dieser Seite dorthin zurücksetzen, wo sie anfangs standen</translation>
    </message>
    <message>
        <source>This page has no panels</source>
        <translation>Diese Seite hat keine Bereiche</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>Open a second window for another plan</source>
        <translation>Ein zweites Fenster für einen anderen Plan öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Why this number?</source>
        <translation>&amp;Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Show how the chosen number came about</source>
        <translation>Zeigen, wie die gewählte Zahl zustande kommt</translation>
    </message>
    <message>
        <source>Theme, language, units and undo steps</source>
        <translation>Design, Sprache, Einheiten und Rückgängig-Schritte</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>&amp;Look at the base</source>
        <translation>&amp;Basis ansehen</translation>
    </message>
    <message>
        <source>Show the numbers of the base on every page</source>
        <translation>Auf jeder Seite die Zahlen der Basis zeigen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menü %1</translation>
    </message>
    <message>
        <source>In every table</source>
        <translation>In jeder Tabelle</translation>
    </message>
    <message>
        <source>On the page %1</source>
        <translation>Auf der Seite %1</translation>
    </message>
    <message>
        <source>&amp;Find on this page…</source>
        <translation>Auf dieser Seite &amp;suchen …</translation>
    </message>
    <message>
        <source>Find things of this page by words; in a table, cells</source>
        <translation>Dinge dieser Seite nach Wörtern suchen; in einer Tabelle Zellen</translation>
    </message>
    <message>
        <source>Find in the &amp;whole plan…</source>
        <translation>Im ganzen &amp;Plan suchen …</translation>
    </message>
    <message>
        <source>Find devices, racks, groups, datasets and notes by words</source>
        <translation>Geräte, Racks, Gruppen, Datenbestände und Notizen nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next thing of those found last</source>
        <translation>Zum nächsten der zuletzt gefundenen Dinge gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts weitersuchen</translation>
    </message>
    <message>
        <source>Go to the thing before of those found last</source>
        <translation>Zum vorigen der zuletzt gefundenen Dinge gehen</translation>
    </message>
    <message>
        <source>On the time line of events</source>
        <translation>Auf der Zeitleiste der Ereignisse</translation>
    </message>
    <message>
        <source>In every chart</source>
        <translation>In jedem Diagramm</translation>
    </message>
    <message>
        <source>This place can only be read: changes are saved elsewhere.</source>
        <translation>Dieser Ort ist nur lesbar: Änderungen an einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>Save the plan in another place</source>
        <translation>Den Plan an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Export for &amp;NetBox…</source>
        <translation>Für &amp;NetBox exportieren…</translation>
    </message>
    <message>
        <source>Write racks, devices and cables as the CSV files that NetBox imports</source>
        <translation>Racks, Geräte und Kabel als CSV-Dateien schreiben, die NetBox importiert</translation>
    </message>
    <message>
        <source>In the room of racks</source>
        <translation>Im Raum mit Racks</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>&amp;Planeinstellungen…</translation>
    </message>
    <message>
        <source>In the curve of a workload</source>
        <translation>In der Kurve einer Arbeitslast</translation>
    </message>
    <message>
        <source>In the lanes of jobs</source>
        <translation>In den Bahnen der Jobs</translation>
    </message>
    <message>
        <source>At the kinds of training runs</source>
        <translation>Bei den Arten von Trainingsläufen</translation>
    </message>
    <message>
        <source>In the charts of systems owned</source>
        <translation>In den Diagrammen der Systeme im Eigentum</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
    <message>
        <source>See both and what they come to</source>
        <translation>Beide sehen, und was sie ausmachen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>Where nobody is there any more: mark the plan as open here</source>
        <translation>Wo niemand mehr da ist: den Plan als hier geöffnet vermerken</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Frühere Fassungen…</translation>
    </message>
    <message>
        <source>What saving has replaced: open it beside, or see what has changed</source>
        <translation>Was das Speichern ersetzt hat: daneben öffnen, oder sehen, was sich geändert hat</translation>
    </message>
    <message>
        <source>Compare &amp;with…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
    <message>
        <source>See what differs between another plan and this one, and what it comes to</source>
        <translation>Sehen, worin sich ein anderer Plan von diesem unterscheidet, und was es ausmacht</translation>
    </message>
    <message>
        <source>Share a cop&amp;y…</source>
        <translation>&amp;Kopie weitergeben…</translation>
    </message>
    <message>
        <source>Write a copy without prices, names of people, notes or names of groups</source>
        <translation>Eine Kopie schreiben, ohne Preise, Namen von Personen, Notizen oder Namen von Gruppen</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>KFPlan plans (*.kfplan)</source>
        <translation>KFPlan-Pläne (*.kfplan)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>The copy was not written</source>
        <translation>Die Kopie wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>kf::MeasuredBurst</name>
    <message>
        <source>line %1 has no time of arrival</source>
        <translation>Zeile %1 hat keine Ankunftszeit</translation>
    </message>
    <message>
        <source>line %1 has no service time</source>
        <translation>Zeile %1 hat keine Bedienzeit</translation>
    </message>
    <message>
        <source>more than %1 requests</source>
        <translation>mehr als %1 Anfragen</translation>
    </message>
    <message>
        <source>some lines have a service time and some have none</source>
        <translation>manche Zeilen haben eine Bedienzeit und manche keine</translation>
    </message>
    <message>
        <source>at least %1 arrivals are needed</source>
        <translation>mindestens %1 Ankünfte werden gebraucht</translation>
    </message>
    <message>
        <source>Intervals between requests</source>
        <translation>Abstände zwischen Anfragen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>all requests came at the same time</source>
        <translation>alle Anfragen kamen zur gleichen Zeit</translation>
    </message>
    <message>
        <source>%1 requests, one every %2 · ca² %3</source>
        <translation>%1 Anfragen, eine alle %2 · ca² %3</translation>
    </message>
    <message>
        <source>cs² %1</source>
        <translation>cs² %1</translation>
    </message>
    <message>
        <source>cs² 1 (assumed: no service times were given)</source>
        <translation>cs² 1 (angenommen: keine Bedienzeiten angegeben)</translation>
    </message>
    <message>
        <source>%1 · %2 → burstiness %3</source>
        <translation>%1 · %2 → Burstiness %3</translation>
    </message>
    <message>
        <source>these numbers are too large</source>
        <translation>diese Zahlen sind zu groß</translation>
    </message>
</context>
<context>
    <name>kf::MeasuredSheet</name>
    <message>
        <source>Type to add a measurement</source>
        <translation>Tippen, um eine Messung hinzuzufügen</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Requests that were served at once</source>
        <translation>Anfragen, die gleichzeitig bedient wurden</translation>
    </message>
    <message>
        <source>Service time, s</source>
        <translation>Bedien- zeit, s</translation>
    </message>
    <message>
        <source>Mean time of one request, in seconds</source>
        <translation>Mittlere Zeit einer Anfrage, in Sekunden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who measured it, and how</source>
        <translation>Wer es gemessen hat und wie</translation>
    </message>
</context>
<context>
    <name>kf::MemoryBar</name>
    <message>
        <source>Memory of a replica</source>
        <translation>Speicher eines Replikats</translation>
    </message>
    <message>
        <source>Drag the handle, or press Left and Right: how many requests are served at once. Nothing changes before it is taken over.</source>
        <translation>Den Griff ziehen oder Links und Rechts drücken: wie viele Anfragen gleichzeitig bedient werden. Bis zur Übernahme ändert sich nichts.</translation>
    </message>
    <message>
        <source>The memory of this GPU is not known</source>
        <translation>Der Speicher dieser GPU ist nicht bekannt</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message numerus="yes">
        <source>KV cache, %n request(s)</source>
        <translation>
            <numerusform>KV-Cache, %n Anfrage</numerusform>
            <numerusform>KV-Cache, %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>Reserve</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>%n gleichzeitig</numerusform>
            <numerusform>%n gleichzeitig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::MiniMap</name>
    <message>
        <source>Map of the room</source>
        <translation>Karte des Raums</translation>
    </message>
    <message>
        <source>The whole room; click to go there</source>
        <translation>Der ganze Raum; ein Klick führt dorthin</translation>
    </message>
</context>
<context>
    <name>kf::ModelFamilies</name>
    <message>
        <source>gains</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>gains with a library</source>
        <translation>gewinnt mit einer Bibliothek</translation>
    </message>
    <message>
        <source>gains with %1</source>
        <translation>gewinnt mit %1</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>kein Gewinn</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>eigene Einschätzung</translation>
    </message>
    <message>
        <source>Is a GPU worth it?</source>
        <translation>Lohnt sich eine GPU?</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Runs of this plan</source>
        <translation>Läufe dieses Plans</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>kf::MoneyWords</name>
    <message>
        <source>k %1</source>
        <comment>thousands of a currency</comment>
        <translation>Tsd. %1</translation>
    </message>
    <message>
        <source>M %1</source>
        <comment>millions of a currency</comment>
        <translation>Mio. %1</translation>
    </message>
    <message>
        <source>bn %1</source>
        <comment>billions of a currency</comment>
        <translation>Mrd. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount of money and its currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kf::MonthBar</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Month, typed</source>
        <translation>Monat, getippt</translation>
    </message>
    <message>
        <source>A month such as 2028-01, or a number of months ahead</source>
        <translation>Ein Monat wie 2028-01 oder eine Zahl von Monaten voraus</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month of this plan: type one from %2 to %3, or a number of months.</source>
        <translation>„%1“ ist kein Monat dieses Plans: Geben Sie einen von %2 bis %3 oder eine Zahl von Monaten ein.</translation>
    </message>
    <message>
        <source>The month that is shown</source>
        <translation>Der Monat, der gezeigt wird</translation>
    </message>
</context>
<context>
    <name>kf::MonthLanes</name>
    <message>
        <source>Arrows choose a lane and a flag in it; Shift with Left or Right moves it by a month.</source>
        <translation>Pfeiltasten wählen eine Bahn und darin eine Marke; Umschalt mit Links oder Rechts verschiebt sie um einen Monat.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Go to the lane above or below</source>
        <translation>Zur Bahn darüber oder darunter</translation>
    </message>
    <message>
        <source>Go to the flag before or after</source>
        <translation>Zur Marke davor oder danach</translation>
    </message>
    <message>
        <source>Move the flag by a month</source>
        <translation>Die Marke um einen Monat verschieben</translation>
    </message>
    <message>
        <source>Add a flag behind the chosen one</source>
        <translation>Hinter der gewählten eine Marke hinzufügen</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Die Marke entfernen</translation>
    </message>
</context>
<context>
    <name>kf::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enter takes the name, Escape leaves it as it was. dgx-{00} numbers several.</source>
        <translation>Enter übernimmt den Namen, Escape lässt ihn, wie er war. dgx-{00} nummeriert mehrere.</translation>
    </message>
</context>
<context>
    <name>kf::NameWords</name>
    <message>
        <source>CPU cores</source>
        <translation>CPU-Kerne</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, what tells it from its namesakes</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <translation>Nutzer von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>Data scientists, name of a group</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kf::Navigator</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kf::NetworkFields</name>
    <message>
        <source>&quot;%1&quot; is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the plan calls this network</source>
        <translation>Wie der Plan dieses Netz nennt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>How its switches are joined</source>
        <translation>Wie seine Switches verbunden sind</translation>
    </message>
    <message>
        <source>Rails</source>
        <translation>Schienen</translation>
    </message>
    <message>
        <source>Port 1 of each system to the first leaf of its unit, and so on</source>
        <translation>Anschluss 1 jedes Systems an den ersten Leaf seiner Einheit, und so weiter</translation>
    </message>
    <message>
        <source>Down : up</source>
        <translation>Unten : oben</translation>
    </message>
    <message>
        <source>Links of a leaf to systems for each link to the next level, or to the other leaf</source>
        <translation>Verbindungen eines Leafs zu Systemen je Verbindung zur nächsten Ebene oder zum anderen Leaf</translation>
    </message>
    <message>
        <source>Joining links</source>
        <translation>Querverbindungen</translation>
    </message>
    <message>
        <source>Between the two leaves of a pair</source>
        <translation>Zwischen den beiden Leafs eines Paars</translation>
    </message>
    <message>
        <source>by down : up</source>
        <translation>nach unten : oben</translation>
    </message>
    <message>
        <source>Systems a unit</source>
        <translation>Systeme je Einheit</translation>
    </message>
    <message>
        <source>That share the leaves of a scalable unit, with rails</source>
        <translation>Die sich mit Schienen die Leafs einer Einheit teilen</translation>
    </message>
    <message>
        <source>as a leaf holds</source>
        <translation>wie ein Leaf fasst</translation>
    </message>
    <message>
        <source>Ports a system</source>
        <translation>Anschlüsse je System</translation>
    </message>
    <message>
        <source>By which each system hangs on this network</source>
        <translation>Mit denen jedes System an diesem Netz hängt</translation>
    </message>
    <message>
        <source>of the catalogue</source>
        <translation>aus dem Katalog</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Equal networks into which every port splits, 1 to 4</source>
        <translation>Gleiche Netze, in die sich jeder Anschluss teilt, 1 bis 4</translation>
    </message>
    <message>
        <source>Manager ports</source>
        <translation>Verwaltungsanschlüsse</translation>
    </message>
    <message>
        <source>For what manages the network, in each plane</source>
        <translation>Für das, was das Netz verwaltet, in jeder Plane</translation>
    </message>
    <message>
        <source>Uplinks a leaf</source>
        <translation>Uplinks je Leaf</translation>
    </message>
    <message>
        <source>Out of this network, from each leaf: they take ports and are not listed</source>
        <translation>Aus diesem Netz hinaus, von jedem Leaf: Sie belegen Anschlüsse und werden nicht aufgelistet</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Leaf</translation>
    </message>
    <message>
        <source>The switches that systems hang on</source>
        <translation>Die Switches, an denen Systeme hängen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Spine</translation>
    </message>
    <message>
        <source>The switches that join leaves</source>
        <translation>Die Switches, die Leafs verbinden</translation>
    </message>
    <message>
        <source>as the leaf</source>
        <translation>wie der Leaf</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Core</translation>
    </message>
    <message>
        <source>The switches that join spines</source>
        <translation>Die Switches, die Spines verbinden</translation>
    </message>
    <message>
        <source>as the spine</source>
        <translation>wie der Spine</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>The device that the ports for managers lead to</source>
        <translation>Das Gerät, zu dem die Verwaltungsanschlüsse führen</translation>
    </message>
    <message>
        <source>Change network</source>
        <translation>Netz ändern</translation>
    </message>
</context>
<context>
    <name>kf::NetworkOffersDialog</name>
    <message>
        <source>DGX SuperPOD H100</source>
        <translation>DGX SuperPOD H100</translation>
    </message>
    <message>
        <source>DGX SuperPOD B200</source>
        <translation>DGX SuperPOD B200</translation>
    </message>
    <message>
        <source>DGX SuperPOD B300, 144 ports</source>
        <translation>DGX SuperPOD B300, 144 Anschlüsse</translation>
    </message>
    <message>
        <source>DGX SuperPOD B300, two planes</source>
        <translation>DGX SuperPOD B300, zwei Planes</translation>
    </message>
    <message>
        <source>DGX BasePOD</source>
        <translation>DGX BasePOD</translation>
    </message>
    <message>
        <source>Pair of leaves</source>
        <translation>Paar von Leafs</translation>
    </message>
    <message>
        <source>Tree with rails</source>
        <translation>Baum mit Schienen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es)</source>
        <translation>
            <numerusform>%n Switch</numerusform>
            <numerusform>%n Switches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cable(s)</source>
        <translation>
            <numerusform>%n Kabel</numerusform>
            <numerusform>%n Kabel</numerusform>
        </translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>Networks to choose from</source>
        <translation>Netze zur Auswahl</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1: nothing that it serves is placed yet.</source>
        <translation>%1: Noch ist nichts platziert, das es bedient.</translation>
    </message>
    <message>
        <source>%1 serves %2, and none is placed.</source>
        <translation>%1 bedient %2, und davon ist nichts platziert.</translation>
    </message>
    <message>
        <source>%1: the plan has one already, &apos;%2&apos;; this one is added to it.</source>
        <translation>%1: Der Plan hat schon eines, „%2“; dieses kommt hinzu.</translation>
    </message>
    <message>
        <source>Not part of it, to be added by itself: %1.</source>
        <translation>Nicht dabei und einzeln hinzuzufügen: %1.</translation>
    </message>
    <message>
        <source>%1: none of the systems that it serves is placed</source>
        <translation>%1: keines der Systeme, die es bedient, ist platziert</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>3 x DGX H100</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 leaves out what is placed: %2.</source>
        <translation>%1 lässt aus, was platziert ist: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: ports for %2 are kept; %n of them are placed with the switches that are missing.</source>
        <translation>
            <numerusform>%1: Anschlüsse für %2 bleiben frei; %n davon wird mit den fehlenden Switches platziert.</numerusform>
            <numerusform>%1: Anschlüsse für %2 bleiben frei; %n davon werden mit den fehlenden Switches platziert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaves</source>
        <comment>switches</comment>
        <translation>
            <numerusform>%n Leaf</numerusform>
            <numerusform>%n Leafs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spine(s)</source>
        <comment>switches</comment>
        <translation>
            <numerusform>%n Spine</numerusform>
            <numerusform>%n Spines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a unit has %2; of the last one %n are placed.</source>
        <translation>
            <numerusform>%1: Eine Einheit hat %2; von der letzten ist %n platziert.</numerusform>
            <numerusform>%1: Eine Einheit hat %2; von der letzten sind %n platziert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPanel</name>
    <message numerus="yes">
        <source>%n more under Findings</source>
        <translation>
            <numerusform>%n weiterer unter Befunde</numerusform>
            <numerusform>%n weitere unter Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n missing device(s)</source>
        <translation>
            <numerusform>%n fehlendes Gerät platzieren</numerusform>
            <numerusform>%n fehlende Geräte platzieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this network: shows where they would stand, with the least cable; Enter places them as one step</source>
        <translation>Von diesem Netz: zeigt, wo sie mit den kürzesten Kabeln stünden; die Eingabetaste platziert sie in einem Schritt</translation>
    </message>
</context>
<context>
    <name>kf::NetworkPart</name>
    <message>
        <source>&amp;Add network…</source>
        <translation>Netz &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>A pair of leaves, a tree, or a reference architecture</source>
        <translation>Ein Paar von Leafs, ein Baum oder eine Referenzarchitektur</translation>
    </message>
    <message>
        <source>D&amp;uplicate network</source>
        <translation>Netz d&amp;uplizieren</translation>
    </message>
    <message>
        <source>A second network like the one that is shown</source>
        <translation>Ein zweites Netz wie das gezeigte</translation>
    </message>
    <message>
        <source>&amp;Delete network</source>
        <translation>Netz &amp;löschen</translation>
    </message>
    <message>
        <source>Its switches stay where they are</source>
        <translation>Seine Switches bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>All &amp;links…</source>
        <translation>&amp;Alle Verbindungen…</translation>
    </message>
    <message>
        <source>Every link with both ends, its length and its cable</source>
        <translation>Jede Verbindung mit beiden Enden, Länge und Kabel</translation>
    </message>
    <message>
        <source>&amp;Bill of materials…</source>
        <translation>&amp;Stückliste…</translation>
    </message>
    <message>
        <source>Everything that the plan asks to be bought</source>
        <translation>Alles, was laut Plan zu kaufen ist</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Add and change networks</source>
        <translation>Netze hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate network</source>
        <translation>Netz duplizieren</translation>
    </message>
    <message>
        <source>Delete network</source>
        <translation>Netz löschen</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Verbindungen von %1</translation>
    </message>
    <message>
        <source>No network of this kind yet, and nothing placed that has ports for it.</source>
        <translation>Noch kein Netz dieser Art, und nichts platziert, das Anschlüsse dafür hat.</translation>
    </message>
    <message>
        <source>No network yet: %1 with %2.</source>
        <translation>Noch kein Netz: %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n System</numerusform>
            <numerusform>%n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) for %1</source>
        <translation>
            <numerusform>%n Anschluss für %1</numerusform>
            <numerusform>%n Anschlüssen für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Aus einer Vorlage…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Which network</source>
        <translation>Welches Netz</translation>
    </message>
    <message>
        <source>Layouts and what they hold</source>
        <translation>Anordnungen und was sie fassen</translation>
    </message>
    <message>
        <source>Cables to buy</source>
        <translation>Zu kaufende Kabel</translation>
    </message>
    <message>
        <source>Ports of the switches</source>
        <translation>Anschlüsse der Switches</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Nothing is counted here yet.</source>
        <translation>Hier ist noch nichts gezählt.</translation>
    </message>
    <message>
        <source>Switches and managers of all networks: shows where they would stand, with the least cable; Enter places them as one step</source>
        <translation>Switches und Verwaltung aller Netze: zeigt, wo sie mit den kürzesten Kabeln stünden; die Eingabetaste platziert sie in einem Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that networks miss</source>
        <translation>
            <numerusform>%n Gerät, das den Netzen fehlt</numerusform>
            <numerusform>%n Geräte, die den Netzen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Place what networks miss</source>
        <translation>Platzieren, was den Netzen fehlt</translation>
    </message>
    <message>
        <source>&amp;Place what all networks miss</source>
        <translation>&amp;Platzieren, was allen Netzen fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) that network %1 misses</source>
        <translation>
            <numerusform>%n Gerät, das dem Netz %1 fehlt</numerusform>
            <numerusform>%n Geräte, die dem Netz %1 fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switch(es) that stand there keep their roles</source>
        <translation>
            <numerusform>%n vorhandener Switch behält seine Rolle</numerusform>
            <numerusform>%n vorhandene Switches behalten ihre Rollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPicture</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>? m</source>
        <comment>length of a cable</comment>
        <translation>? m</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>außer Reichweite</translation>
    </message>
    <message>
        <source>no length known</source>
        <translation>keine Länge bekannt</translation>
    </message>
    <message>
        <source>buy %1</source>
        <translation>%1 kaufen</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>Länge nicht bekannt</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a cable and its reach</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to %1</source>
        <translation>
            <numerusform>%n Verbindung zu %1</numerusform>
            <numerusform>%n Verbindungen zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>what is not placed</source>
        <translation>nicht Platziertem</translation>
    </message>
    <message>
        <source>%1, bought %2</source>
        <comment>medium and length of a cable</comment>
        <translation>%1, gekauft %2</translation>
    </message>
    <message>
        <source>no cable reaches that far</source>
        <translation>so weit reicht kein Kabel</translation>
    </message>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>%n Bündel</numerusform>
            <numerusform>%n Bündel</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>tray %1 over the racks, %2 a rack</source>
        <translation>Trasse %1 über den Racks, %2 je Rack</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>Kabel</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::NetworkPorts</name>
    <message>
        <source>%1 of %2</source>
        <comment>ports in use</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n spare</source>
        <comment>ports</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>on no network yet</source>
        <translation>noch an keinem Netz</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>the other end of a cable</comment>
        <translation>%1, Anschluss %2</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>noch nicht platziert</translation>
    </message>
    <message>
        <source>Ports of the switches</source>
        <translation>Anschlüsse der Switches</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Anderes Ende</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>the other leaf</source>
        <translation>der andere Leaf</translation>
    </message>
    <message>
        <source>the level above</source>
        <translation>die Ebene darüber</translation>
    </message>
    <message>
        <source>the level below</source>
        <translation>die Ebene darunter</translation>
    </message>
    <message>
        <source>%1, port %2: spare</source>
        <translation>%1, Anschluss %2: frei</translation>
    </message>
    <message>
        <source>%1, port %2: %3</source>
        <translation>%1, Anschluss %2: %3</translation>
    </message>
</context>
<context>
    <name>kf::NetworkTableDialog</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird erzeugt</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>The table was not written</source>
        <translation>Die Tabelle wurde nicht geschrieben</translation>
    </message>
</context>
<context>
    <name>kf::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Escape does not</source>
        <translation>Strg+Eingabe behält die Notiz, Esc verwirft sie</translation>
    </message>
</context>
<context>
    <name>kf::NoteSession</name>
    <message>
        <source>Note on %1, %2</source>
        <translation>Notiz zu %1, %2</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>kf::OfferList</name>
    <message>
        <source>SkyPilot catalogue %1</source>
        <translation>SkyPilot-Katalog %1</translation>
    </message>
    <message>
        <source>%1; listed as %2 only</source>
        <translation>%1; nur als %2 aufgeführt</translation>
    </message>
    <message>
        <source>%1 has no price</source>
        <translation>%1 hat keinen Preis</translation>
    </message>
    <message>
        <source>“%1” is no price</source>
        <translation>„%1“ ist kein Preis</translation>
    </message>
    <message>
        <source>A price of 0 is taken for not known</source>
        <translation>Ein Preis von 0 gilt als nicht bekannt</translation>
    </message>
    <message>
        <source>The catalogue has no accelerator called %1</source>
        <translation>Der Katalog hat keinen Beschleuniger namens %1</translation>
    </message>
    <message>
        <source>%1 may be several accelerators, and the plan uses none or several of them</source>
        <translation>%1 kann mehrere Beschleuniger meinen, und der Plan nutzt keinen oder mehrere davon</translation>
    </message>
    <message>
        <source>“%1” is no number of GPUs</source>
        <translation>„%1“ ist keine Zahl von GPUs</translation>
    </message>
    <message>
        <source>%1 GPUs are no part that this accelerator has</source>
        <translation>%1 GPUs sind kein Teil, den dieser Beschleuniger hat</translation>
    </message>
    <message>
        <source>The catalogue has another number of GPUs (%1)</source>
        <translation>Der Katalog hat eine andere Zahl von GPUs (%1)</translation>
    </message>
    <message>
        <source>%1 has several numbers of GPUs in one region</source>
        <translation>%1 hat in einer Region mehrere Zahlen von GPUs</translation>
    </message>
    <message>
        <source>The price of %1 is that of the accelerator alone: a host comes on top</source>
        <translation>Der Preis von %1 ist der des Beschleunigers allein: Ein Host kommt hinzu</translation>
    </message>
</context>
<context>
    <name>kf::OfferSheet</name>
    <message>
        <source>own figures</source>
        <translation>eigene Zahlen</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What is left empty beside it comes from the catalogue</source>
        <translation>Was daneben leer bleibt, kommt aus dem Katalog</translation>
    </message>
    <message>
        <source>Host included</source>
        <translation>Host enthalten</translation>
    </message>
    <message>
        <source>Off: prices are those of the accelerators alone</source>
        <translation>Aus: Preise sind die der Beschleuniger allein</translation>
    </message>
    <message>
        <source>Reserved for</source>
        <translation>Reserviert für</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1 J.</translation>
    </message>
    <message>
        <source>3y</source>
        <translation>3 J.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Of one instance</source>
        <translation>Einer Instanz</translation>
    </message>
    <message>
        <source>On demand an hour</source>
        <translation>Auf Abruf je Stunde</translation>
    </message>
    <message>
        <source>An instance without a commitment</source>
        <translation>Eine Instanz ohne Bindung</translation>
    </message>
    <message>
        <source>1y committed</source>
        <translation>1 Jahr gebunden</translation>
    </message>
    <message>
        <source>An hour of an instance that is paid for a year, used or not</source>
        <translation>Eine Stunde einer Instanz, die ein Jahr lang bezahlt wird, genutzt oder nicht</translation>
    </message>
    <message>
        <source>3y committed</source>
        <translation>3 Jahre gebunden</translation>
    </message>
    <message>
        <source>An hour of an instance that is paid for three years</source>
        <translation>Eine Stunde einer Instanz, die drei Jahre lang bezahlt wird</translation>
    </message>
    <message>
        <source>Spot an hour</source>
        <translation>Spot je Stunde</translation>
    </message>
    <message>
        <source>An instance that may be taken away at any time</source>
        <translation>Eine Instanz, die jederzeit entzogen werden kann</translation>
    </message>
    <message>
        <source>Empty: that of the offer, else the plan&apos;s</source>
        <translation>Leer: die des Angebots, sonst die des Plans</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Host an hour</source>
        <translation>Host je Stunde</translation>
    </message>
    <message>
        <source>Added to every price where the host is not included</source>
        <translation>Kommt zu jedem Preis hinzu, wo der Host nicht enthalten ist</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Instances that are paid for, used or not</source>
        <translation>Instanzen, die bezahlt werden, genutzt oder nicht</translation>
    </message>
    <message>
        <source>from month</source>
        <translation>ab Monat</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Angeboten bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose to add an offer</source>
        <translation>Wählen, um ein Angebot hinzuzufügen</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>Network, Gbit/s</source>
        <translation>Netz, Gbit/s</translation>
    </message>
    <message>
        <source>Of the whole instance</source>
        <translation>Der ganzen Instanz</translation>
    </message>
</context>
<context>
    <name>kf::OffersDialog</name>
    <message>
        <source>A price list of SkyPilot, such as catalogs/v8/aws/vms.csv</source>
        <translation>Eine Preisliste von SkyPilot, etwa catalogs/v8/aws/vms.csv</translation>
    </message>
    <message>
        <source>Only accelerators of this &amp;plan</source>
        <translation>Nur Beschleuniger dieses &amp;Plans</translation>
    </message>
    <message>
        <source>Import cloud offers</source>
        <translation>Cloud-Angebote importieren</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Offers that were read</source>
        <translation>Gelesene Angebote</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Price lists (*.csv);;All files (*)</source>
        <translation>Preislisten (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) from line %1: %2</source>
        <translation>
            <numerusform>%n Zeile, ab Zeile %1: %2</numerusform>
            <numerusform>%n Zeilen ab Zeile %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, %1</source>
        <translation>Ausgelassen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an accelerator</source>
        <translation>
            <numerusform>%n davon ohne Beschleuniger</numerusform>
            <numerusform>%n davon ohne Beschleuniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n offer(s)</source>
        <translation>
            <numerusform>%n Angebot über&amp;nehmen</numerusform>
            <numerusform>%n Angebote über&amp;nehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::OffersModel</name>
    <message>
        <source>accelerators alone: without a host</source>
        <translation>nur Beschleuniger: ohne Host</translation>
    </message>
    <message>
        <source>listed as %1 only</source>
        <translation>nur als %1 aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>lowest of %n zone(s)</source>
        <translation>
            <numerusform>niedrigster aus %n Zone</numerusform>
            <numerusform>niedrigster aus %n Zonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>On demand, %1/h</source>
        <translation>On demand, %1/h</translation>
    </message>
    <message>
        <source>Spot, %1/h</source>
        <translation>Spot, %1/h</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>kf::OverviewPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Change name, people, zone, start and policy</source>
        <translation>Name, Personen, Zone, Beginn und Vorgaben ändern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Most important findings</source>
        <translation>Wichtigste Befunde</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Power by rack</source>
        <translation>Leistung je Rack</translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>Planeinstellungen ändern</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Nichts widerspricht sich.</translation>
    </message>
    <message>
        <source>What the planning of a platform has to answer, with advice and the page that answers each question</source>
        <translation>Was die Planung einer Plattform beantworten muss, mit Rat und der Seite, die jede Frage beantwortet</translation>
    </message>
</context>
<context>
    <name>kf::OverviewTables</name>
    <message numerus="yes">
        <source>%n profile(s), %1 people</source>
        <translation>
            <numerusform>%n Profil, %1 Personen</numerusform>
            <numerusform>%n Profile, %1 Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n Preis</numerusform>
            <numerusform>%n Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day type(s)</source>
        <translation>
            <numerusform>%n Tagestyp</numerusform>
            <numerusform>%n Tagestypen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>With headroom</source>
        <translation>Mit Reserve</translation>
    </message>
    <message>
        <source>Usable capacity</source>
        <translation>Nutzbare Kapazität</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Voll ab</translation>
    </message>
    <message>
        <source>not within the horizon</source>
        <translation>nicht im Horizont</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Typical date</source>
        <translation>Typisches Datum</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Storage headroom</source>
        <translation>Speicherreserve</translation>
    </message>
    <message>
        <source>Sized for</source>
        <translation>Bemessen für</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>maximum draw</source>
        <translation>maximale Aufnahme</translation>
    </message>
    <message>
        <source>typical draw</source>
        <translation>typische Aufnahme</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tier(s)</source>
        <translation>
            <numerusform>%n Speicherklasse</numerusform>
            <numerusform>%n Speicherklassen</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Warteschlangen</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n Warteschlange</numerusform>
            <numerusform>%n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n Szenario</numerusform>
            <numerusform>%n Szenarien</numerusform>
        </translation>
    </message>
    <message>
        <source>Tiers in %1</source>
        <translation>Speicherklassen in %1</translation>
    </message>
    <message>
        <source>Spare systems a kind</source>
        <translation>Ersatzsysteme je Art</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>kf::OwnDevices</name>
    <message>
        <source>&amp;New device…</source>
        <translation>&amp;Neues Gerät…</translation>
    </message>
    <message>
        <source>Describe a device that the catalogue does not have</source>
        <translation>Ein Gerät beschreiben, das im Katalog fehlt</translation>
    </message>
    <message>
        <source>&amp;Copy as own device…</source>
        <translation>Als eigenes Gerät &amp;kopieren…</translation>
    </message>
    <message>
        <source>Describe a device of your own, beginning with this one</source>
        <translation>Ein eigenes Gerät beschreiben, ausgehend von diesem</translation>
    </message>
    <message>
        <source>Chan&amp;ge own device…</source>
        <translation>Eigenes Gerät än&amp;dern…</translation>
    </message>
    <message>
        <source>Change what is known of a device of your own</source>
        <translation>Ändern, was von einem eigenen Gerät bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Delete own device</source>
        <translation>Eigenes Gerät &amp;löschen</translation>
    </message>
    <message>
        <source>Take a device of your own out of the catalogue</source>
        <translation>Ein eigenes Gerät aus dem Katalog nehmen</translation>
    </message>
    <message>
        <source>Add own device</source>
        <translation>Eigenes Gerät hinzufügen</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (eigenes)</translation>
    </message>
    <message>
        <source>Change own device</source>
        <translation>Eigenes Gerät ändern</translation>
    </message>
    <message>
        <source>Delete %1 from your library? This cannot be undone.</source>
        <translation>%1 aus Ihrer Bibliothek löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete %1 from your library? This cannot be undone. This plan uses it (%2) and keeps its copy.</source>
        <translation>%1 aus Ihrer Bibliothek löschen? Das lässt sich nicht rückgängig machen. Dieser Plan nutzt es (%2) und behält seine Kopie.</translation>
    </message>
    <message>
        <source>Delete own device</source>
        <translation>Eigenes Gerät löschen</translation>
    </message>
    <message>
        <source>&amp;Import device types…</source>
        <translation>Gerätetypen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take devices out of files or a folder of the NetBox device-type library</source>
        <translation>Geräte aus Dateien oder einem Ordner der NetBox-Gerätetyp-Bibliothek übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n device type(s)</source>
        <translation>
            <numerusform>%n Gerätetyp importieren</numerusform>
            <numerusform>%n Gerätetypen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device type(s) imported</source>
        <translation>
            <numerusform>%n Gerätetyp importiert</numerusform>
            <numerusform>%n Gerätetypen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Update from catalogue…</source>
        <translation>&amp;Aus Katalog aktualisieren…</translation>
    </message>
    <message>
        <source>Show where copies of this plan differ from the catalogue, and take it over</source>
        <translation>Zeigen, wo Kopien dieses Plans vom Katalog abweichen, und das übernehmen</translation>
    </message>
</context>
<context>
    <name>kf::OwnView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Back to K*</source>
        <translation>&amp;Zurück zu K*</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Place them…</source>
        <translation>&amp;Platzieren…</translation>
    </message>
    <message>
        <source>Where groups run, and why</source>
        <translation>Wo Gruppen laufen und warum</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was angesehen wird</translation>
    </message>
    <message>
        <source>Groups that may leave the site overflow into the cloud; what is placed says how many systems are owned</source>
        <translation>Gruppen, die den Standort verlassen dürfen, weichen in die Cloud aus; was platziert ist, bestimmt die Zahl der eigenen Systeme</translation>
    </message>
    <message>
        <source>Groups that may leave the site overflow into the cloud; as many systems as are cheapest are bought</source>
        <translation>Gruppen, die den Standort verlassen dürfen, weichen in die Cloud aus; gekauft wird die günstigste Zahl von Systemen</translation>
    </message>
    <message numerus="yes">
        <source>%n more than stand there</source>
        <translation>
            <numerusform>%n mehr, als dort steht</numerusform>
            <numerusform>%n mehr, als dort stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>As many or more stand there already</source>
        <translation>So viele oder mehr stehen dort schon</translation>
    </message>
</context>
<context>
    <name>kf::Page</name>
    <message>
        <source>Queues with their quotas, so that nobody hogs the cluster.</source>
        <translation>Warteschlangen mit Kontingenten, damit niemand den Cluster für sich beansprucht.</translation>
    </message>
    <message>
        <source>Authentication, exposure, isolation and the image registry.</source>
        <translation>Authentifizierung, Erreichbarkeit, Isolation und die Image-Registry.</translation>
    </message>
    <message>
        <source>The cluster, its node pools and images.</source>
        <translation>Der Cluster, seine Knotenpools und Images.</translation>
    </message>
</context>
<context>
    <name>kf::PageId</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Placement and cost</source>
        <translation>Standort und Kosten</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>nothing here yet</source>
        <translation>noch nichts hier</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>hat Warnungen</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>hat Fehler</translation>
    </message>
    <message>
        <source>not checked: no rule looks here yet</source>
        <translation>nicht geprüft: hier sieht noch keine Regel nach</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
</context>
<context>
    <name>kf::PagePainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>kf::Panel</name>
    <message>
        <source>Float this panel, or put it back</source>
        <translation>Dieses Fenster ablösen oder wieder andocken</translation>
    </message>
    <message>
        <source>Hide this panel; View &gt; Panels shows it again</source>
        <translation>Dieses Fenster ausblenden; Ansicht &gt; Fenster zeigt es wieder</translation>
    </message>
</context>
<context>
    <name>kf::PeakWords</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>The demand of a group is not known: see the findings.</source>
        <translation>Der Bedarf einer Gruppe ist nicht bekannt: siehe Befunde.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>No GPUs are needed yet.</source>
        <translation>Noch werden keine GPUs gebraucht.</translation>
    </message>
    <message>
        <source>mean over the year %1 of the peak</source>
        <translation>Jahresmittel %1 der Spitze</translation>
    </message>
    <message>
        <source>%1: %2 GPUs at %3</source>
        <translation>%1: %2 GPUs um %3</translation>
    </message>
    <message>
        <source>As clocks change, the peak moves: from %1 on it is at %2.</source>
        <translation>Mit der Zeitumstellung wandert die Spitze: Ab %1 liegt sie um %2.</translation>
    </message>
    <message>
        <source>As clocks change, the peak rises: from %1 on to %2 GPUs at %3.</source>
        <translation>Mit der Zeitumstellung steigt die Spitze: ab %1 auf %2 GPUs um %3.</translation>
    </message>
    <message>
        <source>The groups that make the peak will stand here.</source>
        <translation>Hier stehen die Gruppen, aus denen die Spitze besteht.</translation>
    </message>
    <message>
        <source>%1 on this day</source>
        <translation>%1 an diesem Tag</translation>
    </message>
    <message>
        <source>Peak &lt;b&gt;%1&lt;/b&gt; at %2 %3, %4</source>
        <translation>Spitze &lt;b&gt;%1&lt;/b&gt; um %2 %3, %4</translation>
    </message>
</context>
<context>
    <name>kf::PeopleView</name>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n profile(s)</source>
        <comment>Applications</comment>
        <translation>
            <numerusform>%1: %n Profil</numerusform>
            <numerusform>%1: %n Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Data scientists, how many</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kf::PlaceSheet</name>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>The first question that advises a place</source>
        <translation>Die erste Frage, die einen Ort empfiehlt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Own reason</source>
        <translation>Eigener Grund</translation>
    </message>
    <message>
        <source>Why it runs elsewhere than advised; stands in the report</source>
        <translation>Warum sie woanders läuft als empfohlen; steht im Bericht</translation>
    </message>
    <message>
        <source>This row is the place at the start; add a move for a later month.</source>
        <translation>Diese Zeile ist der Ort zu Beginn; fügen Sie für einen späteren Monat einen Wechsel hinzu.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>The start, or the month of a move: 2028-01, or 12 for a year from the start</source>
        <translation>Der Beginn oder der Monat eines Umzugs: 2028-01, oder 12 für ein Jahr nach dem Beginn</translation>
    </message>
</context>
<context>
    <name>kf::PlaceWords</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Storage headroom</source>
        <translation>Speicherreserve</translation>
    </message>
    <message>
        <source>Spare systems a kind</source>
        <translation>Ersatzsysteme je Typ</translation>
    </message>
    <message>
        <source>Sized for month</source>
        <translation>Ausgelegt für Monat</translation>
    </message>
    <message>
        <source>Lead time of an order</source>
        <translation>Lieferzeit einer Bestellung</translation>
    </message>
    <message>
        <source>Power of devices</source>
        <translation>Leistung der Geräte</translation>
    </message>
</context>
<context>
    <name>kf::PlacementWords</name>
    <message>
        <source>one draws more than a rack of this type has</source>
        <translation>eines zieht mehr, als ein Rack dieses Typs hat</translation>
    </message>
    <message>
        <source>one gives more heat to the air than a rack of this type can shed</source>
        <translation>eines gibt mehr Wärme an die Luft ab, als ein Rack dieses Typs abführen kann</translation>
    </message>
    <message>
        <source>one gives more heat to the liquid than a rack of this type takes</source>
        <translation>eines gibt mehr Wärme an die Flüssigkeit ab, als ein Rack dieses Typs aufnimmt</translation>
    </message>
    <message>
        <source>one needs more air than a rack of this type gets</source>
        <translation>eines braucht mehr Luft, als ein Rack dieses Typs bekommt</translation>
    </message>
    <message>
        <source>one weighs more than a rack of this type carries</source>
        <translation>eines wiegt mehr, als ein Rack dieses Typs trägt</translation>
    </message>
    <message>
        <source>an empty rack of this type has no place for it</source>
        <translation>ein leeres Rack dieses Typs hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>no catalogue knows it; add it to the catalogue first</source>
        <translation>kein Katalog kennt es; nehmen Sie es zuerst in den Katalog auf</translation>
    </message>
    <message>
        <source>the plan has no such rack type; choose one that it has</source>
        <translation>der Plan hat keinen solchen Racktyp; wählen Sie einen vorhandenen</translation>
    </message>
    <message>
        <source>it stands on the floor and takes no place in racks</source>
        <translation>es steht auf dem Boden und belegt keinen Platz in Racks</translation>
    </message>
    <message>
        <source>the room, its row or its site has no more power</source>
        <translation>der Raum, seine Reihe oder sein Standort hat keine Leistung mehr</translation>
    </message>
    <message>
        <source>the room or its row cannot cool more</source>
        <translation>der Raum oder seine Reihe kann nicht mehr kühlen</translation>
    </message>
    <message>
        <source>all the racks that may be used are full</source>
        <translation>alle Racks, die genutzt werden dürfen, sind voll</translation>
    </message>
    <message>
        <source>nothing left to place</source>
        <translation>nichts mehr zu platzieren</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Höheneinheiten</translation>
    </message>
    <message>
        <source>units side by side</source>
        <translation>zusammenhängende Höheneinheiten</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>heat to air</source>
        <translation>Wärme an die Luft</translation>
    </message>
    <message>
        <source>heat to liquid</source>
        <translation>Wärme an die Flüssigkeit</translation>
    </message>
    <message>
        <source>airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>spread over racks</source>
        <translation>Verteilung auf Racks</translation>
    </message>
    <message>
        <source>spread: at most %1 of %2 in one rack</source>
        <translation>Verteilung: höchstens %1 von %2 in einem Rack</translation>
    </message>
    <message>
        <source>%1 of %2 not placed: %3</source>
        <translation>%1 von %2 nicht platziert: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; fewer are proven to be impossible</source>
        <translation>%1; weniger sind nachweislich unmöglich</translation>
    </message>
    <message>
        <source>%1; at least %2 are needed</source>
        <translation>%1; mindestens nötig: %2</translation>
    </message>
    <message>
        <source>%1: %2 in use; another %3 does not fit</source>
        <comment>limit: 9 of 10 kW in use; a model</comment>
        <translation>%1: %2 belegt; ein weiteres %3 passt nicht</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>volts or amps</source>
        <translation>Volt oder Ampere</translation>
    </message>
    <message>
        <source>feeds of the rack type</source>
        <translation>Einspeisungen des Racktyps</translation>
    </message>
    <message>
        <source>%1: %2 not known</source>
        <comment>a model: power not known</comment>
        <translation>%1: %2 nicht bekannt</translation>
    </message>
    <message>
        <source>the floor of the room holds no more racks</source>
        <translation>der Boden des Raums fasst keine weiteren Racks</translation>
    </message>
    <message>
        <source>%1 is not filled: %2</source>
        <comment>a rack; a model: power not known</comment>
        <translation>%1 wird nicht gefüllt: %2</translation>
    </message>
    <message>
        <source>it is deeper than the rails of this rack type are apart</source>
        <translation>es ist tiefer, als die Schienen dieses Racktyps auseinander liegen</translation>
    </message>
    <message>
        <source>own weight</source>
        <translation>Eigengewicht</translation>
    </message>
    <message>
        <source>rack type</source>
        <translation>Racktyp</translation>
    </message>
    <message>
        <source>the supply air of the room is too warm or too cold for it</source>
        <translation>die Zuluft des Raums ist dafür zu warm oder zu kalt</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>%1 would not keep full load after a loss that the rack type promises to survive</source>
        <translation>%1 hielte nach einem Ausfall, den der Racktyp zu überstehen verspricht, die Volllast nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1, of these %n filled up</source>
        <translation>
            <numerusform>%1, davon %n aufgefüllt</numerusform>
            <numerusform>%1, davon %n aufgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; fewer new ones are proven to be impossible</source>
        <translation>%1; weniger neue sind nachweislich nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%1; at least %n new one(s) are needed</source>
        <translation>
            <numerusform>%1; mindestens %n neues ist nötig</numerusform>
            <numerusform>%1; mindestens %n neue sind nötig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlanDifference</name>
    <message>
        <source>as before</source>
        <translation>wie vorher</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, meins</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, anderes</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of theirs</source>
        <translation>
            <numerusform>%n andere Änderung</numerusform>
            <numerusform>%n andere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of mine</source>
        <translation>
            <numerusform>%n meiner Änderungen</numerusform>
            <numerusform>%n meiner Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::PlanDraft</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>kf::PlanFiles</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Einen Plan öffnen</translation>
    </message>
    <message>
        <source>KFPlan plans (*.kfplan);;All files (*)</source>
        <translation>KFPlan-Pläne (*.kfplan);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Den Plan speichern</translation>
    </message>
    <message>
        <source>KFPlan plans (*.kfplan)</source>
        <translation>KFPlan-Pläne (*.kfplan)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saving was given up; the file is as it was.</source>
        <translation>Das Speichern wurde abgebrochen; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Auf der Platte geändert</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Überschreiben</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Zusammenführen…</translation>
    </message>
</context>
<context>
    <name>kf::PlanFind</name>
    <message>
        <source>Find on the page %1</source>
        <translation>Auf der Seite %1 suchen</translation>
    </message>
    <message>
        <source>Find in the whole plan</source>
        <translation>Im ganzen Plan suchen</translation>
    </message>
    <message>
        <source>%1 of %2: %3 · %4</source>
        <translation>%1 von %2: %3 · %4</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>kf::PlanSafety</name>
    <message>
        <source>Recovered work</source>
        <translation>Wiederhergestellte Arbeit</translation>
    </message>
    <message>
        <source>The work goes on, unsaved.</source>
        <translation>Die Arbeit geht weiter, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>what both began with</source>
        <translation>womit beide begannen</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>Compare with a plan</source>
        <translation>Mit einem Plan vergleichen</translation>
    </message>
    <message>
        <source>KFPlan plans (*.kfplan);;All files (*)</source>
        <translation>KFPlan-Pläne (*.kfplan);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is gone: saving writes it anew.</source>
        <translation>%1 ist nicht mehr da: Speichern schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere and has been read again.</source>
        <translation>%1 wurde anderswo geändert und neu gelesen.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere, and here too.</source>
        <translation>%1 wurde anderswo geändert, und hier auch.</translation>
    </message>
    <message>
        <source>This plan is open on %1 too (%2, process %3). Whoever saves second merges.</source>
        <translation>Dieser Plan ist auch auf %1 geöffnet (%2, Prozess %3). Wer als Zweiter speichert, führt zusammen.</translation>
    </message>
</context>
<context>
    <name>kf::PlanSearch</name>
    <message>
        <source>network switch</source>
        <comment>other names to search by</comment>
        <translation>Netzwerkswitch</translation>
    </message>
    <message>
        <source>storage shelf</source>
        <comment>other names to search by</comment>
        <translation>Speicher Speichersystem</translation>
    </message>
    <message>
        <source>power strip</source>
        <comment>other names to search by</comment>
        <translation>Steckdosenleiste Stromleiste</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>room</source>
        <comment>what it is, to search by</comment>
        <translation>Raum Halle</translation>
    </message>
    <message>
        <source>row</source>
        <comment>what it is, to search by</comment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>rack</source>
        <comment>what it is, to search by</comment>
        <translation>Rack</translation>
    </message>
</context>
<context>
    <name>kf::PlanTables</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>User profiles</source>
        <translation>Benutzerprofile</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Submits by</source>
        <translation>Reicht ein über</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Prices of devices</source>
        <translation>Preise der Geräte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Price each, %1</source>
        <translation>Stückpreis, %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cloud offers</source>
        <translation>Cloud-Angebote</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>GPUs an instance</source>
        <translation>GPUs je Instanz</translation>
    </message>
    <message>
        <source>On demand an hour</source>
        <translation>On-Demand je Stunde</translation>
    </message>
    <message>
        <source>Spot an hour</source>
        <translation>Spot je Stunde</translation>
    </message>
    <message>
        <source>Reserved instances</source>
        <translation>Reservierte Instanzen</translation>
    </message>
    <message>
        <source>Where groups run</source>
        <translation>Wo Gruppen laufen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Kubeflow components</source>
        <translation>Kubeflow-Komponenten</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>CPU request, millicores</source>
        <translation>CPU-Anforderung, Millicores</translation>
    </message>
    <message>
        <source>Memory request, MiB</source>
        <translation>Speicheranforderung, MiB</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Besitzt</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>Darf leihen</translation>
    </message>
    <message>
        <source>May lend</source>
        <translation>Darf verleihen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Most a job</source>
        <translation>Höchstens je Job</translation>
    </message>
    <message>
        <source>Most a user</source>
        <translation>Höchstens je Benutzer</translation>
    </message>
    <message>
        <source>Access and isolation</source>
        <translation>Zugriff und Isolation</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Exposure of services</source>
        <translation>Veröffentlichung von Diensten</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Gateway-Host</translation>
    </message>
    <message>
        <source>Network policies</source>
        <translation>Netzwerkrichtlinien</translation>
    </message>
    <message>
        <source>Sensitivity of data</source>
        <translation>Schutzbedarf der Daten</translation>
    </message>
    <message>
        <source>Image registry</source>
        <translation>Image-Registry</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Scans images</source>
        <translation>Prüft Images</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Control plane nodes</source>
        <translation>Control-Plane-Knoten</translation>
    </message>
    <message>
        <source>Node pools</source>
        <translation>Knotenpools</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>CUDA</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>Quotas of lanes</source>
        <translation>Kontingente der Warteschlangen</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectoren</translation>
    </message>
</context>
<context>
    <name>kf::PlatformWords</name>
    <message>
        <source>data scientist</source>
        <translation>Data Scientist</translation>
    </message>
    <message>
        <source>data engineer</source>
        <translation>Data Engineer</translation>
    </message>
    <message>
        <source>DevOps engineer</source>
        <translation>DevOps-Ingenieur</translation>
    </message>
    <message>
        <source>application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>notebook</source>
        <translation>Notebook</translation>
    </message>
    <message>
        <source>custom resource</source>
        <translation>Custom Resource</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>regulated</source>
        <translation>reguliert</translation>
    </message>
    <message>
        <source>a namespace for each user</source>
        <translation>ein Namespace je Benutzer</translation>
    </message>
    <message>
        <source>a namespace for each group</source>
        <translation>ein Namespace je Gruppe</translation>
    </message>
    <message>
        <source>an installation for each tenant</source>
        <translation>eine Installation je Mandant</translation>
    </message>
    <message>
        <source>X.509 certificates</source>
        <translation>X.509-Zertifikate</translation>
    </message>
    <message>
        <source>OpenID Connect and X.509 certificates</source>
        <translation>OpenID Connect und X.509-Zertifikate</translation>
    </message>
    <message>
        <source>by roles (RBAC)</source>
        <translation>nach Rollen (RBAC)</translation>
    </message>
    <message>
        <source>only known containers</source>
        <translation>nur bekannte Container</translation>
    </message>
    <message>
        <source>no way in for applications of users</source>
        <translation>kein Zugang zu Anwendungen der Benutzer</translation>
    </message>
    <message>
        <source>applications of users behind the login</source>
        <translation>Anwendungen der Benutzer hinter der Anmeldung</translation>
    </message>
    <message>
        <source>behind the login, known ones without</source>
        <translation>hinter der Anmeldung, bekannte ohne sie</translation>
    </message>
    <message>
        <source>of a cloud</source>
        <translation>einer Cloud</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>own machines</source>
        <translation>eigene Maschinen</translation>
    </message>
    <message>
        <source>hosted machines</source>
        <translation>gehostete Maschinen</translation>
    </message>
    <message>
        <source>managed cluster</source>
        <translation>verwalteter Cluster</translation>
    </message>
    <message>
        <source>turnkey</source>
        <translation>schlüsselfertig</translation>
    </message>
    <message>
        <source>deep learning</source>
        <translation>Deep Learning</translation>
    </message>
    <message>
        <source>classical machine learning</source>
        <translation>klassisches maschinelles Lernen</translation>
    </message>
    <message>
        <source>ported to GPUs</source>
        <translation>auf GPUs portiert</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>extends the API</source>
        <translation>erweitert die API</translation>
    </message>
    <message>
        <source>needed by the platform</source>
        <translation>von der Plattform gebraucht</translation>
    </message>
    <message>
        <source>a cluster for each tenant</source>
        <translation>ein Cluster für jeden Mandanten</translation>
    </message>
    <message>
        <source>DevOps engineers</source>
        <translation>DevOps Engineers</translation>
    </message>
    <message>
        <source>a webhook</source>
        <translation>ein Webhook</translation>
    </message>
    <message>
        <source>static tokens</source>
        <translation>feste Tokens</translation>
    </message>
    <message>
        <source>static passwords</source>
        <translation>feste Passwörter</translation>
    </message>
    <message>
        <source>a gateway host</source>
        <translation>ein Gateway-Host</translation>
    </message>
    <message>
        <source>a login at the API server</source>
        <translation>eine Anmeldung am API-Server</translation>
    </message>
    <message>
        <source>a login at the gateway</source>
        <translation>eine Anmeldung am Gateway</translation>
    </message>
    <message>
        <source>a component that takes such work</source>
        <translation>eine Komponente, die solche Arbeit annimmt</translation>
    </message>
    <message>
        <source>a rule of what may be exposed</source>
        <translation>eine Regel, was geöffnet werden darf</translation>
    </message>
    <message>
        <source>a role that may write its kind</source>
        <translation>eine Rolle, die diese Art schreiben darf</translation>
    </message>
    <message>
        <source>an image for their group</source>
        <translation>ein Image für ihre Gruppe</translation>
    </message>
    <message>
        <source>a dataset that their group reads</source>
        <translation>ein Datensatz, den ihre Gruppe liest</translation>
    </message>
    <message>
        <source>home volumes</source>
        <translation>Home-Volumes</translation>
    </message>
    <message>
        <source>a lane</source>
        <translation>eine Warteschlange</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>secure access to data</source>
        <translation>sicherer Zugang zu Daten</translation>
    </message>
    <message>
        <source>compute that is shared fairly</source>
        <translation>gerecht geteilte Rechenleistung</translation>
    </message>
    <message>
        <source>tools in the versions that people need</source>
        <translation>Werkzeuge in den Versionen, die gebraucht werden</translation>
    </message>
    <message>
        <source>models that reach their applications</source>
        <translation>Modelle, die ihre Anwendungen erreichen</translation>
    </message>
    <message>
        <source>the same platform here and in a cloud</source>
        <translation>dieselbe Plattform hier und in einer Cloud</translation>
    </message>
    <message>
        <source>The API server</source>
        <translation>Der API-Server</translation>
    </message>
    <message>
        <source>The dashboard of Kubernetes</source>
        <translation>Das Dashboard von Kubernetes</translation>
    </message>
    <message>
        <source>The central dashboard</source>
        <translation>Das zentrale Dashboard</translation>
    </message>
    <message>
        <source>The page of notebooks</source>
        <translation>Die Seite der Notebooks</translation>
    </message>
    <message>
        <source>The page of workspaces</source>
        <translation>Die Seite der Workspaces</translation>
    </message>
    <message>
        <source>Every notebook server</source>
        <translation>Jeder Notebook-Server</translation>
    </message>
    <message>
        <source>The page of pipelines</source>
        <translation>Die Seite der Pipelines</translation>
    </message>
    <message>
        <source>The page of experiments</source>
        <translation>Die Seite der Experimente</translation>
    </message>
    <message>
        <source>The page of served models</source>
        <translation>Die Seite der bedienten Modelle</translation>
    </message>
    <message>
        <source>The model registry</source>
        <translation>Die Modell-Registry</translation>
    </message>
    <message>
        <source>Every served model</source>
        <translation>Jedes bediente Modell</translation>
    </message>
    <message>
        <source>The dashboard of Ray</source>
        <translation>Das Dashboard von Ray</translation>
    </message>
    <message>
        <source>The store of artifacts</source>
        <translation>Der Speicher der Artefakte</translation>
    </message>
    <message>
        <source>Whatever users expose</source>
        <translation>Was Nutzer öffnen</translation>
    </message>
    <message>
        <source>Data scientists</source>
        <translation>Data Scientists</translation>
    </message>
    <message>
        <source>Data engineers</source>
        <translation>Data Engineers</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>the service itself</source>
        <translation>der Dienst selbst</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>kf::PoolDialog</name>
    <message>
        <source>New pool</source>
        <translation>Neuer Pool</translation>
    </message>
    <message>
        <source>Edit pool</source>
        <translation>Pool bearbeiten</translation>
    </message>
    <message>
        <source>Any V100</source>
        <translation>Beliebige V100</translation>
    </message>
    <message>
        <source>What the pool is called in the sheet</source>
        <translation>Wie der Pool in der Tabelle heißt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search accelerators</source>
        <translation>Beschleuniger suchen</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Accelerators that stand in for each other; Space chooses</source>
        <translation>Beschleuniger, die füreinander einspringen; die Leertaste wählt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Accelerators</source>
        <translation>&amp;Beschleuniger</translation>
    </message>
    <message>
        <source>%1 (in the pool %2)</source>
        <translation>%1 (im Pool %2)</translation>
    </message>
</context>
<context>
    <name>kf::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Undo steps</source>
        <translation>&amp;Rückgängig-Schritte</translation>
    </message>
    <message>
        <source>Kilowatts first</source>
        <translation>Kilowatt zuerst</translation>
    </message>
    <message>
        <source>BTU/h first</source>
        <translation>BTU/h zuerst</translation>
    </message>
    <message>
        <source>TB, powers of ten</source>
        <translation>TB, Zehnerpotenzen</translation>
    </message>
    <message>
        <source>TiB, powers of two</source>
        <translation>TiB, Zweierpotenzen</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund (lb)</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>&amp;Wärme</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>L&amp;ength</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>What saving replaces is kept: File &gt; Earlier versions</source>
        <translation>Was das Speichern ersetzt, wird aufgehoben: Datei &gt; Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier &amp;versions kept of a plan</source>
        <translation>Aufgehobene &amp;frühere Fassungen eines Plans</translation>
    </message>
</context>
<context>
    <name>kf::PresetDialog</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Then it is</source>
        <translation>Dann sind es</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Queues, drivers and what stands on people&apos;s machines stay as they are. One step, which Undo takes back.</source>
        <translation>Warteschlangen, Treiber und was auf den Rechnern der Menschen steht, bleiben, wie sie sind. Ein Schritt, den Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>kf::PriceSheet</name>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How much the price can be relied on</source>
        <translation>Wie weit man sich auf den Preis verlassen kann</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Of the quote: YYYY-MM-DD</source>
        <translation>Des Angebots: JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>A date is written as 2027-01-31.</source>
        <translation>Ein Datum wird als 2027-01-31 geschrieben.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Of the placed ones: they cost no capital</source>
        <translation>Von den aufgestellten: Sie kosten kein Kapital</translation>
    </message>
    <message>
        <source>Only what is placed can be paid for already.</source>
        <translation>Nur was aufgestellt ist, kann schon bezahlt sein.</translation>
    </message>
    <message>
        <source>Together, %1</source>
        <translation>Zusammen, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Placed or required, the larger</source>
        <translation>Aufgestellt oder verlangt, das Größere</translation>
    </message>
    <message>
        <source>Price each, %1</source>
        <translation>Preis je Stück, %1</translation>
    </message>
    <message>
        <source>What one costs; 0 where it costs nothing extra. Nobody publishes prices of systems: ask for quotes</source>
        <translation>Was eines kostet; 0, wo es nichts zusätzlich kostet. Niemand veröffentlicht Preise von Systemen: Bitten Sie um Angebote</translation>
    </message>
</context>
<context>
    <name>kf::PrintedReport</name>
    <message>
        <source>%1 Source: %2</source>
        <translation>%1 Quelle: %2</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>KFPlan %1</source>
        <translation>KFPlan %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
</context>
<context>
    <name>kf::ProblemPanel</name>
    <message>
        <source>Refused file</source>
        <translation>Abgelehnte Datei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>kf::ProfilePanel</name>
    <message>
        <source>Select a profile to say what its people know and how they submit work.</source>
        <translation>Wählen Sie ein Profil, um zu sagen, was seine Menschen können und wie sie Arbeit einreichen.</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>Skills and ways</source>
        <translation>Fähigkeiten und Wege</translation>
    </message>
    <message>
        <source>Submits work by</source>
        <translation>Reicht Arbeit ein über</translation>
    </message>
</context>
<context>
    <name>kf::ProfileSheet</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The user group whose demand is theirs; none for operators</source>
        <translation>Die Nutzergruppe, deren Bedarf der ihre ist; keine bei Betreibern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Kann</translation>
    </message>
    <message>
        <source>What they know, with commas; the panel has the skills of their persona as boxes to tick</source>
        <translation>Was sie können, mit Kommas; die Tafel hat die Fähigkeiten ihrer Persona zum Ankreuzen</translation>
    </message>
    <message>
        <source>Submits work by</source>
        <translation>Reicht Arbeit ein über</translation>
    </message>
    <message>
        <source>kubectl, notebook, custom resource, pipeline, API: one or several, with commas</source>
        <translation>kubectl, Notebook, Custom Resource, Pipeline, API: eines oder mehrere, mit Kommas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way of submitting work: %2</source>
        <translation>„%1“ ist kein Weg, Arbeit einzureichen: %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The most sensitive data that they are cleared for</source>
        <translation>Die schutzbedürftigsten Daten, für die sie freigegeben sind</translation>
    </message>
    <message>
        <source>Works today on</source>
        <translation>Arbeitet heute an</translation>
    </message>
    <message>
        <source>Where they work now: what has to move</source>
        <translation>Wo sie jetzt arbeiten: was umziehen muss</translation>
    </message>
    <message>
        <source>Models reach applications as</source>
        <translation>Modelle gelangen in Anwendungen als</translation>
    </message>
    <message>
        <source>How a model reaches the application that asks it</source>
        <translation>Wie ein Modell zu der Anwendung gelangt, die es fragt</translation>
    </message>
    <message>
        <source>Idle, h</source>
        <translation>Leerlauf, h</translation>
    </message>
    <message>
        <source>Hours without work after which a notebook server is stopped</source>
        <translation>Stunden ohne Arbeit, nach denen ein Notebook-Server angehalten wird</translation>
    </message>
    <message>
        <source>Peak GPUs</source>
        <translation>Spitze, GPUs</translation>
    </message>
    <message>
        <source>Largest demand of their group; cores where it needs no GPUs</source>
        <translation>Größter Bedarf ihrer Gruppe; Kerne, wo sie keine GPUs braucht</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>What is missing for the ways in which they submit work</source>
        <translation>Was für ihre Wege, Arbeit einzureichen, fehlt</translation>
    </message>
    <message>
        <source>To learn</source>
        <translation>Zu lernen</translation>
    </message>
    <message>
        <source>Skills of their persona that they do not have; six are a team&apos;s</source>
        <translation>Fähigkeiten ihrer Persona, die sie nicht haben; die sechs des Betriebs hat ein Team zusammen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What these people are called</source>
        <translation>Wie diese Menschen heißen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Type to add a profile</source>
        <translation>Tippen, um ein Profil hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ProjectText</name>
    <message>
        <source>a plain name without a path</source>
        <translation>ein einfacher Name ohne Pfad</translation>
    </message>
    <message>
        <source>The entry is a link or a device</source>
        <translation>Der Eintrag ist ein Link oder ein Gerät</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>The entry is encrypted</source>
        <translation>Der Eintrag ist verschlüsselt</translation>
    </message>
    <message>
        <source>an archive without a password</source>
        <translation>ein Archiv ohne Kennwort</translation>
    </message>
    <message>
        <source>The entry is packed by method %1</source>
        <translation>Der Eintrag ist mit Methode %1 gepackt</translation>
    </message>
    <message>
        <source>method 0 (stored) or 8 (deflated)</source>
        <translation>Methode 0 (gespeichert) oder 8 (deflate)</translation>
    </message>
    <message>
        <source>The entry is too large</source>
        <translation>Der Eintrag ist zu groß</translation>
    </message>
    <message>
        <source>at most %1 MiB</source>
        <translation>höchstens %1 MiB</translation>
    </message>
    <message>
        <source>The entry is damaged: its bytes are not the ones written</source>
        <translation>Der Eintrag ist beschädigt: Seine Bytes sind nicht die geschriebenen</translation>
    </message>
    <message>
        <source>the size and the checksum that the archive names</source>
        <translation>die Größe und die Prüfsumme, die das Archiv nennt</translation>
    </message>
    <message>
        <source>The plan is too large once unpacked</source>
        <translation>Der Plan ist entpackt zu groß</translation>
    </message>
    <message>
        <source>at most %1 MiB for an entry and %2 MiB in all</source>
        <translation>höchstens %1 MiB je Eintrag und %2 MiB insgesamt</translation>
    </message>
    <message>
        <source>The file is damaged or not a plan</source>
        <translation>Die Datei ist beschädigt oder kein Plan</translation>
    </message>
    <message>
        <source>a whole .kfplan file</source>
        <translation>eine vollständige .kfplan-Datei</translation>
    </message>
    <message>
        <source>The entry is there twice</source>
        <translation>Der Eintrag ist zweimal vorhanden</translation>
    </message>
    <message>
        <source>each entry once, also when upper and lower case are the same</source>
        <translation>jeder Eintrag einmal, auch ohne Unterschied von Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>An entry has no name</source>
        <translation>Ein Eintrag hat keinen Namen</translation>
    </message>
    <message>
        <source>The name of an entry is longer than %1 bytes</source>
        <translation>Der Name eines Eintrags ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>The name of the entry holds a path, a drive or characters that no name has</source>
        <translation>Der Name des Eintrags enthält einen Pfad, ein Laufwerk oder Zeichen, die kein Name hat</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n entries</source>
        <translation>
            <numerusform>Das Archiv hat %n Eintrag</numerusform>
            <numerusform>Das Archiv hat %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 entries</source>
        <translation>höchstens %1 Einträge</translation>
    </message>
    <message>
        <source>The plan is too large to be saved: at most %1 entries of %2 MiB, %3 MiB in all; take something out</source>
        <translation>Der Plan ist zu groß zum Speichern: höchstens %1 Einträge mit je %2 MiB, %3 MiB insgesamt; nehmen Sie etwas heraus</translation>
    </message>
    <message>
        <source>The plan could not be packed</source>
        <translation>Der Plan konnte nicht gepackt werden</translation>
    </message>
    <message>
        <source>The catalogue file %1 cannot be read; repair it or move it away</source>
        <translation>Die Katalogdatei %1 kann nicht gelesen werden; reparieren oder verschieben Sie sie</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of 24 numbers</source>
        <translation>eine Liste mit 24 Zahlen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>keys with values</source>
        <translation>Schlüssel mit Werten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>a list of %n element(s)</source>
        <translation>
            <numerusform>eine Liste mit %n Element</numerusform>
            <numerusform>eine Liste mit %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no value</source>
        <translation>%1 hat keinen Wert</translation>
    </message>
    <message>
        <source>%1; to get the default, leave the key out</source>
        <translation>%1; für den Standardwert den Schlüssel weglassen</translation>
    </message>
    <message>
        <source>%1 stands here</source>
        <translation>hier steht %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>The key %1 is missing</source>
        <translation>Der Schlüssel %1 fehlt</translation>
    </message>
    <message>
        <source>a value for %1</source>
        <translation>ein Wert für %1</translation>
    </message>
    <message>
        <source>%1 is a text in quotes: %2</source>
        <translation>%1 ist ein Text in Anführungszeichen: %2</translation>
    </message>
    <message>
        <source>%1 without quotes</source>
        <translation>%1 ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a date YYYY-MM-DD</source>
        <translation>ein Datum JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>a month YYYY-MM</source>
        <translation>ein Monat JJJJ-MM</translation>
    </message>
    <message>
        <source>a time of day &quot;hh:mm&quot;</source>
        <translation>eine Uhrzeit &quot;hh:mm&quot;</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is not a number</source>
        <translation>Der Schlüssel „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The key &apos;%1&apos; is not known here</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>The key %1 stands here twice</source>
        <translation>Der Schlüssel %1 steht hier zweimal</translation>
    </message>
    <message>
        <source>each key once</source>
        <translation>jeder Schlüssel einmal</translation>
    </message>
    <message>
        <source>There is no example &quot;%1&quot;.</source>
        <translation>Es gibt kein Beispiel „%1“.</translation>
    </message>
    <message>
        <source>The plan was written by a newer KFPlan (format %1); open it with the release that wrote it or later</source>
        <translation>Der Plan wurde von einem neueren KFPlan geschrieben (Format %1); öffnen Sie ihn mit der Version, die ihn geschrieben hat, oder einer neueren</translation>
    </message>
    <message>
        <source>format %1</source>
        <translation>Format %1</translation>
    </message>
    <message>
        <source>The entry %1 is missing</source>
        <translation>Der Eintrag %1 fehlt</translation>
    </message>
    <message>
        <source>every entry that the manifest names</source>
        <translation>jeder Eintrag, den das Manifest nennt</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be opened: %n problem(s) found</source>
        <translation>
            <numerusform>Der Plan kann nicht geöffnet werden: %n Problem gefunden</numerusform>
            <numerusform>Der Plan kann nicht geöffnet werden: %n Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every plan has one</source>
        <translation>jeder Plan hat einen</translation>
    </message>
    <message>
        <source>This is not the manifest of a plan</source>
        <translation>Das ist nicht das Manifest eines Plans</translation>
    </message>
    <message>
        <source>format: kfplan and version: %1</source>
        <translation>format: kfplan und version: %1</translation>
    </message>
    <message>
        <source>a plain name</source>
        <translation>ein einfacher Name</translation>
    </message>
    <message numerus="yes">
        <source>The plan has %n group(s)</source>
        <translation>
            <numerusform>Der Plan hat %n Gruppe</numerusform>
            <numerusform>Der Plan hat %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 groups</source>
        <translation>höchstens %1 Gruppen</translation>
    </message>
    <message>
        <source>a .kfplan file</source>
        <translation>eine .kfplan-Datei</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a plan</source>
        <translation>Das ist ein Ordner oder ein Gerät, kein Plan</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB: no plan is</source>
        <translation>Die Datei ist größer als %1 MiB: Das ist kein Plan</translation>
    </message>
    <message>
        <source>The file cannot be read (%1)</source>
        <translation>Die Datei kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>The file cannot be read to its end (%1)</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden (%1)</translation>
    </message>
    <message>
        <source>The plan was not saved: read back, it would not be the same. What stood there is unchanged; undo the last change and save again</source>
        <translation>Der Plan wurde nicht gespeichert: Wieder eingelesen wäre er nicht derselbe. Was dort lag, ist unverändert; nehmen Sie die letzte Änderung zurück und speichern Sie erneut</translation>
    </message>
    <message>
        <source>The file could not be written (%1); what stood there is unchanged. Free some space or save under another name</source>
        <translation>Die Datei konnte nicht geschrieben werden (%1); was dort lag, ist unverändert. Schaffen Sie Platz oder speichern Sie unter einem anderen Namen</translation>
    </message>
    <message>
        <source>the disk took only a part</source>
        <translation>die Platte hat nur einen Teil angenommen</translation>
    </message>
    <message>
        <source>A folder or a device stands there; choose another name</source>
        <translation>Dort ist ein Ordner oder ein Gerät; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The file cannot be written there (%1); choose another folder or name</source>
        <translation>Die Datei kann dort nicht geschrieben werden (%1); wählen Sie einen anderen Ordner oder Namen</translation>
    </message>
    <message>
        <source>The bytes here are not UTF-8</source>
        <translation>Die Bytes hier sind kein UTF-8</translation>
    </message>
    <message>
        <source>A control character (code %1) stands here</source>
        <translation>Hier steht ein Steuerzeichen (Code %1)</translation>
    </message>
    <message>
        <source>UTF-8 text</source>
        <translation>UTF-8-Text</translation>
    </message>
    <message>
        <source>An anchor stands here</source>
        <translation>Hier steht ein Anker</translation>
    </message>
    <message>
        <source>text without anchors and aliases</source>
        <translation>Text ohne Anker und Aliase</translation>
    </message>
    <message>
        <source>A tag stands here</source>
        <translation>Hier steht ein Tag</translation>
    </message>
    <message>
        <source>text without tags</source>
        <translation>Text ohne Tags</translation>
    </message>
    <message>
        <source>A merge key stands here</source>
        <translation>Hier steht ein Merge-Schlüssel</translation>
    </message>
    <message>
        <source>every key written out</source>
        <translation>jeder Schlüssel ausgeschrieben</translation>
    </message>
    <message>
        <source>There is no key here that is a text</source>
        <translation>Hier steht kein Schlüssel, der ein Text ist</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>The plan is too large</source>
        <translation>Der Plan ist zu groß</translation>
    </message>
    <message>
        <source>at most %1 values</source>
        <translation>höchstens %1 Werte</translation>
    </message>
    <message>
        <source>A second document begins here</source>
        <translation>Hier beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>exactly one document</source>
        <translation>genau ein Dokument</translation>
    </message>
    <message>
        <source>An alias stands here</source>
        <translation>Hier steht ein Alias</translation>
    </message>
    <message>
        <source>The quote that opens here is never closed</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message>
        <source>a closing quote; the text seems to be cut off</source>
        <translation>ein schließendes Anführungszeichen; der Text scheint abgeschnitten zu sein</translation>
    </message>
    <message>
        <source>Lists and maps are nested too deeply</source>
        <translation>Listen und Zuordnungen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>at most %1 levels</source>
        <translation>höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>This is not YAML: %1</source>
        <translation>Das ist kein YAML: %1</translation>
    </message>
    <message>
        <source>YAML text</source>
        <translation>YAML-Text</translation>
    </message>
    <message>
        <source>A second byte order mark stands here</source>
        <translation>Hier steht eine zweite Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in %2, which KFPlan does not write; change it there</source>
        <translation>„%1“ steht in %2; diese Datei schreibt KFPlan nicht, ändern Sie es dort</translation>
    </message>
    <message>
        <source>The folder %1 of the library cannot be made; check who may write there</source>
        <translation>Der Ordner %1 der Bibliothek lässt sich nicht anlegen; prüfen Sie, wer dort schreiben darf</translation>
    </message>
    <message>
        <source>The library was not saved: read back, it would not be the same. What stood there is unchanged</source>
        <translation>Die Bibliothek wurde nicht gespeichert: Zurückgelesen wäre sie nicht dieselbe. Was dort stand, ist unverändert</translation>
    </message>
    <message>
        <source>The library has no device &apos;%1&apos;</source>
        <translation>Die Bibliothek hat kein Gerät „%1“</translation>
    </message>
    <message>
        <source>The program is damaged: its catalogue %1 is missing. Install it again</source>
        <translation>Das Programm ist beschädigt: Sein Katalog %1 fehlt. Bitte neu installieren</translation>
    </message>
    <message>
        <source>The file was changed by somebody else since it was opened.</source>
        <translation>Die Datei wurde seit dem Öffnen von anderer Seite geändert.</translation>
    </message>
    <message>
        <source>The archive says that it is something else than a plan</source>
        <translation>Das Archiv gibt an, etwas anderes als ein Plan zu sein</translation>
    </message>
    <message>
        <source>the entry &quot;mimetype&quot; holding %1, or no such entry</source>
        <translation>der Eintrag „mimetype“ mit %1, oder kein solcher Eintrag</translation>
    </message>
    <message>
        <source>This is no journal of a plan</source>
        <translation>Das ist kein Journal eines Plans</translation>
    </message>
    <message>
        <source>The journal is damaged</source>
        <translation>Das Journal ist beschädigt</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept safe (%1)</source>
        <translation>Nicht gespeicherte Arbeit lässt sich nicht sichern (%1)</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Das Journal lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>kf::QuestionWords</name>
    <message>
        <source>Is the cluster new, or does Kubeflow join one that exists?</source>
        <translation>Ist der Cluster neu, oder kommt Kubeflow auf einen vorhandenen?</translation>
    </message>
    <message>
        <source>A shared cluster brings its version, its tenants and half of the components; list them before adding them again.</source>
        <translation>Ein geteilter Cluster bringt seine Version, seine Mandanten und die Hälfte der Komponenten mit; erst auflisten, dann hinzufügen.</translation>
    </message>
    <message>
        <source>Who will work on it day by day?</source>
        <translation>Wer arbeitet täglich darauf?</translation>
    </message>
    <message>
        <source>Ask each community before choosing anything: a platform that nobody asked for is not used.</source>
        <translation>Vor jeder Wahl jede Gruppe fragen: Eine Plattform, um die niemand gebeten hat, wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Who installs, runs and upgrades it?</source>
        <translation>Wer richtet sie ein, betreibt und erneuert sie?</translation>
    </message>
    <message>
        <source>Two releases a year and Kubernetes three times: without named people it ages at once.</source>
        <translation>Zwei Ausgaben im Jahr und Kubernetes dreimal: Ohne benannte Leute veraltet sie sofort.</translation>
    </message>
    <message>
        <source>What do they know?</source>
        <translation>Was können sie?</translation>
    </message>
    <message>
        <source>The gaps decide which way of submitting suits, or which training is due.</source>
        <translation>Die Lücken entscheiden, welcher Weg passt oder welche Schulung nötig ist.</translation>
    </message>
    <message>
        <source>Do the operators have all six skills together?</source>
        <translation>Haben die Betreiber zusammen alle sechs Kenntnisse?</translation>
    </message>
    <message>
        <source>Hardware, network, clusters, containers, Linux, security; a missing one is bought or learnt.</source>
        <translation>Hardware, Netz, Cluster, Container, Linux, Sicherheit; was fehlt, wird gekauft oder gelernt.</translation>
    </message>
    <message>
        <source>Who agreed to what?</source>
        <translation>Wer hat wozu zugestimmt?</translation>
    </message>
    <message>
        <source>Write the role that agreed beside each decision; open ones come back as surprises.</source>
        <translation>Neben jede Entscheidung die Rolle schreiben, die zugestimmt hat; offene kommen als Überraschung zurück.</translation>
    </message>
    <message>
        <source>Where do they work today?</source>
        <translation>Wo arbeiten sie heute?</translation>
    </message>
    <message>
        <source>Laptops and rented machines hold data and environments that must move.</source>
        <translation>Auf Laptops und gemieteten Maschinen liegen Daten und Umgebungen, die umziehen müssen.</translation>
    </message>
    <message>
        <source>How does a model reach its application?</source>
        <translation>Wie kommt ein Modell zu seiner Anwendung?</translation>
    </message>
    <message>
        <source>A frozen file handed over is the classic failure; a served model has one owner and one version.</source>
        <translation>Eine eingefrorene Datei zu übergeben ist der klassische Fehler; ein bedientes Modell hat einen Eigner und eine Version.</translation>
    </message>
    <message>
        <source>How do they submit work?</source>
        <translation>Wie geben sie Arbeit ab?</translation>
    </message>
    <message>
        <source>Expect a mixture of all ways; each has its own needs.</source>
        <translation>Mit einer Mischung aller Wege rechnen; jeder braucht etwas anderes.</translation>
    </message>
    <message>
        <source>Is there a host from which kubectl works?</source>
        <translation>Gibt es einen Host, auf dem kubectl läuft?</translation>
    </message>
    <message>
        <source>One hardened host is easier to guard than every laptop.</source>
        <translation>Ein gehärteter Host ist leichter zu schützen als jeder Laptop.</translation>
    </message>
    <message>
        <source>Where do a user&apos;s own files live?</source>
        <translation>Wo liegen die eigenen Dateien einer Person?</translation>
    </message>
    <message>
        <source>A notebook without a volume loses its work when it is culled.</source>
        <translation>Ein Notebook ohne Volume verliert seine Arbeit, wenn es abgeräumt wird.</translation>
    </message>
    <message>
        <source>Which frameworks in which versions?</source>
        <translation>Welche Frameworks in welchen Versionen?</translation>
    </message>
    <message>
        <source>Several versions live side by side as images, not as one installation.</source>
        <translation>Mehrere Versionen leben als Images nebeneinander, nicht als eine Installation.</translation>
    </message>
    <message>
        <source>Which data is sensitive?</source>
        <translation>Welche Daten sind vertraulich?</translation>
    </message>
    <message>
        <source>Everything about exposure and the cloud follows from this.</source>
        <translation>Alles über Öffnung und Cloud folgt daraus.</translation>
    </message>
    <message>
        <source>Where does the data come from?</source>
        <translation>Woher kommen die Daten?</translation>
    </message>
    <message>
        <source>Name the system of record, not the copy.</source>
        <translation>Das führende System nennen, nicht die Kopie.</translation>
    </message>
    <message>
        <source>Who owns the source?</source>
        <translation>Wem gehört die Quelle?</translation>
    </message>
    <message>
        <source>The engineer is the bridge to that owner: without one nothing is renewed.</source>
        <translation>Der Data Engineer ist die Brücke zu diesem Eigner: Ohne ihn wird nichts erneuert.</translation>
    </message>
    <message>
        <source>Who may read which data?</source>
        <translation>Wer darf welche Daten lesen?</translation>
    </message>
    <message>
        <source>Secure access is the first of the five requirements.</source>
        <translation>Sicherer Zugang ist die erste der fünf Anforderungen.</translation>
    </message>
    <message>
        <source>Does the platform house data, or only compute?</source>
        <translation>Beherbergt die Plattform Daten, oder rechnet sie nur?</translation>
    </message>
    <message>
        <source>Copy a lake only in part: a subset, or vectors; keep what was made here and has no other home.</source>
        <translation>Einen Data Lake nur zum Teil kopieren: eine Auswahl oder Vektoren; behalten, was hier entstand und sonst nirgends liegt.</translation>
    </message>
    <message>
        <source>How long is data kept?</source>
        <translation>Wie lange werden Daten aufbewahrt?</translation>
    </message>
    <message>
        <source>Without an end storage grows for ever.</source>
        <translation>Ohne ein Ende wächst der Speicher für immer.</translation>
    </message>
    <message>
        <source>Of which larger store is the transient data a part?</source>
        <translation>Von welchem größeren Bestand sind die geliehenen Daten ein Teil?</translation>
    </message>
    <message>
        <source>If a lake exists, bring less.</source>
        <translation>Wo es einen Data Lake gibt, weniger holen.</translation>
    </message>
    <message>
        <source>How much is there and how much comes?</source>
        <translation>Wie viel ist da, und wie viel kommt?</translation>
    </message>
    <message>
        <source>Ingest times 365 plus what exists is the year&apos;s first estimate.</source>
        <translation>Zufluss mal 365 und was da ist: die erste Schätzung für das Jahr.</translation>
    </message>
    <message>
        <source>Where will it be stored?</source>
        <translation>Wo wird es gespeichert?</translation>
    </message>
    <message>
        <source>Buy more than the sum; full systems are slow.</source>
        <translation>Mehr kaufen als die Summe; volle Systeme sind langsam.</translation>
    </message>
    <message>
        <source>What runs here, what in the cloud?</source>
        <translation>Was läuft hier, was in der Cloud?</translation>
    </message>
    <message>
        <source>Kubernetes makes both possible; data decides which is sensible.</source>
        <translation>Kubernetes macht beides möglich; was sinnvoll ist, entscheiden die Daten.</translation>
    </message>
    <message>
        <source>Are drivers and plugins known for what is no NVIDIA GPU?</source>
        <translation>Sind Treiber und Plugins für alles bekannt, was keine NVIDIA-GPU ist?</translation>
    </message>
    <message>
        <source>Each kind brings a resource name, a plugin and a driver.</source>
        <translation>Jede Art bringt einen Namen der Ressource, ein Plugin und einen Treiber mit.</translation>
    </message>
    <message>
        <source>Which parts of Kubeflow?</source>
        <translation>Welche Teile von Kubeflow?</translation>
    </message>
    <message>
        <source>Take what a group needs, not everything.</source>
        <translation>Nehmen, was eine Gruppe braucht, nicht alles.</translation>
    </message>
    <message>
        <source>Is what they need chosen too?</source>
        <translation>Ist auch gewählt, was sie brauchen?</translation>
    </message>
    <message>
        <source>Istio, Dex, cert-manager are not decoration.</source>
        <translation>Istio, Dex und cert-manager sind keine Verzierung.</translation>
    </message>
    <message>
        <source>What does the platform itself take?</source>
        <translation>Was braucht die Plattform selbst?</translation>
    </message>
    <message>
        <source>Sidecars cost more than the components once there are users.</source>
        <translation>Sobald es Nutzer gibt, kosten Sidecars mehr als die Komponenten.</translation>
    </message>
    <message>
        <source>Which release?</source>
        <translation>Welche Ausgabe?</translation>
    </message>
    <message>
        <source>Mixed releases are tested by nobody.</source>
        <translation>Gemischte Ausgaben prüft niemand.</translation>
    </message>
    <message>
        <source>What runs on plain CPU?</source>
        <translation>Was läuft auf bloßer CPU?</translation>
    </message>
    <message>
        <source>CPU is the base case: notebooks, ETL, classical models.</source>
        <translation>Die CPU ist der Grundfall: Notebooks, ETL, klassische Modelle.</translation>
    </message>
    <message>
        <source>By when must scheduled jobs end?</source>
        <translation>Bis wann müssen geplante Jobs fertig sein?</translation>
    </message>
    <message>
        <source>A job without a deadline needs no lane of its own.</source>
        <translation>Ein Job ohne Frist braucht keine eigene Warteschlange.</translation>
    </message>
    <message>
        <source>Are serving GPUs set aside?</source>
        <translation>Sind GPUs für die Bedienung vorgehalten?</translation>
    </message>
    <message>
        <source>Pinned model servers must not wait behind a training job.</source>
        <translation>Fest laufende Modellserver dürfen nicht hinter einem Training warten.</translation>
    </message>
    <message>
        <source>Which training runs are foreseen?</source>
        <translation>Welche Trainingsläufe sind vorgesehen?</translation>
    </message>
    <message>
        <source>Strategy follows from data size, memory and GPUs.</source>
        <translation>Die Strategie folgt aus Datenmenge, Speicher und GPUs.</translation>
    </message>
    <message>
        <source>How large are they?</source>
        <translation>Wie groß sind sie?</translation>
    </message>
    <message>
        <source>Up to eight GPUs one machine wins.</source>
        <translation>Bis acht GPUs gewinnt eine Maschine.</translation>
    </message>
    <message>
        <source>How does it grow?</source>
        <translation>Wie wächst es?</translation>
    </message>
    <message>
        <source>The second sheet is the first one a year on, cell by cell.</source>
        <translation>Das zweite Blatt ist das erste ein Jahr später, Zelle für Zelle.</translation>
    </message>
    <message>
        <source>How much above the peak?</source>
        <translation>Wie viel über der Spitze?</translation>
    </message>
    <message>
        <source>The peak of a typical day is not the worst day.</source>
        <translation>Die Spitze eines typischen Tages ist nicht der schlimmste Tag.</translation>
    </message>
    <message>
        <source>How long does hardware take to come?</source>
        <translation>Wie lange braucht Hardware, bis sie kommt?</translation>
    </message>
    <message>
        <source>The order date is the run-out month less this.</source>
        <translation>Bestellt wird im Monat des Engpasses weniger dieser Zeit.</translation>
    </message>
    <message>
        <source>Where do the systems stand?</source>
        <translation>Wo stehen die Systeme?</translation>
    </message>
    <message>
        <source>Power and heat, not units, fill a rack: often two systems in 42U.</source>
        <translation>Leistung und Wärme, nicht Höheneinheiten füllen ein Rack: oft zwei Systeme auf 42 HE.</translation>
    </message>
    <message>
        <source>How are the systems joined?</source>
        <translation>Wie sind die Systeme verbunden?</translation>
    </message>
    <message>
        <source>Switches have limits and cables have lengths.</source>
        <translation>Switches haben Grenzen, und Kabel haben Längen.</translation>
    </message>
    <message>
        <source>How fast must data reach a GPU?</source>
        <translation>Wie schnell müssen Daten eine GPU erreichen?</translation>
    </message>
    <message>
        <source>A starved GPU costs as much as a busy one.</source>
        <translation>Eine GPU, die auf Daten wartet, kostet so viel wie eine beschäftigte.</translation>
    </message>
    <message>
        <source>What does it cost to own or rent?</source>
        <translation>Was kostet es, zu besitzen oder zu mieten?</translation>
    </message>
    <message>
        <source>The curve of the day decides, not the price of an hour.</source>
        <translation>Es entscheidet die Kurve des Tages, nicht der Preis einer Stunde.</translation>
    </message>
    <message>
        <source>Which instances, not only which GPUs?</source>
        <translation>Welche Instanzen, nicht nur welche GPUs?</translation>
    </message>
    <message>
        <source>Cores, memory, network and NVLink of the instance matter; K80, P100 and V100 offers are ending.</source>
        <translation>Kerne, Speicher, Netz und NVLink der Instanz zählen; Angebote mit K80, P100 und V100 laufen aus.</translation>
    </message>
    <message>
        <source>Over which link does data reach the cloud?</source>
        <translation>Über welche Leitung kommen Daten in die Cloud?</translation>
    </message>
    <message>
        <source>A petabyte over 10 Gbit/s, four fifths used, takes twelve days.</source>
        <translation>Ein Petabyte über 10 Gbit/s, zu vier Fünfteln genutzt, dauert zwölf Tage.</translation>
    </message>
    <message>
        <source>Who runs Kubernetes, layer by layer?</source>
        <translation>Wer betreibt Kubernetes, Schicht für Schicht?</translation>
    </message>
    <message>
        <source>What you do not run you pay for, and the other way round.</source>
        <translation>Was man nicht betreibt, bezahlt man, und umgekehrt.</translation>
    </message>
    <message>
        <source>How many control-plane nodes?</source>
        <translation>Wie viele Knoten der Control Plane?</translation>
    </message>
    <message>
        <source>Three.</source>
        <translation>Drei.</translation>
    </message>
    <message>
        <source>Which Kubernetes?</source>
        <translation>Welches Kubernetes?</translation>
    </message>
    <message>
        <source>The release names the least one.</source>
        <translation>Die Ausgabe nennt das älteste.</translation>
    </message>
    <message>
        <source>Which pools, with how many nodes?</source>
        <translation>Welche Pools, mit wie vielen Knoten?</translation>
    </message>
    <message>
        <source>Labels lead jobs to nodes, taints keep others away.</source>
        <translation>Labels führen Jobs zu Knoten, Taints halten andere fern.</translation>
    </message>
    <message>
        <source>Where do images come from?</source>
        <translation>Woher kommen Images?</translation>
    </message>
    <message>
        <source>Docker Hub is what you get when you say nothing.</source>
        <translation>Wer nichts sagt, bekommt Docker Hub.</translation>
    </message>
    <message>
        <source>Is there secret code in an image?</source>
        <translation>Steckt geheimer Code in einem Image?</translation>
    </message>
    <message>
        <source>Then it belongs into a private registry.</source>
        <translation>Dann gehört es in eine private Registry.</translation>
    </message>
    <message>
        <source>Are images scanned?</source>
        <translation>Werden Images geprüft?</translation>
    </message>
    <message>
        <source>Users bring old libraries.</source>
        <translation>Nutzer bringen alte Bibliotheken mit.</translation>
    </message>
    <message>
        <source>How does the API server know a person?</source>
        <translation>Woran erkennt der API-Server eine Person?</translation>
    </message>
    <message>
        <source>X.509 (CN, O) or OIDC; passwords are gone since 1.19.</source>
        <translation>X.509 (CN, O) oder OIDC; Passwörter gibt es seit 1.19 nicht mehr.</translation>
    </message>
    <message>
        <source>Against which directory?</source>
        <translation>Gegen welches Verzeichnis?</translation>
    </message>
    <message>
        <source>SAML gives no refresh token.</source>
        <translation>SAML gibt kein Refresh Token.</translation>
    </message>
    <message>
        <source>Who issues certificates, for how long?</source>
        <translation>Wer stellt Zertifikate aus, für wie lange?</translation>
    </message>
    <message>
        <source>They cannot be revoked: keep them short.</source>
        <translation>Sie lassen sich nicht widerrufen: kurz halten.</translation>
    </message>
    <message>
        <source>What may users expose?</source>
        <translation>Was dürfen Nutzer öffnen?</translation>
    </message>
    <message>
        <source>Applications must guard themselves; Kubernetes guards only who deploys them.</source>
        <translation>Anwendungen müssen sich selbst schützen; Kubernetes schützt nur, wer sie startet.</translation>
    </message>
    <message>
        <source>Which services, finally?</source>
        <translation>Welche Dienste, abschließend?</translation>
    </message>
    <message>
        <source>A hybrid is only as good as its list.</source>
        <translation>Die Mischform ist nur so gut wie ihre Liste.</translation>
    </message>
    <message>
        <source>How is the gateway reached?</source>
        <translation>Wie wird das Gateway erreicht?</translation>
    </message>
    <message>
        <source>A load balancer passes by, an ingress or a gateway looks in.</source>
        <translation>Ein Load Balancer reicht durch, ein Ingress oder Gateway sieht hinein.</translation>
    </message>
    <message>
        <source>May pods of two namespaces talk?</source>
        <translation>Dürfen Pods zweier Namespaces miteinander sprechen?</translation>
    </message>
    <message>
        <source>Without policies they may.</source>
        <translation>Ohne Regeln dürfen sie.</translation>
    </message>
    <message>
        <source>Why must it be secure: policy, audit, customers&apos; data?</source>
        <translation>Warum muss sie sicher sein: Richtlinie, Prüfung, Kundendaten?</translation>
    </message>
    <message>
        <source>The reason decides how far to go.</source>
        <translation>Der Grund entscheidet, wie weit man geht.</translation>
    </message>
    <message>
        <source>Is access recorded?</source>
        <translation>Wird der Zugriff aufgezeichnet?</translation>
    </message>
    <message>
        <source>Auditors ask who read what.</source>
        <translation>Prüfer fragen, wer was gelesen hat.</translation>
    </message>
    <message>
        <source>May data leave?</source>
        <translation>Dürfen Daten hinaus?</translation>
    </message>
    <message>
        <source>Sharing by accident is still sharing.</source>
        <translation>Auch aus Versehen weitergegeben ist weitergegeben.</translation>
    </message>
    <message>
        <source>How are tenants kept apart?</source>
        <translation>Wie sind Mandanten getrennt?</translation>
    </message>
    <message>
        <source>A namespace is a curtain, a cluster a wall.</source>
        <translation>Ein Namespace ist ein Vorhang, ein Cluster eine Wand.</translation>
    </message>
    <message>
        <source>Are lanes drawn?</source>
        <translation>Gibt es Warteschlangen?</translation>
    </message>
    <message>
        <source>Exploring must not cost today&apos;s output.</source>
        <translation>Erkunden darf nicht die Leistung von heute kosten.</translation>
    </message>
    <message>
        <source>What may one person take?</source>
        <translation>Was darf eine Person nehmen?</translation>
    </message>
    <message>
        <source>Or one super-job takes it all.</source>
        <translation>Sonst nimmt ein Riesenjob alles.</translation>
    </message>
    <message>
        <source>What is planned, what scales by itself?</source>
        <translation>Was ist geplant, was wächst von selbst?</translation>
    </message>
    <message>
        <source>Own machines scale by purchase order.</source>
        <translation>Eigene Maschinen werden durch eine Bestellung mehr.</translation>
    </message>
    <message>
        <source>Are promises of scale measured?</source>
        <translation>Sind Versprechen gemessen?</translation>
    </message>
    <message>
        <source>No system scales without limit.</source>
        <translation>Kein System wächst ohne Grenze mit.</translation>
    </message>
    <message>
        <source>%1 of %2 planning questions answered</source>
        <translation>%1 von %2 Planungsfragen beantwortet</translation>
    </message>
</context>
<context>
    <name>kf::QuestionsDialog</name>
    <message>
        <source>Which questions</source>
        <translation>Welche Fragen</translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation>&amp;Zur Seite</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planungsfragen</translation>
    </message>
    <message>
        <source>Shows the page on which the question is answered</source>
        <translation>Zeigt die Seite, auf der die Frage beantwortet wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a state, and how many questions have it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kf::QuestionsModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
</context>
<context>
    <name>kf::QuickFixes</name>
    <message>
        <source>Serve it by KServe</source>
        <translation>Mit KServe betreiben</translation>
    </message>
    <message>
        <source>Set the response target to %1</source>
        <translation>Antwortziel auf %1 setzen</translation>
    </message>
    <message>
        <source>Answer %1 at once</source>
        <translation>%1 zugleich beantworten</translation>
    </message>
</context>
<context>
    <name>kf::QuotasSheet</name>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>Quota, %1</source>
        <translation>Kontingent, %1</translation>
    </message>
    <message>
        <source>What the group may store in the tier, besides its homes</source>
        <translation>Was die Gruppe außer ihren Home-Verzeichnissen in der Klasse ablegen darf</translation>
    </message>
    <message>
        <source>Type to add a quota</source>
        <translation>Tippen, um ein Kontingent anzulegen</translation>
    </message>
</context>
<context>
    <name>kf::QuoteDialog</name>
    <message>
        <source>Ask for quotes</source>
        <translation>Angebote anfragen</translation>
    </message>
    <message>
        <source>Request for quotes</source>
        <translation>Anfrage nach Angeboten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>kf::QuoteRequest</name>
    <message>
        <source>- %1 x %2</source>
        <comment>a number of a thing</comment>
        <translation>- %1 x %2</translation>
    </message>
    <message>
        <source>Request for a quote: %1</source>
        <translation>Anfrage nach einem Angebot: %1</translation>
    </message>
    <message>
        <source>Please quote:</source>
        <translation>Bitte bieten Sie an:</translation>
    </message>
    <message>
        <source>For each, please state:</source>
        <translation>Bitte geben Sie zu jedem an:</translation>
    </message>
    <message>
        <source>- price of one in %1, without taxes</source>
        <translation>- Einzelpreis in %1, ohne Steuern</translation>
    </message>
    <message>
        <source>- delivery and installation</source>
        <translation>- Lieferung und Installation</translation>
    </message>
    <message>
        <source>- support a year, what it covers, and software that is included</source>
        <translation>- Support im Jahr, was er umfasst, und enthaltene Software</translation>
    </message>
    <message>
        <source>- power drawn at most, weight, and height in rack units</source>
        <translation>- größte Leistungsaufnahme, Gewicht und Höhe in Höheneinheiten</translation>
    </message>
    <message>
        <source>- lead time, and until when the quote holds</source>
        <translation>- Lieferzeit, und bis wann das Angebot gilt</translation>
    </message>
</context>
<context>
    <name>kf::RackFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rack-{00} numbers several</source>
        <translation>rack-{00} nummeriert mehrere</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n rack(s)</source>
        <translation>
            <numerusform>%n Rack umbenennen</numerusform>
            <numerusform>%n Racks umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Gives it the feeds and limits of another rack type</source>
        <translation>Gibt ihm die Einspeisungen und Grenzen eines anderen Racktyps</translation>
    </message>
    <message>
        <source>Place in row</source>
        <translation>Platz in der Reihe</translation>
    </message>
    <message>
        <source>From 1; racks that stand there step aside</source>
        <translation>Ab 1; Racks, die dort stehen, rücken zur Seite</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Freigehalten</translation>
    </message>
    <message>
        <source>Units that nothing may take, such as 1-2, 42</source>
        <translation>Höheneinheiten, die nichts belegen darf, etwa 1-2, 42</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>It and what is in it stay as they are</source>
        <translation>Es und sein Inhalt bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>Change type of %n rack(s)</source>
        <translation>
            <numerusform>Typ von %n Rack ändern</numerusform>
            <numerusform>Typ von %n Racks ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place: type a whole number.</source>
        <translation>„%1“ ist kein Platz: eine ganze Zahl eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rack(s)</source>
        <translation>
            <numerusform>%n Rack verschieben</numerusform>
            <numerusform>%n Racks verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Reserve units</source>
        <translation>Höheneinheiten freihalten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Feeds, redundancy and limits of this rack type</source>
        <translation>Einspeisungen, Redundanz und Grenzen dieses Racktyps</translation>
    </message>
</context>
<context>
    <name>kf::RackPanel</name>
    <message>
        <source>Airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1, at its side</source>
        <translation>%1, an der Seite</translation>
    </message>
    <message>
        <source>%1 U%2</source>
        <translation>%1 HE %2</translation>
    </message>
    <message>
        <source>%1, rear</source>
        <translation>%1, hinten</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) selected</source>
        <translation>
            <numerusform>%n Gerät gewählt</numerusform>
            <numerusform>%n Geräte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>This is a spare: it does not count as supply.</source>
        <translation>Dies ist eine Reserve: sie zählt nicht zum Angebot.</translation>
    </message>
    <message>
        <source>It is locked: it stays where it is.</source>
        <translation>Es ist gesperrt: es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Free units</source>
        <translation>Freie HE</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Click a rack, a device or the name of a row; with the arrow keys you go from rack to rack.</source>
        <translation>Ein Rack, ein Gerät oder den Namen einer Reihe anklicken; mit den Pfeiltasten geht es von Rack zu Rack.</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) selected</source>
        <translation>
            <numerusform>%n Rack gewählt</numerusform>
            <numerusform>%n Racks gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RackTypeDialog</name>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete &amp;feed</source>
        <translation>&amp;Einspeisung löschen</translation>
    </message>
    <message>
        <source>Rack types</source>
        <translation>Racktypen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Add a rack type like the last one</source>
        <translation>Einen Racktyp wie den letzten hinzufügen</translation>
    </message>
    <message>
        <source>Delete this type; one that racks have stays</source>
        <translation>Diesen Typ löschen; einer, den Racks haben, bleibt</translation>
    </message>
    <message>
        <source>Fields of the rack type</source>
        <translation>Felder des Racktyps</translation>
    </message>
    <message>
        <source>Change redundancy</source>
        <translation>Redundanz ändern</translation>
    </message>
    <message>
        <source>Usual feeds…</source>
        <translation>Übliche Einspeisungen …</translation>
    </message>
    <message>
        <source>Usual feeds</source>
        <translation>Übliche Einspeisungen</translation>
    </message>
    <message>
        <source>Feeds and redundancy that many racks have</source>
        <translation>Einspeisungen und Redundanz, die viele Racks haben</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Einspeisungen</translation>
    </message>
    <message>
        <source>&amp;Add feed</source>
        <translation>Einspeisung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a feed like the last one, on the other side</source>
        <translation>Eine Einspeisung wie die letzte hinzufügen, auf der anderen Seite</translation>
    </message>
    <message>
        <source>Delete the feed with the cursor</source>
        <translation>Die Einspeisung mit der Schreibmarke löschen</translation>
    </message>
    <message>
        <source>Change rack types</source>
        <translation>Racktypen ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rack type</source>
        <translation>Racktyp hinzufügen</translation>
    </message>
    <message>
        <source>Delete rack type</source>
        <translation>Racktyp löschen</translation>
    </message>
    <message>
        <source>Add a rack type first: a feed belongs to one.</source>
        <translation>Erst einen Racktyp hinzufügen: eine Einspeisung gehört zu einem.</translation>
    </message>
    <message>
        <source>Add feed</source>
        <translation>Einspeisung hinzufügen</translation>
    </message>
    <message>
        <source>Delete feed</source>
        <translation>Einspeisung löschen</translation>
    </message>
    <message>
        <source>Choose usual feeds</source>
        <translation>Übliche Einspeisungen wählen</translation>
    </message>
    <message>
        <source>From &amp;library</source>
        <translation>Aus &amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Keep for other plans</source>
        <translation>Für andere &amp;Pläne behalten</translation>
    </message>
    <message>
        <source>Take a rack type that was kept for other plans into this one</source>
        <translation>Einen Racktyp, der für andere Pläne behalten wurde, in diesen übernehmen</translation>
    </message>
    <message>
        <source>Keep this rack type in your library, to be taken into any plan</source>
        <translation>Diesen Racktyp in der eigenen Bibliothek behalten, um ihn in jeden Plan zu übernehmen</translation>
    </message>
</context>
<context>
    <name>kf::RackTypeFields</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the plan calls racks of this type</source>
        <translation>Wie der Plan Racks dieses Typs nennt</translation>
    </message>
    <message>
        <source>Height, U</source>
        <translation>Höhe, HE</translation>
    </message>
    <message>
        <source>Rack units, from 1 at the bottom</source>
        <translation>Höheneinheiten, ab 1 von unten</translation>
    </message>
    <message>
        <source>A rack has 1 to %1 units.</source>
        <translation>Ein Rack hat 1 bis %1 Höheneinheiten.</translation>
    </message>
    <message>
        <source>Reserved units</source>
        <translation>Freigehaltene HE</translation>
    </message>
    <message>
        <source>Units that nothing may take, such as 1-2, 42</source>
        <translation>Höheneinheiten, die nichts belegen darf, etwa 1-2, 42</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Air heat, kW</source>
        <translation>Wärme in Luft, kW</translation>
    </message>
    <message>
        <source>Liquid heat, kW</source>
        <translation>Wärme in Flüssigkeit, kW</translation>
    </message>
    <message>
        <source>Airflow, m³/h</source>
        <translation>Luftstrom, m³/h</translation>
    </message>
    <message>
        <source>Carries, kg</source>
        <translation>Trägt, kg</translation>
    </message>
    <message>
        <source>Own weight, kg</source>
        <translation>Eigengewicht, kg</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Breite, mm</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>Tiefe, mm</translation>
    </message>
    <message>
        <source>Mounting depth, mm</source>
        <translation>Einbautiefe, mm</translation>
    </message>
    <message>
        <source>Between the rails: deeper devices do not fit</source>
        <translation>Zwischen den Schienen: tiefere Geräte passen nicht</translation>
    </message>
    <message>
        <source>Outer height, mm</source>
        <translation>Außenhöhe, mm</translation>
    </message>
    <message>
        <source>Change rack type</source>
        <translation>Racktyp ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Empty: nobody says, and nothing is checked against it</source>
        <translation>Leer: Niemand sagt es, und nichts wird daran geprüft</translation>
    </message>
    <message>
        <source>What may stand in it; empty: nobody says, and nothing is checked against it</source>
        <translation>Was darin stehen darf; leer: Niemand sagt es, und nichts wird daran geprüft</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>by its feeds</source>
        <translation>durch seine Einspeisungen</translation>
    </message>
    <message>
        <source>The empty rack; counts for the floor. Empty: nobody says, and the floor carries at least the rest</source>
        <translation>Das leere Rack; zählt für den Boden. Leer: Niemand sagt es, und der Boden trägt mindestens den Rest</translation>
    </message>
</context>
<context>
    <name>kf::RackTypePicture</name>
    <message>
        <source>What the rack type gives: %1</source>
        <translation>Was der Racktyp hergibt: %1</translation>
    </message>
    <message>
        <source>%1 U</source>
        <translation>%1 HE</translation>
    </message>
</context>
<context>
    <name>kf::RackTypeSheet</name>
    <message>
        <source>Empty: no limit of its own</source>
        <translation>Leer: keine eigene Grenze</translation>
    </message>
    <message>
        <source>Rack type</source>
        <translation>Racktyp</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Height, U</source>
        <translation>Höhe, HE</translation>
    </message>
    <message>
        <source>Redundancy</source>
        <translation>Redundanz</translation>
    </message>
    <message>
        <source>What the power limit keeps back</source>
        <translation>Was die Leistungsgrenze zurückhält</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Air heat, kW</source>
        <translation>Luft, kW</translation>
    </message>
    <message>
        <source>Liquid, kW</source>
        <translation>Flüssig, kW</translation>
    </message>
    <message>
        <source>Airflow, m³/h</source>
        <translation>Luftstrom, m³/h</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>Was es trägt</translation>
    </message>
    <message>
        <source>Own, kg</source>
        <translation>Leer, kg</translation>
    </message>
    <message>
        <source>Empty rack</source>
        <translation>Leeres Rack</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Breite, mm</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>Tiefe, mm</translation>
    </message>
    <message>
        <source>Rack type %1</source>
        <translation>Racktyp %1</translation>
    </message>
    <message>
        <source>Type to add a rack type</source>
        <translation>Tippen für neuen Racktyp</translation>
    </message>
</context>
<context>
    <name>kf::RackTypeWords</name>
    <message>
        <source>%1, %2 x %3 A, %4 V three-phase (%5)</source>
        <translation>%1, %2 × %3 A, %4 V dreiphasig (%5)</translation>
    </message>
    <message>
        <source>%1, %2 x %3 A, %4 V single-phase (%5)</source>
        <translation>%1, %2 × %3 A, %4 V einphasig (%5)</translation>
    </message>
    <message>
        <source>%1: volts or amps not known</source>
        <translation>%1: Spannung oder Strom nicht bekannt</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>%1 A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>power factor %1</source>
        <translation>Leistungsfaktor %1</translation>
    </message>
    <message>
        <source>derating %1</source>
        <translation>Minderung %1</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>no limit given</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source>the rack&apos;s budget</source>
        <translation>Budget des Racks</translation>
    </message>
    <message>
        <source>all feeds, no redundancy</source>
        <translation>alle Einspeisungen, keine Redundanz</translation>
    </message>
    <message>
        <source>after loss of one feed</source>
        <translation>nach Ausfall einer Einspeisung</translation>
    </message>
    <message>
        <source>after loss of one side</source>
        <translation>nach Ausfall einer Seite</translation>
    </message>
    <message>
        <source>At most the rack&apos;s own budget of %1</source>
        <translation>Höchstens das eigene Budget des Racks von %1</translation>
    </message>
    <message>
        <source>2N, but one side has no feed</source>
        <translation>2N, aber eine Seite hat keine Einspeisung</translation>
    </message>
    <message>
        <source>not known: a feed has no volts or amps</source>
        <translation>nicht bekannt: einer Einspeisung fehlt Spannung oder Strom</translation>
    </message>
    <message>
        <source>N: nothing may fail, so every feed counts: their number × the smallest</source>
        <translation>N: nichts darf ausfallen, daher zählt jede Einspeisung: ihre Anzahl × die kleinste</translation>
    </message>
    <message>
        <source>N+1: one feed may fail, so one fewer counts: their number × the smallest</source>
        <translation>N+1: eine Einspeisung darf ausfallen, daher zählt eine weniger: ihre Anzahl × die kleinste</translation>
    </message>
    <message>
        <source>2N: a whole side may fail, so the weaker side counts: the number of its feeds × its smallest</source>
        <translation>2N: eine ganze Seite darf ausfallen, daher zählt die schwächere: Anzahl ihrer Einspeisungen × ihre kleinste</translation>
    </message>
</context>
<context>
    <name>kf::RackWords</name>
    <message>
        <source>Choose a rack</source>
        <translation>Rack wählen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Limit is</source>
        <translation>Grenze ist</translation>
    </message>
    <message>
        <source>Heat to air</source>
        <translation>Wärme an Luft</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Airflow</source>
        <translation>Luftstrom</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Free units</source>
        <translation>Freie HE</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>Wärme an Flüssigkeit</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n aus</numerusform>
            <numerusform>%n aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>feed overloaded</source>
        <translation>Einspeisung überlastet</translation>
    </message>
    <message>
        <source>all keep running</source>
        <translation>alle laufen weiter</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n below full load (%1)</source>
        <translation>
            <numerusform>%n unter voller Leistung (%1)</numerusform>
            <numerusform>%n unter voller Leistung (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>below its supplies: %1 of %2 left, %3 needed</source>
        <translation>zu wenige Netzteile: %1 von %2 übrig, %3 nötig</translation>
    </message>
    <message>
        <source>%1 of %2 supplies left, which give %3</source>
        <translation>%1 von %2 Netzteilen übrig, sie geben %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a figure; the month in which it is largest</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>assumed figures of %n device(s)</source>
        <translation>
            <numerusform>angenommene Werte von %n Gerät</numerusform>
            <numerusform>angenommene Werte von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them reserved</source>
        <comment>units of a rack</comment>
        <translation>%1, davon %2 reserviert</translation>
    </message>
    <message>
        <source>by how much is not known</source>
        <translation>um wie viel, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the supplies that are left give what they draw</source>
        <translation>die verbliebenen Netzteile reichen für ihren Bedarf</translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>power that supplies lack, of what is drawn</comment>
        <translation>es fehlen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s) down or overloaded</source>
        <translation>
            <numerusform>%n Rack aus oder überlastet</numerusform>
            <numerusform>%n Racks aus oder überlastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) without supply</source>
        <translation>
            <numerusform>%n Gerät ohne Strom</numerusform>
            <numerusform>%n Geräte ohne Strom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) below full load: %1</source>
        <translation>
            <numerusform>%n Gerät unter Volllast: %1</numerusform>
            <numerusform>%n Geräte unter Volllast: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of which nobody knows</source>
        <translation>
            <numerusform>%n Gerät, von dem es niemand weiß</numerusform>
            <numerusform>%n Geräte, von denen es niemand weiß</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything keeps running.</source>
        <translation>Alles läuft weiter.</translation>
    </message>
</context>
<context>
    <name>kf::Racks</name>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Rack %1: %2, %3</source>
        <translation>Rack %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1: %2, some of it assumed</source>
        <translation>%1: %2, teils angenommen</translation>
    </message>
    <message>
        <source>from %1, retires %2</source>
        <translation>ab %1, außer Betrieb %2</translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>außer Betrieb %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>feed %1</source>
        <translation>Einspeisung %1</translation>
    </message>
</context>
<context>
    <name>kf::RecoveryDialog</name>
    <message>
        <source>Work was left over</source>
        <translation>Arbeit ist übrig geblieben</translation>
    </message>
    <message>
        <source>KFPlan ended before these plans were saved. Nothing is lost, and nothing is taken over before you say so.</source>
        <translation>KFPlan endete, bevor diese Pläne gespeichert waren. Nichts ist verloren, und nichts wird übernommen, ehe Sie es sagen.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <source>Last change %1, %2</source>
        <translation>Letzte Änderung %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not saved to a file yet.</source>
        <translation>Der Plan war noch in keiner Datei gespeichert.</translation>
    </message>
    <message>
        <source>%1 can no longer be read: it goes on without a file.</source>
        <translation>%1 lässt sich nicht mehr lesen: Es geht ohne Datei weiter.</translation>
    </message>
    <message>
        <source>%1 was changed since: both are merged.</source>
        <translation>%1 wurde seitdem geändert: Beide werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Against the file: %1</source>
        <translation>Gegenüber der Datei: %1</translation>
    </message>
    <message>
        <source>Against its beginning: %1</source>
        <translation>Gegenüber dem Anfang: %1</translation>
    </message>
    <message>
        <source>Being typed in %1, and not taken over: %2</source>
        <translation>Gerade getippt in %1, und nicht übernommen: %2</translation>
    </message>
    <message>
        <source>Its end was cut off: at most the last second before the end is missing.</source>
        <translation>Das Ende fehlt: höchstens die letzte Sekunde davor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the plan</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Take the work over, unsaved; undo leads back over it</source>
        <translation>Die Arbeit übernehmen, ungespeichert; Rückgängig führt über sie zurück</translation>
    </message>
    <message>
        <source>Di&amp;fference…</source>
        <translation>&amp;Unterschied…</translation>
    </message>
    <message>
        <source>See what it changes</source>
        <translation>Sehen, was sie ändert</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <source>Open it in a window of its own</source>
        <translation>In einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Let the work go; it is kept for seven days</source>
        <translation>Die Arbeit aufgeben; sieben Tage wird sie aufgehoben</translation>
    </message>
    <message>
        <source>as it began</source>
        <translation>wie er begann</translation>
    </message>
    <message>
        <source>left over, %1</source>
        <translation>übrig geblieben, %1</translation>
    </message>
    <message>
        <source>Discard the work</source>
        <translation>Arbeit verwerfen</translation>
    </message>
    <message>
        <source>Discard what was left over of %1?</source>
        <translation>Verwerfen, was von %1 übrig geblieben ist?</translation>
    </message>
    <message>
        <source>It is kept for seven days and not offered again.</source>
        <translation>Es wird sieben Tage aufgehoben und nicht wieder angeboten.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>kf::ReportPage</name>
    <message>
        <source>Put this part into the report</source>
        <translation>Diesen Teil in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Choose parts of the report</source>
        <translation>Teile des Berichts wählen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s) in the PDF</source>
        <translation>
            <numerusform>%n weitere Seite im PDF</numerusform>
            <numerusform>%n weitere Seiten im PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::ReportText</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Total GPUs</source>
        <translation>GPUs gesamt</translation>
    </message>
    <message>
        <source>Total CPU cores</source>
        <translation>CPU-Kerne gesamt</translation>
    </message>
    <message>
        <source>Hours a year with at least so many GPUs busy</source>
        <translation>Stunden im Jahr mit mindestens so vielen belegten GPUs</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Demand, required GPUs and supply by month</source>
        <translation>Bedarf, erforderliche und verfügbare GPUs je Monat</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Storage by month and dataset</source>
        <translation>Speicher nach Monat und Datensatz</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Stored, raw</source>
        <translation>Gespeichert, roh</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf Platte</translation>
    </message>
    <message>
        <source>Copies of jobs</source>
        <translation>Kopien der Jobs</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischendaten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Storage by month and tier</source>
        <translation>Speicher nach Monat und Speicherklasse</translation>
    </message>
    <message>
        <source>To be provided</source>
        <translation>Bereitzustellen</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Racks against their limits</source>
        <translation>Racks gegen ihre Grenzen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Power limit</source>
        <translation>Leistungsgrenze</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Heat to the air</source>
        <translation>Wärme an die Luft</translation>
    </message>
    <message>
        <source>Heat limit</source>
        <translation>Wärmegrenze</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight limit</source>
        <translation>Gewichtsgrenze</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Lowest unit</source>
        <translation>Unterste HE</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>In Betrieb ab</translation>
    </message>
    <message>
        <source>Retired in</source>
        <translation>Außer Betrieb ab</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Devices in racks appear here with their months of service.</source>
        <translation>Hier erscheinen Geräte in Racks mit ihren Betriebsmonaten.</translation>
    </message>
    <message>
        <source>GPUs in service by month</source>
        <translation>GPUs in Betrieb nach Monaten</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>Power and heat by month, of what is known</source>
        <translation>Leistung und Wärme nach Monaten, soweit bekannt</translation>
    </message>
    <message>
        <source>Power and heat by month</source>
        <translation>Leistung und Wärme nach Monaten</translation>
    </message>
    <message>
        <source>power and heat</source>
        <translation>Leistung und Wärme</translation>
    </message>
    <message>
        <source>limit of the racks</source>
        <translation>Grenze der Racks</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Heat to the liquid</source>
        <translation>Wärme an die Flüssigkeit</translation>
    </message>
    <message>
        <source>Rooms against their limits</source>
        <translation>Räume und ihre Grenzen</translation>
    </message>
    <message>
        <source>Rows against their limits</source>
        <translation>Reihen und ihre Grenzen</translation>
    </message>
    <message>
        <source>Fullest left</source>
        <translation>Vollste verbliebene</translation>
    </message>
    <message>
        <source>Its load</source>
        <translation>Ihre Last</translation>
    </message>
    <message>
        <source>Its limit</source>
        <translation>Ihre Grenze</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Where inputs come from</source>
        <translation>Woher die Eingaben kommen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and standing of assumptions</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>GPU demand</source>
        <translation>GPU-Bedarf</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Hours are those of the plan&apos;s zone; a group counts with its need in the quarter hour in which the total is largest. The hour of the peak is marked.</source>
        <translation>Die Stunden sind die der Zone des Plans; eine Gruppe zählt mit ihrem Bedarf in der Viertelstunde, in der die Summe am größten ist. Die Stunde der Spitze ist hervorgehoben.</translation>
    </message>
    <message>
        <source>%1 by user group</source>
        <translation>%1 nach Benutzergruppe</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day type and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Benutzergruppen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Largest hour</source>
        <translation>Größte Stunde</translation>
    </message>
    <message>
        <source>GPU-hours a year</source>
        <translation>GPU-Stunden im Jahr</translation>
    </message>
    <message>
        <source>Reads, GB/s a GPU</source>
        <translation>Liest, GB/s je GPU</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>from workloads</source>
        <translation>aus Workloads</translation>
    </message>
    <message>
        <source>%1: GPUs by hour, %2</source>
        <translation>%1: GPUs je Stunde, %2</translation>
    </message>
    <message>
        <source>Demand by accelerator</source>
        <translation>Bedarf nach Beschleuniger</translation>
    </message>
    <message>
        <source>First reached</source>
        <translation>Zuerst erreicht</translation>
    </message>
    <message>
        <source>Mean use</source>
        <translation>Mittlere Nutzung</translation>
    </message>
    <message>
        <source>How the peak moves as clocks change</source>
        <translation>Wie sich die Spitze mit der Zeitumstellung verschiebt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Devices by row</source>
        <translation>Geräte nach Reihe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Hinweise: %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es akzeptiert ist</translation>
    </message>
    <message>
        <source>Nothing contradicts itself.</source>
        <translation>Nichts widerspricht sich.</translation>
    </message>
    <message>
        <source>All GPUs by year</source>
        <translation>Alle GPUs nach Jahren</translation>
    </message>
    <message>
        <source>To spare</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hour of a day and its growth rate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Growth of the groups</source>
        <translation>Wachstum der Gruppen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Hours of their own</source>
        <translation>Eigene Stunden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Dated changes of the demand</source>
        <translation>Datierte Änderungen des Bedarfs</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Adds at most</source>
        <translation>Fügt höchstens hinzu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>all days</source>
        <translation>allen Tagen</translation>
    </message>
    <message>
        <source>Events would have led %1 below 0 GPUs.</source>
        <translation>Ereignisse hätten %1 unter 0 GPUs geführt.</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Scheduled jobs: %1</source>
        <translation>Geplante Jobs: %1</translation>
    </message>
    <message>
        <source>Workloads of people: %1</source>
        <translation>Workloads von Personen: %1</translation>
    </message>
    <message>
        <source>Training runs: %1</source>
        <translation>Trainingsläufe: %1</translation>
    </message>
    <message>
        <source>User profiles: %1</source>
        <translation>Nutzerprofile: %1</translation>
    </message>
    <message>
        <source>Components: %1</source>
        <translation>Komponenten: %1</translation>
    </message>
    <message>
        <source>Lanes: %1</source>
        <translation>Warteschlangen: %1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>The fullest racks</source>
        <translation>Die vollsten Racks</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>room and row of racks</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The list of all devices is too long for paper: it is in the CSV files.</source>
        <translation>Die Liste aller Geräte ist zu lang für Papier: Sie steht in den CSV-Dateien.</translation>
    </message>
    <message>
        <source>What the scenarios change</source>
        <translation>Was die Szenarien ändern</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Demand, times</source>
        <translation>Bedarf, Faktor</translation>
    </message>
    <message>
        <source>Growth, more a year</source>
        <translation>Wachstum, mehr im Jahr</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Sized for month</source>
        <translation>Bemessen für Monat</translation>
    </message>
    <message>
        <source>Energy, a kWh</source>
        <translation>Strom, je kWh</translation>
    </message>
    <message>
        <source>Without the events</source>
        <translation>Ohne die Ereignisse</translation>
    </message>
    <message>
        <source>Groups of their own</source>
        <translation>Eigene Gruppen</translation>
    </message>
    <message>
        <source>Home volumes</source>
        <translation>Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Growth of jobs a year</source>
        <translation>Zuwachs der Jobs im Jahr</translation>
    </message>
    <message>
        <source>Datasets and their factors</source>
        <translation>Datensätze und ihre Faktoren</translation>
    </message>
    <message>
        <source>What the datasets take in %1</source>
        <translation>Was die Datensätze in %1 brauchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Month of the demand</source>
        <translation>Monat des Bedarfs</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>not known: see the demand of %1</source>
        <translation>nicht bekannt: siehe den Bedarf von %1</translation>
    </message>
    <message>
        <source>Peak over the year</source>
        <translation>Spitze im Jahr</translation>
    </message>
    <message>
        <source>from %1 on, when a clock has changed</source>
        <translation>ab %1, wenn eine Uhr umgestellt ist</translation>
    </message>
    <message>
        <source>with %1 headroom, without groups in the cloud</source>
        <translation>mit %1 Reserve, ohne Gruppen in der Cloud</translation>
    </message>
    <message>
        <source>Peak in 12 months</source>
        <translation>Spitze in 12 Monaten</translation>
    </message>
    <message>
        <source>Required today</source>
        <translation>Heute erforderlich</translation>
    </message>
    <message>
        <source>Required in %1</source>
        <translation>Erforderlich in %1</translation>
    </message>
    <message>
        <source>month %1, which systems are sized for</source>
        <translation>Monat %1, für den Systeme bemessen werden</translation>
    </message>
    <message>
        <source>Mean use of the peak</source>
        <translation>Mittlere Nutzung der Spitze</translation>
    </message>
    <message>
        <source>Data today</source>
        <translation>Daten heute</translation>
    </message>
    <message>
        <source>with replicas, copies of jobs and scratch</source>
        <translation>mit Replikaten, Kopien der Jobs und Scratch</translation>
    </message>
    <message>
        <source>Storage in %1</source>
        <translation>Speicher in %1</translation>
    </message>
    <message>
        <source>with %1 headroom</source>
        <translation>mit %1 Reserve</translation>
    </message>
    <message>
        <source>at least: some is not known</source>
        <translation>mindestens: einiges ist nicht bekannt</translation>
    </message>
    <message>
        <source>at least; of %1 that the racks allow</source>
        <translation>mindestens; von %1, die die Racks erlauben</translation>
    </message>
    <message>
        <source>of %1 that the racks allow</source>
        <translation>von %1, die die Racks erlauben</translation>
    </message>
    <message>
        <source>GPUs in racks</source>
        <translation>GPUs in Racks</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What the plan comes to</source>
        <translation>Was der Plan ergibt</translation>
    </message>
    <message>
        <source>Home volumes of %1</source>
        <translation>Home-Verzeichnisse von %1</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Ingest a day</source>
        <translation>Zufluss je Tag</translation>
    </message>
    <message>
        <source>Growth of ingest a year</source>
        <translation>Wachstum des Zuflusses im Jahr</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>Kompressionsrate</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Replikationsfaktor</translation>
    </message>
    <message>
        <source>Concurrent jobs</source>
        <translation>Gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>Input per job</source>
        <translation>Eingabe je Job</translation>
    </message>
    <message>
        <source>Intermediate per job</source>
        <translation>Zwischendaten je Job</translation>
    </message>
    <message>
        <source>Job copies input</source>
        <translation>Job kopiert Eingabe</translation>
    </message>
    <message>
        <source>Scratch replication</source>
        <translation>Scratch-Replikation</translation>
    </message>
    <message>
        <source>Subset of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>Je Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Höheneinheit</translation>
    </message>
    <message>
        <source>%1: local hours of the groups</source>
        <translation>%1: Ortszeit der Gruppen</translation>
    </message>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>After the loss of a feed or side</source>
        <translation>Nach dem Ausfall einer Einspeisung oder Seite</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Below full load</source>
        <translation>Unter voller Leistung</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Netzteile</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Bought length</source>
        <translation>Gekaufte Länge</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Platziert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one (%1)</source>
        <translation>Stückpreis (%1)</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Preis (%1)</translation>
    </message>
    <message>
        <source>The total is not known. Without a price: %1.</source>
        <translation>Die Summe ist nicht bekannt. Ohne Preis: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no cable yet and are not in it.</source>
        <translation>
            <numerusform>%n Verbindung hat noch kein Kabel und ist nicht enthalten.</numerusform>
            <numerusform>%n Verbindungen haben noch kein Kabel und sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Networks that cannot be counted are not in it: %1.</source>
        <translation>Netze, die sich nicht zählen lassen, sind nicht enthalten: %1.</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Speed of a link</source>
        <translation>Geschwindigkeit einer Verbindung</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leafs</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>leaves of a network</comment>
        <translation>platziert</translation>
    </message>
    <message>
        <source>Spines</source>
        <translation>Spines</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>spines of a network</comment>
        <translation>platziert</translation>
    </message>
    <message>
        <source>Cores</source>
        <comment>switches</comment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>placed</source>
        <comment>cores of a network</comment>
        <translation>platziert</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>without a cable</source>
        <comment>links</comment>
        <translation>ohne Kabel</translation>
    </message>
    <message>
        <source>Uplinks</source>
        <translation>Uplinks</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Power of optics</source>
        <translation>Leistung der Optik</translation>
    </message>
    <message>
        <source>Not counted because</source>
        <translation>Nicht gezählt, weil</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Transceivers</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Plane</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Links without a cable</source>
        <translation>Verbindungen ohne Kabel</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Backup tier</source>
        <translation>Klasse der Sicherung</translation>
    </message>
    <message>
        <source>Where the data lives</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>What groups may store</source>
        <translation>Was Gruppen ablegen dürfen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>At least, of what has a price (%1)</source>
        <translation>Mindestens, von dem, was einen Preis hat (%1)</translation>
    </message>
    <message>
        <source>Transceiver at each end</source>
        <translation>Transceiver an jedem Ende</translation>
    </message>
    <message>
        <source>Cables to buy</source>
        <translation>Zu kaufende Kabel</translation>
    </message>
    <message>
        <source>Reach</source>
        <comment>of a cable</comment>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Links to what is not placed</source>
        <translation>Verbindungen zu nicht Platziertem</translation>
    </message>
    <message>
        <source>Links that no cable reaches</source>
        <translation>Verbindungen, für die kein Kabel reicht</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>systems of a network</comment>
        <translation>Fasst</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>more</source>
        <comment>switches</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Stärkste Stunde</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleich- zeitigkeit</translation>
    </message>
    <message>
        <source>GPUs/replica</source>
        <translation>GPUs/Replikat</translation>
    </message>
    <message>
        <source>Utilisation max</source>
        <translation>Auslastung max.</translation>
    </message>
    <message>
        <source>Wait target</source>
        <translation>Warteziel</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Burstiness</source>
        <translation>Burstiness</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereit- stellung</translation>
    </message>
    <message>
        <source>Erlangs</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Day types</source>
        <translation>Tagestypen</translation>
    </message>
    <message>
        <source>People who explore</source>
        <translation>Personen, die erkunden</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>GPUs/person</source>
        <translation>GPUs/Person</translation>
    </message>
    <message>
        <source>Active at most</source>
        <translation>Höchstens aktiv</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>One queue feeds all replicas; arrivals are Poisson, stretched by the burstiness (Allen-Cunneen). Growth acts on GPUs, not on requests: an upper bound.</source>
        <translation>Eine Warteschlange speist alle Replikate; Ankünfte sind Poisson, mit der Burstiness gestreckt (Allen-Cunneen). Wachstum wirkt auf GPUs, nicht auf Anfragen: eine obere Grenze.</translation>
    </message>
    <message>
        <source>Transceiver: %1</source>
        <translation>Transceiver: %1</translation>
    </message>
    <message>
        <source>Placement and cost</source>
        <translation>Standort und Kosten</translation>
    </message>
    <message>
        <source>Cost a year as planned (%1)</source>
        <translation>Kosten im Jahr wie geplant (%1)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Owning overtakes renting</source>
        <translation>Kaufen überholt Mieten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is paid, its currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own, rent or mix: an average year</source>
        <translation>Kaufen, mieten oder mischen: ein mittleres Jahr</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Kapital</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>A GPU-h used</source>
        <translation>Je genutzter GPU-h</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>GPU-h used</source>
        <translation>Genutzte GPU-h</translation>
    </message>
    <message>
        <source>GPU-h short</source>
        <translation>Fehlende GPU-h</translation>
    </message>
    <message>
        <source>kWh in all</source>
        <translation>kWh insgesamt</translation>
    </message>
    <message>
        <source>CO2 in all</source>
        <translation>CO2 insgesamt</translation>
    </message>
    <message>
        <source>What an average year is made of</source>
        <translation>Woraus ein mittleres Jahr besteht</translation>
    </message>
    <message>
        <source>What profiles lack</source>
        <translation>Was Profilen fehlt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Submits by</source>
        <translation>Gibt ab über</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>What groups need</source>
        <translation>Was Gruppen brauchen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>What meets it</source>
        <translation>Was sie erfüllt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planungsfragen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the platform itself takes</source>
        <translation>Was die Plattform selbst braucht</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Break-even by accelerator</source>
        <translation>Break-even je Beschleuniger</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Own, of a mix</source>
        <translation>Eigene der Mischung</translation>
    </message>
    <message>
        <source>Mix a year</source>
        <translation>Mischung im Jahr</translation>
    </message>
    <message>
        <source>Own a GPU a year</source>
        <translation>Eigene GPU im Jahr</translation>
    </message>
    <message>
        <source>Rent a GPU-h</source>
        <translation>GPU-h gemietet</translation>
    </message>
    <message>
        <source>Break-even h/year</source>
        <translation>Break-even h/Jahr</translation>
    </message>
    <message>
        <source>Cost by systems owned</source>
        <translation>Kosten nach eigenen Systemen</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Mieten</translation>
    </message>
    <message>
        <source>More is wanted</source>
        <translation>Mehr gebraucht</translation>
    </message>
    <message>
        <source>Cash by year</source>
        <translation>Zahlungen je Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>CapEx</source>
        <translation>CapEx</translation>
    </message>
    <message>
        <source>OpEx</source>
        <translation>OpEx</translation>
    </message>
    <message>
        <source>What matters most: a year as planned, by one input</source>
        <translation>Was am meisten zählt: ein Jahr wie geplant, je Eingabe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>20 % less</source>
        <translation>20 % weniger</translation>
    </message>
    <message>
        <source>20 % more</source>
        <translation>20 % mehr</translation>
    </message>
    <message>
        <source>K* moves</source>
        <translation>K* ändert sich</translation>
    </message>
    <message>
        <source>Where groups run</source>
        <translation>Wo Gruppen laufen</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Own reason</source>
        <translation>Eigener Grund</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>CPU request, millicores</source>
        <translation>CPU-Anforderung, Millikerne</translation>
    </message>
    <message>
        <source>Memory request, MiB</source>
        <translation>Speicheranforderung, MiB</translation>
    </message>
    <message>
        <source>Components, one copy</source>
        <translation>Komponenten, eine Ausfertigung</translation>
    </message>
    <message>
        <source>On each node</source>
        <translation>Auf jedem Knoten</translation>
    </message>
    <message>
        <source>Beside pods in the mesh</source>
        <translation>Neben Pods im Mesh</translation>
    </message>
    <message>
        <source>For each tenant</source>
        <translation>Je Mandant</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Together, at least</source>
        <translation>Zusammen, mindestens</translation>
    </message>
    <message>
        <source>Servers besides those that compute</source>
        <translation>Server neben den rechnenden</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Control plane</source>
        <translation>Control Plane</translation>
    </message>
    <message>
        <source>Gateway host</source>
        <translation>Gateway-Host</translation>
    </message>
    <message>
        <source>Components that the chosen ones need besides</source>
        <translation>Komponenten, die die gewählten außerdem brauchen</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What lanes get</source>
        <translation>Was Warteschlangen bekommen</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Largest demand</source>
        <translation>Größter Bedarf</translation>
    </message>
    <message>
        <source>Borrows at most</source>
        <translation>Leiht höchstens</translation>
    </message>
    <message>
        <source>Short of at most</source>
        <translation>Fehlt höchstens</translation>
    </message>
    <message>
        <source>Short in a year</source>
        <translation>Fehlt im Jahr</translation>
    </message>
    <message>
        <source>Quota by demand</source>
        <translation>Kontingent nach Bedarf</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Zugänge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Data to the cloud</source>
        <translation>Daten in die Cloud</translation>
    </message>
    <message>
        <source>Existing data</source>
        <translation>Vorhandene Daten</translation>
    </message>
    <message>
        <source>What comes in on a day</source>
        <translation>Was an einem Tag hereinkommt</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Login asked by</source>
        <translation>Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Rights checked by</source>
        <translation>Rechte prüft</translation>
    </message>
    <message>
        <source>Who could reach what</source>
        <translation>Wer was erreichen könnte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who reads which data</source>
        <translation>Wer welche Daten liest</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Who runs which layer</source>
        <translation>Wer welche Schicht betreibt</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What pods ask node pools for</source>
        <translation>Was Pods von Knotenpools anfordern</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Device plugin is there</source>
        <translation>Device Plugin ist da</translation>
    </message>
    <message>
        <source>CUDA of images and the accelerators of their groups</source>
        <translation>CUDA der Images und die Beschleuniger ihrer Gruppen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>CUDA too old for</source>
        <translation>CUDA zu alt für</translation>
    </message>
    <message>
        <source>CUDA too new for</source>
        <translation>CUDA zu neu für</translation>
    </message>
    <message>
        <source>No CUDA on</source>
        <translation>Kein CUDA auf</translation>
    </message>
    <message>
        <source>Where groups run, and why</source>
        <translation>Wo Gruppen laufen und warum</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Advice and why</source>
        <translation>Empfehlung und warum</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
</context>
<context>
    <name>kf::RequirementSheet</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Met where all that it asks for holds, open where nothing does</source>
        <translation>Erfüllt, wo alles gilt, was sie verlangt; offen, wo nichts davon gilt</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Erfüllt durch</translation>
    </message>
    <message>
        <source>What holds of it; the panel leads to each</source>
        <translation>Was davon gilt; die Tafel führt zu jedem</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <source>Components that serve it and are there</source>
        <translation>Komponenten, die ihr dienen und da sind</translation>
    </message>
    <message>
        <source>Not yet for</source>
        <translation>Noch nicht für</translation>
    </message>
    <message>
        <source>Groups that need it and do not have all of it</source>
        <translation>Gruppen, die sie brauchen und nicht alles davon haben</translation>
    </message>
    <message>
        <source>Our reason</source>
        <translation>Unser Grund</translation>
    </message>
    <message>
        <source>Why it is met so, or may stay open; stands in the report</source>
        <translation>Warum sie so erfüllt ist oder offen bleiben darf; steht im Bericht</translation>
    </message>
    <message>
        <source>These are the five requirements of every platform</source>
        <translation>Das sind die fünf Anforderungen jeder Plattform</translation>
    </message>
</context>
<context>
    <name>kf::RoomCarry</name>
    <message>
        <source>There are not so many racks.</source>
        <translation>So viele Racks gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>There is no room for %n of them from here on.</source>
        <comment>devices that are carried</comment>
        <translation>
            <numerusform>Ab hier ist für %n davon kein Platz.</numerusform>
            <numerusform>Ab hier ist für %n davon kein Platz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RoomCommands</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Die gewählten Geräte kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste devices at the selected unit</source>
        <translation>Geräte an der gewählten HE einfügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>Copy into the next free units of the same rack</source>
        <translation>In die nächsten freien HE desselben Racks kopieren</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Entfernen, was gewählt ist</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>Rename in place; dgx-{00} numbers several</source>
        <translation>An Ort und Stelle umbenennen; dgx-{00} nummeriert mehrere</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Locked devices and racks stay as they are</source>
        <translation>Gesperrte Geräte und Racks bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Spare</source>
        <translation>Reser&amp;ve</translation>
    </message>
    <message>
        <source>Spares do not count as supply</source>
        <translation>Reserven zählen nicht zum Angebot</translation>
    </message>
    <message>
        <source>Make spare</source>
        <translation>Zur Reserve machen</translation>
    </message>
    <message>
        <source>Make in use</source>
        <translation>In Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Months of ser&amp;vice…</source>
        <translation>&amp;Betriebsmonate…</translation>
    </message>
    <message>
        <source>From which month on, and until when</source>
        <translation>Ab welchem Monat und bis wann</translation>
    </message>
    <message>
        <source>Select &amp;all devices</source>
        <translation>&amp;Alle Geräte wählen</translation>
    </message>
    <message>
        <source>Select every device of this rack, then of the room</source>
        <translation>Alle Geräte dieses Racks wählen, dann die des Raums</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>To the next place above</source>
        <translation>Zum nächsten Platz darüber</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>To the next place below</source>
        <translation>Zum nächsten Platz darunter</translation>
    </message>
    <message>
        <source>Half a unit up</source>
        <translation>Halbe HE nach oben</translation>
    </message>
    <message>
        <source>By half a unit, for devices that allow it</source>
        <translation>Um eine halbe HE, wo das Gerät es erlaubt</translation>
    </message>
    <message>
        <source>Half a unit down</source>
        <translation>Halbe HE nach unten</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>Devices to the rack at the left, racks one place to the left</source>
        <translation>Geräte in das Rack links, Racks um einen Platz nach links</translation>
    </message>
    <message>
        <source>Move r&amp;ight</source>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Devices to the rack at the right, racks one place to the right</source>
        <translation>Geräte in das Rack rechts, Racks um einen Platz nach rechts</translation>
    </message>
    <message>
        <source>&amp;Move with the arrow keys</source>
        <translation>&amp;Mit Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Arrows choose rack and unit, Enter places, Escape cancels</source>
        <translation>Pfeile wählen Rack und HE, Enter baut ein, Escape bricht ab</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n device(s)</source>
        <translation>
            <numerusform>%n Gerät kopieren</numerusform>
            <numerusform>%n Geräte kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n device(s)</source>
        <translation>
            <numerusform>%n Gerät verschieben</numerusform>
            <numerusform>%n Geräte verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n device(s)</source>
        <translation>
            <numerusform>%n Gerät einbauen</numerusform>
            <numerusform>%n Geräte einbauen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n device(s). Paste puts them at the selected unit.</source>
        <translation>
            <numerusform>%n Gerät kopiert. Einfügen setzt es an die gewählte HE.</numerusform>
            <numerusform>%n Geräte kopiert. Einfügen setzt sie an die gewählte HE.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no devices on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Geräte.</translation>
    </message>
    <message>
        <source>The copied devices are no longer in this plan.</source>
        <translation>Die kopierten Geräte sind nicht mehr in diesem Plan.</translation>
    </message>
    <message>
        <source>%1 Choose another place with the arrow keys, then press Enter.</source>
        <translation>%1 Wählen Sie mit den Pfeiltasten einen anderen Platz und drücken Sie Enter.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n device(s)</source>
        <translation>
            <numerusform>%n Gerät duplizieren</numerusform>
            <numerusform>%n Geräte duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n device(s)</source>
        <translation>
            <numerusform>%n Gerät löschen</numerusform>
            <numerusform>%n Geräte löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rack(s)</source>
        <translation>
            <numerusform>%n Rack löschen</numerusform>
            <numerusform>%n Racks löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n device(s)</source>
        <translation>
            <numerusform>%n Gerät umbenennen</numerusform>
            <numerusform>%n Geräte umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %n rack(s)</source>
        <translation>
            <numerusform>%n Rack umbenennen</numerusform>
            <numerusform>%n Racks umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>There is no rack in that direction.</source>
        <translation>In dieser Richtung steht kein Rack.</translation>
    </message>
    <message>
        <source>Add a rack of the same type behind the last one of this row</source>
        <translation>Ein Rack desselben Typs hinter dem letzten dieser Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Add several racks of one type, named by a pattern</source>
        <translation>Mehrere Racks eines Typs hinzufügen, nach einem Muster benannt</translation>
    </message>
    <message>
        <source>Cl&amp;one with contents</source>
        <translation>Mit Inhalt &amp;klonen</translation>
    </message>
    <message>
        <source>Copy the selected racks with everything in them</source>
        <translation>Die gewählten Racks mit allem darin kopieren</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Aus der Nähe zeigen</translation>
    </message>
    <message>
        <source>Show this rack as large as it fits</source>
        <translation>Dieses Rack so groß wie möglich zeigen</translation>
    </message>
    <message>
        <source>Add ro&amp;w</source>
        <translation>Re&amp;ihe hinzufügen</translation>
    </message>
    <message>
        <source>Add an empty row to this room</source>
        <translation>Diesem Raum eine leere Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;name row…</source>
        <translation>Reihe um&amp;benennen…</translation>
    </message>
    <message>
        <source>Rename this row</source>
        <translation>Diese Reihe umbenennen</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Reihe löschen</translation>
    </message>
    <message>
        <source>Delete this row with its racks and everything in them</source>
        <translation>Diese Reihe mit ihren Racks und allem darin löschen</translation>
    </message>
    <message>
        <source>Add roo&amp;m</source>
        <translation>Rau&amp;m hinzufügen</translation>
    </message>
    <message>
        <source>Add a room with an empty row</source>
        <translation>Einen Raum mit einer leeren Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Raum löschen</translation>
    </message>
    <message>
        <source>Delete this room with its rows, racks and everything in them</source>
        <translation>Diesen Raum mit Reihen, Racks und allem darin löschen</translation>
    </message>
    <message>
        <source>Rack &amp;types…</source>
        <translation>Rackt&amp;ypen…</translation>
    </message>
    <message>
        <source>Feeds, redundancy and limits of each kind of rack</source>
        <translation>Einspeisungen, Redundanz und Grenzen jeder Art von Rack</translation>
    </message>
    <message>
        <source>Rooms and rows…</source>
        <translation>Räume und Reihen…</translation>
    </message>
    <message>
        <source>Limits for power and cooling, temperatures, floor load</source>
        <translation>Grenzen für Leistung und Kühlung, Temperaturen, Bodenlast</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Show all racks (F)</source>
        <translation>Alle Racks zeigen (F)</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rack(s)</source>
        <translation>
            <numerusform>%n Rack verschieben</numerusform>
            <numerusform>%n Racks verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The row ends here.</source>
        <translation>Hier endet die Reihe.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rack(s)</source>
        <translation>
            <numerusform>%n Rack hinzufügen</numerusform>
            <numerusform>%n Racks hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clone %n rack(s)</source>
        <translation>
            <numerusform>%n Rack klonen</numerusform>
            <numerusform>%n Racks klonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename row</source>
        <translation>Reihe umbenennen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Reihe hinzufügen</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Put the selected devices into the other face of their racks</source>
        <translation>Die gewählten Geräte auf die andere Seite ihrer Racks setzen</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n device(s)</source>
        <translation>
            <numerusform>%n Gerät drehen</numerusform>
            <numerusform>%n Geräte drehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n device(s). They stay until Paste takes them to the selected unit.</source>
        <translation>
            <numerusform>%n Gerät ausgeschnitten. Es bleibt stehen, bis Einfügen es an die gewählte Höheneinheit bringt.</numerusform>
            <numerusform>%n Geräte ausgeschnitten. Sie bleiben stehen, bis Einfügen sie an die gewählte Höheneinheit bringt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Einspeisung %1</translation>
    </message>
    <message>
        <source>Hangs on feed %1</source>
        <translation>Hängt an Einspeisung %1</translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation>Einspeisungen wählen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 with its %n rack(s) and everything in them?</source>
        <translation>
            <numerusform>%1 mit %n Rack und allem darin löschen?</numerusform>
            <numerusform>%1 mit %n Racks und allem darin löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Auss&amp;chneiden</translation>
    </message>
    <message>
        <source>Take the selected devices to where they are pasted; until then they stay</source>
        <translation>Die gewählten Geräte dorthin nehmen, wo sie eingefügt werden; bis dahin bleiben sie stehen</translation>
    </message>
    <message>
        <source>Hang a power strip on every feed of the selected racks, side A left, side B right</source>
        <translation>Eine Stromleiste an jede Einspeisung der gewählten Racks hängen, Seite A links, Seite B rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rack(s)</source>
        <translation>
            <numerusform>%n Rack</numerusform>
            <numerusform>%n Racks</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete row %1</source>
        <translation>Reihe %1 löschen</translation>
    </message>
    <message>
        <source>Delete room %1</source>
        <translation>Raum %1 löschen</translation>
    </message>
    <message>
        <source>Elevation or floor plan</source>
        <translation>Ansicht oder Grundriss</translation>
    </message>
    <message>
        <source>See the racks from the front, or the halls from above</source>
        <translation>Die Racks von vorn sehen, oder die Räume von oben</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>Show the cables over the racks, or what was shown before</source>
        <translation>Die Kabel über den Racks zeigen, oder was vorher zu sehen war</translation>
    </message>
    <message>
        <source>&amp;Feeds</source>
        <translation>&amp;Einspeisungen</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Turn fr&amp;ont to rear</source>
        <translation>Nach hinten oder vorn &amp;drehen</translation>
    </message>
    <message>
        <source>Add ra&amp;ck</source>
        <translation>Rack hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Add row of rack&amp;s…</source>
        <translation>Rackreihe hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Strips, one on each fee&amp;d…</source>
        <translation>Leis&amp;ten, eine je Einspeisung …</translation>
    </message>
    <message>
        <source>D&amp;elete %1</source>
        <translation>%1 lösc&amp;hen</translation>
    </message>
</context>
<context>
    <name>kf::RoomExport</name>
    <message>
        <source>A picture of %1 by %2 pixels is too large. Choose a smaller scale, or SVG or PDF.</source>
        <translation>Ein Bild von %1 mal %2 Pixeln ist zu groß. Wählen Sie einen kleineren Maßstab oder SVG oder PDF.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Das Bild lässt sich nicht als PNG schreiben.</translation>
    </message>
</context>
<context>
    <name>kf::RoomMonthBar</name>
    <message>
        <source>In &amp;month</source>
        <translation>Im &amp;Monat</translation>
    </message>
    <message>
        <source>Show the room as it stands in a month: what comes later is outlined, what is retired is gone. Without a month everything is drawn, and each figure is that of its heaviest month.</source>
        <translation>Den Raum zeigen, wie er in einem Monat steht: was später kommt, ist umrandet, was ausgeschieden ist, fehlt. Ohne Monat wird alles gezeichnet, und jede Zahl ist die ihres schwersten Monats.</translation>
    </message>
</context>
<context>
    <name>kf::RoomSheet</name>
    <message>
        <source>Empty: no limit</source>
        <translation>Leer: keine Grenze</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Air heat, kW</source>
        <translation>Luft, kW</translation>
    </message>
    <message>
        <source>Liquid, kW</source>
        <translation>Flüssig, kW</translation>
    </message>
    <message>
        <source>Rise, K</source>
        <translation>Anstieg, K</translation>
    </message>
    <message>
        <source>How much warmer the air leaves than it came</source>
        <translation>Um wie viel wärmer die Luft geht, als sie kam</translation>
    </message>
    <message>
        <source>Supply, °C</source>
        <translation>Zuluft, °C</translation>
    </message>
    <message>
        <source>Temperature of the cooled air</source>
        <translation>Temperatur der gekühlten Luft</translation>
    </message>
    <message>
        <source>Floor, kg/m²</source>
        <translation>Boden, kg/m²</translation>
    </message>
    <message>
        <source>What the floor carries</source>
        <translation>Was der Boden trägt</translation>
    </message>
    <message>
        <source>Width, m</source>
        <translation>Breite, m</translation>
    </message>
    <message>
        <source>Depth, m</source>
        <translation>Tiefe, m</translation>
    </message>
    <message>
        <source>A room stays in its site.</source>
        <translation>Ein Raum bleibt an seinem Standort.</translation>
    </message>
    <message>
        <source>Hall %1</source>
        <translation>Halle %1</translation>
    </message>
    <message>
        <source>Type to add a room</source>
        <translation>Tippen für neuen Raum</translation>
    </message>
</context>
<context>
    <name>kf::RoomView</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>%1, no racks yet</source>
        <translation>%1, noch ohne Racks</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Its height is not known</source>
        <translation>Seine Höhe ist unbekannt</translation>
    </message>
    <message>
        <source>Not yet in service in this month</source>
        <translation>In diesem Monat noch nicht in Betrieb</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Without supply after this loss</source>
        <translation>Nach diesem Ausfall ohne Strom</translation>
    </message>
    <message>
        <source>Nobody knows what this loss does to it</source>
        <translation>Was dieser Ausfall mit ihm macht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Carry a unit up, with Ctrl half a unit</source>
        <translation>Eine Einheit nach oben tragen, mit Strg eine halbe</translation>
    </message>
    <message>
        <source>Carry a unit down, with Ctrl half a unit</source>
        <translation>Eine Einheit nach unten tragen, mit Strg eine halbe</translation>
    </message>
    <message>
        <source>Carry to the rack before</source>
        <translation>Zum vorigen Rack tragen</translation>
    </message>
    <message>
        <source>Carry to the next rack</source>
        <translation>Zum nächsten Rack tragen</translation>
    </message>
    <message>
        <source>Carry to the lowest unit</source>
        <translation>Zur untersten Einheit tragen</translation>
    </message>
    <message>
        <source>Carry to the highest unit</source>
        <translation>Zur obersten Einheit tragen</translation>
    </message>
    <message>
        <source>Place what is carried</source>
        <translation>Einbauen, was getragen wird</translation>
    </message>
    <message>
        <source>Put back what is carried</source>
        <translation>Zurücklegen, was getragen wird</translation>
    </message>
    <message>
        <source>The rack before</source>
        <translation>Das vorige Rack</translation>
    </message>
    <message>
        <source>The next rack</source>
        <translation>Das nächste Rack</translation>
    </message>
    <message>
        <source>The device above, with Shift as well</source>
        <translation>Das Gerät darüber, mit Umschalt zusätzlich</translation>
    </message>
    <message>
        <source>The device below, with Shift as well</source>
        <translation>Das Gerät darunter, mit Umschalt zusätzlich</translation>
    </message>
    <message>
        <source>The row before</source>
        <translation>Die vorige Reihe</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Die nächste Reihe</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>With the network shown: the next bundle of the device, with Shift the one before</source>
        <translation>Bei gezeigtem Netz: das nächste Bündel des Geräts, mit Umschalt das vorige</translation>
    </message>
    <message>
        <source>Look at the rack as large as it fits; on a bundle, go to its other end</source>
        <translation>Das Rack so groß wie möglich ansehen; auf einem Bündel zu dessen anderem Ende</translation>
    </message>
    <message>
        <source>%1 U%2</source>
        <comment>rack, unit</comment>
        <translation>%1 HE %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to U%2</source>
        <comment>rack and unit, unit</comment>
        <translation>%1 bis HE %2</translation>
    </message>
    <message>
        <source>Enter or a click places them, Escape does not.</source>
        <translation>Eingabetaste oder Klick platziert sie, Esc nicht.</translation>
    </message>
    <message>
        <source>Select the rack alone, once more nothing</source>
        <translation>Nur das Rack auswählen, noch einmal nichts</translation>
    </message>
    <message>
        <source>Below full load after this loss: %1</source>
        <translation>Nach diesem Ausfall unter Volllast: %1</translation>
    </message>
    <message>
        <source>What binds in %1: %2</source>
        <comment>racks; limits</comment>
        <translation>Was in %1 begrenzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>racks</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::RowCommands</name>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>%n Zeile duplizieren</numerusform>
            <numerusform>%n Zeilen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first row already</source>
        <translation>Das ist bereits die erste Zeile</translation>
    </message>
    <message>
        <source>This is the last row already</source>
        <translation>Das ist bereits die letzte Zeile</translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>%n Zeile verschieben</numerusform>
            <numerusform>%n Zeilen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>This row is still empty: what is typed or pasted here makes a new one</source>
        <translation>Diese Zeile ist noch leer: Was hier getippt oder eingefügt wird, wird eine neue</translation>
    </message>
</context>
<context>
    <name>kf::RowSheet</name>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Front looks</source>
        <translation>Front nach</translation>
    </message>
    <message>
        <source>north</source>
        <translation>Norden</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süden</translation>
    </message>
    <message>
        <source>Place, m</source>
        <translation>Platz, m</translation>
    </message>
    <message>
        <source>Distance from the north wall</source>
        <translation>Abstand von der Nordwand</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Leer: keine Grenze</translation>
    </message>
    <message>
        <source>Air heat, kW</source>
        <translation>Luft, kW</translation>
    </message>
    <message>
        <source>A row stays in its room.</source>
        <translation>Eine Reihe bleibt in ihrem Raum.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Add a room first: a row stands in one.</source>
        <translation>Zuerst einen Raum anlegen: Eine Reihe steht in einem.</translation>
    </message>
    <message>
        <source>Type to add a row</source>
        <translation>Tippen für neue Reihe</translation>
    </message>
</context>
<context>
    <name>kf::RunClasses</name>
    <message>
        <source>libraries without CUDA</source>
        <translation>Bibliotheken ohne CUDA</translation>
    </message>
    <message>
        <source>Runs by kind of work</source>
        <translation>Läufe nach Art der Arbeit</translation>
    </message>
    <message>
        <source>Drag a run to the kind of work that it is; with the keyboard, Shift and an arrow</source>
        <translation>Ziehen Sie einen Lauf zu seiner Art der Arbeit; mit der Tastatur Umschalt und eine Pfeiltaste</translation>
    </message>
    <message>
        <source>Arrows choose a run; Shift with Left or Right moves it to another kind of work.</source>
        <translation>Pfeiltasten wählen einen Lauf; Umschalt mit Links oder Rechts ordnet ihn einer anderen Art der Arbeit zu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a run, its kind of work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Go to a run of another kind of work</source>
        <translation>Zu einem Lauf einer anderen Art der Arbeit</translation>
    </message>
    <message>
        <source>Go to the run above or below</source>
        <translation>Zum Lauf darüber oder darunter</translation>
    </message>
    <message>
        <source>Say that the run is of another kind of work</source>
        <translation>Den Lauf einer anderen Art der Arbeit zuordnen</translation>
    </message>
    <message>
        <source>a GPU is worth it</source>
        <translation>eine GPU lohnt sich</translation>
    </message>
    <message>
        <source>rather CPU</source>
        <translation>eher CPU</translation>
    </message>
</context>
<context>
    <name>kf::RunsSheet</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The user group on whose accelerators it runs</source>
        <translation>Die Nutzergruppe, auf deren Beschleunigern er läuft</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>The dataset of the storage page that it reads; its tier tells how fast</source>
        <translation>Der Datensatz der Speicherseite, den er liest; dessen Stufe sagt, wie schnell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind of model</source>
        <translation>Art des Modells</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Kind of work: what a GPU brings depends on it</source>
        <translation>Art der Arbeit: davon hängt ab, was eine GPU bringt</translation>
    </message>
    <message>
        <source>Parameters, B</source>
        <translation>Para- meter, Mrd.</translation>
    </message>
    <message>
        <source>Parameters of the model, in billions: 7, or 600 M typed with its unit</source>
        <translation>Parameter des Modells, in Milliarden: 7, oder 600 M mit Einheit eingetippt</translation>
    </message>
    <message>
        <source>Tokens, B</source>
        <translation>Token, Mrd.</translation>
    </message>
    <message>
        <source>Tokens that one run trains on, in billions, repetitions included</source>
        <translation>Token, mit denen ein Lauf trainiert, in Milliarden, Wiederholungen eingerechnet</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Format of the numbers it computes with</source>
        <translation>Format der Zahlen, mit denen gerechnet wird</translation>
    </message>
    <message>
        <source>Data, GB</source>
        <translation>Daten, GB</translation>
    </message>
    <message>
        <source>GB that one pass reads; empty: that of the dataset</source>
        <translation>GB, die ein Durchgang liest; leer: die des Datensatzes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Times that one run reads the dataset</source>
        <translation>Wie oft ein Lauf den Datensatz liest</translation>
    </message>
    <message>
        <source>Memory, GB</source>
        <translation>Speicher, GB</translation>
    </message>
    <message>
        <source>Memory in GB of all its GPUs together; empty: parameters × bytes per parameter of the settings, without activations</source>
        <translation>Speicher in GB aller seiner GPUs zusammen; leer: Parameter × Bytes je Parameter der Einstellungen, ohne Aktivierungen</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs that are wished for, for one trial</source>
        <translation>Gewünschte GPUs für einen Versuch</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trials that run at the same time, each on these GPUs</source>
        <translation>Versuche, die gleichzeitig laufen, jeder auf diesen GPUs</translation>
    </message>
    <message>
        <source>Coupled</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Its GPUs talk to each other while it trains</source>
        <translation>Seine GPUs sprechen beim Training miteinander</translation>
    </message>
    <message>
        <source>CUDA- aware</source>
        <translation>nutzt CUDA</translation>
    </message>
    <message>
        <source>The libraries it is written with use CUDA</source>
        <translation>Die Bibliotheken, mit denen er geschrieben ist, nutzen CUDA</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours of one run, where they are known; they stand in place of the estimate</source>
        <translation>Stunden eines Laufs, wo sie bekannt sind; sie stehen anstelle der Schätzung</translation>
    </message>
    <message>
        <source>Runs/ year</source>
        <translation>Läufe/ Jahr</translation>
    </message>
    <message>
        <source>How often it runs in a year</source>
        <translation>Wie oft er im Jahr läuft</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Where it is best trained: CPU, one GPU, one machine, several, or anywhere because its trials do not talk to each other</source>
        <translation>Wo er am besten trainiert wird: CPU, eine GPU, eine Maschine, mehrere, oder irgendwo, weil seine Versuche nicht miteinander sprechen</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Machines that one trial takes</source>
        <translation>Maschinen, die ein Versuch braucht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days of one run</source>
        <translation>Tage eines Laufs</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>What makes it as long as it is: computing, or reading its data</source>
        <translation>Was ihn so lang macht: das Rechnen oder das Lesen seiner Daten</translation>
    </message>
    <message>
        <source>GPU-h/ year</source>
        <translation>GPU-h/ Jahr</translation>
    </message>
    <message>
        <source>GPU-hours of a year: runs × trials × GPUs × days × 24</source>
        <translation>GPU-Stunden eines Jahres: Läufe × Versuche × GPUs × Tage × 24</translation>
    </message>
    <message>
        <source>Type to add a run</source>
        <translation>Tippen, um einen Lauf hinzuzufügen</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
</context>
<context>
    <name>kf::ScalingSheet</name>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>To grow by itself, and whether it is there</source>
        <translation>Um von selbst zu wachsen, und ob es da ist</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Planned: by growth and orders. Dynamic: by itself, as load comes</source>
        <translation>Geplant: nach Wachstum und Bestellungen. Dynamisch: von selbst, wie Last kommt</translation>
    </message>
    <message>
        <source>These are all the parts that can scale</source>
        <translation>Das sind alle Teile, die skalieren können</translation>
    </message>
</context>
<context>
    <name>kf::ScalingWords</name>
    <message>
        <source>%1: there</source>
        <translation>%1: da</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>Storage is planned: it follows growth and the dates of orders</source>
        <translation>Speicher wird geplant: er folgt dem Wachstum und den Bestellterminen</translation>
    </message>
    <message>
        <source>Planned parts follow growth and the dates of orders</source>
        <translation>Geplante Teile folgen dem Wachstum und den Bestellterminen</translation>
    </message>
    <message>
        <source>KServe, down to zero by Knative</source>
        <translation>KServe, mit Knative bis auf null</translation>
    </message>
    <message>
        <source>KServe; Knative Serving where it should go down to zero</source>
        <translation>KServe; Knative Serving, wo es bis auf null gehen soll</translation>
    </message>
    <message>
        <source>Idle hours in the profiles, after which servers are stopped</source>
        <translation>Leerlaufstunden in den Profilen, nach denen Server angehalten werden</translation>
    </message>
    <message>
        <source>Kueue</source>
        <translation>Kueue</translation>
    </message>
    <message>
        <source>A provider, or a group that runs in a cloud too</source>
        <translation>Ein Anbieter, oder eine Gruppe, die auch in einer Cloud läuft</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>hält nicht</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioComparison</name>
    <message>
        <source>%1 mo.</source>
        <comment>months later, or earlier where negative</comment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>The first month in which more is required than supplied.</source>
        <translation>Der erste Monat, in dem mehr erforderlich als verfügbar ist.</translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation>Zuerst erschöpft</translation>
    </message>
    <message>
        <source>The accelerator or pool that runs out first.</source>
        <translation>Der Beschleuniger oder Pool, der zuerst erschöpft ist.</translation>
    </message>
    <message>
        <source>The largest number of GPUs that all groups need together in that month.</source>
        <translation>Die größte Zahl von GPUs, die alle Gruppen in diesem Monat zusammen brauchen.</translation>
    </message>
    <message>
        <source>Peak today, GPUs</source>
        <translation>Spitze heute, GPUs</translation>
    </message>
    <message>
        <source>The largest number of GPUs that all groups need together.</source>
        <translation>Die größte Zahl von GPUs, die alle Gruppen zusammen brauchen.</translation>
    </message>
    <message>
        <source>Peak %1, GPUs</source>
        <translation>Spitze %1, GPUs</translation>
    </message>
    <message>
        <source>Required, GPUs</source>
        <translation>Erforderlich, GPUs</translation>
    </message>
    <message>
        <source>Peak and headroom in the month that the platform is sized for.</source>
        <translation>Spitze und Reserve in dem Monat, für den die Plattform ausgelegt wird.</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Whole systems for that, spares included.</source>
        <translation>Ganze Systeme dafür, Ersatz eingeschlossen.</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Bestellen bis</translation>
    </message>
    <message>
        <source>The month in which it runs out, less the lead time.</source>
        <translation>Der Monat, ab dem es nicht mehr reicht, abzüglich der Lieferzeit.</translation>
    </message>
    <message>
        <source>With headroom, in the month that the platform is sized for.</source>
        <translation>Mit Reserve, in dem Monat, für den die Plattform ausgelegt wird.</translation>
    </message>
    <message>
        <source>GPU-hours a year</source>
        <translation>GPU-Stunden im Jahr</translation>
    </message>
    <message>
        <source>What all groups use in a year of today&apos;s days.</source>
        <translation>Was alle Gruppen in einem Jahr aus heutigen Tagen brauchen.</translation>
    </message>
    <message>
        <source>Storage, %1</source>
        <translation>Speicher, %1</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Szenarien im Vergleich</translation>
    </message>
    <message>
        <source>Peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>What owning and renting cost in the average year.</source>
        <translation>Was Besitz und Miete im Durchschnittsjahr kosten.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Findings that contradict each other.</source>
        <translation>Befunde, die einander widersprechen.</translation>
    </message>
    <message>
        <source>Findings of what is at risk.</source>
        <translation>Befunde über Gefährdetes.</translation>
    </message>
    <message>
        <source>Power, %1</source>
        <translation>Leistung, %1</translation>
    </message>
    <message>
        <source>What all devices draw.</source>
        <translation>Was alle Geräte aufnehmen.</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioEventsSheet</name>
    <message>
        <source>Happens</source>
        <translation>Tritt ein</translation>
    </message>
    <message>
        <source>Whether the event happens in this scenario</source>
        <translation>Ob das Ereignis in diesem Szenario eintritt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>These rows are the events of the plan: add, move and delete them under Events</source>
        <translation>Diese Zeilen sind die Ereignisse des Plans: unter Ereignisse anlegen, verschieben und löschen</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioGroupsSheet</name>
    <message>
        <source>User group</source>
        <translation>Benutzergruppe</translation>
    </message>
    <message>
        <source>Demand ×</source>
        <translation>Bedarf ×</translation>
    </message>
    <message>
        <source>For this group instead of the scenario&apos;s; empty: the scenario&apos;s</source>
        <translation>Für diese Gruppe statt des Werts im Szenario; leer: der Wert des Szenarios</translation>
    </message>
    <message>
        <source>Growth +</source>
        <translation>Wachstum +</translation>
    </message>
    <message>
        <source>These rows are the groups of the demand sheet: add, move and delete them there</source>
        <translation>Diese Zeilen sind die Gruppen des Bedarfsblatts: dort anlegen, verschieben und löschen</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioRule</name>
    <message>
        <source>This is what the scenario “%1” makes of the base: look at the base to change it, or change the scenario on the page Growth.</source>
        <translation>Das macht das Szenario „%1“ aus der Basis: zum Ändern die Basis ansehen, oder das Szenario auf der Seite Wachstum ändern.</translation>
    </message>
    <message>
        <source>Every number here is that of the scenario “%1”. Its hours and rates are locked; what else is typed changes the base, and with it every scenario.</source>
        <translation>Jede Zahl hier ist die des Szenarios „%1“. Seine Stunden und Raten sind gesperrt; was sonst getippt wird, ändert die Basis und damit jedes Szenario.</translation>
    </message>
    <message>
        <source>Every number here is that of the scenario “%1”. What is typed changes the base, and with it every scenario.</source>
        <translation>Jede Zahl hier ist die des Szenarios „%1“. Was getippt wird, ändert die Basis und damit jedes Szenario.</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioSheet</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Whether it stands in the comparison and in the chart</source>
        <translation>Ob es im Vergleich und im Diagramm steht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
        <source>Demand ×</source>
        <translation>Bedarf ×</translation>
    </message>
    <message>
        <source>Multiplies today&apos;s demand of every group</source>
        <translation>Vervielfacht den heutigen Bedarf jeder Gruppe</translation>
    </message>
    <message>
        <source>Growth +</source>
        <translation>Wachstum +</translation>
    </message>
    <message>
        <source>Added to the yearly rate of every group, in points</source>
        <translation>Kommt zur jährlichen Rate jeder Gruppe hinzu, in Punkten</translation>
    </message>
    <message>
        <source>Size at</source>
        <translation>Ausgelegt</translation>
    </message>
    <message>
        <source>Month that the platform is sized for; empty: the plan&apos;s</source>
        <translation>Monat, für den die Plattform ausgelegt wird; leer: der des Plans</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Empty: the headroom of the plan</source>
        <translation>Leer: die Reserve des Plans</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Price of one kWh; empty: the plan&apos;s</source>
        <translation>Preis einer kWh; leer: der des Plans</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Largest hour today, GPUs</source>
        <translation>Größte Stunde heute, GPUs</translation>
    </message>
    <message>
        <source>In 12 months</source>
        <translation>In 12 Monaten</translation>
    </message>
    <message>
        <source>Largest hour in 12 months, GPUs</source>
        <translation>Größte Stunde in 12 Monaten, GPUs</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>GPUs with headroom in the month it is sized for</source>
        <translation>GPUs mit Reserve in dem Monat, für den ausgelegt wird</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>The first month in which more is required than supplied</source>
        <translation>Der erste Monat, in dem mehr erforderlich als verfügbar ist</translation>
    </message>
    <message>
        <source>The base is the plan itself. Duplicate it to change something.</source>
        <translation>Die Basis ist der Plan selbst. Duplizieren Sie sie, um etwas zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n scenario(s) can stand side by side.</source>
        <translation>
            <numerusform>Höchstens %n Szenario kann nebeneinander stehen.</numerusform>
            <numerusform>Höchstens %n Szenarien können nebeneinander stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>The base is the plan itself: it stays, and stays first</source>
        <translation>Die Basis ist der Plan selbst: Sie bleibt, und bleibt an erster Stelle</translation>
    </message>
    <message>
        <source>A scenario is compared as soon as it has a name</source>
        <translation>Ein Szenario wird verglichen, sobald es einen Namen hat</translation>
    </message>
    <message>
        <source>Type to add a scenario</source>
        <translation>Tippen für neues Szenario</translation>
    </message>
</context>
<context>
    <name>kf::ScenarioView</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>L&amp;ook at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Groups in the scenario</source>
        <translation>Gruppen im Szenario</translation>
    </message>
    <message>
        <source>Events in the scenario</source>
        <translation>Ereignisse im Szenario</translation>
    </message>
    <message>
        <source>Add a scenario that changes nothing yet</source>
        <translation>Ein Szenario hinzufügen, das noch nichts ändert</translation>
    </message>
    <message>
        <source>Add a copy of the chosen scenario</source>
        <translation>Eine Kopie des gewählten Szenarios hinzufügen</translation>
    </message>
    <message>
        <source>Delete the chosen scenario</source>
        <translation>Das gewählte Szenario löschen</translation>
    </message>
    <message>
        <source>Show the numbers of the chosen scenario on every page</source>
        <translation>Die Zahlen des gewählten Szenarios auf allen Seiten zeigen</translation>
    </message>
    <message>
        <source>In the scenario “%1”</source>
        <translation>Im Szenario „%1“</translation>
    </message>
</context>
<context>
    <name>kf::ScheduledSheet</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>When it starts, local time of the group, hh:mm</source>
        <translation>Wann er startet, Ortszeit der Gruppe, hh:mm</translation>
    </message>
    <message>
        <source>Duration, h</source>
        <translation>Dauer, h</translation>
    </message>
    <message>
        <source>Hours that one run takes, up to 24</source>
        <translation>Stunden, die ein Lauf dauert, bis zu 24</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs that it holds while it runs</source>
        <translation>GPUs, die er während des Laufs hält</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Earliest start, hh:mm: when its data is there; empty: any time</source>
        <translation>Frühester Start, hh:mm: wann seine Daten da sind; leer: jederzeit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>By when it has to be done, hh:mm; empty: none</source>
        <translation>Bis wann er fertig sein muss, hh:mm; leer: keine Frist</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>When the run ends, local time</source>
        <translation>Wann der Lauf endet, Ortszeit</translation>
    </message>
    <message>
        <source>Slack, h</source>
        <translation>Puffer, h</translation>
    </message>
    <message>
        <source>Hours that are left before the deadline; below 0 it is late</source>
        <translation>Stunden, die bis zur Frist bleiben; unter 0 ist er zu spät</translation>
    </message>
    <message>
        <source>GPU-h/ day</source>
        <translation>GPU-h/ Tag</translation>
    </message>
    <message>
        <source>GPU-hours on the day that is looked at; an hour that it touches counts in full</source>
        <translation>GPU-Stunden am betrachteten Tag; eine Stunde, die er berührt, zählt voll</translation>
    </message>
    <message>
        <source>Type to add a job</source>
        <translation>Tippen, um einen Job hinzuzufügen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>Not known: a duration above 0 and up to 24 hours is needed</source>
        <translation>Nicht bekannt: Eine Dauer über 0 und bis 24 Stunden wird gebraucht</translation>
    </message>
</context>
<context>
    <name>kf::SelectionText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation>Leistung %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
</context>
<context>
    <name>kf::ServiceDialog</name>
    <message>
        <source>Months of service</source>
        <translation>Betriebsmonate</translation>
    </message>
    <message>
        <source>First month in which it works; 0 is the start of the plan</source>
        <translation>Erster Monat, in dem es arbeitet; 0 ist der Anfang des Plans</translation>
    </message>
    <message>
        <source>it stays</source>
        <translation>es bleibt</translation>
    </message>
    <message>
        <source>First month in which it is gone</source>
        <translation>Erster Monat, in dem es fehlt</translation>
    </message>
    <message>
        <source>&amp;From month</source>
        <translation>&amp;Ab Monat</translation>
    </message>
    <message>
        <source>&amp;Gone from month</source>
        <translation>&amp;Weg ab Monat</translation>
    </message>
</context>
<context>
    <name>kf::ServiceTimeDialog</name>
    <message>
        <source>Start from a measured service time</source>
        <translation>Mit einer gemessenen Bedienzeit beginnen</translation>
    </message>
    <message>
        <source>Somebody else&apos;s model on somebody else&apos;s machine: a start until your own is measured. Times on the accelerator of the group stand first. The source is kept with the plan&apos;s assumptions; concurrency stays as it is.</source>
        <translation>Ein fremdes Modell auf einer fremden Maschine: ein Anfang, bis Ihr eigenes gemessen ist. Zeiten auf dem Beschleuniger der Gruppe stehen zuerst. Die Quelle wird bei den Annahmen des Plans festgehalten; die Gleichzeitigkeit bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Measured service times</source>
        <translation>Gemessene Bedienzeiten</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
</context>
<context>
    <name>kf::ServiceTimes</name>
    <message>
        <source>Measured service times</source>
        <translation>Gemessene Bedienzeiten</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen auf</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>kf::ServingSheet</name>
    <message>
        <source>Rate, /s</source>
        <translation>Rate, /s</translation>
    </message>
    <message>
        <source>Requests a second in the busiest hour of the day; a number typed here scales the whole curve</source>
        <translation>Anfragen je Sekunde in der stärksten Stunde des Tags; eine hier eingetippte Zahl skaliert die ganze Kurve</translation>
    </message>
    <message>
        <source>Service time, s</source>
        <translation>Bedien- zeit, s</translation>
    </message>
    <message>
        <source>Mean time in seconds that one request takes a server, without waiting</source>
        <translation>Mittlere Zeit in Sekunden, die eine Anfrage einen Server beschäftigt, ohne Warten</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleich- zeitigkeit</translation>
    </message>
    <message>
        <source>Requests that one replica serves at the same time</source>
        <translation>Anfragen, die ein Replikat gleichzeitig bedient</translation>
    </message>
    <message>
        <source>GPUs/ replica</source>
        <translation>GPUs/ Replikat</translation>
    </message>
    <message>
        <source>GPUs that one replica holds</source>
        <translation>GPUs, die ein Replikat hält</translation>
    </message>
    <message>
        <source>Util. max</source>
        <translation>Ausl. max.</translation>
    </message>
    <message>
        <source>Utilisation at most: the share of their time, 0 to 100 % exclusive, that servers may be busy</source>
        <translation>Auslastung höchstens: der Anteil ihrer Zeit, zwischen 0 und 100 %, den Server beschäftigt sein dürfen</translation>
    </message>
    <message>
        <source>Wait target, ms</source>
        <translation>Warte- ziel, ms</translation>
    </message>
    <message>
        <source>Wait target: milliseconds that a request may queue before it is served</source>
        <translation>Warteziel: Millisekunden, die eine Anfrage warten darf, bis sie bedient wird</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>The share of requests, 0 to 100 % exclusive, that keep the wait target</source>
        <translation>Der Anteil der Anfragen, zwischen 0 und 100 %, die das Warteziel einhalten</translation>
    </message>
    <message>
        <source>Burstiness</source>
        <translation>Burstiness</translation>
    </message>
    <message>
        <source>(ca² + cs²) / 2, Allen-Cunneen: how much arrivals and service times scatter; 1 is Poisson</source>
        <translation>(ca² + cs²) / 2, Allen-Cunneen: wie stark Ankünfte und Bedienzeiten streuen; 1 ist Poisson</translation>
    </message>
    <message>
        <source>Replicas min</source>
        <translation>Replikate min.</translation>
    </message>
    <message>
        <source>Replicas that stand ready even where nobody asks</source>
        <translation>Replikate, die bereitstehen, auch wenn niemand fragt</translation>
    </message>
    <message>
        <source>Response target, s</source>
        <translation>Antwort- ziel, s</translation>
    </message>
    <message>
        <source>Response target: seconds for service time and wait together; empty: none</source>
        <translation>Antwortziel: Sekunden für Bedienzeit und Wartezeit zusammen; leer: keines</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereit- stellung</translation>
    </message>
    <message>
        <source>How the model is served: by KServe, by a server of its own, or embedded in every application</source>
        <translation>Wie das Modell bereitgestellt wird: durch KServe, durch einen eigenen Server oder eingebettet in jede Anwendung</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Applications that each hold the model and share the requests alike; only where it is embedded</source>
        <translation>Anwendungen, die das Modell jeweils selbst halten und sich die Anfragen gleich teilen; nur wo es eingebettet ist</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas in the largest hour of the day</source>
        <translation>Replikate in der größten Stunde des Tags</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs in the largest hour of the day</source>
        <translation>GPUs in der größten Stunde des Tags</translation>
    </message>
    <message>
        <source>GPU-h/ day</source>
        <translation>GPU-h/ Tag</translation>
    </message>
    <message>
        <source>GPU-hours on one such day</source>
        <translation>GPU-Stunden an einem solchen Tag</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Bindet</translation>
    </message>
    <message>
        <source>What the number of replicas follows from in the largest hour: utilisation max, the wait target, or replicas min</source>
        <translation>Woraus die Zahl der Replikate in der größten Stunde folgt: Auslastung max., Warteziel oder Replikate min.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Requests a second by hour of the day</source>
        <translation>Anfragen je Sekunde nach Stunde des Tags</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Aus- lastung</translation>
    </message>
    <message>
        <source>Share of their time that the servers of these replicas are busy in the largest hour</source>
        <translation>Anteil der Zeit, den die Server dieser Replikate in der größten Stunde beschäftigt sind</translation>
    </message>
    <message>
        <source>P wait, ms</source>
        <translation>P-Wartezeit, ms</translation>
    </message>
    <message>
        <source>P99 wait (with the percentile of the row): milliseconds that the slowest requests queue in the worst hour, with all replicas at work</source>
        <translation>P99-Wartezeit (mit dem Perzentil der Zeile): Millisekunden, die die langsamsten Anfragen in der schlechtesten Stunde warten, wenn alle Replikate arbeiten</translation>
    </message>
    <message>
        <source>Erlangs</source>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Offered load in the largest hour: requests a second × service time, the servers that would be busy</source>
        <translation>Angebotene Last in der größten Stunde: Anfragen je Sekunde × Bedienzeit, die Server, die beschäftigt wären</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitslast</translation>
    </message>
    <message>
        <source>What answers the requests</source>
        <translation>Was die Anfragen beantwortet</translation>
    </message>
    <message>
        <source>Type to add a service</source>
        <translation>Tippen, um einen Dienst hinzuzufügen</translation>
    </message>
    <message>
        <source>Not known: a value of this row is out of range</source>
        <translation>Nicht bekannt: Ein Wert dieser Zeile liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>The demand of this group is typed: its workloads do not count</source>
        <translation>Der Bedarf dieser Gruppe ist eingetragen: Ihre Arbeitslasten zählen nicht</translation>
    </message>
    <message>
        <source>For %1 of the requests, at %2</source>
        <translation>Für %1 der Anfragen, um %2</translation>
    </message>
    <message>
        <source>At %1, the largest hour</source>
        <translation>Um %1, der größten Stunde</translation>
    </message>
</context>
<context>
    <name>kf::SettingsDialog</name>
    <message>
        <source>Plan settings</source>
        <translation>Planeinstellungen</translation>
    </message>
    <message>
        <source>Maximum draw</source>
        <translation>Maximale Aufnahme</translation>
    </message>
    <message>
        <source>Typical draw</source>
        <translation>Typische Aufnahme</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation>&amp;Autoren</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Be&amp;ginn</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Typical date</source>
        <translation>&amp;Typisches Datum</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Head&amp;room</source>
        <translation>&amp;Reserve</translation>
    </message>
    <message>
        <source>Stora&amp;ge headroom</source>
        <translation>&amp;Speicherreserve</translation>
    </message>
    <message>
        <source>S&amp;pare systems a kind</source>
        <translation>&amp;Ersatzsysteme je Typ</translation>
    </message>
    <message>
        <source>Po&amp;wer of devices</source>
        <translation>&amp;Leistung der Geräte</translation>
    </message>
    <message>
        <source>The month from which all months count, such as 2027-01</source>
        <translation>Der Monat, von dem an alle Monate zählen, etwa 2027-01</translation>
    </message>
    <message>
        <source>&amp;Horizon, months</source>
        <translation>&amp;Horizont, Monate</translation>
    </message>
    <message>
        <source>How far the plan looks ahead, 12 to 240 months</source>
        <translation>Wie weit der Plan vorausschaut, 12 bis 240 Monate</translation>
    </message>
    <message>
        <source>The day whose summer or winter time the sheets show</source>
        <translation>Der Tag, dessen Sommer- oder Winterzeit die Tabellen zeigen</translation>
    </message>
    <message>
        <source>A code of three letters, such as USD or EUR</source>
        <translation>Ein Kürzel aus drei Buchstaben, etwa USD oder EUR</translation>
    </message>
    <message>
        <source>How much more than the forecast peak is required, in per cent</source>
        <translation>Wie viel mehr als die vorausgesagte Spitze gebraucht wird, in Prozent</translation>
    </message>
    <message>
        <source>How much more than the data is to be kept, in per cent</source>
        <translation>Wie viel mehr als die Daten vorgehalten wird, in Prozent</translation>
    </message>
    <message>
        <source>Systems of each kind that stand by and do not count as supply</source>
        <translation>Systeme jeder Art, die bereitstehen und nicht als verfügbar zählen</translation>
    </message>
    <message>
        <source>S&amp;ized for month</source>
        <translation>A&amp;usgelegt für Monat</translation>
    </message>
    <message>
        <source>Months from the start, 12 is a year ahead</source>
        <translation>Monate vom Beginn an, 12 ist ein Jahr voraus</translation>
    </message>
    <message>
        <source>&amp;Lead time of an order, months</source>
        <translation>Lie&amp;ferzeit einer Bestellung, Monate</translation>
    </message>
    <message>
        <source>From the order to the first job; empty: not known</source>
        <translation>Von der Bestellung bis zum ersten Job; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Events, groups and devices move with the start.</source>
        <translation>Ereignisse, Gruppen und Geräte wandern mit dem Beginn.</translation>
    </message>
</context>
<context>
    <name>kf::Several</name>
    <message>
        <source>several</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>kf::ShareDialog</name>
    <message>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>A copy for others. Figures of demand, capacity, racks and storage stay as they are; this plan does too. Leave out:</source>
        <translation>Eine Kopie für andere. Zahlen zu Bedarf, Kapazität, Racks und Speicher bleiben, wie sie sind; dieser Plan auch. Weglassen:</translation>
    </message>
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Preise</translation>
    </message>
    <message>
        <source>What was quoted, cloud offers, wages, and what energy costs</source>
        <translation>Angebote, Cloud-Preise, Löhne und Energiekosten</translation>
    </message>
    <message>
        <source>Names of p&amp;eople and of the organisation</source>
        <translation>Namen von P&amp;ersonen und der Organisation</translation>
    </message>
    <message>
        <source>Authors, owners, who agreed, and the name of the plan</source>
        <translation>Verfasser, Verantwortliche, wer zustimmte, und der Name des Plans</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Notes, descriptions, reasons and sources in free text</source>
        <translation>Notizen, Beschreibungen, Gründe und Quellen in freiem Text</translation>
    </message>
    <message>
        <source>Names of &amp;groups</source>
        <translation>Namen von &amp;Gruppen</translation>
    </message>
    <message>
        <source>Groups become Group 1, Group 2 and so on</source>
        <translation>Aus Gruppen werden Gruppe 1, Gruppe 2 und so weiter</translation>
    </message>
    <message>
        <source>What the copy says instead</source>
        <translation>Was die Kopie stattdessen sagt</translation>
    </message>
    <message>
        <source>&amp;Save the copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>The copy says all that this plan says.</source>
        <translation>Die Kopie sagt alles, was dieser Plan sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not in the copy:</source>
        <translation>
            <numerusform>%n Angabe steht nicht in der Kopie:</numerusform>
            <numerusform>%n Angaben stehen nicht in der Kopie:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::SharedCopy</name>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>kf::SheetWords</name>
    <message>
        <source>A number is needed here.</source>
        <translation>Hier wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>A whole number is needed here.</source>
        <translation>Hier wird eine ganze Zahl gebraucht.</translation>
    </message>
    <message>
        <source>This is worked out by the plan.</source>
        <translation>Dies berechnet der Plan.</translation>
    </message>
    <message>
        <source>The order of these rows follows from what they are</source>
        <translation>Die Reihenfolge dieser Zeilen folgt aus dem, was sie sind</translation>
    </message>
</context>
<context>
    <name>kf::SheetsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Racks and rooms</source>
        <translation>Racks und Räume</translation>
    </message>
    <message>
        <source>Rack types</source>
        <translation>Racktypen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Einspeisungen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>Add one to this sheet</source>
        <translation>Diesem Blatt eins hinzufügen</translation>
    </message>
    <message>
        <source>Delete the one with the cursor</source>
        <translation>Das mit dem Cursor löschen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Change racks and rooms</source>
        <translation>Racks und Räume ändern</translation>
    </message>
</context>
<context>
    <name>kf::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Tasten suchen und was sie tun</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kf::SiteSheet</name>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Power, kW</source>
        <translation>Leistung, kW</translation>
    </message>
    <message>
        <source>Empty: no limit</source>
        <translation>Leer: keine Grenze</translation>
    </message>
    <message>
        <source>Altitude, m</source>
        <translation>Höhe über Meer, m</translation>
    </message>
    <message>
        <source>Thin air cools less</source>
        <translation>Dünne Luft kühlt weniger</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Type to add a site</source>
        <translation>Tippen für neuen Standort</translation>
    </message>
</context>
<context>
    <name>kf::SourceDialog</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Cluster metrics, May 2027</source>
        <translation>Messwerte des Clusters, Mai 2027</translation>
    </message>
    <message>
        <source>Where the value comes from; empty takes the source away</source>
        <translation>Woher der Wert kommt; leer nimmt die Quelle weg</translation>
    </message>
    <message>
        <source>How sure the value is</source>
        <translation>Wie sicher der Wert ist</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>S&amp;tanding</source>
        <translation>S&amp;tand</translation>
    </message>
</context>
<context>
    <name>kf::SourceSwitch</name>
    <message>
        <source>Demand of %1</source>
        <translation>Bedarf von %1</translation>
    </message>
    <message>
        <source>&amp;Derive it from workloads</source>
        <translation>Aus Arbeitslasten &amp;ableiten</translation>
    </message>
    <message>
        <source>&amp;Use what was typed</source>
        <translation>Das Ein&amp;getragene verwenden</translation>
    </message>
    <message>
        <source>What was typed stays in the plan, and is there again as soon as you switch back.</source>
        <translation>Was eingetragen war, bleibt im Plan und ist nach dem Zurückschalten wieder da.</translation>
    </message>
    <message>
        <source>The workloads stay in the plan; they do not count until you switch back.</source>
        <translation>Die Arbeitslasten bleiben im Plan; sie zählen erst wieder nach dem Zurückschalten.</translation>
    </message>
</context>
<context>
    <name>kf::StateTableModel</name>
    <message>
        <source>%1, own choice</source>
        <comment>a state</comment>
        <translation>%1, eigene Wahl</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>thing, need, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>kf::StateWords</name>
    <message>
        <source>within its limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>near its limit</source>
        <translation>nahe der Grenze</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>over its limit</source>
        <translation>über der Grenze</translation>
    </message>
</context>
<context>
    <name>kf::StatisticsText</name>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>Min %1</source>
        <translation>Min %1</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Max %1</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Anzahl %1</translation>
    </message>
</context>
<context>
    <name>kf::StoragePage</name>
    <message>
        <source>Add &amp;dataset</source>
        <translation>Datensat&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete dataset</source>
        <translation>Datensatz &amp;löschen</translation>
    </message>
    <message>
        <source>No datasets yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Storage by month</source>
        <translation>Speicher je Monat</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Speicherklassen</translation>
    </message>
    <message>
        <source>Add a dataset</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Each body of data becomes a row with the factors that make it large: what comes in, how long it stays, how it is packed and copied. Type or paste the first one below.</source>
        <translation>Jeder Bestand wird eine Zeile mit den Faktoren, die ihn groß machen: was hinzukommt, wie lange es bleibt, wie es gepackt und kopiert wird. Den ersten unten tippen oder einfügen.</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>Add &amp;tier</source>
        <translation>&amp;Speicherklasse hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;homes</source>
        <translation>&amp;Home-Verzeichnisse hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete tier</source>
        <translation>Speicherklasse &amp;löschen</translation>
    </message>
    <message>
        <source>De&amp;lete homes</source>
        <translation>Home-Verzeichnisse &amp;löschen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Kontingente</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Versorgung</translation>
    </message>
    <message>
        <source>What the platform is to data</source>
        <translation>Was die Plattform für Daten ist</translation>
    </message>
    <message>
        <source>Add &amp;quota</source>
        <translation>&amp;Kontingent anlegen</translation>
    </message>
    <message>
        <source>De&amp;lete quota</source>
        <translation>Kontingent &amp;löschen</translation>
    </message>
    <message>
        <source>Where should this data live?</source>
        <translation>Wo sollen diese Daten liegen?</translation>
    </message>
    <message>
        <source>Where data lives</source>
        <translation>Wo Daten liegen</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Grund angeben</translation>
    </message>
</context>
<context>
    <name>kf::StorageSheet</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Dedicated: a repository of its own. Transient: data that users bring</source>
        <translation>Dediziert: ein eigenes Repository. Flüchtig: Daten, die Benutzer mitbringen</translation>
    </message>
    <message>
        <source>dedicated</source>
        <translation>dediziert</translation>
    </message>
    <message>
        <source>transient</source>
        <translation>flüchtig</translation>
    </message>
    <message>
        <source>Each job copies its input</source>
        <translation>Jeder Job kopiert seine Eingabe</translation>
    </message>
    <message>
        <source>Existing, %1</source>
        <translation>Vorhanden, %1</translation>
    </message>
    <message>
        <source>Data that is there today</source>
        <translation>Daten, die heute da sind</translation>
    </message>
    <message>
        <source>What comes in every day</source>
        <translation>Was jeden Tag hinzukommt</translation>
    </message>
    <message>
        <source>Yearly growth of what comes in</source>
        <translation>Jährliches Wachstum dessen, was hinzukommt</translation>
    </message>
    <message>
        <source>Jobs at the same time</source>
        <translation>Jobs zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Yearly growth of the number of jobs</source>
        <translation>Jährliches Wachstum der Anzahl der Jobs</translation>
    </message>
    <message>
        <source>Data that one job reads</source>
        <translation>Daten, die ein Job liest</translation>
    </message>
    <message>
        <source>Intermediate data of one job</source>
        <translation>Zwischendaten eines Jobs</translation>
    </message>
    <message>
        <source>Replication of copies and intermediate data</source>
        <translation>Replikation von Kopien und Zwischendaten</translation>
    </message>
    <message>
        <source>Stored, %1</source>
        <translation>Gespeichert, %1</translation>
    </message>
    <message>
        <source>On disk, %1</source>
        <translation>Auf Platte, %1</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Class of storage that holds it: the name of one, or a new one</source>
        <translation>Speicherklasse, in der sie liegen: der Name einer vorhandenen oder ein neuer</translation>
    </message>
    <message>
        <source>A tier is needed here</source>
        <translation>Hier wird eine Speicherklasse gebraucht</translation>
    </message>
    <message>
        <source>Retention, days</source>
        <translation>Aufbewahrung, Tage</translation>
    </message>
    <message>
        <source>How long what comes in is kept; empty: for ever</source>
        <translation>Wie lange bleibt, was hinzukommt; leer: für immer</translation>
    </message>
    <message>
        <source>Jobs copy input</source>
        <translation>Job kopiert Eingabe</translation>
    </message>
    <message>
        <source>Raw data in %1, the month that is sized for</source>
        <translation>Rohdaten in %1, dem Monat, für den ausgelegt wird</translation>
    </message>
    <message>
        <source>After compression and replication, in %1</source>
        <translation>Nach Kompression und Replikation, in %1</translation>
    </message>
    <message>
        <source>With copies and intermediate data, in %1</source>
        <translation>Mit Kopien und Zwischendaten, in %1</translation>
    </message>
    <message>
        <source>Ingest, %1/day</source>
        <translation>Zufluss, %1/Tag</translation>
    </message>
    <message>
        <source>Ingest growth</source>
        <translation>Wachstum Zufluss</translation>
    </message>
    <message>
        <source>Compression ratio</source>
        <translation>Kompressions­rate</translation>
    </message>
    <message>
        <source>Raw : on disk</source>
        <translation>Roh : auf Platte</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Replikations­faktor</translation>
    </message>
    <message>
        <source>Copies of the data; erasure coding as its overhead</source>
        <translation>Kopien der Daten; Erasure Coding als sein Aufschlag</translation>
    </message>
    <message>
        <source>Concurrent jobs</source>
        <translation>Gleichzeitige Jobs</translation>
    </message>
    <message>
        <source>Jobs growth</source>
        <translation>Wachstum Jobs</translation>
    </message>
    <message>
        <source>Input per job, %1</source>
        <translation>Eingabe je Job, %1</translation>
    </message>
    <message>
        <source>Intermediate per job, %1</source>
        <translation>Zwischendaten je Job, %1</translation>
    </message>
    <message>
        <source>Scratch replication</source>
        <translation>Scratch-­Replikation</translation>
    </message>
    <message>
        <source>New dataset</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>%1, with homes</source>
        <translation>%1, mit Homes</translation>
    </message>
    <message>
        <source>Type to add a dataset</source>
        <translation>Tippen für neuen Datensatz</translation>
    </message>
    <message>
        <source>User group</source>
        <translation>Nutzergruppe</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>How much harm it does if the data gets out</source>
        <translation>Wie viel Schaden entsteht, wenn die Daten hinausgelangen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Copies of what is on disk; 0: none</source>
        <translation>Kopien dessen, was auf Platte liegt; 0: keine</translation>
    </message>
    <message>
        <source>Backup tier</source>
        <translation>Klasse der Sicherung</translation>
    </message>
    <message>
        <source>Where the backups lie; empty: where the data lies</source>
        <translation>Wo die Sicherungen liegen; leer: wo die Daten liegen</translation>
    </message>
    <message>
        <source>Backups, %1</source>
        <translation>Sicherungen, %1</translation>
    </message>
    <message>
        <source>What the backups take, in %1</source>
        <translation>Was die Sicherungen brauchen, in %1</translation>
    </message>
    <message>
        <source>Existing expires</source>
        <translation>Bestand läuft ab</translation>
    </message>
    <message>
        <source>The existing data leaves evenly over the retention</source>
        <translation>Der Bestand geht gleichmäßig über die Aufbewahrung</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Groups that may read it besides its own, with commas</source>
        <translation>Gruppen, die außer der eigenen lesen dürfen, mit Kommas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The system of record: where the data lives</source>
        <translation>Das führende System: wo die Daten liegen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Who owns the source: a role, not a person</source>
        <translation>Wem die Quelle gehört: eine Rolle, keine Person</translation>
    </message>
    <message>
        <source>Subset of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>The larger store of which only a part comes in</source>
        <translation>Der größere Bestand, aus dem nur ein Teil hereinkommt</translation>
    </message>
    <message>
        <source>This plan has no group called &apos;%1&apos;</source>
        <translation>Dieser Plan hat keine Gruppe namens „%1“</translation>
    </message>
</context>
<context>
    <name>kf::StorageWords</name>
    <message>
        <source>Transient: brought for the work</source>
        <translation>Flüchtig: für die Arbeit gebracht</translation>
    </message>
    <message>
        <source>Dedicated: kept here</source>
        <translation>Dediziert: hier aufbewahrt</translation>
    </message>
    <message>
        <source>There today</source>
        <translation>Heute da</translation>
    </message>
    <message>
        <source>Comes in a day</source>
        <translation>Kommt am Tag herein</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>On disk in %1</source>
        <translation>Auf Platte im %1</translation>
    </message>
    <message>
        <source>Copies for jobs</source>
        <translation>Kopien für Jobs</translation>
    </message>
    <message>
        <source>Intermediate data</source>
        <translation>Zwischendaten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Existing data over the link</source>
        <translation>Bestand über die Leitung</translation>
    </message>
    <message>
        <source>A day&apos;s ingest over the link</source>
        <translation>Zufluss eines Tages über die Leitung</translation>
    </message>
    <message>
        <source>Advised: transient. It is a part of %1: bring what the work needs, and let it go again.</source>
        <translation>Empfohlen: flüchtig. Es ist ein Teil von %1: bringen, was die Arbeit braucht, und wieder gehen lassen.</translation>
    </message>
    <message>
        <source>Advised: transient. It lives in %1 already: a second home would have to be kept up to date.</source>
        <translation>Empfohlen: flüchtig. Die Daten liegen schon in %1: ein zweiter Ort müsste aktuell gehalten werden.</translation>
    </message>
    <message>
        <source>Advised: dedicated. No other home of this data is named: what is made here and lives nowhere else has to be kept here.</source>
        <translation>Empfohlen: dediziert. Kein anderer Ort dieser Daten ist genannt: was hier entsteht und nirgends sonst liegt, muss hier bleiben.</translation>
    </message>
    <message>
        <source>How long it stays is missing: type its retention.</source>
        <translation>Wie lange die Daten bleiben, fehlt: Aufbewahrung eintippen.</translation>
    </message>
    <message>
        <source>Empties the existing %1 of this plan.</source>
        <translation>Leert den Bestand von %1 dieses Plans.</translation>
    </message>
    <message>
        <source>The demand of a group that reads data is not known.</source>
        <translation>Der Bedarf einer Gruppe, die Daten liest, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Storage is read fast enough in every hour.</source>
        <translation>Der Speicher wird in jeder Stunde schnell genug gelesen.</translation>
    </message>
    <message>
        <source>GPUs wait for storage in %1 hours a year.</source>
        <translation>GPUs warten %1 Stunden im Jahr auf den Speicher.</translation>
    </message>
    <message>
        <source>How fast storage is read is not known.</source>
        <translation>Wie schnell der Speicher gelesen wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The link to the cloud is fast enough in every hour.</source>
        <translation>Die Leitung zur Cloud ist in jeder Stunde schnell genug.</translation>
    </message>
    <message>
        <source>GPUs in the cloud wait for the link in %1 hours a year.</source>
        <translation>GPUs in der Cloud warten %1 Stunden im Jahr auf die Leitung.</translation>
    </message>
    <message>
        <source>How fast the link to the cloud is is not known.</source>
        <translation>Wie schnell die Leitung zur Cloud ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No group says how much data its GPUs read.</source>
        <translation>Keine Gruppe sagt, wie viele Daten ihre GPUs lesen.</translation>
    </message>
    <message>
        <source>Keeps no data here: all of it is borrowed.</source>
        <translation>Hält hier keine Daten: alle sind geliehen.</translation>
    </message>
    <message>
        <source>Keeps all data here.</source>
        <translation>Hält alle Daten hier.</translation>
    </message>
    <message>
        <source>Keeps %1 of %2 datasets here, the rest is borrowed.</source>
        <translation>Hält %1 von %2 Datensätzen hier, der Rest ist geliehen.</translation>
    </message>
</context>
<context>
    <name>kf::StripMenu</name>
    <message>
        <source>%1 hangs on feed %2.</source>
        <translation>%1 hängt an Einspeisung %2.</translation>
    </message>
    <message>
        <source>%1 hangs on no feed: its rack has none that fits.</source>
        <translation>%1 hängt an keiner Einspeisung: Das Rack hat keine, die passt.</translation>
    </message>
    <message>
        <source>%1 hangs on no feed yet: choose one in its panel.</source>
        <translation>%1 hängt noch an keiner Einspeisung: im Feld „Einspeisungen“ eine wählen.</translation>
    </message>
    <message>
        <source>On which feed?</source>
        <translation>An welcher Einspeisung?</translation>
    </message>
    <message>
        <source>&amp;One on each feed</source>
        <translation>&amp;Eine an jeder Einspeisung</translation>
    </message>
    <message>
        <source>Feed %1: no strip hangs on it yet</source>
        <translation>Einspeisung %1: noch keine Leiste daran</translation>
    </message>
    <message numerus="yes">
        <source>Feed %1: %n strip(s) hang on it already</source>
        <translation>
            <numerusform>Einspeisung %1: schon %n Leiste daran</numerusform>
            <numerusform>Einspeisung %1: schon %n Leisten daran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strip(s) hang on feeds of their racks.</source>
        <translation>
            <numerusform>%n Leiste hängt an einer Einspeisung ihres Racks.</numerusform>
            <numerusform>%n Leisten hängen an Einspeisungen ihrer Racks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::StripsDialog</name>
    <message>
        <source>Strips on the feeds</source>
        <translation>Leisten an den Einspeisungen</translation>
    </message>
    <message>
        <source>A power strip of the catalogue</source>
        <translation>Eine Stromleiste aus dem Katalog</translation>
    </message>
    <message>
        <source>One on each feed: %1. Those of side A hang at the left, those of side B at the right.</source>
        <translation>Eine an jeder Einspeisung: %1. Die der Seite A hängen links, die der Seite B rechts.</translation>
    </message>
    <message>
        <source>&amp;Strip</source>
        <translation>&amp;Leiste</translation>
    </message>
</context>
<context>
    <name>kf::SwingBars</name>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten ausmacht</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>kf::SwitchFields</name>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Only this network takes the selected switches; else the first that needs them</source>
        <translation>Nur dieses Netz nimmt die gewählten Switches; sonst das erste, das sie braucht</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Only this role takes them; else the first that needs them</source>
        <translation>Nur diese Rolle nimmt sie; sonst die erste, die sie braucht</translation>
    </message>
    <message>
        <source>any role</source>
        <translation>jede Rolle</translation>
    </message>
    <message>
        <source>any network</source>
        <translation>jedes Netz</translation>
    </message>
    <message numerus="yes">
        <source>Say what %n switch(es) are for</source>
        <translation>
            <numerusform>Angeben, wofür %n Switch da ist</numerusform>
            <numerusform>Angeben, wofür %n Switches da sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Give this up and keep everything as it was</source>
        <translation>Abbrechen und alles lassen, wie es war</translation>
    </message>
</context>
<context>
    <name>kf::TerminalText</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>scenario %1, %2</source>
        <translation>Szenario %1, %2</translation>
    </message>
</context>
<context>
    <name>kf::ThingSheets</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>kf::TierSheet</name>
    <message>
        <source>Tier</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Raw: what the disks hold, protection comes off. Usable: what the array says that it can hold</source>
        <translation>Roh: was die Platten fassen, der Schutz geht davon ab. Nutzbar: was das System nach eigener Angabe fasst</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>Maximum fill</source>
        <translation>Höchster Füllgrad</translation>
    </message>
    <message>
        <source>How full it may be; empty: 100 %</source>
        <translation>Wie voll sie sein darf; leer: 100 %</translation>
    </message>
    <message>
        <source>Read rate, GB/s</source>
        <translation>Leserate, GB/s</translation>
    </message>
    <message>
        <source>What it delivers together; empty: that of placed devices</source>
        <translation>Was sie zusammen liefert; leer: was aufgestellte Geräte liefern</translation>
    </message>
    <message>
        <source>Capacity, %1</source>
        <translation>Kapazität, %1</translation>
    </message>
    <message>
        <source>What stands there today; empty: that of placed devices</source>
        <translation>Was heute dort steht; leer: was aufgestellte Geräte fassen</translation>
    </message>
    <message>
        <source>Data %1, %2</source>
        <translation>Daten %1, %2</translation>
    </message>
    <message>
        <source>What lies in it in the month that is sized for</source>
        <translation>Was in dem Monat darin liegt, für den ausgelegt wird</translation>
    </message>
    <message>
        <source>With headroom %1, %2</source>
        <translation>Mit Reserve %1, %2</translation>
    </message>
    <message>
        <source>What it must hold</source>
        <translation>Was sie fassen muss</translation>
    </message>
    <message>
        <source>Usable capacity %1, %2</source>
        <translation>Nutzbare Kapazität %1, %2</translation>
    </message>
    <message>
        <source>What it can hold</source>
        <translation>Was sie fassen kann</translation>
    </message>
    <message>
        <source>Full in</source>
        <translation>Voll ab</translation>
    </message>
    <message>
        <source>The first month in which more is needed than it can hold</source>
        <translation>Der erste Monat, in dem mehr gebraucht wird, als sie fasst</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>Neue Speicherklasse</translation>
    </message>
    <message>
        <source>Type to add a tier</source>
        <translation>Tippen für neue Speicherklasse</translation>
    </message>
    <message>
        <source>Quotas, %1</source>
        <translation>Kontingente, %1</translation>
    </message>
    <message>
        <source>What groups may store in it, homes included</source>
        <translation>Was Gruppen darin ablegen dürfen, mit Home-Verzeichnissen</translation>
    </message>
</context>
<context>
    <name>kf::TimeWords</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>hours of a day</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>kf::TopologyPage</name>
    <message>
        <source>No racks yet</source>
        <translation>Noch keine Racks</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Print or export the drawing</source>
        <translation>Zeichnung drucken oder exportieren</translation>
    </message>
    <message>
        <source>Add and change racks, rows and rooms</source>
        <translation>Racks, Reihen und Räume hinzufügen und ändern</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Als &amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>Export as P&amp;NG…</source>
        <translation>Als P&amp;NG exportieren…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Set months of service</source>
        <translation>Betriebsmonate setzen</translation>
    </message>
    <message>
        <source>room</source>
        <translation>raum</translation>
    </message>
    <message>
        <source>Export the drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>The drawing was not written</source>
        <translation>Die Zeichnung wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Fill from forecast</source>
        <translation>Aus der Prognose füllen</translation>
    </message>
    <message>
        <source>What colours the racks</source>
        <translation>Was die Racks färbt</translation>
    </message>
    <message>
        <source>Rooms with rows of racks will stand here, drawn to scale, each with its power, heat and weight against the limits. Add a rack and drag devices into it, or let the forecast fill the room.</source>
        <translation>Hier stehen Räume mit Rackreihen, maßstäblich gezeichnet, jedes Rack mit Leistung, Wärme und Gewicht gegen seine Grenzen. Fügen Sie ein Rack hinzu und ziehen Sie Geräte hinein, oder lassen Sie die Prognose den Raum füllen.</translation>
    </message>
    <message>
        <source>Add a rack</source>
        <translation>Rack hinzufügen</translation>
    </message>
    <message>
        <source>Fill from forecast…</source>
        <translation>Aus der Prognose füllen…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Free U</source>
        <translation>Freie HE</translation>
    </message>
    <message>
        <source>Part of the room</source>
        <translation>Teil des Raums</translation>
    </message>
    <message>
        <source>Show everything, or one row as large as it fits</source>
        <translation>Alles zeigen oder eine Reihe so groß wie möglich</translation>
    </message>
    <message>
        <source>Lost feed</source>
        <translation>Ausgefallene Einspeisung</translation>
    </message>
    <message>
        <source>Shows which racks and systems would go down without a feed</source>
        <translation>Zeigt, welche Racks und Systeme ohne eine Einspeisung ausfallen</translation>
    </message>
    <message>
        <source>Place what the forecast requires into as few racks as possible</source>
        <translation>Einbauen, was die Prognose verlangt, in so wenige Racks wie möglich</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <source>Power and GPUs by month</source>
        <translation>Leistung und GPUs nach Monaten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No feed lost</source>
        <translation>Kein Ausfall</translation>
    </message>
    <message>
        <source>Lose side %1</source>
        <translation>Ohne Seite %1</translation>
    </message>
    <message>
        <source>Lose feed %1</source>
        <translation>Ohne Einspeisung %1</translation>
    </message>
    <message>
        <source>Arrow keys choose rack and unit, Enter places, Escape cancels.</source>
        <translation>Pfeiltasten wählen Rack und HE, Enter baut ein, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Add a rack first.</source>
        <translation>Fügen Sie zuerst ein Rack hinzu.</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Als &amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 wird erstellt</translation>
    </message>
    <message>
        <source>Hang on feed %1</source>
        <translation>An Einspeisung %1 hängen</translation>
    </message>
    <message>
        <source>Give the rack type feeds first: strips hang on them.</source>
        <translation>Erst dem Racktyp Einspeisungen geben: daran hängen Leisten.</translation>
    </message>
    <message>
        <source>Hang strips on the feeds</source>
        <translation>Leisten an die Einspeisungen hängen</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Einen Raum hinzufügen</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>View of the racks</source>
        <translation>Blick auf die Racks</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a plan is saved</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>front of the racks</source>
        <translation>Front der Racks</translation>
    </message>
    <message>
        <source>The network in one sentence</source>
        <translation>Das Netz in einem Satz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>Cables to buy</source>
        <translation>Zu kaufende Kabel</translation>
    </message>
    <message>
        <source>Network switches have limits</source>
        <translation>Switches haben Grenzen</translation>
    </message>
    <message>
        <source>Ports of the switches</source>
        <translation>Anschlüsse der Switches</translation>
    </message>
    <message>
        <source>What colours the racks; the network draws its cables over them (N)</source>
        <translation>Was die Racks färbt; das Netz zeichnet seine Kabel darüber (N)</translation>
    </message>
    <message>
        <source>F&amp;ill…</source>
        <translation>Fü&amp;llen …</translation>
    </message>
    <message>
        <source>side %1 is lost</source>
        <translation>Seite %1 ausgefallen</translation>
    </message>
    <message>
        <source>feed %1 is lost</source>
        <translation>Einspeisung %1 ausgefallen</translation>
    </message>
    <message>
        <source>The racks from the front or rear, or the halls from above (V)</source>
        <translation>Die Racks von vorn oder hinten oder die Hallen von oben (V)</translation>
    </message>
</context>
<context>
    <name>kf::TrainingCards</name>
    <message>
        <source>Where to train it</source>
        <translation>Wo trainieren</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>days a run</source>
        <translation>Tage je Lauf</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>The ways to train the selected run will stand here.</source>
        <translation>Hier werden die Wege stehen, den gewählten Lauf zu trainieren.</translation>
    </message>
</context>
<context>
    <name>kf::TrainingPage</name>
    <message>
        <source>Add &amp;run</source>
        <translation>&amp;Lauf hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete run</source>
        <translation>Lauf &amp;löschen</translation>
    </message>
    <message>
        <source>What will be trained?</source>
        <translation>Was wird trainiert?</translation>
    </message>
    <message>
        <source>A language model, a detector, a sweep, boosted trees: each run becomes a row, and the plan says on how many GPUs of which machines it goes and how long it takes. Type or paste the first one below.</source>
        <translation>Ein Sprachmodell, ein Detektor, eine Parametersuche, Boosted Trees: Jeder Lauf wird eine Zeile, und der Plan sagt, auf wie viele GPUs welcher Maschinen er gehört und wie lange er dauert. Den ersten unten eintippen oder einfügen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Add a run</source>
        <translation>Einen Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Is a GPU worth it?</source>
        <translation>Lohnt sich eine GPU?</translation>
    </message>
    <message>
        <source>Where to train it</source>
        <translation>Wo trainieren</translation>
    </message>
    <message>
        <source>Days by GPUs</source>
        <translation>Tage nach GPUs</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Why so long?</source>
        <translation>Warum so lange?</translation>
    </message>
    <message>
        <source>What decides it</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Occasional runs</source>
        <translation>Gelegentliche Läufe</translation>
    </message>
    <message>
        <source>Take GPUs</source>
        <translation>GPUs übernehmen</translation>
    </message>
    <message>
        <source>Days by GPUs of the selected run will stand here.</source>
        <translation>Hier werden die Tage des gewählten Laufs je Zahl der GPUs stehen.</translation>
    </message>
    <message>
        <source>Only inference here</source>
        <translation>Hier nur Inferenz</translation>
    </message>
    <message>
        <source>Nothing is trained on this platform: the page is done, and the report says so</source>
        <translation>Auf dieser Plattform wird nichts trainiert: Die Seite ist erledigt, und der Bericht sagt es</translation>
    </message>
    <message>
        <source>What the advice takes as given</source>
        <translation>Was die Empfehlung voraussetzt</translation>
    </message>
    <message>
        <source>Plan run on CPU</source>
        <translation>Lauf auf CPU planen</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Change kind of work</source>
        <translation>Art der Arbeit ändern</translation>
    </message>
    <message>
        <source>Why not as advised?</source>
        <translation>Warum nicht wie empfohlen?</translation>
    </message>
    <message>
        <source>Own choice: why? The reason stands in the report.</source>
        <translation>Eigene Wahl: warum? Der Grund steht im Bericht.</translation>
    </message>
    <message>
        <source>Reason of a Run</source>
        <translation>Grund eines Laufs</translation>
    </message>
</context>
<context>
    <name>kf::TrainingView</name>
    <message>
        <source>does not fit: %1 of %2 memory</source>
        <translation>passt nicht: %1 von %2 Speicher</translation>
    </message>
    <message>
        <source>fits; %1 are wished for</source>
        <translation>passt; gewünscht sind %1</translation>
    </message>
    <message>
        <source>fits, and is the cheaper one; %1 are wished for</source>
        <translation>passt und ist günstiger; gewünscht sind %1</translation>
    </message>
    <message>
        <source>fits, but it needs no more than %1</source>
        <translation>passt, aber mehr als %1 werden nicht gebraucht</translation>
    </message>
    <message>
        <source>not needed: %1 GPUs over the network are worth one</source>
        <translation>nicht nötig: %1 GPUs über das Netz sind eine wert</translation>
    </message>
    <message>
        <source>Days by GPUs</source>
        <translation>Tage nach GPUs</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Days of a run</source>
        <translation>Tage eines Laufs</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>over a fabric</source>
        <translation>über eine Fabric</translation>
    </message>
    <message>
        <source>over Ethernet</source>
        <translation>über Ethernet</translation>
    </message>
    <message>
        <source>reading its data</source>
        <translation>Lesen der Daten</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Libraries use CUDA</source>
        <translation>Bibliotheken nutzen CUDA</translation>
    </message>
    <message>
        <source>GPUs talk to each other</source>
        <translation>GPUs sprechen miteinander</translation>
    </message>
    <message>
        <source>Model in one machine&apos;s memory</source>
        <translation>Modell im Speicher einer Maschine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Data on one machine</source>
        <translation>Daten auf einer Maschine</translation>
    </message>
    <message>
        <source>GPUs of one machine</source>
        <translation>GPUs einer Maschine</translation>
    </message>
    <message>
        <source>Machines on one compute fabric</source>
        <translation>Maschinen an einer Compute-Fabric</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>One GPU</source>
        <translation>Eine GPU</translation>
    </message>
    <message>
        <source>One machine</source>
        <translation>Eine Maschine</translation>
    </message>
    <message>
        <source>Several machines</source>
        <translation>Mehrere Maschinen</translation>
    </message>
    <message>
        <source>%1 on average, up to %2 in 99 % of the time; peak of the sheet %3, supply %4</source>
        <translation>im Mittel %1, in 99 % der Zeit bis zu %2; Spitze des Blatts %3, Angebot %4</translation>
    </message>
    <message>
        <source>not known: GPUs or days of a run are missing</source>
        <translation>nicht bekannt: GPUs oder Tage eines Laufs fehlen</translation>
    </message>
    <message>
        <source>These runs are not in the sheet: they start at random and come on top of its peak.</source>
        <translation>Diese Läufe stehen nicht im Blatt: Sie starten zufällig und kommen zu seiner Spitze hinzu.</translation>
    </message>
</context>
<context>
    <name>kf::TransportBars</name>
    <message>
        <source>Hours to the cloud</source>
        <translation>Stunden in die Cloud</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>%1: what exists, and below it what comes in on a day</source>
        <translation>%1: der Bestand, darunter der Zugang eines Tages</translation>
    </message>
</context>
<context>
    <name>kf::TransportPanel</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source> Gbit/s</source>
        <translation> Gbit/s</translation>
    </message>
    <message>
        <source>Speed of the link, as a what-if</source>
        <translation>Geschwindigkeit der Leitung, als Was-wäre-wenn</translation>
    </message>
    <message>
        <source>Data to the cloud</source>
        <translation>Daten in die Cloud</translation>
    </message>
    <message>
        <source>What if the &amp;link had</source>
        <translation>Was wäre, wenn die &amp;Leitung hätte</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre wenn: %1</translation>
    </message>
</context>
<context>
    <name>kf::UserView</name>
    <message>
        <source>cannot be said</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nobody runs the platform</source>
        <translation>niemand betreibt die Plattform</translation>
    </message>
    <message>
        <source>one for %1 people</source>
        <translation>eine für %1 Personen</translation>
    </message>
    <message>
        <source>nobody says how they submit</source>
        <translation>niemand sagt, wie sie einreichen</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>ways of submitting work</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>at least %1 people</source>
        <translation>mindestens %1 Personen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; in %2</source>
        <comment>people, profiles</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n Profil</numerusform>
            <numerusform>%n Profile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) of %1 not met in full</source>
        <translation>
            <numerusform>%n Bedürfnis von %1 nicht ganz erfüllt</numerusform>
            <numerusform>%n Bedürfnisse von %1 nicht ganz erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way of submitting work, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>a need, its state, a group</comment>
        <translation>%1: %2 für %3</translation>
    </message>
    <message>
        <source>Own choice: the group needs it.</source>
        <translation>Eigene Wahl: die Gruppe braucht es.</translation>
    </message>
    <message>
        <source>Own choice: the group does not need it.</source>
        <translation>Eigene Wahl: die Gruppe braucht es nicht.</translation>
    </message>
    <message>
        <source>Kubernetes itself</source>
        <translation>Kubernetes selbst</translation>
    </message>
</context>
<context>
    <name>kf::UserWords</name>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Works at a terminal, with a shell</source>
        <translation>Arbeitet am Terminal, mit einer Shell</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Writes Python and installs its packages</source>
        <translation>Schreibt Python und installiert dessen Pakete</translation>
    </message>
    <message>
        <source>Jupyter</source>
        <translation>Jupyter</translation>
    </message>
    <message>
        <source>Explores data in notebooks</source>
        <translation>Erkundet Daten in Notebooks</translation>
    </message>
    <message>
        <source>machine learning</source>
        <translation>maschinelles Lernen</translation>
    </message>
    <message>
        <source>Trains models with a framework</source>
        <translation>Trainiert Modelle mit einem Framework</translation>
    </message>
    <message>
        <source>data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Knows where data comes from and who owns it</source>
        <translation>Weiß, woher Daten kommen und wem sie gehören</translation>
    </message>
    <message>
        <source>ETL</source>
        <translation>ETL</translation>
    </message>
    <message>
        <source>Extracts, cleans and loads data</source>
        <translation>Extrahiert, bereinigt und lädt Daten</translation>
    </message>
    <message>
        <source>ETL tools</source>
        <translation>ETL-Werkzeuge</translation>
    </message>
    <message>
        <source>Uses tools such as SQL, Spark and Kafka</source>
        <translation>Benutzt Werkzeuge wie SQL, Spark und Kafka</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Runs GPU servers and their drivers</source>
        <translation>Betreibt GPU-Server und deren Treiber</translation>
    </message>
    <message>
        <source>networking</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Sets up networks and finds what is wrong in them</source>
        <translation>Richtet Netze ein und findet ihre Fehler</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Runs and upgrades Kubernetes</source>
        <translation>Betreibt und aktualisiert Kubernetes</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Builds images and runs a registry</source>
        <translation>Baut Images und betreibt eine Registry</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Administers Linux servers</source>
        <translation>Verwaltet Linux-Server</translation>
    </message>
    <message>
        <source>security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Sets up logins, rights and certificates</source>
        <translation>Richtet Anmeldungen, Rechte und Zertifikate ein</translation>
    </message>
    <message>
        <source>Plain jobs, with kubectl on the gateway host</source>
        <translation>Einfache Jobs, mit kubectl auf dem Gateway-Host</translation>
    </message>
    <message>
        <source>In the browser, on a notebook server of one&apos;s own</source>
        <translation>Im Browser, auf einem eigenen Notebook-Server</translation>
    </message>
    <message>
        <source>Custom resources, such as TrainJob, from a terminal</source>
        <translation>Custom Resources, etwa TrainJob, vom Terminal aus</translation>
    </message>
    <message>
        <source>Workflows that Kubeflow Pipelines runs</source>
        <translation>Abläufe, die Kubeflow Pipelines ausführt</translation>
    </message>
    <message>
        <source>A program asks served models</source>
        <translation>Ein Programm fragt bediente Modelle</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>rented machine</source>
        <translation>gemietete Maschine</translation>
    </message>
    <message>
        <source>other cluster</source>
        <translation>anderer Cluster</translation>
    </message>
    <message>
        <source>a server of its own</source>
        <translation>ein eigener Server</translation>
    </message>
    <message>
        <source>a file in the application</source>
        <translation>eine Datei in der Anwendung</translation>
    </message>
    <message>
        <source>predictions in batches</source>
        <translation>Vorhersagen in Stapeln</translation>
    </message>
    <message>
        <source>Secure data</source>
        <translation>Sichere Daten</translation>
    </message>
    <message>
        <source>Share of GPUs</source>
        <translation>Anteil an GPUs</translation>
    </message>
    <message>
        <source>Own versions</source>
        <translation>Eigene Versionen</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Jobs at night</source>
        <translation>Jobs in der Nacht</translation>
    </message>
    <message>
        <source>Served models</source>
        <translation>Bediente Modelle</translation>
    </message>
    <message>
        <source>Here and in a cloud</source>
        <translation>Hier und in der Cloud</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Startbereit</translation>
    </message>
    <message>
        <source>Secure access to data</source>
        <translation>Sicherer Zugang zu Daten</translation>
    </message>
    <message>
        <source>Compute that is shared fairly</source>
        <translation>Gerecht geteilte Rechenleistung</translation>
    </message>
    <message>
        <source>Tools in the versions that people need</source>
        <translation>Werkzeuge in den nötigen Versionen</translation>
    </message>
    <message>
        <source>Models that reach their applications</source>
        <translation>Modelle, die ihre Anwendungen erreichen</translation>
    </message>
    <message>
        <source>The same platform here and in a cloud</source>
        <translation>Dieselbe Plattform hier und in einer Cloud</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Batch jobs</source>
        <translation>Stapeljobs</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamisch</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>all-reduce of gradients</source>
        <translation>All-Reduce der Gradienten</translation>
    </message>
    <message>
        <source>memory transfer</source>
        <translation>Speichertransfer</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>ports of a tree</source>
        <translation>Ports eines Baums</translation>
    </message>
    <message>
        <source>feed from storage</source>
        <translation>Versorgung aus dem Speicher</translation>
    </message>
    <message>
        <source>seconds a step</source>
        <translation>Sekunden je Schritt</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>mal so schnell</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>Enden</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
</context>
<context>
    <name>kf::UsersPage</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Add &amp;profile</source>
        <translation>&amp;Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;decision</source>
        <translation>Entschei&amp;dung hinzufügen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>De&amp;lete profile</source>
        <translation>Profil &amp;löschen</translation>
    </message>
    <message>
        <source>De&amp;lete decision</source>
        <translation>Entscheidung &amp;löschen</translation>
    </message>
    <message>
        <source>Select a cell of the matrix to see what decides it.</source>
        <translation>Wählen Sie eine Zelle der Matrix, um zu sehen, was sie entscheidet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>requirement, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Need As It Follows</source>
        <translation>Bedürfnis, wie es folgt</translation>
    </message>
    <message>
        <source>Ask for Need</source>
        <translation>Bedürfnis anmelden</translation>
    </message>
    <message>
        <source>Do Not Ask for Need</source>
        <translation>Bedürfnis streichen</translation>
    </message>
    <message>
        <source>Add Profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add Profiles of Groups</source>
        <translation>Profile der Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Without a persona</source>
        <translation>Ohne Persona</translation>
    </message>
    <message>
        <source>From the groups of the demand sheet</source>
        <translation>Aus den Gruppen des Bedarfsblatts</translation>
    </message>
    <message>
        <source>What each group needs, and what the plan gives it</source>
        <translation>Was jede Gruppe braucht, und was der Plan ihr gibt</translation>
    </message>
    <message>
        <source>What each group needs</source>
        <translation>Was jede Gruppe braucht</translation>
    </message>
    <message>
        <source>● met · ◐ partly · ⊗ open · · not asked for. Space: needs it or not; Enter: why.</source>
        <translation>● erfüllt · ◐ teilweise · ⊗ offen · · nicht verlangt. Leertaste: braucht es oder nicht; Enter: warum.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Skills and ways</source>
        <translation>Fähigkeiten und Wege</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Add Skill</source>
        <translation>Fähigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Take Away Skill</source>
        <translation>Fähigkeit wegnehmen</translation>
    </message>
    <message>
        <source>Add Way of Submitting</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Take Away Way of Submitting</source>
        <translation>Weg wegnehmen</translation>
    </message>
    <message>
        <source>Who will use it?</source>
        <translation>Wer wird sie benutzen?</translation>
    </message>
    <message>
        <source>Each kind of people becomes a row: how many there are, what they know, how they submit work. From that follows what the plan still owes them. Choose who works here, or type below.</source>
        <translation>Jede Art von Menschen wird eine Zeile: wie viele es sind, was sie können, wie sie Arbeit einreichen. Daraus folgt, was der Plan ihnen noch schuldet. Wählen Sie, wer hier arbeitet, oder tippen Sie unten.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>data scientists</comment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>kf::WhatIfPanel</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Wait target</source>
        <translation>Warteziel</translation>
    </message>
    <message>
        <source>Utilisation max</source>
        <translation>Auslastung max.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What if: %1 at the peak instead of %2</source>
        <translation>Was wäre: %1 in der Spitze statt %2</translation>
    </message>
    <message>
        <source>%1 at the peak</source>
        <translation>%1 in der Spitze</translation>
    </message>
    <message>
        <source>The selected service has no largest hour that is known.</source>
        <translation>Die größte Stunde des gewählten Dienstes ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>kf::WhyModel</name>
    <message>
        <source>%1
Click to go there</source>
        <translation>%1
Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Glied</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>kf::WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Terms of the figure</source>
        <translation>Glieder der Zahl</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Nothing to explain: the plan does not hold this, or its value is not known.</source>
        <translation>Nichts zu erklären: Der Plan enthält dies nicht, oder der Wert ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>kf::Wording</name>
    <message>
        <source>“%1” and “%2” exclude each other</source>
        <translation>„%1“ und „%2“ schließen einander aus</translation>
    </message>
    <message>
        <source>“%1” is no unit to choose; there are kw or btu, tb or tib, kg or lb, m or ft</source>
        <translation>„%1“ ist keine wählbare Einheit; es gibt kw oder btu, tb oder tib, kg oder lb, m oder ft</translation>
    </message>
</context>
<context>
    <name>kf::WorkCharts</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Not known: values of this workload are missing.</source>
        <translation>Nicht bekannt: Werte dieser Arbeitslast fehlen.</translation>
    </message>
    <message>
        <source>at work, on average</source>
        <translation>im Mittel an der Arbeit</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>P%1 wait</source>
        <translation>P%1-Wartezeit</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>The GPUs of jobs by hour will stand here.</source>
        <translation>Hier werden die GPUs der Jobs nach Stunden stehen.</translation>
    </message>
    <message>
        <source>groups with jobs</source>
        <translation>Gruppen mit Jobs</translation>
    </message>
    <message>
        <source>other groups</source>
        <translation>andere Gruppen</translation>
    </message>
    <message>
        <source>supply %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Active share</source>
        <translation>Aktiver Anteil</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>The GPUs of people who explore will stand here.</source>
        <translation>Hier werden die GPUs der Personen stehen, die erkunden.</translation>
    </message>
    <message>
        <source>The requests of the selected service will stand here.</source>
        <translation>Hier werden die Anfragen des gewählten Dienstes stehen.</translation>
    </message>
    <message>
        <source>Price of copies</source>
        <translation>Preis der Kopien</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>ein Pool</translation>
    </message>
    <message numerus="yes">
        <source>more for %n copies</source>
        <translation>
            <numerusform>mehr für %n Kopie</numerusform>
            <numerusform>mehr für %n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the people are active will stand here.</source>
        <translation>Hier wird stehen, wie viele der Personen aktiv sind.</translation>
    </message>
    <message>
        <source>ready for %1</source>
        <translation>bereit für %1</translation>
    </message>
    <message numerus="yes">
        <source>Active share of %n person(s)</source>
        <translation>
            <numerusform>Aktiver Anteil von %n Person</numerusform>
            <numerusform>Aktiver Anteil von %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kf::WorkReasons</name>
    <message>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>because %1</source>
        <translation>denn: %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: parameters × %2 B, activations come on top</source>
        <translation>%1: Parameter × %2 B, Aktivierungen kommen hinzu</translation>
    </message>
    <message>
        <source>→ at least</source>
        <translation>→ mindestens</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>6 × parameters × tokens = %1</source>
        <translation>6 × Parameter × Token = %1</translation>
    </message>
    <message>
        <source>÷ speed of one GPU, %1</source>
        <translation>÷ Geschwindigkeit einer GPU, %1</translation>
    </message>
    <message>
        <source>÷ GPUs</source>
        <translation>÷ GPUs</translation>
    </message>
    <message>
        <source>%1 ÷ %2 for several machines = %3</source>
        <translation>%1 ÷ %2 für mehrere Maschinen = %3</translation>
    </message>
    <message>
        <source>= computing</source>
        <translation>= Rechnen</translation>
    </message>
    <message>
        <source>Reading, %1 epochs</source>
        <translation>Lesen, %1 Epochen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>= reading</source>
        <translation>= Lesen</translation>
    </message>
    <message>
        <source>= one run</source>
        <translation>= ein Lauf</translation>
    </message>
    <message>
        <source>The data comes more slowly than the GPUs compute: more GPUs bring nothing.</source>
        <translation>Die Daten kommen langsamer, als die GPUs rechnen: Mehr GPUs bringen nichts.</translation>
    </message>
    <message>
        <source>× %1 runs a year</source>
        <translation>× %1 Läufe im Jahr</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; for %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; für %2</translation>
    </message>
    <message>
        <source>wait ≤ %1 for %2</source>
        <translation>Wartezeit ≤ %1 für %2</translation>
    </message>
    <message>
        <source>decides: %1 servers</source>
        <translation>entscheidet: %1 Server</translation>
    </message>
    <message>
        <source>not binding</source>
        <translation>bindet nicht</translation>
    </message>
    <message>
        <source>Not known: a value of this row is out of range</source>
        <translation>Nicht bekannt: Ein Wert dieser Zeile liegt außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1 /s at %2</source>
        <translation>%1 /s um %2</translation>
    </message>
    <message>
        <source>× service time</source>
        <translation>× Bedienzeit</translation>
    </message>
    <message>
        <source>= offered load</source>
        <translation>= angebotene Last</translation>
    </message>
    <message>
        <source>%1 erlangs</source>
        <translation>%1 Erlang</translation>
    </message>
    <message>
        <source>÷ utilisation max</source>
        <translation>÷ Auslastung max.</translation>
    </message>
    <message>
        <source>%1 → %2 servers</source>
        <translation>%1 → %2 Server</translation>
    </message>
    <message>
        <source>÷ concurrency</source>
        <translation>÷ Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>%1 → %2 replicas</source>
        <translation>%1 → %2 Replikate</translation>
    </message>
    <message>
        <source>replicas min</source>
        <translation>Replikate min.</translation>
    </message>
    <message>
        <source>%1: decides</source>
        <translation>%1: entscheidet</translation>
    </message>
    <message>
        <source>× GPUs/replica</source>
        <translation>× GPUs/Replikat</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The servers are busy for %1 of their time in that hour.</source>
        <translation>Die Server sind in dieser Stunde %1 ihrer Zeit beschäftigt.</translation>
    </message>
    <message>
        <source>Assumed: one queue for all replicas, Poisson arrivals stretched by a burstiness of %1 (Allen-Cunneen), one distribution of times. Real streams burst more: measure them.</source>
        <translation>Angenommen: eine Warteschlange für alle Replikate, Poisson-Ankünfte mit einer Burstiness von %1 gestreckt (Allen-Cunneen), eine Verteilung der Zeiten. Wirkliche Ströme sind stoßhafter: besser messen.</translation>
    </message>
    <message>
        <source>Growth acts on GPUs, not on requests: an upper bound.</source>
        <translation>Wachstum wirkt auf GPUs, nicht auf Anfragen: eine obere Grenze.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; for %2 at %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; für %2 um %3</translation>
    </message>
    <message>
        <source>%1 · the utilisation decides, not the wait</source>
        <translation>%1 · die Auslastung entscheidet, nicht die Wartezeit</translation>
    </message>
    <message>
        <source>%1 · the wait decides, not the utilisation</source>
        <translation>%1 · die Wartezeit entscheidet, nicht die Auslastung</translation>
    </message>
    <message>
        <source>%1 · the least number of replicas decides</source>
        <translation>%1 · die Mindestzahl der Replikate entscheidet</translation>
    </message>
    <message>
        <source>Service time, %1</source>
        <translation>Bedienzeit, %1</translation>
    </message>
    <message>
        <source>%1 TFLOPS</source>
        <translation>%1 TFLOPS</translation>
    </message>
    <message>
        <source>%1, %2 of it used (%3)</source>
        <translation>%1, davon %2 genutzt (%3)</translation>
    </message>
</context>
<context>
    <name>kf::WorkSheets</name>
    <message>
        <source>A name is needed here.</source>
        <translation>Hier wird ein Name gebraucht.</translation>
    </message>
    <message>
        <source>For group</source>
        <translation>Für Gruppe</translation>
    </message>
    <message>
        <source>The user group whose demand this is: a row of the demand sheet</source>
        <translation>Die Nutzergruppe, deren Bedarf das ist: eine Zeile des Bedarfsblatts</translation>
    </message>
    <message>
        <source>A time such as 22:00 is needed here.</source>
        <translation>Hier wird eine Uhrzeit wie 22:00 gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is no day type of this plan</source>
        <translation>„%1“ ist kein Tagestyp dieses Plans</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>The day types on which it counts, by name, separated by commas; empty: all</source>
        <translation>Die Tagestypen, an denen es zählt, mit Namen, durch Kommas getrennt; leer: alle</translation>
    </message>
</context>
<context>
    <name>kf::WorkWords</name>
    <message>
        <source>own server</source>
        <translation>eigener Server</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>office hours</source>
        <translation>Bürozeiten</translation>
    </message>
    <message>
        <source>follow the sun</source>
        <translation>rund um die Welt</translation>
    </message>
    <message>
        <source>nightly</source>
        <translation>nachts</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>replicas min</source>
        <translation>Replikate min.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>one GPU</source>
        <translation>eine GPU</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>eine Maschine</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>irgendwo</translation>
    </message>
    <message>
        <source>several machines</source>
        <translation>mehrere Maschinen</translation>
    </message>
    <message>
        <source>its libraries do not use CUDA</source>
        <translation>seine Bibliotheken nutzen kein CUDA</translation>
    </message>
    <message>
        <source>classical machine learning gains nothing from a GPU</source>
        <translation>klassisches maschinelles Lernen gewinnt nichts durch eine GPU</translation>
    </message>
    <message>
        <source>its trials do not talk to each other: any free GPUs will do</source>
        <translation>seine Versuche sprechen nicht miteinander: Beliebige freie GPUs genügen</translation>
    </message>
    <message>
        <source>it needs more memory than one machine has</source>
        <translation>er braucht mehr Speicher, als eine Maschine hat</translation>
    </message>
    <message>
        <source>its data does not fit onto one machine</source>
        <translation>seine Daten passen nicht auf eine Maschine</translation>
    </message>
    <message>
        <source>it fits into one GPU</source>
        <translation>er passt in eine GPU</translation>
    </message>
    <message>
        <source>it fits into one machine, whose GPUs talk to each other fast</source>
        <translation>er passt in eine Maschine, deren GPUs schnell miteinander sprechen</translation>
    </message>
    <message>
        <source>a second machine would bring nothing: the network costs more than its GPUs add</source>
        <translation>eine zweite Maschine brächte nichts: Das Netz kostet mehr, als ihre GPUs beitragen</translation>
    </message>
    <message>
        <source>it wants more GPUs than one machine has</source>
        <translation>er will mehr GPUs, als eine Maschine hat</translation>
    </message>
    <message>
        <source>Not known: say for which group it runs</source>
        <translation>Nicht bekannt: angeben, für welche Gruppe er läuft</translation>
    </message>
    <message>
        <source>Not known: type its memory or its parameters</source>
        <translation>Nicht bekannt: Speicher oder Parameter eintragen</translation>
    </message>
    <message>
        <source>Not known: nobody knows the memory of this group&apos;s accelerator</source>
        <translation>Nicht bekannt: Niemand kennt den Speicher des Beschleunigers dieser Gruppe</translation>
    </message>
    <message>
        <source>Not known: no system with this group&apos;s accelerator is placed or chosen</source>
        <translation>Nicht bekannt: Kein System mit dem Beschleuniger dieser Gruppe ist eingebaut oder gewählt</translation>
    </message>
    <message>
        <source>Not known: type parameters and tokens, or the hours of a run</source>
        <translation>Nicht bekannt: Parameter und Token oder die Stunden eines Laufs eintragen</translation>
    </message>
    <message>
        <source>Not known: the catalogue has no speed of this accelerator in this precision</source>
        <translation>Nicht bekannt: Der Katalog hat keine Geschwindigkeit dieses Beschleunigers in dieser Präzision</translation>
    </message>
    <message>
        <source>Not known: nobody knows how fast the dataset&apos;s tier is read</source>
        <translation>Nicht bekannt: Niemand weiß, wie schnell die Stufe des Datensatzes gelesen wird</translation>
    </message>
    <message>
        <source>Not known: say how often it runs in a year</source>
        <translation>Nicht bekannt: angeben, wie oft er im Jahr läuft</translation>
    </message>
</context>
<context>
    <name>kf::WorkloadsPage</name>
    <message>
        <source>Kind of workload</source>
        <translation>Art der Arbeitslast</translation>
    </message>
    <message>
        <source>Day type</source>
        <translation>Tagestyp</translation>
    </message>
    <message>
        <source>Where does the demand come from?</source>
        <translation>Woher kommt der Bedarf?</translation>
    </message>
    <message>
        <source>Requests that a model answers, jobs of the night, people who explore: from each of them follow the GPUs that a user group needs in every hour.</source>
        <translation>Anfragen, die ein Modell beantwortet, Jobs der Nacht, Personen, die erkunden: Aus jedem folgen die GPUs, die eine Nutzergruppe in jeder Stunde braucht.</translation>
    </message>
    <message>
        <source>I know requests</source>
        <translation>Ich kenne Anfragen</translation>
    </message>
    <message>
        <source>I know nightly jobs</source>
        <translation>Ich kenne nächtliche Jobs</translation>
    </message>
    <message>
        <source>I know people</source>
        <translation>Ich kenne Personen</translation>
    </message>
    <message>
        <source>Transactional load: replicas that answer requests as they come</source>
        <translation>Transaktionale Last: Replikate, die Anfragen beantworten, wie sie kommen</translation>
    </message>
    <message>
        <source>Batch load: jobs that run at fixed times</source>
        <translation>Batchlast: Jobs, die zu festen Zeiten laufen</translation>
    </message>
    <message>
        <source>Exploratory load: people who use GPUs while they work</source>
        <translation>Explorative Last: Personen, die bei der Arbeit GPUs nutzen</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Scheduled jobs</source>
        <translation>Geplante Jobs</translation>
    </message>
    <message>
        <source>Exploratory</source>
        <translation>Explorativ</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Why so many?</source>
        <translation>Warum so viele?</translation>
    </message>
    <message>
        <source>Add &amp;service</source>
        <translation>&amp;Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;job</source>
        <translation>&amp;Job hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;people</source>
        <translation>&amp;Personen hinzufügen</translation>
    </message>
    <message>
        <source>De&amp;lete service</source>
        <translation>Dienst &amp;löschen</translation>
    </message>
    <message>
        <source>De&amp;lete job</source>
        <translation>Job &amp;löschen</translation>
    </message>
    <message>
        <source>De&amp;lete people</source>
        <translation>Personen &amp;löschen</translation>
    </message>
    <message>
        <source>Every hour that a run touches counts its GPUs in full, once. A run may cross midnight.</source>
        <translation>Jede Stunde, die ein Lauf berührt, zählt seine GPUs voll, einmal. Ein Lauf darf über Mitternacht gehen.</translation>
    </message>
    <message>
        <source>Jobs with both a first start and a deadline may move; starts are quarter hours of the clock.</source>
        <translation>Jobs mit frühestem Start und Frist dürfen wandern; Starts sind Viertelstunden der Uhr.</translation>
    </message>
    <message>
        <source>People × GPUs/person × active share, hour by hour. Fractions of GPUs add up before they are rounded.</source>
        <translation>Personen × GPUs/Person × aktiver Anteil, Stunde für Stunde. Bruchteile von GPUs werden addiert, bevor gerundet wird.</translation>
    </message>
    <message>
        <source>What this assumes</source>
        <translation>Was das annimmt</translation>
    </message>
    <message>
        <source>Change curve</source>
        <translation>Kurve ändern</translation>
    </message>
    <message>
        <source>Demand of the group</source>
        <translation>Bedarf der Gruppe</translation>
    </message>
    <message>
        <source>Where the demand of the workload&apos;s group comes from: cells that are typed on the demand sheet, or its workloads</source>
        <translation>Woher der Bedarf der Gruppe dieser Arbeitslast kommt: aus Zellen, die auf dem Bedarfsblatt eingetragen sind, oder aus ihren Arbeitslasten</translation>
    </message>
    <message>
        <source>Copy &amp;curve from</source>
        <translation>&amp;Kurve kopieren von</translation>
    </message>
    <message>
        <source>no GPU more</source>
        <translation>keine GPU mehr</translation>
    </message>
    <message>
        <source>Use preset</source>
        <translation>Vorlage verwenden</translation>
    </message>
    <message>
        <source>Copy curve</source>
        <translation>Kurve kopieren</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Derive demand</source>
        <translation>Bedarf ableiten</translation>
    </message>
    <message>
        <source>Type demand</source>
        <translation>Bedarf eintragen</translation>
    </message>
    <message>
        <source>As &amp;flat as possible</source>
        <translation>So &amp;flach wie möglich</translation>
    </message>
    <message>
        <source>Moves jobs within their windows so that the largest share of the supply becomes as small as it can</source>
        <translation>Verschiebt Jobs in ihren Fenstern so, dass der größte Anteil am Angebot so klein wie möglich wird</translation>
    </message>
    <message>
        <source>As la&amp;te as possible</source>
        <translation>So s&amp;pät wie möglich</translation>
    </message>
    <message>
        <source>Each job starts as late as it can without raising that share</source>
        <translation>Jeder Job startet so spät, wie er kann, ohne diesen Anteil zu erhöhen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurückstellen</translation>
    </message>
    <message>
        <source>Delete job</source>
        <translation>Job löschen</translation>
    </message>
    <message>
        <source>%1: %2, %3 to %4</source>
        <translation>%1: %2, %3 bis %4</translation>
    </message>
    <message>
        <source>, later than its deadline %1</source>
        <translation>, später als die Frist %1</translation>
    </message>
    <message>
        <source>Move job</source>
        <translation>Job verschieben</translation>
    </message>
    <message>
        <source>Move jobs</source>
        <translation>Jobs verschieben</translation>
    </message>
    <message>
        <source>&amp;Measure burstiness…</source>
        <translation>Burstiness &amp;messen…</translation>
    </message>
    <message>
        <source>From arrival times of real requests: streams are far from Poisson</source>
        <translation>Aus Ankunftszeiten wirklicher Anfragen: Ströme sind weit von Poisson entfernt</translation>
    </message>
    <message>
        <source>Measure burstiness</source>
        <translation>Burstiness messen</translation>
    </message>
    <message>
        <source>What if, at the peak</source>
        <translation>Was wäre, wenn?</translation>
    </message>
    <message>
        <source>Keep what-if</source>
        <translation>Was-wäre-wenn behalten</translation>
    </message>
    <message>
        <source>A workload belongs to a user group: add one here first</source>
        <translation>Eine Arbeitslast gehört zu einer Nutzergruppe: hier zuerst eine hinzufügen</translation>
    </message>
    <message>
        <source>Demand typed</source>
        <translation>Bedarf eingetragen</translation>
    </message>
    <message>
        <source>Demand derived</source>
        <translation>Bedarf abgeleitet</translation>
    </message>
    <message>
        <source>&amp;Curve</source>
        <translation>&amp;Kurve</translation>
    </message>
    <message>
        <source>Shapes of a day, and curves of others; the largest hour stays what it is</source>
        <translation>Formen eines Tags und Kurven anderer; die größte Stunde bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Service t&amp;ime…</source>
        <translation>Bedienze&amp;it…</translation>
    </message>
    <message>
        <source>Start from a service time that others have measured</source>
        <translation>Mit einer Bedienzeit beginnen, die andere gemessen haben</translation>
    </message>
    <message>
        <source>The GPUs of the selected service are explained here.</source>
        <translation>Hier werden die GPUs des gewählten Dienstes erklärt.</translation>
    </message>
    <message>
        <source>Take service time</source>
        <translation>Bedienzeit übernehmen</translation>
    </message>
    <message>
        <source>The day, %1</source>
        <comment>city</comment>
        <translation>Der Tag, %1</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Plan&apos;s zone</source>
        <translation>Zone des Plans</translation>
    </message>
    <message>
        <source>Local hours</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>The clock of the curves: the plan&apos;s, or that of the group&apos;s city</source>
        <translation>Die Uhr der Kurven: die des Plans oder die der Stadt der Gruppe</translation>
    </message>
    <message>
        <source>The day of %1, %2</source>
        <comment>a workload, city</comment>
        <translation>Der Tag von %1, %2</translation>
    </message>
</context>
<context>
    <name>kf::YearsView</name>
    <message>
        <source>Orders, by month</source>
        <translation>Bestellungen, nach Monaten</translation>
    </message>
    <message>
        <source>When to order</source>
        <translation>Wann zu bestellen ist</translation>
    </message>
    <message>
        <source>Cash by year</source>
        <translation>Zahlungen je Jahr</translation>
    </message>
    <message>
        <source>Drag the dot of an order: that is another lead time</source>
        <translation>Ziehen Sie den Punkt einer Bestellung: Das ist eine andere Lieferzeit</translation>
    </message>
    <message>
        <source>%1 runs out in %2</source>
        <translation>%1 reicht ab %2 nicht mehr</translation>
    </message>
    <message>
        <source>Lead Time</source>
        <translation>Lieferzeit</translation>
    </message>
</context>
<context>
    <name>kf::cli::Text</name>
    <message>
        <source>the plan to read</source>
        <translation>der Plan, der gelesen wird</translation>
    </message>
    <message>
        <source>standard output does not take everything</source>
        <translation>die Standardausgabe nimmt nicht alles an</translation>
    </message>
    <message>
        <source>The plans are the same.
</source>
        <translation>Die Pläne sind gleich.
</translation>
    </message>
    <message>
        <source>list what changed from one plan to another</source>
        <translation>auflisten, was sich von einem Plan zum anderen geändert hat</translation>
    </message>
    <message>
        <source>the earlier plan</source>
        <translation>der frühere Plan</translation>
    </message>
    <message>
        <source>the later plan</source>
        <translation>der spätere Plan</translation>
    </message>
    <message>
        <source>show the numbers of a plan</source>
        <translation>die Zahlen eines Plans zeigen</translation>
    </message>
    <message>
        <source>show this help, or that of a command</source>
        <translation>diese Hilfe oder die eines Befehls zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>list the plans that &quot;new&quot; can start from</source>
        <translation>die Pläne auflisten, mit denen „new“ beginnen kann</translation>
    </message>
    <message>
        <source>%1 has no option %2 %3</source>
        <translation>%1 hat keine Option %2 %3</translation>
    </message>
    <message>
        <source>say what to do %1</source>
        <translation>sagen Sie, was zu tun ist %1</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot; %2</source>
        <translation>es gibt keinen Befehl „%1“ %2</translation>
    </message>
    <message>
        <source>(possible: %1)</source>
        <translation>(möglich: %1)</translation>
    </message>
    <message>
        <source>(did you mean %1? possible: %2)</source>
        <translation>(ist %1 gemeint? möglich: %2)</translation>
    </message>
    <message>
        <source>there is no example &quot;%1&quot; %2</source>
        <translation>es gibt kein Beispiel „%1“ %2</translation>
    </message>
    <message>
        <source>make a new plan, empty or from an example</source>
        <translation>einen neuen Plan erstellen, leer oder aus einem Beispiel</translation>
    </message>
    <message>
        <source>the plan to write (.kfplan)</source>
        <translation>der Plan, der geschrieben wird (.kfplan)</translation>
    </message>
    <message>
        <source>start from this example (see kfplan-cli --list-examples)</source>
        <translation>mit diesem Beispiel beginnen (siehe kfplan-cli --list-examples)</translation>
    </message>
    <message>
        <source>replace files that exist already</source>
        <translation>vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>write JSON instead of a text for people</source>
        <translation>JSON schreiben statt Text für Menschen</translation>
    </message>
    <message>
        <source>folder with your own catalogue entries (default: your data folder)</source>
        <translation>Ordner mit eigenen Katalogeinträgen (Standard: Ihr Datenordner)</translation>
    </message>
    <message>
        <source>write numbers as your locale does</source>
        <translation>Zahlen so schreiben wie Ihre Spracheinstellung</translation>
    </message>
    <message>
        <source>the what-if to look at (default: base)</source>
        <translation>das betrachtete Szenario (Standard: base)</translation>
    </message>
    <message>
        <source>make a plan from a folder of YAML files</source>
        <translation>einen Plan aus einem Ordner mit YAML-Dateien erstellen</translation>
    </message>
    <message>
        <source>the folder to read</source>
        <translation>der Ordner, der gelesen wird</translation>
    </message>
    <message>
        <source>%1 is no plain file (expected YAML files only)</source>
        <translation>%1 ist keine einfache Datei (erwartet: nur YAML-Dateien)</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation>%1 ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there are more than 64 files</source>
        <translation>es sind mehr als 64 Dateien</translation>
    </message>
    <message>
        <source>the folder is not empty (use --force to replace its plan)</source>
        <translation>der Ordner ist nicht leer (mit --force wird sein Plan ersetzt)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a file here</source>
        <translation>„%1“ kann hier kein Dateiname sein</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1: there is no such folder (expected one with catalogue entries)</source>
        <translation>%1: Diesen Ordner gibt es nicht (erwartet: ein Ordner mit Katalogeinträgen)</translation>
    </message>
    <message>
        <source>the plan has no scenario &quot;%1&quot; %2</source>
        <translation>der Plan hat kein Szenario „%1“ %2</translation>
    </message>
    <message>
        <source>the plan has no month &quot;%1&quot; (possible: 0 to %2)</source>
        <translation>der Plan hat keinen Monat „%1“ (möglich: 0 bis %2)</translation>
    </message>
    <message>
        <source>the file exists already (use --force to replace it)</source>
        <translation>die Datei gibt es schon (mit --force wird sie ersetzt)</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made</source>
        <translation>%1: Der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>write the report of a plan</source>
        <translation>den Bericht eines Plans schreiben</translation>
    </message>
    <message>
        <source>write one CSV file for each table into this folder</source>
        <translation>je Tabelle eine CSV-Datei in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, akzeptiert</translation>
    </message>
    <message>
        <source>  errors: %1, warnings: %2, advice: %3
</source>
        <translation>  Fehler: %1, Warnungen: %2, Hinweise: %3
</translation>
    </message>
    <message>
        <source>--pdf needs the workbench, kfplan, beside this program</source>
        <translation>--pdf braucht das Fensterprogramm kfplan neben diesem Programm</translation>
    </message>
    <message>
        <source>%1: the PDF was not finished within a minute</source>
        <translation>%1: Die PDF-Datei wurde nicht binnen einer Minute fertig</translation>
    </message>
    <message>
        <source>report needs to know what to write (possible: --csv DIR, --pdf FILE)</source>
        <translation>report muss wissen, was zu schreiben ist (möglich: --csv DIR, --pdf FILE)</translation>
    </message>
    <message>
        <source>write the printed report into this file</source>
        <translation>den gedruckten Bericht in diese Datei schreiben</translation>
    </message>
    <message>
        <source>no catalogue has a device &quot;%1&quot; %2</source>
        <translation>kein Katalog hat ein Gerät „%1“ %2</translation>
    </message>
    <message>
        <source>place needs --device ID with --count N, as often as there are kinds to place</source>
        <translation>place braucht --device ID mit --count N, einmal für jede Art</translation>
    </message>
    <message>
        <source>--along wants ID:COUNT for each rack or ID:COUNT/RACKS for every few racks, not &quot;%1&quot;</source>
        <translation>--along verlangt ID:ANZAHL je Rack oder ID:ANZAHL/RACKS für je einige Racks, nicht „%1“</translation>
    </message>
    <message>
        <source>the plan has no rack type &quot;%1&quot; %2</source>
        <translation>der Plan hat keinen Racktyp „%1“ %2</translation>
    </message>
    <message>
        <source>the plan has no room &quot;%1&quot; %2</source>
        <translation>der Plan hat keinen Raum „%1“ %2</translation>
    </message>
    <message>
        <source>the plan has several rooms; say which with --room %1</source>
        <translation>der Plan hat mehrere Räume; nennen Sie einen mit --room %1</translation>
    </message>
    <message>
        <source>the plan has no row &quot;%1&quot; %2</source>
        <translation>der Plan hat keine Reihe „%1“ %2</translation>
    </message>
    <message>
        <source>--reserve wants units such as 41,42, not &quot;%1&quot;</source>
        <translation>--reserve verlangt Höheneinheiten wie 41,42, nicht „%1“</translation>
    </message>
    <message>
        <source>place devices into as few racks as the limits allow</source>
        <translation>Geräte in so wenige Racks setzen, wie die Grenzen erlauben</translation>
    </message>
    <message>
        <source>what to place, by its id in the catalogue; may be repeated</source>
        <translation>was platziert wird, nach seiner Kennung im Katalog; wiederholbar</translation>
    </message>
    <message>
        <source>how many of it; once for each --device</source>
        <translation>wie viele davon; einmal für jedes --device</translation>
    </message>
    <message>
        <source>the plan to write; without it the result is only shown</source>
        <translation>der Plan, der geschrieben wird; ohne ihn wird das Ergebnis nur gezeigt</translation>
    </message>
    <message>
        <source>the row for new racks</source>
        <translation>die Reihe für neue Racks</translation>
    </message>
    <message>
        <source>what each rack gets besides: ID:COUNT, or ID:COUNT/RACKS</source>
        <translation>was jedes Rack außerdem bekommt: ID:ANZAHL oder ID:ANZAHL/RACKS</translation>
    </message>
    <message>
        <source>so many more of the first device, as spares</source>
        <translation>so viele mehr vom ersten Gerät, als Reserve</translation>
    </message>
    <message>
        <source>units that stay free in each rack: 41,42</source>
        <translation>Höheneinheiten, die in jedem Rack frei bleiben: 41,42</translation>
    </message>
    <message>
        <source>the month in which they come into service (default: 0)</source>
        <translation>der Monat, in dem sie in Betrieb gehen (Vorgabe: 0)</translation>
    </message>
    <message>
        <source>take away the unlocked devices of these kinds first</source>
        <translation>nicht gesperrte Geräte dieser Arten zuerst entfernen</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>Racks used</source>
        <translation>Benutzte Racks</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>proven: fewer are impossible</source>
        <translation>nachweislich: weniger sind unmöglich</translation>
    </message>
    <message>
        <source>New racks</source>
        <translation>Neue Racks</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Aufgefüllt</translation>
    </message>
    <message>
        <source>Each holds</source>
        <translation>Jedes enthält</translation>
    </message>
    <message>
        <source>What binds</source>
        <translation>Was begrenzt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Plans GPU platforms for Kubeflow: a plan file in, every number out.</source>
        <translation>Plant GPU-Plattformen für Kubeflow: eine Plandatei hinein, alle Zahlen heraus.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot; (see kfplan-cli %1 --help)</source>
        <translation>%1 kann mit „%2“ nichts anfangen (siehe kfplan-cli %1 --help)</translation>
    </message>
    <message>
        <source>%1 needs %2 (see kfplan-cli %1 --help)</source>
        <translation>%1 braucht %2 (siehe kfplan-cli %1 --help)</translation>
    </message>
    <message>
        <source>%1 takes %2 only once</source>
        <translation>%1 nimmt %2 nur einmal</translation>
    </message>
    <message>
        <source>%1 needs a value behind it (see kfplan-cli COMMAND --help)</source>
        <translation>%1 braucht einen Wert dahinter (siehe kfplan-cli BEFEHL --help)</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>the month of demand and topology, counted from the start of the plan (default: the demand of month 0, the topology in its heaviest month)</source>
        <translation>der Monat von Bedarf und Topologie, ab Beginn des Plans gezählt (Standard: der Bedarf von Monat 0, die Topologie in ihrem schwersten Monat)</translation>
    </message>
    <message>
        <source>write figures in these units: kw or btu (heat), tb or tib, kg or lb, m or ft (default: kw,tb,kg,m)</source>
        <translation>Werte in diesen Einheiten schreiben: kw oder btu (Wärme), tb oder tib, kg oder lb, m oder ft (Vorgabe: kw,tb,kg,m)</translation>
    </message>
    <message>
        <source>--units: %1</source>
        <translation>--units: %1</translation>
    </message>
    <message>
        <source>left out: %1 (no entry of a plan)</source>
        <translation>weggelassen: %1 (kein Eintrag eines Plans)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>12 racks, as topology/racks/a01</comment>
        <translation>%1, wie %2</translation>
    </message>
    <message>
        <source>list each finding, also those that say the same of several things</source>
        <translation>jeden Befund einzeln zeigen, auch wenn er dasselbe von mehreren Dingen sagt</translation>
    </message>
    <message>
        <source>In which code page is the file written? It reads “%1” in %2</source>
        <translation>In welcher Codepage ist die Datei geschrieben? In %2 lautet sie „%1“</translation>
    </message>
    <message>
        <source>take demand from a CSV or XLSX sheet</source>
        <translation>Bedarf aus einer CSV- oder XLSX-Tabelle übernehmen</translation>
    </message>
    <message>
        <source>the sheet: a CSV or an XLSX file</source>
        <translation>die Tabelle: eine CSV- oder XLSX-Datei</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot; %3</source>
        <translation>--%1 kennt „%2“ nicht %3</translation>
    </message>
    <message>
        <source>--accelerator: no catalogue and no pool of the plan has &quot;%1&quot; %2</source>
        <translation>--accelerator: kein Katalog und kein Pool des Plans kennt „%1“ %2</translation>
    </message>
    <message>
        <source>--zone: &quot;%1&quot; is no time zone %2</source>
        <translation>--zone: „%1“ ist keine Zeitzone %2</translation>
    </message>
    <message>
        <source>--day-type: the plan has no &quot;%1&quot; %2</source>
        <translation>--day-type: Der Plan hat „%1“ nicht %2</translation>
    </message>
    <message>
        <source>--map wants &quot;WORD=ID&quot;, not &quot;%1&quot;</source>
        <translation>--map erwartet „WORT=ID“, nicht „%1“</translation>
    </message>
    <message>
        <source>the sheet of a workbook (default: the one that was open)</source>
        <translation>das Blatt einer Arbeitsmappe (sonst das zuletzt geöffnete)</translation>
    </message>
    <message>
        <source>for rows that name none: an id of the catalogue, or a pool of the plan</source>
        <translation>für Zeilen, die keinen nennen: eine Id des Katalogs oder ein Pool des Plans</translation>
    </message>
    <message>
        <source>for new groups of rows that name none (default: the plan&apos;s)</source>
        <translation>für neue Gruppen, deren Zeile keine nennt (sonst die des Plans)</translation>
    </message>
    <message>
        <source>whose hours they are (default: those that the sheet names, else all)</source>
        <translation>wessen Stunden es sind (sonst die, die die Tabelle nennt, oder alle)</translation>
    </message>
    <message>
        <source>add; update: groups of the same name take the hours; replace: as update, and the others go (default: add)</source>
        <translation>add: hinzufügen; update: Gruppen gleichen Namens übernehmen die Stunden; replace: wie update, und die anderen entfallen (sonst add)</translation>
    </message>
    <message>
        <source>where they stand: columns, rows, long (a row for each hour and group), or in-order (24 columns are 00 to 23, whatever they are called)</source>
        <translation>wo sie stehen: columns (Spalten), rows (Zeilen), long (eine Zeile je Stunde und Gruppe) oder in-order (24 Spalten sind 00 bis 23, wie sie auch heißen)</translation>
    </message>
    <message>
        <source>what an hour takes of its half or quarter hours: max or mean (default: max)</source>
        <translation>was eine Stunde von ihren halben oder Viertelstunden übernimmt: max oder mean (sonst max)</translation>
    </message>
    <message>
        <source>what a word of the sheet means: an accelerator, a zone, a kind, a day type or a group; may be repeated</source>
        <translation>was ein Wort der Tabelle bedeutet: ein Beschleuniger, eine Zeitzone, eine Art, ein Tagestyp oder eine Gruppe; mehrmals möglich</translation>
    </message>
    <message>
        <source>how letters of a CSV file are stored: utf-8, windows-1252 ...</source>
        <translation>wie die Buchstaben einer CSV-Datei gespeichert sind: utf-8, windows-1252 …</translation>
    </message>
    <message>
        <source>--encoding: there is no &quot;%1&quot; %2</source>
        <translation>--encoding: „%1“ gibt es nicht %2</translation>
    </message>
    <message>
        <source>--sheet: the file has no sheet &quot;%1&quot; %2</source>
        <translation>--sheet: Die Datei hat kein Blatt „%1“ %2</translation>
    </message>
    <message>
        <source>peak %1 at %2</source>
        <translation>Spitze %1 um %2</translation>
    </message>
    <message>
        <source>updated: %1 (%2, %3, %4)</source>
        <translation>aktualisiert: %1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>taken: %1 (%2, %3, %4)</source>
        <translation>übernommen: %1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>sheet: %1</source>
        <translation>Blatt: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <translation>weggelassen: %1 (%2)</translation>
    </message>
    <message>
        <source>note: %1: %2</source>
        <translation>Hinweis: %1: %2</translation>
    </message>
    <message>
        <source>mend the file</source>
        <translation>die Datei berichtigen</translation>
    </message>
    <message>
        <source>%1: %2 (settled by: %3)</source>
        <translation>%1: %2 (zu klären mit: %3)</translation>
    </message>
    <message>
        <source>where racks stand; given more than once, the devices are spread evenly</source>
        <translation>wo Racks stehen; mehrfach angegeben, werden die Geräte gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>new racks at most; 0: existing racks only</source>
        <translation>höchstens so viele neue Racks; 0: nur vorhandene</translation>
    </message>
    <message>
        <source>so many racks make a row full (default: 20; the floor may hold fewer)</source>
        <translation>mit so vielen Racks ist eine Reihe voll (sonst 20; der Boden fasst womöglich weniger)</translation>
    </message>
    <message>
        <source>at most so many of a kind in one rack: ID:N</source>
        <translation>höchstens so viele einer Art in einem Rack: ID:N</translation>
    </message>
    <message>
        <source>kinds that share no rack with others: ID,ID</source>
        <translation>Arten, die kein Rack mit anderen teilen: ID,ID</translation>
    </message>
    <message>
        <source>strips for each rack, hung on its feeds by turns: ID:N</source>
        <translation>Leisten für jedes Rack, reihum an seinen Einspeisungen: ID:N</translation>
    </message>
    <message>
        <source>ID:FROM-TO: the only units in which that kind may stand; or the units of figures: kw or btu (heat), kg or lb, m or ft</source>
        <translation>ID:VON-BIS: die einzigen Höheneinheiten, in denen diese Art stehen darf; oder die Einheiten der Werte: kw oder btu (Wärme), kg oder lb, m oder ft</translation>
    </message>
    <message>
        <source>--at-most wants ID:N with an ID that a --device names, not &quot;%1&quot;</source>
        <translation>--at-most braucht ID:N mit einer ID, die ein --device nennt, nicht „%1“</translation>
    </message>
    <message>
        <source>--units wants ID:FROM-TO with units from 1 to %1, the height of the rack, not &quot;%2&quot;</source>
        <translation>--units braucht ID:VON-BIS mit Höheneinheiten von 1 bis %1, der Höhe des Racks, nicht „%2“</translation>
    </message>
    <message>
        <source>--apart names &quot;%1&quot; twice; each kind belongs to one set</source>
        <translation>--apart nennt „%1“ zweimal; jede Art gehört zu einer Menge</translation>
    </message>
    <message>
        <source>--strips wants ID:N, not &quot;%1&quot;</source>
        <translation>--strips braucht ID:N, nicht „%1“</translation>
    </message>
    <message>
        <source>--strips wants a strip, but &quot;%1&quot; is none</source>
        <translation>--strips braucht eine Leiste, aber „%1“ ist keine</translation>
    </message>
    <message>
        <source>several rack types are called &quot;%1&quot;; say which by its id %2</source>
        <translation>mehrere Racktypen heißen „%1“; bitte die Kennung nennen %2</translation>
    </message>
    <message>
        <source>--reserve: U%1 is above the rack, which has %2 units</source>
        <translation>--reserve: HE %1 liegt über dem Rack, das %2 Höheneinheiten hat</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>what becomes of rows and columns that the workbook hides: take or leave-out (default: rows are left out, columns taken, and both is said)</source>
        <translation>was aus Zeilen und Spalten wird, die die Mappe verbirgt: take oder leave-out (Standard: Zeilen werden weggelassen, Spalten genommen, und beides wird gesagt)</translation>
    </message>
    <message>
        <source>note: %1: %2 (otherwise: %3)</source>
        <translation>Hinweis: %1: %2 (sonst: %3)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>--supplies: there is no &quot;%1&quot; %2</source>
        <translation>--supplies: &quot;%1&quot; gibt es nicht %2</translation>
    </message>
    <message>
        <source>there is no device type that can be read in %1</source>
        <translation>in %1 ist kein lesbarer Gerätetyp</translation>
    </message>
    <message>
        <source>take device types of NetBox as catalogue entries</source>
        <translation>Gerätetypen von NetBox als Katalogeinträge übernehmen</translation>
    </message>
    <message>
        <source>folders with device types; all *.yaml and *.yml below them are read</source>
        <translation>Ordner mit Gerätetypen; alle *.yaml und *.yml darin werden gelesen</translation>
    </message>
    <message>
        <source>the library file to write; without it the result is only shown</source>
        <translation>die Bibliotheksdatei, die geschrieben wird; ohne sie wird das Ergebnis nur gezeigt</translation>
    </message>
    <message>
        <source>a folder with module types, to list what supplies give</source>
        <translation>ein Ordner mit Modultypen, um die Leistung der Netzteile zu zeigen</translation>
    </message>
    <message>
        <source>what the draws of several power ports mean: redundant (default: the sum of the larger half of them), sum or largest</source>
        <translation>was die Leistungen mehrerer Stromanschlüsse bedeuten: redundant (Vorgabe: die Summe der größeren Hälfte), sum oder largest</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Module type</source>
        <translation>Modultyp</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>device types: %1 taken, %2 taken with problems, %3 refused; %4 other files skipped</source>
        <translation>Gerätetypen: %1 übernommen, %2 mit Problemen übernommen, %3 abgelehnt; %4 andere Dateien übergangen</translation>
    </message>
    <message numerus="yes">
        <source>unknown: %1 of %n device type(s)</source>
        <translation>
            <numerusform>unbekannt: %1 bei %n Gerätetyp</numerusform>
            <numerusform>unbekannt: %1 bei %n Gerätetypen</numerusform>
        </translation>
    </message>
    <message>
        <source>module types:</source>
        <translation>Modultypen:</translation>
    </message>
    <message>
        <source>%1: the folder is not empty (use --force to replace files in it)</source>
        <translation>%1: der Ordner ist nicht leer (mit --force werden Dateien darin ersetzt)</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>export needs to know what to write (possible: --netbox DIR)</source>
        <translation>export muss wissen, was zu schreiben ist (möglich: --netbox DIR)</translation>
    </message>
    <message>
        <source>write racks, devices and cables for another program</source>
        <translation>Racks, Geräte und Kabel für ein anderes Programm schreiben</translation>
    </message>
    <message>
        <source>write what NetBox imports as CSV files into this folder, new or empty</source>
        <translation>was NetBox als CSV importiert, in diesen Ordner schreiben, neu oder leer</translation>
    </message>
    <message>
        <source>with every link of the networks, as JSON</source>
        <translation>mit jeder Verbindung der Netze, als JSON</translation>
    </message>
    <message>
        <source>where switches stand: above (all systems) or middle (of the rack)</source>
        <translation>wo Switches stehen: above (über allen Systemen) oder middle (in der Mitte des Racks)</translation>
    </message>
    <message>
        <source>units that stay free above each GPU system, for cables and air</source>
        <translation>HE, die über jedem GPU-System frei bleiben, für Kabel und Luft</translation>
    </message>
    <message>
        <source>new racks only: put nothing into racks that are there</source>
        <translation>nur neue Racks: nichts in vorhandene stellen</translation>
    </message>
    <message>
        <source>--switches wants &quot;above&quot; (all systems) or &quot;middle&quot; (of the rack), not &quot;%1&quot;</source>
        <translation>--switches will &quot;above&quot; (über allen Systemen) oder &quot;middle&quot; (in der Mitte des Racks), nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>what becomes of weekdays and weekends where the plan has one day type: split (it becomes two), together (an hour takes the largest, or the mean, of all days) or weekdays (weekends are left out)</source>
        <translation>was aus Werktagen und Wochenenden wird, wo der Plan einen Tagestyp hat: split (er wird zu zweien), together (eine Stunde nimmt das Größte oder das Mittel aller Tage) oder weekdays (Wochenenden bleiben weg)</translation>
    </message>
    <message>
        <source>what 1/5/2027 is: dmy (the day stands first) or mdy</source>
        <translation>was 1/5/2027 ist: dmy (der Tag steht vorn) oder mdy</translation>
    </message>
    <message>
        <source>written: %1 racks, %2 devices, %3 links on %4 cables</source>
        <translation>geschrieben: %1 Racks, %2 Geräte, %3 Verbindungen auf %4 Kabeln</translation>
    </message>
    <message>
        <source>note: cables.csv has a row for each link; those of one cable share its label</source>
        <translation>Hinweis: cables.csv hat eine Zeile je Verbindung; die eines Kabels tragen dieselbe Beschriftung</translation>
    </message>
    <message>
        <source>what the number of several hours is (00-04): each (GPUs in each of them) or shared (GPU-hours of all of them)</source>
        <translation>was die Zahl mehrerer Stunden ist (00-04): each (GPUs in jeder von ihnen) oder shared (GPU-Stunden aller zusammen)</translation>
    </message>
    <message>
        <source>what counts of several numbers for the same group and time: max, mean, sum or last</source>
        <translation>was von mehreren Zahlen für dieselbe Gruppe und Zeit zählt: max, mean (Mittel), sum (Summe) oder last (die letzte)</translation>
    </message>
    <message>
        <source>of rows for several months, versions or scenarios, those of one: its text in the sheet, or the month of dates (2027-01)</source>
        <translation>von Zeilen für mehrere Monate, Fassungen oder Szenarien die von einem: sein Text im Blatt oder der Monat von Tagen (2027-01)</translation>
    </message>
    <message>
        <source>--fail-on takes error, warning or advice, not &apos;%1&apos;</source>
        <translation>--fail-on nimmt error, warning oder advice, nicht „%1“</translation>
    </message>
    <message>
        <source>list the findings or the open planning questions; exit status 1 where there are errors</source>
        <translation>die Befunde oder die offenen Planungsfragen auflisten; Status 1, wo es Fehler gibt</translation>
    </message>
    <message>
        <source>list the planning questions that are open, each with an advice, instead</source>
        <translation>stattdessen die offenen Planungsfragen auflisten, jede mit einem Rat</translation>
    </message>
    <message>
        <source>what makes the exit status 1: error (the default), warning or advice; accepted findings never do</source>
        <translation>was den Status 1 ergibt: error (Vorgabe), warning oder advice; angenommene Befunde nie</translation>
    </message>
    <message>
        <source>%1, acceptance lapsed</source>
        <translation>%1, Annahme verfallen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was es ausmacht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>with what that comes to: peak, required, run-out, cost, power</source>
        <translation>mit dem, was es ausmacht: Spitze, Bedarf, Erschöpfung, Kosten, Leistung</translation>
    </message>
    <message>
        <source>git is not installed</source>
        <translation>git ist nicht installiert</translation>
    </message>
    <message>
        <source>this folder belongs to no git repository (%1); --global sets all of yours</source>
        <translation>dieser Ordner gehört zu keinem git-Repository (%1); --global gilt für alle Ihre</translation>
    </message>
    <message>
        <source>let git show and merge plans, in the repository of this folder</source>
        <translation>git Pläne zeigen und zusammenführen lassen, im Repository dieses Ordners</translation>
    </message>
    <message>
        <source>in every repository of yours</source>
        <translation>in jedem Ihrer Repositorys</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done, and &quot;check&quot; found errors or &quot;merge&quot; conflicts; 2 the input
was refused, or the command line is wrong.</source>
        <translation>Endstatus: 0 erledigt; 1 erledigt, und &quot;check&quot; fand Fehler oder &quot;merge&quot; Konflikte; 2 die
Eingabe wurde abgelehnt, oder die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>--take is mine or theirs, not &quot;%1&quot;</source>
        <translation>--take ist mine oder theirs, nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
    <message>
        <source>conflict: %1: before %2; mine %3; theirs %4</source>
        <translation>Konflikt: %1: vorher %2; meins %3; anderes %4</translation>
    </message>
    <message>
        <source>%1: changes taken over: %2 of mine, %3 of theirs</source>
        <translation>%1: Änderungen übernommen: %2 meine, %3 andere</translation>
    </message>
    <message>
        <source>%1 to decide: there the plan is as in mine, and what one side has removed is still there. --take mine or theirs decides.</source>
        <translation>%1 zu entscheiden: dort steht der Plan wie in meinem, und was eine Seite entfernt hat, ist noch da. --take mine oder theirs entscheidet.</translation>
    </message>
    <message>
        <source>the changes cannot stand together</source>
        <translation>die Änderungen vertragen sich nicht</translation>
    </message>
    <message>
        <source>merge needs -o OUT, the plan to write</source>
        <translation>merge braucht -o OUT, den zu schreibenden Plan</translation>
    </message>
    <message>
        <source>merge two plans that began as the same one</source>
        <translation>zwei Pläne zusammenführen, die als derselbe begannen</translation>
    </message>
    <message>
        <source>the plan that both began with</source>
        <translation>der Plan, mit dem beide begannen</translation>
    </message>
    <message>
        <source>the plan with the changes of one side</source>
        <translation>der Plan mit den Änderungen der einen Seite</translation>
    </message>
    <message>
        <source>the plan with those of the other</source>
        <translation>der Plan mit denen der anderen</translation>
    </message>
    <message>
        <source>the plan to write</source>
        <translation>der zu schreibende Plan</translation>
    </message>
    <message>
        <source>what conflicts become: mine or theirs (default: they are listed)</source>
        <translation>was aus Konflikten wird: mine oder theirs (Vorgabe: sie werden aufgezählt)</translation>
    </message>
    <message>
        <source>what the plan is called in messages (default: OUT)</source>
        <translation>wie der Plan in Meldungen heißt (Vorgabe: OUT)</translation>
    </message>
    <message>
        <source>write a plan as YAML files, or as one text</source>
        <translation>einen Plan als YAML-Dateien schreiben, oder als einen Text</translation>
    </message>
    <message>
        <source>the folder to write (without it: to standard output)</source>
        <translation>der zu schreibende Ordner (ohne ihn: auf die Standardausgabe)</translation>
    </message>
    <message>
        <source>a rack type of the plan, by its id or its name; needed where it has several</source>
        <translation>ein Racktyp des Plans, mit seiner Kennung oder seinem Namen; nötig, wo er mehrere hat</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3, nicht &quot;%4&quot;</translation>
    </message>
    <message>
        <source>the plan has no rack types; it needs one, with its limits</source>
        <translation>der Plan hat keine Racktypen; er braucht einen mit seinen Grenzen</translation>
    </message>
    <message>
        <source>the plan has several rack types; say which with --rack-type %1</source>
        <translation>der Plan hat mehrere Racktypen; geben Sie mit --rack-type an, welcher gemeint ist %1</translation>
    </message>
    <message>
        <source>Empty ones</source>
        <translation>Leere</translation>
    </message>
    <message>
        <source>Lower bound of new ones</source>
        <translation>Untergrenze der neuen</translation>
    </message>
    <message>
        <source>  %1; %2 do not apply
</source>
        <comment>41 of 53 questions answered; 10 ...</comment>
        <translation>  %1; %2 treffen nicht zu
</translation>
    </message>
</context>
</TS>
