# language: de
Funktionalität: Ausreisefrist (§ 59 AufenthG)

  Ob die Abschiebung angedroht werden darf und in welchem Rahmen die Frist zur freiwilligen Ausreise liegt. Die genaue Zahl
  der Tage bestimmt eine Person; die Praxis nimmt 30 Tage. Tabelle V-22.

  Grundlage:
    Angenommen der Grundfall „Androhung der Abschiebung ohne Besonderheit“

  Regel: Abschiebungsverbot und Belange hindern die Androhung, außer bei Straftätern und Auslieferung

    Szenariogrundriss: Ob angedroht werden darf
      Angenommen folgende Angaben:
        | Abschiebungsverbot                                   | <Verbot>     |
        | Kindeswohl, Familie oder Gesundheit stehen entgegen  | <Belange>    |
        | Ausreisepflicht wegen Verurteilung oder Auslieferung | <Straftäter> |
        | Haft oder öffentlicher Gewahrsam                     | <Haft>       |
        | Anhaltspunkte für § 25 Abs. 4a oder 4b               | <Opfer>      |
      Wenn die Entscheidung „Ausreisefrist“ getroffen wird
      Dann lautet „androhung“ <Androhung> nach <Quelle>
      Und lautet „frist_min“ „<mindestens>“
      Und lautet „frist_max“ „<höchstens>“
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Verbot | Belange | Straftäter | Haft | Opfer | Androhung | mindestens | höchstens | Rechtscharakter | Regel     | Quelle                                     |
        | ja     | nein    | nein       | nein | nein  | nein      | keine      | keine     | GEBUNDEN        | 4_verbot  | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | ja     | ja      | nein       | nein | nein  | nein      | keine      | keine     | GEBUNDEN        | 4_verbot  | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | nein   | ja      | nein       | nein | nein  | nein      | keine      | keine     | GEBUNDEN        | 4_belange | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | ja     | nein    | nein       | ja   | ja    | nein      | keine      | keine     | GEBUNDEN        | 4_verbot  | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | nein   | ja      | nein       | ja   | nein  | nein      | keine      | keine     | GEBUNDEN        | 4_belange | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | nein   | ja      | nein       | nein | ja    | nein      | keine      | keine     | GEBUNDEN        | 4_belange | § 59 Abs. 1 Satz 1, Abs. 3 AufenthG        |
        | ja     | nein    | ja         | nein | nein  | ja        | P7D        | P30D      | ERMESSEN        | 6_p59_3   | § 59 Abs. 1 Satz 1, Abs. 3 Satz 1 AufenthG |
        | nein   | ja      | ja         | nein | nein  | ja        | P7D        | P30D      | ERMESSEN        | 6_p59_3   | § 59 Abs. 1 Satz 1, Abs. 3 Satz 1 AufenthG |
        | nein   | nein    | nein       | nein | nein  | ja        | P7D        | P30D      | ERMESSEN        | 6         | § 59 Abs. 1 Satz 1 AufenthG                |

  Regel: Die Frist liegt zwischen sieben und dreißig Tagen, wenn nichts Besonderes vorliegt

    Szenariogrundriss: Rahmen der Frist
      Angenommen folgende Angaben:
        | Abschiebungsverbot                                        | <Verbot>   |
        | Ausreisepflicht wegen Verurteilung oder Auslieferung      | <Verbot>   |
        | Anhaltspunkte für § 25 Abs. 4a oder 4b                    | <Opfer>    |
        | Haft oder öffentlicher Gewahrsam                          | <Haft>     |
        | Begründeter Verdacht der Entziehung                       | <Flucht>   |
        | Erhebliche Gefahr für öffentliche Sicherheit oder Ordnung | <Gefahr>   |
        | Besondere Umstände für eine längere Ausreisefrist         | <Umstände> |
      Wenn die Entscheidung „Ausreisefrist“ getroffen wird
      Dann lautet „androhung“ ja nach <Quelle>
      Und lautet „frist_min“ „<mindestens>“
      Und lautet „frist_max“ „<höchstens>“
      Und lautet „rechtscharakter“ „<Rechtscharakter>“
      Und greift Regel „<Regel>“

      Beispiele: kein Abschiebungsverbot
        | Verbot | Opfer | Haft | Flucht | Gefahr | Umstände | mindestens | höchstens | Rechtscharakter | Regel    | Quelle                            |
        | nein   | nein  | nein | nein   | nein   | nein     | P7D        | P30D      | ERMESSEN        | 6        | § 59 Abs. 1 Satz 1 AufenthG       |
        | nein   | nein  | nein | nein   | nein   | ja       | P7D        | keine     | ERMESSEN        | 5        | § 59 Abs. 1 Satz 4 AufenthG       |
        | nein   | nein  | nein | nein   | ja     | nein     | P0D        | P6D       | ERMESSEN        | 1_gefahr | § 59 Abs. 1 Satz 2 Nr. 2 AufenthG |
        | nein   | nein  | nein | nein   | ja     | ja       | P0D        | P6D       | ERMESSEN        | 1_gefahr | § 59 Abs. 1 Satz 2 Nr. 2 AufenthG |
        | nein   | nein  | nein | ja     | nein   | nein     | P0D        | P6D       | ERMESSEN        | 1_flucht | § 59 Abs. 1 Satz 2 Nr. 1 AufenthG |
        | nein   | nein  | nein | ja     | ja     | ja       | P0D        | P6D       | ERMESSEN        | 1_flucht | § 59 Abs. 1 Satz 2 Nr. 1 AufenthG |
        | nein   | nein  | ja   | nein   | nein   | nein     | keine      | keine     | GEBUNDEN        | 2        | § 59 Abs. 5 AufenthG              |
        | nein   | nein  | ja   | ja     | nein   | nein     | keine      | keine     | GEBUNDEN        | 2        | § 58 Abs. 3 Nr. 1 AufenthG        |
        | nein   | nein  | ja   | nein   | ja     | ja       | keine      | keine     | GEBUNDEN        | 2        | § 59 Abs. 5 AufenthG              |
        | nein   | ja    | nein | nein   | nein   | nein     | P3M        | keine     | GEBUNDEN        | 3        | § 59 Abs. 7 Satz 1, 2 AufenthG    |
        | nein   | ja    | ja   | ja     | ja     | ja       | P3M        | keine     | GEBUNDEN        | 3        | § 59 Abs. 7 Satz 1, 2 AufenthG    |

      Beispiele: Abschiebungsverbot, aber ausreisepflichtig wegen einer Verurteilung oder Auslieferung
        | Verbot | Opfer | Haft | Flucht | Gefahr | Umstände | mindestens | höchstens | Rechtscharakter | Regel          | Quelle                                           |
        | ja     | nein  | nein | nein   | nein   | nein     | P7D        | P30D      | ERMESSEN        | 6_p59_3        | § 59 Abs. 1 Satz 1, Abs. 3 Satz 1 AufenthG       |
        | ja     | nein  | nein | nein   | nein   | ja       | P7D        | keine     | ERMESSEN        | 5_p59_3        | § 59 Abs. 1 Satz 4, Abs. 3 Satz 1 AufenthG       |
        | ja     | nein  | nein | nein   | ja     | nein     | P0D        | P6D       | ERMESSEN        | 1_gefahr_p59_3 | § 59 Abs. 1 Satz 2 Nr. 2, Abs. 3 Satz 1 AufenthG |
        | ja     | nein  | nein | nein   | ja     | ja       | P0D        | P6D       | ERMESSEN        | 1_gefahr_p59_3 | § 59 Abs. 1 Satz 2 Nr. 2, Abs. 3 Satz 1 AufenthG |
        | ja     | nein  | nein | ja     | nein   | nein     | P0D        | P6D       | ERMESSEN        | 1_flucht_p59_3 | § 59 Abs. 1 Satz 2 Nr. 1, Abs. 3 Satz 1 AufenthG |
        | ja     | nein  | ja   | nein   | nein   | nein     | keine      | keine     | GEBUNDEN        | 2_p59_3        | § 59 Abs. 5, Abs. 3 Satz 1 AufenthG              |
        | ja     | nein  | ja   | ja     | ja     | nein     | keine      | keine     | GEBUNDEN        | 2_p59_3        | § 59 Abs. 5, Abs. 3 Satz 1 AufenthG              |
        | ja     | ja    | nein | nein   | nein   | nein     | P3M        | keine     | GEBUNDEN        | 3_p59_3        | § 59 Abs. 7 Satz 1, 2, Abs. 3 Satz 1 AufenthG    |
        | ja     | ja    | ja   | ja     | nein   | nein     | P3M        | keine     | GEBUNDEN        | 3_p59_3        | § 59 Abs. 7 Satz 1, 2, Abs. 3 Satz 1 AufenthG    |

  Regel: Niemandem wird die Abschiebung angedroht, solange etwas Wesentliches unbekannt ist

    @Quelle:§59_Abs.1_Satz_1_AufenthG
    Szenariogrundriss: Ohne diese Angabe ist nichts entschieden
      Angenommen „<Angabe>“ ist unbekannt
      Wenn die Entscheidung „Ausreisefrist“ getroffen wird
      Dann fehlt noch die Angabe „<Angabe>“

      Beispiele:
        | Angabe                                              |
        | Abschiebungsverbot                                  |
        | Kindeswohl, Familie oder Gesundheit stehen entgegen |
        | Anhaltspunkte für § 25 Abs. 4a oder 4b              |
        | Haft oder öffentlicher Gewahrsam                    |
        | Begründeter Verdacht der Entziehung                 |
        | Besondere Umstände für eine längere Ausreisefrist   |

    @Quelle:§59_Abs.1_Satz_1_AufenthG
    Szenario: Steht ein Abschiebungsverbot fest, zählt nur noch, ob eine Verurteilung oder Auslieferung vorliegt
      Angenommen folgende Angaben:
        | Abschiebungsverbot                                        | ja        |
        | Kindeswohl, Familie oder Gesundheit stehen entgegen       | unbekannt |
        | Anhaltspunkte für § 25 Abs. 4a oder 4b                    | unbekannt |
        | Haft oder öffentlicher Gewahrsam                          | unbekannt |
        | Begründeter Verdacht der Entziehung                       | unbekannt |
        | Erhebliche Gefahr für öffentliche Sicherheit oder Ordnung | unbekannt |
        | Besondere Umstände für eine längere Ausreisefrist         | unbekannt |
      Wenn die Entscheidung „Ausreisefrist“ getroffen wird
      Dann lautet „androhung“ nein
      Und fehlt keine Angabe
