'use client';

import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';

import { pickLanguage } from '@/lib/model/languages';
import { suggestQuery } from '@/lib/query/search';
import { paths } from '@/lib/routes/paths';

import type { Suggestion } from '@/lib/search/result';

type SuggestInputProps = { label: string; button: string; value: string };

/** The words of a query, with names and titles to choose from (WAI-ARIA combobox); a plain field without script. */
export function SuggestInput({ label, button, value }: SuggestInputProps) {
  const locale = useLocale();
  const t = useTranslations('SuggestInput');
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(value);
  // What was typed before the script came, or was put back by the browser, stays.
  useEffect(() => {
    setWords(field.current?.value ?? value);
  }, [value]);
  const { data } = useQuery(suggestQuery(words === value ? '' : words));
  const suggestions = words === value ? [] : (data?.items ?? []);
  const titleOf = (suggestion: Suggestion) => pickLanguage(suggestion.labels, locale);

  const box = useCombobox<Suggestion>({
    id: 'suggest',
    items: suggestions,
    inputValue: words,
    itemToString: (suggestion) => (suggestion && titleOf(suggestion)?.value) ?? words,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) location.assign(paths[selectedItem.kind](locale, selectedItem.id));
    },
  });

  // downshift says "none" with an empty id, which HTML does not allow.
  const { 'aria-activedescendant': activeId, ...inputProps } = box.getInputProps({
    ref: field,
    // At once, not in an effect: letters typed quickly would be lost.
    onChange: ({ currentTarget }) => {
      setWords(currentTarget.value);
    },
  });

  return (
    <div className="search suggest">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {label}
      </label>
      <input
        type="text"
        name="q"
        maxLength={200}
        placeholder={t('placeholder')}
        {...inputProps}
        aria-activedescendant={activeId === '' ? undefined : activeId}
      />
      <button className="btn btn-main">{button}</button>
      <ul
        className="suggestions"
        hidden={!box.isOpen || suggestions.length === 0}
        {...box.getMenuProps()}
      >
        {box.isOpen &&
          suggestions.map((suggestion, index) => (
            <li
              key={`${suggestion.kind} ${suggestion.id}`}
              lang={titleOf(suggestion)?.language}
              {...box.getItemProps({ item: suggestion, index })}
            >
              {titleOf(suggestion)?.value}{' '}
              <span className="meta" lang={locale}>
                {t(suggestion.kind)}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
