# language: de
Funktionalität: Ausgabeweg der Karte (§ 60a AufenthV)

  Die Karte wird bei der Behörde persönlich ausgegeben. Mit Einwilligung schickt sie der Hersteller nach Hause, wenn der
  Zusteller die Person an einem gültigen Ausweis erkennen kann. Tabelle V-18.

  Regel: Versandt wird nur, wenn alle Voraussetzungen vorliegen

    Szenariogrundriss: Eine fehlende Voraussetzung genügt für die persönliche Ausgabe
      Angenommen folgende Angaben:
        | Karte als Ausweisersatz                                  | <Ausweisersatz> |
        | Zustellfähige Meldeadresse im Inland                     | <Adresse>       |
        | Einwilligung in den Versand der Karte                    | <Einwilligung>  |
        | Anerkannter und gültiger Pass, Passersatz, Ausweisersatz | <Pass>          |
      Wenn die Entscheidung „Ausgabeweg der Karte“ getroffen wird
      Dann lautet „ausgabeweg“ „<Weg>“ nach <Norm>
      Und greift Regel „<Regel>“

      Beispiele:
        | Ausweisersatz | Adresse | Einwilligung | Pass | Weg           | Regel          | Norm                           | Quelle                         |
        | nein          | ja      | ja           | ja   | DIREKTVERSAND | 3              | § 60a Abs. 2 Satz 1, 3 AufenthV | § 60a Abs. 2 Satz 1 AufenthV   |
        | ja            | ja      | ja           | ja   | PERSOENLICH   | 1              | § 60a Abs. 2 Satz 5 AufenthV   | § 60a Abs. 2 Satz 5 AufenthV   |
        | ja            | nein    | nein         | nein | PERSOENLICH   | 1              | § 60a Abs. 2 Satz 5 AufenthV   | § 60a Abs. 2 Satz 5 AufenthV   |
        | nein          | nein    | ja           | ja   | PERSOENLICH   | 2              | § 60a Abs. 2 Satz 2 AufenthV   | § 60a Abs. 2 Satz 2 AufenthV   |
        | nein          | nein    | nein         | ja   | PERSOENLICH   | 2              | § 60a Abs. 2 Satz 2 AufenthV   | § 60a Abs. 2 Satz 2 AufenthV   |
        | nein          | ja      | nein         | ja   | PERSOENLICH   | 4_einwilligung | § 60a Abs. 1 AufenthV          | § 60a Abs. 1 AufenthV          |
        | nein          | ja      | nein         | nein | PERSOENLICH   | 4_einwilligung | § 60a Abs. 1 AufenthV          | § 60a Abs. 1 AufenthV          |
        | nein          | ja      | ja           | nein | PERSOENLICH   | 4_pass         | § 60a Abs. 1 AufenthV          | § 60a Abs. 1 AufenthV          |

  Regel: Nur der Versand kostet zusätzlich

    Szenariogrundriss: Gebührentatbestand des Versands
      Angenommen folgende Angaben:
        | Karte als Ausweisersatz                                  | <Ausweisersatz> |
        | Zustellfähige Meldeadresse im Inland                     | <Adresse>       |
        | Einwilligung in den Versand der Karte                    | <Einwilligung>  |
        | Anerkannter und gültiger Pass, Passersatz, Ausweisersatz | <Pass>          |
      Wenn die Entscheidung „Ausgabeweg der Karte“ getroffen wird
      Dann lautet „zusatz_tatbestand“ „<Tatbestand>“

      Beispiele:
        | Ausweisersatz | Adresse | Einwilligung | Pass | Tatbestand        | Quelle                       |
        | nein          | ja      | ja           | ja   | eat_direktversand | § 47 Abs. 1 Nr. 16 AufenthV  |
        | ja            | ja      | ja           | ja   | keiner            | § 47 Abs. 1 Nr. 16 AufenthV  |
        | nein          | nein    | ja           | ja   | keiner            | § 47 Abs. 1 Nr. 16 AufenthV  |
        | nein          | ja      | nein         | ja   | keiner            | § 47 Abs. 1 Nr. 16 AufenthV  |
        | nein          | ja      | ja           | nein | keiner            | § 47 Abs. 1 Nr. 16 AufenthV  |

  Regel: Gefragt wird nur, was noch zählt

    @Quelle:§60a_Abs.2_Satz_5_AufenthV
    Szenario: Die Karte ist Ausweisersatz: Alles andere ist gleichgültig
      Angenommen „Karte als Ausweisersatz“ ist „ja“
      Wenn die Entscheidung „Ausgabeweg der Karte“ getroffen wird
      Dann lautet „ausgabeweg“ „PERSOENLICH“
      Und fehlt keine Angabe

    @Quelle:§60a_Abs.2_Satz_1_AufenthV
    Szenario: Ohne zu wissen, ob eingewilligt ist, wird nicht versandt
      Angenommen folgende Angaben:
        | Karte als Ausweisersatz                                  | nein |
        | Zustellfähige Meldeadresse im Inland                     | ja   |
        | Anerkannter und gültiger Pass, Passersatz, Ausweisersatz | ja   |
      Wenn die Entscheidung „Ausgabeweg der Karte“ getroffen wird
      Dann fehlt noch die Angabe „Einwilligung in den Versand der Karte“

    @Quelle:§60a_Abs.2_Satz_5_AufenthV
    Szenario: Ob die Karte den Ausweis ersetzt, muss vor dem Versand feststehen
      Angenommen folgende Angaben:
        | Zustellfähige Meldeadresse im Inland                     | ja |
        | Einwilligung in den Versand der Karte                    | ja |
        | Anerkannter und gültiger Pass, Passersatz, Ausweisersatz | ja |
      Wenn die Entscheidung „Ausgabeweg der Karte“ getroffen wird
      Dann fehlt noch die Angabe „Karte als Ausweisersatz“
