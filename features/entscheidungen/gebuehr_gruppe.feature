# language: de
Funktionalität: Gruppe des Gebührentatbestands

  Die Befreiungen der §§ 52 bis 53 AufenthV verweisen auf Gruppen von Tatbeständen.

  @Quelle:G-04
  Szenariogrundriss: Gruppe nach der Verordnung
    Angenommen „Gebührentatbestand“ ist „<Tatbestand>“
    Wenn die Entscheidung „Gruppe des Gebührentatbestands“ getroffen wird
    Dann lautet das Ergebnis „<Gruppe>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Tatbestand                      | Gruppe            | Regel |
      | ae_erteilung_bis_1_jahr         | P45_NR1_2         | 1     |
      | ae_erteilung_ueber_1_jahr       | P45_NR1_2         | 1     |
      | ae_verlaengerung_bis_3_monate   | P45_NR1_2         | 1     |
      | ae_verlaengerung_ueber_3_monate | P45_NR1_2         | 1     |
      | ae_zweckwechsel                 | P45_NR3           | 2     |
      | ne_hochqualifiziert             | TITEL_UEBRIGE     | 3     |
      | ne_selbstaendig                 | TITEL_UEBRIGE     | 3     |
      | ne_uebrige                      | TITEL_UEBRIGE     | 3     |
      | ne_kind_p35                     | TITEL_UEBRIGE     | 3     |
      | daueraufenthalt_eu              | TITEL_UEBRIGE     | 3     |
      | mobiler_ict_erteilung           | TITEL_UEBRIGE     | 3     |
      | mobiler_ict_verlaengerung       | TITEL_UEBRIGE     | 3     |
      | grenzgaengerkarte_bis_1_jahr    | GRENZGAENGERKARTE | 4     |
      | grenzgaengerkarte_bis_2_jahre   | GRENZGAENGERKARTE | 4     |
      | grenzgaengerkarte_verlaengerung | GRENZGAENGERKARTE | 4     |
      | fiktionsbescheinigung           | SONSTIGE          | 5     |
      | eat_neuausstellung              | SONSTIGE          | 5     |
      | visum_national_d                | SONSTIGE          | 5     |
