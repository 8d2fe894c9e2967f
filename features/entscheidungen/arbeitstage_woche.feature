# language: de
Funktionalität: Anrechnung einer Kalenderwoche auf das Arbeitstagekonto (§ 16b Abs. 3 Satz 2 bis 4 AufenthG)

  Jede Woche für sich, wie es günstiger ist: bis vier Stunden ein halber Tag, sonst ein ganzer; oder pauschal zweieinhalb
  Tage, in der Vorlesungszeit nur bis 20 Stunden. Studentische Nebentätigkeiten zählen nicht. Tabelle B-05.

  Szenariogrundriss: Eine Woche Arbeit
    Angenommen folgende Angaben:
      | Gearbeitete Kalenderwochen | Nur studentische Nebentätigkeit: <neben>, Woche in der Vorlesungszeit: <V>, Stunden am Montag: „<Mo>“, Stunden am Dienstag: „<Di>“, Stunden am Mittwoch: „<Mi>“, Stunden am Donnerstag: „<Do>“, Stunden am Freitag: „<Fr>“, Stunden am Samstag: „<Sa>“, Stunden am Sonntag: „<So>“ |
    Wenn die Entscheidung „Anrechnung einer Kalenderwoche auf das Arbeitstagekonto“ getroffen wird
    Dann lautet das Ergebnis „<Tage>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: Bis zu vier Stunden zählen als halber Tag
      | neben | V    | Mo  | Di | Mi | Do | Fr | Sa | So | Tage | Regel            | Quelle                             |
      | nein  | ja   | 0,5 | 0  | 0  | 0  | 0  | 0  | 0  | 0,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 4   | 0  | 0  | 0  | 0  | 0  | 0  | 0,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 4,1 | 0  | 0  | 0  | 0  | 0  | 0  | 1    | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 8   | 0  | 0  | 0  | 0  | 0  | 0  | 1    | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 0   | 0  | 0  | 0  | 0  | 0  | 4  | 0,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 4   | 0  | 5  | 0  | 0  | 0  | 0  | 1,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | nein | 4   | 0  | 0  | 0  | 0  | 0  | 0  | 0,5  | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | nein | 5   | 0  | 0  | 0  | 0  | 0  | 0  | 1    | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |
      | nein  | ja   | 0   | 0  | 0  | 0  | 0  | 0  | 0  | 0    | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG |

    Beispiele: In der Vorlesungszeit höchstens zweieinhalb Tage, wenn es bis zu 20 Stunden sind
      | neben | V  | Mo   | Di   | Mi | Do  | Fr | Sa | So | Tage | Regel            | Quelle                                       |
      | nein  | ja | 4    | 4    | 4  | 4   | 4  | 0  | 0  | 2,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 4 AufenthG                 |
      | nein  | ja | 0    | 0    | 0  | 0   | 0  | 8  | 8  | 2    | 3_vorlesungszeit | § 16b Abs. 3 Satz 4 AufenthG                 |
      | nein  | ja | 6    | 6    | 8  | 0   | 0  | 0  | 0  | 2,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. a AufenthG |
      | nein  | ja | 5    | 5    | 5  | 5   | 0  | 0  | 0  | 2,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. a AufenthG |
      | nein  | ja | 6    | 6    | 6  | 2,5 | 0  | 0  | 0  | 3,5  | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | ja | 5    | 5    | 5  | 5,5 | 0  | 0  | 0  | 4    | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | ja | 6    | 6    | 6  | 6   | 0  | 0  | 0  | 4    | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | ja | 3    | 3    | 3  | 3   | 3  | 3  | 2  | 2,5  | 3_vorlesungszeit | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. a AufenthG |
      | nein  | ja | 3    | 3    | 3  | 3   | 3  | 3  | 3  | 3,5  | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | ja | 10,5 | 10,5 | 0  | 0   | 0  | 0  | 0  | 2    | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | ja | 8    | 8    | 8  | 8   | 8  | 8  | 8  | 7    | 2                | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |

    Beispiele: In der vorlesungsfreien Zeit höchstens zweieinhalb Tage, wie auch immer sie verteilt sind
      | neben | V    | Mo | Di | Mi | Do | Fr | Sa | So | Tage | Regel            | Quelle                                       |
      | nein  | nein | 8  | 8  | 8  | 8  | 8  | 0  | 0  | 2,5  | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. b AufenthG |
      | nein  | nein | 6  | 6  | 6  | 6  | 0  | 0  | 0  | 2,5  | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. b AufenthG |
      | nein  | nein | 10 | 11 | 0  | 0  | 0  | 0  | 0  | 2    | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |
      | nein  | nein | 8  | 8  | 8  | 0  | 0  | 0  | 0  | 2,5  | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 2 Buchst. b AufenthG |
      | nein  | nein | 8  | 8  | 0  | 0  | 0  | 0  | 0  | 2    | 3_vorlesungsfrei | § 16b Abs. 3 Satz 3 Nr. 1 AufenthG           |

    Beispiele: Studentische Nebentätigkeiten zählen nicht
      | neben | V    | Mo | Di | Mi | Do | Fr | Sa | So | Tage | Regel | Quelle                       |
      | ja    | ja   | 2  | 2  | 2  | 2  | 2  | 0  | 0  | 0    | 1     | § 16b Abs. 3 Satz 2 AufenthG |
      | ja    | ja   | 8  | 8  | 8  | 8  | 8  | 0  | 0  | 0    | 1     | § 16b Abs. 3 Satz 2 AufenthG |
      | ja    | nein | 8  | 8  | 8  | 8  | 8  | 0  | 0  | 0    | 1     | § 16b Abs. 3 Satz 2 AufenthG |
