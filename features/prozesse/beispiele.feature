# language: de
Funktionalität: Die Beispielfälle als ganze Fälle

  Vom Antrag bis zur Karte in der Hand oder zur bestandskräftigen Ablehnung. Wo ein Beispielfall von der ersten Erteilung
  handelt, steht hier derselbe Sachverhalt als Verlängerung; § 8 Abs. 1 AufenthG wendet dieselben Vorschriften an.

  Regel: Rechtzeitig oder zu spät

    @Quelle:A-01 @Quelle:§81_Abs.4_Satz_1_AufenthG @Quelle:§18_Abs.4_AufenthG
    Szenario: A-01, der Antrag am letzten Tag um 23:40 Uhr kommt rechtzeitig
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „30.09.2026“
      Wenn am 30.09.2026, 23:40 Uhr, der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und lautete bei „Fiktionswirkung des Antrags“ „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BISHER“
      Und lautete bei „Fiktionswirkung des Antrags“ „wiedereinreise_mit_bescheinigung“ ja
      Wenn alles bis „Antwort eingegangen“ erledigt ist
      Dann geschah: erledigt „Bescheinigung übergeben“
      Und läuft die Frist „Frist abgelaufen“ bis 14.10.2026 nach § 36 Abs. 2 BeschV
      Wenn am 12.10.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 12.10.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
      Wenn alles bis „Geltungsdauer festlegen“ erledigt ist
      # Vertrag bis 31.10.2028 und drei Monate.
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „enddatum“ „31.01.2029“ nach § 18 Abs. 4 AufenthG
      Wenn alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 93,00 EUR
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 16.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 16.11.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 16.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:A-02 @Quelle:V-02 @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenario: A-02, ein Tag zu spät: Erst die Anordnung lässt den Titel fortgelten
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Wenn am 01.10.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und SB-17 zu „Fortgeltung bei verspätetem Antrag“ angibt:
        | Verschulden an der verspäteten Antragstellung | kein Verschulden |
        | Erteilung oder Verlängerung voraussichtlich   | ja               |
        | Existenzielle Folgen der Verspätung           | ja               |
      Dann lautete „Fortgeltung bei verspätetem Antrag“ „ANORDNEN_PRUEFEN“ nach § 81 Abs. 4 Satz 3 AufenthG im Fall
      # Vor der Anordnung gibt es keine Bescheinigung.
      Und wird „Bescheinigung ausstellen“ nicht gebraucht
      Wenn LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | ja                                  |
        | Begründung zur Fortgeltung     | kurzer Krankenhausaufenthalt, Beleg |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 81 Abs. 4 Satz 3 AufenthG
      Wenn alles bis „Antwort eingegangen“ erledigt ist
      Dann geschah: erledigt „Bescheinigung übergeben“
      Wenn am 14.10.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 14.10.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 16.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 16.11.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 16.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:A-02 @Quelle:V-01 @Quelle:§81_Abs.4_AufenthG @Quelle:§58_Abs.2_AufenthG
    Szenario: A-02 ohne Anordnung: keine Bescheinigung und keine Arbeit, aber der Antrag wird geprüft
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Wenn am 01.10.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und SB-17 zu „Fortgeltung bei verspätetem Antrag“ angibt:
        | Verschulden an der verspäteten Antragstellung | grobe Fahrlässigkeit oder Vorsatz |
        | Erteilung oder Verlängerung voraussichtlich   | ja                                |
        | Existenzielle Folgen der Verspätung           | nein                              |
      Und LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | nein                 |
        | Begründung zur Fortgeltung     | keine unbillige Härte |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „KEINE“
      Und lautete bei „Fiktionswirkung des Antrags“ „aufenthalt_status“ „ausreisepflichtig (§ 50 Abs. 1), vollziehbar (§ 58 Abs. 2 Satz 1 Nr. 2)“
      Und lautete bei „Fiktionswirkung des Antrags“ „fiktionsbescheinigung_ausstellen“ nein
      Wenn alles bis „Antwort eingegangen“ erledigt ist
      Dann geschah: erledigt „Ohne Bescheinigung beraten“
      Und geschah nicht: erledigt „Bescheinigung ausstellen“
      Wenn am 14.10.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 14.10.2026 |
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 16.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Die Gehaltsschwelle der Blauen Karte

    @Quelle:A-05 @Quelle:§18g_Abs.1_Satz_1_AufenthG @Quelle:§18g_Abs.6_AufenthG
    Szenario: A-05, ein Euro unter der Schwelle, ein anderer Titel kommt nicht in Betracht: abgelehnt
      Angenommen der Grundfall „Blaue Karte, Juristin ein Euro unter der Schwelle“
      Wenn am 01.12.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „PRUEFEN_18g_ALTERNATIVE“
      Und geschah nicht: erledigt „Erklärung des Arbeitgebers prüfen“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | ablehnen                                                |
        | Erwägungen der Entscheidung        | Schwelle verfehlt, die Umstellung auf § 18b nicht gewollt |
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      # Zur Post am 01.12., Bekanntgabe am 05.12., vierzehn Tage: Samstag, 19.12., also Montag.
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 21.12.2026
      Wenn der 22.12.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Dann lautete „Bearbeitungsgebühr“ 93,00 nach § 49 Abs. 2 AufenthV im Fall
      # Zur Post am 22.12., Bekanntgabe am 26.12., ein Monat.
      Und läuft die Frist „Rechtsbehelfsfrist abgelaufen“ bis 26.01.2027
      Wenn am 28.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 26.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 27.01.2027 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

    @Quelle:A-05 @Quelle:§18b_AufenthG @Quelle:§25_Abs.1_VwVfG @Quelle:§39_Abs.1_Satz_1_AufenthG @Quelle:§45_Nr.3_AufenthV
    Szenario: A-05, der Antrag wird auf § 18b umgestellt: Die Bundesagentur wird beteiligt
      Angenommen der Grundfall „Blaue Karte, Juristin ein Euro unter der Schwelle“
      Wenn am 01.12.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | anderen Zweck prüfen               |
        | Erwägungen der Entscheidung        | Schwelle verfehlt, § 18b angeregt. |
      Und SB-17 „Anderen Zweck erfassen“ erledigt mit:
        | Beantragter Aufenthaltszweck (Paragraf)   | Fachkraft mit akademischer Ausbildung (§ 18b) |
        | Erteilung, Verlängerung oder Zweckwechsel | Änderung wegen Zweckwechsels                  |
      Wenn alles bis „Antwort eingegangen“ erledigt ist
      Dann geschah: erledigt „Anfrage übermitteln“
      Wenn am 08.12.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 08.12.2026 |
      # Was vom Titel abhängt, wird zum neuen Titel neu gefragt.
      Und SB-17 zu „Ergebnis der Verlängerung“ angibt:
        | Anspruch auf Erteilung oder Verlängerung        | ja   |
        | Gesetzliche Höchstdauer des Titels erreicht     | nein |
        | Voraussetzungen der Erteilung weiterhin erfüllt | ja   |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
      Wenn alles bis „Geltungsdauer festlegen“ erledigt ist
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „dauer_monate“ 48 nach § 18 Abs. 4 AufenthG
      Wenn alles bis „Über Gebühr entscheiden“ erledigt ist
      # Nr. 3 spricht von der Aufenthaltserlaubnis; ob der Weg von der Blauen Karte EU dorthin darunter fällt: UNVERIFIED.
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 98,00 EUR nach § 45 Nr. 3 AufenthV
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr | 98,00 EUR |
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 29.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 29.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 29.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:A-06 @Quelle:§18g_Abs.6_Satz_1_AufenthG
    Szenario: A-06, der Abschluss ist am Tag des Antrags genau drei Jahre alt
      Angenommen der Grundfall „Blaue Karte, Abschluss drei Jahre alt“
      Wenn am 22.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_18g_1_S2_NR2“ im Fall
      Und lautete bei „Zustimmung der Bundesagentur für Arbeit erforderlich?“ „ba_zustimmung_erforderlich“ ja
      Wenn am 26.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 26.11.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18g_1_S2_NR2“
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 22.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 22.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 22.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:A-06 @Quelle:§18g_Abs.1_Satz_1_AufenthG @Quelle:§18g_Abs.6_Satz_1_AufenthG @Quelle:§74_Abs.1_VwGO
    Szenario: A-06 einen Tag später: Die abgesenkte Schwelle gilt nicht mehr, gegen die Ablehnung wird geklagt
      Angenommen der Grundfall „Blaue Karte, Abschluss drei Jahre alt“
      Und „Tag des Antragseingangs“ ist „23.11.2026“
      Wenn am 23.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „PRUEFEN_18g_ALTERNATIVE“
      # Zu einer Karte, die nicht erteilt werden kann, wird die Bundesagentur nicht gefragt.
      Und geschah nicht: erledigt „Erklärung des Arbeitgebers prüfen“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | ablehnen           |
        | Erwägungen der Entscheidung        | Schwelle verfehlt. |
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und der 15.12.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 04.01.2027 die Nachricht „Widerspruch oder Klage“ eingeht
      Und am 04.01.2027 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 19.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Rechtsbehelf anhängig“

    @Quelle:A-07 @Quelle:§18g_Abs.2_AufenthG @Quelle:§18_Abs.4_AufenthG
    Szenario: A-07, Softwareentwicklerin ohne Studium, Vertrag zwölf Monate: die Karte gilt fünfzehn
      Angenommen der Grundfall „Blaue Karte, Softwareentwicklerin ohne Studium“
      Wenn am 09.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_18g_2“ im Fall
      Wenn am 20.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 20.11.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18g_2“
      Wenn alles bis „Geltungsdauer festlegen“ erledigt ist
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „dauer_monate“ 15 nach § 18 Abs. 4 AufenthG
      Und lautete bei „Vorgeschlagene Geltungsdauer“ „enddatum“ „19.02.2028“
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 22.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 22.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 22.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Die Bundesagentur meldet sich am letzten Tag oder einen Tag zu spät

    @Quelle:A-12 @Quelle:§36_Abs.2_Satz_1_BeschV @Quelle:§18a_AufenthG @Quelle:§18_Abs.4_AufenthG
    Szenario: A-12 b, die Mitteilung kommt einen Tag zu spät: Die Zustimmung gilt als erteilt
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 16.11.2026 nach § 36 Abs. 2 BeschV
      Wenn am 17.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Dann lautete „Gilt die Zustimmung der Bundesagentur als erteilt?“ „FIKTION_ERTEILT“ nach § 36 Abs. 2 Satz 1 BeschV im Fall
      Wenn SB-17 „Fiktion vermerken“ erledigt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18a“
      Wenn alles bis „Geltungsdauer festlegen“ erledigt ist
      Dann lautete bei „Vorgeschlagene Geltungsdauer“ „dauer_monate“ 48 nach § 18 Abs. 4 AufenthG
      Wenn alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 93,00 EUR
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 15.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 15.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 15.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

    @Quelle:A-12 @Quelle:§36_Abs.2_Satz_1_BeschV @Quelle:§39_Abs.1_Satz_1_AufenthG @Quelle:§28_Abs.1_VwVfG
    Szenario: A-12 a, die Mitteilung kommt am letzten Tag: neue Anfrage, neue Frist, die Zustimmung wird versagt
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Dann lautete „Gilt die Zustimmung der Bundesagentur als erteilt?“ „KEINE_FIKTION_NACHLIEFERN“ nach § 36 Abs. 2 Satz 1 BeschV im Fall
      Wenn alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 20.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und das Fachverfahren „Anfrage übermitteln“ erledigt
      Dann läuft die Frist „Frist abgelaufen“ bis 04.12.2026 nach § 36 Abs. 2 BeschV
      Wenn am 02.12.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | versagt    |
        | Tag der Mitteilung der BA-Entscheidung | 02.12.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Wenn alles bis „Stellungnahme eingegangen“ erledigt ist
      # Zur Post am 02.12., Bekanntgabe am 06.12., vierzehn Tage: Sonntag, 20.12., also Montag.
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 21.12.2026
      Wenn der 22.12.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Dann lautete bei „Ausreisefrist“ „frist_max“ „P30D“ nach § 59 Abs. 1 Satz 1 AufenthG
      Und läuft die Frist „Rechtsbehelfsfrist abgelaufen“ bis 26.01.2027
      Wenn am 28.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 26.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 27.01.2027 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

  Regel: Gebühren einer Minderjährigen

    @Quelle:A-13 @Quelle:§45_Nr.2_AufenthV @Quelle:§47_Abs.1_Nr.16_AufenthV @Quelle:§50_Abs.1_AufenthV
    Szenario: A-13, Schülerin von 16 Jahren, zwölf Monate, die Karte kommt mit der Post
      Angenommen der Grundfall „Schülerin von 16 Jahren“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 6,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr | 6,50 EUR |
      Und alles bis „Bescheinigung übergeben“ erledigt ist
      Und SV-03 „Bescheinigung übergeben“ erledigt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „PRUEFEN_ZWECK“
      Und ist bei „Über Verlängerung entscheiden“ anzusehen: „alle Voraussetzungen des Zwecks: für ihn gibt es keine Fachtabelle“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt
      Und SB-17 „Geltungsdauer festlegen“ erledigt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 46,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr | 46,50 EUR |
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 7,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr | 7,50 EUR |
      Und alles bis „Karte bestellen“ erledigt ist
      Und das Fachverfahren „Karte bestellen“ erledigt
      Und am 04.12.2026 die Nachricht „Meldung der Zustellung“ eingeht
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 04.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 04.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“
