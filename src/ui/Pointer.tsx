import type { ComponentChildren, TargetedKeyboardEvent, TargetedMouseEvent } from "preact";
import { keyOf, type Pointing, type Target } from "./pointing.ts";

type Props = { target: Target; pointing: Pointing | undefined; children: ComponentChildren };

/** Words that can be pressed to see them where they stand: with Control (or Command) held, to go there. */
export function Pointer({ target, pointing, children }: Props) {
  if (!pointing) return <>{children}</>;
  const key = keyOf(target.span);
  const isGo = ({ ctrlKey, metaKey }: { ctrlKey: boolean; metaKey: boolean }) => ctrlKey || metaKey;
  const click = (event: TargetedMouseEvent<HTMLButtonElement>) => pointing.point(target, isGo(event));
  const keydown = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    // With Control held, browsers differ in whether Enter is a click.
    if (event.key !== "Enter" || !isGo(event)) return;
    event.preventDefault();
    pointing.point(target, true);
  };
  return (
    <button
      type="button"
      class="pointer"
      data-span={key}
      aria-current={pointing.current === key ? "true" : undefined}
      onClick={click}
      onKeyDown={keydown}
      onPointerEnter={() => pointing.preview(target)}
      onPointerLeave={() => pointing.preview(null)}
      onFocus={({ currentTarget }) => currentTarget.matches(":focus-visible") && pointing.preview(target)}
      onBlur={() => pointing.preview(null)}
    >
      {children}
    </button>
  );
}
