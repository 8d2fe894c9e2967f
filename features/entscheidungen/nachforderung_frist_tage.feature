# language: de
Funktionalität: Nachforderungsfrist je Unterlage (§ 82 Abs. 1 Satz 2 AufenthG)

  Angemessen ist eine Frist, in der die Unterlage zu beschaffen ist. Die Tage legt das Amt fest; Tabelle K-09.

  @Quelle:K-09 @Quelle:§82_Abs.1_Satz_2_AufenthG
  Szenariogrundriss: Die übliche Frist
    Angenommen folgende Angaben:
      | beschaffung | <Beschaffung> |
    Wenn die Entscheidung „Nachforderungsfrist je Unterlage“ getroffen wird
    Dann lautet das Ergebnis <Tage> Tage nach § 82 Abs. 1 Satz 2 AufenthG
    Und greift Regel „<Regel>“

    Beispiele:
      | Beschaffung | Tage | Regel |
      | vorhanden   | 14   | 1     |
      | inland      | 28   | 2     |
      | ausland     | 56   | 3     |

  @Quelle:K-09
  Szenariogrundriss: Das Amt setzt andere Fristen
    Angenommen das Amt hat folgende Parameter:
      | Frist für vorhandene Unterlagen      | 7  |
      | Frist für Unterlagen aus dem Inland  | 21 |
      | Frist für Unterlagen aus dem Ausland | 90 |
    Und folgende Angaben:
      | beschaffung | <Beschaffung> |
    Wenn die Entscheidung „Nachforderungsfrist je Unterlage“ getroffen wird
    Dann lautet das Ergebnis <Tage> Tage

    Beispiele:
      | Beschaffung | Tage |
      | vorhanden   | 7    |
      | inland      | 21   |
      | ausland     | 90   |
