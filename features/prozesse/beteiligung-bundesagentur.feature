# language: de
Funktionalität: Bundesagentur für Arbeit beteiligen (§ 39 AufenthG, § 36 BeschV)

  Ob die Zustimmung nötig ist, Anfrage, Antwort, Rückfrage, Schweigen. Wer schweigt, stimmt nach zwei Wochen zu; das stellt
  die Tabelle an den Tagen fest, nicht der Fristablauf allein.

  Regel: Nicht immer ist zu fragen

    @Quelle:§18g_Abs.1_Satz_1_AufenthG @Quelle:E-14
    Szenario: Die Blaue Karte im Regelberuf braucht keine Zustimmung
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und das Amt hat folgende Parameter:
        | Land der Behörde | Hessen |
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Dann endet der Vorgang mit „Zustimmung nicht erforderlich“

    @Quelle:§35_Abs.2_BeschV @Quelle:§39_Abs.2a_AufenthG
    Szenariogrundriss: Die Zustimmung liegt schon vor
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Und folgende Angaben:
        | Frühere Zustimmung der Bundesagentur gilt fort | <früher> |
        | Globalzustimmung, Einhaltung zugesichert       | <global> |
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Dann endet der Vorgang mit „Zustimmung liegt vor“

      Beispiele:
        | früher | global |
        | ja     | nein   |
        | nein   | ja     |

    @Quelle:§40_Abs.1_Nr.2_AufenthG
    Szenario: Leiharbeit: Die Zustimmung ist ausgeschlossen
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Dann wird als nächstes gebraucht:
        | Was                              | Wer             |
        | Erklärung des Arbeitgebers prüfen | Sachbearbeitung |
      Und verlangt „Erklärung des Arbeitgebers prüfen“ die Unterlage „erklaerung_beschaeftigungsverhaeltnis“
      Wenn SB-17 „Erklärung des Arbeitgebers prüfen“ erledigt mit:
        | Beschäftigung als Leiharbeitnehmer | ja                      |
        | Frist der Bundesagentur            | Regelfall (zwei Wochen) |
      Dann endet der Vorgang mit „Zustimmung ausgeschlossen“

  Regel: Die Bundesagentur antwortet

    @Quelle:§36_Abs.1_BeschV
    Szenariogrundriss: Zustimmung oder Versagung in der Frist
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 16.11.2026 nach § 36 Abs. 2 BeschV
      Wenn am <Tag> die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur        | <Antwort> |
        | Tag der Mitteilung der BA-Entscheidung | <Tag>     |
      Dann endet der Vorgang mit „<Ende>“

      Beispiele:
        | Tag        | Antwort              | Ende                |
        | 10.11.2026 | Zustimmung erteilt   | Zustimmung erteilt  |
        | 16.11.2026 | Zustimmung erteilt   | Zustimmung erteilt  |
        | 10.11.2026 | Zustimmung versagt   | Zustimmung versagt  |
        | 16.11.2026 | Zustimmung versagt   | Zustimmung versagt  |

    @Quelle:§36_Abs.2_Satz_1_BeschV
    Szenario: Eine Zwischennachricht ist keine Entscheidung: Die Frist läuft weiter
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | noch keine Antwort der Bundesagentur |
        | Tag der Mitteilung der BA-Entscheidung | noch keine Antwort der Bundesagentur |
      Dann lautete „ba_zustimmungsfiktion“ „FRIST_LAEUFT“ im Fall
      Und wird als nächstes gebraucht: „Antwort eingegangen“ und „Rückfrage eingegangen“
      Und läuft die Frist „Frist abgelaufen“ bis 16.11.2026

    @Quelle:E-15 @Quelle:§36_Abs.1_BeschV
    Szenario: Eine Versagung vom Tag vor der Anfrage klärt ein Mensch
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Antwort der Bundesagentur“ eingeht mit:
        | Entscheidung der Bundesagentur         | Zustimmung versagt |
        | Tag der Mitteilung der BA-Entscheidung | 01.11.2026         |
      Dann lautete „ba_zustimmungsfiktion“ „PRUEFEN_NICHT_GEREGELT“ im Fall
      Und wird als nächstes gebraucht:
        | Was            | Wer             |
        | Antwort klären | Sachbearbeitung |
      Wenn SB-17 „Antwort klären“ erledigt mit:
        | Entscheidung der Bundesagentur         | Zustimmung versagt |
        | Tag der Mitteilung der BA-Entscheidung | 10.11.2026         |
      Dann endet der Vorgang mit „Zustimmung versagt“

  Regel: Wer zwei Wochen schweigt, stimmt zu

    @Quelle:A-12 @Quelle:§36_Abs.2_Satz_1_BeschV
    Szenario: Der 14. Tag gehört noch zur Frist, am 15. gilt die Zustimmung als erteilt
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und der Fall gespeichert und wieder geladen wird
      Und der 16.11.2026 ist
      Dann wird als nächstes gebraucht:
        | Was                    | Art       | Bis        |
        | Antwort eingegangen    | Nachricht | 16.11.2026 |
        | Rückfrage eingegangen  | Nachricht | 16.11.2026 |
      Wenn der 17.11.2026 ist
      Dann geschah: Frist abgelaufen „Frist abgelaufen“ am 16.11.2026
      Und lautete „ba_zustimmungsfiktion“ „FIKTION_ERTEILT“ nach § 36 Abs. 2 Satz 1 BeschV im Fall
      Und wird als nächstes gebraucht:
        | Was               | Wer             | Norm                |
        | Fiktion vermerken | Sachbearbeitung | § 36 Abs. 2 BeschV |
      Wenn SB-17 „Fiktion vermerken“ erledigt
      Dann endet der Vorgang mit „Zustimmung gilt als erteilt“

    @Quelle:A-12
    Szenario: Rückfrage am 14. Tag: keine Fiktion, die Angaben werden nachgefordert
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Dann ist „Mitteilung der BA über fehlende Angaben“ jetzt „16.11.2026“
      Und lautete „ba_zustimmungsfiktion“ „KEINE_FIKTION_NACHLIEFERN“ nach § 36 Abs. 2 Satz 1 BeschV im Fall
      Und wird als nächstes gebraucht: „Fehlliste abschließen“

    @Quelle:A-12
    Szenario: Im beschleunigten Fachkräfteverfahren endet die Frist nach einer Woche
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Und folgende Angaben:
        | Frist der Bundesagentur | Beschleunigtes Fachkräfteverfahren, § 81a (eine Woche) |
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Dann läuft die Frist „Frist abgelaufen“ bis 09.11.2026
      Wenn der 10.11.2026 ist
      Dann wird als nächstes gebraucht: „Fiktion vermerken“

    @Quelle:A-12 @Quelle:§36_Abs.2_BeschV
    Szenario: Rückfrage vom 14. Tag, am 16. Tag erfasst: Die Fiktion ist nicht eingetreten
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und der 18.11.2026 ist
      Dann wird als nächstes gebraucht: „Fiktion vermerken“
      Wenn am 16.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht, erfasst am 18.11.2026
      Dann geschah: wieder aufgenommen „Frist abgelaufen“ am 16.11.2026
      Und lautete „ba_zustimmungsfiktion“ „KEINE_FIKTION_NACHLIEFERN“ im Fall
      Und wird als nächstes gebraucht: „Fehlliste abschließen“

    @Quelle:A-12 @Quelle:§36_Abs.2_BeschV
    Szenario: Rückfrage erst am 15. Tag: Es bleibt bei der Fiktion
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 17.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Dann lautete „ba_zustimmungsfiktion“ „FIKTION_ERTEILT“ im Fall
      Und wird als nächstes gebraucht: „Fiktion vermerken“

  Regel: Die Bundesagentur fragt zurück

    @Quelle:§36_Abs.2_Satz_1_BeschV
    Szenario: Nach der Vervollständigung wird neu übermittelt, und eine neue Frist läuft
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Dann läuft die Frist „ba_frist_abgelaufen“ nicht
      Wenn am 20.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann wird als nächstes gebraucht: „Anfrage übermitteln“
      Wenn das Fachverfahren „Anfrage übermitteln“ erledigt
      Dann läuft die Frist „ba_frist_abgelaufen“ bis 04.12.2026
      Wenn der 05.12.2026 ist
      Dann lautete „ba_zustimmungsfiktion“ „FIKTION_ERTEILT“ im Fall
      Und wird als nächstes gebraucht: „Fiktion vermerken“

    @Quelle:§82_Abs.1_AufenthG
    Szenario: Die Angaben bleiben aus
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 11.12.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 31.12.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 01.02.2027 ist
      Und alles bis „Nächsten Schritt entscheiden“ erledigt ist
      Und SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | zur beabsichtigten Ablehnung anhören |
      Dann endet der Vorgang mit „Angaben ausgeblieben“

    @Quelle:§36_Abs.2_BeschV
    Szenario: Der Antrag wird zurückgenommen, während Angaben fehlen
      Angenommen der Grundfall „Bundesagentur zu beteiligen“
      Wenn am 02.11.2026 der Vorgang „Bundesagentur für Arbeit beteiligen“ beginnt
      Und alles bis „Antwort eingegangen“ erledigt ist
      Und am 10.11.2026 die Nachricht „Mitteilung fehlender Angaben“ eingeht
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 13.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann endet der Vorgang mit „Mit Rücknahme beendet“
