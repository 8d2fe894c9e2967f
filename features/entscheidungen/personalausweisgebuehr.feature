# language: de
Funktionalität: Gebühr für den Personalausweis als Bezugsgröße (§§ 47, 52, 52a AufenthV)

  Wo die Verordnung auf die Gebühr für Personalausweise verweist, gilt seit 07.02.2026 ein höherer Betrag.

  @Quelle:G-01
  Szenariogrundriss: Der Betrag des Tages
    Wenn am <Tag> die Entscheidung „Gebühr für den Personalausweis“ getroffen wird
    Dann lautet „ab_24“ <ab 24> EUR
    Und lautet „unter_24“ <unter 24> EUR

    Beispiele:
      | Tag        | ab 24 | unter 24 |
      | 01.01.2021 | 37,00 | 22,80    |
      | 06.02.2026 | 37,00 | 22,80    |
      | 07.02.2026 | 46,00 | 27,60    |
      | 01.06.2026 | 46,00 | 27,60    |

  @Quelle:G-01
  Szenario: Für frühere Tage liegt kein Wert vor
    Wenn am 31.12.2020 die Entscheidung „Gebühr für den Personalausweis“ getroffen wird
    Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“
