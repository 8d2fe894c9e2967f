# language: de
Funktionalität: Bearbeitungsgebühr (§ 49 AufenthV)

  Was für die Bearbeitung des Antrags zu zahlen ist, auch wenn er abgelehnt wird. Bei Stattgabe rechnet die Praxis sie auf
  die Gebühr des Titels an. Tabelle G-03.

  Grundlage:
    Angenommen der Grundfall „Antrag sachlich bearbeitet“
    Und heute ist der 01.06.2026

  Regel: Für unbefristete Titel die Hälfte der Gebühr, sonst die ganze

    Szenariogrundriss: Erwachsene
      Angenommen „Gebührentatbestand“ ist „<Tatbestand>“
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis <Betrag> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: die Hälfte
        | Tatbestand          | Betrag    | Regel | Quelle               |
        | ne_hochqualifiziert | 73,50 EUR | 3     | § 49 Abs. 1 AufenthV |
        | ne_selbstaendig     | 62,00 EUR | 3     | § 49 Abs. 1 AufenthV |
        | ne_uebrige          | 56,50 EUR | 3     | § 49 Abs. 1 AufenthV |
        | daueraufenthalt_eu  | 54,50 EUR | 3     | § 49 Abs. 1 AufenthV |

      Beispiele: die ganze Gebühr
        | Tatbestand                      | Betrag     | Regel | Quelle               |
        | ae_erteilung_bis_1_jahr         | 100,00 EUR | 4     | § 49 Abs. 2 AufenthV |
        | ae_erteilung_ueber_1_jahr       | 100,00 EUR | 4     | § 49 Abs. 2 AufenthV |
        | ae_verlaengerung_bis_3_monate   | 96,00 EUR  | 4     | § 49 Abs. 2 AufenthV |
        | ae_verlaengerung_ueber_3_monate | 93,00 EUR  | 4     | § 49 Abs. 2 AufenthV |
        | ae_zweckwechsel                 | 98,00 EUR  | 4     | § 49 Abs. 2 AufenthV |
        | mobiler_ict_erteilung           | 80,00 EUR  | 4     | § 49 Abs. 2 AufenthV |
        | auflage_aendern                 | 50,00 EUR  | 4     | § 49 Abs. 2 AufenthV |

    Szenariogrundriss: Minderjährige
      Angenommen „Gebührentatbestand“ ist „<Tatbestand>“
      Und „Geburtsdatum“ ist „<geboren>“
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis <Betrag> nach <Norm>
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | Tatbestand                      | geboren    | Betrag    | Regel | Norm                                     | Quelle                      |
        | ae_verlaengerung_ueber_3_monate | 10.03.2010 | 46,50 EUR | 4     | § 49 Abs. 2 AufenthV                     | A-13                        |
        | eat_direktversand               | 10.03.2010 | 7,50 EUR  | 4     | § 49 Abs. 2 AufenthV                     | A-13                        |
        | ne_uebrige                      | 02.06.2008 | 28,25 EUR | 3     | § 49 Abs. 1 AufenthV                     | § 50 Abs. 1 Satz 1 AufenthV |
        | ne_uebrige                      | 01.06.2008 | 56,50 EUR | 3     | § 49 Abs. 1 AufenthV                     | § 50 Abs. 1 Satz 1 AufenthV |
        | ne_kind_p35                     | 10.03.2010 | 28,25 EUR | 3a    | § 49 Abs. 1, § 50 Abs. 1 Satz 1 AufenthV | § 49 Abs. 1 AufenthV        |

    Szenariogrundriss: Assoziationsberechtigte zahlen die Hälfte ihrer eigenen Gebühr
      Angenommen folgende Angaben:
        | Assoziationsberechtigt EU–Türkei | ja           |
        | Staatsangehörigkeit              | Türkei       |
        | Gebührentatbestand               | <Tatbestand> |
        | Geburtsdatum                     | <geboren>    |
        | Ausnahmefall Klebeetikett        | <Etikett>    |
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis <Betrag> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Tatbestand                      | geboren    | Etikett | Betrag    | Regel          | Quelle                             |
        | ne_uebrige                      | 15.05.1990 | nein    | 23,00 EUR | 3              | § 49 Abs. 1 AufenthV               |
        | ne_uebrige                      | 15.05.2005 | nein    | 13,80 EUR | 3              | § 49 Abs. 1 AufenthV               |
        | ne_kind_p35                     | 10.03.2010 | nein    | 13,80 EUR | 3a_assoziation | § 49 Abs. 1, § 52a Abs. 2 AufenthV |
        | ne_kind_p35                     | 10.03.2010 | ja      | 0 EUR     | 3a_assoziation | § 49 Abs. 1, § 52a Abs. 3 AufenthV |
        | ae_verlaengerung_ueber_3_monate | 15.05.1990 | nein    | 46,00 EUR | 4              | § 49 Abs. 2 AufenthV               |

  Regel: In diesen Fällen wird keine Bearbeitungsgebühr erhoben

    Szenariogrundriss: Unzuständigkeit, Handlungsunfähigkeit, frühe Rücknahme, neue Behörde
      Angenommen folgende Angaben:
        | <Angabe>           | ja           |
        | Gebührentatbestand | <Tatbestand> |
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis 0 EUR nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Angabe                                            | Tatbestand                      | Regel                   | Quelle                     |
        | Ablehnung ausschließlich wegen Unzuständigkeit    | ae_verlaengerung_ueber_3_monate | 1_unzustaendigkeit      | § 49 Abs. 3 Nr. 1 AufenthV |
        | Ablehnung ausschließlich wegen Unzuständigkeit    | ne_uebrige                      | 1_unzustaendigkeit      | § 49 Abs. 3 Nr. 1 AufenthV |
        | Ablehnung nur wegen mangelnder Handlungsfähigkeit | ae_verlaengerung_ueber_3_monate | 1_handlungsunfaehigkeit | § 49 Abs. 3 Nr. 1 AufenthV |
        | Rücknahme vor sachlicher Bearbeitung              | ae_verlaengerung_ueber_3_monate | 2                       | § 49 Abs. 3 Nr. 2 AufenthV |
        | Rücknahme vor sachlicher Bearbeitung              | ne_kind_p35                     | 2                       | § 49 Abs. 3 Nr. 2 AufenthV |
        | Zuständigkeit nach Gebührenerhebung übergegangen  | ae_verlaengerung_ueber_3_monate | 2a                      | § 49 Abs. 4 AufenthV       |
        | Zuständigkeit nach Gebührenerhebung übergegangen  | daueraufenthalt_eu              | 2a                      | § 49 Abs. 4 AufenthV       |

    Szenariogrundriss: Befreit, oder nur von der Gebühr selbst befreit
      Angenommen folgende Angaben:
        | Gebührentatbestand                           | <Tatbestand>  |
        | Schutzstatus                                 | <Schutz>      |
        | Leistungen nach SGB II, SGB XII oder AsylbLG | <Leistungen>  |
        | Aufenthaltsrecht nach § 23 Abs. 2            | <§ 23 Abs. 2> |
        | Stipendium aus öffentlichen Mitteln          | <Stipendium>  |
        | Staatsangehörigkeit                          | <Staat>       |
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis <Betrag> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: auch die Bearbeitung ist frei
        | Tatbestand                | Schutz      | Leistungen | § 23 Abs. 2 | Stipendium | Staat | Betrag | Regel | Quelle                            |
        | ae_erteilung_ueber_1_jahr | fluechtling | nein       | nein        | nein       | IND   | 0 EUR  | 2b    | § 52 Abs. 3 Nr. 4 AufenthV        |
        | ne_uebrige                | asyl        | nein       | nein        | nein       | IND   | 0 EUR  | 2b    | § 52 Abs. 3 Nr. 4 AufenthV        |
        | ae_erteilung_ueber_1_jahr | keiner      | ja         | nein        | nein       | IND   | 0 EUR  | 2b    | § 53 Abs. 1 Nr. 9 AufenthV        |
        | ae_erteilung_ueber_1_jahr | keiner      | nein       | ja          | nein       | IND   | 0 EUR  | 2b    | § 52 Abs. 4 Nr. 2 AufenthV        |
        | ae_erteilung_ueber_1_jahr | keiner      | nein       | nein        | ja         | IND   | 0 EUR  | 2b    | § 52 Abs. 5 Satz 1 Nr. 4 AufenthV |
        | ae_erteilung_ueber_1_jahr | keiner      | nein       | nein        | nein       | CHE   | 0 EUR  | 2b    | § 52 Abs. 2 Satz 5 AufenthV       |

      Beispiele: nur die Gebühr selbst ist frei, also auch die gleich hohe Bearbeitungsgebühr null
        | Tatbestand            | Schutz     | Leistungen | § 23 Abs. 2 | Stipendium | Staat | Betrag | Regel | Quelle               |
        | fiktionsbescheinigung | subsidiaer | nein       | nein        | nein       | IND   | 0 EUR  | 4     | § 49 Abs. 2 AufenthV |
        | fiktionsbescheinigung | keiner     | ja         | nein        | nein       | IND   | 0 EUR  | 4     | § 49 Abs. 2 AufenthV |

    @Quelle:G-03
    Szenario: Treffen mehrere Gründe zu, wird der erste genannt
      Angenommen folgende Angaben:
        | Ablehnung ausschließlich wegen Unzuständigkeit   | ja          |
        | Rücknahme vor sachlicher Bearbeitung             | ja          |
        | Zuständigkeit nach Gebührenerhebung übergegangen | ja          |
        | Schutzstatus                                     | fluechtling |
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis 0 EUR
      Und greift Regel „1_unzustaendigkeit“

    @Quelle:G-03
    Szenario: Setzt ein Mensch die Gebühr fest, dann auch die Bearbeitungsgebühr
      Angenommen „betrag_geschuldet“ ist „kein Betrag“
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis „kein Betrag“ nach § 69 AufenthG
      Und greift Regel „5“

  Regel: Gefragt wird nur, was den Betrag noch ändern kann

    @Quelle:§49_Abs.3_AufenthV
    Szenariogrundriss: Ohne diese Angabe ist nichts entschieden
      Angenommen „<Angabe>“ ist unbekannt
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                           |
        | Ablehnung ausschließlich wegen Unzuständigkeit   |
        | Rücknahme vor sachlicher Bearbeitung             |
        | Zuständigkeit nach Gebührenerhebung übergegangen |
        | Schutzstatus                                     |

    @Quelle:§49_Abs.3_Nr.2_AufenthV
    Szenario: Wer früh zurücknimmt, wird nach der Ermäßigung nicht gefragt
      Angenommen folgende Angaben:
        | Rücknahme vor sachlicher Bearbeitung         | ja        |
        | Schutzstatus                                 | unbekannt |
        | Leistungen nach SGB II, SGB XII oder AsylbLG | unbekannt |
        | Geburtsdatum                                 | unbekannt |
      Wenn die Entscheidung „Bearbeitungsgebühr“ getroffen wird
      Dann lautet das Ergebnis 0 EUR
      Und fehlt keine Angabe
