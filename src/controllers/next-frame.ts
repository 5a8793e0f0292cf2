/** Resolves when what there is has been drawn; in a tab that is not, soon. */
export async function nextFrame(): Promise<void> {
  await new Promise<void>((resume) => {
    requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, 100);
  });
}
