# language: de
Funktionalität: Eingang einordnen

  Jeder Eingang wird angenommen (§ 24 Abs. 3 VwVfG): er wird angelegt, zu einem Vorgang genommen, an die zuständige Stelle
  weitergeleitet, oder das Amt fragt nach. Tabelle K-06.

  Szenariogrundriss: Doppelt, erkennbar, zuständig
    Angenommen folgende Angaben:
      | Doppelter Eingang           | <doppelt>   |
      | Person erkennbar            | <Person>    |
      | Begehren erkennbar          | <Begehren>  |
      | Diese Behörde ist zuständig | <zuständig> |
    Wenn die Entscheidung „Eingang einordnen“ getroffen wird
    Dann lautet das Ergebnis „<Weg>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | doppelt                   | Person | Begehren | zuständig | Weg             | Regel | Norm              | Quelle               |
      | neuer Antrag              | ja     | ja       | ja        | anlegen         | 5     | § 24 Abs. 3 VwVfG | § 24 Abs. 3 VwVfG    |
      | neuer Antrag              | ja     | ja       | nein      | weiterleiten    | 4     | § 3 Abs. 1 VwVfG  | § 71 Abs. 1 AufenthG |
      | neuer Antrag              | ja     | nein     | ja        | rueckfrage      | 3     | § 25 Abs. 1 VwVfG | § 25 Abs. 1 VwVfG    |
      | neuer Antrag              | ja     | nein     | nein      | rueckfrage      | 3     | § 25 Abs. 1 VwVfG | § 25 Abs. 1 VwVfG    |
      | neuer Antrag              | nein   | ja       | ja        | rueckfrage      | 2     | § 25 Abs. 1 VwVfG | § 25 Abs. 1 VwVfG    |
      | neuer Antrag              | nein   | ja       | nein      | rueckfrage      | 2     | § 25 Abs. 1 VwVfG | § 25 Abs. 1 VwVfG    |
      | neuer Antrag              | nein   | nein     | nein      | rueckfrage      | 2     | § 25 Abs. 1 VwVfG | § 25 Abs. 1 VwVfG    |
      | gleicher Antrag liegt vor | ja     | ja       | ja        | zusammenfuehren | 1     | Praxis            | K-06                 |
      | gleicher Antrag liegt vor | nein   | nein     | nein      | zusammenfuehren | 1     | Praxis            | K-06                 |
      | Ergänzung zu einem Antrag | ja     | nein     | ja        | zusammenfuehren | 1     | Praxis            | K-06                 |
      | Ergänzung zu einem Antrag | ja     | ja       | nein      | zusammenfuehren | 1     | Praxis            | K-06                 |

  Regel: Gefragt wird nur, was das Ergebnis noch ändern kann

    @Quelle:K-06
    Szenario: Gehört der Eingang zu einem Vorgang, fragt niemand weiter
      Angenommen „Doppelter Eingang“ ist „Ergänzung zu einem Antrag“
      Wenn die Entscheidung „Eingang einordnen“ getroffen wird
      Dann lautet das Ergebnis „zusammenfuehren“
      Und fehlt keine Angabe

    @Quelle:§25_Abs.1_VwVfG
    Szenario: Ist das Begehren nicht zu erkennen, ist die Zuständigkeit noch gleichgültig
      Angenommen folgende Angaben:
        | Doppelter Eingang  | neuer Antrag |
        | Person erkennbar   | ja           |
        | Begehren erkennbar | nein         |
      Wenn die Entscheidung „Eingang einordnen“ getroffen wird
      Dann lautet das Ergebnis „rueckfrage“
      Und ist „Diese Behörde ist zuständig“ nicht mehr erheblich

    @Quelle:§3_Abs.1_VwVfG
    Szenario: Vor dem Anlegen steht fest, ob diese Behörde zuständig ist
      Angenommen folgende Angaben:
        | Doppelter Eingang  | neuer Antrag |
        | Person erkennbar   | ja           |
        | Begehren erkennbar | ja           |
      Wenn die Entscheidung „Eingang einordnen“ getroffen wird
      Dann fehlt noch die Angabe „Diese Behörde ist zuständig“
