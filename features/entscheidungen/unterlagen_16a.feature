# language: de
Funktionalität: Unterlagen zur Berufsausbildung (§ 16a AufenthG)

  Verlangt wird, was § 16a oder die Zustimmung der Bundesagentur voraussetzt und die Person erbringen kann (§ 82 Abs. 1).
  Kennungen der Unterlagen wie in der Unterlagenliste.

  Szenariogrundriss: Betriebliche Aus- und Weiterbildung
    Angenommen der Grundfall „Betriebliche Ausbildung beantragen“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel                            | <Antrag>   |
      | Art der Bildungsmaßnahme                                             | <Maßnahme> |
      | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | <frei>     |
      | Regelausbildungsdauer (Monate)                                       | <Dauer>    |
      | Sprachkenntnisse durch Bildungseinrichtung geprüft                   | <geprüft>  |
      | Erwerb der Sprache durch vorbereitenden Kurs                         | <Kurs>     |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele:
      | Antrag                       | Maßnahme                      | frei | Dauer | geprüft | Kurs | Unterlagen                                                                                                                    | Quelle                       |
      | Erteilung                    | betriebliche Berufsausbildung | nein | 36    | ja      | nein | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“ und „erklaerung_beschaeftigungsverhaeltnis“                         | § 39 Abs. 4 AufenthG         |
      | Änderung wegen Zweckwechsels | betriebliche Berufsausbildung | nein | 36    | ja      | nein | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“ und „erklaerung_beschaeftigungsverhaeltnis“                         | § 39 Abs. 4 AufenthG         |
      | Erteilung                    | betriebliche Berufsausbildung | ja   | 36    | ja      | nein | „ausbildungsvertrag“ und „eintragung_ausbildungsverzeichnis“                                                                  | § 16a Abs. 1 Satz 1 AufenthG |
      | Erteilung                    | betriebliche Berufsausbildung | nein | 36    | nein    | nein | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“, „erklaerung_beschaeftigungsverhaeltnis“ und „sprachzertifikat“     | § 16a Abs. 3 Satz 2 AufenthG |
      | Erteilung                    | betriebliche Berufsausbildung | nein | 23    | nein    | nein | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“ und „erklaerung_beschaeftigungsverhaeltnis“                         | § 2 Abs. 12a AufenthG        |
      | Erteilung                    | betriebliche Berufsausbildung | nein | 24    | nein    | ja   | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“, „erklaerung_beschaeftigungsverhaeltnis“ und „sprachkurs_anmeldung“ | § 16a Abs. 1 Satz 4 AufenthG |
      | Erteilung                    | betriebliche Berufsausbildung | nein | 23    | nein    | ja   | „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“ und „erklaerung_beschaeftigungsverhaeltnis“                         | § 16a Abs. 1 Satz 4 AufenthG |
      | Erteilung                    | betriebliche Weiterbildung    | nein | 36    | nein    | nein | „ausbildungsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“ und „ausbildungsplan“                                           | § 34 Abs. 3 Nr. 2 BeschV     |
      | Erteilung                    | betriebliche Weiterbildung    | ja   | 36    | nein    | nein | „ausbildungsvertrag“                                                                                                          | § 16a Abs. 1 Satz 1 AufenthG |
      | Verlängerung                 | betriebliche Berufsausbildung | nein | 36    | ja      | nein | „ausbildungsvertrag“                                                                                                          | § 82 Abs. 1 Satz 1 AufenthG  |
      | Verlängerung                 | betriebliche Berufsausbildung | nein | 36    | nein    | nein | „ausbildungsvertrag“ und „sprachzertifikat“                                                                                     | § 8 Abs. 1 AufenthG          |
      | Verlängerung                 | betriebliche Weiterbildung    | nein | 36    | nein    | nein | „ausbildungsvertrag“                                                                                                          | § 8 Abs. 1 AufenthG          |

  Szenariogrundriss: Schulische Berufsausbildung
    Angenommen der Grundfall „Schulische Ausbildung verlängern“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel          | <Antrag>  |
      | Regelausbildungsdauer (Monate)                     | <Dauer>   |
      | Sprachkenntnisse durch Bildungseinrichtung geprüft | <geprüft> |
      | Erwerb der Sprache durch vorbereitenden Kurs       | <Kurs>    |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele:
      | Antrag       | Dauer | geprüft | Kurs | Unterlagen                                                                | Quelle                       |
      | Erteilung    | 36    | ja      | nein | „schulplatzbestaetigung“ und „schulabschluss_hzb“                         | § 16a Abs. 2 Satz 1 AufenthG |
      | Erteilung    | 24    | nein    | nein | „schulplatzbestaetigung“, „schulabschluss_hzb“ und „sprachzertifikat“     | § 16a Abs. 3 Satz 2 AufenthG |
      | Erteilung    | 36    | ja      | ja   | „schulplatzbestaetigung“, „schulabschluss_hzb“ und „sprachkurs_anmeldung“ | § 16a Abs. 3 Satz 2 AufenthG |
      | Erteilung    | 12    | nein    | nein | „schulplatzbestaetigung“ und „schulabschluss_hzb“                         | § 16a Abs. 3 Satz 2 AufenthG |
      | Verlängerung | 36    | ja      | nein | „schulplatzbestaetigung“                                                  | § 8 Abs. 1 AufenthG          |
      | Verlängerung | 36    | nein    | nein | „schulplatzbestaetigung“ und „sprachzertifikat“                           | § 8 Abs. 1 AufenthG          |

  @Quelle:§16a_AufenthG
  Szenario: Für ein Studium ist diese Liste leer
    Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „Studium (§ 16b Abs. 1)“
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
    Dann ist das Ergebnis leer

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§16a_Abs.2_Satz_1_AufenthG
    Szenario: Bei der Schule fragt niemand nach dem Betrieb und der Bundesagentur
      Angenommen der Grundfall „Schulische Ausbildung verlängern“
      Und folgende Angaben:
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
      Dann enthält das Ergebnis genau „schulplatzbestaetigung“ und „sprachzertifikat“
      Und fehlt keine Angabe

    @Quelle:§39_Abs.4_AufenthG
    Szenario: Die Liste hängt davon ab, ob die Bundesagentur zustimmen muss
      Angenommen der Grundfall „Betriebliche Ausbildung beantragen“
      Und „Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel)“ ist unbekannt
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
      Dann fehlt noch die Angabe „Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel)“

    @Quelle:§34_Abs.3_Nr.1_BeschV
    Szenario: Bei der Verlängerung fragt niemand nach der Bundesagentur, auch solange anderes offen ist
      Angenommen der Grundfall „Betriebliche Ausbildung verlängern“
      Und folgende Angaben:
        | Ausbildung ohne Zustimmung der Bundesagentur zulässig (andere Regel) | unbekannt |
        | Versicherungspflichtige Beschäftigung (Monate)                       | unbekannt |
        | Art der Bildungsmaßnahme                                             | unbekannt |
        | Regelausbildungsdauer (Monate)                                       | unbekannt |
      Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Berufsausbildung (§ 16a)“ getroffen wird
      Dann fehlen noch die Angaben „Art der Bildungsmaßnahme“ und „Regelausbildungsdauer (Monate)“
