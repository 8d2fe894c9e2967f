# language: de
Funktionalität: Wer für die Person handelt (§ 14 VwVfG, § 80 AufenthG)

  Ganze Fälle, in denen die Person nicht selbst handelt: eine bevollmächtigte Person, die gesetzliche Vertretung.

  Regel: Die Schreiben und der Bescheid gehen an die Vertretung

    @Quelle:§14_Abs.3_Satz_1_VwVfG @Quelle:§41_Abs.1_Satz_2_VwVfG
    Szenario: Eine bevollmächtigte Person stellt den Antrag, die Schreiben und der Bescheid gehen an sie
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Antrag durch eine bevollmächtigte Person“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Eingang bestätigen“ erledigt ist
      Dann geht das Schreiben „Eingangsbestätigung“ an „bevollmächtigte Person“, in Kopie an „antragstellende Person“
      Wenn alles bis „Unterlagen sichten“ erledigt ist
      Dann verlangt „Unterlagen sichten“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“, „meldebescheinigung“, „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“, „vollmacht“, „immatrikulationsbescheinigung“ und „leistungsnachweis_studium“
      Wenn alles bis „Bewilligung mitteilen“ erledigt ist
      Dann geht das Schreiben „Mitteilung der Verlängerung mit Einladung zum Termin“ an „bevollmächtigte Person“, in Kopie an „antragstellende Person“
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

    @Quelle:§80_Abs.4_AufenthG @Quelle:§80_Abs.5_AufenthG
    Szenario: Auszubildender von 17 Jahren: Die gesetzliche Vertretung handelt, die Sorgeberechtigten stimmen zu
      Angenommen der Grundfall „Auszubildender von 17 Jahren“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Eingang bestätigen“ erledigt ist
      Dann geht das Schreiben „Eingangsbestätigung“ an „gesetzliche Vertretung“
      Wenn alles bis „Unterlagen sichten“ erledigt ist
      Dann verlangt „Unterlagen sichten“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“, „meldebescheinigung“, „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“, „zustimmung_sorgeberechtigte“, „ausbildungsvertrag“ und „sprachzertifikat“
      Wenn SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Zustimmung der Personensorgeberechtigten, Mangel: fehlt, Beschaffung: im Inland zu beschaffen, Ersatzweg: kein Ersatz möglich |
        | Prüfung trotz fehlender Unterlagen möglich | nein |
      Und alles bis „Nachforderung senden“ erledigt ist
      Dann geht das Schreiben „Nachforderung von Unterlagen“ an „gesetzliche Vertretung“
      Wenn das Fachverfahren „Nachforderung senden“ erledigt
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann ist bei „Über Verlängerung entscheiden“ anzusehen: „ob ein atypischer Fall vorliegt“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt
      Und alles bis „Bewilligung mitteilen“ erledigt ist
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 46,50 EUR
      Und geht das Schreiben „Mitteilung der Verlängerung mit Einladung zum Termin“ an „gesetzliche Vertretung“
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
