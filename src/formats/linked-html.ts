/** Tags, and what stands between them. Stopping at the next `<` keeps it linear. */
const PIECES = /<[^<>]*>|[^<]+|</g;
const LINK = /^<a[\s>]/i;
const LINK_END = /^<\/a[\s>]/i;

/** Web and mail addresses in the text of HTML, where `&` is written `&amp;`. */
const ADDRESSES =
  /\b(?:https?:\/\/|www\.)(?:[^\s<>"'&]|&amp;|&(?![#\w]{1,32};))+|\b[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;
/** What ends the sentence and not the address. */
const SENTENCE_END = /[.,;:!?*]+$/;

/**
 * HTML whose bare addresses are links, as TimelineJS makes them: `https://…`, `www.…` and those for mail.
 * What is a link already, or stands inside a tag, stays as it is.
 */
export function linkedHtml(html: string): string {
  let isInLink = false;
  return html.replace(PIECES, (piece) => {
    if (LINK.test(piece)) isInLink = true;
    else if (LINK_END.test(piece)) isInLink = false;
    return isInLink || piece.startsWith('<') ? piece : piece.replace(ADDRESSES, linkTo);
  });
}

function linkTo(found: string): string {
  const address = withoutEnd(found);
  const scheme = /^https?:/i.test(address) ? '' : /^www\./i.test(address) ? 'http://' : 'mailto:';
  return `<a href="${scheme}${address}">${address}</a>${found.slice(address.length)}`;
}

/** Without a full stop behind it, nor the bracket of a remark it stands in. */
function withoutEnd(found: string): string {
  const address = found.replace(SENTENCE_END, '');
  return address.endsWith(')') && !address.includes('(')
    ? withoutEnd(address.slice(0, -1))
    : address;
}
