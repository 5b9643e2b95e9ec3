import browser, { type Runtime } from "webextension-polyfill";
import { fail, isResult, type Result } from "#model/failure.ts";
import { type Name, protocol, type Request, type Response } from "#model/protocol.ts";
import type { Shape } from "#model/shape.ts";

type Answers = { [N in Name]: (request: Request<N>) => Promise<Result<Response<N>>> };
type Question = { name: Name; request: unknown };

const reason = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/**
 * Puts one question to the background. Never rejects: what goes wrong on the way is `internal` with a detail.
 * A worker that dies between question and answer rejects the sending; the second sending wakes a new one.
 */
export async function ask<N extends Name>(name: N, request: Request<N>): Promise<Result<Response<N>>> {
  const isResponse = protocol[name].response as Shape<Response<N>>;
  const send = (): Promise<unknown> => browser.runtime.sendMessage({ name, request });
  try {
    const reply = await send().catch(send);
    return isResult(isResponse)(reply) ? reply : fail("internal", `${name}: an answer of unknown shape`);
  } catch (error) {
    return fail("internal", `${name}: ${reason(error)}`);
  }
}

/**
 * Answers the protocol, for our own pages only. Call it first thing in the background: a worker woken by a message
 * loses it if the listener comes late. An answer that throws is `internal` with a detail, never a rejection, since
 * browsers differ in how a rejection arrives.
 */
export function answer(answers: Answers): void {
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    const reply = fromOwnPage(sender) ? replyTo(message, answers) : fail("internal", "not one of our pages");
    Promise.resolve(reply).then(sendResponse);
    // `true` keeps the channel open in every browser; a returned promise does so only in some.
    return true;
  });
}

async function replyTo(message: unknown, answers: Answers): Promise<Result<unknown>> {
  if (!isQuestion(message)) return fail("internal", "a question of unknown shape");
  const reply = answers[message.name] as (request: unknown) => Promise<Result<unknown>>;
  try {
    return await reply(message.request);
  } catch (error) {
    return fail("internal", `${message.name}: ${reason(error)}`);
  }
}

function isQuestion(message: unknown): message is Question {
  if (typeof message !== "object" || message === null) return false;
  const { name, request } = message as { name?: unknown; request?: unknown };
  return typeof name === "string" && Object.hasOwn(protocol, name) && protocol[name as Name].request(request);
}

const fromOwnPage = (sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL("")) ?? false);
