/** A text that loops or grows beyond what any mail needs. */
export class PreviewLimit extends Error {
  override readonly name = "PreviewLimit";

  constructor() {
    super("the text repeats more than a mail can hold");
  }
}
