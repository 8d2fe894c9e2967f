# language: de
Funktionalität: Anhörung erforderlich? (§ 28 VwVfG)

  Bevor die Behörde in Rechte eingreift, gibt sie Gelegenheit, sich zu äußern. Ob ausnahmsweise abgesehen wird, entscheidet
  eine Person. Bei der Ablehnung eines Antrags wird hier immer angehört (Praxis). Tabelle V-19.

  Grundlage:
    Angenommen folgende Angaben:
      | Beabsichtigte Entscheidung                       | Versagung des Aufenthaltstitels |
      | Zwingendes öffentliches Interesse gegen Anhörung | nein                            |
      | Gefahr im Verzug oder öffentliches Interesse     | nein                            |
      | Anderer Grund nach § 28 Abs. 2 Nr. 2 bis 5 VwVfG | nein                            |

  Szenariogrundriss: Anhören, absehen oder unterlassen
    Angenommen folgende Angaben:
      | Beabsichtigte Entscheidung                       | <Entscheidung> |
      | Zwingendes öffentliches Interesse gegen Anhörung | <zwingend>     |
      | Gefahr im Verzug oder öffentliches Interesse     | <Gefahr>       |
      | Anderer Grund nach § 28 Abs. 2 Nr. 2 bis 5 VwVfG | <anderer>      |
    Wenn die Entscheidung „Anhörung erforderlich?“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Entscheidung          | zwingend | Gefahr | anderer | Ergebnis           | Regel            | Quelle                        |
      | versagung_titel       | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | ruecknahme_widerruf   | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | ausweisung            | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | bedingung_auflage     | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | beschraenkung         | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | abschiebungsandrohung | nein     | nein   | nein    | ERFORDERLICH       | 3                | § 28 Abs. 1 VwVfG             |
      | versagung_titel       | nein     | ja     | nein    | ERMESSEN_ABSEHEN   | 2a_gefahr        | § 28 Abs. 2 Nr. 1 VwVfG       |
      | versagung_titel       | nein     | nein   | ja      | ERMESSEN_ABSEHEN   | 2a_anderer_grund | § 28 Abs. 2 Nr. 2 bis 5 VwVfG |
      | versagung_titel       | nein     | ja     | ja      | ERMESSEN_ABSEHEN   | 2a_gefahr        | § 28 Abs. 2 Nr. 1 VwVfG       |
      | versagung_titel       | ja       | nein   | nein    | UNTERBLEIBT        | 2                | § 28 Abs. 3 VwVfG             |
      | versagung_titel       | ja       | ja     | ja      | UNTERBLEIBT        | 2                | § 28 Abs. 3 VwVfG             |
      | stattgabe             | nein     | nein   | nein    | NICHT_ERFORDERLICH | 1                | § 28 Abs. 1 VwVfG             |
      | stattgabe             | ja       | ja     | ja      | NICHT_ERFORDERLICH | 1                | § 28 Abs. 1 VwVfG             |

  @Quelle:§28_Abs.1_VwVfG
  Szenario: Wer dem Antrag ganz entspricht, muss nach Gründen nicht fragen
    Angenommen folgende Angaben:
      | Beabsichtigte Entscheidung                       | Stattgabe |
      | Zwingendes öffentliches Interesse gegen Anhörung | unbekannt |
      | Gefahr im Verzug oder öffentliches Interesse     | unbekannt |
      | Anderer Grund nach § 28 Abs. 2 Nr. 2 bis 5 VwVfG | unbekannt |
    Wenn die Entscheidung „Anhörung erforderlich?“ getroffen wird
    Dann lautet das Ergebnis „NICHT_ERFORDERLICH“
    Und fehlt keine Angabe

  @Quelle:§28_Abs.3_VwVfG
  Szenario: Vor einer Ablehnung muss bekannt sein, ob zwingende Interessen entgegenstehen
    Angenommen „Zwingendes öffentliches Interesse gegen Anhörung“ ist unbekannt
    Wenn die Entscheidung „Anhörung erforderlich?“ getroffen wird
    Dann fehlt noch die Angabe „Zwingendes öffentliches Interesse gegen Anhörung“
