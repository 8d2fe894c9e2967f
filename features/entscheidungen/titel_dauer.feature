# language: de
Funktionalität: Befristung auf höchstens ein Jahr (§ 8 Abs. 3 Satz 6 AufenthG)

  Wer zum Integrationskurs verpflichtet war oder ist, dessen Aufenthaltserlaubnis soll jeweils auf höchstens ein Jahr
  verlängert werden, solange weder der Kurs erfolgreich abgeschlossen noch die Integration anderweitig nachgewiesen ist;
  nicht bei einer Erlaubnis nach § 25 Abs. 1 bis 3 (Abs. 4). Davon abweichen kann nur eine Person.

  @Quelle:§8_Abs.3_Satz_6_AufenthG @Quelle:§8_Abs.4_AufenthG
  Szenariogrundriss: Wann auf höchstens ein Jahr zu befristen ist
    Angenommen folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel      | <Art>          |
      | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>        |
      | Zur Teilnahme am Integrationskurs verpflichtet | <verpflichtet> |
      | Integrationskurs erfolgreich abgeschlossen     | <Kurs>         |
      | Integration anderweitig nachgewiesen           | <Nachweis>     |
    Wenn am 22.11.2026 die Entscheidung „Auf höchstens ein Jahr zu befristen?“ getroffen wird
    Dann lautet das Ergebnis <Ergebnis>
    Und greift Regel „<Regel>“

    Beispiele:
      | Art          | Zweck | verpflichtet | Kurs | Nachweis | Ergebnis | Regel |
      | Verlängerung | 18b   | ja           | nein | nein     | ja       | 1     |
      | Verlängerung | 30    | ja           | nein | nein     | ja       | 1     |
      | Erteilung    | 18b   | ja           | nein | nein     | nein     | 2     |
      | zweckwechsel | 18b   | ja           | nein | nein     | nein     | 2     |
      | Verlängerung | 25_1  | ja           | nein | nein     | nein     | 3     |
      | Verlängerung | 25_2  | ja           | nein | nein     | nein     | 3     |
      | Verlängerung | 25_3  | ja           | nein | nein     | nein     | 3     |
      | Verlängerung | 18b   | nein         | nein | nein     | nein     | 4     |
      | Verlängerung | 18b   | ja           | ja   | nein     | nein     | 5     |
      | Verlängerung | 18b   | ja           | nein | ja       | nein     | 6     |

  @Quelle:§8_Abs.3_Satz_6_AufenthG @Quelle:§18_Abs.4_AufenthG @Quelle:§16b_Abs.2_AufenthG
  Szenariogrundriss: Die kürzere Dauer gilt
    Angenommen folgende Angaben:
      | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>       |
      | Beschäftigung befristet bis                          | <Vertrag bis> |
      | Zustimmung der Bundesagentur befristet bis           | keine         |
      | Studiendauer (Monate)                                | 36            |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen | nein          |
      | Erteilung, Verlängerung oder Zweckwechsel            | Verlängerung  |
      | Zur Teilnahme am Integrationskurs verpflichtet       | ja            |
      | Integrationskurs erfolgreich abgeschlossen           | nein          |
      | Integration anderweitig nachgewiesen                 | nein          |
    Wenn am 22.11.2026 die Entscheidung „Vorgeschlagene Geltungsdauer“ getroffen wird
    Dann lautet „dauer_monate“ „<Monate>“ nach § 8 Abs. 3 Satz 6 AufenthG
    Und lautet „enddatum“ „<Ende>“
    Und lautet „hinweis“ „<Hinweis>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Zweck | Vertrag bis | Monate | Ende       | Hinweis                | Regel |
      | 18b   | unbefristet | 12     | 22.11.2027 | PRUEFEN_HOECHSTDAUER   | 1a    |
      | 18b   | 21.11.2027  | 12     | 22.11.2027 | PRUEFEN_HOECHSTDAUER   | 1a    |
      | 18b   | 21.05.2027  | 9      | 21.08.2027 | PRUEFEN_HOECHSTDAUER   | 1a    |
      | 18b   | 21.11.2026  | keine  | keine      | PRUEFEN_NICHT_GEREGELT | 1a    |
      | 16b_1 | unbefristet | 12     | keine      | PRUEFEN_HOECHSTDAUER   | 2a    |
      | 30    | unbefristet | 12     | 22.11.2027 | PRUEFEN_HOECHSTDAUER   | 3a    |
