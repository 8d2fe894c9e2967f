# language: de
Funktionalität: Sicherheitsabfrage (§ 73 Abs. 2 AufenthG)

  Die Behörde kann vor Erteilung und Verlängerung bei den Sicherheitsbehörden anfragen; ob das vorgesehen ist, sagt das Land
  oder der Einzelfall. Bedenken bewertet immer ein Mensch. Tabelle V-16.

  Szenariogrundriss: Anfrage und Rückmeldung
    Angenommen folgende Angaben:
      | Sicherheitsabfrage vorgesehen       | <vorgesehen>  |
      | Rückmeldung der Sicherheitsbehörden | <Rückmeldung> |
    Wenn die Entscheidung „Sicherheitsabfrage“ getroffen wird
    Dann lautet das Ergebnis „<Ergebnis>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | vorgesehen | Rückmeldung        | Ergebnis                   | Regel | Quelle                              |
      | nein       | noch keine Antwort | NICHT_ERFORDERLICH         | 1     | § 73 Abs. 2 AufenthG                |
      | nein       | Bedenken           | NICHT_ERFORDERLICH         | 1     | § 73 Abs. 2 AufenthG                |
      | ja         | noch keine Antwort | ANFRAGE_STELLEN_UND_WARTEN | 2     | § 73 Abs. 2, 3 AufenthG             |
      | ja         | keine Bedenken     | FREI                       | 3     | § 73 Abs. 2, 3 AufenthG             |
      | ja         | Bedenken           | MANUELLE_PRUEFUNG_P5_4     | 4     | § 73 Abs. 2, 3, § 5 Abs. 4 AufenthG |

  @Quelle:§73_Abs.2_AufenthG
  Szenario: Ob eine Anfrage vorgesehen ist, muss bekannt sein
    Angenommen „Rückmeldung der Sicherheitsbehörden“ ist „keine Bedenken“
    Wenn die Entscheidung „Sicherheitsabfrage“ getroffen wird
    Dann fehlt noch die Angabe „Sicherheitsabfrage vorgesehen“

  @Quelle:§73_Abs.3_AufenthG
  Szenario: Unbekannt, ob eine Antwort da ist, heißt nicht: noch keine Antwort
    Angenommen „Sicherheitsabfrage vorgesehen“ ist „ja“
    Wenn die Entscheidung „Sicherheitsabfrage“ getroffen wird
    Dann fehlt noch die Angabe „Rückmeldung der Sicherheitsbehörden“

  @Quelle:§73_Abs.2_AufenthG
  Szenario: Ohne Anfrage wartet niemand auf eine Rückmeldung
    Angenommen „Sicherheitsabfrage vorgesehen“ ist „nein“
    Wenn die Entscheidung „Sicherheitsabfrage“ getroffen wird
    Dann lautet das Ergebnis „NICHT_ERFORDERLICH“
    Und fehlt keine Angabe
