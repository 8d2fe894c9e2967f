# language: de
Funktionalität: Gebührenposten der Fiktionsbescheinigung (§ 47 Abs. 1 Nr. 8 AufenthV)

  Eine Gebühr fällt nur an, wenn eine Bescheinigung auszustellen ist.

  @Quelle:§47_Abs.1_Nr.8_AufenthV
  Szenario: Wird eine Bescheinigung ausgestellt, ist sie ein Gebührenposten
    Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
    Wenn die Entscheidung „Gebührenposten der Fiktionsbescheinigung“ getroffen wird
    Dann enthält das Ergebnis genau „fiktionsbescheinigung“
    Und greift Regel „1“

  @Quelle:§47_Abs.1_Nr.8_AufenthV
  Szenario: Ohne Bescheinigung keine Gebühr
    Angenommen der Grundfall „Verlängerung einer Aufenthaltserlaubnis“
    Und „Tag des Antragseingangs“ ist „01.10.2026“
    Wenn die Entscheidung „Gebührenposten der Fiktionsbescheinigung“ getroffen wird
    Dann ist das Ergebnis leer
