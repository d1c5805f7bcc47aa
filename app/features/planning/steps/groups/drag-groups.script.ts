/// <reference lib="dom" />
/* Lets a group be dragged to another square of the matrix, where a pointer is used. It presses the button that the page has for the same. */

const marks = 'group-matrix__square--over';

for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
  if (group.querySelector('button') === null) continue;
  group.draggable = true;
  group.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/plain', group.id));
}

for (const square of document.querySelectorAll<HTMLElement>('[data-place]')) {
  square.addEventListener('dragover', (event) => {
    event.preventDefault();
    square.classList.add(marks);
  });
  square.addEventListener('dragleave', () => square.classList.remove(marks));
  square.addEventListener('drop', (event) => {
    event.preventDefault();
    square.classList.remove(marks);
    const group = document.getElementById(event.dataTransfer?.getData('text/plain') ?? '');
    const end = ` ${square.dataset.place ?? ''}`;
    const buttons = group?.querySelectorAll<HTMLButtonElement>('button[value]') ?? [];
    [...buttons].find(({ value }) => value.endsWith(end))?.click();
  });
}

const hint = document.querySelector<HTMLElement>('[data-drag-hint]');
if (hint !== null && window.matchMedia('(pointer: fine)').matches) hint.hidden = false;
