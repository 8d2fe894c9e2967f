# language: de
Funktionalität: Stand der Zustimmung der Bundesagentur (§ 39 Abs. 1, 2a AufenthG, §§ 35, 36 BeschV)

  Ist sie nötig, gilt eine frühere fort, reicht die Globalzustimmung, oder wie steht die Anfrage?

  Szenariogrundriss: Ist sie nötig, und liegt sie schon vor?
    Angenommen der Grundfall „Zustimmung noch nicht angefragt“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>     |
      | Frühere Zustimmung der Bundesagentur gilt fort | <gilt fort> |
      | Globalzustimmung, Einhaltung zugesichert       | <global>    |
    Wenn am 01.11.2026 die Entscheidung „Stand der Zustimmung der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Stand>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck | gilt fort | global | Stand              | Regel | Quelle                                   |
      | 16b_1 | nein      | nein   | nicht_erforderlich | 1     | § 39 Abs. 1 Satz 1 AufenthG              |
      | 16b_1 | ja        | ja     | nicht_erforderlich | 1     | § 39 Abs. 1 Satz 1 AufenthG              |
      | 18a   | ja        | nein   | erteilt            | 2     | § 35 Abs. 2, 4 BeschV                    |
      | 18a   | ja        | ja     | erteilt            | 2     | § 35 Abs. 2, 4 BeschV                    |
      | 18a   | nein      | ja     | global             | 3     | § 39 Abs. 2a Satz 1 AufenthG             |
      | 18a   | nein      | nein   | nicht_begonnen     | 4     | § 39 Abs. 1 Satz 1 AufenthG; § 36 BeschV |

  Szenariogrundriss: Wie die Anfrage steht
    Angenommen der Grundfall „Zustimmung noch nicht angefragt“
    Und folgende Angaben:
      | Übermittlung der Zustimmungsanfrage an die BA | <Anfrage>      |
      | Entscheidung der Bundesagentur                | <Entscheidung> |
      | Tag der Mitteilung der BA-Entscheidung        | <Tag>          |
      | Mitteilung der BA über fehlende Angaben       | <Mitteilung>   |
    Wenn am <heute> die Entscheidung „Stand der Zustimmung der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Stand>“
    Und greift Regel „4“

    Beispiele:
      | Anfrage                | Entscheidung | Tag        | Mitteilung | heute      | Stand          | Quelle                      |
      | 02.11.2026             | keine        | keine      | keine      | 16.11.2026 | offen          | A-12                        |
      | 02.11.2026             | keine        | keine      | keine      | 17.11.2026 | fiktion        | A-12                        |
      | 02.11.2026             | keine        | keine      | 16.11.2026 | 17.11.2026 | offen          | A-12                        |
      | 02.11.2026             | erteilt      | 10.11.2026 | keine      | 17.11.2026 | erteilt        | § 36 Abs. 1 BeschV          |
      | 02.11.2026             | versagt      | 16.11.2026 | keine      | 17.11.2026 | versagt        | § 36 Abs. 1 BeschV          |
      | 02.11.2026             | versagt      | 17.11.2026 | keine      | 17.11.2026 | fiktion        | § 36 Abs. 2 Satz 1 BeschV   |
      | 02.11.2026             | versagt      | 01.11.2026 | keine      | 17.11.2026 | offen          | § 24 Abs. 1 VwVfG           |
      | noch nicht übermittelt | keine        | keine      | keine      | 17.11.2026 | nicht_begonnen | § 39 Abs. 1 Satz 1 AufenthG |
      | noch nicht übermittelt | erteilt      | 20.10.2026 | keine      | 17.11.2026 | erteilt        | § 36 Abs. 3 BeschV          |
      | noch nicht übermittelt | versagt      | 20.10.2026 | keine      | 17.11.2026 | nicht_begonnen | § 36 Abs. 3 BeschV          |

  Szenariogrundriss: Die Regel für den Stand der Anfrage
    Angenommen der Grundfall „Zustimmung noch nicht angefragt“
    Und folgende Angaben:
      | Übermittlung der Zustimmungsanfrage an die BA | <Anfrage>      |
      | Entscheidung der Bundesagentur                | <Entscheidung> |
      | Tag der Mitteilung der BA-Entscheidung        | <Tag>          |
    Wenn am <heute> die Entscheidung „Stand der Anfrage bei der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „<Stand>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Anfrage                | Entscheidung | Tag        | heute      | Stand          | Regel | Quelle                      |
      | noch nicht übermittelt | keine        | keine      | 17.11.2026 | nicht_begonnen | 1     | § 39 Abs. 1 Satz 1 AufenthG |
      | noch nicht übermittelt | erteilt      | 20.10.2026 | 17.11.2026 | erteilt        | 2     | § 36 Abs. 3 BeschV          |
      | 02.11.2026             | erteilt      | 10.11.2026 | 17.11.2026 | erteilt        | 2     | § 36 Abs. 1 BeschV          |
      | 02.11.2026             | keine        | keine      | 17.11.2026 | fiktion        | 3     | § 36 Abs. 2 BeschV          |
      | 02.11.2026             | versagt      | 10.11.2026 | 17.11.2026 | versagt        | 4     | § 40 AufenthG               |
      | 02.11.2026             | keine        | keine      | 16.11.2026 | offen          | 5     | § 36 Abs. 2 BeschV          |
      | 02.11.2026             | versagt      | 01.11.2026 | 17.11.2026 | offen          | 6     | § 36 Abs. 2 BeschV          |

  @Quelle:§35_Abs.2_BeschV
  Szenario: Gilt eine frühere Zustimmung fort, zählt die Anfrage nicht
    Angenommen der Grundfall „Zustimmung noch nicht angefragt“
    Und folgende Angaben:
      | Frühere Zustimmung der Bundesagentur gilt fort | ja        |
      | Globalzustimmung, Einhaltung zugesichert       | unbekannt |
      | Übermittlung der Zustimmungsanfrage an die BA  | unbekannt |
      | Entscheidung der Bundesagentur                 | unbekannt |
    Wenn am 01.11.2026 die Entscheidung „Stand der Zustimmung der Bundesagentur“ getroffen wird
    Dann lautet das Ergebnis „erteilt“
    Und fehlt keine Angabe
