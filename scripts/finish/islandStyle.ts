// A page with the islands' style in its body → the same page with that style in its head.

const style = "<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>";

/** Astro writes the style beside the first island, where HTML allows no style element. */
export const withStyleInHead = (html: string): string =>
  html.includes(style) ? html.replace(style, "").replace("</head>", `${style}</head>`) : html;
