# language: de
Funktionalität: Unterlagen der Fachkräfte (§§ 18a, 18b AufenthG)

  Verlangt wird, was § 18 Abs. 2 voraussetzt. Abschluss und Anerkennung liegen bei der Verlängerung schon vor (§ 82 Abs. 1
  Satz 1). Alle legen Arbeitsvertrag und Versicherung der Beschäftigung vor.

  Szenariogrundriss: Ausbildung und Abschluss bei der ersten Erteilung
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>     |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>      |
      | Berufsausbildung                          | <Ausbildung> |
      | Art des Abschlusses                       | <Abschluss>  |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
    Dann enthält das Ergebnis genau <dazu>, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“ und „versicherung_beschaeftigung“

    Beispiele:
      | Antrag                       | Zweck | Ausbildung   | Abschluss               | dazu                                       | Quelle                     |
      | Erteilung                    | 18a   | gleichwertig |                         | „anerkennungsbescheid“                     | § 18 Abs. 2 Nr. 4 AufenthG |
      | Änderung wegen Zweckwechsels | 18a   | gleichwertig |                         | „anerkennungsbescheid“                     | § 18 Abs. 2 Nr. 4 AufenthG |
      | Erteilung                    | 18a   | ungeklaert   |                         | „anerkennungsbescheid“                     | § 18 Abs. 2 Nr. 4 AufenthG |
      | Erteilung                    | 18a   | inlaendisch  |                         | „abschlusszeugnis_inland“                  | § 18 Abs. 3 Nr. 1 AufenthG |
      | Erteilung                    | 18b   |              | hochschule_inland       | „abschlusszeugnis_inland“                  | § 18 Abs. 3 Nr. 2 AufenthG |
      | Erteilung                    | 18b   |              | hochschule_anerkannt    | „abschlusszeugnis“, „anerkennungsbescheid“ | § 18 Abs. 3 Nr. 2 AufenthG |
      | Erteilung                    | 18b   |              | hochschule_vergleichbar | „abschlusszeugnis“, „anabin_zab_nachweis“  | § 18 Abs. 2 Nr. 4 AufenthG |
      | Erteilung                    | 18b   |              | ungeklaert              | „abschlusszeugnis“, „anabin_zab_nachweis“  | § 18 Abs. 2 Nr. 4 AufenthG |

  Szenariogrundriss: Zustimmung, Berufsausübungserlaubnis, Altersversorgung
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>       |
      | Berufsausbildung                               | inlaendisch   |
      | Aufenthaltstitel bei Antragstellung            | <Titel>       |
      | Versicherungspflichtige Beschäftigung (Monate) | <beschäftigt> |
      | Berufsausübungserlaubnis                       | <Erlaubnis>   |
      | Geburtsdatum                                   | <geboren>     |
      | Jahresgehalt (brutto)                          | <Gehalt>      |
      | Erster Titel nach § 18a oder § 18b             | <erster>      |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
    Dann enthält das Ergebnis genau <dazu>, „abschlusszeugnis_inland“, „arbeitsvertrag“ und „versicherung_beschaeftigung“

    Beispiele: Die Erklärung nur, wenn die Bundesagentur zustimmen muss
      | Zweck | Titel             | beschäftigt | Erlaubnis          | geboren    | Gehalt | erster | dazu                                    | Quelle                     |
      | 18a   | visum_d           | 0           | nicht_erforderlich | 15.05.1996 | 42.000 | ja     | „erklaerung_beschaeftigungsverhaeltnis“ | § 18 Abs. 2 Nr. 2 AufenthG |
      | 18a   | befristeter_titel | 23          | nicht_erforderlich | 15.05.1996 | 42.000 | ja     | „erklaerung_beschaeftigungsverhaeltnis“ | § 39 Abs. 4 AufenthG       |
      | 18b   | befristeter_titel | 24          | erteilt            | 15.05.1996 | 42.000 | ja     | „berufsausuebungserlaubnis“             | § 9 Abs. 1 Nr. 1 BeschV    |

    Beispiele: Die Erlaubnis, sobald der Beruf sie verlangt
      | Zweck | Titel   | beschäftigt | Erlaubnis | geboren    | Gehalt | erster | dazu                                                                 | Quelle                     |
      | 18a   | visum_d | 0           | erteilt   | 15.05.1996 | 42.000 | ja     | „erklaerung_beschaeftigungsverhaeltnis“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG |
      | 18a   | visum_d | 0           | zugesagt  | 15.05.1996 | 42.000 | ja     | „erklaerung_beschaeftigungsverhaeltnis“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG |
      | 18b   | visum_d | 0           | fehlt     | 15.05.1996 | 42.000 | ja     | „erklaerung_beschaeftigungsverhaeltnis“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG |

    Beispiele: Die Altersversorgung ab 45 unter der Gehaltsgrenze von 55.770 EUR
      | Zweck | Titel   | beschäftigt | Erlaubnis          | geboren    | Gehalt    | erster | dazu                                                                 | Quelle                     |
      | 18a   | visum_d | 0           | nicht_erforderlich | 02.11.1981 | 55.769,99 | ja     | „erklaerung_beschaeftigungsverhaeltnis“, „altersversorgung_nachweis“ | § 18 Abs. 2 Nr. 5 AufenthG |
      | 18a   | visum_d | 0           | nicht_erforderlich | 02.11.1981 | 55.770,00 | ja     | „erklaerung_beschaeftigungsverhaeltnis“                              | § 18 Abs. 2 Nr. 5 AufenthG |
      | 18a   | visum_d | 0           | nicht_erforderlich | 03.11.1981 | 55.769,99 | ja     | „erklaerung_beschaeftigungsverhaeltnis“                              | § 18 Abs. 2 Nr. 5 AufenthG |
      | 18a   | visum_d | 0           | nicht_erforderlich | 02.11.1981 | 55.769,99 | nein   | „erklaerung_beschaeftigungsverhaeltnis“                              | § 18 Abs. 2 Nr. 5 AufenthG |
      | 18b   | visum_d | 0           | nicht_erforderlich | 02.11.1976 | 42.000    | ja     | „erklaerung_beschaeftigungsverhaeltnis“, „altersversorgung_nachweis“ | § 18 Abs. 2 Nr. 5 AufenthG |

  Szenariogrundriss: Bei der Verlängerung Gehalt und Bestätigung statt Abschluss
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel      | Verlängerung            |
      | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>                 |
      | Aufenthaltstitel bei Antragstellung            | befristeter_titel       |
      | Bisheriger Aufenthaltstitel (Paragraf)         | <Zweck>                 |
      | Versicherungspflichtige Beschäftigung (Monate) | <beschäftigt>           |
      | Art des Abschlusses                            | hochschule_vergleichbar |
      | Erster Titel nach § 18a oder § 18b             | nein                    |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele:
      | Zweck | beschäftigt | Unterlagen                                                                                                                                    | Quelle                      |
      | 18a   | 24          | „arbeitsvertrag“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“                                          | § 8 Abs. 1 AufenthG         |
      | 18b   | 36          | „arbeitsvertrag“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“                                          | § 82 Abs. 1 Satz 1 AufenthG |
      | 18b   | 23          | „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 39 Abs. 4 AufenthG        |

  @Quelle:§18_Abs.3_AufenthG
  Szenario: Für ein Studium ist diese Liste leer
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „16b_1“
    Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
    Dann ist das Ergebnis leer

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenario: Bei der Verlängerung fragt niemand nach Ausbildung und Abschluss
      Angenommen der Grundfall „Papiere einer Fachkraft“
      Und folgende Angaben:
        | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
        | Berufsausbildung                          | unbekannt    |
        | Art des Abschlusses                       | unbekannt    |
      Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
      Dann fehlt keine Angabe

    @Quelle:§18_Abs.2_Nr._5_AufenthG
    Szenario: Unter 45 ist das Gehalt für die Liste gleichgültig
      Angenommen der Grundfall „Papiere einer Fachkraft“
      Und „Jahresgehalt (brutto)“ ist unbekannt
      Wenn am 02.11.2026 die Entscheidung „Unterlagen der Fachkräfte (§§ 18a, 18b)“ getroffen wird
      Dann fehlt keine Angabe
