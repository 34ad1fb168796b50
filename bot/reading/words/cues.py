"""Turns of phrase that say what kind of question it is, in English and Spanish, shared by all that reads them.

Each cue is a line of phrases between bars. Phrases are compared flattened and without plural endings.
"""

from bot.reading.words.factors import FACTORS, TIME_UNITS
from bot.reading.words.follow_ups import FOLLOW_UPS
from bot.reading.words.held_words import HELD
from bot.reading.words.motion import GAINING, MOTION
from bot.reading.words.permission import PERMISSION
from bot.reading.words.phrases import phrases
from bot.reading.words.positions import POSITION_PHRASES
from bot.reading.words.publication import PUBLICATION
from bot.reading.words.record_words import RECORDS

EXCEEDING: tuple[str, ...] = phrases("""
    exceed | exceeds | exceeded | exceeding | surpass | surpasses | surpassed | surpassing | topped | pass | passes | passed | passing | cross | crosses | crossed | breach | breached | supero | supera | superan | superaron
    superar | superado | superada | superaba | superaban | exceder | excedido | excedia | rebasar | rebasado | sobrepasar
    excedio | exceden | rebaso | rebasaron | sobrepaso | sobrepasaron | sobrepasado
""")
"""Verbs whose object is a bound, wherever they stand: did coca exceed 200,000 hectares."""

CUES: dict[str, tuple[str, ...]] = {
    "help": phrases("""
        puedes responder | que preguntas | what questions |
        help | help me | what i can ask | how does this bot work | what can you do | what can i ask | what questions can you answer | what can you answer | how to use this | how do you work | how does this work | usage | commands
        how do i use you | how do i use this | como se usa | como te usan | what do you know | who are you | what are you
        ayuda | ayudame | que puedes hacer | que puedo preguntar | que te puedo preguntar | que puedes responder | como funcionas | como funciona esto | como te uso
        que sabes | quien eres | que sabes hacer | que me puedes decir | que puedes decirme | que mas sabes | para que sirves | que mas puedes hacer
    """),
    "meaning": phrases("""
        significan | que significan las siglas | que significa la sigla | que son las siglas | siglas |
        how big is a | how big is one | how large is a | how large is one | que tan grande es una | cuanto mide una | de que tamano es una
        what do you mean by | mean | meaning | meaning of | definition | definition of | define | defined
        what is meant by | what counts as | explain | stand for | stands for | how is it measured | how is it counted | how is it calculated | how is that calculated | how is this calculated | how is it worked out
        how do they measure | how is it estimated | how do they estimate | how do they count | how are they counted
        who is | who are | quien es | quienes son | sigla | siglas | what is | what s | whats | what are | what exactly is
        que significa | que quiere decir | significado | definicion | definicion de | define | que se entiende por
        como se mide | como se cuenta | como se calcula | como se estima | que es | que son | que cuenta como
        explica | explicame | a que se refiere | de que va | de que iba | de que trata | de que se trata | en que consiste
        what is it about | whats it about | what is that about
    """),
    "sources": phrases("""
        who published | cito | como cito | who put out | published by whom |
        short cite | short citation | short source | full cite | full citation | full source | full reference | cita corta | cita completa | la cita | fuente completa | fuente corta
        which agency | what agency | which organization | which organisation | which body | source | sources | source for | come from | comes from | which report | what report | who published | where does the | where does it come from | where do you get | do you get | where is this from | where is it from | where s it from | wheres it from | where was it from | where did it come from | where from
        footnote | footnotes | nota al pie | citation | cite | cite it | how do i cite | reference | references | whose number | whose figure | who says that | who says this | who said that | who said this | who said so | who says it
        where did you get | according to whom | who says so | says who | link | who published | credit
        fuente | fuentes | que informe | en que informe | cual informe | quien publico | de donde sale | de donde salen | de donde salio | de donde salieron | de donde saca | de donde sacan | de donde saco | de donde sacaron | de donde viene | de donde vienen | de donde sacas | cita | citar | como lo cito | referencia
        cifra de quien | dato de quien | de quien es | de quien son | de quien es esa cifra | quien la da | quien lo da
        segun quien | quien lo dice | enlace | de quien es la cifra | quien publico
    """),
    "coverage": phrases("""
        what topics | in your database | base de datos | cubres | cover |
        coverage | what s held | whats held | que hay disponible | what is held | what do you know about | que sabes de | que sabes sobre | que saben de | que saben sobre | everything you hold | what topics do you cover
        que cubres | que cubre | what you hold | what you have | what you ve got | what are you missing | what do you have on | what do you have for | what do you have about | what do you have
        what do you hold | what figures do you have | what data do you have | which years do you have | what data do you hold
        what sources do you use | which sources do you use | where do you get your data | where do you get your figures | where do your figures come from
        where does your data come from | que fuentes usan | que fuentes usas | que fuentes tienen | que fuentes tienes | cuales son sus fuentes | cuales son tus fuentes
        de donde sacan los datos | de donde sacas los datos | de donde sacan las cifras | de donde sacan la informacion
        earliest year you have | earliest year | earliest figure you have | earliest figure | earliest data | first year you have | first figure you have | oldest figure you have | oldest figure | oldest data you have | oldest data | oldest year | oldest number
        how far back | how far back do you go | far back | since when do you have | since when do you have data | data go back | dato mas antiguo | datos mas antiguos | cifra mas antigua | ano mas antiguo | primer ano que tienes | primer ano que tienen | desde cuando tienes | desde cuando tienen | desde que ano tienes | desde que ano tienen
        which years are missing | which years are you missing | what is missing | missing | do you have | gaps
        got anything on | got anything about | got anything for | have anything on | have anything about | anything on | do you hold | have you got | what do you cover | what is available | data available | availability | what have you got
        cobertura | que cifras hay | que informacion tienes | tienes | tienen | que tienes | que tienen | que datos tienes | que datos hay | que cifras tienes | que hay sobre
        todo lo que tengas | todo lo que tienes | todo lo que tienen | todo lo que tengan | todo lo que haya | todo lo que hay | lo que tengas | lo que tengan | all you have | everything you have | all you hold | all youve got | everything youve got
        que anos tienes | que anos faltan | faltan | que falta | que anos hay | tienes datos | hay datos | tienes algo | tenes algo | dato mas viejo | datos mas viejos | cifra mas vieja | mas viejo | mas vieja | tenes datos | tenes cifras | tiene datos | tiene cifras | tienes cifras | hay algo | manejas algo | manejan algo | manejan datos | tienen datos | tienen cifras | tienen algo | de que anos tienes
    """),
    "side_by_side": phrases("""
        the other one | the other figure | the other number | the other estimate | la otra cifra | la otra estimacion | el otro numero |
        every estimator | estimaciones todas | todas las cifras | diferentes estimaciones | las diferentes | cifras diferentes | diferentes cifras |
        side by side | different estimators | all estimators | each estimator | the estimators | who says what | both estimates | both sources | each source | both figures | both numbers | all estimates | all sources
        both agencies | both governments | both estimators | both organizations | both organisations | both bodies | both counts | both series | the two agencies | the two governments | the two estimators
        las dos agencias | ambas agencias | ambos gobiernos | los dos gobiernos | ambos estimadores | los dos estimadores | ambas entidades | las dos entidades
        every estimate | each estimate | different estimates | different sources | several sources | various sources | how do the estimates | do the estimates agree | agree | match
        distintas fuentes | diferentes fuentes | que dicen las fuentes | que dice cada | ambas fuentes | las dos cifras | ambas cifras | las dos fuentes | todas las fuentes | cada fuente | lado a lado
        todas las estimaciones | coinciden | las dos | ambas | gap between | how far apart | apart
    """),
    "in_percent": phrases(
        "the % | whats the % | what % | el % | in % | en % | and in % | y en % | and in percent | and as a percentage | y en porcentaje | y porcentualmente | en terminos porcentuales | in percent | as a percentage | in percentage terms | en porcentaje | porcentualmente"
    ),
    "right": phrases("""
        verifica | bien | estaba bien | esta bien |
        right at the time | correct at the time | right | correct | accurate | true | is it true | is that true | wrong | false | untrue | incorrect | inaccurate | falso | incorrecto | me equivoco | nos equivocamos | equivoco | equivocado | estoy mal | estamos mal | esta mal | estaria mal | esta mal decir | es mentira | mentira | miento
        true or false | fact or fiction | cierto o falso | verdadero o falso | verdad o mentira | legit | legitimate | for real | bogus | kosher | double check | double checking | sanity check | fact check | still ok | still okay | still good | still fine | still stand | still stands | still holds | still accurate | still the number | still the figure | still the right | still the one | still current | still the latest | sigue siendo la cifra | sigue siendo el dato | sigue bien | sigue en pie | aun vale | holds water | was it right | was that right | valid | still valid | still right | still correct | hold up | check
        correcto | correcta | cierto | es cierto | es verdad | verdad | vigente | valida | valido | sigue siendo valida | sigue siendo valido | sigue vigente | sigue en pie
        todavia vale | aun vale | sigue valiendo | ya no vale
        puedo poner | puedo decir | puedo escribir | puedo publicar | podemos poner | podemos decir | podemos escribir | podemos publicar | lo dejo | lo dejamos | la dejo | la dejamos | esta bien decir | es correcto decir
        can i say | can we say | can i write | can we write | can i put | can we put | safe to say | ok to say | fair to say
        acertada | era correcta | sigue siendo | siguen siendo
    """),
    "disagree": phrases("""
        disagree | disagreement | differ | se diferencian | diferencian | difference between | discrepancy | discrepancies | diverge | dont match
        don't match | do not match | contradict | conflict | conflicting | so different | numbers different | figures different | estimates different | different numbers | different figures | two numbers | two figures | two different numbers | two different figures | why the gap | why is there a gap | why such a gap | why so far apart | por que la brecha | por que hay brecha | por que tanta diferencia | dos cifras | dos cifras distintas | dos cifras diferentes | dos numeros
        reject it | rejects it | dispute it | disputes it | contest it | contests it | lo rechaza | la rechaza | lo disputan | who disputes | who contests | who rejects | disputed | contested | anyone dispute | in dispute | en disputa | dispute the | quien disputa | quien cuestiona | quien rechaza | disputada | cuestionada | difieren | discrepancia | discrepancias | no coinciden | distintas cifras | cifras distintas | diferencia entre
        moving in the same direction | going in the same direction | in the same direction | same direction | moving in opposite directions | in opposite directions | going the same way | contradicen | discrepan | en desacuerdo | no cuadran | no cuadra
    """),
    "off": phrases("""off | far off | how far off | how far was | how far were | how far is | wide of the mark | how close | off the mark
        too high | too low | reliable | fiable | confiable | que tan lejos | cuan lejos | se equivoco | se desvio | desviacion | que tan acertado
        que tan preciso | que tan precisa | que tan cerca | demasiado alto | demasiado bajo"""),
    "except": phrases(
        "other than | except | except for | apart from | aparte de | excepto | salvo | a excepcion de"
    ),
    "which_year": phrases("""
        which year | what year | in which year | in what year | when was the | when was it the
        que ano | en que ano | cual ano | cual fue el ano | desde que ano | since which year | since what year
    """),
    "ranking": phrases("""
        rank the three | rank all three | rank them | rank them all | order them | put them in order | sort them | ordenalos | ordena los | ordenalas | ordena las | ordename los | ponlos en orden
        ranking | rank | ranks | ranked | top | biggest | largest | highest | greatest | leading | main | major | number one
        number 1 | in first place | in the lead | numero uno | numero 1 | en primer lugar | a la cabeza |
        league table | most coca | most cocaine | most deaths | which country | which countries | what country
        which state | which states | which department | which departments | which municipality | which municipalities
        what countries | what states | who leads | who makes the most
        biggest producer | largest producer | top producer
        biggest grower | largest grower | who is the biggest | who is the largest | worst | hardest hit
        clasificacion | puesto | lugar | mayor | mayores | principal | principales | mas grande | que pais | que paises
        que departamento | que departamentos | que municipio | que municipios | que estado | que estados
        cual es el pais | mayor productor
        principal productor | el que mas | los que mas | lidera | encabeza
    """),
    "bottom": phrases("""
        smallest | fewest | the smallest producer | smallest producer | least coca | bottom
        y los ultimos | y las ultimas | y el ultimo lugar | los de abajo | los ultimos lugares | los ultimos puestos | the last ones | and the last ones | the bottom ones | and at the bottom | at the bottom
        menor | menores | mas pequeno | el que menos | ultimo lugar
    """),
    "position": POSITION_PHRASES,
    "share": phrases("""
        cuanto de la | cuanta de la | porcentaje del | porcentaje de la | porcentaje | que peso |
        q % | que % | what % | share | share of | what share | percentage of | what percentage | what percent | what percentage of | percent of
        proportion | proportion of | what part of | fraction of | what fraction | how much of | how many of | portion of | slice of | slice | as a % of | as a percentage of | as a percent of | as a share of | as a proportion of | como porcentaje de | como % de | chunk of | what chunk | what portion
        que tajada | tajada de | que pedazo | que porcion | porcion de | proporcion | que porcentaje | porcentaje de | que parte | que proporcion | cuanto del total | participacion
        que fraccion | parte del total | cuanto representa | cuanto representan | cuanto represento | que representa | que tanto representa | que tanto pesa | cuanto pesa | cuanto pesan | cuanto aporta | cuanto aportan | cuanto aporto | que tanto aporta | cuanto pone | cuanto ponen
    """),
    "trend": phrases("""
        develop | developed | develops | comporto | se comporto | como ha venido | como han venido | ha venido | han venido | como va | como van | como ha ido | como han ido | como le ha ido a | como les ha ido a | como le va a | como anda | como andan | como viene siendo | como vienen | como venian | como iba | como iban | como viene | como venia |
        whats happening with | what s happening with | what is happening with | whats going on with | what s going on with | what is going on with | que esta pasando con | que pasa con
        trend | trends | over time | over the years | evolution | evolve | evolved | developed | development | history
        time series | series | course | timeline of figures | year by year | year after year | trajectory | track
        trending | history of | the history of | timeline | chronology | cronologia | linea de tiempo | how has | how have | every year | all years | each year | through the years | by year | annual
        tendencia | evolucion | evolucionado | se ha movido | se han movido | han cambiado | ha cambiado | evoluciono | historia | serie | serie historica | serie completa | toda la serie | a lo largo
        ano por ano | ano tras ano | recent years | in recent years | the last few years | in the last few years | the past few years | over the past few years | trayectoria | como ha cambiado | como ha ido | todos los anos | cada ano | por ano
        historico | """),
    "by_month": phrases("""by month | monthly | per month | each month | every month | month by month
        por mes | por meses | mensual | mensuales | mes a mes | mes por mes | cada mes"""),
    "chart": phrases("""
        bar chart | bar charts | bar graph | pie chart | chart | charts | draw | graph | plot | plotted | line chart | diagram | grafico | grafica | graficar | graficalo | graficala | graficame | diagrama
    """),
    "csv": phrases("""
        can you export | could you export | please export | csv | cvs | table of | a table of | table with | as csv | give me the data | send me the data | the data please | the underlying data | underlying data | the numbers behind it | dame los datos | pasame los datos | mandame los datos | los datos por favor | en una tabla | spreadsheet | excel | data behind | data behind it | data behind that | raw data | as a table | table please | a table please | make a table | make it a table | the table | export csv | export it | export that | export as | export to | hoja de calculo | datos detras | los datos detras | datos crudos | en una tabla | tabla con | tabla de | tabla | dame tabla | dame una tabla | in a table | exportame | exportar a | exportalo | exporta a
    """),
    "copy": phrases("""
        quote ready | quote ready line | print version | version for print | printable version | version para imprimir | version para publicar | copy | copy that | copy it | copy this | copy paste | copiar y pegar | para copiar y pegar | i can print | we can print | i can publish | we can publish | to print
        print that | print this | print it | printable | printable line | printable sentence | quotable | quotable line | for print | ready for print | ready to print | print ready | ready to publish | for publication | sentence for | attributed sentence
        with attribution | ap style | in ap style | ap style sentence | write it up | write that up | one line i can
        para imprimir | para publicar | para imprenta | lista para copiar | listo para copiar | lista para publicar | copia | copiar
        ponlo para publicar | ponla para publicar | ponmelo para publicar | dejalo listo para publicar
        make it a sentence | as a sentence | in a sentence | turn it into a sentence | in one sentence | hazme una frase | en una frase | ponlo en una frase
        redactame | redacteme | redactame una linea | escribeme una linea | escribame una linea | write me a line | write me a sentence | give me a sentence | give us a sentence | gimme a sentence | a sentence please | one sentence please | need a sentence | write a sentence | una frase | la frase | dame la frase | frase por favor | una oracion
        copialo | copiala | copiame | copiamelo | copiamela | copianos | copieme | copiemelo | copien | para copiar | listo para la nota | lista para la nota
        redactalo | redactala | redactamelo | redactamela | escribemelo | escribelo | ponmelo para la nota | eso para la nota | eso para el articulo
        can i print that | can i print this | can i print it | can we print that | can we print this | can we print it | can i use that | can i use this | can i quote that | can i quote this | can i publish that | can we use that | can i run that | can we run that | can i run with that | safe to print | safe to publish | ok to print | a line i can use | line i can use | line we can use | line i can print | sentence i can use | something i can print | puedo publicar eso | puedo publicarlo | puedo publicar esto | lo puedo publicar | podemos publicar eso | podemos publicarlo | lo podemos publicar | puedo imprimir eso | puedo usar eso | puedo usar ese dato | puedo citar eso | puedo citarlo
        estilo efe | con atribucion | frase atribuida | citable | frase citable | linea citable | que pueda publicar | que pueda imprimir
    """),
    "average": phrases("""
        avg | average | averaged | mean value | on average | promedio | media | en promedio | en media
        avg of the two | avg of the three | avg of both | average of the two | average of the three | average of the 2 | average of the 3 | average of both | promedio de los dos | promedio de los tres | promedio de las dos | promedio de las tres | promedio de ambos
    """),
    "total": phrases("""
        sum of the two | sum of the three | sum of both | total of the two | total of the three | total of both | the three of them together
        suman los dos | suman los tres | suman las dos | suman las tres | suman ambos | suman juntos | suman juntas | total de los dos | total de los tres
        add them up | add those up | add these up | add them | add those | add both | add the two | add it up | add it all up | sum them | sum those | total them | sumalos | sumalas | sumamelos | sumamelas | suma los dos | suma las dos | suma esos | suma esas | sumalos todos
        sum up | add up | adding up | tot up | total up | total over | combined | altogether | in all | in total | all told | sum | sum of | added up | cumulative | cumulatively | overall total
        en total | suma | suman | sumaron | sumo | sumados | sumadas | acumulado | acumulada | total acumulado
    """),
    "biggest_rise": phrases("""
        biggest rise | biggest jump | biggest increase | largest increase | largest rise | largest jump | biggest growth
        steepest rise | biggest yoy jump | biggest annual jump | biggest annual rise | sharpest rise | fastest growth
        biggest year on year jump | biggest yearly jump | biggest one year rise | biggest gain
        alza mas fuerte | subida mas fuerte | aumento mas fuerte | salto mas fuerte | crecimiento mas fuerte | alza mas grande | subida mas grande | alza mas pronunciada | aumento mas pronunciado | subida mas brusca | mayor repunte
        salto mas grande | aumento mas grande | mayor aumento | mayor alza | mayor subida | mayor crecimiento | mayor incremento | mayor salto
    """),
    "biggest_fall": phrases("""
        biggest fall | biggest drop | biggest decrease | biggest decline | largest fall | largest drop | largest decrease
        largest decline | steepest fall | sharpest drop | steepest drop | biggest yoy drop | biggest annual drop
        mayor desplome | caida mas grande | bajon mas grande | caida mas fuerte | baja mas fuerte | bajada mas fuerte | descenso mas fuerte | reduccion mas fuerte | caida mas pronunciada | descenso mas pronunciado | caida mas brusca | caida mas drastica
        mayor caida | mayor descenso | mayor bajada | mayor reduccion | mayor disminucion | mayor baja
    """),
    "last_time": phrases("last time | the last time | last occasion | ultima vez | la ultima vez"),
    "rise": phrases("""
        percentage increase | percent increase | pct increase | percentage rise | percent rise | percentage growth | salto | saltos | interanual | sharpest increase | increase in |
        grow | grew | grown | growing | rise | rose | risen | rising | rises | increase | increased | increasing | increases | grew by | growth | went up
        go up | gone up | going up | jump | jumped | climb | climbed | surge | surged | soared | up from | how much more | how many more
        getting worse | got worse | gotten worse | gets worse | edge up | edged up | inch up | inched up | tick up | ticked up | creep up | crept up | balloon | ballooned | swell | swelled | swollen | rocket | rocketed | leap | leapt | leaped | mushroomed | exploded | shot up | shoot up | drive up | drove up | soar | spike | skyrocket | explode | rocketed up | take off | took off | pick up | picked up | raise | raised | boost | boosted | double | doubled | triple | tripled | expand | expanded | skyrocketed | spiked
        crecer | se inflo | subio | subido | sube | suben | subieron | subir | aumento | aumentado | aumenta | aumentan | aumentaron | aumentar
        crecio | crecido | crece | crecen | crecieron | incremento | incrementado | incrementaron | alza | crecimiento
        duplico | triplico | disparo | duplicado | duplicar | duplicaron | triplicado | triplicar | triplicaron | quintuple | quintupled | quintuplico | quintuplicado | quintuplicar | sextuple | sextupled | sextuplico | sextuplicado | quadruple | quadrupled | cuadruplico | cuadruplicar | cuadruplicado | multiplico | multiplicaron
    """),
    "fall": phrases("""
        percentage drop | percent drop | pct drop | percentage fall | percentage decrease | percent decrease | percentage decline | percent decline | percentage reduction | fall | fell | fallen | falling | falls | decrease | decreased | decreasing | decline | declined | declining | drop
        getting better | got better | gotten better | gets better | dropped | dropping | went down | go down | gone down | going down | shrink | shrank | shrunk | plunged | plummeted
        halve | halved | halves | reduce | reduces | reducing | slash | slashed | slashes | curb | curbed | dip | dips | dipped | dipping | edge down | edged down | inch down | inched down | tick down | ticked down | slide | slid | slip | slipped | sink | sank | sunk | tumble | tumbled | ease | eased | slump | slumped | cratered | nosedived | collapse | collapses | collapsed | crash | crashes | crashed | plunge | plunges | plummet | plummets | nosedive | crater | dwindle | dwindled | taper off | tapered off | tail off | tailed off | fall off | fell off | lowered | bring down | brought down | drive down | drove down | reduced | reduction | how much less | down from | last fell | last drop | last dropped
        cuanto bajo | bajo de | bajo en | que bajo | bajo por | ano bajo | bajado | baja | bajan | bajaron | bajar | cayo | caido | cae | caen | cayeron | caida | disminuyo | disminuido
        disminuye | disminuyeron | redujo | redujeron | reducido | reduccion | descenso | descendio | descendieron | merma | decrece | decrecen | decrecio | decrecieron | decrecido | decrecer | achico | achicado | encogio | encogido | se desinflo
    """),
    "change": phrases("""
        by what percent | by what percentage | by how many percent | better or worse | worse or better | get better or worse | got better or worse | gotten better or worse | getting better or worse | go up or down | went up or down | gone up or down | going up or down | rise or fall | rose or fell | risen or fallen
        increase or decrease | increased or decreased | grow or shrink | grew or shrank | more or less | up or down
        subio o bajo | sube o baja | crecio o cayo | crecio o se achico | crecio o se encogio | aumento o disminuyo | aumento o bajo | crece o cae |
        change | changed | changes | percent change | percentage change | year over year | yoy | y o y | y y
        up how much | down how much | up by | down by | up on | down on | up from | fluctuated | differ from | moved
        en que cambio | en que han cambiado | en que ha cambiado | como cambio | que tanto cambio | cuanto cambio | variacion | cambio | cambiado | cuanto mas | cuanto menos | cuantas hectareas mas | cuantas hectareas menos | cuantas toneladas mas | cuantas toneladas menos | cuantos kilos mas | cuantos kilos menos | cuantas muertes mas | cuantas muertes menos | how many fewer | how much less | by how much | by how many | variado | vario
    """),
    "compare": phrases("""
        vs | versus | v | ahead of | compare | compared | compared to | compared with | comparison | comparing | against | than
        relative to | stack up | stacks up | stacked up | stack up against | stacks up against | stacked up against | stack up to | measure up to | measures up to | fare against | fares against | up against | as opposed to | in contrast to | difference | diff | diff between | contrast | next to | more than in | less than in
        comparame | compareme | comparamos | comparemos | comparen | comparalo | comparala | comparalos | frente a | frente al | contra | comparado | comparada | comparado con | comparada con | comparacion | comparar | compara
        cuanto le gana | cuanto le gano | cuanto le ganaba | cuanto le saca | cuanto le saco | cuanto le sacaba | cuanto le lleva | cuanto le llevaba | le saca ventaja a | le saco ventaja a | que tanta ventaja le lleva | cuanta ventaja le lleva | cuanta ventaja le saca
        que en | respecto a | respecto al | respecto de | en comparacion con | diferencia | dif | dif entre | versus
    """),
    "degree": (
        *phrases("""
            higher | lower | worse | greater | less | fewer | smaller | larger | bigger | above | below
            superior | inferior | por encima | por debajo | no llega a | no llegan a | no llego a | no llegaron a | no alcanza | no alcanzo | no alcanzan | no baja de | no bajan de | no bajo de | no ha bajado de
            pasa de | pasan de | pasa de las | pasan de las | pasa de los | pasan de los | pasa las | pasan las | paso las | pasaron las
            volvio a pasar | volvio a pasar de | volvio a superar | volvieron a pasar | volvieron a superar | paso de las | pasaron de las | pasado de las | pasado las
        """),
        *EXCEEDING,
    ),
    "as_of": phrases("""
        as of | as it stood | as it stood in | as it stood on | as they stood | as they stood in | as things stood in | what was out by | what was out in | what was out on | was out by | already out by | knowing only | known on | as known on | known in | as it was known | as was known | at the time of | what was known | known by | knew on | knew in | as at
        al corte | al corte de | a corte | a corte de | con corte | con corte a | con corte en | corte a | by the end of
        con datos a | con datos hasta | segun se sabia en | lo conocido a | a fecha de | a fecha | al dia | conocido el | se sabia | se sabia el | lo que se sabia | segun lo conocido | que se sabia en | con los datos de
    """),
    "latest": phrases("""
        the last one from | the last one by | last one from | last figure | last number | last estimate | last one by | latest | last fiscal year you have | last fiscal year we have | last fiscal year held | last fiscal year available | latest fiscal year | most recent fiscal year | most recent | newest | current | currently | now | right now | today | these days | nowadays | up to date
        lately | recently | ultimamente | recientemente | last available | last known | last year we have | last year you have | last year we have data for | last year you have data for | last year with data | last year with figures | last year on record | last year on file
        most recent year | most recent year we have | most recent year you have | most recent one | latest one | latest one you ve got | latest you ve got | last one you have | last one held | ultimo ano que tienen | ultimo ano que tengan | ultimo ano con cifras | last year available | last year held | latest year | at the moment | as we speak
        more recent | anything more recent | something more recent | a more recent one | more recent one | newer | anything newer | something newer | a newer one | more up to date | algo mas reciente | una mas reciente | uno mas reciente | algo mas nuevo | mas nuevo | mas nueva
        ultimo | ultima | ultimos | ultimas | mas reciente | mas recientes | reciente | actual | actualmente | ahora | hoy
        hoy en dia | hoy dia | hoy por hoy | a la fecha | ultimo ano | el ultimo ano | en el ultimo ano | ultimo ano disponible | ultimo ano con datos | ultimo disponible | ultima disponible | ultimo dato | ultima cifra | ultimo dato disponible | vigente
    """),
    "per": phrases(
        "per capita | per person | per head | per inhabitant | per cápita | por habitante | por persona"
    ),
    "yield": phrases("""
        yield | yields | from a hectare | out of a hectare | from one hectare | out of one hectare | from each hectare | de una hectarea | de cada hectarea | sale de una hectarea | salen de una hectarea | saca de una hectarea | sacan de una hectarea | per hectare | productivity | per 1,000 hectares | per 1000 hectares | per thousand hectares | rendimiento | rinde | rindio | por hectarea | productividad | por cada 1.000 hectareas | por mil hectareas | por 1000 hectareas
    """),
    "quantity": phrases("""
        de que ano es | de que ano son | que ano es ese | what year is that | what year is this | what year is it from | what year is that from | which year is that from | which year is that | what year is that figure from
        the raw number | the raw figure | raw number | headline number | the headline number | headline figure | the headline figure | the real number | the real figure | the actual number | the actual figure | the correct figure | the correct number | the true figure | the true number | la cifra real | la cifra verdadera | el dato real | el numero real
        how much of the stuff | how much of that stuff | how much of this stuff | how much | how many | how big | how large | how high | amount | quantity | number of | how often | volume
        how widespread | how steep | how sharp | how extensive | how bad | how common | how prevalent
        a cuanto asciende | a cuanto ascienden | a cuanto ascendio | a cuanto ascendieron | a cuanto ascendia | a cuanto ascendian | a cuanto llega | a cuanto llegan | a cuanto llego | a cuanto llegaron
        cuanto | cuanta | cuantos | cuantas | que tanta | que tantas | q tanta | q tanto | que cantidad | cantidad | volumen | que tanto
    """),
    "when": phrases("""
        whens | whens the | when s | when s the |
        when did | when was | when were | when is | when has | when have | when will | when do | when does | what date | on what date | what day | since when | how long
        cuando | desde cuando | en que fecha | que dia | que fecha | hace cuanto
    """),
    "inherited": phrases("inherit | inherited | heredo | hereda | heredaron"),
    "first_term": phrases(
        "first term | first administration | first presidency | primer mandato | primer gobierno | primer periodo"
    ),
    "second_term": phrases(
        "second term | second administration | second presidency | segundo mandato | segundo gobierno | segundo periodo"
    ),
    "why": phrases(
        "why | what explains | what is behind | whats behind | what s behind | what was behind | what drove | what led to | why the gap | why is there a gap | why such a gap | why so far apart | por que la brecha | por que hay brecha | por que tanta diferencia | how come | what caused | reason | reasons | por que | razon | razones | motivo | a que se debe"
    ),
    "who": phrases("who | whose | whom | quien | quienes"),
    "said": phrases("""
        say about | said about | says about | think about | thinks about | want to do | want | wants | wanted | plan | plans
        planned | promise | promised | promises | position | stance | view | views | policy | policies | proposal | propose
        proposed | support | oppose | opposes | opposed | favour | favor | call for | called for | believe | believes | argue
        argues | argued | pledge | pledged | criticise | criticize | criticised | criticized | attitude | plan to do
        dice | dijo | dicho | piensa | opina | opinion de | quiere | quiere hacer | propone | propuso | propuesta | postura
        posicion | prometio | promete | promesa | politica | politicas | plan | planea | apoya | apoyado | se opone | critica | critico | criticado | prometido | propuesto
        defiende | sostiene | cree
    """),
    "happened": phrases("""
        what happened | happened | timeline | chronology | history of | events | what has happened | background
        story so far | key dates | sequence of events
        que pasa con | en que va | en que van | en que quedo | que fue de | que hubo con | que hay de nuevo con | what is going on with | whats going on with | what became of | what came of
        que paso | que ha pasado | paso con | cronologia | linea de tiempo | antecedentes | que sucedio | que ocurrio
        fechas clave
    """),
    "legal": phrases("""
        legales |
        legal | illegal | legally | legality | licit | lawful | unlawful | allowed | banned | ban | prohibited | law | laws | permitted | criminal
        legalised | legalized | legalise | legalize | decriminalised | decriminalized | legal status
        legal | ilegal | legalmente | legalidad | licito | licita | licitos | licitas | ilicito | permitido | permitida | esta permitido | esta permitida | estan permitidos | se permite | se permiten | prohibido | prohibida | ley | leyes | delito
        legalizar | legalizado | legalizada | despenalizado | despenalizada | estatus legal
    """),
}
for _added in (PERMISSION, MOTION, FOLLOW_UPS, PUBLICATION, RECORDS, FACTORS, GAINING, TIME_UNITS, HELD):
    for _cue, _more in _added.items():
        CUES[_cue] = (*CUES.get(_cue, ()), *_more)
