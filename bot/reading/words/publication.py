"""Turns of phrase about how a figure came out: when, whether it has, as what at first, how settled it is and whether it was revised: 'are the 2024 figures out yet', '¿de cuándo es el dato?'."""

from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases
from bot.values.asked import StandingAsk
from bot.values.text import folded

_BEFORE_IT_CHANGED: Final = tuple(
    " ".join(said)
    for said in (
        *product(
            ("before",),
            ("they", "it was", "the un", "the us", "unodc", "ondcp", "the cdc", "anyone", "somebody"),
            "changed corrected revised updated adjusted amended fixed cut lowered raised rectified".split(),
        ),
        *product(("prior to", "pre"), ("the revision", "revision", "the correction", "correction")),
    )
)
"""What asks for a figure as it first stood."""

PUBLICATION: Final[dict[str, tuple[str, ...]]] = {
    "revised": phrases("""
        corrected | corrected later | earlier versions | previous versions | versiones | versiones anteriores | changed since | cambio despues | corregido despues | revisiones ha tenido |
        revised | revision | revisions | revise | replaced | superseded | reemplazada | reemplazado | sustituida | sustituido | updated | update | been changed | restated | has it changed
        been changed since | been revised since | been updated since | been corrected since | been restated since | revised since | updated since | corrected since then
        changed since then | revised since then | updated since then | been changed since then | been revised since then | been updated since then
        la van a revisar | lo van a revisar | van a revisarla | van a revisarlo | la van a corregir | lo van a corregir | la van a cambiar | sera revisada | sera revisado | la cambiaron | lo cambiaron | la han cambiado | lo han cambiado | la corrigieron despues | la han corregido | la han revisado | ha sido revisada | ha sido corregida | fue revisada | fue corregida
        history of the figure | ever changed | ever change | ever been changed | alguna vez cambio | vintages | corrected since | did they change | what changed
        revisado | revisada | reviso | revisaron | revision | revisiones | actualizado | actualizada | corregida | corregido
        ha cambiado la cifra | cambio la cifra | que cambio | corrigieron | corrigio | historial
        cambiaron | le cambiaron | han cambiado la cifra | cambiaron la cifra | cambiaron el numero | cambiaron el dato | modificaron | modificaron la cifra | rectificaron | rectifico
        did they change the number | did they change the figure | changed the number | changed the figure | rectified
    """),
    "said_then": phrases("""
        se decia | se decia que | se creia | se creia que | se pensaba | se pensaba que | se calculaba | se calculaba que | se sabia que
        was it thought | was thought | was believed | was it said | were people saying | did people think
    """),
    "first": (
        *_BEFORE_IT_CHANGED,
        *phrases("""
        publico originalmente | primera publicacion | publicada por primera vez | publicado por primera vez | por primera vez | publico al principio | first publication | originally put out |
        first published | published first | released first | released originally | reported first | report first | came out first | come out first | given first | gave first | when first published | when it was first published | first publish | originally published | originally publish | originally | original | publish first | first reported
        first report | initially | initial figure | initial estimate | at first | first said | first announced
        first estimate | first say | first report | first give | first gave | first put | first estimated | original figure | original estimate | first put it | first release
        publicado primero | publico primero | salio primero | dieron primero | dio primero | se dio primero | reportaron primero | originalmente | inicialmente | al principio | cifra original | originalmente publico | primera vez que publico | inicial | original
        antes de la correccion | antes de la revision | antes de que la corrigieran | before the correction | before the revision | before it was revised
        first number | first numbers | first figure | first value | primer numero | primer dato | el primer numero | el primer dato | primer valor
        antes cuanto decian | cuanto decian antes | antes cuanto era | antes decian | que decian antes | before it changed | what did it use to be | what was it before
        dijo primero | dio primero | primero dijo | primero dio | primera cifra | cifra inicial | primera estimacion | publico inicialmente | primera version
    """),
    ),
    "out": phrases("""
        out yet | already out | come out | comes out | coming out | came out yet | be published | be released | be available | been published | been released
        get published | get released | gets published | gets released | due out | is due | are due | due to be published | next due
        ya salio | ya salieron | salio ya | salieron ya | ya sale | ya salen | cuando sale | cuando salen | cuando saldra | cuando saldran | cuando publican
        cuando publica | cuando publicara | cuando publicaran | cuando se publica | cuando se publican | cuando se publicara | cuando se publicaran
        ya publico | ya publicaron | ya se publico | ya se publicaron | ya esta publicada | ya esta publicado | ya estan publicadas | ya estan publicados
        todavia no sale | todavia no salen | aun no sale | aun no salen | no ha salido | no han salido | ha salido | han salido
    """),
    "published_when": phrases("""
        when published | cuando publicada | cuando publicado | when was that published | when was it published | when was this published | when were those published | when were they published
        when was that released | when was it released | when was this released | when did that come out | when did it come out | when did this come out
        how recent is that | how recent is this | how recent is it | how recent are those | how old is that | how old is this | how old is it
        how current is that | how current is this | how recent | how old is the figure | how old is the number
        when is that from | when is this from | when is it from | publication date | date of publication | release date
        de cuando es | de cuando son | de que fecha es | de que fecha son | when is the figure from | y de cuando es | y de cuando son | cuando se publico | cuando se publicaron | cuando lo publicaron | cuando la publicaron | cuando fue publicado
        cuando fue publicada | cuando salio | cuando salieron | que tan reciente es | que tan recientes son | que tan reciente | que tan vieja es | que tan viejo es
        que tan actual es | fecha de publicacion | fecha de la cifra | fecha del dato
    """),
    "coverage": phrases("""
        how recent is your data | how recent are your data | how recent are your figures | how recent are your numbers | how recent is your information
        how old is your data | how old are your figures | how up to date is your | how up to date are your | how up to date are you | how up to date
        how current is your data | how current are your figures | hasta que ano llegan tus datos | hasta que ano llegan | hasta que ano tienes | hasta cuando tienes
        que tan recientes son tus datos | que tan recientes son sus datos | que tan actualizados estan | que tan actualizados | de cuando son tus datos
        de cuando son sus datos
    """),
    "knew": phrases("""
        what did we know about | what did we know of | what was known about | what did they know about | what had been published about
        que se sabia de | que se sabia sobre | que sabiamos de | que sabiamos sobre
    """),
}
"""``out`` asks whether a figure has come out or when it will, ``published_when`` when it did."""

PUBLISHING: Final = frozenset(
    "published publish publishes released release publico publicaron publicado publicada publicados publicadas".split()
)
"""Words beside 'when' and a figure that ask for the day on which it came out."""


STANDING_WORDS: Final[dict[str, StandingAsk]] = {
    word: asks
    for asks, words in (
        (StandingAsk.FINAL, "final finals definitive definitiva definitivo definitivas definitivos finales"),
        (StandingAsk.PROVISIONAL, "provisional provisionales preliminary preliminar preliminares prelim"),
        (StandingAsk.OFFICIAL, "official oficial oficiales"),
    )
    for word in words.split()
}
"""What each word asks of a figure, or says of a count."""


def is_of_standing(phrase: str) -> bool:
    """Say whether a phrase holds such a word."""
    return not STANDING_WORDS.keys().isdisjoint(folded(phrase).split())
