"""Turns of phrase that go on with what a thread has said: that add to it, point back at it, or take it back."""

from itertools import product
from typing import Final

from bot.reading.words.phrases import phrases

_MORE: Final = """
    higher bigger larger greater more lower smaller less worse cheaper dearer costlier pricier purer stronger
""".split()
_MAS: Final = """
    alto alta altos altas grande bajo baja pequeno pequena caro cara caros caras barato barata baratos baratas puro pura
""".split()
_WHICH: Final = phrases("""
    which is | which one is | which of them is | which of the two is | who is | whos | whichs | which was | which one was | which s
    which one s | which ones | who s | whos
""")
_CUAL: Final = phrases("""
    cual es | cual fue | cual era | cual de los dos es | cual de las dos es | cual de los dos era | cual de los dos
""")

_OF_THEM: Final = (
    *(f"{which} {more}" for which, more in product(_WHICH, _MORE)),
    *(f"{cual} mas {mas}" for cual, mas in product(_CUAL, _MAS)),
    *(f"{cual} {mas}" for cual, mas in product(_CUAL, ("mayor", "menor", "peor"))),
    *(f"how many times {more}" for more in _MORE),
    *(f"cuantas veces {mas}" for mas in ("mas", "mayor", "mas alto", "mas alta", "mas grande")),
    *phrases("""
        which has more | which had more | which one has more | which one had more | who has more | who had more | which of the two
        which of them | which has less | which had less | which one has less | which one had less | cheaper or dearer
        cual tiene mas | cual tenia mas | cual tuvo mas | cual tiene menos | cual tenia menos | cual tuvo menos | quien tiene mas | quien tenia mas
        quien tuvo mas | cual de los dos | cual de las dos | cual de ellos | cual de ellas
        compare them | compare the two | compare both | compare the 2 | compare those | compare those two | difference between them | difference between the two
        the difference between them | the difference between the two | gap between them | gap between the two | how do they compare
        comparalos | comparalas | compara los dos | compara las dos | comparamelos | comparamelas | compara ambos | compara ambas | compara los 2 | compara las 2
        diferencia entre los dos | diferencia entre las dos | diferencia entre ambos | diferencia entre ambas | diferencia entre ellos | diferencia entre ellas
        diferencia entre uno y otro | diferencia entre una y otra | cual gana | who wins | which wins | whose is higher | whose is bigger
        how much bigger | how much higher | how much larger | how much greater | how much lower | how much smaller | by what margin | cuanto mas alta | cuanto mas alto | cuanto mas grande | cuanto mayor
        are they comparable | are those comparable | can they be compared | can i compare them | can you compare them | son comparables | se pueden comparar | puedo compararlas | puedo compararlos
        more or fewer | higher or lower | bigger or smaller | who is ahead | who s ahead | who was ahead | which is ahead | which was ahead | quien va adelante | quien iba adelante | quien iba ganando
        who did worse | who did better | who was worse | who had it worse | quien lo hizo peor | con quien hubo mas | con cual hubo mas
        the gap | la brecha | whats the gap | what is the gap | what s the gap | how big is the gap | cual es la brecha | de cuanto es la brecha
        vs each other | versus each other | against each other | to each other | with each other | one against the other | entre si | uno contra otro | una contra otra
        which is the most | which was the most | which of them is the most | cual mas | cual menos
        both together | the two together | both combined | the two combined | both of them | los dos juntos | las dos juntas | ambos juntos | ambas juntas | los dos sumados
        cual de los dos tiene mas | cual de los dos tenia mas | cual de los dos tuvo mas | cual de las dos tenia mas | cual de los dos produce mas | cual de los dos produjo mas
    """),
)

_USING: Final = phrases("""
    should i use | should we use | do i use | do we use | to use | can i use | should i cite | do i cite | do we cite | do i quote
    should i quote | should i print | should we print | do i print | should i go with | do i go with | do we go with
    should i trust | can i trust | should i believe | do i believe | is right | is correct | is accurate
    is more accurate | is more reliable | is the right one | is the correct one | is better | is true
""")
_WHOSE: Final = phrases("""
    which | which one | which of the two | which of them | which number | which figure | which estimate
    what number | what figure | whose number | whose figure | whose figures | whose numbers | whose estimate
    who | whom | whose | figure | number | estimate
""")
_USO: Final = phrases("""
    uso | usamos | debo usar | debemos usar | deberia usar | tengo que usar | pongo | ponemos | publicamos | citamos | tomamos | le creo | creo
    es correcta | es la correcta | es la buena | es mas confiable
""")
_CUALES: Final = phrases("""
    cual | cual cifra | que cifra | cual numero | que numero | cual de las dos | cual dato | que dato
""")
_TO_USE: Final = (
    *(f"{whose} {using}" for whose, using in product(_WHOSE, _USING)),
    *(f"{cual} {uso}" for cual, uso in product(_CUALES, _USO)),
    *(using for using in _USING if using.startswith(("should", "do "))),
    *phrases("""
        which one is it then | cual es la buena | cual es el bueno | cual es la correcta | cual es el correcto | cual es la verdadera | cual es el verdadero
        cual es la cifra buena | cual es la cifra correcta | cual es la mas confiable | cual es el mas confiable | cual es mejor | con cual me quedo
        con cual nos quedamos | a quien le creo | a quien creerle | a quien le creemos | en quien confio | en cual confio | quien tiene razon | cual es la cierta
        cual es la que vale | cual vale | de quien uso la cifra
    """),
)

FOLLOW_UPS: Final[dict[str, tuple[str, ...]]] = {
    "and": phrases("and | y | e | also | as well | tambien"),
    "meant": phrases("""
        i meant | i mean | no i meant | i was asking about | not that | i wanted | quise decir | me referia a | me refiero a | me referia al | me refiero al | me referia | hablaba de | hablo de | preguntaba por | pregunto por
        queria decir | no eso | meant | i want | wrong i want | wrong i meant | wrong i wanted | i said | instead | mejor dicho | digo | queria
    """),
    "follow": phrases(
        "same but for | same thing for | same thing but for | the same but for | same question for | same but | lo mismo pero para | lo mismo pero en | lo mismo pero de | lo mismo pero con | igual pero para | igual pero en | same for | and the same for | the same for | same with | lo mismo para | lo mismo con | lo mismo de | back to | go back to | going back to | getting back to | returning to | volvamos a | volvamos al | volviendo a | volviendo al | vuelve a | regresando a | regresemos a | sigamos con | sigo con | seguimos con | pasemos a | vamos con | ahora con | now do | now for | now with | now try | now add | ahora para | now what about | y ahora | what about | how about | and what about | and for | y que hay de | que hay de | que tal | y de | y en | y para"
    ),
    "of_them": _OF_THEM,
    "to_use": _TO_USE,
    "that_period": phrases(
        "that year | those years | that time | back then | at that time | at that point | en ese momento | en aquel momento | por entonces | en esa epoca | ese ano | aquel ano | esos anos | ese entonces | aquella epoca"
    ),
    "all_three": phrases("""
        all three together | all three | the three together | three together | three combined | the three combined | all three combined
        los tres juntos | las tres juntas | los tres en total | entre los tres | los tres sumados
    """),
    "since_then": phrases("""
        since then | and since | since that | since that year | after that | and after that | from then on | from then | ever since | every year after | the years after | in the years after | years since
        desde entonces | y desde entonces | despues de eso | de ahi en adelante | desde ahi | desde ahi en adelante | en adelante | de ahi para aca | desde ese ano | y despues | a partir de ahi
    """),
    "between_them": phrases("""
        the years between | years between | the years in between | years in between | everything in between | everything between | all years in between | the ones in between
        los anos entre | los anos intermedios | anos intermedios | los anos de en medio | los de en medio | los anos de por medio | lo que hay en medio
    """),
    "next_period": phrases("""
        the one after | one after | the one after that | the next year | the year after | the following year | next one | year after that | el ano siguiente | al ano siguiente
        el siguiente | un ano despues
    """),
    "previous_period": phrases("""
        and before that | and the one before | the year before | year before | a year earlier | the previous year | previous year | prior year | the year earlier | year before that | el ano anterior
        the one before | one before | the one before that | the year prior |
        un ano antes | el anterior
    """),
}
"""Cues by which a follow-up leans on what was said; ``of_them`` asks which of those compared has more, ``to_use`` whose is
right, ``since_then`` how it went on from the year that was told."""
