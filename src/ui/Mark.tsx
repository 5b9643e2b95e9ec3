/** The mark of Lede: a text whose first line is set apart. The same drawing as `public/icons/lede.svg`. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <rect class="mark-tile" width="16" height="16" rx="3.5" />
    <path d="M3 3h10v3H3z" />
    <path class="mark-text" d="M3 8h10v1H3zM3 10h10v1H3zM3 12h6v1H3z" />
  </svg>
);
