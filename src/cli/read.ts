/** Something about an input that its giver can mend; the message names the file and what is wrong with it. */
export class InputError extends Error {
  override readonly name = "InputError";
}
