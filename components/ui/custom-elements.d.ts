import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'body-menu': CustomElement;
      'language-switch': CustomElement;
      'cite-text': CustomElement & { 'data-done'?: string };
      'copy-passage': CustomElement & { 'data-done'?: string };
      'keep-paragraph': CustomElement;
      'listen-button': CustomElement & {
        'data-language'?: string;
        'data-here'?: string;
        'data-stop'?: string;
      };
      'one-column': CustomElement;
      'copy-link': CustomElement & { 'data-done'?: string };
      'save-offline': CustomElement & { 'data-slug'?: string };
      'print-page': CustomElement;
      'texts-choice': CustomElement;
      'share-menu': CustomElement & { 'data-url'?: string; 'data-title'?: string };
      'copy-text': CustomElement & { 'data-done'?: string };
      'take-focus': CustomElement;
      'quote-selection': CustomElement & { 'data-longest'?: number };
    }
  }
}
