# language: de
Funktionalität: Welche Gehaltsschwelle bei der Verlängerung gilt und ob sie erreicht ist (§ 8 Abs. 1, § 18g AufenthG)

  Zwischenergebnisse der Verlängerung einer Blauen Karte EU: Schwelle, Erreichen, Zustimmung. Tabelle E-09.

  Szenariogrundriss: Welche Schwelle gilt
    Angenommen der Grundfall „Blaue Karte EU verlängern“
    Und folgende Angaben:
      | Art des Abschlusses                      | <Abschluss>     |
      | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>          |
      | Datum des Abschlusses                    | <Abschluss vom> |
    Wenn die Entscheidung „Welche Gehaltsschwelle gilt bei der Verlängerung?“ getroffen wird
    Dann lautet das Ergebnis „<Schwelle>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Abschluss                                           | ISCO | Abschluss vom          | Schwelle  | Regel | Quelle                                                  |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2611 | kein solcher Abschluss | keine     | 1     | § 18g Abs. 1 Satz 1, 5, Abs. 2 AufenthG                 |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2144 | kein solcher Abschluss | keine     | 1     | § 18g Abs. 1 Satz 1, 5, Abs. 2 AufenthG                 |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2512 | kein solcher Abschluss | abgesenkt | 2     | § 8 Abs. 1, § 18g Abs. 2 Nr. 1 AufenthG                 |
      | Deutscher Hochschulabschluss                        | 2144 | 15.07.2019             | abgesenkt | 3     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG          |
      | Deutscher Hochschulabschluss                        | 2144 | 01.10.2024             | abgesenkt | 3     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 Nr. 1 AufenthG          |
      | Deutscher Hochschulabschluss                        | 2431 | 01.10.2024             | abgesenkt | 4     | § 18g Abs. 6 Satz 1 AufenthG                            |
      | Deutscher Hochschulabschluss                        | 2431 | 15.07.2019             | regel     | 5     | § 8 Abs. 1, § 18g Abs. 1 Satz 1, Abs. 6 Satz 2 AufenthG |
      | Anerkennung oder Bewertung fehlt oder läuft noch    | 2512 | 01.10.2024             | offen     | 6     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG                       |

  Szenariogrundriss: Ob sie erreicht ist
    Angenommen der Grundfall „Blaue Karte EU verlängern“
    Und folgende Angaben:
      | Art des Abschlusses                      | <Abschluss> |
      | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>      |
      | Jahresgehalt (brutto)                    | <Gehalt>    |
    Wenn am 01.12.2026 die Entscheidung „Ist die Gehaltsschwelle der Verlängerung erreicht?“ getroffen wird
    Dann lautet das Ergebnis „<erreicht>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Abschluss                                           | ISCO | Gehalt    | erreicht | Regel | Quelle                                   |
      | Deutscher Hochschulabschluss                        | 2611 | 50.700,00 | ja       | 1     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG |
      | Deutscher Hochschulabschluss                        | 2611 | 50.699,99 | nein     | 2     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG |
      | Deutscher Hochschulabschluss                        | 2611 | 45.934,19 | nein     | 2     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG |
      | Deutscher Hochschulabschluss                        | 2144 | 50.700,00 | ja       | 3     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 AufenthG |
      | Deutscher Hochschulabschluss                        | 2144 | 45.934,20 | ja       | 3     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 AufenthG |
      | Deutscher Hochschulabschluss                        | 2144 | 45.934,19 | nein     | 4     | § 8 Abs. 1, § 18g Abs. 1 Satz 2 AufenthG |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2611 | 60.000,00 | nein     | 5     | § 18g Abs. 1, 2 AufenthG                 |
      | Anerkennung oder Bewertung fehlt oder läuft noch    | 2611 | 60.000,00 | keine    | 6     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG        |

  Szenariogrundriss: Ob die Bundesagentur zustimmen muss
    Angenommen der Grundfall „Blaue Karte EU verlängern“
    Und folgende Angaben:
      | Art des Abschlusses                      | <Abschluss> |
      | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>      |
      | Jahresgehalt (brutto)                    | <Gehalt>    |
    Wenn am 01.12.2026 die Entscheidung „Zustimmung der Bundesagentur bei der Verlängerung nötig?“ getroffen wird
    Dann lautet das Ergebnis „<BA>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Abschluss                                           | ISCO | Gehalt    | BA    | Regel | Quelle                                                |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2512 | 60.000,00 | ja    | 1     | § 8 Abs. 1, § 18g Abs. 2, § 39 Abs. 2 AufenthG        |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2512 | 45.934,19 | ja    | 1     | § 8 Abs. 1, § 18g Abs. 2, § 39 Abs. 2 AufenthG        |
      | Deutscher Hochschulabschluss                        | 2144 | 50.699,99 | ja    | 2     | § 8 Abs. 1, § 18g Abs. 1 Satz 2, § 39 Abs. 2 AufenthG |
      | Deutscher Hochschulabschluss                        | 2144 | 45.934,19 | ja    | 2     | § 8 Abs. 1, § 18g Abs. 1 Satz 2, § 39 Abs. 2 AufenthG |
      | Deutscher Hochschulabschluss                        | 2144 | 50.700,00 | nein  | 3     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG              |
      | Deutscher Hochschulabschluss                        | 2611 | 50.700,00 | nein  | 5     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG              |
      | Deutscher Hochschulabschluss                        | 2611 | 45.934,19 | nein  | 5     | § 8 Abs. 1, § 18g Abs. 1 Satz 1 AufenthG              |
      | Keiner, oder Vergleichbarkeit abschließend verneint | 2144 | 60.000,00 | keine | 6     | § 18g Abs. 1, 2 AufenthG                              |
      | Anerkennung oder Bewertung fehlt oder läuft noch    | 2512 | 60.000,00 | keine | 6     | § 18g Abs. 1, 2 AufenthG                              |
