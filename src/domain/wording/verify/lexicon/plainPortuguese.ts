/**
 * How the words begin that a Portuguese message to a customer may use without telling anything new: five
 * letters, or the whole word when it is shorter.
 */
export const plainPortuguese: ReadonlySet<string> = new Set(
  (
    "fizer faço a abert abraç abrir acert acess acham acho ack acomp acont acord acres acusa adema adici afeta agend " +
    "agent agora agrad agrup aguar ainda ajuda algo algum algun algué alhei ali alta alter alto além " +
    "amanh ambie anali andam anex antec anter antes análi ao aos apare aquel aqui ardua artig as assig " +
    "assim assun atenc atend atenç atras atrav atrib atual até ausên auten autoa autom avali avanç avisa " +
    "aviso ação backe backl basta bem bem-v boa boas bom botão br breve brevi cada caixa camin campo car " +
    "cara caro carta cartã caso categ causa centr certa certo chama chego cient circu class clien cliqu " +
    "cobra coisa colab coleg com combi começ comig como compe compr comun concl confi confo conhe conno " +
    "conos conse const consu conta conte conti conto contr contu cordi corre corri costu crede criad " +
    "criar criaç críti cuida cuido cumpr custa códig da dado dados dar das de decid decis degra deixe " +
    "deman demor dentr depar deplo depoi descu desde desem desfi desig deste deve devem dever devia devid " +
    "dia dias diga dinhe direc dispo disse disso diz dizer do dois dos duran dúvid e e-mai efetu ela elas " +
    "ele eles em empre encam encer encom encon ender enten entra entre então envi envia envie equip era " +
    "eram erro escal escla escol escre escri esfor espec esper essa esse esta estam estar estas estav " +
    "este estej estes estim estiv estou estud está estág estão eu event exclu exper expli extra falar " +
    "fale falha falta farem fato fator fatur favor faz fazen fazer faça fecha feito feliz ficam fila fim " +
    "finai final findi firm foi forma forne foto front funci funçã funçõ futur gente gerad gosta grand " +
    "grato grave haja happe helpd helpe hesit hipót histó hoje hora horas hotfi houve https há hábil id " +
    "ident impac impla impor impre inati incid incon incóm incôm indet indis infel infor insta inter " +
    "intui iníci ir isso isto janel jeito judic junto já lado lamen latên leia lemos lenti ler levar lhe " +
    "lhes ligam ligar ligue linha link lista lo login logo lá lê maior mais mal mande manhã manut marca " +
    "mas maya me medid medim medir meio melho membr menci menos mensa mescl mesmo meu meus mim minha " +
    "minut momen monit motiv mudan mudou muita muito mãos na nada nas neces nenhu nesse neste ningu nisso " +
    "no noite nome nos nossa nosso notif notíc nova novid novo nunca não nível nós númer o oa objet obrig " +
    "obser obsta ocorr oi olha olhan olhar olho olá onde opera opini oport ordem os ou outra outro paciê " +
    "pacot pagam pagar palav para param parei paro parte parti passa passe patch pede pedi pedid pedim " +
    "pedir pediu pegar pela pelo pelos pende pendi pergu pesqu pesso peça peço plane pode podem poder " +
    "polít por porqu possí posta poste praze prazo preci prefi prese prete previ preza preço prior priva " +
    "probl proce procu produ progr pront proto provi próxi pt págin pé quais qual quali qualq quand quant " +
    "que queda quem quer quere quest raiz razoá razão razõe reabe reali reatr receb recla redir reemb " +
    "refer regis relat relaç reope repas repre reque requi reser resol respe respo retor rollb rápid sabe " +
    "sabem saber satis sauda se segun segur sei seja sem seman sempr sendo senha senho senti ser servi " +
    "será serão setor seu seus sim sinto siste situa sla sob sobre solic soluc soluç somen somos sou " +
    "soube sozin sua suas subst succe suces supor são série só també tarde te telef tem temos tempo tenha " +
    "tenho tenta ter termi termo terá teste ticke tinha tique tiver toda todas todav todo todos tomar " +
    "traba trans trata triag tu tudo tão técni têm tíque ue um uma umas unica unifi uns urgên uso usuár " +
    "utili vai vamos veja vejam vem vendo ver verif vez viemo vimos vir virtu visit visto visua você " +
    "vocês volta volto volum vonta válid vão vê à às área é êxito últim útil "
  )
    .trim()
    .split(" "),
);
