# language: de
Funktionalität: Zusätzliche Gebührenposten der Karte (§ 45a, § 47 Abs. 1 Nr. 16 AufenthV)

  Versand und Express sind je ein Posten neben der Gebühr für den Titel.

  Szenariogrundriss: Versand und Express, jedes für sich
    Angenommen der Grundfall „Versand der Karte gewünscht“
    Und folgende Angaben:
      | Einwilligung in den Versand der Karte | <Versand> |
      | Expressverfahren gewünscht            | <Express> |
    Wenn die Entscheidung „Zusätzliche Gebührenposten der Karte“ getroffen wird
    Dann enthält das Ergebnis genau <Posten>

    Beispiele:
      | Versand | Express | Posten                                     | Quelle                      |
      | ja      | nein    | „eat_direktversand“                        | § 47 Abs. 1 Nr. 16 AufenthV |
      | nein    | ja      | „express_zuschlag“                         | § 45a Abs. 1 AufenthV       |
      | ja      | ja      | „eat_direktversand“ und „express_zuschlag“ | § 45a Abs. 1 AufenthV       |

  @Quelle:§60a_Abs.1_AufenthV
  Szenario: Abholung ohne Express kostet nichts zusätzlich
    Angenommen der Grundfall „Versand der Karte gewünscht“
    Und „Einwilligung in den Versand der Karte“ ist „nein“
    Wenn die Entscheidung „Zusätzliche Gebührenposten der Karte“ getroffen wird
    Dann ist das Ergebnis leer

  @Quelle:§45a_Abs.1_AufenthV
  Szenario: Ob Express gewünscht ist, muss bekannt sein
    Angenommen der Grundfall „Versand der Karte gewünscht“
    Und „Expressverfahren gewünscht“ ist unbekannt
    Wenn die Entscheidung „Zusätzliche Gebührenposten der Karte“ getroffen wird
    Dann fehlt noch die Angabe „Expressverfahren gewünscht“
