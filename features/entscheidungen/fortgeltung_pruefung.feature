# language: de
Funktionalität: Vorschlag zur Fortgeltung bei verspätetem Antrag (§ 81 Abs. 4 Satz 3 AufenthG)

  Die Behörde kann die Fortgeltung anordnen, um eine unbillige Härte zu vermeiden. Die Tabelle V-02 schlägt nur vor;
  ihre Kriterien sind Praxis. Es entscheidet immer ein Mensch.

  Grundlage:
    Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
    Und folgende Angaben:
      | Tag des Antragseingangs                          | 01.10.2026        |
      | Verschulden an der verspäteten Antragstellung    | kein Verschulden  |
      | Erteilung oder Verlängerung voraussichtlich      | ja                |
      | Existenzielle Folgen der Verspätung              | ja                |

  @Quelle:A-02
  Szenario: Einen Tag zu spät nach kurzem Krankenhausaufenthalt
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „ANORDNEN_PRUEFEN“ nach § 81 Abs. 4 Satz 3 AufenthG
    Und greift Regel „3“

  @Quelle:V-02
  Szenariogrundriss: Verschulden, Aussicht und Folgen
    Angenommen folgende Angaben:
      | Verschulden an der verspäteten Antragstellung | <Verschulden> |
      | Erteilung oder Verlängerung voraussichtlich   | <Aussicht>    |
      | Existenzielle Folgen der Verspätung           | <Folgen>      |
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „<Vorschlag>“ nach § 81 Abs. 4 Satz 3 AufenthG
    Und greift Regel „<Regel>“

    Beispiele:
      | Verschulden                        | Aussicht | Folgen | Vorschlag              | Regel |
      | grobe Fahrlässigkeit oder Vorsatz  | ja       | ja     | NICHT_ANORDNEN_PRUEFEN | 1     |
      | grobe Fahrlässigkeit oder Vorsatz  | nein     | nein   | NICHT_ANORDNEN_PRUEFEN | 1     |
      | kein Verschulden                   | nein     | ja     | NICHT_ANORDNEN_PRUEFEN | 2     |
      | leichte Fahrlässigkeit             | nein     | ja     | NICHT_ANORDNEN_PRUEFEN | 2     |
      | kein Verschulden                   | ja       | ja     | ANORDNEN_PRUEFEN       | 3     |
      | kein Verschulden                   | ja       | nein   | ANORDNEN_PRUEFEN       | 3     |
      | leichte Fahrlässigkeit             | ja       | ja     | ANORDNEN_PRUEFEN       | 4     |
      | leichte Fahrlässigkeit             | ja       | nein   | EINZELFALL             | 5     |

  @Quelle:V-02
  Szenariogrundriss: Bei leichter Fahrlässigkeit kommt es auf die Dauer der Verspätung an
    Angenommen „Verschulden an der verspäteten Antragstellung“ ist „leichte Fahrlässigkeit“
    Und „Tag des Antragseingangs“ ist „<Eingang>“
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „<Vorschlag>“

    Beispiele: 30.09.2026 war der letzte Tag des Titels
      | Eingang    | Vorschlag        |
      | 01.10.2026 | ANORDNEN_PRUEFEN |
      | 29.10.2026 | ANORDNEN_PRUEFEN |
      | 30.10.2026 | ANORDNEN_PRUEFEN |
      | 31.10.2026 | EINZELFALL       |

  @Quelle:V-02
  Szenariogrundriss: Was eine kurze Verspätung ist, legt das Amt fest
    Angenommen das Amt hat folgende Parameter:
      | Kurze Verspätung bei der Fortgeltung | <Tage> |
    Und „Verschulden an der verspäteten Antragstellung“ ist „leichte Fahrlässigkeit“
    Und „Tag des Antragseingangs“ ist „10.10.2026“
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „<Vorschlag>“

    Beispiele:
      | Tage | Vorschlag        |
      | 10   | ANORDNEN_PRUEFEN |
      | 9    | EINZELFALL       |

  @Quelle:V-02
  Szenario: Ohne Verschulden ist auch eine lange Verspätung zu prüfen
    Angenommen „Tag des Antragseingangs“ ist „30.09.2027“
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „ANORDNEN_PRUEFEN“

  @Quelle:V-02
  Szenario: Bei Vorsatz kommt es auf nichts Weiteres an
    Angenommen „Verschulden an der verspäteten Antragstellung“ ist „grobe Fahrlässigkeit oder Vorsatz“
    Und „Erteilung oder Verlängerung voraussichtlich“ ist unbekannt
    Und „Existenzielle Folgen der Verspätung“ ist unbekannt
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann lautet das Ergebnis „NICHT_ANORDNEN_PRUEFEN“
    Und fehlt keine Angabe

  @Quelle:V-02
  Szenario: Ob der Titel erteilt wird, muss eingeschätzt sein
    Angenommen „Erteilung oder Verlängerung voraussichtlich“ ist unbekannt
    Wenn die Entscheidung „Fortgeltung bei verspätetem Antrag“ getroffen wird
    Dann fehlt noch die Angabe „Erteilung oder Verlängerung voraussichtlich“
