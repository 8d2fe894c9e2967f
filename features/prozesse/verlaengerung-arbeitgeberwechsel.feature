# language: de
Funktionalität: Der Arbeitgeber wechselt, bevor der Titel erteilt ist (§ 4a Abs. 3, § 82 Abs. 6 AufenthG, § 35 Abs. 4 BeschV)

  Die Zustimmung der Bundesagentur erlischt mit dem Beschäftigungsverhältnis. Bis zur Bekanntgabe der Entscheidung wird mit
  der neuen Stelle neu geprüft und nur gefragt, was sie ändert; danach ist der Wechsel ein eigener Vorgang.

  Regel: Bis zur Entscheidung wird die neue Stelle geprüft

    @Quelle:§82_Abs.6_AufenthG @Quelle:§24_Abs.1_VwVfG
    Szenario: Vor der Prüfung: Der Wechsel wird vorgemerkt, die Prüfung beginnt mit der neuen Stelle
      Angenommen der Grundfall „Blaue Karte, neuer Arbeitgeber“
      Wenn am 02.11.2026 der Vorgang „Verlängerung prüfen“ beginnt
      Dann kann jederzeit „Arbeitgeber gewechselt“ eintreten
      Wenn am 03.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann ist „Mitteilung des Arbeitgeberwechsels eingegangen am“ jetzt „03.11.2026“
      Und wird „Neue Beschäftigung erfassen“ nicht gebraucht
      Wenn alles bis „Neue Beschäftigung erfassen“ erledigt ist
      Und SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | Jahresgehalt (brutto) | 48.000 |
      Und alles bis „Frist abgelaufen“ erledigt ist
      Dann ist „Jahresgehalt (brutto)“ jetzt „48.000“

    @Quelle:§82_Abs.1_AufenthG @Quelle:§82_Abs.6_AufenthG
    Szenario: Unterlagen fehlen noch: Die Nachforderung zur alten Stelle wird nicht abgewartet
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Berufsausübungserlaubnis“ ist „Fehlt“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann wird als nächstes gebraucht: „Neue Beschäftigung erfassen“
      Wenn alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Dann wird „Unterlagen eingegangen“ nicht gebraucht

    @Quelle:§82_Abs.6_AufenthG @Quelle:§39_Abs.1_AufenthG
    Szenario: Während die Bundesagentur prüft: neue Anfrage, neue Frist
      Angenommen der Grundfall „Blaue Karte, neuer Arbeitgeber“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann wird als nächstes gebraucht: „Neue Beschäftigung erfassen“
      Wenn SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | gehalt_jahr            | 46.500     |
        | vertrag_bis            | 31.12.2029 |
        | beschaeftigung_beginn  | 15.11.2026 |
      # Nur was die neue Stelle ändert, war anzugeben: Abschluss und Erfahrung bleiben bekannt.
      Dann wird als nächstes gebraucht: „Erklärung des Arbeitgebers prüfen“
      Wenn alles bis „Frist abgelaufen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 23.11.2026
      Wenn der 24.11.2026 ist
      Und SB-17 „Fiktion vermerken“ erledigt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18g_1_S2_NR1“

    @Quelle:§35_Abs.4_Satz_1_BeschV @Quelle:§39_Abs.1_Satz_1_AufenthG
    Szenario: Nach der Zustimmung: Sie galt der alten Stelle, die Bundesagentur wird neu beteiligt
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Zur Teilnahme am Integrationskurs verpflichtet“ ist „ja“
      Und „Pflicht zur ordnungsgemäßen Teilnahme verletzt“ ist „nein“
      Und „Pflicht wiederholt und gröblich verletzt“ ist „nein“
      Und „Integrationskurs erfolgreich abgeschlossen“ ist „nein“
      Und „Integration anderweitig nachgewiesen“ ist „nein“
      Und „anspruch_nur_nach_aufenthg“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 10.11.2026 |
      Dann wird als nächstes gebraucht: „Über Verlängerung entscheiden“
      Wenn am 11.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann ist „Entscheidung der Bundesagentur“ jetzt „keine“
      Und ist „Ergebnis der Verlängerung“ überholt
      Wenn alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Und alles bis „Frist abgelaufen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 25.11.2026

    @Quelle:§35_Abs.4_Satz_2_BeschV @Quelle:§4a_Abs.3_Satz_5_AufenthG
    Szenario: Betriebsübergang: Die Zustimmung erlischt nicht, niemand wird neu gefragt
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann verlangt „Neue Beschäftigung erfassen“ die Unterlagen „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“ und „nachweis_betriebsuebergang“
      Wenn SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | Frühere Zustimmung der Bundesagentur gilt fort | ja |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“

    @Quelle:§18b_AufenthG
    Szenario: Die neue Stelle trägt den Titel nicht: Die Bundesagentur wird dazu nicht mehr gefragt
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Und SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | Qualifizierte Beschäftigung | nein |
      Dann wird als nächstes gebraucht: „Gründe vermerken“
      Und lautete „Fachergebnis der Verlängerung“ „VERSAGEN“ im Fall
      Und ist „Entscheidung der Bundesagentur“ jetzt „keine“

    @Quelle:§28_Abs.1_VwVfG @Quelle:§24_Abs.1_VwVfG
    Szenario: In der Anhörung: Mit der neuen Stelle fällt die beabsichtigte Ablehnung
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Qualifizierte Beschäftigung“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann wird als nächstes gebraucht: „Neue Beschäftigung erfassen“
      Wenn alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Dann lautete „Fachergebnis der Verlängerung“ „ANSPRUCH_18b“ im Fall

    @Quelle:§73_Abs.2_AufenthG @Quelle:§82_Abs.6_AufenthG
    Szenario: Während die Sicherheitsbehörden antworten: neu geprüft, aber nicht neu angefragt
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Und „Sicherheitsabfrage vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und das Fachverfahren „Sicherheit anfragen“ erledigt
      Dann wird als nächstes gebraucht: „Rückmeldung eingegangen“
      Wenn am 05.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Und SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | Frühere Zustimmung der Bundesagentur gilt fort | ja |
      Und alles bis „Rückmeldung eingegangen“ erledigt ist
      Dann ist „Sicherheitsanfrage gestellt am“ jetzt „02.11.2026“

  Regel: Die Bekanntgabe ist die Grenze

    @Quelle:§43_Abs.1_VwVfG @Quelle:§4a_Abs.3_Satz_4_AufenthG
    Szenario: Beschlossen, aber noch nicht mitgeteilt: Es wird neu geprüft
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung prüfen“ beginnt
      Und alles bis „Geltungsdauer festlegen“ erledigt ist
      Und am 03.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann wird „Geltungsdauer festlegen“ nicht gebraucht
      Wenn alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Dann geschah nicht: erledigt „Bewilligung mitteilen“

    @Quelle:§73_Abs.2_AufenthG @Quelle:§73_Abs.3_Satz_2_AufenthG
    Szenario: Die Antwort der Sicherheitsbehörden gilt auch für die neue Stelle
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Und „Sicherheitsabfrage vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung prüfen“ beginnt
      Und alles bis „Rückmeldung eingegangen“ erledigt ist
      Und am 05.11.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | sicherheit_rueckmeldung | keine_bedenken |
      Und am 06.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Und alles bis „Neue Beschäftigung erfassen“ erledigt ist
      Und SB-17 „Neue Beschäftigung erfassen“ erledigt mit:
        | Frühere Zustimmung der Bundesagentur gilt fort | ja |
      Und alles bis „Geltungsdauer festlegen“ erledigt ist
      Dann ist „Sicherheitsanfrage gestellt am“ jetzt „02.11.2026“

    @Quelle:§4a_Abs.3_Satz_4_AufenthG @Quelle:§43_Abs.1_VwVfG
    Szenario: Mitgeteilt, die Karte fehlt noch: Ein Mensch prüft den Wechsel, die Karte läuft weiter
      Angenommen der Grundfall „Fachkraft, neuer Arbeitgeber“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung prüfen“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 20.11.2026 die Nachricht „Mitteilung des Arbeitgeberwechsels“ eingeht
      Dann wird „Neue Beschäftigung erfassen“ nicht gebraucht
      Und verlangt „Wechsel nach Bewilligung prüfen“ die Unterlagen „arbeitsvertrag“ und „nachweis_betriebsuebergang“
      Wenn am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 02.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und alles bis „Karte ausgeben“ erledigt ist
      Und der 20.04.2027 ist
      Und SB-17 „Über Verbleib entscheiden“ erledigt mit:
        | Verbleib der nicht abgeholten Karte | einziehen |
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann läuft der Vorgang noch
      Wenn SB-17 „Wechsel nach Bewilligung prüfen“ erledigt
      Dann endet der Vorgang mit „Verlängert ohne Ausgabe der Karte“
