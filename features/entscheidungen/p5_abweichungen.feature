# language: de
Funktionalität: Abweichungen von den allgemeinen Erteilungsvoraussetzungen (§ 5 Abs. 3 AufenthG)

  Welche Teile des § 5 für einen Aufenthaltszweck gelten, und wovon abzusehen ist oder abgesehen werden kann. Abs. 1 Nr. 3
  steht für sich, weil § 5 Abs. 3 Satz 1 ihn bei Opfern von Straftaten bestehen lässt. Tabelle V-08a.

  Grundlage:
    Angenommen der Grundfall „Antrag im Inland ohne Visum und ohne Vergünstigung“

  Regel: Der Zweck bestimmt, was von § 5 gilt

    Szenariogrundriss: Erteilung im Inland
      Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „gesetzliche_ausnahme_p5_2“ „<Ausnahme>“ nach <Quelle>
      Und lautet „abs1_anzuwenden“ <Abs. 1>
      Und lautet „abs1_nr3_anzuwenden“ <Nr. 3>
      Und lautet „abs2_anzuwenden“ <Abs. 2>
      Und lautet „absehen_ermessen_p5_3“ <absehen>
      Und greift Regel „<Regel>“

      Beispiele: Schutz: von Abs. 1 und 2 ist abzusehen
        | Zweck | Ausnahme | Abs. 1 | Nr. 3 | Abs. 2 | absehen | Regel | Quelle                     |
        | 24    | zwingend | nein   | nein  | nein   | nein    | 2     | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_1  | zwingend | nein   | nein  | nein   | nein    | 2     | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_2  | zwingend | nein   | nein  | nein   | nein    | 2     | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_3  | zwingend | nein   | nein  | nein   | nein    | 2     | § 5 Abs. 3 Satz 1 AufenthG |

      Beispiele: Opfer von Straftaten: Abs. 1 Nr. 3 bleibt
        | Zweck | Ausnahme | Abs. 1 | Nr. 3 | Abs. 2 | absehen | Regel | Quelle                     |
        | 25_4a | zwingend | nein   | ja    | nein   | nein    | 3     | § 5 Abs. 3 Satz 1 AufenthG |
        | 25_4b | zwingend | nein   | ja    | nein   | nein    | 3     | § 5 Abs. 3 Satz 1 AufenthG |

      Beispiele: eigene Vorschriften des Titels
        | Zweck | Ausnahme | Abs. 1 | Nr. 3 | Abs. 2 | absehen | Regel | Quelle                                          |
        | 33    | zwingend | nein   | nein  | nein   | nein    | 4     | § 33 Satz 1 AufenthG                            |
        | 25b   | zwingend | ja     | ja    | nein   | ja      | 6     | § 25b Abs. 1 Satz 1, § 5 Abs. 3 Satz 2 AufenthG |
        | 16g   | zwingend | ja     | ja    | nein   | nein    | 7     | § 16g Abs. 10 Satz 1, 2 AufenthG                |
        | 19d   | ermessen | ja     | ja    | ja     | nein    | 9     | § 19d Abs. 3 AufenthG                           |

      Beispiele: übrige Titel nach Abschnitt 5: Absehen ist möglich
        | Zweck | Ausnahme | Abs. 1 | Nr. 3 | Abs. 2 | absehen | Regel | Quelle                     |
        | 22    | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |
        | 23_1  | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |
        | 25_4  | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |
        | 25_5  | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |
        | 25a   | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |
        | 26_4  | ermessen | ja     | ja    | ja     | ja      | 8     | § 5 Abs. 3 Satz 2 AufenthG |

      Beispiele: Bildung, Erwerb, Familie und Sonstiges: § 5 gilt ganz
        | Zweck    | Ausnahme | Abs. 1 | Nr. 3 | Abs. 2 | absehen | Regel | Quelle                 |
        | 16b_1    | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 18b      | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 18g_1_S1 | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 19       | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 28       | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 9        | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |
        | 9a       | keine    | ja     | ja    | ja     | nein    | 10    | § 5 Abs. 1, 2 AufenthG |

    @Quelle:§5_Abs.3_Satz_2_AufenthG @Quelle:§5_Abs.3_Satz_4_AufenthG
    Szenario: Niederlassungserlaubnis für Schutzberechtigte: vom Visum ist abzusehen, vom Übrigen kann abgesehen werden
      Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „26_3“
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „gesetzliche_ausnahme_p5_2“ „zwingend“ nach § 5 Abs. 3 Satz 4 AufenthG
      Und lautet „abs1_anzuwenden“ ja
      Und lautet „abs1_nr3_anzuwenden“ ja
      Und lautet „abs2_anzuwenden“ nein
      Und lautet „absehen_ermessen_p5_3“ ja
      Und greift Regel „5“

  Regel: Das Visum verlangt § 5 Abs. 2 nur bei der Erteilung bestimmter Titel im Inland

    Szenariogrundriss: Kein Fall des § 5 Abs. 2
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)   | <Zweck>     |
        | Art des Verfahrens                        | <Verfahren> |
        | Erteilung, Verlängerung oder Zweckwechsel | <Antrag>    |
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „abs2_anzuwenden“ <Abs. 2>
      Und lautet „abs1_anzuwenden“ ja
      Und lautet „abs1_nr3_anzuwenden“ ja
      Und lautet „gesetzliche_ausnahme_p5_2“ „<Ausnahme>“ nach <Quelle>
      Und lautet „absehen_ermessen_p5_3“ <absehen>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | Verfahren         | Antrag       | Abs. 2 | Ausnahme | absehen | Regel        | Quelle                     |
        | 18b   | inland            | Verlängerung | nein   | keine    | nein    | 10_kein_fall | § 5 Abs. 1, 2 AufenthG     |
        | 18b   | inland            | zweckwechsel | ja     | keine    | nein    | 10           | § 5 Abs. 1, 2 AufenthG     |
        | 18b   | visumentscheidung | Erteilung    | nein   | keine    | nein    | 10_kein_fall | § 5 Abs. 1, 2 AufenthG     |
        | 18b   | visumbeteiligung  | Erteilung    | nein   | keine    | nein    | 10_kein_fall | § 5 Abs. 1, 2 AufenthG     |
        | 19b   | inland            | Erteilung    | nein   | keine    | nein    | 10_kein_fall | § 5 Abs. 1, 2 AufenthG     |
        | 25_5  | inland            | Verlängerung | nein   | ermessen | ja      | 8_kein_fall  | § 5 Abs. 3 Satz 2 AufenthG |
        | 19d   | inland            | Verlängerung | nein   | ermessen | nein    | 9_kein_fall  | § 19d Abs. 3 AufenthG      |

  Regel: Im Spurwechsel ist vom Visum abzusehen

    Szenariogrundriss: Spurwechsel nach Rücknahme des Asylantrags
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | <Zweck>          |
        | Asylantrag zurückgenommen                      | <zurückgenommen> |
        | Tag der Einreise                               | <Einreise>       |
        | Ehegatte oder Kind einer Person im Spurwechsel | <Familie>        |
        | Seit Ablehnung oder Rücknahme ausgereist       | <ausgereist>     |
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „gesetzliche_ausnahme_p5_2“ „<Ausnahme>“ nach <Quelle>
      Und lautet „abs1_anzuwenden“ ja
      Und lautet „abs1_nr3_anzuwenden“ ja
      Und lautet „abs2_anzuwenden“ <Abs. 2>
      Und lautet „absehen_ermessen_p5_3“ nein
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck | zurückgenommen | Einreise   | Familie | ausgereist | Ausnahme | Abs. 2 | Regel | Quelle                                         |
        | 18a   | ja             | 28.03.2023 | nein    | nein       | zwingend | nein   | 1     | § 5 Abs. 3 Satz 5, § 10 Abs. 3 Satz 5 AufenthG |
        | 18a   | ja             | 28.03.2023 | nein    | ja         | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 18a   | ja             | 29.03.2023 | nein    | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 18a   | nein           | 28.03.2023 | nein    | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 18b   | ja             | 28.03.2023 | nein    | nein       | zwingend | nein   | 1     | § 5 Abs. 3 Satz 5 AufenthG                     |
        | 19c_2 | ja             | 28.03.2023 | nein    | nein       | zwingend | nein   | 1     | § 5 Abs. 3 Satz 5 AufenthG                     |
        | 19c_1 | ja             | 28.03.2023 | nein    | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 30    | ja             | 28.03.2023 | ja      | nein       | zwingend | nein   | 1     | § 5 Abs. 3 Satz 5 AufenthG                     |
        | 32    | ja             | 28.03.2023 | ja      | nein       | zwingend | nein   | 1     | § 5 Abs. 3 Satz 5 AufenthG                     |
        | 30    | ja             | 28.03.2023 | nein    | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 30    | ja             | 29.03.2023 | ja      | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |
        | 16b_1 | ja             | 28.03.2023 | ja      | nein       | keine    | ja     | 10    | § 5 Abs. 1, 2 AufenthG                         |

    @Quelle:§33_Satz_1_AufenthG
    Szenario: Beim im Inland geborenen Kind geht § 33 dem Spurwechsel der Familie vor
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)        | 33         |
        | Asylantrag zurückgenommen                      | ja         |
        | Tag der Einreise                               | 28.03.2023 |
        | Ehegatte oder Kind einer Person im Spurwechsel | ja         |
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „abs1_anzuwenden“ nein
      Und greift Regel „4“

    @Quelle:A-15
    Szenario: Anerkannte Fachkraft, eingereist am 28.03.2023, Asylantrag zurückgenommen
      Angenommen folgende Angaben:
        | Asylantrag zurückgenommen | ja         |
        | Tag der Einreise          | 28.03.2023 |
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „abs2_anzuwenden“ nein
      Und greift Regel „1“

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§5_Abs.3_Satz_1_AufenthG
    Szenario: Bei Schutzberechtigten zählt nur der Zweck
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)   | 25_2      |
        | Art des Verfahrens                        | unbekannt |
        | Erteilung, Verlängerung oder Zweckwechsel | unbekannt |
        | Tag der Einreise                          | unbekannt |
        | Asylantrag zurückgenommen                 | nein      |
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann lautet „abs2_anzuwenden“ nein
      Und fehlt keine Angabe

    @Quelle:§5_Abs.2_Satz_1_AufenthG
    Szenario: Ob erteilt oder verlängert wird, muss bekannt sein
      Angenommen „Erteilung, Verlängerung oder Zweckwechsel“ ist unbekannt
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann fehlt noch die Angabe „Erteilung, Verlängerung oder Zweckwechsel“

    @Quelle:§5_Abs.3_Satz_5_AufenthG
    Szenario: Wer den Asylantrag zurückgenommen hat, muss den Tag der Einreise angeben
      Angenommen „Asylantrag zurückgenommen“ ist „ja“
      Und „Tag der Einreise“ ist unbekannt
      Wenn die Entscheidung „Abweichungen von den allgemeinen Erteilungsvoraussetzungen“ getroffen wird
      Dann fehlt noch die Angabe „Tag der Einreise“
