# language: de
Funktionalität: Blaue Karte EU verlängern (§ 8 Abs. 1, § 18g Abs. 6 AufenthG)

  Es gelten die Vorschriften der Erteilung; die abgesenkte Schwelle gilt auch kurz nach dem Abschluss und in den ersten
  24 Monaten nach einer ersten Karte für Berufsanfänger. Tabelle E-09. Versagt wird nie ohne einen Menschen.

  Regel: Welche Schwelle gilt und ob sie erreicht ist

    Szenariogrundriss: Gehalt und Berufsgruppe, Abschluss von 2019
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Art des Abschlusses                      | <Abschluss> |
        | Jahresgehalt (brutto)                    | <Gehalt>    |
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>      |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „anwendbare_schwelle“ „<Schwelle>“
      Und lautet „schwelle_erreicht“ <erreicht>
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss                                                               | Gehalt    | ISCO | Ergebnis                | Schwelle  | erreicht | BA   | Regel | Quelle                                         |
        | Deutscher Hochschulabschluss                                            | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1       | regel     | ja       | nein | 6     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG       |
        | Deutscher Hochschulabschluss                                            | 50.699,99 | 2611 | PRUEFEN_18g_ALTERNATIVE | regel     | nein     | nein | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG              |
        | Deutscher Hochschulabschluss                                            | 45.934,19 | 2611 | PRUEFEN_18g_ALTERNATIVE | regel     | nein     | nein | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG              |
        | Deutscher Hochschulabschluss                                            | 50.700,00 | 2144 | ANSPRUCH_18g_1_S1       | abgesenkt | ja       | nein | 6     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG       |
        | Deutscher Hochschulabschluss                                            | 50.699,99 | 2144 | ANSPRUCH_18g_1_S2_NR1   | abgesenkt | ja       | ja   | 7     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 45.934,20 | 2144 | ANSPRUCH_18g_1_S2_NR1   | abgesenkt | ja       | ja   | 7     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 45.934,19 | 2144 | PRUEFEN_18g_ALTERNATIVE | abgesenkt | nein     | ja   | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG              |
        | Gleichwertiges tertiäres Programm einer Fachkraft (§ 18g Abs. 1 Satz 5) | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1       | regel     | ja       | nein | 6     | § 18g Abs. 1 Satz 1, 5 AufenthG                |
        | Gleichwertiges tertiäres Programm einer Fachkraft (§ 18g Abs. 1 Satz 5) | 45.934,20 | 2512 | ANSPRUCH_18g_1_S2_NR1   | abgesenkt | ja       | ja   | 7     | § 18g Abs. 1 Satz 2 Nr. 1, Satz 5 AufenthG     |

    Szenariogrundriss: Nach dem Abschluss oder nach der ersten Karte für Berufsanfänger
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Datum des Abschlusses                            | <Abschluss vom> |
        | Erste Blaue Karte nach § 18g Abs. 1 Satz 2 Nr. 2 | <Berufsanfang>  |
        | Erteilung der ersten Blauen Karte EU             | <erste Karte>   |
        | Tag des Antragseingangs                          | <Antrag>        |
        | Jahresgehalt (brutto)                            | <Gehalt>        |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „anwendbare_schwelle“ „<Schwelle>“
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele: Tag des Abschlusses
        | Abschluss vom | Berufsanfang | erste Karte | Antrag     | Gehalt    | Ergebnis                | Schwelle  | BA   | Regel | Quelle                                   |
        | 22.11.2023    | nein         | 01.02.2024  | 22.11.2026 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2   | abgesenkt | ja   | 8     | § 18g Abs. 6 Satz 1 AufenthG             |
        | 22.11.2023    | nein         | 01.02.2024  | 23.11.2026 | 45.934,20 | PRUEFEN_18g_ALTERNATIVE | regel     | nein | 5     | § 18g Abs. 6 AufenthG                    |
        | 22.11.2023    | nein         | 01.02.2024  | 22.11.2026 | 45.934,19 | PRUEFEN_18g_ALTERNATIVE | abgesenkt | ja   | 5     | § 18g Abs. 6 AufenthG                    |
        | 22.11.2023    | nein         | 01.02.2024  | 22.11.2026 | 50.700,00 | ANSPRUCH_18g_1_S1       | abgesenkt | nein | 6     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG |

      Beispiele: Tag der ersten Karte
        | Abschluss vom | Berufsanfang | erste Karte | Antrag     | Gehalt    | Ergebnis                | Schwelle  | BA   | Regel | Quelle                       |
        | 15.07.2021    | ja           | 23.11.2024  | 22.11.2026 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2   | abgesenkt | ja   | 8     | § 18g Abs. 6 Satz 1 AufenthG |
        | 15.07.2021    | ja           | 21.11.2024  | 22.11.2026 | 45.934,20 | PRUEFEN_18g_ALTERNATIVE | regel     | nein | 5     | § 18g Abs. 6 AufenthG        |
        | 15.07.2021    | nein         | 23.11.2024  | 22.11.2026 | 45.934,20 | PRUEFEN_18g_ALTERNATIVE | regel     | nein | 5     | § 18g Abs. 6 AufenthG        |

    Szenariogrundriss: IT-Fachkraft ohne Studium
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Art des Abschlusses                                  | Keiner, oder Vergleichbarkeit abschließend verneint |
        | Datum des Abschlusses                                | kein solcher Abschluss                              |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | <ISCO>                                              |
        | IT-Berufserfahrung der letzten sieben Jahre (Monate) | <Monate>                                            |
        | IT-Kenntnisse auf Hochschulniveau                    | ja                                                  |
        | IT-Kenntnisse für die Beschäftigung erforderlich     | ja                                                  |
        | Jahresgehalt (brutto)                                | <Gehalt>                                            |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „anwendbare_schwelle“ „<Schwelle>“
      Und lautet „ba_zustimmung_erforderlich“ „<BA>“
      Und greift Regel „<Regel>“

      Beispiele:
        | ISCO | Monate | Gehalt    | Ergebnis                | Schwelle  | BA    | Regel | Quelle                                  |
        | 2512 | 36     | 45.934,20 | ANSPRUCH_18g_2          | abgesenkt | ja    | 9     | § 8 Abs. 1, § 18g Abs. 2 AufenthG       |
        | 2512 | 36     | 50.700,00 | ANSPRUCH_18g_2          | abgesenkt | ja    | 9     | § 8 Abs. 1, § 18g Abs. 2 AufenthG       |
        | 2512 | 36     | 45.934,19 | PRUEFEN_18g_ALTERNATIVE | abgesenkt | ja    | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG       |
        | 2512 | 35     | 45.934,20 | PRUEFEN_NICHT_GEREGELT  | keine     | keine | 10    | § 8 Abs. 1, § 18g Abs. 1, 2, 6 AufenthG |
        | 2611 | 36     | 60.000,00 | PRUEFEN_18g_ALTERNATIVE | keine     | keine | 2     | § 8 Abs. 1, § 18g Abs. 1, 2 AufenthG    |

  Regel: Was fehlt oder entgegensteht, sieht ein Mensch

    Szenariogrundriss: Ablehnungsgrund, Angemessenheit, Dauer, Erlaubnis, Anerkennung
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Beginn der Beschäftigung                 | 01.02.2027 |
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>     |
        | Jahresgehalt (brutto)                    | <Gehalt>   |
        | <Angabe>                                 | <Wert>     |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: die neue Stelle beginnt am 01.02.2027
        | Angabe                                                  | Wert                                             | ISCO | Gehalt    | Ergebnis                | Regel | Quelle                                                     |
        | Abschiebung ausgesetzt (Duldung)                        | ja                                               | 2611 | 60.000    | VERSAGEN_PRUEFEN        | 1     | § 8 Abs. 1, § 19f Abs. 1, 2 AufenthG                       |
        | Offener Antrag auf Titel nach Abschnitt 5               | ja                                               | 2611 | 50.699    | VERSAGEN_PRUEFEN        | 1     | § 8 Abs. 1, § 19f Abs. 1, 2 AufenthG                       |
        | Der Qualifikation angemessene inländische Beschäftigung | nein                                             | 2611 | 60.000    | PRUEFEN_18g_ALTERNATIVE | 2a    | § 8 Abs. 1, § 18g Abs. 1 Satz 1, Abs. 2 AufenthG           |
        | Beschäftigung befristet bis                             | 30.07.2027                                       | 2611 | 60.000    | PRUEFEN_18g_ALTERNATIVE | 2b    | § 8 Abs. 1, § 18g Abs. 3 AufenthG                          |
        | Beschäftigung befristet bis                             | 31.07.2027                                       | 2611 | 60.000    | ANSPRUCH_18g_1_S1       | 6     | § 8 Abs. 1, § 18g Abs. 3 AufenthG                          |
        | Beschäftigung befristet bis                             | 30.07.2027                                       | 2144 | 45.934,20 | PRUEFEN_18g_ALTERNATIVE | 2b    | § 8 Abs. 1, § 18g Abs. 3 AufenthG                          |
        | Beschäftigung befristet bis                             | 31.07.2027                                       | 2144 | 45.934,20 | ANSPRUCH_18g_1_S2_NR1   | 7     | § 8 Abs. 1, § 18g Abs. 3 AufenthG                          |
        | Berufsausübungserlaubnis                                | Fehlt                                            | 2611 | 60.000    | NACHFORDERN             | 4     | § 8 Abs. 1, § 18 Abs. 2 Satz 1 Nr. 3, § 82 Abs. 1 AufenthG |
        | Berufsausübungserlaubnis                                | Fehlt                                            | 2611 | 50.700    | NACHFORDERN             | 4     | § 8 Abs. 1, § 18 Abs. 2 Satz 1 Nr. 3, § 82 Abs. 1 AufenthG |
        | Art des Abschlusses                                     | Anerkennung oder Bewertung fehlt oder läuft noch | 2611 | 60.000    | NACHFORDERN             | 4a    | § 8 Abs. 1, § 18 Abs. 2 Satz 1 Nr. 4, § 82 Abs. 1 AufenthG |
        | Art des Abschlusses                                     | Anerkennung oder Bewertung fehlt oder läuft noch | 2611 | 45.934,20 | NACHFORDERN             | 4a    | § 8 Abs. 1, § 18 Abs. 2 Satz 1 Nr. 4, § 82 Abs. 1 AufenthG |

      Beispiele: kein Nachweis hebt das Gehalt über die Schwelle
        | Angabe                                                  | Wert                                             | ISCO | Gehalt    | Ergebnis                | Regel | Quelle                                                     |
        | Berufsausübungserlaubnis                                | Fehlt                                            | 2611 | 50.699,99 | PRUEFEN_18g_ALTERNATIVE | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG                          |
        | Berufsausübungserlaubnis                                | Fehlt                                            | 2144 | 45.934,19 | PRUEFEN_18g_ALTERNATIVE | 5     | § 8 Abs. 1, § 18g Abs. 6 AufenthG                          |
        | Art des Abschlusses                                     | Anerkennung oder Bewertung fehlt oder läuft noch | 2611 | 45.934,19 | PRUEFEN_18g_ALTERNATIVE | 5a    | § 8 Abs. 1, § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG     |

    Szenariogrundriss: IT-Kenntnisse nachgewiesen, die Bewertung des Abschlusses läuft noch
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Art des Abschlusses                                  | Anerkennung oder Bewertung fehlt oder läuft noch |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | 2512                                             |
        | IT-Berufserfahrung der letzten sieben Jahre (Monate) | <Monate>                                         |
        | IT-Kenntnisse auf Hochschulniveau                    | ja                                               |
        | IT-Kenntnisse für die Beschäftigung erforderlich     | ja                                               |
        | Berufsausübungserlaubnis                             | <Erlaubnis>                                      |
        | Jahresgehalt (brutto)                                | 45.934,20                                        |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: § 18g Abs. 2 weicht von § 18 Abs. 2 Nr. 4 ab
        | Monate | Erlaubnis          | Ergebnis               | Regel | Quelle                            |
        | 36     | Nicht erforderlich | PRUEFEN_NICHT_GEREGELT | 10    | § 18g Abs. 2 AufenthG             |
        | 35     | Nicht erforderlich | NACHFORDERN            | 4a    | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 36     | Fehlt              | NACHFORDERN            | 4     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |

    @Quelle:§19f_Abs.1_AufenthG
    Szenario: Ein Ablehnungsgrund geht der fehlenden Grundlage vor
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Art des Abschlusses             | Keiner, oder Vergleichbarkeit abschließend verneint |
        | Daueraufenthaltsrecht in der EU | ja                                                  |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „VERSAGEN_PRUEFEN“
      Und greift Regel „1“

    @Quelle:§18g_Abs.3_AufenthG
    Szenario: Die zu kurze Stelle geht der fehlenden Erlaubnis vor
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Beginn der Beschäftigung    | 01.02.2027 |
        | Beschäftigung befristet bis | 30.07.2027 |
        | Berufsausübungserlaubnis    | Fehlt      |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „PRUEFEN_18g_ALTERNATIVE“
      Und greift Regel „2b“

    Szenariogrundriss: Sechs Monate auch auf den übrigen Wegen
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Beginn der Beschäftigung                             | 01.02.2027      |
        | Beschäftigung befristet bis                          | <bis>           |
        | Jahresgehalt (brutto)                                | 45.934,20       |
        | Art des Abschlusses                                  | <Abschluss>     |
        | Datum des Abschlusses                                | <Abschluss vom> |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | <ISCO>          |
        | IT-Berufserfahrung der letzten sieben Jahre (Monate) | 40              |
        | IT-Kenntnisse auf Hochschulniveau                    | ja              |
        | IT-Kenntnisse für die Beschäftigung erforderlich     | ja              |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | bis        | Abschluss                                           | Abschluss vom          | ISCO | Ergebnis                | Regel | Quelle                               |
        | 31.07.2027 | Deutscher Hochschulabschluss                        | 01.10.2024             | 2431 | ANSPRUCH_18g_1_S2_NR2   | 8     | § 18g Abs. 3, Abs. 6 Satz 1 AufenthG |
        | 30.07.2027 | Deutscher Hochschulabschluss                        | 01.10.2024             | 2431 | PRUEFEN_18g_ALTERNATIVE | 2b    | § 18g Abs. 3 AufenthG                |
        | 31.07.2027 | Keiner, oder Vergleichbarkeit abschließend verneint | kein solcher Abschluss | 2512 | ANSPRUCH_18g_2          | 9     | § 18g Abs. 2, 3 AufenthG             |
        | 30.07.2027 | Keiner, oder Vergleichbarkeit abschließend verneint | kein solcher Abschluss | 2512 | PRUEFEN_18g_ALTERNATIVE | 2b    | § 18g Abs. 3 AufenthG                |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§18g_Abs.6_Satz_1_AufenthG
    Szenario: Kurz nach dem Abschluss zählt die erste Karte nicht
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und folgende Angaben:
        | Datum des Abschlusses                            | 01.10.2024 |
        | Jahresgehalt (brutto)                            | 48.000     |
        | Erste Blaue Karte nach § 18g Abs. 1 Satz 2 Nr. 2 | unbekannt  |
        | Erteilung der ersten Blauen Karte EU             | unbekannt  |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann lautet „ergebnis“ „ANSPRUCH_18g_1_S2_NR2“
      Und fehlt keine Angabe

    @Quelle:§8_Abs.1_AufenthG
    Szenariogrundriss: Ohne diese Angabe wird nicht verlängert
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Und „<Angabe>“ ist unbekannt
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                          |
        | Jahresgehalt (brutto)                           |
        | Berufsausübungserlaubnis                        |
        | Nach Deutschland entsandt (Richtlinie 96/71/EG) |

    @Quelle:E-26
    Szenario: Für ein Jahr ohne Beträge wird weder verlängert noch versagt
      Angenommen der Grundfall „Blaue Karte EU verlängern“
      Wenn am 04.01.2027 die Entscheidung „Blaue Karte EU verlängern“ getroffen wird
      Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“
