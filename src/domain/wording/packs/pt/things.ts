import type { Things } from "../../pack";

/** How Portuguese speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "sua mensagem",
  matter: "isso",
  about: " sobre “{about}”",
  phrase: "{thing}",
  generic:
    "(?:a|o|sua|seu|esta|este|nova|novo|última|último|solicitação|chamado|ticket|pedido|mensagem|e-?mail|ocorrência|pergunta|caso|incidente|requisição|carta|dúvida|de|suporte|ajuda|atendimento) ",
  owns: "(?:pedido|reserva|encomenda|entrega|fatura|contrato|agendamento)",
  plain: [],
  again: "",
};
