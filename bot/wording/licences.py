"""The terms of sources in Spanish, which editors write in English: whoever prints in Spanish has to know them too."""

from typing import Final

_TERMS: Final = {
    "Copyrighted; facts and figures only, no text reused": "Con derechos de autor; solo hechos y cifras, sin reproducir texto",
    "Copyright of the organisation; facts only, no text reused": "Con derechos de autor de la organización; solo hechos, sin reproducir texto",
    "UN copyright; facts and figures cited, no text reused": "Con derechos de autor de la ONU; se citan hechos y cifras, sin reproducir texto",
    "US government work, public domain in the United States": "Obra del Gobierno de Estados Unidos, de dominio público en ese país",
    "US government work, public domain; the archive copy is under the MIT licence": "Obra del Gobierno de Estados Unidos, de dominio público; la copia archivada lleva licencia MIT",
    "US government text, public domain in the United States; facts only": "Texto del Gobierno de Estados Unidos, de dominio público en ese país; solo hechos",
    "UN copyright; free for educational or non-profit use with citation, a commercial newsroom should ask": "Con derechos de autor de la ONU; uso libre educativo o sin fines de lucro citando la fuente; un medio comercial debe pedir permiso",
    "UN copyright; reproduction with acknowledgement": "Con derechos de autor de la ONU; se puede reproducir citando la fuente",
    "Scholarly copyright; facts only": "Con derechos de autor académicos; solo hechos",
    "Third-party compilation; facts only": "Compilación de terceros; solo hechos",
    "Colombian government open data; CC BY-SA 4.0 is stated for the same series elsewhere": "Datos abiertos del Gobierno de Colombia; la misma serie lleva en otro sitio la licencia CC BY-SA 4.0",
    "Colombian government open data; terms not restated with the file": "Datos abiertos del Gobierno de Colombia; el archivo no repite las condiciones",
    "Colombian open data; terms not restated with the file; cite the Observatory and SIMCI": "Datos abiertos de Colombia; el archivo no repite las condiciones; cítese al Observatorio y al SIMCI",
    "Colombian open data, CC BY-SA 4.0; sums by SIWA, CC BY 4.0": "Datos abiertos de Colombia, CC BY-SA 4.0; sumas de SIWA, CC BY 4.0",
    "Peruvian government report; terms not stated with the file; cite DEVIDA": "Informe del Gobierno de Perú; el archivo no indica las condiciones; cítese a DEVIDA",
    "Peruvian government report, read in a public transcription; figures only": "Informe del Gobierno de Perú, leído en una transcripción pública; solo cifras",
    "Government of Peru, all rights reserved; facts only": "Gobierno de Perú, todos los derechos reservados; solo hechos",
    "CC BY-SA (Wikipedia); facts only": "CC BY-SA (Wikipedia); solo hechos",
    "CC BY 4.0 (Our World in Data); the underlying counts are US government work": "CC BY 4.0 (Our World in Data); los recuentos de base son obra del Gobierno de Estados Unidos",
    "Official text of a treaty; facts only": "Texto oficial de un tratado; solo hechos",
    "Official court text; facts only": "Texto oficial de un tribunal; solo hechos",
    "Unauthorised reworded copy of a copyrighted story; never quoted": "Copia no autorizada y reescrita de un artículo con derechos de autor; nunca se cita textualmente",
}
"""Each text of terms that the sources of our facts have, in Spanish."""


def in_spanish(terms: str) -> str:
    """Return the terms of a source in Spanish; those that nobody has put into it stay as an editor wrote them."""
    return _TERMS.get(terms, terms)
