# language: de
Funktionalität: Geltungsdauer des Titels zum Studium (§ 16b Abs. 2 Satz 1 bis 3, Abs. 7 Satz 2 AufenthG)

  In der Regel zwei Jahre, nicht unter einem Jahr; wer an einem Austausch teilnimmt, mindestens zwei Jahre; ein kürzeres
  Studium nur für seine Dauer. Tabelle B-03.

  Szenariogrundriss: Dauer des Studiums und Austausch
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>     |
      | Studiendauer (Monate)                                | <Studium>   |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen | <Austausch> |
      | Studienteil in Deutschland (Monate)                  | <Teil>      |
    Wenn die Entscheidung „Geltungsdauer des Titels zum Studium“ getroffen wird
    Dann lautet „dauer_monate“ <Monate> nach <Quelle>
    Und lautet „untergrenze_monate“ <mindestens>
    Und lautet „hinweis“ „KEIN“
    Und greift Regel „<Regel>“

    Beispiele: Studium und Studienvorbereitung
      | Zweck | Studium | Austausch | Teil | Monate | mindestens | Regel | Quelle                       |
      | 16b_1 | 36      | nein      |      | 24     | 12         | 3     | § 16b Abs. 2 Satz 1 AufenthG |
      | 16b_1 | 24      | nein      |      | 24     | 12         | 3     | § 16b Abs. 2 Satz 1 AufenthG |
      | 16b_1 | 25      | nein      |      | 24     | 12         | 3     | § 16b Abs. 2 Satz 1 AufenthG |
      | 16b_1 | 23      | nein      |      | 23     | 23         | 1     | § 16b Abs. 2 Satz 3 AufenthG |
      | 16b_1 | 6       | nein      |      | 6      | 6          | 1     | § 16b Abs. 2 Satz 3 AufenthG |
      | 16b_1 | 36      | ja        |      | 24     | 24         | 2     | § 16b Abs. 2 Satz 2 AufenthG |
      | 16b_1 | 24      | ja        |      | 24     | 24         | 2     | § 16b Abs. 2 Satz 2 AufenthG |
      | 16b_1 | 23      | ja        |      | 23     | 23         | 1     | § 16b Abs. 2 Satz 3 AufenthG |
      | 16b_5 | 36      | nein      |      | 24     | 12         | 3     | § 16b Abs. 5 Satz 2 AufenthG |
      | 16b_5 | 24      | ja        |      | 24     | 24         | 2     | § 16b Abs. 5 Satz 2 AufenthG |
      | 16b_5 | 9       | nein      |      | 9      | 9          | 1     | § 16b Abs. 5 Satz 3 AufenthG |

    Beispiele: International Schutzberechtigte nur für den Teil in Deutschland
      | Zweck | Studium | Austausch | Teil | Monate | mindestens | Regel    | Quelle                       |
      | 16b_7 | 36      | ja        | 10   | 10     | 10         | 1_p16b_7 | § 16b Abs. 7 Satz 2 AufenthG |
      | 16b_7 | 36      | ja        | 30   | 30     | 30         | 1_p16b_7 | § 16b Abs. 7 Satz 2 AufenthG |
      | 16b_7 | 12      | nein      | 6    | 6      | 6          | 1_p16b_7 | § 16b Abs. 7 Satz 2 AufenthG |

  @Quelle:§24_Abs.1_VwVfG
  Szenario: Für einen anderen Zweck sagt die Tabelle keine Dauer
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)              | Studienbezogenes Praktikum (§ 16e) |
      | Studiendauer (Monate)                                | 36                                 |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen | nein                               |
    Wenn die Entscheidung „Geltungsdauer des Titels zum Studium“ getroffen wird
    Dann lautet „dauer_monate“ „keine“
    Und lautet „untergrenze_monate“ „keine“
    Und lautet „hinweis“ „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
    Und greift Regel „4“

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§16b_Abs.2_Satz_3_AufenthG
    Szenario: Beim kurzen Studium ist der Austausch gleichgültig
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 16b_1 |
        | Studiendauer (Monate)                   | 12    |
      Wenn die Entscheidung „Geltungsdauer des Titels zum Studium“ getroffen wird
      Dann lautet „dauer_monate“ 12
      Und fehlt keine Angabe

    @Quelle:§16b_Abs.2_Satz_2_AufenthG
    Szenario: Beim langen Studium muss der Austausch bekannt sein
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 16b_1 |
        | Studiendauer (Monate)                   | 36    |
      Wenn die Entscheidung „Geltungsdauer des Titels zum Studium“ getroffen wird
      Dann fehlt noch die Angabe „Mobilitätsprogramm oder Vereinbarung der Hochschulen“

    @Quelle:§16b_Abs.7_Satz_2_AufenthG
    Szenario: Bei Schutzberechtigten zählt nur der Teil in Deutschland
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 16b_7 |
        | Studiendauer (Monate)                   | 36    |
      Wenn die Entscheidung „Geltungsdauer des Titels zum Studium“ getroffen wird
      Dann fehlt noch die Angabe „Studienteil in Deutschland (Monate)“
