# language: de
Funktionalität: Fiktionswirkung des Antrags (§ 81 Abs. 3, 4 AufenthG)

  Was der Antrag bis zur Entscheidung bewirkt, ob darüber eine Bescheinigung auszustellen ist und ob die Person
  arbeiten und wieder einreisen darf. Tabelle V-01.

  Regel: Wer seinen Titel rechtzeitig verlängern lässt, behält ihn bis zur Entscheidung

    @Quelle:A-01
    Szenario: Antrag am letzten Tag der Gültigkeit, spät am Abend
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „30.09.2026“
      Und heute ist der 30.09.2026, 23:40 Uhr
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „aufenthalt_status“ „bisheriger Titel gilt fort bis Entscheidung“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BISHER“
      Und lautet „wiedereinreise_mit_bescheinigung“ ja
      Und greift Regel „3“

    @Quelle:A-02
    Szenario: Ein Tag zu spät
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „KEINE“ nach § 81 Abs. 4 Satz 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „ausreisepflichtig (§ 50 Abs. 1), vollziehbar (§ 58 Abs. 2 Satz 1 Nr. 2)“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „KEINE_WIRKUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „5“

    @Quelle:§81_Abs.4_Satz_1_AufenthG
    Szenariogrundriss: Der letzte Tag der Gültigkeit gehört noch dazu
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | titel_bei_antrag     | <Titel>     |
        | Titel gültig bis     | <gültig>    |
        | Tag des Antragseingangs | <Eingang> |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „<Fiktion>“

      Beispiele:
        | Titel             | gültig     | Eingang    | Fiktion             |
        | befristeter_titel | 30.09.2026 | 29.09.2026 | FORTGELTUNGSFIKTION |
        | befristeter_titel | 30.09.2026 | 30.09.2026 | FORTGELTUNGSFIKTION |
        | befristeter_titel | 30.09.2026 | 01.10.2026 | KEINE               |
        | visum_d           | 28.02.2027 | 28.02.2027 | FORTGELTUNGSFIKTION |
        | visum_d           | 28.02.2027 | 01.03.2027 | KEINE               |
        # Die Gültigkeit eines Titels verlängert sich nicht bis zum nächsten Werktag: 04.10.2026 ist ein Sonntag.
        | befristeter_titel | 04.10.2026 | 05.10.2026 | KEINE               |

    @Quelle:§20a_Abs.5_Satz_4_AufenthG
    Szenario: Wer die Folge-Chancenkarte beantragt, darf nur die künftige Beschäftigung ausüben
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „Folge-Chancenkarte (§ 20a Abs. 5)“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNGSFIKTION“ nach § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „aufenthalt_status“ „bisheriger Titel gilt fort bis Entscheidung“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „NUR_ZUKUENFTIGE_BESCHAEFTIGUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ ja
      Und greift Regel „2b“

    @Quelle:V-01
    Szenario: Die erste Chancenkarte ist keine Folge-Chancenkarte
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „Chancenkarte (§ 20a)“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BISHER“

  Regel: Ist der Antrag verspätet, wirkt er nur, wenn die Behörde die Fortgeltung anordnet

    @Quelle:A-02 @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenario: Die Fortgeltung wird ausdrücklich angeordnet
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 81 Abs. 4 Satz 3 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „aufenthalt_status“ „Titel gilt als fortbestehend aufgrund Anordnung“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BISHER“
      Und lautet „wiedereinreise_mit_bescheinigung“ ja
      Und greift Regel „4“

    @Quelle:§20a_Abs.5_Satz_4_AufenthG
    Szenario: Auch die angeordnete Fortgeltung erlaubt bei der Folge-Chancenkarte nur die künftige Beschäftigung
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist „ja“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „20a_folge“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 3 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „NUR_ZUKUENFTIGE_BESCHAEFTIGUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ ja
      Und greift Regel „4_folge“

    @Quelle:§81_Abs.4_Satz_1_AufenthG
    Szenario: Ein rechtzeitiger Antrag braucht keine Anordnung
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Fortgeltungswirkung angeordnet“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNGSFIKTION“ nach § 81 Abs. 4 Satz 1 AufenthG

  Regel: Manche Titel lassen keine Fiktion entstehen oder brauchen keine

    @Quelle:§9_Abs.1_Satz_1_AufenthG
    Szenario: Ein unbefristeter Titel gilt ohnehin fort
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Aufenthaltstitel bei Antragstellung | Niederlassungserlaubnis oder Erlaubnis zum Daueraufenthalt – EU |
        | Titel gültig bis                    | keiner |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „NICHT_ERFORDERLICH“ nach § 9 Abs. 1 Satz 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „Titel gilt fort“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BISHER“
      Und lautet „wiedereinreise_mit_bescheinigung“ ja
      Und greift Regel „1“

    @Quelle:A-04 @Quelle:§81_Abs.4_Satz_2_AufenthG
    Szenariogrundriss: Ein Schengen- oder Transitvisum lässt keine Fiktion entstehen, auch wenn der Antrag rechtzeitig ist
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | titel_bei_antrag        | <Titel>     |
        | Titel gültig bis        | 15.10.2026  |
        | Tag des Antragseingangs | 10.10.2026  |
        | Erteilung, Verlängerung oder Zweckwechsel | Erteilung |
        | Beantragter Aufenthaltszweck (Paragraf)   | Studium (§ 16b Abs. 1) |
        | Fortgeltungswirkung angeordnet            | <angeordnet> |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „KEINE“ nach § 81 Abs. 4 Satz 2 AufenthG, § 6 Abs. 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „nach Visumsablauf ausreisepflichtig“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „KEINE_WIRKUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „2“

      Beispiele:
        | Titel   | angeordnet |
        | visum_c | nein       |
        | visum_a | nein       |
        | visum_c | ja         |

    @Quelle:§104c_Abs.2_Satz_3_AufenthG
    Szenariogrundriss: Aus dem Chancen-Aufenthalt führt nur der Antrag nach § 25a oder § 25b zur Fortgeltung
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | titel_bei_antrag                        | titel_104c |
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>    |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „<Fiktion>“ nach <Norm>
      Und lautet „fiktionsbescheinigung_ausstellen“ <Bescheinigung>
      Und lautet „aufenthalt_status“ „<Status>“
      Und lautet „wiedereinreise_mit_bescheinigung“ <Bescheinigung>

      Beispiele:
        | Zweck | Fiktion             | Bescheinigung | Norm                            | Status |
        | 25a   | FORTGELTUNGSFIKTION | ja            | § 81 Abs. 4 Satz 1 AufenthG     | bisheriger Titel gilt fort bis Entscheidung |
        | 25b   | FORTGELTUNGSFIKTION | ja            | § 81 Abs. 4 Satz 1 AufenthG     | bisheriger Titel gilt fort bis Entscheidung |
        | 18a   | KEINE               | nein          | § 104c Abs. 2 Satz 3 AufenthG   | Titel nach § 104c gilt bis zum Ablauf, danach ausreisepflichtig |
        | 104c  | KEINE               | nein          | § 104c Abs. 2 Satz 3 AufenthG   | Titel nach § 104c gilt bis zum Ablauf, danach ausreisepflichtig |

  Regel: Ein Asylantrag lässt die Wirkung erlöschen, außer bei Verlängerung eines Titels über sechs Monate

    @Quelle:§55_Abs.2_AsylG
    Szenariogrundriss: Asylverfahren und befristeter Titel
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja            |
        | titel_bei_antrag                                  | <Titel>       |
        | Gesamtgeltungsdauer des Titels über 6 Monate      | <über 6>      |
        | Erteilung, Verlängerung oder Zweckwechsel         | <Antrag>      |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „<Fiktion>“ nach <Norm>
      Und lautet „fiktionsbescheinigung_ausstellen“ <Bescheinigung>
      Und lautet „aufenthalt_status“ „<Status>“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „<Erwerb>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Titel             | über 6 | Antrag        | Fiktion             | Bescheinigung | Erwerb        | Regel        | Norm                                             | Status |
        | befristeter_titel | ja     | Verlängerung  | FORTGELTUNGSFIKTION | ja            | WIE_BISHER    | 3_asyl       | § 81 Abs. 4 Satz 1 AufenthG, § 55 Abs. 2 Satz 2 AsylG | bisheriger Titel gilt fort bis Entscheidung |
        | befristeter_titel | nein   | Verlängerung  | KEINE               | nein          | KEINE_WIRKUNG | 2a_dauer     | § 55 Abs. 2 Satz 1 AsylG                          | Fiktionswirkung erloschen; Titel bis 6 Monate Gesamtdauer erloschen, längerer Titel gilt bis zum Ablauf; Aufenthaltsgestattung |
        | befristeter_titel | ja     | Erteilung     | KEINE               | nein          | KEINE_WIRKUNG | 2a_erteilung | § 55 Abs. 2 Satz 1, 2 AsylG                       | Fiktionswirkung erloschen; Titel bis 6 Monate Gesamtdauer erloschen, längerer Titel gilt bis zum Ablauf; Aufenthaltsgestattung |
        | befristeter_titel | ja     | zweckwechsel  | KEINE               | nein          | KEINE_WIRKUNG | 2a_erteilung | § 55 Abs. 2 Satz 1, 2 AsylG                       | Fiktionswirkung erloschen; Titel bis 6 Monate Gesamtdauer erloschen, längerer Titel gilt bis zum Ablauf; Aufenthaltsgestattung |
        | visum_d           | nein   | Erteilung     | KEINE               | nein          | KEINE_WIRKUNG | 2a_dauer     | § 55 Abs. 2 Satz 1 AsylG                          | Fiktionswirkung erloschen; Titel bis 6 Monate Gesamtdauer erloschen, längerer Titel gilt bis zum Ablauf; Aufenthaltsgestattung |

    @Quelle:§55_Abs.2_Satz_2_AsylG
    Szenariogrundriss: Verlängerung eines langen Titels trotz Asylverfahrens
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und folgende Angaben:
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja           |
        | Tag des Antragseingangs                           | <Eingang>    |
        | Fortgeltungswirkung angeordnet                    | <angeordnet> |
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>      |
        | Erkennungsdienstliche Behandlung erforderlich     | <ED>         |
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | nein |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „<Fiktion>“ nach <Norm>
      Und lautet „fiktionsbescheinigung_ausstellen“ <Bescheinigung>
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „<Erwerb>“
      Und lautet „wiedereinreise_mit_bescheinigung“ <Wiedereinreise>
      Und greift Regel „<Regel>“

      Beispiele:
        | Eingang    | angeordnet | Zweck     | ED   | Fiktion                | Bescheinigung | Erwerb                         | Wiedereinreise | Regel            | Norm                                                                               |
        | 30.09.2026 | nein       | 18b       | nein | FORTGELTUNGSFIKTION    | ja            | WIE_BISHER                     | ja             | 3_asyl           | § 81 Abs. 4 Satz 1 AufenthG, § 55 Abs. 2 Satz 2 AsylG                              |
        | 30.09.2026 | nein       | 18b       | ja   | FORTGELTUNGSFIKTION    | nein          | WIE_BISHER                     | ja             | 3_asyl_ed        | § 81 Abs. 4 Satz 1 AufenthG, § 55 Abs. 2 Satz 2 AsylG                              |
        | 30.09.2026 | nein       | 20a_folge | nein | FORTGELTUNGSFIKTION    | ja            | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | ja             | 2b_asyl          | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 1 AufenthG, § 55 Abs. 2 Satz 2 AsylG |
        | 30.09.2026 | nein       | 20a_folge | ja   | FORTGELTUNGSFIKTION    | nein          | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | ja             | 2b_asyl_ed       | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 1 AufenthG, § 55 Abs. 2 Satz 2 AsylG |
        | 01.10.2026 | ja         | 18b       | nein | FORTGELTUNG_ANGEORDNET | ja            | WIE_BISHER                     | ja             | 4_asyl           | § 81 Abs. 4 Satz 3 AufenthG, § 55 Abs. 2 Satz 2 AsylG                              |
        | 01.10.2026 | ja         | 18b       | ja   | FORTGELTUNG_ANGEORDNET | nein          | WIE_BISHER                     | ja             | 4_asyl_ed        | § 81 Abs. 4 Satz 3 AufenthG, § 55 Abs. 2 Satz 2 AsylG                              |
        | 01.10.2026 | ja         | 20a_folge | nein | FORTGELTUNG_ANGEORDNET | ja            | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | ja             | 4_folge_asyl     | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 3 AufenthG, § 55 Abs. 2 Satz 2 AsylG |
        | 01.10.2026 | ja         | 20a_folge | ja   | FORTGELTUNG_ANGEORDNET | nein          | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | ja             | 4_folge_asyl_ed  | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 3 AufenthG, § 55 Abs. 2 Satz 2 AsylG |
        | 01.10.2026 | nein       | 18b       | nein | KEINE                  | nein          | KEINE_WIRKUNG                  | nein           | 5_asyl           | § 81 Abs. 4 Satz 1, 3 AufenthG, § 55 Abs. 1 AsylG                                  |

    @Quelle:V-01 @Quelle:§55_Abs.1_AsylG
    Szenario: Verspätet und im Asylverfahren: Der Aufenthalt ist gestattet
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Asylverfahren nicht bestandskräftig abgeschlossen“ ist „ja“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „aufenthalt_status“ „Aufenthaltsgestattung nach AsylG“

  Regel: Ohne erkennungsdienstliche Behandlung wirkt der Antrag, aber es gibt noch keine Bescheinigung

    @Quelle:§81_Abs.7_AufenthG
    Szenariogrundriss: Behandlung und Speicherung
      Angenommen der Grundfall „<Grundfall>“
      Und folgende Angaben:
        | Tag des Antragseingangs                                             | <Eingang>     |
        | Fortgeltungswirkung angeordnet                                      | <angeordnet>  |
        | Beantragter Aufenthaltszweck (Paragraf)                             | <Zweck>       |
        | Rechtmäßiger Aufenthalt ohne Aufenthaltstitel                       | <rechtmäßig>  |
        | Zuvor rechtmäßig ohne Titel, Antrag verspätet                       | <zuvor>       |
        | Erkennungsdienstliche Behandlung erforderlich                       | ja            |
        | Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert | <gespeichert> |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „<Fiktion>“ nach <Norm>
      Und lautet „fiktionsbescheinigung_ausstellen“ <Bescheinigung>
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „<Erwerb>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Grundfall                               | Eingang    | angeordnet | Zweck     | rechtmäßig | zuvor | gespeichert | Fiktion                | Bescheinigung | Erwerb                         | Regel      | Norm                                                      |
        | Verlängerung einer Aufenthaltserlaubnis | 30.09.2026 | nein       | 18b       | nein       | nein  | nein        | FORTGELTUNGSFIKTION    | nein          | WIE_BISHER                     | 3_ed       | § 81 Abs. 4 Satz 1 AufenthG                               |
        | Verlängerung einer Aufenthaltserlaubnis | 30.09.2026 | nein       | 18b       | nein       | nein  | ja          | FORTGELTUNGSFIKTION    | ja            | WIE_BISHER                     | 3          | § 81 Abs. 4 Satz 1 AufenthG                               |
        | Verlängerung einer Aufenthaltserlaubnis | 30.09.2026 | nein       | 20a_folge | nein       | nein  | nein        | FORTGELTUNGSFIKTION    | nein          | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | 2b_ed      | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 1 AufenthG |
        | Verlängerung einer Aufenthaltserlaubnis | 30.09.2026 | nein       | 20a_folge | nein       | nein  | ja          | FORTGELTUNGSFIKTION    | ja            | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | 2b         | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 1 AufenthG |
        | Verlängerung einer Aufenthaltserlaubnis | 01.10.2026 | ja         | 18b       | nein       | nein  | nein        | FORTGELTUNG_ANGEORDNET | nein          | WIE_BISHER                     | 4_ed       | § 81 Abs. 4 Satz 3 AufenthG                               |
        | Verlängerung einer Aufenthaltserlaubnis | 01.10.2026 | ja         | 18b       | nein       | nein  | ja          | FORTGELTUNG_ANGEORDNET | ja            | WIE_BISHER                     | 4          | § 81 Abs. 4 Satz 3 AufenthG                               |
        | Verlängerung einer Aufenthaltserlaubnis | 01.10.2026 | ja         | 20a_folge | nein       | nein  | nein        | FORTGELTUNG_ANGEORDNET | nein          | NUR_ZUKUENFTIGE_BESCHAEFTIGUNG | 4_folge_ed | § 20a Abs. 5 Satz 4 AufenthG, § 81 Abs. 4 Satz 3 AufenthG |
        | Erster Antrag ohne Titel                | 01.09.2026 | nein       | 18b       | ja         | nein  | nein        | ERLAUBNISFIKTION       | nein          | NICHT_ERLAUBT                  | 8_ed       | § 81 Abs. 3 Satz 1 AufenthG                               |
        | Erster Antrag ohne Titel                | 01.09.2026 | nein       | 18b       | ja         | nein  | ja          | ERLAUBNISFIKTION       | ja            | NICHT_ERLAUBT                  | 8          | § 81 Abs. 3 Satz 1 AufenthG                               |
        | Erster Antrag ohne Titel                | 01.09.2026 | nein       | 18b       | nein       | ja    | nein        | DULDUNGSFIKTION        | nein          | NICHT_ERLAUBT                  | 9_ed       | § 81 Abs. 3 Satz 2 AufenthG                               |
        | Erster Antrag ohne Titel                | 01.09.2026 | nein       | 18b       | nein       | ja    | ja          | DULDUNGSFIKTION        | ja            | NICHT_ERLAUBT                  | 9          | § 81 Abs. 3 Satz 2 AufenthG                               |

  Regel: Wer ohne Titel rechtmäßig hier ist, darf bleiben; wer zu spät kommt, wird nicht abgeschoben

    @Quelle:A-03 @Quelle:§81_Abs.3_Satz_1_AufenthG
    Szenario: Antrag am 90. Tag nach visumfreier Einreise
      Angenommen der Grundfall „Erster Antrag ohne Titel“
      Und „Tag des Antragseingangs“ ist „31.08.2026“
      Und „Rechtmäßiger Aufenthalt ohne Aufenthaltstitel“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „ERLAUBNISFIKTION“ nach § 81 Abs. 3 Satz 1 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „aufenthalt_status“ „Aufenthalt gilt als erlaubt“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „NICHT_ERLAUBT“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „8“

    @Quelle:A-03
    Szenario: Antrag am 91. Tag nach visumfreier Einreise
      Angenommen der Grundfall „Erster Antrag ohne Titel“
      Und „Tag des Antragseingangs“ ist „01.09.2026“
      Und „Zuvor rechtmäßig ohne Titel, Antrag verspätet“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „DULDUNGSFIKTION“ nach § 81 Abs. 3 Satz 2 AufenthG
      Und lautet „fiktionsbescheinigung_ausstellen“ ja
      Und lautet „aufenthalt_status“ „Abschiebung gilt ab Antragstellung als ausgesetzt“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „NICHT_ERLAUBT“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „9“

    @Quelle:§81_Abs.3_Satz_1_AufenthG
    Szenario: Wer noch rechtmäßig hier ist, ist nicht verspätet
      Angenommen der Grundfall „Erster Antrag ohne Titel“
      Und „Rechtmäßiger Aufenthalt ohne Aufenthaltstitel“ ist „ja“
      Und „Zuvor rechtmäßig ohne Titel, Antrag verspätet“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „ERLAUBNISFIKTION“ nach § 81 Abs. 3 Satz 1 AufenthG

    @Quelle:§39_Satz_1_Nr.11_AufenthV
    Szenariogrundriss: Im Anschluss an eine Arbeitserlaubnis der Bundesagentur gilt der Titel als erteilt
      Angenommen der Grundfall „Erster Antrag ohne Titel“
      Und „Titel im Anschluss an Arbeitserlaubnis der BA beantragt“ ist „ja“
      Und „Rechtmäßiger Aufenthalt ohne Aufenthaltstitel“ ist „<rechtmäßig>“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „ERTEILUNGSFIKTION“ nach § 39 Satz 1 Nr. 11 AufenthV
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „beantragter Titel gilt bis zur Entscheidung als erteilt“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „WIE_BEANTRAGT“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „7a“

      Beispiele:
        | rechtmäßig |
        | ja         |
        | nein       |

    @Quelle:V-01
    Szenariogrundriss: Ohne Titel und ohne rechtmäßigen Aufenthalt entsteht keine Wirkung
      Angenommen der Grundfall „Erster Antrag ohne Titel“
      Und folgende Angaben:
        | Asylverfahren nicht bestandskräftig abgeschlossen       | <Asyl>       |
        | Unerlaubt eingereist                                    | <unerlaubt>  |
        | Titel im Anschluss an Arbeitserlaubnis der BA beantragt | <BA>         |
        | Rechtmäßiger Aufenthalt ohne Aufenthaltstitel           | <rechtmäßig> |
        | Zuvor rechtmäßig ohne Titel, Antrag verspätet           | <zuvor>      |
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „KEINE“ nach <Norm>
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „<Status>“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „KEINE_WIRKUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „<Regel>“

      Beispiele:
        | Asyl | unerlaubt | BA   | rechtmäßig | zuvor | Regel | Status                           | Norm                                                             |
        | ja   | nein      | nein | nein       | nein  | 6     | Aufenthaltsgestattung nach AsylG | § 55 Abs. 1, 2 AsylG                                             |
        | ja   | nein      | ja   | ja         | nein  | 6     | Aufenthaltsgestattung nach AsylG | § 55 Abs. 1, 2 AsylG                                             |
        | ja   | ja        | nein | nein       | nein  | 6     | Aufenthaltsgestattung nach AsylG | § 55 Abs. 1, 2 AsylG                                             |
        | nein | ja        | nein | nein       | nein  | 7     | vollziehbar ausreisepflichtig    | § 81 Abs. 3 Satz 1 AufenthG, § 58 Abs. 2 Satz 1 Nr. 1 AufenthG   |
        | nein | ja        | ja   | ja         | ja    | 7     | vollziehbar ausreisepflichtig    | § 81 Abs. 3 Satz 1 AufenthG, § 58 Abs. 2 Satz 1 Nr. 1 AufenthG   |
        | nein | nein      | nein | nein       | nein  | 10    | keine Wirkung                    | § 81 Abs. 3 AufenthG                                             |

  Regel: Was nicht geregelt ist, prüft ein Mensch; was unbekannt ist, wird gefragt

    @Quelle:V-01
    Szenario: Ein befristeter Titel ohne Enddatum lässt sich nicht einordnen
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Titel gültig bis“ ist „kein Titel oder unbefristeter Titel“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
      Und lautet „fiktionsbescheinigung_ausstellen“ nein
      Und lautet „aufenthalt_status“ „Mensch prüft“
      Und lautet „erwerbstaetigkeit_waehrend_fiktion“ „KEINE_WIRKUNG“
      Und lautet „wiedereinreise_mit_bescheinigung“ nein
      Und greift Regel „11“

    @Quelle:§81_Abs.4_Satz_2_AufenthG
    Szenario: Beim Schengen-Visum kommt es auf nichts Weiteres an
      Angenommen „Aufenthaltstitel bei Antragstellung“ ist „Schengen-Visum (Visum C)“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „KEINE“
      Und fehlt keine Angabe
      Und sind „Titel gültig bis“, „Fortgeltungswirkung angeordnet“ und „Unerlaubt eingereist“ nicht mehr erheblich

    @Quelle:§81_Abs.4_AufenthG
    Szenario: Ohne das Ende des Titels bleibt die Wirkung offen
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Titel gültig bis“ ist unbekannt
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann fehlt noch die Angabe „Titel gültig bis“

    @Quelle:§81_Abs.4_Satz_1_AufenthG
    Szenario: Ist der Antrag rechtzeitig, kommt es auf eine Anordnung nicht an
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Fortgeltungswirkung angeordnet“ ist unbekannt
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „FORTGELTUNGSFIKTION“
      Und ist „Fortgeltungswirkung angeordnet“ nicht mehr erheblich

    @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenario: Ist der Antrag verspätet, muss über die Anordnung entschieden sein
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist unbekannt
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann fehlt noch die Angabe „Fortgeltungswirkung angeordnet“

    @Quelle:§81_Abs.7_AufenthG
    Szenario: Ist eine Behandlung nötig, muss die Speicherung bekannt sein
      Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
      Und „Erkennungsdienstliche Behandlung erforderlich“ ist „ja“
      Wenn die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann fehlt noch die Angabe „Erkennungsdienstliche Daten im Ausländerzentralregister gespeichert“
