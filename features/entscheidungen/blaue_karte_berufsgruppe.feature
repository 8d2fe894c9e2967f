# language: de
Funktionalität: Berufsgruppe für die abgesenkte Schwelle (§ 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG)

  Maßgeblich ist die ausgeübte Tätigkeit nach ISCO-08: die Gruppen 132, 133, 134, 21, 221, 222, 225, 226, 23 und 25; für
  IT-Kenntnisse ohne Abschluss nur 133 und 25.

  @Quelle:E-07
  Szenariogrundriss: Gruppe für Gruppe und ihre Nachbarn
    Angenommen „Berufsgruppe nach ISCO-08 (vier Ziffern)“ ist „<ISCO>“
    Wenn die Entscheidung „Berufsgruppe für die abgesenkte Schwelle“ getroffen wird
    Dann lautet „engpass“ <abgesenkt> nach <Quelle>
    Und lautet „it“ <IT>
    Und greift Regel „<Regel>“

    Beispiele: genannte Gruppen
      | ISCO | abgesenkt | IT   | Regel | Quelle                                     |
      | 1321 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 1330 | ja        | ja   | 1     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 1342 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2111 | ja        | nein | 4     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2166 | ja        | nein | 4     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2212 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2221 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2250 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2264 | ja        | nein | 3     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2310 | ja        | nein | 4     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2359 | ja        | nein | 4     | § 18g Abs. 1 Satz 2 Nr. 1 AufenthG         |
      | 2512 | ja        | ja   | 2     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 2529 | ja        | ja   | 2     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |

    Beispiele: nicht genannte Gruppen
      | ISCO | abgesenkt | IT   | Regel | Quelle                                     |
      | 1211 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 1311 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 1411 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 2230 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 2240 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 2431 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 2611 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 3115 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 3512 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |
      | 7212 | nein      | nein | 5     | § 18g Abs. 1 Satz 2 Nr. 1, Abs. 2 AufenthG |

  @Quelle:E-07
  Szenario: Ohne Berufsgruppe gibt es keine Antwort
    Wenn die Entscheidung „Berufsgruppe für die abgesenkte Schwelle“ getroffen wird
    Dann fehlt noch die Angabe „Berufsgruppe nach ISCO-08 (vier Ziffern)“
