# language: de
Funktionalität: Folge der Nachforderung von Unterlagen (§ 82 AufenthG)

  Was gilt, wenn Unterlagen fehlen, in der Frist kommen, zu spät kommen oder ausbleiben. Tabelle V-14; sie wird in der
  gedruckten Reihenfolge gelesen, damit auch eine verspätet vervollständigte Akte auf Präklusion geprüft wird.

  Grundlage:
    Angenommen folgende Angaben:
      | Fehlende Unterlagen                              | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine |
      | Auf die Folgen der Fristversäumung hingewiesen   | ja                    |
      | Letzter Tag der Nachforderungsfrist              | 16.11.2026            |
      | Unterlagen eingegangen am                        | keine Unterlagen eingegangen |
      | Entscheidung über verspätete Unterlagen          | noch offen            |

  @Quelle:§82_Abs.1_Satz_3_AufenthG
  Szenario: Fehlt etwas und ist keine Frist gesetzt, wird sie gesetzt
    Angenommen „Letzter Tag der Nachforderungsfrist“ ist „keine Frist gesetzt“
    Wenn am 02.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „FRISTSETZUNG_MIT_BELEHRUNG“ nach § 82 Abs. 1 Satz 3, Abs. 3 Satz 2 AufenthG
    Und greift Regel „2“

  @Quelle:§82_Abs.1_AufenthG
  Szenariogrundriss: Bis zum letzten Tag wird gewartet
    Wenn am <Tag> die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | Tag        | Ergebnis               | Regel | Norm                          |
      | 15.11.2026 | WARTEN                 | 3     | § 82 Abs. 1 Satz 3 AufenthG   |
      | 16.11.2026 | WARTEN                 | 3     | § 82 Abs. 1 Satz 3 AufenthG   |
      | 17.11.2026 | ANHOERUNG_ZUR_ABLEHNUNG | 6    | § 28 Abs. 1 VwVfG             |

  @Quelle:§82_Abs.1_Satz_4_AufenthG
  Szenariogrundriss: Was am letzten Tag eingeht, ist rechtzeitig, auch wenn es später erfasst wird
    Angenommen „Fehlende Unterlagen“ ist „keine“
    Und „Unterlagen eingegangen am“ ist „<Eingang>“
    Wenn am 18.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | Eingang    | Ergebnis                   | Regel | Norm                        |
      | 15.11.2026 | PRUEFUNG_FORTSETZEN        | 1     | § 24 Abs. 1 VwVfG           |
      | 16.11.2026 | PRUEFUNG_FORTSETZEN        | 1     | § 24 Abs. 1 VwVfG           |
      | 17.11.2026 | ERMESSEN_BERUECKSICHTIGUNG | 4     | § 82 Abs. 1 Satz 4 AufenthG |

  @Quelle:§82_Abs.1_Satz_4_AufenthG
  Szenariogrundriss: Über Verspätetes entscheidet ein Mensch
    Angenommen folgende Angaben:
      | Fehlende Unterlagen                     | <fehlt>     |
      | Unterlagen eingegangen am               | 17.11.2026  |
      | Entscheidung über verspätete Unterlagen | <Entscheidung> |
    Wenn am 18.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | fehlt | Entscheidung          | Ergebnis                   | Regel | Norm                                         |
      | keine | noch offen            | ERMESSEN_BERUECKSICHTIGUNG | 4     | § 82 Abs. 1 Satz 4 AufenthG                  |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | noch offen            | ERMESSEN_BERUECKSICHTIGUNG | 4     | § 82 Abs. 1 Satz 4 AufenthG                  |
      | keine | nicht berücksichtigen | ANHOERUNG_ZUR_ABLEHNUNG    | 4a    | § 82 Abs. 1 Satz 4 AufenthG, § 28 Abs. 1 VwVfG |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine; Unterlage: arbeitsvertrag, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | nicht berücksichtigen | ANHOERUNG_ZUR_ABLEHNUNG    | 4a    | § 82 Abs. 1 Satz 4 AufenthG, § 28 Abs. 1 VwVfG |
      | keine | berücksichtigen       | PRUEFUNG_FORTSETZEN        | 1     | § 24 Abs. 1 VwVfG                            |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | berücksichtigen       | ANHOERUNG_ZUR_ABLEHNUNG    | 6     | § 28 Abs. 1 VwVfG                            |

  @Quelle:§82_Abs.3_Satz_2_AufenthG
  Szenariogrundriss: Ohne Hinweis auf die Folgen ist nichts ausgeschlossen
    Angenommen folgende Angaben:
      | Auf die Folgen der Fristversäumung hingewiesen | nein      |
      | Fehlende Unterlagen                            | <fehlt>   |
      | Unterlagen eingegangen am                      | <Eingang> |
    Wenn am <Tag> die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | fehlt | Eingang                      | Tag        | Ergebnis                   | Regel | Norm                        |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | 17.11.2026                   | 18.11.2026 | BERUECKSICHTIGEN           | 5     | § 82 Abs. 3 Satz 2 AufenthG |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | 16.11.2026                   | 18.11.2026 | FRISTSETZUNG_MIT_BELEHRUNG | 5a    | § 82 Abs. 3 Satz 2 AufenthG |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | keine Unterlagen eingegangen | 18.11.2026 | FRISTSETZUNG_MIT_BELEHRUNG | 5a    | § 82 Abs. 3 Satz 2 AufenthG |
      | keine | 17.11.2026                   | 18.11.2026 | PRUEFUNG_FORTSETZEN        | 1     | § 24 Abs. 1 VwVfG           |
      | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keine | keine Unterlagen eingegangen | 16.11.2026 | WARTEN                     | 3     | § 82 Abs. 1 Satz 3 AufenthG |

  @Quelle:V-14
  Szenario: Ist nicht zu klären, ob eine Frist gesetzt war, prüft ein Mensch
    Angenommen folgende Angaben:
      | frist_gesetzt | keine |
    Wenn am 18.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „PRUEFEN_NICHT_GEREGELT“ nach § 24 Abs. 1 VwVfG
    Und greift Regel „7“

  @Quelle:§82_Abs.3_Satz_2_AufenthG
  Szenario: Nach Fristende muss bekannt sein, ob auf die Folgen hingewiesen wurde
    Angenommen „Auf die Folgen der Fristversäumung hingewiesen“ ist unbekannt
    Wenn am 18.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann fehlt noch die Angabe „Auf die Folgen der Fristversäumung hingewiesen“

  @Quelle:V-14
  Szenario: In der Frist kommt es auf den Hinweis noch nicht an
    Angenommen „Auf die Folgen der Fristversäumung hingewiesen“ ist unbekannt
    Wenn am 16.11.2026 die Entscheidung „Folge der Nachforderung von Unterlagen“ getroffen wird
    Dann lautet das Ergebnis „WARTEN“
    Und ist „Auf die Folgen der Fristversäumung hingewiesen“ nicht mehr erheblich
