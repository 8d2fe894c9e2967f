# language: de
Funktionalität: Gebührentatbestand des Titels (§§ 44 bis 45 AufenthV)

  Welcher Gebührentatbestand zu Erteilung, Verlängerung oder Zweckwechsel gehört. Ein Tag über der Grenze zählt als darüber.
  Tabelle G-02.

  Grundlage:
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)   | 18b          |
      | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
      | Neuer Titel gültig ab                     | 01.10.2026   |
      | Neuer Titel gültig bis                    | 30.09.2027   |
      | Geburtsdatum                              | 15.05.1990   |
      | Tag des Antragseingangs                   | 01.09.2026   |

  Regel: Bei der Erteilung trennt ein Jahr, bei der Verlängerung trennen drei Monate

    Szenariogrundriss: Geltungsdauer
      Angenommen folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | <Vorgang> |
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>   |
        | Neuer Titel gültig ab                     | <von>     |
        | Neuer Titel gültig bis                    | <bis>     |
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann lautet das Ergebnis „<Tatbestand>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: Erteilung
        | Vorgang   | Zweck    | von        | bis        | Tatbestand                | Regel | Quelle                        |
        | erteilung | 18b      | 01.10.2026 | 31.08.2027 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18b      | 01.10.2026 | 29.09.2027 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18b      | 01.10.2026 | 30.09.2027 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18b      | 01.10.2026 | 01.10.2027 | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | erteilung | 18b      | 01.10.2026 | 31.10.2027 | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | erteilung | 18g_1_S1 | 01.10.2026 | 30.09.2027 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18g_2    | 01.10.2026 | 30.09.2030 | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | erteilung | 19       | 01.10.2026 | 30.09.2029 | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | erteilung | 18b      | 29.02.2028 | 27.02.2029 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18b      | 29.02.2028 | 28.02.2029 | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | erteilung | 18b      | 29.02.2028 | 01.03.2029 | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |

      Beispiele: Verlängerung
        | Vorgang       | Zweck    | von        | bis        | Tatbestand                      | Regel | Quelle                        |
        | verlaengerung | 18b      | 01.10.2026 | 30.11.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | 30.12.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | 31.12.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | 01.01.2027 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | 31.01.2027 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | 30.09.2028 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18g_1_S2 | 01.10.2026 | 31.12.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 19       | 01.10.2026 | 01.01.2027 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18b      | 30.11.2026 | 27.02.2027 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 30.11.2026 | 28.02.2027 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 30.11.2026 | 01.03.2027 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18b      | 31.08.2026 | 29.11.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 31.08.2026 | 30.11.2026 | ae_verlaengerung_bis_3_monate   | 6     | § 45 Nr. 2 Buchst. a AufenthV |
        | verlaengerung | 18b      | 31.08.2026 | 01.12.2026 | ae_verlaengerung_ueber_3_monate | 7     | § 45 Nr. 2 Buchst. b AufenthV |
        | verlaengerung | 18b      | 01.10.2026 | keines     | PRUEFEN_NICHT_GEREGELT          | 13    | § 24 Abs. 1 VwVfG             |

    @Quelle:A-13
    Szenario: Sechzehnjährige Schülerin, Verlängerung um zwölf Monate
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | Schulbesuch (§ 16f Abs. 2) |
        | Geburtsdatum                            | 10.03.2010                 |
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann lautet das Ergebnis „ae_verlaengerung_ueber_3_monate“ nach § 45 Nr. 2 Buchst. b AufenthV

    Szenariogrundriss: Rechenbeispiele
      Angenommen folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | <Vorgang>  |
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>    |
        | Neuer Titel gültig ab                     | 01.10.2026 |
        | Neuer Titel gültig bis                    | <bis>      |
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann lautet das Ergebnis „<Tatbestand>“

      Beispiele: erste Erlaubnis zum Studium für zwei Jahre, Blaue Karte EU neu, vom Studium zur Fachkraft
        | Vorgang      | Zweck    | bis        | Tatbestand                | Quelle      |
        | erteilung    | 16b_1    | 30.09.2028 | ae_erteilung_ueber_1_jahr | gebuehren_6 |
        | erteilung    | 18g_1_S1 | 30.09.2030 | ae_erteilung_ueber_1_jahr | gebuehren_6 |
        | zweckwechsel | 18b      | 30.09.2028 | ae_zweckwechsel           | gebuehren_6 |

  Regel: Zweckwechsel, Mobiler-ICT-Karte und unbefristete Titel haben eigene Tatbestände

    Szenariogrundriss: Unabhängig von der Dauer
      Angenommen folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | <Vorgang> |
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>   |
        | Neuer Titel gültig bis                    | <bis>     |
        | Geburtsdatum                              | <geboren> |
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann lautet das Ergebnis „<Tatbestand>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: befristete Titel
        | Vorgang       | Zweck    | bis        | geboren | Tatbestand                | Regel | Quelle                        |
        | zweckwechsel  | 18b      | 30.09.2027 |         | ae_zweckwechsel           | 3     | § 45 Nr. 3 AufenthV           |
        | zweckwechsel  | 18b      | 01.10.2027 |         | ae_zweckwechsel           | 3     | § 45 Nr. 3 AufenthV           |
        | zweckwechsel  | 18g_1_S1 | 30.09.2027 |         | ae_erteilung_bis_1_jahr   | 4     | § 45 Nr. 1 Buchst. a AufenthV |
        | zweckwechsel  | 18g_1_S1 | 01.10.2027 |         | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | zweckwechsel  | 19       | 01.10.2027 |         | ae_erteilung_ueber_1_jahr | 5     | § 45 Nr. 1 Buchst. b AufenthV |
        | erteilung     | 19b      | 01.10.2027 |         | mobiler_ict_erteilung     | 1     | § 45 Nr. 4 AufenthV           |
        | zweckwechsel  | 19b      | 30.09.2027 |         | mobiler_ict_erteilung     | 1     | § 45 Nr. 4 AufenthV           |
        | verlaengerung | 19b      | 31.12.2026 |         | mobiler_ict_verlaengerung | 2     | § 45 Nr. 5 AufenthV           |

      Beispiele: unbefristete Titel
        | Vorgang       | Zweck | bis        | geboren    | Tatbestand             | Regel | Quelle                      |
        | erteilung     | 18c_3 | keines     |            | ne_hochqualifiziert    | 8     | § 44 Nr. 1 AufenthV         |
        | zweckwechsel  | 18c_3 | keines     |            | ne_hochqualifiziert    | 8     | § 44 Nr. 1 AufenthV         |
        | erteilung     | 21_ne | keines     |            | ne_selbstaendig        | 9     | § 44 Nr. 2 AufenthV         |
        | erteilung     | 35    | keines     | 10.03.2010 | ne_kind_p35            | 10    | § 50 Abs. 1 Satz 2 AufenthV |
        | erteilung     | 35    | keines     | 15.05.1990 | ne_uebrige             | 11    | § 44 Nr. 3 AufenthV         |
        | erteilung     | 9     | keines     |            | ne_uebrige             | 11    | § 44 Nr. 3 AufenthV         |
        | zweckwechsel  | 18c_2 | keines     |            | ne_uebrige             | 11    | § 44 Nr. 3 AufenthV         |
        | erteilung     | 9a    | keines     |            | daueraufenthalt_eu     | 12    | § 44a AufenthV              |
        | zweckwechsel  | 9a    | keines     |            | daueraufenthalt_eu     | 12    | § 44a AufenthV              |
        | verlaengerung | 9     | keines     |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 9     | 31.12.2026 |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 9     | 30.09.2027 |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 18c_3 | keines     |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 21_ne | keines     |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 35    | keines     | 10.03.2010 | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |
        | verlaengerung | 9a    | keines     |            | PRUEFEN_NICHT_GEREGELT | 13    | § 24 Abs. 1 VwVfG           |

  Regel: Gefragt wird nur, was den Tatbestand noch ändern kann

    @Quelle:§44_Nr.3_AufenthV
    Szenario: Bei der Niederlassungserlaubnis kommt es auf die Dauer nicht an
      Angenommen folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | Erteilung |
        | Beantragter Aufenthaltszweck (Paragraf)   | 9         |
        | Neuer Titel gültig ab                     | unbekannt |
        | Neuer Titel gültig bis                    | unbekannt |
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann lautet das Ergebnis „ne_uebrige“

    @Quelle:§45_Nr.2_AufenthV
    Szenario: Bei der Verlängerung muss die Dauer bekannt sein
      Angenommen „Neuer Titel gültig bis“ ist unbekannt
      Wenn die Entscheidung „Gebührentatbestand des Titels“ getroffen wird
      Dann fehlt noch die Angabe „Neuer Titel gültig bis“
