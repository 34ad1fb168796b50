"""What governments do and whom it concerns: words with their forms and equals in both languages.

So a question in other words is still the same question: when did Bolivia kick out the DEA, cuándo expulsó Bolivia a la DEA.
Only statements are found by these. A figure is never asked for by them, and a word that is in none stays what it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

_EQUALS: Final = """
expel expels expelled expelling expulsion expulso expulsa expulsan expulsar expulsada expulsado expulsaron echo echar echaron echada saco sacar
    sacaron boto botar botaron corrio correr corrieron kick kicked kicking throw threw thrown oust ousted
stop stops stopped stopping quit quits quitting suspend suspends suspended suspending suspension suspendio suspende suspenden suspender suspendida suspendido
    suspendieron halt halts halted halting grounded grounding end ends ended ending freno frenar frenaron paro parar pararon dejo dejar dejaron detuvo detener cese ceso
    cesar cease ceased acabo acabar acabaron acabaran
ban banned banning bans prohibit prohibits prohibited prohibition prohibio prohibe prohiben prohibir prohibida prohibido prohibieron prohibicion
return returns returned returning volvio volver vuelve vuelto vuelta regreso regresar resume resumed reanudo reanudar restart
    restarted
recommend recommends recommended recommending recommendation recomendo recomendar recomienda recomendacion
sanction sanctioned sanctioning sancion sanciona sancionan sancionar sanciono sancionado sancionaron
legalize legalizes legalized legalizing legalise legalised legalization legalisation legalizar legalizo legalizaron legalizado legalizada legalizacion
force effect vigor vigencia
visit visited visiting visito visitar visita
leave leaves left leaving withdraw withdrew withdrawn salio salir salida abandono abandonar retiro retirar retirarse denounce
    denounced denuncio denunciar
rejoin rejoined reingreso reingresar
pay pays paid paying payment pago paga pagan pagar pagaron compensation compensate compensated indemnizacion indemnizar indemnizo
    settlement settled settle
decertify decertified decertifies decertifying decertification descertifico descertificar descertificacion descertificado
    descertificada descertificaron
sign signs signed signing firmo firmar firmaron firma
launch launched launches start starts started begin began begun empezo empezar comenzo comenzar inicio iniciar lanzo lanzar
promise promises promised pledge pledged vow vowed prometio promete promesa prometer
propose proposes proposed proposal propuso propone propuesta proponer
monitor monitors monitored monitoring monitoreo monitorear survey surveys surveyed measuring measured medicion medir mide
substitution substitute substituted substituting sustitucion sustituir
spray sprays sprayed spraying fumiga fumigan fumigando fumigo asperja fumigation fumigate fumigated fumigacion fumigar fumigaron aspersion asperjar
support supports supported supporting apoyo apoya apoyar apoyaron respaldo respaldar respalda respaldaba apoyaba backed backing endorse endorsed
oppose opposes opposed opposing opposition opuso opone oponerse rechazo rechaza rechazan rechazar rechazaron reject rejected rejects
stance position postura posicion
speech address discurso
decide decides decided decision decidio decidir resolvio resolve resolved
eradicate eradicates eradicated eradicating eradication erradica erradican erradicar erradico erradicarian erradicaron erradicada erradicado
    erradicacion uproot uprooted uprooting
cultivar sembrar plantar siembran plantan
produce produces produced producing production output produccion produjo produjeron producen producir
seize seizes seized seizing seizure incauto incautan incautar incautaron incautada incautacion decomiso decomisaron
harm harms harmed harmful harming dana danan danar danino danina dano nocivo nociva
prove proves proved proven demonstrate demonstrated demuestra demuestran demostro demostraron demostrado probar probado
study studies estudio
cocaine cocaina
us usa american estadounidense eeuu gringo gringa
army soldier ejercito soldado
farmer grower campesino cultivador peasant
income livelihood ingreso sustento
environment ambiente
projection forecast proyeccion pronostico
cooperation cooperacion cooperate
stake juego
press prensa communique comunicado
politician politico
fall fell fallen drop drops dropped dropping decline declined declining reduce reduced reduction cayo caida cayeron redujo reduccion disminuyo bajaron
rise rose risen increase increased increasing increases subio subieron aumento aumentaron alza
adopt adopts adopted adopting adopto adoptar adoptaron
sue sues sued suing lawsuit litigation demanda demando demandar pleito litigio
day dia
next proximo
die dies died dying death dead muere mueren murio murieron morir muerte muerto fallece fallecio fallecieron
remove removes removed removing lift lifts lifted lifting quito quitar quitaron quita quitado levanto levantar levantaron
vote votes voted voting voto votar votaron votacion
police policia cops
announce announces announced announcing announcement anuncio anuncia anunciar anunciaron
court corte tribunal
ruling sentencia fallo
decree decreto
resolution resolucion
family familia
enroll enrolled join joins joined joining inscribio inscribir inscribieron inscrito inscrita
object objects objected objection objeto objetar objetaron objecion
delay delays delayed postpone postponed aplazo aplazar aplazado retraso retrasar retrasado
goal target meta objetivo
win wins won winner gano ganar ganaron
approve approves approved pass passes passed aprobo aprobar aprobaron aprobada aprobado
legal legally legalmente lawful
voluntary voluntarily voluntaria voluntario voluntariamente
forced forcibly forzada forzado forzosa
permit permits permitted permite permiten permitir allow allows allowed
percent % pct ciento porciento
cancer carcinogenic carcinogen cancerigeno cancerigena carcinogeno
drone dron
plane aircraft airplane avion avioneta aeronave
referendum plebiscite plebiscito
election eleccion elecciones
certify certifies certified certification certifico certificar certificacion
order orders ordered ordering ordeno ordena ordenan ordenar ordenado
make makes made making
take took taken taking tomo tomar tomaron tomada
waive waives waived waiver exencion eximio eximir dispensa dispenso
"""


def _forms() -> dict[str, str]:
    equals = " ".join(
        f"|{line}" if not line.startswith(" ") else line for line in _EQUALS.strip().splitlines()
    )
    return {form: forms.split()[0] for forms in equals.split("|") if forms.strip() for form in forms.split()}


FORMS: Final = _forms()
"""The first of each line of equals, by every form of it."""


_OF_THE_US: Final = frozenset({("united", "states"), ("estados", "unidos"), ("ee", "uu")})
_TURNING: Final = frozenset({"back", "ground", *(last for _, last in _OF_THE_US)})
_GROUNDED: Final = frozenset("the its their all these those".split())
"""Words behind 'ground' that make it a verb: 'ground its planes', and no 'ground spraying'."""
_COMING: Final = frozenset("come comes came coming bring brings brought bringing go went going".split())
_WHERETO: Final = frozenset({"", "in", "to", "into", "on", "again", "now", "yet", "under"})


def turned(flat: Sequence[str]) -> Iterable[str]:
    """Return flattened words with what two of them say together as one: the United States, 'back' and 'ground' by their neighbours.

    What came back returned, what somebody backed was supported, and planes that are grounded are stopped.
    """
    return flat if _TURNING.isdisjoint(flat) else _turned(flat)


def _turned(flat: Sequence[str]) -> Iterator[str]:
    before = ""
    words = [*flat, ""]
    for word, after in pairwise(words):
        if (word, after) in _OF_THE_US:
            yield "us"
        elif word == "back":
            yield "return" if before in _COMING or after in _WHERETO else "support"
        elif word == "ground" and after in _GROUNDED:
            yield "stop"
        elif (before, word) not in _OF_THE_US:
            yield word
        before = word
