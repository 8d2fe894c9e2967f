# language: de
Funktionalität: $name

  @Quelle:Entwurf
  Szenario: Der Hauptweg
    Wenn am 02.11.2026 der Vorgang „$name“ beginnt
    Dann wird als nächstes gebraucht: „Vorgang prüfen“
    Wenn SB-17 „Vorgang prüfen“ erledigt
    Dann endet der Vorgang mit „Vorgang abgeschlossen“
