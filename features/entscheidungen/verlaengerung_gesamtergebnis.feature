# language: de
Funktionalität: Ergebnis der Verlängerung (§ 8 AufenthG)

  Die Titelprüfung, auf die die allgemeinen Vorschriften der Verlängerung angewendet sind: sie können nur herabsetzen. Dazu,
  was eine Person ansieht.

  Regel: Die allgemeinen Vorschriften setzen nur herab

    Szenariogrundriss: Fachkraft nach § 18a, Verlängerung am 01.11.2026
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und der Grundfall „Verlängerung ohne Hindernis“
      Und folgende Angaben:
        | <Angabe>   | <Wert>   |
        | <Angabe 2> | <Wert 2> |
      Wenn am 01.11.2026 die Entscheidung „Ergebnis der Verlängerung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „hoechstens_monate“ „<Monate>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Angabe                                               | Wert  | Angabe 2                                             | Wert 2 | Ergebnis              | Monate | Regel | Quelle                     |
        | Konkretes Arbeitsplatzangebot                        | ja    | Zur Teilnahme am Integrationskurs verpflichtet       | nein   | ANSPRUCH_18a          | keine  | 8     | § 8 Abs. 1 AufenthG        |
        | Konkretes Arbeitsplatzangebot                        | ja    | Zur Teilnahme am Integrationskurs verpflichtet       | ja     | ANSPRUCH_18a          | 12     | 7     | § 8 Abs. 3 Satz 6 AufenthG |
        | Qualifizierte Beschäftigung                          | nein  | Konkretes Arbeitsplatzangebot                        | ja     | VERSAGEN              | keine  | 1     | § 8 Abs. 1 AufenthG        |
        | Qualifizierte Beschäftigung                          | nein  | Gesetzliche Höchstdauer des Titels erreicht          | ja     | VERSAGEN              | keine  | 1     | § 8 Abs. 1 AufenthG        |
        | Einreise- und Aufenthaltsverbot                      | ja    | Verlängerung durch Nebenbestimmung ausgeschlossen    | ja     | VERSAGEN_SPERRE       | keine  | 1     | § 8 Abs. 1 AufenthG        |
        | Einreise- und Aufenthaltsverbot                      | ja    | Gesetzliche Höchstdauer des Titels erreicht          | ja     | VERSAGEN_SPERRE       | keine  | 1     | § 8 Abs. 1 AufenthG        |
        | Gesetzliche Höchstdauer des Titels erreicht          | ja    | Konkretes Arbeitsplatzangebot                        | ja     | VERSAGEN              | keine  | 2     | § 8 Abs. 1 AufenthG        |
        | Gesetzliche Höchstdauer des Titels erreicht          | ja    | Versicherung der Beschäftigung durch den Arbeitgeber | nein   | VERSAGEN              | keine  | 2     | § 8 Abs. 1 AufenthG        |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein  | Konkretes Arbeitsplatzangebot                        | ja     | NACHFORDERN           | keine  | 3     | § 8 Abs. 1 AufenthG        |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein  | Verlängerung durch Nebenbestimmung ausgeschlossen    | ja     | NACHFORDERN           | keine  | 3     | § 8 Abs. 1 AufenthG        |
        | Verlängerung durch Nebenbestimmung ausgeschlossen    | ja    | Konkretes Arbeitsplatzangebot                        | ja     | REGELMAESSIG_VERSAGEN | keine  | 4     | § 8 Abs. 2 AufenthG        |
        | Voraussetzungen der Erteilung weiterhin erfüllt      | nein  | Beantragter Aufenthaltszweck (Paragraf)              | 19c_3  | VERSAGEN_ODER_ATYPIK  | keine  | 4     | § 8 Abs. 1 AufenthG        |
        | Beantragter Aufenthaltszweck (Paragraf)              | 19c_3 | Konkretes Arbeitsplatzangebot                        | ja     | PRUEFEN_ZWECK         | keine  | 5     | § 8 Abs. 1 AufenthG        |

    @Quelle:§8_Abs.3_AufenthG
    Szenariogrundriss: Verletzte Kurspflicht
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und der Grundfall „Zum Integrationskurs verpflichtet“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>    |
        | Pflicht zur ordnungsgemäßen Teilnahme verletzt | <verletzt> |
        | Pflicht wiederholt und gröblich verletzt       | <gröblich> |
      Wenn am 01.11.2026 die Entscheidung „Ergebnis der Verlängerung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | verletzt | gröblich | Ergebnis               | Regel |
        | 18a   | ja       | nein     | ERMESSEN_ABLEHNUNG     | 4     |
        | 19c_3 | ja       | nein     | ERMESSEN_ABLEHNUNG     | 4     |
        | 18a   | nein     | ja       | PRUEFEN_NICHT_GEREGELT | 6     |
        | 19c_3 | nein     | ja       | PRUEFEN_ZWECK          | 5     |

  Regel: Was eine Person ansieht

    Szenariogrundriss: Nach dem Gesamtergebnis der Titelprüfung
      Angenommen folgende Angaben:
        | titel_gesamtergebnis                    | <Titelprüfung> |
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>        |
        | verlaengerung_allgemein                 | VERLAENGERN    |
        | sperre_wirkung                          | KEINE           |
        | allgemeine_voraussetzungen              | ERFUELLT        |
        | ba_status                               | erteilt         |
        | mangel_p40                              | nein            |
        | ue45_ergebnis                           | NICHT_ANWENDBAR |
      Wenn am 01.11.2026 die Entscheidung „Was eine Person bei der Verlängerung ansieht“ getroffen wird
      Dann greift Regel „<Regel>“

      Beispiele:
        | Titelprüfung                       | Zweck    | Regel                              | Quelle                            |
        | VERSAGEN_SPERRE                    | 18a      | versagen_sperre                    | § 10 Abs. 3, § 11 AufenthG        |
        | VERSAGEN                           | 18a      | versagen                           | § 28 Abs. 1 VwVfG                 |
        | VERSAGEN_PRUEFEN                   | 16b_1    | versagen_pruefen_16b               | § 16b Abs. 2 Satz 4 AufenthG      |
        | VERSAGEN_PRUEFEN                   | 18g_1_S1 | versagen_pruefen_18g               | § 19f Abs. 1, 2 AufenthG          |
        | ERMESSEN_ABLEHNUNG_19f_4           | 16b_1    | ermessen_ablehnung_19f_4           | § 19f Abs. 4 AufenthG             |
        | PRUEFEN_STUDIENVORBEREITUNG        | 16b_1    | pruefen_studienvorbereitung        | § 16b Abs. 1 Satz 2, 3 AufenthG   |
        | PRUEFEN_STUDIENWECHSEL             | 16b_1    | pruefen_studienwechsel             | § 16b Abs. 2 Satz 4 AufenthG      |
        | PRUEFEN_STUDIENTEIL                | 16b_7    | pruefen_studienteil                | § 16b Abs. 7 AufenthG             |
        | PRUEFEN_18g_ALTERNATIVE            | 18g_1_S1 | pruefen_18g_alternative            | §§ 18a, 18b AufenthG              |
        | PRUEFEN_18a_ALTERNATIVE            | 18b      | pruefen_18a_alternative            | § 18a AufenthG                    |
        | PRUEFEN_18b_ALTERNATIVE            | 18a      | pruefen_18b_alternative            | § 18b AufenthG                    |
        | PRUEFEN_ZWECK                      | 19c_1    | pruefen_zweck                      | § 8 Abs. 1 AufenthG               |
        | PRUEFEN_NICHT_GEREGELT             | 18a      | pruefen_nicht_geregelt             | § 24 Abs. 1 VwVfG                 |
        | ERMESSEN_16a_2_LAENDERVEREINBARUNG | 16a_2    | ermessen_16a_2_laendervereinbarung | § 16a Abs. 2 Satz 2, 3 AufenthG   |
        | ATYPIK_ODER_ERMESSEN_PRUEFEN       | 18a      | atypik_oder_ermessen_pruefen       | § 5 Abs. 1, 2, 3 AufenthG         |
        | ERMESSEN_VERSAGUNG_40              | 18a      | ermessen_versagung_40              | § 40 Abs. 2, 3 AufenthG           |
        | ERMESSEN_UE45                      | 18a      | ermessen_ue45                      | § 18 Abs. 2 Satz 2 AufenthG       |
        | SOLL_16a_1                         | 16a_1    | soll_16a_1                         | § 16a Abs. 1 Satz 1 AufenthG      |
        | SOLL_16a_2                         | 16a_2    | soll_16a_2                         | § 16a Abs. 2 Satz 1 AufenthG      |
        | NACHFORDERN                        | 18a      | nachfordern                        | § 82 Abs. 1 AufenthG              |
        | SPRACHNACHWEIS_NACHFORDERN         | 16a_1    | sprachnachweis_nachfordern         | § 16a Abs. 3 Satz 2 AufenthG      |
        | BA_BETEILIGEN                      | 18a      | ba_beteiligen                      | § 39 Abs. 1 Satz 1 AufenthG       |
        | HOCHSCHULE_BETEILIGEN              | 16b_1    | hochschule_beteiligen              | § 16b Abs. 2 Satz 5 AufenthG      |
        | AUSSETZEN                          | 18a      | aussetzen                          | § 79 Abs. 2, § 81 Abs. 7 AufenthG |

    Szenariogrundriss: Was ein Ergebnis verdeckt, wird daneben genannt
      Angenommen folgende Angaben:
        | titel_gesamtergebnis                    | <Titelprüfung> |
        | Beantragter Aufenthaltszweck (Paragraf) | 18g_1_S1       |
        | verlaengerung_allgemein                 | VERLAENGERN    |
        | sperre_wirkung                          | <Sperre>       |
        | allgemeine_voraussetzungen              | <allgemein>    |
        | ba_status                               | <Stand>        |
        | mangel_p40                              | <§ 40>         |
        | ue45_ergebnis                           | <ab 45>        |
      Wenn am 01.11.2026 die Entscheidung „Was eine Person bei der Verlängerung ansieht“ getroffen wird
      Dann greifen die Regeln <Regeln>

      Beispiele: solange etwas fehlt
        | Titelprüfung               | Sperre   | allgemein                    | Stand              | § 40 | ab 45            | Regeln                                                             | Quelle                                            |
        | NACHFORDERN                | AUFSCHUB | NACHFORDERN                  | erteilt            | nein | NICHT_ANWENDBAR  | „nachfordern“ und „daneben_aufschub“                               | § 79 Abs. 2 AufenthG                              |
        | SPRACHNACHWEIS_NACHFORDERN | AUFSCHUB | ERFUELLT                     | offen              | nein | NICHT_ANWENDBAR  | „sprachnachweis_nachfordern“, „daneben_aufschub“ und „daneben_bundesagentur“ | § 79 Abs. 2, § 39 Abs. 1 Satz 1 AufenthG          |
        | BA_BETEILIGEN              | AUFSCHUB | ERFUELLT                     | nicht_begonnen     | nein | NICHT_ANWENDBAR  | „ba_beteiligen“ und „daneben_aufschub“                             | § 81 Abs. 7 AufenthG                              |
        | HOCHSCHULE_BETEILIGEN      | AUFSCHUB | ERFUELLT                     | nicht_erforderlich | nein | NICHT_ANWENDBAR  | „hochschule_beteiligen“ und „daneben_aufschub“                     | § 79 Abs. 2 AufenthG                              |
        | NACHFORDERN                | KEINE    | ATYPIK_ODER_ERMESSEN_PRUEFEN | nicht_begonnen     | ja   | ERMESSEN_ABSEHEN | „nachfordern“ und „daneben_bundesagentur“                          | § 39 Abs. 1 Satz 1 AufenthG                       |
        | AUSSETZEN                  | AUFSCHUB | ATYPIK_ODER_ERMESSEN_PRUEFEN | offen              | ja   | ERMESSEN_ABSEHEN | „aussetzen“                                                        | § 79 Abs. 2 AufenthG                              |

      Beispiele: wo eine Person entscheidet
        | Titelprüfung                 | Sperre   | allgemein                    | Stand   | § 40 | ab 45                              | Regeln                                                                                       | Quelle                                      |
        | PRUEFEN_18g_ALTERNATIVE      | ERMESSEN | NACHFORDERN                  | erteilt | nein | NICHT_ANWENDBAR                    | „pruefen_18g_alternative“, „daneben_sperre“ und „daneben_nachweise“                          | § 24 Abs. 2 VwVfG                           |
        | VERSAGEN_PRUEFEN             | KEINE    | ATYPIK_ODER_ERMESSEN_PRUEFEN | offen   | nein | ERMESSEN_ABSEHEN                   | „versagen_pruefen_18g“, „daneben_atypik“ und „daneben_ue45“                                  | § 5 Abs. 1 AufenthG, § 24 Abs. 2 VwVfG      |
        | ATYPIK_ODER_ERMESSEN_PRUEFEN | ERMESSEN | ATYPIK_ODER_ERMESSEN_PRUEFEN | erteilt | ja   | ERMESSEN_BEGRUENDETER_AUSNAHMEFALL | „atypik_oder_ermessen_pruefen“, „daneben_versagung_40“ und „daneben_ue45“                    | § 40 Abs. 2, 3 AufenthG, § 24 Abs. 2 VwVfG  |
        | ERMESSEN_VERSAGUNG_40        | KEINE    | ERFUELLT                     | erteilt | ja   | ERMESSEN_ABSEHEN                   | „ermessen_versagung_40“ und „daneben_ue45“                                                   | § 18 Abs. 2 Satz 2 AufenthG                 |
        | ERMESSEN_UE45                | KEINE    | ERFUELLT                     | erteilt | nein | ERMESSEN_ABSEHEN                   | „ermessen_ue45“                                                                              | § 18 Abs. 2 Satz 2 AufenthG                 |

      Beispiele: wo versagt wird
        | Titelprüfung    | Sperre   | allgemein                    | Stand   | § 40 | ab 45            | Regeln            | Quelle                      |
        | VERSAGEN        | ERMESSEN | ATYPIK_ODER_ERMESSEN_PRUEFEN | offen   | ja   | ERMESSEN_ABSEHEN | „versagen“        | § 28 Abs. 1 VwVfG           |
        | VERSAGEN_SPERRE | ERMESSEN | NACHFORDERN                  | offen   | ja   | ERMESSEN_ABSEHEN | „versagen_sperre“ | § 11 Abs. 1 Satz 3 AufenthG |

    @Quelle:§11_Abs.1_Satz_3_AufenthG
    Szenario: Wo die Sperre versagt, wird nach nichts anderem gefragt
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und der Grundfall „Allgemeine Voraussetzungen erfüllt“
      Und der Grundfall „Verlängerung ohne Hindernis“
      Und „Einreise- und Aufenthaltsverbot“ ist „ja“
      Und „Passpflicht erfüllt“ ist unbekannt
      Und „Versicherung der Beschäftigung durch den Arbeitgeber“ ist unbekannt
      Wenn am 01.11.2026 die Entscheidung „Was eine Person bei der Verlängerung ansieht“ getroffen wird
      Dann greift Regel „versagen_sperre“
      Und fehlt keine Angabe

    Szenariogrundriss: Nach den allgemeinen Vorschriften
      Angenommen folgende Angaben:
        | titel_gesamtergebnis                    | ANSPRUCH_18a |
        | Beantragter Aufenthaltszweck (Paragraf) | 18a          |
        | verlaengerung_allgemein                 | <allgemein>  |
        | sperre_wirkung                          | KEINE           |
        | allgemeine_voraussetzungen              | ERFUELLT        |
        | ba_status                               | erteilt         |
        | mangel_p40                              | nein            |
        | ue45_ergebnis                           | NICHT_ANWENDBAR |
      Wenn am 01.11.2026 die Entscheidung „Was eine Person bei der Verlängerung ansieht“ getroffen wird
      Dann greift Regel „<Regel>“

      Beispiele:
        | allgemein              | Regel                            | Quelle                           |
        | VERSAGEN               | allgemein_versagen               | § 8 Abs. 1 AufenthG              |
        | REGELMAESSIG_VERSAGEN  | allgemein_regelmaessig_versagen  | § 8 Abs. 2 AufenthG              |
        | VERSAGEN_ODER_ATYPIK   | allgemein_versagen_oder_atypik   | § 8 Abs. 1 AufenthG              |
        | SOLL_ABLEHNEN          | allgemein_soll_ablehnen          | § 8 Abs. 3 Satz 3, 5 AufenthG    |
        | ERMESSEN_ABLEHNUNG     | allgemein_ermessen_ablehnung     | § 8 Abs. 3 Satz 2, 4, 5 AufenthG |
        | VERLAENGERN_MAX_1_JAHR | allgemein_verlaengern_max_1_jahr | § 8 Abs. 3 Satz 6 AufenthG       |
        | PRUEFEN_NICHT_GEREGELT | allgemein_pruefen_nicht_geregelt | § 24 Abs. 1 VwVfG                |

    @Quelle:§8_Abs.1_AufenthG
    Szenario: Steht nichts entgegen, ist nichts anzusehen
      Angenommen folgende Angaben:
        | titel_gesamtergebnis                    | ANSPRUCH_18a |
        | Beantragter Aufenthaltszweck (Paragraf) | 18a          |
        | verlaengerung_allgemein                 | VERLAENGERN  |
        | sperre_wirkung                          | KEINE           |
        | allgemeine_voraussetzungen              | ERFUELLT        |
        | ba_status                               | erteilt         |
        | mangel_p40                              | nein            |
        | ue45_ergebnis                           | NICHT_ANWENDBAR |
      Wenn am 01.11.2026 die Entscheidung „Was eine Person bei der Verlängerung ansieht“ getroffen wird
      Dann ist das Ergebnis leer
