# language: de
Funktionalität: Zwingende Ablehnungsgründe (§ 19f Abs. 1 bis 3 AufenthG)

  Welche Gründe für welchen Titel gelten: Absatz 1 für fast alle, Absatz 2 nur für die Blaue Karte EU, Absatz 3 für die
  übrigen. Alle zutreffenden werden genannt. Tabelle E-08.

  Regel: Jeder Grund gilt nur für die Titel, die das Gesetz nennt

    Szenariogrundriss: Ein Grund liegt vor
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Und „<Grund>“ ist „ja“
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann enthält das Ergebnis genau „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele: Absatz 1
        | Zweck    | Grund                                                     | Ergebnis   | Regel | Quelle                      |
        | 18g_1_S1 | Vorübergehender Schutz in der EU (besteht oder beantragt) | P19F_1_NR1 | 1     | § 19f Abs. 1 Nr. 1 AufenthG |
        | 18g_1_S2 | Abschiebung ausgesetzt (Duldung)                          | P19F_1_NR2 | 2     | § 19f Abs. 1 Nr. 2 AufenthG |
        | 18g_2    | Abschiebung in einem anderen EU-Staat ausgesetzt          | P19F_1_NR2 | 2     | § 19f Abs. 1 Nr. 2 AufenthG |
        | 18g_1_S1 | Daueraufenthaltsrecht in der EU                           | P19F_1_NR3 | 3     | § 19f Abs. 1 Nr. 3 AufenthG |
        | 18g_1_S1 | Gleichwertiges Recht auf freien Personenverkehr           | P19F_1_NR4 | 4     | § 19f Abs. 1 Nr. 4 AufenthG |
        | 16b_1    | Vorübergehender Schutz in der EU (besteht oder beantragt) | P19F_1_NR1 | 1     | § 19f Abs. 1 Nr. 1 AufenthG |
        | 16b_5    | Abschiebung ausgesetzt (Duldung)                          | P19F_1_NR2 | 2     | § 19f Abs. 1 Nr. 2 AufenthG |
        | 16e      | Daueraufenthaltsrecht in der EU                           | P19F_1_NR3 | 3     | § 19f Abs. 1 Nr. 3 AufenthG |
        | 17_2     | Gleichwertiges Recht auf freien Personenverkehr           | P19F_1_NR4 | 4     | § 19f Abs. 1 Nr. 4 AufenthG |
        | 18d      | Vorübergehender Schutz in der EU (besteht oder beantragt) | P19F_1_NR1 | 1     | § 19f Abs. 1 Nr. 1 AufenthG |
        | 18d_6    | Daueraufenthaltsrecht in der EU                           | P19F_1_NR3 | 3     | § 19f Abs. 1 Nr. 3 AufenthG |
        | 19e      | Abschiebung ausgesetzt (Duldung)                          | P19F_1_NR2 | 2     | § 19f Abs. 1 Nr. 2 AufenthG |

      Beispiele: Absatz 2, nur für die Blaue Karte EU
        | Zweck    | Grund                                                               | Ergebnis   | Regel | Quelle                      |
        | 18g_1_S1 | Asylverfahren nicht bestandskräftig abgeschlossen                   | P19F_2_NR1 | 5     | § 19f Abs. 2 Nr. 1 AufenthG |
        | 18g_2    | Offener Antrag auf internationalen Schutz in einem anderen EU-Staat | P19F_2_NR1 | 5     | § 19f Abs. 2 Nr. 1 AufenthG |
        | 18g_1_S2 | Titel nach Abschnitt 5 oder vergleichbare Stellung                  | P19F_2_NR2 | 6     | § 19f Abs. 2 Nr. 2 AufenthG |
        | 18g_1_S1 | Offener Antrag auf Titel nach Abschnitt 5                           | P19F_2_NR3 | 7     | § 19f Abs. 2 Nr. 3 AufenthG |
        | 18g_1_S1 | Einreise nach Handels- oder Investitionsabkommen                    | P19F_2_NR4 | 8     | § 19f Abs. 2 Nr. 4 AufenthG |
        | 18g_1_S1 | Nach Deutschland entsandt (Richtlinie 96/71/EG)                     | P19F_2_NR5 | 9     | § 19f Abs. 2 Nr. 5 AufenthG |

      Beispiele: Absatz 3, nicht für die Blaue Karte EU
        | Zweck | Grund                                                               | Ergebnis          | Regel | Quelle                      |
        | 16b_1 | Asylverfahren nicht bestandskräftig abgeschlossen                   | P19F_3_NR1_ANTRAG | 10    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 16b_7 | Offener Antrag auf internationalen Schutz in einem anderen EU-Staat | P19F_3_NR1_ANTRAG | 10    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 18d_6 | Asylverfahren nicht bestandskräftig abgeschlossen                   | P19F_3_NR1_ANTRAG | 10    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 16b_5 | Internationaler Schutz in einem EU-Staat                            | P19F_3_NR1_SCHUTZ | 11    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 16e   | Internationaler Schutz in einem EU-Staat                            | P19F_3_NR1_SCHUTZ | 11    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 18d   | Internationaler Schutz in einem EU-Staat                            | P19F_3_NR1_SCHUTZ | 11    | § 19f Abs. 3 Nr. 1 AufenthG |
        | 17_2  | Antrag auf eine Blaue Karte EU gestellt                             | P19F_3_NR2        | 12    | § 19f Abs. 3 Nr. 2 AufenthG |
        | 16b_7 | Antrag auf eine Blaue Karte EU gestellt                             | P19F_3_NR2        | 12    | § 19f Abs. 3 Nr. 2 AufenthG |
        | 18d_6 | Antrag auf eine Blaue Karte EU gestellt                             | P19F_3_NR2        | 12    | § 19f Abs. 3 Nr. 2 AufenthG |
        | 19e   | Internationaler Schutz in einem EU-Staat                            | P19F_3_NR1_SCHUTZ | 11    | § 19f Abs. 3 Nr. 1 AufenthG |

    Szenariogrundriss: Kein Ablehnungsgrund für diesen Titel
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Und „<Grund>“ ist „ja“
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Zweck    | Grund                                                     | Quelle                |
        | 16b_7    | Vorübergehender Schutz in der EU (besteht oder beantragt) | § 19f Abs. 1 AufenthG |
        | 16b_7    | Daueraufenthaltsrecht in der EU                           | § 19f Abs. 1 AufenthG |
        | 16b_7    | Internationaler Schutz in einem EU-Staat                  | § 16b Abs. 7 AufenthG |
        | 18d_6    | Internationaler Schutz in einem EU-Staat                  | § 18d Abs. 6 AufenthG |
        | 18g_1_S1 | Internationaler Schutz in einem EU-Staat                  | § 19f Abs. 2 AufenthG |
        | 18g_1_S1 | Antrag auf eine Blaue Karte EU gestellt                   | § 19f Abs. 2 AufenthG |
        | 16b_1    | Titel nach Abschnitt 5 oder vergleichbare Stellung        | § 19f Abs. 3 AufenthG |
        | 18d      | Nach Deutschland entsandt (Richtlinie 96/71/EG)           | § 19f Abs. 3 AufenthG |
        | 17_1     | Vorübergehender Schutz in der EU (besteht oder beantragt) | § 19f Abs. 1 AufenthG |
        | 18f      | Abschiebung ausgesetzt (Duldung)                          | § 19f Abs. 1 AufenthG |
        | 18b      | Asylverfahren nicht bestandskräftig abgeschlossen         | § 19f AufenthG        |

  Regel: Mehrere Gründe stehen nebeneinander, ohne Grund ist die Liste leer

    @Quelle:§19f_Abs.1_AufenthG @Quelle:§19f_Abs.2_AufenthG
    Szenario: Geduldete Person mit offenem Asylantrag beantragt eine Blaue Karte EU
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Abschiebung ausgesetzt (Duldung)                  | ja |
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja |
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann enthält das Ergebnis genau „P19F_1_NR2“ und „P19F_2_NR1“

    @Quelle:§19f_AufenthG
    Szenario: Kein Grund
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann ist das Ergebnis leer

  Regel: Eine leere Liste gibt es erst, wenn alles bekannt ist

    @Quelle:§19f_Abs.3_AufenthG
    Szenario: Für ein Studium zählen die Gründe der Blauen Karte EU nicht
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)            | 16b_1     |
        | Titel nach Abschnitt 5 oder vergleichbare Stellung | unbekannt |
        | Offener Antrag auf Titel nach Abschnitt 5          | unbekannt |
        | Einreise nach Handels- oder Investitionsabkommen   | unbekannt |
        | Nach Deutschland entsandt (Richtlinie 96/71/EG)    | unbekannt |
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann ist das Ergebnis leer
      Und fehlt keine Angabe

    @Quelle:§19f_Abs.1_AufenthG
    Szenario: Ein unbekannter Grund muss geklärt werden
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und „Vorübergehender Schutz in der EU (besteht oder beantragt)“ ist unbekannt
      Wenn die Entscheidung „Zwingende Ablehnungsgründe nach § 19f Abs. 1 bis 3“ getroffen wird
      Dann fehlt noch die Angabe „Vorübergehender Schutz in der EU (besteht oder beantragt)“
