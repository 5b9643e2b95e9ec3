import { around } from "./around.ts";
import type { Wall } from "./wall.ts";
import { within } from "./within.ts";

/** Every wall of SECURITY.md by a short name, in the order of its table. Some are built in several places. */
export const walls: Record<string, Wall> = { ...around, ...within };
