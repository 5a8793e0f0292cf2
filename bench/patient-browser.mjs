import {launchChromium} from './chromium.mjs';

/** What was given up, as it had taken too long. */
export class TookTooLong extends Error {}

/** How long a browser may take to close a page that does not answer, in milliseconds. */
const CLOSING = 5000;

/** A browser that does not mind a page that never ends: it gives up, and starts anew. */
export class PatientBrowser {
  #browser;

  /** @returns {Promise<PatientBrowser>} */
  static async launch() {
    const patient = new PatientBrowser();
    patient.#browser = await launchChromium();
    return patient;
  }

  get version() {
    return this.#browser.version();
  }

  /**
   * @template Result
   * @param {number} milliseconds
   * @param {(browser: import('playwright-core').Browser) => Promise<Result>} use
   * @returns {Promise<Result>}
   * @throws {TookTooLong} after that time; and what `use` throws
   */
  async within(milliseconds, use) {
    try {
      return await orElse(milliseconds, use(this.#browser), () => {
        throw new TookTooLong(`over ${milliseconds / 1000} s`);
      });
    } catch (error) {
      await this.close();
      this.#browser = await launchChromium();
      throw error;
    }
  }

  close() {
    return orElse(CLOSING, this.#browser.close(), () => undefined);
  }
}

async function orElse(milliseconds, promise, otherwise) {
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    return await Promise.race([promise, late.then(otherwise)]);
  } finally {
    clearTimeout(timer);
  }
}
