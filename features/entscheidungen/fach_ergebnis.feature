# language: de
Funktionalität: Ergebnis der Fachprüfung (§ 7 Abs. 1 Satz 2, § 8 Abs. 1 AufenthG)

  Stellt nach Antrag und Zweck zusammen, was die Fachtabelle ergab; ohne Fachtabelle prüft ein Mensch. Kein Rechtssatz.

  Szenariogrundriss: Fachkraft nach §§ 18a, 18b
    Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>     |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>      |
      | Berufsausbildung                          | <Ausbildung> |
    Wenn am 01.11.2026 die Entscheidung „Ergebnis der Fachprüfung“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Antrag                       | Zweck | Ausbildung   | Ergebnis     | Regel | Quelle                     |
      | Verlängerung                 | 18a   | gleichwertig | ANSPRUCH_18a | 1     | § 8 Abs. 1 AufenthG        |
      | Verlängerung                 | 18b   | ungeklaert   | NACHFORDERN  | 1     | § 8 Abs. 1 AufenthG        |
      | Erteilung                    | 18a   | gleichwertig | ANSPRUCH_18a | 2     | § 7 Abs. 1 Satz 2 AufenthG |
      | Änderung wegen Zweckwechsels | 18b   | ungeklaert   | NACHFORDERN  | 2     | § 7 Abs. 1 Satz 2 AufenthG |

  Szenariogrundriss: Blaue Karte EU
    Angenommen der Grundfall „Blaue Karte EU verlängern“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag> |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>  |
      | Jahresgehalt (brutto)                     | 50.699   |
    Wenn am 01.12.2026 die Entscheidung „<Entscheidung>“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Entscheidung                  | Antrag                       | Zweck    | Ergebnis                | Regel | Quelle                     |
      | Ergebnis der Fachprüfung      | Verlängerung                 | 18g_1_S1 | PRUEFEN_18g_ALTERNATIVE | 1     | § 8 Abs. 1 AufenthG        |
      | Ergebnis der Fachprüfung      | Erteilung                    | 18g_1_S1 | VERSAGEN                | 3     | § 7 Abs. 1 Satz 2 AufenthG |
      | Ergebnis der Fachprüfung      | Änderung wegen Zweckwechsels | 18g_2    | VERSAGEN                | 3     | § 7 Abs. 1 Satz 2 AufenthG |
      | Fachergebnis der Verlängerung | Verlängerung                 | 18g_1_S2 | PRUEFEN_18g_ALTERNATIVE | 4     | § 8 Abs. 1 AufenthG        |

  Szenariogrundriss: Ohne Fachtabelle prüft ein Mensch
    Angenommen folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag> |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>  |
    Wenn am 01.11.2026 die Entscheidung „Ergebnis der Fachprüfung“ getroffen wird
    Dann lautet das Ergebnis „PRUEFEN_ZWECK“
    Und greift Regel „<Regel>“
    Und fehlt keine Angabe

    Beispiele:
      | Antrag                       | Zweck | Regel | Quelle                     |
      | Verlängerung                 | 19c_1 | 1     | § 8 Abs. 1 AufenthG        |
      | Verlängerung                 | 28    | 1     | § 8 Abs. 1 AufenthG        |
      | Erteilung                    | 19c_1 | 4     | § 7 Abs. 1 Satz 2 AufenthG |
      | Änderung wegen Zweckwechsels | 21    | 4     | § 7 Abs. 1 Satz 2 AufenthG |

  @Quelle:§8_Abs.1_AufenthG
  Szenario: Die Verlängerung einer Fachkraft
    Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
    Wenn am 01.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „ANSPRUCH_18a“
    Und greift Regel „3“

  @Quelle:§8_Abs.1_AufenthG @Quelle:§18a_AufenthG @Quelle:§18b_AufenthG
  Szenariogrundriss: Verlängert wird der beantragte Titel; liegt nur der andere vor, klärt eine Person den Antrag
    Angenommen der Grundfall „<Grundfall>“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn am 02.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                        | Zweck | Ergebnis                | Regel |
      | Fachkraft mit Berufsausbildung   | 18a   | ANSPRUCH_18a            | 3     |
      | Fachkraft mit Hochschulabschluss | 18a   | PRUEFEN_18b_ALTERNATIVE | 3a    |
      | Fachkraft mit Hochschulabschluss | 18b   | ANSPRUCH_18b            | 3b    |
      | Fachkraft mit Berufsausbildung   | 18b   | PRUEFEN_18a_ALTERNATIVE | 3c    |

  Szenariogrundriss: Die Verlängerung einer Ausbildung oder eines Studiums
    Angenommen der Grundfall „<Grundfall>“
    Wenn am 01.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                          | Ergebnis               | Regel | Quelle                       |
      | Betriebliche Ausbildung verlängern | SOLL_16a_1             | 1     | § 16a Abs. 1 Satz 1 AufenthG |
      | Schulische Ausbildung verlängern   | SOLL_16a_2             | 1     | § 16a Abs. 2 Satz 1 AufenthG |
      | Studium verlängern                 | ANSPRUCH_VERLAENGERUNG | 2     | § 16b Abs. 2 Satz 4 AufenthG |

  @Quelle:§8_Abs.1_AufenthG
  Szenario: Die Verlängerung zu einem Zweck ohne Fachtabelle
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „36_1“
    Wenn am 01.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „PRUEFEN_ZWECK“
    Und greift Regel „5“

  @Quelle:§18_Abs.4_AufenthG
  Szenariogrundriss: Vorgeschlagene Geltungsdauer
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)    | <Zweck>        |
      | Fallgruppe der Beschäftigungsverordnung    | fuehrungskraft |
      | Verbrauchte Monate der Höchstdauer         | 0              |
      | Beschäftigung befristet bis                | 21.11.2027     |
      | Zustimmung der Bundesagentur befristet bis | keine          |
      | Erteilung, Verlängerung oder Zweckwechsel  | Erteilung      |
    Wenn am 22.11.2026 die Entscheidung „Vorgeschlagene Geltungsdauer“ getroffen wird
    Dann lautet „dauer_monate“ „<Monate>“
    Und lautet „enddatum“ „<Ende>“
    Und lautet „hinweis“ „<Hinweis>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck    | Monate | Ende       | Hinweis                | Regel |
      | 18a      | 15     | 21.02.2028 | KEIN                   | 1     |
      | 18g_1_S1 | 15     | 21.02.2028 | KEIN                   | 1     |
      | 19c_1    | 15     | 21.02.2028 | KEIN                   | 1     |
      | 19c_4    | 12     | 21.11.2027 | PRUEFEN_HOECHSTDAUER   | 1     |
      | 16a_1    | keine  | keine      | PRUEFEN_NICHT_GEREGELT | 3     |
      | 28       | keine  | keine      | PRUEFEN_NICHT_GEREGELT | 3     |

  @Quelle:§16b_Abs.2_AufenthG
  Szenario: Vorgeschlagene Geltungsdauer zum Studium
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)              | 16b_1 |
      | Studiendauer (Monate)                                | 36    |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen | nein  |
      | Erteilung, Verlängerung oder Zweckwechsel            | Erteilung |
    Wenn am 22.11.2026 die Entscheidung „Vorgeschlagene Geltungsdauer“ getroffen wird
    Dann lautet „dauer_monate“ 24
    Und lautet „hinweis“ „KEIN“
    Und greift Regel „2“
