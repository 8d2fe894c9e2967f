# language: de
Funktionalität: Mängel nach § 18 Abs. 2 AufenthG

  Welche der gemeinsamen Voraussetzungen einer Beschäftigung fehlen; alle werden genannt. Tabelle E-01.

  Regel: Jeder Mangel wird genannt

    @Quelle:§18_Abs.2_Satz_1_AufenthG
    Szenario: Alles vorhanden
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann ist das Ergebnis leer

    Szenariogrundriss: Ein Mangel
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und folgende Angaben:
        | <Angabe> | <Wert> |
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann enthält das Ergebnis genau „<Mangel>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Angabe                                               | Wert                                               | Mangel          | Regel | Quelle                             |
        | Konkretes Arbeitsplatzangebot                        | nein                                               | ARBEITSPLATZ    | 1     | § 18 Abs. 2 Satz 1 Nr. 1 AufenthG  |
        | Berufsausübungserlaubnis                             | Fehlt                                              | BERUFSERLAUBNIS | 4     | § 18 Abs. 2 Satz 1 Nr. 3 AufenthG  |
        | Berufsausbildung                                     | Feststellung fehlt oder läuft noch                 | ANERKENNUNG     | 5     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG  |
        | Berufsausbildung                                     | Keine, oder Gleichwertigkeit abschließend verneint | ANERKENNUNG     | 5     | § 18 Abs. 2 Satz 1 Nr. 4 AufenthG  |
        | Versicherung der Beschäftigung durch den Ausländer   | nein                                               | VERSICHERUNG    | 6     | § 18 Abs. 2 Satz 1 Nr. 4a AufenthG |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein                                               | VERSICHERUNG    | 6a    | § 18 Abs. 2 Satz 1 Nr. 4a AufenthG |

    Szenariogrundriss: Stand der Zustimmung
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und „ba_status“ ist „<Stand>“
      Und „Versagungsgrund nach § 40 Abs. 2 oder 3“ ist „<§ 40>“
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann enthält das Ergebnis genau „<Mangel>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Stand              | § 40 | Mangel                      | Regel | Quelle                                            |
        | nicht_begonnen     | nein | BA_ZUSTIMMUNG               | 2     | § 18 Abs. 2 Satz 1 Nr. 2 AufenthG                 |
        | offen              | nein | BA_ZUSTIMMUNG               | 2     | § 18 Abs. 2 Satz 1 Nr. 2 AufenthG                 |
        | versagt            | ja   | BA_ZUSTIMMUNG               | 2     | § 18 Abs. 2 Satz 1 Nr. 2 AufenthG                 |
        | nicht_erforderlich | ja   | VERSAGUNGSGRUND_40_ERMESSEN | 3     | § 18 Abs. 2 Satz 1 Nr. 2, § 40 Abs. 2, 3 AufenthG |

    Szenariogrundriss: Stand der Zustimmung ohne Mangel
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und „ba_status“ ist „<Stand>“
      Und „Versagungsgrund nach § 40 Abs. 2 oder 3“ ist „<§ 40>“
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Stand              | § 40 | Quelle                            |
        | nicht_erforderlich | nein | § 18 Abs. 2 Satz 1 Nr. 2 AufenthG |
        | erteilt            | ja   | § 18 Abs. 2 Satz 1 Nr. 2 AufenthG |
        | fiktion            | ja   | § 36 Abs. 2 Satz 1 BeschV         |
        | global             | ja   | § 39 Abs. 2a AufenthG             |

    @Quelle:A-11
    Szenario: Über 45, Gehalt 50.000 EUR, keine Altersversorgung, kein öffentliches Interesse
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und folgende Angaben:
        | Geburtsdatum                       | 30.11.1981 |
        | Erster Titel nach § 18a oder § 18b | ja         |
        | Jahresgehalt (brutto)              | 50.000     |
      Wenn am 01.12.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann enthält das Ergebnis genau „UE45“
      Und greift Regel „7“

    @Quelle:§18_Abs.2_Satz_1_AufenthG
    Szenario: Mehrere Mängel stehen nebeneinander, die fehlende Versicherung nur einmal
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und folgende Angaben:
        | Konkretes Arbeitsplatzangebot                        | nein  |
        | Versicherung der Beschäftigung durch den Ausländer   | nein  |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein  |
        | Berufsausübungserlaubnis                             | Fehlt |
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann enthält das Ergebnis genau „ARBEITSPLATZ“, „BERUFSERLAUBNIS“ und „VERSICHERUNG“

  Regel: Wo § 18 Abs. 2 nicht gilt, fehlt nichts

    @Quelle:§18_Abs.2_Satz_1_AufenthG
    Szenariogrundriss: Titel außerhalb des Abschnitts 4
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck> |
        | Konkretes Arbeitsplatzangebot                        | nein    |
        | Versicherung der Beschäftigung durch den Ausländer   | nein    |
        | Versicherung der Beschäftigung durch den Arbeitgeber | nein    |
        | Berufsausübungserlaubnis                             | Fehlt   |
        | Versagungsgrund nach § 40 Abs. 2 oder 3              | ja      |
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele:
        | Zweck    |
        | 16b_1    |
        | 20a_such |
        | 21       |
        | 28       |

    @Quelle:§18_Abs.2_Satz_1_Nr.4_AufenthG
    Szenariogrundriss: Ohne Anerkennung, wo sie nicht Voraussetzung ist
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 19c_2        |
        | Berufsausbildung                        | <Ausbildung> |
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann ist das Ergebnis leer

      Beispiele: bei § 19c Abs. 2 ist sie nicht Voraussetzung
        | Ausbildung   |
        | ungeklaert   |
        | gleichwertig |

  Regel: Eine leere Liste gibt es erst, wenn alles bekannt ist

    @Quelle:§18_Abs.2_Satz_1_AufenthG
    Szenariogrundriss: Diese Angabe muss bekannt sein
      Angenommen der Grundfall „Fachkraft nach § 18a, alles vorhanden“
      Und „<Angabe>“ ist unbekannt
      Wenn am 01.11.2026 die Entscheidung „Mängel nach § 18 Abs. 2“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                               |
        | Konkretes Arbeitsplatzangebot                        |
        | Versicherung der Beschäftigung durch den Ausländer   |
        | Versicherung der Beschäftigung durch den Arbeitgeber |
        | Berufsausbildung                                     |
