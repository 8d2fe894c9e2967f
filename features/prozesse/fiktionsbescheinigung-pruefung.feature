# language: de
Funktionalität: Fiktionsbescheinigung prüfen (§ 81 Abs. 3 bis 5a, 7 AufenthG)

  Welche Wirkung der Antrag hat, ob erkennungsdienstlich zu behandeln ist, ob Unterlagen fehlen; dann die Ausstellung.

  Regel: Rechtzeitig oder verspätet

    @Quelle:A-01
    Szenario: Rechtzeitig: Die Fortgeltung folgt aus dem Gesetz
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und wird als nächstes gebraucht:
        | Was               | Art     | Wer             | Norm                 |
        | Unterlagen prüfen | Aufgabe | Sachbearbeitung | § 82 Abs. 1 AufenthG |
      Und geschah nicht: entschieden „Fortgeltung bei verspätetem Antrag“

    @Quelle:A-02 @Quelle:V-02
    Szenario: Einen Tag zu spät: Die Tabelle schlägt vor, die Leitung ordnet die Fortgeltung an
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Wenn am 01.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann wird als nächstes gebraucht:
        | Was                                | Art     | Wer             |
        | Fortgeltung bei verspätetem Antrag | Angaben | Sachbearbeitung |
      Wenn SB-17 zu „Fortgeltung bei verspätetem Antrag“ angibt:
        | Verschulden an der verspäteten Antragstellung | kein Verschulden |
        | Erteilung oder Verlängerung voraussichtlich   | ja               |
      Dann lautete „Fortgeltung bei verspätetem Antrag“ „ANORDNEN_PRUEFEN“ nach § 81 Abs. 4 Satz 3 AufenthG im Fall
      Und wird als nächstes gebraucht:
        | Was                          | Art     | Wer     | Norm                        |
        | Über Fortgeltung entscheiden | Aufgabe | Leitung | § 81 Abs. 4 Satz 3 AufenthG |
      Wenn LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | ja                                        |
        | Begründung zur Fortgeltung     | kurzer Krankenhausaufenthalt, ein Tag     |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 81 Abs. 4 Satz 3 AufenthG
      Und wird als nächstes gebraucht: „Unterlagen prüfen“

    @Quelle:A-02
    Szenario: Einen Tag zu spät, keine Anordnung: Beratung statt Bescheinigung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und auf Fragen wird geantwortet:
        | Verschulden an der verspäteten Antragstellung | grobe Fahrlässigkeit oder Vorsatz |
      Wenn am 01.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Über Fortgeltung entscheiden“ erledigt ist
      Und LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | nein                     |
        | Begründung zur Fortgeltung     | keine unbillige Härte    |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „KEINE“ nach § 81 Abs. 4 Satz 1, 3 AufenthG
      Und wird als nächstes gebraucht: „Ohne Bescheinigung beraten“
      Wenn SB-17 „Ohne Bescheinigung beraten“ erledigt
      Dann ist das Schreiben „Hinweis: keine Fiktionswirkung“ zu senden
      Wenn das Fachverfahren „Hinweis senden“ erledigt
      Dann endet der Vorgang mit „Ohne Bescheinigung beraten“

    @Quelle:§104c_Abs.2_AufenthG @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenario: Auch aus dem Chancen-Aufenthalt entscheidet die Leitung über die Fortgeltung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und folgende Angaben:
        | Tag des Antragseingangs                 | 01.10.2026 |
        | Aufenthaltstitel bei Antragstellung     | titel_104c |
        | Beantragter Aufenthaltszweck (Paragraf) | 25b        |
      Wenn am 01.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Fortgeltung bei verspätetem Antrag“

  Regel: Keine Wirkung, keine Bescheinigung

    @Quelle:§81_Abs.4_Satz_2_AufenthG @Quelle:§9_Abs.1_Satz_1_AufenthG
    Szenariogrundriss: Beratung ohne Bescheinigung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und folgende Angaben:
        | Aufenthaltstitel bei Antragstellung                     | <Titel> |
        | Titel gültig bis                                        | <gültig> |
        | Titel im Anschluss an Arbeitserlaubnis der BA beantragt | <BA>    |
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „<Fiktion>“
      Und wird als nächstes gebraucht: „Ohne Bescheinigung beraten“

      Beispiele:
        | Titel               | gültig     | BA   | Fiktion            |
        | visum_c             | 30.09.2026 | nein | KEINE              |
        | unbefristeter_titel | keiner     | nein | NICHT_ERFORDERLICH |
        | keiner              | keiner     | ja   | ERTEILUNGSFIKTION  |

  Regel: Was nicht geregelt ist, klärt ein Mensch

    @Quelle:V-01
    Szenario: Die Angaben werden berichtigt, dann wirkt der Antrag
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Titel gültig bis“ ist „keiner“
      Und auf Fragen wird geantwortet:
        | Fortgeltungswirkung angeordnet | nein |
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „PRUEFEN_NICHT_GEREGELT“
      Und wird als nächstes gebraucht: „Angaben klären“
      Wenn SB-17 „Angaben klären“ erledigt mit:
        | Ergebnis der Prüfung durch die Sachbearbeitung | Angaben berichtigen und neu bestimmen           |
        | Aufenthaltstitel bei Antragstellung            | Aufenthaltserlaubnis, Blaue Karte EU oder ICT-Karte |
        | Titel gültig bis                               | 30.09.2026                                      |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNGSFIKTION“
      Und wird als nächstes gebraucht: „Unterlagen prüfen“

    @Quelle:V-01
    Szenario: Es bleibt unklar: Beratung ohne Bescheinigung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Titel gültig bis“ ist „keiner“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und SB-17 „Angaben klären“ erledigt mit:
        | Ergebnis der Prüfung durch die Sachbearbeitung | keine Bescheinigung ausstellen                      |
        | Aufenthaltstitel bei Antragstellung            | Aufenthaltserlaubnis, Blaue Karte EU oder ICT-Karte |
      Dann wird als nächstes gebraucht: „Ohne Bescheinigung beraten“

  Regel: Erst die erkennungsdienstliche Behandlung, dann die Bescheinigung

    @Quelle:§81_Abs.7_AufenthG
    Szenario: Termin, Einladung, Speicherung
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und folgende Angaben:
        | Erkennungsdienstliche Behandlung erforderlich                       | ja   |
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | nein |
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktionsbescheinigung_ausstellen“ nein
      Und wird als nächstes gebraucht:
        | Was                 | Wer           | Norm                 |
        | Termin vereinbaren  | Servicestelle | § 81 Abs. 7 AufenthG |
      Wenn SV-03 „Termin vereinbaren“ erledigt mit:
        | Termin der erkennungsdienstlichen Behandlung | 05.10.2026 |
      Dann ist das Schreiben „ed_termin_einladung“ zu senden
      Wenn das Fachverfahren „Einladung senden“ erledigt
      Dann läuft die Frist „Termin verstrichen“ bis 12.10.2026
      Wenn am 07.10.2026 die Nachricht „Speicherung der Daten im Register“ eingeht mit:
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | ja |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktionsbescheinigung_ausstellen“ ja
      Und wird als nächstes gebraucht: „Unterlagen prüfen“

    @Quelle:§81_Abs.7_AufenthG
    Szenario: Der Termin verstreicht: Ein neuer wird vereinbart
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und folgende Angaben:
        | Erkennungsdienstliche Behandlung erforderlich                       | ja   |
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | nein |
      Und auf Fragen wird geantwortet:
        | Termin der erkennungsdienstlichen Behandlung | 05.10.2026 |
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Speicherung gemeldet“ erledigt ist
      Und der 12.10.2026 ist
      Dann wird als nächstes gebraucht: „Speicherung gemeldet“
      Wenn der 13.10.2026 ist
      Dann wird als nächstes gebraucht: „Termin vereinbaren“

    @Quelle:§81_Abs.7_AufenthG
    Szenario: Die Speicherung wird gemeldet, bevor der Termin vereinbart ist
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und folgende Angaben:
        | Erkennungsdienstliche Behandlung erforderlich                       | ja   |
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | nein |
      Und auf Fragen wird geantwortet:
        | Termin der erkennungsdienstlichen Behandlung | 05.10.2026 |
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und am 29.09.2026 die Nachricht „Speicherung der Daten im Register“ eingeht mit:
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | ja |
      Dann geschah: vorgemerkt
      Wenn alles bis „Unterlagen prüfen“ erledigt ist
      Dann geschah: eingegangen „Speicherung gemeldet“ am 29.09.2026

  Regel: Fehlen Unterlagen, werden sie nachgefordert

    @Quelle:§82_Abs.1_AufenthG
    Szenario: Die nachgeforderten Unterlagen kommen, dann wird die Bescheinigung erstellt
      Angenommen der Grundfall „Verlängerungsantrag mit fehlendem Pass“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 05.10.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann geschah: Teil beendet „Unterlagen vollständig eingegangen“
      Und wird als nächstes gebraucht: „Geschuldete Gebühr“

    @Quelle:§22_VwVfG
    Szenario: Die Person nimmt den Antrag während der Nachforderung zurück
      Angenommen der Grundfall „Verlängerungsantrag mit fehlendem Pass“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 05.10.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann endet der Vorgang mit „Nachforderung mit Rücknahme beendet“

    @Quelle:§82_Abs.1_Satz_4_AufenthG
    Szenario: Am letzten Tag der Nachfrist eingegangen, erfasst, als es schon nach Aktenlage weiterging
      Angenommen der Grundfall „Verlängerungsantrag mit fehlendem Pass“
      Wenn am 01.10.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 20.10.2026 ist
      Und das Fachverfahren „Erinnerung senden“ erledigt
      Und der 10.11.2026 ist
      Und alles bis „Nächsten Schritt entscheiden“ erledigt ist
      Und SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | nach Aktenlage weiter |
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht, erfasst am 11.11.2026
      Dann geschah: verspätet erfasst am 09.11.2026
      Und wird als nächstes gebraucht: „Geschuldete Gebühr“ und „Verspätet Erfasstes würdigen“
      Wenn SB-17 „Verspätet Erfasstes würdigen“ erledigt
      Dann wird als nächstes gebraucht: „Geschuldete Gebühr“

  Regel: Die Prüfung endet, wenn die Bescheinigung eingezogen ist

    @Quelle:§81_Abs.4_AufenthG
    Szenario: Entscheidung bekannt gegeben, Bescheinigung eingezogen
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und alles bis „Entscheidung bekannt gegeben“ erledigt ist
      Und am 10.12.2026 die Nachricht „Bekanntgabe der Entscheidung“ eingeht mit:
        | Tag der Bekanntgabe der Entscheidung | 10.12.2026 |
      Und SV-03 „Bescheinigung einziehen“ erledigt
      Dann endet der Vorgang mit „Bescheinigung eingezogen“

  Regel: Was unbekannt ist, wird gefragt

    @Quelle:§81_Abs.4_AufenthG
    Szenario: Ohne das Ende des Titels geht es nicht weiter
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Und „Titel gültig bis“ ist unbekannt
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Dann wird als nächstes gebraucht: „Antrag nach Ablauf des Titels?“
      Und fragt „Antrag nach Ablauf des Titels?“ nach „Titel gültig bis“
      Wenn SB-17 zu „Antrag nach Ablauf des Titels?“ angibt:
        | Titel gültig bis | 30.09.2026 |
      Dann wird als nächstes gebraucht: „Unterlagen prüfen“

    @Quelle:§81_Abs.4_AufenthG
    Szenario: Eine Berichtigung macht das Ergebnis überholt
      Angenommen der Grundfall „Verlängerungsantrag zwei Tage vor Ablauf“
      Wenn am 28.09.2026 der Vorgang „Fiktionsbescheinigung prüfen“ beginnt
      Und SB-17 „Titel gültig bis“ auf „25.09.2026“ berichtigt, weil „falsch abgelesen“
      Dann ist „Fiktionswirkung des Antrags“ überholt
      Und ist „Antragswirkung bestimmen“ erneut zu erledigen
      Und wird als nächstes gebraucht: „Unterlagen prüfen“
