# language: de
Funktionalität: Regel ab 45 Jahren (§ 18 Abs. 2 Satz 1 Nr. 5 AufenthG, § 1 Abs. 2 BeschV)

  Wer das 45. Lebensjahr vollendet hat und zum ersten Mal kommt, braucht 55 Prozent der Beitragsbemessungsgrenze oder eine
  angemessene Altersversorgung; absehen kann nur ein Mensch. Tabelle E-02.

  Regel: Das 45. Lebensjahr ist mit dem Tag vor dem Geburtstag vollendet

    Szenariogrundriss: Bei §§ 18a, 18b zählt der Tag der Erteilung
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>       |
        | Geburtsdatum                                      | <geboren>     |
        | Nur geringfügige Abweichung bei Gehalt oder Alter | <geringfügig> |
      Wenn am <Tag> die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | geboren    | Tag        | geringfügig | Ergebnis         | Regel | Quelle                            |
        | 18a   | 30.11.1981 | 29.11.2026 | ja          | NICHT_ANWENDBAR  | 2a    | A-11                              |
        | 18a   | 30.11.1981 | 30.11.2026 | ja          | ERMESSEN_ABSEHEN | 8a    | § 18 Abs. 2 Satz 2 AufenthG       |
        | 18a   | 30.11.1981 | 01.12.2026 | ja          | ERMESSEN_ABSEHEN | 8a    | A-11                              |
        | 18b   | 30.11.1981 | 29.11.2026 | nein        | NICHT_ANWENDBAR  | 2a    | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18b   | 30.11.1981 | 30.11.2026 | nein        | NICHT_ERFUELLT   | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a   | 01.12.1980 | 01.12.2026 | nein        | NICHT_ERFUELLT   | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a   | 01.12.1982 | 01.12.2026 | nein        | NICHT_ANWENDBAR  | 2a    | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |

    @Quelle:§1_Abs.2_Satz_1_BeschV
    Szenariogrundriss: Nach der Beschäftigungsverordnung zählt der Tag der Aufnahme der Beschäftigung
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 19c_2     |
        | Geburtsdatum                            | <geboren> |
      Wenn am 01.12.2026 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“

      Beispiele: Beginn am 01.02.2027
        | geboren    | Ergebnis               |
        | 02.02.1982 | NICHT_ANWENDBAR        |
        | 01.02.1982 | PRUEFEN_NICHT_GEREGELT |
        | 31.01.1982 | PRUEFEN_NICHT_GEREGELT |

  Regel: Gehalt, Altersversorgung, Absehen

    Szenariogrundriss: Der Elektroniker am Tag nach seinem 45. Geburtstag
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Jahresgehalt (brutto)                             | <Gehalt>      |
        | Angemessene Altersversorgung                      | <Versorgung>  |
        | Öffentliches Interesse an der Beschäftigung       | <Interesse>   |
        | Nur geringfügige Abweichung bei Gehalt oder Alter | <geringfügig> |
      Wenn am 01.12.2026 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
      Und greift Regel „<Regel>“

      Beispiele:
        | Gehalt    | Versorgung | Interesse | geringfügig | Ergebnis         | Regel | Norm                              | Quelle                            |
        | 55.770,00 | nein       | nein      | nein        | ERFUELLT         | 6     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 55.770,01 | nein       | nein      | nein        | ERFUELLT         | 6     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 55.769,99 | nein       | nein      | nein        | NICHT_ERFUELLT   | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 55.000,00 | nein       | nein      | ja          | ERMESSEN_ABSEHEN | 8a    | § 18 Abs. 2 Satz 2 AufenthG       | A-11                              |
        | 50.000,00 | nein       | nein      | nein        | NICHT_ERFUELLT   | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | A-11                              |
        | 50.000,00 | nein       | ja        | nein        | ERMESSEN_ABSEHEN | 8     | § 18 Abs. 2 Satz 2 AufenthG       | § 18 Abs. 2 Satz 2 AufenthG       |
        | 55.000,00 | nein       | ja        | ja          | ERMESSEN_ABSEHEN | 8     | § 18 Abs. 2 Satz 2 AufenthG       | § 18 Abs. 2 Satz 2 AufenthG       |
        | 20.000,00 | ja         | nein      | nein        | ERFUELLT         | 3     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 55.770,00 | ja         | ja        | ja          | ERFUELLT         | 3     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |

    Szenariogrundriss: Zweck und Fallgruppe
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)           | <Zweck>       |
        | Fallgruppe der Beschäftigungsverordnung           | <Fallgruppe>  |
        | Jahresgehalt (brutto)                             | <Gehalt>      |
        | Geburtsdatum                                      | 15.06.1975    |
        | Öffentliches Interesse an der Beschäftigung       | <Interesse>   |
        | Nur geringfügige Abweichung bei Gehalt oder Alter | <geringfügig> |
      Wenn am 01.12.2026 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | Fallgruppe        | Gehalt    | Interesse | geringfügig | Ergebnis                           | Regel | Quelle                            |
        | 19c_2    | keine             | 55.770,00 | nein      | nein        | ERFUELLT                           | 6     | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_2    | keine             | 55.769,99 | nein      | ja          | ERMESSEN_ABSEHEN                   | 8a    | § 1 Abs. 2 Satz 3 BeschV          |
        | 19c_2    | keine             | 55.769,99 | ja        | nein        | ERMESSEN_ABSEHEN                   | 8     | § 1 Abs. 2 Satz 2 BeschV          |
        | 19c_1    | pflegehilfskraft  | 40.000,00 | nein      | nein        | PRUEFEN_NICHT_GEREGELT             | 10    | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_2    | keine             | 55.769,99 | nein      | nein        | PRUEFEN_NICHT_GEREGELT             | 10    | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1    | berufskraftfahrer | 55.769,99 | nein      | nein        | PRUEFEN_NICHT_GEREGELT             | 10    | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1    | berufskraftfahrer | 40.000,00 | nein      | ja          | ERMESSEN_ABSEHEN                   | 8a    | § 1 Abs. 2 Satz 3 BeschV          |
        | 19c_1    | westbalkan        | 55.770,00 | nein      | nein        | ERFUELLT                           | 6     | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1    | westbalkan        | 55.769,99 | ja        | nein        | ERMESSEN_BEGRUENDETER_AUSNAHMEFALL | 7     | § 1 Abs. 2 Satz 4 BeschV          |
        | 19c_1    | westbalkan        | 55.769,99 | nein      | ja          | PRUEFEN_NICHT_GEREGELT             | 10    | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1    | westbalkan        | 55.769,99 | nein      | nein        | PRUEFEN_NICHT_GEREGELT             | 10    | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1    | best_friends      | 20.000,00 | nein      | nein        | NICHT_ANWENDBAR                    | 1     | § 1 Abs. 2 Satz 1 BeschV          |
        | 18g_1_S1 | keine             | 20.000,00 | nein      | nein        | NICHT_ANWENDBAR                    | 1     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18d      | keine             | 20.000,00 | nein      | nein        | NICHT_ANWENDBAR                    | 1     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |

    Szenariogrundriss: Nur bei der ersten Erteilung, der ersten Zustimmung
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>            |
        | Fallgruppe der Beschäftigungsverordnung | <Fallgruppe>       |
        | Geburtsdatum                            | 15.06.1975         |
        | Erster Titel nach § 18a oder § 18b      | <erster Titel>     |
        | Erste Zustimmung der Bundesagentur      | <erste Zustimmung> |
      Wenn am 01.12.2026 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Fallgruppe | erster Titel | erste Zustimmung | Ergebnis               | Regel | Quelle                            |
        | 18a   | keine      | nein         | ja               | NICHT_ANWENDBAR        | 2     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a   | keine      | ja           | nein             | NICHT_ERFUELLT         | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 19c_2 | keine      | ja           | nein             | NICHT_ANWENDBAR        | 2     | § 1 Abs. 2 Satz 1 BeschV          |
        | 19c_1 | westbalkan | nein         | ja               | PRUEFEN_NICHT_GEREGELT | 10    | § 1 Abs. 2 Satz 1 BeschV          |

  Regel: Ob die Regel gilt und für welchen Zweck

    Szenariogrundriss: Gilt die Regel ab 45 Jahren?
      Angenommen der Grundfall „Elektroniker ab 45“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>   |
        | Erster Titel nach § 18a oder § 18b      | <erster>  |
        | Geburtsdatum                            | <geboren> |
      Wenn am 01.12.2026 die Entscheidung „Gilt die Regel ab 45 Jahren?“ getroffen wird
      Dann lautet das Ergebnis <gilt> nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | erster | geboren    | gilt | Regel | Quelle                            |
        | 18g_1_S1 | ja     | 01.12.1970 | nein | 1     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a      | nein   | 01.12.1970 | nein | 2     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a      | ja     | 02.12.1981 | nein | 3     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18a      | ja     | 01.12.1981 | ja   | 4     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |
        | 18b      | ja     | 30.11.1981 | ja   | 4     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG |

    Szenariogrundriss: Zweck für die Regel ab 45 Jahren
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | <Zweck>      |
        | Fallgruppe der Beschäftigungsverordnung | <Fallgruppe> |
      Wenn die Entscheidung „Zweck für die Regel ab 45 Jahren“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | Fallgruppe                       | Ergebnis    | Regel | Quelle                                |
        | 18a      | unbekannt                        | 18a         | 1     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG     |
        | 18b      | unbekannt                        | 18b         | 2     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG     |
        | 19c_2    | unbekannt                        | 19c_2_p6    | 3     | § 1 Abs. 2 Satz 1, § 6 BeschV         |
        | 19c_1    | pflegehilfskraft                 | 19c_1_p22a  | 4     | § 1 Abs. 2 Satz 1, § 22a BeschV       |
        | 19c_1    | berufskraftfahrer                | 19c_1_p24a  | 5     | § 1 Abs. 2 Satz 1, § 24a BeschV       |
        | 19c_1    | berufskraftfahrer_qualifizierung | 19c_1_p24a  | 5     | § 1 Abs. 2 Satz 1, § 24a BeschV       |
        | 19c_1    | westbalkan                       | 19c_1_p26_2 | 6     | § 1 Abs. 2 Satz 1, § 26 Abs. 2 BeschV |
        | 19c_1    | best_friends                     | anderer     | 7     | § 1 Abs. 2 Satz 1 BeschV              |
        | 19c_1    | offshore                         | anderer     | 7     | § 1 Abs. 2 Satz 1 BeschV              |
        | 19c_1    | keine                            | anderer     | 8     | § 1 Abs. 2 Satz 1 BeschV              |
        | 18g_1_S1 | unbekannt                        | anderer     | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG     |
        | 21       | unbekannt                        | anderer     | 9     | § 18 Abs. 2 Satz 1 Nr. 5 AufenthG     |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§18_Abs.2_Satz_1_Nr.5_AufenthG
    Szenariogrundriss: Ohne diese Angabe keine Antwort
      Angenommen der Grundfall „Elektroniker ab 45“
      Und „<Angabe>“ ist unbekannt
      Wenn am 01.12.2026 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                      |
        | Jahresgehalt (brutto)                       |
        | Angemessene Altersversorgung                |
        | Öffentliches Interesse an der Beschäftigung |
        | Geburtsdatum                                |

    @Quelle:E-26
    Szenario: Für ein Jahr ohne Betrag wird die Altersregel nicht verneint
      Angenommen der Grundfall „Elektroniker ab 45“
      Wenn am 04.01.2027 die Entscheidung „Regel ab 45 Jahren“ getroffen wird
      Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“
