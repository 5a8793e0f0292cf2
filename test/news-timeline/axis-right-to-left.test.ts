import {expect} from '@open-wc/testing';
import {drag, point} from './drag.js';
import {openAxis, openAxisStory, type OpenAxis} from './open-axis.js';

const ASTANA = 'Second summit, Astana';

/** The axis of a page that reads from right to left, looked at a little closer than the whole. */
async function openFromRight(axis: OpenAxis): Promise<OpenAxis> {
  (axis.element.parentElement as HTMLElement).dir = 'rtl';
  await axis.measured();
  await axis.press('Zoom in');
  return axis.measured();
}

const middleOf = ({left, width}: DOMRect): number => left + width / 2;

describe('an axis that runs from right to left', () => {
  it('follows a drag', async () => {
    const axis = await openFromRight(await openAxisStory());
    const before = axis.boxOf(ASTANA).left;
    await drag(axis, 60);
    expect(axis.boxOf(ASTANA).left).to.be.closeTo(before + 60, 1);
    await drag(axis, -90);
    expect(axis.boxOf(ASTANA).left).to.be.closeTo(before - 30, 1);
  });

  it('goes the way of a wheel that is turned sideways', async () => {
    const axis = await openFromRight(await openAxisStory());
    const before = axis.boxOf(ASTANA).left;
    axis.plot.dispatchEvent(new WheelEvent('wheel', {deltaX: 25, cancelable: true}));
    await axis.settled();
    expect(axis.boxOf(ASTANA).left).to.be.closeTo(before - 25, 1);
  });

  it('leaves what is under the pointer there when it is looked at closer', async () => {
    const axis = await openFromRight(await openAxisStory());
    const clientX = middleOf(axis.boxOf(ASTANA));
    for (const deltaY of [-60, -60, 90]) {
      axis.plot.dispatchEvent(
        new WheelEvent('wheel', {deltaY, ctrlKey: true, clientX, cancelable: true}),
      );
      await axis.settled();
      expect(middleOf(axis.boxOf(ASTANA))).to.be.closeTo(clientX, 2);
    }
  });

  it('opens between two fingers, around the one that rests', async () => {
    const axis = await openFromRight(await openAxisStory());
    const rests = middleOf(axis.boxOf(ASTANA));
    const finger = (type: string, clientX: number, pointerId: number): boolean =>
      axis.plot.dispatchEvent(
        new PointerEvent(type, {
          clientX,
          pointerId,
          buttons: 1,
          pointerType: 'touch',
          bubbles: true,
        }),
      );
    axis.plot.setPointerCapture = () => undefined;
    const year = (): number => {
      const [first, second] = axis.parts('tick').map((tick) => tick.getBoundingClientRect().left);
      return Math.abs((first ?? 0) - (second ?? 0));
    };
    const before = year();
    finger('pointerdown', rests, 1);
    finger('pointerdown', rests - 80, 2);
    finger('pointermove', rests - 110, 2);
    await axis.settled();
    expect(middleOf(axis.boxOf(ASTANA))).to.be.closeTo(rests, 2);
    expect(year()).to.be.above(before);
    finger('pointerup', rests, 1);
    finger('pointerup', rests - 110, 2);
  });

  it('has the latest at the left of its overview, and goes where that is pressed', async () => {
    const events = [
      ...Array.from({length: 4}, (_, index) => ({date: `200${String(index)}`, group: 'early'})),
      ...Array.from({length: 4}, (_, index) => ({date: `203${String(index)}`, group: 'late'})),
    ].map((event, index) => ({...event, headline: `Event ${String(index)}`}));
    const axis = await openFromRight(await openAxis(events));
    const strip = axis.find('.strip');
    const {left, right} = strip.getBoundingClientRect();
    const [early, late] = [...strip.querySelectorAll('path')].map((path) =>
      path.getBoundingClientRect(),
    );
    expect(late!.right).to.be.below(early!.left);
    strip.setPointerCapture = () => undefined;
    const frame = (): DOMRect => axis.find('.frame').getBoundingClientRect();
    point(strip, 'pointerdown', left + 2);
    await axis.settled();
    expect(frame().left).to.be.closeTo(left, 3);
    point(strip, 'pointerdown', right - 2);
    await axis.settled();
    expect(frame().right).to.be.closeTo(right, 3);
  });
});
