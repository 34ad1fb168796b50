"""Turns of phrase that put a question outside what we answer, in English and Spanish, by the reason."""

from bot.reading.words.phrases import phrases
from bot.values.reading import OutOfScopeReason

REFUSALS: dict[OutOfScopeReason, tuple[str, ...]] = {
    OutOfScopeReason.FORECAST: phrases("""
        will | will be | will it be | forecast | forecasts | predict | prediction | predicted for | projection for | expect next
        going to rise | going to fall | going to grow | going to drop | going to go up | going to go down | going to increase | going to decline | going to decrease | going to change | going to hit | going to reach | going to pass
        va a crecer | va a caer | va a aumentar | va a disminuir | va a cambiar | van a subir | van a bajar | van a crecer | going to be | future | outlook | will there be | will it rise | will it fall | will cultivation | will production
        will colombia | will peru | will bolivia | sera | habra | seran | habran | sera en | habra en | pronostico | prediccion | prevision | proyeccion para
        futuro | subira | bajara | va a subir | va a bajar
    """),
    OutOfScopeReason.OPINION: phrases("""
        should cocaine | should coca | should drugs | should it be | be legalized | be legalised | good president | bad president | best president | hero | villain | who is to blame | to blame | whose fault | should we | should the | should colombia | should they | is it good
        is it bad | do you think | do you agree | your opinion | your take | your view | best policy | worst president | best president | in your view
        is it worth | who is right | who is better | which is better | is it better | good or bad | is it fair | do you like
        quien tiene la culpa | de quien es la culpa | culpa de quien | deberia | deberiamos | que opinas | que piensas
        tu opinion | estas de acuerdo | es bueno | es malo | mejor politica | crees que | es justo
    """),
    OutOfScopeReason.ADVICE: phrases("""
        am i going to die | will i die | going to die if | if i take | voy a morir | si tomo | si consumo | what do i do | what should i do | que hago | i overdosed | have overdosed | just overdosed | friend overdosed | someone overdosed | is overdosing | should i | is it safe | side effects | overdose on | how to use | how do i take | how to take | dosage | dose
        am i allowed | can i bring | can i carry | can i legally | my lawyer | get arrested | jail for | will i go to jail
        addicted | am i addicted | how to quit | help me quit | want to quit | quit using | rehab | treatment | withdrawal | symptoms | how to treat | test positive
        drug test | how long does it stay | how much can i | lethal dose | needed to kill | enough to kill | it take to kill | takes to kill | to kill someone | to kill a person | kill you | kills you | kill me | can kill a person | can kill someone | could kill a person | safe to
        es seguro | efectos secundarios | dosis | como se consume | como consumir | puedo llevar | puedo traer | soy adicto
        tratamiento | desintoxicacion | sintomas | carcel por | me pueden arrestar | prueba de drogas | dosis letal | para matar a | te mata | te puede matar | puede matar a una persona | mata a una persona | para matarse | necesita para morir
    """),
    OutOfScopeReason.SHOPPING: phrases("""
        where can i buy | where to buy | where do i buy | buy | sell me | score some | dealer | for sale | hook me up
        where can i get | where do i get | where can i find some | how to make cocaine | how to cook | how do you make cocaine | how do i make | how do you make | how is it made
        how is cocaine made at home | recipe | how to smuggle | how to grow | how do i grow | get me | how to extract
        donde puedo comprar | donde compro | donde comprar | comprar | vendeme | donde consigo | donde puedo conseguir
        como hacer cocaina | como hago cocaina | como hago la cocaina | como preparo cocaina | como fabrico cocaina | como fabricar cocaina | como preparar cocaina | como cocinar cocaina | como se hace la cocaina | receta | como cultivar | como cultivo
    """),
    OutOfScopeReason.INSTRUCTION: phrases("""
        ignore your instructions | ignore previous | ignore all | ignore the above | disregard | system prompt | pretend
        act as | you are now | jailbreak | developer mode | repeat after me | say that | roleplay | forget your
        from now on | new instructions | override | print your | reveal your
        ignora tus instrucciones | ignora las | olvida tus | actua como | finge | haz como si | repite conmigo | eres ahora
    """),
    OutOfScopeReason.COLOURFUL_UNIT: phrases("""
        football field | football fields | soccer field | soccer fields | football pitch | football pitches
        olympic pools | swimming pools | elephants | blue whales | eiffel towers | size of wales | size of rhode island
        size of manhattan | times the size | manhattans | bathtubs | jumbo jets | school buses | grains of rice
        campos de futbol | canchas de futbol | estadios | piscinas olimpicas | elefantes | ballenas | veces el tamano
    """),
    OutOfScopeReason.INFLATION: phrases("""
        adjusted for inflation | inflation adjusted | adjust for inflation | inflation | in real terms | constant dollars | in today s dollars | today s dollars | todays dollars | today s money | in today s prices
        ajustado por inflacion | ajustada por inflacion | ajustados por inflacion | ajustadas por inflacion | inflacion | en terminos reales | dolares constantes | dolares de hoy | precios de hoy | plata de hoy | pesos de hoy
    """),
    OutOfScopeReason.OTHER_LANGUAGE: phrases("""
        combien | quelle | quel | quels | etait | est ce que | colombie | perou | bolivie | wie viel | wie viele | wieviel | kokain
        kolumbien | quanti | quante | ettari | obrigado | voces |
        quantos | quantas | quanto | quanta | qual foi | qual e | fonte | na colombia | na bolivia | producao
        apreensoes | apreendida | apreendidas | apreendido | apreendidos | produziu | produzida | houve | foram | sao | preco | plantada em | no brasil | no peru em | pela | pelo | mortes | voce | nao | hectares de coca na | em | nos eua | nos estados unidos | quais | maiores | produtores | apreensao | erradicacao | maconha | por overdose
    """),
}
"""Phrases that put a question outside what we answer, by the reason. The first reason found is given."""
