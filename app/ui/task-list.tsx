import { Link } from "@remix-run/react";
import { Badge } from "./badge";
import type { Tone } from "./tone";

type Task = {
  key: string;
  title: string;
  hint?: string | undefined;
  to: string;
  state: string;
  tone?: Tone | "neutral" | undefined;
};

/** Steps of something that is done in several sittings, each with where it stands (KERN task list). */
export function TaskList({ label, tasks }: { label: string; tasks: readonly Task[] }) {
  return (
    <div className="kern-task-list">
      <ol className="kern-task-list__list" aria-label={label}>
        {tasks.map(({ key, title, hint, to, state, tone }, index) => (
          <li key={key} className="kern-task-list__item">
            <span className="kern-number">{index + 1}</span>
            <div className="kern-task-list__title">
              <div className="mp-task-text">
                <Link to={to} className="kern-link kern-link--stretched" aria-describedby={`aufgabe-${key}`}>
                  {title}
                </Link>
                {hint ? <p className="kern-body kern-body--small kern-body--muted">{hint}</p> : null}
              </div>
              <div className="kern-task-list__status" id={`aufgabe-${key}`}>
                <Badge tone={tone} icon>
                  {state}
                </Badge>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
