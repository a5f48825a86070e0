import { INITIAL } from "./patterns.generated";

/** True for a form that is an initial with its stop: «Ә.», «Дж.», «Қ.-Ж.». */
export function isInitialForm(form: string): boolean {
  INITIAL.lastIndex = 0;
  return INITIAL.test(form) && INITIAL.lastIndex === form.length;
}
