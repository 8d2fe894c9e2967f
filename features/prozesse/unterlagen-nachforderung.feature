# language: de
Funktionalität: Unterlagen nachfordern (§ 82 Abs. 1 AufenthG)

  Eine gebündelte Nachforderung mit Frist und Hinweis auf die Folgen, eine Erinnerung mit Nachfrist, dann entscheidet
  ein Mensch.

  Regel: Das Schreiben nennt die Frist, und die Frist rechnet sich nach dem Gesetz

    @Quelle:K-09 @Quelle:§31_Abs.3_VwVfG
    Szenariogrundriss: Vierzehn Tage ab Bekanntgabe am vierten Tag nach der Aufgabe zur Post
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am <Versand> der Vorgang „Unterlagen nachfordern“ beginnt
      Und SB-17 „Fehlliste abschließen“ erledigt
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den <Ende> nennt
      Wenn das Fachverfahren „Nachforderung senden“ erledigt
      Dann läuft die Frist „Frist abgelaufen“ bis <Ende> nach § 82 Abs. 1 Satz 2 AufenthG
      Und läuft die Frist „Erinnerungstag erreicht“ bis <Erinnerung>

      Beispiele: der 03.10.2026 ist Feiertag und ein Samstag
        | Versand    | Ende       | Erinnerung |
        | 01.10.2026 | 19.10.2026 | 12.10.2026 |
        | 28.09.2026 | 16.10.2026 | 09.10.2026 |
        # Bekanntgabe 03.10., Ende Samstag, 17.10.: verschoben auf Montag; die Erinnerung (Samstag, 10.10.) ebenso
        | 29.09.2026 | 19.10.2026 | 12.10.2026 |

    @Quelle:K-09
    Szenario: Die längste Frist gilt für alle fehlenden Unterlagen
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: pass, Mangel: fehlt, Beschaffung: vorhanden, Ersatzweg: keiner; Unterlage: familiennachweis, Mangel: fehlt, Beschaffung: ausland, Ersatzweg: keiner |
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den 30.11.2026 nennt

    @Quelle:§82_Abs.1_Satz_3_AufenthG
    Szenario: Eine zweite Nachforderung braucht einen Grund
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Nummer der Nachforderung         | 2                    |
        | Grund der erneuten Nachforderung | erste Nachforderung  |
      Dann wird als nächstes gebraucht: „Fehlliste abschließen“
      Wenn SB-17 „Fehlliste abschließen“ erledigt mit:
        | Nummer der Nachforderung         | 2                    |
        | Grund der erneuten Nachforderung | neuer Arbeitsvertrag |
      Dann wird als nächstes gebraucht: „Nachforderung senden“

    @Quelle:§24_Abs.1_VwVfG
    Szenario: Ist doch alles da, geht kein Schreiben hinaus
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und SB-17 „Fehlliste abschließen“ erledigt mit:
        | Fehlende Unterlagen | keine |
      Dann endet der Vorgang mit „Ohne Nachforderung beendet“

    @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenario: Wer was bis wann zu tun hat
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Dann wird als nächstes gebraucht:
        | Was                   | Art     | Wer             | Norm                        |
        | Fehlliste abschließen | Aufgabe | Sachbearbeitung | § 82 Abs. 1 Satz 1 AufenthG |
      Wenn alles bis „Unterlagen eingegangen“ erledigt ist
      Dann wird als nächstes gebraucht:
        | Was                        | Art       | Bis        |
        | Unterlagen eingegangen     | Nachricht | 19.10.2026 |
        | Verlängerung erbeten       | Nachricht | 19.10.2026 |
        | Nicht beschaffbar gemeldet | Nachricht | 19.10.2026 |
        | Antrag zurückgenommen      | Nachricht | 19.10.2026 |

  Regel: Was in der Frist eingeht, zählt

    @Quelle:V-14 @Quelle:K-10
    Szenario: Die Unterlagen kommen vollständig in der Frist
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Unterlagen“ eingeht
      Dann wird als nächstes gebraucht:
        | Was            | Wer           |
        | Eingang prüfen | Servicestelle |
      Und ist „Unterlagen eingegangen am“ jetzt „09.10.2026“
      Wenn SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann lautete „Folge der Nachforderung von Unterlagen“ „PRUEFUNG_FORTSETZEN“ nach § 24 Abs. 1 VwVfG im Fall
      Und lautete „Arbeitsschritt nach der Nachforderung“ „weiter_vollstaendig“ nach Praxis im Fall
      Und endet der Vorgang mit „Unterlagen vollständig eingegangen“

    @Quelle:§82_Abs.1_Satz_4_AufenthG
    Szenario: Am letzten Tag eingegangen, einen Tag später erfasst
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 20.10.2026 ist
      Dann geschah: Frist abgelaufen „Frist abgelaufen“ am 19.10.2026
      Und wird als nächstes gebraucht: „Erinnerung senden“
      Wenn am 19.10.2026 die Nachricht „Unterlagen“ eingeht, erfasst am 20.10.2026
      Dann geschah: wieder aufgenommen „Frist abgelaufen“ am 19.10.2026
      Und wird als nächstes gebraucht: „Eingang prüfen“
      Und ist „Unterlagen eingegangen am“ jetzt „19.10.2026“
      Wenn SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann lautete „Folge der Nachforderung von Unterlagen“ „PRUEFUNG_FORTSETZEN“ im Fall
      Und endet der Vorgang mit „Unterlagen vollständig eingegangen“

    @Quelle:§82_Abs.1_Satz_4_AufenthG
    Szenario: Einen Tag nach der Frist eingegangen: Die Erinnerung mit Nachfrist hält die Tür offen
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und am 20.10.2026 die Nachricht „Unterlagen“ eingeht
      Dann geschah: vorgemerkt
      Und wird als nächstes gebraucht: „Erinnerung senden“
      Wenn das Fachverfahren „Erinnerung senden“ erledigt
      Dann wird als nächstes gebraucht: „Eingang prüfen“

    @Quelle:K-10
    Szenario: Nur ein Teil kommt in der Frist: Es wird weiter gewartet
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann lautete „Folge der Nachforderung von Unterlagen“ „WARTEN“ nach § 82 Abs. 1 Satz 3 AufenthG im Fall
      Und lautete „Arbeitsschritt nach der Nachforderung“ „warten“ im Fall
      Und läuft die Frist „Frist abgelaufen“ bis 19.10.2026

  Regel: Bleibt die Antwort aus, wird erinnert, dann entscheidet ein Mensch

    @Quelle:K-10 @Quelle:§82_Abs.1_AufenthG
    Szenariogrundriss: Nach der Nachfrist ohne Antwort
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 20.10.2026 ist
      Dann ist das Schreiben „Erinnerung an fehlende Unterlagen“ zu senden, das als letzten Tag den 09.11.2026 nennt
      Wenn das Fachverfahren „Erinnerung senden“ erledigt
      # Bekanntgabe 24.10., vierzehn Tage: Samstag, 07.11., also Montag, 09.11.
      Dann läuft die Frist „Nachfrist abgelaufen“ bis 09.11.2026 nach § 31 Abs. 3 VwVfG
      Wenn der 10.11.2026 ist
      Und SB-17 zu „Arbeitsschritt nach der Nachforderung“ angibt:
        | Auf die Nachforderung ist etwas eingegangen | nein |
      Dann lautete „Arbeitsschritt nach der Nachforderung“ „sachbearbeitung“ nach § 82 Abs. 1 Satz 1 AufenthG im Fall
      Und wird als nächstes gebraucht:
        | Was                          | Wer             | Norm                        |
        | Nächsten Schritt entscheiden | Sachbearbeitung | § 82 Abs. 1 Satz 4 AufenthG |
      Wenn SB-17 „Nächsten Schritt entscheiden“ erledigt mit:
        | Nächster Schritt nach der Nachforderung | <Schritt> |
      Dann <Folge>

      Beispiele:
        | Schritt                                 | Folge                                                                   |
        | zur beabsichtigten Ablehnung anhören    | endet der Vorgang mit „Unterlagen ausgeblieben, Entscheidung offen“     |
        | nach Aktenlage weiter                   | endet der Vorgang mit „Weiter nach Aktenlage“                           |
        | noch einmal sprechen                    | wird als nächstes gebraucht: „Fehlliste abschließen“                    |

    @Quelle:K-10
    Szenario: In der Nachfrist kommt ein Teil, dann nichts mehr: Es geht nach Aktenlage weiter
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 20.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 02.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann läuft die Frist „Nachfrist abgelaufen“ bis 09.11.2026
      Wenn der 10.11.2026 ist
      Dann lautete „Arbeitsschritt nach der Nachforderung“ „nach_aktenlage_pruefen“ nach § 24 Abs. 2 VwVfG im Fall
      Und endet der Vorgang mit „Weiter nach Aktenlage“

    @Quelle:V-14
    Szenario: In der Nachfrist kommt alles
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 20.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.11.2026 die Nachricht „Unterlagen“ eingeht
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Dann endet der Vorgang mit „Unterlagen vollständig eingegangen“

    @Quelle:§82_Abs.3_Satz_2_AufenthG
    Szenario: Fehlte der Hinweis auf die Folgen, wird die Frist neu gesetzt
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Und auf Fragen wird geantwortet:
        | Auf die Folgen der Fristversäumung hingewiesen | nein |
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und das Fachverfahren „An Frist erinnern“ erledigt
      Und der 20.10.2026 ist
      Dann lautete „Folge der Nachforderung von Unterlagen“ „FRISTSETZUNG_MIT_BELEHRUNG“ nach § 82 Abs. 3 Satz 2 AufenthG im Fall
      Und wird als nächstes gebraucht: „Nachforderung senden“

  Regel: Wer um Verlängerung bittet, wird gehört

    @Quelle:§31_Abs.7_VwVfG
    Szenario: Die Verlängerung wird gewährt
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt | ja |
      Dann lautete „Arbeitsschritt nach der Nachforderung“ „verlaengerung_entscheiden“ nach § 31 Abs. 7 VwVfG im Fall
      Und wird als nächstes gebraucht:
        | Was                            | Wer             | Norm              |
        | Über Verlängerung entscheiden  | Sachbearbeitung | § 31 Abs. 7 VwVfG |
      Wenn SB-17 „Über Verlängerung entscheiden“ erledigt mit:
        | Verlängerung der Frist gewährt | ja |
        | Fehlende Unterlagen | Unterlage: pass, Mangel: fehlt, Beschaffung: inland, Ersatzweg: keiner |
      # Achtundzwanzig Tage ab Bekanntgabe am 13.10.
      Dann ist das Schreiben „Nachforderung von Unterlagen“ zu senden, das als letzten Tag den 10.11.2026 nennt

    @Quelle:§31_Abs.7_VwVfG
    Szenario: Die Verlängerung wird abgelehnt, die Frist läuft weiter
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt | ja |
      Und SB-17 „Über Verlängerung entscheiden“ erledigt mit:
        | Verlängerung der Frist gewährt | nein |
      Und das Fachverfahren „Ablehnung mitteilen“ erledigt
      Dann läuft die Frist „Frist abgelaufen“ bis 19.10.2026

    @Quelle:§31_Abs.7_VwVfG
    Szenario: Auch in der Nachfrist wird über eine Bitte entschieden
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 20.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 02.11.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt | ja |
      Und SB-17 „Über Verlängerung entscheiden“ erledigt mit:
        | Verlängerung der Frist gewährt | nein |
      Und das Fachverfahren „Ablehnung mitteilen“ erledigt
      Dann läuft die Frist „Nachfrist abgelaufen“ bis 09.11.2026

  Regel: Was die Person nicht beschaffen kann, lässt sich ersetzen

    @Quelle:§82_Abs.1_Satz_1_AufenthG @Quelle:§26_VwVfG
    Szenario: Ein anderer Nachweis genügt
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Meldung der Unbeschaffbarkeit“ eingeht mit:
        | Nicht beschaffbare Unterlage | pass |
      Dann wird als nächstes gebraucht:
        | Was               | Wer             |
        | Ersatzweg prüfen  | Sachbearbeitung |
      Wenn SB-17 „Ersatzweg prüfen“ erledigt mit:
        | Entscheidung über den Ersatznachweis | anderer Nachweis genügt |
        | Fehlende Unterlagen | keine |
      Dann endet der Vorgang mit „Unterlagen durch anderen Nachweis ersetzt“

    @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenariogrundriss: Ohne Ersatz oder wenn noch etwas fehlt, läuft die Frist weiter
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Meldung der Unbeschaffbarkeit“ eingeht mit:
        | Nicht beschaffbare Unterlage | pass |
      Und SB-17 „Ersatzweg prüfen“ erledigt mit:
        | Entscheidung über den Ersatznachweis | <Entscheidung> |
        | Fehlende Unterlagen | Unterlage: Gültiger anerkannter Pass oder Passersatz, Mangel: fehlt, Beschaffung: bei der Person vorhanden, Ersatzweg: kein Ersatz möglich |
      Dann läuft die Frist „Frist abgelaufen“ bis 19.10.2026

      Beispiele:
        | Entscheidung                             |
        | kein Ersatz, Unterlage bleibt erforderlich |
        | anderer Nachweis genügt                  |

    @Quelle:§82_Abs.1_Satz_1_AufenthG
    Szenario: Auch in der Nachfrist lässt sich eine Unterlage ersetzen
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 20.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 02.11.2026 die Nachricht „Meldung der Unbeschaffbarkeit“ eingeht mit:
        | Nicht beschaffbare Unterlage | pass |
      Und SB-17 „Ersatzweg prüfen“ erledigt mit:
        | Entscheidung über den Ersatznachweis | Glaubhaftmachung genügt |
        | Fehlende Unterlagen | keine |
      Dann endet der Vorgang mit „Unterlagen durch anderen Nachweis ersetzt“

  Regel: Mit der Rücknahme des Antrags endet auch die Nachforderung

    @Quelle:§22_VwVfG
    Szenario: Rücknahme in der Frist
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 09.10.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann ist „Tag der Antragsrücknahme“ jetzt „09.10.2026“
      Und endet der Vorgang mit „Nachforderung durch Rücknahme beendet“

    @Quelle:§22_VwVfG
    Szenario: Rücknahme in der Nachfrist
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 13.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und der 20.10.2026 ist
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 02.11.2026 die Nachricht „Rücknahme des Antrags“ eingeht
      Dann endet der Vorgang mit „Nachforderung durch Rücknahme beendet“

  Regel: Über Verspätetes entscheidet ein Mensch

    @Quelle:V-14 @Quelle:§82_Abs.1_Satz_4_AufenthG
    Szenariogrundriss: Nach der Frist eingegangen, während über eine Verlängerung entschieden wird
      Angenommen der Grundfall „Ein Nachweis fehlt“
      Wenn am 01.10.2026 der Vorgang „Unterlagen nachfordern“ beginnt
      Und alles bis „Unterlagen eingegangen“ erledigt ist
      Und am 12.10.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt | ja |
      Und am 20.10.2026 die Nachricht „Unterlagen“ eingeht
      Und SB-17 „Über Verlängerung entscheiden“ erledigt mit:
        | Verlängerung der Frist gewährt | nein |
      Und das Fachverfahren „Ablehnung mitteilen“ erledigt
      Und SV-03 „Eingang prüfen“ erledigt mit:
        | Fehlende Unterlagen | keine |
        | Auf die Nachforderung ist etwas eingegangen | ja |
      Und SB-17 zu „Folge der Nachforderung von Unterlagen“ angibt:
        | Entscheidung über verspätete Unterlagen | noch offen |
      Dann lautete „Folge der Nachforderung von Unterlagen“ „ERMESSEN_BERUECKSICHTIGUNG“ nach § 82 Abs. 1 Satz 4 AufenthG im Fall
      Wenn SB-17 „Über späte Unterlagen entscheiden“ erledigt mit:
        | Entscheidung über verspätete Unterlagen | <Entscheidung> |
      Dann <Folge>

      Beispiele:
        | Entscheidung          | Folge                                                      |
        | berücksichtigen       | endet der Vorgang mit „Unterlagen vollständig eingegangen“ |
        | nicht berücksichtigen | wird als nächstes gebraucht: „Nächsten Schritt entscheiden“ |
