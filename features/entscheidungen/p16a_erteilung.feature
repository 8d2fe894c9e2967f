# language: de
Funktionalität: Aufenthaltserlaubnis zur Berufsausbildung (§ 16a AufenthG)

  Betriebliche und schulische Ausbildung sollen erlaubt werden; eine qualifizierte Ausbildung verlangt Deutsch B1, wenn die
  Sprache weder geprüft ist noch in einem Kurs erworben wird. Für die Verlängerung gilt dasselbe (§ 8 Abs. 1). Tabelle B-01.

  Regel: Die betriebliche Aus- und Weiterbildung braucht die Zustimmung der Bundesagentur, wenn nichts davon befreit

    Szenariogrundriss: Mit oder ohne Zustimmung
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <frei>        |
        | Versicherungspflichtige Beschäftigung (Monate)                       | <beschäftigt> |
        | Ununterbrochener Aufenthalt ohne § 16b (Monate)                      | <Aufenthalt>  |
        | Aufenthalt nach § 16b (Monate)                                       | <Studium>     |
        | Aufenthaltstitel bei Antragstellung                                  | <Titel>       |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „SOLL_16a_1“ nach § 16a Abs. 1 Satz 1 AufenthG
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele:
        | frei | beschäftigt | Aufenthalt | Studium | Titel                      | BA   | Regel     | Quelle                       |
        | nein | 23          | 23         | 0       |                            | ja   | 4_ba      | § 16a Abs. 1 Satz 1 AufenthG |
        | ja   | 23          | 23         | 0       |                            | nein | 4_ba_frei | § 16a Abs. 1 Satz 1 AufenthG |
        | nein | 24          | 24         | 0       |                            | nein | 4_ba_frei | § 9 Abs. 1 Nr. 1 BeschV      |
        | nein | 0           | 35         | 0       |                            | ja   | 4_ba      | § 9 Abs. 1 Nr. 2 BeschV      |
        | nein | 0           | 36         | 0       |                            | nein | 4_ba_frei | § 9 Abs. 1 Nr. 2 BeschV      |
        | nein | 0           | 12         | 48      |                            | nein | 4_ba_frei | § 9 Abs. 3 Satz 1 BeschV     |
        | nein | 0           | 12         | 46      |                            | ja   | 4_ba      | § 9 Abs. 3 Satz 1 BeschV     |
        | nein | 0           | 11         | 60      |                            | ja   | 4_ba      | § 9 Abs. 3 Satz 1 BeschV     |
        | nein | 24          | 36         | 0       | nationales Visum (Visum D) | ja   | 4_ba      | § 9 Abs. 1 BeschV            |

    @Quelle:§8_Abs.1_BeschV
    Szenario: Die Zustimmung zur Ausbildung stützt sich auf die Beschäftigungsverordnung
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „SOLL_16a_1“ nach § 8 Abs. 1 BeschV

  Regel: Nur die qualifizierte Ausbildung verlangt den Sprachnachweis

    Szenariogrundriss: Welche Ausbildung qualifiziert ist
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Art der Bildungsmaßnahme                                            | <Maßnahme> |
        | Staatlich anerkannter oder vergleichbar geregelter Ausbildungsberuf | <geregelt> |
        | Regelausbildungsdauer (Monate)                                      | <Dauer>    |
        | Deutsche Sprachkenntnisse (Stufe)                                   | <Deutsch>  |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ ja
      Und greift Regel „<Regel>“

      Beispiele:
        | Maßnahme                      | geregelt | Dauer | Deutsch | Ergebnis                   | Regel | Quelle                       |
        | betriebliche Berufsausbildung | ja       | 36    | 2       | SPRACHNACHWEIS_NACHFORDERN | 3_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | ja       | 36    | 3       | SOLL_16a_1                 | 4_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | ja       | 36    | 6       | SOLL_16a_1                 | 4_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | ja       | 24    | 2       | SPRACHNACHWEIS_NACHFORDERN | 3_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | ja       | 25    | 0       | SPRACHNACHWEIS_NACHFORDERN | 3_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | ja       | 23    | 0       | SOLL_16a_1                 | 4_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Berufsausbildung | nein     | 36    | 0       | SOLL_16a_1                 | 4_ba  | § 16a Abs. 3 Satz 2 AufenthG |
        | betriebliche Weiterbildung    | ja       | 36    | 0       | SOLL_16a_1                 | 4_ba  | § 16a Abs. 3 Satz 2 AufenthG |

    Szenariogrundriss: Geprüft oder im Kurs erworben
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Deutsche Sprachkenntnisse (Stufe)                                    | 2         |
        | Sprachkenntnisse durch Bildungseinrichtung geprüft                   | <geprüft> |
        | Erwerb der Sprache durch vorbereitenden Kurs                         | <Kurs>    |
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <frei>    |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ <BA>
      Und greift Regel „<Regel>“

      Beispiele:
        | geprüft | Kurs | frei | Ergebnis                   | BA   | Regel     | Quelle                       |
        | nein    | nein | nein | SPRACHNACHWEIS_NACHFORDERN | ja   | 3_ba      | § 16a Abs. 3 Satz 2 AufenthG |
        | nein    | nein | ja   | SPRACHNACHWEIS_NACHFORDERN | nein | 3_ba_frei | § 82 Abs. 1 AufenthG         |
        | ja      | nein | nein | SOLL_16a_1                 | ja   | 4_ba      | § 16a Abs. 3 Satz 2 AufenthG |
        | nein    | ja   | nein | SOLL_16a_1                 | ja   | 4_ba      | § 16a Abs. 3 Satz 2 AufenthG |
        | ja      | ja   | ja   | SOLL_16a_1                 | nein | 4_ba_frei | § 16a Abs. 3 Satz 2 AufenthG |

  Regel: Die schulische Ausbildung führt zu einem staatlich anerkannten Abschluss und steht allen offen

    Szenariogrundriss: Abschluss, Teilnehmerkreis und Vereinbarung der Länder
      Angenommen der Grundfall „Schulische Ausbildung verlängern“
      Und folgende Angaben:
        | Führt zu staatlich anerkanntem Berufsabschluss               | <Abschluss>    |
        | Bildungsgang überwiegend für Angehörige eines Staates        | <ein Staat>    |
        | Ländervereinbarung mit Zustimmung der obersten Landesbehörde | <Vereinbarung> |
        | Deutsche Sprachkenntnisse (Stufe)                            | <Deutsch>      |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“ nach <Quelle>
      Und lautet „ba_zustimmung_erforderlich“ nein
      Und greift Regel „<Regel>“

      Beispiele:
        | Abschluss | ein Staat | Vereinbarung | Deutsch | Ergebnis                           | Regel       | Quelle                          |
        | ja        | nein      | nein         | 3       | SOLL_16a_2                         | 5           | § 16a Abs. 2 Satz 1 AufenthG    |
        | ja        | nein      | ja           | 3       | SOLL_16a_2                         | 5           | § 16a Abs. 2 Satz 1 AufenthG    |
        | nein      | nein      | nein         | 3       | VERSAGEN                           | 2_abschluss | § 16a Abs. 2 Satz 1 AufenthG    |
        | ja        | ja        | nein         | 3       | VERSAGEN                           | 2_staat     | § 16a Abs. 2 Satz 1 AufenthG    |
        | nein      | ja        | nein         | 3       | VERSAGEN                           | 2_abschluss | § 16a Abs. 2 Satz 1 AufenthG    |
        | nein      | nein      | nein         | 2       | VERSAGEN                           | 2_abschluss | § 16a Abs. 2 Satz 1 AufenthG    |
        | ja        | ja        | nein         | 2       | VERSAGEN                           | 2_staat     | § 16a Abs. 2 Satz 1 AufenthG    |
        | nein      | nein      | ja           | 3       | ERMESSEN_16a_2_LAENDERVEREINBARUNG | 1_abschluss | § 16a Abs. 2 Satz 2, 3 AufenthG |
        | ja        | ja        | ja           | 3       | ERMESSEN_16a_2_LAENDERVEREINBARUNG | 1_staat     | § 16a Abs. 2 Satz 2, 3 AufenthG |
        | nein      | ja        | ja           | 3       | ERMESSEN_16a_2_LAENDERVEREINBARUNG | 1_abschluss | § 16a Abs. 2 Satz 2, 3 AufenthG |
        | nein      | nein      | ja           | 2       | SPRACHNACHWEIS_NACHFORDERN         | 3_schulisch | § 16a Abs. 3 Satz 2 AufenthG    |
        | ja        | ja        | ja           | 2       | SPRACHNACHWEIS_NACHFORDERN         | 3_schulisch | § 16a Abs. 3 Satz 2 AufenthG    |
        | ja        | nein      | nein         | 2       | SPRACHNACHWEIS_NACHFORDERN         | 3_schulisch | § 16a Abs. 3 Satz 2 AufenthG    |

    @Quelle:§2_Abs.12a_AufenthG
    Szenariogrundriss: Auch eine schulische Ausbildung kann zu kurz oder nicht geregelt sein
      Angenommen der Grundfall „Schulische Ausbildung verlängern“
      Und folgende Angaben:
        | Staatlich anerkannter oder vergleichbar geregelter Ausbildungsberuf | <geregelt> |
        | Regelausbildungsdauer (Monate)                                      | <Dauer>    |
        | Deutsche Sprachkenntnisse (Stufe)                                   | 0          |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „<Ergebnis>“

      Beispiele:
        | geregelt | Dauer | Ergebnis                   |
        | ja       | 24    | SPRACHNACHWEIS_NACHFORDERN |
        | ja       | 23    | SOLL_16a_2                 |
        | nein     | 24    | SOLL_16a_2                 |

  Regel: Was nicht zusammenpasst, klärt ein Mensch

    @Quelle:§24_Abs.1_VwVfG
    Szenariogrundriss: Zweck und Art der Maßnahme widersprechen sich
      Angenommen der Grundfall „<Grundfall>“
      Und folgende Angaben:
        | Art der Bildungsmaßnahme                                             | <Maßnahme>     |
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <frei>         |
        | Führt zu staatlich anerkanntem Berufsabschluss                       | <Abschluss>    |
        | Bildungsgang überwiegend für Angehörige eines Staates                | <ein Staat>    |
        | Ländervereinbarung mit Zustimmung der obersten Landesbehörde         | <Vereinbarung> |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
      Und lautet „ba_zustimmung_erforderlich“ „keine“
      Und greift Regel „6“

      Beispiele:
        | Grundfall                          | Maßnahme                      | frei | Abschluss | ein Staat | Vereinbarung |
        | Betriebliche Ausbildung verlängern | schulische Maßnahme           | nein |           |           |              |
        | Betriebliche Ausbildung verlängern | schulische Maßnahme           | ja   |           |           |              |
        | Schulische Ausbildung verlängern   | betriebliche Weiterbildung    |      | ja        | nein      | nein         |
        | Schulische Ausbildung verlängern   | betriebliche Berufsausbildung |      | ja        | nein      | ja           |
        | Schulische Ausbildung verlängern   | betriebliche Weiterbildung    |      | nein      | nein      | ja           |
        | Schulische Ausbildung verlängern   | betriebliche Weiterbildung    |      | ja        | ja        | ja           |

    @Quelle:B-01
    Szenario: Ein anderer Zweck gehört nicht hierher
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „Studium (§ 16b Abs. 1)“
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „PRUEFEN_NICHT_GEREGELT“

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§16a_Abs.3_Satz_2_AufenthG
    Szenario: Bei einer Weiterbildung fragt niemand nach Deutsch
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Art der Bildungsmaßnahme                           | betriebliche Weiterbildung |
        | Regelausbildungsdauer (Monate)                     | unbekannt                  |
        | Sprachkenntnisse durch Bildungseinrichtung geprüft | unbekannt                  |
        | Erwerb der Sprache durch vorbereitenden Kurs       | unbekannt                  |
        | Deutsche Sprachkenntnisse (Stufe)                  | unbekannt                  |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „SOLL_16a_1“
      Und fehlt keine Angabe

    @Quelle:§16a_Abs.3_Satz_2_AufenthG
    Szenario: Ist die Sprache geprüft, kommt es auf Kurs und Zertifikat nicht an
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Sprachkenntnisse durch Bildungseinrichtung geprüft | ja        |
        | Erwerb der Sprache durch vorbereitenden Kurs       | unbekannt |
        | Deutsche Sprachkenntnisse (Stufe)                  | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „SOLL_16a_1“
      Und fehlt keine Angabe

    @Quelle:§16a_Abs.2_AufenthG
    Szenario: Die schulische Ausbildung fragt nicht nach der Bundesagentur
      Angenommen der Grundfall „Schulische Ausbildung verlängern“
      Und folgende Angaben:
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | unbekannt |
        | Versicherungspflichtige Beschäftigung (Monate)                       | unbekannt |
        | Ländervereinbarung mit Zustimmung der obersten Landesbehörde         | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann lautet „ergebnis“ „SOLL_16a_2“
      Und fehlt keine Angabe

    @Quelle:§16a_Abs.1_Satz_1_AufenthG
    Szenariogrundriss: Was bekannt sein muss
      Angenommen der Grundfall „<Grundfall>“
      Und „<Angabe>“ ist unbekannt
      Wenn am 02.11.2026 die Entscheidung „Aufenthaltserlaubnis zur Berufsausbildung“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Grundfall                          | Angabe                                                               |
        | Betriebliche Ausbildung verlängern | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) |
        | Betriebliche Ausbildung verlängern | Deutsche Sprachkenntnisse (Stufe)                                    |
        | Betriebliche Ausbildung verlängern | Art der Bildungsmaßnahme                                             |
        | Schulische Ausbildung verlängern   | Führt zu staatlich anerkanntem Berufsabschluss                       |
        | Schulische Ausbildung verlängern   | Bildungsgang überwiegend für Angehörige eines Staates                |
