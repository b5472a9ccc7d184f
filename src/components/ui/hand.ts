// Whether a hand is down somewhere on the page, and who wants to hear of its lifting.

let held = false;
const waiting = new Set<() => void>();

const lift = () => {
  held = false;
  removeEventListener("pointermove", notice);
  waiting.forEach((hear) => hear());
};

/** A menu's list and a context menu keep the lifting to themselves: the next move tells of it. */
const notice = ({ buttons }: PointerEvent) => {
  if (buttons === 0) lift();
};

const press = () => {
  held = true;
  addEventListener("pointermove", notice, { passive: true });
};

if (!import.meta.env.SSR) {
  addEventListener("pointerdown", press, true);
  for (const end of ["pointerup", "pointercancel", "blur", "keydown"] as const)
    addEventListener(end, () => held && lift());
}

export const isHeld = (): boolean => held;

/** Calls `hear` at every lifting; → no more. */
export const onLifting = (hear: () => void): (() => void) => {
  waiting.add(hear);
  return () => waiting.delete(hear);
};
