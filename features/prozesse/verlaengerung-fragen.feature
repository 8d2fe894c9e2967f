# language: de
Funktionalität: Wonach bei der Verlängerung wer gefragt wird

  Was eine andere Person später entscheidet oder eine andere Stelle erst antwortet, wird vorher niemand gefragt; was
  bekannt ist oder die Tabellen ableiten, auch nicht.

  Regel: Die Anordnung der Fortgeltung ist allein Sache der Leitung

    @Quelle:§81_Abs.4_Satz_3_AufenthG
    Szenariogrundriss: Vor ihr wird niemand nach der Anordnung gefragt, sie selbst immer
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist <bisher>
      Wenn am 01.10.2026 der Vorgang „Aufenthaltstitel verlängern“ beginnt
      Und alles bis „Unterlagen sichten“ erledigt ist
      Und SB-17 zu „Fortgeltung bei verspätetem Antrag“ angibt:
        | Verschulden an der verspäteten Antragstellung | kein Verschulden |
        | Erteilung oder Verlängerung voraussichtlich   | ja               |
        | Existenzielle Folgen der Verspätung           | ja               |
      Und SV-03 „Unterlagen sichten“ erledigt
      # Auch die sachliche Prüfung fragt nicht; ohne Anordnung besitzt die Person keine Aufenthaltserlaubnis (§ 9 BeschV).
      Dann wird als nächstes gebraucht: „Über Fortgeltung entscheiden“ und „Erklärung des Arbeitgebers prüfen“
      Und fragt „Über Fortgeltung entscheiden“ nach „Fortgeltungswirkung angeordnet“ und „Begründung zur Fortgeltung“
      Wenn LT-01 „Über Fortgeltung entscheiden“ erledigt mit:
        | Fortgeltungswirkung angeordnet | ja                                  |
        | Begründung zur Fortgeltung     | kurzer Krankenhausaufenthalt, Beleg |
      Dann lautete bei „Fiktionswirkung des Antrags“ „fiktion“ „FORTGELTUNG_ANGEORDNET“ nach § 81 Abs. 4 Satz 3 AufenthG

      Beispiele:
        | bisher    |
        | unbekannt |
        | „nein“    |

    @Quelle:§81_Abs.4_Satz_3_AufenthG @Quelle:§24_Abs.1_VwVfG
    Szenario: Solange nicht entschieden ist, steht die Wirkung nicht fest
      Angenommen der Grundfall „Fachkraft mit Hochschulabschluss“
      Und „Titel gültig bis“ ist „30.09.2026“
      Und „Tag des Antragseingangs“ ist „01.10.2026“
      Und „Fortgeltungswirkung angeordnet“ ist „noch nicht entschieden“
      Wenn am 01.10.2026 die Entscheidung „Fiktionswirkung des Antrags“ getroffen wird
      Dann lautet „fiktion“ „PRUEFEN_NICHT_GEREGELT“
