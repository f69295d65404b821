import { createContext } from "react";

/** The request's CSP nonce; provided by the server entry, absent in the browser (where no script is written). */
export const NonceContext = createContext<string | undefined>(undefined);
