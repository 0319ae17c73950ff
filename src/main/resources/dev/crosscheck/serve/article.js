// Marks the stretch that was asked for, from its start on. Lengths are counted in characters as people count them, the
// ends of lines left out.
'use strict';
const start = document.querySelector('.text a[id^="x1-"]:empty');
if (start) {
  const [, from, to] = start.id.split('-').map(Number);
  let left = Number(start.dataset.n || to - from);
  const pieces = document.createTreeWalker(start.closest('ol'), NodeFilter.SHOW_TEXT);
  pieces.currentNode = start;
  let first = start;
  for (let piece = pieces.nextNode(); piece && left > 0; piece = pieces.nextNode()) {
    if (!piece.parentElement.closest('li') || piece.data === '') continue;
    const characters = Array.from(piece.data);
    if (characters.length > left) piece.splitText(characters.slice(0, left).join('').length);
    left -= characters.length;
    const mark = document.createElement('mark');
    piece.replaceWith(mark);
    mark.append(piece);
    pieces.currentNode = piece;
    if (first === start) first = mark;
  }
  first.scrollIntoView({ block: 'center' });
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}
