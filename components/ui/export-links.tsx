import { AppLink } from './app-link';

type ExportLinksProps = {
  title: string;
  explanation: string;
  formats: readonly { href: string; label: string }[];
  about?: { href: string; label: string };
};

/** The same passages as files of several formats, folded away: most readers do not need them. */
export function ExportLinks({ title, explanation, formats, about }: ExportLinksProps) {
  return (
    <details className="exports">
      <summary className="sign">{title}</summary>
      <p className="meta">{explanation}</p>
      <ul>
        {formats.map(({ href, label }) => (
          <li key={href}>
            <AppLink href={href}>{label}</AppLink>
          </li>
        ))}
      </ul>
      {about && (
        <p>
          <AppLink href={about.href}>{about.label}</AppLink>
        </p>
      )}
    </details>
  );
}
