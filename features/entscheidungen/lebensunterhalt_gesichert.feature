# language: de
Funktionalität: Lebensunterhalt gesichert? (§ 2 Abs. 3 AufenthG)

  Ob der Lebensunterhalt einschließlich Krankenversicherung ohne öffentliche Mittel bestritten werden kann. Wer die
  Pauschale erreicht, gilt als gesichert; wer sie verfehlt, kann die Sicherung im Einzelnen nachweisen. Tabelle V-11.

  Grundlage:
    Angenommen der Grundfall „Unterhalt eines Studenten“

  Regel: Die Pauschale entscheidet auf den Cent, nachgewiesene niedrigere Miete senkt sie

    Szenariogrundriss: Mittel und Miete eines Studenten im Jahr 2026: 992 EUR, davon 380 EUR für die Miete
      Angenommen folgende Angaben:
        | Verfügbare Mittel netto im Monat             | <Mittel> |
        | Nachgewiesene Miete mit Nebenkosten im Monat | <Miete>  |
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ <gesichert> nach <Quelle>
      Und lautet „hinweis“ „<Hinweis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Mittel | Miete  | gesichert | Hinweis                    | Regel | Quelle                        |
        | 991,99 |        | nein      | KONKRETER_NACHWEIS_PRUEFEN | 5     | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 992,00 |        | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 992,01 |        | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 911,99 | 300,00 | nein      | KONKRETER_NACHWEIS_PRUEFEN | 5     | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 912,00 | 300,00 | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 991,99 | 379,99 | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 991,99 | 380,00 | nein      | KONKRETER_NACHWEIS_PRUEFEN | 5     | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 991,99 | 380,01 | nein      | KONKRETER_NACHWEIS_PRUEFEN | 5     | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 992,00 | 700,00 | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 612,00 | 0      | ja        | KEINER                     | 4     | § 2 Abs. 3 Satz 5 AufenthG    |
        | 611,99 | 0      | nein      | KONKRETER_NACHWEIS_PRUEFEN | 5     | § 2 Abs. 3 Satz 1, 5 AufenthG |

    Szenariogrundriss: Der Betrag richtet sich nach Zweck und Jahr
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>      |
        | Sprachkurs ohne Studienvorbereitung          | <Sprachkurs> |
        | Verfügbare Mittel netto im Monat             | <Mittel>     |
        | Nachgewiesene Miete mit Nebenkosten im Monat | <Miete>      |
      Wenn am <Tag> die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ <gesichert> nach <Quelle>

      Beispiele:
        | Zweck | Sprachkurs | Tag        | Mittel  | Miete | gesichert | Quelle                        |
        | 16b_1 |            | 31.12.2024 | 934,00  |       | ja        | § 2 Abs. 3 Satz 5 AufenthG    |
        | 16b_1 |            | 31.12.2024 | 933,99  |       | nein      | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 16b_1 |            | 01.01.2025 | 934,00  |       | nein      | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 16b_1 |            | 31.12.2024 | 874,00  | 300   | ja        | § 2 Abs. 3 Satz 5 AufenthG    |
        | 16b_1 |            | 31.12.2024 | 873,99  | 300   | nein      | § 2 Abs. 3 Satz 1, 5 AufenthG |
        | 16f_1 | ja         | 01.06.2026 | 1091,00 |       | ja        | § 2 Abs. 3 Satz 6 AufenthG    |
        | 16f_1 | ja         | 01.06.2026 | 1090,99 |       | nein      | § 2 Abs. 3 Satz 1, 6 AufenthG |
        | 17_1  |            | 01.06.2026 | 1091,00 |       | ja        | § 2 Abs. 3 Satz 6 AufenthG    |
        | 16g   |            | 01.06.2026 | 666,00  |       | ja        | § 2 Abs. 3 Satz 5 AufenthG    |
        | 16g   |            | 01.06.2026 | 665,99  |       | nein      | § 2 Abs. 3 Satz 1, 5 AufenthG |

  Regel: Ohne Krankenversicherung oder mit öffentlichen Mitteln ist der Unterhalt nicht gesichert

    Szenariogrundriss: Krankenversicherung und öffentliche Mittel
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>      |
        | Ausreichender Krankenversicherungsschutz     | <versichert> |
        | Inanspruchnahme öffentlicher Mittel          | <öffentlich> |
        | Laufende Ausbildungsförderung nach SGB III   | <SGB III>    |
        | Verfügbare Mittel netto im Monat             | 5000         |
        | Bedarf im Monat (Regelbedarf und Unterkunft) | 1150         |
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ <gesichert> nach <Quelle>
      Und lautet „hinweis“ „KEINER“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | versichert | öffentlich | SGB III | gesichert | Regel | Quelle                        |
        | 16b_1 | nein       | nein       | nein    | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 16b_1 | ja         | ja         | nein    | nein      | 3     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 16b_1 | ja         | ja         | ja      | nein      | 3     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 18b   | nein       | nein       | nein    | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 18b   | ja         | ja         | nein    | nein      | 3     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 16g   | ja         | ja         | ja      | ja        | 2a    | § 16g Abs. 10 Satz 3 AufenthG |
        | 16g   | ja         | nein       | ja      | ja        | 2a    | § 16g Abs. 10 Satz 3 AufenthG |
        | 16g   | nein       | ja         | ja      | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 16g   | ja         | ja         | nein    | nein      | 3     | § 2 Abs. 3 Satz 1 AufenthG    |

  Regel: Das Gesetz stellt manche ganz frei

    Szenariogrundriss: Unterhalt gilt als gesichert, auch ohne Mittel und Versicherung
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck> |
        | Lebensunterhalt gilt als gesichert (§ 18g Abs. 5) | <§ 18g> |
        | Verlängerung zur Suche nach § 16g Abs. 5          | <§ 16g> |
        | Ausreichender Krankenversicherungsschutz          | nein    |
        | Inanspruchnahme öffentlicher Mittel               | ja      |
        | Verfügbare Mittel netto im Monat                  | 0       |
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ <gesichert> nach <Quelle>
      Und lautet „hinweis“ „KEINER“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | § 18g | § 16g | gesichert | Regel | Quelle                        |
        | 18g_1_S1 | ja    | nein  | ja        | 1     | § 18g Abs. 5 AufenthG         |
        | 18g_1_S2 | ja    | nein  | ja        | 1     | § 18g Abs. 5 AufenthG         |
        | 18g_2    | ja    | nein  | ja        | 1     | § 18g Abs. 5 AufenthG         |
        | 18g_1_S1 | nein  | nein  | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 18b      | ja    | nein  | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |
        | 16g      | nein  | ja    | ja        | 1a    | § 16g Abs. 10 Satz 4 AufenthG |
        | 16a_1    | nein  | ja    | nein      | 2     | § 2 Abs. 3 Satz 1 AufenthG    |

  Regel: Ohne Pauschale zählt der berechnete Bedarf

    Szenariogrundriss: Mittel einer Fachkraft bei einem Bedarf von 1.150 EUR
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>  |
        | Bedarf im Monat (Regelbedarf und Unterkunft) | <Bedarf> |
        | Verfügbare Mittel netto im Monat             | <Mittel> |
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ <gesichert> nach <Quelle>
      Und lautet „hinweis“ „<Hinweis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Bedarf          | Mittel  | gesichert | Hinweis                | Regel | Quelle                     |
        | 18b   | 1150            | 1149,99 | nein      | KEINER                 | 6a    | § 2 Abs. 3 Satz 1 AufenthG |
        | 18b   | 1150            | 1150,00 | ja        | KEINER                 | 6     | § 2 Abs. 3 Satz 1 AufenthG |
        | 18b   | 1150            | 1150,01 | ja        | KEINER                 | 6     | § 2 Abs. 3 Satz 1 AufenthG |
        | 30    | 1150            | 1150,00 | ja        | KEINER                 | 6     | § 2 Abs. 3 Satz 1 AufenthG |
        | 18b   | nicht berechnet | 9000,00 | nein      | PRUEFEN_NICHT_GEREGELT | 7     | § 24 Abs. 1 VwVfG          |

    @Quelle:§2_Abs.3_Satz_5_AufenthG
    Szenario: Wo es eine Pauschale gibt, tritt der berechnete Bedarf zurück
      Angenommen „Bedarf im Monat (Regelbedarf und Unterkunft)“ ist „1500“
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ ja
      Und greift Regel „4“

    @Quelle:V-11
    Szenario: Ist für das Jahr kein Betrag belegt, zählt der berechnete Bedarf
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)      | 16d_3                   |
        | Art der Bildungsmaßnahme                     | betriebliche_ausbildung |
        | Bedarf im Monat (Regelbedarf und Unterkunft) | 900                     |
        | Verfügbare Mittel netto im Monat             | 899,99                  |
      Wenn am 01.06.2024 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ nein
      Und greift Regel „6a“

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§2_Abs.3_Satz_1_AufenthG
    Szenariogrundriss: Ohne diese Angabe ist nichts entschieden
      Angenommen „<Angabe>“ ist unbekannt
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                   |
        | Ausreichender Krankenversicherungsschutz |
        | Inanspruchnahme öffentlicher Mittel      |
        | Verfügbare Mittel netto im Monat         |

    @Quelle:§18g_Abs.5_AufenthG
    Szenariogrundriss: § 18g Abs. 5 betrifft nur die Blaue Karte und nur, wenn die Mittel nicht ohnehin reichen
      Angenommen „Lebensunterhalt gilt als gesichert (§ 18g Abs. 5)“ ist unbekannt
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)      | <Zweck>  |
        | Bedarf im Monat (Regelbedarf und Unterkunft) | 992      |
        | Verfügbare Mittel netto im Monat             | <Mittel> |
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann <Folge>

      Beispiele:
        | Zweck    | Mittel | Folge                                                                     |
        | 18g_1_S1 | 991,99 | fehlt noch die Angabe „Lebensunterhalt gilt als gesichert (§ 18g Abs. 5)“ |
        | 18g_1_S1 | 992,00 | fehlt keine Angabe                                                        |
        | 18b      | 991,99 | fehlt keine Angabe                                                        |
        | 16b_1    | 991,99 | fehlt keine Angabe                                                        |

    @Quelle:§2_Abs.3_Satz_1_AufenthG
    Szenario: Ohne Krankenversicherung fragt niemand mehr nach den Mitteln
      Angenommen „Ausreichender Krankenversicherungsschutz“ ist „nein“
      Und „Verfügbare Mittel netto im Monat“ ist unbekannt
      Und „Inanspruchnahme öffentlicher Mittel“ ist unbekannt
      Wenn am 01.06.2026 die Entscheidung „Lebensunterhalt gesichert?“ getroffen wird
      Dann lautet „gesichert“ nein
      Und fehlt keine Angabe
      Und ist „Verfügbare Mittel netto im Monat“ nicht mehr erheblich
