"""Turns of phrase that want a year's count on average over its hours, days, weeks or months."""

from typing import Final

from bot.reading.words.phrases import phrases

TIME_UNITS: Final[dict[str, tuple[str, ...]]] = {
    "each_hour": phrases(
        "per hour | an hour | each hour | every hour | hourly | por hora | cada hora | a la hora"
    ),
    "each_day": phrases("""
        per day | a day | each day | every day | daily | per diem | por dia | al dia | cada dia | a diario | diario | diaria | diarios | diarias
        todos los dias | diariamente
    """),
    "each_week": phrases("""
        per week | a week | each week | every week | weekly | por semana | a la semana | cada semana | semanal | semanales | semanalmente
    """),
    "each_month": phrases("per month | a month | each month | every month | por mes | al mes | cada mes"),
}

OF_PAPERS: Final = frozenset({"daily", "weekly", "diario", "diaria", "semanal"})
"""What a paper is as well, and so asks for no rate by itself."""
