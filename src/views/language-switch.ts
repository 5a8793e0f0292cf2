import {html, nothing, type ReactiveControllerHost} from 'lit';
import {Directive, directive, type ChildPart} from 'lit/directive.js';
import {languageName} from '../i18n/language-name.js';
import {pickText} from '../i18n/pick-text.js';
import {switchStrings} from '../i18n/switch-strings.js';
import {directionOfLanguage} from '../i18n/text-direction.js';
import type {TextContext} from '../i18n/text-kit.js';
import {languageSwitchStyles} from '../styles/language-switch-styles.js';
import {TimelineLanguageEvent} from '../timeline-language-event.js';
import {adoptedStyles} from './adopted-styles.js';

/** The element, as far as it is read in a language. */
interface SwitchHost extends ReactiveControllerHost, HTMLElement {
  language: string | undefined;
}

/**
 * The languages that a timeline can be read in, each by its own name. It stands above all that changes with
 * them, and runs as the page does whatever is chosen: so it stays under the finger.
 */
class LanguageSwitch extends Directive {
  #host: SwitchHost | undefined;

  override update({options}: ChildPart, given: [readonly string[], TextContext]): unknown {
    this.#host = options?.host as SwitchHost | undefined;
    return this.render(...given);
  }

  override render(languages: readonly string[], context: TextContext): unknown {
    // What would be shown of a text that is there in all of them.
    const shown = pickText(Object.fromEntries(languages.map((tag) => [tag, tag])), context).value;
    return html`${adoptedStyles(languageSwitchStyles)}<ul
        class="languages"
        part="languages"
        role="list"
        aria-label=${switchStrings(context.language).language}
        dir=${this.#host ? getComputedStyle(this.#host).direction : nothing}
      >${languages.map(
        (tag) => html`<li><button
          type="button"
          lang=${tag}
          dir=${directionOfLanguage(tag)}
          aria-current=${tag === shown ? 'true' : nothing}
          @click=${({currentTarget}: Event) => void this.#choose(tag, currentTarget as Element)}
        >${languageName(tag)}</button></li>`,
      )}</ul><p class="chosen" role="status"></p>`;
  }

  /** Said in the language itself when all is there: a change of so much would not be heard otherwise. */
  async #choose(tag: string, button: Element): Promise<void> {
    const host = this.#host;
    if (!host) return;
    host.language = tag;
    host.dispatchEvent(new TimelineLanguageEvent(tag));
    await host.updateComplete;
    const status = button.closest('ul')?.nextElementSibling;
    if (!(status instanceof HTMLElement) || host.language !== tag) return;
    status.lang = tag;
    status.textContent = languageName(tag);
  }
}

export const languageSwitch = directive(LanguageSwitch);
