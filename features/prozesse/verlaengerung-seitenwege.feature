# language: de
Funktionalität: Seitenwege der Verlängerung

  Was neben dem Hauptweg geschieht: unvollständig, etwas ändert sich, die Leitung wägt ab, die Ablehnung fällt, die Karte
  bleibt liegen. Ganze Fälle stehen in „verlaengerung-ganze-faelle.feature“ und „beispiele.feature“.

  Regel: Unterlagen fehlen

    @Quelle:§82_Abs.1_Satz_3_AufenthG
    Szenario: Zweimal nachgefordert, dann vollständig
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Antrag entgegennehmen“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SV-03 „Unterlagen sichten“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich; Unterlage: Arbeitsvertrag, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Prüfung trotz fehlender Unterlagen möglich | nein |
      Und alles bis „Fehlliste abschließen“ erledigt ist
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich; Unterlage: Arbeitsvertrag, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und das Fachverfahren „Nachforderung senden“ erledigt
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und der 14.11.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 21.11.2026 ist
      Und das Fachverfahren „Erinnerung senden“ erledigt
      Und am 30.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann endet der Vorgang mit „Antrag vollständig übergeben“

    @Quelle:§18_Abs.2_AufenthG @Quelle:§82_Abs.1_AufenthG
    Szenario: Der Nachweis kommt, gefragt wird nur, was sich geändert hat
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Berufsausübungserlaubnis“ ist „Fehlt“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und SB-17 „Neue Angaben auswerten“ erledigt mit:
        | Berufsausübungserlaubnis | Erteilt |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
      Und endet der Vorgang mit „Verlängerung beschlossen“

  Regel: Die Bundesagentur wird beteiligt

    @Quelle:§40_Abs.1_Nr.2_AufenthG
    Szenario: Leiharbeit schließt die Zustimmung aus, die Leitung entscheidet
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Und SB-17 „Erklärung des Arbeitgebers prüfen“ erledigt mit:
        | leiharbeit  | ja     |
      Dann wird als nächstes gebraucht: „Über Verlängerung entscheiden“

  Regel: Was die Tabelle nicht entscheidet, entscheidet ein Mensch

    @Quelle:§8_Abs.1_AufenthG
    Szenario: Ein Zweck ohne Tabelle
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „25_5“
      Und „Anspruch auf Erteilung oder Verlängerung“ ist „nein“
      Und „bedarf_sgb2“ ist „900“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Über Verlängerung entscheiden“ erledigt ist
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „PRUEFEN_ZWECK“
      Wenn LT-01 „Über Verlängerung entscheiden“ erledigt
      Dann endet der Vorgang mit „Verlängerung beschlossen“

    @Quelle:§16b_Abs.2_Satz_5_AufenthG
    Szenario: Die Hochschule wird gehört
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „semester_gesamt“ ist „11“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Hochschule beteiligen“
      Wenn SB-17 „Hochschule beteiligen“ erledigt mit:
        | Stellungnahme der Hochschule zum Studienabschluss | positiv |
      Dann endet der Vorgang mit „Verlängerung beschlossen“

    @Quelle:§79_Abs.2_AufenthG
    Szenario: Ein Ermittlungsverfahren läuft, danach wird neu ausgewertet
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Laufendes Ermittlungsverfahren“ ist „ja“
      Und „Entscheidung hängt vom Ausgang des Verfahrens ab“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Ausgang abwarten“
      Wenn SB-17 „Ausgang abwarten“ erledigt mit:
        | Laufendes Ermittlungsverfahren                   | nein |
        | Entscheidung hängt vom Ausgang des Verfahrens ab | nein |
      Dann endet der Vorgang mit „Verlängerung beschlossen“

    @Quelle:§82_Abs.1_Satz_1_AufenthG @Quelle:§24_Abs.1_VwVfG
    Szenario: Was fehlen sollte, war nur falsch erfasst: Niemand bekommt ein Schreiben, geprüft wird neu
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Berufsausübungserlaubnis“ ist „Fehlt“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „NACHFORDERN“
      Wenn SB-17 „Berufsausübungserlaubnis“ auf „Nicht erforderlich“ berichtigt, weil „Beruf nicht reglementiert“
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | keine |
      Und SB-17 „Neue Angaben auswerten“ erledigt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „ANSPRUCH_18b“
      Und geschah nicht: erledigt „Nachforderung senden“

    @Quelle:§79_Abs.2_AufenthG @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenario: Während des Verfahrens wird nachgefordert, verlängert wird erst danach
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Berufsausübungserlaubnis“ ist „Fehlt“
      Und „Frühere Zustimmung der Bundesagentur gilt fort“ ist „ja“
      Und „Laufendes Ermittlungsverfahren“ ist „ja“
      Und „Entscheidung hängt vom Ausgang des Verfahrens ab“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „NACHFORDERN“
      Wenn SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Berufsausübungserlaubnis oder Zusage, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Und das Fachverfahren „Nachforderung senden“ erledigt
      Und der 14.11.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 21.11.2026 ist
      Und das Fachverfahren „Erinnerung senden“ erledigt
      Und der 12.12.2026 ist
      Und SB-17 zu „Arbeitsschritt nach der Nachforderung“ angibt:
        | Auf die Nachforderung ist etwas eingegangen | nein |
      Und SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | anhoerung |
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | verlaengern                         |
        | Erwägungen der Entscheidung        | Erlaubnis in anderer Akte vorhanden |
      Dann wird als nächstes gebraucht: „Ausgang abwarten“

    @Quelle:§81_Abs.7_AufenthG
    Szenario: Ohne erkennungsdienstliche Behandlung entscheidet auch die Leitung nicht für die Verlängerung
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „Erkennungsdienstliche Behandlung erforderlich“ ist „ja“
      Und „Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Erklärung des Arbeitgebers prüfen“ erledigt ist
      Und SB-17 „Erklärung des Arbeitgebers prüfen“ erledigt mit:
        | leiharbeit  | ja     |
      Und LT-01 „Über Verlängerung entscheiden“ erledigt mit:
        | Entscheidung über die Verlängerung | verlaengern                |
        | Erwägungen der Entscheidung        | Leiharbeit nicht bestätigt |
      Dann wird als nächstes gebraucht: „Ausgang abwarten“

  Regel: Die Ablehnung

    @Quelle:§11_Abs.1_AufenthG @Quelle:§28_Abs.1_VwVfG
    Szenario: Sperre, Anhörung ohne Antwort, Freigabe durch eine zweite Person, bestandskräftig
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Einreise- und Aufenthaltsverbot“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN_SPERRE“
      Wenn alles bis „Anhörungsfrist abgelaufen“ erledigt ist
      Und der 24.11.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelfsfrist abgelaufen“ erledigt ist
      Und der 30.12.2026 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Ablehnung bestandskräftig“

    @Quelle:§28_Abs.1_VwVfG
    Szenario: Die Stellungnahme wird erst nach dem Bescheid erfasst: Ein Mensch würdigt sie
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und der 23.11.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 20.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht, erfasst am 24.11.2026
      Dann geschah: verspätet erfasst am 20.11.2026
      Und wird als nächstes gebraucht: „Rechtsbehelf eingegangen“ und „Verspätet Erfasstes würdigen“

    @Quelle:§39_Abs.1_VwVfG
    Szenario: Die Leitung gibt die Ablehnung nicht frei und verlängert
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Anhörungsfrist abgelaufen“ erledigt ist
      Und der 24.11.2026 ist
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt mit:
        | Entscheidung freigegeben | nein |
      Und LT-01 „Über Verlängerung entscheiden“ erledigt
      Dann endet der Vorgang mit „Verlängerung beschlossen“

    @Quelle:§74_Abs.1_VwGO
    Szenario: Gegen die Ablehnung wird Klage erhoben
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Anhörungsfrist abgelaufen“ erledigt ist
      Und der 24.11.2026 ist
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 10.12.2026 die Nachricht „Widerspruch oder Klage“ eingeht
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 28.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Rechtsbehelf anhängig“

    @Quelle:§5_Abs.4_AufenthG @Quelle:§73_Abs.2_AufenthG
    Szenario: Sicherheitsbedenken vor der Verlängerung
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „sicherheitsabfrage_vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und das Fachverfahren „Sicherheit anfragen“ erledigt
      Und am 20.11.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | sicherheit_rueckmeldung | bedenken |
      Und SB-17 „Erkenntnisse bewerten“ erledigt mit:
        | Bewertung der Erkenntnisse | Belastbar. |
      Und LT-01 „Über Bedenken entscheiden“ erledigt mit:
        | Sicherheitsbedenken bestätigt | ja |
      Dann wird als nächstes gebraucht: „Gründe vermerken“

    @Quelle:§58_Abs.1_VwGO @Quelle:§74_Abs.1_VwGO
    Szenario: Die Ablehnung wird bestandskräftig
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Anhörungsfrist abgelaufen“ erledigt ist
      Und der 24.11.2026 ist
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 28.11.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 28.11.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und der 30.12.2026 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Antrag abgelehnt“

    @Quelle:§5_Abs.4_AufenthG
    Szenario: Zwingend zu versagen, die Bundesagentur wird nicht mehr beteiligt
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „p54_1_nr2_oder_4“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann lautete „Allgemeine Erteilungsvoraussetzungen erfüllt?“ „VERSAGEN“ nach § 5 Abs. 4 AufenthG im Fall
      Und lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Und wird als nächstes gebraucht: „Gründe vermerken“

  Regel: Die Sicherheitsbehörden werden gefragt, solange anderes läuft (§ 73 Abs. 2, 3 AufenthG)

    @Quelle:§73_Abs.2_AufenthG @Quelle:§10_Satz_2_VwVfG
    Szenario: Angefragt, bevor die Bundesagentur prüft: Beide antworten nebeneinander
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „sicherheitsabfrage_vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und das Fachverfahren „Sicherheit anfragen“ erledigt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 06.11.2026 die Nachricht „Rückmeldung der Sicherheitsbehörden“ eingeht mit:
        | sicherheit_rueckmeldung | keine_bedenken |
      Dann wird als nächstes gebraucht: „Antwort eingegangen“ und „Rückfrage eingegangen“
      Wenn der 17.11.2026 ist
      Und SB-17 „Fiktion vermerken“ erledigt
      Dann lautete „Sicherheitsabfrage“ „FREI“ nach § 73 Abs. 2 AufenthG im Fall
      Und endet der Vorgang mit „Verlängerung beschlossen“

    @Quelle:§73_Abs.3_Satz_1_AufenthG
    Szenario: Die Bundesagentur hat zugestimmt, die Sicherheitsbehörden schweigen: Es wird gewartet und angemahnt
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „sicherheitsabfrage_vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | erteilt    |
        | Tag der Mitteilung der BA-Entscheidung | 09.11.2026 |
      Dann wird als nächstes gebraucht: „Rückmeldung eingegangen“
      Wenn der 01.02.2027 ist
      Dann wird als nächstes gebraucht: „Antwort anmahnen“

    @Quelle:§73_Abs.2_AufenthG
    Szenario: Steht die Versagung fest, wird nichts übermittelt
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „studium_abgeschlossen“ ist „ja“
      Und „sicherheitsabfrage_vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Gründe vermerken“
      Und wird „Sicherheit anfragen“ nicht gebraucht

    @Quelle:§40_Abs.1_AufenthG @Quelle:§73_Abs.2_AufenthG
    Szenario: Die Ablehnung aus anderem Grund wartet nicht auf die Sicherheitsbehörden
      Angenommen der Grundfall „Blaue Karte, Engpassberuf“
      Und „sicherheitsabfrage_vorgesehen“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Verlängerung sachlich prüfen“ beginnt
      Und alles bis „Frist abgelaufen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | versagt    |
        | Tag der Mitteilung der BA-Entscheidung | 09.11.2026 |
      Dann lautete bei „Ergebnis der Verlängerung“ „ergebnis“ „VERSAGEN“
      Und wird als nächstes gebraucht: „Gründe vermerken“

  Regel: Wer handelt, wer zuständig ist, was nichts kostet

    @Quelle:§3_VwVfG @Quelle:§71_Abs.1_AufenthG
    Szenario: Die Behörde ist nicht zuständig
      Angenommen der Grundfall „Studium im Zeitplan“
      Und auf Fragen wird geantwortet:
        | Diese Behörde ist zuständig | nein |
      Und folgende Angaben:
        | verfahrensart | inland |
        | umzug_im_verfahren | nein |
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt
      Und SV-03 zu „Eingang einordnen“ angibt:
        | Diese Behörde ist zuständig | nein |
      Und SB-17 „Zielstelle festlegen“ erledigt mit:
        | Zuständige Stelle | Ausländerbehörde am Wohnort |
      Und das Fachverfahren „Weiterleitung mitteilen“ erledigt
      Dann endet der Vorgang mit „An zuständige Stelle weitergeleitet“

    @Quelle:§50_Abs.1_AufenthV
    Szenario: Minderjährige zahlen die halbe Gebühr
      Angenommen der Grundfall „Studium im Zeitplan“
      Und „Geburtsdatum“ ist „10.01.2009“
      Und folgende Angaben:
        | titel_neu_gueltig_von | 02.11.2026 |
        | titel_neu_gueltig_bis | 01.11.2028 |
      Wenn am 02.11.2026 der Vorgang „Titel bewilligen“ beginnt
      Und SB-17 „Geltungsdauer festlegen“ erledigt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 46,50 EUR

    @Quelle:§53_AufenthV
    Szenario: Die Gebühr wird erlassen
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Titel bewilligen“ beginnt
      Und SB-17 „Geltungsdauer festlegen“ erledigt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 93,00 EUR
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 0,00 EUR                     |
        | Entscheidung über die Ermäßigung | von der Erhebung abgesehen   |
      Dann ist das Schreiben „Mitteilung der Verlängerung mit Einladung zum Termin“ zu senden

    @Quelle:§45_Nr.2_AufenthV @Quelle:§69_Abs.3_AufenthG
    Szenariogrundriss: Festgesetzt wird, was geschuldet ist, oder nach Ermessen weniger
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Titel bewilligen“ beginnt
      Und SB-17 „Geltungsdauer festlegen“ erledigt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 93,00 EUR
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | <festgesetzt> |
        | Entscheidung über die Ermäßigung | <Ermäßigung>  |
      Dann wird als nächstes gebraucht: <weiter>

      Beispiele:
        | festgesetzt | Ermäßigung                 | weiter                       |
        | 93,00 EUR   | keine Ermäßigung           | „Bescheid über Gebühr senden“ |
        | 93,01 EUR   | keine Ermäßigung           | „Über Gebühr entscheiden“     |
        | 92,99 EUR   | keine Ermäßigung           | „Über Gebühr entscheiden“     |
        | 92,99 EUR   | ermäßigt                   | „Bescheid über Gebühr senden“ |
        | 93,00 EUR   | ermäßigt                   | „Über Gebühr entscheiden“     |
        | 93,00 EUR   | von der Erhebung abgesehen | „Über Gebühr entscheiden“     |
        | 0,00 EUR    | von der Erhebung abgesehen | „Bewilligung mitteilen“       |

    @Quelle:§10_VwVfG
    Szenario: Derselbe Antrag liegt schon vor
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und SV-03 „Eingang erfassen“ erledigt mit:
        | Doppelter Eingang | gleicher Antrag liegt vor |
      Und alles bis „Eingänge verbinden“ erledigt ist
      Und das Fachverfahren „Eingänge verbinden“ erledigt
      Dann endet der Vorgang mit „Ohne eigene Prüfung abgeschlossen“

    @Quelle:§14_Abs.1_VwVfG
    Szenario: Eine bevollmächtigte Person nimmt den Antrag zurück
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und am 03.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann verlangt „Rücknahme bestätigen“ die Unterlagen „ruecknahmeerklaerung“, „fiktionsbescheinigung“ und „vollmacht“
      Wenn SB-17 „Rücknahme bestätigen“ erledigt mit:
        | Rücknahme vor sachlicher Bearbeitung | ja |
      Dann endet der Vorgang mit „Antrag zurückgenommen“

  Regel: Die Karte

    @Quelle:§60a_Abs.1_AufenthV
    Szenario: Die Karte wird nicht abgeholt und eingezogen
      Angenommen der Grundfall „Studium im Zeitplan“
      Wenn am 02.11.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Karte geliefert“ erledigt ist
      Und am 10.12.2026 die Nachricht „Lieferung der Karte“ eingeht
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Und alles bis „Karte ausgeben“ erledigt ist
      Und der 20.04.2027 ist
      Und SB-17 „Über Verbleib entscheiden“ erledigt mit:
        | Verbleib der nicht abgeholten Karte | einziehen |
      Und das Fachverfahren „Fingerabdrücke löschen“ erledigt
      Dann endet der Vorgang mit „Verlängert ohne Ausgabe der Karte“
