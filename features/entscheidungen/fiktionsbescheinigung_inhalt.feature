# language: de
Funktionalität: Inhalt der Fiktionsbescheinigung (§ 81 Abs. 5, 5a AufenthG)

  Welches Feld des Vordrucks (Anlage D3 AufenthV) anzukreuzen ist und was zur Erwerbstätigkeit einzutragen ist.
  Tabelle V-03.

  @Quelle:V-03
  Szenariogrundriss: Vor der Bewilligung
    Angenommen der Grundfall „<Grundfall>“
    Und folgende Angaben:
      | Rechtmäßiger Aufenthalt ohne Aufenthaltstitel | <rechtmäßig> |
      | Zuvor rechtmäßig ohne Titel, Antrag verspätet | <zuvor>      |
      | Tag des Antragseingangs                       | <Eingang>    |
      | Fortgeltungswirkung angeordnet                | <angeordnet> |
      | Beantragter Aufenthaltszweck (Paragraf)       | <Zweck>      |
      | Titel bewilligt und Ausstellung veranlasst    | nein         |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „<Ankreuzfeld>“ nach <Norm>
    Und lautet „eintrag_erwerbstaetigkeit“ „<Erwerb>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                               | rechtmäßig | zuvor | Eingang    | angeordnet | Zweck     | Regel | Norm                         | Ankreuzfeld                                            | Erwerb                                                        |
      | Erster Antrag ohne Titel                | ja         | nein  | 31.08.2026 | nein       | 18b       | 1     | § 4a Abs. 4 AufenthG         | Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1)       | Erwerbstätigkeit nicht erlaubt                                |
      | Erster Antrag ohne Titel                | nein       | ja    | 01.09.2026 | nein       | 18b       | 2     | § 4a Abs. 4 AufenthG         | Abschiebung gilt als ausgesetzt (§ 81 Abs. 3 Satz 2)   | Erwerbstätigkeit nicht erlaubt                                |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | nein       | 18b       | 3     | § 81 Abs. 4 AufenthG         | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)  | Nebenbestimmungen des bisherigen Titels                       |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 01.10.2026 | ja         | 18b       | 3     | § 81 Abs. 4 AufenthG         | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)  | Nebenbestimmungen des bisherigen Titels                       |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | nein       | 20a_folge | 3a    | § 20a Abs. 5 Satz 4 AufenthG | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)  | Nur zukünftige Beschäftigung nach § 20a Abs. 5 Satz 2 erlaubt |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 01.10.2026 | ja         | 20a_folge | 3a    | § 20a Abs. 5 Satz 4 AufenthG | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4)  | Nur zukünftige Beschäftigung nach § 20a Abs. 5 Satz 2 erlaubt |

  @Quelle:§81_Abs.5a_AufenthG
  Szenariogrundriss: Ist die Karte bestellt, darf die Arbeit schon beginnen
    Angenommen der Grundfall „<Grundfall>“
    Und folgende Angaben:
      | Rechtmäßiger Aufenthalt ohne Aufenthaltstitel | <rechtmäßig> |
      | Zuvor rechtmäßig ohne Titel, Antrag verspätet | <zuvor>      |
      | Tag des Antragseingangs                       | <Eingang>    |
      | Fortgeltungswirkung angeordnet                | <angeordnet> |
      | Titel bewilligt und Ausstellung veranlasst    | ja           |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „<Ankreuzfeld>“ nach § 81 Abs. 5a AufenthG
    Und lautet „eintrag_erwerbstaetigkeit“ „Die im künftigen Aufenthaltstitel beschriebene Erwerbstätigkeit ist ab Veranlassung der Ausstellung bis zur Ausgabe erlaubt“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                               | rechtmäßig | zuvor | Eingang    | angeordnet | Regel | Ankreuzfeld                                           |
      | Erster Antrag ohne Titel                | ja         | nein  | 31.08.2026 | nein       | 4a    | Aufenthalt gilt als erlaubt (§ 81 Abs. 3 Satz 1)      |
      | Erster Antrag ohne Titel                | nein       | ja    | 01.09.2026 | nein       | 4b    | Abschiebung gilt als ausgesetzt (§ 81 Abs. 3 Satz 2)  |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | nein       | 4c    | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4) |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 01.10.2026 | ja         | 4c    | Aufenthaltstitel gilt als fortbestehend (§ 81 Abs. 4) |

  @Quelle:§81_Abs.5a_AufenthG
  Szenariogrundriss: Der Vorgriff auf die künftige Erwerbstätigkeit gilt nur für Titel nach den Abschnitten 3 und 4
    Angenommen der Grundfall „<Grundfall>“
    Und folgende Angaben:
      | Rechtmäßiger Aufenthalt ohne Aufenthaltstitel | <rechtmäßig> |
      | Zuvor rechtmäßig ohne Titel, Antrag verspätet | <zuvor>      |
      | Tag des Antragseingangs                       | <Eingang>    |
      | Fortgeltungswirkung angeordnet                | nein         |
      | Beantragter Aufenthaltszweck (Paragraf)       | <Zweck>      |
      | Titel bewilligt und Ausstellung veranlasst    | ja           |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „eintrag_erwerbstaetigkeit“ „<Erwerb>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                               | rechtmäßig | zuvor | Eingang    | Zweck | Regel | Erwerb                                                                                                                     |
      | Erster Antrag ohne Titel                | ja         | nein  | 31.08.2026 | 30    | 1     | Erwerbstätigkeit nicht erlaubt                                                                                             |
      | Erster Antrag ohne Titel                | nein       | ja    | 01.09.2026 | 30    | 2     | Erwerbstätigkeit nicht erlaubt                                                                                             |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | 30    | 3     | Nebenbestimmungen des bisherigen Titels                                                                                    |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | 25_5  | 3     | Nebenbestimmungen des bisherigen Titels                                                                                    |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | 38a   | 3     | Nebenbestimmungen des bisherigen Titels                                                                                    |
      | Verlängerung einer Aufenthaltserlaubnis | nein       | nein  | 30.09.2026 | 16b_1 | 4c    | Die im künftigen Aufenthaltstitel beschriebene Erwerbstätigkeit ist ab Veranlassung der Ausstellung bis zur Ausgabe erlaubt |

  @Quelle:§81_Abs.5_AufenthG
  Szenariogrundriss: Ohne Wirkung, die zu bescheinigen wäre, gibt es keine Bescheinigung
    Angenommen folgende Angaben:
      | fiktion                                    | <Fiktion> |
      | erwerbstaetigkeit_waehrend_fiktion         | <Erwerb>  |
      | Titel bewilligt und Ausstellung veranlasst | <bestellt> |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „keine Bescheinigung“ nach § 81 Abs. 5 AufenthG
    Und lautet „eintrag_erwerbstaetigkeit“ „kein Eintrag“
    Und greift Regel „5“

    Beispiele:
      | Fiktion            | Erwerb        | bestellt |
      | KEINE              | KEINE_WIRKUNG | nein     |
      | KEINE              | KEINE_WIRKUNG | ja       |
      | NICHT_ERFORDERLICH | WIE_BISHER    | nein     |
      | ERTEILUNGSFIKTION  | WIE_BEANTRAGT | nein     |

  @Quelle:§24_Abs.1_VwVfG
  Szenario: Ist die Wirkung des Antrags ungeklärt, entscheidet auch über die Bescheinigung eine Person
    Angenommen folgende Angaben:
      | fiktion                                    | PRUEFEN_NICHT_GEREGELT |
      | erwerbstaetigkeit_waehrend_fiktion         | KEINE_WIRKUNG          |
      | Titel bewilligt und Ausstellung veranlasst | nein                   |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
    Und lautet „eintrag_erwerbstaetigkeit“ „PRUEFEN_NICHT_GEREGELT“
    Und greift Regel „6“

  @Quelle:V-03
  Szenariogrundriss: Eine Fortgeltung ohne die bisherige Arbeitserlaubnis ist nicht geregelt
    Angenommen folgende Angaben:
      | fiktion                                    | <Fiktion> |
      | erwerbstaetigkeit_waehrend_fiktion         | <Erwerb>  |
      | Titel bewilligt und Ausstellung veranlasst | nein      |
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
    Und lautet „eintrag_erwerbstaetigkeit“ „PRUEFEN_NICHT_GEREGELT“
    Und greift Regel „3b“

    Beispiele:
      | Fiktion                | Erwerb        |
      | FORTGELTUNGSFIKTION    | NICHT_ERLAUBT |
      | FORTGELTUNGSFIKTION    | WIE_BEANTRAGT |
      | FORTGELTUNG_ANGEORDNET | KEINE_WIRKUNG |

  @Quelle:V-03
  Szenario: Ob die Karte bestellt ist, muss bekannt sein
    Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
    Und „Titel bewilligt und Ausstellung veranlasst“ ist unbekannt
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann fehlt noch die Angabe „Titel bewilligt und Ausstellung veranlasst“

  @Quelle:§81_Abs.5_AufenthG
  Szenario: Ohne Bescheinigung ist gleich, ob die Karte bestellt ist
    Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
    Und „Tag des Antragseingangs“ ist „01.10.2026“
    Und „Titel bewilligt und Ausstellung veranlasst“ ist unbekannt
    Wenn die Entscheidung „Inhalt der Fiktionsbescheinigung“ getroffen wird
    Dann lautet „ankreuzfeld“ „keine Bescheinigung“
    Und ist „Titel bewilligt und Ausstellung veranlasst“ nicht mehr erheblich
