# language: de
Funktionalität: Zuständige Stelle (§ 71 AufenthG, § 3 VwVfG)

  Welche Stelle für Visum, Beteiligung, beschleunigtes Verfahren, Mobilität und Verfahren im Inland zuständig ist.
  Tabelle V-15.

  Grundlage:
    Angenommen der Grundfall „Verfahren im Inland ohne Umzug“

  Regel: Über Visa entscheidet die Auslandsvertretung

    Szenariogrundriss: Visumentscheidung
      Angenommen folgende Angaben:
        | Art des Verfahrens                                   | visumentscheidung |
        | Deutsche Auslandsvertretung im Herkunftsstaat        | <vorhanden>       |
        | Umzug in einen anderen Bezirk während des Verfahrens | <Umzug>           |
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „<Stelle>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | vorhanden | Umzug | Stelle                       | Regel | Quelle               |
        | ja        | nein  | AUSLANDSVERTRETUNG           | 1     | § 71 Abs. 2 AufenthG |
        | ja        | ja    | AUSLANDSVERTRETUNG           | 1     | § 71 Abs. 2 AufenthG |
        | nein      | nein  | ABH_AM_SITZ_AUSWAERTIGES_AMT | 1a    | § 38 AufenthV        |
        | nein      | ja    | ABH_AM_SITZ_AUSWAERTIGES_AMT | 1a    | § 38 AufenthV        |

  Regel: Wo ein Land eine zentrale Ausländerbehörde hat, ist sie für Fachkräfte und ihre Familie zuständig

    Szenariogrundriss: Beschleunigtes Fachkräfteverfahren
      Angenommen das Amt hat folgende Parameter:
        | Zentrale Ausländerbehörde im Land eingerichtet | <zentral> |
      Und „Art des Verfahrens“ ist „beschleunigtes Fachkräfteverfahren“
      Und „Umzug in einen anderen Bezirk während des Verfahrens“ ist „<Umzug>“
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „<Stelle>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | zentral | Umzug | Stelle              | Regel | Quelle                      |
        | ja      | nein  | ZENTRALE_ABH        | 2     | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | ja    | ZENTRALE_ABH        | 2     | § 71 Abs. 1 Satz 5 AufenthG |
        | nein    | nein  | ABH_BETRIEBSSTAETTE | 2a    | § 31 Abs. 4 AufenthV        |
        | nein    | ja    | ABH_BETRIEBSSTAETTE | 2a    | § 31 Abs. 4 AufenthV        |

    Szenariogrundriss: Beteiligung im Visumverfahren
      Angenommen das Amt hat folgende Parameter:
        | Zentrale Ausländerbehörde im Land eingerichtet | <zentral> |
      Und folgende Angaben:
        | Art des Verfahrens                                   | visumbeteiligung |
        | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>          |
        | Familie mit zeitlich verbundenem Antrag              | <Familie>        |
        | Umzug in einen anderen Bezirk während des Verfahrens | <Umzug>          |
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „<Stelle>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: Zwecke, die § 71 Abs. 1 Satz 5 nennt
        | zentral | Zweck     | Familie | Umzug | Stelle       | Regel   | Quelle                      |
        | ja      | 16a_1     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16a_2     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_1     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_2     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_3     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_4     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_5     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 16d_6     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 17_1      | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18a       | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18b       | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18c_3     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18d       | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18d_6     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18f       | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18g_1_S1  | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18g_1_S2  | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 18g_2     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19        | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19b       | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19c_1     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19c_2     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19c_3     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 19c_4     | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 20        | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 20a_such  | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |
        | ja      | 20a_folge | nein    | nein  | ZENTRALE_ABH | 3_zweck | § 71 Abs. 1 Satz 5 AufenthG |

      Beispiele: Familie, andere Zwecke, keine zentrale Behörde, Umzug
        | zentral | Zweck | Familie | Umzug | Stelle                       | Regel     | Quelle                                            |
        | ja      | 30    | ja      | nein  | ZENTRALE_ABH                 | 3_familie | § 71 Abs. 1 Satz 5 AufenthG                       |
        | ja      | 30    | ja      | ja    | ZENTRALE_ABH                 | 3_familie | § 71 Abs. 1 Satz 5 AufenthG                       |
        | ja      | 18a   | nein    | ja    | ZENTRALE_ABH                 | 3_zweck   | § 71 Abs. 1 Satz 5 AufenthG                       |
        | ja      | 30    | nein    | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | ja      | 16b_1 | nein    | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | ja      | 17_2  | nein    | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | ja      | 21    | nein    | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | nein    | 18a   | nein    | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | nein    | 30    | ja      | nein  | ABH_GEWOEHNLICHER_AUFENTHALT | 5         | § 71 Abs. 1 Satz 1 AufenthG; § 31 Abs. 1 AufenthV |
        | nein    | 18a   | nein    | ja    | NEUE_ABH                     | 6a        | § 3 Abs. 1 Nr. 3 Buchst. a VwVfG                  |

  Regel: Mobilitätsmitteilungen prüft zuerst das Bundesamt

    Szenariogrundriss: Mobilitätsmitteilung
      Angenommen folgende Angaben:
        | Art des Verfahrens                                   | mobilitaetsmitteilung |
        | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>               |
        | Mobilitätsverfahren beim BAMF abgeschlossen          | <abgeschlossen>       |
        | Umzug in einen anderen Bezirk während des Verfahrens | <Umzug>               |
        | Zustimmung der neuen Behörde zur Fortführung         | <Zustimmung>          |
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „<Stelle>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | abgeschlossen | Umzug | Zustimmung | Stelle                       | Regel | Quelle                           |
        | 16c   | nein          | nein  | nein       | BAMF                         | 4     | § 16c Abs. 5 AufenthG            |
        | 18e   | nein          | nein  | nein       | BAMF                         | 4     | § 18e Abs. 6 AufenthG            |
        | 19a   | nein          | ja    | nein       | BAMF                         | 4     | § 19a Abs. 5 AufenthG            |
        | 19a   | nein          | ja    | ja         | BAMF                         | 4     | § 19a Abs. 5 AufenthG            |
        | 16c   | ja            | nein  | nein       | ABH_GEWOEHNLICHER_AUFENTHALT | 5     | § 71 Abs. 1 Satz 1 AufenthG      |
        | 16c   | ja            | ja    | nein       | NEUE_ABH                     | 6a    | § 3 Abs. 1 Nr. 3 Buchst. a VwVfG |
        | 16c   | ja            | ja    | ja         | BISHERIGE_ABH_ERMESSEN       | 6     | § 3 Abs. 3 VwVfG                 |

  Regel: Im Inland ist die Behörde des gewöhnlichen Aufenthalts zuständig, nach einem Umzug die neue

    Szenariogrundriss: Verfahren im Inland
      Angenommen folgende Angaben:
        | Umzug in einen anderen Bezirk während des Verfahrens | <Umzug>      |
        | Zustimmung der neuen Behörde zur Fortführung         | <Zustimmung> |
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „<Stelle>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Umzug | Zustimmung | Stelle                       | Regel | Quelle                                                        |
        | nein  | nein       | ABH_GEWOEHNLICHER_AUFENTHALT | 5     | § 71 Abs. 1 Satz 1 AufenthG, § 3 Abs. 1 Nr. 3 Buchst. a VwVfG |
        | nein  | ja         | ABH_GEWOEHNLICHER_AUFENTHALT | 5     | § 71 Abs. 1 Satz 1 AufenthG                                   |
        | ja    | nein       | NEUE_ABH                     | 6a    | § 3 Abs. 1 Nr. 3 Buchst. a VwVfG                              |
        | ja    | ja         | BISHERIGE_ABH_ERMESSEN       | 6     | § 3 Abs. 3 VwVfG                                              |

  Regel: Gefragt wird nur, was die Zuständigkeit noch ändern kann

    @Quelle:§3_Abs.3_VwVfG
    Szenario: Nach einem Umzug muss bekannt sein, ob die neue Behörde zustimmt
      Angenommen „Umzug in einen anderen Bezirk während des Verfahrens“ ist „ja“
      Und „Zustimmung der neuen Behörde zur Fortführung“ ist unbekannt
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann fehlt noch die Angabe „Zustimmung der neuen Behörde zur Fortführung“

    @Quelle:§71_Abs.1_Satz_1_AufenthG
    Szenario: Im Inland ohne Umzug zählt sonst nichts
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)       | unbekannt |
        | Deutsche Auslandsvertretung im Herkunftsstaat | unbekannt |
        | Familie mit zeitlich verbundenem Antrag       | unbekannt |
        | Mobilitätsverfahren beim BAMF abgeschlossen   | unbekannt |
        | Zustimmung der neuen Behörde zur Fortführung  | unbekannt |
      Wenn die Entscheidung „Zuständige Stelle“ getroffen wird
      Dann lautet das Ergebnis „ABH_GEWOEHNLICHER_AUFENTHALT“
      Und fehlt keine Angabe
