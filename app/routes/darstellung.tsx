import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "~/platform/env.server";
import { localPath } from "~/platform/local-path";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { isTheme, readTheme, themeCookie } from "~/ui/theme";
import { ThemeSwitch } from "~/ui/theme-switch";

export const meta: MetaFunction = () => [{ title: pageTitle("Darstellung") }, { name: "robots", content: "noindex" }];

export function loader({ request }: LoaderFunctionArgs) {
  return { theme: readTheme(request.headers.get("Cookie")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("darstellung");
  if (!isTheme(theme)) throw new Response(null, { status: 400, statusText: "Bad Request" });
  const cookie = themeCookie(theme, env().appUrl.startsWith("https:"));
  return redirect(localPath(form.get("zurueck")), { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function DisplayPage() {
  const { theme } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Darstellung"
      width="narrow"
      lead="Hell, dunkel oder so, wie Ihr Gerät eingestellt ist. Ihre Wahl bleibt ein Jahr in diesem Browser gespeichert."
    >
      <ThemeSwitch theme={theme} />
    </Page>
  );
}
