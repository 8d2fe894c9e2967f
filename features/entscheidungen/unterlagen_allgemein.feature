# language: de
Funktionalität: Unterlagen zum Antrag, alle Titel

  Was für jeden Titel vorzulegen ist, und was nur im einzelnen Fall (§ 82 Abs. 1 AufenthG). Bei einem Studium sind es Antrag,
  Pass, Meldebescheinigung, Krankenversicherung und Lebensunterhalt; alles Weitere hängt vom Fall ab.

  Szenariogrundriss: Einreise, Titel, Vertretung und Alter
    Angenommen der Grundfall „Papiere einer volljährigen Person“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>         |
      | Aufenthaltstitel bei Antragstellung       | <Titel>          |
      | Antrag durch eine bevollmächtigte Person  | <bevollmächtigt> |
      | Geburtsdatum                              | <geboren>        |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
    Dann enthält das Ergebnis genau <dazu>, „antrag“, „pass“, „meldebescheinigung“, „krankenversicherung_nachweis“ und „lebensunterhalt_nachweis“

    Beispiele:
      | Antrag                       | Titel                                               | bevollmächtigt | geboren    | dazu                                   | Quelle                      |
      | Erteilung                    | Flughafentransitvisum (Visum A)                     | nein           |            | „visum“                                | § 5 Abs. 2 Satz 1 AufenthG  |
      | Erteilung                    | Schengen-Visum (Visum C)                            | nein           |            | „visum“                                | § 5 Abs. 2 Satz 1 AufenthG  |
      | Erteilung                    | nationales Visum (Visum D)                          | nein           |            | „visum“                                | § 5 Abs. 2 Satz 1 AufenthG  |
      | Erteilung                    | kein Titel                                          | nein           |            | „nachweis_einreise“                    | § 41 Abs. 3 AufenthV        |
      | Verlängerung                 | Aufenthaltserlaubnis, Blaue Karte EU oder ICT-Karte | nein           |            | „aufenthaltstitel“                     | § 8 Abs. 1 AufenthG         |
      | Änderung wegen Zweckwechsels | Aufenthaltserlaubnis, Blaue Karte EU oder ICT-Karte | nein           |            | „aufenthaltstitel“                     | § 81 Abs. 4 Satz 1 AufenthG |
      | Verlängerung                 | nationales Visum (Visum D)                          | nein           |            | „aufenthaltstitel“                     | § 8 Abs. 1 AufenthG         |
      | Verlängerung                 | kein Titel                                          | nein           |            | „aufenthaltstitel“                     | § 8 Abs. 1 AufenthG         |
      | Erteilung                    | nationales Visum (Visum D)                          | ja             |            | „visum“, „vollmacht“                   | § 14 Abs. 1 Satz 3 VwVfG    |
      | Erteilung                    | nationales Visum (Visum D)                          | nein           | 02.11.2008 | „visum“                                | § 80 Abs. 5 AufenthG        |
      | Erteilung                    | nationales Visum (Visum D)                          | nein           | 03.11.2008 | „visum“, „zustimmung_sorgeberechtigte“ | § 80 Abs. 5 AufenthG        |
      | Erteilung                    | nationales Visum (Visum D)                          | nein           | 15.05.2012 | „visum“, „zustimmung_sorgeberechtigte“ | § 80 Abs. 5 AufenthG        |

  Szenariogrundriss: Lebensunterhalt, Krankenversicherung und Wohnung nach dem Zweck
    Angenommen der Grundfall „Papiere einer volljährigen Person“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel         | Verlängerung   |
      | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>        |
      | Sicherung des Lebensunterhalts erforderlich       | <erforderlich> |
      | Lebensunterhalt gilt als gesichert (§ 18g Abs. 5) | <gesichert>    |
      | Geburtsdatum                                      | <geboren>      |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
    Dann enthält das Ergebnis genau <dazu>, „antrag“, „pass“, „aufenthaltstitel“ und „meldebescheinigung“

    Beispiele: Bildung: immer ein Nachweis der Mittel
      | Zweck | erforderlich | gesichert | geboren    | dazu                                                                                      | Quelle                     |
      | 16a_1 | ja           | nein      |            | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“                                | § 2 Abs. 3 Satz 5 AufenthG |
      | 16b_1 | nein         | nein      |            | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“                                | § 2 Abs. 3 Satz 5 AufenthG |
      | 16d_3 | ja           | nein      |            | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“                                | § 2 Abs. 3 Satz 6 AufenthG |
      | 17_1  | ja           | nein      | 03.11.2008 | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“, „zustimmung_sorgeberechtigte“ | § 80 Abs. 5 AufenthG       |

    Beispiele: Fachkräfte: das Gehalt weist ihn nach, verglichen mit dem Bedarf
      | Zweck    | erforderlich | gesichert | geboren    | dazu                                                                         | Quelle                     |
      | 18a      | ja           | nein      |            | „krankenversicherung_nachweis“, „mietvertrag“                                | § 2 Abs. 3 Satz 1 AufenthG |
      | 18b      | ja           | nein      |            | „krankenversicherung_nachweis“, „mietvertrag“                                | § 2 Abs. 3 Satz 1 AufenthG |
      | 18g_1_S1 | ja           | nein      |            | „krankenversicherung_nachweis“, „mietvertrag“                                | § 2 Abs. 3 Satz 1 AufenthG |
      | 18g_1_S2 | ja           | nein      |            | „krankenversicherung_nachweis“, „mietvertrag“                                | § 2 Abs. 3 Satz 1 AufenthG |
      | 18g_2    | ja           | nein      |            | „krankenversicherung_nachweis“, „mietvertrag“                                | § 2 Abs. 3 Satz 1 AufenthG |
      | 18g_1_S1 | ja           | ja        |            | „krankenversicherung_nachweis“                                               | § 18g Abs. 5 AufenthG      |
      | 18a      | ja           | ja        | 03.11.2008 | „krankenversicherung_nachweis“, „mietvertrag“, „zustimmung_sorgeberechtigte“ | § 80 Abs. 5 AufenthG       |

    Beispiele: Andere Zwecke: nur wo der Lebensunterhalt verlangt wird
      | Zweck | erforderlich | gesichert | geboren | dazu                                                       | Quelle                     |
      | 19c_1 | ja           | nein      |         | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“ | § 5 Abs. 1 Nr. 1 AufenthG  |
      | 19c_1 | nein         | nein      |         | „krankenversicherung_nachweis“                             | § 5 Abs. 1 Nr. 1 AufenthG  |
      | 30    | ja           | nein      |         | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“ | § 5 Abs. 1 Nr. 1 AufenthG  |
      | 7_1_3 | ja           | nein      |         | „krankenversicherung_nachweis“, „lebensunterhalt_nachweis“ | § 2 Abs. 3 Satz 1 AufenthG |

  @Quelle:§28_Abs.1_Satz_2_AufenthG @Quelle:§5_Abs.3_Satz_1_AufenthG
  Szenariogrundriss: Wo der Lebensunterhalt nicht verlangt wird, wird auch keine Krankenversicherung verlangt
    Angenommen der Grundfall „Papiere einer volljährigen Person“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel   | Verlängerung |
      | Beantragter Aufenthaltszweck (Paragraf)     | <Zweck>      |
      | Sicherung des Lebensunterhalts erforderlich | nein         |
      | Geburtsdatum                                | 15.05.2012   |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
    Dann enthält das Ergebnis genau „antrag“, „pass“, „aufenthaltstitel“ und „meldebescheinigung“

    Beispiele:
      | Zweck |
      | 28    |
      | 25_2  |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§2_Abs.3_Satz_5_AufenthG
    Szenario: Beim Studium fragt niemand nach § 18g Abs. 5 oder Ausnahmen vom Lebensunterhalt
      Angenommen der Grundfall „Papiere einer volljährigen Person“
      Und folgende Angaben:
        | Sicherung des Lebensunterhalts erforderlich       | unbekannt |
        | Lebensunterhalt gilt als gesichert (§ 18g Abs. 5) | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
      Dann enthält das Ergebnis genau „antrag“, „pass“, „visum“, „meldebescheinigung“, „krankenversicherung_nachweis“ und „lebensunterhalt_nachweis“
      Und fehlt keine Angabe

    @Quelle:§80_Abs.5_AufenthG
    Szenario: Bei einem Familientitel ist das Alter gleichgültig
      Angenommen der Grundfall „Papiere einer volljährigen Person“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 30        |
        | Geburtsdatum                            | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
      Dann fehlt keine Angabe

    @Quelle:§80_Abs.5_AufenthG
    Szenariogrundriss: Was bekannt sein muss
      Angenommen der Grundfall „Papiere einer volljährigen Person“
      Und „<Angabe>“ ist unbekannt
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag, alle Titel“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                   |
        | Geburtsdatum                             |
        | Aufenthaltstitel bei Antragstellung      |
        | Antrag durch eine bevollmächtigte Person |
