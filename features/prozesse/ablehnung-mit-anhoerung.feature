# language: de
Funktionalität: Ablehnung mit Anhörung vorbereiten (§§ 28, 39 VwVfG)

  Gründe, Anhörung, Auswertung, Freigabe durch einen zweiten Menschen. Den Bescheid erlässt ein anderer Teil.

  Regel: Von der Anhörung bis zur Freigabe

    @Quelle:V-19 @Quelle:§28_Abs.1_VwVfG
    Szenario: Die Person schweigt: Freigabe
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Dann wird als nächstes gebraucht:
        | Was              | Wer             | Norm               |
        | Gründe vermerken | Sachbearbeitung | § 39 Abs. 1 VwVfG |
      Wenn SB-17 „Gründe vermerken“ erledigt
      Dann lautete „anhoerung_erforderlich“ „ERFORDERLICH“ nach § 28 Abs. 1 VwVfG im Fall
      # Bekanntgabe am 06.11.2026, vierzehn Tage.
      Und ist das Schreiben „Anhörung zur beabsichtigten Ablehnung“ zu senden, das als letzten Tag den 20.11.2026 nennt
      Wenn das Fachverfahren „Anhörung senden“ erledigt
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 20.11.2026 nach § 28 Abs. 1 VwVfG
      Wenn der 20.11.2026 ist
      Dann wird als nächstes gebraucht: „Stellungnahme eingegangen“ und „Verlängerung erbeten“
      Wenn der 21.11.2026 ist
      Dann wird als nächstes gebraucht: „Vorbringen auswerten“
      Wenn SB-17 „Vorbringen auswerten“ erledigt
      Dann wird als nächstes gebraucht:
        | Was                       | Wer     |
        | Über Freigabe entscheiden | Leitung |
      Wenn LT-01 „Über Freigabe entscheiden“ erledigt
      Dann endet der Vorgang mit „Ablehnung freigegeben“

    @Quelle:§28_Abs.1_VwVfG @Quelle:§24_Abs.2_VwVfG
    Szenario: Neues in der Stellungnahme: Die beabsichtigte Ablehnung fällt, es wird neu geprüft
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 13.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Dann ist „Stellungnahme eingegangen am“ jetzt „13.11.2026“
      Und verlangt „Vorbringen auswerten“ die Unterlage „stellungnahme_anhoerung“
      Wenn SB-17 „Vorbringen auswerten“ erledigt mit:
        | Neue Tatsachen vorgetragen | ja |
      Dann endet der Vorgang mit „Zurück zur Prüfung“
      Und geschah nicht: erledigt „Über Freigabe entscheiden“

    @Quelle:§28_Abs.1_VwVfG
    Szenario: Am letzten Tag eingegangen, später erfasst: Die Stellungnahme zählt
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und der 23.11.2026 ist
      Und am 20.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht, erfasst am 23.11.2026
      Dann geschah: wieder aufgenommen „Anhörungsfrist abgelaufen“ am 20.11.2026
      Und ist „Stellungnahme eingegangen am“ jetzt „20.11.2026“
      Und wird als nächstes gebraucht: „Vorbringen auswerten“

  Regel: Vier Augen

    @Quelle:ablaeufe-erwerb-bildung_TP_Ablehnung
    Szenario: Wer die Gründe vermerkt hat, gibt nicht frei
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und LT-01 „Gründe vermerken“ erledigt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 13.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt
      Dann wird der Schritt abgelehnt, weil „Vier-Augen-Prinzip“
      Und wird als nächstes gebraucht: „Über Freigabe entscheiden“
      Wenn LT-02 „Über Freigabe entscheiden“ erledigt
      Dann endet der Vorgang mit „Ablehnung freigegeben“

    @Quelle:ablaeufe-erwerb-bildung_TP_Ablehnung
    Szenario: Die Leitung gibt nicht frei
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 13.11.2026 die Nachricht „Stellungnahme zur Anhörung“ eingeht
      Und SB-17 „Vorbringen auswerten“ erledigt
      Und LT-01 „Über Freigabe entscheiden“ erledigt mit:
        | Entscheidung freigegeben | nein |
      Dann endet der Vorgang mit „Freigabe verweigert“

  Regel: Die Anhörungsfrist kann verlängert werden

    @Quelle:§31_Abs.7_VwVfG
    Szenario: Verlängerung gewährt: Das Schreiben nennt den neuen letzten Tag
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt    | ja                |
        | Grund der Bitte um Verlängerung | Akteneinsicht steht aus |
      Dann wird als nächstes gebraucht: „Über Verlängerung entscheiden“
      Wenn SB-17 „Über Verlängerung entscheiden“ erledigt
      # Aufgabe zur Post am 16.11., Bekanntgabe am 20.11., vierzehn Tage.
      Dann ist das Schreiben „Mitteilung über die Fristverlängerung“ zu senden, das als letzten Tag den 04.12.2026 nennt
      Wenn das Fachverfahren „Neue Frist mitteilen“ erledigt
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 04.12.2026

    @Quelle:§31_Abs.7_VwVfG
    Szenario: Verlängerung abgelehnt: Es bleibt bei der alten Frist
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und alles bis „Stellungnahme eingegangen“ erledigt ist
      Und am 16.11.2026 die Nachricht „Bitte um Fristverlängerung“ eingeht mit:
        | Verlängerung der Frist beantragt | ja |
      Und SB-17 „Über Verlängerung entscheiden“ erledigt mit:
        | Verlängerung der Frist gewährt | nein |
      Dann läuft die Frist „Anhörungsfrist abgelaufen“ bis 20.11.2026
      Und wird als nächstes gebraucht: „Stellungnahme eingegangen“ und „Verlängerung erbeten“

  Regel: Nicht immer ist anzuhören

    @Quelle:§28_Abs.1_VwVfG
    Szenario: Kein belastender Bescheid
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und SB-17 „Gründe vermerken“ erledigt mit:
        | Beabsichtigte Entscheidung             | Stattgabe                          |
        | Gründe der beabsichtigten Entscheidung | Die Voraussetzungen liegen doch vor. |
      Dann lautete „anhoerung_erforderlich“ „NICHT_ERFORDERLICH“ im Fall
      Und endet der Vorgang mit „Kein belastender Bescheid“

    @Quelle:§28_Abs.3_VwVfG
    Szenario: Zwingendes öffentliches Interesse: Die Anhörung unterbleibt, die Freigabe nicht
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Und „Zwingendes öffentliches Interesse gegen Anhörung“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und SB-17 „Gründe vermerken“ erledigt
      Dann lautete „anhoerung_erforderlich“ „UNTERBLEIBT“ nach § 28 Abs. 3 VwVfG im Fall
      Und wird als nächstes gebraucht: „Über Freigabe entscheiden“

    @Quelle:§28_Abs.2_Nr.1_VwVfG
    Szenario: Gefahr im Verzug: Ob abgesehen wird, entscheidet die Leitung
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Und „Gefahr im Verzug oder öffentliches Interesse“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und SB-17 „Gründe vermerken“ erledigt
      Dann lautete „anhoerung_erforderlich“ „ERMESSEN_ABSEHEN“ nach § 28 Abs. 2 Nr. 1 VwVfG im Fall
      Und wird als nächstes gebraucht:
        | Was                      | Wer     |
        | Über Absehen entscheiden | Leitung |
      Wenn LT-01 „Über Absehen entscheiden“ erledigt
      Dann wird als nächstes gebraucht: „Über Freigabe entscheiden“

    @Quelle:§28_Abs.2_VwVfG
    Szenario: Die Leitung sieht nicht ab: Es wird angehört
      Angenommen der Grundfall „Ablehnung beabsichtigt“
      Und „Anderer Grund nach § 28 Abs. 2 Nr. 2 bis 5 VwVfG“ ist „ja“
      Wenn am 02.11.2026 der Vorgang „Ablehnung mit Anhörung vorbereiten“ beginnt
      Und SB-17 „Gründe vermerken“ erledigt
      Und LT-01 „Über Absehen entscheiden“ erledigt mit:
        | Von der Anhörung wird abgesehen | nein |
      Dann wird als nächstes gebraucht: „Anhörung senden“
