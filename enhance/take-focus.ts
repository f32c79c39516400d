/** Takes the focus when its page comes: the response to a form is read first. */
export class TakeFocus extends HTMLElement {
  connectedCallback(): void {
    this.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}
