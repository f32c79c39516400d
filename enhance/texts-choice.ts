/** Shows or hides the other text at once; the preference is remembered as it is without a script. */
export class TextsChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      const { target: form, submitter } = event;
      if (!(form instanceof HTMLFormElement) || !(submitter instanceof HTMLButtonElement)) return;
      event.preventDefault();
      document.documentElement.dataset['texts'] = submitter.value;
      for (const button of this.querySelectorAll('button')) {
        if (button !== submitter) button.focus();
      }
      const body = new URLSearchParams({ [submitter.name]: submitter.value });
      // Without network it holds for this page.
      fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null);
    });
  }
}
