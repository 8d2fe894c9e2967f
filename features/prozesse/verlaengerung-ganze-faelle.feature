# language: de
Funktionalität: Ganze Fälle der Verlängerung

  Je Zweck eine Verlängerung bis zur Karte und eine Ablehnung bis zur Bestandskraft, und die Seitenwege, die erst am Ende
  zeigen, ob sie richtig geführt haben. Die Beispielfälle stehen in „beispiele.feature“.

  Regel: Ausbildung und Studium

    @Quelle:§16a_Abs.1_Satz_1_AufenthG @Quelle:§7_Abs.2_Satz_1_AufenthG
    Szenario: Betriebliche Ausbildung: „soll“ heißt, die Leitung sieht nach dem atypischen Fall
      Angenommen der Grundfall „Betriebliche Ausbildung im zweiten Jahr“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „SOLL_16a_1“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt
      # § 16a nennt keine Dauer; befristet wird nach dem Aufenthaltszweck.
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „hinweis“ „PRUEFEN_NICHT_GEREGELT“ nach § 7 Abs. 2 Satz 1 AufenthG
      Wenn SB-17 „Geltungsdauer festlegen“ erledigt mit:
        | Neuer Titel gültig bis    | 31.08.2028                                         |
        | Nebenbestimmungen des Titels | Ausbildung gestattet, Beschäftigung bis 20 Stunden je Woche. |
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 93,00 EUR
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:§16a_Abs.3_Satz_2_AufenthG @Quelle:§82_Abs.1_Satz_4_AufenthG @Quelle:§28_Abs.1_VwVfG
    Szenario: Betriebliche Ausbildung: Der Sprachnachweis kommt nie, abgelehnt wird nach Anhörung
      Angenommen der Grundfall „Betriebliche Ausbildung im zweiten Jahr“
      Und „Deutsche Sprachkenntnisse (Stufe)“ ist „2“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Fehlliste abschließen“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „SPRACHNACHWEIS_NACHFORDERN“
      Wenn SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: sprachzertifikat, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      # Die Unterlage ist bei der Person vorhanden: zur Post am 02.11., Bekanntgabe am 06.11., vierzehn Tage.
      Dann läuft die Frist „Frist abgelaufen“ bis 20.11.2026
      Wenn der 14.11.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 21.11.2026 ist
      Und das Fachverfahren „Erinnerung senden“ erledigt
      Und der 12.12.2026 ist
      Und SB-17 zu „Arbeitsschritt nach der Nachforderung“ angibt:
        | Auf die Nachforderung ist etwas eingegangen | nein |
      Und SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | anhoerung |
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | ablehnen                       |
        | Erwägungen der Entscheidung        | Sprachnachweis ausgeblieben.   |
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      # Zur Post am Samstag, 12.12., Bekanntgabe am 16.12., vierzehn Tage.
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 30.12.2026
      Wenn der 31.12.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      # Zur Post am 31.12., Bekanntgabe am 04.01., ein Monat.
      Dann läuft die Frist „Rechtsbehelfsfrist abgelaufen“ bis 04.02.2027
      Wenn am 05.01.2027 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 04.01.2027 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 05.02.2027 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

    @Quelle:§16a_Abs.2_Satz_1_AufenthG @Quelle:§28_Abs.1_VwVfG
    Szenario: Schulische Ausbildung ohne staatlich anerkannten Abschluss: gebunden abgelehnt
      Angenommen der Grundfall „Betriebliche Ausbildung im zweiten Jahr“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                      | 16a_2               |
        | Bisheriger Aufenthaltstitel (Paragraf)                       | 16a_2               |
        | Art der Bildungsmaßnahme                                     | schulische Maßnahme |
        | Führt zu staatlich anerkanntem Berufsabschluss               | nein                |
        | Bildungsgang überwiegend für Angehörige eines Staates        | nein                |
        | Ländervereinbarung mit Zustimmung der obersten Landesbehörde | nein                |
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Und geschah nicht: erledigt „Über Verlängerung entscheiden“
      Wenn der 24.11.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 28.11.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 28.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 30.12.2026 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

    @Quelle:§16b_Abs.2_Satz_1_AufenthG @Quelle:§16b_Abs.2_Satz_4_AufenthG @Quelle:§52_Abs.5_AufenthV
    Szenario: Studium im Zeitplan, mit Stipendium gebührenfrei, auch die Bescheinigung
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Stipendium aus öffentlichen Mitteln“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Bescheinigung übergeben“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 0,00 EUR nach § 52 Abs. 5 Satz 1 Nr. 3 AufenthV
      Wenn alles bis „Geltungsdauer festlegen“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_VERLAENGERUNG“ im Fall
      Und lautete bei „Zustimmung der Bundesagentur für Arbeit erforderlich?“ „ba_zustimmung_erforderlich“ nein
      Und lautete bei „Vorgeschlagene Geltungsdauer“ „dauer_monate“ 24 nach § 16b Abs. 2 Satz 1 AufenthG
      Wenn alles bis „Karte geliefert“ erledigt ist
      Dann geschah nicht: erledigt „Über Gebühr entscheiden“
      Wenn am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:§16b_Abs.2_Satz_4_AufenthG @Quelle:§24_Abs.2_VwVfG
    Szenario: Nach der Anhörung fällt die Ablehnung weg, die Karte wird ausgegeben
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Studium abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Wenn am 10.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Und SB-17 „Vorbringen auswerten“ erledigt mit:
        | Neue Tatsachen vorgetragen | ja |
      Und SB-17 „Neue Angaben auswerten“ erledigt mit:
        | Studium abgeschlossen | nein |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_VERLAENGERUNG“
      Wenn alles bis „Karte geliefert“ erledigt ist
      Dann geschah nicht: erledigt „Bescheid versenden“
      Wenn am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Fachkräfte

    @Quelle:§18b_AufenthG @Quelle:§28_Abs.1_VwVfG @Quelle:§70_Abs.1_VwGO
    Szenario: Die Beschäftigung ist nicht mehr qualifiziert: gebunden abgelehnt, Widerspruch eingelegt
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und das Amt hat folgende Parameter:
        | Widerspruch im Land statthaft | ja |
      Und „Qualifizierte Beschäftigung“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Gründe vermerken“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      # Steht die Versagung fest, wird die Bundesagentur nicht mehr gefragt.
      Und geschah nicht: erledigt „Anfrage übermitteln“
      Wenn SB-17 „Gründe vermerken“ erledigt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und SB-17 „Über Freigabe entscheiden“ erledigt
      Dann wird der Schritt abgelehnt, weil „Vier-Augen-Prinzip“
      Wenn LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Dann lautete bei „Rechtsbehelf“ „rechtsbehelf“ „WIDERSPRUCH“ nach §§ 68 bis 70 VwGO
      # Zur Post am 16.11., Bekanntgabe am 20.11., ein Monat: Sonntag, 20.12., also Montag.
      Und läuft die Frist „Rechtsbehelfsfrist abgelaufen“ bis 21.12.2026
      Wenn am 21.12.2026 die Nachricht „Widerspruch oder Klage“ eingeht
      Und am 21.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 20.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Rechtsbehelf anhängig“

  Regel: Ein Nachweis fehlt

    @Quelle:§18_Abs.2_AufenthG @Quelle:§82_Abs.1_AufenthG
    Szenario: Zweimal nachgefordert, dann verlängert
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Und „Berufsausübungserlaubnis“ ist „Fehlt“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Und „Zustimmung der Bundesagentur befristet bis“ ist „nicht befristet oder keine Zustimmung nötig“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Fehlliste abschließen“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „NACHFORDERN“
      Wenn SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Berufsausübungserlaubnis oder Zusage, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      # Der Nachweis trägt nicht: Es fehlt noch immer.
      Und SB-17 „Neue Angaben auswerten“ erledigt mit:
        | Berufsausübungserlaubnis | Fehlt |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „NACHFORDERN“
      Wenn SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Berufsausübungserlaubnis oder Zusage, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Nummer der Nachforderung           | 2                           |
        | Grund der erneuten Nachforderung   | Angaben waren unzureichend  |
      Und das Fachverfahren „Nachforderung senden“ erledigt
      Und am 20.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und SB-17 „Neue Angaben auswerten“ erledigt mit:
        | Berufsausübungserlaubnis | Erteilt |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18a“
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 22.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 22.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 22.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Die Bundesagentur

    @Quelle:§36_Abs.1_BeschV @Quelle:§36_Abs.2_BeschV @Quelle:§39_Abs.1_Satz_1_AufenthG
    Szenario: Die Versagung kam am letzten Tag und wird zwei Tage später erfasst: Die Fiktion trat nie ein
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und der 18.11.2026 ist
      Dann lautete „Gilt die Zustimmung der Bundesagentur als erteilt?“ „FIKTION_ERTEILT“ im Fall
      Wenn am 16.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht, erfasst am 18.11.2026, mit:
        | Entscheidung der Bundesagentur         | versagt    |
        | Tag der Mitteilung der BA-Entscheidung | 16.11.2026 |
      Dann geschah: wieder aufgenommen „Frist abgelaufen“ am 16.11.2026
      Und lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Wenn alles bis „Stellungnahme eingegangen“ erledigt ist
      Und der 08.12.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 14.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 12.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 14.01.2027 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

  Regel: Ermessen

    @Quelle:§8_Abs.3_Satz_2_AufenthG @Quelle:§40_VwVfG @Quelle:§28_Abs.1_VwVfG
    Szenario: Die Kurspflicht ist verletzt, die Leitung lehnt nach Ermessen ab
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Und folgende Angaben:
        | Frühere Zustimmung der Bundesagentur gilt fort   | ja   |
        | Zustimmung der Bundesagentur befristet bis       | nicht befristet oder keine Zustimmung nötig |
        | Zur Teilnahme am Integrationskurs verpflichtet   | ja   |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt   | ja   |
        | Pflicht wiederholt und gröblich verletzt         | nein |
        | Anspruch auf Erteilung oder Verlängerung         | ja   |
        | Anspruch nur nach dem Aufenthaltsgesetz          | ja   |
        | Integrationskurs erfolgreich abgeschlossen       | nein |
        | Integration anderweitig nachgewiesen             | nein |
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      # Besteht ein Anspruch nur nach diesem Gesetz, „kann“ die Verlängerung abgelehnt werden.
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ERMESSEN_ABLEHNUNG“ nach § 8 Abs. 3 Satz 4 AufenthG
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | ablehnen                                             |
        | Erwägungen der Entscheidung        | Dauer, Bindungen und Folgen für Angehörige abgewogen. |
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und der 24.11.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 28.11.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 28.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 30.12.2026 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

    @Quelle:§8_Abs.3_Satz_6_AufenthG
    Szenario: Der Kurs ist noch nicht abgeschlossen: verlängert auf höchstens ein Jahr
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Und folgende Angaben:
        | Frühere Zustimmung der Bundesagentur gilt fort   | ja   |
        | Zustimmung der Bundesagentur befristet bis       | nicht befristet oder keine Zustimmung nötig |
        | Zur Teilnahme am Integrationskurs verpflichtet   | ja   |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt   | nein |
        | Pflicht wiederholt und gröblich verletzt         | nein |
        | Anspruch nur nach dem Aufenthaltsgesetz          | ja   |
        | Integrationskurs erfolgreich abgeschlossen       | nein |
        | Integration anderweitig nachgewiesen             | nein |
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „hoechstens_monate“ 12 nach § 8 Abs. 3 Satz 6 AufenthG
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt
      # Der Vertrag ist unbefristet: Ohne den Kurs wären es 48 Monate.
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „dauer_monate“ 12 nach § 8 Abs. 3 Satz 6 AufenthG
      Und lautete bei „Vorgeschlagene Geltungsdauer“ „enddatum“ „02.11.2027“
      Wenn SB-17 „Geltungsdauer festlegen“ erledigt mit:
        | Neuer Titel gültig bis | 01.11.2027 |
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Zwei offene Aufgaben und eine Berichtigung

    @Quelle:§10_Satz_2_VwVfG @Quelle:§81_Abs.5_AufenthG
    Szenariogrundriss: Bescheinigung und Prüfung warten nicht aufeinander, das Ende ist dasselbe
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Dann wird als nächstes gebraucht: „Eingang erfassen“ und „Unterlagen prüfen“
      Wenn SB-17 „<Erst>“ erledigt
      Und SB-17 „<Dann>“ erledigt
      Und alles bis „Karte geliefert“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_VERLAENGERUNG“
      Und geschah: erledigt „Bescheinigung übergeben“
      Wenn am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

      Beispiele:
        | Erst              | Dann              |
        | Unterlagen prüfen | Eingang erfassen  |
        | Eingang erfassen  | Unterlagen prüfen |

    @Quelle:§18g_Abs.1_Satz_1_AufenthG @Quelle:§24_Abs.1_VwVfG
    Szenario: Ein Tippfehler im Gehalt hat entschieden, wird berichtigt und entscheidet neu
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „Jahresgehalt (brutto)“ ist „45.700,00“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „PRUEFEN_18g_ALTERNATIVE“ im Fall
      Wenn SB-17 „Jahresgehalt (brutto)“ auf „54.700,00“ berichtigt, weil „Zahlendreher“
      Dann ist „Ergebnis der Verlängerung“ überholt
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | weiter aufklären    |
        | Erwägungen der Entscheidung        | Gehalt berichtigt   |
      Und SB-17 „Neue Angaben auswerten“ erledigt
      # Über der Schwelle des Satzes 1: Der Regelfall ohne Zustimmung.
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18g_1_S1“
      Wenn SB-17 zu „Vorgeschlagene Geltungsdauer“ angibt:
        | Zustimmung der Bundesagentur befristet bis | keine |
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“
