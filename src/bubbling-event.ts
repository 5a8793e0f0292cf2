/** Bubbles and crosses shadow borders, so that a page can listen anywhere above. */
export abstract class BubblingEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, {detail, bubbles: true, composed: true, cancelable});
  }
}
