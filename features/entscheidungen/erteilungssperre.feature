# language: de
Funktionalität: Titelerteilungssperren (§§ 10, 11, 79, 81 AufenthG)

  Was der Erteilung entgegensteht, auch wenn die Voraussetzungen des Titels erfüllt sind. Mehrere Sperren können
  zusammentreffen; alle werden genannt. Tabelle V-10, zu § 10 in der Fassung bis 11.06.2026.

  Grundlage:
    Angenommen der Grundfall „Ohne Titelerteilungssperre“

  @Quelle:V-10
  Szenario: Wer nie einen Asylantrag gestellt hat und gegen wen nichts vorliegt, ist nicht gesperrt
    Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
    Dann ist das Ergebnis leer
    Und fehlt keine Angabe

  Regel: Das Einreise- und Aufenthaltsverbot sperrt selbst den Anspruch

    Szenariogrundriss: Einreise- und Aufenthaltsverbot
      Angenommen „Einreise- und Aufenthaltsverbot“ ist „ja“
      Und „Anspruch auf Erteilung oder Verlängerung“ ist „<Anspruch>“
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P11“
      Und greift Regel „1“

      Beispiele:
        | Anspruch | Quelle                      |
        | ja       | § 11 Abs. 1 Satz 3 AufenthG |
        | nein     | § 11 Abs. 1 Satz 3 AufenthG |

    Szenariogrundriss: Wo es für einen Titel nach Abschnitt 5 aufgehoben werden soll, entscheidet eine Person
      Angenommen „Einreise- und Aufenthaltsverbot“ ist „ja“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „<Sperre>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Sperre            | Regel | Quelle                      |
        | 25_5  | P11_SOLL_AUFHEBEN | 1a    | § 11 Abs. 4 Satz 2 AufenthG |
        | 104c  | P11_SOLL_AUFHEBEN | 1a    | § 11 Abs. 4 Satz 2 AufenthG |
        | 16b_1 | P11               | 1     | § 11 Abs. 1 Satz 3 AufenthG |
        | 30    | P11               | 1     | § 11 Abs. 1 Satz 3 AufenthG |
        | 9     | P11               | 1     | § 11 Abs. 1 Satz 3 AufenthG |

  Regel: Während des Asylverfahrens gibt es ohne Anspruch nur mit der obersten Landesbehörde einen Titel

    Szenariogrundriss: Asylverfahren nicht abgeschlossen – gesperrt
      Angenommen folgende Angaben:
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung          | <Anspruch> |
        | Erteilung, Verlängerung oder Zweckwechsel         | <Antrag>   |
        | Aufenthaltstitel bei Antragstellung               | <Titel>    |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_1“
      Und greift Regel „<Regel>“

      Beispiele: ohne Anspruch, oder Anspruch nach § 18a oder § 18b
        | Zweck | Anspruch | Antrag | Titel | Regel | Quelle                      |
        | 19c_2 | nein     |        |       | 2     | § 10 Abs. 1 Satz 1 AufenthG |
        | 18a   | nein     |        |       | 2     | § 10 Abs. 1 Satz 1 AufenthG |
        | 25_5  | nein     |        |       | 2     | § 10 Abs. 1 Satz 1 AufenthG |
        | 18a   | ja       |        |       | 3     | § 10 Abs. 1 Satz 2 AufenthG |
        | 18b   | ja       |        |       | 3     | § 10 Abs. 1 Satz 2 AufenthG |

      Beispiele: § 10 Abs. 2 hilft nur bei der Verlängerung eines nach der Einreise erteilten Titels
        | Zweck | Anspruch | Antrag       | Titel             | Regel | Quelle               |
        | 18b   | ja       | Verlängerung | visum_d           | 3     | § 10 Abs. 2 AufenthG |
        | 18b   | ja       | Verlängerung | keiner            | 3     | § 10 Abs. 2 AufenthG |
        | 18b   | ja       | zweckwechsel | befristeter_titel | 3     | § 10 Abs. 2 AufenthG |
        | 16b_5 | nein     | zweckwechsel | befristeter_titel | 2     | § 10 Abs. 2 AufenthG |
        | 16b_5 | nein     | Verlängerung | visum_c           | 2     | § 10 Abs. 2 AufenthG |

    Szenariogrundriss: Asylverfahren nicht abgeschlossen – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung          | <Anspruch> |
        | Erteilung, Verlängerung oder Zweckwechsel         | <Antrag>   |
        | Aufenthaltstitel bei Antragstellung               | <Titel>    |
        | Ausnahme nach § 10 Abs. 1                         | <Ausnahme> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Zweck    | Anspruch | Antrag       | Titel             | Ausnahme | Quelle                         |
        | 28       | ja       | Erteilung    | keiner            | nein     | § 10 Abs. 1 Satz 1 AufenthG    |
        | 18g_1_S1 | ja       | Erteilung    | keiner            | nein     | § 10 Abs. 1 Satz 1, 2 AufenthG |
        | 18a      | ja       | Erteilung    | keiner            | ja       | § 10 Abs. 1 Satz 2 AufenthG    |
        | 19c_2    | nein     | Erteilung    | keiner            | ja       | § 10 Abs. 1 Satz 1 AufenthG    |
        | 18b      | ja       | Verlängerung | befristeter_titel | nein     | § 10 Abs. 2 AufenthG           |
        | 16b_5    | nein     | Verlängerung | befristeter_titel | nein     | § 10 Abs. 2 AufenthG           |
        | 25b      | nein     | Verlängerung | titel_104c        | nein     | § 10 Abs. 2 AufenthG           |

  Regel: Nach unanfechtbarer Ablehnung gibt es vor der Ausreise nur Titel nach Abschnitt 5

    Szenariogrundriss: Unanfechtbar abgelehnt
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt        | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)  | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung | <Anspruch> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau <Sperren>
      Und greifen die Regeln <Regeln>

      Beispiele:
        | Zweck | Anspruch | Sperren                   | Regeln                | Quelle                         |
        | 16b_5 | nein     | „P10_3_S1“                | „6_abgelehnt“         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 30    | nein     | „P10_3_S1“                | „6_abgelehnt“         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 7_1_3 | nein     | „P10_3_S1“                | „6_abgelehnt“         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 19c_1 | nein     | „P10_3_S1“                | „6_abgelehnt“         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 19d   | nein     | „P10_3_S1_ERMESSEN“       | „6a_abgelehnt“        | § 19d Abs. 3 AufenthG          |
        | 18a   | ja       | „P10_3_S4“                | „4“                   | § 10 Abs. 3 Satz 4 AufenthG    |
        | 18b   | ja       | „P10_3_S4“                | „4“                   | § 10 Abs. 3 Satz 4 AufenthG    |
        | 19c_2 | nein     | „P10_3_S4“ und „P10_3_S1“ | „4“ und „6_abgelehnt“ | § 10 Abs. 3 Satz 1, 4 AufenthG |
        | 18a   | nein     | „P10_3_S4“ und „P10_3_S1“ | „4“ und „6_abgelehnt“ | § 10 Abs. 3 Satz 1, 4 AufenthG |

    Szenariogrundriss: Unanfechtbar abgelehnt – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt        | ja           |
        | Beantragter Aufenthaltszweck (Paragraf)  | <Zweck>      |
        | Anspruch auf Erteilung oder Verlängerung | <Anspruch>   |
        | Seit Ablehnung oder Rücknahme ausgereist | <ausgereist> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Zweck | Anspruch | ausgereist | Quelle                         |
        | 28    | ja       | nein       | § 10 Abs. 3 Satz 3 AufenthG    |
        | 18g_2 | ja       | nein       | § 10 Abs. 3 Satz 3, 4 AufenthG |
        | 25_5  | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG    |
        | 16g   | nein     | nein       | § 16g Abs. 10 Satz 1 AufenthG  |
        | 16b_5 | nein     | ja         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 19d   | nein     | ja         | § 10 Abs. 3 Satz 1 AufenthG    |
        | 19d   | ja       | nein       | § 10 Abs. 3 Satz 3 AufenthG    |
        | 25b   | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG    |
        | 18a   | ja       | ja         | § 10 Abs. 3 Satz 4 AufenthG    |

    Szenariogrundriss: Offensichtlich unbegründet abgelehnt – auch kein Titel nach Abschnitt 5
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt            | <abgelehnt> |
        | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG | ja          |
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>     |
        | Anspruch auf Erteilung oder Verlängerung     | nein        |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau <Sperren>
      Und greifen die Regeln <Regeln>

      Beispiele:
        | abgelehnt | Zweck | Sperren                                  | Regeln                     | Quelle                                    |
        | ja        | 25_5  | „P10_3_S2“                               | „5“                        | § 10 Abs. 3 Satz 2 AufenthG               |
        | ja        | 16g   | „P10_3_S2“                               | „5“                        | § 10 Abs. 3 Satz 2 AufenthG               |
        | ja        | 16b_5 | „P10_3_S2“ und „P10_3_S1“                | „5“ und „6_abgelehnt“      | § 10 Abs. 3 Satz 1, 2 AufenthG            |
        | ja        | 19d   | „P10_3_S2“ und „P10_3_S1_ERMESSEN“       | „5“ und „6a_abgelehnt“     | § 10 Abs. 3 Satz 2, § 19d Abs. 3 AufenthG |
        | ja        | 25a   | „P10_3_S2_ERMESSEN“                      | „5a“                       | § 25a Abs. 4 AufenthG                     |
        | ja        | 25b   | „P10_3_S2_ERMESSEN“                      | „5a“                       | § 25b Abs. 5 Satz 2 AufenthG              |
        | ja        | 19c_2 | „P10_3_S2“ und „P10_3_S4“ und „P10_3_S1“ | „4“, „5“ und „6_abgelehnt“ | § 10 Abs. 3 Satz 1, 2, 4 AufenthG         |

    Szenariogrundriss: Offensichtlich unbegründet abgelehnt – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt            | <abgelehnt>   |
        | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG | ja            |
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>       |
        | Anspruch auf Erteilung oder Verlängerung     | <Anspruch>    |
        | Voraussetzungen des § 25 Abs. 3 erfüllt      | <§ 25 Abs. 3> |
        | Seit Ablehnung oder Rücknahme ausgereist     | <ausgereist>  |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | abgelehnt | Zweck | Anspruch | § 25 Abs. 3 | ausgereist | Quelle                      |
        | ja        | 28    | ja       | nein        | nein       | § 10 Abs. 3 Satz 3 AufenthG |
        | ja        | 25_3  | nein     | ja          | nein       | § 10 Abs. 3 Satz 3 AufenthG |
        | ja        | 25b   | nein     | ja          | nein       | § 10 Abs. 3 Satz 3 AufenthG |
        | ja        | 25a   | ja       | nein        | nein       | § 10 Abs. 3 Satz 3 AufenthG |
        | ja        | 25_5  | nein     | nein        | ja         | § 10 Abs. 3 Satz 2 AufenthG |
        | ja        | 25b   | nein     | nein        | ja         | § 10 Abs. 3 Satz 2 AufenthG |
        | nein      | 25_5  | nein     | nein        | nein       | § 10 Abs. 3 Satz 2 AufenthG |
        | nein      | 25b   | nein     | nein        | nein       | § 10 Abs. 3 Satz 2 AufenthG |

  Regel: Nach Ablehnung oder Rücknahme ist nur die Erteilung gesperrt, nicht die Verlängerung

    Szenariogrundriss: Der nach der Einreise erteilte Titel kann verlängert werden
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>           |
        | Anspruch auf Erteilung oder Verlängerung       | <Anspruch>        |
        | Erteilung, Verlängerung oder Zweckwechsel      | Verlängerung      |
        | Aufenthaltstitel bei Antragstellung            | befristeter_titel |
        | Asylantrag unanfechtbar abgelehnt              | <abgelehnt>       |
        | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG   | <§ 30>            |
        | Asylantrag zurückgenommen                      | <zurückgenommen>  |
        | Ehegatte oder Kind einer Person im Spurwechsel | <Familie>         |
        | Tag der Einreise                               | 29.03.2023        |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele: „erteilt“ werden darf nicht (Abs. 3), „verlängert“ werden kann (Abs. 2); so BVerwG vom 24.07.2025 – 1 C 2.24 zu Satz 2
        | Zweck | Anspruch | abgelehnt | § 30 | zurückgenommen | Familie | Quelle                             |
        | 18a   | ja       | ja        | nein | nein           | nein    | § 10 Abs. 2, 3 Satz 4 AufenthG     |
        | 16b_1 | nein     | ja        | nein | nein           | nein    | § 10 Abs. 2, 3 Satz 1 AufenthG     |
        | 25_5  | nein     | ja        | ja   | nein           | nein    | § 10 Abs. 2, 3 Satz 2 AufenthG     |
        | 25b   | nein     | ja        | ja   | nein           | nein    | § 10 Abs. 2, § 25b Abs. 5 AufenthG |
        | 19d   | nein     | ja        | nein | nein           | nein    | § 10 Abs. 2, § 19d Abs. 3 AufenthG |
        | 19d   | nein     | nein      | nein | ja             | nein    | § 10 Abs. 2, § 19d Abs. 3 AufenthG |
        | 16b_1 | nein     | nein      | nein | ja             | nein    | § 10 Abs. 2, 3 Satz 1 AufenthG     |
        | 30    | nein     | nein      | nein | ja             | nein    | § 10 Abs. 2, 3 Satz 1 AufenthG     |
        | 18b   | ja       | nein      | nein | ja             | nein    | § 10 Abs. 2, 3 Satz 5 AufenthG     |
        | 30    | nein     | nein      | nein | ja             | ja      | § 10 Abs. 2, 3 Satz 5 AufenthG     |

    Szenariogrundriss: Ein anderer Zweck oder ein Titel ohne Grundlage ist neu zu erteilen
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)   | 16b_1    |
        | Anspruch auf Erteilung oder Verlängerung  | nein     |
        | Erteilung, Verlängerung oder Zweckwechsel | <Antrag> |
        | Aufenthaltstitel bei Antragstellung       | <Titel>  |
        | Asylantrag unanfechtbar abgelehnt         | ja       |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S1“

      Beispiele:
        | Antrag       | Titel             | Quelle                         |
        | zweckwechsel | befristeter_titel | § 10 Abs. 3 Satz 1 AufenthG    |
        | Verlängerung | keiner            | § 10 Abs. 2, 3 Satz 1 AufenthG |

  Regel: Der Härtefall nach § 23a geht den Sperren der §§ 10 und 11 vor

    Szenariogrundriss: Härtefall auf Ersuchen der Kommission
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)           | 23a              |
        | Anspruch auf Erteilung oder Verlängerung          | nein             |
        | Einreise- und Aufenthaltsverbot                   | <Verbot>         |
        | Asylverfahren nicht bestandskräftig abgeschlossen | <offen>          |
        | Asylantrag unanfechtbar abgelehnt                 | <abgelehnt>      |
        | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG      | <§ 30>           |
        | Asylantrag zurückgenommen                         | <zurückgenommen> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Verbot | offen | abgelehnt | § 30 | zurückgenommen | Quelle                       |
        | ja     | nein  | nein      | nein | nein           | § 23a Abs. 1 Satz 1 AufenthG |
        | nein   | ja    | nein      | nein | nein           | § 23a Abs. 1 Satz 1 AufenthG |
        | nein   | nein  | ja        | ja   | nein           | § 23a Abs. 1 Satz 1 AufenthG |
        | nein   | nein  | nein      | nein | ja             | § 23a Abs. 1 Satz 1 AufenthG |

    @Quelle:§79_Abs.2_AufenthG
    Szenario: Laufende Ermittlungen setzen auch den Härtefall aus
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)          | 23a |
        | Laufendes Ermittlungsverfahren                   | ja  |
        | Entscheidung hängt vom Ausgang des Verfahrens ab | ja  |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P79_2“

  Regel: Nach Rücknahme des Asylantrags hilft Fachkräften der Spurwechsel, wenn sie vor dem 29. März 2023 eingereist sind

    Szenariogrundriss: Tag der Einreise
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen               | ja         |
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>    |
        | Tag der Einreise                        | <Einreise> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S5“
      Und greift Regel „7“

      Beispiele:
        | Zweck | Einreise   | Quelle                      |
        | 18a   | 29.03.2023 | A-15                        |
        | 18a   | 30.03.2023 | § 10 Abs. 3 Satz 5 AufenthG |
        | 18b   | 29.03.2023 | § 10 Abs. 3 Satz 5 AufenthG |
        | 19c_2 | 01.09.2025 | § 10 Abs. 3 Satz 5 AufenthG |

    @Quelle:§10_Abs.3_Satz_5_AufenthG
    Szenariogrundriss: Wer im Bundesgebiet geboren ist, ist nie eingereist: Eine Person entscheidet
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                      | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>    |
        | Ehegatte oder Kind einer Person im Spurwechsel | <Familie>  |
        | Anspruch auf Erteilung oder Verlängerung       | ja         |
        | Tag der Einreise                               | im Bundesgebiet geboren |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S5_UNKLAR“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Familie | Regel           |
        | 18a   | nein    | 7_geboren         |
        | 19c_2 | nein    | 7_geboren         |
        | 30    | ja      | 7_familie_geboren |

    @Quelle:§104c_Abs.2_Satz_1_AufenthG @Quelle:§10_Abs.3_Satz_4_AufenthG
    Szenario: Der Titel nach § 104c wird nur nach §§ 25a, 25b verlängert, ein anderer Titel ist eine Erteilung
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt         | ja           |
        | Beantragter Aufenthaltszweck (Paragraf)   | 18a          |
        | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
        | Aufenthaltstitel bei Antragstellung       | titel_104c   |
        | Anspruch auf Erteilung oder Verlängerung  | ja           |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S4“

    @Quelle:§104c_Abs.2_Satz_1_AufenthG @Quelle:§10_Abs.2_AufenthG
    Szenario: Nach § 25b wird der Titel nach § 104c trotz abgelehnten Asylantrags verlängert
      Angenommen folgende Angaben:
        | Asylantrag unanfechtbar abgelehnt         | ja           |
        | Ablehnung nach § 30 Abs. 1 Nr. 3 bis 7 AsylG | ja        |
        | Beantragter Aufenthaltszweck (Paragraf)   | 25b          |
        | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
        | Aufenthaltstitel bei Antragstellung       | titel_104c   |
        | Anspruch auf Erteilung oder Verlängerung  | nein         |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

    Szenariogrundriss: Spurwechsel – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                | ja           |
        | Beantragter Aufenthaltszweck (Paragraf)  | <Zweck>      |
        | Tag der Einreise                         | <Einreise>   |
        | Anspruch auf Erteilung oder Verlängerung | <Anspruch>   |
        | Seit Ablehnung oder Rücknahme ausgereist | <ausgereist> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Zweck | Einreise   | Anspruch | ausgereist | Quelle                      |
        | 18a   | 28.03.2023 | ja       | nein       | A-15                        |
        | 18b   | 28.03.2023 | ja       | nein       | § 10 Abs. 3 Satz 5 AufenthG |
        | 19c_2 | 28.03.2023 | nein     | nein       | § 10 Abs. 3 Satz 5 AufenthG |
        | 18a   | 28.03.2022 | nein     | nein       | § 10 Abs. 3 Satz 5 AufenthG |
        | 18a   | 29.03.2023 | ja       | ja         | § 10 Abs. 3 Satz 5 AufenthG |

    @Quelle:A-15
    Szenario: Wäre der Asylantrag abgelehnt statt zurückgenommen, hülfe die frühe Einreise nicht
      Angenommen „Asylantrag unanfechtbar abgelehnt“ ist „ja“
      Und „Tag der Einreise“ ist „28.03.2023“
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S4“

    Szenariogrundriss: Ehegatte und Kind einer Person im Spurwechsel
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                      | ja         |
        | Ehegatte oder Kind einer Person im Spurwechsel | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung       | <Anspruch> |
        | Tag der Einreise                               | 29.03.2023 |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P10_3_S5“
      Und greift Regel „7_familie“

      Beispiele:
        | Zweck | Anspruch | Quelle                      |
        | 30    | ja       | § 10 Abs. 3 Satz 5 AufenthG |
        | 32    | nein     | § 10 Abs. 3 Satz 5 AufenthG |

    Szenariogrundriss: Ehegatte und Kind einer Person im Spurwechsel – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                      | <zurückgenommen> |
        | Ehegatte oder Kind einer Person im Spurwechsel | ja               |
        | Beantragter Aufenthaltszweck (Paragraf)        | 30               |
        | Anspruch auf Erteilung oder Verlängerung       | nein             |
        | Tag der Einreise                               | <Einreise>       |
        | Seit Ablehnung oder Rücknahme ausgereist       | <ausgereist>     |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | zurückgenommen | Einreise   | ausgereist | Quelle                      |
        | ja             | 28.03.2023 | nein       | § 10 Abs. 3 Satz 5 AufenthG |
        | ja             | 29.03.2023 | ja         | § 10 Abs. 3 Satz 5 AufenthG |
        | nein           | 29.03.2023 | nein       | § 10 Abs. 3 Satz 5 AufenthG |

    Szenariogrundriss: Zurückgenommen, kein Spurwechsel
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                | ja          |
        | Asylantrag unanfechtbar abgelehnt        | <abgelehnt> |
        | Beantragter Aufenthaltszweck (Paragraf)  | <Zweck>     |
        | Anspruch auf Erteilung oder Verlängerung | nein        |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „<Sperre>“
      Und greift Regel „<Regel>“

      Beispiele:
        | abgelehnt | Zweck | Sperre            | Regel                     | Quelle                      |
        | nein      | 16b_5 | P10_3_S1          | 6_zurueckgenommen         | § 10 Abs. 3 Satz 1 AufenthG |
        | nein      | 30    | P10_3_S1          | 6_zurueckgenommen_familie | § 10 Abs. 3 Satz 1 AufenthG |
        | nein      | 9     | P10_3_S1          | 6_zurueckgenommen         | § 10 Abs. 3 Satz 1 AufenthG |
        | nein      | 19d   | P10_3_S1_ERMESSEN | 6a_zurueckgenommen        | § 19d Abs. 3 AufenthG       |
        | ja        | 16b_5 | P10_3_S1          | 6_abgelehnt               | § 10 Abs. 3 Satz 1 AufenthG |
        | ja        | 30    | P10_3_S1          | 6_abgelehnt               | § 10 Abs. 3 Satz 1 AufenthG |
        | ja        | 19d   | P10_3_S1_ERMESSEN | 6a_abgelehnt              | § 19d Abs. 3 AufenthG       |

    @Quelle:§10_Abs.3_Satz_5_AufenthG
    Szenariogrundriss: Die Familie einer Person im Spurwechsel bleibt für andere Zwecke gesperrt
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                      | ja         |
        | Ehegatte oder Kind einer Person im Spurwechsel | ja         |
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>    |
        | Anspruch auf Erteilung oder Verlängerung       | nein       |
        | Tag der Einreise                               | <Einreise> |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „<Sperre>“
      Und greift Regel „<Regel>“

      Beispiele: § 10 Abs. 3 Satz 5 begünstigt sie nur nach Abschnitt 6
        | Zweck | Einreise   | Sperre            | Regel              |
        | 16b_5 | 28.03.2023 | P10_3_S1          | 6_zurueckgenommen  |
        | 16b_5 | 29.03.2023 | P10_3_S1          | 6_zurueckgenommen  |
        | 19c_1 | 28.03.2023 | P10_3_S1          | 6_zurueckgenommen  |
        | 19d   | 28.03.2023 | P10_3_S1_ERMESSEN | 6a_zurueckgenommen |

    Szenariogrundriss: Zurückgenommen, kein Spurwechsel – nicht gesperrt
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen                | <zurückgenommen> |
        | Beantragter Aufenthaltszweck (Paragraf)  | <Zweck>          |
        | Anspruch auf Erteilung oder Verlängerung | <Anspruch>       |
        | Seit Ablehnung oder Rücknahme ausgereist | <ausgereist>     |
        | Tag der Einreise                         | 01.09.2025       |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | zurückgenommen | Zweck | Anspruch | ausgereist | Quelle                        |
        | ja             | 28    | ja       | nein       | § 10 Abs. 3 Satz 3 AufenthG   |
        | ja             | 16b_1 | ja       | nein       | § 10 Abs. 3 Satz 3 AufenthG   |
        | ja             | 19d   | ja       | nein       | § 10 Abs. 3 Satz 3 AufenthG   |
        | ja             | 25_5  | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG   |
        | ja             | 16g   | nein     | nein       | § 16g Abs. 10 Satz 1 AufenthG |
        | ja             | 16b_5 | nein     | ja         | § 10 Abs. 3 Satz 1 AufenthG   |
        | ja             | 30    | nein     | ja         | § 10 Abs. 3 Satz 1 AufenthG   |
        | ja             | 19d   | nein     | ja         | § 10 Abs. 3 Satz 1 AufenthG   |
        | nein           | 30    | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG   |
        | nein           | 16b_5 | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG   |
        | nein           | 19d   | nein     | nein       | § 10 Abs. 3 Satz 1 AufenthG   |

  Regel: Laufende Ermittlungen und fehlende erkennungsdienstliche Daten schieben die Entscheidung auf

    Szenariogrundriss: Ermittlungsverfahren
      Angenommen folgende Angaben:
        | Laufendes Ermittlungsverfahren                   | <läuft> |
        | Entscheidung hängt vom Ausgang des Verfahrens ab | <hängt> |
        | Erkennungsdienstliche Behandlung erforderlich    | <ED>    |
        | ed_gespeichert                                   | <AZR>   |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „<Sperre>“
      Und greift Regel „<Regel>“

      Beispiele:
        | läuft | hängt | ED   | AZR  | Sperre | Regel | Quelle               |
        | ja    | ja    | nein | nein | P79_2  | 9     | § 79 Abs. 2 AufenthG |
        | ja    | ja    | ja   | ja   | P79_2  | 9     | § 79 Abs. 2 AufenthG |
        | nein  | nein  | ja   | nein | P81_7  | 11    | § 81 Abs. 7 AufenthG |
        | ja    | nein  | ja   | nein | P81_7  | 11    | § 81 Abs. 7 AufenthG |
        | nein  | ja    | ja   | nein | P81_7  | 11    | § 81 Abs. 7 AufenthG |

    Szenariogrundriss: Weder Aussetzung noch Aufschub
      Angenommen folgende Angaben:
        | Laufendes Ermittlungsverfahren                   | <läuft> |
        | Entscheidung hängt vom Ausgang des Verfahrens ab | <hängt> |
        | Erkennungsdienstliche Behandlung erforderlich    | <ED>    |
        | ed_gespeichert                                   | <AZR>   |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | läuft | hängt | ED   | AZR  | Quelle               |
        | ja    | nein  | nein | nein | § 79 Abs. 2 AufenthG |
        | nein  | ja    | nein | nein | § 79 Abs. 2 AufenthG |
        | nein  | nein  | ja   | ja   | § 81 Abs. 7 AufenthG |
        | nein  | nein  | nein | ja   | § 81 Abs. 7 AufenthG |

    @Quelle:V-10
    Szenario: Alle zutreffenden Sperren werden genannt
      Angenommen folgende Angaben:
        | Einreise- und Aufenthaltsverbot                   | ja |
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja |
        | Laufendes Ermittlungsverfahren                    | ja |
        | Entscheidung hängt vom Ausgang des Verfahrens ab  | ja |
        | Erkennungsdienstliche Behandlung erforderlich     | ja |
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann enthält das Ergebnis genau „P11“, „P10_1“, „P79_2“ und „P81_7“

  Regel: Was unbekannt ist, ist keine Entwarnung

    @Quelle:§11_Abs.1_Satz_3_AufenthG
    Szenario: Ob ein Einreise- und Aufenthaltsverbot besteht, muss bekannt sein
      Angenommen „Einreise- und Aufenthaltsverbot“ ist unbekannt
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann fehlt noch die Angabe „Einreise- und Aufenthaltsverbot“

    @Quelle:§10_Abs.3_Satz_5_AufenthG
    Szenario: Beim Spurwechsel muss der Tag der Einreise bekannt sein
      Angenommen „Asylantrag zurückgenommen“ ist „ja“
      Und „Tag der Einreise“ ist unbekannt
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann fehlt noch die Angabe „Tag der Einreise“

    @Quelle:§10_Abs.3_Satz_5_AufenthG
    Szenario: Ohne Asylantrag fragt niemand nach dem Tag der Einreise und nach der Ausreise
      Angenommen „Tag der Einreise“ ist unbekannt
      Und „Seit Ablehnung oder Rücknahme ausgereist“ ist unbekannt
      Wenn die Entscheidung „Titelerteilungssperren“ getroffen wird
      Dann ist das Ergebnis leer
      Und fehlt keine Angabe
