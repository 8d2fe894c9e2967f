# language: de
Funktionalität: Erreichte Gehaltsstufe der Blauen Karte EU (§ 18g Abs. 1, 2 AufenthG)

  Verlangt wird mindestens der Betrag: ein Cent darunter ist nicht erfüllt. Tabellen E-07, E-09, E-26.

  @Quelle:E-26
  Szenariogrundriss: Der Cent unter der Schwelle, die Schwelle, der Cent darüber
    Angenommen „Jahresgehalt (brutto)“ ist „<Gehalt>“
    Wenn am <Tag> die Entscheidung „Erreichte Gehaltsstufe der Blauen Karte EU“ getroffen wird
    Dann lautet das Ergebnis „<Stufe>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: Beträge 2026
      | Tag        | Gehalt    | Stufe     | Regel | Quelle                                     |
      | 01.12.2026 | 50.700,01 | regel     | 1     | § 18g Abs. 1 Satz 1 AufenthG               |
      | 01.12.2026 | 50.700,00 | regel     | 1     | § 18g Abs. 1 Satz 1 AufenthG               |
      | 01.12.2026 | 50.699,99 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.12.2026 | 50.699,00 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.12.2026 | 45.934,21 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.12.2026 | 45.934,20 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.12.2026 | 45.934,19 | darunter  | 3     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.12.2026 | 0         | darunter  | 3     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |

    Beispiele: dasselbe Gehalt am Jahreswechsel
      | Tag        | Gehalt    | Stufe     | Regel | Quelle                                     |
      | 31.12.2025 | 48.300,00 | regel     | 1     | § 18g Abs. 1 Satz 1 AufenthG               |
      | 01.01.2026 | 48.300,00 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 31.12.2025 | 43.759,80 | abgesenkt | 2     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |
      | 01.01.2026 | 43.759,80 | darunter  | 3     | § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG |

  @Quelle:E-26
  Szenario: Ohne Betrag für das Jahr wird nichts verglichen
    Angenommen „Jahresgehalt (brutto)“ ist „90000“
    Wenn am 01.01.2027 die Entscheidung „Erreichte Gehaltsstufe der Blauen Karte EU“ getroffen wird
    Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“

  @Quelle:§18g_Abs.1_Satz_1_AufenthG
  Szenario: Ohne Gehalt gibt es keine Antwort
    Wenn am 01.12.2026 die Entscheidung „Erreichte Gehaltsstufe der Blauen Karte EU“ getroffen wird
    Dann fehlt noch die Angabe „Jahresgehalt (brutto)“
