/** The places on the page of a result that one walks between: from what was said, to what is concluded from it, to the decision, to what is done, and back. */
export const themeAnchor = (key: string) => `tema-${key}`;
export const conclusionAnchor = (key: string) => `slutsats-${key}`;
export const decisionAnchor = (id: string) => `beslut-${id}`;
export const actionAnchor = (id: string) => `atgard-${id}`;
