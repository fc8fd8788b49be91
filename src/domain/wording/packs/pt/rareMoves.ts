import type { Move } from "../../pack";

const WHY = "Says what it means for the customer, not for our files.";

/** What fewer notices say in Portuguese. */
export const rareMoves: readonly Move[] = [
  {
    id: "muitos",
    place: "main",
    act: "delay",
    needs: ["devido", "razão", "causa"],
    patterns: [
      "(?:devido|em razão|por causa) (?:ao?|do|da|de|à) (?:alto |grande |elevado |alta |elevada )?(?:volume|número|quantidade|demanda)(?: [a-záéíóúâêôãõç]+){0,6}?,? (?:nosso|nossos|o|a|nossa|nossas|é possível|pode|poderá)(?: [a-záéíóúâêôãõç]+){1,12}",
    ],
    we: ["muita gente está nos escrevendo agora, por isso nossa resposta pode demorar mais"],
    i: ["muita gente está nos escrevendo agora, por isso minha resposta pode demorar mais"],
    why: WHY,
    examples: [
      {
        before: "Devido ao alto volume de solicitações, nosso tempo de resposta pode ser maior.",
        after: "Muita gente está nos escrevendo agora, por isso nossa resposta pode demorar mais.",
      },
    ],
  },
  {
    id: "coisa-numero",
    place: "main",
    act: "ack",
    needs: ["protocolo", "número", "código"],
    patterns: [
      "{MATTER} foi (?:registrad[ao]|criad[ao]|abert[ao]|recebid[ao]|cadastrad[ao]) (?:sob|com) o (?:protocolo|número|código)(?: de [a-z]+)? {REF}",
    ],
    we: ["recebemos {thing}"],
    i: ["recebi {thing}"],
    why: WHY,
    examples: [
      {
        before: "Sua solicitação foi registrada sob o protocolo 2231.",
        after: "Recebemos sua mensagem. Sua referência, se precisar: 2231",
      },
    ],
  },
  {
    id: "e-passada",
    place: "main",
    act: "assigned",
    needs: ["transfer", "escal", "encaminh", "direcion", "repass", "envia"],
    patterns: [
      "(?:e )?(?:transferid[ao]|escalad[ao]|encaminhad[ao]|direcionad[ao]|repassad[ao]|enviad[ao]|escalonad[ao]) (?:ao?|à|aos|às|para) {TEAM}(?: (?<rank>{FACT}))?",
      "{MATTER} foi (?:transferid[ao]|escalad[ao]|encaminhad[ao]|escalonad[ao]) (?:ao?|à|aos|às|para) {TEAM} (?<rank>{FACT})",
    ],
    we: ["pedimos ajuda a quem mais entende do assunto"],
    i: ["pedi ajuda a quem mais entende do assunto, e seu contato continua sendo comigo"],
    why: WHY,
    examples: [],
  },
  {
    id: "guarde-numero",
    place: "reference",
    act: "ack",
    needs: ["número", "protocolo", "código"],
    patterns: [
      "(?:por favor,? |favor )?(?:guarde|guardar|anote|anotar|informe|informar|mencione|cite|utilize) (?:o|este|seu) (?:número|protocolo|código)(?: d[oe] (?:protocolo|chamado|ticket|atendimento|solicitação|referência))?(?: ?{REF})?(?: (?:para|em|ao|no|nos) [a-záéíóúâêôãõç ]{3,60})?",
    ],
    we: [""],
    why: WHY,
    examples: [],
  },
  {
    id: "sobre-mudancas",
    place: "next",
    needs: ["será"],
    patterns: [
      "você será (?:notificad[ao]|informad[ao]|avisad[ao])(?: por e-?mail)? sobre (?:mudanças|alterações|atualizações|o andamento|qualquer)(?: [a-záéíóúâêôãõç]+){0,6}",
    ],
    we: ["escrevemos para você quando houver novidades"],
    i: ["escrevo para você quando houver novidades"],
    why: WHY,
    examples: [
      {
        before: "Você será notificado por e-mail sobre mudanças no status.",
        after: "Escrevemos para você quando houver novidades.",
      },
    ],
  },
  {
    id: "vai-encerrar",
    place: "main",
    act: "closed",
    needs: ["encerr", "fechad"],
    patterns: [
      "(?:e )?(?:{MATTER}|este) (?:será|vai ser)(?: (?:agora|automaticamente))? (?:encerrad[ao]|fechad[ao])",
    ],
    we: ["paramos agora de trabalhar nisso"],
    i: ["paro agora de trabalhar nisso"],
    why: WHY,
    examples: [],
  },
  {
    id: "consertado",
    place: "main",
    act: "resolved",
    needs: ["resolv", "solucion", "corrig"],
    patterns: [
      "(?:{MATTER}|o problema|o erro|a falha) (?:foi|está) (?:resolvid[ao]|solucionad[ao]|corrigid[ao])(?: (?:por|pela|pelo) [a-záéíóúâêôãõç ]{3,30})?",
    ],
    covers: ["vai-encerrar", "encerrado", "fechado"],
    we: ["achamos que já está resolvido"],
    i: ["acho que já está resolvido"],
    why: WHY,
    examples: [{ before: "Seu incidente foi resolvido.", after: "Achamos que já está resolvido." }],
  },
  {
    id: "se-voltar-prazo",
    place: "how",
    needs: ["até", "dentro", "prazo"],
    patterns: [
      "(?:se|caso) (?:o problema|o erro|a falha|isso)(?: [a-záéíóúâêôãõç]+){0,5}?,? (?:por favor,? )?(?:responda|responder)(?: [a-záéíóúâêôãõç-]+){0,5} (?:em até|dentro de|no prazo de) (?<f1>{SPAN})",
    ],
    we: ["se algo ainda não estiver certo, ou se voltar a acontecer, responda em até {1}"],
    why: WHY,
    examples: [
      {
        before: "Caso o problema persista, responda a este e-mail em até 7 dias.",
        after: "Se algo ainda não estiver certo, ou se voltar a acontecer, responda em até 7 dias.",
      },
    ],
  },
];
