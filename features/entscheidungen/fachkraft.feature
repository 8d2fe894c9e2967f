# language: de
Funktionalität: Qualifikation und Titel der Fachkraft (§ 18 Abs. 2, 3 AufenthG)

  Wer Fachkraft ist, was anerkannt sein muss, welche Erlaubnis genügt und für welche Titel § 18 Abs. 2 gilt. Tabellen E-01
  und E-04.

  Regel: Fachkraft mit Berufsausbildung, mit akademischer Ausbildung oder beides

    Szenariogrundriss: Abschluss und Berufsausbildung
      Angenommen folgende Angaben:
        | Art des Abschlusses | <Abschluss>  |
        | Berufsausbildung    | <Ausbildung> |
      Wenn die Entscheidung „Art der Fachkraft“ getroffen wird
      Dann lautet das Ergebnis „<Fachkraft>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss                      | Ausbildung                    | Fachkraft        | Regel | Quelle                                    |
        | hochschule_inland              | inlaendisch                   | beides           | 1     | § 18 Abs. 3 AufenthG                      |
        | hochschule_anerkannt           | gleichwertig                  | beides           | 1     | § 18 Abs. 3 AufenthG                      |
        | hochschule_inland              | keine_oder_nicht_gleichwertig | akademisch       | 2     | § 18 Abs. 3 Nr. 2 AufenthG                |
        | hochschule_anerkannt           | keine_oder_nicht_gleichwertig | akademisch       | 2     | § 18 Abs. 3 Nr. 2 AufenthG                |
        | hochschule_vergleichbar        | ungeklaert                    | akademisch       | 2     | § 18 Abs. 3 Nr. 2 AufenthG                |
        | tertiaer_gleichwertig          | inlaendisch                   | berufsausbildung | 3     | § 18 Abs. 3 Nr. 1 AufenthG                |
        | ungeklaert                     | gleichwertig                  | berufsausbildung | 3     | § 18 Abs. 3 Nr. 1 AufenthG                |
        | keiner_oder_nicht_vergleichbar | gleichwertig                  | berufsausbildung | 3     | § 18 Abs. 3 Nr. 1 AufenthG                |
        | ungeklaert                     | keine_oder_nicht_gleichwertig | ungeklaert       | 4     | § 18 Abs. 2 Satz 1 Nr. 4, Abs. 3 AufenthG |
        | ungeklaert                     | ungeklaert                    | ungeklaert       | 4     | § 18 Abs. 2 Satz 1 Nr. 4, Abs. 3 AufenthG |
        | keiner_oder_nicht_vergleichbar | ungeklaert                    | ungeklaert       | 4a    | § 18 Abs. 2 Satz 1 Nr. 4, Abs. 3 AufenthG |
        | tertiaer_gleichwertig          | ungeklaert                    | ungeklaert       | 4a    | § 18 Abs. 2 Satz 1 Nr. 4, Abs. 3 AufenthG |
        | keiner_oder_nicht_vergleichbar | keine_oder_nicht_gleichwertig | keine            | 5     | § 18 Abs. 3 AufenthG                      |
        | tertiaer_gleichwertig          | keine_oder_nicht_gleichwertig | keine            | 5     | § 18 Abs. 3 AufenthG                      |

    Szenariogrundriss: Akademischer oder gleichwertiger tertiärer Abschluss?
      Angenommen „Art des Abschlusses“ ist „<Abschluss>“
      Wenn die Entscheidung „Akademischer oder gleichwertiger tertiärer Abschluss?“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss                      | Ergebnis   | Regel | Quelle                            |
        | hochschule_inland              | ja         | 1     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | hochschule_anerkannt           | ja         | 1     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | hochschule_vergleichbar        | ja         | 1     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | tertiaer_gleichwertig          | ja         | 2     | § 18g Abs. 1 Satz 5 AufenthG      |
        | keiner_oder_nicht_vergleichbar | nein       | 3     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | ungeklaert                     | ungeklaert | 4     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |

  Regel: Die Anerkennung zählt nur, wo sie Voraussetzung des Titels ist

    Szenariogrundriss: Ist sie Voraussetzung?
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>    |
        | Bisheriger Aufenthaltstitel (Paragraf)    | <bisher>   |
        | Derselbe Hochschulabschluss wie für § 18b | <derselbe> |
      Wenn die Entscheidung „Ist die Anerkennung der Qualifikation Voraussetzung des Titels?“ getroffen wird
      Dann lautet das Ergebnis <Ergebnis> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | bisher | derselbe | Ergebnis | Regel | Quelle                            |
        | 18a      | 18b    | ja       | ja       | 1     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18b      | 18b    | ja       | ja       | 1     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_1_S1 | keine  | nein     | ja       | 2     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_1_S2 | 18b    | nein     | ja       | 2     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_1_S1 | 18a    | ja       | ja       | 2     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_1_S1 | 18b    | ja       | nein     | 3     | § 18g Abs. 1 Satz 4 AufenthG      |
        | 18g_1_S2 | 18b    | ja       | nein     | 3     | § 18g Abs. 1 Satz 4 AufenthG      |
        | 18g_2    | keine  | nein     | nein     | 4     | § 18g Abs. 2 AufenthG             |
        | 19c_2    | keine  | nein     | nein     | 5     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18d      | 18b    | ja       | nein     | 5     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |

    Szenariogrundriss: Welche Anerkennung vorliegt
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Art des Abschlusses                     | <Abschluss>  |
        | Berufsausbildung                        | <Ausbildung> |
      Wenn die Entscheidung „Anerkennung der Qualifikation für den beantragten Titel“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | Abschluss                      | Ausbildung                    | Ergebnis                | Regel | Quelle                            |
        | 18a      | hochschule_inland              | inlaendisch                   | inlaendisch             | 1     | § 18 Abs. 3 Nr. 1 AufenthG        |
        | 18a      | hochschule_inland              | gleichwertig                  | gleichwertig            | 2     | § 18 Abs. 3 Nr. 1 AufenthG        |
        | 18a      | hochschule_inland              | ungeklaert                    | fehlt                   | 3     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18a      | hochschule_inland              | keine_oder_nicht_gleichwertig | fehlt                   | 3     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18b      | hochschule_inland              | ungeklaert                    | inlaendisch             | 4     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | 18g_1_S1 | hochschule_inland              | ungeklaert                    | inlaendisch             | 4     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | 18b      | hochschule_anerkannt           | inlaendisch                   | hochschule_anerkannt    | 5     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | 18g_1_S2 | hochschule_vergleichbar        | inlaendisch                   | hochschule_vergleichbar | 6     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | 18g_1_S1 | tertiaer_gleichwertig          | inlaendisch                   | tertiaer_gleichwertig   | 7     | § 18g Abs. 1 Satz 5 AufenthG      |
        | 18g_1_S2 | tertiaer_gleichwertig          | inlaendisch                   | tertiaer_gleichwertig   | 7     | § 18g Abs. 1 Satz 5 AufenthG      |
        | 18b      | tertiaer_gleichwertig          | inlaendisch                   | fehlt                   | 8     | § 18 Abs. 3 Nr. 2 AufenthG        |
        | 18b      | ungeklaert                     | inlaendisch                   | fehlt                   | 9     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_1_S2 | keiner_oder_nicht_vergleichbar | inlaendisch                   | fehlt                   | 9     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 18g_2    | hochschule_inland              | inlaendisch                   | fehlt                   | 10    | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 19c_1    | hochschule_inland              | inlaendisch                   | fehlt                   | 10    | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |

    Szenariogrundriss: Welche Erlaubnis zur Berufsausübung genügt
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)         | <Zweck>     |
        | Berufsausübungserlaubnis                        | <Erlaubnis> |
        | Bisheriger Aufenthaltstitel (Paragraf)          | <bisher>    |
        | Dieselbe Berufsausübungserlaubnis wie für § 18b | <dieselbe>  |
      Wenn die Entscheidung „Berufsausübungserlaubnis erteilt, zugesagt oder nicht nötig?“ getroffen wird
      Dann lautet das Ergebnis <Ergebnis> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | Erlaubnis          | bisher | dieselbe | Ergebnis | Regel | Quelle                            |
        | 18a      | nicht_erforderlich | keine  | nein     | ja       | 1     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |
        | 18a      | erteilt            | keine  | nein     | ja       | 1     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |
        | 18a      | zugesagt           | keine  | nein     | ja       | 1     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |
        | 18g_1_S1 | fehlt              | 18b    | ja       | ja       | 2     | § 18g Abs. 1 Satz 3 AufenthG      |
        | 18g_1_S2 | fehlt              | 18b    | ja       | ja       | 2     | § 18g Abs. 1 Satz 3 AufenthG      |
        | 18g_1_S1 | fehlt              | 18b    | nein     | nein     | 3     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |
        | 18g_2    | fehlt              | 18b    | ja       | nein     | 3     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |
        | 18b      | fehlt              | 18b    | ja       | nein     | 3     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |

  Regel: Der Anspruch der Fachkraft

    Szenariogrundriss: Qualifizierte Beschäftigung und Qualifikation
      Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>        |
        | Qualifizierte Beschäftigung                    | <qualifiziert> |
        | Art des Abschlusses                            | <Abschluss>    |
        | Berufsausbildung                               | <Ausbildung>   |
        | Versicherungspflichtige Beschäftigung (Monate) | <Monate>       |
      Wenn am 01.11.2026 die Entscheidung „Aufenthaltserlaubnis für Fachkräfte“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ „<BA>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | qualifiziert | Abschluss                      | Ausbildung                    | Monate | Ergebnis     | BA    | Regel | Quelle                                         |
        | 18a   | nein         | keiner_oder_nicht_vergleichbar | gleichwertig                  | 0      | VERSAGEN     | nein  | 1     | §§ 18a, 18b AufenthG                           |
        | 18b   | nein         | ungeklaert                     | ungeklaert                    | 0      | VERSAGEN     | nein  | 1     | §§ 18a, 18b AufenthG                           |
        | 18a   | ja           | keiner_oder_nicht_vergleichbar | keine_oder_nicht_gleichwertig | 0      | VERSAGEN     | nein  | 2     | § 18 Abs. 3 AufenthG                           |
        | 18a   | ja           | keiner_oder_nicht_vergleichbar | ungeklaert                    | 0      | NACHFORDERN  | keine | 3     | § 18 Abs. 2 Satz 1 Nr. 4, § 82 Abs. 1 AufenthG |
        | 18b   | ja           | ungeklaert                     | keine_oder_nicht_gleichwertig | 0      | NACHFORDERN  | keine | 3     | § 18 Abs. 2 Satz 1 Nr. 4, § 82 Abs. 1 AufenthG |
        | 18b   | ja           | hochschule_inland              | keine_oder_nicht_gleichwertig | 0      | ANSPRUCH_18b | ja    | 4     | § 18b AufenthG                                 |
        | 18b   | ja           | hochschule_inland              | keine_oder_nicht_gleichwertig | 24     | ANSPRUCH_18b | nein  | 4     | § 18b AufenthG                                 |
        | 18a   | ja           | hochschule_vergleichbar        | ungeklaert                    | 0      | ANSPRUCH_18b | ja    | 4     | § 18b AufenthG                                 |
        | 18b   | ja           | hochschule_anerkannt           | inlaendisch                   | 0      | ANSPRUCH_18b | ja    | 4a    | § 18b AufenthG                                 |
        | 18a   | ja           | hochschule_anerkannt           | inlaendisch                   | 0      | ANSPRUCH_18a | ja    | 5a    | § 18a AufenthG                                 |
        | 18a   | ja           | keiner_oder_nicht_vergleichbar | gleichwertig                  | 0      | ANSPRUCH_18a | ja    | 5     | § 18a AufenthG                                 |
        | 18a   | ja           | keiner_oder_nicht_vergleichbar | gleichwertig                  | 24     | ANSPRUCH_18a | nein  | 5     | § 18a AufenthG                                 |
        | 18b   | ja           | tertiaer_gleichwertig          | inlaendisch                   | 0      | ANSPRUCH_18a | ja    | 5     | § 18a AufenthG                                 |

    @Quelle:A-15
    Szenario: Spurwechsel mit anerkannter Ausbildung
      Angenommen der Grundfall „Zustimmung noch nicht angefragt“
      Und folgende Angaben:
        | Aufenthaltstitel bei Antragstellung | kein Titel                          |
        | Titel gültig bis                    | kein Titel oder unbefristeter Titel |
        | Qualifizierte Beschäftigung         | ja                                  |
        | Art des Abschlusses                 | keiner_oder_nicht_vergleichbar      |
        | Berufsausbildung                    | gleichwertig                        |
      Wenn am 01.11.2026 die Entscheidung „Aufenthaltserlaubnis für Fachkräfte“ getroffen wird
      Dann lautet „ergebnis“ „ANSPRUCH_18a“ nach § 18a AufenthG
      Und lautet „ba_zustimmung_erforderlich“ ja

    @Quelle:§18_Abs.3_AufenthG
    Szenariogrundriss: Ohne diese Angabe kein Anspruch
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und „<Angabe>“ ist unbekannt
      Wenn am 01.11.2026 die Entscheidung „Aufenthaltserlaubnis für Fachkräfte“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                      |
        | Qualifizierte Beschäftigung |
        | Berufsausbildung            |

  Regel: Für welche Titel § 18 Abs. 2 gilt

    Szenariogrundriss: Titel für Titel
      Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Wenn die Entscheidung „Gilt § 18 Abs. 2 für diesen Titel?“ getroffen wird
      Dann lautet das Ergebnis <gilt> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck     | gilt | Regel | Quelle                            |
        | 18a       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18b       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18d       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18d_6     | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18f       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18g_1_S1  | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18g_1_S2  | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 18g_2     | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19        | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19b       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19c_1     | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19c_2     | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19c_3     | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19d       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19e       | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 20a_folge | ja   | 1     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 19c_4     | nein | 2     | § 2 Abs. 2, § 19c Abs. 4 AufenthG |
        | 20        | nein | 3     | § 20 Abs. 1 AufenthG              |
        | 20a_such  | nein | 3     | § 20a Abs. 1 AufenthG             |
        | 21        | nein | 4     | § 21 Abs. 1 AufenthG              |
        | 21_ne     | nein | 4     | § 21 Abs. 1 AufenthG              |
        | 18c_1     | nein | 5     | § 18c AufenthG                    |
        | 18c_2     | nein | 5     | § 18c AufenthG                    |
        | 18c_3     | nein | 5     | § 18c AufenthG                    |
        | 18e       | nein | 6     | § 18e Abs. 1 AufenthG             |
        | 19a       | nein | 6     | § 19a Abs. 1 AufenthG             |
        | 16a_1     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16a_2     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16b_1     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16b_5     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16b_7     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16c       | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_1     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_2     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_3     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_4     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_5     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16d_6     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16e       | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16f_1     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16f_2     | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 16g       | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 17_1      | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 17_2      | nein | 7     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 22        | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 23_1      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 23_2      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 23_4      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 23a       | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 24        | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_1      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_2      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_3      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_4      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_4a     | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_4b     | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25_5      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25a       | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 25b       | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 104c      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 26_3      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 26_4      | nein | 8     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 28        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 30        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 31        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 32        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 33        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 34        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 36_1      | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 36_2      | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 36_3      | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 36a       | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 28_2      | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 35        | nein | 9     | § 18 Abs. 2 Satz 1 AufenthG       |
        | 7_1_3     | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 9         | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 9a        | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 37        | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 38        | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 38_ne     | nein | 10    | § 18 Abs. 2 Satz 1 AufenthG       |
        | 38a       | nein | 10a   | § 38a Abs. 3 Satz 1 AufenthG      |
