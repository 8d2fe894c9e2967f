# language: de
Funktionalität: Fehlende allgemeine Erteilungsvoraussetzungen (§ 5 AufenthG)

  Jede Voraussetzung des § 5, die fehlt, wird genannt; eine leere Liste heißt: kein Mangel gefunden, und alles ist bekannt.
  Tabelle V-08.

  Grundlage:
    Angenommen der Grundfall „Allgemeine Voraussetzungen erfüllt“
    Und heute ist der 01.10.2026

  @Quelle:V-08
  Szenario: Es fehlt nichts
    Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
    Dann ist das Ergebnis leer
    Und fehlt keine Angabe

  Regel: Regelvoraussetzungen des § 5 Abs. 1

    Szenariogrundriss: Lebensunterhalt
      Angenommen folgende Angaben:
        | Verfügbare Mittel netto im Monat            | <Mittel>       |
        | Ausreichender Krankenversicherungsschutz    | <versichert>   |
        | Sicherung des Lebensunterhalts erforderlich | <erforderlich> |
        | Beantragter Aufenthaltszweck (Paragraf)     | <Zweck>        |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann <Folge>

      Beispiele: Bedarf 1.150 EUR
        | Zweck | erforderlich | Mittel  | versichert | Folge                                        | Quelle                                |
        | 18a   | ja           | 1149,99 | ja         | enthält das Ergebnis genau „LEBENSUNTERHALT“ | § 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG |
        | 18a   | ja           | 1150    | ja         | ist das Ergebnis leer                        | § 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG |
        | 18a   | ja           | 1150    | nein       | enthält das Ergebnis genau „LEBENSUNTERHALT“ | § 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG |
        | 28    | nein         | 0       | nein       | ist das Ergebnis leer                        | § 28 Abs. 1 Satz 2 AufenthG           |
        | 25b   | nein         | 0       | ja         | ist das Ergebnis leer                        | § 25b Abs. 1 Satz 1 AufenthG          |
        | 25_2  | ja           | 0       | ja         | ist das Ergebnis leer                        | § 5 Abs. 3 Satz 1 AufenthG            |
        | 25_4a | ja           | 0       | ja         | ist das Ergebnis leer                        | § 5 Abs. 3 Satz 1 AufenthG            |

    Szenariogrundriss: Identität, Staatsangehörigkeit, Ausweisungsinteresse und Pass
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck> |
        | <Angabe>                                | <Wert>  |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann <Folge>

      Beispiele: Mangel
        | Zweck | Angabe                                             | Wert | Folge                                             | Quelle                         |
        | 18a   | Identität geklärt                                  | nein | enthält das Ergebnis genau „IDENTITAET“           | § 5 Abs. 1 Nr. 1a AufenthG     |
        | 18a   | Staatsangehörigkeit geklärt                        | nein | enthält das Ergebnis genau „STAATSANGEHOERIGKEIT“ | § 5 Abs. 1 Nr. 1a AufenthG     |
        | 18a   | Ausweisungsinteresse besteht                       | ja   | enthält das Ergebnis genau „AUSWEISUNGSINTERESSE“ | § 5 Abs. 1 Nr. 2 AufenthG      |
        | 18a   | Passpflicht erfüllt                                | nein | enthält das Ergebnis genau „PASS“                 | § 5 Abs. 1 Nr. 4, § 3 AufenthG |
        | 16g   | Passpflicht erfüllt                                | nein | enthält das Ergebnis genau „PASS“                 | § 16g Abs. 10 Satz 5 AufenthG  |
        | 25_5  | Identität geklärt                                  | nein | enthält das Ergebnis genau „IDENTITAET“           | § 5 Abs. 3 Satz 2 AufenthG     |
        | 33    | Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 | ja   | enthält das Ergebnis genau „ZWINGENDE_VERSAGUNG“  | § 5 Abs. 4 AufenthG            |

      Beispiele: kein Mangel, weil § 5 Abs. 1 nicht anzuwenden ist
        | Zweck | Angabe                       | Wert | Folge                 | Quelle                     |
        | 25_1  | Identität geklärt            | nein | ist das Ergebnis leer | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_2  | Staatsangehörigkeit geklärt  | nein | ist das Ergebnis leer | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_3  | Ausweisungsinteresse besteht | ja   | ist das Ergebnis leer | § 5 Abs. 3 Satz 1 AufenthG |
        | 24    | Passpflicht erfüllt          | nein | ist das Ergebnis leer | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_4b | Ausweisungsinteresse besteht | ja   | ist das Ergebnis leer | § 5 Abs. 3 Satz 1 AufenthG |
        | 33    | Passpflicht erfüllt          | nein | ist das Ergebnis leer | § 33 Satz 1 AufenthG       |

    @Quelle:§16g_Abs.10_Satz_2_AufenthG
    Szenariogrundriss: Bei der Berufsausbildung Ausreisepflichtiger fehlt weder Identität noch Staatsangehörigkeit
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 16g  |
        | Verfügbare Mittel netto im Monat        | 666  |
        | <Angabe>                                | nein |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Angabe                      |
        | Identität geklärt           |
        | Staatsangehörigkeit geklärt |

    @Quelle:§5_Abs.1_Nr.1a_AufenthG
    Szenario: Wer in einen anderen Staat zurückkehren darf, muss seine Staatsangehörigkeit nicht klären
      Angenommen „Staatsangehörigkeit geklärt“ ist „nein“
      Und „Zur Rückkehr in einen anderen Staat berechtigt“ ist „ja“
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann ist das Ergebnis leer

    Szenariogrundriss: Interessen der Bundesrepublik zählen nur ohne Anspruch
      Angenommen folgende Angaben:
        | Interessen der Bundesrepublik beeinträchtigt oder gefährdet | <gefährdet> |
        | Anspruch auf Erteilung oder Verlängerung                    | <Anspruch>  |
        | Beantragter Aufenthaltszweck (Paragraf)                     | <Zweck>     |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann <Folge>

      Beispiele:
        | Zweck | Anspruch | gefährdet | Folge                                       | Quelle                     |
        | 19c_2 | nein     | ja        | enthält das Ergebnis genau „INTERESSEN_BRD“ | § 5 Abs. 1 Nr. 3 AufenthG  |
        | 19c_2 | nein     | nein      | ist das Ergebnis leer                       | § 5 Abs. 1 Nr. 3 AufenthG  |
        | 19c_2 | ja       | ja        | ist das Ergebnis leer                       | § 5 Abs. 1 Nr. 3 AufenthG  |
        | 25_4a | nein     | ja        | enthält das Ergebnis genau „INTERESSEN_BRD“ | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_3  | nein     | ja        | ist das Ergebnis leer                       | § 5 Abs. 3 Satz 1 AufenthG |

  Regel: Visum und Angaben im Visumverfahren (§ 5 Abs. 2)

    Szenariogrundriss: Einreise ohne das erforderliche Visum
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist       | nein         |
        | Aufenthaltstitel bei Antragstellung           | <Titel>      |
        | Beantragter Aufenthaltszweck (Paragraf)       | <Zweck>      |
        | Voraussetzungen eines Anspruchs erfüllt       | <Anspruch>   |
        | Nachholung des Visumverfahrens nicht zumutbar | <unzumutbar> |
        | Erteilung, Verlängerung oder Zweckwechsel     | <Antrag>     |
        | Sonderfall der §§ 39, 40 AufenthV             | <Sonderfall> |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann <Folge>

      Beispiele:
        | Zweck | Antrag       | Titel             | Anspruch | unzumutbar | Sonderfall         | Folge                              | Quelle                           |
        | 18a   | Erteilung    | keiner            | nein     | nein       |                    | enthält das Ergebnis genau „VISUM“ | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | 18a   | Erteilung    | visum_c           | nein     | nein       |                    | enthält das Ergebnis genau „VISUM“ | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | 18a   | Erteilung    | keiner            | ja       | nein       |                    | enthält das Ergebnis genau „VISUM“ | § 5 Abs. 2 Satz 2 AufenthG       |
        | 18a   | Erteilung    | keiner            | nein     | nein       | p40_kurzaufenthalt | enthält das Ergebnis genau „VISUM“ | § 40 AufenthV                    |
        | 18a   | Erteilung    | keiner            | nein     | ja         |                    | ist das Ergebnis leer              | § 5 Abs. 2 Satz 2 AufenthG       |
        | 18a   | Erteilung    | keiner            | nein     | nein       | nr2_befreit        | ist das Ergebnis leer              | § 39 Satz 1 Nr. 2 AufenthV       |
        | 18a   | zweckwechsel | befristeter_titel | nein     | nein       |                    | ist das Ergebnis leer              | § 39 Satz 1 Nr. 1 AufenthV       |
        | 18a   | Verlängerung | keiner            | nein     | nein       |                    | ist das Ergebnis leer              | § 5 Abs. 2 Satz 1 AufenthG       |
        | 25_5  | Erteilung    | keiner            | nein     | nein       |                    | enthält das Ergebnis genau „VISUM“ | § 5 Abs. 3 Satz 2 AufenthG       |
        | 25_2  | Erteilung    | keiner            | nein     | nein       |                    | ist das Ergebnis leer              | § 5 Abs. 3 Satz 1 AufenthG       |
        | 25b   | Erteilung    | keiner            | nein     | nein       |                    | ist das Ergebnis leer              | § 25b Abs. 1 Satz 1 AufenthG     |

    @Quelle:§5_Abs.2_Satz_1_Nr.1_AufenthG
    Szenario: Das Visum fehlt nicht, wenn es erst vor dem Antrag abgelaufen ist
      Angenommen „Titel gültig bis“ ist „31.08.2026“
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann ist das Ergebnis leer

    @Quelle:A-15
    Szenario: Im Spurwechsel fehlt das Visum nicht
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist | nein       |
        | Aufenthaltstitel bei Antragstellung     | keiner     |
        | Asylantrag zurückgenommen               | ja         |
        | Tag der Einreise                        | 28.03.2023 |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann ist das Ergebnis leer

    @Quelle:A-03
    Szenario: Die verspätet antragstellende Amerikanerin hat noch kein Visum
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist         | nein               |
        | Aufenthaltstitel bei Antragstellung             | keiner             |
        | Staatsangehörigkeit                             | Vereinigte Staaten |
        | Tag der Einreise                                | 02.06.2026         |
        | Ende der Antragsfrist nach visumfreier Einreise | 31.08.2026         |
        | Tag des Antragseingangs                         | 01.09.2026         |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann enthält das Ergebnis genau „VISUM“

    Szenariogrundriss: Angaben im Visumantrag
      Angenommen folgende Angaben:
        | Maßgebliche Angaben im Visumantrag gemacht | nein     |
        | Beantragter Aufenthaltszweck (Paragraf)    | <Zweck>  |
        | Erteilung, Verlängerung oder Zweckwechsel  | <Antrag> |
        | Mit dem erforderlichen Visum eingereist    | <Visum>  |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann <Folge>

      Beispiele:
        | Zweck | Antrag       | Visum | Folge                                     | Quelle                           |
        | 18a   | Erteilung    | ja    | enthält das Ergebnis genau „VISUMANGABEN“ | § 5 Abs. 2 Satz 1 Nr. 2 AufenthG |
        | 18a   | Erteilung    | nein  | ist das Ergebnis leer                     | § 39 Satz 1 Nr. 1 AufenthV       |
        | 18a   | Verlängerung | ja    | ist das Ergebnis leer                     | § 5 Abs. 2 Satz 1 AufenthG       |
        | 25_2  | Erteilung    | ja    | ist das Ergebnis leer                     | § 5 Abs. 3 Satz 1 AufenthG       |

  Regel: § 5 Abs. 4 kennt keine Ausnahme

    Szenariogrundriss: Terror und Abschiebungsanordnung
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)            | <Zweck> |
        | Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 | <§ 54>  |
        | Abschiebungsanordnung nach § 58a                   | <§ 58a> |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann enthält das Ergebnis genau „ZWINGENDE_VERSAGUNG“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | § 54 | § 58a | Regel                  | Quelle              |
        | 18a   | ja   | nein  | 9_ausweisungsinteresse | § 5 Abs. 4 AufenthG |
        | 18a   | nein | ja    | 9_anordnung            | § 5 Abs. 4 AufenthG |
        | 18a   | ja   | ja    | 9_ausweisungsinteresse | § 5 Abs. 4 AufenthG |
        | 25_2  | ja   | nein  | 9_ausweisungsinteresse | § 5 Abs. 4 AufenthG |
        | 25_2  | nein | ja    | 9_anordnung            | § 5 Abs. 4 AufenthG |

  Regel: Alle Mängel werden genannt

    @Quelle:V-08
    Szenario: Mehrere Mängel zugleich
      Angenommen folgende Angaben:
        | Ausreichender Krankenversicherungsschutz   | nein |
        | Identität geklärt                          | nein |
        | Staatsangehörigkeit geklärt                | nein |
        | Ausweisungsinteresse besteht               | ja   |
        | Passpflicht erfüllt                        | nein |
        | Maßgebliche Angaben im Visumantrag gemacht | nein |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann enthält das Ergebnis genau „LEBENSUNTERHALT“, „IDENTITAET“, „STAATSANGEHOERIGKEIT“, „AUSWEISUNGSINTERESSE“, „PASS“ und „VISUMANGABEN“

  Regel: Was unbekannt ist, gilt nicht als erfüllt

    @Quelle:V-08
    Szenariogrundriss: Ohne diese Angabe ist die Liste nicht vollständig
      Angenommen „<Angabe>“ ist unbekannt
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                             |
        | Passpflicht erfüllt                                |
        | Identität geklärt                                  |
        | Ausweisungsinteresse besteht                       |
        | Ausreichender Krankenversicherungsschutz           |
        | Maßgebliche Angaben im Visumantrag gemacht         |
        | Ausweisungsinteresse nach § 54 Abs. 1 Nr. 2 oder 4 |
        | Abschiebungsanordnung nach § 58a                   |

    @Quelle:§5_Abs.3_Satz_1_AufenthG
    Szenario: Bei Schutzberechtigten fragt niemand nach Unterhalt, Identität, Pass und Visum
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                     | 25_2      |
        | Verfügbare Mittel netto im Monat                            | unbekannt |
        | Identität geklärt                                           | unbekannt |
        | Passpflicht erfüllt                                         | unbekannt |
        | Ausweisungsinteresse besteht                                | unbekannt |
        | Interessen der Bundesrepublik beeinträchtigt oder gefährdet | unbekannt |
        | Mit dem erforderlichen Visum eingereist                     | unbekannt |
      Wenn die Entscheidung „Fehlende allgemeine Erteilungsvoraussetzungen“ getroffen wird
      Dann ist das Ergebnis leer
      Und fehlt keine Angabe
