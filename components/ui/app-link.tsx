import type { ComponentPropsWithoutRef } from 'react';

type AppLinkProps = Omit<ComponentPropsWithoutRef<'a'>, 'href' | 'style'> & { href: string };

/** The only way to link. This is a site of documents: every link is a plain one. */
export function AppLink({ href, children, ...attributes }: AppLinkProps) {
  return (
    <a href={href} {...attributes}>
      {children}
    </a>
  );
}
