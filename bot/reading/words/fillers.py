"""Words that leave the meaning as it is, in English and Spanish."""

from bot.reading.spelling.names import singular
from bot.reading.words.cues import CUES
from bot.reading.words.phrases import phrases
from bot.values.text import folded

FILLERS: tuple[str, ...] = phrases("""
    name the | name me the | for air | on air | going live | nombrame | break it down | break that down | break this down | break them down | breakdown | broken down | desglosa | desglosalo | desglosado | desglosada | desglose
    look up | look it up | pull up | from space | desde el espacio | a | an | the | this | that | these | those | it | its | it s | they | them | their | there | here | he | she | his | her
    i | me | my | we | us all | our | you | your | yours | one | ones | some | any | all | each | both of | such | same
    is | are | was | were | be | been | being | am | do | does | did | done | has | have | had | having | can | could | would
    will | shall | may | might | must | should | get | gets | got | getting | give | gives | gave | given | need | needs | needed
    want to know | like | know | knew | tell | told | show | shows | showed | find | found | look | looking | see | seen | say
    says | said | ask | asking | asked | answer | let | make it | put | take | use | used | using | go | goes | went | gone | come
    comes | came | keep | think | thought | guess | help me with | check | checking | verify | confirm | print | write | quote
    of | in | on | at | by | for | from | to | into | with | within | without | about | around | across | over | under | between
    during | through | per year | as | if | so | but | or | nor | not | no | yes | then | than | too | very | just | only | even
    also | again | still | already | yet | ever | really | actually | exactly | roughly | approximately | approx | officially
    basically | maybe | perhaps | please | pls | plz | plse | thanks | thank you | thx | ta | cheers | hi | hello | hey | yo
    teh | hte | adn | taht | two questions | two things | 2 questions | 2 things | dos preguntas | dos cosas | dear | bot | factdesk | ok | okay | well | right now please | quick | quickly | quick question | urgent | asap | fast | now pls
    sorry | excuse me | morning | good morning | evening | guys | folks | mate | dude | bro | man | team | sir | what | which
    how | where | whether | whatever | wtf | what the hell | hell | damn | damned | dammit | goddamn | bloody | fuck | fucking
    fuckin | fck | shit | shitty | crap | stupid | dumb | useless | idiot | freaking | frigging | omg | lol | ffs | jesus | christ
    number | numbers | num | figure | figures | fig | data | datum | stat | stats | statistic | statistics | statistical | info
    information | fact | facts | detail | details | count | counts | estimate | estimates | estimated
    estimation | report | reports | reported | reportedly | reporting | official | officials | published | publish | release
    released | recorded | registered | story | stories | piece | article | draft | desk | editor | editors | edit | graf
    deadline | writing | reader | readers | headline | newspaper | newsroom | total | totals | overall | national | nationwide
    country | countries | nation | state | states | department | departments | dept | depts | muni | munis | county | region | place | places | spot | a causa de | a los narcos | a los traficantes | a los narcotraficantes | tonnage | extent | authorities | law enforcement | theoretical | theoretically | area of the country | level | levels
    year | years | yr | yrs | annual | annually | yearly | calendar | period | time | times | date | dates | month | months | end
    end of | during the year | much | many | more | most of | lot | lots | amount | amounts | amounted | there s
    according to | according | per the | based on | says the | kind | kinds | type | types | sort | sorts | thing | things | stuff
    exact | rough | latest figure | one line | in words | word | words | sentence | term | people | person | persons | who s | s | t | re | ll | d | m
    im | ive | id like | dont | doesnt | didnt | isnt | wasnt | whos | hows | theres | thats | whats the | lets | gonna | wanna | gotta
    out | off | back | away | together | up to | etc | eg | ie | hmm | hm | um | ugh | argh | sigh | doh | oops | whoops | uh | er | erm | eh | huh | oh | ah | btw | fyi | imo
    nationally | countrywide | across the country | all over the country | en todo el pais | y en todo el pais | en el pais | del pais | por el pais | a lo largo del pais | indicador | indicadores | a nivel nacional
    illicit | illegal drug | drug | drugs | illegally | world wide | hold | held | holding | question | questions | pick | choose
    different | various | several | certain | specific | particular | current figure | compared | put out | come up | added | add
    own | else | other | others | another | among | amongst | whole | entire | entirely | full | half down | because | while
    el | la | los | las | lo | un | una | unos | unas | este | esta | esto | estos | estas | ese | esa | eso | esos | esas
    aquel | aquella | su | sus | mi | mis | tu | tus | nuestro | nuestra | yo | tu | usted | ustedes | ellos | ellas | nosotros
    es | son | era | eran | fue | fueron | ser | sido | siendo | esta | estan | estaba | estaban | estuvo | estar | hay | habia
    hubo | haber | ha | han | he | has | hemos | tiene | tienen | tenia | tuvo | tuvieron | tenian | tener | hizo | hacer | hecho | puede
    pueden | podia | podian | podria | podrias | puedo | poder | debe | deben | quiero | quisiera | necesito | necesita | dame | deme | dime | digame
    muestra | muestrame | pasame | pasa | manda | mandame | busca | buscame | ver | saber | sabes si | decir | dice que | digo
    de | del | en | a | al | por | para | con | sin | sobre | entre | hasta | desde | segun | durante | ante | bajo | tras | hacia
    a nivel departamental | a nivel municipal | a nivel estatal | nivel departamental | nivel municipal | nivel estatal
    que | cual | cuales | como | donde | quien dice | si | no | ni | o | u | pero | porque | pues | entonces | asi | ya | aun | todavia
    muy | mas | menos que | tan | tanto | tanta | mucho | mucha | muchos | muchas | poco | poca | harto | harta | hartos | hartas | monton | montones | todo | toda | todos | todas | algo
    alguna | alguno | algun | cada uno | otro | otra | otros | otras | mismo | misma | tambien | solo | solamente | realmente
    exactamente | aproximadamente | aprox | oficialmente | favor | por favor | porfa | porfavor | porfis | gracias | hola | buenas
    buenos dias | buenas tardes | oye | oiga | che | parce | urgente | rapido | ahorita | carajo | mierda | joder | puta | puto
    pinche | maldito | maldita | cono | hostia | numero | numeros | cifra | cifras | dato | datos | estadistica | estadisticas | informacion
    info | estimacion | estimaciones | estimado | estimada | informe | informes | reporte | reportes | oficial | oficiales | publicado | publicada
    publicados | publicadas | registrado | registrada | registraron | registro | conto | contaron | total | totales | nacional | pais | paises | estado | departamento
    municipio | region | zona | ano | anos | fecha | periodo | mes | meses | final | finales | fines | a fines de | mediados | a mediados de | comienzos | a comienzos de | principio | principios | a principios de | inicios | nota | articulo
    pieza | titular | redaccion | nivel | niveles | palabra | frase | drogas | droga | ilicito | ilicita | ilicitos | ilicitas
    ilegal | ilegales | pregunta | se | le | les | nos | me | te | os | hubo en | q | k | xq | pq | d | x | tal | cosa | cosas
    gente | persona | personas | disponible | disponibles | existe | existen | exacto | exacta | distinto | distinta | tipo | clase
    llego | llegaron | alcanzo | alcanzaron | quedo | entonces | anual | anuales | hecha | hechas | hechos | dar | dado | da
    involving | involved | involve | linked | linked to | related | related to | attributed | attributed to | attributable to | tied to | blamed on | blamed | associated with | connected to | connected with | stemming from | toll | fatal | mortal | mortales | list | lista | per the | dicen | dice | midio | measured | measure | measures | calculate | calculates | calculated
    arrive at | cuenta | cuentan | method | methods | methodology | mide | miden | midieron | calcula | calculan | calculo | estima | estiman | estimo | metodo | metodos | metodologia
    de acuerdo con | acuerdo | equivale | equivalen | equivaldria | equivaldrian | equals | equivalent | equivalent to | estimator | estimators | estimador | estimadores | reach | reached | hit | break | broke | received | receive | receives | recibio | recibido | recibe | batio | bate | baten | batieron | rompio | rompe | puso | ponen | pone | pusieron | stood
    stands | stand | came in | come in at | put at | pegged | clocked | logged | tallied | acá | aca | adelante | hacia adelante
    make up | makes up | made up | making up | residents | inhabitants | citizens | soil | ground | fields | field | campo | campos | sobre el terreno
    newest one | single | huge | massive | grand | sum total | roughly speaking | so far | thus far | en curso | curso | wide | big | large
    grande | grandes | pequeno | size | tamano | extension | land | tierra | tierras | fully | say about the | tell me about | about the
    everything | anything | todo lo | todo sobre | resumen | summary | overview | card | ficha | picture | situation | situacion
    forces | people who | those who | number one source | n | num of | nr | no of | ppl | abt | wht | wats | wot | u | ur | r | gimme
    he'd | she'd | they'd | he'll | she'll | they'll | lemme | dunno | cuz | bc | pos | loads | shown | mean by | asap please | cual es | cuales son | cual era
    cuales eran | que tanto | que tan | cuan | tanta gente | hubo de | habria | haya | hayan | fuera | fuese | seria | serian
    vale | venga | dale | listo | porfi | plis | amigo | amiga | jefe | hermano | bot por favor | me puedes | puedes | podrias decirme
    me dices | sabes | sabria | sabrias | necesito saber | quiero saber | quisiera saber | me interesa | interesa | haber si
    producer | grower | maker | productor | productora | cultivador | fabricante | nation | nations | province | provinces | town | towns
    most | biggest | largest | highest | greatest | least | fewest | smallest | lowest | mayor | menor | mayores | menores
    maximo | minimo | maxima | minima | worst | peor | peores | leading | main | principal | took office | takes office
    take office | came in | came to power | became president | inaugurated | asumio | asumio la presidencia | llego al poder
    gobierno de | gobierno | presidency | presidencia | government | administration | under | era | mandato | available
    print | printed | our | due to | due | account for | accounted for | explain why | every one | separate | by the | st | nd | rd
    th | habido | ha habido | tenian | tenido | ocupa | ocupo | set | going | sold | momento | en ese momento | bien | pesa | later
    since | menos | productores | cultivadores | fabricantes | productoras | rompio | rompe | high | publico | edition
    crime | office on | took power | power | presidente | president | poseciono | posesiono | va | van | dan | diferentes | every
    cops | police | policia | demos | danos | responder | mide | venia | involucro | topics | temas | countries do you | past calendar | corresponde | correspondiente | correspondientes | consiste
    decada de | planes | avia | abia | avian | ay | aver | vaina | vainas | mas alta | mas alto | mas altas | mas altos
    requiero | requerimos | requerido | vigencia | por separado | separado | separados | separadas | porcentual | valor | reporto | reporta | reportaron | reportan | pinta | pintame | fuerza publica | fuerzas publicas | si o no | yes or no | dentro | regalas | regalame | regaleme | regalarme | urgencia | que onda | k onda | ubo | representa | representan | represento | concentra | concentran | concentro | concentraba | llega | llegan | entra | entran | dio | dieron | daba | daban | queda | quedan | quedaron | sea | sean | sigue | siguen | se ubica | se ubican | ha dejado | han dejado |
    happen | happens | occur | occurs | occurred | ocurre | ocurren | ocurrio | ocurrieron | sucede | suceden | sucedieron
    hazme | haz | in the past | puesto en | first in | ranks in | nomas | no mas | unit | units | unidad | unidades
""")
"""Words that leave the meaning as it is. A word in none of the tables must be explained or the question refused."""


_SPEAKERS = frozenset({"police", "policia", "cops", "cop"})
"""Idle words that say whose words are asked for."""

_SAID = ("dijo", "dijeron", "dicho")
"""What asks for words in Spanish, of whatever they are: 'said' is left out where statements are weighed as well."""

_OF_A_NAME = ("united", "unidos")
"""Words that say nothing of what a statement is about, and are not idle: 'the united state' is no state."""


def empty_words() -> frozenset[str]:
    """Return the words that say nothing of what a statement is about: fillers, and cues that only ask."""
    said_by_cues = tuple("quantity when why who and follow happened right meaning sources".split())
    phrases = (*FILLERS, *_SAID, *_OF_A_NAME, *(phrase for cue in said_by_cues for phrase in CUES[cue]))
    flat = {folded(phrase) for phrase in phrases}
    return frozenset(
        each for phrase in flat if " " not in phrase for each in (phrase, singular(phrase))
    ).difference(_SPEAKERS)
