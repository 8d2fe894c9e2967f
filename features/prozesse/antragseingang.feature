# language: de
Funktionalität: Antrag entgegennehmen (§§ 24, 25 VwVfG, § 81 Abs. 1 AufenthG)

  Eingang erfassen, einordnen, Unterlagen sichten, bestätigen. Kein Antrag wird zurückgewiesen; der Tag des ersten Eingangs
  bleibt.

  Regel: Der Antrag ist da und verständlich

    @Quelle:ablaeufe-willkommen_3.4 @Quelle:K-07
    Szenario: Alles dabei
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Dann wird als nächstes gebraucht:
        | Was              | Wer           | Norm                 |
        | Eingang erfassen | Servicestelle | § 81 Abs. 1 AufenthG |
      Wenn SV-03 „Eingang erfassen“ erledigt
      Dann lautete „Eingang einordnen“ „anlegen“ nach § 24 Abs. 3 VwVfG im Fall
      Wenn das Fachverfahren „Vorgang anlegen“ erledigt
      Dann ist das Schreiben „Eingangsbestätigung“ zu senden
      Wenn das Fachverfahren „Eingang bestätigen“ erledigt
      Dann fragt „Unterlagen sichten“ nach „Fehlende Unterlagen“, „Vom Amt zu beschaffende Unterlagen“ und „Prüfung trotz fehlender Unterlagen möglich“
      Wenn SV-03 „Unterlagen sichten“ erledigt
      Dann lautete „Unterlagen vollständig?“ „vollstaendig“ im Fall
      Und endet der Vorgang mit „Antrag vollständig übergeben“

    @Quelle:§24_Abs.1_VwVfG @Quelle:K-07
    Szenario: Was das Amt hat, holt das Amt
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Vom Amt zu beschaffende Unterlagen | Meldebescheinigung oder Meldedaten |
      Dann wird als nächstes gebraucht:
        | Was                         | Wer             | Norm               |
        | Unterlagen selbst beschaffen | Sachbearbeitung | § 24 Abs. 1 VwVfG |
      Und verlangt „Unterlagen selbst beschaffen“ die Unterlage „meldebescheinigung“
      Wenn SB-17 „Unterlagen selbst beschaffen“ erledigt
      Dann endet der Vorgang mit „Antrag vollständig übergeben“

    @Quelle:§10_Satz_2_VwVfG @Quelle:K-07
    Szenario: Es fehlt etwas, aber die Prüfung kann beginnen
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Prüfung trotz fehlender Unterlagen möglich | ja |
      Dann ist das Schreiben „Mitteilung fehlender Unterlagen“ zu senden
      Wenn das Fachverfahren „Fehlendes mitteilen“ erledigt
      Dann endet der Vorgang mit „Antrag unvollständig übergeben“

  Regel: Welche Unterlagen nötig sind, sagen die Tabellen

    Szenariogrundriss: Bei der Verlängerung sichtet die Servicestelle genau, was Zweck und Fall verlangen
      Angenommen der Grundfall „<Fall>“
      Und folgende Angaben:
        | Art des Verfahrens                                   | Verfahren im Inland |
        | Deutsche Auslandsvertretung im Herkunftsstaat        | ja                  |
        | Diese Behörde ist zuständig                          | ja                  |
      Wenn am 02.11.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Dann verlangt „Unterlagen sichten“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“, „meldebescheinigung“, „krankenversicherung_nachweis“, <dazu>

      Beispiele:
        | Fall                                   | dazu | Quelle |
        | Betriebliche Ausbildung im zweiten Jahr | „lebensunterhalt_nachweis“, „ausbildungsvertrag“ und „sprachzertifikat“ | § 16a Abs. 1 Satz 1, Abs. 3 Satz 2 AufenthG |
        | Studium im Zeitplan                    | „lebensunterhalt_nachweis“, „immatrikulationsbescheinigung“ und „leistungsnachweis_studium“ | § 16b Abs. 2 Satz 4 AufenthG |
        | Fachkraft mit Berufsausbildung         | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 18 Abs. 2 AufenthG |
        | Fachkraft mit Hochschulabschluss       | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 18 Abs. 2 AufenthG |
        | Blaue Karte, Engpassberuf              | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 18g Abs. 1 Satz 2, Abs. 6 AufenthG |

    @Quelle:§24_Abs.3_VwVfG @Quelle:§25_Abs.2_Satz_2_VwVfG
    Szenario: Der Eingang wird bestätigt, auch wenn noch Angaben fehlen
      Angenommen der Grundfall „Antrag kommt an“
      Und „Antrag durch eine bevollmächtigte Person“ ist unbekannt
      Und „Berufsausübungserlaubnis“ ist unbekannt
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt
      Und das Fachverfahren „Vorgang anlegen“ erledigt
      Und das Fachverfahren „Eingang bestätigen“ erledigt
      Dann fehlen noch die Angaben „Antrag durch eine bevollmächtigte Person“ und „Berufsausübungserlaubnis“
      Wenn SV-03 zu „Unterlagen zum Antrag in diesem Fall“ angibt:
        | Antrag durch eine bevollmächtigte Person | ja                 |
        | Berufsausübungserlaubnis                 | Nicht erforderlich |
      Dann verlangt „Unterlagen sichten“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“, „meldebescheinigung“, „krankenversicherung_nachweis“, „mietvertrag“, „vollmacht“, „arbeitsvertrag“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“

    @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenario: Für einen Zweck ohne Liste legt eine Person fest, was nötig ist
      Angenommen der Grundfall „Antrag kommt an“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „16f_1“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen festlegen“ erledigt ist
      Dann lautete bei „Unterlagen zum Antrag in diesem Fall“ „liste“ „PRUEFEN_NICHT_GEREGELT“
      Und wird als nächstes gebraucht:
        | Was                  | Wer             |
        | Unterlagen festlegen | Sachbearbeitung |
      Wenn SB-17 „Unterlagen festlegen“ erledigt mit:
        | Unterlagen für diesen Zweck | Schul-, Ausbildungs- oder Immatrikulationsbescheinigung |
      Dann verlangt „Unterlagen sichten“ die Unterlagen „antrag“, „pass“, „aufenthaltstitel“, „meldebescheinigung“, „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“ und „ausbildungsbescheinigung“

  Regel: Ohne die fehlende Unterlage geht es nicht

    @Quelle:§82_Abs.1_Satz_3_AufenthG
    Szenario: Nachgereicht: vollständig übergeben
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Dann fragt „Fehlliste abschließen“ nach „Nummer der Nachforderung“ und „Grund der erneuten Nachforderung“
      Wenn alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann lautete „Folge der Nachforderung von Unterlagen“ „PRUEFUNG_FORTSETZEN“ nach § 24 Abs. 1 VwVfG im Fall
      Und endet der Vorgang mit „Antrag vollständig übergeben“

    @Quelle:§82_Abs.1_Satz_4_AufenthG
    Szenario: Nichts kommt: unvollständig übergeben, entschieden wird in der Prüfung
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      # Nachforderung am 28.09., Frist bis 16.10.2026; Erinnerung am 17.10., Nachfrist bis 04.11.2026.
      Und der 10.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 17.10.2026 ist
      Und das Fachverfahren „Erinnerung senden“ erledigt
      Und der 10.11.2026 ist
      Und alles bis „Nächsten Schritt entscheiden“ erledigt ist
      Und SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | nach Aktenlage weiter |
      Dann endet der Vorgang mit „Antrag unvollständig übergeben“

    @Quelle:ablaeufe-willkommen_3.4
    Szenario: Der Antrag wird zurückgenommen
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 05.10.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann endet der Vorgang mit „Antrag zurückgenommen“

  Regel: Wer was will, ist unklar

    @Quelle:§25_Abs.1_VwVfG @Quelle:K-06
    Szenario: Die Antwort auf die Rückfrage klärt es, der erste Eingangstag bleibt
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Begehren erkennbar | nein |
      Dann lautete „Eingang einordnen“ „rueckfrage“ nach § 25 Abs. 1 VwVfG im Fall
      Wenn SV-03 „Rückfrage stellen“ erledigt
      # Bekanntgabe am 02.10.2026, vierzehn Tage.
      Dann läuft die Frist „Antwort ausgeblieben“ bis 16.10.2026
      Wenn am 16.10.2026 die Nachricht „Antwort auf die Rückfrage“ eingeht
      Dann wird als nächstes gebraucht: „Eingang erfassen“
      Wenn SV-03 „Eingang erfassen“ erledigt
      Dann ist „Tag des Antragseingangs“ jetzt „28.09.2026“
      Und wird als nächstes gebraucht: „Vorgang anlegen“

    @Quelle:§24_Abs.3_VwVfG
    Szenario: Keine Antwort: Nicht die Frist, sondern ein Mensch schließt ab
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Person erkennbar | nein |
      Und SV-03 „Rückfrage stellen“ erledigt
      Und der 17.10.2026 ist
      Dann wird als nächstes gebraucht:
        | Was                        | Wer             |
        | Über Abschluss entscheiden | Sachbearbeitung |
      Wenn SB-17 „Über Abschluss entscheiden“ erledigt
      Dann endet der Vorgang mit „Ohne erkennbares Begehren beendet“

    @Quelle:§25_Abs.1_VwVfG
    Szenario: Keine Antwort: Es wird noch einmal gefragt
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Person erkennbar | nein |
      Und SV-03 „Rückfrage stellen“ erledigt
      Und der 17.10.2026 ist
      Und SB-17 „Über Abschluss entscheiden“ erledigt mit:
        | Eingang ohne Antrag abschließen | nein |
      Dann wird als nächstes gebraucht: „Rückfrage stellen“

    @Quelle:§31_Abs.2_VwVfG
    Szenario: Die rechtzeitige Antwort wird verspätet erfasst
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Person erkennbar | nein |
      Und SV-03 „Rückfrage stellen“ erledigt
      Und der 19.10.2026 ist
      Und am 16.10.2026 die Nachricht „Antwort auf die Rückfrage“ eingeht, erfasst am 19.10.2026
      Dann geschah: wieder aufgenommen „Antwort ausgeblieben“ am 16.10.2026
      Und wird als nächstes gebraucht: „Eingang erfassen“

  Regel: Doppelt oder falsch adressiert

    @Quelle:K-06
    Szenariogrundriss: Ein zweiter Eingang wird mit dem ersten verbunden
      Angenommen der Grundfall „Antrag kommt an“
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Doppelter Eingang | <doppelt> |
      Dann wird als nächstes gebraucht: „Eingänge verbinden“
      Wenn das Fachverfahren „Eingänge verbinden“ erledigt
      Dann endet der Vorgang mit „Eingang zusammengeführt“

      Beispiele:
        | doppelt                    |
        | gleicher Antrag liegt vor  |
        | Ergänzung zu einem Antrag  |

    @Quelle:§3_Abs.1_VwVfG @Quelle:V-15
    Szenario: Nicht zuständig: Der Antrag wird weitergeleitet, die Person erfährt es
      Angenommen der Grundfall „Antrag kommt an“
      Und folgende Angaben:
        | Diese Behörde ist zuständig                          | nein |
        | Umzug in einen anderen Bezirk während des Verfahrens | ja   |
      Wenn am 28.09.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt
      Dann lautete „Zuständige Stelle“ „NEUE_ABH“ nach § 3 Abs. 1 Nr. 3 Buchst. a VwVfG im Fall
      Und wird als nächstes gebraucht:
        | Was                   | Wer             |
        | Zielstelle festlegen  | Sachbearbeitung |
      Wenn SB-17 „Zielstelle festlegen“ erledigt
      Dann ist das Schreiben „unzustaendigkeit“ zu senden
      Wenn das Fachverfahren „Weiterleitung mitteilen“ erledigt
      Dann endet der Vorgang mit „Antrag weitergeleitet“
