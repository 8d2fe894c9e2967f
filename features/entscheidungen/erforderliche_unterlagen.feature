# language: de
Funktionalität: Unterlagen zum Antrag in diesem Fall

  Die Liste für alle Titel und die Liste des Zwecks, jede Unterlage einmal. Zusammengestellt für § 82 Abs. 1 Satz 1 AufenthG.

  @Quelle:§82_Abs.1_Satz_1_AufenthG
  Szenariogrundriss: Allgemeine Liste und Liste des Zwecks
    Angenommen der Grundfall „<Grundfall>“
    Und der Grundfall „Papiere einer volljährigen Person“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag in diesem Fall“ getroffen wird
    Dann enthält „unterlagen“ genau „antrag“, „pass“, „visum“, „meldebescheinigung“, „krankenversicherung_nachweis“, <dazu>
    Und lautet „liste“ „VOLLSTAENDIG“
    Und greift Regel „<Regel>“

    Beispiele:
      | Grundfall                          | Zweck    | dazu                                                                                                                                                  | Regel |
      | Betriebliche Ausbildung beantragen | 16a_1    | „lebensunterhalt_nachweis“, „ausbildungsvertrag“, „eintragung_ausbildungsverzeichnis“, „erklaerung_beschaeftigungsverhaeltnis“ und „sprachzertifikat“ | 1     |
      | Betriebliche Ausbildung beantragen | 16a_2    | „lebensunterhalt_nachweis“, „schulplatzbestaetigung“, „schulabschluss_hzb“ und „sprachzertifikat“                                                     | 1     |
      | Papiere zum Studium                | 16b_1    | „lebensunterhalt_nachweis“ und „zulassungsbescheid“                                                                                                   | 2     |
      | Papiere zum Studium                | 16b_5    | „lebensunterhalt_nachweis“ und „zulassungsbescheid“                                                                                                   | 2     |
      | Papiere zum Studium                | 16b_7    | „lebensunterhalt_nachweis“, „zulassungsbescheid“, „immatrikulationsbescheinigung“, „mobilitaetsnachweis“ und „schutzstatus_eu_nachweis“               | 2     |
      | Papiere einer Fachkraft            | 18a      | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“ und „anerkennungsbescheid“                    | 3     |
      | Papiere einer Fachkraft            | 18b      | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“ und „abschlusszeugnis_inland“                 | 3     |
      | Papiere einer Fachkraft            | 18g_1_S1 | „mietvertrag“, „arbeitsvertrag“, „versicherung_beschaeftigung“ und „abschlusszeugnis_inland“                                                          | 4     |
      | Papiere einer Fachkraft            | 18g_1_S2 | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“ und „abschlusszeugnis_inland“                 | 4     |
      | Papiere einer Fachkraft            | 18g_2    | „mietvertrag“, „arbeitsvertrag“, „erklaerung_beschaeftigungsverhaeltnis“, „versicherung_beschaeftigung“, „nachweis_it_erfahrung“ und „stellenprofil“  | 4     |

  @Quelle:§82_Abs.1_Satz_1_AufenthG
  Szenariogrundriss: Ohne eigene Liste bleibt die allgemeine, eine Person ergänzt
    Angenommen der Grundfall „Papiere einer volljährigen Person“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag in diesem Fall“ getroffen wird
    Dann enthält „unterlagen“ genau „antrag“, „pass“, „visum“, „meldebescheinigung“, „krankenversicherung_nachweis“ und „lebensunterhalt_nachweis“
    Und lautet „liste“ „PRUEFEN_NICHT_GEREGELT“
    Und greift Regel „5“
    Und fehlt keine Angabe

    Beispiele:
      | Zweck |
      | 16f_1 |
      | 19c_1 |
      | 30    |

  @Quelle:§82_Abs.1_Satz_1_AufenthG
  Szenario: Beim Studium fragt niemand, was nur eine andere Liste braucht
    Angenommen der Grundfall „Papiere zum Studium“
    Und der Grundfall „Papiere einer volljährigen Person“
    Und folgende Angaben:
      | Sicherung des Lebensunterhalts erforderlich       | unbekannt |
      | Lebensunterhalt gilt als gesichert (§ 18g Abs. 5) | unbekannt |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag in diesem Fall“ getroffen wird
    Dann greift Regel „2“
    Und fehlt keine Angabe

  @Quelle:§16b_Abs.1_Satz_1_AufenthG
  Szenario: Was eine der beiden Listen braucht, muss bekannt sein
    Angenommen der Grundfall „Papiere zum Studium“
    Und der Grundfall „Papiere einer volljährigen Person“
    Und folgende Angaben:
      | Geburtsdatum   | unbekannt |
      | Immatrikuliert | unbekannt |
    Wenn am 02.11.2026 die Entscheidung „Unterlagen zum Antrag in diesem Fall“ getroffen wird
    Dann fehlen noch die Angaben „Geburtsdatum“ und „Immatrikuliert“
