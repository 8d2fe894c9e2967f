# language: de
Funktionalität: Wechsel des Arbeitgebers (§ 4a AufenthG)

  Ob für den Wechsel eine Erlaubnis nötig ist, von wem, oder ob ein neuer Titel her muss. Tabelle E-17.

  Regel: Ohne Beschränkung und beim Betriebsübergang ist keine Erlaubnis nötig

    Szenariogrundriss: Erlaubnisfrei
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Bisheriger Aufenthaltstitel (Paragraf)             | <bisher>   |
        | Beschäftigung allgemein erlaubt                    | <jede>     |
        | Betriebsübergang oder Formwechsel des Arbeitgebers | <Übergang> |
      Wenn am 01.11.2026 die Entscheidung „Wechsel des Arbeitgebers“ getroffen wird
      Dann lautet das Ergebnis „KEINE_ERLAUBNIS_NOETIG“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | bisher   | jede | Übergang | Regel | Quelle                                                 |
        | 28       | ja   | nein     | 1     | § 4a Abs. 1 Satz 1 AufenthG                            |
        | 18g_1_S1 | ja   | ja       | 1     | § 4a Abs. 1 Satz 1 AufenthG                            |
        | 18a      | nein | ja       | 2     | § 4a Abs. 3 Satz 5 AufenthG; § 35 Abs. 4 Satz 2 BeschV |
        | 18g_1_S1 | nein | ja       | 2     | § 4a Abs. 3 Satz 5 AufenthG; § 35 Abs. 4 Satz 2 BeschV |
        | 19       | nein | ja       | 2     | § 4a Abs. 3 Satz 5 AufenthG; § 35 Abs. 4 Satz 2 BeschV |
        | 20a_such | nein | ja       | 2     | § 4a Abs. 3 Satz 5 AufenthG; § 35 Abs. 4 Satz 2 BeschV |

  Regel: Sonst entscheiden Titel, Rechtsgrundlage und Zustimmung der Bundesagentur

    Szenariogrundriss: Beschränkter Titel, neuer Arbeitgeber
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beschäftigung allgemein erlaubt                    | nein         |
        | Betriebsübergang oder Formwechsel des Arbeitgebers | nein         |
        | Bisheriger Aufenthaltstitel (Paragraf)             | <bisher>     |
        | Beantragter Aufenthaltszweck (Paragraf)            | <neu>        |
        | Versicherungspflichtige Beschäftigung (Monate)     | <Monate>     |
        | Fallgruppe der Beschäftigungsverordnung            | <Fallgruppe> |
      Wenn am 01.11.2026 die Entscheidung „Wechsel des Arbeitgebers“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | bisher    | neu       | Monate | Fallgruppe     | Ergebnis                 | Regel | Quelle                                             |
        | 18g_2     | 18a       | 30     | keine          | WEITER_E10               | 3     | § 18g Abs. 4 AufenthG                              |
        | 18g_1_S2  | 18b       | 0      | keine          | WEITER_E10               | 3     | § 18g Abs. 4 AufenthG                              |
        | 19        | 19        | 30     | keine          | NEUER_TITEL_ZWECKWECHSEL | 4     | § 4a Abs. 3 Satz 4 AufenthG; § 45 Nr. 3 AufenthV   |
        | 19b       | 19b       | 0      | keine          | NEUER_TITEL_ZWECKWECHSEL | 4     | § 4a Abs. 3 Satz 4 AufenthG; § 45 Nr. 3 AufenthV   |
        | 20a_such  | 18a       | 0      | keine          | NEUER_TITEL_ZWECKWECHSEL | 4     | § 4a Abs. 3 Satz 4, § 20a Abs. 2 AufenthG          |
        | 18a       | 19c_1     | 30     | fuehrungskraft | NEUER_TITEL_ZWECKWECHSEL | 4a    | § 4a Abs. 3 Satz 4, § 7 Abs. 1 Satz 2 AufenthG     |
        | 20a_folge | 18a       | 0      | keine          | NEUER_TITEL_ZWECKWECHSEL | 4a    | § 4a Abs. 3 Satz 4, § 7 Abs. 1 Satz 2 AufenthG     |
        | 18a       | 18a       | 24     | keine          | ERLAUBNIS_ABH_OHNE_BA    | 5     | § 4a Abs. 3 Satz 3, 4 AufenthG; § 9 BeschV         |
        | 19c_1     | 19c_1     | 0      | religioes      | ERLAUBNIS_ABH_OHNE_BA    | 5     | § 4a Abs. 3 Satz 3, 4, § 39 Abs. 1 Satz 1 AufenthG |
        | 18a       | 18a       | 23     | keine          | ERLAUBNIS_ABH_MIT_BA     | 6     | § 4a Abs. 3 Satz 4, § 39 Abs. 1 Satz 1 AufenthG    |
        | 20a_folge | 20a_folge | 30     | keine          | ERLAUBNIS_ABH_MIT_BA     | 6     | § 4a Abs. 3 Satz 4, § 39 Abs. 1 Satz 1 AufenthG    |
        | 19c_2     | 19c_2     | 48     | erfahrene      | ERLAUBNIS_ABH_MIT_BA     | 6     | § 4a Abs. 3 Satz 4, § 39 Abs. 1 Satz 1 AufenthG    |

    @Quelle:§4a_Abs.3_AufenthG
    Szenariogrundriss: Ohne Titel mit Aufenthaltszweck prüft ein Mensch
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Bisheriger Aufenthaltstitel (Paragraf)             | keine  |
        | Beschäftigung allgemein erlaubt                    | <jede> |
        | Betriebsübergang oder Formwechsel des Arbeitgebers | nein   |
      Wenn am 01.11.2026 die Entscheidung „Wechsel des Arbeitgebers“ getroffen wird
      Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“
      Und greift Regel „7“

      Beispiele:
        | jede |
        | nein |
        | ja   |

  Regel: Zu welcher Klasse der bisherige Titel gehört

    Szenariogrundriss: Klasse des bisherigen Titels
      Angenommen „Bisheriger Aufenthaltstitel (Paragraf)“ ist „<bisher>“
      Wenn die Entscheidung „Art des bisherigen Titels für den Wechsel des Arbeitgebers“ getroffen wird
      Dann lautet das Ergebnis „<Klasse>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | bisher    | Klasse             | Regel | Quelle                                   |
        | 18g_1_S1  | blaue_karte        | 1     | § 4 Abs. 1 Satz 2 Nr. 2a, § 18g AufenthG |
        | 18g_1_S2  | blaue_karte        | 1     | § 4 Abs. 1 Satz 2 Nr. 2a, § 18g AufenthG |
        | 18g_2     | blaue_karte        | 1     | § 4 Abs. 1 Satz 2 Nr. 2a, § 18g AufenthG |
        | 19        | ict                | 2     | § 4 Abs. 1 Satz 2 Nr. 2b, 2c AufenthG    |
        | 19b       | ict                | 2     | § 4 Abs. 1 Satz 2 Nr. 2b, 2c AufenthG    |
        | 20a_such  | chancenkarte_such  | 3     | § 20a Abs. 5 Satz 1 AufenthG             |
        | 20a_folge | chancenkarte_folge | 4     | § 20a Abs. 5 Satz 2 AufenthG             |
        | 18a       | ae                 | 5     | § 4 Abs. 1 Satz 2 Nr. 2 AufenthG         |
        | 28        | ae                 | 5     | § 4 Abs. 1 Satz 2 Nr. 2 AufenthG         |
        | keine     | keiner             | 6     | § 4 Abs. 1 Satz 2 AufenthG               |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§4a_Abs.3_Satz_5_AufenthG
    Szenario: Ob ein Betriebsübergang vorliegt, muss bekannt sein
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und „Beschäftigung allgemein erlaubt“ ist „nein“
      Wenn am 01.11.2026 die Entscheidung „Wechsel des Arbeitgebers“ getroffen wird
      Dann fehlt noch die Angabe „Betriebsübergang oder Formwechsel des Arbeitgebers“
