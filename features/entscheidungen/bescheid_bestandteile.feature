# language: de
Funktionalität: Bestandteile des Bescheids (§ 77 AufenthG)

  Welche Form, Begründung, Belehrung, Übersetzung und welche Verfügungen zu einer Entscheidung gehören. Enthält ein Bescheid
  mehrere Verwaltungsakte, wird je Verwaltungsakt gefragt. Tabelle V-20.

  Grundlage:
    Angenommen der Grundfall „Versagung eines Titels im Inland“

  Regel: Was belastet, ergeht schriftlich, mit Gründen und mit Belehrung

    Szenariogrundriss: Form je Entscheidung
      Angenommen „Beabsichtigte Entscheidung“ ist „<Entscheidung>“
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau <Bestandteile>

      Beispiele:
        | Entscheidung                        | Bestandteile                                                                                    | Quelle                                                |
        | versagung_titel                     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthG           |
        | versagung_passersatz_ausweisersatz  | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthG           |
        | beschraenkung                       | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthG           |
        | bedingung_auflage                   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 1 Buchst. a AufenthG           |
        | versagung_aenderung_nebenbestimmung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 1 Buchst. b AufenthG           |
        | ruecknahme_widerruf                 | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 8 AufenthG                     |
        | ausweisung                          | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“              | § 77 Abs. 1 Satz 1 Nr. 2, § 11 Abs. 2 Satz 1 AufenthG |
        | p58a_anordnung                      | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“              | § 77 Abs. 1 Satz 1 Nr. 3, § 11 Abs. 2 Satz 1 AufenthG |
        | abschiebungsandrohung               | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“ | § 77 Abs. 1 Satz 1 Nr. 4, § 11 Abs. 2 Satz 2 AufenthG |
        | duldung                             | „SCHRIFTFORM“, „RECHTSBEHELFSBELEHRUNG“                                                         | § 77 Abs. 1 Satz 1 Nr. 5 AufenthG, § 37 Abs. 6 VwVfG  |
        | p12_4_beschraenkung                 | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 6 AufenthG                     |
        | p47_p56_anordnung                   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 7 AufenthG                     |
        | p11_entscheidung                    | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                          | § 77 Abs. 1 Satz 1 Nr. 9 AufenthG                     |
        | stattgabe                           | „OHNE_BEGRUENDUNG“                                                                              | § 39 Abs. 2 Nr. 1 VwVfG                               |
        | aussetzung_p79_2                    | „AUSSETZUNG_STATT_BESCHEID“                                                                     | § 79 Abs. 2 AufenthG                                  |

    Szenariogrundriss: Vor der Einreise brauchen Versagung und Beschränkung eines Visums keine Begründung und Belehrung
      Angenommen folgende Angaben:
        | Beabsichtigte Entscheidung             | <Entscheidung> |
        | Visum oder Passersatz vor der Einreise | ja             |
        | Person hält sich im Bundesgebiet auf   | nein           |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau <Bestandteile>

      Beispiele:
        | Entscheidung                        | Bestandteile                                           | Quelle                                     |
        | versagung_titel                     | „SCHRIFTFORM“                                          | § 77 Abs. 2 Satz 1 AufenthG                |
        | versagung_passersatz_ausweisersatz  | „SCHRIFTFORM“                                          | § 77 Abs. 2 Satz 1 AufenthG                |
        | beschraenkung                       | „SCHRIFTFORM“                                          | § 77 Abs. 2 Satz 1 AufenthG                |
        | ruecknahme_widerruf                 | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“ | § 77 Abs. 1 Satz 1, Abs. 2 Satz 1 AufenthG |
        | bedingung_auflage                   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“ | § 77 Abs. 1 Satz 1, Abs. 2 Satz 1 AufenthG |
        | versagung_aenderung_nebenbestimmung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“ | § 77 Abs. 1 Satz 1, Abs. 2 Satz 1 AufenthG |

  Regel: Übersetzt wird auf Antrag; wer unerlaubt einreiste oder wegen einer Verurteilung ausgewiesen ist, erhält ein Formular

    Szenariogrundriss: Übersetzung und Standardformular
      Angenommen folgende Angaben:
        | Beabsichtigte Entscheidung                          | <Entscheidung> |
        | Übersetzung beantragt                               | <Antrag>       |
        | Person hält sich im Bundesgebiet auf                | <im Inland>    |
        | Unerlaubt eingereist                                | <unerlaubt>    |
        | Auf Grund strafrechtlicher Verurteilung ausgewiesen | <Verurteilung> |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau <Bestandteile>

      Beispiele:
        | Entscheidung          | Antrag | im Inland | unerlaubt | Verurteilung | Bestandteile                                                                                                                             | Quelle                         |
        | versagung_titel       | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“                                          | § 77 Abs. 3 Satz 1 AufenthG    |
        | ruecknahme_widerruf   | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“                                          | § 77 Abs. 3 Satz 1 AufenthG    |
        | ausweisung            | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“              | § 77 Abs. 3 Satz 1 AufenthG    |
        | p58a_anordnung        | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“              | § 77 Abs. 3 Satz 1 AufenthG    |
        | p11_entscheidung      | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“                                          | § 77 Abs. 3 Satz 1 AufenthG    |
        | abschiebungsandrohung | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“, „UEBERSETZUNG_TENOR_UND_RBB_KOSTENFREI“ | § 77 Abs. 3 Satz 2 AufenthG    |
        | versagung_titel       | nein   | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 1 AufenthG    |
        | versagung_titel       | ja     | nein      | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 6 AufenthG    |
        | versagung_titel       | ja     | ja        | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                                               | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | versagung_titel       | nein   | ja        | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                                               | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | versagung_titel       | nein   | nein      | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 6 AufenthG    |
        | ausweisung            | ja     | ja        | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                   | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | ausweisung            | nein   | ja        | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                   | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | abschiebungsandrohung | ja     | ja        | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“, „STANDARDFORMULAR_MIND_5_SPRACHEN“      | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | abschiebungsandrohung | ja     | ja        | ja        | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“, „STANDARDFORMULAR_MIND_5_SPRACHEN“      | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | ruecknahme_widerruf   | ja     | ja        | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                                               | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | p58a_anordnung        | nein   | ja        | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                   | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | p11_entscheidung      | nein   | ja        | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „STANDARDFORMULAR_MIND_5_SPRACHEN“                                               | § 77 Abs. 3 Satz 4, 5 AufenthG |
        | ausweisung            | ja     | nein      | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“                                                       | § 77 Abs. 3 Satz 6 AufenthG    |
        | bedingung_auflage     | ja     | ja        | nein      | ja           | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 4 AufenthG    |
        | bedingung_auflage     | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 1 AufenthG    |
        | bedingung_auflage     | ja     | ja        | ja        | nein         | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                   | § 77 Abs. 3 Satz 4 AufenthG    |
        | duldung               | ja     | ja        | nein      | nein         | „SCHRIFTFORM“, „RECHTSBEHELFSBELEHRUNG“                                                                                                  | § 77 Abs. 3 Satz 1 AufenthG    |
        | duldung               | ja     | ja        | ja        | nein         | „SCHRIFTFORM“, „RECHTSBEHELFSBELEHRUNG“                                                                                                  | § 77 Abs. 3 Satz 4 AufenthG    |

  Regel: Wer ausreisen muss, erhält die Androhung mit Frist; das Einreiseverbot ergeht bedingt oder mit der Ausweisung

    Szenariogrundriss: Ausreisepflicht
      Angenommen folgende Angaben:
        | Beabsichtigte Entscheidung | <Entscheidung> |
        | Ausreisepflicht entsteht   | <entsteht>     |
        | Abschiebungsverbot         | <Verbot>       |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau <Bestandteile>

      Beispiele:
        | Entscheidung          | entsteht | Verbot | Bestandteile                                                                                                                               | Quelle                                          |
        | versagung_titel       | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“ | § 59 Abs. 1 Satz 1, § 11 Abs. 2 Satz 2 AufenthG |
        | versagung_titel       | ja       | ja     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                     | § 59 Abs. 1 Satz 1 AufenthG                     |
        | versagung_titel       | nein     | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                                                     | § 59 Abs. 1 Satz 1 AufenthG                     |
        | ruecknahme_widerruf   | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“ | § 59 Abs. 1 Satz 1, § 11 Abs. 2 Satz 2 AufenthG |
        | beschraenkung         | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“ | § 59 Abs. 1 Satz 1, § 11 Abs. 2 Satz 2 AufenthG |
        | ausweisung            | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“              | § 59 Abs. 1 Satz 1, § 11 Abs. 2 Satz 1 AufenthG |
        | ausweisung            | ja       | ja     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“                                                         | § 11 Abs. 2 Satz 1 AufenthG                     |
        | p58a_anordnung        | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „EINREISEVERBOT_BEFRISTET“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“              | § 11 Abs. 2 Satz 1 AufenthG                     |
        | abschiebungsandrohung | ja       | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“ | § 59 Abs. 1 Satz 1, § 11 Abs. 2 Satz 2 AufenthG |
        | abschiebungsandrohung | nein     | nein   | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“                                            | § 11 Abs. 2 Satz 2 AufenthG                     |

    @Quelle:§59_Abs.3_Satz_1_AufenthG
    Szenario: Trotz Abschiebungsverbots wird Straftätern die Abschiebung angedroht
      Angenommen folgende Angaben:
        | Ausreisepflicht entsteht                             | ja |
        | Abschiebungsverbot                                   | ja |
        | Ausreisepflicht wegen Verurteilung oder Auslieferung | ja |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „ABSCHIEBUNGSANDROHUNG_MIT_AUSREISEFRIST“, „SOLL_EINREISEVERBOT_BEDINGT_BEFRISTET“

  Regel: Bei unternehmensintern transferierten Personen erfährt es auch die Niederlassung

    Szenariogrundriss: ICT-Karte, Mobiler-ICT-Karte und Familie
      Angenommen folgende Angaben:
        | Beabsichtigte Entscheidung                | <Entscheidung> |
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>        |
        | Familientitel zu Inhabern einer ICT-Karte | <Familie>      |
        | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>       |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau <Bestandteile>

      Beispiele:
        | Entscheidung        | Zweck | Familie | Antrag        | Bestandteile                                                                                                     | Quelle                                     |
        | versagung_titel     | 19    | nein    | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 1, Satz 2 AufenthG |
        | versagung_titel     | 19b   | nein    | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 1, Satz 2 AufenthG |
        | versagung_titel     | 19    | nein    | erteilung     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 Nr. 1 AufenthG         |
        | ruecknahme_widerruf | 19    | nein    | erteilung     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 2, Satz 2 AufenthG |
        | ruecknahme_widerruf | 19b   | nein    | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 2, Satz 2 AufenthG |
        | versagung_titel     | 30    | ja      | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“                            | § 77 Abs. 1a Satz 1 Nr. 3 AufenthG         |
        | versagung_titel     | 30    | ja      | erteilung     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 Nr. 3 AufenthG         |
        | versagung_titel     | 30    | nein    | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 Nr. 3 AufenthG         |
        | ruecknahme_widerruf | 30    | ja      | erteilung     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“                            | § 77 Abs. 1a Satz 1 Nr. 4 AufenthG         |
        | ruecknahme_widerruf | 30    | nein    | erteilung     | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 Nr. 4 AufenthG         |
        | bedingung_auflage   | 19    | nein    | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 AufenthG               |
        | bedingung_auflage   | 30    | ja      | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“                                                           | § 77 Abs. 1a Satz 1 AufenthG               |
        | versagung_titel     | 19    | ja      | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 1, Satz 2 AufenthG |
        | ruecknahme_widerruf | 19b   | ja      | verlaengerung | „SCHRIFTFORM“, „BEGRUENDUNG“, „RECHTSBEHELFSBELEHRUNG“, „MITTEILUNG_AN_NIEDERLASSUNG“, „MITTEILUNG_MIT_GRUENDEN“ | § 77 Abs. 1a Satz 1 Nr. 2, Satz 2 AufenthG |

  Regel: Was unbekannt ist, fehlt im Bescheid nicht stillschweigend

    @Quelle:§77_Abs.3_Satz_1_AufenthG
    Szenario: Ob eine Übersetzung beantragt ist, muss bekannt sein
      Angenommen „Übersetzung beantragt“ ist unbekannt
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann fehlt noch die Angabe „Übersetzung beantragt“

    @Quelle:§39_Abs.2_Nr.1_VwVfG
    Szenario: Bei einer Stattgabe ohne Ausreisepflicht fragt niemand nach Übersetzung und Abschiebung
      Angenommen folgende Angaben:
        | Beabsichtigte Entscheidung           | Stattgabe |
        | Übersetzung beantragt                | unbekannt |
        | Person hält sich im Bundesgebiet auf | unbekannt |
        | Abschiebungsverbot                   | unbekannt |
      Wenn die Entscheidung „Bestandteile des Bescheids“ getroffen wird
      Dann enthält das Ergebnis genau „OHNE_BEGRUENDUNG“
      Und fehlt keine Angabe
