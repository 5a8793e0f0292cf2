/** Lets a button copy what stands in a place, and say that it did. */
export function copyOnClick(button, place) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const copied = await copy(place.textContent);
    if (!copied) getSelection()?.selectAllChildren(place);
    button.textContent = copied ? 'Copied' : 'Selected: copy it with the keyboard';
    setTimeout(() => (button.textContent = label), 2000);
  });
}

/** @returns {Promise<boolean>} whether the clipboard took it; a page may not be allowed to write there */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
