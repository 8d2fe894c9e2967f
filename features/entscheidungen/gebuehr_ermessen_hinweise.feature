# language: de
Funktionalität: Hinweise auf Ermessen bei der Gebühr (§ 52 Abs. 6, 7, § 53 AufenthV)

  Wo eine Gebühr bleibt, kann sie ermäßigt oder erlassen werden. Die Tabelle G-04b weist darauf hin; es entscheidet
  ein Mensch.

  @Quelle:G-04b
  Szenariogrundriss: Wer einen Grund hat, bekommt einen Hinweis
    Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
    Und folgende Angaben:
      | Gebührentatbestand                                 | <Tatbestand> |
      | Leistungen nach SGB II, SGB XII oder AsylbLG       | <Leistungen> |
      | Bezug von Arbeitsentgelt in Deutschland            | <Entgelt>    |
      | Nur Aus-, Fort- oder Weiterbildung oder Umschulung | <Ausbildung> |
      | Erhebliches öffentliches Interesse                 | <Interesse>  |
      | Humanitäre Gründe                                  | <humanitär>  |
      | Wirtschaftliche Verhältnisse gebieten Ermäßigung   | <wirtschaftlich> |
      | Anlass der Neuausstellung der Karte                | <Anlass>     |
    Wenn am 01.06.2026 die Entscheidung „Hinweise auf Ermessen bei der Gebühr“ getroffen wird
    Dann enthält das Ergebnis genau <Hinweise>
    Und greifen die Regeln <Regeln>

    Beispiele:
      | Tatbestand                  | Leistungen | Entgelt | Ausbildung | Interesse | humanitär | wirtschaftlich | Anlass              | Hinweise                  | Regeln              |
      | ae_zweckwechsel             | ja         | ja      | nein       | nein      | nein      | nein           |                     | „ERMESSEN_SOZIALLEISTUNG“ | „1“                 |
      | ae_erteilung_ueber_1_jahr   | nein       | nein    | ja         | nein      | nein      | nein           |                     | „ERMESSEN_AUSBILDUNG“     | „2_ae“              |
      | fiktionsbescheinigung       | nein       | nein    | ja         | nein      | nein      | nein           |                     | „ERMESSEN_AUSBILDUNG“     | „2_sonst“           |
      | visum_national_d            | nein       | nein    | ja         | nein      | nein      | nein           |                     | „ERMESSEN_AUSBILDUNG“     | „2_sonst“           |
      | uebertragung_p78a           | nein       | nein    | ja         | nein      | nein      | nein           |                     | „ERMESSEN_AUSBILDUNG“     | „2_sonst“           |
      | eat_neuausstellung          | nein       | nein    | ja         | nein      | nein      | nein           | pass_abgelaufen_neu | „ERMESSEN_AUSBILDUNG“     | „2_neuausstellung“  |
      | eat_neuausstellung          | nein       | nein    | ja         | nein      | nein      | nein           | kartennutzung_ende  | „ERMESSEN_AUSBILDUNG“     | „2_neuausstellung“  |
      | fiktionsbescheinigung       | nein       | ja      | nein       | ja        | nein      | nein           |                     | „ERMESSEN_P52_7“          | „3_interesse“       |
      | fiktionsbescheinigung       | nein       | ja      | nein       | nein      | ja        | nein           |                     | „ERMESSEN_P52_7“          | „3_humanitaer“      |
      | fiktionsbescheinigung       | nein       | ja      | nein       | ja        | ja        | nein           |                     | „ERMESSEN_P52_7“          | „3_interesse“       |
      | fiktionsbescheinigung       | nein       | ja      | nein       | nein      | nein      | ja             |                     | „ERMESSEN_P53_2“          | „4“                 |
      | fiktionsbescheinigung       | nein       | nein    | ja         | nein      | ja        | ja             |                     | „ERMESSEN_AUSBILDUNG“, „ERMESSEN_P52_7“ und „ERMESSEN_P53_2“ | „2_sonst“, „3_humanitaer“ und „4“ |

  @Quelle:G-04b
  Szenariogrundriss: Ohne Grund oder ohne Gebühr gibt es keinen Hinweis
    Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
    Und folgende Angaben:
      | Gebührentatbestand                                 | <Tatbestand> |
      | Leistungen nach SGB II, SGB XII oder AsylbLG       | <Leistungen> |
      | Bezug von Arbeitsentgelt in Deutschland            | <Entgelt>    |
      | Nur Aus-, Fort- oder Weiterbildung oder Umschulung | <Ausbildung> |
      | Humanitäre Gründe                                  | <humanitär>  |
      | Anlass der Neuausstellung der Karte                | <Anlass>     |
    Wenn am 01.06.2026 die Entscheidung „Hinweise auf Ermessen bei der Gebühr“ getroffen wird
    Dann ist das Ergebnis leer

    Beispiele:
      | Tatbestand                             | Leistungen | Entgelt | Ausbildung | humanitär | Anlass  |
      | fiktionsbescheinigung                  | nein       | ja      | nein       | nein      |         |
      | fiktionsbescheinigung                  | nein       | ja      | ja         | nein      |         |
      | fiktionsbescheinigung                  | nein       | nein    | nein       | nein      |         |
      | ae_zweckwechsel                        | nein       | nein    | ja         | nein      |         |
      | eat_neuausstellung                     | nein       | nein    | ja         | nein      | verlust |
      # Die Befreiung geht vor: Es ist nichts mehr zu ermäßigen.
      | fiktionsbescheinigung                  | ja         | nein    | ja         | ja        |         |
      | nebenbestimmung_beschaeftigung_aendern | nein       | ja      | nein       | ja        |         |

  @Quelle:§52_Abs.7_AufenthV
  Szenariogrundriss: Schon ein kleiner Betrag kann erlassen werden, null nicht
    Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
    Und folgende Angaben:
      | Gebührentatbestand | rueckkehrberechtigung_notreiseausweis |
      | betrag             | <Betrag>                              |
      | <Grund>            | ja                                    |
    Wenn am 01.06.2026 die Entscheidung „Hinweise auf Ermessen bei der Gebühr“ getroffen wird
    Dann <Ergebnis>

    Beispiele:
      | Grund                                            | Betrag | Ergebnis                                          |
      | Humanitäre Gründe                                | 0,50   | enthält das Ergebnis genau „ERMESSEN_P52_7“       |
      | Humanitäre Gründe                                | 0      | ist das Ergebnis leer                             |
      | Erhebliches öffentliches Interesse               | 0,50   | enthält das Ergebnis genau „ERMESSEN_P52_7“       |
      | Erhebliches öffentliches Interesse               | 0      | ist das Ergebnis leer                             |
      | Wirtschaftliche Verhältnisse gebieten Ermäßigung | 0,50   | enthält das Ergebnis genau „ERMESSEN_P53_2“       |
      | Wirtschaftliche Verhältnisse gebieten Ermäßigung | 0      | ist das Ergebnis leer                             |
      | Leistungen nach SGB II, SGB XII oder AsylbLG     | 0,50   | enthält das Ergebnis genau „ERMESSEN_SOZIALLEISTUNG“ |
      | Leistungen nach SGB II, SGB XII oder AsylbLG     | 0      | ist das Ergebnis leer                             |

  @Quelle:§52_Abs.6_AufenthV
  Szenariogrundriss: Auch wer nur lernt, bekommt den Hinweis nur, wenn etwas zu zahlen ist
    Angenommen der Grundfall „Erwachsene Person ohne Ermäßigung“
    Und folgende Angaben:
      | Gebührentatbestand                                 | <Tatbestand> |
      | Anlass der Neuausstellung der Karte                | <Anlass>     |
      | Bezug von Arbeitsentgelt in Deutschland            | nein         |
      | Nur Aus-, Fort- oder Weiterbildung oder Umschulung | ja           |
      | betrag                                             | <Betrag>     |
    Wenn am 01.06.2026 die Entscheidung „Hinweise auf Ermessen bei der Gebühr“ getroffen wird
    Dann <Ergebnis>

    Beispiele:
      | Tatbestand              | Anlass              | Betrag | Ergebnis                                     |
      | ae_erteilung_bis_1_jahr |                     | 0,50   | enthält das Ergebnis genau „ERMESSEN_AUSBILDUNG“ |
      | ae_erteilung_bis_1_jahr |                     | 0      | ist das Ergebnis leer                        |
      | fiktionsbescheinigung   |                     | 0,50   | enthält das Ergebnis genau „ERMESSEN_AUSBILDUNG“ |
      | fiktionsbescheinigung   |                     | 0      | ist das Ergebnis leer                        |
      | eat_neuausstellung      | pass_abgelaufen_neu | 0,50   | enthält das Ergebnis genau „ERMESSEN_AUSBILDUNG“ |
      | eat_neuausstellung      | pass_abgelaufen_neu | 0      | ist das Ergebnis leer                        |
