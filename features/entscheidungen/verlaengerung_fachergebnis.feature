# language: de
Funktionalität: Verlängerung zur Ausbildung und zum Studium, von der Fachtabelle bis zum Ergebnis (§ 8 Abs. 1 AufenthG)

  Was §§ 16a und 16b ergeben, ist das Fachergebnis; die Titelprüfung und die allgemeinen Vorschriften der Verlängerung können
  es nur herabsetzen. Ein „soll“ und ein „kann“ sieht immer ein Mensch an.

  Szenariogrundriss: Das Fachergebnis kommt aus der Tabelle des Zwecks
    Angenommen der Grundfall „<Grundfall>“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn am 02.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach § 8 Abs. 1 AufenthG
    Und greift Regel „<Regel>“
    Und fehlt keine Angabe

    Beispiele:
      | Grundfall                          | Zweck | Ergebnis               | Regel | Quelle                       |
      | Betriebliche Ausbildung verlängern | 16a_1 | SOLL_16a_1             | 1     | § 16a Abs. 1 Satz 1 AufenthG |
      | Schulische Ausbildung verlängern   | 16a_2 | SOLL_16a_2             | 1     | § 16a Abs. 2 Satz 1 AufenthG |
      | Studium verlängern                 | 16b_1 | ANSPRUCH_VERLAENGERUNG | 2     | § 16b Abs. 2 Satz 4 AufenthG |
      | Studium verlängern                 | 16b_5 | ANSPRUCH_VERLAENGERUNG | 2     | § 16b Abs. 5 Satz 2 AufenthG |
      | Studium verlängern                 | 16b_7 | PRUEFEN_STUDIENTEIL    | 2     | § 16b Abs. 7 AufenthG        |
      | Studium verlängern                 | 16d_1 | PRUEFEN_ZWECK          | 5     | § 8 Abs. 1 AufenthG          |
      | Studium verlängern                 | 16f_2 | PRUEFEN_ZWECK          | 5     | § 8 Abs. 1 AufenthG          |

  @Quelle:§8_Abs.1_AufenthG
  Szenario: Ohne Zweck gibt es kein Fachergebnis
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „16b_7“
    Wenn am 02.11.2026 die Entscheidung „Fachergebnis der Verlängerung“ getroffen wird
    Dann lautet das Ergebnis „PRUEFEN_STUDIENTEIL“
    Und fehlt keine Angabe

  Szenariogrundriss: Ausbildung bis zum Ergebnis der Verlängerung
    Angenommen der Grundfall „Betriebliche Ausbildung im zweiten Jahr“
    Und der Grundfall „Verlängerung ohne Hindernis“
    Und der Grundfall „Schulische Ausbildung verlängern“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)                              | <Zweck>                 |
      | Art der Bildungsmaßnahme                                             | <Maßnahme>              |
      | Deutsche Sprachkenntnisse (Stufe)                                    | <Deutsch>               |
      | Frühere Zustimmung der Bundesagentur gilt fort                       | <Zustimmung>            |
      | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <frei>                  |
      | Bildungsgang überwiegend für Angehörige eines Staates                | <ein Staat>             |
      | Ländervereinbarung mit Zustimmung der obersten Landesbehörde         | <Vereinbarung>          |
      | Zur Teilnahme am Integrationskurs verpflichtet                       | <Kurspflicht>           |
      | Globalzustimmung, Einhaltung zugesichert                             | nein                    |
      | Übermittlung der Zustimmungsanfrage an die BA                        | keine                   |
      | Entscheidung der Bundesagentur                                       | keine                   |
      | Tag der Mitteilung der BA-Entscheidung                               | keine                   |
      | Mitteilung der BA über fehlende Angaben                              | keine                   |
      | Frist der Bundesagentur                                              | Regelfall (zwei Wochen) |
    Wenn am 02.11.2026 die Entscheidung „Ergebnis der Verlängerung“ getroffen wird
    Dann lautet „ergebnis“ „<Ergebnis>“
    Und lautet „hoechstens_monate“ „<Monate>“
    Und lautet „ansehen“ „<ansehen>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck | Maßnahme                | Deutsch | Zustimmung | frei | ein Staat | Vereinbarung | Kurspflicht | Ergebnis                           | Monate | Regel | ansehen                                                                                                                        | Quelle                          |
      | 16a_1 | betriebliche_ausbildung | 3       | ja         | nein | nein      | nein         | nein        | SOLL_16a_1                         | keine  | 8     | ob ein atypischer Fall vorliegt                                                                                                | § 16a Abs. 1 Satz 1 AufenthG    |
      | 16a_1 | betriebliche_ausbildung | 3       | nein       | ja   | nein      | nein         | nein        | SOLL_16a_1                         | keine  | 8     | ob ein atypischer Fall vorliegt                                                                                                | § 16a Abs. 1 Satz 1 AufenthG    |
      | 16a_1 | betriebliche_ausbildung | 3       | nein       | nein | nein      | nein         | nein        | BA_BETEILIGEN                      | keine  | 3     | Zustimmung der Bundesagentur einholen                                                                                          | § 39 Abs. 1 Satz 1 AufenthG     |
      | 16a_1 | betriebliche_ausbildung | 2       | ja         | nein | nein      | nein         | nein        | SPRACHNACHWEIS_NACHFORDERN         | keine  | 3     | Nachweis ausreichender Deutschkenntnisse (B1) anfordern                                                                        | § 16a Abs. 3 Satz 2 AufenthG    |
      | 16a_2 | schulisch               | 3       | nein       | nein | nein      | nein         | nein        | SOLL_16a_2                         | keine  | 8     | ob ein atypischer Fall vorliegt                                                                                                | § 16a Abs. 2 Satz 1 AufenthG    |
      | 16a_2 | schulisch               | 3       | nein       | nein | ja        | ja           | nein        | ERMESSEN_16a_2_LAENDERVEREINBARUNG | keine  | 8     | Ausübung des Ermessens auf Grund der Vereinbarung der Länder                                                                   | § 16a Abs. 2 Satz 2, 3 AufenthG |
      | 16a_2 | schulisch               | 3       | nein       | nein | ja        | ja           | ja          | ERMESSEN_16a_2_LAENDERVEREINBARUNG | 12     | 7     | Ausübung des Ermessens auf Grund der Vereinbarung der Länder, ob von der Befristung auf ein Jahr ausnahmsweise abgewichen wird | § 8 Abs. 3 Satz 6 AufenthG      |
      | 16a_2 | schulisch               | 3       | nein       | nein | ja        | nein         | nein        | VERSAGEN                           | keine  | 1     | fehlende Voraussetzung, Ausnahme und anderer möglicher Zweck; vor der Ablehnung anhören                                        | § 16a Abs. 2 Satz 1 AufenthG    |

  Szenariogrundriss: Studium bis zum Ergebnis der Verlängerung
    Angenommen der Grundfall „Studium im Zeitplan“
    Und der Grundfall „Verlängerung ohne Hindernis“
    Und folgende Angaben:
      | Bisherige Fachsemester                            | <Semester>      |
      | Stellungnahme der Hochschule zum Studienabschluss | <Hochschule>    |
      | Studiengang oder Hochschule gewechselt            | <gewechselt>    |
      | Studium abgeschlossen                             | <abgeschlossen> |
      | Ablehnungsgrund nach § 19f Abs. 4                 | <§ 19f Abs. 4>  |
    Wenn am 02.11.2026 die Entscheidung „Ergebnis der Verlängerung“ getroffen wird
    Dann lautet „ergebnis“ „<Ergebnis>“
    Und lautet „ansehen“ „<ansehen>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Semester | Hochschule        | gewechselt | abgeschlossen | § 19f Abs. 4 | Ergebnis                 | Regel | ansehen                                                                                                           | Quelle                       |
      | 11       | nicht_angefordert | nein       | nein          | nein         | HOCHSCHULE_BETEILIGEN    | 3     | ob die Hochschule zu den Aussichten auf den Abschluss gehört wird                                                 | § 16b Abs. 2 Satz 5 AufenthG |
      | 5        | negativ           | nein       | nein          | nein         | VERSAGEN_PRUEFEN         | 5     | ob das Studium in angemessener Zeit noch abgeschlossen werden kann, und ob ein Ablehnungsgrund nach § 19f besteht | § 16b Abs. 2 Satz 4 AufenthG |
      | 5        | nicht_angefordert | ja         | nein          | nein         | PRUEFEN_STUDIENWECHSEL   | 5     | ob das neue Studium in angemessener Zeit erreicht werden kann, die bisherige Zeit eingerechnet                    | § 16b Abs. 2 Satz 4 AufenthG |
      | 5        | nicht_angefordert | nein       | ja            | nein         | VERSAGEN                 | 1     | fehlende Voraussetzung, Ausnahme und anderer möglicher Zweck; vor der Ablehnung anhören                           | § 16b Abs. 2 Satz 4 AufenthG |
      | 5        | nicht_angefordert | nein       | nein          | ja           | ERMESSEN_ABLEHNUNG_19f_4 | 5     | ob der Antrag wegen eines Grundes nach § 19f Abs. 4 abgelehnt wird (Ermessen)                                     | § 19f Abs. 4 AufenthG        |

  Szenariogrundriss: Ein Anspruch ohne offene Frage
    Angenommen der Grundfall „Studium im Zeitplan“
    Und der Grundfall „Verlängerung ohne Hindernis“
    Und folgende Angaben:
      | Bisherige Fachsemester                            | <Semester>    |
      | Stellungnahme der Hochschule zum Studienabschluss | <Hochschule>  |
      | Zur Teilnahme am Integrationskurs verpflichtet    | <Kurspflicht> |
    Wenn am 02.11.2026 die Entscheidung „Ergebnis der Verlängerung“ getroffen wird
    Dann lautet „ergebnis“ „ANSPRUCH_VERLAENGERUNG“
    Und lautet „hoechstens_monate“ „<Monate>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Semester | Hochschule        | Kurspflicht | Monate | Regel | Quelle                       |
      | 5        | nicht_angefordert | nein        | keine  | 8     | § 16b Abs. 2 Satz 4 AufenthG |
      | 10       | nicht_angefordert | nein        | keine  | 8     | § 16b Abs. 2 Satz 4 AufenthG |
      | 11       | positiv           | nein        | keine  | 8     | § 16b Abs. 2 Satz 5 AufenthG |
      | 5        | nicht_angefordert | ja          | 12     | 7     | § 8 Abs. 3 Satz 6 AufenthG   |
