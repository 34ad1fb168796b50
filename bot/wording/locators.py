"""Where on a page a figure stands, in the reader's language: editors write it in English."""

from typing import Final

from bot.wording.voice import Voice

_SPANISH: Final = {
    "records of the municipality, crop and year": "registros del municipio, el cultivo y el año",
    "records of the municipality and year": "registros del municipio y el año",
    "records of the department, crop and year": "registros del departamento, el cultivo y el año",
    "records of the department and year": "registros del departamento y el año",
    "row of the country, drug, time asked about, sex and year": "fila del país, la droga, el lapso, el sexo y el año",
    "row of the country, drug, sex and year": "fila del país, la droga, el sexo y el año",
    "all records of the crop and year": "todos los registros del cultivo y el año",
    "all municipal rows": "todas las filas municipales",
    "municipal rows of the department": "filas municipales del departamento",
    "row of the municipality": "fila del municipio",
    "row of the department and year": "fila del departamento y el año",
    "row of the department": "fila del departamento",
    "row of the country": "fila del país",
    "row of the total": "fila del total",
    "column of the year": "columna del año",
    "rows under Cocaine": "filas de cocaína",
    "country entry": "ficha del país",
    "historical series": "serie histórica",
    "page text": "texto de la página",
    "article text": "texto del artículo",
    "text": "texto",
    "summary": "resumen",
    "highlights": "puntos destacados",
    "appendix": "apéndice",
    "table": "tabla",
    "key points": "puntos clave",
    "opening paragraphs": "primeros párrafos",
    "first paragraph": "primer párrafo",
    "second paragraph": "segundo párrafo",
    "third paragraph": "tercer párrafo",
    "fifth paragraph": "quinto párrafo",
    "last paragraph": "último párrafo",
    "key findings": "hallazgos principales",
    "first finding": "primer hallazgo",
    "second finding": "segundo hallazgo",
    "first bullet": "primer punto",
    "first bullet under figure 1": "primer punto bajo la figura 1",
    "first paragraphs": "primeros párrafos",
    "table row": "fila de la tabla",
    "post text": "texto de la publicación",
    "abstract": "resumen",
    "list": "lista",
    "Colombia table": "tabla de Colombia",
    "Total row": "fila del total",
    "TOTAL row": "fila del total",
    "all records of the year": "todos los registros del año",
    "sum of municipal rows": "suma de las filas municipales",
    "rows of the 33 departments and the year": "filas de los 33 departamentos y el año",
    "USA row of the retail table": "fila de Estados Unidos en la tabla al por menor",
    "USA row of the wholesale table": "fila de Estados Unidos en la tabla al por mayor",
    "quotation": "cita",
    "Colombia paragraph": "párrafo sobre Colombia",
    "Peru paragraph": "párrafo sobre Perú",
    "Bolivia paragraph": "párrafo sobre Bolivia",
    "Colombia section": "sección sobre Colombia",
    "Peru section": "sección sobre Perú",
    "Bolivia section": "sección sobre Bolivia",
}
"""The words that most locators are made of. A longer phrase stands before the shorter one that it holds."""


_HEADS: Final = {
    "table row ": "fila de la tabla: ",
    "table ": "tabla ",
    "sheet ": "hoja ",
    "row ": "fila ",
    "column ": "columna ",
    "p. ": "p. ",
    "FY ": "año fiscal 20",
}
"""What a part begins with that names something of the source's own, which stays as the source has it."""

_CSV_ROW: Final = "CSV row "
"""What a locator begins with that names a row of a file by its own headings."""


def locator(voice: Voice, where: str) -> str:
    """Say where a figure stands; in Spanish only where every part of it is known, else as the editor wrote it."""
    if voice.english or not where:
        return where
    if where in _SPANISH:
        return _SPANISH[where]
    if where.startswith(_CSV_ROW):
        return f"fila del CSV: {where.removeprefix(_CSV_ROW)}"
    parts = [_part(part) for part in where.split(", ")]
    return ", ".join(parts) if all(parts) else where


def _part(part: str) -> str:
    """Return one part in Spanish, with what the source itself names so as it has it; empty where it is not known."""
    if part in _SPANISH:
        return _SPANISH[part]
    head = next((head for head in _HEADS if part.startswith(head)), "")
    return f"{_HEADS[head]}{part.removeprefix(head)}" if head and " of " not in part else ""
