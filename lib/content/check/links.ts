import { findInlineDiagnostics, toInlines, toPlainText } from '../../model/inline.ts';
import { createError, createWarning } from '../diagnostic.ts';
import { listTexts } from '../../model/texts.ts';
import { toWritten } from '../../model/written.ts';
import { listAddressesOf, listTextsOf } from './listed-texts.ts';
import { createRemark } from './remarks.ts';
import { toPlace } from './signs.ts';
import { findAddressFault, hostOf } from './web-address.ts';

import type { Block } from '../../model/block.ts';
import type { Inline, InlineDiagnostic, WrittenBlock } from '../../model/inline.ts';
import type { Check, ReleaseCheck } from './context.ts';
import type { FindRemarks } from './remarks.ts';
import type { AddressFault } from './web-address.ts';

type Link = { href: string; words: string };

/** Links lead to the web or to a mailbox; any other would be shown as its words only. */
export const checkLinks: ReleaseCheck = ({ file, record }) =>
  listTexts(record).flatMap(({ language, text }) =>
    text.blocks.flatMap((block, index) =>
      findInlineDiagnostics(toWritten(block)).map((diagnostic) =>
        createError(
          file,
          ['texts', language, 'blocks', index, wordsKey(block)],
          ...explain(diagnostic),
        ),
      ),
    ),
  );

/** Links that are not read as links, that lead elsewhere than their words say, or where nobody can go. */
export const findLinkRemarks: FindRemarks = ({ file, record }) => {
  const blocks = listTexts(record).flatMap(({ language, text }) =>
    text.blocks.map((block, index) => ({
      block: toWritten(block),
      path: ['texts', language, 'blocks', index, wordsKey(block)],
    })),
  );
  const literal = listTextsOf(record)
    .filter(({ path }) => path[2] !== 'blocks')
    .map(({ path, text }) => ({ path, block: { text } }));
  const found = [
    ...[...blocks, ...literal].flatMap(({ path, block }) =>
      findFaults(block).map((fault) => ({ path, ...fault })),
    ),
    ...listAddressesOf(record).flatMap(({ path, url }) => {
      const fault = findAddressFault(url);
      return fault === null ? [] : [{ path, ...fault }];
    }),
  ];
  return found.map(({ path, code, message, fix }) =>
    createRemark(`${code}:${toPlace(record, path)}`, createWarning(file, path, message, fix)),
  );
};

/** Addresses in bodies, terms and the site, which have no acknowledgements. */
export const checkAddressesOfFrame: Check = ({ content }) =>
  [content.site, ...content.bodies, ...content.terms]
    .filter((source) => source !== null)
    .flatMap(({ file, record }) =>
      listAddressesOf(record).flatMap(({ path, url }) => {
        const fault = findAddressFault(url);
        return fault === null ? [] : [createWarning(file, path, fault.message, fault.fix)];
      }),
    );

/** The key under which an editor finds the words of a block. */
function wordsKey({ kind }: Block): string {
  return kind === 'table' ? 'rows' : 'text';
}

const unread = /\[[^\][\n]{1,200}\]\((?:https?:|mailto:|www\.)[^)\n]{0,60}\)?/u;

function findFaults(block: WrittenBlock): readonly AddressFault[] {
  const [written] = unread.exec(toPlainText(block)) ?? [];
  const links = block.markup === true ? listLinks(toInlines(block)) : [];
  return [
    ...(written === undefined ? [] : [toUnread(written, block.markup === true)]),
    ...links.flatMap(({ href }) => findAddressFault(href) ?? []),
    ...links.flatMap((link) => findMisleading(link) ?? []),
  ];
}

function toUnread(written: string, isMarkedUp: boolean): AddressFault {
  return {
    code: 'unread-link',
    message: `has "${written}", which is not read as a link`,
    fix: isMarkedUp
      ? 'write the address without spaces (%20), or \\[ if the signs are the text’s own'
      : 'write the words alone, or "markup": true in a block of ours',
  };
}

function listLinks(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline): readonly Link[] => {
    if (!('children' in inline)) return [];
    const inner = listLinks(inline.children);
    return inline.kind === 'link'
      ? [{ href: inline.href, words: textOf(inline.children) }, ...inner]
      : inner;
  });
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? textOf(inline.children) : inline.value))
    .join('');
}

/** Words that look like the name of a host; names of files do not. */
const hostName =
  /(?<![\p{L}\p{N}@._/-])(?:[\p{Ll}\p{N}-]{1,63}\.){1,8}(?!(?:pdf|docx?|xlsx?|rtf|txt|html?|php|aspx?|zip|csv|json|xml|jpe?g|png)\b)(?:[a-z]{2,24}|рф|рус|бел|укр|москва)(?![\p{L}\p{N}-])/gu;

function findMisleading({ href, words }: Link): AddressFault | null {
  const host = hostOf(href);
  if (host === null) return null;
  const other = words
    .match(hostName)
    ?.find((name) => !isSameSite(name.replace(/^www\./u, ''), host));
  return other === undefined
    ? null
    : {
        code: 'misleading-link',
        message: `has a link with the words "${other}" that leads to ${host}`,
        fix: 'write where it leads, or correct the address',
      };
}

/** The same host, or one inside the other. */
function isSameSite(left: string, right: string): boolean {
  return left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);
}

function explain(diagnostic: InlineDiagnostic): readonly [message: string, fix: string] {
  switch (diagnostic.code) {
    case 'link-protocol':
      return [
        `links to "${diagnostic.href}"`,
        'use an address with https://, http:// or mailto:, the id of a footnote (#f1), or \\[ if the signs are the text’s own',
      ];
    case 'link-title':
      return [
        `has a link with a title "${diagnostic.title}"`,
        'remove the title: nobody would see it',
      ];
    case 'unclosed-script':
      return [
        `has ${diagnostic.tag} by itself`,
        'write <sub>…</sub> or <sup>…</sup>, or \\< if the signs are the text’s own',
      ];
    default:
      return diagnostic satisfies never;
  }
}
