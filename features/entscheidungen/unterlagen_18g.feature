# language: de
Funktionalität: Unterlagen zur Blauen Karte EU (§ 18g AufenthG)

  Wie bei den Fachkräften; die Zustimmung der Bundesagentur brauchen nur die abgesenkte Schwelle und Abs. 2. Wer schon § 18b
  hat, legt denselben Abschluss und dieselbe Erlaubnis nicht noch einmal vor. Alle legen Arbeitsvertrag und Versicherung vor.

  Szenariogrundriss: Erste Blaue Karte
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel       | <Antrag>           |
      | Beantragter Aufenthaltszweck (Paragraf)         | <Zweck>            |
      | Art des Abschlusses                             | <Abschluss>        |
      | Berufsausübungserlaubnis                        | <Erlaubnis>        |
      | Bisheriger Aufenthaltstitel (Paragraf)          | <bisher>           |
      | Dieselbe Berufsausübungserlaubnis wie für § 18b | <selbe Erlaubnis>  |
      | Derselbe Hochschulabschluss wie für § 18b       | <selber Abschluss> |
    Wenn die Entscheidung „Unterlagen zur Blauen Karte EU (§ 18g)“ getroffen wird
    Dann enthält das Ergebnis genau <dazu>, „arbeitsvertrag“ und „versicherung_beschaeftigung“

    Beispiele: Regelschwelle
      | Antrag                       | Zweck    | Abschluss               | Erlaubnis          | bisher | selbe Erlaubnis | selber Abschluss | dazu                                                   | Quelle                       |
      | Erteilung                    | 18g_1_S1 | hochschule_inland       | nicht_erforderlich | keine  | nein            | nein             | „abschlusszeugnis_inland“                              | § 18 Abs. 3 Nr. 2 AufenthG   |
      | Änderung wegen Zweckwechsels | 18g_1_S1 | hochschule_inland       | nicht_erforderlich | 18a    | nein            | nein             | „abschlusszeugnis_inland“                              | § 18 Abs. 3 Nr. 2 AufenthG   |
      | Erteilung                    | 18g_1_S1 | hochschule_anerkannt    | nicht_erforderlich | keine  | nein            | nein             | „abschlusszeugnis“, „anerkennungsbescheid“             | § 18 Abs. 2 Nr. 4 AufenthG   |
      | Erteilung                    | 18g_1_S1 | hochschule_vergleichbar | nicht_erforderlich | keine  | nein            | nein             | „abschlusszeugnis“, „anabin_zab_nachweis“              | § 18 Abs. 2 Nr. 4 AufenthG   |
      | Erteilung                    | 18g_1_S1 | tertiaer_gleichwertig   | nicht_erforderlich | keine  | nein            | nein             | „abschlusszeugnis“, „anabin_zab_nachweis“              | § 18g Abs. 1 Satz 5 AufenthG |
      | Erteilung                    | 18g_1_S1 | ungeklaert              | nicht_erforderlich | keine  | nein            | nein             | „abschlusszeugnis“, „anabin_zab_nachweis“              | § 18 Abs. 2 Nr. 4 AufenthG   |
      | Erteilung                    | 18g_1_S1 | hochschule_inland       | erteilt            | keine  | nein            | nein             | „abschlusszeugnis_inland“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG   |
      | Erteilung                    | 18g_1_S1 | hochschule_inland       | zugesagt           | keine  | nein            | nein             | „abschlusszeugnis_inland“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG   |
      | Erteilung                    | 18g_1_S1 | hochschule_inland       | fehlt              | keine  | nein            | nein             | „abschlusszeugnis_inland“, „berufsausuebungserlaubnis“ | § 18 Abs. 2 Nr. 3 AufenthG   |

    Beispiele: Inhaberinnen und Inhaber einer Aufenthaltserlaubnis nach § 18b
      | Antrag                       | Zweck    | Abschluss            | Erlaubnis | bisher | selbe Erlaubnis | selber Abschluss | dazu                                                   | Quelle                          |
      | Änderung wegen Zweckwechsels | 18g_1_S1 | hochschule_anerkannt | erteilt   | 18b    | nein            | ja               | „berufsausuebungserlaubnis“                            | § 18g Abs. 1 Satz 4 AufenthG    |
      | Änderung wegen Zweckwechsels | 18g_1_S1 | hochschule_anerkannt | erteilt   | 18b    | ja              | nein             | „abschlusszeugnis“, „anerkennungsbescheid“             | § 18g Abs. 1 Satz 3 AufenthG    |
      | Änderung wegen Zweckwechsels | 18g_1_S1 | hochschule_inland    | erteilt   | 18a    | ja              | ja               | „abschlusszeugnis_inland“, „berufsausuebungserlaubnis“ | § 18g Abs. 1 Satz 3, 4 AufenthG |
      | Änderung wegen Zweckwechsels | 18g_1_S2 | hochschule_anerkannt | erteilt   | 18b    | ja              | ja               | „erklaerung_beschaeftigungsverhaeltnis“                | § 39 Abs. 4 AufenthG            |

    Beispiele: Abgesenkte Schwelle und IT ohne Studium
      | Antrag    | Zweck    | Abschluss                      | Erlaubnis          | bisher | selbe Erlaubnis | selber Abschluss | dazu                                                                                                           | Quelle                       |
      | Erteilung | 18g_1_S2 | hochschule_inland              | nicht_erforderlich | keine  | nein            | nein             | „erklaerung_beschaeftigungsverhaeltnis“, „abschlusszeugnis_inland“                                             | § 18g Abs. 1 Satz 2 AufenthG |
      | Erteilung | 18g_1_S2 | hochschule_vergleichbar        | nicht_erforderlich | keine  | nein            | nein             | „erklaerung_beschaeftigungsverhaeltnis“, „abschlusszeugnis“, „anabin_zab_nachweis“                             | § 18g Abs. 1 Satz 2 AufenthG |
      | Erteilung | 18g_2    | keiner_oder_nicht_vergleichbar | nicht_erforderlich | keine  | nein            | nein             | „erklaerung_beschaeftigungsverhaeltnis“, „nachweis_it_erfahrung“, „stellenprofil“                              | § 18g Abs. 2 Nr. 3 AufenthG  |
      | Erteilung | 18g_2    | hochschule_inland              | erteilt            | keine  | nein            | nein             | „erklaerung_beschaeftigungsverhaeltnis“, „berufsausuebungserlaubnis“, „nachweis_it_erfahrung“, „stellenprofil“ | § 18g Abs. 2 Nr. 3 AufenthG  |

  Szenariogrundriss: Bei der Verlängerung Gehalt und Bestätigung statt Abschluss und Erfahrung
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
      | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>      |
      | Bisheriger Aufenthaltstitel (Paragraf)    | <Zweck>      |
    Wenn die Entscheidung „Unterlagen zur Blauen Karte EU (§ 18g)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele:
      | Zweck    | Unterlagen                                                                                                                                    | Quelle                      |
      | 18g_1_S1 | „arbeitsvertrag“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“                                          | § 8 Abs. 1 AufenthG         |
      | 18g_1_S2 | „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 18g Abs. 6 AufenthG       |
      | 18g_2    | „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „gehaltsabrechnungen“ und „arbeitgeberbestaetigung“ | § 82 Abs. 1 Satz 1 AufenthG |

  @Quelle:§18g_AufenthG
  Szenario: Für § 18b ist diese Liste leer
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „18b“
    Wenn die Entscheidung „Unterlagen zur Blauen Karte EU (§ 18g)“ getroffen wird
    Dann ist das Ergebnis leer

  @Quelle:§82_Abs.1_Satz_1_AufenthG
  Szenario: Bei der Verlängerung ist der Abschluss bekannt, danach fragt niemand
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | Verlängerung |
      | Beantragter Aufenthaltszweck (Paragraf)   | 18g_1_S1     |
      | Art des Abschlusses                       | unbekannt    |
      | Derselbe Hochschulabschluss wie für § 18b | unbekannt    |
    Wenn die Entscheidung „Unterlagen zur Blauen Karte EU (§ 18g)“ getroffen wird
    Dann fehlt keine Angabe

  @Quelle:§18g_Abs.1_Satz_4_AufenthG
  Szenario: Mit § 18b kommt es darauf an, ob es derselbe Abschluss ist
    Angenommen der Grundfall „Papiere einer Fachkraft“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | Änderung wegen Zweckwechsels |
      | Beantragter Aufenthaltszweck (Paragraf)   | 18g_1_S1                     |
      | Bisheriger Aufenthaltstitel (Paragraf)    | 18b                          |
      | Derselbe Hochschulabschluss wie für § 18b | unbekannt                    |
    Wenn die Entscheidung „Unterlagen zur Blauen Karte EU (§ 18g)“ getroffen wird
    Dann fehlt noch die Angabe „Derselbe Hochschulabschluss wie für § 18b“
