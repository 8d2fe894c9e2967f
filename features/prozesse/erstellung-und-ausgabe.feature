# language: de
Funktionalität: Bescheinigung erstellen und ausgeben (§ 81 Abs. 5, 5a, § 78a Abs. 5 AufenthG)

  Gebühr, Inhalt, Ausstellung, Übergabe; danach bis zur Entscheidung verlängern oder ergänzen und am Ende einziehen.

  Regel: Von der Gebühr bis zur Übergabe

    @Quelle:gebuehren_6 @Quelle:§47_Abs.1_Nr.8_AufenthV
    Szenario: Volle Gebühr, persönliche Aushändigung, Entscheidung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Dann lautete „Gebührenposten der Fiktionsbescheinigung“ „fiktionsbescheinigung“ nach § 47 Abs. 1 Nr. 8 AufenthV im Fall
      Und wird als nächstes gebraucht: „Geschuldete Gebühr“
      Wenn SB-17 zu „Geschuldete Gebühr“ angibt:
        | Schutzstatus                                 | kein Schutzstatus |
        | Leistungen nach SGB II, SGB XII oder AsylbLG | nein              |
        | Stipendium aus öffentlichen Mitteln          | nein              |
        | Assoziationsberechtigt EU–Türkei             | nein              |
      Dann wird als nächstes gebraucht:
        | Was                    | Wer             |
        | Über Gebühr entscheiden | Sachbearbeitung |
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 13,00 EUR        |
        | Entscheidung über die Ermäßigung | keine Ermäßigung |
      Dann ist das Schreiben „Gebührenbescheid“ zu senden
      Wenn das Fachverfahren „Bescheid über Gebühr senden“ erledigt
      Dann lautete bei „Inhalt der Fiktionsbescheinigung“ „ankreuzfeld“ „Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)“ nach § 81 Abs. 4 AufenthG
      Und wird als nächstes gebraucht:
        | Was                      | Wer           | Norm                  |
        | Bescheinigung ausstellen | Servicestelle | § 81 Abs. 5 AufenthG  |
      Wenn SV-03 „Bescheinigung ausstellen“ erledigt
      Und SV-03 „Eintragungen prüfen“ erledigt
      Dann ist das Schreiben „Begleitblatt zur Fiktionsbescheinigung“ zu senden
      Wenn das Fachverfahren „Begleitblatt erstellen“ erledigt
      Und SV-03 „Bescheinigung übergeben“ erledigt
      # Gültig bis 29.01.2027, vierzehn Tage vorher ist zu verlängern.
      Dann läuft die Frist „Verlängerung fällig“ bis 15.01.2027
      Wenn am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Dann wird als nächstes gebraucht: „Bescheinigung einziehen“
      Wenn SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Bescheinigung eingezogen“

    @Quelle:§53_Abs.1_AufenthV
    Szenario: Wer von Sozialleistungen lebt, zahlt nichts und bekommt keinen Bescheid
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und auf Fragen wird geantwortet:
        | Leistungen nach SGB II, SGB XII oder AsylbLG | ja |
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Bescheinigung ausstellen“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 0 EUR nach § 53 Abs. 1 Nr. 5 AufenthV
      Und geschah nicht: erledigt „Über Gebühr entscheiden“

    @Quelle:G-04b
    Szenario: Die Gebühr wird nach Ermessen erlassen
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 0,00 EUR                       |
        | Entscheidung über die Ermäßigung | von der Erhebung abgesehen     |
      Dann wird als nächstes gebraucht: „Bescheinigung ausstellen“

    @Quelle:§47_Abs.1_Nr.8_AufenthV
    Szenario: Die Gebühr des Titels ist nicht die der Bescheinigung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 93,00 EUR        |
        | Entscheidung über die Ermäßigung | keine Ermäßigung |
      Dann wird als nächstes gebraucht: „Über Gebühr entscheiden“

    @Quelle:§50_Abs.1_Satz_1_AufenthV
    Szenario: Eine Minderjährige zahlt die Hälfte
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Geburtsdatum“ ist „29.09.2008“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Über Gebühr entscheiden“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 6,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV

    @Quelle:§78a_Abs.5_AufenthG
    Szenario: Eine falsche Eintragung führt zu einer neuen Bescheinigung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Eintragungen prüfen“ erledigt ist
      Und SV-03 „Eintragungen prüfen“ erledigt mit:
        | Fiktionsbescheinigung fehlerfrei | nein |
      Dann wird als nächstes gebraucht: „Bescheinigung ausstellen“
      Und fragt „Bescheinigung ausstellen“ nach „Fiktionsbescheinigung gültig bis“ und „Fiktionsbescheinigung ausgestellt am“

  Regel: Nach der Übergabe kann sich noch etwas ändern

    @Quelle:§81_Abs.5_AufenthG
    Szenario: Vor Ablauf der Bescheinigung ist noch nicht entschieden: Sie wird verlängert
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Verlängerung fällig“ erledigt ist
      Und der 15.01.2027 ist
      Dann läuft die Frist „Verlängerung fällig“ bis 15.01.2027
      Wenn der 16.01.2027 ist
      Dann geschah: Frist abgelaufen „Verlängerung fällig“ am 15.01.2027
      Und wird als nächstes gebraucht: „Über Gebühr entscheiden“

    @Quelle:§81_Abs.5a_AufenthG
    Szenario: Die Karte wird bestellt: Die Bescheinigung erlaubt jetzt die künftige Arbeit
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Verlängerung fällig“ erledigt ist
      Und am 02.11.2026 die Nachricht „Bestellung der Karte“ eingeht mit:
        | Titel bewilligt und Ausstellung veranlasst | ja |
      Dann lautete bei „Inhalt der Fiktionsbescheinigung“ „ankreuzfeld“ „Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)“ nach § 81 Abs. 5a AufenthG
      Und wird als nächstes gebraucht: „Bescheinigung ausstellen“

    @Quelle:V-03
    Szenario: Ist nichts mehr zu bescheinigen, wird eingezogen
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Verlängerung fällig“ erledigt ist
      Und SB-17 „Titel gültig bis“ auf „20.09.2026“ berichtigt, weil „Ende der Gültigkeit falsch abgelesen“
      Dann ist „Inhalt der Fiktionsbescheinigung“ überholt
      Wenn am 02.11.2026 die Nachricht „Bestellung der Karte“ eingeht mit:
        | Titel bewilligt und Ausstellung veranlasst | ja |
      Dann fragt „Inhalt der Fiktionsbescheinigung“ nach „Fortgeltungswirkung angeordnet“
      Wenn SB-17 zu „Inhalt der Fiktionsbescheinigung“ angibt:
        | Fortgeltungswirkung angeordnet | nein |
      Dann lautete bei „Inhalt der Fiktionsbescheinigung“ „ankreuzfeld“ „keine Bescheinigung“ nach § 81 Abs. 5 AufenthG
      Und wird als nächstes gebraucht: „Bescheinigung einziehen“

  Regel: Was unbekannt ist, wird gefragt

    @Quelle:§52_Abs.3_Nr.3_AufenthV
    Szenario: Die Gebühr wartet auf die Angaben, von denen sie abhängt
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Geburtsdatum“ ist unbekannt
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Dann fehlen noch die Angaben „Schutzstatus“, „Leistungen nach SGB II, SGB XII oder AsylbLG“, „Stipendium aus öffentlichen Mitteln“, „Assoziationsberechtigt EU–Türkei“ und „Geburtsdatum“
      Wenn SB-17 zu „Geschuldete Gebühr“ angibt:
        | Schutzstatus | subsidiär schutzberechtigt |
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 0 EUR nach § 52 Abs. 3 Nr. 3 AufenthV
      Und wird als nächstes gebraucht: „Bescheinigung ausstellen“

    @Quelle:§81_Abs.5a_AufenthG
    Szenario: Der Inhalt wartet darauf, ob die Karte bestellt ist
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Titel bewilligt und Ausstellung veranlasst“ ist unbekannt
      Wenn am 28.09.2026 der Vorgang „Bescheinigung erstellen und ausgeben“ beginnt
      Und alles bis „Inhalt der Fiktionsbescheinigung“ erledigt ist
      Dann fragt „Inhalt der Fiktionsbescheinigung“ nach „Titel bewilligt und Ausstellung veranlasst“
