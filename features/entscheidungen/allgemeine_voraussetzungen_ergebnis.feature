# language: de
Funktionalität: Allgemeine Erteilungsvoraussetzungen erfüllt? (§ 5 AufenthG)

  Was aus den fehlenden Voraussetzungen folgt: nachfordern, versagen oder eine Person entscheiden lassen. Tabelle V-09.

  Grundlage:
    Angenommen der Grundfall „Allgemeine Voraussetzungen erfüllt“
    Und heute ist der 01.10.2026

  @Quelle:§5_Abs.1_AufenthG @Quelle:§5_Abs.2_AufenthG
  Szenario: Fehlt nichts, sind die Voraussetzungen erfüllt
    Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
    Dann lautet das Ergebnis „ERFUELLT“ nach § 5 Abs. 1, 2 AufenthG
    Und greift Regel „2“

  @Quelle:§5_Abs.1_AufenthG
  Szenario: Sind alle Voraussetzungen erfüllt, hindert eine frühere Nachforderung nicht
    Angenommen „Letzter Tag der Nachforderungsfrist“ ist „15.09.2026“
    Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
    Dann lautet das Ergebnis „ERFUELLT“

  Regel: Zwingend zu versagen ist vor allem anderen

    Szenariogrundriss: § 5 Abs. 4
      Angenommen folgende Angaben:
        | <Angabe>                                | ja      |
        | Passpflicht erfüllt                     | <Pass>  |
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck> |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „VERSAGEN“ nach <Quelle>
      Und greift Regel „1“

      Beispiele:
        | Angabe                                             | Pass | Zweck | Quelle              |
        | Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 | ja   | 18a   | § 5 Abs. 4 AufenthG |
        | Abschiebungsanordnung nach § 58a                   | ja   | 18a   | § 5 Abs. 4 AufenthG |
        | Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 | nein | 18a   | § 5 Abs. 4 AufenthG |
        | Abschiebungsanordnung nach § 58a                   | ja   | 25_2  | § 5 Abs. 4 AufenthG |

  Regel: Ohne Visum wird versagt, wenn niemand davon absehen darf

    Szenariogrundriss: Fehlendes Visum
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist | nein         |
        | Aufenthaltstitel bei Antragstellung     | <Titel>      |
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Voraussetzungen eines Anspruchs erfüllt | <Anspruch>   |
        | Passpflicht erfüllt                     | <Pass>       |
        | Abschiebungsanordnung nach § 58a        | <§ 58a>      |
        | Sonderfall der §§ 39, 40 AufenthV       | <Sonderfall> |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Titel  | Anspruch | Pass | § 58a | Sonderfall         | Ergebnis                     | Regel | Quelle              |
        | 18a   | keiner | nein     | ja   | nein  |                    | VERSAGEN                     | 2a    | § 5 Abs. 2 AufenthG |
        | 18a   | keiner | nein     | nein | nein  |                    | VERSAGEN                     | 2a    | § 5 Abs. 2 AufenthG |
        | 18a   | keiner | nein     | ja   | ja    |                    | VERSAGEN                     | 1     | § 5 Abs. 4 AufenthG |
        | 19    | keiner | ja       | ja   | nein  |                    | VERSAGEN                     | 2a    | § 5 Abs. 2 AufenthG |
        | 18a   | keiner | ja       | ja   | nein  |                    | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 2 AufenthG |
        | 18a   | keiner | nein     | ja   | nein  | p40_kurzaufenthalt | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 2 AufenthG |
        | 25_5  | keiner | nein     | ja   | nein  |                    | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 3 AufenthG |
        | 19d   | keiner | nein     | ja   | nein  |                    | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 2 AufenthG |

    @Quelle:A-04
    Szenario: Schengen-Visum und Studium mit unbedingter Zulassung: eine Person entscheidet
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist | nein                     |
        | Aufenthaltstitel bei Antragstellung     | Schengen-Visum (Visum C) |
        | Titel gültig bis                        | 15.10.2026               |
        | Tag des Antragseingangs                 | 10.10.2026               |
        | Beantragter Aufenthaltszweck (Paragraf) | Studium (§ 16b Abs. 1)   |
        | Voraussetzungen eines Anspruchs erfüllt | ja                       |
        | Anspruch nach der Einreise entstanden   | ja                       |
        | Verfügbare Mittel netto im Monat        | 992                      |
      Wenn am 12.10.2026 die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „ATYPIK_ODER_ERMESSEN_PRUEFEN“

    @Quelle:§5_Abs.2_Satz_1_AufenthG
    Szenario: Bei der Verlängerung wird ein fehlender Pass nachgefordert, auch wenn nie ein Visum da war
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist   | nein         |
        | Aufenthaltstitel bei Antragstellung       | keiner       |
        | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
        | Passpflicht erfüllt                       | nein         |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „NACHFORDERN“
      Und greift Regel „3“

    @Quelle:A-15
    Szenario: Im Spurwechsel fehlt nichts
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist | nein       |
        | Aufenthaltstitel bei Antragstellung     | keiner     |
        | Asylantrag zurückgenommen               | ja         |
        | Tag der Einreise                        | 28.03.2023 |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „ERFUELLT“

  Regel: Was sich belegen lässt, wird einmal mit Frist nachgefordert

    Szenariogrundriss: Nachfordern oder entscheiden
      Angenommen folgende Angaben:
        | <Angabe>                            | <Wert>  |
        | <weitere>                           | <auch>  |
        | Letzter Tag der Nachforderungsfrist | <Frist> |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: ein Mangel
        | Angabe                                     | Wert | weitere             | auch | Frist               | Ergebnis                     | Regel | Quelle                         |
        | Ausreichender Krankenversicherungsschutz   | nein | Identität geklärt   |      | keine Frist gesetzt | NACHFORDERN                  | 3     | § 82 Abs. 1 Satz 2, 3 AufenthG |
        | Passpflicht erfüllt                        | nein | Identität geklärt   |      | keine Frist gesetzt | NACHFORDERN                  | 3     | § 82 Abs. 1 Satz 2, 3 AufenthG |
        | Identität geklärt                          | nein | Passpflicht erfüllt |      | keine Frist gesetzt | NACHFORDERN                  | 3     | § 82 Abs. 1 Satz 2, 3 AufenthG |
        | Staatsangehörigkeit geklärt                | nein | Passpflicht erfüllt |      | keine Frist gesetzt | NACHFORDERN                  | 3     | § 82 Abs. 1 Satz 2, 3 AufenthG |
        | Passpflicht erfüllt                        | nein | Identität geklärt   |      | 15.09.2026          | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 1 AufenthG            |
        | Passpflicht erfüllt                        | nein | Identität geklärt   |      | 15.11.2026          | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 1 AufenthG            |
        | Ausweisungsinteresse besteht               | ja   | Identität geklärt   |      | keine Frist gesetzt | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 1 AufenthG            |
        | Maßgebliche Angaben im Visumantrag gemacht | nein | Identität geklärt   |      | keine Frist gesetzt | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 2 AufenthG            |

      Beispiele: mehrere Mängel
        | Angabe                                   | Wert | weitere                      | auch | Frist               | Ergebnis                     | Regel | Quelle                         |
        | Ausreichender Krankenversicherungsschutz | nein | Passpflicht erfüllt          | nein | keine Frist gesetzt | NACHFORDERN                  | 3     | § 82 Abs. 1 Satz 2, 3 AufenthG |
        | Passpflicht erfüllt                      | nein | Ausweisungsinteresse besteht | ja   | keine Frist gesetzt | ATYPIK_ODER_ERMESSEN_PRUEFEN | 4     | § 5 Abs. 1 AufenthG            |

    @Quelle:§5_Abs.1_Nr.3_AufenthG
    Szenario: Interessen der Bundesrepublik wägt eine Person
      Angenommen folgende Angaben:
        | Anspruch auf Erteilung oder Verlängerung                    | nein |
        | Interessen der Bundesrepublik beeinträchtigt oder gefährdet | ja   |
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann lautet das Ergebnis „ATYPIK_ODER_ERMESSEN_PRUEFEN“
      Und greift Regel „4“

  Regel: Erfüllt ist nur, was ganz bekannt ist

    @Quelle:V-09
    Szenario: Ist eine Voraussetzung unbekannt, ist nichts erfüllt
      Angenommen „Passpflicht erfüllt“ ist unbekannt
      Wenn die Entscheidung „Allgemeine Erteilungsvoraussetzungen erfüllt?“ getroffen wird
      Dann fehlt noch die Angabe „Passpflicht erfüllt“
