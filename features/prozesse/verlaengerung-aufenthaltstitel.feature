# language: de
Funktionalität: Einen Aufenthaltstitel verlängern (§ 8 AufenthG)

  Vom Antrag bis zur Karte in der Hand oder zur Ablehnung, für Blaue Karte, Studium, Ausbildung und Fachkräfte; daneben
  läuft die Bescheinigung über die Wirkung des Antrags.

  Regel: Der Hauptweg

    @Quelle:§8_Abs.1_AufenthG @Quelle:§36_Abs.2_BeschV @Quelle:§82_Abs.1_AufenthG
    Szenario: Blaue Karte zwei Tage vor Ablauf, eine Unterlage fehlt, die Bundesagentur schweigt, die Karte wird abgeholt
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und wird als nächstes gebraucht: „Unterlagen prüfen“ und „Eingang erfassen“
      Wenn SB-17 „Unterlagen prüfen“ erledigt
      Und alles bis „Eingang bestätigen“ erledigt ist
      Dann ist das Schreiben „Eingangsbestätigung“ zu senden
      Wenn alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Arbeitsvertrag, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Prüfung trotz fehlender Unterlagen möglich | nein |
      Und alles bis „Fehlliste abschließen“ erledigt ist
      Dann fragt „Fehlliste abschließen“ nach „Nummer der Nachforderung“ und „Grund der erneuten Nachforderung“
      Wenn SB-17 „Fehlliste abschließen“ erledigt
      # Aufgabe zur Post am 02.11.2026, Bekanntgabe am 06.11.2026 (§ 41 Abs. 2 VwVfG), 14 Tage.
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den 20.11.2026 nennt
      Wenn alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_18g_1_S2_NR1“ nach § 8 Abs. 1 AufenthG im Fall
      Wenn alles bis „Frist abgelaufen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 23.11.2026
      Wenn der 24.11.2026 ist
      Dann lautete „Gilt die Zustimmung der Bundesagentur als erteilt?“ „FIKTION_ERTEILT“ nach § 36 Abs. 2 Satz 1 BeschV im Fall
      Wenn SB-17 „Fiktion vermerken“ erledigt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18g_1_S2_NR1“ nach § 8 Abs. 1 AufenthG
      Wenn SB-17 „Geltungsdauer festlegen“ erledigt
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt
      Und alles bis „Bewilligung mitteilen“ erledigt ist
      Dann ist das Schreiben „Mitteilung der Verlängerung mit Einladung zum Termin“ zu senden
      Wenn alles bis „Karte bestellen“ erledigt ist
      Und das Fachverfahren „Karte bestellen“ erledigt
      Und am 22.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Und am 22.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 22.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“

  Regel: Der Antrag kann jederzeit zurückgenommen werden, abgegeben werden oder sich erledigen

    @Quelle:§22_VwVfG
    Szenariogrundriss: Rücknahme
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „<Schritt>“ erledigt ist
      Und am 05.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann wird als nächstes gebraucht:
        | Was                  | Wer             | Norm       |
        | Rücknahme bestätigen | Sachbearbeitung | § 22 VwVfG |
      Und verlangt „Rücknahme bestätigen“ die Unterlagen „ruecknahmeerklaerung“, „fiktionsbescheinigung“ und „vollmacht“
      Wenn SB-17 „Rücknahme bestätigen“ erledigt mit:
        | Rücknahme vor sachlicher Bearbeitung | ja |
      Dann endet der Vorgang mit „Antrag zurückgenommen“
      Und geschah nicht: erledigt „Über Gebühr entscheiden“

      Beispiele:
        | Schritt            |
        | Eingang erfassen   |
        | Unterlagen sichten |

    @Quelle:§49_Abs.2_AufenthV @Quelle:§69_Abs.7_AufenthG
    Szenario: Rücknahme, nachdem die sachliche Bearbeitung begonnen hat
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 05.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Und SB-17 „Rücknahme bestätigen“ erledigt mit:
        | Rücknahme vor sachlicher Bearbeitung | nein |
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 93,00            |
        | Entscheidung über die Ermäßigung | keine Ermäßigung |
      Dann wird „Antwort eingegangen“ nicht gebraucht
      Und ist das Schreiben „Gebührenbescheid“ zu senden
      Wenn das Fachverfahren „Bescheid über Gebühr senden“ erledigt
      Dann endet der Vorgang mit „Antrag zurückgenommen“

    @Quelle:§53_AufenthV
    Szenario: Nach der Rücknahme wird von der Gebühr abgesehen
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 05.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Und SB-17 „Rücknahme bestätigen“ erledigt mit:
        | Rücknahme vor sachlicher Bearbeitung | nein |
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 0,00                       |
        | Entscheidung über die Ermäßigung | von der Erhebung abgesehen |
      Dann endet der Vorgang mit „Antrag zurückgenommen“

    @Quelle:§3_Abs.3_VwVfG @Quelle:§71_Abs.1_AufenthG @Quelle:§49_Abs.4_AufenthV
    Szenariogrundriss: Wegzug
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Dann kann jederzeit „Andere Behörde zuständig“ eintreten
      Wenn alles bis „<Schritt>“ erledigt ist
      Und am 05.11.2026 die Nachricht „Mitteilung des Zuständigkeitswechsels“ eingeht mit:
        | Tag des Zuständigkeitswechsels | 01.11.2026 |
      Dann wird „<Schritt>“ nicht gebraucht
      Wenn SB-17 „Vorgang abgeben“ erledigt
      Und das Fachverfahren „Abgabe mitteilen“ erledigt
      Dann endet der Vorgang mit „Vorgang an andere Behörde abgegeben“

      Beispiele: bei der Aufnahme, während die Bundesagentur prüft
        | Schritt          |
        | Eingang erfassen |
        | Frist abgelaufen |

    @Quelle:§43_Abs.2_VwVfG @Quelle:§51_Abs.1_Nr.6_AufenthG
    Szenariogrundriss: Ausreise auf Dauer oder Tod
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „<Schritt>“ erledigt ist
      Und am 05.11.2026 die Nachricht „Ausreise oder Tod“ eingeht mit:
        | Grund der Erledigung | <Grund>    |
        | Tag der Erledigung   | 02.11.2026 |
      Dann verlangt „Erledigung vermerken“ die Unterlagen „fiktionsbescheinigung“ und „aufenthaltstitel“
      Wenn SB-17 „Erledigung vermerken“ erledigt
      Dann endet der Vorgang mit „Antrag erledigt“

      Beispiele: bei der Aufnahme, nach der Bewilligung, vor der Lieferung der Karte
        | Schritt               | Grund              |
        | Eingang erfassen      | Ausreise auf Dauer |
        | Eingang erfassen      | Tod                |
        | Biometrie aufnehmen   | Ausreise auf Dauer |
        | Karte geliefert       | Ausreise auf Dauer |
        | Karte geliefert       | Tod                |

  Regel: Nach drei Monaten sieht die Leitung den Fall

    @Quelle:§75_Satz_2_VwGO
    Szenario: Noch nicht entschieden
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „Tag des Antragseingangs“ ist „01.07.2026“
      Wenn am 01.07.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und SB-17 „Unterlagen prüfen“ erledigt
      Dann läuft die Frist „Drei Monate vergangen“ bis 01.10.2026
      Wenn der 02.10.2026 ist
      Und LT-01 zu „Untätigkeitsklage zulässig?“ angibt:
        | Zureichender Grund für die Verzögerung          | nein             |
        | Kürzere Frist bis zur Untätigkeitsklage geboten | nein             |
      Dann lautete „Untätigkeitsklage zulässig?“ „ZULAESSIG“ nach § 75 Satz 1 VwGO im Fall
      Wenn LT-01 „Über Beschleunigung entscheiden“ erledigt
      Dann ist das Schreiben „Sachstand“ zu senden
      Wenn das Fachverfahren „Sachstand mitteilen“ erledigt
      Dann läuft der Vorgang noch

    @Quelle:§75_Satz_1_VwGO
    Szenario: Schon entschieden, die Karte fehlt noch
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Karte bestellen“ erledigt ist
      Und der 03.02.2027 ist
      Dann wird „Über Beschleunigung entscheiden“ nicht gebraucht

    @Quelle:§75_Satz_1_VwGO
    Szenario: Die Ablehnung ist bekannt gegeben, die Frist für den Rechtsbehelf läuft: Nach der Entscheidung fragt niemand
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Anhörungsfrist abgelaufen“ erledigt ist
      Und der 18.01.2027 ist
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Dann ist „Tag der Entscheidung über den Antrag“ jetzt „18.01.2027“
      Wenn der 03.02.2027 ist
      Dann geschah: Frist abgelaufen „Drei Monate vergangen“ am 02.02.2027
      Und wird „Schon entschieden?“ nicht gebraucht
      Und wird „Untätigkeit prüfen“ nicht gebraucht
      Und wird „Über Beschleunigung entscheiden“ nicht gebraucht
