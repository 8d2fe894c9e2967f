# language: de
Funktionalität: Bescheid mit Rechtsbehelf erlassen (§§ 59, 77 AufenthG, §§ 37, 39, 41 VwVfG)

  Ausreisefrist, Bestandteile, Gebühr, Belehrung, Bekanntgabe; dann läuft die Rechtsbehelfsfrist.

  Regel: Was in den Bescheid gehört

    @Quelle:V-22 @Quelle:V-20 @Quelle:§49_Abs.2_AufenthV
    Szenario: Versagung der Verlängerung, gewöhnliche Ausreisefrist
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Dann lautete bei „Ausreisefrist“ „frist_min“ „P7D“ nach § 59 Abs. 1 Satz 1 AufenthG
      Und lautete bei „Ausreisefrist“ „frist_max“ „P30D“
      Und wird als nächstes gebraucht:
        | Was                           | Wer             | Norm                  |
        | Über Ausreisefrist entscheiden | Sachbearbeitung | § 59 Abs. 1 AufenthG |
      Wenn SB-17 „Über Ausreisefrist entscheiden“ erledigt
      Dann lautete „Bearbeitungsgebühr“ „93“ nach § 49 Abs. 2 AufenthV im Fall
      Und wird als nächstes gebraucht: „Bescheid abfassen“
      Und fragt „Bescheid abfassen“ nach „Festgesetzte Gebühr“, „Dauer des Einreiseverbots“ und „Rechtsbehelfsbelehrung ordnungsgemäß“
      Wenn SB-17 „Bescheid abfassen“ erledigt
      Dann lautete bei „rechtsbehelf“ „rechtsbehelf“ „WIDERSPRUCH“ nach §§ 68 bis 70 VwGO
      Und ist das Schreiben „Ablehnungsbescheid mit Begründung und Rechtsbehelfsbelehrung“ zu senden

    @Quelle:§49_Abs.2_AufenthV
    Szenariogrundriss: Mehr als die Bearbeitungsgebühr wird nicht festgesetzt
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Bescheid abfassen“ erledigt ist
      Und SB-17 „Bescheid abfassen“ erledigt mit:
        | Festgesetzte Gebühr | <festgesetzt> |
      Dann wird als nächstes gebraucht: <weiter>

      Beispiele:
        | festgesetzt | weiter               |
        | 93,01 EUR   | „Bescheid abfassen“  |
        | 93,00 EUR   | „Bescheid versenden“ |

    @Quelle:§59_Abs.1_AufenthG
    Szenario: Ohne Ausreisepflicht keine Ausreisefrist
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Und „Ausreisepflicht entsteht“ ist „nein“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Dann geschah nicht: erledigt „Über Ausreisefrist entscheiden“
      Und geschah nicht: erledigt „Fristrahmen bestimmen“
      Und wird als nächstes gebraucht: „Bescheid abfassen“

    @Quelle:§59_Abs.7_AufenthG
    Szenario: Die Frist ist gebunden: Niemand wählt sie aus
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Und „Anhaltspunkte für § 25 Abs. 4a oder 4b“ ist „ja“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Dann lautete bei „Ausreisefrist“ „frist_min“ „P3M“ nach § 59 Abs. 7 Satz 1 AufenthG
      Und wird als nächstes gebraucht: „Bescheid abfassen“

    @Quelle:§59_Abs.1_AufenthG
    Szenario: Ob eine Ausreisepflicht entsteht, wird gefragt
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Und „Ausreisepflicht entsteht“ ist unbekannt
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Dann wird als nächstes gebraucht: „Entsteht Ausreisepflicht?“
      Und fragt „Entsteht Ausreisepflicht?“ nach „Ausreisepflicht entsteht“

  Regel: Die Rechtsbehelfsfrist beginnt mit der Bekanntgabe am vierten Tag nach der Aufgabe zur Post

    @Quelle:§41_Abs.2_VwVfG @Quelle:§70_Abs.1_VwGO
    Szenariogrundriss: Ein Monat, mit falscher Belehrung ein Jahr
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Und das Amt hat folgende Parameter:
        | Widerspruch im Land statthaft | <statthaft> |
      Und auf Fragen wird geantwortet:
        | Rechtsbehelfsbelehrung ordnungsgemäß | <Belehrung> |
      Wenn am <Versand> der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Dann lautete bei „rechtsbehelf“ „rechtsbehelf“ „<Rechtsbehelf>“
      Und läuft die Frist „Rechtsbehelfsfrist abgelaufen“ bis <Ende>

      Beispiele: ein Ende am Wochenende oder Feiertag (25.12.2026, 11.12.2027) verschiebt sich
        | Versand    | statthaft | Belehrung | Rechtsbehelf | Ende       | Quelle               |
        | 07.12.2026 | ja        | ja        | WIDERSPRUCH  | 11.01.2027 | § 70 Abs. 1 VwGO     |
        | 07.12.2026 | nein      | ja        | KLAGE_VG     | 11.01.2027 | § 74 Abs. 1 VwGO     |
        | 21.11.2026 | ja        | ja        | WIDERSPRUCH  | 28.12.2026 | § 31 Abs. 3 VwVfG    |
        | 07.12.2026 | ja        | nein      | WIDERSPRUCH  | 13.12.2027 | § 58 Abs. 2 VwGO     |
        | 07.12.2026 | nein      | nein      | KLAGE_VG     | 13.12.2027 | § 58 Abs. 2 VwGO     |

    @Quelle:§70_Abs.1_VwGO
    Szenario: Widerspruch am letzten Tag
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und am 11.01.2027 die Nachricht „Widerspruch oder Klage“ eingeht
      Dann ist „Widerspruch oder Klage eingegangen am“ jetzt „11.01.2027“
      Und endet der Vorgang mit „Rechtsbehelf eingelegt“

    @Quelle:§70_Abs.1_VwGO
    Szenario: Kein Rechtsbehelf: Bestandskräftig ist erst, was ein Mensch festgestellt hat
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und der 11.01.2027 ist
      Dann wird als nächstes gebraucht: „Rechtsbehelf eingegangen“
      Wenn der 12.01.2027 ist
      Dann geschah: Frist abgelaufen „Rechtsbehelfsfrist abgelaufen“ am 11.01.2027
      Und wird als nächstes gebraucht:
        | Was                       | Wer             |
        | Bestandskraft feststellen | Sachbearbeitung |
      Wenn SB-17 „Bestandskraft feststellen“ erledigt
      Dann endet der Vorgang mit „Bescheid bestandskräftig“

    @Quelle:§70_Abs.1_VwGO
    Szenario: Der Widerspruch lag am letzten Tag im Briefkasten und wird erst danach erfasst
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und der 13.01.2027 ist
      Und am 11.01.2027 die Nachricht „Widerspruch oder Klage“ eingeht, erfasst am 13.01.2027
      Dann geschah: wieder aufgenommen „Rechtsbehelfsfrist abgelaufen“ am 11.01.2027
      Und endet der Vorgang mit „Rechtsbehelf eingelegt“

    @Quelle:§70_Abs.1_VwGO @Quelle:§60_Abs.1_VwGO
    Szenario: Die Nachfrage ergibt, dass ein Rechtsbehelf beim Gericht liegt
      Angenommen der Grundfall „Freigegebener Ablehnungsbescheid“
      Wenn am 07.12.2026 der Vorgang „Bescheid mit Rechtsbehelf erlassen“ beginnt
      Und alles bis „Rechtsbehelf eingegangen“ erledigt ist
      Und der 12.01.2027 ist
      Und SB-17 „Bestandskraft feststellen“ erledigt mit:
        | Entscheidung bestandskräftig | nein |
      Dann endet der Vorgang mit „Rechtsbehelf eingelegt“
