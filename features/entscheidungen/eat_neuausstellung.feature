# language: de
Funktionalität: Neuausstellung der Karte (§ 45c AufenthV)

  Ob der Anlass eine neue Karte braucht, unter welchen Tatbestand sie fällt und welche Nummer des § 45c Abs. 1 gilt.

  @Quelle:§45c_AufenthV
  Szenariogrundriss: Anlass
    Angenommen „Anlass der Neuausstellung der Karte“ ist „<Anlass>“
    Wenn die Entscheidung „Neuausstellung der Karte“ getroffen wird
    Dann lautet „neuausstellung“ <neu> nach <Norm>
    Und lautet „tatbestand“ „<Tatbestand>“
    Und lautet „eat_neuausstellung_grund“ „<Nummer>“
    Und greift Regel „<Regel>“

    Beispiele:
      | Anlass                             | neu  | Tatbestand                                  | Nummer | Regel | Norm                               |
      | keine Neuausstellung               | nein | keiner                                      | keine  | 0     | § 45c Abs. 1 AufenthV              |
      | pass_abgelaufen_neu                | ja   | eat_neuausstellung                          | 1      | 1     | § 45c Abs. 1 Nr. 1 AufenthV        |
      | kartennutzung_ende                 | ja   | eat_neuausstellung                          | 2      | 2     | § 45c Abs. 1 Nr. 2 AufenthV        |
      | angabenaenderung                   | ja   | eat_neuausstellung                          | 2      | 2     | § 45c Abs. 1 Nr. 2 AufenthV        |
      | nur_beschaeftigungsnebenbestimmung | ja   | nebenbestimmung_beschaeftigung_aendern      | keine  | 3     | § 47 Abs. 2 AufenthV               |
      | verlust                            | ja   | eat_neuausstellung                          | 3      | 4     | § 45c Abs. 1 Nr. 3 AufenthV        |
      | chipdefekt                         | ja   | eat_neuausstellung                          | 4      | 5     | § 45c Abs. 1 Nr. 4 AufenthV        |
      | nur_adresse                        | nein | keiner                                      | keine  | 6     | § 78 Abs. 7 Satz 2 AufenthG        |
      | etikett_auf_eat                    | ja   | eat_neuausstellung                          | 5      | 7     | § 45c Abs. 1 Nr. 5 AufenthV        |
      | ausweisersatz_eat                  | ja   | eat_mit_zusatz_ausweisersatz_neuausstellung | keine  | 8     | § 48 Abs. 1 Satz 1 Nr. 15 AufenthV |

  @Quelle:§45c_AufenthV
  Szenario: Der Anlass muss bekannt sein
    Wenn die Entscheidung „Neuausstellung der Karte“ getroffen wird
    Dann fehlt noch die Angabe „Anlass der Neuausstellung der Karte“
