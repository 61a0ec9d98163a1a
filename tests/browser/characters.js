() => {
  // Every character that shows on the page, in the order of the document, with the middle of where it stands in the window.
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const characters = [];
  while (walker.nextNode()) {
    let at = 0;
    for (const character of walker.currentNode.data) {
      range.setStart(walker.currentNode, at);
      at += character.length;
      range.setEnd(walker.currentNode, at);
      // The first character of a line has a box without width at the end of the line before.
      const box = [...range.getClientRects()].findLast(({ width, height }) => width >= 1 && height >= 1);
      if (/[\s\u00ad]/.test(character) || box === undefined) continue;
      characters.push({ character, x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }
  }
  return characters;
};
