# language: de
Funktionalität: Mindestgehälter nach der Beitragsbemessungsgrenze (§ 18g Abs. 7 AufenthG)

  Das Gesetz nennt Prozentsätze der jährlichen Beitragsbemessungsgrenze in der allgemeinen Rentenversicherung, die
  Beträge stehen für jedes Kalenderjahr fest. Für ein Jahr ohne Wert gibt es kein Ergebnis. Tabelle E-26.

  Regel: Es gilt das Kalenderjahr, und die Reform seit ihrem Inkrafttreten

    @Quelle:E-26
    Szenariogrundriss: Die Beträge am ersten und am letzten Tag jedes Zeitraums
      Wenn am <Tag> die Entscheidung „Mindestgehälter nach der Beitragsbemessungsgrenze“ getroffen wird
      Dann lautet „bbg_rv“ <Grenze> EUR nach § 18g Abs. 1 Satz 1 AufenthG
      Und lautet „blaue_karte_regel“ <50 %> EUR nach § 18g Abs. 1 Satz 1 AufenthG
      Und lautet „blaue_karte_abgesenkt“ <45,3 %> EUR nach § 18g Abs. 1 Satz 2, Abs. 2 Nr. 1 AufenthG
      Und lautet „ue45_gehalt“ <55 %> EUR nach § 18 Abs. 2 Satz 1 Nr. 5 AufenthG, § 1 Abs. 2 Satz 1 BeschV
      Und lautet „erfahrene_p6_beschv“ „<45 %>“ nach § 6 Abs. 1 Satz 1 Nr. 2 BeschV
      Und greift Regel „<Regel>“

      Beispiele:
        | Tag        | Grenze  | 50 %      | 45,3 %    | 55 %      | 45 %      | Regel |
        | 18.11.2023 | 87.600  | 43.800,00 | 39.682,80 | 48.180,00 | kein Wert | 1     |
        | 31.12.2023 | 87.600  | 43.800,00 | 39.682,80 | 48.180,00 | kein Wert | 1     |
        | 01.01.2024 | 90.600  | 45.300,00 | 41.041,80 | 49.830,00 | kein Wert | 2     |
        | 29.02.2024 | 90.600  | 45.300,00 | 41.041,80 | 49.830,00 | kein Wert | 2     |
        | 01.03.2024 | 90.600  | 45.300,00 | 41.041,80 | 49.830,00 | 40.770,00 | 3     |
        | 31.12.2024 | 90.600  | 45.300,00 | 41.041,80 | 49.830,00 | 40.770,00 | 3     |
        | 01.01.2025 | 96.600  | 48.300,00 | 43.759,80 | 53.130,00 | 43.470,00 | 4     |
        | 31.12.2025 | 96.600  | 48.300,00 | 43.759,80 | 53.130,00 | 43.470,00 | 4     |
        | 01.01.2026 | 101.400 | 50.700,00 | 45.934,20 | 55.770,00 | 45.630,00 | 5     |
        | 31.12.2026 | 101.400 | 50.700,00 | 45.934,20 | 55.770,00 | 45.630,00 | 5     |

  Regel: Für einen Tag ohne Wert entscheidet die Tabelle nichts

    @Quelle:§18g_Abs.7_AufenthG
    Szenariogrundriss: Vor der Reform und bevor die Beträge bekannt gegeben sind
      Wenn am <Tag> die Entscheidung „Mindestgehälter nach der Beitragsbemessungsgrenze“ getroffen wird
      Dann wird die Entscheidung abgelehnt, weil „keine Regel trifft zu“

      Beispiele:
        | Tag        |
        | 17.11.2023 |
        | 01.01.2027 |

  Regel: Der maßgebliche Tag ist der Tag der Entscheidung, wenn das Amt nichts anderes festlegt

    @Quelle:E-26
    Szenario: Antrag im alten, Entscheidung im neuen Jahr
      Angenommen „Tag des Antragseingangs“ ist „30.12.2025“
      Wenn am 02.01.2026 die Entscheidung „Mindestgehälter nach der Beitragsbemessungsgrenze“ getroffen wird
      Dann lautet „blaue_karte_regel“ 50.700,00 EUR

    @Quelle:E-26
    Szenariogrundriss: Das Amt rechnet mit dem Tag des Antragseingangs
      Angenommen das Amt hat folgende Parameter:
        | Maßgeblicher Tag der Gehaltsschwelle | Tag des Antragseingangs |
      Und „Tag des Antragseingangs“ ist „<Antrag>“
      Wenn am 15.01.2027 die Entscheidung „Mindestgehälter nach der Beitragsbemessungsgrenze“ getroffen wird
      Dann lautet „blaue_karte_regel“ <50 %> EUR

      Beispiele:
        | Antrag     | 50 %      |
        | 31.12.2025 | 48.300,00 |
        | 01.01.2026 | 50.700,00 |
        | 31.12.2026 | 50.700,00 |

    @Quelle:E-26
    Szenario: Dann muss der Tag des Antragseingangs bekannt sein
      Angenommen das Amt hat folgende Parameter:
        | Maßgeblicher Tag der Gehaltsschwelle | Tag des Antragseingangs |
      Wenn am 15.01.2027 die Entscheidung „Mindestgehälter nach der Beitragsbemessungsgrenze“ getroffen wird
      Dann fehlt noch die Angabe „Tag des Antragseingangs“
