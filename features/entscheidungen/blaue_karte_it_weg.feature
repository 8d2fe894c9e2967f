# language: de
Funktionalität: IT-Kenntnisse statt Abschluss (§ 18g Abs. 2 Nr. 3 AufenthG)

  Drei Jahre IT-Erfahrung in den letzten sieben Jahren, auf Hochschulniveau, für die Stelle nötig: alles zusammen.

  @Quelle:A-07 @Quelle:E-07
  Szenariogrundriss: Erfahrung, Niveau und Bedarf
    Angenommen der Grundfall „IT-Fachkraft ohne Studium“
    Und folgende Angaben:
      | Berufsgruppe nach ISCO-08 (vier Ziffern)             | <ISCO>   |
      | IT-Berufserfahrung der letzten sieben Jahre (Monate) | <Monate> |
      | IT-Kenntnisse auf Hochschulniveau                    | <Niveau> |
      | IT-Kenntnisse für die Beschäftigung erforderlich     | <nötig>  |
    Wenn die Entscheidung „IT-Kenntnisse statt Abschluss (§ 18g Abs. 2)?“ getroffen wird
    Dann lautet das Ergebnis <Ergebnis> nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | ISCO | Monate | Niveau | nötig | Ergebnis | Regel | Quelle                                |
      | 2512 | 36     | ja     | ja    | ja       | 1     | § 18g Abs. 2 Nr. 3 AufenthG           |
      | 1330 | 37     | ja     | ja    | ja       | 1     | § 18g Abs. 2 Nr. 3 AufenthG           |
      | 2512 | 35     | ja     | ja    | nein     | 3     | § 18g Abs. 2 Nr. 3 Buchst. a AufenthG |
      | 2512 | 35     | nein   | nein  | nein     | 3     | § 18g Abs. 2 Nr. 3 Buchst. a AufenthG |
      | 2512 | 36     | nein   | ja    | nein     | 4     | § 18g Abs. 2 Nr. 3 Buchst. b AufenthG |
      | 2512 | 36     | nein   | nein  | nein     | 4     | § 18g Abs. 2 Nr. 3 Buchst. b AufenthG |
      | 2512 | 36     | ja     | nein  | nein     | 5     | § 18g Abs. 2 Nr. 3 Buchst. c AufenthG |
      | 2144 | 84     | ja     | ja    | nein     | 2     | § 18g Abs. 2 AufenthG                 |

  @Quelle:§18g_Abs.2_AufenthG
  Szenariogrundriss: Gefragt wird nur, was noch zählt
    Angenommen „Berufsgruppe nach ISCO-08 (vier Ziffern)“ ist „<ISCO>“
    Und „IT-Berufserfahrung der letzten sieben Jahre (Monate)“ ist „<Monate>“
    Wenn die Entscheidung „IT-Kenntnisse statt Abschluss (§ 18g Abs. 2)?“ getroffen wird
    Dann fehlt keine Angabe
    Und lautet das Ergebnis nein

    Beispiele:
      | ISCO | Monate |
      | 2144 | 36     |
      | 2512 | 35     |

  @Quelle:§18g_Abs.2_Nr.3_AufenthG
  Szenario: Mit drei Jahren Erfahrung sind Niveau und Bedarf festzustellen
    Angenommen „Berufsgruppe nach ISCO-08 (vier Ziffern)“ ist „2512“
    Und „IT-Berufserfahrung der letzten sieben Jahre (Monate)“ ist „36“
    Wenn die Entscheidung „IT-Kenntnisse statt Abschluss (§ 18g Abs. 2)?“ getroffen wird
    Dann fehlen noch die Angaben „IT-Kenntnisse auf Hochschulniveau“ und „IT-Kenntnisse für die Beschäftigung erforderlich“
