# language: de
Funktionalität: Sicherheitsabfrage durchführen (§ 73 Abs. 2, 3 AufenthG)

  Anfragen, auf die Antwort warten, anmahnen; Erkenntnisse bewertet die Sachbearbeitung, über Bedenken entscheidet die
  Leitung.

  Regel: Ob und wie gefragt wird

    @Quelle:§73_Abs.2_AufenthG @Quelle:V-16
    Szenario: Nicht vorgesehen: Der Teil ist sofort fertig
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Und „Sicherheitsabfrage vorgesehen“ ist „nein“
      Und „Rückmeldung der Sicherheitsbehörden“ ist „noch keine Antwort“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Dann endet der Vorgang mit „Keine Abfrage nötig“

    @Quelle:§73_Abs.2_AufenthG
    Szenario: Unbekannt, ob vorgesehen: Gefragt wird vor der Anfrage
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Und „Sicherheitsabfrage vorgesehen“ ist unbekannt
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Dann wird als nächstes gebraucht:
        | Was                 | Art     | Wer             |
        | Abfrage vorgesehen? | Angaben | Sachbearbeitung |
      Wenn SB-17 zu „Abfrage vorgesehen?“ angibt:
        | Sicherheitsabfrage vorgesehen | ja |
      Dann wird als nächstes gebraucht: „Anfrage stellen“

    @Quelle:§73_Abs.3_AufenthG @Quelle:V-16
    Szenario: Keine Bedenken
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Dann wird als nächstes gebraucht:
        | Was             | Art   | Norm                 |
        | Anfrage stellen | Fachverfahren | § 73 Abs. 2 AufenthG |
      Wenn das Fachverfahren „Anfrage stellen“ erledigt
      Dann läuft die Frist „Wiedervorlage erreicht“ bis 02.11.2026
      Wenn am 20.10.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | Rückmeldung der Sicherheitsbehörden | keine Bedenken |
      Dann lautete „Sicherheitsabfrage“ „FREI“ nach § 73 Abs. 2, 3 AufenthG im Fall
      Und endet der Vorgang mit „Keine Bedenken“

  Regel: Schweigen ist keine Antwort

    @Quelle:§73_Abs.3_AufenthG
    Szenario: Nach vier Wochen wird angemahnt, nicht entschieden
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Und das Fachverfahren „Anfrage stellen“ erledigt
      Und der 02.11.2026 ist
      Dann wird als nächstes gebraucht: „Rückmeldung eingegangen“
      Wenn der 03.11.2026 ist
      Dann lautete „Sicherheitsabfrage“ „ANFRAGE_STELLEN_UND_WARTEN“ im Fall
      Und wird als nächstes gebraucht: „Antwort anmahnen“
      Wenn das Fachverfahren „Antwort anmahnen“ erledigt
      Dann wird als nächstes gebraucht: „Rückmeldung eingegangen“
      Und läuft die Frist „Wiedervorlage erreicht“ bis 01.12.2026
      Wenn am 10.11.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | Rückmeldung der Sicherheitsbehörden | keine Bedenken |
      Dann endet der Vorgang mit „Keine Bedenken“

    @Quelle:§73_Abs.3_AufenthG
    Szenario: Die Antwort war da und wird erst nach der Wiedervorlage erfasst
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Und das Fachverfahren „Anfrage stellen“ erledigt
      Und der 04.11.2026 ist
      Und am 02.11.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht, erfasst am 04.11.2026, mit:
        | Rückmeldung der Sicherheitsbehörden | keine Bedenken |
      Dann geschah: wieder aufgenommen „Wiedervorlage erreicht“ am 02.11.2026
      Und geschah nicht: erledigt „Antwort anmahnen“
      Und endet der Vorgang mit „Keine Bedenken“

  Regel: Bedenken bewertet ein Mensch, ein anderer entscheidet

    @Quelle:§5_Abs.4_AufenthG
    Szenario: Die Bedenken sind ausgeräumt
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Und das Fachverfahren „Anfrage stellen“ erledigt
      Und am 20.10.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | Rückmeldung der Sicherheitsbehörden | Bedenken |
      Dann lautete „Sicherheitsabfrage“ „MANUELLE_PRUEFUNG_P5_4“ nach § 5 Abs. 4 AufenthG im Fall
      Und wird als nächstes gebraucht:
        | Was                    | Wer             |
        | Erkenntnisse bewerten  | Sachbearbeitung |
      Wenn SB-17 „Erkenntnisse bewerten“ erledigt
      Dann wird als nächstes gebraucht:
        | Was                        | Wer     |
        | Über Bedenken entscheiden | Leitung |
      Wenn LT-01 „Über Bedenken entscheiden“ erledigt
      Dann endet der Vorgang mit „Bedenken ausgeräumt“

    @Quelle:§5_Abs.4_AufenthG
    Szenario: Die Bedenken stehen entgegen, und niemand entscheidet über die eigene Bewertung
      Angenommen der Grundfall „Sicherheitsabfrage vorgesehen“
      Wenn am 05.10.2026 der Vorgang „Sicherheitsabfrage durchführen“ beginnt
      Und das Fachverfahren „Anfrage stellen“ erledigt
      Und am 20.10.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | Rückmeldung der Sicherheitsbehörden | Bedenken |
      Und LT-01 „Erkenntnisse bewerten“ erledigt
      Und LT-01 „Über Bedenken entscheiden“ erledigt mit:
        | Sicherheitsbedenken bestätigt | ja |
      Dann wird der Schritt abgelehnt, weil „Vier-Augen-Prinzip“
      Und wird als nächstes gebraucht: „Über Bedenken entscheiden“
      Wenn LT-02 „Über Bedenken entscheiden“ erledigt mit:
        | Sicherheitsbedenken bestätigt | ja |
      Dann endet der Vorgang mit „Bedenken stehen entgegen“
