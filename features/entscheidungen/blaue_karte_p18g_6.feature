# language: de
Funktionalität: Abgesenkte Schwelle bei der Verlängerung (§ 18g Abs. 6 Satz 1 AufenthG)

  Nicht mehr als drei Jahre seit dem Abschluss, oder weniger als 24 Monate seit der ersten Karte für Berufsanfänger;
  verglichen wird mit dem Tag des Verlängerungsantrags (Annahme, ungeprüft). Tabelle E-09.

  @Quelle:§18g_Abs.6_Satz_1_AufenthG
  Szenariogrundriss: Der Tag davor, der Tag, der Tag danach
    Angenommen folgende Angaben:
      | Tag des Antragseingangs                          | <Antrag>        |
      | Datum des Abschlusses                            | <Abschluss vom> |
      | Erste Blaue Karte nach § 18g Abs. 1 Satz 2 Nr. 2 | <Berufsanfang>  |
      | Erteilung der ersten Blauen Karte EU             | <erste Karte>   |
    Wenn die Entscheidung „Abgesenkte Schwelle bei der Verlängerung (§ 18g Abs. 6)?“ getroffen wird
    Dann lautet das Ergebnis <Ergebnis> nach § 18g Abs. 6 Satz 1 AufenthG
    Und greift Regel „<Regel>“

    Beispiele: drei Jahre seit dem Abschluss
      | Antrag     | Abschluss vom          | Berufsanfang | erste Karte | Ergebnis | Regel |
      | 21.11.2026 | 22.11.2023             | nein         | 01.12.2022  | ja       | 1     |
      | 22.11.2026 | 22.11.2023             | nein         | 01.12.2022  | ja       | 1     |
      | 23.11.2026 | 22.11.2023             | nein         | 01.12.2022  | nein     | 3     |
      | 22.11.2026 | 22.11.2026             | nein         | 01.12.2022  | ja       | 1     |
      | 22.11.2026 | 23.11.2026             | nein         | 01.12.2022  | nein     | 3     |
      | 22.11.2026 | kein solcher Abschluss | nein         | 01.12.2022  | nein     | 3     |

    Beispiele: 24 Monate seit der ersten Karte für Berufsanfänger
      | Antrag     | Abschluss vom          | Berufsanfang | erste Karte | Ergebnis | Regel |
      | 28.02.2027 | 15.07.2021             | ja           | 01.03.2025  | ja       | 2     |
      | 02.03.2027 | 15.07.2021             | ja           | 01.03.2025  | nein     | 3     |
      | 28.02.2027 | 15.07.2021             | nein         | 01.03.2025  | nein     | 3     |
      | 28.02.2027 | kein solcher Abschluss | ja           | 01.03.2025  | ja       | 2     |
      | 02.03.2027 | 22.11.2024             | ja           | 01.03.2025  | ja       | 1     |

  @Quelle:E-09
  Szenario: Am letzten der 24 Monate gilt nach dem Blatt die Regelschwelle
    Angenommen folgende Angaben:
      | Tag des Antragseingangs                          | 01.03.2027 |
      | Datum des Abschlusses                            | 15.07.2021 |
      | Erste Blaue Karte nach § 18g Abs. 1 Satz 2 Nr. 2 | ja         |
      | Erteilung der ersten Blauen Karte EU             | 01.03.2025 |
    Wenn die Entscheidung „Abgesenkte Schwelle bei der Verlängerung (§ 18g Abs. 6)?“ getroffen wird
    Dann lautet das Ergebnis nein

  @Quelle:§18g_Abs.6_Satz_1_AufenthG
  Szenario: Liegt der Abschluss länger zurück, zählt die erste Karte
    Angenommen folgende Angaben:
      | Tag des Antragseingangs | 22.11.2026 |
      | Datum des Abschlusses   | 15.07.2019 |
    Wenn die Entscheidung „Abgesenkte Schwelle bei der Verlängerung (§ 18g Abs. 6)?“ getroffen wird
    Dann fehlen noch die Angaben „Erste Blaue Karte nach § 18g Abs. 1 Satz 2 Nr. 2“ und „Erteilung der ersten Blauen Karte EU“
