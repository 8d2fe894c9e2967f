# language: de
Funktionalität: Wonach bei der Verlängerung wer gefragt wird

  Was eine andere Person später entscheidet oder eine andere Stelle erst antwortet, wird vorher niemand gefragt; was
  bekannt ist oder die Tabellen ableiten, auch nicht.

  Regel: Die Anordnung der Fortgeltung ist allein Sache der Leitung

    @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenariogrundriss: Vor ihr wird niemand nach der Anordnung gefragt, sie selbst immer
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist <bisher>
      Wenn am 01.10.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SB-17 zu „Fortgeltung bei verspätetem Antrag“ angibt:
        | Verschulden an der verspäteten Antragstellung | kein Verschulden |
        | Erteilung oder Verlängerung voraussichtlich   | ja               |
        | Existenzielle Folgen der Verspätung           | ja               |
      Und SV-03 „Unterlagen sichten“ erledigt
      # Auch die sachliche Prüfung fragt nicht; ohne Anordnung besitzt die Person keine Aufenthaltserlaubnis (§ 9 BeschV).
      Dann wird als nächstes gebraucht: „Über Fortgeltung entscheiden“ und „Erklärung des Arbeitgebers prüfen“
      Und fragt „Über Fortgeltung entscheiden“ nach „Fortgeltungswirkung angeordnet“ und „Begründung zur Fortgeltung“
      Wenn LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | ja                                  |
        | Begründung zur Fortgeltung     | kurzer Krankenhausaufenthalt, Beleg |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 81 Abs. 4 Satz 3 AufenthG

      Beispiele:
        | bisher    |
        | unbekannt |
        | „nein“    |

    @Quelle:§81_Abs.4_Satz_3_AufenthG @Quelle:§24_Abs.1_VwVfG
    Szenario: Solange nicht entschieden ist, steht die Wirkung nicht fest
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist „noch nicht entschieden“
      Wenn am 01.10.2026 die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „PRUEFEN_NICHT_GEREGELT“

  Regel: Verlängert wird der geprüfte Titel, ein anderer erst nach seiner Prüfung

    @Quelle:A-05 @Quelle:§18g_Abs.1_Satz_1_AufenthG @Quelle:§25_Abs.1_VwVfG
    Szenario: „Verlängern“ ohne die Voraussetzungen der Blauen Karte führt zum anderen Zweck, nicht zur Karte
      Angenommen der Grundfall „Blaue Karte, Juristin ein Euro unter der Schwelle“
      Wenn am 01.12.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | verlängern              |
        | Erwägungen der Entscheidung        | Es fehlt nur ein Euro.  |
      Dann wird als nächstes gebraucht: „Anderen Zweck erfassen“
      Und fragt „Anderen Zweck erfassen“ nach „Beantragter Aufenthaltszweck (Paragraf)“ und „Erteilung, Verlängerung oder Zweckwechsel“
      # Bleibt es bei der Blauen Karte, bleibt es bei ihrem Ergebnis.
      Wenn SB-17 „Anderen Zweck erfassen“ erledigt mit:
        | Beantragter Aufenthaltszweck (Paragraf)   | Blaue Karte EU (§ 18g Abs. 1 Satz 1) |
        | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung                         |
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „PRUEFEN_18g_ALTERNATIVE“

    @Quelle:A-05 @Quelle:§18b_AufenthG @Quelle:§39_Abs.1_Satz_1_AufenthG
    Szenario: Der andere Titel wird von Grund auf geprüft, die Bundesagentur zu ihm gefragt
      Angenommen der Grundfall „Blaue Karte, Juristin ein Euro unter der Schwelle“
      Wenn am 01.12.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | anderen Zweck prüfen |
        | Erwägungen der Entscheidung        | § 18b angeregt.      |
      Und SB-17 „Anderen Zweck erfassen“ erledigt mit:
        | Beantragter Aufenthaltszweck (Paragraf)   | Fachkraft mit akademischer Ausbildung (§ 18b) |
        | Erteilung, Verlängerung oder Zweckwechsel | Änderung wegen Zweckwechsels                  |
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann geschah: erledigt „Anfrage übermitteln“
      Und lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_18b“ im Fall
      # Was die Bundesagentur zu einem Titel nicht gefragt wurde, hat sie nicht beantwortet: Danach wird niemand gefragt.
      Wenn am 08.12.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | versagt    |
        | Tag der Mitteilung der BA-Entscheidung | 08.12.2026 |
      Und alles bis „Gründe vermerken“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“

    @Quelle:§18b_AufenthG @Quelle:§18a_AufenthG @Quelle:§81_Abs.1_AufenthG
    Szenario: Beantragt ist § 18b, nur § 18a liegt vor: Ein Titel nach § 18b kommt nicht heraus
      Angenommen der Grundfall „Fachkraft mit Berufsausbildung“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „Fachkraft mit akademischer Ausbildung (§ 18b)“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Über Verlängerung entscheiden“
      Und ist bei „Über Verlängerung entscheiden“ anzusehen: „ob statt § 18b ein Titel nach § 18a beantragt wird; dessen Voraussetzungen im Fach liegen vor“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | verlängern                     |
        | Erwägungen der Entscheidung        | Berufsausbildung gleichwertig. |
      Dann wird als nächstes gebraucht: „Anderen Zweck erfassen“

    @Quelle:§40_Abs.1_Nr.2_AufenthG
    Szenario: Ist die Zustimmung ausgeschlossen, weiß die Leitung, was sonst anzusehen ist
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Und SB-17 „Erklärung des Arbeitgebers prüfen“ erledigt mit:
        | Beschäftigung als Leiharbeitnehmer | ja |
      Dann wird als nächstes gebraucht: „Über Verlängerung entscheiden“
      Und ist bei „Über Verlängerung entscheiden“ anzusehen: „Zustimmung der Bundesagentur einholen“

  Regel: Steht die Versagung fest, wird nichts mehr gefragt, was sie nicht ändert

    @Quelle:§18b_AufenthG @Quelle:§8_Abs.1_AufenthG
    Szenario: Ohne qualifizierte Beschäftigung zählt der Integrationskurs nicht
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Qualifizierte Beschäftigung“ ist „nein“
      Und „Zur Teilnahme am Integrationskurs verpflichtet“ ist unbekannt
      Und „Gesetzliche Höchstdauer des Titels erreicht“ ist unbekannt
      Und „Passpflicht erfüllt“ ist unbekannt
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“ nach § 8 Abs. 1 AufenthG
      Und wird als nächstes gebraucht: „Gründe vermerken“

  Regel: Was die Anhörung Neues bringt, wird ganz geprüft

    @Quelle:§28_Abs.1_VwVfG @Quelle:§18b_AufenthG @Quelle:§39_Abs.1_AufenthG
    Szenario: Nach der Anhörung steht eine qualifizierte Stelle fest, jetzt fehlt nur noch die Zustimmung der Bundesagentur
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Qualifizierte Beschäftigung“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Wenn am 10.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Und SB-17 „Vorbringen auswerten“ erledigt mit:
        | Neue Tatsachen vorgetragen | ja |
      Und SB-17 „Qualifizierte Beschäftigung“ auf „ja“ berichtigt, weil „Stellenbeschreibung vorgelegt“
      Und SB-17 „Neue Angaben auswerten“ erledigt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „BA_BETEILIGEN“
      Wenn alles bis „Antwort eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 16.11.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
