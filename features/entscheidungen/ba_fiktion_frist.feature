# language: de
Funktionalität: Frist der Bundesagentur (§ 36 Abs. 2 BeschV)

  Zwei Wochen nach Übermittlung der Anfrage; eine Woche beim Arbeitsplatzwechsel mit Blauer Karte EU und nach § 81a.

  @Quelle:A-12
  Szenariogrundriss: Tage und letzter Tag, Anfrage vom 02.11.2026
    Angenommen der Grundfall „Anfrage bei der Bundesagentur“
    Und „Frist der Bundesagentur“ ist „<Frist>“
    Wenn die Entscheidung „<Entscheidung>“ getroffen wird
    Dann lautet das Ergebnis <Ergebnis>

    Beispiele:
      | Entscheidung                            | Frist  | Ergebnis   |
      | Frist der Bundesagentur in Tagen        | normal | 14 Tage    |
      | Frist der Bundesagentur in Tagen        | 81a    | 7 Tage     |
      | Frist der Bundesagentur in Tagen        | 18g_4  | 7 Tage     |
      | Letzter Tag der Frist der Bundesagentur | normal | 16.11.2026 |
      | Letzter Tag der Frist der Bundesagentur | 81a    | 09.11.2026 |
      | Letzter Tag der Frist der Bundesagentur | 18g_4  | 09.11.2026 |

  Szenariogrundriss: Die Regel und ihre Norm
    Angenommen „Frist der Bundesagentur“ ist „<Frist>“
    Wenn die Entscheidung „Frist der Bundesagentur in Tagen“ getroffen wird
    Dann lautet das Ergebnis <Tage> Tage nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Frist  | Tage | Regel | Quelle                    |
      | normal | 14   | 1     | § 36 Abs. 2 Satz 1 BeschV |
      | 81a    | 7    | 2     | § 36 Abs. 2 Satz 2 BeschV |
      | 18g_4  | 7    | 2     | § 36 Abs. 2 Satz 2 BeschV |

  @Quelle:§36_Abs.2_Satz_1_BeschV
  Szenario: Ohne übermittelte Anfrage läuft keine Frist
    Angenommen der Grundfall „Anfrage bei der Bundesagentur“
    Und „Übermittlung der Zustimmungsanfrage an die BA“ ist „noch nicht übermittelt“
    Wenn die Entscheidung „Letzter Tag der Frist der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „keine“
