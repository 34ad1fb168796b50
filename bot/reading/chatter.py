"""What newsrooms say around a question: who asks, for what page, by when. It leaves the meaning as it is.

Unlike fillers, these words attract no misspelt one: 'copra' is never taken for somebody's copy. None of them may say
of whom, where or what a figure is told, for a question is answered as if it were not there.
"""

from typing import Final

from bot.reading.phrases import phrases

LENGTHS: Final = frozenset(
    """
    minute minutes min mins hour hours hrs am pm word words line lines paragraph paragraphs char chars characters
    minuto minutos hora horas palabra palabras linea lineas parrafo parrafos caracteres
""".split()
)
"""What counts the time to a deadline or the length of a text: a number before it is no figure."""

CHATTER: tuple[str, ...] = phrases("""
    working on | im working | i m working | we re working | i work | i worked | run | runs | ran | running | wrote | written | filing | filed | editing | fact checking | fact checked | fact checker | fact checkers | factcheck | factchecking | factchecker | checker | checkers | checked | verified | verifying | confirming | confirmed | confused | confusing | confuse | wondering | wonder | wondered
    curious | struggling | try | trying | tried | hope | hoping | suppose | supposed | understand | understood | understanding
    remember | remembered | recall | remind | hear | heard | hearing | read | reads | reading | saw | seeing | notice | noticed
    claim | claims | claimed | claiming | state that | states that | stating | argue | argues | argued | insist | insists | insisted | mention | mentions
    mentioned | mentioning | writes | quoting | quoted | quotes | cited | citing | cites | flag | flags | flagged | complain | complains | complained
    complaining | complaint | email | emails | emailed | e mail | tweet | tweets | tweeted | colleague | colleagues
    coworker | boss | intern | photographer | journalist | journalists | reporter | reporters | correspondent | copy desk | news desk | subeditor
    copy editor | copyeditor | audience | viewer | viewers | listener | listeners | subscriber | subscribers
    graphic | graphics | infographic | infographics | sidebar | sidebars | explainer | explainers | caption | captions | paragraph | paragraphs
    the line that | that line | in the line | last line | first line | last paragraph | first paragraph | second paragraph | page | pages | page one | front page | lede | ledes | nut graf | blurb | podcast | newscast | bulletin | newsletter | magazine | homepage | website
    my source | my sources | a source told me | my source claims | my source says | someone told me | somebody told me
    tonight | tomorrow | this morning | this afternoon | this evening | right now | wait | hang on | hold on | no way | way too | lol | haha | hahaha | lmao | wow | whoa | gosh
    seriously | honestly | literally | frankly | obviously | apparently | allegedly | supposedly | anyway | anyways | anyhow | by the way
    in fact | of course | to be honest | tbh | idk | iirc | afaik | not sure | as far as i know | someone | somebody | anyone | anybody | everyone | everybody
    as someone who | a bit | a little | you know | turns out | it turns out | good | great | nice | awesome | perfect | interesting | weird | strange
    crazy | insane | figured | kindly | possible | possibly | able | would love | love | appreciate | appreciated | happy | glad | grateful | helping | assist | favor | favour
    hurry | rush | soon | immediately | desperately | badly | kind enough | so kind | be so kind | dumb question | silly question | stupid question | basic question | one more thing | last thing | follow up
    sort this out | settle this | settle a bet | bet | remind me | jog my memory
    fact box | box | doing | wire | wires | wire story | wire copy | wire service | picked up | pick up | monday | tuesday | wednesday | thursday | friday | saturday | sunday
    lunes | martes | miercoles | jueves | viernes | sabado | domingo | the cable | el cable | un cable | cable | outlet | outlets | competitor | competitors
    counted | counting | quick check | heads up | breaking | breaking news | breaking story | on background | on record i | for context | context | background | going to press | goes to press
    minute | minutes | min | mins | hour | hours | hrs | am | pm | char | chars | characters | minuto | minutos | hora | horas | caracteres
    rapidita | sale en | sale hoy | sale manana | sale ya | manana | hoy
    instead of | rather than | en vez de | en lugar de | but rather | sino | nope | nah | im asking for | i asked for | pedi | te pedi
    estoy | estamos | ando | andamos | escribo | escribiendo | escribimos | redactando | redacto | preparando | preparo | preparamos | cerrando | cierro | cerramos | cierre | edicion | ediciones
    urge | urgen | me urge | nos urge | ocupo | ocupamos | jefa | editora | editores | colega | colegas | companero | companera | companeros
    periodista | periodistas | reportero | reportera | reporteros | redactor | redactora | lector | lectora | lectores | infografia | infografias | pie de foto | portada | pagina | paginas
    parrafo | parrafos | linea | lineas | columna | cronica | reportaje | reportajes | noticia | noticias | boletin | revista | periodico | diario local | esta noche | esta manana
    esta tarde | para manana | sale manana | ahora mismo | ahora | afirma | afirman | asegura | aseguran | sostiene | sostienen | comenta | comentan
    comento | conto | contaron | lei | leo | leyendo | leimos | vi | vimos | oi | escuche | escuchamos | entiendo | entender | entendi | recuerdo | recordar | recuerdame
    confundido | confundida | confundidos | duda | dudas | una duda | verifico | verificar | verificando | comprobar | chequear | chequeo | confirmar | confirma | confirmas
    confirmame | corroborar | corrobora | corroboras | jaja | jajaja | jajajaja | uy | ay | vaya | orale | andale | hijole | guey | wey | mae | huevon | weon | pibe | boludo | mano | causa oe | pata
    espera | espere | esperen | un momento | la neta | neta | de verdad | en serio | honestamente | supuestamente | aparentemente | presuntamente | obviamente | claro | claro que
    bueno | buena | genial | perfecto | o sea | es decir | a ver | por cierto | la verdad | ni idea | no se si | no estoy seguro | no estoy segura
    alguien | nadie | dizque | posible | conocer | texto | textos | verificame | verifiqueme | chequeame | revisame | confirmeme | publicar | publicamos | vamos a publicar | imprimir | imprenta | me piden | piden | pidio | pide | preguntan | preguntaron
    quiere saber | quieren saber | quisieramos | queremos | que sale en | que sale | me ayudas con | ayudenme con | ayudame con | agradezco | agradeceria | amable | amablemente | seria tan amable
    me dijeron | me dijo | me contaron | nos dijeron | segun me dicen | me cuentan | cuentame | cuenteme | averiguar | averigua | averiguame | consultar | consulta | consulto
    rapidito | ya mismo | cuanto antes | lo antes posible | contexto | para contexto | ultima hora | de paso | una consulta | una pregunta | otra cosa | una cosa
    us edition | the us edition | us desk | the us desk | oe | pe | send me | send us | send | mandame esto
    saludos | cordial saludo | estimados | estimadas | disculpa | disculpe | perdon | perdona | perdone | que tal | que hubo | quiubo | como estas | como estan
""")

OUTLETS: tuple[str, ...] = phrases("""
    reuters | afp | efe | associated press | bloomberg | washington post | the post | guardian | the guardian | bbc | cnn | wall street journal | wsj | miami herald
    el pais | el tiempo | el espectador | semana | el comercio | la republica | infobae | el universal | univision | telemundo
""")
"""Who reports figures and makes none. A claim is checked whoever made it; else no figure is theirs."""
