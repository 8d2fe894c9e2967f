# language: de
Funktionalität: Umfang der Biometrie (§ 78 AufenthG, § 61a AufenthV)

  Fingerabdrücke ab Vollendung des sechsten Lebensjahres, Unterschrift ab zehn Jahren, beides nach dem Tag der
  Beantragung. Tabelle V-18a.

  Regel: Der Geburtstag zählt schon mit

    Szenariogrundriss: Alter bei Antrag am 28.09.2026
      Angenommen folgende Angaben:
        | Geburtsdatum                    | <geboren>   |
        | Tag des Antragseingangs         | 28.09.2026  |
        | Fingerabdruck dauerhaft unmöglich | <unmöglich> |
      Wenn die Entscheidung „Umfang der Biometrie“ getroffen wird
      Dann lautet „fingerabdruck“ <Abdruck> nach <Norm>
      Und lautet „unterschrift“ <Unterschrift>
      Und greift Regel „<Regel>“

      Beispiele:
        | geboren    | unmöglich | Abdruck | Unterschrift | Regel        | Norm                               | Quelle                        |
        | 28.09.2026 | nein      | nein    | nein         | 1            | § 78 Abs. 3 Satz 3 AufenthG        | § 78 Abs. 3 Satz 3 AufenthG   |
        | 29.09.2020 | nein      | nein    | nein         | 1            | § 78 Abs. 3 Satz 3 AufenthG        | § 78 Abs. 3 Satz 3 AufenthG   |
        | 29.09.2020 | ja        | nein    | nein         | 1            | § 78 Abs. 3 Satz 3 AufenthG        | § 78 Abs. 3 Satz 3 AufenthG   |
        | 28.09.2020 | nein      | ja      | nein         | 2            | § 78 Abs. 3 Satz 3 AufenthG        | § 78 Abs. 3 Satz 3 AufenthG   |
        | 28.09.2020 | ja        | nein    | nein         | 2_unmoeglich | § 61a Abs. 1 Satz 3 AufenthV       | § 61a Abs. 1 Satz 3 AufenthV  |
        | 29.09.2016 | nein      | ja      | nein         | 2            | § 78 Abs. 3 Satz 3 AufenthG        | § 78 Abs. 1 Satz 5 AufenthG   |
        | 29.09.2016 | ja        | nein    | nein         | 2_unmoeglich | § 61a Abs. 1 Satz 3 AufenthV       | § 78 Abs. 1 Satz 5 AufenthG   |
        | 28.09.2016 | nein      | ja      | ja           | 3            | § 78 Abs. 1 Satz 5 AufenthG        | § 78 Abs. 1 Satz 5 AufenthG   |
        | 28.09.2016 | ja        | nein    | ja           | 3_unmoeglich | § 61a Abs. 1 Satz 3 AufenthV       | § 61a Abs. 1 Satz 3 AufenthV  |
        | 15.05.1990 | nein      | ja      | ja           | 3            | § 78 Abs. 1 Satz 5 AufenthG        | § 78 Abs. 1 Satz 5 AufenthG   |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§78_Abs.3_Satz_3_AufenthG
    Szenario: Bei kleinen Kindern fragt niemand nach den Fingern
      Angenommen folgende Angaben:
        | Geburtsdatum            | 01.03.2022 |
        | Tag des Antragseingangs | 28.09.2026 |
      Wenn die Entscheidung „Umfang der Biometrie“ getroffen wird
      Dann lautet „fingerabdruck“ nein
      Und fehlt keine Angabe

    @Quelle:§61a_Abs.1_Satz_3_AufenthV
    Szenario: Ab sechs Jahren muss bekannt sein, ob Abdrücke möglich sind
      Angenommen folgende Angaben:
        | Geburtsdatum            | 15.05.1990 |
        | Tag des Antragseingangs | 28.09.2026 |
      Wenn die Entscheidung „Umfang der Biometrie“ getroffen wird
      Dann fehlt noch die Angabe „Fingerabdruck dauerhaft unmöglich“

    @Quelle:§78_Abs.1_Satz_5_AufenthG
    Szenario: Ohne Geburtsdatum ist nichts entschieden
      Angenommen folgende Angaben:
        | Tag des Antragseingangs           | 28.09.2026 |
        | Fingerabdruck dauerhaft unmöglich | nein       |
      Wenn die Entscheidung „Umfang der Biometrie“ getroffen wird
      Dann fehlt noch die Angabe „Geburtsdatum“
