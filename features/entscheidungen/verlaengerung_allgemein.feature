# language: de
Funktionalität: Verlängerung nach den allgemeinen Vorschriften (§ 8 AufenthG)

  Für die Verlängerung gelten dieselben Vorschriften wie für die Erteilung. Nebenbestimmung, Höchstdauer und die Pflicht
  zum Integrationskurs können entgegenstehen oder die Dauer begrenzen. Tabelle V-17.

  Regel: Zuerst zählt, ob überhaupt verlängert werden darf

    Szenariogrundriss: Nebenbestimmung, Höchstdauer und Voraussetzungen
      Angenommen der Grundfall „Verlängerung ohne Hindernis“
      Und folgende Angaben:
        | Verlängerung durch Nebenbestimmung ausgeschlossen | <ausgeschlossen>  |
        | Gesetzliche Höchstdauer des Titels erreicht       | <Höchstdauer>     |
        | Voraussetzungen der Erteilung weiterhin erfüllt   | <Voraussetzungen> |
        | Anspruch auf Erteilung oder Verlängerung          | <Anspruch>        |
        | Zur Teilnahme am Integrationskurs verpflichtet    | <Kurspflicht>     |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt    | <verletzt>        |
        | Pflicht wiederholt und gröblich verletzt          | <gröblich>        |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele:
        | ausgeschlossen | Höchstdauer | Voraussetzungen | Anspruch | Kurspflicht | verletzt | gröblich | Ergebnis              | Rechtscharakter | Regel                    | Quelle              |
        | nein           | nein        | ja              | ja       | nein        | nein     | nein     | VERLAENGERN           | ANSPRUCH        | 7_keine_pflicht          | § 8 Abs. 1 AufenthG |
        | nein           | nein        | ja              | nein     | nein        | nein     | nein     | VERLAENGERN           | ERMESSEN        | 7_keine_pflicht_ermessen | § 8 Abs. 1 AufenthG |
        | ja             | nein        | ja              | ja       | nein        | nein     | nein     | REGELMAESSIG_VERSAGEN | SOLL            | 1                        | § 8 Abs. 2 AufenthG |
        | ja             | ja          | ja              | ja       | nein        | nein     | nein     | REGELMAESSIG_VERSAGEN | SOLL            | 1                        | § 8 Abs. 2 AufenthG |
        | nein           | ja          | ja              | ja       | nein        | nein     | nein     | VERSAGEN              | VERSAGEN        | 2                        | § 8 Abs. 1 AufenthG |
        | nein           | ja          | nein            | ja       | nein        | nein     | nein     | VERSAGEN              | VERSAGEN        | 2                        | § 8 Abs. 1 AufenthG |
        | nein           | nein        | nein            | ja       | nein        | nein     | nein     | VERSAGEN_ODER_ATYPIK  | ERMESSEN        | 3                        | § 8 Abs. 1 AufenthG |
        | nein           | nein        | nein            | nein     | nein        | nein     | nein     | VERSAGEN_ODER_ATYPIK  | ERMESSEN        | 3                        | § 8 Abs. 1 AufenthG |
        | nein           | nein        | nein            | nein     | ja          | ja       | ja       | VERSAGEN_ODER_ATYPIK  | ERMESSEN        | 3                        | § 8 Abs. 1 AufenthG |
        | nein           | nein        | ja              | nein     | nein        | ja       | ja       | VERLAENGERN           | ERMESSEN        | 7_keine_pflicht_ermessen | § 8 Abs. 1 AufenthG |
        | nein           | nein        | ja              | nein     | nein        | ja       | nein     | VERLAENGERN           | ERMESSEN        | 7_keine_pflicht_ermessen | § 8 Abs. 1 AufenthG |
        | nein           | nein        | ja              | ja       | nein        | ja       | ja       | VERLAENGERN           | ANSPRUCH        | 7_keine_pflicht          | § 8 Abs. 1 AufenthG |

  Regel: Ohne Anspruch wiegt die verletzte Kurspflicht schwer

    Szenariogrundriss: Verlängerung im Ermessen
      Angenommen der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Anspruch auf Erteilung oder Verlängerung       | nein          |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | <verletzt>    |
        | Pflicht wiederholt und gröblich verletzt       | <gröblich>    |
        | Integrationskurs erfolgreich abgeschlossen     | <Kurs>        |
        | Integration anderweitig nachgewiesen           | <anderweitig> |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele:
        | verletzt | gröblich | Kurs | anderweitig | Ergebnis               | Rechtscharakter | Regel                  | Quelle                        |
        | ja       | ja       | nein | nein        | SOLL_ABLEHNEN          | SOLL            | 4                      | § 8 Abs. 3 Satz 3 AufenthG    |
        | nein     | ja       | nein | nein        | SOLL_ABLEHNEN          | SOLL            | 4                      | § 8 Abs. 3 Satz 3 AufenthG    |
        | ja       | ja       | ja   | ja          | SOLL_ABLEHNEN          | SOLL            | 4                      | § 8 Abs. 3 Satz 3 AufenthG    |
        | ja       | nein     | nein | nein        | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 4a                     | § 8 Abs. 3 Satz 2, 5 AufenthG |
        | ja       | nein     | ja   | nein        | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 4a                     | § 8 Abs. 3 Satz 2, 5 AufenthG |
        | ja       | nein     | nein | ja          | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 4a                     | § 8 Abs. 3 Satz 2, 5 AufenthG |
        | nein     | nein     | nein | nein        | VERLAENGERN_MAX_1_JAHR | ERMESSEN        | 6_ermessen             | § 8 Abs. 3 Satz 6 AufenthG    |
        | nein     | nein     | ja   | nein        | VERLAENGERN            | ERMESSEN        | 7_kurs_ermessen        | § 8 Abs. 1, 3 Satz 6 AufenthG |
        | nein     | nein     | nein | ja          | VERLAENGERN            | ERMESSEN        | 7_integration_ermessen | § 8 Abs. 1, 3 Satz 6 AufenthG |

  Regel: Ein Anspruch nur nach dem Aufenthaltsgesetz kann abgelehnt werden, ein Anspruch nach anderem Recht nicht

    Szenariogrundriss: Verlängerung als Anspruch
      Angenommen der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Anspruch nur nach dem Aufenthaltsgesetz        | <nur AufenthG> |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | <verletzt>     |
        | Pflicht wiederholt und gröblich verletzt       | <gröblich>     |
        | Integrationskurs erfolgreich abgeschlossen     | <Kurs>         |
        | Integration anderweitig nachgewiesen           | <anderweitig>  |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele:
        | nur AufenthG | verletzt | gröblich | Kurs | anderweitig | Ergebnis               | Rechtscharakter | Regel                  | Quelle                        |
        | ja           | ja       | nein     | nein | nein        | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 5                      | § 8 Abs. 3 Satz 4, 5 AufenthG |
        | ja           | ja       | ja       | nein | nein        | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 5                      | § 8 Abs. 3 Satz 4, 5 AufenthG |
        | ja           | ja       | nein     | ja   | nein        | ERMESSEN_ABLEHNUNG     | ERMESSEN        | 5                      | § 8 Abs. 3 Satz 4, 5 AufenthG |
        | ja           | ja       | nein     | nein | ja          | VERLAENGERN            | ANSPRUCH        | 7_integration_anspruch | § 8 Abs. 3 Satz 4 AufenthG    |
        | ja           | ja       | ja       | nein | ja          | VERLAENGERN            | ANSPRUCH        | 7_integration_anspruch | § 8 Abs. 3 Satz 4 AufenthG    |
        | ja           | nein     | nein     | nein | nein        | VERLAENGERN_MAX_1_JAHR | ANSPRUCH        | 6                      | § 8 Abs. 3 Satz 6 AufenthG    |
        | ja           | nein     | nein     | ja   | nein        | VERLAENGERN            | ANSPRUCH        | 7_kurs                 | § 8 Abs. 1, 3 Satz 6 AufenthG |
        | ja           | nein     | nein     | nein | ja          | VERLAENGERN            | ANSPRUCH        | 7_integration_anspruch | § 8 Abs. 3 Satz 4 AufenthG    |
        | nein         | ja       | nein     | nein | nein        | VERLAENGERN_MAX_1_JAHR | ANSPRUCH        | 6_anderes_recht        | § 8 Abs. 3 Satz 6 AufenthG    |
        | nein         | ja       | ja       | nein | nein        | VERLAENGERN_MAX_1_JAHR | ANSPRUCH        | 6_anderes_recht        | § 8 Abs. 3 Satz 6 AufenthG    |
        | nein         | ja       | nein     | ja   | nein        | VERLAENGERN            | ANSPRUCH        | 7_kurs_anderes_recht   | § 8 Abs. 3 Satz 4 AufenthG    |
        | nein         | ja       | nein     | nein | ja          | VERLAENGERN            | ANSPRUCH        | 7_integration_anspruch | § 8 Abs. 3 Satz 4 AufenthG    |

    @Quelle:V-17
    Szenariogrundriss: Widersprüchliche Feststellungen klärt ein Mensch
      Angenommen der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | nein   |
        | Pflicht wiederholt und gröblich verletzt       | ja     |
        | Integrationskurs erfolgreich abgeschlossen     | <Kurs> |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
      Und lautet „rechtscharakter“ „PRUEFEN_NICHT_GEREGELT“
      Und greift Regel „8“

      Beispiele:
        | Kurs |
        | nein |
        | ja   |

  Regel: Für Schutzberechtigte gilt die Kurspflicht bei der Verlängerung nicht

    Szenariogrundriss: Titel nach § 25 Abs. 1 bis 3
      Angenommen der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung       | <Anspruch> |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | ja         |
        | Pflicht wiederholt und gröblich verletzt       | ja         |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Anspruch | Ergebnis           | Rechtscharakter | Regel          | Quelle                        |
        | 25_1  | ja       | VERLAENGERN        | ANSPRUCH        | 7_p25          | § 8 Abs. 1, 4 AufenthG        |
        | 25_2  | ja       | VERLAENGERN        | ANSPRUCH        | 7_p25          | § 8 Abs. 1, 4 AufenthG        |
        | 25_3  | nein     | VERLAENGERN        | ERMESSEN        | 7_p25_ermessen | § 8 Abs. 1, 4 AufenthG        |
        | 25_4  | nein     | SOLL_ABLEHNEN      | SOLL            | 4              | § 8 Abs. 3 Satz 3 AufenthG    |
        | 25_5  | ja       | ERMESSEN_ABLEHNUNG | ERMESSEN        | 5              | § 8 Abs. 3 Satz 4, 5 AufenthG |

    @Quelle:§8_Abs.4_AufenthG
    Szenariogrundriss: Ausschluss, Höchstdauer und Voraussetzungen gelten auch für Schutzberechtigte
      Angenommen der Grundfall „Verlängerung ohne Hindernis“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „25_3“
      Und „<Angabe>“ ist „<Wert>“
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“

      Beispiele:
        | Angabe                                            | Wert | Ergebnis              |
        | Verlängerung durch Nebenbestimmung ausgeschlossen | ja   | REGELMAESSIG_VERSAGEN |
        | Gesetzliche Höchstdauer des Titels erreicht       | ja   | VERSAGEN              |
        | Voraussetzungen der Erteilung weiterhin erfüllt   | nein | VERSAGEN_ODER_ATYPIK  |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§8_Abs.1_AufenthG
    Szenario: Ohne Kurspflicht fragt niemand nach dem Kurs
      Angenommen der Grundfall „Verlängerung ohne Hindernis“
      Und folgende Angaben:
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | unbekannt |
        | Pflicht wiederholt und gröblich verletzt       | unbekannt |
        | Integrationskurs erfolgreich abgeschlossen     | unbekannt |
        | Integration anderweitig nachgewiesen           | unbekannt |
        | Anspruch nur nach dem Aufenthaltsgesetz        | unbekannt |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann lautet „ergebnis“ „VERLAENGERN“
      Und fehlt keine Angabe

    @Quelle:§8_Abs.2_AufenthG
    Szenario: Ob die Verlängerung ausgeschlossen wurde, muss immer bekannt sein
      Angenommen der Grundfall „Verlängerung ohne Hindernis“
      Und „Verlängerung durch Nebenbestimmung ausgeschlossen“ ist unbekannt
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann fehlt noch die Angabe „Verlängerung durch Nebenbestimmung ausgeschlossen“

    @Quelle:§8_Abs.3_Satz_1_AufenthG
    Szenario: Vor der Verlängerung ist festzustellen, ob die Kurspflicht erfüllt wurde
      Angenommen der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | unbekannt |
        | Pflicht wiederholt und gröblich verletzt       | unbekannt |
      Wenn die Entscheidung „Verlängerung nach den allgemeinen Vorschriften“ getroffen wird
      Dann fehlen noch die Angaben „Pflicht zur ordnungsgemäßen Teilnahme verletzt“ und „Pflicht wiederholt und gröblich verletzt“
