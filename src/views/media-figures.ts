import {html} from 'lit';
import type {Medium} from '../media/medium.js';
import {nativeMedium} from '../media/native-medium.js';
import type {TextContext} from '../i18n/text-kit.js';
import {namedKind} from '../model/named-kind.js';
import type {Media} from '../model/timeline.js';
import {mediaStyles} from '../styles/media-styles.js';
import {adoptedStyles} from './adopted-styles.js';
import type {CardContext} from './event-card.js';
import {mediaCaption} from './media-caption.js';
import {mediaLine} from './media-line.js';
import {pictureFigures} from './picture-figures.js';
import {playerFigure} from './player-figure.js';

/** How media are shown: what an event has, in the order of the author, a template for each figure. */
export type MediaFigures = (media: readonly Media[], context: CardContext) => readonly unknown[];

/**
 * What shows these media. Where some of them are not files that a browser shows by itself, what is known of
 * the sites they are of is loaded first, so that all have their room when they are drawn.
 */
export async function mediaFiguresFor(media: readonly Media[]): Promise<MediaFigures> {
  const foreign = media.filter((one) => !nativeMedium(one)).map(({url = ''}) => url);
  // Without the part, they are links.
  const embeds =
    foreign.length > 0 ? await import('./embeds.js').catch(() => undefined) : undefined;
  const known = await embeds?.providersOf(foreign);
  const mediumOf = (one: Media): Medium =>
    nativeMedium(one) ??
    (known && embeds?.foreignMedium(one, known)) ?? {kind: 'link', url: one.url ?? '', name: ''};

  const shown = (one: Media, medium: Medium, context: CardContext): unknown => {
    switch (medium.kind) {
      case 'video':
      case 'audio':
        return playerFigure(medium.kind, one, context);
      case 'embed':
        return embeds && context.media !== 'off'
          ? embeds.embedFigure(medium, one, context)
          : mediaLine({...one, url: medium.page}, context, medium.name);
      case 'quote':
        return namedKind(one.type) === 'quote' ? quote(one, context) : mediaLine(one, context);
      case 'picture':
        return pictureFigures([one], context);
      default:
        return mediaLine(one, context, medium.name);
    }
  };

  return (items, context) => {
    const figures: unknown[] = [];
    for (let index = 0; index < items.length;) {
      const pictures = picturesFrom(items, index, mediumOf);
      const one = items[index];
      if (pictures.length > 1) figures.push(pictureFigures(pictures, context));
      else if (one) figures.push(shown(one, mediumOf(one), context));
      index += Math.max(pictures.length, 1);
    }
    const [first, ...others] = figures;
    return first ? [[adoptedStyles(mediaStyles), first], ...others] : figures;
  };
}

/** The pictures that stand beside each other from here on. */
function picturesFrom(
  items: readonly Media[],
  start: number,
  mediumOf: (one: Media) => Medium,
): readonly Media[] {
  const end = items.findIndex((one, index) => index >= start && mediumOf(one).kind !== 'picture');
  return items.slice(start, end < 0 ? undefined : end);
}

/** Words that somebody else said, without an address to go to. */
function quote({caption, credit}: Media, context: TextContext): unknown {
  return html`<figure class="figure quote" part="media"><blockquote>${mediaCaption(
    {caption},
    context,
  )}</blockquote>${mediaCaption({credit}, context)}</figure>`;
}
