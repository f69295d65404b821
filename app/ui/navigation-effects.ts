import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { THEME_ACTION } from "./theme";

/**
 * What a full page load does by itself and a client-side navigation does not: the focus moves to the new page's title
 * (screen readers read it out), and open menus close. A jump to an anchor and new filters on the same page keep the
 * focus; a step that leads back to its own page does not, because the button under the finger may now do the next step.
 */
export function useNavigationEffects(): void {
  const { pathname, hash, key } = useLocation();
  const shown = useRef(pathname);
  const lastKey = useRef(key);
  const { formMethod, formAction } = useNavigation();
  const isOnItsWay = useRef(false);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    closeMenus();
    if (hash === "") document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  }, [pathname, hash]);

  useEffect(() => {
    if (formMethod !== undefined) isOnItsWay.current = isStep({ formMethod, formAction });
  }, [formMethod, formAction]);

  useEffect(() => {
    if (lastKey.current === key) return;
    lastKey.current = key;
    if (isOnItsWay.current) outcome()?.focus();
    isOnItsWay.current = false;
  }, [key]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") closeMenus();
    };
    const onPointer = (event: PointerEvent) => {
      if (!(event.target instanceof Element && event.target.closest("details.mp-menu"))) closeMenus();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPointer);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPointer);
    };
  }, []);
}

type Sent = { readonly formMethod: string | undefined; readonly formAction: string | undefined };

/** Something is done on a page, other than choosing light or dark. */
export function isStep({ formMethod, formAction }: Sent): boolean {
  return formMethod !== undefined && formMethod !== "GET" && formAction !== THEME_ACTION;
}

/** What says how a step went; a refused one brings its form back, whose error summary takes the focus itself. */
function outcome(): HTMLElement | null {
  if (document.querySelector(".mp-error-summary")) return null;
  return document.querySelector<HTMLElement>(".mp-flash") ?? document.querySelector<HTMLElement>("main h1");
}

/** The keyboard goes back to the button of the menu it was in. */
function closeMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.mp-menu[open]")) {
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector<HTMLElement>("summary")?.focus();
  }
}
