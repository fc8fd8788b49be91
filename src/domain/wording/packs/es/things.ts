import type { Things } from "../../pack";

/** How Spanish speaks of the matter that a customer wrote about. */
export const things: Things = {
  message: "su mensaje",
  matter: "esto",
  about: " sobre «{about}»",
  phrase: "{thing}",
  generic:
    "(?:su|tu|esta|este|la|el|nueva|nuevo|última|último|solicitud|ticket|tiquete|tiquet|incidencia|consulta|mensaje|correo|caso|petición|pregunta|incidente|carta|comentario|de|soporte|ayuda|asistencia) ",
  owns: "(?:pedido|reserva|envío|paquete|factura|contrato|cita)",
  plain: [],
  again: "",
};
