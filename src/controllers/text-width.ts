/** How large a text is, in pixels, and how heavy. */
export interface TextStyle {
  readonly family: string;
  readonly size: number;
  readonly weight: number;
}

/** Tells how wide texts are, and remembers it. */
export class TextWidth {
  readonly #widths = new Map<string, number>();
  readonly #canvas = document.createElement('canvas').getContext('2d');
  #font = '';

  /** @returns pixels; a guess where the browser does not draw text */
  of(text: string, {family, size, weight}: TextStyle): number {
    const font = `${weight} ${size}px ${family}`;
    const key = `${font}\n${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#measured(text, font) ?? text.length * size * 0.6;
    this.#widths.set(key, width);
    return width;
  }

  /** To be called when a font has come: texts are as wide as in that from then on. */
  forget(): void {
    this.#widths.clear();
  }

  #measured(text: string, font: string): number | undefined {
    if (!this.#canvas) return undefined;
    if (this.#font !== font) this.#canvas.font = this.#font = font;
    return this.#canvas.measureText(text).width;
  }
}
