# language: de
Funktionalität: Arbeitsschritt nach der Nachforderung

  Was das Amt als Nächstes tut: warten, erinnern, die Frist verlängern, weiterprüfen. Tabelle K-10.

  Grundlage:
    Angenommen folgende Angaben:
      | fehlend_person        | 1                            |
      | Letzter Tag der Nachforderungsfrist       | 16.11.2026                   |
      | Zuletzt versandtes Nachforderungsschreiben | Nachforderung von Unterlagen |
      | Verlängerung der Frist beantragt          | keine Bitte eingegangen      |
      | Auf die Nachforderung ist etwas eingegangen | nein                       |

  @Quelle:K-10
  Szenariogrundriss: Sind alle Unterlagen da, geht es weiter, auch nach Fristende
    Angenommen „fehlend_person“ ist „<fehlt>“
    Wenn am <Tag> die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „<Folge>“ nach Praxis
    Und greift Regel „<Regel>“

    Beispiele:
      | fehlt | Tag        | Folge               | Regel |
      | 0     | 10.11.2026 | weiter_vollstaendig | 1     |
      | 0     | 17.11.2026 | weiter_vollstaendig | 1     |
      | 1     | 17.11.2026 | erinnern            | 4     |
      | 3     | 10.11.2026 | warten              | 3     |

  @Quelle:K-10
  Szenariogrundriss: Nach dem letzten Tag wird erinnert
    Wenn am <Tag> die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „<Folge>“

    Beispiele:
      | Tag        | Folge    |
      | 15.11.2026 | warten   |
      | 16.11.2026 | warten   |
      | 17.11.2026 | erinnern |

  @Quelle:§31_Abs.7_VwVfG
  Szenariogrundriss: Eine Bitte um Verlängerung geht vor, auch nach Fristende
    Angenommen „Verlängerung der Frist beantragt“ ist „<Bitte>“
    Und „Zuletzt versandtes Nachforderungsschreiben“ ist „<Schreiben>“
    Wenn am <Tag> die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „<Folge>“

    Beispiele:
      | Bitte | Schreiben                          | Tag        | Folge                     |
      | ja    | Nachforderung von Unterlagen       | 10.11.2026 | verlaengerung_entscheiden |
      | ja    | Nachforderung von Unterlagen       | 17.11.2026 | verlaengerung_entscheiden |
      | ja    | Erinnerung an fehlende Unterlagen  | 17.11.2026 | verlaengerung_entscheiden |
      | nein  | Nachforderung von Unterlagen       | 10.11.2026 | warten                    |

  @Quelle:§31_Abs.7_VwVfG
  Szenario: Die Verlängerung stützt sich auf das Verfahrensrecht
    Angenommen „Verlängerung der Frist beantragt“ ist „ja“
    Wenn am 10.11.2026 die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „verlaengerung_entscheiden“ nach § 31 Abs. 7 VwVfG
    Und greift Regel „2“

  @Quelle:K-10
  Szenariogrundriss: Nach der Erinnerung kommt es darauf an, ob etwas eingegangen ist
    Angenommen „Zuletzt versandtes Nachforderungsschreiben“ ist „Erinnerung an fehlende Unterlagen“
    Und „Auf die Nachforderung ist etwas eingegangen“ ist „<eingegangen>“
    Wenn am <Tag> die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „<Folge>“ nach <Norm>
    Und greift Regel „<Regel>“

    Beispiele:
      | eingegangen | Tag        | Folge                  | Regel | Norm                                         |
      | ja          | 17.11.2026 | nach_aktenlage_pruefen | 5     | § 24 Abs. 2 VwVfG                            |
      | nein        | 17.11.2026 | sachbearbeitung        | 6     | § 82 Abs. 1 Satz 1, 2 AufenthG, § 28 Abs. 1 VwVfG |
      | nein        | 16.11.2026 | warten                 | 3     | Praxis                                       |

  @Quelle:K-10
  Szenario: Lässt sich nicht sagen, ob erinnert wurde, klärt es ein Mensch
    Angenommen folgende Angaben:
      | erinnert | keine |
    Wenn am 17.11.2026 die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „sachbearbeitung“ nach Praxis
    Und greift Regel „7“

  @Quelle:K-10
  Szenario: Ob etwas fehlt, muss festgestellt sein
    Angenommen „fehlend_person“ ist unbekannt
    Wenn am 17.11.2026 die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann fehlt noch die Angabe „Fehlende Unterlagen“

  @Quelle:K-10
  Szenario: In der Frist ist gleich, ob schon etwas eingegangen ist
    Angenommen „Auf die Nachforderung ist etwas eingegangen“ ist unbekannt
    Wenn am 16.11.2026 die Entscheidung „Arbeitsschritt nach der Nachforderung“ getroffen wird
    Dann lautet das Ergebnis „warten“
    Und ist „Auf die Nachforderung ist etwas eingegangen“ nicht mehr erheblich
