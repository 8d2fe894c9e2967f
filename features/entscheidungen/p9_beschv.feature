# language: de
Funktionalität: Zustimmungsfrei nach Vorbeschäftigung oder Voraufenthalt? (§ 9 BeschV)

  Zwei Jahre versicherungspflichtige Beschäftigung oder drei Jahre Aufenthalt, wenn eine Aufenthaltserlaubnis besteht und
  die Fallgruppe § 9 nicht ausschließt. Tabelle E-16.

  Regel: Zwei Jahre Beschäftigung oder drei Jahre Aufenthalt

    Szenariogrundriss: Monate der Beschäftigung und des Aufenthalts
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Versicherungspflichtige Beschäftigung (Monate)  | <Arbeit>     |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate) | <Aufenthalt> |
        | Aufenthalt nach § 16b (Monate)                  | <Studium>    |
      Wenn am 01.11.2026 die Entscheidung „Zustimmungsfrei nach § 9 BeschV?“ getroffen wird
      Dann lautet das Ergebnis <frei> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Arbeit | Aufenthalt | Studium | frei | Regel | Quelle                  |
        | 23     | 23         | 0       | nein | 6     | § 9 Abs. 1 BeschV       |
        | 24     | 24         | 0       | ja   | 4     | § 9 Abs. 1 Nr. 1 BeschV |
        | 25     | 60         | 0       | ja   | 4     | § 9 Abs. 1 Nr. 1 BeschV |
        | 23     | 35         | 0       | nein | 6     | § 9 Abs. 1 BeschV       |
        | 23     | 36         | 0       | ja   | 5     | § 9 Abs. 1 Nr. 2 BeschV |
        | 0      | 37         | 0       | ja   | 5     | § 9 Abs. 1 Nr. 2 BeschV |

      Beispiele: Zeiten nach § 16b zählen zur Hälfte, höchstens zwei Jahre
        | Arbeit | Aufenthalt | Studium | frei | Regel | Quelle                          |
        | 12     | 12         | 46      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 12     | 12         | 47      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 12     | 12         | 48      | ja   | 5     | § 9 Abs. 1 Nr. 2, Abs. 3 BeschV |
        | 12     | 11         | 49      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 12     | 11         | 50      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 12     | 11         | 72      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 0      | 24         | 23      | nein | 6     | § 9 Abs. 1 BeschV               |
        | 0      | 24         | 24      | ja   | 5     | § 9 Abs. 1 Nr. 2, Abs. 3 BeschV |

  Regel: Nur mit Aufenthaltserlaubnis und nicht für ausgeschlossene Fallgruppen

    Szenariogrundriss: Titel und Grundlage der Beschäftigung
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Versicherungspflichtige Beschäftigung (Monate)    | <Arbeit>     |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate)   | <Aufenthalt> |
        | Aufenthaltstitel bei Antragstellung               | <Titel>      |
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>      |
        | Fallgruppe der Beschäftigungsverordnung           | <Fallgruppe> |
        | Westbalkan-Zustimmung nach Fassung bis 31.12.2020 | <alt>        |
      Wenn am 01.11.2026 die Entscheidung „Zustimmungsfrei nach § 9 BeschV?“ getroffen wird
      Dann lautet das Ergebnis <frei> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Arbeit | Aufenthalt | Titel               | Zweck | Fallgruppe       | alt  | frei | Regel | Quelle                    |
        | 48     | 60         | visum_d             | 18a   | keine            | nein | nein | 1     | § 9 Abs. 1 BeschV         |
        | 48     | 60         | unbefristeter_titel | 18a   | keine            | nein | nein | 1     | § 9 Abs. 1 BeschV         |
        | 48     | 60         | befristeter_titel   | 16d_3 | keine            | nein | nein | 2     | § 2a Abs. 2 Satz 4 BeschV |
        | 48     | 60         | befristeter_titel   | 19c_2 | erfahrene        | nein | nein | 2     | § 6 Abs. 2 Satz 1 BeschV  |
        | 48     | 60         | befristeter_titel   | 19c_1 | pflegehilfskraft | nein | nein | 2     | § 22a Satz 2 BeschV       |
        | 48     | 60         | befristeter_titel   | 19c_1 | offshore         | nein | nein | 2     | § 24b Satz 3 BeschV       |
        | 48     | 60         | befristeter_titel   | 19c_1 | westbalkan       | nein | nein | 3     | § 26 Abs. 2 Satz 5 BeschV |
        | 24     | 24         | befristeter_titel   | 19c_1 | westbalkan       | ja   | ja   | 4a    | § 26 Abs. 2 Satz 5 BeschV |
        | 24     | 36         | befristeter_titel   | 19c_1 | westbalkan       | ja   | ja   | 4a    | § 26 Abs. 2 Satz 5 BeschV |
        | 23     | 36         | befristeter_titel   | 19c_1 | westbalkan       | ja   | ja   | 5a    | § 26 Abs. 2 Satz 5 BeschV |
        | 23     | 35         | befristeter_titel   | 19c_1 | westbalkan       | ja   | nein | 6a    | § 9 Abs. 1 BeschV         |
        | 24     | 24         | befristeter_titel   | 19c_1 | best_friends     | nein | ja   | 4     | § 9 Abs. 1 Nr. 1 BeschV   |

    @Quelle:§24a_Abs.3_BeschV
    Szenariogrundriss: Bei Berufskraftfahrern zählt der Titel, den sie besitzen
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Versicherungspflichtige Beschäftigung (Monate)       | 30           |
        | Bisheriger Aufenthaltstitel (Paragraf)               | <bisher>     |
        | Titel als Berufskraftfahrerin oder Berufskraftfahrer | <Fahrer>     |
        | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>      |
        | Fallgruppe der Beschäftigungsverordnung              | <Fallgruppe> |
      Wenn am 01.11.2026 die Entscheidung „Zustimmungsfrei nach § 9 BeschV?“ getroffen wird
      Dann lautet das Ergebnis <frei>

      Beispiele:
        | bisher | Fahrer | Zweck | Fallgruppe        | frei |
        | 19c_1  | ja     | 19c_1 | berufskraftfahrer | nein |
        | 19c_1  | ja     | 18a   | keine             | nein |
        | 18a    | nein   | 19c_1 | berufskraftfahrer | ja   |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§9_Abs.1_BeschV
    Szenario: Nach zwei Jahren Beschäftigung zählt der Aufenthalt nicht mehr
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Versicherungspflichtige Beschäftigung (Monate)  | 24        |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate) | unbekannt |
        | Aufenthalt nach § 16b (Monate)                  | unbekannt |
      Wenn am 01.11.2026 die Entscheidung „Zustimmungsfrei nach § 9 BeschV?“ getroffen wird
      Dann lautet das Ergebnis ja
      Und fehlt keine Angabe

    @Quelle:§9_Abs.1_Nr.2_BeschV
    Szenario: Vorher muss der Aufenthalt bekannt sein
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Versicherungspflichtige Beschäftigung (Monate)  | 23        |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate) | unbekannt |
      Wenn am 01.11.2026 die Entscheidung „Zustimmungsfrei nach § 9 BeschV?“ getroffen wird
      Dann fehlt noch die Angabe „Ununterbrochener Aufenthalt ohne § 16b (Monate)“
