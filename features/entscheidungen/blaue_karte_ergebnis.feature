# language: de
Funktionalität: Ergebnis der Prüfung der Blauen Karte EU (§ 18g AufenthG)

  Stellt zusammen, was die Erteilung oder die Verlängerung ergeben hat; kein eigener Rechtssatz.

  @Quelle:E-07 @Quelle:E-09
  Szenariogrundriss: Nach dem beantragten Titel und der Art des Antrags
    Angenommen der Grundfall „Blaue Karte EU verlängern“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>  |
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag> |
      | Jahresgehalt (brutto)                     | <Gehalt> |
    Wenn am 01.12.2026 die Entscheidung „Ergebnis der Prüfung der Blauen Karte EU“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“
    Und greift Regel „<Regel>“

    Beispiele: unter der Regelschwelle sagt die Erteilung nein, die Verlängerung fragt einen Menschen
      | Zweck    | Antrag                       | Gehalt | Ergebnis                | Regel |
      | 18g_1_S1 | Verlängerung                 | 50.700 | ANSPRUCH_18g_1_S1       | 1     |
      | 18g_1_S1 | Verlängerung                 | 50.699 | PRUEFEN_18g_ALTERNATIVE | 1     |
      | 18g_1_S2 | Verlängerung                 | 50.699 | PRUEFEN_18g_ALTERNATIVE | 1     |
      | 18g_2    | Verlängerung                 | 50.700 | ANSPRUCH_18g_1_S1       | 1     |
      | 18g_1_S1 | Erteilung                    | 50.699 | VERSAGEN                | 2     |
      | 18g_1_S2 | Erteilung                    | 50.700 | ANSPRUCH_18g_1_S1       | 2     |
      | 18g_2    | Änderung wegen Zweckwechsels | 50.699 | VERSAGEN                | 2     |
      | 18b      | Verlängerung                 | 50.700 | NICHT_BEANTRAGT         | 3     |
      | 18a      | Erteilung                    | 50.700 | NICHT_BEANTRAGT         | 3     |
      | 19c_1    | Änderung wegen Zweckwechsels | 50.700 | NICHT_BEANTRAGT         | 3     |

  @Quelle:§18g_AufenthG
  Szenario: Ist keine Blaue Karte EU beantragt, wird nach nichts gefragt
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „18b“
    Wenn am 01.12.2026 die Entscheidung „Ergebnis der Prüfung der Blauen Karte EU“ getroffen wird
    Dann lautet das Ergebnis „NICHT_BEANTRAGT“
    Und fehlt keine Angabe
