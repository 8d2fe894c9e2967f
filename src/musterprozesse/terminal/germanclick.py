"""Click in German: help, usage and errors; every expected error is one sentence and exit code 2."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from musterprozesse.errors import near
from musterprozesse.terminal.errors import EXPECTED, Refused, meant, sentence

WRONG, BROKEN = 2, 70


class GermanCommand(click.Command):
    """A command whose help page is German."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Diese Hilfe zeigen."
        return option

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = [p.replace("[OPTIONS]", "[OPTIONEN]").replace("COMMAND [ARGS]...", "BEFEHL …") for p in
                  self.collect_usage_pieces(ctx)]  # fmt: skip
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix="Aufruf: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = (p for p in self.get_params(ctx) if isinstance(p, click.Option))
        rows = [r for p in options if (r := p.get_help_record(ctx)) is not None]
        if rows:
            with formatter.section("Optionen"):
                formatter.write_dl(rows)
        if isinstance(self, click.Group):
            self.format_commands(ctx, formatter)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = ctx.allow_extra_args or not isinstance(self, click.Group)
        rest = super().parse_args(ctx, args)
        if ctx.args and not isinstance(self, click.Group):
            raise click.UsageError(f"Zu viel angegeben: {' '.join(ctx.args)}.", ctx)
        return rest


class GermanGroup(GermanCommand, click.Group):
    """The group of all commands; catches what may go wrong and says it in one line."""

    command_class = GermanCommand

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, command.get_short_help_str(85)) for name, command in self.commands.items()]
        with formatter.section("Befehle"):
            formatter.write_dl(rows)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            raise click.UsageError(f"Den Befehl „{args[0]}“ gibt es nicht.{meant(near(args[0], self.commands))}", ctx)
        return super().resolve_command(ctx, args)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="replace")
        try:
            code = super().main(
                args, prog_name or "musterprozesse", complete_var, standalone_mode=False,
                windows_expand_args=windows_expand_args, **extra,
            )  # fmt: skip
        except (*EXPECTED, Refused) as error:
            code = fail(sentence(error))
        except click.exceptions.Exit as done:
            code = done.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo()
            code = fail("Abgebrochen. Gespeichert ist, was vor dem letzten Schritt gespeichert war.", 130)
        except click.ClickException as error:
            code = fail(usage_sentence(error))
        except Exception as error:  # the last line of defence: never a traceback, never a value
            trace = error.__traceback__
            while trace is not None and trace.tb_next is not None:
                trace = trace.tb_next
            place = f"{Path(trace.tb_frame.f_code.co_filename).name}, Zeile {trace.tb_lineno}" if trace else "unbekannt"
            text = f"Fehler im Programm: {type(error).__name__} in {place}."
            code = fail(f"{text} Bitte melden; gespeichert bleibt der letzte Schritt.", BROKEN)
        code = code if isinstance(code, int) else 0
        if standalone_mode:
            sys.exit(code)
        return code


def fail(text: str, code: int = WRONG) -> int:
    """Say an error in one line on the error stream."""
    click.echo(" ".join(text.split()), err=True)
    return code


def usage_sentence(error: click.ClickException) -> str:
    """What click itself refuses, in German."""
    ctx = getattr(error, "ctx", None)
    more = f" Hilfe: {ctx.command_path} --help" if ctx is not None else ""
    match error:
        case click.NoSuchOption(option_name=name, possibilities=words):
            return f"Die Option „{name}“ gibt es nicht.{meant(words or ())}{more}"
        case click.MissingParameter(param=param) if param is not None:
            name = param.human_readable_name if isinstance(param, click.Argument) else _longest(param.opts)
            return f"Es fehlt: {name}.{more}"
        case click.BadOptionUsage(option_name=name):
            return f"Die Option „{name}“ braucht einen Wert, oder sie hat keinen.{more}"
        case click.BadParameter(param=param, message=message) if param is not None:
            return f"{_longest(param.opts)}: {message}"
        case _:
            return error.format_message() + more


def _longest(names: Iterable[str]) -> str:
    return max(names, key=len)
