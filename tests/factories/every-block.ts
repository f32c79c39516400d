import type { Block } from '../../lib/model/block.ts';
import type { Localized } from '../../lib/model/languages.ts';

/** A block of every kind with everything that it can have, in both languages; made up. */
export const everyBlock: Localized<readonly Block[]> = {
  ru: [
    { id: 'p1', kind: 'heading', text: 'О порядке учёта' },
    { id: 'p2', kind: 'heading', level: 3, text: 'Общие положения' },
    { id: 'p3', kind: 'item', text: '1) Учёт ведёт архив:' },
    { id: 'p4', kind: 'item', level: 2, text: 'а) по описям;' },
    { id: 'p5', kind: 'item', level: 2, text: 'б) по карточкам.' },
    { id: 'p6', kind: 'paragraph', level: 2, text: 'Карточки хранятся отдельно.' },
    { id: 'p7', kind: 'item', text: '2) Опись подписывает хранитель.' },
    { id: 'p8', kind: 'heading', level: 4, text: 'Адрес' },
    { id: 'p9', kind: 'paragraph', text: 'Архив\nулица Описей, дом 4\n101000' },
    {
      ...{ id: 'p10', kind: 'table', caption: 'Число дел по годам' },
      header: { rows: 2, columns: 1 },
      rows: [
        [
          { text: 'Год', rows: 2 },
          { text: 'Дел', columns: 2 },
        ],
        ['принято', 'выдано'],
        ['2013', '1 204', '87'],
        ['2014', '998', '—'],
      ],
    },
    {
      ...{ id: 'p11', kind: 'quote', text: 'Опись без подписи недействительна.' },
      author: 'Из правил учёта',
    },
    { id: 'p12', kind: 'paragraph', lang: 'de', text: 'Das Verzeichnis ist unterschrieben.' },
    {
      ...{ id: 'p13', kind: 'speech', speaker: 'Вопрос:', question: true },
      text: 'Когда откроется читальный зал?',
    },
    {
      ...{ id: 'p14', kind: 'speech', speaker: 'Хранитель:', person: 'archive-keeper' },
      text: 'Зал откроется в понедельник.',
    },
    { id: 'p15', kind: 'paragraph', text: 'Часы работы прежние.' },
    { id: 'p16', kind: 'list', text: 'понедельник\nсреда' },
    {
      ...{ id: 'p17', kind: 'paragraph', markup: true },
      text: 'В хранилище[1](#f1) не более 10<sup>3</sup> частей CO<sub>2</sub>.',
    },
    { id: 'f1', kind: 'footnote', sign: '1', text: 'Кроме хранилища плёнок.' },
  ],
  en: [
    { id: 'p1', kind: 'heading', text: 'On keeping the register' },
    { id: 'p2', kind: 'heading', level: 3, text: 'General provisions' },
    { id: 'p3', kind: 'item', text: '1) The archive keeps the register:' },
    { id: 'p4', kind: 'item', level: 2, text: 'a) by inventory;' },
    { id: 'p5', kind: 'item', level: 2, text: 'b) by card.' },
    { id: 'p6', kind: 'paragraph', level: 2, text: 'Cards are stored apart.' },
    { id: 'p7', kind: 'item', text: '2) The keeper signs the inventory.' },
    { id: 'p8', kind: 'heading', level: 4, text: 'Address' },
    { id: 'p9', kind: 'paragraph', text: 'The archive\n4 Inventory Street\n101000' },
    {
      ...{ id: 'p10', kind: 'table', caption: 'Files by year' },
      header: { rows: 2, columns: 1 },
      rows: [
        [
          { text: 'Year', rows: 2 },
          { text: 'Files', columns: 2 },
        ],
        ['received', 'lent'],
        ['2013', '1,204', '87'],
        ['2014', '998', '—'],
      ],
    },
    {
      ...{ id: 'p11', kind: 'quote', text: 'An inventory without a signature is void.' },
      author: 'From the rules of the register',
    },
    { id: 'p12', kind: 'paragraph', lang: 'de', text: 'Das Verzeichnis ist unterschrieben.' },
    {
      ...{ id: 'p13', kind: 'speech', speaker: 'Question:', question: true },
      text: 'When will the reading room open?',
    },
    {
      ...{ id: 'p14', kind: 'speech', speaker: 'Keeper:', person: 'archive-keeper' },
      text: 'The room will open on Monday.',
    },
    { id: 'p15', kind: 'paragraph', text: 'The hours remain the same.' },
    { id: 'p16', kind: 'list', text: 'Monday\nWednesday' },
    {
      ...{ id: 'p17', kind: 'paragraph', markup: true },
      text: 'The store[1](#f1) has at most 10<sup>3</sup> parts of CO<sub>2</sub>.',
    },
    { id: 'f1', kind: 'footnote', sign: '1', text: 'Except the store of films.' },
  ],
};
