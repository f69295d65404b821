import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";
import type { SetupTask } from "./insight.setup.rules";

/** Before the first people come in; gone when all is done. */
export function SetupTasks({ tasks }: { tasks: readonly SetupTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <Alert kind="info" title="Noch einzurichten">
      <ul className="kern-list kern-list--bullet">
        {tasks.map(({ title, todo, source, page }) => (
          <li key={title}>
            <strong>{page === null ? title : <TextLink to={page}>{title}</TextLink>}</strong>: {todo} Beschrieben in{" "}
            {source}.
          </li>
        ))}
      </ul>
    </Alert>
  );
}
