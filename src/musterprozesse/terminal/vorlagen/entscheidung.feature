# language: de
Funktionalität: $name

  @Quelle:Entwurf
  Szenariogrundriss: Die Grenze zwischen altem und neuem Recht
    Wenn am <Tag> die Entscheidung „$name“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Tag        | Ergebnis    | Regel |
      | 31.12.2025 | ALTES_RECHT | 1     |
      | 01.01.2026 | NEUES_RECHT | 2     |
