# language: de
Funktionalität: Karte bestellen und ausgeben (§ 78 AufenthG, §§ 60 bis 61h AufenthV)

  Foto, Unterschrift und Fingerabdrücke, PIN-Brief, Bestellung, Lieferung, Ausgabe an die Person oder Versand; am Ende
  werden die Fingerabdrücke gelöscht.

  Regel: Von der Aufnahme bis zur Aushändigung

    @Quelle:§60a_Abs.1_AufenthV @Quelle:§61a_Abs.2_Satz_2_AufenthV
    Szenario: Die Karte wird persönlich ausgegeben
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Dann lautete bei „Umfang der Biometrie“ „fingerabdruck“ ja nach § 78 Abs. 3 Satz 3 AufenthG
      Und lautete bei „Umfang der Biometrie“ „unterschrift“ ja nach § 78 Abs. 1 Satz 5 AufenthG
      Und wird als nächstes gebraucht:
        | Was                 | Art     | Wer           |
        | Biometrie aufnehmen | Aufgabe | Servicestelle |
      Und verlangt „Biometrie aufnehmen“ die Unterlagen „lichtbild“, „fingerabdruecke“ und „pass“
      Wenn SV-03 „Biometrie aufnehmen“ erledigt
      Dann wird als nächstes gebraucht:
        | Was                    | Wer             | Norm                        |
        | Daten der Karte prüfen | Sachbearbeitung | § 78 Abs. 1 Satz 3 AufenthG |
      Wenn SB-17 „Daten der Karte prüfen“ erledigt
      Dann wird als nächstes gebraucht:
        | Was                   | Wer           |
        | PIN-Brief aushändigen | Servicestelle |
      Und verlangt „PIN-Brief aushändigen“ die Unterlage „empfangsbestaetigung_pin“
      Wenn SV-03 „PIN-Brief aushändigen“ erledigt
      Dann lautete bei „Ausgabeweg der Karte“ „ausgabeweg“ „PERSOENLICH“ nach § 60a Abs. 1 AufenthV
      Wenn das Fachverfahren „Karte bestellen“ erledigt
      Dann läuft die Frist „Lieferzeit verstrichen“ bis 14.12.2026
      Und wird als nächstes gebraucht: „Karte geliefert“
      Wenn am 30.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und SV-03 „Gelieferte Karte prüfen“ erledigt
      Dann ist das Schreiben „Einladung zur Abholung der Karte“ zu senden
      Wenn das Fachverfahren „Zur Abholung einladen“ erledigt
      Dann wird als nächstes gebraucht: „Karte ausgeben“
      Und läuft die Frist „Erinnerung fällig“ bis 11.01.2027
      Und läuft die Frist „Karte nicht abgeholt“ bis 22.02.2027
      Wenn SV-03 „Karte ausgeben“ erledigt
      Dann wird als nächstes gebraucht: „Fingerabdrücke löschen“
      Wenn das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Karte ausgegeben“

    @Quelle:§78_Abs.1_Satz_3_AufenthG
    Szenario: Falsche Daten werden neu aufgenommen, bevor bestellt wird
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und SV-03 „Biometrie aufnehmen“ erledigt
      Und SB-17 „Daten der Karte prüfen“ erledigt mit:
        | Daten der Karte richtig | nein |
      Dann wird als nächstes gebraucht: „Biometrie aufnehmen“
      Und geschah nicht: erledigt „Karte bestellen“

    @Quelle:§61h_Abs.2_AufenthV
    Szenario: Ohne zweifelsfrei geklärte Identität gibt es keinen PIN-Brief
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Und „Identität geklärt“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und SV-03 „Biometrie aufnehmen“ erledigt
      Und SB-17 „Daten der Karte prüfen“ erledigt
      Dann wird als nächstes gebraucht: „Karte bestellen“
      Und geschah nicht: erledigt „PIN-Brief aushändigen“

    @Quelle:§78_Abs.3_Satz_3_AufenthG
    Szenario: Bei einem Kind unter sechs Jahren gibt es keine Fingerabdrücke zu löschen
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Und „Geburtsdatum“ ist „29.09.2020“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Dann lautete bei „Umfang der Biometrie“ „fingerabdruck“ nein
      Und lautete bei „Umfang der Biometrie“ „unterschrift“ nein
      Wenn alles bis „Karte geliefert“ erledigt ist
      Und am 30.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Fingerabdrücke löschen“ erledigt ist
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt mit:
        | Fingerabdrücke gelöscht am | keine gespeichert |
      Dann endet der Vorgang mit „Karte ausgegeben“

  Regel: Versand nach Hause

    @Quelle:§60a_Abs.2_Satz_4_AufenthV
    Szenario: Der Hersteller meldet die Übergabe
      Angenommen der Grundfall „Karte wird nach Hause geschickt“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte zugestellt“ erledigt ist
      Dann lautete bei „Ausgabeweg der Karte“ „ausgabeweg“ „DIREKTVERSAND“ nach § 60a Abs. 2 Satz 1 AufenthV
      Und wird als nächstes gebraucht:
        | Was                    | Art       |
        | Karte zugestellt       | Nachricht |
        | Karte nicht zustellbar | Nachricht |
      Wenn am 27.11.2026 die Nachricht „Meldung der Zustellung“ eingeht, erfasst am 30.11.2026
      Dann ist „Karte ausgegeben am“ jetzt „27.11.2026“
      Und wird als nächstes gebraucht: „Fingerabdrücke löschen“
      Wenn das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Karte ausgegeben“

    @Quelle:§60a_Abs.3_Satz_6_AufenthV @Quelle:§60a_Abs.1_AufenthV
    Szenario: Die Sendung kommt zurück: Die Karte liegt bei der Behörde bereit
      Angenommen der Grundfall „Karte wird nach Hause geschickt“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte zugestellt“ erledigt ist
      Und am 30.11.2026 die Nachricht „Meldung der Unzustellbarkeit“ eingeht
      Dann ist das Schreiben „Einladung zur Abholung der Karte“ zu senden
      Wenn das Fachverfahren „Zur Abholung einladen“ erledigt
      Dann wird als nächstes gebraucht: „Karte ausgeben“
      Und verlangt „Karte ausgeben“ die Unterlagen „pass“, „aufenthaltstitel“, „fiktionsbescheinigung“ und „vollmacht“

    @Quelle:§60a_Abs.2_Satz_1_AufenthV
    Szenario: Der Ausgabeweg wartet auf die Angaben, von denen er abhängt
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Und „Einwilligung in den Versand der Karte“ ist unbekannt
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Ausgabeweg der Karte“ erledigt ist
      Dann wird als nächstes gebraucht:
        | Was                  | Art     | Wer           |
        | Ausgabeweg der Karte | Angaben | Servicestelle |
      Und fragt „Ausgabeweg der Karte“ nach „Einwilligung in den Versand der Karte“
      Wenn SV-03 zu „Ausgabeweg der Karte“ angibt:
        | Einwilligung in den Versand der Karte | nein |
      Dann wird als nächstes gebraucht: „Karte bestellen“

    @Quelle:§47_Abs.1_Nr.16_AufenthV
    Szenario: Vor der Bestellung wird die Gebühr für den Versand festgesetzt
      Angenommen der Grundfall „Karte wird nach Hause geschickt“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Und SB-17 „Über Gebühr entscheiden“ erledigt
      Dann ist das Schreiben „Gebührenbescheid“ zu senden
      Wenn das Fachverfahren „Bescheid über Gebühr senden“ erledigt
      Dann wird als nächstes gebraucht: „Karte bestellen“

    @Quelle:§45a_Abs.1_AufenthV
    Szenario: Auch der Express kostet zusätzlich
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Und auf Fragen wird geantwortet:
        | Expressverfahren gewünscht | ja |
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 35,00 EUR nach § 45a AufenthV
      Und geschah nicht: erledigt „Karte bestellen“

  Regel: Die Lieferung bleibt aus oder ist fehlerhaft

    @Quelle:§78_Abs.1_AufenthG
    Szenario: Nach sechs Wochen wird angemahnt und weiter gewartet
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und der 14.12.2026 ist
      Dann wird als nächstes gebraucht: „Karte geliefert“
      Wenn der 15.12.2026 ist
      Dann geschah: Frist abgelaufen „Lieferzeit verstrichen“ am 14.12.2026
      Und wird als nächstes gebraucht: „Lieferung anmahnen“
      Wenn das Fachverfahren „Lieferung anmahnen“ erledigt
      Dann wird als nächstes gebraucht: „Karte geliefert“
      Und läuft die Frist „Lieferzeit verstrichen“ bis 26.01.2027

    @Quelle:§60a_Abs.2_AufenthV
    Szenario: Auch eine ausbleibende Zustellung wird angemahnt
      Angenommen der Grundfall „Karte wird nach Hause geschickt“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte zugestellt“ erledigt ist
      Und der 15.12.2026 ist
      Dann geschah: Frist abgelaufen „Zustellzeit verstrichen“ am 14.12.2026
      Wenn das Fachverfahren „Lieferung anmahnen“ erledigt
      Dann wird als nächstes gebraucht: „Karte zugestellt“ und „Karte nicht zustellbar“

    @Quelle:§78_Abs.1_AufenthG
    Szenario: Die rechtzeitige Lieferung wird erst nach der Wiedervorlage erfasst
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und der 16.12.2026 ist
      Und am 14.12.2026 die Nachricht „Lieferung der Karte“ eingeht, erfasst am 16.12.2026
      Dann geschah: wieder aufgenommen
      Und wird als nächstes gebraucht: „Gelieferte Karte prüfen“

    @Quelle:§78_Abs.1_AufenthG
    Szenario: Eine fehlerhafte Karte wird neu bestellt
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 30.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und SV-03 „Gelieferte Karte prüfen“ erledigt mit:
        | Gelieferte Karte fehlerfrei | nein |
      Dann wird als nächstes gebraucht: „Karte bestellen“
      Wenn das Fachverfahren „Karte bestellen“ erledigt
      Dann läuft die Frist „Lieferzeit verstrichen“ bis 11.01.2027

  Regel: Niemand holt die Karte ab

    @Quelle:§60a_Abs.1_AufenthV
    Szenario: Eine Erinnerung, dann entscheidet ein Mensch: noch einmal einladen
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 30.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und der 11.01.2027 ist
      Dann wird als nächstes gebraucht: „Karte ausgeben“
      Wenn der 12.01.2027 ist
      Dann wird als nächstes gebraucht: „Karte ausgeben“ und „An Abholung erinnern“
      Wenn das Fachverfahren „An Abholung erinnern“ erledigt
      Dann wird als nächstes gebraucht: „Karte ausgeben“
      Wenn der Fall gespeichert und wieder geladen wird
      Und der 22.02.2027 ist
      Dann wird als nächstes gebraucht: „Karte ausgeben“
      Wenn der 23.02.2027 ist
      Dann wird als nächstes gebraucht:
        | Was                      | Wer             |
        | Über Verbleib entscheiden | Sachbearbeitung |
      Wenn SB-17 „Über Verbleib entscheiden“ erledigt
      Dann ist das Schreiben „Einladung zur Abholung der Karte“ zu senden
      Wenn das Fachverfahren „Zur Abholung einladen“ erledigt
      Und SV-03 „Karte ausgeben“ erledigt
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Karte ausgegeben“

    @Quelle:§61a_Abs.2_Satz_2_AufenthV
    Szenario: Die Karte wird eingezogen, die Fingerabdrücke werden auch dann gelöscht
      Angenommen der Grundfall „Titel bewilligt, Karte zu bestellen“
      Wenn am 02.11.2026 der Vorgang „Karte bestellen und ausgeben“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 30.11.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und alles bis „Karte ausgeben“ erledigt ist
      Und der 23.02.2027 ist
      Und SB-17 „Über Verbleib entscheiden“ erledigt mit:
        | Verbleib der nicht abgeholten Karte | Karte einziehen und Vorgang beenden |
      Und das Fachverfahren „fingerabdruecke_loeschen_ohne_ausgabe“ erledigt
      Dann endet der Vorgang mit „Karte eingezogen“
