/** Drawn on a grid of 20, in one weight of line. */
const drawings = {
  back: <path d="M12 4l-6 6 6 6" />,
  contents: <path d="M4 5h12M4 10h8M4 15h10" />,
  summary: (
    <>
      <path d="M4 3.5h12v4H4z" fill="currentColor" stroke="none" />
      <path d="M4 11h12M4 14h12M4 17h7" />
    </>
  ),
  skim: (
    <>
      <path d="M4 4h12M4 16h12" opacity="0.45" />
      <path d="M4 10h12" stroke-width="4" />
    </>
  ),
  focus: (
    <>
      <path d="M3 7V3h4M17 7V3h-4M3 13v4h4M17 13v4h-4" />
      <path d="M6.5 10h7" />
    </>
  ),
  listen: <path d="M4 8v4h3l4 3.5v-11L7 8zM13.5 7.5a3.5 3.5 0 0 1 0 5M15.8 5.2a6.8 6.8 0 0 1 0 9.6" />,
  pause: <path d="M7 4.5v11M13 4.5v11" stroke-width="2.4" />,
  play: <path d="M6 4l10 6-10 6z" fill="currentColor" />,
  type: (
    <path d="M2.5 16L7 5l4.5 11M4.2 12.2h5.6M17.5 16v-5a2.3 2.3 0 0 0-4.5-.6M17.5 12.6c-2.8 0-4.8.4-4.8 2s2.6 1.9 4.8-.3" />
  ),
  save: <path d="M10 3v9.5M6.2 9 10 12.8 13.8 9M4 16.5h12" />,
  help: <path d="M7.2 7.3a2.8 2.8 0 1 1 4 2.5c-.9.5-1.2 1-1.2 2M10 15.2v.3" />,
};

export type IconName = keyof typeof drawings;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    {drawings[name]}
  </svg>
);
