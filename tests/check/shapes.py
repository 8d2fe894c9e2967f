"""Small diagrams whose flow is wrong, with the findings they get; they are not drawn, only played."""

from __future__ import annotations

from tests.kit import Diagram


def _deadlock() -> Diagram:
    """An exclusive split into a parallel join."""
    d = Diagram("a").start().gate("teilen").user("b").user("c").gate("warten", "parallel").user("d").end()
    d.flow("s", "teilen").flow("teilen", "b", "true").flow("teilen", "c", default=True)
    return d.flow("b", "warten").flow("c", "warten").chain("warten", "d", "e")


def _flood() -> Diagram:
    """A parallel split of which one branch runs back before it."""
    d = Diagram("a").start().gate("zusammen").gate("teilen", "parallel").user("b").user("c").end()
    return d.flow("s", "zusammen").flow("zusammen", "teilen").flow("teilen", "b").flow("teilen", "c").flow(
        "b", "zusammen").flow("c", "e")  # fmt: skip


def _endless() -> Diagram:
    """A loop without a way out."""
    d = Diagram("a").start().gate("zusammen").user("b").user("c").end("e").gate("teilen")
    d.chain("s", "zusammen", "b", "teilen").flow("teilen", "c", "true").flow("teilen", "e", default=True)
    return d.user("x").gate("kreis").chain("c", "kreis", "x").flow("x", "kreis")


def _huge() -> Diagram:
    """Many parallel branches of many steps: more positions than are played."""
    d = Diagram("a").start().gate("teilen", "parallel").gate("vereinen", "parallel").end()
    d.flow("s", "teilen").flow("vereinen", "e")
    for branch in range(6):
        steps = [f"b{branch}_{n}" for n in range(6)]
        for step in steps:
            d.user(step)
        d.chain("teilen", *steps, "vereinen")
    return d


def _no_default() -> Diagram:
    d = Diagram("a").start().gate("teilen").end("e").end("f").flow("s", "teilen")
    return d.flow("teilen", "e", "true").flow("teilen", "f", "false")


def _both() -> Diagram:
    d = Diagram("a").start().gate("teilen").gate("beides").end("e").end("f").user("b").user("c").flow("s", "teilen")
    d.flow("teilen", "b", "true").flow("teilen", "c", default=True).flow("b", "beides").flow("c", "beides")
    return d.flow("beides", "e", "true").flow("beides", "f", default=True)


def _fake_join() -> Diagram:
    d = Diagram("a").start().gate("teilen").user("b").user("c").end().flow("s", "teilen")
    return d.flow("teilen", "b", "true").flow("teilen", "c", default=True).flow("b", "c").flow("c", "e")


def _nested() -> Diagram:
    def level(prefix: str, inner: Diagram | None) -> Diagram:
        d = Diagram(prefix, level=True).start(f"{prefix}s").end(f"{prefix}e")
        step = f"{prefix}x"
        d.sub(step, inner) if inner is not None else d.user(step)
        return d.chain(f"{prefix}s", step, f"{prefix}e")

    return level("a", level("b", level("c", None)))


def _long() -> Diagram:
    d = Diagram("a").start().end()
    for n in range(16):
        d.user(f"b{n}")
    return d.chain("s", *(f"b{n}" for n in range(16)), "e")


SHAPES: dict[str, tuple[Diagram, tuple[tuple[str, str], ...]]] = {
    "an exclusive split into a parallel join": (_deadlock(), (("verklemmt", "warten"), ("nie_erreicht", "d"))),
    "a parallel branch back before its split": (_flood(), (("doppelt_durchlaufen", "c"),)),
    "a loop without a way out": (_endless(), (("verklemmt", "x"),)),
    "too much to play": (_huge(), (("nicht_entschieden", ""),)),
    "no default flow": (_no_default(), (("ohne_standardfluss", "teilen"),)),
    "join and split in one": (_both(), (("verzweigt_und_vereint", "beides"),)),
    "two flows into a step": (_fake_join(), (("zusammenfuehrung_ohne_gateway", "c"),)),
    "a gateway for nothing": (
        Diagram("a").start().gate("nichts").end().chain("s", "nichts", "e"), (("gateway_ueberfluessig", "nichts"),),
    ),
    "subprocesses three levels deep": (_nested(), (("verschachtelt", "bx"),)),
    "sixteen activities": (_long(), (("groesse", "a"),)),
    "a join with a name": (
        Diagram("a").start().add("exclusiveGateway", "nichts", "").end().chain("s", "nichts", "e"),
        (("zusammenfuehrung_mit_name", "nichts"),),
    ),
}  # fmt: skip
