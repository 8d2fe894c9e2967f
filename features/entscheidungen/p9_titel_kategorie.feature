# language: de
Funktionalität: Titel und Grundlage der Beschäftigung für § 9 BeschV

  § 9 BeschV verlangt eine Aufenthaltserlaubnis; auch die kraft rechtzeitigen Antrags fortgeltende zählt. Tabelle E-16.

  Szenariogrundriss: Besitzt die Person eine Aufenthaltserlaubnis?
    Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
    Und folgende Angaben:
      | Aufenthaltstitel bei Antragstellung | <Titel>      |
      | Titel gültig bis                    | <gültig bis> |
      | Tag des Antragseingangs             | <Antrag>     |
      | Fortgeltungswirkung angeordnet      | <angeordnet> |
    Wenn am 01.11.2026 die Entscheidung „Besitzt die Person eine Aufenthaltserlaubnis?“ getroffen wird
    Dann lautet das Ergebnis <besitzt> nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele: am 01.11.2026
      | Titel               | gültig bis | Antrag     | angeordnet | besitzt | Regel | Quelle                                           |
      | befristeter_titel   | 01.11.2026 | 01.11.2026 | nein       | ja      | 1     | § 4 Abs. 1 Satz 2, 3 AufenthG; § 9 Abs. 1 BeschV |
      | befristeter_titel   | 02.11.2026 | 01.11.2026 | nein       | ja      | 1     | § 4 Abs. 1 Satz 2, 3 AufenthG; § 9 Abs. 1 BeschV |
      | befristeter_titel   | 31.10.2026 | 31.10.2026 | nein       | ja      | 2     | § 81 Abs. 4 Satz 1 AufenthG                      |
      | befristeter_titel   | 31.10.2026 | 30.10.2026 | nein       | ja      | 2     | § 81 Abs. 4 Satz 1 AufenthG                      |
      | befristeter_titel   | 31.10.2026 | 01.11.2026 | nein       | nein    | 4     | § 9 Abs. 1 BeschV                                |
      | befristeter_titel   | 31.10.2026 | 01.11.2026 | keine      | nein    | 4     | § 9 Abs. 1 BeschV                                |
      | befristeter_titel   | 31.10.2026 | 01.11.2026 | ja         | ja      | 3     | § 81 Abs. 4 Satz 3 AufenthG                      |
      | titel_104c          | 01.11.2026 | 30.10.2026 | nein       | ja      | 1     | § 4 Abs. 1 Satz 2, 3 AufenthG                    |
      | titel_104c          | 31.10.2026 | 30.10.2026 | nein       | nein    | 5     | § 104c Abs. 2 Satz 3 AufenthG                    |
      | keiner              | keine      | 30.10.2026 | nein       | nein    | 6     | § 9 Abs. 1 BeschV                                |
      | visum_a             | 31.12.2026 | 30.10.2026 | nein       | nein    | 6     | § 9 Abs. 1 BeschV                                |
      | visum_c             | 31.12.2026 | 30.10.2026 | nein       | nein    | 6     | § 9 Abs. 1 BeschV                                |
      | visum_d             | 31.12.2026 | 30.10.2026 | nein       | nein    | 6     | § 9 Abs. 1 BeschV                                |
      | unbefristeter_titel | keine      | 30.10.2026 | nein       | nein    | 7     | § 9 Abs. 1 BeschV                                |

  Szenariogrundriss: Welche Grundlage zählt
    Angenommen der Grundfall „Beschäftigt mit Aufenthaltserlaubnis“
    Und folgende Angaben:
      | Aufenthaltstitel bei Antragstellung                  | <Titel>      |
      | Bisheriger Aufenthaltstitel (Paragraf)               | <bisher>     |
      | Titel als Berufskraftfahrerin oder Berufskraftfahrer | <Fahrer>     |
      | Beantragter Aufenthaltszweck (Paragraf)              | <Zweck>      |
      | Fallgruppe der Beschäftigungsverordnung              | <Fallgruppe> |
    Wenn am 01.11.2026 die Entscheidung „Titel und Grundlage der Beschäftigung für § 9 BeschV“ getroffen wird
    Dann lautet das Ergebnis „<Kategorie>“ nach <Quelle>
    Und greift Regel „<Regel>“

    Beispiele:
      | Titel             | bisher | Fahrer | Zweck    | Fallgruppe        | Kategorie   | Regel | Quelle                    |
      | visum_d           | keine  | nein   | 18a      | keine             | keine_ae    | 1     | § 9 Abs. 1 BeschV         |
      | visum_d           | keine  | nein   | 19c_1    | pflegehilfskraft  | keine_ae    | 1     | § 9 Abs. 1 BeschV         |
      | befristeter_titel | 19c_1  | ja     | 19c_1    | berufskraftfahrer | 19c_1_p24a  | 2     | § 24a Abs. 3 BeschV       |
      | befristeter_titel | 19c_1  | ja     | 18b      | keine             | 19c_1_p24a  | 2     | § 24a Abs. 3 BeschV       |
      | befristeter_titel | 18a    | nein   | 16d_3    | keine             | 16d_3       | 3     | § 2a Abs. 2 Satz 4 BeschV |
      | befristeter_titel | 18a    | nein   | 19c_2    | keine             | 19c_2_p6    | 4     | § 6 Abs. 2 Satz 1 BeschV  |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | pflegehilfskraft  | 19c_1_p22a  | 5     | § 22a Satz 2 BeschV       |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | offshore          | 19c_1_p24b  | 6     | § 24b Satz 3 BeschV       |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | westbalkan        | 19c_1_p26_2 | 7     | § 26 Abs. 2 Satz 5 BeschV |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | berufskraftfahrer | andere_ae   | 8     | § 9 Abs. 1 BeschV         |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | fuehrungskraft    | andere_ae   | 8     | § 9 Abs. 1 BeschV         |
      | befristeter_titel | 19c_1  | nein   | 19c_1    | keine             | andere_ae   | 9     | § 9 Abs. 1 BeschV         |
      | befristeter_titel | 18b    | nein   | 18g_1_S1 | keine             | andere_ae   | 10    | § 9 Abs. 1 BeschV         |
      | befristeter_titel | 16a_1  | nein   | 18a      | keine             | andere_ae   | 10    | § 9 Abs. 1 BeschV         |
