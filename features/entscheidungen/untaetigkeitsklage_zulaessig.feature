# language: de
Funktionalität: Untätigkeitsklage zulässig? (§ 75 VwGO)

  Nicht vor Ablauf von drei Monaten seit dem Antrag oder dem Widerspruch, außer es ist früher geboten. Der letzte Tag zählt
  noch zur Sperrfrist; fehlt er im Monat, ist es der Monatsletzte. Tabelle V-23.

  Grundlage:
    Angenommen der Grundfall „Antrag seit langem unbeschieden“

  Szenariogrundriss: Drei Monate seit dem Antrag
    Angenommen „Tag des Antragseingangs“ ist „<Antrag>“
    Wenn am <Tag> die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Antrag     | Tag        | Ergebnis    | Regel | Quelle              |
      | 15.06.2026 | 14.09.2026 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 15.06.2026 | 15.09.2026 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 15.06.2026 | 16.09.2026 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | 30.11.2026 | 28.02.2027 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 30.11.2026 | 01.03.2027 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | 28.02.2026 | 28.05.2026 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 28.02.2026 | 29.05.2026 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | 30.11.2027 | 29.02.2028 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 30.11.2027 | 01.03.2028 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | 15.06.2026 | 15.06.2026 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |

  Szenariogrundriss: Früher geboten, zureichender Grund, entschieden
    Angenommen folgende Angaben:
      | Tag der Entscheidung über den Antrag            | <entschieden> |
      | Kürzere Frist bis zur Untätigkeitsklage geboten | <früher>      |
      | Zureichender Grund für die Verzögerung          | <Grund>       |
    Wenn am <Tag> die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: Antrag am 28.02.2026
      | entschieden            | früher | Grund | Tag        | Ergebnis             | Regel       | Quelle              |
      | noch nicht entschieden | nein   | ja    | 28.05.2026 | UNZULAESSIG          | 2           | § 75 Satz 2 VwGO    |
      | noch nicht entschieden | nein   | ja    | 29.05.2026 | ZULAESSIG_AUSSETZUNG | 3           | § 75 Satz 3 VwGO    |
      | noch nicht entschieden | ja     | ja    | 29.05.2026 | ZULAESSIG_AUSSETZUNG | 3           | § 75 Satz 3 VwGO    |
      | noch nicht entschieden | ja     | nein  | 29.05.2026 | ZULAESSIG            | 4           | § 75 Satz 1, 2 VwGO |
      | noch nicht entschieden | ja     | ja    | 10.04.2026 | ZULAESSIG_AUSSETZUNG | 3_vorzeitig | § 75 Satz 2, 3 VwGO |
      | noch nicht entschieden | ja     | nein  | 10.04.2026 | ZULAESSIG            | 4_vorzeitig | § 75 Satz 1, 2 VwGO |
      | 20.05.2026             | nein   | nein  | 29.05.2026 | UNZULAESSIG          | 1           | § 75 Satz 1 VwGO    |
      | 20.05.2026             | ja     | nein  | 29.05.2026 | UNZULAESSIG          | 1           | § 75 Satz 1 VwGO    |
      | 20.05.2026             | nein   | ja    | 29.05.2026 | UNZULAESSIG          | 1           | § 75 Satz 1 VwGO    |
      | 01.04.2026             | ja     | ja    | 10.04.2026 | UNZULAESSIG          | 1           | § 75 Satz 1 VwGO    |
      | 01.04.2026             | nein   | nein  | 10.04.2026 | UNZULAESSIG          | 1           | § 75 Satz 1 VwGO    |

  Szenariogrundriss: Ist Widerspruch eingelegt, zählen dessen Tag und die Entscheidung über ihn
    Angenommen folgende Angaben:
      | Tag der Entscheidung über den Antrag | <Ablehnung> |
      | Tag des Widerspruchs                 | 15.06.2026  |
      | Tag des Widerspruchsbescheids        | <Bescheid>  |
    Wenn am <Tag> die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: Widerspruch am 15.06.2026
      | Ablehnung              | Bescheid   | Tag        | Ergebnis    | Regel | Quelle              |
      | 01.06.2026             | keiner     | 15.09.2026 | UNZULAESSIG | 2     | § 75 Satz 2 VwGO    |
      | 01.06.2026             | keiner     | 16.09.2026 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | noch nicht entschieden | keiner     | 16.09.2026 | ZULAESSIG   | 4     | § 75 Satz 1, 2 VwGO |
      | 01.06.2026             | 10.09.2026 | 16.09.2026 | UNZULAESSIG | 1     | § 75 Satz 1 VwGO    |
      | 01.06.2026             | 16.09.2026 | 16.09.2026 | UNZULAESSIG | 1     | § 75 Satz 1 VwGO    |

  @Quelle:§75_Satz_1_VwGO
  Szenario: Nach einem Widerspruch muss bekannt sein, ob über ihn entschieden ist
    Angenommen „Tag des Widerspruchs“ ist „15.06.2026“
    Und „Tag des Widerspruchsbescheids“ ist unbekannt
    Wenn am 16.09.2026 die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann fehlt noch die Angabe „Tag des Widerspruchsbescheids“

  @Quelle:§75_Satz_1_VwGO
  Szenario: Nach drei Monaten muss bekannt sein, ob es einen zureichenden Grund gibt
    Angenommen „Zureichender Grund für die Verzögerung“ ist unbekannt
    Wenn am 29.05.2026 die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann fehlt noch die Angabe „Zureichender Grund für die Verzögerung“

  @Quelle:§75_Satz_2_VwGO
  Szenario: In den ersten drei Monaten zählt nur, ob es früher geboten ist
    Angenommen „Kürzere Frist bis zur Untätigkeitsklage geboten“ ist unbekannt
    Wenn am 28.05.2026 die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann fehlt noch die Angabe „Kürzere Frist bis zur Untätigkeitsklage geboten“

  @Quelle:§75_Satz_1_VwGO
  Szenario: Ist entschieden, zählt nichts anderes mehr
    Angenommen folgende Angaben:
      | Tag der Entscheidung über den Antrag            | 20.05.2026 |
      | Kürzere Frist bis zur Untätigkeitsklage geboten | unbekannt  |
      | Zureichender Grund für die Verzögerung          | unbekannt  |
    Wenn am 29.05.2026 die Entscheidung „Untätigkeitsklage zulässig?“ getroffen wird
    Dann lautet das Ergebnis „UNZULAESSIG“
    Und fehlt keine Angabe
