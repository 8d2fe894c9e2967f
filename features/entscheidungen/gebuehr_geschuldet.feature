# language: de
Funktionalität: Geschuldete Gebühr (§§ 44 bis 53 AufenthV)

  Was für einen Tatbestand zu zahlen ist, nach Befreiungen, Ermäßigungen und Alter; dazu, ob auch die Bearbeitung frei
  ist. Tabelle G-04; jeder Posten wird einzeln berechnet, dann wird addiert.

  Regel: Ohne Besonderheit gilt die Grundgebühr

    @Quelle:gebuehren_6
    Szenariogrundriss: Rechenbeispiele für Erwachsene, Posten für Posten
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „<Tatbestand>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach §§ 44 bis 48 AufenthV
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „18_volljaehrig“

      Beispiele: erste Aufenthaltserlaubnis für zwei Jahre mit Fiktionsbescheinigung: 113,00; Blaue Karte EU mit Express und Versand: 150,00; Zweckwechsel: 98,00
        | Tatbestand                | Betrag |
        | ae_erteilung_ueber_1_jahr | 100,00 |
        | fiktionsbescheinigung     | 13,00  |
        | express_zuschlag          | 35,00  |
        | eat_direktversand         | 15,00  |
        | ae_zweckwechsel           | 98,00  |

    @Quelle:gebuehren_6 @Quelle:§47_Abs.2_AufenthV
    Szenario: Arbeitgeberwechsel, nur die Nebenbestimmung zur Beschäftigung wird geändert
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „nebenbestimmung_beschaeftigung_aendern“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 0 EUR nach § 47 Abs. 2 AufenthV
      Und lautet „bearbeitung_befreit“ ja
      Und greift Regel „1“

  Regel: Minderjährige zahlen die Hälfte, wo § 50 es sagt

    @Quelle:A-13
    Szenariogrundriss: Sechzehnjährige Schülerin, Verlängerung mit Versand der Karte: zusammen 54,00 EUR
      Angenommen der Grundfall „Minderjährige Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „<Tatbestand>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach § 50 Abs. 1 Satz 1 AufenthV
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „17“

      Beispiele:
        | Tatbestand                      | Betrag |
        | ae_verlaengerung_ueber_3_monate | 46,50  |
        | eat_direktversand               | 7,50   |

    @Quelle:§50_Abs.1_Satz_1_AufenthV
    Szenariogrundriss: Die Hälfte bis zum Tag vor dem 18. Geburtstag
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „fiktionsbescheinigung“
      Und „Geburtsdatum“ ist „<geboren>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | geboren    | Betrag | Regel          |
        | 02.06.2008 | 6,50   | 17             |
        | 01.06.2008 | 13,00  | 18_volljaehrig |
        | 31.05.2008 | 13,00  | 18_volljaehrig |
        | 02.06.2007 | 13,00  | 18_volljaehrig |
        | 02.06.2009 | 6,50   | 17             |

    @Quelle:gebuehren_6
    Szenario: Siebzehnjährige, Verlängerung um zwölf Monate
      Angenommen der Grundfall „Minderjährige Person ohne Ermäßigung“
      Und „Geburtsdatum“ ist „10.03.2009“
      Und „Gebührentatbestand“ ist „ae_verlaengerung_ueber_3_monate“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 46,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV

    @Quelle:§50_Abs.1_Satz_1_AufenthV
    Szenariogrundriss: Was § 50 nicht nennt, wird nicht halbiert
      Angenommen der Grundfall „Minderjährige Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „<Tatbestand>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach §§ 44 bis 48 AufenthV
      Und greift Regel „18_fest“

      Beispiele:
        | Tatbestand          | Betrag |
        | daueraufenthalt_eu  | 109,00 |
        | lichtbild_behoerde  | 6,00   |
        | eu_rueckkehrausweis | 52,00  |

    @Quelle:§50_Abs.1_Satz_2_AufenthV
    Szenariogrundriss: Für die Niederlassungserlaubnis nach § 35 gilt ein fester Betrag
      Angenommen der Grundfall „<Grundfall>“
      Und „Gebührentatbestand“ ist „ne_kind_p35“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 55 EUR nach § 50 Abs. 1 Satz 2 AufenthV
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „16“

      Beispiele:
        | Grundfall                            |
        | Minderjährige Person ohne Ermäßigung |
        | Erwachsene Person ohne Ermäßigung    |

    @Quelle:§50_Abs.2_AufenthV
    Szenariogrundriss: Vorläufiger Reiseausweis für ein Kind
      Angenommen der Grundfall „Minderjährige Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „verlaengerung_vorlaeufiges_dokument“
      Und „Geburtsdatum“ ist „<geboren>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | geboren    | Betrag | Regel   | Norm                  |
        | 02.06.2015 | 6,00   | 16a     | § 50 Abs. 2 AufenthV  |
        | 02.06.2014 | 6,00   | 16a     | § 50 Abs. 2 AufenthV  |
        | 01.06.2014 | 20,00  | 18_fest | §§ 44 bis 48 AufenthV |
        | 02.06.2013 | 20,00  | 18_fest | §§ 44 bis 48 AufenthV |

    @Quelle:G-04
    Szenariogrundriss: Schengen-Visum für Kinder
      Angenommen der Grundfall „Minderjährige Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „visum_schengen_c“
      Und „Geburtsdatum“ ist „<geboren>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026; unter 6 frei, unter 12 halb
        | geboren    | Betrag | Regel   |
        | 02.06.2021 | 0,00   | 16b     |
        | 02.06.2020 | 0,00   | 16b     |
        | 01.06.2020 | 45,00  | 16c     |
        | 02.06.2019 | 45,00  | 16c     |
        | 02.06.2015 | 45,00  | 16c     |
        | 02.06.2014 | 45,00  | 16c     |
        | 01.06.2014 | 90,00  | 18_fest |
        | 02.06.2013 | 90,00  | 18_fest |

  Regel: Schutzberechtigte und aufgenommene Personen sind befreit

    @Quelle:§52_Abs.3_AufenthV
    Szenariogrundriss: Schutzstatus
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Schutzstatus                        | <Schutz>     |
        | Gebührentatbestand                  | <Tatbestand> |
        | Anlass der Neuausstellung der Karte | <Anlass>     |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele:
        | Schutz       | Tatbestand                      | Anlass              | Betrag | frei | Regel             | Norm                                |
        | asyl         | ne_uebrige                      |                     | 0      | ja   | 2_ne              | § 52 Abs. 3 Nr. 1, 4 AufenthV       |
        | resettlement | ne_uebrige                      |                     | 0      | ja   | 2_ne              | § 52 Abs. 3 Nr. 1, 4 AufenthV       |
        | fluechtling  | ae_erteilung_ueber_1_jahr       |                     | 0      | ja   | 2_ae              | § 52 Abs. 3 Nr. 2, 4 AufenthV       |
        | subsidiaer   | ae_verlaengerung_ueber_3_monate |                     | 0      | ja   | 2_ae              | § 52 Abs. 3 Nr. 2, 4 AufenthV       |
        | fluechtling  | uebertragung_p78a               |                     | 0      | ja   | 2_uebertragung    | § 52 Abs. 3 Nr. 1, 2, 4 AufenthV    |
        | fluechtling  | eat_neuausstellung              | pass_abgelaufen_neu | 0      | ja   | 2_neuausstellung  | § 52 Abs. 3 Nr. 1, 2, 4 AufenthV    |
        | fluechtling  | eat_neuausstellung              | angabenaenderung    | 0      | ja   | 2_neuausstellung  | § 52 Abs. 3 Nr. 1, 2, 4 AufenthV    |
        | fluechtling  | eat_neuausstellung              | verlust             | 67,00  | nein | 18_volljaehrig    | §§ 44 bis 48 AufenthV               |
        | subsidiaer   | fiktionsbescheinigung           |                     | 0      | nein | 2a                | § 52 Abs. 3 Nr. 3 AufenthV          |
        | fluechtling  | ae_zweckwechsel                 |                     | 98,00  | nein | 18_volljaehrig    | §§ 44 bis 48 AufenthV               |
        | fluechtling  | ne_selbstaendig                 |                     | 124,00 | nein | 18_volljaehrig    | §§ 44 bis 48 AufenthV               |
        | keiner       | fiktionsbescheinigung           |                     | 13,00  | nein | 18_volljaehrig    | §§ 44 bis 48 AufenthV               |

    @Quelle:§52_Abs.4_AufenthV
    Szenariogrundriss: Aufnahme aus politischen Interessen des Bundes
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Aufenthaltsrecht nach § 23 Abs. 2“ ist „ja“
      Und „Gebührentatbestand“ ist „<Tatbestand>“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele:
        | Tatbestand                | Betrag | frei | Regel          | Norm                          |
        | ae_erteilung_bis_1_jahr   | 0      | ja   | 3_ae           | § 52 Abs. 4 Nr. 1, 2 AufenthV |
        | ne_uebrige                | 0      | ja   | 3_ne           | § 52 Abs. 4 Nr. 1, 2 AufenthV |
        | uebertragung_p78a         | 0      | ja   | 3_ne           | § 52 Abs. 4 Nr. 1, 2 AufenthV |
        | fiktionsbescheinigung     | 13,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV         |

  Regel: Wer von Sozialleistungen lebt, zahlt für das Nötige nichts

    @Quelle:§53_Abs.1_AufenthV
    Szenariogrundriss: Leistungsbezug
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Leistungen nach SGB II, SGB XII oder AsylbLG | ja           |
        | Gebührentatbestand                           | <Tatbestand> |
        | Anlass der Neuausstellung der Karte          | <Anlass>     |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele:
        | Tatbestand                    | Anlass              | Betrag | frei | Regel            | Norm                          |
        | ae_verlaengerung_bis_3_monate |                     | 0      | ja   | 4_ae             | § 53 Abs. 1 Nr. 1, 9 AufenthV |
        | duldung_etikett               |                     | 0      | ja   | 4_duldung        | § 53 Abs. 1 Nr. 2, 9 AufenthV |
        | duldung_traeger               |                     | 0      | ja   | 4_duldung        | § 53 Abs. 1 Nr. 2, 9 AufenthV |
        | duldung_erneuerung_etikett    |                     | 0      | ja   | 4_duldung        | § 53 Abs. 1 Nr. 2, 9 AufenthV |
        | duldung_erneuerung_traeger    |                     | 0      | ja   | 4_duldung        | § 53 Abs. 1 Nr. 2, 9 AufenthV |
        | auflage_aendern               |                     | 0      | ja   | 4_auflage        | § 53 Abs. 1 Nr. 3, 9 AufenthV |
        | auflage_duldung_aendern       |                     | 0      | ja   | 4_auflage        | § 53 Abs. 1 Nr. 3, 9 AufenthV |
        | titel_besonderes_blatt        |                     | 0      | ja   | 4_blatt          | § 53 Abs. 1 Nr. 6, 9 AufenthV |
        | uebertragung_p78a             |                     | 0      | ja   | 4_uebertragung   | § 53 Abs. 1 Nr. 7, 9 AufenthV |
        | eat_neuausstellung            | kartennutzung_ende  | 0      | ja   | 4_neuausstellung | § 53 Abs. 1 Nr. 7, 9 AufenthV |
        | eat_neuausstellung            | verlust             | 67,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV         |
        | ausweisersatz                 |                     | 0      | ja   | 4_ausweisersatz  | § 53 Abs. 1 Nr. 8, 9 AufenthV |
        | ausweisersatz_verlaengerung   |                     | 0      | ja   | 4_ausweisersatz  | § 53 Abs. 1 Nr. 8, 9 AufenthV |
        | ausweisersatz_p55_2           |                     | 21,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV         |
        | integrationskurs_beratung     |                     | 0      | nein | 4a_beratung      | § 53 Abs. 1 Nr. 4 AufenthV    |
        | fiktionsbescheinigung         |                     | 0      | nein | 4a_fiktion       | § 53 Abs. 1 Nr. 5 AufenthV    |
        | ae_zweckwechsel               |                     | 98,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV         |
        | eat_direktversand             |                     | 15,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV         |

    @Quelle:gebuehren_6
    Szenario: Bürgergeld, neuer Pass, neue Karte
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Leistungen nach SGB II, SGB XII oder AsylbLG | ja                              |
        | Gebührentatbestand                           | eat_neuausstellung              |
        | Anlass der Neuausstellung der Karte          | Pass oder Passersatz abgelaufen |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 0,00 EUR nach § 53 Abs. 1 Nr. 7 AufenthV

  Regel: Stipendien aus öffentlichen Mitteln und Familien Deutscher

    @Quelle:§52_Abs.5_AufenthV @Quelle:§52_Abs.1_AufenthV
    Szenariogrundriss: Stipendium und Familie
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Stipendium aus öffentlichen Mitteln   | <Stipendium>    |
        | In das Stipendium einbezogene Familie | <einbezogen>    |
        | Familienangehörige Deutscher          | <Familie>       |
        | Gebührentatbestand                    | <Tatbestand>    |
        | Anlass der Neuausstellung der Karte   | <Anlass>        |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele:
        | Stipendium | einbezogen | Familie | Tatbestand                | Anlass              | Betrag | frei | Regel            | Norm                                 |
        | ja         | nein       | nein    | ae_erteilung_ueber_1_jahr |                     | 0      | ja   | 5_ae             | § 52 Abs. 5 Satz 1 Nr. 2, 4 AufenthV |
        | ja         | nein       | nein    | uebertragung_p78a         |                     | 0      | ja   | 5_uebertragung   | § 52 Abs. 5 Satz 1 Nr. 2, 4 AufenthV |
        | ja         | nein       | nein    | eat_neuausstellung        | pass_abgelaufen_neu | 0      | ja   | 5_neuausstellung | § 52 Abs. 5 Satz 1 Nr. 2, 4 AufenthV |
        | ja         | nein       | nein    | eat_neuausstellung        | kartennutzung_ende  | 0      | ja   | 5_neuausstellung | § 52 Abs. 5 Satz 1 Nr. 2, 4 AufenthV |
        | ja         | nein       | nein    | eat_neuausstellung        | verlust             | 67,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV                |
        | ja         | nein       | nein    | visum_national_d          |                     | 0      | nein | 5a_visum         | § 52 Abs. 5 Satz 1 Nr. 1 AufenthV    |
        | ja         | nein       | nein    | fiktionsbescheinigung     |                     | 0      | nein | 5a_fiktion       | § 52 Abs. 5 Satz 1 Nr. 3 AufenthV    |
        | nein       | ja         | nein    | visum_national_d          |                     | 0      | nein | 5a_familie       | § 52 Abs. 5 Satz 2 AufenthV          |
        | nein       | ja         | nein    | fiktionsbescheinigung     |                     | 13,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV                |
        | nein       | nein       | ja      | visum_national_d          |                     | 0      | nein | 6_national       | § 52 Abs. 1 AufenthV                 |
        | nein       | nein       | ja      | visum_schengen_c          |                     | 0      | nein | 6_schengen       | § 46 Abs. 1 Satz 2 AufenthV          |
        | nein       | nein       | ja      | fiktionsbescheinigung     |                     | 13,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV                |
        | nein       | nein       | nein    | visum_national_d          |                     | 75,00  | nein | 18_volljaehrig   | §§ 44 bis 48 AufenthV                |

  Regel: Eine unverschuldet defekte Karte wird kostenlos ersetzt

    @Quelle:§45c_Abs.2_AufenthV
    Szenariogrundriss: Defekt des Chips
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Gebührentatbestand                  | eat_neuausstellung |
        | Anlass der Neuausstellung der Karte | <Anlass>           |
        | Defekt durch unsachgemäßen Gebrauch | <unsachgemäß>      |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele:
        | Anlass          | unsachgemäß | Betrag | frei | Regel          | Norm                  |
        | chipdefekt      | nein        | 0      | ja   | 7              | § 45c Abs. 2 AufenthV |
        | chipdefekt      | ja          | 67,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV |
        | verlust         | nein        | 67,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV |
        | etikett_auf_eat | nein        | 67,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV |

    @Quelle:§47_Abs.3_Satz_2_AufenthV
    Szenariogrundriss: Dokumente nach dem Freizügigkeitsgesetz
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Gebührentatbestand                         | <Tatbestand> |
        | Bisher Inhaber einer Daueraufenthaltskarte | <bisher>     |
        | Geburtsdatum                               | <geboren>    |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | Tatbestand            | bisher | geboren    | Betrag | frei | Regel          | Norm                        |
        | gb_dokument           | ja     | 15.05.1990 | 0      | ja   | 7b             | § 47 Abs. 3 Satz 2 AufenthV |
        | gb_dokument           | nein   | 15.05.1990 | 46,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV       |
        | gb_dokument           | nein   | 02.06.2002 | 27,60  | nein | 16d            | § 47 Abs. 3 Satz 3 AufenthV |
        | aufenthaltskarte_eu   | nein   | 02.06.2003 | 27,60  | nein | 16d            | § 47 Abs. 3 Satz 3 AufenthV |
        | aufenthaltskarte_eu   | nein   | 02.06.2002 | 27,60  | nein | 16d            | § 47 Abs. 3 Satz 3 AufenthV |
        | aufenthaltskarte_eu   | nein   | 01.06.2002 | 46,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV       |
        | daueraufenthaltskarte | nein   | 02.06.2001 | 46,00  | nein | 18_volljaehrig | §§ 44 bis 48 AufenthV       |
        | daueraufenthaltskarte | nein   | 02.06.2002 | 27,60  | nein | 16d            | § 47 Abs. 3 Satz 3 AufenthV |

  Regel: Assoziationsberechtigte zahlen wie Deutsche für den Personalausweis

    @Quelle:§52a_Abs.3_AufenthV
    Szenariogrundriss: Befreiungen
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Assoziationsberechtigt EU–Türkei          | ja           |
        | Gebührentatbestand                        | <Tatbestand> |
        | Übertragener Titel                        | <übertragen> |
        | Dokument nach § 52a Abs. 3 Nr. 4 AufenthV | <Bezug>      |
        | Ausnahmefall Klebeetikett                 | <Etikett>    |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> nach <Norm>
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „<Regel>“

      Beispiele:
        | Tatbestand                      | übertragen         | Bezug | Etikett | Betrag      | Regel          | Norm                        |
        | auflage_aendern                 |                    |       |         | 0 EUR       | 8_p47          | § 52a Abs. 3 Nr. 2 AufenthV |
        | fiktionsbescheinigung           |                    |       |         | 0 EUR       | 8_p47          | § 52a Abs. 3 Nr. 2 AufenthV |
        | bescheinigung_sonstige          |                    |       |         | 0 EUR       | 8_p47          | § 52a Abs. 3 Nr. 2 AufenthV |
        | titel_besonderes_blatt          |                    |       |         | 0 EUR       | 8_p47          | § 52a Abs. 3 Nr. 2 AufenthV |
        | uebertragung_p78a               | ae                 |       |         | 0 EUR       | 8_uebertragung | § 52a Abs. 3 Nr. 2 AufenthV |
        | uebertragung_p78a               | ne                 |       |         | 8 EUR       | 9              | § 52a Abs. 2 Satz 3 AufenthV |
        | uebertragung_p78a               | daueraufenthalt_eu |       |         | 8 EUR       | 9              | § 52a Abs. 2 Satz 3 AufenthV |
        | uebertragung_p78a               |                    |       |         | kein Betrag | 9a             | § 52a Abs. 2 Satz 3, Abs. 3 Nr. 2 AufenthV |
        | wohnsitzverlegung_bescheinigung |                    |       |         | 0 EUR       | 8_p48          | § 52a Abs. 3 Nr. 3 AufenthV |
        | ausweisersatz                   |                    |       |         | 0 EUR       | 8_p48          | § 52a Abs. 3 Nr. 3 AufenthV |
        | ausweisersatz_p55_2             |                    |       |         | 0 EUR       | 8_p48          | § 52a Abs. 3 Nr. 3 AufenthV |
        | ausweisersatz_verlaengerung     |                    |       |         | 0 EUR       | 8_p48          | § 52a Abs. 3 Nr. 3 AufenthV |
        | grenzgaengerkarte_bis_1_jahr    |                    |       |         | 0 EUR       | 8_grenzgaenger | § 52a Abs. 3 Nr. 3 AufenthV |
        | grenzgaengerkarte_verlaengerung |                    |       |         | 0 EUR       | 8_grenzgaenger | § 52a Abs. 3 Nr. 3 AufenthV |
        | dokument_aenderung              |                    | ja    |         | 0 EUR       | 8_aenderung    | § 52a Abs. 3 Nr. 4 AufenthV |
        | dokument_umschreibung           |                    | ja    |         | 0 EUR       | 8_aenderung    | § 52a Abs. 3 Nr. 4 AufenthV |
        | dokument_umschreibung           |                    | nein  |         | 34,00 EUR   | 18_volljaehrig | §§ 44 bis 48 AufenthV       |
        | ae_verlaengerung_ueber_3_monate |                    |       | ja      | 0 EUR       | 7a_titel       | § 52a Abs. 3 Nr. 1 AufenthV |
        | ausnahme_klebeetikett_abzug     |                    |       | ja      | 0 EUR       | 7a_abzug       | § 52a Abs. 3 Nr. 1 AufenthV |

    @Quelle:§52a_Abs.2_AufenthV
    Szenariogrundriss: Ermäßigung nach Alter
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Assoziationsberechtigt EU–Türkei    | ja           |
        | Gebührentatbestand                  | <Tatbestand> |
        | Anlass der Neuausstellung der Karte | <Anlass>     |
        | Geburtsdatum                        | <geboren>    |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | Tatbestand                                  | Anlass              | geboren    | Betrag | Regel             | Norm                         |
        | ae_verlaengerung_ueber_3_monate             |                     | 02.06.2002 | 27,60  | 10_titel          | § 52a Abs. 2 Satz 2 AufenthV |
        | ae_verlaengerung_ueber_3_monate             |                     | 02.06.2003 | 27,60  | 10_titel          | § 52a Abs. 2 Satz 2 AufenthV |
        | ae_verlaengerung_ueber_3_monate             |                     | 01.06.2002 | 46,00  | 11_titel          | § 52a Abs. 2 Satz 1 AufenthV |
        | ae_verlaengerung_ueber_3_monate             |                     | 02.06.2001 | 46,00  | 11_titel          | § 52a Abs. 2 Satz 1 AufenthV |
        | ae_zweckwechsel                             |                     | 15.05.1990 | 46,00  | 11_titel          | § 52a Abs. 2 Satz 1 AufenthV |
        | ne_uebrige                                  |                     | 15.05.1990 | 46,00  | 11_titel          | § 52a Abs. 2 Satz 1 AufenthV |
        | eat_neuausstellung                          | verlust             | 02.06.2002 | 27,60  | 10_neuausstellung | § 52a Abs. 2 Satz 2 AufenthV |
        | eat_neuausstellung                          | verlust             | 02.06.2003 | 27,60  | 10_neuausstellung | § 52a Abs. 2 Satz 2 AufenthV |
        | eat_neuausstellung                          | verlust             | 01.06.2002 | 46,00  | 11_neuausstellung | § 52a Abs. 2 Satz 1 AufenthV |
        | eat_neuausstellung                          | verlust             | 02.06.2001 | 46,00  | 11_neuausstellung | § 52a Abs. 2 Satz 1 AufenthV |
        | eat_mit_zusatz_ausweisersatz_neuausstellung | ausweisersatz_eat   | 02.06.2002 | 27,60  | 10_neuausstellung | § 52a Abs. 2 Satz 2 AufenthV |
        | eat_mit_zusatz_ausweisersatz_neuausstellung | ausweisersatz_eat   | 01.06.2002 | 46,00  | 11_neuausstellung | § 52a Abs. 2 Satz 1 AufenthV |

    @Quelle:gebuehren_6
    Szenariogrundriss: Rechenbeispiele für einen Dreißigjährigen
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Geburtsdatum                     | 15.05.1996                      |
        | Staatsangehörigkeit              | Türkei                          |
        | Assoziationsberechtigt EU–Türkei | ja                              |
        | Gebührentatbestand               | ae_verlaengerung_ueber_3_monate |
        | Ausnahmefall Klebeetikett        | <Etikett>                       |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> EUR nach <Norm>

      Beispiele:
        | Etikett | Betrag | Norm                         |
        | nein    | 46,00  | § 52a Abs. 2 Satz 1 AufenthV |
        | ja      | 0,00   | § 52a Abs. 3 Nr. 1 AufenthV  |

    @Quelle:§52a_Abs.1_AufenthV
    Szenario: Die Staatsangehörigkeit allein genügt nicht
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Staatsangehörigkeit“ ist „Türkei“
      Und „Gebührentatbestand“ ist „ae_verlaengerung_ueber_3_monate“
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 93,00 EUR

    @Quelle:G-01
    Szenario: Vor dem 07.02.2026 war der Personalausweis billiger
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Tag des Antragseingangs          | 02.02.2026                      |
        | Assoziationsberechtigt EU–Türkei | ja                              |
        | Gebührentatbestand               | ae_verlaengerung_ueber_3_monate |
      Wenn am 06.02.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 37,00 EUR

  Regel: Für Staatsangehörige der Schweiz gilt § 52 Abs. 2

    @Quelle:§52_Abs.2_AufenthV
    Szenariogrundriss: Schweiz
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Staatsangehörigkeit                              | Schweiz      |
        | Aufenthaltserlaubnis Schweiz als Karte beantragt | <Karte>      |
        | Gebührentatbestand                               | <Tatbestand> |
        | Anlass der Neuausstellung der Karte              | <Anlass>     |
        | Geburtsdatum                                     | <geboren>    |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ <Betrag> nach <Norm>
      Und lautet „bearbeitung_befreit“ <frei>
      Und greift Regel „<Regel>“

      Beispiele: Antrag am 01.06.2026
        | Karte | Tatbestand                      | Anlass     | geboren    | Betrag      | frei | Regel             | Norm                              |
        | nein  | fiktionsbescheinigung           |            | 15.05.1990 | 0 EUR       | ja   | 12                | § 52 Abs. 2 Satz 5 AufenthV       |
        | ja    | ae_verlaengerung_ueber_3_monate |            | 02.06.2002 | 27,60 EUR   | ja   | 13_ae             | § 52 Abs. 2 Satz 2, 5 AufenthV    |
        | ja    | ae_verlaengerung_ueber_3_monate |            | 02.06.2003 | 27,60 EUR   | ja   | 13_ae             | § 52 Abs. 2 Satz 2, 5 AufenthV    |
        | ja    | ae_verlaengerung_ueber_3_monate |            | 01.06.2002 | 46,00 EUR   | ja   | 14_ae             | § 52 Abs. 2 Satz 1, 5 AufenthV    |
        | ja    | ae_verlaengerung_ueber_3_monate |            | 02.06.2001 | 46,00 EUR   | ja   | 14_ae             | § 52 Abs. 2 Satz 1, 5 AufenthV    |
        | ja    | eat_neuausstellung              | verlust    | 02.06.2002 | 27,60 EUR   | ja   | 13_neuausstellung | § 52 Abs. 2 Satz 2, 3, 5 AufenthV |
        | ja    | eat_neuausstellung              | verlust    | 02.06.2003 | 27,60 EUR   | ja   | 13_neuausstellung | § 52 Abs. 2 Satz 2, 3, 5 AufenthV |
        | ja    | eat_neuausstellung              | verlust    | 01.06.2002 | 46,00 EUR   | ja   | 14_neuausstellung | § 52 Abs. 2 Satz 1, 3, 5 AufenthV |
        | ja    | eat_neuausstellung              | verlust    | 02.06.2001 | 46,00 EUR   | ja   | 14_neuausstellung | § 52 Abs. 2 Satz 1, 3, 5 AufenthV |
        | ja    | eat_neuausstellung              | chipdefekt | 15.05.1990 | 0 EUR       | ja   | 7                 | § 45c Abs. 2 AufenthV             |
        | nein  | ae_erteilung_ueber_1_jahr       |            | 15.05.1990 | kein Betrag | ja   | 14a_ae            | § 52 Abs. 2 Satz 1 AufenthV       |
        | nein  | eat_neuausstellung              | verlust    | 15.05.1990 | kein Betrag | ja   | 14a_neuausstellung | § 52 Abs. 2 Satz 1 AufenthV      |
        | nein  | grenzgaengerkarte_bis_2_jahre   |            | 15.05.1990 | 8 EUR       | ja   | 15                | § 52 Abs. 2 Satz 4, 5 AufenthV    |
        | nein  | ne_uebrige                      |            | 15.05.1990 | 113,00 EUR  | nein | 18_volljaehrig    | §§ 44 bis 48 AufenthV             |

  Regel: Was unbekannt ist, wird gefragt; was niemand geregelt hat, setzt ein Mensch fest

    @Quelle:G-04
    Szenario: Ohne Grundgebühr setzt ein Mensch fest
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und folgende Angaben:
        | Gebührentatbestand | fiktionsbescheinigung |
        | minderjaehrig_halb | keine                 |
        | alter_bei_antrag   | keine                 |
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ „kein Betrag“ nach § 69 AufenthG
      Und lautet „bearbeitung_befreit“ nein
      Und greift Regel „19“

    @Quelle:§52_Abs.3_Nr.3_AufenthV
    Szenario: Für die Fiktionsbescheinigung muss der Schutzstatus bekannt sein
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „fiktionsbescheinigung“
      Und „Schutzstatus“ ist unbekannt
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann fehlt noch die Angabe „Schutzstatus“

    @Quelle:§52_Abs.3_Nr.3_AufenthV
    Szenario: Wer schon befreit ist, wird nicht nach dem Alter gefragt
      Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
      Und „Gebührentatbestand“ ist „fiktionsbescheinigung“
      Und „Schutzstatus“ ist „subsidiär schutzberechtigt“
      Und „Geburtsdatum“ ist unbekannt
      Wenn am 01.06.2026 die Entscheidung „Geschuldete Gebühr“ getroffen wird
      Dann lautet „betrag“ 0 EUR
      Und ist „Geburtsdatum“ nicht mehr erheblich
