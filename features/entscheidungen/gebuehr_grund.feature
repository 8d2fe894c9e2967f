# language: de
Funktionalität: Grundgebühr je Tatbestand (§§ 44 bis 48 AufenthV)

  Der Betrag des Tatbestands und ob er für Minderjährige nach § 50 Abs. 1 Satz 1 AufenthV zu halbieren ist.
  Tabelle G-01.

  @Quelle:G-01
  Szenariogrundriss: Betrag und Norm
    Angenommen „Gebührentatbestand“ ist „<Tatbestand>“
    Wenn am 01.06.2026 die Entscheidung „Grundgebühr“ getroffen wird
    Dann lautet „betrag“ <Betrag> EUR nach <Norm>
    Und lautet „minderjaehrig_halb“ <halb>
    Und greift Regel „<Tatbestand>“

    Beispiele: Niederlassungserlaubnis und Daueraufenthalt
      | Tatbestand          | Betrag | halb | Norm                           |
      | ne_hochqualifiziert | 147,00 | ja   | § 44 Nr. 1 AufenthV            |
      | ne_selbstaendig     | 124,00 | ja   | § 44 Nr. 2 AufenthV            |
      | ne_uebrige          | 113,00 | ja   | § 44 Nr. 3 AufenthV            |
      | ne_kind_p35         | 55,00  | nein | § 50 Abs. 1 Satz 2 AufenthV    |
      | daueraufenthalt_eu  | 109,00 | nein | § 44a AufenthV                 |

    Beispiele: Aufenthaltserlaubnis, Blaue Karte EU, ICT-Karte
      | Tatbestand                                  | Betrag | halb | Norm                              |
      | ae_erteilung_bis_1_jahr                     | 100,00 | ja   | § 45 Nr. 1 Buchst. a AufenthV     |
      | ae_erteilung_ueber_1_jahr                   | 100,00 | ja   | § 45 Nr. 1 Buchst. b AufenthV     |
      | ae_verlaengerung_bis_3_monate               | 96,00  | ja   | § 45 Nr. 2 Buchst. a AufenthV     |
      | ae_verlaengerung_ueber_3_monate             | 93,00  | ja   | § 45 Nr. 2 Buchst. b AufenthV     |
      | ae_zweckwechsel                             | 98,00  | ja   | § 45 Nr. 3 AufenthV               |
      | mobiler_ict_erteilung                       | 80,00  | ja   | § 45 Nr. 4 AufenthV               |
      | mobiler_ict_verlaengerung                   | 70,00  | ja   | § 45 Nr. 5 AufenthV               |
      | express_zuschlag                            | 35,00  | ja   | § 45a AufenthV                    |
      | ausnahme_klebeetikett_abzug                 | -44,00 | ja   | § 45b AufenthV                    |
      | eat_neuausstellung                          | 67,00  | ja   | § 45c Abs. 1 AufenthV             |
      | eat_neuausstellung_chipdefekt_unverschuldet | 0,00   | nein | § 45c Abs. 2 AufenthV             |

    Beispiele: Visum
      | Tatbestand                   | Betrag | halb | Norm                         |
      | visum_national_d             | 75,00  | ja   | § 46 Abs. 2 Nr. 1 AufenthV   |
      | visum_d_verlaengerung        | 25,00  | ja   | § 46 Abs. 2 Nr. 2 AufenthV   |
      | schengen_verlaengerung_als_d | 60,00  | ja   | § 46 Abs. 2 Nr. 3 AufenthV   |
      | visum_schengen_c             | 90,00  | nein | § 46 Abs. 1 Satz 1 AufenthV  |

    Beispiele: Sonstige Amtshandlungen
      | Tatbestand                                   | Betrag | halb | Norm                                 |
      | p11_aufhebung_verkuerzung                    | 169,00 | ja   | § 47 Abs. 1 Nr. 1a AufenthV          |
      | p11_verlaengerung                            | 169,00 | ja   | § 47 Abs. 1 Nr. 1b AufenthV          |
      | betretenserlaubnis                           | 100,00 | ja   | § 47 Abs. 1 Nr. 2 AufenthV           |
      | auflage_aendern                              | 50,00  | ja   | § 47 Abs. 1 Nr. 3 AufenthV           |
      | integrationskurs_beratung                    | 21,00  | ja   | § 47 Abs. 1 Nr. 4 AufenthV           |
      | duldung_etikett                              | 58,00  | ja   | § 47 Abs. 1 Nr. 5 Buchst. a AufenthV |
      | duldung_traeger                              | 62,00  | ja   | § 47 Abs. 1 Nr. 5 Buchst. b AufenthV |
      | duldung_erneuerung_etikett                   | 33,00  | ja   | § 47 Abs. 1 Nr. 6 Buchst. a AufenthV |
      | duldung_erneuerung_traeger                   | 37,00  | ja   | § 47 Abs. 1 Nr. 6 Buchst. b AufenthV |
      | auflage_duldung_aendern                      | 50,00  | ja   | § 47 Abs. 1 Nr. 7 AufenthV           |
      | fiktionsbescheinigung                        | 13,00  | ja   | § 47 Abs. 1 Nr. 8 AufenthV           |
      | bescheinigung_sonstige                       | 18,00  | ja   | § 47 Abs. 1 Nr. 9 AufenthV           |
      | titel_besonderes_blatt                       | 18,00  | ja   | § 47 Abs. 1 Nr. 10 AufenthV          |
      | uebertragung_p78a                            | 12,00  | ja   | § 47 Abs. 1 Nr. 11 AufenthV          |
      | verpflichtungserklaerung                     | 29,00  | ja   | § 47 Abs. 1 Nr. 12 AufenthV          |
      | passierschein                                | 10,00  | ja   | § 47 Abs. 1 Nr. 13 AufenthV          |
      | forschungseinrichtung_anerkennung            | 219,00 | nein | § 47 Abs. 1 Nr. 14 AufenthV          |
      | fachkraefteverfahren_81a                     | 411,00 | nein | § 47 Abs. 1 Nr. 15 AufenthV          |
      | eat_direktversand                            | 15,00  | ja   | § 47 Abs. 1 Nr. 16 AufenthV          |
      | nebenbestimmung_beschaeftigung_aendern       | 0,00   | nein | § 47 Abs. 2 AufenthV                 |
      | aufenthaltskarte_eu                          | 46,00  | nein | § 47 Abs. 3 Satz 1 AufenthV          |
      | daueraufenthaltskarte                        | 46,00  | nein | § 47 Abs. 3 Satz 1 AufenthV          |
      | gb_dokument                                  | 46,00  | nein | § 47 Abs. 3 Satz 1 AufenthV          |
      | bescheinigung_daueraufenthalt_unionsbuerger  | 10,00  | nein | § 47 Abs. 3 Satz 5 AufenthV          |

    Beispiele: Pass- und Ausweisdokumente
      | Tatbestand                                                 | Betrag | halb | Norm                                        |
      | reiseausweis_auslaender                                    | 100,00 | nein | § 48 Abs. 1 Satz 1 Nr. 1a AufenthV          |
      | reiseausweis_auslaender_u24                                | 97,00  | nein | § 48 Abs. 1 Satz 1 Nr. 1b AufenthV          |
      | reiseausweis_fluechtling_staatenlos_subsidiaer             | 70,00  | nein | § 48 Abs. 1 Satz 1 Nr. 1c AufenthV          |
      | reiseausweis_fluechtling_staatenlos_subsidiaer_u24         | 38,00  | nein | § 48 Abs. 1 Satz 1 Nr. 1d AufenthV          |
      | vorlaeufiger_reiseausweis_auslaender                       | 67,00  | nein | § 48 Abs. 1 Satz 1 Nr. 1e AufenthV          |
      | vorlaeufiger_reiseausweis_fluechtling_staatenlos_subsidiaer | 26,00 | nein | § 48 Abs. 1 Satz 1 Nr. 1f AufenthV          |
      | reiseausweis_ohne_chip_bis_12                              | 14,00  | nein | § 48 Abs. 1 Satz 1 Nr. 1g AufenthV          |
      | verlaengerung_vorlaeufiges_dokument                        | 20,00  | nein | § 48 Abs. 1 Satz 1 Nr. 2 AufenthV           |
      | grenzgaengerkarte_bis_1_jahr                               | 61,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 3 Buchst. a AufenthV |
      | grenzgaengerkarte_bis_2_jahre                              | 61,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 3 Buchst. b AufenthV |
      | grenzgaengerkarte_verlaengerung                            | 35,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 4 AufenthV           |
      | notreiseausweis                                            | 18,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 5 AufenthV           |
      | rueckkehrberechtigung_notreiseausweis                      | 1,00   | ja   | § 48 Abs. 1 Satz 1 Nr. 6 AufenthV           |
      | schuelersammelliste                                        | 12,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 7 AufenthV           |
      | wohnsitzverlegung_bescheinigung                            | 99,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 8 AufenthV           |
      | ausnahme_passpflicht                                       | 76,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 9 AufenthV           |
      | ausweisersatz                                              | 32,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 10 AufenthV          |
      | ausweisersatz_p55_2                                        | 21,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 11 AufenthV          |
      | ausweisersatz_verlaengerung                                | 16,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 12 AufenthV          |
      | dokument_aenderung                                         | 15,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 13 AufenthV          |
      | dokument_umschreibung                                      | 34,00  | ja   | § 48 Abs. 1 Satz 1 Nr. 14 AufenthV          |
      | eat_mit_zusatz_ausweisersatz_neuausstellung                | 72,00  | nein | § 48 Abs. 1 Satz 1 Nr. 15 AufenthV          |
      | lichtbild_behoerde                                         | 6,00   | nein | § 48 Abs. 1 Satz 1 Nr. 16 AufenthV          |
      | eu_rueckkehrausweis                                        | 52,00  | nein | § 48 Abs. 1 Satz 1 Nr. 17 AufenthV          |
      | eu_rueckkehrausweis_ausserhalb_dienstzeit                  | 60,00  | nein | § 48 Abs. 1 Satz 1 Nr. 17 AufenthV          |

  @Quelle:G-01
  Szenario: Ohne Tatbestand gibt es keine Gebühr
    Wenn am 01.06.2026 die Entscheidung „Grundgebühr“ getroffen wird
    Dann fehlt noch die Angabe „Gebührentatbestand“
