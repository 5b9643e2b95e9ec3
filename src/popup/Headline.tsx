import type { ComponentChildren } from "preact";

type Props = {
  site: string;
  title: string;
  lang?: string;
  /** Unknown while loading: the title itself then tells. */
  dir?: "ltr" | "rtl";
  children?: ComponentChildren;
};

/** Site and title stand in the same place while loading and after, so that nothing moves. */
export const Headline = ({ site, title, lang, dir, children }: Props) => (
  <header dir={dir ?? "auto"}>
    <p class="site">
      <bdi>{site || "\u00a0"}</bdi>
    </p>
    <h1 id="title" {...(lang && { lang })}>
      {title}
    </h1>
    {children}
  </header>
);
