# language: de
Funktionalität: Fiktionsbescheinigung ausstellen (§ 81 Abs. 5 AufenthG)

  Vom Antrag auf einen Aufenthaltstitel bis zur Einziehung der Bescheinigung; jederzeit kann der Antrag zurückgenommen
  werden, eine andere Behörde zuständig werden oder der Antrag sich erledigen.

  Regel: Der Hauptweg

    @Quelle:A-01 @Quelle:§81_Abs.5_AufenthG
    Szenario: Antrag zwei Tage vor Ablauf, ein Nachweis fehlt, kommt am letzten Tag und wird einen Tag später erfasst
      Angenommen der Grundfall „Verlängerungsantrag mit fehlendem Pass“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung ausstellen“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und wird als nächstes gebraucht: „Unterlagen prüfen“
      Und verlangt „Unterlagen prüfen“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“ und „lichtbild“
      Wenn SB-17 „Unterlagen prüfen“ erledigt mit:
        | Unterlagen vollständig | nein |
      Und SB-17 „Fehlliste abschließen“ erledigt
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den 16.10.2026 nennt
      Wenn das Fachverfahren „Nachforderung senden“ erledigt
      Und der 10.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der Fall gespeichert und wieder geladen wird
      Und der 17.10.2026 ist
      Dann wird als nächstes gebraucht: „Erinnerung senden“
      Wenn am 16.10.2026 die Nachricht „Unterlagen“ eingeht, erfasst am 17.10.2026
      Dann geschah: wieder aufgenommen „Frist abgelaufen“ am 16.10.2026
      Wenn SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und alles bis „Entscheidung bekannt gegeben“ erledigt ist
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Bescheinigung eingezogen, Verfahren abgeschlossen“

    @Quelle:§81_Abs.4_Satz_2_AufenthG
    Szenario: Ohne Wirkung endet der Vorgang nach der Beratung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Aufenthaltstitel bei Antragstellung“ ist „Schengen-Visum (Visum C)“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung ausstellen“ beginnt
      Und alles bis „Hinweis senden“ erledigt ist
      Und das Fachverfahren „Hinweis senden“ erledigt
      Dann endet der Vorgang mit „Ohne Bescheinigung abgeschlossen“

  Regel: Der Antrag kann jederzeit zurückgenommen werden

    @Quelle:§22_VwVfG
    Szenariogrundriss: Rücknahme
      Angenommen der Grundfall „<Grundfall>“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung ausstellen“ beginnt
      Und alles bis „<Schritt>“ erledigt ist
      Und am 05.10.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann wird als nächstes gebraucht:
        | Was                  | Wer             | Norm      |
        | Rücknahme bestätigen | Sachbearbeitung | § 22 VwVfG |
      Und ist „Tag der Antragsrücknahme“ jetzt „05.10.2026“
      Wenn SB-17 „Rücknahme bestätigen“ erledigt
      Dann endet der Vorgang mit „Antrag zurückgenommen“

      Beispiele:
        | Grundfall                                | Schritt                      |
        | Verlängerungsantrag zwei Tage vor Ablauf | Unterlagen prüfen            |
        | Verlängerungsantrag zwei Tage vor Ablauf | Geschuldete Gebühr           |
        | Verlängerungsantrag zwei Tage vor Ablauf | Bescheinigung ausstellen     |
        | Verlängerungsantrag zwei Tage vor Ablauf | Entscheidung bekannt gegeben |
        | Verlängerungsantrag mit fehlendem Pass   | Unterlagen eingegangen       |

  Regel: Eine andere Behörde wird zuständig, oder der Antrag erledigt sich

    @Quelle:§3_Abs.3_VwVfG @Quelle:§71_Abs.1_AufenthG
    Szenario: Wegzug
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung ausstellen“ beginnt
      Dann kann jederzeit „Andere Behörde zuständig“ eintreten
      Wenn am 05.10.2026 die Nachricht „Mitteilung des Zuständigkeitswechsels“ eingeht mit:
        | Tag des Zuständigkeitswechsels | 01.10.2026 |
      Und SB-17 „Vorgang abgeben“ erledigt
      Dann ist das Schreiben „unzustaendigkeit“ zu senden
      Wenn das Fachverfahren „Abgabe mitteilen“ erledigt
      Dann endet der Vorgang mit „Vorgang an andere Behörde abgegeben“

    @Quelle:§43_Abs.2_VwVfG
    Szenario: Ausreise auf Dauer
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung ausstellen“ beginnt
      Und am 05.10.2026 die Nachricht „Ausreise oder Tod“ eingeht mit:
        | Grund der Erledigung | Ausreise auf Dauer |
        | Tag der Erledigung   | 02.10.2026         |
      Und SB-17 „Erledigung vermerken“ erledigt
      Dann endet der Vorgang mit „Antrag erledigt“
