import { main as fuzz } from "./fuzz.ts";
import { main as test } from "./test.ts";

/** `npm run test:all`: what `npm test` takes samples of, whole; then `npm run fuzz`. Takes hours. */
export async function main(args: string[]): Promise<number> {
  Object.assign(process.env, { LEDE_ALL: "1" });
  return (await test(args)) || fuzz([]);
}
