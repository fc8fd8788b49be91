/**
 * How the words begin that a Spanish message to a customer may use without telling anything new: five
 * letters, or the whole word when it is shorter.
 */
export const plainSpanish: ReadonlySet<string> = new Set(
  (
    " a abier abrir acces acció ack acord actua acuer acusa acuse adecu ademá adici adjun afect agent " +
    "agrad ahora ajena al alegr algo algui algun algún allí alta alter alto anali antem anter antes análi " +
    "apert aprec aquel aquí ardua arreg asign asimi asist assig asunt así atenc atend atent aunqu autom " +
    "autos avanz averi averí avisa aviso avíse ayuda añadi aún backe backl bajo basta bien bienv bolet " +
    "botón breve buena bueno busca buzón cabo cada calid calif cambi camin canal carta caso categ causa " +
    "caída cerra cierr circu cita citan clasi clic clien cobro cola colab combi comen como compa compe " +
    "compl compr comun con condi confi conmi conoc const consu conta conte contr contá copia cordi corre " +
    "corte cosa creac cread crear crede creem creo críti cualq cuand cuant cuent cuest curso cuánd códig " +
    "cómo dado dar datos de debe deben deber debes debid decid decir decis degra dejad dejam deje dejo " +
    "del demor dentr depar deriv desaf desde deshe despl despu detec dicho diga diner direc dirig discu " +
    "dispo dos duda dude dudes duran día días dónde e el elecc elect elegi eleva ella ellas ello ellos " +
    "embar empez empie empre en encar encon encue enlac enton entor entra entre envi envia envíe envío " +
    "equip era eran error es esa escal escri escrí ese eso espec esper esta estab estad estam estar estas " +
    "este estim esto estos estoy estud está están esté event exclu exito exper expli facil facto factu " +
    "falla fallo falta falte favor fin final findi firm folio foto front fue funci fusio futur gener " +
    "gente gesti graci ha haber habla había hace hacer hacia hacie haga han happe harem hasta hay haya he " +
    "hecho helpd helpe hemos histo hola hora horas hotfi hoy https hábil id igual impor impre inact incid " +
    "incon indef indic indiq infor inici inten inter ir irá judic junto la lado lamen las laten le lee " +
    "leer legal lenti les leído lista listo llama llame llegó lleva lleve llevo lo login los luego línea " +
    "mal maner mante maya mayor mañan me media medid medim medio mejor menos mensa mesa mi miemb minut " +
    "mira miram miran mirar mire miren miro mis mismo modif moles momen monit motiv mucha mucho muy más " +
    "mí mías mío nada nadie neces ningu ningú nivel no noche nombr nos nosot notic notif noved nuest " +
    "nueva nuevo nunca númer o oa objet oblig obsta ocasi ocupa ocupo ocurr ofici opera opini oport os " +
    "otra otro pacie pagar pago pague paque para parch parte parti pasam pasar pedid pedim pedir pendi " +
    "pero perso petic pieza place plani plazo podem poder polít pondr poner por porqu posib poste preci " +
    "prefi pregu prese previ prior priva probl proce produ progr pront propo próxi puede págin pónga que " +
    "queda quere queri quien quier qué razon raíz reabi reali reasi recib recla redir reemb reemp reenv " +
    "refer regis relac remit rendi reope repor repre requi reser resol respe respo respu resue resul " +
    "retra revis rogam rollb ruega rápid sabe sabem saber salud satis se sea segui segun segur según " +
    "seman senti sepam ser serie servi será serán señor si sido siemp siend sient sigo sigue sin sino " +
    "siste sitio sla sobre solic solo soluc somos son sopor soy su succe suele super supue sus sé sí " +
    "tambi tampo tan tanto tarda tarde tarje te teléf tema tempo tendr tenem tener tenga tengo termi " +
    "ticke tiemp tiene tique toda todas todav todo todos tomar traba trami trans trasl trata triag triaj " +
    "trámi tu turna tus técni térmi tíque tú u ue un una unas unid uno unos urgen usted usuar va valor " +
    "vamos van ve vea venir venta ver verda verif verle verá vez viene visit visto visua volum volun " +
    "volve voy vuelt vuelv válid web y ya yo área él éxito últim única útil "
  )
    .trim()
    .split(" "),
);
