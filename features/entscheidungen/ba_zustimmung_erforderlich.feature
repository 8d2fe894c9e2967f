# language: de
Funktionalität: Zustimmung der Bundesagentur für Arbeit erforderlich? (§ 39 AufenthG)

  Grundsatz: ein Titel zur Beschäftigung braucht die Zustimmung, es sei denn, Gesetz, Beschäftigungsverordnung oder
  Vereinbarung befreien. Bei der Blauen Karte EU zählt die Variante, die erfüllt ist. Tabelle E-14.

  Regel: Der Zweck entscheidet

    Szenariogrundriss: Zweck für Zweck, ohne Vorbeschäftigung
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                    | <Zweck>           |
        | Überwiegend betriebliche Qualifizierungsmaßnahme           | <betrieblich>     |
        | Beschäftigung nach Abschluss der Ausbildung (§ 16g Abs. 8) | <nach Ausbildung> |
      Wenn am 01.11.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann lautet „ba_zustimmung_erforderlich“ <nötig> nach <Quelle>
      Und lautet „vorrangpruefung“ <Vorrang>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck     | betrieblich | nach Ausbildung | nötig | Vorrang | Regel | Quelle                                          |
        | 16a_2     | nein        | nein            | nein  | nein    | 1     | § 16a AufenthG                                  |
        | 16b_1     | nein        | nein            | nein  | nein    | 1     | § 16b AufenthG                                  |
        | 16b_5     | nein        | nein            | nein  | nein    | 1     | § 16b AufenthG                                  |
        | 16b_7     | nein        | nein            | nein  | nein    | 1     | § 16b AufenthG                                  |
        | 16d_5     | nein        | nein            | nein  | nein    | 1     | § 16d AufenthG                                  |
        | 16e       | nein        | nein            | nein  | nein    | 1     | § 15 Nr. 1 BeschV                               |
        | 16f_1     | nein        | nein            | nein  | nein    | 1     | § 16f AufenthG                                  |
        | 16f_2     | nein        | nein            | nein  | nein    | 1     | § 16f AufenthG                                  |
        | 16g       | nein        | nein            | nein  | nein    | 1     | § 16g AufenthG                                  |
        | 17_1      | nein        | nein            | nein  | nein    | 1     | § 17 AufenthG                                   |
        | 17_2      | nein        | nein            | nein  | nein    | 1     | § 17 AufenthG                                   |
        | 16d_1     | nein        | nein            | nein  | nein    | 1     | § 16d AufenthG                                  |
        | 18c_1     | nein        | nein            | nein  | nein    | 1a    | § 18c Abs. 1 Satz 1 AufenthG                    |
        | 18c_2     | nein        | nein            | nein  | nein    | 1a    | § 18c Abs. 2 Satz 1 AufenthG                    |
        | 18c_3     | nein        | nein            | nein  | nein    | 1a    | § 18c Abs. 3 Satz 1 AufenthG                    |
        | 18d       | nein        | nein            | nein  | nein    | 1a    | § 18d Abs. 1 Satz 1 AufenthG                    |
        | 18d_6     | nein        | nein            | nein  | nein    | 1a    | § 18d Abs. 1 Satz 1 AufenthG                    |
        | 18f       | nein        | nein            | nein  | nein    | 1a    | § 18f Abs. 1 AufenthG                           |
        | 19c_4     | nein        | nein            | nein  | nein    | 1a    | § 19c Abs. 4 Satz 1 AufenthG                    |
        | 19e       | nein        | nein            | nein  | nein    | 1b    | § 14 Abs. 1 Nr. 1 BeschV                        |
        | 20        | nein        | nein            | nein  | nein    | 1c    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 20a_such  | nein        | nein            | nein  | nein    | 1c    | § 20a Abs. 2 AufenthG                           |
        | 21        | nein        | nein            | nein  | nein    | 1c    | § 21 AufenthG                                   |
        | 22        | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 23_1      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 23_2      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 23_4      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 23a       | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 24        | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_1      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_2      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_3      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_4      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_4a     | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_4b     | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25_5      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25a       | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 25b       | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 104c      | nein        | nein            | nein  | nein    | 1d    | § 31 BeschV                                     |
        | 28        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 30        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 31        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 32        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 33        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 34        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 36_1      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 36_2      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 36_3      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 36a       | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 28_2      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 35        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 26_3      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 26_4      | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 9         | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 9a        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 21_ne     | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 37        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 38        | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 38_ne     | nein        | nein            | nein  | nein    | 1e    | § 4a Abs. 1 Satz 1 AufenthG                     |
        | 7_1_3     | nein        | nein            | ja    | nein    | 10    | § 39 Abs. 1 Satz 1 AufenthG                     |
        | 16c       | nein        | nein            | ja    | nein    | 10    | § 39 Abs. 1 Satz 1 AufenthG                     |
        | 18e       | nein        | nein            | ja    | nein    | 10    | § 39 Abs. 1 Satz 1 AufenthG                     |
        | 19a       | nein        | nein            | ja    | nein    | 10    | § 39 Abs. 1 Satz 1 AufenthG                     |
        | 38a       | nein        | nein            | ja    | nein    | 10    | § 39 Abs. 1 Satz 1 AufenthG                     |
        | 18a       | nein        | nein            | ja    | nein    | 3     | § 39 Abs. 2 AufenthG                            |
        | 18b       | nein        | nein            | ja    | nein    | 3     | § 39 Abs. 2 AufenthG                            |
        | 16a_1     | nein        | nein            | ja    | nein    | 4_16a | § 16a Abs. 1 Satz 1 AufenthG; § 8 Abs. 1 BeschV |
        | 16d_1     | ja          | nein            | ja    | nein    | 4     | § 16d Abs. 1 Satz 2 Nr. 3 AufenthG; § 8 BeschV  |
        | 16d_2     | nein        | nein            | ja    | nein    | 4     | § 16d Abs. 2 Satz 1 AufenthG; § 8 BeschV        |
        | 16d_4     | nein        | nein            | ja    | nein    | 4     | § 16d Abs. 4 AufenthG; § 2 BeschV               |
        | 16d_3     | nein        | nein            | ja    | nein    | 4a    | § 16d Abs. 3 Satz 1 Nr. 6 AufenthG; § 2a BeschV |
        | 16d_6     | nein        | nein            | ja    | nein    | 4b    | § 16d Abs. 6 Satz 3, Abs. 2 Satz 1 AufenthG     |
        | 20a_folge | nein        | nein            | ja    | nein    | 5     | § 20a Abs. 5 Satz 2, § 39 Abs. 3a AufenthG      |
        | 19        | nein        | nein            | ja    | nein    | 6     | § 39 Abs. 3 Nr. 2 AufenthG; § 10a BeschV        |
        | 19b       | nein        | nein            | ja    | nein    | 6     | § 39 Abs. 3 Nr. 2 AufenthG; § 10a BeschV        |
        | 19c_2     | nein        | nein            | ja    | nein    | 9     | § 39 Abs. 3 Nr. 2 AufenthG; § 6 BeschV          |
        | 19c_3     | nein        | nein            | ja    | nein    | 9a    | § 39 Abs. 3 Nr. 2 AufenthG                      |
        | 19d       | nein        | nein            | ja    | nein    | 9a    | § 39 Abs. 3 Nr. 2 AufenthG                      |
        | 16g       | nein        | ja              | ja    | nein    | 9b    | § 16g Abs. 8 Satz 1 AufenthG                    |

    Szenariogrundriss: Fallgruppen der Beschäftigungsverordnung
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Fallgruppe der Beschäftigungsverordnung | <Fallgruppe> |
      Wenn am 01.11.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann lautet „ba_zustimmung_erforderlich“ <nötig> nach <Quelle>
      Und lautet „vorrangpruefung“ <Vorrang>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Fallgruppe         | nötig | Vorrang | Regel | Quelle                                    |
        | 19c_1 | fuehrungskraft     | ja    | nein    | 8a    | § 39 Abs. 1, Abs. 3 Nr. 2 AufenthG        |
        | 19c_1 | best_friends       | ja    | ja      | 8     | § 39 Abs. 1, Abs. 3 Nr. 2, 3 AufenthG     |
        | 19c_1 | spezialitaetenkoch | ja    | ja      | 8     | § 39 Abs. 1, Abs. 3 Nr. 2, 3 AufenthG     |
        | 19c_1 | westbalkan         | ja    | ja      | 8     | § 39 Abs. 1, Abs. 3 Nr. 2, 3 AufenthG     |
        | 19c_1 | berufskraftfahrer  | ja    | nein    | 8a    | § 39 Abs. 1, Abs. 3 Nr. 2 AufenthG        |
        | 19c_1 | geschaeftsreise    | nein  | nein    | 7     | § 39 Abs. 1 Satz 1, § 19c Abs. 1 AufenthG |
        | 19c_1 | offshore           | nein  | nein    | 7     | § 39 Abs. 1 Satz 1, § 19c Abs. 1 AufenthG |
        | 19c_1 | keine              | ja    | nein    | 8b    | § 39 Abs. 1 Satz 1 AufenthG               |

  Regel: § 9 BeschV befreit, wo kein Gesetz es ausschließt

    Szenariogrundriss: Monate versicherungspflichtiger Beschäftigung
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                    | <Zweck>           |
        | Fallgruppe der Beschäftigungsverordnung                    | <Fallgruppe>      |
        | Überwiegend betriebliche Qualifizierungsmaßnahme           | <betrieblich>     |
        | Beschäftigung nach Abschluss der Ausbildung (§ 16g Abs. 8) | <nach Ausbildung> |
        | Versicherungspflichtige Beschäftigung (Monate)             | <Monate>          |
        | Aufenthaltstitel bei Antragstellung                        | <Titel>           |
      Wenn am 01.11.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann lautet „ba_zustimmung_erforderlich“ <nötig> nach <Quelle>
      Und lautet „vorrangpruefung“ <Vorrang>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck     | Fallgruppe       | betrieblich | nach Ausbildung | Monate | Titel             | nötig | Vorrang | Regel | Quelle                                          |
        | 16a_1     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 16d_2     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 16d_4     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 16d_6     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 18a       | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 18b       | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19c_3     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19d       | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 16d_1     | keine            | ja          | nein            | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 16g       | keine            | nein        | ja              | 24     | befristeter_titel | nein  | nein    | 2     | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19c_1     | best_friends     | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2a    | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19c_1     | fuehrungskraft   | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2a    | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19c_1     | keine            | nein        | nein            | 24     | befristeter_titel | nein  | nein    | 2a    | § 39 Abs. 1 Satz 1 AufenthG; § 9 BeschV         |
        | 19c_1     | pflegehilfskraft | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 8a    | § 39 Abs. 1, Abs. 3 Nr. 2 AufenthG              |
        | 19c_1     | westbalkan       | nein        | nein            | 48     | befristeter_titel | ja    | ja      | 8     | § 39 Abs. 1, Abs. 3 Nr. 2, 3 AufenthG           |
        | 16d_3     | keine            | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 4a    | § 16d Abs. 3 Satz 1 Nr. 6 AufenthG; § 2a BeschV |
        | 19c_2     | keine            | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 9     | § 39 Abs. 3 Nr. 2 AufenthG; § 6 BeschV          |
        | 20a_folge | keine            | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 5     | § 20a Abs. 5 Satz 2, § 39 Abs. 3a AufenthG      |
        | 19        | keine            | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 6     | § 39 Abs. 3 Nr. 2 AufenthG; § 10a BeschV        |
        | 19b       | keine            | nein        | nein            | 48     | befristeter_titel | ja    | nein    | 6     | § 39 Abs. 3 Nr. 2 AufenthG; § 10a BeschV        |
        | 18a       | keine            | nein        | nein            | 23     | befristeter_titel | ja    | nein    | 3     | § 39 Abs. 2 AufenthG                            |
        | 18b       | keine            | nein        | nein            | 48     | visum_d           | ja    | nein    | 3     | § 39 Abs. 2 AufenthG                            |

    @Quelle:§16a_Abs.1_Satz_1_AufenthG
    Szenariogrundriss: Eine Ausbildung, die eine andere Regel befreit
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                              | 16a_1     |
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <befreit> |
      Wenn am 01.11.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann lautet „ba_zustimmung_erforderlich“ <nötig>

      Beispiele:
        | befreit | nötig |
        | ja      | nein  |
        | nein    | ja    |

  Regel: Bei der Blauen Karte EU zählt die erfüllte Variante

    @Quelle:§18g_Abs.1_AufenthG @Quelle:§39_Abs.2_AufenthG
    Szenariogrundriss: Beantragt und erfüllt
      Angenommen der Grundfall „<Grundfall>“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)              | <beantragt>     |
        | Jahresgehalt (brutto)                                | <Gehalt>        |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | <ISCO>          |
        | Datum des Abschlusses                                | <Abschluss vom> |
        | Aufenthaltstitel bei Antragstellung                  | <Titel>         |
        | Titel gültig bis                                     | 31.12.2026      |
        | Titel als Berufskraftfahrerin oder Berufskraftfahrer | nein            |
        | Versicherungspflichtige Beschäftigung (Monate)       | <Monate>        |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate)      | 0               |
        | Aufenthalt nach § 16b (Monate)                       | 0               |
      Wenn am 01.12.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann lautet „ba_zustimmung_erforderlich“ <nötig>
      Und greift Regel „<Regel>“

      Beispiele:
        | Grundfall                               | beantragt | Gehalt    | ISCO | Abschluss vom | Titel             | Monate | nötig | Regel |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.700,00 | 2611 | 15.07.2019    | visum_d           | 0      | nein  | 1a    |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S2  | 50.700,00 | 2144 | 15.07.2019    | visum_d           | 0      | nein  | 1a    |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 50.699,99 | 2144 | 15.07.2019    | visum_d           | 0      | ja    | 3     |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S1  | 45.934,20 | 2431 | 22.11.2023    | visum_d           | 0      | ja    | 3     |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S2  | 45.934,20 | 2144 | 15.07.2019    | befristeter_titel | 24     | nein  | 2     |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S2  | 45.934,20 | 2144 | 15.07.2019    | befristeter_titel | 23     | ja    | 3     |
        | Blaue Karte EU zum ersten Mal beantragt | 18g_1_S2  | 45.934,19 | 2144 | 15.07.2019    | visum_d           | 0      | ja    | 3     |
        | IT-Fachkraft ohne Studium               | 18g_1_S1  | 45.934,20 | 2512 | keine         | visum_d           | 0      | ja    | 3     |
        | IT-Fachkraft ohne Studium               | 18g_2     | 60.000,00 | 2512 | keine         | visum_d           | 0      | ja    | 3     |
        | IT-Fachkraft ohne Studium               | 18g_2     | 45.934,20 | 2512 | keine         | befristeter_titel | 24     | nein  | 2     |
        | IT-Fachkraft ohne Studium               | 18g_1_S1  | 45.934,19 | 2512 | keine         | visum_d           | 0      | nein  | 1a    |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§39_Abs.1_Satz_1_AufenthG
    Szenario: Bei § 19c Abs. 1 muss die Fallgruppe bekannt sein
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 19c_1     |
        | Fallgruppe der Beschäftigungsverordnung | unbekannt |
      Wenn am 01.11.2026 die Entscheidung „Zustimmung der Bundesagentur für Arbeit erforderlich?“ getroffen wird
      Dann fehlt noch die Angabe „Fallgruppe der Beschäftigungsverordnung“
