# language: de
Funktionalität: Abschnitt des Aufenthaltszwecks (Kapitel 2 AufenthG)

  In welchem Abschnitt des Kapitels 2 ein Aufenthaltszweck geregelt ist. Hilfstabelle zu V-08a und V-10.

  Szenariogrundriss: Zweck und Abschnitt
    Angenommen „Beantragter Aufenthaltszweck (Paragraf)“ ist „<Zweck>“
    Wenn die Entscheidung „Abschnitt des Aufenthaltszwecks“ getroffen wird
    Dann lautet das Ergebnis „<Abschnitt>“ nach <Quelle>

    Beispiele: Abschnitt 3: Ausbildung
      | Zweck | Abschnitt | Quelle                |
      | 16a_1 | 3         | §§ 16 bis 17 AufenthG |
      | 16a_2 | 3         | §§ 16 bis 17 AufenthG |
      | 16b_1 | 3         | §§ 16 bis 17 AufenthG |
      | 16b_5 | 3         | §§ 16 bis 17 AufenthG |
      | 16b_7 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_1 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_2 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_3 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_4 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_5 | 3         | §§ 16 bis 17 AufenthG |
      | 16d_6 | 3         | §§ 16 bis 17 AufenthG |
      | 16e   | 3         | §§ 16 bis 17 AufenthG |
      | 16f_1 | 3         | §§ 16 bis 17 AufenthG |
      | 16f_2 | 3         | §§ 16 bis 17 AufenthG |
      | 16g   | 3         | §§ 16 bis 17 AufenthG |
      | 16c   | 3         | §§ 16 bis 17 AufenthG |
      | 17_1  | 3         | §§ 16 bis 17 AufenthG |
      | 17_2  | 3         | §§ 16 bis 17 AufenthG |

    Beispiele: Abschnitt 4: Erwerbstätigkeit
      | Zweck     | Abschnitt | Quelle                |
      | 18e       | 4         | §§ 18 bis 21 AufenthG |
      | 19a       | 4         | §§ 18 bis 21 AufenthG |
      | 19d       | 4         | §§ 18 bis 21 AufenthG |
      | 19e       | 4         | §§ 18 bis 21 AufenthG |
      | 18a       | 4         | §§ 18 bis 21 AufenthG |
      | 18b       | 4         | §§ 18 bis 21 AufenthG |
      | 18c_1     | 4         | §§ 18 bis 21 AufenthG |
      | 18c_2     | 4         | §§ 18 bis 21 AufenthG |
      | 18c_3     | 4         | §§ 18 bis 21 AufenthG |
      | 18d       | 4         | §§ 18 bis 21 AufenthG |
      | 18d_6     | 4         | §§ 18 bis 21 AufenthG |
      | 18f       | 4         | §§ 18 bis 21 AufenthG |
      | 18g_1_S1  | 4         | §§ 18 bis 21 AufenthG |
      | 18g_1_S2  | 4         | §§ 18 bis 21 AufenthG |
      | 18g_2     | 4         | §§ 18 bis 21 AufenthG |
      | 19        | 4         | §§ 18 bis 21 AufenthG |
      | 19b       | 4         | §§ 18 bis 21 AufenthG |
      | 19c_1     | 4         | §§ 18 bis 21 AufenthG |
      | 19c_2     | 4         | §§ 18 bis 21 AufenthG |
      | 19c_3     | 4         | §§ 18 bis 21 AufenthG |
      | 19c_4     | 4         | §§ 18 bis 21 AufenthG |
      | 20        | 4         | §§ 18 bis 21 AufenthG |
      | 20a_such  | 4         | §§ 18 bis 21 AufenthG |
      | 20a_folge | 4         | §§ 18 bis 21 AufenthG |
      | 21        | 4         | §§ 18 bis 21 AufenthG |
      | 21_ne     | 4         | §§ 18 bis 21 AufenthG |

    Beispiele: Abschnitt 5: völkerrechtliche, humanitäre, politische Gründe
      | Zweck | Abschnitt | Quelle                 |
      | 22    | 5         | §§ 22 bis 26 AufenthG  |
      | 23_1  | 5         | §§ 22 bis 26 AufenthG  |
      | 23_2  | 5         | §§ 22 bis 26 AufenthG  |
      | 23_4  | 5         | §§ 22 bis 26 AufenthG  |
      | 23a   | 5         | §§ 22 bis 26 AufenthG  |
      | 24    | 5         | §§ 22 bis 26 AufenthG  |
      | 25_1  | 5         | §§ 22 bis 26 AufenthG  |
      | 25_2  | 5         | §§ 22 bis 26 AufenthG  |
      | 25_3  | 5         | §§ 22 bis 26 AufenthG  |
      | 25_4  | 5         | §§ 22 bis 26 AufenthG  |
      | 25_4a | 5         | §§ 22 bis 26 AufenthG  |
      | 25_4b | 5         | §§ 22 bis 26 AufenthG  |
      | 25_5  | 5         | §§ 22 bis 26 AufenthG  |
      | 25a   | 5         | §§ 22 bis 26 AufenthG  |
      | 25b   | 5         | §§ 22 bis 26 AufenthG  |
      | 26_3  | 5         | §§ 22 bis 26 AufenthG  |
      | 26_4  | 5         | §§ 22 bis 26 AufenthG  |
      | 104c  | 5         | § 104c Abs. 1 AufenthG |

    Beispiele: Abschnitt 6: Familie
      | Zweck | Abschnitt | Quelle                 |
      | 28    | 6         | §§ 27 bis 36a AufenthG |
      | 28_2  | 6         | §§ 27 bis 36a AufenthG |
      | 30    | 6         | §§ 27 bis 36a AufenthG |
      | 31    | 6         | §§ 27 bis 36a AufenthG |
      | 32    | 6         | §§ 27 bis 36a AufenthG |
      | 33    | 6         | §§ 27 bis 36a AufenthG |
      | 34    | 6         | §§ 27 bis 36a AufenthG |
      | 35    | 6         | §§ 27 bis 36a AufenthG |
      | 36_1  | 6         | §§ 27 bis 36a AufenthG |
      | 36_2  | 6         | §§ 27 bis 36a AufenthG |
      | 36_3  | 6         | §§ 27 bis 36a AufenthG |
      | 36a   | 6         | §§ 27 bis 36a AufenthG |

    Beispiele: außerhalb der Abschnitte 3 bis 6
      | Zweck | Abschnitt | Quelle                     |
      | 7_1_3 | sonst     | § 7 Abs. 1 Satz 3 AufenthG |
      | 9     | sonst     | § 9 AufenthG               |
      | 9a    | sonst     | § 9a AufenthG              |
      | 37    | sonst     | § 37 AufenthG              |
      | 38    | sonst     | § 38 AufenthG              |
      | 38_ne | sonst     | § 38 AufenthG              |
      | 38a   | sonst     | § 38a AufenthG             |

  @Quelle:V-08a
  Szenario: Ohne Zweck kein Abschnitt
    Wenn die Entscheidung „Abschnitt des Aufenthaltszwecks“ getroffen wird
    Dann fehlt noch die Angabe „Beantragter Aufenthaltszweck (Paragraf)“
