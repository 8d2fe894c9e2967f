# language: de
Funktionalität: Arbeitstagekonto (§ 16b Abs. 3 AufenthG)

  Neben dem Studium sind 140 Arbeitstage im Jahr erlaubt. Jede Kalenderwoche wird für sich angerechnet, wie es günstiger ist:
  nach Tagen (bis vier Stunden ein halber) oder pauschal mit zweieinhalb. Tabellen B-05 und B-15.

  Regel: Die Wochen werden einzeln angerechnet und zusammengezählt

    @Quelle:A-10
    Szenario: Fünf Wochen, einzeln bestimmt und zusammengezählt
      Angenommen der Grundfall „Studentin mit fünf Arbeitswochen“
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „arbeitstage“ „11,0“
      Und lautet „status“ „IM_KONTO“ nach § 16b Abs. 3 Satz 1 AufenthG
      Und lautet „konto_grenze“ 140

    @Quelle:§16b_Abs.3_Satz_1_AufenthG
    Szenario: Wer nicht gearbeitet hat, hat nichts verbraucht
      Angenommen der Grundfall „Studentin ohne Beschäftigung“
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „arbeitstage“ 0
      Und lautet „status“ „IM_KONTO“

  Regel: 140 Tage im Jahr, mehr nur mit Erlaubnis

    Szenariogrundriss: Bis zum letzten Tag und darüber
      Angenommen der Grundfall „<Grundfall>“
      Und „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“ ist „<Erlaubnis>“
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „status“ „<Status>“ nach <Quelle>
      Und lautet „arbeitstage“ „<Tage>“
      Und lautet „konto_grenze“ 140
      Und greift Regel „<Regel>“

      Beispiele:
        | Grundfall                                        | Erlaubnis | Tage  | Status              | Regel | Quelle                       |
        | Zwanzig Wochen mit je sieben vollen Arbeitstagen | nein      | 140   | IM_KONTO            | 1     | § 16b Abs. 3 Satz 1 AufenthG |
        | Zwanzig Wochen mit je sieben vollen Arbeitstagen | ja        | 140   | IM_KONTO            | 1     | § 16b Abs. 3 Satz 1 AufenthG |
        | Zwanzig volle Wochen und ein halber Tag          | nein      | 140,5 | UEBERSCHRITTEN      | 3     | § 16b Abs. 3 Satz 1 AufenthG |
        | Zwanzig volle Wochen und ein halber Tag          | ja        | 140,5 | ERLAUBT_UEBER_KONTO | 2     | § 4a Abs. 1 Satz 3 AufenthG  |

    @Quelle:§16c_Abs.2_Satz_3_AufenthG
    Szenariogrundriss: Bei kürzerer Studienmobilität anteilig weniger
      Angenommen der Grundfall „<Grundfall>“
      Und „Aufenthalt zur Studienmobilität (Tage)“ ist „<Tage>“
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „konto_grenze“ „<Grenze>“
      Und lautet „status“ „<Status>“

      Beispiele:
        | Grundfall                                        | Tage | Grenze | Status         |
        | Studentin mit fünf Arbeitswochen                 | 180  | 70     | IM_KONTO       |
        | Studentin mit fünf Arbeitswochen                 | 36   | 14     | IM_KONTO       |
        | Studentin mit fünf Arbeitswochen                 | 27   | 10,5   | UEBERSCHRITTEN |
        | Zwanzig Wochen mit je sieben vollen Arbeitstagen | 360  | 140    | IM_KONTO       |
        | Zwanzig Wochen mit je sieben vollen Arbeitstagen | 351  | 136,5  | UEBERSCHRITTEN |
        | Zwanzig volle Wochen und ein halber Tag          | 360  | 140    | UEBERSCHRITTEN |

    @Quelle:§16c_Abs.2_Satz_3_AufenthG
    Szenario: Schon bei einem Tag weniger als 360 reichen die Arbeitstage nicht mehr für 140
      Angenommen der Grundfall „Zwanzig Wochen mit je sieben vollen Arbeitstagen“
      Und „Aufenthalt zur Studienmobilität (Tage)“ ist „359“
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „status“ „UEBERSCHRITTEN“

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§4a_Abs.1_Satz_3_AufenthG
    Szenario: Im Konto fragt niemand nach einer weitergehenden Erlaubnis
      Angenommen der Grundfall „Studentin mit fünf Arbeitswochen“
      Und „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“ ist unbekannt
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann lautet „status“ „IM_KONTO“
      Und fehlt keine Angabe

    @Quelle:§4a_Abs.1_Satz_3_AufenthG
    Szenario: Über dem Konto kommt es auf die Erlaubnis an
      Angenommen der Grundfall „Zwanzig volle Wochen und ein halber Tag“
      Und „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“ ist unbekannt
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann fehlt noch die Angabe „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“

    @Quelle:§16b_Abs.3_Satz_1_AufenthG
    Szenariogrundriss: Ohne die Wochen und ohne zu wissen, ob es eine Studienmobilität ist, wird nicht gezählt
      Angenommen der Grundfall „Studentin mit fünf Arbeitswochen“
      Und „<Angabe>“ ist unbekannt
      Und „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“ ist unbekannt
      Wenn die Entscheidung „Arbeitstagekonto eingehalten?“ getroffen wird
      Dann fehlen noch die Angaben „<Angabe>“ und „Beschäftigung über das Arbeitstagekonto hinaus erlaubt“

      Beispiele:
        | Angabe                                 |
        | Gearbeitete Kalenderwochen             |
        | Aufenthalt zur Studienmobilität (Tage) |
