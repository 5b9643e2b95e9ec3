import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { bring, light } from "./marks.ts";
import { fromBlock, type Said, speak, voicesFor } from "./speech.ts";

/** What is being read, and how far: `paused` keeps its place. */
type State = { phase: "silent" | "speaking" | "paused" | "failed"; of: "article" | "summary"; at: number };

export type Listening = ReturnType<typeof useListening>;

/**
 * Reads aloud: the article from where the reader is, or the summary. The sentence that is spoken is marked and kept in
 * sight. A pause keeps the sentence, and going on says it again from its beginning.
 */
export function useListening(lang: string, voiceName: string, rate: number) {
  const [state, setState] = useState<State>({ phase: "silent", of: "article", at: 0 });
  const { voices, look } = useVoices(lang);
  const voice = voices.find(({ voiceURI }) => voiceURI === voiceName) ?? voices[0];
  const held = useRef<{ stop: () => void; said: Said[] }>({ stop: () => undefined, said: [] });

  const say = (said: Said[], of: State["of"], from: number) => {
    held.current.stop();
    const stop = speak(
      said,
      from,
      { voice, rate, lang },
      {
        at: (at) => {
          setState({ phase: "speaking", of, at });
          const span = said[at]?.span;
          light("spoken", span ? [span] : []);
          if (span) void bring(span);
        },
        done: () => finish("silent"),
        failed: () => finish("failed"),
      },
    );
    held.current = { stop, said };
  };
  const finish = (phase: "silent" | "failed") => {
    held.current.stop();
    light("spoken", []);
    setState((last) => ({ ...last, phase, at: 0 }));
  };
  const pause = () => {
    held.current.stop();
    setState((last) => ({ ...last, phase: "paused" }));
  };
  const resume = () => say(held.current.said, state.of, state.at);

  // Another voice or speed holds from the sentence on that is being said.
  useEffect(() => {
    if (state.phase === "speaking") resume();
  }, [voice, rate]);
  useEffect(() => () => held.current.stop(), []);
  useEffect(() => {
    const silence = () => held.current.stop();
    addEventListener("pagehide", silence);
    return () => removeEventListener("pagehide", silence);
  }, []);

  return {
    ...state,
    voices,
    voice,
    /** Asks once more which voices there are. */
    look,
    possible: voices.length > 0,
    /** Begins, pauses and goes on. */
    toggle: (said: () => Said[], of: State["of"], block: number) => {
      if (state.phase === "speaking" && state.of === of) return pause();
      if (state.phase === "paused" && state.of === of) return resume();
      const all = said();
      say(all, of, of === "article" ? fromBlock(all, block) : 0);
    },
    skip: (by: number) => say(held.current.said, state.of, Math.max(0, state.at + by)),
    stop: () => finish("silent"),
  };
}

/** Browsers load their voices late, and some do not say so. */
function useVoices(lang: string) {
  const [loaded, setLoaded] = useState(0);
  const look = () => setLoaded((count) => count + 1);
  useEffect(() => {
    speechSynthesis.addEventListener("voiceschanged", look);
    return () => speechSynthesis.removeEventListener("voiceschanged", look);
  }, []);
  const voices = useMemo(() => voicesFor(lang), [lang, loaded]);
  return { voices, look };
}
