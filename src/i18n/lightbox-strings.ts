/** What is said around a picture that fills the window. */
export interface LightboxStrings {
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly picture: string;
  /** Which of several it is, after that word. */
  readonly place: (place: number, total: number) => string;
}

export const lightboxStrings: LightboxStrings = {
  close: 'Close',
  previous: 'Previous picture',
  next: 'Next picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  picture: 'Picture',
  place: (place, total) => (total === 1 ? '' : `${place} of ${total}`),
};
