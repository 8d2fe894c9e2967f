# language: de
Funktionalität: Fallgruppen der Beschäftigungsverordnung (§ 19c Abs. 1 AufenthG)

  Für jede Fallgruppe: Zustimmung, Vorrangprüfung, Höchstdauer in Monaten (90 Tage gelten als drei Monate) und ob § 9 BeschV
  ausgeschlossen ist. Ob erteilt wird, entscheidet ein Mensch. Tabelle E-12.

  @Quelle:E-12
  Szenariogrundriss: Fallgruppe für Fallgruppe
    Angenommen „Fallgruppe der Beschäftigungsverordnung“ ist „<Fallgruppe>“
    Wenn die Entscheidung „Fallgruppen der Beschäftigungsverordnung“ getroffen wird
    Dann lautet „ba“ „<Zustimmung>“ nach <Quelle>
    Und lautet „vorrangpruefung“ <Vorrang>
    Und lautet „max_monate“ „<Monate>“
    Und lautet „p9_ausgeschlossen“ <ohne § 9>
    Und greift Regel „<Regel>“

    Beispiele:
      | Fallgruppe                       | Zustimmung | Vorrang | Monate | ohne § 9 | Regel | Quelle                      |
      | fuehrungskraft                   | ja         | nein    | keine  | nein     | 1     | § 3 BeschV                  |
      | wissenschaft_lehrkraft           | nein       | nein    | keine  | nein     | 2     | § 5 BeschV                  |
      | erfahrene                        | ja         | nein    | keine  | ja       | 3     | § 6 BeschV                  |
      | ausbildung                       | ja         | nein    | keine  | nein     | 4     | § 8 Abs. 1 BeschV           |
      | anerkennung_absprache            | ja         | nein    | 12     | nein     | 5     | § 2 BeschV                  |
      | anerkennungspartnerschaft        | ja         | nein    | 12     | ja       | 6     | § 2a BeschV                 |
      | anerkennung_massnahme            | ja         | nein    | keine  | nein     | 7     | § 8 Abs. 2 BeschV           |
      | praktische_taetigkeit            | ja         | nein    | keine  | nein     | 8     | § 8 Abs. 3 BeschV           |
      | personalaustausch_projekt        | ja         | nein    | 36     | nein     | 9     | § 10 BeschV                 |
      | ict                              | ja         | nein    | 36     | nein     | 10    | § 10a BeschV                |
      | sprachlehrer                     | ja         | nein    | 60     | nein     | 11    | § 11 Abs. 1 BeschV          |
      | spezialitaetenkoch               | ja         | ja      | 48     | nein     | 12    | § 11 Abs. 2 BeschV          |
      | au_pair                          | ja         | nein    | 12     | nein     | 13    | § 12 BeschV                 |
      | hausangestellte_entsandte        | ja         | nein    | 60     | nein     | 14    | § 13 BeschV                 |
      | freiwilligendienst_karitativ     | nein       | nein    | keine  | nein     | 15    | § 14 Abs. 1 BeschV          |
      | religioes                        | nein       | nein    | keine  | nein     | 16    | § 14 Abs. 1a BeschV         |
      | ferienjob                        | nein       | nein    | 3      | nein     | 17    | § 14 Abs. 2 BeschV          |
      | praktikum                        | nein       | nein    | keine  | nein     | 18    | § 15 BeschV                 |
      | saison                           | ja         | ja      | 6      | nein     | 19    | § 15a BeschV                |
      | schausteller                     | ja         | ja      | 9      | nein     | 20    | § 15b BeschV                |
      | haushaltshilfe                   | ja         | ja      | 36     | nein     | 21    | § 15c BeschV                |
      | kurzzeit_kontingent              | ja         | nein    | 8      | nein     | 22    | § 15d BeschV                |
      | geschaeftsreise                  | nein       | nein    | 3      | nein     | 23    | § 16 BeschV                 |
      | konzern_weiterbildung            | nein       | nein    | 3      | nein     | 24    | § 17 BeschV                 |
      | journalist                       | nein       | nein    | keine  | nein     | 25    | § 18 BeschV                 |
      | werklieferung_kurz               | nein       | nein    | 3      | nein     | 26    | § 19 Abs. 1 BeschV          |
      | werklieferung_lang               | ja         | nein    | 36     | nein     | 27    | § 19 Abs. 2 BeschV          |
      | fahrpersonal_international       | nein       | nein    | keine  | nein     | 28    | § 20 BeschV                 |
      | dienstleistung_eu_entsandt       | nein       | nein    | keine  | nein     | 29    | § 21 BeschV                 |
      | besondere_berufsgruppe           | nein       | nein    | keine  | nein     | 30    | § 22 BeschV                 |
      | pflegehilfskraft                 | ja         | nein    | keine  | ja       | 31    | § 22a BeschV                |
      | sportveranstaltung               | nein       | nein    | keine  | nein     | 32    | § 23 BeschV                 |
      | schiff_luft                      | nein       | nein    | keine  | nein     | 33    | § 24 BeschV                 |
      | berufskraftfahrer                | ja         | nein    | keine  | ja       | 34    | § 24a Abs. 1 BeschV         |
      | berufskraftfahrer_qualifizierung | ja         | nein    | 15     | ja       | 35    | § 24a Abs. 2 BeschV         |
      | offshore                         | nein       | nein    | 24     | ja       | 36    | § 24b BeschV                |
      | kuenstler                        | ja         | ja      | keine  | nein     | 37    | § 25 BeschV                 |
      | best_friends                     | ja         | ja      | keine  | nein     | 38    | § 26 Abs. 1 BeschV          |
      | westbalkan                       | ja         | ja      | keine  | ja       | 39    | § 26 Abs. 2 BeschV          |
      | grenzgaenger                     | ja         | ja      | keine  | nein     | 40    | § 27 BeschV                 |
      | deutsche_volkszugehoerige        | ja         | ja      | keine  | nein     | 41    | § 28 BeschV                 |
      | werkvertrag                      | ja         | nein    | 48     | nein     | 42    | § 29 Abs. 1 BeschV          |
      | gastarbeitnehmer                 | ja         | nein    | 18     | nein     | 43    | § 29 Abs. 2 BeschV          |
      | abkommen_erlaubnisfrei           | nein       | nein    | keine  | nein     | 44    | § 29 Abs. 3 Satz 1 BeschV   |
      | abkommen_mit_erlaubnis           | ja         | nein    | keine  | nein     | 45    | § 29 Abs. 3 Satz 2 BeschV   |
      | weltausstellung                  | ja         | ja      | keine  | nein     | 46    | § 29 Abs. 4 BeschV          |
      | freihandelsabkommen              | ja         | nein    | keine  | nein     | 47    | § 29 Abs. 5 BeschV          |
      | haertefall                       | ja         | nein    | keine  | nein     | 48    | § 37 BeschV                 |
      | keine                            | keine      | nein    | keine  | nein     | 49    | § 39 Abs. 1 Satz 1 AufenthG |

  @Quelle:§19c_Abs.1_AufenthG
  Szenariogrundriss: Für diese Fallgruppen gibt es eine eigene Prüfung
    Angenommen „Fallgruppe der Beschäftigungsverordnung“ ist „<Fallgruppe>“
    Wenn die Entscheidung „Beschäftigung nach einer Fallgruppe der Beschäftigungsverordnung“ getroffen wird
    Dann lautet das Ergebnis „WEITER_FACHTABELLE“ nach § 19c Abs. 1 AufenthG
    Und greift Regel „1“
    Und fehlt keine Angabe

    Beispiele:
      | Fallgruppe                |
      | erfahrene                 |
      | ausbildung                |
      | anerkennung_absprache     |
      | anerkennungspartnerschaft |
      | anerkennung_massnahme     |
      | ict                       |
      | westbalkan                |
      | grenzgaenger              |

  @Quelle:§19c_Abs.1_AufenthG
  Szenariogrundriss: Sonst bestätigt ein Mensch die weiteren Voraussetzungen und entscheidet
    Angenommen folgende Angaben:
      | Fallgruppe der Beschäftigungsverordnung        | <Fallgruppe> |
      | Weitere Voraussetzungen der Fallgruppe erfüllt | <erfüllt>    |
    Wenn die Entscheidung „Beschäftigung nach einer Fallgruppe der Beschäftigungsverordnung“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach § 19c Abs. 1 AufenthG
    Und greift Regel „<Regel>“

    Beispiele:
      | Fallgruppe     | erfüllt | Ergebnis       | Regel |
      | fuehrungskraft | ja      | ERMESSEN_19c_1 | 2     |
      | fuehrungskraft | nein    | VERSAGEN       | 3     |
      | au_pair        | ja      | ERMESSEN_19c_1 | 2     |
      | au_pair        | nein    | VERSAGEN       | 3     |
      | offshore       | ja      | ERMESSEN_19c_1 | 2     |
      | offshore       | nein    | VERSAGEN       | 3     |
      | best_friends   | ja      | ERMESSEN_19c_1 | 2     |
      | best_friends   | nein    | VERSAGEN       | 3     |
      | haertefall     | ja      | ERMESSEN_19c_1 | 2     |
      | haertefall     | nein    | VERSAGEN       | 3     |

  @Quelle:§19c_Abs.1_AufenthG
  Szenario: Ohne Fallgruppe prüft ein Mensch
    Angenommen „Fallgruppe der Beschäftigungsverordnung“ ist „keine Fallgruppe“
    Wenn die Entscheidung „Beschäftigung nach einer Fallgruppe der Beschäftigungsverordnung“ getroffen wird
    Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“
    Und greift Regel „4“

  @Quelle:§82_Abs.1_AufenthG
  Szenario: Solange die weiteren Voraussetzungen nicht belegt sind, gibt es kein Ergebnis
    Angenommen „Fallgruppe der Beschäftigungsverordnung“ ist „fuehrungskraft“
    Wenn die Entscheidung „Beschäftigung nach einer Fallgruppe der Beschäftigungsverordnung“ getroffen wird
    Dann fehlt noch die Angabe „Weitere Voraussetzungen der Fallgruppe erfüllt“
