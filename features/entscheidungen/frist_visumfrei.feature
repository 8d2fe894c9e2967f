# language: de
Funktionalität: Antragsfrist nach visumfreier Einreise (§ 41 Abs. 3 AufenthV)

  Wer visumfrei oder mit dem Titel eines anderen Schengen-Staats einreist, beantragt den Titel innerhalb von 90 Tagen. Das
  Ende der Frist ist hier bekannt; es verschiebt sich auf den nächsten Werktag. Tabelle V-05.

  Grundlage:
    Angenommen der Grundfall „Amerikanerin, visumfrei eingereist“

  Regel: Der letzte Tag der Frist gehört noch dazu

    Szenariogrundriss: Einreise am 02.06.2026, Fristende am Montag, 31.08.2026
      Angenommen „Tag des Antragseingangs“ ist „<Antrag>“
      Und „Vorzeitiges Ende der Antragsfrist“ ist „<vorzeitig>“
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
      Und greift Regel „<Regel>“

      Beispiele:
        | Antrag     | vorzeitig             | Ergebnis    | Regel   | Norm                        | Quelle                      |
        | 30.08.2026 | kein vorzeitiges Ende | RECHTZEITIG | 1       | § 41 Abs. 3 Satz 1 AufenthV | § 41 Abs. 3 Satz 1 AufenthV |
        | 31.08.2026 | kein vorzeitiges Ende | RECHTZEITIG | 1       | § 41 Abs. 3 Satz 1 AufenthV | A-03                        |
        | 01.09.2026 | kein vorzeitiges Ende | VERSPAETET  | 2_frist | § 41 Abs. 3 Satz 1 AufenthV | A-03                        |
        | 14.07.2026 | 15.07.2026            | RECHTZEITIG | 1       | § 41 Abs. 3 Satz 1 AufenthV | § 41 Abs. 3 Satz 2 AufenthV |
        | 15.07.2026 | 15.07.2026            | RECHTZEITIG | 1       | § 41 Abs. 3 Satz 1 AufenthV | § 41 Abs. 3 Satz 2 AufenthV |
        | 16.07.2026 | 15.07.2026            | VERSPAETET  | 2_ende  | § 41 Abs. 3 Satz 2 AufenthV | § 41 Abs. 3 Satz 2 AufenthV |
        | 01.09.2026 | 15.07.2026            | VERSPAETET  | 2_frist | § 41 Abs. 3 Satz 1 AufenthV | § 41 Abs. 3 Satz 2 AufenthV |

  Regel: Die Frist gilt für bestimmte Staaten und für Titel anderer Schengen-Staaten

    Szenariogrundriss: Staaten, für die die Vergünstigung gilt
      Angenommen folgende Angaben:
        | Staatsangehörigkeit                            | <Staat>  |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit | <Erwerb> |
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“

      Beispiele: jeder Zweck
        | Staat | Erwerb | Ergebnis    | Quelle                      |
        | AUS   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | ISR   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | JPN   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | CAN   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | KOR   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | NZL   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | GBR   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | USA   | ja     | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |
        | USA   | nein   | RECHTZEITIG | § 41 Abs. 3 Satz 1 AufenthV |

      Beispiele: nur ohne Erwerbstätigkeit
        | Staat | Erwerb | Ergebnis        | Quelle                      |
        | AND   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | BRA   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | SLV   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | HND   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | MCO   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | SMR   | nein   | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | BRA   | ja     | NICHT_ANWENDBAR | § 41 Abs. 2 AufenthV        |
        | AND   | ja     | NICHT_ANWENDBAR | § 41 Abs. 2 AufenthV        |

      Beispiele: andere Staaten
        | Staat | Erwerb | Ergebnis        | Quelle               |
        | IND   | ja     | NICHT_ANWENDBAR | § 41 Abs. 1 AufenthV |
        | MEX   | nein   | NICHT_ANWENDBAR | § 41 Abs. 2 AufenthV |

    Szenariogrundriss: Titel, Einreise und ICT-Karte
      Angenommen folgende Angaben:
        | Staatsangehörigkeit                            | <Staat>     |
        | Aufenthaltstitel eines anderen Schengen-Staats | <Schengen>  |
        | Aufenthaltstitel bei Antragstellung            | <Titel>     |
        | Unerlaubt eingereist                           | <unerlaubt> |
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>     |
        | Tag des Antragseingangs                        | <Antrag>    |
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“

      Beispiele:
        | Staat | Schengen | Titel             | unerlaubt | Zweck | Antrag     | Ergebnis        | Quelle                      |
        | USA   | nein     | keiner            | nein      | 19    | 31.08.2026 | NICHT_ANWENDBAR | § 41 Abs. 4 AufenthV        |
        | USA   | nein     | keiner            | nein      | 19    | 01.09.2026 | NICHT_ANWENDBAR | § 41 Abs. 4 AufenthV        |
        | IND   | ja       | keiner            | nein      | 19    | 31.08.2026 | NICHT_ANWENDBAR | § 41 Abs. 4 AufenthV        |
        | USA   | nein     | visum_d           | nein      | 18b   | 31.08.2026 | NICHT_ANWENDBAR | § 41 Abs. 1 AufenthV        |
        | USA   | nein     | befristeter_titel | nein      | 18b   | 01.09.2026 | NICHT_ANWENDBAR | § 41 Abs. 1 AufenthV        |
        | USA   | nein     | keiner            | ja        | 18b   | 31.08.2026 | NICHT_ANWENDBAR | § 41 Abs. 1 AufenthV        |
        | IND   | ja       | keiner            | nein      | 18b   | 31.08.2026 | RECHTZEITIG     | § 41 Abs. 3 Satz 1 AufenthV |
        | IND   | ja       | keiner            | nein      | 18b   | 01.09.2026 | VERSPAETET      | § 41 Abs. 3 Satz 1 AufenthV |

    @Quelle:§41_Abs.4_AufenthV
    Szenario: Bei der ICT-Karte zählt auch ein vorzeitiges Ende nicht
      Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „19“
      Und „Vorzeitiges Ende der Antragsfrist“ ist „15.07.2026“
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „NICHT_ANWENDBAR“

    @Quelle:§41_Abs.3_AufenthV
    Szenario: Ohne visumfreie Einreise gibt es keine Frist
      Angenommen „Ende der Antragsfrist nach visumfreier Einreise“ ist „keine visumfreie Einreise“
      Und „Staatsangehörigkeit“ ist „Indien“
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „NICHT_ANWENDBAR“
      Und greift Regel „0“

    @Quelle:§41_Abs.3_AufenthV
    Szenariogrundriss: Sagt die Akte, es gebe keine Frist, obwohl eine gilt, prüft eine Person
      Angenommen „Ende der Antragsfrist nach visumfreier Einreise“ ist „keine visumfreie Einreise“
      Und „Vorzeitiges Ende der Antragsfrist“ ist „<vorzeitig>“
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“
      Und greift Regel „3“

      Beispiele:
        | vorzeitig             |
        | kein vorzeitiges Ende |
        | 15.07.2026            |

    @Quelle:§41_Abs.3_Satz_1_AufenthV
    Szenario: Wer visumfrei einreisen durfte, für den muss das Ende der Frist bekannt sein
      Angenommen „Ende der Antragsfrist nach visumfreier Einreise“ ist unbekannt
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann fehlt noch die Angabe „Ende der Antragsfrist nach visumfreier Einreise“

    @Quelle:§41_Abs.4_AufenthV
    Szenario: Bei der ICT-Karte fragt niemand nach der Frist
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)         | 19        |
        | Ende der Antragsfrist nach visumfreier Einreise | unbekannt |
        | Tag des Antragseingangs                         | unbekannt |
      Wenn die Entscheidung „Antragsfrist nach visumfreier Einreise“ getroffen wird
      Dann lautet das Ergebnis „NICHT_ANWENDBAR“
      Und fehlt keine Angabe
