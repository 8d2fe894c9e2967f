# language: de
Funktionalität: Geltungsdauer des Titels (§ 18 Abs. 4 AufenthG)

  Vier Jahre, oder die kürzere Dauer von Arbeitsverhältnis und Zustimmung und drei Monate dazu, nie über vier Jahre;
  maßgeblich ist das Enddatum. Höchstdauern der Fallgruppen prüft ein Mensch. Tabelle E-03.

  Regel: Vier Jahre oder die Befristung und drei Monate

    Szenariogrundriss: Vertrag und Zustimmung, Erteilung am 22.11.2026
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)    | <Zweck>          |
        | Fallgruppe der Beschäftigungsverordnung    | fuehrungskraft   |
        | Verbrauchte Monate der Höchstdauer         | 0                |
        | Beschäftigung befristet bis                | <Vertrag bis>    |
        | Zustimmung der Bundesagentur befristet bis | <Zustimmung bis> |
      Wenn am 22.11.2026 die Entscheidung „Geltungsdauer des Titels“ getroffen wird
      Dann lautet „dauer_monate“ <Monate> nach § 18 Abs. 4 AufenthG
      Und lautet „enddatum“ <Ende>
      Und lautet „hinweis“ „KEIN“
      Und greift Regel „<Regel>“

      Beispiele:
        | Zweck    | Vertrag bis | Zustimmung bis | Monate | Ende       | Regel | Quelle               |
        | 18a      | keine       | keine          | 48     | 22.11.2030 | 4     | § 18 Abs. 4 AufenthG |
        | 18b      | 21.11.2030  | keine          | 48     | 22.11.2030 | 4     | § 18 Abs. 4 AufenthG |
        | 18b      | 20.11.2030  | keine          | 48     | 22.11.2030 | 5     | § 18 Abs. 4 AufenthG |
        | 18g_2    | 21.11.2027  | keine          | 15     | 21.02.2028 | 5     | A-07                 |
        | 18g_1_S1 | 22.11.2027  | keine          | 15     | 22.02.2028 | 5     | § 18 Abs. 4 AufenthG |
        | 18g_1_S2 | 20.11.2027  | keine          | 14     | 20.02.2028 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | keine       | 21.11.2028     | 27     | 21.02.2029 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 31.12.2029  | 21.11.2028     | 27     | 21.02.2029 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 21.11.2028  | 31.12.2029     | 27     | 21.02.2029 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 21.08.2030  | keine          | 48     | 21.11.2030 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 22.08.2030  | keine          | 48     | 22.11.2030 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 23.08.2030  | keine          | 48     | 22.11.2030 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 20.08.2030  | keine          | 47     | 20.11.2030 | 5     | § 18 Abs. 4 AufenthG |
        | 18a      | 22.11.2026  | keine          | 3      | 22.02.2027 | 5     | § 18 Abs. 4 AufenthG |
        | 19c_2    | 21.11.2027  | keine          | 15     | 21.02.2028 | 5     | § 18 Abs. 4 AufenthG |
        | 19c_3    | keine       | keine          | 48     | 22.11.2030 | 4     | § 18 Abs. 4 AufenthG |
        | 19c_1    | keine       | keine          | 48     | 22.11.2030 | 4a    | § 18 Abs. 4 AufenthG |
        | 19c_1    | 21.11.2030  | keine          | 48     | 22.11.2030 | 4a    | § 18 Abs. 4 AufenthG |
        | 19c_1    | 20.11.2030  | keine          | 48     | 22.11.2030 | 5a    | § 18 Abs. 4 AufenthG |
        | 19c_1    | 21.11.2027  | keine          | 15     | 21.02.2028 | 5a    | § 18 Abs. 4 AufenthG |
        | 19c_1    | 22.11.2026  | keine          | 3      | 22.02.2027 | 5a    | § 18 Abs. 4 AufenthG |

  Regel: Höchstdauer der Fallgruppe und Beamte

    Szenariogrundriss: Fallgruppen mit Höchstdauer prüft ein Mensch
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)    | 19c_1         |
        | Fallgruppe der Beschäftigungsverordnung    | <Fallgruppe>  |
        | Verbrauchte Monate der Höchstdauer         | <verbraucht>  |
        | Beschäftigung befristet bis                | <Vertrag bis> |
        | Zustimmung der Bundesagentur befristet bis | keine         |
      Wenn am 22.11.2026 die Entscheidung „Geltungsdauer des Titels“ getroffen wird
      Dann lautet „dauer_monate“ „<Monate>“ nach § 19c Abs. 1 AufenthG
      Und lautet „enddatum“ „keine“
      Und lautet „hinweis“ „PRUEFEN_HOECHSTDAUER“
      Und greift Regel „<Regel>“

      Beispiele:
        | Fallgruppe   | verbraucht | Vertrag bis | Monate | Regel | Quelle              |
        | offshore     | 0          | keine       | 24     | 3     | § 24b Satz 2 BeschV |
        | offshore     | 0          | 21.12.2028  | 24     | 3     | § 24b Satz 2 BeschV |
        | offshore     | 23         | 21.01.2027  | 1      | 3     | § 24b Satz 2 BeschV |
        | offshore     | 24         | keine       | keine  | 2     | § 24b Satz 2 BeschV |
        | offshore     | 25         | keine       | keine  | 2     | § 24b Satz 2 BeschV |
        | offshore     | 24         | 22.11.2026  | keine  | 2     | § 24b Satz 2 BeschV |
        | au_pair      | 12         | 21.11.2027  | keine  | 2     | § 12 Satz 1 BeschV  |
        | sprachlehrer | 0          | keine       | 48     | 3     | § 11 Abs. 1 BeschV  |
        | sprachlehrer | 13         | keine       | 47     | 3     | § 11 Abs. 1 BeschV  |

    Szenariogrundriss: Innerhalb der Höchstdauer gilt die Befristung und drei Monate
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)    | 19c_1         |
        | Fallgruppe der Beschäftigungsverordnung    | offshore      |
        | Verbrauchte Monate der Höchstdauer         | <verbraucht>  |
        | Beschäftigung befristet bis                | <Vertrag bis> |
        | Zustimmung der Bundesagentur befristet bis | keine         |
      Wenn am 22.11.2026 die Entscheidung „Geltungsdauer des Titels“ getroffen wird
      Dann lautet „enddatum“ <Ende> nach § 18 Abs. 4 AufenthG
      Und greift Regel „5a“

      Beispiele:
        | verbraucht | Vertrag bis | Ende       | Quelle               |
        | 0          | 21.11.2028  | 21.02.2029 | § 18 Abs. 4 AufenthG |
        | 12         | 21.11.2027  | 21.02.2028 | § 18 Abs. 4 AufenthG |
        | 23         | 21.12.2026  | 21.03.2027 | § 18 Abs. 4 AufenthG |

    Szenariogrundriss: Beamte, drei Jahre oder das kürzere Dienstverhältnis
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)    | 19c_4        |
        | Beschäftigung befristet bis                | <Dienst bis> |
        | Zustimmung der Bundesagentur befristet bis | keine        |
      Wenn am 22.11.2026 die Entscheidung „Geltungsdauer des Titels“ getroffen wird
      Dann lautet „dauer_monate“ <Monate> nach § 19c Abs. 4 Satz 2 AufenthG
      Und lautet „enddatum“ <Ende>
      Und lautet „hinweis“ „<Hinweis>“
      Und greift Regel „<Regel>“

      Beispiele:
        | Dienst bis | Monate | Ende       | Hinweis              | Regel | Quelle                       |
        | keine      | 36     | 22.11.2029 | KEIN                 | 1     | § 19c Abs. 4 Satz 2 AufenthG |
        | 21.11.2029 | 36     | 22.11.2029 | KEIN                 | 1     | § 19c Abs. 4 Satz 2 AufenthG |
        | 20.11.2029 | 35     | 20.11.2029 | PRUEFEN_HOECHSTDAUER | 1a    | § 19c Abs. 4 Satz 2 AufenthG |
        | 22.11.2026 | 0      | 22.11.2026 | PRUEFEN_HOECHSTDAUER | 1a    | § 19c Abs. 4 Satz 2 AufenthG |

    Szenariogrundriss: Abgelaufene Befristung oder anderer Titel
      Angenommen folgende Angaben:
        | Beantragter Aufenthaltszweck (Paragraf)    | <Zweck>          |
        | Fallgruppe der Beschäftigungsverordnung    | offshore         |
        | Verbrauchte Monate der Höchstdauer         | <verbraucht>     |
        | Beschäftigung befristet bis                | <Vertrag bis>    |
        | Zustimmung der Bundesagentur befristet bis | <Zustimmung bis> |
      Wenn am 22.11.2026 die Entscheidung „Geltungsdauer des Titels“ getroffen wird
      Dann lautet „hinweis“ „PRUEFEN_NICHT_GEREGELT“
      Und lautet „dauer_monate“ „keine“
      Und lautet „enddatum“ „keine“
      Und greift Regel „6“

      Beispiele:
        | Zweck | Vertrag bis | Zustimmung bis | verbraucht | Quelle                       |
        | 18a   | 21.11.2026  | keine          | 0          | § 18 Abs. 4 AufenthG         |
        | 18a   | keine       | 21.11.2026     | 0          | § 18 Abs. 4 AufenthG         |
        | 19c_1 | 21.11.2026  | keine          | 0          | § 18 Abs. 4 AufenthG         |
        | 19c_1 | 21.11.2026  | keine          | 24         | § 18 Abs. 4 AufenthG         |
        | 19c_4 | 21.11.2026  | keine          | 0          | § 19c Abs. 4 Satz 2 AufenthG |
        | 18d   | keine       | keine          | 0          | § 18 Abs. 4 AufenthG         |
        | 16b_1 | keine       | keine          | 0          | § 18 Abs. 4 AufenthG         |

  Regel: Hilfsrechnungen

    @Quelle:§18_Abs.4_AufenthG
    Szenariogrundriss: Restlaufzeiten in vollen Monaten am 22.11.2026
      Angenommen folgende Angaben:
        | Beschäftigung befristet bis                | <Vertrag bis>    |
        | Zustimmung der Bundesagentur befristet bis | <Zustimmung bis> |
      Wenn am 22.11.2026 die Entscheidung „<Entscheidung>“ getroffen wird
      Dann lautet das Ergebnis „<Ergebnis>“

      Beispiele:
        | Entscheidung                | Vertrag bis | Zustimmung bis | Ergebnis   |
        | restlaufzeit_monate         | keine       | keine          | 999        |
        | restlaufzeit_monate         | 21.11.2026  | keine          | -1         |
        | restlaufzeit_monate         | 22.11.2026  | keine          | 0          |
        | restlaufzeit_monate         | 20.12.2026  | keine          | 0          |
        | restlaufzeit_monate         | 21.12.2026  | keine          | 1          |
        | befristung_ende             | keine       | keine          | keine      |
        | befristung_ende             | 31.12.2028  | keine          | 31.12.2028 |
        | befristung_ende             | keine       | 30.06.2028     | 30.06.2028 |
        | befristung_ende             | 31.12.2028  | 30.06.2028     | 30.06.2028 |
        | befristung_ende             | 30.06.2028  | 31.12.2028     | 30.06.2028 |
        | kuerzeste_befristung_monate | keine       | 21.12.2026     | 1          |
        | kuerzeste_befristung_monate | keine       | keine          | 999        |

    @Quelle:§18g_Abs.3_AufenthG
    Szenariogrundriss: Vereinbarte Beschäftigungsdauer in vollen Monaten
      Angenommen folgende Angaben:
        | Beginn der Beschäftigung    | <von> |
        | Beschäftigung befristet bis | <bis> |
      Wenn die Entscheidung „Vereinbarte Beschäftigungsdauer in vollen Monaten“ getroffen wird
      Dann lautet das Ergebnis <Monate>

      Beispiele:
        | von        | bis        | Monate |
        | 01.02.2027 | keine      | 999    |
        | 01.02.2027 | 30.07.2027 | 5      |
        | 01.02.2027 | 31.07.2027 | 6      |
        | 15.02.2027 | 14.08.2027 | 6      |
        | 15.02.2027 | 13.08.2027 | 5      |
