# language: de
Funktionalität: Zusatzgebühr der Karte erheben (§ 45a, § 47 Abs. 1 Nr. 16 AufenthV)

  Der Versand kostet 15 Euro, der Express 35 Euro zusätzlich, jeder Posten für sich berechnet; über eine Ermäßigung
  entscheidet ein Mensch.

  Regel: Je Posten ein Betrag

    @Quelle:§47_Abs.1_Nr.16_AufenthV
    Szenario: Der Versand kostet 15 Euro
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 15,00 EUR nach § 47 Abs. 1 Nr. 16 AufenthV
      Und wird als nächstes gebraucht:
        | Was                     | Wer             |
        | Über Gebühr entscheiden | Sachbearbeitung |
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt
      Dann ist das Schreiben „Gebührenbescheid“ zu senden
      Wenn das Fachverfahren „Bescheid über Gebühr senden“ erledigt
      Dann endet der Vorgang mit „Zusatzgebühr erhoben“

    @Quelle:A-13 @Quelle:§50_Abs.1_Satz_1_AufenthV
    Szenario: Minderjährige zahlen die Hälfte
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Und „Geburtsdatum“ ist „10.03.2010“
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 7,50 EUR nach § 50 Abs. 1 Satz 1 AufenthV

    @Quelle:§45a_Abs.1_AufenthV
    Szenario: Der Express kostet 35 Euro, auch ohne Versand
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Und folgende Angaben:
        | Einwilligung in den Versand der Karte | nein |
        | Expressverfahren gewünscht            | ja   |
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Dann lautete bei „Geschuldete Gebühr“ „betrag“ 35,00 EUR nach § 45a AufenthV

  Regel: Es kann auch nichts zu zahlen sein

    @Quelle:§47_Abs.1_Nr.16_AufenthV
    Szenario: Weder Versand noch Express
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Und „Einwilligung in den Versand der Karte“ ist „nein“
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Dann endet der Vorgang mit „Keine Zusatzgebühr“

    @Quelle:§53_Abs.2_AufenthV
    Szenario: Nach Ermessen wird nichts erhoben
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr              | 0,00 EUR                   |
        | Entscheidung über die Ermäßigung | von der Erhebung abgesehen |
      Dann endet der Vorgang mit „Keine Zusatzgebühr“

    @Quelle:§47_Abs.1_Nr.16_AufenthV
    Szenario: Mehr als geschuldet wird nicht festgesetzt
      Angenommen der Grundfall „Versand der Karte gewünscht“
      Wenn am 02.11.2026 der Vorgang „Zusatzgebühr der Karte erheben“ beginnt
      Und SB-17 „Über Gebühr entscheiden“ erledigt mit:
        | Festgesetzte Gebühr | 15,01 EUR |
      Dann wird als nächstes gebraucht: „Über Gebühr entscheiden“
      Wenn SB-17 „Über Gebühr entscheiden“ erledigt
      Dann wird als nächstes gebraucht: „Bescheid über Gebühr senden“
