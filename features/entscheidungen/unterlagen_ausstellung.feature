# language: de
Funktionalität: Unterlagen zur Ausstellung der Karte

  Mit der Bestellung der Karte braucht es Lichtbild, Gebühr und ab sechs Jahren Fingerabdrücke (§ 78 Abs. 3, § 82 Abs. 5).

  Szenariogrundriss: Fingerabdrücke ab Vollendung des sechsten Lebensjahres
    Angenommen folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>  |
      | Geburtsdatum                              | <geboren> |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Ausstellung der Karte“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele:
      | Antrag                       | geboren    | Unterlagen                                             | Quelle                      |
      | Erteilung                    | 15.05.2000 | „lichtbild“, „fingerabdruecke“ und „gebuehrennachweis“ | § 82 Abs. 5 AufenthG        |
      | Verlängerung                 | 15.05.2000 | „lichtbild“, „fingerabdruecke“ und „gebuehrennachweis“ | § 60 Abs. 2 AufenthV        |
      | Änderung wegen Zweckwechsels | 15.05.2000 | „lichtbild“, „fingerabdruecke“ und „gebuehrennachweis“ | § 49 Abs. 2 AufenthV        |
      | Erteilung                    | 02.11.2020 | „lichtbild“, „fingerabdruecke“ und „gebuehrennachweis“ | § 78 Abs. 3 Satz 3 AufenthG |
      | Erteilung                    | 03.11.2020 | „lichtbild“ und „gebuehrennachweis“                    | § 78 Abs. 3 Satz 3 AufenthG |
      | Verlängerung                 | 15.05.2024 | „lichtbild“ und „gebuehrennachweis“                    | § 78 Abs. 3 Satz 3 AufenthG |

  @Quelle:§78_Abs.3_Satz_3_AufenthG
  Szenario: Ohne Geburtsdatum ist offen, ob Fingerabdrücke nötig sind
    Angenommen „Erteilung, Verlängerung oder Zweckwechsel“ ist „Verlängerung“
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zur Ausstellung der Karte“ getroffen wird
    Dann fehlt noch die Angabe „Geburtsdatum“
