import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What else notices say in Portuguese. */
export const otherMoves: readonly Move[] = [
  {
    id: "perguntas",
    place: "how",
    needs: ["dúvida", "pergunta", "quest", "informa", "disposição"],
    patterns: [
      "(?:se tiver|caso tenha|em caso de|para) (?:alguma|qualquer|mais|outras?|dúvidas?) ?(?:outra )?(?:dúvidas?|perguntas?|questões|informações)?(?: [a-záéíóúâêôãõç]+){0,3}?,? (?:não hesite em |entre em |estamos |fique à vontade para |basta |por favor,? )(?:contato conosco|nos contatar|entrar em contato(?: conosco)?|à (?:sua )?(?:inteira )?disposição|responder a este e-?mail|nos escrever|nos chamar)(?: [a-záéíóúâêôãõç]+){0,3}",
      "(?:estamos|ficamos|permanecemos|fico)(?: [a-z]+)? à (?:sua )?(?:inteira )?disposição(?: [a-záéíóúâêôãõç]+){0,6}",
    ],
    we: ["se tiver alguma pergunta, é só nos escrever"],
    i: ["se tiver alguma pergunta, é só me escrever"],
    why: WHY,
    examples: [
      {
        before: "Em caso de dúvidas, entre em contato conosco.",
        after: "Se tiver alguma pergunta, é só nos escrever.",
      },
    ],
  },
  {
    id: "repassado",
    place: "main",
    act: "assigned",
    needs: ["transfer", "escal", "encaminh", "direcion", "repass", "envia"],
    patterns: [
      "{MATTER} (?:foi|está sendo) (?:transferid[ao]|escalad[ao]|encaminhad[ao]|direcionad[ao]|repassad[ao]|enviad[ao]|escalonad[ao]) (?:ao?|à|aos|às|para) {TEAM}",
      "(?:encaminhamos|transferimos|repassamos|escalamos|direcionamos) {MATTER} (?:ao?|à|aos|às|para) {TEAM}",
      "{MATTER} foi (?:escalad[ao]|escalonad[ao])",
    ],
    we: ["pedimos ajuda a quem mais entende do assunto"],
    i: ["pedi ajuda a quem mais entende do assunto, e seu contato continua sendo comigo"],
    why: WHY,
    examples: [
      {
        before: "Sua solicitação foi encaminhada ao setor responsável.",
        after: "Pedimos ajuda a quem mais entende do assunto.",
      },
    ],
  },
  {
    id: "em-curso",
    place: "main",
    needs: ["andamento", "análise", "atendimento", "processamento", "tratamento", "sendo"],
    patterns: [
      "{MATTER} (?:está|encontra-se|continua|segue)(?: (?:atualmente|ainda))? (?:em (?:andamento|análise|atendimento|processamento|tratamento)|sendo (?:analisad[ao]|processad[ao]|tratad[ao]|atendid[ao]))(?: (?:por|pela|pelo) [a-záéíóúâêôãõç ]{3,30})?",
    ],
    we: ["continuamos trabalhando nisso"],
    i: ["continuo trabalhando nisso"],
    why: WHY,
    examples: [
      { before: "Seu chamado encontra-se em análise.", after: "Continuamos trabalhando nisso." },
    ],
  },
  {
    id: "unidos",
    place: "main",
    needs: ["mescl", "unific", "combin", "agrup"],
    patterns: [
      "{MATTER} foi (?:mesclad[ao]|unificad[ao]|combinad[ao]|agrupad[ao]) (?:com|ao?|à) (?:o|a|seu|sua|outro)? ?{OBJ}(?: ?{REF})?",
    ],
    we: ["você já tinha escrito sobre isso, por isso cuidamos de tudo junto"],
    i: ["você já tinha escrito sobre isso, por isso cuido de tudo junto"],
    why: WHY,
    examples: [
      {
        before: "Seu chamado 881 foi mesclado com o chamado 879.",
        after:
          "Você já tinha escrito sobre isso, por isso cuidamos de tudo junto. Sua referência, se precisar: 881, 879",
      },
    ],
  },
  {
    id: "pesquisa",
    place: "main",
    act: "survey",
    needs: ["pesquisa", "avali", "questionário"],
    patterns: [
      "(?:por favor|gostaríamos|reserve|dedique|ajude-nos|convidamos você)(?:,? [a-záéíóúâêôãõç]+){0,14}?:? ?{LINK}",
    ],
    we: ["conseguimos mesmo ajudar você? Basta um clique: {link}"],
    i: ["consegui mesmo ajudar você? Basta um clique: {link}"],
    why: WHY,
    examples: [
      {
        before: "Por favor, reserve um momento para nossa pesquisa: https://a.example/p",
        after: "Conseguimos mesmo ajudar você? Basta um clique: https://a.example/p",
      },
    ],
  },
  {
    id: "falha",
    place: "lead",
    act: "outage",
    needs: ["instabilidade", "falha", "problema", "interrupção", "indisponibilidade"],
    patterns: [
      "(?:estamos (?:enfrentando|passando por|com|tendo)|há|temos)(?: atualmente| no momento)? (?:uma?|uns) (?:instabilidade|falha|problema|interrupção|indisponibilidade)(?: técnic[ao])? (?:que afeta|com|em|no|na|nos|nas|de|do|da) (?<f1>(?:o |a |os |as )?(?:noss[ao]s?|sistema|site|serviço|aplicativo)(?: (?!(?:e|ou|mas|que)(?![a-záéíóúâêôãõç]))[a-záéíóúâêôãõç-]+){0,5})",
    ],
    we: ["há um problema com {1}"],
    why: WHY,
    examples: [
      {
        before: "Estamos enfrentando uma instabilidade que afeta nossa página de pagamento.",
        after: "Há um problema com nossa página de pagamento.",
      },
    ],
  },
  {
    id: "trabalhando",
    place: "main",
    act: "outage",
    needs: ["trabalha"],
    patterns: [
      "(?:nossas?|nossos?|a|o|os) (?:equipes?|técnicos?|engenheiros?)(?: [a-záéíóúâêôãõç]+)? (?:está|estão|já está|já estão|trabalha|trabalham)(?: [a-záéíóúâêôãõç]+){0,10}",
      "estamos trabalhando (?:para|na|em)(?: [a-záéíóúâêôãõç]+){1,8}",
    ],
    we: ["estamos trabalhando nisso"],
    why: WHY,
    examples: [
      {
        before: "Nossa equipe técnica está trabalhando para resolver o problema.",
        after: "Estamos trabalhando nisso.",
      },
    ],
  },
  {
    id: "ver-aqui",
    place: "link",
    needs: ["consultar", "ver ", "acompanhar", "visualizar", "acessar"],
    patterns: [
      "(?:você pode |para )(?:consultar|ver|acompanhar|visualizar|acessar)(?: [a-záéíóúâêôãõç]+){0,7}?,? ?(?:(?:clique|acesse|clicando)?(?: (?:aqui|em|no|o|pelo|seguinte|link|abaixo|este))*)? ?:? ?{LINK}",
    ],
    we: ["você pode ver em que pé estamos aqui: {link}"],
    i: ["você pode ver em que pé estou aqui: {link}"],
    why: WHY,
    examples: [
      {
        before: "Você pode acompanhar sua solicitação aqui: https://a.example/1",
        after: "Você pode ver em que pé estamos aqui: https://a.example/1",
      },
    ],
  },
  {
    id: "se-voltar",
    place: "how",
    needs: ["problema", "erro", "falha"],
    patterns: [
      "(?:se|caso) (?:o problema|o erro|a falha|isso)(?: [a-záéíóúâêôãõç]+){0,5}?,? (?:por favor,? |basta |você pode )?(?:responda|responder|nos avise|avise-nos)(?: [a-záéíóúâêôãõç-]+){0,6}",
    ],
    we: ["se algo ainda não estiver certo, ou se voltar a acontecer, é só responder"],
    why: WHY,
    examples: [
      {
        before: "Se o problema persistir, por favor responda a este e-mail.",
        after: "Se algo ainda não estiver certo, ou se voltar a acontecer, é só responder.",
      },
    ],
  },
];
