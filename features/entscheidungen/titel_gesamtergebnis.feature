# language: de
Funktionalität: Gesamtergebnis der Titelprüfung (§§ 5, 10, 11, 18 Abs. 2, 39 AufenthG)

  Führt Fachprüfung, Sperren, allgemeine Voraussetzungen, § 18 Abs. 2 und Bundesagentur zusammen. Feststehende Hindernisse
  gehen vor, dann fehlende Nachweise, dann was ein Mensch entscheidet; erteilt wird nur, wenn alles feststeht. Tabelle E-27.

  Regel: Was dem Titel entgegensteht

    Szenariogrundriss: Sperren, Fachergebnis, § 5 Abs. 4, Altersregel, Versagung der Bundesagentur
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | sperren                    | <Sperre>    |
        | ergebnis                   | <Fach>      |
        | guenstig                   | <günstig>   |
        | allgemeine_voraussetzungen | <allgemein> |
        | ue45_ergebnis              | <ab 45>     |
        | ba_zustimmung_erforderlich | <nötig>     |
        | ba_status                  | <Stand>     |
        | maengel_p18_2_anzahl       | <Mängel>    |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Gesamt>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Sperre   | Fach            | günstig | allgemein   | ab 45           | nötig | Stand   | Mängel | Gesamt          | Regel | Quelle                                                |
        | VERSAGT  | ANSPRUCH_18a    | ja      | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN_SPERRE | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG              |
        | VERSAGT  | VERSAGEN        | nein    | VERSAGEN    | NICHT_ERFUELLT  | ja    | versagt | 2      | VERSAGEN_SPERRE | 1     | § 10 Abs. 3, § 11 Abs. 1 Satz 3 AufenthG              |
        | KEINE    | VERSAGEN        | nein    | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2     | § 7 Abs. 1 Satz 2, § 8 Abs. 1 AufenthG                |
        | KEINE    | NICHT_ANWENDBAR | nein    | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2     | § 7 Abs. 1 Satz 2, § 8 Abs. 1 AufenthG                |
        | AUFSCHUB | VERSAGEN        | nein    | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2     | § 7 Abs. 1 Satz 2, § 8 Abs. 1 AufenthG                |
        | KEINE    | ANSPRUCH_18a    | ja      | VERSAGEN    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2a    | § 5 Abs. 2, 4 AufenthG                                |
        | AUFSCHUB | ANSPRUCH_18a    | ja      | VERSAGEN    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2a    | § 5 Abs. 2, 4 AufenthG                                |
        | KEINE    | ANSPRUCH_18a    | ja      | ERFUELLT    | NICHT_ERFUELLT  | ja    | erteilt | 1      | VERSAGEN        | 2b    | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG                     |
        | KEINE    | ANSPRUCH_18a    | ja      | NACHFORDERN | NICHT_ERFUELLT  | ja    | erteilt | 1      | VERSAGEN        | 2b    | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG                     |
        | KEINE    | ANSPRUCH_18a    | ja      | ERFUELLT    | NICHT_ANWENDBAR | ja    | versagt | 1      | VERSAGEN        | 3     | § 18 Abs. 2 Satz 1 Nr. 2, § 39 Abs. 1 Satz 1 AufenthG |
        | AUFSCHUB | ANSPRUCH_18a    | ja      | ERFUELLT    | NICHT_ANWENDBAR | ja    | versagt | 1      | VERSAGEN        | 3     | § 18 Abs. 2 Satz 1 Nr. 2, § 39 Abs. 1 Satz 1 AufenthG |
        | VERSAGT  | NACHFORDERN     | nein    | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN_SPERRE | 1     | § 11 Abs. 1 Satz 3 AufenthG                           |
        | KEINE    | NACHFORDERN     | nein    | VERSAGEN    | NICHT_ANWENDBAR | ja    | erteilt | 0      | VERSAGEN        | 2a    | § 5 Abs. 4 AufenthG                                   |
        | KEINE    | NACHFORDERN     | nein    | ERFUELLT    | NICHT_ANWENDBAR | ja    | versagt | 1      | VERSAGEN        | 3     | § 39 Abs. 1 Satz 1 AufenthG                           |

  Regel: Was noch fehlt oder ein Mensch entscheidet

    Szenariogrundriss: Zwischenstand, Nachforderung, Bundesagentur, Ermessen
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | sperren                    | <Sperre>        |
        | ergebnis                   | <Fach>          |
        | guenstig                   | <günstig>       |
        | allgemeine_voraussetzungen | <allgemein>     |
        | ue45_ergebnis              | <ab 45>         |
        | ba_zustimmung_erforderlich | <nötig>         |
        | ba_status                  | <Stand>         |
        | mangel_nachforderbar       | <nachforderbar> |
        | mangel_p40                 | <§ 40>          |
        | maengel_p18_2_anzahl       | <Mängel>        |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Gesamt>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Sperre   | Fach           | günstig | allgemein                    | ab 45                              | nötig | Stand              | nachforderbar | § 40 | Mängel | Gesamt                       | Regel | Quelle                                                   |
        | KEINE    | ANSPRUCH_18a   | ja      | NACHFORDERN                  | NICHT_ANWENDBAR                    | ja    | offen              | nein          | nein | 1      | NACHFORDERN                  | 7     | § 5 Abs. 1, § 82 Abs. 1 AufenthG                         |
        | KEINE    | ANSPRUCH_18a   | ja      | NACHFORDERN                  | NICHT_ANWENDBAR                    | ja    | erteilt            | nein          | nein | 0      | NACHFORDERN                  | 7     | § 5 Abs. 1, § 82 Abs. 1 AufenthG                         |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | ja    | nicht_begonnen     | ja            | nein | 2      | NACHFORDERN                  | 7a    | § 18 Abs. 2 Satz 1 Nr. 1, 3, 4, 4a, § 82 Abs. 1 AufenthG |
        | KEINE    | ANSPRUCH_18a   | ja      | ATYPIK_ODER_ERMESSEN_PRUEFEN | ERMESSEN_ABSEHEN                   | nein  | nicht_erforderlich | ja            | ja   | 2      | NACHFORDERN                  | 7a    | § 82 Abs. 1 AufenthG                                     |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | ja    | nicht_begonnen     | nein          | nein | 1      | BA_BETEILIGEN                | 8     | § 39 Abs. 1 Satz 1 AufenthG                              |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | ja    | offen              | nein          | nein | 1      | BA_BETEILIGEN                | 8     | § 39 Abs. 1 Satz 1 AufenthG                              |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | ja    | nicht_erforderlich | nein          | nein | 0      | BA_BETEILIGEN                | 8     | § 39 Abs. 1 Satz 1 AufenthG                              |
        | KEINE    | ANSPRUCH_18a   | ja      | ATYPIK_ODER_ERMESSEN_PRUEFEN | NICHT_ANWENDBAR                    | ja    | offen              | nein          | nein | 1      | BA_BETEILIGEN                | 8     | § 39 Abs. 1 Satz 1 AufenthG                              |
        | KEINE    | ANSPRUCH_18a   | ja      | ATYPIK_ODER_ERMESSEN_PRUEFEN | ERMESSEN_ABSEHEN                   | nein  | nicht_erforderlich | nein          | ja   | 1      | ATYPIK_ODER_ERMESSEN_PRUEFEN | 9     | § 5 Abs. 1, 2, 3 AufenthG                                |
        | ERMESSEN | SOLL_19d_1     | ja      | ATYPIK_ODER_ERMESSEN_PRUEFEN | NICHT_ANWENDBAR                    | ja    | erteilt            | nein          | nein | 0      | ATYPIK_ODER_ERMESSEN_PRUEFEN | 9     | § 5 Abs. 1, 2, 3 AufenthG                                |
        | ERMESSEN | SOLL_19d_1     | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | ja    | erteilt            | nein          | nein | 0      | ATYPIK_ODER_ERMESSEN_PRUEFEN | 9a    | § 19d Abs. 3, § 25a Abs. 4, § 25b Abs. 5 Satz 2 AufenthG |
        | ERMESSEN | SOLL_19d_1     | ja      | ERFUELLT                     | ERMESSEN_ABSEHEN                   | nein  | nicht_erforderlich | nein          | ja   | 1      | ATYPIK_ODER_ERMESSEN_PRUEFEN | 9a    | § 19d Abs. 3, § 25a Abs. 4, § 25b Abs. 5 Satz 2 AufenthG |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | NICHT_ANWENDBAR                    | nein  | nicht_erforderlich | nein          | ja   | 1      | ERMESSEN_VERSAGUNG_40        | 10    | § 18 Abs. 2 Satz 1 Nr. 2, § 40 Abs. 2, 3 AufenthG        |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | ERMESSEN_ABSEHEN                   | nein  | nicht_erforderlich | nein          | ja   | 1      | ERMESSEN_VERSAGUNG_40        | 10    | § 18 Abs. 2 Satz 1 Nr. 2, § 40 Abs. 2, 3 AufenthG        |
        | KEINE    | ANSPRUCH_18a   | ja      | ERFUELLT                     | ERMESSEN_ABSEHEN                   | ja    | erteilt            | nein          | nein | 0      | ERMESSEN_UE45                | 11    | § 18 Abs. 2 Satz 2 AufenthG                              |
        | KEINE    | ERMESSEN_19c_1 | ja      | ERFUELLT                     | ERMESSEN_BEGRUENDETER_AUSNAHMEFALL | ja    | erteilt            | nein          | nein | 0      | ERMESSEN_UE45                | 11    | § 1 Abs. 2 Satz 2, 3, 4 BeschV                           |

    @Quelle:§24_Abs.1_VwVfG
    Szenariogrundriss: Was die Fachprüfung noch braucht oder einer Person vorlegt, gibt das Gesamtergebnis weiter
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>         |
        | Berufsausbildung                        | <Ausbildung>    |
        | sperren                                 | <Sperre>        |
        | ergebnis                                | <Fach>          |
        | guenstig                                | nein            |
        | allgemeine_voraussetzungen              | <allgemein>     |
        | ba_status                               | <Stand>         |
        | mangel_nachforderbar                    | <nachforderbar> |
        | maengel_p18_2_anzahl                    | 1               |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Fach>“ nach § 24 Abs. 1 VwVfG
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Ausbildung   | Sperre   | Fach          | allgemein   | Stand   | nachforderbar | Regel |
        | 18a   | ungeklaert   | KEINE    | NACHFORDERN   | ERFUELLT    | erteilt | ja            | 5     |
        | 18a   | ungeklaert   | AUFSCHUB | NACHFORDERN   | NACHFORDERN | offen   | nein          | 5     |
        | 18a   | ungeklaert   | ERMESSEN | NACHFORDERN   | ERFUELLT    | offen   | nein          | 5     |
        | 19c_3 | gleichwertig | KEINE    | PRUEFEN_ZWECK | NACHFORDERN | offen   | nein          | 6     |
        | 19c_3 | gleichwertig | ERMESSEN | PRUEFEN_ZWECK | ERFUELLT    | offen   | nein          | 6     |

    Szenariogrundriss: Jeder Zwischenstand der Fachprüfung, jede Prüfung durch eine Person
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | sperren                    | <Sperre>    |
        | ergebnis                   | <Fach>      |
        | guenstig                   | nein        |
        | allgemeine_voraussetzungen | <allgemein> |
        | ue45_ergebnis              | <ab 45>     |
        | ba_status                  | offen       |
        | mangel_p40                 | <§ 40>      |
        | maengel_p18_2_anzahl       | 1           |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann greift Regel „<Regel>“

      Beispiele:
        | Sperre   | Fach                       | allgemein                    | ab 45            | § 40 | Regel | Quelle                         |
        | KEINE    | SPRACHNACHWEIS_NACHFORDERN | ATYPIK_ODER_ERMESSEN_PRUEFEN | NICHT_ANWENDBAR  | nein | 5     | § 16a Abs. 3 Satz 2 AufenthG   |
        | AUFSCHUB | SPRACHNACHWEIS_NACHFORDERN | ERFUELLT                     | NICHT_ANWENDBAR  | nein | 5     | § 82 Abs. 1 Satz 1 AufenthG    |
        | AUFSCHUB | HOCHSCHULE_BETEILIGEN      | NACHFORDERN                  | NICHT_ANWENDBAR  | nein | 5     | § 16b Abs. 2 Satz 5 AufenthG   |
        | KEINE    | VERSAGEN_PRUEFEN           | ATYPIK_ODER_ERMESSEN_PRUEFEN | ERMESSEN_ABSEHEN | ja   | 6     | § 19f Abs. 1, 2 AufenthG       |
        | ERMESSEN | PRUEFEN_18g_ALTERNATIVE    | NACHFORDERN                  | NICHT_ANWENDBAR  | nein | 6     | § 18g Abs. 6 AufenthG          |
        | AUFSCHUB | PRUEFEN_ZWECK              | NACHFORDERN                  | ERMESSEN_ABSEHEN | nein | 4     | § 79 Abs. 2 AufenthG           |
        | AUFSCHUB | VERSAGEN_PRUEFEN           | ERFUELLT                     | NICHT_ANWENDBAR  | nein | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |

    Szenariogrundriss: Nur die Entscheidung ruht; was sie vorbereitet, geht weiter
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | sperren                    | AUFSCHUB        |
        | ergebnis                   | <Fach>          |
        | guenstig                   | <günstig>       |
        | allgemeine_voraussetzungen | <allgemein>     |
        | ue45_ergebnis              | <ab 45>         |
        | ba_zustimmung_erforderlich | <nötig>         |
        | ba_status                  | <Stand>         |
        | mangel_nachforderbar       | <nachforderbar> |
        | mangel_p40                 | <§ 40>          |
        | maengel_p18_2_anzahl       | <Mängel>        |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Gesamt>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: die Person bringt unverzüglich bei, was sie erbringen kann; ermittelt wird von Amts wegen
        | Fach                  | günstig | allgemein   | ab 45           | nötig | Stand   | nachforderbar | § 40 | Mängel | Gesamt                | Regel | Quelle                      |
        | ANSPRUCH_18a          | ja      | NACHFORDERN | NICHT_ANWENDBAR | ja    | erteilt | nein          | nein | 0      | NACHFORDERN           | 7     | § 82 Abs. 1 AufenthG        |
        | ANSPRUCH_18a          | ja      | ERFUELLT    | NICHT_ANWENDBAR | ja    | erteilt | ja            | nein | 1      | NACHFORDERN           | 7a    | § 82 Abs. 1 AufenthG        |
        | ANSPRUCH_18a          | ja      | ERFUELLT    | NICHT_ANWENDBAR | ja    | offen   | nein          | nein | 1      | BA_BETEILIGEN         | 8     | § 39 Abs. 1 Satz 1 AufenthG |

      Beispiele: entschieden wird nicht, auch nicht nach Ermessen
        | Fach          | günstig | allgemein                    | ab 45            | nötig | Stand              | nachforderbar | § 40 | Mängel | Gesamt    | Regel | Quelle                            |
        | ANSPRUCH_18a  | ja      | ERFUELLT                     | NICHT_ANWENDBAR  | ja    | erteilt            | nein          | nein | 0      | AUSSETZEN | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |
        | PRUEFEN_ZWECK | nein    | NACHFORDERN                  | NICHT_ANWENDBAR  | ja    | offen              | ja            | nein | 1      | AUSSETZEN | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |
        | ANSPRUCH_18a  | ja      | ATYPIK_ODER_ERMESSEN_PRUEFEN | NICHT_ANWENDBAR  | ja    | erteilt            | nein          | nein | 0      | AUSSETZEN | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |
        | ANSPRUCH_18a  | ja      | ERFUELLT                     | NICHT_ANWENDBAR  | nein  | nicht_erforderlich | nein          | ja   | 1      | AUSSETZEN | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |
        | ANSPRUCH_18a  | ja      | ERFUELLT                     | ERMESSEN_ABSEHEN | ja    | erteilt            | nein          | nein | 0      | AUSSETZEN | 4     | § 79 Abs. 2, § 81 Abs. 7 AufenthG |

  Regel: Erteilt wird nur, wenn alles feststeht

    Szenariogrundriss: Mit und ohne Zustimmung der Bundesagentur
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | ue45_ergebnis              | <ab 45> |
        | ba_zustimmung_erforderlich | <nötig> |
        | ba_status                  | <Stand> |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „ANSPRUCH_18a“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | ab 45           | nötig | Stand              | Regel | Quelle                      |
        | NICHT_ANWENDBAR | nein  | nicht_erforderlich | 12    | § 39 Abs. 1 Satz 1 AufenthG |
        | ERFUELLT        | nein  | nicht_erforderlich | 12    | § 39 Abs. 1 Satz 1 AufenthG |
        | NICHT_ANWENDBAR | ja    | erteilt            | 12a   | § 39 Abs. 1 Satz 1 AufenthG |
        | ERFUELLT        | ja    | fiktion            | 12a   | § 36 Abs. 1, 2 BeschV       |
        | NICHT_ANWENDBAR | ja    | global             | 12a   | § 39 Abs. 2a AufenthG       |

    @Quelle:§24_Abs.1_VwVfG
    Szenariogrundriss: Was in keine Regel passt, prüft ein Mensch
      Angenommen der Grundfall „Titel kann erteilt werden“
      Und folgende Angaben:
        | ue45_ergebnis              | <ab 45>  |
        | maengel_p18_2_anzahl       | <Mängel> |
        | ba_zustimmung_erforderlich | <nötig>  |
        | ba_status                  | <Stand>  |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“
      Und greift Regel „13“

      Beispiele:
        | ab 45                  | Mängel | nötig | Stand              |
        | PRUEFEN_NICHT_GEREGELT | 0      | ja    | erteilt            |
        | NICHT_ANWENDBAR        | 1      | ja    | erteilt            |
        | NICHT_ANWENDBAR        | 1      | nein  | nicht_erforderlich |

  Regel: Von den Angaben bis zum Ergebnis

    Szenariogrundriss: Fachkraft nach § 18a mit allen allgemeinen Voraussetzungen
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | Erteilung                  |
        | Aufenthaltstitel bei Antragstellung       | nationales Visum (Visum D) |
        | Bisheriger Aufenthaltstitel (Paragraf)    | keine                      |
        | <Angabe>                                  | <Wert>                     |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Gesamt>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Angabe                                               | Wert       | Gesamt          | Regel | Quelle                             |
        | Konkretes Arbeitsplatzangebot                        | ja         | ANSPRUCH_18a    | 12a   | § 18a AufenthG                     |
        | Einreise- und Aufenthaltsverbot                      | ja         | VERSAGEN_SPERRE | 1     | § 11 Abs. 1 Satz 3 AufenthG        |
        | Qualifizierte Beschäftigung                          | nein       | VERSAGEN        | 2     | § 18a AufenthG                     |
        | Abschiebungsanordnung nach § 58a                     | ja         | VERSAGEN        | 2a    | § 5 Abs. 4 AufenthG                |
        | Berufsausbildung                                     | ungeklaert | NACHFORDERN     | 5     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG  |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein       | NACHFORDERN     | 7a    | § 18 Abs. 2 Satz 1 Nr. 4a AufenthG |
        | Entscheidung der Bundesagentur                       | keine      | ANSPRUCH_18a    | 12a   | § 36 Abs. 2 Satz 1 BeschV          |

    @Quelle:§39_Abs.1_Satz_1_AufenthG
    Szenario: Die Frist der Bundesagentur läuft noch
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel     | Erteilung                  |
        | Aufenthaltstitel bei Antragstellung           | nationales Visum (Visum D) |
        | Bisheriger Aufenthaltstitel (Paragraf)        | keine                      |
        | Übermittlung der Zustimmungsanfrage an die BA | 30.10.2026                 |
        | Entscheidung der Bundesagentur                | keine                      |
      Wenn am 01.11.2026 die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „BA_BETEILIGEN“
      Und greift Regel „8“

    @Quelle:A-11
    Szenariogrundriss: Elektroniker über 45
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel         | Erteilung                  |
        | Aufenthaltstitel bei Antragstellung               | nationales Visum (Visum D) |
        | Bisheriger Aufenthaltstitel (Paragraf)            | keine                      |
        | Geburtsdatum                                      | 30.11.1981                 |
        | Erster Titel nach § 18a oder § 18b                | ja                         |
        | Jahresgehalt (brutto)                             | <Gehalt>                   |
        | Nur geringfügige Abweichung bei Gehalt oder Alter | <geringfügig>              |
      Wenn am <Tag> die Entscheidung „Gesamtergebnis der Titelprüfung“ getroffen wird
      Dann lautet das Ergebnis „<Gesamt>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Tag        | Gehalt | geringfügig | Gesamt        | Regel |
        | 01.12.2026 | 55.000 | ja          | ERMESSEN_UE45 | 11    |
        | 01.12.2026 | 50.000 | nein        | VERSAGEN      | 2b    |
        | 29.11.2026 | 50.000 | nein        | ANSPRUCH_18a  | 12a   |
