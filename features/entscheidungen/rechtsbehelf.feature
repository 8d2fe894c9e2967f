# language: de
Funktionalität: Rechtsbehelf (§§ 68 bis 74, 58 VwGO)

  Ob Widerspruch oder Klage, bestimmt das Land; wie lange, die Belehrung. Ohne ordnungsgemäße Belehrung gilt ein Jahr.
  Tabelle V-21.

  Szenariogrundriss: Widerspruch oder Klage, ein Monat oder ein Jahr
    Angenommen das Amt hat folgende Parameter:
      | Widerspruch im Land statthaft | <statthaft> |
    Und „Rechtsbehelfsbelehrung ordnungsgemäß“ ist „<Belehrung>“
    Wenn die Entscheidung „Rechtsbehelf“ getroffen wird
    Dann lautet „rechtsbehelf“ „<Rechtsbehelf>“ nach <Quelle>
    Und lautet „frist“ „<Frist>“
    Und greift Regel „<Regel>“

    Beispiele: P1M ist ein Monat, P1Y ein Jahr ab Bekanntgabe
      | statthaft | Belehrung | Rechtsbehelf | Frist | Regel | Quelle                          |
      | ja        | ja        | WIDERSPRUCH  | P1M   | 1     | §§ 68 bis 70 VwGO               |
      | ja        | nein      | WIDERSPRUCH  | P1Y   | 2     | § 70 Abs. 2, § 58 Abs. 2 VwGO   |
      | nein      | ja        | KLAGE_VG     | P1M   | 3     | § 74 Abs. 1 Satz 2, Abs. 2 VwGO |
      | nein      | nein      | KLAGE_VG     | P1Y   | 4     | § 58 Abs. 2 VwGO                |

  @Quelle:§58_Abs.2_VwGO
  Szenario: Ob ordnungsgemäß belehrt wurde, muss bekannt sein
    Angenommen das Amt hat folgende Parameter:
      | Widerspruch im Land statthaft | ja |
    Wenn die Entscheidung „Rechtsbehelf“ getroffen wird
    Dann fehlt noch die Angabe „Rechtsbehelfsbelehrung ordnungsgemäß“
