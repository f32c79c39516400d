import { getLocale, getTranslations } from 'next-intl/server';

import { AppLink } from '@/components/ui/app-link';
import { weeksOf } from '@/lib/model/period';
import { formatDate, toMoscowDay } from '@/lib/i18n/dates';

import './archive.css';

import type { ArchivedMonth } from '@/lib/model/archive';

type MonthCalendarProps = { archived: ArchivedMonth };

/** A month as a calendar: a day with releases leads to them in the list below. */
export async function MonthCalendar({ archived }: MonthCalendarProps) {
  const locale = await getLocale();
  const t = await getTranslations('Archive');
  const numbers = await getTranslations('Numbers');
  const { month, days, releases } = archived;
  const listed = new Set(releases.map(({ publishedAt }) => toMoscowDay(publishedAt)));

  return (
    <table className="calendar">
      <caption className="visually-hidden">{t('days')}</caption>
      <thead>
        <tr>
          {mondayToSunday.map((day) => (
            <th key={day} scope="col" abbr={formatDate(day, locale, 'weekday')}>
              {formatDate(day, locale, 'weekdayShort')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, place) => {
              if (day === null) return <td key={place} />;
              const count = days.get(day) ?? 0;
              const number = Number(day.slice(-2));
              return (
                <td key={day}>
                  {count > 0 && listed.has(day) ? (
                    <AppLink href={`#${day}`}>
                      <span aria-hidden="true">{number}</span>{' '}
                      <small aria-hidden="true">{numbers('count', { count })}</small>{' '}
                      <span className="visually-hidden">
                        {t('spoken', { period: formatDate(day, locale, 'dayAndMonth'), count })}
                      </span>
                    </AppLink>
                  ) : (
                    number
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Any week: only the names of its days are shown. */
const mondayToSunday = Array.from({ length: 7 }, (_, index) => `2015-01-${19 + index}`);
