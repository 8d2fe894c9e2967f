"""XPath patterns: what they match, what is refused, and that none of them can take long."""

from __future__ import annotations

import time

import pytest

from musterprozesse.feel import FeelError, FeelLimitError, expression

from .kit import STRICT, value


def matches(text: str, pattern: str, flags: str = "") -> bool:
    """matches(...) with patterns as facts, so that no escaping of FEEL is in the way."""
    scope = {"t": text, "p": pattern, "f": flags}
    return bool(expression("matches(t, p, f)", list(scope)).evaluate(scope, STRICT))


@pytest.mark.parametrize(
    ("text", "pattern", "flags", "result"),
    [
        ("12345", "^[0-9]{5}$", "", True),
        ("1234", "^[0-9]{5}$", "", False),
        ("abc", "B", "i", True),
        ("x", "[A-Z-[OI]]", "i", True),
        ("O", "[A-Z-[OI]]", "i", False),
        ("q", "[^Q]", "i", False),
        ("\u212a", "k", "i", True),
        ("a\nb", "a.b", "", False),
        ("a\nb", "a.b", "s", True),
        ("a\n\nb", "^$", "m", True),
        ("hello world", "he l lo [ ]world", "x", True),
        ("a.b", "a.b", "q", True),
        ("axb", "a.b", "q", False),
        ("Grüße", r"^\p{Lu}\p{Ll}+$", "", True),
        ("Grüße", r"^\p{IsBasicLatin}+$", "", False),
        ("_a-1", r"^\i\c*$", "", True),
        ("1a", r"^\i\c*$", "", False),
        ("a b", r"^\S\s\S$", "", True),
        ("a-b", r"^[a\-b]+$", "", True),
        ("]", r"[\]]", "", True),
        ("aab", "^(a*)*b$", "", True),
        ("", "^(|a)$", "", True),
        ("aaa", "^a{2}$", "", False),
        ("aaa", "^a{2,}$", "", True),
        ("ab", "^(?:ab|a)$", "", True),
    ],
)
def test_matches(text: str, pattern: str, flags: str, result: bool) -> None:
    """The notation of XPath with its flags, class subtraction and categories."""
    assert matches(text, pattern, flags) is result


@pytest.mark.parametrize(
    "pattern",
    [
        "(a",
        "a)",
        "[a",
        "a**",
        "{2}",
        "[b-a]",
        r"\q",
        r"(a)\1",
        r"\p{Xx}",
        "a{3,2}",
        "a{9999}",
        "(?=a)",
        "((a{500}){500})",
        "a" * 2000,
    ],
)
def test_refused_patterns(pattern: str) -> None:
    """A pattern that is none, is too large, or looks back is refused at load when it is a literal."""
    with pytest.raises(FeelError):
        expression(f'matches(t, "{pattern}")', ["t"])


@pytest.mark.parametrize(
    ("pattern", "text"), [("^(a+)+$", "a" * 2000 + "!"), ("^(a|a)*$", "a" * 2000 + "!"), (".*.*.*x", "a" * 2000)]
)
def test_no_pattern_takes_long(pattern: str, text: str) -> None:
    """Patterns that make back-tracking matchers explode take time linear in the text."""
    start = time.process_time()
    assert matches(text, pattern) is False
    assert time.process_time() - start < 20  # a hang, not a speed


def test_a_long_text_meets_the_budget() -> None:
    """Each character is charged, so a very long text ends with a limit, not with waiting."""
    with pytest.raises(FeelLimitError):
        matches("a" * 300_000, "(a|b|c)*d")


def test_replace_and_split() -> None:
    """Groups, greedy and reluctant repetition, and the leftmost match decide what is replaced."""
    assert value('replace("0123456789", "(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3")') == "(012) 345-6789"
    assert value('replace("abracadabra", "a.*?a", "*")') == "*c*bra"
    assert value('replace("darted", "^(.*?)d(.*)$", "$1c$2")') == "carted"
    assert value('replace("a", "a", "\\\\$1")') == "$1"
    assert value('split("John  Doe", "\\s+")') == ["John", "Doe"]
