import type { Piece } from "./pieces";

/** Adds pieces as long as they make one number: each scale smaller than the last, each word smaller than the one before. */
export class NumberSum {
  #total = 0;
  #group = 0;
  /** The value that the next plain word must stay below; Infinity at the start. */
  #below = Number.POSITIVE_INFINITY;
  #scale = Number.POSITIVE_INFINITY;
  #open = false;
  /** True behind a figure, which no plain word may follow: «5 екі». */
  #figure = false;

  add({ value, kind }: Pick<Piece, "value" | "kind">): boolean {
    if (kind === "scale") return this.#multiply(value);
    if (kind === "fraction") return this.#fraction(value);
    if (kind === "figure") {
      if (this.#open || value >= this.#scale) return false;
      this.#figure = true;
    } else if (this.#figure || value >= this.#below) return false;
    this.#group += value;
    this.#open = true;
    this.#below = kind === "ten" ? 10 : value === 0 ? 0 : 1;
    return true;
  }

  /** What `add` would do, without doing it. */
  takes(piece: Pick<Piece, "value" | "kind">): boolean {
    return this.copy().add(piece);
  }

  copy(): NumberSum {
    const twin = new NumberSum();
    twin.#total = this.#total;
    twin.#group = this.#group;
    twin.#below = this.#below;
    twin.#scale = this.#scale;
    twin.#open = this.#open;
    twin.#figure = this.#figure;
    return twin;
  }

  #multiply(scale: number): boolean {
    if (scale === 100 && this.#open && this.#group >= 10) return false;
    if (scale === 100) {
      if (this.#figure || (this.#group >= 1 && this.#below > 1)) return false;
      this.#group = (this.#open ? this.#group : 1) * 100;
      this.#below = 100;
      this.#open = true;
      return true;
    }
    if (scale >= this.#scale) return false;
    this.#total += (this.#open ? this.#group : 1) * scale;
    this.#scale = scale;
    this.#group = 0;
    this.#below = Number.POSITIVE_INFINITY;
    this.#open = false;
    this.#figure = false;
    return true;
  }

  /** «екі жарым» 2.5, «екі миллион жарым» 2.5 million, «жарты» 0.5; a fraction closes its group. */
  #fraction(value: number): boolean {
    if (this.#below === 0) return false;
    if (this.#open || this.#scale === Number.POSITIVE_INFINITY) this.#group += value;
    else this.#total += value * this.#scale;
    this.#below = 0;
    this.#open = true;
    return true;
  }

  /** What is added behind a decimal sign in words: «екі бүтін |оннан үш». */
  addDecimals(value: number): void {
    this.#group += value;
    this.#open = true;
    this.#below = 0;
  }

  get value(): number {
    return rounded(this.#total + this.#group);
  }
}

/** Products such as 2.3 × 10⁶ come out a hair off; fifteen digits are all that a double holds anyway. */
export const rounded = (value: number) => Number(value.toPrecision(15));
