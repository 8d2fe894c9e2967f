# language: de
Funktionalität: Pauschalbetrag zum Lebensunterhalt im Monat (§ 2 Abs. 3 Satz 5 bis 7 AufenthG)

  Mit welchem Betrag der Lebensunterhalt bei Ausbildung, Studium, Anerkennung und Suche als gesichert gilt, und wie viel
  davon auf die Miete entfällt. Die Beträge gelten je Kalenderjahr. Tabelle V-11, Kapitel 4.1.

  Grundlage:
    Angenommen der Grundfall „Unterhalt eines Studenten“

  Regel: Jeder Betrag gilt vom ersten bis zum letzten Tag seines Kalenderjahres

    Szenariogrundriss: Betrag und Wohnpauschale
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Art der Bildungsmaßnahme                | <Art>        |
        | Sprachkurs ohne Studienvorbereitung     | <Sprachkurs> |
      Wenn am 01.01.<Jahr> die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann lautet „pauschale_monat“ <Betrag> nach <Quelle>
      Und lautet „wohnpauschale“ <Miete>
      Wenn am 31.12.<Jahr> die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann lautet „pauschale_monat“ <Betrag> nach <Quelle>
      Und lautet „wohnpauschale“ <Miete>

      Beispiele: Studium, Praktikum und Schule nach § 13 und § 13a BAföG
        | Zweck | Art | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16b_1 |     |            | 2023 | 934 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16b_1 |     |            | 2024 | 934 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16b_1 |     |            | 2025 | 992 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16b_1 |     |            | 2026 | 992 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Studienvorbereitender Sprachkurs und Schüleraustausch
        | Zweck | Art | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16f_1 |     | nein       | 2023 | 934 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16f_1 |     | nein       | 2024 | 934 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16f_1 |     | nein       | 2025 | 992 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16f_1 |     | nein       | 2026 | 992 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Sprachkurs ohne Studienvorbereitung, 10 Prozent mehr
        | Zweck | Art | Sprachkurs | Jahr | Betrag    | Miete   | Quelle                     |
        | 16f_1 |     | ja         | 2023 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16f_1 |     | ja         | 2024 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16f_1 |     | ja         | 2025 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16f_1 |     | ja         | 2026 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |

      Beispiele: Betriebliche Berufsausbildung
        | Zweck | Art                     | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16a_1 | betriebliche_ausbildung |            | 2023 | 781 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_ausbildung |            | 2024 | 781 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_ausbildung |            | 2025 | 822 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_ausbildung |            | 2026 | 822 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Betriebliche Weiterbildung
        | Zweck | Art                        | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16a_1 | betriebliche_weiterbildung |            | 2023 | 812 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_weiterbildung |            | 2024 | 812 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_weiterbildung |            | 2025 | 855 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_1 | betriebliche_weiterbildung |            | 2026 | 855 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Schulische Berufsausbildung
        | Zweck | Art       | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16a_2 | schulisch |            | 2023 | 903 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_2 | schulisch |            | 2024 | 903 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_2 | schulisch |            | 2025 | 959 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16a_2 | schulisch |            | 2026 | 959 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Berufsausbildung Ausreisepflichtiger nach § 12 BAföG
        | Zweck | Art | Sprachkurs | Jahr | Betrag  | Miete   | Quelle                     |
        | 16g   |     |            | 2023 | 632 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16g   |     |            | 2024 | 632 EUR | 360 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16g   |     |            | 2025 | 666 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |
        | 16g   |     |            | 2026 | 666 EUR | 380 EUR | § 2 Abs. 3 Satz 5 AufenthG |

      Beispiele: Anerkennung, schulische Maßnahme, 10 Prozent mehr
        | Zweck | Art       | Sprachkurs | Jahr | Betrag    | Miete   | Quelle                     |
        | 16d_1 | schulisch |            | 2023 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_1 | schulisch |            | 2024 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_1 | schulisch |            | 2025 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_1 | schulisch |            | 2026 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |

      Beispiele: Anerkennung, betriebliche Maßnahme
        | Zweck | Art                     | Sprachkurs | Jahr | Betrag      | Miete   | Quelle                     |
        | 16d_3 | betriebliche_ausbildung |            | 2023 | kein Betrag | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_3 | betriebliche_ausbildung |            | 2024 | kein Betrag | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_3 | betriebliche_ausbildung |            | 2025 | 941 EUR     | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_3 | betriebliche_ausbildung |            | 2026 | 941 EUR     | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |

      Beispiele: Suche nach Ausbildungs- oder Studienplatz, 10 Prozent mehr
        | Zweck | Art | Sprachkurs | Jahr | Betrag    | Miete   | Quelle                     |
        | 17_1  |     |            | 2023 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 17_1  |     |            | 2024 | 1.027 EUR | 360 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 17_1  |     |            | 2025 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 17_1  |     |            | 2026 | 1.091 EUR | 380 EUR | § 2 Abs. 3 Satz 6 AufenthG |

      Beispiele: Chancenkarte und Arbeitsplatzsuche, Praxis
        | Zweck    | Art | Sprachkurs | Jahr | Betrag      | Miete   | Quelle                     |
        | 20a_such |     |            | 2023 | kein Betrag | 360 EUR | § 2 Abs. 3 Satz 1 AufenthG |
        | 20a_such |     |            | 2024 | 1.027 EUR   | 360 EUR | § 2 Abs. 3 Satz 1 AufenthG |
        | 20a_such |     |            | 2025 | 1.091 EUR   | 380 EUR | § 2 Abs. 3 Satz 1 AufenthG |
        | 20a_such |     |            | 2026 | 1.091 EUR   | 380 EUR | § 2 Abs. 3 Satz 1 AufenthG |

    Szenariogrundriss: Für andere Jahre ist kein Betrag bekannt gegeben
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Art der Bildungsmaßnahme                | <Art>        |
        | Sprachkurs ohne Studienvorbereitung     | <Sprachkurs> |
      Wenn am <Tag> die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann wird die Entscheidung abgelehnt, weil „keine Regel“

      Beispiele:
        | Zweck    | Art                        | Sprachkurs | Tag        | Quelle                     |
        | 16b_1    |                            |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16b_1    |                            |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16f_1    |                            | nein       | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16f_1    |                            | nein       | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16f_1    |                            | ja         | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16f_1    |                            | ja         | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_1    | betriebliche_ausbildung    |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_1    | betriebliche_ausbildung    |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_1    | betriebliche_weiterbildung |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_1    | betriebliche_weiterbildung |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_2    | schulisch                  |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16a_2    | schulisch                  |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16g      |                            |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16g      |                            |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16d_1    | schulisch                  |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16d_1    | schulisch                  |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16d_3    | betriebliche_ausbildung    |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 16d_3    | betriebliche_ausbildung    |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 17_1     |                            |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 17_1     |                            |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |
        | 20a_such |                            |            | 31.12.2022 | § 2 Abs. 3 Satz 7 AufenthG |
        | 20a_such |                            |            | 01.01.2027 | § 2 Abs. 3 Satz 7 AufenthG |

  Regel: Verwandte Zwecke teilen sich einen Betrag

    Szenariogrundriss: Betrag im Jahr 2026
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck> |
        | Art der Bildungsmaßnahme                | <Art>   |
      Wenn am 01.06.2026 die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann lautet „pauschale_monat“ <Betrag> nach <Quelle>
      Und lautet „wohnpauschale“ 380 EUR

      Beispiele:
        | Zweck | Art                        | Betrag    | Quelle                     |
        | 16b_5 |                            | 992 EUR   | § 2 Abs. 3 Satz 5 AufenthG |
        | 16b_7 |                            | 992 EUR   | § 2 Abs. 3 Satz 5 AufenthG |
        | 16c   |                            | 992 EUR   | § 2 Abs. 3 Satz 5 AufenthG |
        | 16e   |                            | 992 EUR   | § 2 Abs. 3 Satz 5 AufenthG |
        | 16f_2 |                            | 992 EUR   | § 2 Abs. 3 Satz 5 AufenthG |
        | 16d_2 | schulisch                  | 1.091 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_4 | schulisch                  | 1.091 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_5 | schulisch                  | 1.091 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_6 | schulisch                  | 1.091 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_1 | betriebliche_weiterbildung | 941 EUR   | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_2 | betriebliche_weiterbildung | 941 EUR   | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_4 | betriebliche_weiterbildung | 941 EUR   | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_5 | betriebliche_weiterbildung | 941 EUR   | § 2 Abs. 3 Satz 6 AufenthG |
        | 16d_6 | betriebliche_weiterbildung | 941 EUR   | § 2 Abs. 3 Satz 6 AufenthG |
        | 17_2  |                            | 1.091 EUR | § 2 Abs. 3 Satz 6 AufenthG |
        | 20    |                            | 1.091 EUR | § 2 Abs. 3 Satz 1 AufenthG |

  Regel: Für Erwerb, Familie, Schutz und Niederlassung gibt es keine Pauschale

    Szenariogrundriss: Kein Betrag, in jedem Jahr
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck> |
        | Art der Bildungsmaßnahme                | <Art>   |
      Wenn am 01.01.2027 die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann lautet „pauschale_monat“ „kein Betrag“ nach <Quelle>
      Und lautet „wohnpauschale“ „kein Betrag“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck     | Art       | Regel            | Quelle                     |
        | 18a       |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 18b       |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 18g_1_S1  |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 19c_1     |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 20a_folge |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 21        |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 25_3      |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 28        |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 30        |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 32        |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 9         |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 9a        |           | ohne             | § 2 Abs. 3 Satz 1 AufenthG |
        | 16a_1     | schulisch | p16a_1_schulisch | § 2 Abs. 3 Satz 1 AufenthG |

  Regel: Gefragt wird nur, was den Betrag bestimmt

    @Quelle:§2_Abs.3_Satz_6_AufenthG
    Szenariogrundriss: Art der Maßnahme und Art des Sprachkurses
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>   |
        | Art der Bildungsmaßnahme                | unbekannt |
        | Sprachkurs ohne Studienvorbereitung     | unbekannt |
      Wenn am 01.06.2026 die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Zweck | Angabe                              |
        | 16a_1 | Art der Bildungsmaßnahme            |
        | 16d_1 | Art der Bildungsmaßnahme            |
        | 16f_1 | Sprachkurs ohne Studienvorbereitung |

    @Quelle:§2_Abs.3_Satz_5_AufenthG
    Szenario: Beim Studium zählt weder das eine noch das andere
      Angenommen folgende Angaben:
        | Art der Bildungsmaßnahme            | unbekannt |
        | Sprachkurs ohne Studienvorbereitung | unbekannt |
      Wenn am 01.06.2026 die Entscheidung „Pauschalbetrag zum Lebensunterhalt im Monat“ getroffen wird
      Dann lautet „pauschale_monat“ 992 EUR
      Und fehlt keine Angabe
