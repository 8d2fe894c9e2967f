# language: de
Funktionalität: Antrag im Inland zulässig? (§ 5 Abs. 2 AufenthG, §§ 39 bis 41 AufenthV)

  Ob der Titel im Inland eingeholt werden darf oder ob vorher das Visumverfahren nachzuholen ist. Wo das Gesetz „kann“ sagt,
  entscheidet eine Person. Tabelle V-04.

  Grundlage:
    Angenommen der Grundfall „Antrag im Inland ohne Visum und ohne Vergünstigung“

  Regel: Ohne Visum, ohne Titel und ohne Anspruch führt der Weg über das Visumverfahren

    @Quelle:§5_Abs.2_Satz_1_Nr.1_AufenthG
    Szenario: Nichts erlaubt den Antrag im Inland
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „NEIN_VISUMVERFAHREN“ nach § 5 Abs. 2 Satz 1 Nr. 1 AufenthG
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „12“

    Szenariogrundriss: Absehen vom Visum
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)       | <Zweck>      |
        | Voraussetzungen eines Anspruchs erfüllt       | <Anspruch>   |
        | Nachholung des Visumverfahrens nicht zumutbar | <unzumutbar> |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Anspruch | unzumutbar | Ergebnis                   | Regel       | Quelle                     |
        | 18a   | ja       | nein       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_anspruch | § 5 Abs. 2 Satz 2 AufenthG |
        | 18a   | nein     | ja         | JA_ABSEHEN_ZWINGEND        | 10          | § 5 Abs. 2 Satz 2 AufenthG |
        | 18a   | ja       | ja         | JA_ABSEHEN_ZWINGEND        | 10          | § 5 Abs. 2 Satz 2 AufenthG |
        | 25_5  | nein     | nein       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_ausnahme | § 5 Abs. 3 Satz 2 AufenthG |
        | 19d   | nein     | nein       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_ausnahme | § 19d Abs. 3 AufenthG      |
        | 25_5  | ja       | nein       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_anspruch | § 5 Abs. 2 Satz 2 AufenthG |
        | 25_5  | nein     | ja         | JA_ABSEHEN_ZWINGEND        | 10          | § 5 Abs. 2 Satz 2 AufenthG |

    @Quelle:V-04
    Szenario: Mit dem richtigen Visum eingereist, aber erst nach dessen Ablauf beantragt: eine Person prüft
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist | ja                         |
        | Aufenthaltstitel bei Antragstellung     | nationales Visum (Visum D) |
        | Titel gültig bis                        | 31.08.2026                 |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „13“

  Regel: Wer mit Visum kam oder einen Titel hat, darf bis zum letzten Tag hier beantragen

    Szenariogrundriss: Visum und Titel, Antrag am 01.09.2026
      Angenommen folgende Angaben:
        | Mit dem erforderlichen Visum eingereist           | <Visum>      |
        | Aufenthaltstitel bei Antragstellung               | <Titel>      |
        | Titel gültig bis                                  | <gültig>     |
        | Asylverfahren nicht bestandskräftig abgeschlossen | <Asyl>       |
        | Gesamtgeltungsdauer des Titels über 6 Monate      | <über 6>     |
        | Fortgeltungswirkung angeordnet                    | <angeordnet> |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Visum | Titel               | gültig     | Asyl | über 6 | angeordnet | Ergebnis               | Frist      | Regel | Quelle                           |
        | ja    | visum_d             | 02.09.2026 | nein | nein   | nein       | JA                     | vor Ablauf | 0     | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | ja    | visum_d             | 01.09.2026 | nein | nein   | nein       | JA                     | vor Ablauf | 0     | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | ja    | visum_d             | 31.08.2026 | nein | nein   | nein       | PRUEFEN_NICHT_GEREGELT | keine      | 13    | § 24 Abs. 1 VwVfG                |
        | ja    | visum_d             | 31.08.2026 | nein | ja     | ja         | JA                     | vor Ablauf | 0     | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | nein  | visum_d             | 01.09.2026 | nein | nein   | nein       | JA                     | vor Ablauf | 2     | § 39 Satz 1 Nr. 1 AufenthV       |
        | nein  | befristeter_titel   | 01.09.2026 | nein | ja     | nein       | JA                     | vor Ablauf | 2     | § 39 Satz 1 Nr. 1 AufenthV       |
        | nein  | befristeter_titel   | 31.08.2026 | nein | ja     | nein       | NEIN_VISUMVERFAHREN    | keine      | 12    | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | nein  | befristeter_titel   | 31.08.2026 | nein | ja     | ja         | JA                     | vor Ablauf | 2     | § 39 Satz 1 Nr. 1 AufenthV       |
        | nein  | befristeter_titel   | 01.09.2026 | ja   | ja     | nein       | JA                     | vor Ablauf | 2     | § 39 Satz 1 Nr. 1 AufenthV       |
        | nein  | befristeter_titel   | 01.09.2026 | ja   | nein   | nein       | NEIN_VISUMVERFAHREN    | keine      | 12    | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | nein  | titel_104c          | 01.09.2026 | nein | ja     | nein       | JA                     | vor Ablauf | 2     | § 39 Satz 1 Nr. 1 AufenthV       |
        | nein  | unbefristeter_titel | keines     | nein | ja     | nein       | JA                     | keine      | 2a    | § 9 Abs. 1 Satz 1 AufenthG       |
        | nein  | visum_c             | 01.09.2026 | nein | nein   | nein       | NEIN_VISUMVERFAHREN    | keine      | 12    | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |
        | nein  | visum_a             | 01.09.2026 | nein | nein   | nein       | NEIN_VISUMVERFAHREN    | keine      | 12    | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |

    Szenariogrundriss: ICT-Karte: nur die Verlängerung, kein Absehen
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)         | 19                 |
        | Inhaber einer ICT-Karte                         | <Inhaber>          |
        | Aufenthaltstitel bei Antragstellung             | <Titel>            |
        | Titel gültig bis                                | <gültig>           |
        | Mit dem erforderlichen Visum eingereist         | <Visum>            |
        | Voraussetzungen eines Anspruchs erfüllt         | ja                 |
        | Nachholung des Visumverfahrens nicht zumutbar   | ja                 |
        | Staatsangehörigkeit                             | Vereinigte Staaten |
        | Ende der Antragsfrist nach visumfreier Einreise | 15.10.2026         |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Inhaber | Titel               | gültig     | Visum | Ergebnis            | Frist      | Regel | Quelle                            |
        | ja      | befristeter_titel   | 01.09.2026 | nein  | JA                  | vor Ablauf | 0a    | § 39 Satz 1 Nr. 8 AufenthV        |
        | ja      | befristeter_titel   | 31.08.2026 | nein  | NEIN_VISUMVERFAHREN | keine      | 1     | § 39 Satz 2, § 41 Abs. 4 AufenthV |
        | nein    | befristeter_titel   | 01.09.2026 | nein  | NEIN_VISUMVERFAHREN | keine      | 1     | § 39 Satz 2 AufenthV              |
        | nein    | keiner              | keines     | nein  | NEIN_VISUMVERFAHREN | keine      | 1     | § 5 Abs. 2 Satz 3 AufenthG        |
        | nein    | unbefristeter_titel | keines     | nein  | NEIN_VISUMVERFAHREN | keine      | 1     | § 39 Satz 2 AufenthV              |
        | nein    | visum_d             | 01.09.2026 | ja    | JA                  | vor Ablauf | 0     | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG  |

  Regel: Das Gesetz nimmt manche vom Visum ganz aus

    Szenariogrundriss: Zwingende Ausnahme
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>          |
        | Asylantrag zurückgenommen               | <zurückgenommen> |
        | Tag der Einreise                        | 28.03.2023       |
        | Aufenthaltstitel bei Antragstellung     | <Titel>          |
        | Titel gültig bis                        | <gültig>         |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „JA“ nach <Norm>
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „1a“

      Beispiele:
        | Zweck | zurückgenommen | Titel             | gültig     | Norm                       | Quelle                        |
        | 18a   | ja             | keiner            | keines     | § 5 Abs. 3 Satz 5 AufenthG | A-15                          |
        | 25_2  | nein           | keiner            | keines     | § 5 Abs. 3 Satz 1 AufenthG | § 5 Abs. 3 Satz 1 AufenthG    |
        | 26_3  | nein           | keiner            | keines     | § 5 Abs. 3 Satz 4 AufenthG | § 5 Abs. 3 Satz 4 AufenthG    |
        | 16g   | nein           | keiner            | keines     | § 16g Abs. 10 AufenthG     | § 16g Abs. 10 Satz 1 AufenthG |
        | 25b   | nein           | keiner            | keines     | § 25b Abs. 1 AufenthG      | § 25b Abs. 1 Satz 1 AufenthG  |
        | 33    | nein           | keiner            | keines     | § 33 AufenthG              | § 33 Satz 1 AufenthG          |
        | 25_2  | nein           | befristeter_titel | 30.09.2026 | § 5 Abs. 3 Satz 1 AufenthG | § 5 Abs. 3 Satz 1 AufenthG    |

  Regel: Angehörige bestimmter Staaten beantragen binnen 90 Tagen nach der Einreise

    Szenariogrundriss: Vergünstigung des § 41, Fristende 31.08.2026
      Angenommen folgende Angaben:
        | Ende der Antragsfrist nach visumfreier Einreise | 31.08.2026   |
        | Beantragter Aufenthaltszweck (Paragraf)         | 18b          |
        | Staatsangehörigkeit                             | <Staat>      |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit  | <Erwerb>     |
        | Tag des Antragseingangs                         | <Antrag>     |
        | Nachholung des Visumverfahrens nicht zumutbar   | <unzumutbar> |
        | Voraussetzungen eines Anspruchs erfüllt         | <Anspruch>   |
        | Aufenthaltstitel eines anderen Schengen-Staats  | <Schengen>   |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Norm>
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele: § 41 Abs. 1, jeder Zweck
        | Staat | Erwerb | Antrag     | unzumutbar | Anspruch | Schengen | Ergebnis                     | Frist                 | Regel     | Norm                                              | Quelle                      |
        | USA   | ja     | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 3         | § 41 Abs. 1, 3 AufenthV                           | A-03                        |
        | USA   | ja     | 01.09.2026 | nein       | nein     | nein     | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_p41_1 | § 41 Abs. 3 AufenthV, § 81 Abs. 3 Satz 2 AufenthG | A-03                        |
        | USA   | ja     | 01.09.2026 | nein       | ja       | nein     | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_p41_1 | § 41 Abs. 3 AufenthV                              | § 41 Abs. 3 Satz 1 AufenthV |
        | USA   | ja     | 01.09.2026 | ja         | ja       | nein     | JA_ABSEHEN_ZWINGEND          | keine                 | 10        | § 5 Abs. 2 Satz 2 AufenthG                        | § 5 Abs. 2 Satz 2 AufenthG  |
        | AUS   | ja     | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 3         | § 41 Abs. 1, 3 AufenthV                           | § 41 Abs. 1 AufenthV        |
        | ISR   | ja     | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 3         | § 41 Abs. 1, 3 AufenthV                           | § 41 Abs. 1 AufenthV        |
        | GBR   | ja     | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 3         | § 41 Abs. 1, 3 AufenthV                           | § 41 Abs. 1 AufenthV        |
        | KOR   | ja     | 01.09.2026 | nein       | nein     | nein     | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_p41_1 | § 41 Abs. 3 AufenthV                              | § 41 Abs. 3 Satz 1 AufenthV |

      Beispiele: § 41 Abs. 2, nur ohne Erwerbstätigkeit
        | Staat | Erwerb | Antrag     | unzumutbar | Anspruch | Schengen | Ergebnis                     | Frist                 | Regel     | Norm                             | Quelle                      |
        | BRA   | nein   | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 4         | § 41 Abs. 2, 3 AufenthV          | § 41 Abs. 2 AufenthV        |
        | SMR   | nein   | 31.08.2026 | nein       | nein     | nein     | JA                           | 90 Tage nach Einreise | 4         | § 41 Abs. 2, 3 AufenthV          | § 41 Abs. 2 AufenthV        |
        | BRA   | nein   | 01.09.2026 | nein       | nein     | nein     | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_p41_2 | § 41 Abs. 3 AufenthV             | § 41 Abs. 3 Satz 1 AufenthV |
        | BRA   | ja     | 31.08.2026 | nein       | nein     | nein     | NEIN_VISUMVERFAHREN          | keine                 | 12        | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG | § 41 Abs. 2 AufenthV        |
        | BRA   | ja     | 01.09.2026 | nein       | nein     | nein     | NEIN_VISUMVERFAHREN          | keine                 | 12        | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG | § 41 Abs. 2 AufenthV        |
        | BRA   | nein   | 01.09.2026 | nein       | ja       | nein     | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_p41_2 | § 41 Abs. 3 AufenthV             | § 41 Abs. 3 Satz 1 AufenthV |
        | BRA   | ja     | 31.08.2026 | nein       | nein     | ja       | NEIN_VISUMVERFAHREN          | keine                 | 12        | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG | § 41 Abs. 2 AufenthV        |
        | BRA   | ja     | 01.09.2026 | nein       | nein     | ja       | NEIN_VISUMVERFAHREN          | keine                 | 12        | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG | § 41 Abs. 2 AufenthV        |
        | MEX   | nein   | 01.09.2026 | nein       | nein     | ja       | NEIN_VISUMVERFAHREN          | keine                 | 12        | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG | § 41 Abs. 2 AufenthV        |

      Beispiele: Titel eines anderen Schengen-Staats
        | Staat | Erwerb | Antrag     | unzumutbar | Anspruch | Schengen | Ergebnis                     | Frist                 | Regel        | Norm                                    | Quelle                      |
        | IND   | ja     | 31.08.2026 | nein       | ja       | ja       | JA                           | 90 Tage nach Einreise | 6            | § 39 Satz 1 Nr. 6 AufenthV              | § 39 Satz 1 Nr. 6 AufenthV  |
        | IND   | ja     | 01.09.2026 | nein       | ja       | ja       | MANUELLE_PRUEFUNG_VERSPAETET | keine                 | 10a_schengen | § 39 Satz 1 Nr. 6, § 41 Abs. 3 AufenthV | § 41 Abs. 3 Satz 1 AufenthV |
        | IND   | ja     | 31.08.2026 | nein       | nein     | ja       | NEIN_VISUMVERFAHREN          | keine                 | 12           | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG        | § 39 Satz 1 Nr. 6 AufenthV  |
        | IND   | ja     | 01.09.2026 | nein       | nein     | ja       | NEIN_VISUMVERFAHREN          | keine                 | 12           | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG        | § 39 Satz 1 Nr. 6 AufenthV  |
        | IND   | ja     | 01.09.2026 | ja         | ja       | ja       | JA_ABSEHEN_ZWINGEND          | keine                 | 10           | § 5 Abs. 2 Satz 2 AufenthG              | § 5 Abs. 2 Satz 2 AufenthG  |

    @Quelle:§41_Abs.3_AufenthV
    Szenariogrundriss: Ist die Antragsfrist ungeklärt, prüft eine Person
      Angenommen folgende Angaben:
        | Staatsangehörigkeit                             | <Staat>                   |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit  | nein                      |
        | Ende der Antragsfrist nach visumfreier Einreise | keine visumfreie Einreise |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Staat | Ergebnis               | Regel |
        | USA   | PRUEFEN_NICHT_GEREGELT | 13    |
        | BRA   | PRUEFEN_NICHT_GEREGELT | 13    |
        | IND   | NEIN_VISUMVERFAHREN    | 12    |

    @Quelle:§41_Abs.1_AufenthV
    Szenariogrundriss: Wer unerlaubt eingereist ist, hat die Vergünstigung nicht
      Angenommen folgende Angaben:
        | Staatsangehörigkeit                             | <Staat>    |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit  | nein       |
        | Unerlaubt eingereist                            | ja         |
        | Ende der Antragsfrist nach visumfreier Einreise | 31.08.2026 |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „NEIN_VISUMVERFAHREN“
      Und greift Regel „12“

      Beispiele:
        | Staat |
        | USA   |
        | BRA   |

  Regel: Ist der Anspruch erst nach der Einreise entstanden, bleibt man im Land – außer bei Studium, Praktikum und Freiwilligendienst

    Szenariogrundriss: Anspruch nach der Einreise
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)            | <Zweck>      |
        | Staat des Anhangs II der Verordnung (EU) 2018/1806 | <Anhang II>  |
        | Rechtmäßiger Aufenthalt im Bundesgebiet            | <rechtmäßig> |
        | Aufenthaltstitel bei Antragstellung                | <Titel>      |
        | Titel gültig bis                                   | <gültig>     |
        | Anspruch nach der Einreise entstanden              | <entstanden> |
        | Voraussetzungen eines Anspruchs erfüllt            | <Anspruch>   |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele: Staat des Anhangs II
        | Zweck | Anhang II | rechtmäßig | Titel  | gültig | entstanden | Anspruch | Ergebnis                   | Frist                            | Regel       | Quelle                     |
        | 28    | ja        | ja         | keiner | keines | ja         | ja       | JA                         | während rechtmäßigen Aufenthalts | 5_anhang_ii | § 39 Satz 1 Nr. 3 AufenthV |
        | 18b   | ja        | ja         | keiner | keines | ja         | ja       | JA                         | während rechtmäßigen Aufenthalts | 5_anhang_ii | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | ja        | nein       | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | nein      | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | ja        | ja         | keiner | keines | nein       | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | ja        | ja         | keiner | keines | ja         | nein     | NEIN_VISUMVERFAHREN        | keine                            | 12          | § 39 Satz 1 Nr. 3 AufenthV |
        | 16b_1 | ja        | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 16b_5 | ja        | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 16b_7 | ja        | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 16e   | ja        | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |
        | 19e   | ja        | ja         | keiner | keines | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch | § 39 Satz 1 Nr. 3 AufenthV |

      Beispiele: Schengen-Visum, Antrag am 01.09.2026
        | Zweck | Anhang II | rechtmäßig | Titel   | gültig     | entstanden | Anspruch | Ergebnis                   | Frist                            | Regel            | Quelle                     |
        | 28    | nein      | nein       | visum_c | 01.09.2026 | ja         | ja       | JA                         | während rechtmäßigen Aufenthalts | 5_schengen_visum | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | nein      | nein       | visum_c | 31.08.2026 | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch      | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | nein      | nein       | visum_a | 01.09.2026 | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch      | § 39 Satz 1 Nr. 3 AufenthV |
        | 16e   | nein      | nein       | visum_c | 01.09.2026 | ja         | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch      | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | nein      | nein       | visum_c | 01.09.2026 | nein       | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 11_anspruch      | § 39 Satz 1 Nr. 3 AufenthV |
        | 28    | nein      | nein       | visum_c | 01.09.2026 | ja         | nein     | NEIN_VISUMVERFAHREN        | keine                            | 12               | § 39 Satz 1 Nr. 3 AufenthV |

    @Quelle:A-04
    Szenariogrundriss: Schengen-Visum und Studium
      Angenommen folgende Angaben:
        | Aufenthaltstitel bei Antragstellung            | Schengen-Visum (Visum C) |
        | Titel gültig bis                               | 15.10.2026               |
        | Tag des Antragseingangs                        | 10.10.2026               |
        | Beantragter Aufenthaltszweck (Paragraf)        | Studium (§ 16b Abs. 1)   |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit | nein                     |
        | Anspruch nach der Einreise entstanden          | <Anspruch>               |
        | Voraussetzungen eines Anspruchs erfüllt        | <Anspruch>               |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Norm>
      Und greift Regel „<Regel>“

      Beispiele: unbedingte Zulassung gibt den Anspruch
        | Anspruch | Ergebnis                   | Regel       | Norm                             |
        | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_anspruch | § 5 Abs. 2 Satz 2 AufenthG       |
        | nein     | NEIN_VISUMVERFAHREN        | 12          | § 5 Abs. 2 Satz 1 Nr. 1 AufenthG |

  Regel: Mit der Blauen Karte EU eines anderen Mitgliedstaats gilt ein Monat nach der Einreise

    Szenariogrundriss: Blaue Karte EU, Familie und Wiedereinreise, Antrag am 01.09.2026
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)                        | <Zweck>      |
        | Monate mit Blauer Karte EU eines anderen Mitgliedstaats        | <Monate>     |
        | Unmittelbar zuvor Blaue Karte EU eines dritten Staats          | <zuvor>      |
        | Familientitel desselben Mitgliedstaats                         | <Familie>    |
        | Sonderfall der §§ 39, 40 AufenthV                              | <Sonderfall> |
        | Ende der Antragsfrist mit Blauer Karte EU eines anderen Staats | <Fristende>  |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele: zwölf Monate, oder sechs nach einer weiteren Blauen Karte EU
        | Zweck    | Monate | zuvor | Familie | Sonderfall | Fristende  | Ergebnis            | Frist                 | Regel    | Quelle                      |
        | 18g_1_S1 | 11     | nein  | nein    | keiner     | 01.09.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_1_S1 | 12     | nein  | nein    | keiner     | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_zwoelf | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_1_S2 | 13     | nein  | nein    | keiner     | 02.09.2026 | JA                  | 1 Monat nach Einreise | 7_zwoelf | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_2    | 12     | ja    | nein    | keiner     | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_zwoelf | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_2    | 12     | nein  | nein    | keiner     | 31.08.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18b      | 12     | nein  | nein    | keiner     | 01.09.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_1_S1 | 5      | ja    | nein    | keiner     | 01.09.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7a AufenthV |
        | 18g_1_S1 | 6      | ja    | nein    | keiner     | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_sechs  | § 39 Satz 1 Nr. 7a AufenthV |
        | 18g_1_S1 | 11     | ja    | nein    | keiner     | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_sechs  | § 39 Satz 1 Nr. 7a AufenthV |
        | 18g_1_S1 | 6      | nein  | nein    | keiner     | 01.09.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7a AufenthV |
        | 18g_1_S1 | 6      | ja    | nein    | keiner     | 31.08.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7a AufenthV |
        | 18b      | 6      | ja    | nein    | keiner     | 01.09.2026 | NEIN_VISUMVERFAHREN | keine                 | 12       | § 39 Satz 1 Nr. 7a AufenthV |

      Beispiele: Familie und Wiedereinreise
        | Zweck    | Monate | zuvor | Familie | Sonderfall          | Fristende  | Ergebnis            | Frist                 | Regel            | Quelle                      |
        | 30       | 0      | nein  | ja      | keiner              | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_familie        | § 39 Satz 1 Nr. 7 AufenthV  |
        | 30       | 0      | nein  | ja      | keiner              | 31.08.2026 | NEIN_VISUMVERFAHREN | keine                 | 12               | § 39 Satz 1 Nr. 7 AufenthV  |
        | 18g_1_S1 | 0      | nein  | nein    | nr7b_wiedereinreise | 01.09.2026 | JA                  | 1 Monat nach Einreise | 7_wiedereinreise | § 39 Satz 1 Nr. 7b AufenthV |
        | 18g_1_S1 | 0      | nein  | nein    | nr7b_wiedereinreise | 31.08.2026 | NEIN_VISUMVERFAHREN | keine                 | 12               | § 39 Satz 1 Nr. 7b AufenthV |

  Regel: Duldung, Gestattung und Sonderfälle

    Szenariogrundriss: Duldung und Anspruch durch Ehe oder Geburt im Inland
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)            | 28         |
        | Abschiebung ausgesetzt (Duldung)                   | <geduldet> |
        | Anspruch durch Eheschließung oder Geburt im Inland | <Ehe>      |
        | Voraussetzungen eines Anspruchs erfüllt            | <Anspruch> |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „<Regel>“

      Beispiele:
        | geduldet | Ehe  | Anspruch | Ergebnis                   | Regel       | Quelle                     |
        | ja       | ja   | ja       | JA                         | 8           | § 39 Satz 1 Nr. 5 AufenthV |
        | nein     | ja   | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_anspruch | § 39 Satz 1 Nr. 5 AufenthV |
        | ja       | nein | ja       | ERMESSEN_ABSEHEN_VOM_VISUM | 11_anspruch | § 39 Satz 1 Nr. 5 AufenthV |
        | ja       | ja   | nein     | NEIN_VISUMVERFAHREN        | 12          | § 39 Satz 1 Nr. 5 AufenthV |

    Szenariogrundriss: Aufenthaltsgestattung
      Angenommen folgende Angaben:
        | Aufenthaltsgestattung nach dem Asylgesetz         | <Gestattung> |
        | Asylverfahren nicht bestandskräftig abgeschlossen | ja           |
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>      |
        | Anspruch auf Erteilung oder Verlängerung          | <Anspruch>   |
        | Ausnahme nach § 10 Abs. 1                         | <Ausnahme>   |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „antragsfrist“ „keine“
      Und greift Regel „<Regel>“

      Beispiele:
        | Gestattung | Zweck | Anspruch | Ausnahme | Ergebnis            | Regel | Quelle                                                  |
        | ja         | 28    | ja       | nein     | JA                  | 9     | § 39 Satz 1 Nr. 4 AufenthV, § 10 Abs. 1 Satz 1 AufenthG |
        | ja         | 18b   | ja       | nein     | NEIN_VISUMVERFAHREN | 12    | § 39 Satz 1 Nr. 4 AufenthV, § 10 Abs. 1 Satz 2 AufenthG |
        | ja         | 18b   | ja       | ja       | JA                  | 9     | § 39 Satz 1 Nr. 4 AufenthV, § 10 Abs. 1 Satz 2 AufenthG |
        | ja         | 16b_5 | nein     | nein     | NEIN_VISUMVERFAHREN | 12    | § 39 Satz 1 Nr. 4 AufenthV, § 10 Abs. 1 Satz 1 AufenthG |
        | nein       | 28    | ja       | nein     | NEIN_VISUMVERFAHREN | 12    | § 39 Satz 1 Nr. 4 AufenthV                              |

    Szenariogrundriss: Sonderfälle der §§ 39, 40
      Angenommen folgende Angaben:
        | Sonderfall der §§ 39, 40 AufenthV             | <Sonderfall> |
        | Nachholung des Visumverfahrens nicht zumutbar | <unzumutbar> |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Sonderfall          | unzumutbar | Ergebnis                   | Frist                           | Regel     | Quelle                            |
        | nr2_befreit         | nein       | JA                         | keine                           | 9a        | § 39 Satz 1 Nr. 2, 9, 10 AufenthV |
        | nr9_mobiler_ict     | nein       | JA                         | keine                           | 9a        | § 39 Satz 1 Nr. 2, 9, 10 AufenthV |
        | nr10_forscher_mobil | nein       | JA                         | keine                           | 9a        | § 39 Satz 1 Nr. 2, 9, 10 AufenthV |
        | nr11_saison         | nein       | JA                         | vor Ablauf der Arbeitserlaubnis | 9a_saison | § 39 Satz 1 Nr. 11 AufenthV       |
        | nr11_saison         | ja         | JA                         | vor Ablauf der Arbeitserlaubnis | 9a_saison | § 39 Satz 1 Nr. 11 AufenthV       |
        | p40_kurzaufenthalt  | nein       | ERMESSEN_ABSEHEN_VOM_VISUM | keine                           | 9b        | § 40 AufenthV                     |
        | p40_kurzaufenthalt  | ja         | JA_ABSEHEN_ZWINGEND        | keine                           | 10        | § 5 Abs. 2 Satz 2 AufenthG        |

  Regel: Treffen mehrere Wege zu, gilt der erste

    @Quelle:V-04
    Szenariogrundriss: Zwei Wege zugleich, Antrag am 01.09.2026
      Angenommen folgende Angaben:
        | Staatsangehörigkeit                                            | <Staat>      |
        | Aufenthalt zur Ausübung einer Erwerbstätigkeit                 | nein         |
        | Aufenthaltstitel bei Antragstellung                            | <Titel>      |
        | Titel gültig bis                                               | <gültig>     |
        | Aufenthaltstitel eines anderen Schengen-Staats                 | <Schengen>   |
        | Ende der Antragsfrist nach visumfreier Einreise                | <Fristende>  |
        | Staat des Anhangs II der Verordnung (EU) 2018/1806             | ja           |
        | Rechtmäßiger Aufenthalt im Bundesgebiet                        | <rechtmäßig> |
        | Beantragter Aufenthaltszweck (Paragraf)                        | <Zweck>      |
        | Voraussetzungen eines Anspruchs erfüllt                        | <Anspruch>   |
        | Anspruch nach der Einreise entstanden                          | <entstanden> |
        | Monate mit Blauer Karte EU eines anderen Mitgliedstaats        | <Monate>     |
        | Ende der Antragsfrist mit Blauer Karte EU eines anderen Staats | 10.09.2026   |
        | Sonderfall der §§ 39, 40 AufenthV                              | <Sonderfall> |
        | Abschiebung ausgesetzt (Duldung)                               | <geduldet>   |
        | Anspruch durch Eheschließung oder Geburt im Inland             | <geduldet>   |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“
      Und lautet „antragsfrist“ „<Frist>“
      Und greift Regel „<Regel>“

      Beispiele: unbefristeter Titel, § 41, Anspruch nach der Einreise, Schengen-Titel, Blaue Karte EU, Duldung, Kurzaufenthalt
        | Staat | Titel               | gültig     | Schengen | Fristende  | rechtmäßig | Zweck    | Anspruch | entstanden | Monate | Sonderfall          | geduldet | Ergebnis                   | Frist                            | Regel            |
        | USA   | unbefristeter_titel | keines     | ja       | 01.09.2026 | ja         | 18b      | nein     | nein       | 0      | keiner              | nein     | JA                         | keine                            | 2a               |
        | BRA   | keiner              | keines     | nein     | 01.09.2026 | ja         | 28       | ja       | ja         | 0      | keiner              | nein     | JA                         | 90 Tage nach Einreise            | 4                |
        | BRA   | visum_c             | 01.09.2026 | ja       | 01.09.2026 | nein       | 28       | ja       | ja         | 0      | keiner              | nein     | JA                         | 90 Tage nach Einreise            | 4                |
        | IND   | visum_c             | 01.09.2026 | ja       | 01.09.2026 | nein       | 28       | ja       | ja         | 0      | keiner              | nein     | JA                         | während rechtmäßigen Aufenthalts | 5_schengen_visum |
        | IND   | keiner              | keines     | ja       | 01.09.2026 | nein       | 18g_1_S1 | ja       | nein       | 12     | keiner              | nein     | JA                         | 90 Tage nach Einreise            | 6                |
        | IND   | keiner              | keines     | nein     | keines     | nein       | 28       | ja       | nein       | 0      | nr7b_wiedereinreise | ja       | JA                         | 1 Monat nach Einreise            | 7_wiedereinreise |
        | USA   | keiner              | keines     | nein     | 31.08.2026 | nein       | 18b      | nein     | nein       | 0      | p40_kurzaufenthalt  | nein     | ERMESSEN_ABSEHEN_VOM_VISUM | keine                            | 9b               |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§39_Satz_1_Nr.1_AufenthV
    Szenario: Mit gültigem Titel fragt niemand nach Unzumutbarkeit und Anspruch
      Angenommen folgende Angaben:
        | Aufenthaltstitel bei Antragstellung           | befristeter_titel |
        | Titel gültig bis                              | 30.09.2026        |
        | Nachholung des Visumverfahrens nicht zumutbar | unbekannt         |
        | Voraussetzungen eines Anspruchs erfüllt       | unbekannt         |
        | Sonderfall der §§ 39, 40 AufenthV             | unbekannt         |
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann lautet „ergebnis“ „JA“
      Und fehlt keine Angabe

    @Quelle:§5_Abs.2_Satz_2_AufenthG
    Szenario: Bevor auf das Visumverfahren verwiesen wird, muss die Zumutbarkeit bekannt sein
      Angenommen „Nachholung des Visumverfahrens nicht zumutbar“ ist unbekannt
      Wenn die Entscheidung „Antrag im Inland zulässig?“ getroffen wird
      Dann fehlt noch die Angabe „Nachholung des Visumverfahrens nicht zumutbar“
