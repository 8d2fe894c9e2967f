# language: de
Funktionalität: Zweck für die Zustimmungspflicht der Bundesagentur

  Ordnet den beantragten Titel der Frage zu, ob die Bundesagentur zustimmen muss. Tabelle E-14.

  @Quelle:E-14
  Szenariogrundriss: Titel außer der Blauen Karte EU
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn am 01.12.2026 die Entscheidung „Zweck für die Zustimmungspflicht der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“
    Und greift Regel „<Regel>“
    Und fehlt keine Angabe

    Beispiele:
      | Zweck     | Ergebnis              | Regel |
      | 16b_1     | 16b                   | 5     |
      | 16b_5     | 16b                   | 5     |
      | 16b_7     | 16b                   | 5     |
      | 16f_1     | 16f                   | 8     |
      | 16f_2     | 16f                   | 8     |
      | 17_1      | 17                    | 11    |
      | 17_2      | 17                    | 11    |
      | 18c_1     | 18c                   | 12    |
      | 18c_2     | 18c                   | 12    |
      | 18c_3     | 18c                   | 12    |
      | 18d       | 18d                   | 13    |
      | 18d_6     | 18d                   | 13    |
      | 22        | abschnitt_5           | 14    |
      | 23_1      | abschnitt_5           | 14    |
      | 23_2      | abschnitt_5           | 14    |
      | 23_4      | abschnitt_5           | 14    |
      | 23a       | abschnitt_5           | 14    |
      | 24        | abschnitt_5           | 14    |
      | 25_1      | abschnitt_5           | 14    |
      | 25_2      | abschnitt_5           | 14    |
      | 25_3      | abschnitt_5           | 14    |
      | 25_4      | abschnitt_5           | 14    |
      | 25_4a     | abschnitt_5           | 14    |
      | 25_4b     | abschnitt_5           | 14    |
      | 25_5      | abschnitt_5           | 14    |
      | 25a       | abschnitt_5           | 14    |
      | 25b       | abschnitt_5           | 14    |
      | 104c      | abschnitt_5           | 14    |
      | 28        | erwerb_kraft_gesetzes | 15    |
      | 30        | erwerb_kraft_gesetzes | 15    |
      | 31        | erwerb_kraft_gesetzes | 15    |
      | 32        | erwerb_kraft_gesetzes | 15    |
      | 33        | erwerb_kraft_gesetzes | 15    |
      | 34        | erwerb_kraft_gesetzes | 15    |
      | 36_1      | erwerb_kraft_gesetzes | 15    |
      | 36_2      | erwerb_kraft_gesetzes | 15    |
      | 36_3      | erwerb_kraft_gesetzes | 15    |
      | 36a       | erwerb_kraft_gesetzes | 15    |
      | 28_2      | erwerb_kraft_gesetzes | 15    |
      | 35        | erwerb_kraft_gesetzes | 15    |
      | 26_3      | erwerb_kraft_gesetzes | 15    |
      | 26_4      | erwerb_kraft_gesetzes | 15    |
      | 9         | erwerb_kraft_gesetzes | 15    |
      | 9a        | erwerb_kraft_gesetzes | 15    |
      | 21_ne     | erwerb_kraft_gesetzes | 15    |
      | 37        | erwerb_kraft_gesetzes | 15    |
      | 38        | erwerb_kraft_gesetzes | 15    |
      | 38_ne     | erwerb_kraft_gesetzes | 15    |
      | 7_1_3     | sonst                 | 16    |
      | 16c       | sonst                 | 16    |
      | 18e       | sonst                 | 16    |
      | 19a       | sonst                 | 16    |
      | 38a       | sonst                 | 16    |
      | 16a_1     | 16a_1                 | 17    |
      | 16a_2     | 16a_2                 | 17    |
      | 16d_2     | 16d_2                 | 17    |
      | 16d_3     | 16d_3                 | 17    |
      | 16d_4     | 16d_4                 | 17    |
      | 16d_5     | 16d_5                 | 17    |
      | 16d_6     | 16d_6                 | 17    |
      | 16e       | 16e                   | 17    |
      | 18a       | 18a                   | 17    |
      | 18b       | 18b                   | 17    |
      | 18f       | 18f                   | 17    |
      | 19        | 19                    | 17    |
      | 19b       | 19b                   | 17    |
      | 19c_1     | 19c_1                 | 17    |
      | 19c_2     | 19c_2                 | 17    |
      | 19c_3     | 19c_3                 | 17    |
      | 19c_4     | 19c_4                 | 17    |
      | 19d       | 19d                   | 17    |
      | 19e       | 19e                   | 17    |
      | 20        | 20                    | 17    |
      | 20a_such  | 20a_such              | 17    |
      | 20a_folge | 20a_folge             | 17    |
      | 21        | 21                    | 17    |

  Szenariogrundriss: Qualifizierungsmaßnahme und Beschäftigung nach der Ausbildung
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)                    | <Zweck>           |
      | Überwiegend betriebliche Qualifizierungsmaßnahme           | <betrieblich>     |
      | Beschäftigung nach Abschluss der Ausbildung (§ 16g Abs. 8) | <nach Ausbildung> |
    Wenn am 01.12.2026 die Entscheidung „Zweck für die Zustimmungspflicht der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck | betrieblich | nach Ausbildung | Ergebnis          | Regel | Quelle                             |
      | 16d_1 | ja          | unbekannt       | 16d_1_betrieblich | 6     | § 16d Abs. 1 Satz 2 Nr. 3 AufenthG |
      | 16d_1 | nein        | unbekannt       | 16d_1_schulisch   | 7     | § 16d Abs. 1 Satz 2 Nr. 3 AufenthG |
      | 16g   | unbekannt   | ja              | 16g_8             | 9     | § 16g Abs. 8 AufenthG              |
      | 16g   | unbekannt   | nein            | 16g               | 10    | § 16g Abs. 1 AufenthG              |

  Szenariogrundriss: Blaue Karte EU, die erfüllte Variante
    Angenommen der Grundfall „<Grundfall>“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)  | <beantragt>     |
      | Jahresgehalt (brutto)                    | <Gehalt>        |
      | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>          |
      | Datum des Abschlusses                    | <Abschluss vom> |
    Wenn am 01.12.2026 die Entscheidung „Zweck für die Zustimmungspflicht der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                               | beantragt | Gehalt    | ISCO | Abschluss vom | Ergebnis | Regel | Quelle                       |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.700    | 2611 | 15.07.2019    | 18g_1_S1 | 1     | § 18g Abs. 1 Satz 1 AufenthG |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_2     | 50.700    | 2611 | 15.07.2019    | 18g_1_S1 | 1     | § 18g Abs. 1 Satz 1 AufenthG |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.699    | 2144 | 15.07.2019    | 18g_1_S2 | 2     | § 18g Abs. 1 Satz 2 AufenthG |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.699    | 2431 | 22.11.2023    | 18g_1_S2 | 2     | § 18g Abs. 1 Satz 2 AufenthG |
      | IT-Fachkraft ohne Studium               | 18g_1_S2  | 50.699    | 2512 | keine         | 18g_2    | 3     | § 18g Abs. 2 AufenthG        |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.699    | 2431 | 15.07.2019    | 18g_1_S1 | 4     | § 18g Abs. 1, 2 AufenthG     |
      | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S2  | 50.699    | 2431 | 15.07.2019    | 18g_1_S2 | 4     | § 18g Abs. 1, 2 AufenthG     |
      | IT-Fachkraft ohne Studium               | 18g_2     | 45.934,19 | 2512 | keine         | 18g_2    | 4     | § 18g Abs. 1, 2 AufenthG     |
