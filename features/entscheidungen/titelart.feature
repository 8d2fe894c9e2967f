# language: de
Funktionalität: Art des Titels (§ 4 Abs. 1 Satz 2 AufenthG)

  Welcher Titel zu einem Aufenthaltszweck gehört; danach richtet sich die Gebühr. Hilfstabelle zu G-02.

  Szenariogrundriss: Zweck und Art des Titels
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn die Entscheidung „Art des Titels“ getroffen wird
    Dann lautet das Ergebnis „<Art>“ nach <Quelle>

    Beispiele: Blaue Karte EU, ICT-Karten, unbefristete Titel
      | Zweck    | Art                | Quelle                            |
      | 18g_1_S1 | blaue_karte        | § 18g Abs. 1 AufenthG             |
      | 18g_1_S2 | blaue_karte        | § 18g Abs. 1 AufenthG             |
      | 18g_2    | blaue_karte        | § 18g Abs. 2 AufenthG             |
      | 19       | ict                | § 19 AufenthG                     |
      | 19b      | mobiler_ict        | § 19b AufenthG                    |
      | 18c_3    | ne_18c_3           | § 18c Abs. 3 AufenthG             |
      | 21_ne    | ne_21_4            | § 21 Abs. 4 AufenthG              |
      | 9a       | daueraufenthalt_eu | § 9a AufenthG                     |
      | 9        | ne_sonst           | § 9 AufenthG                      |
      | 18c_1    | ne_sonst           | § 18c Abs. 1, 2 AufenthG          |
      | 18c_2    | ne_sonst           | § 18c Abs. 1, 2 AufenthG          |
      | 26_3     | ne_sonst           | § 26 Abs. 3, 4 AufenthG           |
      | 26_4     | ne_sonst           | § 26 Abs. 3, 4 AufenthG           |
      | 28_2     | ne_sonst           | § 28 Abs. 2 AufenthG              |
      | 38_ne    | ne_sonst           | § 38 Abs. 1 Satz 1 Nr. 1 AufenthG |

    Beispiele: Mobilität ohne Aufenthaltstitel
      | Zweck | Art                    | Quelle                |
      | 16c   | PRUEFEN_NICHT_GEREGELT | § 16c Abs. 1 AufenthG |
      | 18e   | PRUEFEN_NICHT_GEREGELT | § 18e Abs. 1 AufenthG |
      | 19a   | PRUEFEN_NICHT_GEREGELT | § 19a Abs. 1 AufenthG |

    Beispiele: Aufenthaltserlaubnis
      | Zweck     | Art | Quelle              |
      | 16a_1     | ae  | § 7 Abs. 1 AufenthG |
      | 16a_2     | ae  | § 7 Abs. 1 AufenthG |
      | 16b_1     | ae  | § 7 Abs. 1 AufenthG |
      | 16b_5     | ae  | § 7 Abs. 1 AufenthG |
      | 16b_7     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_1     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_2     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_3     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_4     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_5     | ae  | § 7 Abs. 1 AufenthG |
      | 16d_6     | ae  | § 7 Abs. 1 AufenthG |
      | 16e       | ae  | § 7 Abs. 1 AufenthG |
      | 16f_1     | ae  | § 7 Abs. 1 AufenthG |
      | 16f_2     | ae  | § 7 Abs. 1 AufenthG |
      | 16g       | ae  | § 7 Abs. 1 AufenthG |
      | 19d       | ae  | § 7 Abs. 1 AufenthG |
      | 19e       | ae  | § 7 Abs. 1 AufenthG |
      | 17_1      | ae  | § 7 Abs. 1 AufenthG |
      | 17_2      | ae  | § 7 Abs. 1 AufenthG |
      | 18a       | ae  | § 7 Abs. 1 AufenthG |
      | 18b       | ae  | § 7 Abs. 1 AufenthG |
      | 18d       | ae  | § 7 Abs. 1 AufenthG |
      | 18d_6     | ae  | § 7 Abs. 1 AufenthG |
      | 18f       | ae  | § 7 Abs. 1 AufenthG |
      | 19c_1     | ae  | § 7 Abs. 1 AufenthG |
      | 19c_2     | ae  | § 7 Abs. 1 AufenthG |
      | 19c_3     | ae  | § 7 Abs. 1 AufenthG |
      | 19c_4     | ae  | § 7 Abs. 1 AufenthG |
      | 20        | ae  | § 7 Abs. 1 AufenthG |
      | 20a_such  | ae  | § 7 Abs. 1 AufenthG |
      | 20a_folge | ae  | § 7 Abs. 1 AufenthG |
      | 21        | ae  | § 7 Abs. 1 AufenthG |
      | 22        | ae  | § 7 Abs. 1 AufenthG |
      | 23_1      | ae  | § 7 Abs. 1 AufenthG |
      | 23_4      | ae  | § 7 Abs. 1 AufenthG |
      | 23a       | ae  | § 7 Abs. 1 AufenthG |
      | 24        | ae  | § 7 Abs. 1 AufenthG |
      | 25_1      | ae  | § 7 Abs. 1 AufenthG |
      | 25_2      | ae  | § 7 Abs. 1 AufenthG |
      | 25_3      | ae  | § 7 Abs. 1 AufenthG |
      | 25_4      | ae  | § 7 Abs. 1 AufenthG |
      | 25_4a     | ae  | § 7 Abs. 1 AufenthG |
      | 25_4b     | ae  | § 7 Abs. 1 AufenthG |
      | 25_5      | ae  | § 7 Abs. 1 AufenthG |
      | 25a       | ae  | § 7 Abs. 1 AufenthG |
      | 25b       | ae  | § 7 Abs. 1 AufenthG |
      | 28        | ae  | § 7 Abs. 1 AufenthG |
      | 30        | ae  | § 7 Abs. 1 AufenthG |
      | 31        | ae  | § 7 Abs. 1 AufenthG |
      | 32        | ae  | § 7 Abs. 1 AufenthG |
      | 33        | ae  | § 7 Abs. 1 AufenthG |
      | 34        | ae  | § 7 Abs. 1 AufenthG |
      | 36_1      | ae  | § 7 Abs. 1 AufenthG |
      | 36_2      | ae  | § 7 Abs. 1 AufenthG |
      | 36_3      | ae  | § 7 Abs. 1 AufenthG |
      | 36a       | ae  | § 7 Abs. 1 AufenthG |
      | 7_1_3     | ae  | § 7 Abs. 1 AufenthG |
      | 37        | ae  | § 7 Abs. 1 AufenthG |
      | 38        | ae  | § 7 Abs. 1 AufenthG |
      | 38a       | ae  | § 7 Abs. 1 AufenthG |
      | 104c      | ae  | § 7 Abs. 1 AufenthG |

  Szenariogrundriss: Niederlassungserlaubnis für Kinder, minderjährig oder volljährig
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf) | 35         |
      | Tag des Antragseingangs                 | 01.06.2026 |
      | Geburtsdatum                            | <geboren>  |
    Wenn die Entscheidung „Art des Titels“ getroffen wird
    Dann lautet das Ergebnis „<Art>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: Antrag am 01.06.2026
      | geboren    | Art        | Regel | Quelle                      |
      | 02.06.2009 | ne_35_1_s1 | 6     | § 35 Abs. 1 Satz 1 AufenthG |
      | 02.06.2008 | ne_35_1_s1 | 6     | § 35 Abs. 1 Satz 1 AufenthG |
      | 01.06.2008 | ne_sonst   | 6a    | § 35 Abs. 1 Satz 2 AufenthG |
      | 31.05.2008 | ne_sonst   | 6a    | § 35 Abs. 1 Satz 2 AufenthG |
      | 02.06.2007 | ne_sonst   | 6a    | § 35 Abs. 1 Satz 2 AufenthG |

  Szenariogrundriss: Aufnahme durch den Bund: der Titel folgt der Zusage
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf) | 23_2    |
      | Titel nach der Aufnahmezusage           | <Titel> |
    Wenn die Entscheidung „Art des Titels“ getroffen wird
    Dann lautet das Ergebnis „<Art>“ nach <Quelle>

    Beispiele:
      | Titel                   | Art      | Quelle                      |
      | Niederlassungserlaubnis | ne_sonst | § 23 Abs. 2 Satz 3 AufenthG |
      | Aufenthaltserlaubnis    | ae       | § 23 Abs. 2 Satz 3 AufenthG |

  @Quelle:§35_Abs.1_AufenthG
  Szenario: Nach dem Alter wird nur bei § 35 gefragt
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „35“
    Wenn die Entscheidung „Art des Titels“ getroffen wird
    Dann fehlen noch die Angaben „Geburtsdatum“ und „Tag des Antragseingangs“

  @Quelle:§23_Abs.2_Satz_3_AufenthG
  Szenario: Nach der Zusage wird nur bei § 23 Abs. 2 gefragt
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „23_2“
    Wenn die Entscheidung „Art des Titels“ getroffen wird
    Dann fehlt noch die Angabe „Titel nach der Aufnahmezusage“
