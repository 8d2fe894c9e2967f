# language: de
Funktionalität: Gilt die Zustimmung der Bundesagentur als erteilt? (§ 36 Abs. 2 BeschV)

  Meldet die Bundesagentur nicht innerhalb von zwei Wochen, im beschleunigten Verfahren einer Woche, dass Angaben fehlen,
  gilt ihre Zustimmung als erteilt. Tabelle E-15. Ob ein Fristende am Wochenende sich verschiebt, ist ungeprüft.

  Regel: Am letzten Tag läuft die Frist noch, am Tag danach gilt die Zustimmung

    Szenariogrundriss: Anfrage vom 02.11.2026, keine Antwort
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und „Frist der Bundesagentur“ ist „<Frist>“
      Wenn am <Tag> die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach § 36 Abs. 2 Satz 1 BeschV
      Und greift Regel „<Regel>“

      Beispiele:
        | Frist  | Tag        | Ergebnis        | Regel | Quelle                    |
        | normal | 02.11.2026 | FRIST_LAEUFT    | 4     | § 36 Abs. 2 Satz 1 BeschV |
        | normal | 15.11.2026 | FRIST_LAEUFT    | 4     | § 36 Abs. 2 Satz 1 BeschV |
        | normal | 16.11.2026 | FRIST_LAEUFT    | 4     | A-12                      |
        | normal | 17.11.2026 | FIKTION_ERTEILT | 5     | A-12                      |
        | 81a    | 09.11.2026 | FRIST_LAEUFT    | 4     | A-12                      |
        | 81a    | 10.11.2026 | FIKTION_ERTEILT | 5     | A-12                      |
        | 18g_4  | 09.11.2026 | FRIST_LAEUFT    | 4     | § 36 Abs. 2 Satz 2 BeschV |
        | 18g_4  | 10.11.2026 | FIKTION_ERTEILT | 5     | § 36 Abs. 2 Satz 2 BeschV |

  Regel: Nur die rechtzeitige Mitteilung zur laufenden Anfrage verhindert die Fiktion

    Szenariogrundriss: Die Bundesagentur meldet, dass Gehaltsangaben fehlen
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und „Frist der Bundesagentur“ ist „<Frist>“
      Und „Mitteilung der BA über fehlende Angaben“ ist „<Mitteilung>“
      Wenn am <Tag> die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach § 36 Abs. 2 Satz 1 BeschV
      Und greift Regel „<Regel>“

      Beispiele:
        | Frist  | Mitteilung | Tag        | Ergebnis                  | Regel | Quelle                    |
        | normal | 02.11.2026 | 03.11.2026 | KEINE_FIKTION_NACHLIEFERN | 3     | § 36 Abs. 2 Satz 1 BeschV |
        | normal | 16.11.2026 | 17.11.2026 | KEINE_FIKTION_NACHLIEFERN | 3     | A-12                      |
        | normal | 16.11.2026 | 01.12.2026 | KEINE_FIKTION_NACHLIEFERN | 3     | § 36 Abs. 2 Satz 1 BeschV |
        | normal | 17.11.2026 | 17.11.2026 | FIKTION_ERTEILT           | 5     | A-12                      |
        | normal | 01.11.2026 | 16.11.2026 | FRIST_LAEUFT              | 4     | E-15                      |
        | normal | 01.11.2026 | 17.11.2026 | FIKTION_ERTEILT           | 5     | E-15                      |
        | 81a    | 09.11.2026 | 10.11.2026 | KEINE_FIKTION_NACHLIEFERN | 3     | A-12                      |
        | 81a    | 10.11.2026 | 10.11.2026 | FIKTION_ERTEILT           | 5     | A-12                      |
        | 18g_4  | 10.11.2026 | 11.11.2026 | FIKTION_ERTEILT           | 5     | § 36 Abs. 2 Satz 2 BeschV |

  Regel: Eine Versagung wirkt nur in der Frist oder nach rechtzeitiger Mitteilung

    Szenariogrundriss: Die Bundesagentur versagt
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und folgende Angaben:
        | Entscheidung der Bundesagentur          | versagt      |
        | Tag der Mitteilung der BA-Entscheidung  | <versagt am> |
        | Mitteilung der BA über fehlende Angaben | <Mitteilung> |
      Wenn am 01.12.2026 die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | versagt am | Mitteilung | Ergebnis                  | Regel | Quelle                                   |
        | 02.11.2026 | keine      | VERSAGT                   | 2     | § 36 Abs. 1, 2 BeschV; § 40 AufenthG     |
        | 16.11.2026 | keine      | VERSAGT                   | 2     | § 36 Abs. 1, 2 BeschV; § 40 AufenthG     |
        | 17.11.2026 | keine      | FIKTION_ERTEILT           | 5a    | § 36 Abs. 2 Satz 1 BeschV; § 41 AufenthG |
        | 17.11.2026 | 17.11.2026 | FIKTION_ERTEILT           | 5a    | § 36 Abs. 2 Satz 1 BeschV; § 41 AufenthG |
        | 16.11.2026 | 10.11.2026 | VERSAGT                   | 2     | § 36 Abs. 1, 2 BeschV; § 40 AufenthG     |
        | 25.11.2026 | 16.11.2026 | VERSAGT                   | 2a    | § 36 Abs. 1, 2 BeschV; § 40 AufenthG     |
        | 01.11.2026 | keine      | PRUEFEN_NICHT_GEREGELT    | 6     | § 36 Abs. 2 BeschV                       |
        | 01.11.2026 | 16.11.2026 | KEINE_FIKTION_NACHLIEFERN | 3a    | § 36 Abs. 2 Satz 1 BeschV                |
        | keine      | keine      | PRUEFEN_NICHT_GEREGELT    | 6     | § 36 Abs. 2 BeschV                       |

    @Quelle:E-15
    Szenario: Eine Versagung in der Frist zählt schon vor ihrem Ende
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und folgende Angaben:
        | Entscheidung der Bundesagentur         | versagt    |
        | Tag der Mitteilung der BA-Entscheidung | 05.11.2026 |
      Wenn am 06.11.2026 die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „VERSAGT“

  Regel: Hat die Bundesagentur zugestimmt, zählt sonst nichts

    Szenariogrundriss: Zustimmung in der Frist, danach oder schon vor der Anfrage
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und folgende Angaben:
        | Übermittlung der Zustimmungsanfrage an die BA | <Anfrage>       |
        | Entscheidung der Bundesagentur                | erteilt         |
        | Tag der Mitteilung der BA-Entscheidung        | <Zustimmung am> |
      Wenn am 01.12.2026 die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „ERTEILT“ nach § 39 Abs. 1 AufenthG
      Und greift Regel „1“

      Beispiele:
        | Anfrage                | Zustimmung am | Quelle             |
        | 02.11.2026             | 10.11.2026    | § 36 Abs. 1 BeschV |
        | 02.11.2026             | 25.11.2026    | § 36 Abs. 1 BeschV |
        | noch nicht übermittelt | 20.10.2026    | § 36 Abs. 3 BeschV |

  Regel: Ohne Anfrage gibt es keine Fiktion, ohne Antwort auf die Frage kein Ergebnis

    @Quelle:§36_Abs.2_Satz_1_BeschV
    Szenario: Die Anfrage ist noch nicht übermittelt
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und „Übermittlung der Zustimmungsanfrage an die BA“ ist „noch nicht übermittelt“
      Wenn am 01.12.2026 die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“
      Und greift Regel „6“

    @Quelle:§36_Abs.2_Satz_1_BeschV
    Szenario: Ob eine Mitteilung kam, muss bekannt sein
      Angenommen der Grundfall „Anfrage bei der Bundesagentur“
      Und „Mitteilung der BA über fehlende Angaben“ ist unbekannt
      Wenn am 01.12.2026 die Entscheidung „Gilt die Zustimmung der Bundesagentur als erteilt?“ getroffen wird
      Dann fehlt noch die Angabe „Mitteilung der BA über fehlende Angaben“
