# language: de
Funktionalität: Aufenthaltserlaubnis zum Studium verlängern (§ 16b Abs. 2 Satz 4 und 5 AufenthG)

  Verlängert wird, wenn das Studium noch nicht abgeschlossen ist und in angemessener Zeit noch abgeschlossen werden kann. Was
  angemessen ist, sagt das Gesetz nicht; drei Semester und zehn Jahre sind Praxis des Amts. Tabelle B-04.

  Regel: Noch nicht erreicht, aber in angemessener Zeit erreichbar

    Szenariogrundriss: Semester über dem Durchschnitt
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Bisherige Fachsemester                                   | <Semester>     |
        | Durchschnittliche Studiendauer im Studiengang (Semester) | <Durchschnitt> |
        | Stellungnahme der Hochschule zum Studienabschluss        | <Hochschule>   |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Semester | Durchschnitt | Hochschule                              | Ergebnis               | Regel     | Quelle                       |
        | 4        | 7            | Noch nicht angefordert                  | ANSPRUCH_VERLAENGERUNG | 3         | § 16b Abs. 2 Satz 4 AufenthG |
        | 10       | 7            | Noch nicht angefordert                  | ANSPRUCH_VERLAENGERUNG | 3         | § 16b Abs. 2 Satz 4 AufenthG |
        | 11       | 7            | Noch nicht angefordert                  | HOCHSCHULE_BETEILIGEN  | 4         | § 16b Abs. 2 Satz 5 AufenthG |
        | 11       | 7,5          | Noch nicht angefordert                  | HOCHSCHULE_BETEILIGEN  | 4         | § 16b Abs. 2 Satz 5 AufenthG |
        | 11       | 8            | Noch nicht angefordert                  | ANSPRUCH_VERLAENGERUNG | 3         | § 16b Abs. 2 Satz 4 AufenthG |
        | 10       | 7            | Abschluss in angemessener Zeit erwartet | ANSPRUCH_VERLAENGERUNG | 3         | § 16b Abs. 2 Satz 4 AufenthG |
        | 10       | 7            | noch keine Antwort der Hochschule       | ANSPRUCH_VERLAENGERUNG | 3         | § 16b Abs. 2 Satz 4 AufenthG |
        | 4        | 7            | Abschluss nicht zu erwarten             | VERSAGEN_PRUEFEN       | 6_negativ | § 16b Abs. 2 Satz 5 AufenthG |
        | 11       | 7            | Abschluss nicht zu erwarten             | VERSAGEN_PRUEFEN       | 6_negativ | § 16b Abs. 2 Satz 5 AufenthG |
        | 11       | 7            | noch keine Antwort der Hochschule       | PRUEFEN_NICHT_GEREGELT | 6         | § 24 Abs. 1 VwVfG            |

    @Quelle:§16b_Abs.2_Satz_4_AufenthG
    Szenariogrundriss: Wie viele Semester darüber noch angemessen sind, bestimmt das Amt
      Angenommen der Grundfall „Studium verlängern“
      Und das Amt hat folgende Parameter:
        | Toleranz über der durchschnittlichen Studiendauer | <Toleranz> |
      Und „Bisherige Fachsemester“ ist „<Semester>“
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“

      Beispiele:
        | Toleranz | Semester | Ergebnis               |
        | 0        | 7        | ANSPRUCH_VERLAENGERUNG |
        | 0        | 8        | HOCHSCHULE_BETEILIGEN  |
        | 4        | 11       | ANSPRUCH_VERLAENGERUNG |
        | 4        | 12       | HOCHSCHULE_BETEILIGEN  |

    Szenariogrundriss: Erwartet die Hochschule den Abschluss, zählt noch der ganze Aufenthalt
      Angenommen der Grundfall „Langes Studium verlängern“
      Und folgende Angaben:
        | Aufenthalt zum Studium seit | <seit>   |
        | Tag des Antragseingangs     | <Antrag> |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele: Zehn Jahre sind nach dem Tag vollendet, der dem ersten vorausgeht
        | seit       | Antrag     | Ergebnis               | Regel   | Quelle                       |
        | 01.10.2020 | 02.11.2026 | ANSPRUCH_VERLAENGERUNG | 5       | § 16b Abs. 2 Satz 5 AufenthG |
        | 01.10.2016 | 30.09.2026 | ANSPRUCH_VERLAENGERUNG | 5       | § 16b Abs. 2 Satz 4 AufenthG |
        | 01.10.2016 | 01.10.2026 | ANSPRUCH_VERLAENGERUNG | 5       | § 16b Abs. 2 Satz 4 AufenthG |
        | 01.10.2016 | 02.10.2026 | VERSAGEN_PRUEFEN       | 6_jahre | § 16b Abs. 2 Satz 4 AufenthG |
        | 01.10.2014 | 02.11.2026 | VERSAGEN_PRUEFEN       | 6_jahre | § 16b Abs. 2 Satz 4 AufenthG |

    @Quelle:§16b_Abs.5_Satz_2,_3_AufenthG
    Szenario: Für Studienvorbereitung und Teilzeitstudium gilt dasselbe
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf) | Studienvorbereitung, Teilzeitstudium (§ 16b Abs. 5) |
        | Zulassung zum Studium                   | Zulassung zum Teilzeitstudium                       |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „ANSPRUCH_VERLAENGERUNG“ nach § 16b Abs. 5 Satz 2 AufenthG

  Regel: Ist der Zweck erreicht oder weggefallen, wird nicht verlängert; ein neues Studium sieht ein Mensch an

    Szenariogrundriss: Immatrikuliert, vorbereitet, zugelassen, abgeschlossen, gewechselt
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Immatrikuliert                         | <immatrikuliert> |
        | Studienvorbereitende Maßnahme läuft    | <Vorbereitung>   |
        | Zulassung zum Studium                  | <Zulassung>      |
        | Studium abgeschlossen                  | <abgeschlossen>  |
        | Studiengang oder Hochschule gewechselt | <gewechselt>     |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | immatrikuliert | Vorbereitung | Zulassung                                    | abgeschlossen | gewechselt | Ergebnis                    | Regel          | Quelle                          |
        | ja             | nein         |                                              | ja            | nein       | VERSAGEN                    | 2              | § 16b Abs. 2 Satz 4 AufenthG    |
        | ja             | nein         |                                              | ja            | ja         | PRUEFEN_STUDIENWECHSEL      | 1_wechsel      | § 16b Abs. 2 Satz 4 AufenthG    |
        | ja             | nein         |                                              | nein          | ja         | PRUEFEN_STUDIENWECHSEL      | 1_wechsel      | § 16b Abs. 2 Satz 4 AufenthG    |
        | nein           | nein         | Keine Zulassung                              | nein          | nein       | VERSAGEN                    | 1              | § 16b Abs. 2 Satz 4 AufenthG    |
        | nein           | nein         | Keine Zulassung                              | ja            | nein       | VERSAGEN                    | 1              | § 16b Abs. 2 Satz 4 AufenthG    |
        | nein           | nein         | Keine Zulassung                              | nein          | ja         | VERSAGEN                    | 1              | § 16b Abs. 2 Satz 4 AufenthG    |
        | nein           | nein         | Zulassung zum Vollzeitstudium ohne Bedingung | nein          | nein       | PRUEFEN_STUDIENWECHSEL      | 1_zugelassen   | § 16b Abs. 1 Satz 1 AufenthG    |
        | nein           | nein         | Zulassung zum Vollzeitstudium ohne Bedingung | ja            | nein       | PRUEFEN_STUDIENWECHSEL      | 1_zugelassen   | § 16b Abs. 1 Satz 1 AufenthG    |
        | nein           | nein         | Zulassung, bedingt durch Sprachkurs          | nein          | ja         | PRUEFEN_STUDIENWECHSEL      | 1_zugelassen   | § 16b Abs. 1 Satz 1 AufenthG    |
        | nein           | ja           |                                              | nein          | nein       | PRUEFEN_STUDIENVORBEREITUNG | 1_vorbereitung | § 16b Abs. 1 Satz 2, 3 AufenthG |
        | nein           | ja           | Keine Zulassung                              | ja            | ja         | PRUEFEN_STUDIENVORBEREITUNG | 1_vorbereitung | § 16b Abs. 1 Satz 2, 3 AufenthG |
        | ja             | ja           |                                              | nein          | nein       | ANSPRUCH_VERLAENGERUNG      | 3              | § 16b Abs. 2 Satz 4 AufenthG    |

  Regel: Ablehnungsgründe des § 19f gelten auch bei der Verlängerung

    Szenariogrundriss: Zwingende Gründe und Ermessen
      Angenommen der Grundfall „<Grundfall>“
      Und folgende Angaben:
        | <Grund>                                | ja               |
        | Immatrikuliert                         | <immatrikuliert> |
        | Zulassung zum Studium                  | <Zulassung>      |
        | Studium abgeschlossen                  | <abgeschlossen>  |
        | Studiengang oder Hochschule gewechselt | <gewechselt>     |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Grundfall                 | Grund                                                     | immatrikuliert | Zulassung       | abgeschlossen | gewechselt | Ergebnis                 | Regel    | Quelle                       |
        | Studium verlängern        | Vorübergehender Schutz in der EU (besteht oder beantragt) | ja             |                 | nein          | nein       | VERSAGEN_PRUEFEN         | 0_p19f   | § 19f Abs. 1, 3 AufenthG     |
        | Studium verlängern        | Internationaler Schutz in einem EU-Staat                  | ja             |                 | nein          | nein       | VERSAGEN_PRUEFEN         | 0_p19f   | § 19f Abs. 1, 3 AufenthG     |
        | Studium verlängern        | Antrag auf eine Blaue Karte EU gestellt                   | ja             |                 | nein          | ja         | VERSAGEN_PRUEFEN         | 0_p19f   | § 19f Abs. 1, 3 AufenthG     |
        | Studium verlängern        | Antrag auf eine Blaue Karte EU gestellt                   | ja             |                 | ja            | nein       | VERSAGEN                 | 2        | § 16b Abs. 2 Satz 4 AufenthG |
        | Studium verlängern        | Daueraufenthaltsrecht in der EU                           | nein           | Keine Zulassung | nein          | nein       | VERSAGEN                 | 1        | § 16b Abs. 2 Satz 4 AufenthG |
        | Langes Studium verlängern | Abschiebung in einem anderen EU-Staat ausgesetzt          | ja             |                 | nein          | nein       | VERSAGEN_PRUEFEN         | 0_p19f   | § 19f Abs. 1, 3 AufenthG     |
        | Studium verlängern        | Ablehnungsgrund nach § 19f Abs. 4                         | ja             |                 | nein          | nein       | ERMESSEN_ABLEHNUNG_19f_4 | 0_p19f_4 | § 19f Abs. 4 AufenthG        |
        | Studium verlängern        | Ablehnungsgrund nach § 19f Abs. 4                         | ja             |                 | nein          | ja         | ERMESSEN_ABLEHNUNG_19f_4 | 0_p19f_4 | § 19f Abs. 4 AufenthG        |
        | Studium verlängern        | Ablehnungsgrund nach § 19f Abs. 4                         | nein           |                 | nein          | nein       | ERMESSEN_ABLEHNUNG_19f_4 | 0_p19f_4 | § 19f Abs. 4 AufenthG        |
        | Langes Studium verlängern | Ablehnungsgrund nach § 19f Abs. 4                         | ja             |                 | nein          | nein       | ERMESSEN_ABLEHNUNG_19f_4 | 0_p19f_4 | § 19f Abs. 4 AufenthG        |

    @Quelle:§19f_Abs.3_AufenthG
    Szenario: Ein zwingender Grund geht dem Ermessen vor
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Internationaler Schutz in einem EU-Staat | ja |
        | Ablehnungsgrund nach § 19f Abs. 4        | ja |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „VERSAGEN_PRUEFEN“

    @Quelle:§19f_Abs.4_AufenthG
    Szenario: Auch wer ein laufendes Studium vorbereitet, kann abgelehnt werden
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Immatrikuliert                      | nein |
        | Studienvorbereitende Maßnahme läuft | ja   |
        | Ablehnungsgrund nach § 19f Abs. 4   | ja   |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „ERMESSEN_ABLEHNUNG_19f_4“

  Regel: Andere Zwecke

    Szenariogrundriss: Der Studienteil eines Schutzberechtigten und fremde Zwecke
      Angenommen der Grundfall „Studium verlängern“
      Und „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
      Und „Studium abgeschlossen“ ist „<abgeschlossen>“
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck                                                   | abgeschlossen | Ergebnis               | Regel | Quelle                |
        | Studium international Schutzberechtigter (§ 16b Abs. 7) | nein          | PRUEFEN_STUDIENTEIL    | 7     | § 16b Abs. 7 AufenthG |
        | Studium international Schutzberechtigter (§ 16b Abs. 7) | ja            | PRUEFEN_STUDIENTEIL    | 7     | § 8 Abs. 1 AufenthG   |
        | Studienbezogenes Praktikum (§ 16e)                      | nein          | PRUEFEN_NICHT_GEREGELT | 6     | § 24 Abs. 1 VwVfG     |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:§16b_Abs.2_Satz_4_AufenthG
    Szenario: Innerhalb der Toleranz fragt niemand, seit wann studiert wird
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Aufenthalt zum Studium seit         | unbekannt |
        | Zulassung zum Studium               | unbekannt |
        | Studienvorbereitende Maßnahme läuft | unbekannt |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann lautet das Ergebnis „ANSPRUCH_VERLAENGERUNG“
      Und fehlt keine Angabe

    @Quelle:§16b_Abs.2_Satz_4_AufenthG
    Szenariogrundriss: Ohne diese Angabe gibt es keine Verlängerung
      Angenommen der Grundfall „Studium verlängern“
      Und „<Angabe>“ ist unbekannt
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                                   |
        | Studium abgeschlossen                                    |
        | Studiengang oder Hochschule gewechselt                   |
        | Bisherige Fachsemester                                   |
        | Durchschnittliche Studiendauer im Studiengang (Semester) |
        | Stellungnahme der Hochschule zum Studienabschluss        |
        | Ablehnungsgrund nach § 19f Abs. 4                        |

    @Quelle:§16b_Abs.1_Satz_1_AufenthG
    Szenario: Wer nicht immatrikuliert ist, wird nach der Zulassung gefragt
      Angenommen der Grundfall „Studium verlängern“
      Und folgende Angaben:
        | Immatrikuliert        | nein      |
        | Zulassung zum Studium | unbekannt |
      Wenn die Entscheidung „Aufenthaltserlaubnis zum Studium verlängern“ getroffen wird
      Dann fehlt noch die Angabe „Zulassung zum Studium“
