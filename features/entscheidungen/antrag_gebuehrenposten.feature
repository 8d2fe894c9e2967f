# language: de
Funktionalität: Gebührenposten eines bearbeiteten Antrags (§ 49 AufenthV)

  Auch wer abgelehnt wird, zahlt die Bearbeitung: bei Niederlassungserlaubnis und Daueraufenthalt die Hälfte, sonst so viel
  wie die beantragte Amtshandlung kostet. Welche das ist, sagt der Antrag; gefragt wird danach niemand.

  @Quelle:§49_Abs.1_AufenthV @Quelle:§49_Abs.2_AufenthV @Quelle:§44_AufenthV @Quelle:§45_AufenthV
  Szenariogrundriss: Die beantragte Amtshandlung bestimmt den Posten
    Angenommen folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Art>      |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>    |
      | Geburtsdatum                              | <geboren>  |
      | Tag des Antragseingangs                   | 02.11.2026 |
    Wenn am 22.11.2026 die Entscheidung „Gebührenposten des bearbeiteten Antrags“ getroffen wird
    Dann enthält das Ergebnis genau „<Posten>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Art          | Zweck    | geboren    | Posten                          | Regel |
      | Verlängerung | 18b      | 14.05.1992 | ae_verlaengerung_ueber_3_monate | 1     |
      | Verlängerung | 18g_1_S1 | 14.05.1992 | ae_verlaengerung_ueber_3_monate | 1     |
      | Verlängerung | 19       | 14.05.1992 | ae_verlaengerung_ueber_3_monate | 1     |
      | Erteilung    | 18b      | 14.05.1992 | ae_erteilung_ueber_1_jahr       | 2     |
      | Erteilung    | 18g_2    | 14.05.1992 | ae_erteilung_ueber_1_jahr       | 2     |
      | Erteilung    | 19       | 14.05.1992 | ae_erteilung_ueber_1_jahr       | 2     |
      | zweckwechsel | 18b      | 14.05.1992 | ae_zweckwechsel                 | 3     |
      | zweckwechsel | 18g_1_S2 | 14.05.1992 | ae_erteilung_ueber_1_jahr       | 4     |
      | zweckwechsel | 19       | 14.05.1992 | ae_erteilung_ueber_1_jahr       | 4     |
      | Erteilung    | 19b      | 14.05.1992 | mobiler_ict_erteilung           | 5     |
      | zweckwechsel | 19b      | 14.05.1992 | mobiler_ict_erteilung           | 5     |
      | Verlängerung | 19b      | 14.05.1992 | mobiler_ict_verlaengerung       | 6     |
      | Erteilung    | 18c_3    | 14.05.1992 | ne_hochqualifiziert             | 7     |
      | zweckwechsel | 21_ne    | 14.05.1992 | ne_selbstaendig                 | 8     |
      | Erteilung    | 35       | 03.11.2008 | ne_kind_p35                     | 9     |
      | Erteilung    | 35       | 02.11.2008 | ne_uebrige                      | 10    |
      | zweckwechsel | 9        | 14.05.1992 | ne_uebrige                      | 10    |
      | Erteilung    | 9a       | 14.05.1992 | daueraufenthalt_eu              | 11    |

  @Quelle:§69_Abs.1_Satz_5_AufenthG
  Szenario: Ohne Posten setzt eine Person fest
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „16c“
    Und „Erteilung, Verlängerung oder Zweckwechsel“ ist „Erteilung“
    Wenn am 22.11.2026 die Entscheidung „Gebührenposten des bearbeiteten Antrags“ getroffen wird
    Dann ist das Ergebnis leer
