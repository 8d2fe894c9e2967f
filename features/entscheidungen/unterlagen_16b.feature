# language: de
Funktionalität: Unterlagen zum Studium (§ 16b AufenthG)

  Verlangt wird, was § 16b voraussetzt und die Person erbringen kann (§ 82 Abs. 1); den Sprachnachweis nur, wenn die Sprache
  weder geprüft ist noch in der Vorbereitung erworben wird.

  Szenariogrundriss: Ersterteilung und Zweckwechsel
    Angenommen der Grundfall „Papiere zum Studium“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel                     | <Antrag>         |
      | Beantragter Aufenthaltszweck (Paragraf)                       | <Zweck>          |
      | Zulassung zum Studium                                         | <Zulassung>      |
      | Immatrikuliert                                                | <immatrikuliert> |
      | Sprachkenntnisse durch Bildungseinrichtung geprüft            | <geprüft>        |
      | Erwerb der Sprache durch vorbereitenden Kurs                  | <Kurs>           |
      | Annahme zum studienvorbereitenden Sprachkurs                  | <angenommen>     |
      | Zusage eines Betriebs für ein studienvorbereitendes Praktikum | <Praktikum>      |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen          | <Austausch>      |
    Wenn die Entscheidung „Unterlagen zum Studium (§ 16b)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele: Studium mit Anspruch
      | Antrag                       | Zweck | Zulassung             | immatrikuliert | geprüft | Kurs | angenommen | Praktikum | Austausch | Unterlagen                                               | Quelle                             |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | nein           | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“                                     | § 16b Abs. 1 Satz 1 AufenthG       |
      | Änderung wegen Zweckwechsels | 16b_1 | unbedingt_vollzeit    | nein           | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“                                     | § 16b Abs. 1 Satz 1 AufenthG       |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | ja             | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“ und „immatrikulationsbescheinigung“ | § 82 Abs. 1 Satz 1 AufenthG        |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | nein           | nein    | nein | nein       | nein      | nein      | „zulassungsbescheid“ und „sprachzertifikat“              | § 16b Abs. 1 Satz 4 AufenthG       |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | nein           | nein    | ja   | nein       | nein      | nein      | „zulassungsbescheid“                                     | § 16b Abs. 1 Satz 4 AufenthG       |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | nein           | ja      | nein | ja         | ja        | nein      | „zulassungsbescheid“                                     | § 16b Abs. 1 Satz 1 AufenthG       |
      | Erteilung                    | 16b_1 | bedingt_sprachkurs    | nein           | nein    | ja   | ja         | nein      | nein      | „zulassungsbescheid“ und „sprachkurs_anmeldung“          | § 16b Abs. 1 Satz 3 Nr. 1 AufenthG |
      | Erteilung                    | 16b_1 | bedingt_studienkolleg | nein           | nein    | ja   | nein       | nein      | nein      | „zulassungsbescheid“ und „annahme_studienkolleg“         | § 16b Abs. 1 Satz 3 Nr. 2 AufenthG |
      | Erteilung                    | 16b_1 | unbedingt_vollzeit    | nein           | ja      | nein | nein       | nein      | ja        | „zulassungsbescheid“ und „mobilitaetsnachweis“           | § 16b Abs. 2 Satz 2 AufenthG       |

    Beispiele: Bedingte Zulassung, Teilzeit, Vorbereitung ohne Zulassung
      | Antrag    | Zweck | Zulassung             | immatrikuliert | geprüft | Kurs | angenommen | Praktikum | Austausch | Unterlagen                                                           | Quelle                             |
      | Erteilung | 16b_5 | bedingt_sonstige      | nein           | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“                                                 | § 16b Abs. 5 Satz 1 Nr. 1 AufenthG |
      | Erteilung | 16b_5 | bedingt_studienkolleg | nein           | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“                                                 | § 16b Abs. 5 Satz 1 Nr. 1 AufenthG |
      | Erteilung | 16b_5 | bedingt_sprachkurs    | nein           | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“                                                 | § 16b Abs. 5 Satz 1 Nr. 1 AufenthG |
      | Erteilung | 16b_5 | teilzeit              | ja             | ja      | nein | nein       | nein      | nein      | „zulassungsbescheid“ und „immatrikulationsbescheinigung“             | § 16b Abs. 5 Satz 1 Nr. 1 AufenthG |
      | Erteilung | 16b_5 | teilzeit              | nein           | nein    | nein | nein       | nein      | nein      | „zulassungsbescheid“ und „sprachzertifikat“                          | § 16b Abs. 5 Satz 2 AufenthG       |
      | Erteilung | 16b_5 | teilzeit              | nein           | nein    | ja   | nein       | nein      | nein      | „zulassungsbescheid“                                                 | § 16b Abs. 5 Satz 2 AufenthG       |
      | Erteilung | 16b_5 | keine                 | nein           | nein    | nein | ja         | nein      | nein      | „sprachkurs_anmeldung“                                               | § 16b Abs. 5 Satz 1 Nr. 2 AufenthG |
      | Erteilung | 16b_5 | keine                 | nein           | nein    | nein | nein       | ja        | nein      | „praktikumszusage“                                                   | § 16b Abs. 5 Satz 1 Nr. 3 AufenthG |
      | Erteilung | 16b_5 | keine                 | nein           | nein    | nein | ja         | ja        | ja        | „sprachkurs_anmeldung“, „praktikumszusage“ und „mobilitaetsnachweis“ | § 16b Abs. 5 Satz 3 AufenthG       |

    Beispiele: International Schutzberechtigte eines anderen Mitgliedstaats
      | Antrag    | Zweck | Zulassung          | immatrikuliert | geprüft | Kurs | angenommen | Praktikum | Austausch | Unterlagen                                                                                                  | Quelle                                |
      | Erteilung | 16b_7 | unbedingt_vollzeit | nein           | nein    | nein | ja         | ja        | nein      | „zulassungsbescheid“, „immatrikulationsbescheinigung“, „mobilitaetsnachweis“ und „schutzstatus_eu_nachweis“ | § 16b Abs. 7 Satz 1 AufenthG          |
      | Erteilung | 16b_7 | teilzeit           | ja             | ja      | nein | nein       | nein      | ja        | „zulassungsbescheid“, „immatrikulationsbescheinigung“, „mobilitaetsnachweis“ und „schutzstatus_eu_nachweis“ | § 16c Abs. 1 Satz 1 Nr. 2, 3 AufenthG |

  Szenariogrundriss: Verlängerung
    Angenommen der Grundfall „Papiere zum Studium“
    Und folgende Angaben:
      | Erteilung, Verlängerung oder Zweckwechsel                     | Verlängerung   |
      | Beantragter Aufenthaltszweck (Paragraf)                       | <Zweck>        |
      | Zulassung zum Studium                                         | <Zulassung>    |
      | Immatrikuliert                                                | ja             |
      | Studienvorbereitende Maßnahme läuft                           | <Vorbereitung> |
      | Bisherige Fachsemester                                        | <Semester>     |
      | Annahme zum studienvorbereitenden Sprachkurs                  | <angenommen>   |
      | Zusage eines Betriebs für ein studienvorbereitendes Praktikum | <Praktikum>    |
      | Mobilitätsprogramm oder Vereinbarung der Hochschulen          | <Austausch>    |
      | Sprachkenntnisse durch Bildungseinrichtung geprüft            | nein           |
    Wenn die Entscheidung „Unterlagen zum Studium (§ 16b)“ getroffen wird
    Dann enthält das Ergebnis genau <Unterlagen>

    Beispiele: Das Studium läuft; über der Toleranz von drei Semestern hört das Amt die Hochschule
      | Zweck | Zulassung          | Vorbereitung | Semester | angenommen | Praktikum | Austausch | Unterlagen                                                                             | Quelle                       |
      | 16b_1 | unbedingt_vollzeit | nein         | 4        | nein       | nein      | nein      | „immatrikulationsbescheinigung“ und „leistungsnachweis_studium“                        | § 16b Abs. 2 Satz 4 AufenthG |
      | 16b_1 | unbedingt_vollzeit | nein         | 10       | nein       | nein      | nein      | „immatrikulationsbescheinigung“ und „leistungsnachweis_studium“                        | § 16b Abs. 2 Satz 4 AufenthG |
      | 16b_1 | unbedingt_vollzeit | nein         | 11       | nein       | nein      | nein      | „immatrikulationsbescheinigung“, „leistungsnachweis_studium“ und „prognose_hochschule“ | § 16b Abs. 2 Satz 5 AufenthG |
      | 16b_1 | unbedingt_vollzeit | nein         | 4        | nein       | nein      | ja        | „immatrikulationsbescheinigung“, „leistungsnachweis_studium“ und „mobilitaetsnachweis“ | § 16b Abs. 2 Satz 2 AufenthG |
      | 16b_5 | teilzeit           | nein         | 4        | nein       | nein      | nein      | „immatrikulationsbescheinigung“ und „leistungsnachweis_studium“                        | § 16b Abs. 5 Satz 2 AufenthG |
      | 16b_5 | teilzeit           | nein         | 11       | ja         | ja        | nein      | „immatrikulationsbescheinigung“, „leistungsnachweis_studium“ und „prognose_hochschule“ | § 16b Abs. 5 Satz 2 AufenthG |

    Beispiele: Die Vorbereitung läuft noch
      | Zweck | Zulassung             | Vorbereitung | Semester | angenommen | Praktikum | Austausch | Unterlagen              | Quelle                             |
      | 16b_1 | bedingt_sprachkurs    | ja           | 1        | ja         | nein      | nein      | „sprachkurs_anmeldung“  | § 16b Abs. 1 Satz 3 Nr. 1 AufenthG |
      | 16b_1 | bedingt_studienkolleg | ja           | 1        | nein       | nein      | nein      | „annahme_studienkolleg“ | § 16b Abs. 1 Satz 3 Nr. 2 AufenthG |
      | 16b_5 | keine                 | ja           | 1        | ja         | nein      | nein      | „sprachkurs_anmeldung“  | § 16b Abs. 5 Satz 1 Nr. 2 AufenthG |
      | 16b_5 | keine                 | ja           | 1        | nein       | ja        | nein      | „praktikumszusage“      | § 16b Abs. 5 Satz 1 Nr. 3 AufenthG |

    Beispiele: International Schutzberechtigte
      | Zweck | Zulassung          | Vorbereitung | Semester | angenommen | Praktikum | Austausch | Unterlagen                      | Quelle              |
      | 16b_7 | unbedingt_vollzeit | nein         | 11       | ja         | ja        | ja        | „immatrikulationsbescheinigung“ | § 8 Abs. 1 AufenthG |

  @Quelle:§16b_AufenthG
  Szenario: Für eine Ausbildung ist diese Liste leer
    Angenommen der Grundfall „Papiere zum Studium“
    Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „16a_1“
    Wenn die Entscheidung „Unterlagen zum Studium (§ 16b)“ getroffen wird
    Dann ist das Ergebnis leer

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§16b_Abs.1_Satz_4_AufenthG
    Szenario: Ist die Sprache bei der Zulassung geprüft, fragt niemand nach einem Kurs
      Angenommen der Grundfall „Papiere zum Studium“
      Und folgende Angaben:
        | Erwerb der Sprache durch vorbereitenden Kurs             | unbekannt |
        | Bisherige Fachsemester                                   | unbekannt |
        | Durchschnittliche Studiendauer im Studiengang (Semester) | unbekannt |
      Wenn die Entscheidung „Unterlagen zum Studium (§ 16b)“ getroffen wird
      Dann enthält das Ergebnis genau „zulassungsbescheid“
      Und fehlt keine Angabe

    @Quelle:§16b_Abs.5_Satz_1_AufenthG
    Szenario: Bei der Vorbereitung hängt die Liste von der Zulassung ab
      Angenommen der Grundfall „Papiere zum Studium“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | 16b_5     |
        | Zulassung zum Studium                   | unbekannt |
      Wenn die Entscheidung „Unterlagen zum Studium (§ 16b)“ getroffen wird
      Dann fehlt noch die Angabe „Zulassung zum Studium“
