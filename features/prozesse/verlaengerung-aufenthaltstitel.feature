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
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Zahl der noch fehlenden Unterlagen         | 1    |
        | Prüfung trotz fehlender Unterlagen möglich | nein |
      Dann ist das Schreiben „Eingangsbestätigung“ zu senden
      Wenn alles bis „Fehlliste abschließen“ erledigt ist
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Zahl der noch fehlenden Unterlagen | 1 |
      # Aufgabe zur Post am 02.11.2026, Bekanntgabe am 06.11.2026 (§ 41 Abs. 2 VwVfG), 14 Tage.
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den 20.11.2026 nennt
      Wenn alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Zahl der noch fehlenden Unterlagen          | 0  |
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
        | Tag der Entscheidung über den Antrag | 24.11.2026 |
        | Tag der Bekanntgabe der Entscheidung | 22.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Titel verlängert“
