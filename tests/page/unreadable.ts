import type { Page } from 'playwright-core';

/** The texts on the page whose contrast to what they stand on is below 4.5 to 1, with that contrast. */
export function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(${inBrowser})()`);
}

/** Runs in the browser, and so is written as text: nothing from this file reaches there. */
const inBrowser = `() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const channels = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colours) => {
    const [red, green, blue] = channels(colours).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const grounds = (element) =>
    element ? [...grounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
  const contrast = (element) => {
    const under = grounds(element);
    const pair = [luminance(under), luminance([...under, getComputedStyle(element).color])];
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
  const top = document.querySelector('dialog[open]') ?? document.body;
  return [...top.querySelectorAll('*')]
    .filter((element) => hasText(element) && element.checkVisibility({ opacityProperty: true }))
    .filter((element) => !element.matches('option, noscript') && contrast(element) < 4.5)
    .map((element) => element.textContent.trim() + ': ' + contrast(element).toFixed(2));
}`;
