# language: de
Funktionalität: Unterlagen vollständig?

  Was das Amt selbst beschaffen kann, fordert es nicht an (§ 24 Abs. 1 VwVfG); was die Person bringen muss, fordert es einmal
  und prüft, soweit das geht, schon weiter. Tabelle K-07.

  Szenariogrundriss: Wie viele Unterlagen fehlen, und wer sie beschafft
    Angenommen folgende Angaben:
      | fehlend_person           | <Person>  |
      | fehlend_amt | <Amt>     |
      | Prüfung trotz fehlender Unterlagen möglich   | <prüfbar> |
    Wenn die Entscheidung „Unterlagen vollständig?“ getroffen wird
    Dann lautet das Ergebnis „<Folge>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Person | Amt | prüfbar | Folge                     | Regel | Quelle                      |
      | 0      | 0   | ja      | vollstaendig              | 1     | § 25 Abs. 2 Satz 2 VwVfG    |
      | 0      | 0   | nein    | vollstaendig              | 1     | § 25 Abs. 2 Satz 2 VwVfG    |
      | 0      | 1   | ja      | amt_beschafft             | 2     | § 24 Abs. 1 VwVfG           |
      | 0      | 5   | nein    | amt_beschafft             | 2     | § 24 Abs. 1 VwVfG           |
      | 1      | 0   | ja      | nachforderung_und_pruefen | 3     | § 10 Satz 2 VwVfG           |
      | 1      | 3   | ja      | nachforderung_und_pruefen | 3     | § 82 Abs. 1 Satz 2 AufenthG |
      | 1      | 0   | nein    | nachforderung             | 4     | § 82 Abs. 1 Satz 3 AufenthG |
      | 7      | 2   | nein    | nachforderung             | 4     | § 82 Abs. 1 Satz 3 AufenthG |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§25_Abs.2_Satz_2_VwVfG
    Szenario: Fehlt nichts, fragt niemand, ob sich trotzdem prüfen lässt
      Angenommen folgende Angaben:
        | fehlend_person           | 0 |
        | fehlend_amt | 0 |
      Wenn die Entscheidung „Unterlagen vollständig?“ getroffen wird
      Dann lautet das Ergebnis „vollstaendig“
      Und ist „Prüfung trotz fehlender Unterlagen möglich“ nicht mehr erheblich

    @Quelle:§82_Abs.1_Satz_3_AufenthG
    Szenario: Fehlt etwas von der Person, kommt es darauf an, ob sich schon prüfen lässt
      Angenommen „fehlend_person“ ist „2“
      Wenn die Entscheidung „Unterlagen vollständig?“ getroffen wird
      Dann fehlt noch die Angabe „Prüfung trotz fehlender Unterlagen möglich“

    @Quelle:§24_Abs.1_VwVfG
    Szenario: Solange niemand gezählt hat, ist nichts vollständig
      Angenommen „fehlend_amt“ ist „0“
      Wenn die Entscheidung „Unterlagen vollständig?“ getroffen wird
      Dann fehlen noch die Angaben „Fehlende Unterlagen“ und „Prüfung trotz fehlender Unterlagen möglich“
