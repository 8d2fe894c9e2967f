# language: de
Funktionalität: Wirkung der Titelerteilungssperren (§§ 10, 11, 79 Abs. 2, 81 Abs. 7 AufenthG)

  Versagt die Sperre, schiebt sie nur auf, oder kann ein Mensch davon abweichen? Tabelle E-27.

  @Quelle:E-27
  Szenariogrundriss: Was aus den Sperren folgt
    Angenommen der Grundfall „Ohne Titelerteilungssperre“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>          |
      | Anspruch auf Erteilung oder Verlängerung          | <Anspruch>       |
      | Asylantrag unanfechtbar abgelehnt                 | <abgelehnt>      |
      | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG      | <offensichtlich> |
      | Einreise- und Aufenthaltsverbot                   | <Verbot>         |
      | Asylverfahren nicht bestandskräftig abgeschlossen | <Asyl offen>     |
      | Laufendes Ermittlungsverfahren                    | <Verfahren>      |
      | Entscheidung hängt vom Ausgang des Verfahrens ab  | <Verfahren>      |
      | Erkennungsdienstliche Behandlung erforderlich     | <ED>             |
    Wenn am 01.05.2026 die Entscheidung „Wirkung der Titelerteilungssperren“ getroffen wird
    Dann lautet das Ergebnis „<Wirkung>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck | Anspruch | abgelehnt | offensichtlich | Verbot | Asyl offen | Verfahren | ED   | Wirkung  | Regel | Quelle                                     |
      | 18a   | ja       | nein      | nein           | nein   | nein       | nein      | nein | KEINE    | 4     | §§ 10, 11, 79 Abs. 2, § 81 Abs. 7 AufenthG |
      | 18a   | ja       | nein      | nein           | ja     | nein       | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 18a   | ja       | nein      | nein           | ja     | nein       | ja        | ja   | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 18a   | nein     | nein      | nein           | nein   | ja         | nein      | nein | ERMESSEN | 3     | § 10 Abs. 1 AufenthG                       |
      | 18a   | ja       | nein      | nein           | nein   | ja         | nein      | nein | ERMESSEN | 3     | § 10 Abs. 1 AufenthG                       |
      | 18a   | ja       | nein      | nein           | nein   | ja         | ja        | nein | AUFSCHUB | 2     | § 79 Abs. 2 AufenthG                       |
      | 18a   | nein     | ja        | nein           | nein   | ja         | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 16b_5 | nein     | nein      | nein           | ja     | ja         | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 25_5  | nein     | nein      | nein           | ja     | nein       | nein      | nein | ERMESSEN | 3     | § 11 Abs. 4 Satz 2 AufenthG                |
      | 25_5  | nein     | ja        | ja             | ja     | nein       | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 18a   | nein     | ja        | nein           | nein   | nein       | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |
      | 18a   | ja       | nein      | nein           | nein   | nein       | ja        | nein | AUFSCHUB | 2     | § 79 Abs. 2, § 81 Abs. 7 AufenthG          |
      | 18a   | ja       | nein      | nein           | nein   | nein       | nein      | ja   | AUFSCHUB | 2     | § 79 Abs. 2, § 81 Abs. 7 AufenthG          |
      | 19d   | nein     | ja        | nein           | nein   | nein       | nein      | nein | ERMESSEN | 3     | § 19d Abs. 3 AufenthG                      |
      | 25b   | nein     | ja        | ja             | nein   | nein       | nein      | nein | ERMESSEN | 3     | § 25b Abs. 5 Satz 2 AufenthG               |
      | 25a   | nein     | ja        | ja             | nein   | nein       | nein      | nein | ERMESSEN | 3     | § 25a Abs. 4 AufenthG                      |
      | 19d   | nein     | ja        | nein           | nein   | nein       | ja        | nein | AUFSCHUB | 2     | § 79 Abs. 2 AufenthG                       |
      | 19d   | nein     | ja        | ja             | nein   | nein       | nein      | nein | VERSAGT  | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG   |

  @Quelle:A-15
  Szenariogrundriss: Spurwechsel, der Asylantrag ist zurückgenommen
    Angenommen der Grundfall „Ohne Titelerteilungssperre“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf) | 18a        |
      | Asylantrag zurückgenommen               | ja         |
      | Tag der Einreise                        | <Einreise> |
    Wenn am 01.05.2026 die Entscheidung „Wirkung der Titelerteilungssperren“ getroffen wird
    Dann lautet das Ergebnis „<Wirkung>“

    Beispiele:
      | Einreise   | Wirkung |
      | 28.03.2023 | KEINE   |
      | 29.03.2023 | VERSAGT |

  @Quelle:§11_Abs.1_AufenthG
  Szenario: Ob ein Einreiseverbot besteht, muss bekannt sein
    Angenommen der Grundfall „Ohne Titelerteilungssperre“
    Und „Einreise- und Aufenthaltsverbot“ ist unbekannt
    Wenn am 01.05.2026 die Entscheidung „Wirkung der Titelerteilungssperren“ getroffen wird
    Dann fehlt noch die Angabe „Einreise- und Aufenthaltsverbot“
