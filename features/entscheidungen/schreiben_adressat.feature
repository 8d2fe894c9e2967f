# language: de
Funktionalität: An wen ein Schreiben geht

  Wer eine Person bevollmächtigt hat, bekommt die Schreiben über sie; für Minderjährige handelt die gesetzliche Vertretung.

  Szenariogrundriss: Vertretung und Alter
    Angenommen folgende Angaben:
      | Antrag durch eine bevollmächtigte Person | <bevollmächtigt> |
      | Geburtsdatum                             | <geboren>        |
    Wenn am 02.11.2026 die Entscheidung „An wen ein Schreiben geht“ getroffen wird
    Dann lautet „adressat“ „<an>“ nach <Quelle>
    Und lautet „kopie_an“ „<Kopie>“

    Beispiele:
      | bevollmächtigt | geboren    | an                     | Kopie                  | Quelle                     |
      | nein           | 02.11.2008 | person                 | keine                  | § 41 Abs. 1 Satz 1 VwVfG   |
      | nein           | 03.11.2008 | gesetzliche_vertretung | keine                  | § 80 Abs. 1, 4 AufenthG    |
      | ja             | 02.11.2008 | bevollmaechtigter      | person                 | § 14 Abs. 3 Satz 1 VwVfG   |
      | ja             | 03.11.2008 | bevollmaechtigter      | gesetzliche_vertretung | § 14 Abs. 3 Satz 1 VwVfG   |
