# language: de
Funktionalität: Blaue Karte EU erteilen (§ 18g Abs. 1 bis 3 AufenthG)

  Wer die Regelschwelle erreicht, braucht nur den Abschluss und eine angemessene Stelle; darunter zählen Engpassberuf,
  Berufsanfang oder IT-Kenntnisse, dann mit Zustimmung der Bundesagentur. Tabelle E-07.

  Regel: Die Schwelle und der Weg zur Karte

    Szenariogrundriss: Abschluss, Gehalt und Berufsgruppe
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Art des Abschlusses                      | <Abschluss> |
        | Jahresgehalt (brutto)                    | <Gehalt>    |
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>      |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Norm>
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele: Regelberuf, Abschluss von 2019
        | Abschluss                                                               | Gehalt    | ISCO | Ergebnis          | BA   | Regel | Norm                            | Quelle                       |
        | Deutscher Hochschulabschluss                                            | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1 | nein | 11    | § 18g Abs. 1 Satz 1 AufenthG    | § 18g Abs. 1 Satz 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 50.699,99 | 2611 | VERSAGEN          | nein | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG | § 18g Abs. 1 Satz 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 50.699,00 | 2611 | VERSAGEN          | nein | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG | A-05                         |
        | Deutscher Hochschulabschluss                                            | 45.934,19 | 2611 | VERSAGEN          | nein | 7     | § 18g Abs. 1 Satz 2 AufenthG    | § 18g Abs. 1 Satz 2 AufenthG |
        | Anerkannter ausländischer Hochschulabschluss                            | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1 | nein | 11    | § 18g Abs. 1 Satz 1 AufenthG    | § 18 Abs. 3 Nr. 2 AufenthG   |
        | Vergleichbarer ausländischer Hochschulabschluss                         | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1 | nein | 11    | § 18g Abs. 1 Satz 1 AufenthG    | § 18 Abs. 3 Nr. 2 AufenthG   |
        | Gleichwertiges tertiäres Programm einer Fachkraft (§ 18g Abs. 1 Satz 5) | 50.700,00 | 2611 | ANSPRUCH_18g_1_S1 | nein | 11    | § 18g Abs. 1 Satz 5 AufenthG    | § 18g Abs. 1 Satz 5 AufenthG |

      Beispiele: Engpassberuf
        | Abschluss                                                               | Gehalt    | ISCO | Ergebnis              | BA   | Regel | Norm                               | Quelle                             |
        | Deutscher Hochschulabschluss                                            | 50.700,00 | 2144 | ANSPRUCH_18g_1_S1     | nein | 11    | § 18g Abs. 1 Satz 1 AufenthG       | § 18g Abs. 1 Satz 1 AufenthG       |
        | Deutscher Hochschulabschluss                                            | 50.699,99 | 2144 | ANSPRUCH_18g_1_S2_NR1 | ja   | 12    | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 45.934,20 | 2144 | ANSPRUCH_18g_1_S2_NR1 | ja   | 12    | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG |
        | Deutscher Hochschulabschluss                                            | 45.934,19 | 2144 | VERSAGEN              | nein | 7     | § 18g Abs. 1 Satz 2 AufenthG       | § 18g Abs. 1 Satz 2 AufenthG       |
        | Deutscher Hochschulabschluss                                            | 45.934,20 | 2512 | ANSPRUCH_18g_1_S2_NR1 | ja   | 12    | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG |
        | Gleichwertiges tertiäres Programm einer Fachkraft (§ 18g Abs. 1 Satz 5) | 45.934,20 | 1330 | ANSPRUCH_18g_1_S2_NR1 | ja   | 12    | § 18g Abs. 1 Satz 5 AufenthG       | § 18g Abs. 1 Satz 5 AufenthG       |

    Szenariogrundriss: Berufsanfang, der Abschluss liegt nicht mehr als drei Jahre zurück
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | 2431            |
        | Jahresgehalt (brutto)                    | <Gehalt>        |
        | Datum des Abschlusses                    | <Abschluss vom> |
        | Tag des Antragseingangs                  | <Antrag>        |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Norm>
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss vom | Antrag     | Gehalt    | Ergebnis              | BA   | Regel | Norm                               | Quelle                             |
        | 22.11.2023    | 21.11.2026 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2 | ja   | 13    | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG |
        | 22.11.2023    | 22.11.2026 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2 | ja   | 13    | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG | A-06                               |
        | 22.11.2023    | 23.11.2026 | 45.934,20 | VERSAGEN              | nein | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG    | A-06                               |
        | 22.11.2023    | 22.11.2026 | 45.934,19 | VERSAGEN              | nein | 7     | § 18g Abs. 1 Satz 2 AufenthG       | § 18g Abs. 1 Satz 2 AufenthG       |
        | 22.11.2023    | 23.11.2026 | 50.700,00 | ANSPRUCH_18g_1_S1     | nein | 11    | § 18g Abs. 1 Satz 1 AufenthG       | § 18g Abs. 1 Satz 1 AufenthG       |
        | 22.11.2026    | 22.11.2026 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2 | ja   | 13    | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG |
        | 23.11.2026    | 22.11.2026 | 45.934,20 | VERSAGEN              | nein | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG    | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG |
        | 29.02.2024    | 28.02.2027 | 45.934,20 | ANSPRUCH_18g_1_S2_NR2 | ja   | 13    | § 18g Abs. 1 Satz 2 Nr. 2 AufenthG | § 188 Abs. 3 BGB                   |
        | 29.02.2024    | 01.03.2027 | 45.934,20 | VERSAGEN              | nein | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG    | § 188 Abs. 3 BGB                   |

    @Quelle:§18g_Abs.1_Satz_2_Nr.2_AufenthG
    Szenariogrundriss: Fehlt der Tag des Abschlusses, wird er nachgefordert, wo er zählt
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Datum des Abschlusses                    | kein solcher Abschluss |
        | Jahresgehalt (brutto)                    | <Gehalt>               |
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | <ISCO>                 |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „ba_zustimmung_erforderlich“ „<BA>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Gehalt    | ISCO | Ergebnis              | BA    | Regel |
        | 45.934,20 | 2431 | NACHFORDERN           | keine | 10    |
        | 45.934,19 | 2431 | VERSAGEN              | nein  | 7     |
        | 45.934,20 | 2310 | ANSPRUCH_18g_1_S2_NR1 | ja    | 12    |
        | 50.700,00 | 2431 | ANSPRUCH_18g_1_S1     | nein  | 11    |

  Regel: Ohne Abschluss nur im IT-Beruf

    Szenariogrundriss: IT-Fachkraft ohne Studium
      Angenommen der Grundfall „IT-Fachkraft ohne Studium“
      Und folgende Angaben:
        | Jahresgehalt (brutto)                                | <Gehalt> |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | <ISCO>   |
        | IT-Berufserfahrung der letzten sieben Jahre (Monate) | <Monate> |
        | IT-Kenntnisse auf Hochschulniveau                    | <Niveau> |
        | IT-Kenntnisse für die Beschäftigung erforderlich     | <nötig>  |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Norm>
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele:
        | Gehalt    | ISCO | Monate | Niveau | nötig | Ergebnis       | BA   | Regel | Norm                                    | Quelle                                |
        | 45.934,20 | 2512 | 36     | ja     | ja    | ANSPRUCH_18g_2 | ja   | 14    | § 18g Abs. 2, 3 AufenthG                | A-07                                  |
        | 45.934,19 | 2512 | 36     | ja     | ja    | VERSAGEN       | nein | 7     | § 18g Abs. 2 Nr. 1 AufenthG             | § 18g Abs. 2 Nr. 1 AufenthG           |
        | 50.700,00 | 2512 | 36     | ja     | ja    | ANSPRUCH_18g_2 | ja   | 14    | § 18g Abs. 2, 3 AufenthG                | § 18g Abs. 2 AufenthG                 |
        | 45.934,20 | 2512 | 35     | ja     | ja    | VERSAGEN       | nein | 4     | § 18g Abs. 2 AufenthG                   | § 18g Abs. 2 Nr. 3 Buchst. a AufenthG |
        | 45.934,20 | 2512 | 36     | nein   | ja    | VERSAGEN       | nein | 4     | § 18g Abs. 2 AufenthG                   | § 18g Abs. 2 Nr. 3 Buchst. b AufenthG |
        | 45.934,20 | 2512 | 36     | ja     | nein  | VERSAGEN       | nein | 4     | § 18g Abs. 2 AufenthG                   | § 18g Abs. 2 Nr. 3 Buchst. c AufenthG |
        | 60.000,00 | 2144 | 36     | ja     | ja    | VERSAGEN       | nein | 4     | § 18g Abs. 1 Satz 1, 5, Abs. 2 AufenthG | § 18g Abs. 2 AufenthG                 |

  Regel: Was jede Blaue Karte EU voraussetzt

    Szenariogrundriss: Dauer der Stelle, Angemessenheit, Ablehnungsgrund
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Jahresgehalt (brutto)                    | <Gehalt> |
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | 2144     |
        | <Angabe>                                 | <Wert>   |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ „<BA>“
      Und greift Regel „<Regel>“

      Beispiele: Beginn am 01.02.2027
        | Angabe                                                  | Wert       | Gehalt    | Ergebnis              | BA   | Regel | Quelle                       |
        | Beschäftigung befristet bis                             | 30.07.2027 | 60.000    | VERSAGEN              | nein | 2     | § 18g Abs. 3 AufenthG        |
        | Beschäftigung befristet bis                             | 31.07.2027 | 60.000    | ANSPRUCH_18g_1_S1     | nein | 11    | § 18g Abs. 3 AufenthG        |
        | Beschäftigung befristet bis                             | 30.07.2027 | 45.934,20 | VERSAGEN              | nein | 2     | § 18g Abs. 3 AufenthG        |
        | Beschäftigung befristet bis                             | 31.07.2027 | 45.934,20 | ANSPRUCH_18g_1_S2_NR1 | ja   | 12    | § 18g Abs. 3 AufenthG        |
        | Beschäftigung befristet bis                             | 31.08.2027 | 60.000    | ANSPRUCH_18g_1_S1     | nein | 11    | § 18g Abs. 3 AufenthG        |
        | Der Qualifikation angemessene inländische Beschäftigung | nein       | 60.000    | VERSAGEN              | nein | 3     | § 18g Abs. 1 Satz 1 AufenthG |
        | Daueraufenthaltsrecht in der EU                         | ja         | 60.000    | VERSAGEN              | nein | 1     | § 19f Abs. 1, 2 AufenthG     |
        | Nach Deutschland entsandt (Richtlinie 96/71/EG)         | ja         | 45.934,20 | VERSAGEN              | nein | 1     | § 19f Abs. 1, 2 AufenthG     |

    Szenariogrundriss: Sechs Monate auch für Berufsanfang und IT-Fachkraft
      Angenommen der Grundfall „<Grundfall>“
      Und folgende Angaben:
        | Datum des Abschlusses       | <Abschluss vom> |
        | Jahresgehalt (brutto)       | 45.934,20       |
        | Beschäftigung befristet bis | <bis>           |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: Beginn am 01.02.2027
        | Grundfall                               | Abschluss vom          | bis        | Ergebnis              | Regel | Quelle                |
        | Blaue Karte EU zum ersten Mal beantragt | 01.10.2026             | 31.07.2027 | ANSPRUCH_18g_1_S2_NR2 | 13    | § 18g Abs. 3 AufenthG |
        | Blaue Karte EU zum ersten Mal beantragt | 01.10.2026             | 30.07.2027 | VERSAGEN              | 2     | § 18g Abs. 3 AufenthG |
        | IT-Fachkraft ohne Studium               | kein solcher Abschluss | 31.07.2027 | ANSPRUCH_18g_2        | 14    | § 18g Abs. 3 AufenthG |
        | IT-Fachkraft ohne Studium               | kein solcher Abschluss | 30.07.2027 | VERSAGEN              | 2     | § 18g Abs. 3 AufenthG |

    Szenariogrundriss: IT-Kenntnisse nachgewiesen, die Bewertung des Abschlusses läuft noch
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Art des Abschlusses                                  | Anerkennung oder Bewertung fehlt oder läuft noch |
        | Berufsgruppe nach ISCO-08 (vier Ziffern)             | 2512                                             |
        | IT-Berufserfahrung der letzten sieben Jahre (Monate) | <Monate>                                         |
        | IT-Kenntnisse auf Hochschulniveau                    | ja                                               |
        | IT-Kenntnisse für die Beschäftigung erforderlich     | ja                                               |
        | Berufsausübungserlaubnis                             | <Erlaubnis>                                      |
        | Jahresgehalt (brutto)                                | 45.934,20                                        |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: § 18g Abs. 2 weicht von § 18 Abs. 2 Nr. 4 ab
        | Monate | Erlaubnis          | Ergebnis               | Regel | Quelle                            |
        | 36     | Nicht erforderlich | PRUEFEN_NICHT_GEREGELT | 15    | § 18g Abs. 2 AufenthG             |
        | 35     | Nicht erforderlich | NACHFORDERN            | 9     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG |
        | 36     | Fehlt              | NACHFORDERN            | 9a    | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG |

    Szenariogrundriss: Feststehende Hindernisse gehen vor, dann wird nachgefordert
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Art des Abschlusses             | <Abschluss>       |
        | Berufsausübungserlaubnis        | <Erlaubnis>       |
        | Jahresgehalt (brutto)           | <Gehalt>          |
        | Daueraufenthaltsrecht in der EU | <Daueraufenthalt> |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ „<BA>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss                                           | Erlaubnis          | Gehalt    | Daueraufenthalt | Ergebnis          | BA    | Regel | Quelle                                  |
        | Anerkennung oder Bewertung fehlt oder läuft noch    | Nicht erforderlich | 60.000    | nein            | NACHFORDERN       | keine | 9     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG       |
        | Anerkennung oder Bewertung fehlt oder läuft noch    | Nicht erforderlich | 45.934,19 | nein            | VERSAGEN          | nein  | 7     | § 18g Abs. 1 Satz 2 AufenthG            |
        | Anerkennung oder Bewertung fehlt oder läuft noch    | Fehlt              | 60.000    | nein            | NACHFORDERN       | keine | 9     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG       |
        | Deutscher Hochschulabschluss                        | Fehlt              | 60.000    | nein            | NACHFORDERN       | keine | 9a    | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG       |
        | Deutscher Hochschulabschluss                        | Zugesagt           | 60.000    | nein            | ANSPRUCH_18g_1_S1 | nein  | 11    | § 18g Abs. 1 Satz 1 AufenthG            |
        | Deutscher Hochschulabschluss                        | Fehlt              | 50.699,99 | nein            | VERSAGEN          | nein  | 8     | § 18g Abs. 1 Satz 1, 2 AufenthG         |
        | Deutscher Hochschulabschluss                        | Fehlt              | 60.000    | ja              | VERSAGEN          | nein  | 1     | § 19f Abs. 1, 2 AufenthG                |
        | Keiner, oder Vergleichbarkeit abschließend verneint | Nicht erforderlich | 60.000    | nein            | VERSAGEN          | nein  | 4     | § 18g Abs. 1 Satz 1, 5, Abs. 2 AufenthG |

    @Quelle:§18g_Abs.1_Satz_3_AufenthG
    Szenariogrundriss: Die Berufsausübungserlaubnis einer Inhaberin des Titels nach § 18b
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Berufsausübungserlaubnis                        | Fehlt      |
        | Bisheriger Aufenthaltstitel (Paragraf)          | <bisher>   |
        | Dieselbe Berufsausübungserlaubnis wie für § 18b | <dieselbe> |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | bisher | dieselbe | Ergebnis          | Regel |
        | 18b    | ja       | ANSPRUCH_18g_1_S1 | 11    |
        | 18b    | nein     | NACHFORDERN       | 9a    |
        | 18a    | ja       | NACHFORDERN       | 9a    |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§18g_Abs.1_Satz_1_AufenthG
    Szenario: Über der Regelschwelle zählen Berufsgruppe und Tag des Abschlusses nicht
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und folgende Angaben:
        | Berufsgruppe nach ISCO-08 (vier Ziffern) | unbekannt |
        | Datum des Abschlusses                    | unbekannt |
        | IT-Kenntnisse auf Hochschulniveau        | unbekannt |
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann lautet „ergebnis“ „ANSPRUCH_18g_1_S1“
      Und fehlt keine Angabe

    @Quelle:§18g_Abs.1_AufenthG
    Szenariogrundriss: Ohne diese Angabe wird nicht erteilt
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und „<Angabe>“ ist unbekannt
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                                  |
        | Art des Abschlusses                                     |
        | Der Qualifikation angemessene inländische Beschäftigung |
        | Daueraufenthaltsrecht in der EU                         |
        | Beschäftigung befristet bis                             |

    @Quelle:§18g_Abs.1_AufenthG
    Szenario: Ohne Gehalt entscheidet auch die Berufsgruppe nichts
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Und „Jahresgehalt (brutto)“ ist unbekannt
      Wenn am 01.12.2026 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann fehlt noch die Angabe „Jahresgehalt (brutto)“

    @Quelle:E-26
    Szenario: Für ein Jahr ohne Beträge wird weder erteilt noch versagt
      Angenommen der Grundfall „Blaue Karte EU zum ersten Mal beantragt“
      Wenn am 04.01.2027 die Entscheidung „Blaue Karte EU erteilen“ getroffen wird
      Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“
