import { order } from "#browser/highlight.ts";
import { orderReader, type ReaderOrder } from "#browser/reader-channel.ts";
import type { Digest } from "#model/digest.ts";
import { type Result, succeed } from "#model/failure.ts";
import { type Layer, type Order, type Outcome, placeOf } from "#model/place.ts";
import type { Target } from "#ui/pointing.ts";
import { shade } from "./window.ts";

/** What is pointed at: the live page, or our own reader view. Answers what became of each target. */
export type Aim = {
  mark(targets: Target[], enter: boolean): Promise<Result<Outcome[]>>;
  preview(targets: Target[]): Promise<Result<Outcome[]>>;
  skim(targets: Target[]): Promise<Result<Outcome[]>>;
  clear(what: Layer[]): Promise<Result<Outcome[]>>;
};

/** The page that the tab shows: its words are looked for, since it may have changed since it was read. */
export function aimAtPage(tab: number, digest: Digest): Aim {
  const places = (targets: Target[]) => targets.map(({ span, words }) => placeOf(digest, span, words));
  const send = (wanted: Order) => order(tab, wanted);
  return {
    mark: (targets, enter) => send({ kind: "mark", places: places(targets), shade: shade(), enter }),
    preview: (targets) => send({ kind: "preview", places: places(targets) }),
    skim: (targets) => send({ kind: "skim", places: places(targets) }),
    clear: (what) => send({ kind: "clear", what }),
  };
}

/** The reader view of that address, which shows the very blocks that the digest was made of. */
export function aimAtReader(url: string): Aim {
  const send = async (kind: ReaderOrder["kind"], targets: Target[], enter = false) => {
    orderReader({ url, kind, places: targets.map(({ span }) => span), enter });
    return succeed(targets.map((): Outcome => "marked"));
  };
  return {
    mark: (targets, enter) => send("mark", targets, enter),
    preview: (targets) => send("preview", targets),
    skim: (targets) => send("skim", targets),
    clear: async (what) => {
      for (const kind of what) await send(kind, []);
      return succeed([]);
    },
  };
}
