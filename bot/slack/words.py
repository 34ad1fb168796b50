"""Every word that Slack's side adds to a reply, in both languages."""

from bot.values.question import Language
from bot.values.reply import Reply


def apology(incident: str) -> Reply:
    """Say that an answer failed on our side; the id leads to the log. No language is known yet, so both speak."""
    return Reply(
        language="en",
        headline=f"Sorry, I could not answer that: something went wrong on my side (incident {incident}).",
        lines=(
            "Please ask again, or send the incident number to whoever runs this bot.",
            f"Lo siento, no pude responder: algo falló de mi lado (incidente {incident}).",
        ),
        facts_version="",
    )


def share(language: Language) -> str:
    """Name the button that shows a private answer to the whole channel."""
    return "Compartir en el canal" if language == "es" else "Share in channel"


def shared_by(language: Language, user: str) -> str:
    """Say who shared an answer; ``user`` is Slack's mention of them."""
    return f"Compartido por {user}" if language == "es" else f"Shared by {user}"


def asked(language: Language, question: str) -> str:
    """Repeat a question that nobody can see otherwise."""
    return f"Pregunta: {question}" if language == "es" else f"Asked: {question}"


def lines_left_out(language: Language, count: int) -> str:
    """Say how many lines did not fit into one message."""
    if language == "es":
        return "… (falta 1 línea que no cabe)" if count == 1 else f"… (faltan {count} líneas que no caben)"
    return "… (1 line left out: too long)" if count == 1 else f"… ({count} lines left out: too long)"


def facts_version(language: Language, version: str) -> str:
    """Name the version of the facts that a reply was made from."""
    return f"Versión de los datos: {version}" if language == "es" else f"Facts version {version}"
