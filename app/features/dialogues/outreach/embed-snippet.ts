/** How high the frame is, in CSS pixels. The card fits it from a width of 200 pixels up, and shows more of the purpose the more room there is. */
const height = 340;

/**
 * The line of HTML that shows a dialogue's card on another site. The frame asks for no more than it needs: no script of its own, no knowledge of
 * which page it stands on, loaded when it comes into view.
 *
 * @param address the card's whole address
 * @param title what a screen reader calls the frame
 */
export function embedSnippet(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: 'border:0;max-width:40rem',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}
