/** Words that name no trouble, in the languages customers write most. Not for search: for labels. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anything are as ask at be because been before being best
  but by can can't cannot could couldn't did didn't do does doesn't doing don't done else even ever
  every for from get gets getting give go going good got had hadn't has hasn't have haven't having he
  hello help her here hi him his how i i'd i'll i'm i've if in instead into is isn't it it's its just
  know let let's like look looking lot made make many may maybe me mine more most much must my need
  needs no not now of off on once one only onto or other our out over own please possible really right
  said same say see seem seems she should since so some somehow something still such sure tell than thank
  thanks that that's the their them then there there's these they they're this those though through thus
  to too tried try trying until up upon us use used using very via want wanted wants was wasn't we we're
  well went were weren't what what's when where whether which while who why will wish with within without
  won't wondering would wouldn't yes yet you you're your yours yourself
  aber als am an auch auf aus bei bin bis bitte da dann das dass dem den der des die dies diese dieser doch
  du ein eine einem einen einer er es für gibt habe haben hallo hat ich ihr ihre im in ist ja kann kein
  keine können man mein meine meinem meinen meiner mich mir mit nach nicht noch nur oder schon sehr sein
  seit sich sie sind so und uns unser um vom von vor war was wenn wie wieder wir wird wurde zu zum zur
  au aux avec ce ces cette dans de des du elle en est et eu il ils j'ai je la le les leur lui ma mais me
  mes moi mon ne nous on ou où par pas peut plus pour pourquoi qu'il que quel qui sa sans se ses si son
  sont sur tout très un une vos votre vous été être
  al como con cuando de del desde el ella en era es esta este esto está fue ha hace han hasta hay la las le
  lo los mas me mi mis muy más ni no nos o para pero por porque puede puedo qué que se ser si sin sobre
  son su sus también te tengo todo tu un una y ya yo`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
