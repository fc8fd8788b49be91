/** A reference without the brackets and signs a form puts around it: "[#832395]" is "832395". */
export const cleanReference = (reference: string): string =>
  /^[#[(\s]*[\p{L}\p{N}][\p{L}\p{N}\-–/._]*[\])\s]*$/u.test(reference)
    ? reference.replace(/^[#[(\s]+|[\])\s]+$/g, "")
    : reference;
